// What the app is for, told once and played in every engine.
import assert from "node:assert/strict";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";

const GALLIUM = "/map/eu-crm-2023?sel=gallium-p";
const MOST_BOXES = 60;

story("from the datasets to who supplies gallium, and back", async (driver) => {
  const catalogue = await new CataloguePage(driver).open();
  assert.equal(await catalogue.datasets(), 6);
  await catalogue.openDataset("Critical raw materials");

  const page = new ExplorePage(driver);
  const boxes = await page.boxes();
  assert.ok(boxes.length <= MOST_BOXES, `${boxes.length} boxes`);
  assert.deepEqual(await page.stages(), ["Extraction", "Processing", "Use", "Sector"]);
  const before = await page.link();

  await page.search("Gallium");
  assert.match(await page.panel("Gallium"), /China[^.]*93\.8\s%/);
  const [china] = await page.figures();
  assert.equal(china[0], "China");
  assert.match(china[1], /^93\.8\s%$/);
  assert.match((await page.figureHeads()).at(-1), /(GlobalSupplyShares|shares)\S*\.csv/);
  assert.match(china.at(-1), /^\d+$/);

  await driver.back();
  await page.waitForNoPanel();
  assert.equal(await page.link(), before);
  await driver.forward();
  await page.panel("Gallium");
});

story("a link brings the same picture", async (driver) => {
  const page = await new ExplorePage(driver).open(GALLIUM);
  const details = await page.panel("Gallium");
  const drawing = await page.drawing();
  const link = await page.link();

  await driver.reload();
  assert.equal(await page.panel("Gallium"), details);
  assert.deepEqual(await page.drawing(), drawing, "after reloading");

  await new CataloguePage(driver).open();
  await page.open(link.slice(1));
  assert.equal(await page.panel("Gallium"), details);
  assert.deepEqual(await page.drawing(), drawing, "after pasting the link");
  assert.equal(await page.link(), link);
});

story("the same data as a list and as a table", async (driver) => {
  const page = await new ExplorePage(driver).open(GALLIUM);
  await page.panel("Gallium");
  await page.show("list");
  assert.ok(await driver.until("the list", () => page.listed()) > MOST_BOXES);
  await page.panel("Gallium");

  await page.show("table");
  const rows = await driver.until("the table", async () => {
    const found = await page.rows();
    return found.length > 0 && found;
  });
  const gallium = rows.filter(([name]) => name === "Gallium").map((cells) => cells.join(" "));
  assert.ok(gallium.some((cells) => cells.includes("China") && /93\.8\s%/.test(cells)), gallium.join("\n"));
  await page.panel("Gallium");
});
