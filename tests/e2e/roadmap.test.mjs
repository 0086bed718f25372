// The roadmap: opened from the catalogue, read by eye, ear and keyboard, looked at from another
// day, and taken along on paper.
import assert from "node:assert/strict";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { RoadmapPage } from "./pages/roadmap.mjs";

const ONE_ENGINE = { engines: ["chromium"] };
const PLAN = "com-2022-61";
const TODAY = "today=2026-11-23";
const ROADMAP = `/roadmap/${PLAN}?${TODAY}`;

story("a plan opens from the catalogue as its roadmap", async (driver) => {
  const catalogue = await new CataloguePage(driver).open();
  await catalogue.openDataset("Critical technologies");
  const page = new RoadmapPage(driver);
  await page.waitForLink(`#/roadmap/${PLAN}`);
  const entries = await page.entries();
  assert.equal(entries.length, 57);
  await page.assertFrame();
  assert.match(await page.lead(), /45 actions, 12 of them official measures; 20 have a date\./);
  // The way between the views: roadmap, list, table of the same entries.
  await page.show("list");
  const items = await driver.until("the list", async () => {
    const items = await page.items();
    return items.length === 58 && items;
  });
  assert.equal(items.filter(({ text }) => text.includes("official measure")).length, 12);
  await page.show("table");
  const rows = await driver.until("the table", async () => {
    const rows = await page.rows();
    return rows.length === 58 && rows;
  });
  const [, , when] = rows.find(([name]) => name === "Update the priorities");
  assert.equal(when, "regularly, no date set");
  await page.showRoadmap();
  await page.entries();
});

story("dates stand where the document puts them", async (driver) => {
  const page = await new RoadmapPage(driver).open(`${ROADMAP}&scale=half`);
  const study = await page.entry("measure:FM-2.3-2");
  // By the middle of 2022: January to June, half a year of the axis.
  const half = await driver.evaluate(() => {
    const years = [...document.querySelectorAll(".roadmap-axis text")].map((text) => [text.textContent, text.getBoundingClientRect().x]);
    const x = (year) => years.find(([words]) => words === year)?.[1];
    return (x("2024") - x("2023")) / 2;
  });
  assert.match(study.name, /middle of 2022|first half of 2022/i);
  assert.ok(half > 0, "years on the axis");
  // What has no date has no bar: it stands aside, behind the last year.
  const regularly = await page.entry("measure:CM-3.2-3");
  assert.match(regularly.name, /regularly/i);
  assert.ok(regularly.x > study.x + study.width, "what has no date is listed apart");
  const report = await page.entry("measure:CM-2.3-1");
  assert.match(report.name, /last due December 2024, next due December 2026/);
}, ONE_ENGINE);

story("the page of a measure leads on, and an input says what is done about it", async (driver) => {
  const page = await new RoadmapPage(driver).open(`${ROADMAP}&sel=measure:CM-2.3-1`);
  const report = await page.panel("Classified report to the Member States");
  assert.match(report, /Due every two years; last due December 2024, next due December 2026/);
  assert.match(report, /section 2\.3/);
  await driver.click({ role: "link", name: "European Commission" });
  await page.panel("European Commission");
  await driver.goto(`#/map/${PLAN}?${TODAY}&sel=DAT-AI`);
  const input = await page.panel("Data to train on");
  assert.match(input, /What is being done about it/);
  assert.match(input, /More data, and training in artificial intelligence/);
  await driver.goto(`#/map/${PLAN}?${TODAY}&sel=RES-CRM`);
  const materials = await page.panel("Critical raw materials");
  assert.match(materials, /no measure is linked/);
  // To the same in another dataset, and on to its map.
  await driver.click({ role: "link", name: /^extraction in / });
  await page.waitForLink(/^#\/map\/eu-crm-2023\?sel=stage:extraction$/);
}, ONE_ENGINE);

story("the roadmap by keyboard alone", async (driver) => {
  const page = await new RoadmapPage(driver).open(ROADMAP);
  const entries = await page.entries();
  const focus = () => driver.evaluate(() => {
    const element = document.activeElement;
    const { x, y, width, height } = element.getBoundingClientRect();
    const frame = document.querySelector(".roadmap-frame").getBoundingClientRect();
    const axis = document.querySelector(".roadmap-axis").getBoundingClientRect();
    return {
      id: element.closest("[data-id]")?.dataset.id ?? "",
      x, isInSight: y + height > axis.bottom && y < frame.bottom && x < frame.right && x + width > frame.left,
    };
  });
  const ids = new Set(entries.map(({ id }) => id));
  let pressed = 0;
  while (!ids.has((await focus()).id)) {
    assert.ok((pressed += 1) < 80, "Tab never leads to the roadmap");
    await driver.press("Tab");
  }
  const moved = async (key) => {
    const before = (await focus()).id;
    await driver.press(key);
    const now = await driver.until(`${key} to move`, async () => {
      const now = await focus();
      return now.id !== before && now;
    });
    assert.ok(now.isInSight, `${now.id} after ${key} is out of sight`);
    return now;
  };
  const first = await focus();
  const next = await moved("ArrowRight");
  assert.ok(next.x >= first.x);
  await moved("ArrowDown");
  await moved("End");
  await moved("Home");
  await moved("PageDown");
  const lane = await moved("ArrowRight");
  await driver.press("Enter");
  await page.waitForLink(/[?&]sel=/);
  await page.panel(/./);
  await driver.press("Escape");
  await page.waitForNoPanel();
  assert.notEqual(lane.id, first.id);
}, ONE_ENGINE);

story("lanes, time and the day looked from are in the link", async (driver) => {
  const page = await new RoadmapPage(driver).open(ROADMAP);
  const before = (await page.lanes()).map(({ id }) => id);
  await page.group("instrument");
  await driver.until("other lanes", async () => (await page.lanes()).some(({ id }) => !before.includes(id)));
  // Looked at from another day, the chain below shows what the dates let expect by it.
  const expected = () => driver.evaluate(() => Object.fromEntries(
    [...document.querySelectorAll(".expected-input")].map((input) => [input.querySelector("a").textContent, input.dataset.state])));
  const on = (day, name, state) => driver.until(`${name} to be ${state} on ${day}`, async () => (await expected())[name] === state);
  await page.look("2026-01-01");
  await on("2026-01-01", "Skills in artificial intelligence", "announced");
  await page.look("2031-01-01");
  await on("2031-01-01", "Skills in artificial intelligence", "due");
  assert.equal((await expected())["Critical raw materials"], "none");
  assert.equal((await expected())["Semiconductors for defence"], "done");
}, ONE_ENGINE);

/** What is on each sheet for paper: its words, and those that stand out of it. */
function readSheets() {
  return [...document.querySelectorAll(".roadmap-print-page")].map((sheet) => {
    const edge = sheet.getBoundingClientRect();
    const texts = [...sheet.querySelectorAll("text")];
    const isOut = (text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1;
    };
    return { words: texts.map(({ textContent }) => textContent), out: texts.filter(isOut).map(({ textContent }) => textContent) };
  });
}

/** A page of a PDF. */
const PDF_PAGE = /\/Type\s*\/Page[^s]/g;

story("on paper every sheet has axis, headers, legend, source and marking", async (driver) => {
  const page = await new RoadmapPage(driver).open(ROADMAP);
  await page.entries();
  const lanes = (await page.lanes()).length;
  // A4 and A3 lying, without their margins.
  for (const [format, width, height] of [["A4", 1047, 718], ["A3", 1512, 1047]]) {
    const margin = { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" };
    const pdf = await driver.page.pdf({ format, landscape: true, margin });
    const pages = (pdf.toString("latin1").match(PDF_PAGE) ?? []).length;
    await driver.resize(width, height);
    await driver.page.emulateMedia({ media: "print" });
    const sheets = await driver.until("the sheets", async () => {
      const sheets = await driver.evaluate(readSheets);
      return sheets.length > 0 && sheets;
    });
    await driver.page.emulateMedia({ media: null });
    assert.equal(pages, sheets.length, `${format}: pages of the PDF`);
    const heads = new Set();
    for (const [position, { words, out }] of sheets.entries()) {
      const place = `${format}, sheet ${position + 1}`;
      const all = words.join("\n");
      for (const year of ["2022", "2026", "2030"]) assert.ok(words.includes(year), `${place}: ${year} on the axis`);
      assert.match(all, /PUBLIC/, place);
      assert.match(all, /CC-BY-4\.0/, place);
      assert.match(all, /Source: European Commission/, place);
      assert.ok(words.includes(`Page ${position + 1} of ${pages}`), place);
      assert.deepEqual(out, [], `${place}: cut off`);
      for (const name of ["European Commission", "Member States", "European Council"]) if (words.includes(name)) heads.add(name);
    }
    assert.equal(heads.size, 3, `${format}: headers of lanes`);
  }
  assert.ok(lanes >= 3);
}, ONE_ENGINE);
