// Trade: from the catalogue to the products whose imports became most concentrated, from a product
// to where it comes from, from there to what comes from a partner; and what the side page says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { assertAccessible } from "./lib/axe.mjs";
import { story } from "./lib/story.mjs";
import { AppPage, CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";

const ONE_ENGINE = { engines: ["chromium"] };
const ROWS = ".trade-table tbody .table-row";
const oracle = JSON.parse(readFileSync(new URL("../oracle/series.json", import.meta.url)));

/** Id, and figures of the row at each place. */
const rows = (driver) => driver.evaluate(() => [...document.querySelectorAll(".trade-table tbody .table-row")].map((row) => ({
  id: row.querySelector(".fact-note").textContent.split(" · ")[0],
  change: row.querySelector(".trade-change")?.textContent,
  text: row.textContent,
})));

const agree = async (driver) => {
  const shown = await driver.until("rows in the order of the rise", async () => {
    const found = await rows(driver);
    return found[0]?.id === oracle.rises[0][0] && found;
  });
  assert.deepEqual(shown.slice(0, 5).map(({ id }) => id), oracle.rises.slice(0, 5).map(([id]) => id));
  assert.deepEqual(shown.slice(0, 5).map(({ change }) => change), oracle.rises.slice(0, 5).map((rise) => `+${rise[3].toFixed(2)}`));
};

story("the five products that rose most are two clicks from the catalogue", async (driver) => {
  await new AppPage(driver).open("/");
  let clicks = 0;
  const click = (what) => { clicks += 1; return driver.click(what); };
  await driver.waitFor(CataloguePage.OPEN);
  await click({ role: "link", name: /EU imports of critical raw materials/ });
  await driver.waitFor({ css: ROWS });
  await click({ role: "button", name: /^Since 2022/ });
  await agree(driver);
  assert.ok(clicks <= 3, `${clicks} clicks`);
}, ONE_ENGINE);

story("the five products that rose most are one link away, and those without imports are told apart", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open("/trade/eu-imports-crm?sort=-change");
  await agree(driver);
  const last = (await rows(driver)).at(-1);
  assert.match(last.text, /2022: no imports stated/);
  await assertAccessible(driver);
}, ONE_ENGINE);

story("from a product to where it comes from, and from there to what comes from a partner", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open("/trade/eu-imports-crm?q=gallium");
  await driver.click({ role: "link", name: "Gallium, unwrought, powders" });
  await driver.waitFor({ css: ".flow-frame svg g" });
  await driver.waitForText({ css: ".flow-table" }, /China/);
  await driver.waitForText({ css: ".trade-panel" }, /Concentration \(CDI1\) is/);
  await driver.evaluate(() => [...document.querySelectorAll(".flow-table .thing")].find((link) => link.textContent === "China").click());
  await driver.waitForText({ css: ".page-title" }, /China: what comes from there/);
  await driver.waitForText({ css: ".flow-table" }, /Germanium/);
}, ONE_ENGINE);

story("an old link to the map of a dataset of trade leads to its matrix", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open("/map/eu-imports-crm");
  await driver.waitFor({ css: ROWS });
  await driver.waitForText({ css: ".trade-legend" }, /Exports are not known/);
}, ONE_ENGINE);
