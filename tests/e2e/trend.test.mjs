// Figures over time: Gallium over the five lists from the catalogue, the way between chart, table
// and editions, and the small chart in the panel of an input.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { assertAccessible } from "./lib/axe.mjs";
import { story } from "./lib/story.mjs";
import { ROOT } from "../../tools/lib/paths.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { message, words } from "./pages/words.mjs";

const ONE_ENGINE = { engines: ["chromium"] };
const CHART = { css: ".trend-chart .materials-figure > .drawing g" };

/** The rows of the table of figures, cells as text. */
const table = (driver) => driver.evaluate(() => [...document.querySelectorAll(".trend-frame tbody tr")]
  .map((row) => [...row.children].map((cell) => cell.textContent.trim().replace(/\s+/g, " "))));

const oracle = async () => JSON.parse(await readFile(path.join(ROOT, "tests", "oracle", "series.json"), "utf8"));

story("Gallium over the five lists is three clicks and one link away", async (driver) => {
  await new CataloguePage(driver).open();
  let clicks = 0;
  const click = async (target) => {
    await driver.waitFor(target);
    await driver.click(target);
    clicks += 1;
  };
  await click({ role: "link", name: message("card-open-named", { name: "Critical raw materials for the EU: the five lists" }) });
  await driver.waitFor({ css: ".trend-list .trend-link" });
  await click({ role: "link", name: /^Gallium/ });
  await driver.waitFor(CHART);
  assert.ok(clicks <= 3, `${clicks} clicks`);
  const link = await new ExplorePage(driver).waitForLink("#/trend/eu-crm-lists?sel=gallium");
  const rows = await driver.until("the table", async () => {
    const rows = await table(driver);
    return rows.length === 5 && rows;
  });
  const { gallium } = await oracle();
  const told = rows.map(([edition, risk, , importance]) => [/\d{4}/.exec(edition)[0], Number(risk), Number(importance)]);
  assert.deepEqual(told, gallium);
  // The link alone leads to the same.
  await driver.visit("about:blank");
  await driver.goto(link);
  await driver.waitFor(CHART);
  assert.deepEqual(await table(driver), rows);
  await assertAccessible(driver);
}, ONE_ENGINE);

story("a map of the lists is asked for, and their figures over time come up", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open("/map/eu-crm-lists");
  await page.waitForLink("#/trend/eu-crm-lists");
  await driver.waitFor({ css: ".trend-list .trend-link" });
}, ONE_ENGINE);

story("a click on a year shows its edition, and the table does the same for the keyboard", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open("/trend/eu-crm-lists?sel=gallium");
  await driver.waitFor(CHART);
  const at = await driver.evaluate(() => {
    const bounds = document.querySelector(".trend-chart .drawing").getBoundingClientRect();
    return { x: bounds.x + bounds.width * 0.45, y: bounds.y + 120 };
  });
  await driver.page.mouse.click(at.x, at.y);
  await page.waitForLink("#/trend/eu-crm-lists@2017?sel=gallium");
  await driver.waitFor(CHART);
  await driver.until("the edition in the table", async () =>
    (await table(driver)).some(([edition]) => edition.includes("2017") && edition.includes(words("trend-shown"))));
  await driver.click({ role: "button", name: message("trend-show-edition", { name: "List of 2011" }) });
  await page.waitForLink("#/trend/eu-crm-lists@2011?sel=gallium");
  await driver.back();
  await page.waitForLink("#/trend/eu-crm-lists@2017?sel=gallium");
}, ONE_ENGINE);

story("what is followed, the order and words are in the link", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open("/trend/eu-crm-lists");
  await driver.waitFor({ css: ".trend-list .trend-link" });
  await driver.select({ css: "#trend-figure" }, "EI");
  await page.waitForLink("#/trend/eu-crm-lists?draw=EI");
  await driver.select({ css: "#trend-order" }, "-change");
  await page.waitForLink("#/trend/eu-crm-lists?draw=EI&sort=-change");
  await driver.fill({ css: "#narrow" }, "rare");
  await page.waitForLink("#/trend/eu-crm-lists?draw=EI&q=rare&sort=-change");
  await driver.until("two charts", async () => (await driver.count({ css: ".trend-item" })) === 2);
  await assertAccessible(driver);
}, ONE_ENGINE);

story("the panel of a material shows its course since 2011, and leads to the chart", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open("/map/eu-crm-2023?sel=gallium-p");
  await page.panel("Gallium");
  await driver.waitFor({ css: ".trend-section .drawing g" });
  const said = await driver.text({ css: ".trend-section" });
  assert.match(said, /2\.5 in 2011, 1\.8 in 2014, 1\.4 in 2017, 1\.3 in 2020, 3\.9 in 2023/);
  await driver.click({ role: "link", name: words("trend-open") });
  await page.waitForLink("#/trend/eu-crm-2023?sel=gallium-p");
  await driver.waitFor(CHART);
}, ONE_ENGINE);
