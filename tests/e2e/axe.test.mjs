// Every view as axe-core judges it, in every theme, and on a narrow phone.
import assert from "node:assert/strict";
import { axe } from "./lib/axe.mjs";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { words } from "./pages/words.mjs";

const CHIPS = "advanced-chips-defence";
const ONE_ENGINE = { engines: ["chromium"] };
/**
 * The rule takes everything written in a box for its label. The label is the name in its first
 * line, with which the spoken name begins; that is tested below.
 */
const DISABLED = ["label-content-name-mismatch"];

const drawn = (page) => page.boxes();
const headed = (title) => (page) => page.panel(title);

/** Name of a view: its link, and what to wait for. */
const VIEWS = {
  catalogue: ["/", (page) => page.driver.waitFor(CataloguePage.OPEN)],
  "map of materials": ["/map/eu-crm-2023", drawn],
  "map of chips": [`/map/${CHIPS}`, drawn],
  "chosen input": ["/map/eu-crm-2023?sel=gallium-p&trace=both", headed("Gallium")],
  list: [`/list/${CHIPS}`, (page) => page.driver.until("the list", () => page.listed())],
  table: [`/table/${CHIPS}`, (page) => page.driver.until("the table", async () => (await page.rows()).length)],
  "materials plane": ["/plane/eu-crm-2023?sel=gallium-p", async (page) => {
    await page.driver.waitFor({ css: ".materials-plane svg g" });
    await page.driver.waitFor({ css: ".yardstick" });
  }],
  trends: ["/trend/eu-crm-lists", (page) => page.driver.waitFor({ css: ".trend-list .drawing g" })],
  trend: ["/trend/eu-crm-lists?sel=gallium", (page) => page.driver.waitFor({ css: ".trend-chart .drawing g" })],
  "matrix of trade": ["/trade/eu-imports-crm?f.stage=minerals", (page) => page.driver.waitFor({ css: ".trade-figure, .trade-item" })],
  "flows of a product": ["/flow/eu-imports-crm?sel=81129289", async (page) => {
    await page.driver.waitFor({ css: ".flow-frame svg g" });
    await page.driver.waitFor({ css: ".trade-panel" });
  }],
  coverage: [`/coverage/${CHIPS}?sel=gap:GAP-GA`, (page) => page.driver.waitFor({ css: ".dependencies .payers" })],
  "coverage of a plan": ["/coverage/com-2022-61", (page) => page.driver.waitFor({ css: ".cover-table .cover" })],
  priorities: [`/priorities/${CHIPS}?sel=RAW-W&theta=0.2`, async (page) => {
    await page.driver.waitFor({ css: ".urgency-plane svg g" });
    await page.driver.waitFor({ css: ".urgency-table" });
    await page.driver.evaluate(() => document.querySelector(".urgency-table [aria-expanded]").click());
  }],
  roadmap: ["/roadmap/com-2022-61?today=2026-11-23&sel=measure:CM-2.3-1", async (page) => {
    await page.driver.waitFor({ css: ".roadmap-body [role=link]" });
    await page.panel("Classified report to the Member States");
  }],
  "map by a day": [`/map/${CHIPS}?today=2026-11-23&at=2028-06-01`, (page) => page.driver.waitFor({ css: ".day-slider" })],
  "table by a day": [`/table/${CHIPS}?today=2026-11-23&at=2028-06-01`, (page) => page.driver.waitFor({ css: ".day-slider" })],
  "roadmap of chips": [`/roadmap/${CHIPS}?today=2026-11-23&at=2030-01-01`, (page) => page.driver.waitFor({ css: ".roadmap-body [role=link]" })],
  "plan as a list": ["/list/com-2022-61?today=2026-11-23", (page) => page.driver.until("the list", () => page.listed())],
  "plan as a table": ["/table/com-2022-61?today=2026-11-23", (page) => page.driver.until("the table", async () => (await page.rows()).length)],
  "what is done about an input": ["/map/com-2022-61?today=2026-11-23&sel=SKL-AI", async (page) => {
    await page.panel("Skills in artificial intelligence");
    await page.driver.waitFor({ css: ".answered" });
  }],
  "editions": ["/map/pv-chain@2012?panel=editions", (page) => page.driver.waitFor({ css: ".editions-item" })],
  "map since another edition": ["/map/pv-chain@2022?since=2008&color=change", async (page) => {
    await page.boxes();
    await page.driver.waitFor({ css: '[data-ink="badge"]' });
  }],
  changes: ["/changes/pv-chain@2022?since=2008", (page) => page.driver.waitFor({ css: ".changes-table" })],
  story: ["/story/raw-materials", (page) => page.driver.waitFor({ css: ".story-figure .still svg g" })],
  "step of a story": [`/map/${CHIPS}?story=advanced-chips&step=2&sel=EQP-EUV`, (page) => page.driver.waitFor({ css: ".story-message" })],
  "presenter's window": ["/present/advanced-chips?room=look", (page) => page.driver.waitFor({ css: ".presenter-now svg g" })],
  "stories beside the map": [`/map/${CHIPS}?panel=story`, headed(words("stories"))],
  findings: [`/map/${CHIPS}?panel=report`, headed(words("report"))],
  sources: [`/map/${CHIPS}?panel=sources`, headed(words("sources"))],
  legend: [`/map/${CHIPS}?panel=legend`, headed(words("legend"))],
  help: [`/map/${CHIPS}?panel=help`, headed(words("help"))],
  "what stops": [`/map/${CHIPS}?stop=CHN:0.5&panel=whatif`, headed(/^Without/)],
  "nothing supposed": [`/map/${CHIPS}?panel=whatif`, headed(words("what-if-start"))],
  "input in a scenario": [`/map/${CHIPS}?stop=CHN&sel=CAP-EMS&trace=loss`, headed(/./)],
  supplier: [`/map/${CHIPS}?sel=supplier:CHN`, headed("China")],
  stress: [`/stress/${CHIPS}`, (page) => page.driver.until("the table", async () => (await page.rows()).length)],
  comparison: [`/compare/${CHIPS}?stop=CHN&b.stop=TWN`, (page) => page.driver.until("the table", async () => (await page.rows()).length)],
  search: [`/map/${CHIPS}`, async (page) => {
    await page.boxes();
    await page.openSearch();
    await page.driver.type("gallium");
    await page.driver.waitFor({ role: "option", name: /gallium/i });
  }],
};

/** Opens a view with a further part of the link, from an empty page, so that nothing stays. */
async function openView(driver, name, setting) {
  const [link, isReady] = VIEWS[name];
  await driver.visit("about:blank");
  await driver.goto(`#${link}${link.includes("?") ? "&" : "?"}${setting}`);
  await isReady(new ExplorePage(driver));
}

/** What axe finds in the views, rule by rule. */
async function faults(driver, names, theme) {
  const found = [];
  for (const name of names) {
    await openView(driver, name, `theme=${theme}`);
    await driver.started();
    const said = await axe(driver, { disable: DISABLED });
    await driver.started();
    found.push(...said.map((fault) => `${name}: ${fault.slice(0, 300)}`));
  }
  return found;
}

const GROUPS = {
  views: ["catalogue", "map of materials", "map of chips", "chosen input"],
  texts: ["list", "table", "materials plane"],
  plans: ["roadmap", "roadmap of chips", "plan as a list", "plan as a table", "what is done about an input"],
  action: ["coverage", "coverage of a plan", "priorities"],
  "figures over time": ["trends", "trend"],
  scenarios: ["what stops", "nothing supposed", "input in a scenario", "supplier", "stress", "comparison"],
  "pages and dialogs": ["findings", "sources", "legend", "help", "search"],
};

for (const theme of ["light", "dark"]) {
  for (const [group, names] of Object.entries(GROUPS)) {
    story(`${group} are accessible, ${theme}`, async (driver) => {
      assert.deepEqual(await faults(driver, names, theme), []);
    }, ONE_ENGINE);
  }
}

story("the map is accessible, projector", async (driver) => {
  assert.deepEqual(await faults(driver, ["map of materials", "chosen input", "what stops"], "projector"), []);
}, ONE_ENGINE);

story("the spoken name of a box begins with what is written in it", async (driver) => {
  for (const name of ["map of materials", "map of chips"]) {
    await openView(driver, name, "theme=light");
    const boxes = await driver.evaluate(() => [...document.querySelectorAll("main svg [role=link]")].map((box) => ({
      spoken: box.getAttribute("aria-label"),
      written: box.parentElement.querySelector("text").textContent,
    })));
    assert.ok(boxes.length > 0);
    const other = boxes.filter(({ spoken, written }) => !spoken.startsWith(written.replace(/\s*…$/, "")));
    assert.deepEqual(other, []);
  }
}, ONE_ENGINE);

story("nothing is wider than a narrow phone", async (driver) => {
  await driver.resize(320, 640);
  const wide = {};
  for (const name of Object.keys(VIEWS).filter((view) => view !== "search")) {
    // A phone shows the list unless the link says where in the map to look.
    await openView(driver, name, "zoom=400,300,0.5");
    const over = await new CataloguePage(driver).overflow();
    if (over > 0) wide[name] = `${over} px`;
  }
  assert.deepEqual(wide, {});
}, ONE_ENGINE);
