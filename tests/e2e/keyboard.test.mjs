// Everything by keyboard alone, with the focus always in sight and nowhere caught.
import assert from "node:assert/strict";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { message } from "./pages/words.mjs";

const CHIPS = "/map/advanced-chips-defence";
const ONE_ENGINE = { engines: ["chromium"] };
/** More stops than a page has. */
const MOST_TABS = 400;
/** How far from a thing its ring may be, in px. */
const FOCUS_ROOM = 8;

/** What has the focus: name and id of the thing, its place on the page, or null for the page. */
function focusNow() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  const name = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent;
  // A stop is told from others by where it stands in the document.
  const order = [...document.querySelectorAll("*")].indexOf(element);
  return { order, id: element.closest("[data-id]")?.dataset.id ?? element.id, name: name.trim(), x, y, width, height };
}

class Keyboard {
  constructor(driver) {
    this.driver = driver;
  }

  now() {
    return this.driver.evaluate(focusNow);
  }

  /** Presses `key` until the focus fits; returns what has it. */
  async tabTo(fits, key = "Tab") {
    const passed = [];
    for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
      await this.driver.press(key);
      const focus = await this.now();
      if (focus && fits(focus)) return focus;
      passed.push(focus?.name);
    }
    throw new Error(`never there; passed ${passed.slice(0, 40).join(" | ")}`);
  }

  /** Presses `key` and waits until something else has the focus; returns it. */
  async move(key) {
    const was = await this.now();
    await this.driver.press(key);
    return this.driver.until(`${key} to move the focus`, async () => {
      const focus = await this.now();
      return focus && focus.id !== was?.id && focus;
    });
  }

  /**
   * Along the left edge of what has the focus the page looks different when it is taken away.
   * Not all round it: a hint that comes and goes with the focus may lie over the other edges.
   */
  async assertSeen() {
    const { name, x, y, height } = await this.now();
    const { page } = this.driver;
    const clip = { x: Math.max(0, x - FOCUS_ROOM), y, width: FOCUS_ROOM, height };
    const shot = () => page.screenshot({ animations: "disabled", caret: "hide", clip });
    const withFocus = await shot();
    await page.evaluate(() => { window.hadFocus = document.activeElement; window.hadFocus.blur(); });
    const without = await shot();
    await page.evaluate(() => window.hadFocus.focus({ focusVisible: true, preventScroll: true }));
    assert.ok(!withFocus.equals(without), `the focus on "${name}" is not seen`);
  }
}

story("from the first page into the map and out of the details", async (driver) => {
  const keys = new Keyboard(driver);
  await new CataloguePage(driver).open();
  await keys.tabTo(({ name }) => message("card-open-named", { name: /Advanced chips.*/ }).test(name));
  await keys.assertSeen();
  await driver.press("Enter");
  const page = new ExplorePage(driver);
  await page.waitForLink(`#${CHIPS}`);
  const ids = new Set((await page.boxes()).map(({ id }) => id));

  const first = await keys.tabTo(({ id }) => ids.has(id));
  await keys.assertSeen();
  const right = await keys.move("ArrowRight");
  assert.ok(ids.has(right.id) && right.x > first.x, `${first.id} → ${right.id}`);
  const down = await keys.move("ArrowDown");
  assert.ok(ids.has(down.id) && down.y > right.y && Math.abs(down.x - right.x) < right.width, `${right.id} ↓ ${down.id}`);
  await keys.assertSeen();

  await driver.press("Enter");
  await page.waitForChosen(down.id);
  const details = await page.panel(/./);
  await driver.until("the details to take the focus", async () => details.includes((await keys.now())?.name ?? "\0"));
  await driver.press("Escape");
  await page.waitForNoPanel();
  await page.waitForChosen("");
  await driver.until("the box to have the focus again", async () => (await keys.now())?.id === down.id);
}, ONE_ENGINE);

story("search and views by their keys", async (driver) => {
  const page = await new ExplorePage(driver).open(CHIPS);
  await page.boxes();
  await page.search("gallium", "/");
  await page.panel(/^Gallium/i);
  await driver.press("Escape");
  await page.waitForNoPanel();
  await page.search("gallium", "Control+k");
  await page.panel(/^Gallium/i);
  for (const [key, view] of [["t", "table"], ["r", "list"], ["m", "map"]]) {
    await driver.press(key);
    await page.waitForLink(new RegExp(`^#/${view}/`));
  }
}, ONE_ENGINE);

story("Escape leaves the search and letters there are only letters", async (driver) => {
  const page = await new ExplorePage(driver).open(CHIPS);
  await page.boxes();
  await page.openSearch();
  await driver.type("tmr");
  assert.equal(await driver.value({ css: ":focus" }), "tmr");
  assert.equal(await page.link(), `#${CHIPS}`);
  await driver.press("Escape");
  await driver.waitGone({ css: "dialog[open]" });
  assert.equal(await page.link(), `#${CHIPS}`);
}, ONE_ENGINE);

for (const [name, link, isReady] of [
  ["map with details", `${CHIPS}?sel=RAW-GA`, (page) => page.stages()],
  ["table", "/table/advanced-chips-defence", (page) => page.driver.until("rows", async () => (await page.rows()).length)],
]) {
  story(`Tab goes round the ${name} and is caught nowhere`, async (driver) => {
    const keys = new Keyboard(driver);
    const page = await new ExplorePage(driver).open(link);
    await isReady(page);
    const start = await keys.tabTo(() => true);
    const stops = [start.order];
    await keys.tabTo(({ order }) => order === start.order || !stops.push(order));
    assert.ok(stops.length > 10, `${stops.length} stops`);
    assert.equal(new Set(stops).size, stops.length, "no stop comes twice");
    // And back the same way.
    const back = await keys.tabTo(({ order }) => order !== start.order, "Shift+Tab");
    assert.equal(back.order, stops.at(-1));
  }, ONE_ENGINE);
}
