// Screenshots of the main views for looking at, in tests/e2e/out/screens; and that nothing in
// them is wider than the page.
import assert from "node:assert/strict";
import { screens } from "./lib/screens.mjs";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";

const ONE_ENGINE = { engines: ["chromium"] };
const CHIPS = "advanced-chips-defence";
/** Size of the window, its theme, and what else the link says: a phone shows the map when told where to look. */
const SETTINGS = [
  { size: [1440, 900], theme: "light" },
  { size: [1280, 720], theme: "projector" },
  { size: [390, 844], theme: "light", further: "&zoom=300,300,0.6" },
];

const drawn = (page) => page.boxes();
/** Name of the files: link, and what to wait for. */
const VIEWS = {
  catalogue: ["/?", (page) => page.driver.waitFor(CataloguePage.OPEN)],
  materials: ["/map/eu-crm-2023?", drawn],
  chips: [`/map/${CHIPS}?`, drawn],
  gallium: ["/map/eu-crm-2023?sel=gallium-p&trace=both&", (page) => page.panel("Gallium")],
  scenario: [`/map/${CHIPS}?stop=CHN&panel=whatif&`, (page) => page.panel(/Without/)],
  "worst-way": [`/map/${CHIPS}?stop=CHN&sel=CAP-EMS&trace=loss&`, (page) => page.panel(/./)],
  supplier: [`/map/${CHIPS}?sel=supplier:CHN&`, (page) => page.panel("China")],
  stress: [`/stress/${CHIPS}?`, (page) => page.driver.until("the table", async () => (await page.rows()).length)],
  compare: [`/compare/${CHIPS}?b.stop=CHN&stop=CHN&move=RAW-GA.CHN.DEU&`, (page) => page.driver.until("the table", async () => (await page.rows()).length)],
  list: ["/list/eu-crm-2023?", (page) => page.driver.until("the list", () => page.listed())],
  table: ["/table/eu-crm-2023?", (page) => page.driver.until("the table", async () => (await page.rows()).length)],
  coverage: [`/coverage/${CHIPS}?`, (page) => page.driver.waitFor({ css: ".dependencies .payers" })],
  "coverage-plan": ["/coverage/com-2022-61?", (page) => page.driver.waitFor({ css: ".cover-table .cover" })],
  priorities: [`/priorities/${CHIPS}?`, async (page) => {
    await page.driver.waitFor({ css: ".urgency-plane svg g" });
    await page.driver.waitFor({ css: ".urgency-table" });
  }],
  "priorities-materials": ["/priorities/eu-crm-2023?", (page) => page.driver.waitFor({ css: ".urgency-table" })],
  roadmap: ["/roadmap/com-2022-61?today=2026-11-23&scale=year&", (page) => page.driver.waitFor({ css: ".roadmap-body [role=link]" })],
  measure: ["/roadmap/com-2022-61?today=2026-11-23&scale=year&sel=measure:CM-2.3-1&at=2028-06-01&", (page) => page.panel("Classified report to the Member States")],
  plan: ["/list/com-2022-61?today=2026-11-23&", (page) => page.driver.until("the list", () => page.listed())],
  "by-a-day": [`/map/${CHIPS}?today=2026-11-23&at=2028-06-01&`, drawn],
  "by-a-day-plan": ["/map/com-2022-61?today=2026-11-23&at=2024-12-31&", drawn],
  editions: ["/map/pv-chain@2012?panel=editions&", (page) => page.driver.waitFor({ css: ".editions-item" })],
  since: ["/map/pv-chain@2022?since=2008&", async (page) => {
    await page.boxes();
    await page.driver.waitFor({ css: '[data-ink="badge"]' });
  }],
  changes: ["/changes/pv-chain@2022?since=2008&", (page) => page.driver.waitFor({ css: ".changes-table" })],
  "list-since": ["/list/pv-chain@2022?since=2008&", (page) => page.driver.waitFor({ css: ".list-change" })],
  trend: ["/trend/eu-crm-lists?", (page) => page.driver.waitFor({ css: ".trend-list .drawing g" })],
  "trend-gallium": ["/trend/eu-crm-lists?sel=gallium&", (page) => page.driver.waitFor({ css: ".trend-chart .drawing g" })],
  trade: ["/trade/eu-imports-crm?sort=-change&", (page) => page.driver.waitFor({ css: ".trade-figure, .trade-item" })],
  flow: ["/flow/eu-imports-crm?sel=81129289&", (page) => page.driver.waitFor({ css: ".flow-frame svg g" })],
  story: ["/story/raw-materials?", (page) => page.driver.waitFor({ css: ".story-figure .still svg g" })],
  "story-step": [`/map/${CHIPS}?story=advanced-chips&step=2&sel=EQP-EUV&`, (page) => page.driver.waitFor({ css: ".story-message" })],
  plane: ["/plane/eu-crm-2023?", (page) => page.driver.waitFor({ css: ".materials-plane svg g" })],
};

/**
 * Words that stand out of the window sideways where nothing scrolls to them or says that
 * there is more, and words wider than the button or heading they are in. The picture moves
 * under its frame and is left out.
 */
function overfull() {
  const style = (element) => getComputedStyle(element);
  const mayBeLonger = ({ overflowX, textOverflow }) => /auto|scroll/.test(overflowX) || textOverflow === "ellipsis";
  const scrolls = (element) => element !== null && (mayBeLonger(style(element)) || scrolls(element.parentElement));
  const hasWords = (element) => [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim() !== "");
  const isOut = (element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < -1 || right > innerWidth + 1) && !scrolls(element.parentElement);
  };
  const isCut = (element) => element.matches("button, summary, h1, h2, h3, label, a")
    && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && style(element).textOverflow !== "ellipsis";
  return [...document.querySelectorAll("#app *")]
    .filter((element) => hasWords(element) && !element.closest("main :is(svg, #stages), .skip-link"))
    .filter((element) => isOut(element) || isCut(element))
    .map((element) => `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 60)}"`);
}

for (const [name, [link, isReady]] of Object.entries(VIEWS)) {
  story(`screenshots: ${name}`, async (driver) => {
    const found = [];
    for (const { size, theme, further = "" } of SETTINGS) {
      await driver.visit("about:blank");
      await driver.resize(...size);
      await driver.goto(`#${link}theme=${theme}${further}`);
      await isReady(new ExplorePage(driver));
      await screens(driver, `${name}-${theme}`, [size]);
      const place = `${size.join("x")} ${theme}`;
      const over = await new CataloguePage(driver).overflow();
      if (over > 0) found.push(`${place}: the page is ${over} px too wide`);
      found.push(...(await driver.evaluate(overfull)).map((words) => `${place}: ${words}`));
    }
    assert.deepEqual(found, []);
  }, ONE_ENGINE);
}
