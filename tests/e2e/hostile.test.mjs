// Malformed and hostile files of the shared corpus, dropped on a map that is on screen: a wrong
// one is refused by file and row and the map stays; one that only looks bad opens harmlessly.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { SHARED, storyOfShared } from "./lib/shared.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { within, words } from "./pages/words.mjs";

const BEFORE = "/map/advanced-chips-defence";
const ONE_ENGINE = { engines: ["chromium"] };

/** What browsers ask for late or again by themselves, and the later parts of the app. */
const OF_THE_PAGE = /\/(fonts\/[\w.-]+|icon\.svg|favicon\.ico|assets\/((split|chunk)_\w+-\w+\.wasm|late-\w+\.css))$/;

/** Files that are refused; the others of their dataset are sound. */
const REFUSED = [
  "csv/enc-utf16le-nobom.csv",
  "csv/str-missing-column.csv",
  "csv/str-unclosed-quote.csv",
  "csv/str-html-portal.csv",
  "csv/val-share-nan.csv",
  "csv/ref-duplicate-id-conflict.csv",
  "csv/mark-eu-restricted.csv",
  "json/json-truncated.json",
  "json/json-duplicate-node.json",
  "xlsx/x-hidden-sheet-marking.xlsx",
  "xlsx/x-bad-crc.xlsx",
  "xlsx/x-entities.xlsx",
  "xlsx/x-far-row.xlsx",
  "xlsx/x-legacy.xls",
];
/** Files that open, with what they hold as plain text. */
const HARMLESS = [
  "csv/inj-html-img.csv",
  "csv/inj-markdown-link-spoof.csv",
  "csv/inj-style-element.csv",
  "json/json-remote-image.json",
];

/** A case of the manifest: the files to drop, the file at fault, and where. */
function hostile(name) {
  const folder = path.join(SHARED, "hostile");
  const { files } = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
  const { table, location } = files.find(({ file }) => file === name);
  const own = { name: table ? `${table}.csv` : path.basename(name), bytes: readFileSync(path.join(folder, name)) };
  const base = table ? readdirSync(path.join(folder, "base-eto")) : [];
  const others = base.filter((file) => file !== own.name)
    .map((file) => ({ name: file, bytes: readFileSync(path.join(folder, "base-eto", file)) }));
  const cell = location?.cell && `${location.sheet}!${location.cell}`;
  const place = cell ?? location?.sheet ?? location?.pointer ?? "";
  return { file: own.name, row: location?.line, place, files: [own, ...others] };
}

/** Nothing of the file was run, and no element of it stands in the page. */
async function assertInert(driver) {
  const seen = await driver.evaluate(() => ({
    canary: String(window.__pwned),
    elements: document.querySelectorAll("#app img, #app script, #app style, #app iframe, #app object").length,
  }));
  assert.deepEqual(seen, { canary: "undefined", elements: 0 });
}

for (const name of REFUSED) {
  storyOfShared(`refused: ${name}`, async (driver) => {
    const page = await new ExplorePage(driver).open(BEFORE);
    const drawing = await page.drawing();
    const title = await page.heading();
    const { file, row, place, files } = hostile(name);

    await page.drop(files);
    await page.notice(within("notice-refused"), "alert");
    await page.panel(words("report"));
    const findings = await page.findings();
    const where = row === undefined ? place : new RegExp(`row ${row}(?!\\d)`);
    const named = (text) => text.includes(file) && (typeof where === "string" ? text.includes(where) : where.test(text));
    assert.ok(findings.some(named), `${file}, ${where}: ${findings.join("\n")}`);

    assert.equal(await page.heading(), title);
    assert.deepEqual(await page.drawing(), drawing, "the former map stays");
    assert.match(await page.link(), new RegExp(`^#${BEFORE}(\\?panel=report)?$`));
    await assertInert(driver);
  }, ONE_ENGINE);
}

for (const name of HARMLESS) {
  storyOfShared(`harmless: ${name}`, async (driver, site) => {
    const page = await new ExplorePage(driver).open(BEFORE);
    await page.boxes();
    const before = site.requests.length;
    await page.drop(hostile(name).files);
    await page.waitForLink("#/map/local");
    const [first] = await page.boxes();
    await assertInert(driver);
    await driver.visit(new URL(`#/map/local?sel=${encodeURIComponent(first.id)}`, site.url).href);
    await page.panel(/./);
    for (const view of ["list", "table", "map"]) {
      await page.show(view);
      await driver.waitForText({ role: "main" }, /\w/);
      await assertInert(driver);
    }
    assert.deepEqual(site.requests.slice(before).filter(({ url }) => !OF_THE_PAGE.test(url)), []);
  }, ONE_ENGINE);
}

storyOfShared("a workbook opens like its tables", async (driver) => {
  const page = await new ExplorePage(driver).open(BEFORE);
  const bytes = readFileSync(path.join(SHARED, "hostile/base-xlsx/dataset.xlsx"));
  await page.drop([{ name: "dataset.xlsx", bytes }]);
  await page.waitForLink("#/map/local");
  const names = (await page.boxes()).map(({ name }) => name).join("\n");
  for (const input of ["Ore", "Furnace", "Magnet"]) assert.match(names, new RegExp(input));
}, ONE_ENGINE);
