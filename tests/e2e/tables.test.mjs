// Tables of trade of a reader's own: streamed beside the page, with word of how far it is and a way
// to stop; what was on screen stays until the new data are here, and when there is an error.
import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { assertAccessible } from "./lib/axe.mjs";
import { screens } from "./lib/screens.mjs";
import { SHARED, storyOfShared } from "./lib/shared.mjs";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { message, words } from "./pages/words.mjs";

const ONE_ENGINE = { engines: ["chromium"] };
const WIOD = () => path.join(SHARED, "data", "wiod", "wiod_2009-2011_intermediate_long.csv.gz");
const COMEXT = () => path.join(SHARED, "data", "comext-crm", "comext_imports_cn8_2022_2024.csv");
const BACI = () => path.join(SHARED, "data", "baci", "ExampleTradeData.csv");

const CHOSEN = "#/reliance/local?area=DEU&industry=c15&origin=CHN";

/** A file in a folder of its own. */
async function made(name, content) {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "ketenkaart-trade-")), name);
  await writeFile(file, content);
  return file;
}

/** Opens files over the start page. */
async function hand(driver, ...files) {
  const catalogue = await new CataloguePage(driver).open();
  await catalogue.chooseFiles(files);
  return new ExplorePage(driver);
}

/** Lets the page tell what it did while a file was read. */
const watch = (driver) => driver.evaluate(() => {
  const seen = { frames: 0, longest: 0, said: new Set() };
  globalThis.seen = seen;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    const said = document.querySelector(".reading-said");
    if (said) {
      seen.frames += 1;
      seen.longest = Math.max(seen.longest, now - last);
      seen.said.add(said.textContent);
    }
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});

const sentence = (driver) => driver.text({ css: ".relied-sentence" });

storyOfShared("a table of a million deliveries is read beside the page and looked through", async (driver, site) => {
  const catalogue = await new CataloguePage(driver).open();
  await watch(driver);
  await catalogue.chooseFiles([WIOD()]);
  await driver.waitFor({ css: ".relied-sentence" });
  const page = new ExplorePage(driver);
  await page.waitForLink("#/reliance/local");
  const { frames, said } = await driver.evaluate(() => ({ ...globalThis.seen, said: [...globalThis.seen.said] }));
  assert.ok(frames >= 2, `${frames} frames while it was read`);
  assert.ok(said.length >= 2, said.join());
  assert.ok(site.requests.some(({ url }) => /\/worker-\w+\.js$/.test(url)), "beside the page");
  await driver.evaluate((hash) => { location.hash = hash; }, CHOSEN);
  await driver.until("the answer", async () => message("reliance-sentence-most").test(await sentence(driver)));
  assert.match(await sentence(driver), /Germany.*China.*at most/);
  const rows = await driver.evaluate(() => document.querySelectorAll(".relied-table tbody tr").length);
  assert.ok(rows >= 40, `${rows} rows`);
  // Another year is one step of the number field.
  await driver.evaluate(() => {
    const field = document.querySelector("#reliance-year");
    field.value = "2009";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.waitForLink(`${CHOSEN}&year=2009`);
  await assertAccessible(driver);
}, ONE_ENGINE);

storyOfShared("the page of reliance fits every screen", async (driver) => {
  await hand(driver, WIOD());
  await driver.waitFor({ css: ".relied-sentence" });
  await driver.evaluate((hash) => { location.hash = hash; }, CHOSEN);
  await driver.waitFor({ css: ".relied-bars svg g" });
  await screens(driver, "reliance");
}, ONE_ENGINE);

story("a reading that is stopped leaves what was on screen", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open("/list/eu-crm-2023");
  await driver.until("the list", () => page.listed());
  // Dropped onto the page: a table of four million rows.
  await driver.evaluate(() => {
    const rows = "2011,CHN,c1,DEU,c2,30\n2011,DEU,c2,DEU,c2,20\n".repeat(20000);
    const header = "year,source_country,source_industry,dest_country,dest_industry,value\n";
    const given = new DataTransfer();
    given.items.add(new File([header, ...Array(100).fill(rows)], "large.csv"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: given, bubbles: true, cancelable: true }));
  });
  await driver.click({ role: "button", name: words("reading-stop") });
  await driver.until("the end of reading", () => driver.evaluate(() => !document.querySelector(".reading")));
  assert.equal(await page.link(), "#/list/eu-crm-2023");
  assert.ok(await page.listed());
}, ONE_ENGINE);

storyOfShared("a table that was cut off stops with file and row", async (driver) => {
  const whole = await readFile(WIOD());
  const page = await hand(driver, await made("cut.csv.gz", whole.subarray(0, whole.length / 2)));
  await page.panel(words("report"));
  const said = await driver.text({ css: "aside, .panel" });
  assert.match(said, /cut\.csv\.gz/);
  assert.match(said, /row [0-9]{6}/, "the row");
}, ONE_ENGINE);

storyOfShared("raw tables of Comext and BACI open", async (driver) => {
  const page = await hand(driver, COMEXT());
  await page.waitForLink("#/map/local");
  await hand(driver, BACI());
  await page.waitForLink("#/table/local");
}, ONE_ENGINE);

story("without a worker a table of trade is read on the page", async (driver) => {
  const rows = Array.from({ length: 4000 }, (_, at) => `2011,CHN,c${at % 40},DEU,c${(at * 7) % 40},${at + 1}`);
  const text = ["year,source_country,source_industry,dest_country,dest_industry,value", ...rows, ""].join("\n");
  const file = await made("table.csv", text);
  const catalogue = await new CataloguePage(driver).open();
  await driver.evaluate(() => { delete globalThis.Worker; });
  await catalogue.chooseFiles([file]);
  await driver.waitFor({ css: ".relied-sentence" });
  assert.equal(await new ExplorePage(driver).link(), "#/reliance/local");
});
