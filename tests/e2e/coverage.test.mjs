// What no measure is running for, who could pay, and where action is most urgent.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { DIST } from "../../tools/lib/paths.mjs";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { words } from "./pages/words.mjs";

const ONE_ENGINE = { engines: ["chromium"] };
const CHIPS = "advanced-chips-defence";

/** Names of what is listed as without a running measure. */
const open = (driver) => driver.until("the list", () => driver.evaluate(() => {
  const names = [...document.querySelectorAll(".open-item .open-name")].map((one) => one.textContent.trim());
  return names.length > 0 && names;
}));

/** Rows of the table whose spoken name is `name`: arrays of texts. */
const rows = (driver, name) => driver.until(`the rows of ${name}`, () => driver.evaluate((label) => {
  const frame = [...document.querySelectorAll(".table-frame")].find((one) => one.getAttribute("aria-label") === label);
  const found = [...(frame?.querySelectorAll("tbody tr.table-row") ?? [])]
    .map((row) => [...row.cells].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()));
  return found.length > 0 && found;
}, name));

const PRIORITIES = words("urgency-table");
const DEPENDENCIES = words("dependencies-title");
const MATRIX = words("cover-matrix");

/** A descriptor without digests, as after a change. */
function undigested(text) {
  const said = JSON.parse(text);
  for (const resource of said.resources) {
    delete resource.hash;
    delete resource.bytes;
  }
  return JSON.stringify(said);
}

/** The shipped package as files to drop, with the text of some of them changed. */
async function edited(given) {
  const change = { "datapackage.json": undigested, ...given };
  const folder = path.join(DIST, "data", CHIPS);
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => {
    const text = await readFile(path.join(folder, name), "utf8");
    return { name, bytes: Buffer.from(change[name] ? change[name](text) : text) };
  }));
}

story("from the catalogue in two clicks: which dependency has no running measure, and which fund could pay", async (driver) => {
  await driver.resize(1440, 900);
  const start = new CataloguePage(driver);
  await start.open();
  await start.openDataset("Advanced chips");
  const page = new ExplorePage(driver);
  await page.boxes();
  await driver.click({ role: "button", name: words("view-coverage") });
  await page.waitForLink(`#/coverage/${CHIPS}`);
  const first = (await rows(driver, DEPENDENCIES))[0];
  assert.match(first[0], /^Electrochemical coating tools/);
  assert.match(first[2], /United States/);
  assert.equal(first[3], "no measure");
  assert.match(first[4], /^Could pay by scope.*Innovation/);
  const said = await driver.evaluate(() => document.querySelector("main").textContent);
  assert.match(said, /\d+ of \d+ dependencies on suppliers outside the European Union have no running measure/);
  // A third click unfolds all programmes, with the reason for each.
  await driver.evaluate(() => document.querySelector(".payers-cell summary").click());
  const payers = await driver.until("the programmes", () => driver.evaluate(() => {
    const found = [...document.querySelectorAll(".payers-cell .payer")].map((one) => one.textContent.replace(/\s+/g, " "));
    return found.length > 0 && found;
  }));
  assert.ok(payers.some((one) => /^may fit/.test(one)) && payers.length > 20, payers.join("\n"));
}, ONE_ENGINE);

story("something for defence alone is never offered a programme for civil use", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open(`/coverage/${CHIPS}`);
  await open(driver);
  const wrong = await driver.evaluate(() => {
    for (const summary of document.querySelectorAll(".payers > summary")) summary.click();
    return new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => done(
      [...document.querySelectorAll(".payers")].flatMap((one) => {
        const need = one.querySelector(".panel-caption")?.textContent ?? "";
        const fitting = [...one.querySelectorAll(".payer:not([data-fits=no])")].map(({ textContent }) => textContent);
        return /needs: defence ·/.test(need) ? fitting.filter((text) => /for civil use(?! and)/.test(text)) : [];
      })))); });
  });
  assert.deepEqual(wrong, []);
}, ONE_ENGINE);

story("a gap without a measure is listed; linking one in the files changes matrix, list and rank", async (driver) => {
  await new CataloguePage(driver).open();
  const page = new ExplorePage(driver);
  const gap = "GAP-NEW,EQP-ECD,No EU maker of coating tools,,RC-LOWINV,,,2030,SRC-OWN\n";
  await page.drop(await edited({ "gaps.csv": (text) => text + gap }));
  await page.waitForLink(/^#\/map\/local/);
  await page.boxes();
  await driver.goto("#/coverage/local");
  assert.ok((await open(driver)).includes("No EU maker of coating tools"));
  const state = async () => (await rows(driver, MATRIX)).find(([name]) => name.startsWith("No EU maker"))[1];
  assert.equal(await state(), "no measure");
  await driver.goto("#/priorities/local");
  const rank = async () => (await rows(driver, PRIORITIES)).find(([name]) => name.startsWith("Electrochemical"));
  assert.deepEqual((await rank()).slice(1, 3), ["1", "1"]);

  const link = "MEA-CHIPS,gap,GAP-NEW,adds_capacity,,,SRC-OWN\n";
  await page.drop(await edited({ "gaps.csv": (text) => text + gap, "measure_links.csv": (text) => text + link }));
  // Files that are handed over open as a map.
  await page.waitForLink(/^#\/map\/local/);
  await page.boxes();
  await driver.goto("#/priorities/local");
  await driver.until("another place", async () => (await rank())[1] !== "1");
  assert.equal((await rank())[2], "0");
  await driver.goto("#/coverage/local");
  assert.ok(!(await open(driver)).includes("No EU maker of coating tools"));
  assert.equal(await state(), "running");
}, ONE_ENGINE);

story("θ and who is outside change the ranking and stand in the link", async (driver) => {
  await driver.resize(1440, 900);
  const page = new ExplorePage(driver);
  await page.open(`/priorities/${CHIPS}`);
  assert.match((await rows(driver, PRIORITIES))[0][0], /^Electrochemical/);
  await driver.click({ role: "checkbox", name: "NATO" });
  await page.waitForLink(/home=EU27_?2?0?2?0?~NATO/);
  await driver.until("another first", async () => /^Tungsten/.test((await rows(driver, PRIORITIES))[0][0]));
  await driver.click({ role: "button", name: words("urgency-home-reset") });
  await page.waitForLink(`#/priorities/${CHIPS}`);
  await driver.goto(`#/priorities/${CHIPS}?theta=0.2&home=EU27~NATO`);
  await driver.until("θ in its field", () => driver.evaluate(() => document.getElementById("theta")?.value === "20"));
  // What is not known is listed and has no place.
  const unknown = await driver.evaluate(() => [...document.querySelectorAll(".urgency-unranked li")].length);
  assert.ok(unknown > 30);
  assert.match(await driver.evaluate(() => document.querySelector("main").textContent), /43 inputs have no place/);
}, ONE_ENGINE);

/** Takes the file of a button of the controls along: its name and its rows. */
async function taken(driver, key) {
  const [download] = await Promise.all([
    driver.page.waitForEvent("download"),
    driver.click({ role: "button", name: words(key) }),
  ]);
  const text = await readFile(await download.path(), "utf8");
  return { name: download.suggestedFilename(), titles: text.split("\n")[0].split(","), lines: text.trim().split("\n") };
}

story("matrix, uncovered dependencies and ranking are taken along as tables", async (driver) => {
  await driver.resize(1440, 900);
  const page = new ExplorePage(driver);
  await page.open(`/priorities/${CHIPS}?theta=0.2&home=EU27~NATO`);
  await rows(driver, PRIORITIES);
  const ranking = await taken(driver, "take-priorities");
  assert.match(ranking.name, /^advanced-chips-defence_.*priorities\.csv$/);
  for (const title of ["rank_best", "rank_worst", "urgency_low", "urgency_high", "theta", "not_outside", "edition", "sources", "marking"]) {
    assert.ok(ranking.titles.includes(title), title);
  }
  // Every input, also those without a place; θ and who is outside as on screen.
  assert.equal(ranking.lines.length - 1, 80);
  assert.equal(ranking.lines.filter((line) => line.includes(",not-known,")).length, 43);
  assert.ok(ranking.lines.slice(1).every((line) => line.includes(",0.2,") && line.includes("PUBLIC") && line.includes("theta=0.2")));
  const first = (await rows(driver, PRIORITIES))[0];
  assert.ok(ranking.lines[1].includes(first[0].split(" ")[0]), ranking.lines[1]);
  const uncovered = await taken(driver, "take-uncovered");
  assert.ok(uncovered.titles.includes("who_could_pay"));
  const matrix = await taken(driver, "take-coverage");
  assert.ok(matrix.titles.some((title) => title.includes("MEA-CRMA")));
}, ONE_ENGINE);

story("no figure of the table runs into the next column", async (driver) => {
  const page = new ExplorePage(driver);
  for (const [width, height] of [[1440, 900], [1280, 720], [390, 844]]) {
    await driver.resize(width, height);
    await page.open(`/priorities/${CHIPS}?theta=0.2&home=EU27~NATO`);
    await rows(driver, PRIORITIES);
    const over = await driver.evaluate(() => [...document.querySelectorAll(".urgency-table td")].filter((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1;
    }).map(({ textContent }) => textContent));
    assert.deepEqual(over, [], `${width} px`);
  }
}, ONE_ENGINE);

story("a chosen row stays chosen, and its details lead back", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open(`/priorities/${CHIPS}?sel=RAW-W`);
  await rows(driver, PRIORITIES);
  await page.panel(/Tungsten/);
  const chosen = () => driver.evaluate(() => document.querySelector("tr.is-selected th")?.textContent.trim());
  await driver.until("the row", async () => /^Tungsten/.test(await chosen()));
  await driver.click({ role: "link", name: words("cover-title") });
  await page.waitForLink(`#/coverage/${CHIPS}?sel=RAW-W`);
  await driver.until("the row", async () => /^Tungsten/.test(await chosen()));
}, ONE_ENGINE);
