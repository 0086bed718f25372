// The chain by a day of the plan: the map recoloured, the way there and back, list and table, and
// the day turned by slider, field and keyboard.
import assert from "node:assert/strict";
import { screens } from "./lib/screens.mjs";
import { story } from "./lib/story.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { RoadmapPage } from "./pages/roadmap.mjs";
import { words } from "./pages/words.mjs";

const ONE_ENGINE = { engines: ["chromium"] };
const CHIPS = "advanced-chips-defence";
const TODAY = "today=2026-11-23";
const GALLIUM = { css: '[data-id="RAW-GA"]' };

/** What is spoken of a box of the map. */
const spoken = async (driver, id) => {
  const boxes = await new ExplorePage(driver).boxes();
  return boxes.find((box) => box.id === id)?.name ?? "";
};

const waitForState = (driver, id, words) =>
  driver.until(`${id}: ${words}`, async () => (await spoken(driver, id)).includes(words));

story("from the roadmap to the map by a day, and back", async (driver) => {
  const page = await new RoadmapPage(driver).open(`/roadmap/${CHIPS}?at=2028-06-01&${TODAY}`);
  await page.entries();
  await driver.click({ role: "link", name: words("expected-map") });
  await page.waitForLink(/^#\/map\/advanced-chips-defence\?at=2028-06-01&today=2026-11-23$/);
  await waitForState(driver, "RAW-GA", "under way by its dates");
  assert.match(await spoken(driver, "DEV-MEM"), /no measure linked/);
  await driver.click({ role: "link", name: words("cursor-roadmap") });
  await page.waitForLink(`#/roadmap/${CHIPS}?at=2028-06-01&${TODAY}`);
  await page.entries();
});

story("the day is turned on the map by field, slider and keyboard, and taken away", async (driver) => {
  const page = await new ExplorePage(driver).open(`/map/${CHIPS}?at=2028-06-01&${TODAY}`);
  await waitForState(driver, "RAW-GA", "under way by its dates");
  // All the months of the plan, said as a day.
  const slider = () =>
    driver.evaluate(() => {
      const it = document.querySelector(".day-slider");
      return it && { said: it.getAttribute("aria-valuetext"), max: Number(it.max), value: Number(it.value) };
    });
  const before = await driver.until("the slider", slider);
  assert.equal(before.said, "1 June 2028");
  await driver.evaluate(() => document.querySelector(".day-slider").focus());
  await driver.press("End");
  await driver.until("the last month", async () => (await slider()).value === before.max);
  await waitForState(driver, "RAW-GA", "due by then; no outcome is guessed");
  await driver.press("ArrowLeft");
  await driver.until("the month before", async () => (await slider()).value === before.max - 1);
  const status = await driver.evaluate(() => document.querySelector(".day-of-chain [role=status]").textContent);
  assert.match(status, /^By 1 \w+ 20\d\d, should dates be kept/);
  // The note says that nothing is guessed; the legend names the states.
  const note = await driver.evaluate(() => document.querySelector(".map-notes").textContent);
  assert.match(note, /not a forecast/);
  await driver.click({ role: "button", name: words("cursor-off") });
  await page.waitForLink(`#/map/${CHIPS}?${TODAY}`);
  await driver.until("the usual colours", async () => !/no measure|by its dates/.test(await spoken(driver, "RAW-GA")));
}, ONE_ENGINE);

story("list and table tell the states of the map", async (driver) => {
  const page = await new ExplorePage(driver).open(`/table/${CHIPS}?at=2028-06-01&${TODAY}&sort=-expected`);
  const rows = await driver.until("rows", async () =>
    driver.evaluate(() => {
      const heads = [...document.querySelectorAll(".table thead th")].map((head) => head.textContent);
      const at = heads.findIndex((words) => /State expected on 1 June 2028/.test(words));
      const rows = [...document.querySelectorAll(".table tbody tr")].map((row) => row.children[at]?.textContent);
      return rows.length > 50 && rows;
    }));
  assert.match(rows[0], /due by then/);
  assert.match(rows.at(-1), /no measure linked/);
  await page.show("list");
  await driver.until("the list", () =>
    driver.evaluate(() => [...document.querySelectorAll(".list-rating")].some((one) => /under way by its dates/.test(one.textContent))));
}, ONE_ENGINE);

story("looks of the chain by a day", async (driver) => {
  const page = await new ExplorePage(driver).open(`/map/${CHIPS}?at=2028-06-01&${TODAY}`);
  await waitForState(driver, "RAW-GA", "under way by its dates");
  await screens(driver, "map-by-a-day");
  await driver.resize(1440, 900);
  await driver.goto(`#/map/${CHIPS}?at=2028-06-01&${TODAY}&theme=dark`);
  await waitForState(driver, "RAW-GA", "under way by its dates");
  await page.show("table");
  await driver.until("the table", () => driver.evaluate(() => document.querySelectorAll(".table tbody tr").length > 50));
}, ONE_ENGINE);

story("letters lead to roadmap, coverage and priorities", async (driver) => {
  const page = await new ExplorePage(driver).open(`/map/${CHIPS}`);
  await driver.waitFor(GALLIUM);
  for (const [key, view] of [["d", "roadmap"], ["c", "coverage"], ["u", "priorities"], ["m", "map"]]) {
    await driver.press(key);
    await page.waitForLink(`#/${view}/${CHIPS}`);
  }
  // Where nothing is planned there is no roadmap to go to.
  await driver.goto("#/map/eu-crm-2023");
  await driver.waitFor({ css: '[data-id="stage:extraction"], .mark-input, .mark-bundle' });
  await driver.press("d");
  await driver.press("c");
  await page.waitForLink("#/coverage/eu-crm-2023");
}, ONE_ENGINE);

/** What the search lists for `query`: the groups with the names in them. */
const found = async (driver, page, query) => {
  await page.openSearch();
  await driver.type(query);
  return driver.until(`answers to ${query}`, () => driver.evaluate(() => {
    const names = [...document.querySelectorAll(".answer")].map(({ textContent }) => textContent);
    return names.length > 0 && names;
  }));
};

story("the search finds the parts of a plan, by name in both languages, by place and with a slip", async (driver) => {
  const page = await new RoadmapPage(driver).open(`/roadmap/com-2022-61?${TODAY}`);
  await page.entries();
  for (const [query, title, link] of [
    ["Europen Defence Fund", /^European Defence Fund/, "instrument:PRG-EDF"],
    ["vaardigheden voor autonome", "Skills for autonomous systems", "gap:GAP-SKILLS"],
  ]) {
    await found(driver, page, query);
    await driver.press("Enter");
    await page.panel(title);
    await page.waitForLink(`#/roadmap/com-2022-61?sel=${link}&${TODAY}`);
  }
  const ofTheSection = await found(driver, page, "2.3");
  // The measures of that section come first.
  assert.ok(ofTheSection.slice(0, 10).every((one) => one.endsWith("2.3")), ofTheSection.join("\n"));
}, ONE_ENGINE);
