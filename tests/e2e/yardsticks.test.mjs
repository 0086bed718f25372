// Yardsticks: under the details of an input, and the plane of the materials.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { assertAccessible } from "./lib/axe.mjs";
import { story } from "./lib/story.mjs";
import { ROOT } from "../../tools/lib/paths.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { words } from "./pages/words.mjs";

const POINTS = { css: ".materials-plane svg .mark-input" };

/** Titles and sentences of the yardsticks on the side page. */
const said = (driver) => driver.evaluate(() => [...document.querySelectorAll(".yardstick-summary")].map((one) => one.textContent));

story("the texts of yardsticks come when the first is shown", async (driver, site) => {
  const asked = () => site.requests.filter(({ url }) => url.includes("yardsticks.ftl")).length;
  const page = new ExplorePage(driver);
  await page.open("/map/eu-crm-2023");
  await page.boxes();
  assert.equal(asked(), 0);
  await driver.goto("#/map/eu-crm-2023?sel=gallium-p");
  await page.panel("Gallium");
  await driver.until("the yardsticks", async () => (await said(driver)).length >= 6);
  assert.equal(asked(), 1);
  assert.match((await said(driver)).join("\n"), /Gallium is a critical raw material/);
  await driver.goto("#/map/eu-crm-2023?sel=gallium-p&lang=nl");
  await driver.until("them in Dutch", async () => /Gallium is een kritieke grondstof/.test((await said(driver)).join("\n")));
});

story("what is unfolded stays so from one input to the next", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open("/map/eu-crm-2023?sel=gallium-p");
  await driver.waitFor({ css: ".yardstick" });
  const isOpen = () => driver.evaluate((title) => [...document.querySelectorAll(".yardstick")]
    .filter((one) => one.open).map((one) => one.querySelector(".yardstick-title").textContent).join() === title, words("yardstick-criteria"));
  await driver.evaluate((title) => {
    const all = [...document.querySelectorAll(".yardstick-summary")];
    all.find((one) => one.textContent.startsWith(title)).click();
  }, words("yardstick-criteria"));
  await driver.until("the criteria unfolded", isOpen);
  await driver.goto("#/map/eu-crm-2023?sel=germanium-p");
  await page.panel("Germanium");
  await driver.until("the criteria unfolded again", isOpen);
});

story("a click on a point of the plane, or on its name in the table, chooses the material", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open("/plane/eu-crm-2023");
  await driver.waitFor(POINTS);
  await driver.evaluate(() => {
    const point = document.querySelector(".materials-plane svg [data-id^='tungsten']");
    point.querySelector("path").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  });
  await page.panel("Tungsten");
  await driver.click({ role: "link", name: "Niobium" });
  await page.panel("Niobium");
  // What is not known is said to be so, not drawn as nothing.
  const rows = await driver.evaluate(() => document.querySelectorAll(".materials svg [data-ink='not-assessed']").length);
  assert.ok(rows > 10);
});

story("an open criterion is answered by the reader, and the answer is in the link", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open("/map/eu-crm-2023?sel=gallium-p");
  await driver.waitFor({ css: ".yardstick" });
  await driver.evaluate((title) => {
    const all = [...document.querySelectorAll(".yardstick-summary")];
    all.find((one) => one.textContent.startsWith(title)).click();
  }, words("yardstick-criteria"));
  const essential = { css: "#answer-essential-yes" };
  await driver.waitFor(essential);
  await driver.click(essential);
  await page.waitForLink(/[?&]given=gallium-p:-y---&/);
  await driver.until("the answer to be told as the reader's", async () =>
    (await said(driver)).join("\n").includes("One of the answers is the reader's"));
  // The keyboard stays where it was.
  await driver.until("the focus", () => driver.evaluate(() => document.activeElement.id === "answer-essential-yes"));
  await driver.click({ css: "#answer-function-no" });
  await page.waitForLink(/[?&]given=gallium-p:-y--n&/);
  await driver.until("the verdict to follow", async () => /Gallium is no critical technology/.test((await said(driver)).join("\n")));
  await driver.click({ css: "#answer-function-unknown" });
  await page.waitForLink(/[?&]given=gallium-p:-y---&/);
  await assertAccessible(driver);
  await driver.back();
  await driver.back();
  await page.waitForLink(/[?&]given=gallium-p:-y---&/);
}, { engines: ["chromium"] });

story("dropped firms are told by what is lost when each of them fails", async (driver) => {
  const folder = path.join(ROOT, "tests", "data", "small", "firms");
  const names = await readdir(folder);
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(path.join(folder, name)) })));
  const catalogue = await new CataloguePage(driver).open();
  await catalogue.drop(files);
  const page = new ExplorePage(driver);
  await page.waitForLink("#/map/local");
  await page.boxes();
  await driver.evaluate(() => { location.hash = "#/stress/local"; });
  const rows = await driver.until("the table of firms", async () => {
    const rows = await page.rows();
    return rows[0]?.length === 7 && rows;
  });
  assert.match(rows[0].join(" | "), /^Aldgate Chemicals \| Chemicals \| 9\.9\s% \| 69\.8\s% /);
  await assertAccessible(driver);
  await driver.click({ role: "link", name: "Birch Chips" });
  await page.panel("Birch Chips");
  await driver.until("its yardstick", async () => /Birch Chips fails, 41\s% of all sales/.test((await said(driver)).join("\n")));
}, { engines: ["chromium"] });
