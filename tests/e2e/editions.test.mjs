// Editions: the switch, the slider, play, what is compared, and the page of changes.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { DIST } from "../../tools/lib/paths.mjs";
import { assertAccessible } from "./lib/axe.mjs";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { within, words } from "./pages/words.mjs";

const ONE_ENGINE = { engines: ["chromium"] };
/** WebKitGTK cannot be given dropped files, and its driver does not type into fields out of sight. */
const TWO_ENGINES = { engines: ["chromium", "firefox"] };
const SLIDER = { css: ".editions-slider" };
const FOUND = { css: ".editions-found" };

/** Opens a map of the photovoltaic chain and waits for its bar. */
async function open(driver, link = "/map/pv-chain") {
  const page = await new ExplorePage(driver).open(link);
  await driver.waitFor(SLIDER);
  return page;
}

/** Where the boxes of the picture stand. */
const places = (driver) => driver.evaluate(() =>
  [...document.querySelectorAll(".picture-base > [data-id]:not(.mark-link)")].filter((group) => group.querySelector(".mark-target")).map((group) => {
    // What takes the focus is as large as the box; a sign at its corner is not part of it.
    const { x, y, width, height } = group.querySelector(".mark-target").getBBox();
    return [group.dataset.id, ...[x, y, width, height].map(Math.round)].join(" ");
  }).sort());

const spokenOf = (driver, id) => driver.evaluate((wanted) =>
  document.querySelector(`[data-id="${wanted}"] [aria-label]`)?.getAttribute("aria-label"), id);

story("the slider shows another year and moves no box", async (driver) => {
  const page = await open(driver, "/map/pv-chain?sel=wafer");
  await page.boxes();
  const before = await places(driver);
  await driver.focus(SLIDER);
  await driver.press("ArrowLeft");
  await page.waitForLink(/pv-chain@2021/);
  await driver.waitForText({ css: "section.editions-bar" }, /2021/);
  assert.equal(await driver.evaluate(() => document.querySelector(".editions-slider").getAttribute("aria-valuetext")), "Year 2021");
  // Spoken: the edition and the figure of what is chosen.
  await driver.until("the words", () => driver.evaluate(() =>
    [...document.querySelectorAll("[role=status]")].some(({ textContent }) => /Year 2021\. Wafers: .*%/.test(textContent))));
  const after = await places(driver);
  assert.deepEqual(after, before);
  // The switch of the header follows, and goes there as well.
  assert.equal(await driver.evaluate(() => document.querySelector(".edition-switch").value), "2021");
  await driver.select({ css: ".edition-switch" }, "2008");
  await page.waitForLink(/pv-chain@2008/);
  assert.deepEqual(await places(driver), before);
  await driver.travel(-1);
  await page.waitForLink(/pv-chain@2021/);
  await driver.travel(-1);
  await page.waitForLink("#/map/pv-chain?sel=wafer");
});

story("a hand that slides along the years makes one step", async (driver) => {
  const page = await open(driver);
  const lengths = await driver.evaluate(async () => {
    const slider = document.querySelector(".editions-slider");
    const before = history.length;
    for (const to of ["15", "12", "9", "4"]) {
      slider.value = to;
      slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    slider.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
    return [before, history.length];
  });
  assert.equal(lengths[1], lengths[0] + 1);
  await page.waitForLink("#/map/pv-chain@2008");
  await driver.travel(-1);
  await page.waitForLink("#/map/pv-chain");
});

story("the years play by key, stop at the end and can be stopped", async (driver) => {
  const page = await open(driver, "/list/pv-chain@2020");
  await driver.evaluate(() => document.activeElement?.blur());
  await driver.press("p");
  await driver.waitFor({ role: "button", name: words("editions-pause") });
  await page.waitForLink(/@2021$/);
  await driver.press("p");
  await driver.waitFor({ role: "button", name: words("editions-play") });
  await page.waitForLink(/@2021$/);
  await driver.press("p");
  await page.waitForLink(/@2022$/);
  await driver.waitFor({ role: "button", name: words("editions-play") });
}, ONE_ENGINE);

story("two years are compared on the map, in the table and in sentences", async (driver) => {
  const page = await open(driver, "/map/pv-chain@2022?since=2008");
  await page.boxes();
  await driver.waitForText(FOUND, /\d+ differences/);
  await driver.until("signs on boxes", () => driver.evaluate(() =>
    document.querySelectorAll('[data-id="cell"] [data-ink="badge"]').length));
  assert.match(await spokenOf(driver, "cell"), /Since Year 2008: /);
  await driver.waitForText({ css: ".controls" }, /no longer here/);
  const here = await places(driver);
  await driver.click({ role: "button", name: words("against-changes") });
  await page.waitForLink(/^#\/changes\/pv-chain@2022\?since=2008/);
  await driver.waitFor({ css: ".changes-table" });
  const { sentences, rows } = await driver.evaluate(() => ({
    sentences: document.querySelectorAll(".changes-sentences li").length,
    rows: document.querySelectorAll(".changes-table tbody tr").length,
  }));
  assert.ok(sentences > 0 && sentences <= 10);
  const [, count] = /(\d+) differences/.exec(await driver.text(FOUND));
  assert.equal(rows, Number(count));
  await driver.fill({ css: "#narrow" }, "wafers china");
  await driver.until("fewer rows", () => driver.evaluate((all) => {
    const left = document.querySelectorAll(".changes-table tbody tr").length;
    return left > 0 && left < all;
  }, rows));
  await assertAccessible(driver);
  await page.open("/table/pv-chain@2022?since=2008");
  await driver.waitForText({ css: ".table" }, /Change since Year 2008/);
  await page.open("/list/pv-chain@2022?since=2008");
  await driver.waitFor({ css: ".list-change" });
  await page.open("/map/pv-chain@2022");
  await page.boxes();
  await driver.waitGone({ css: '[data-ink="badge"]' });
  assert.deepEqual(await places(driver), here);
}, TWO_ENGINES);

story("one changed share of the reader's own package is exactly one difference", async (driver) => {
  const folder = path.join(DIST, "data", "pv-chain");
  const row = "cell,CHN,0.856,numeric,A,site,WLD,2022,2022,pv-ice";
  const files = [];
  for (const name of await readdir(folder)) {
    let text = await readFile(path.join(folder, name), "utf8");
    if (name === "shares.csv") {
      assert.ok(text.includes(row));
      text = text.replace(row, row.replace("0.856", "0.796"));
    }
    if (name === "datapackage.json") text = text.split("\n").filter((line) => !line.includes('"hash":')).join("\n");
    files.push({ name, bytes: Buffer.from(text) });
  }
  const page = new ExplorePage(driver);
  await driver.goto("");
  await driver.waitFor(CataloguePage.OPEN);
  await page.drop(files);
  await page.waitForLink(/#\/map\/local/);
  await driver.waitFor({ css: "#since" });
  await driver.select({ css: "#since" }, "pv-chain@");
  await driver.waitForText(FOUND, /1 difference$/);
  await driver.click({ role: "button", name: words("against-changes") });
  await driver.waitFor({ css: ".changes-table" });
  const rows = await driver.evaluate(() => [...document.querySelectorAll(".changes-table tbody tr")].map(({ textContent }) => textContent));
  assert.equal(rows.length, 1);
  assert.match(rows[0], /Solar cells/);
  assert.match(rows[0], /China/);
  assert.match(rows[0], /85\.6\s%/);
  assert.match(rows[0], /79\.6\s%/);
}, TWO_ENGINES);

story("the reader's own file is compared with what is on screen", async (driver) => {
  const folder = path.join(DIST, "data", "pv-chain");
  const page = await open(driver);
  const paths = (await readdir(folder)).filter((name) => /\.(csv|json)$/.test(name)).map((name) => path.join(folder, name));
  await driver.setFiles({ css: ".editions-compare input[type=file]" }, paths);
  await driver.waitForText(FOUND, within("against-found"));
  await page.waitForLink(/since=local%40/);
  await driver.waitForText(FOUND, /no difference/);
}, ONE_ENGINE);

story("all editions are listed with their digests, which are those of the tool", async (driver) => {
  const page = await open(driver);
  await driver.click({ role: "button", name: words("editions-all") });
  await page.panel(words("editions"));
  await driver.waitFor({ css: ".editions-item" });
  const listed = await driver.evaluate(() => [...document.querySelectorAll(".editions-item")].map((item) => ({
    name: item.querySelector("h3").textContent,
    digest: item.querySelector(".hash").getAttribute("title"),
    isCurrent: item.getAttribute("aria-current"),
  })));
  assert.equal(listed.length, 19);
  assert.match(listed[0].name, /Year 2022/);
  assert.equal(listed[0].isCurrent, "true");
  assert.equal(new Set(listed.map(({ digest }) => digest)).size, 19);
  for (const { digest } of listed) assert.match(digest, /^[0-9a-f]{64}$/);
  const inBar = await driver.evaluate(() => document.querySelector(".editions-digest").textContent);
  assert.equal(listed[0].digest.slice(0, 12), inBar);
  await assertAccessible(driver);
});
