// What only hands do: two fingers on the map, a folder dropped on the page, a table pasted.
// Chromium can be given real touches, drags and a clipboard.
import assert from "node:assert/strict";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ROOT } from "../../tools/lib/paths.mjs";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";

const CHIPS = "/map/advanced-chips-defence";
const ETO = path.join(ROOT, "tests", "data", "small", "eto");
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

/** The camera of a link: x, y, scale. */
const camera = (link) => /zoom=([^&]+)/.exec(link)?.[1].split(",").map(Number);

/** Plays a movement of fingers, from one list of points to another. */
async function fingers(session, from, to) {
  const touch = (type, points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  await touch("touchStart", from);
  for (let step = 1; step <= 8; step += 1) {
    await touch("touchMove", from.map(([x, y], id) => [x + (to[id][0] - x) * step / 8, y + (to[id][1] - y) * step / 8]));
  }
  // Let go at rest: after a fling the browser takes the next tap for a stop.
  await pause(150);
  await touch("touchMove", to);
  await touch("touchEnd", []);
}

story("two fingers zoom the map, one draws it along, a tap chooses", async (driver) => {
  const page = await new ExplorePage(driver).open(`${CHIPS}?zoom=400,300,0.7`);
  await page.boxes();
  const session = await driver.context.newCDPSession(driver.page);
  const moved = async (before) => driver.until("the camera to rest", async () => {
    const now = camera(await page.link());
    return now.join() !== before.join() && now;
  });
  const start = camera(await page.link());
  await fingers(session, [[150, 300], [230, 300]], [[90, 300], [290, 300]]);
  const zoomed = await moved(start);
  assert.ok(zoomed[2] > start[2] * 1.8, `${start} became ${zoomed}`);
  await fingers(session, [[300, 300]], [[100, 300]]);
  const drawn = await moved(zoomed);
  assert.equal(drawn[2], zoomed[2]);
  assert.ok(drawn[0] > zoomed[0] + 50, `${zoomed} became ${drawn}`);
  const box = await driver.evaluate(() => {
    const inSight = [...document.querySelectorAll(".mark-target")].map((target) => target.getBoundingClientRect());
    const { x, y, width, height } = inSight.find((at) => at.x > 10 && at.right < 380 && at.y > 120 && at.bottom < 600);
    return [x + width / 3, y + height / 2];
  });
  await driver.page.touchscreen.tap(...box);
  await page.waitForLink(/sel=/);
}, { engines: ["chromium"], options: PHONE });

story("a folder dropped anywhere becomes a map", async (driver) => {
  await new CataloguePage(driver).open();
  const session = await driver.context.newCDPSession(driver.page);
  const data = { items: [], files: [ETO], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  }
  const page = new ExplorePage(driver);
  await page.waitForLink("#/map/local");
  assert.ok((await page.boxes()).length > 1);
}, { engines: ["chromium"] });

story("a pasted table of links becomes a map", async (driver) => {
  await new CataloguePage(driver).open();
  const table = "source,target\nore,metal\nmetal,magnet\nmagnet,motor\n";
  await driver.page.evaluate((text) => navigator.clipboard.writeText(text), table);
  await driver.press("Control+v");
  const page = new ExplorePage(driver);
  await page.waitForLink("#/map/local");
  assert.equal((await page.boxes()).length, 4);
}, { engines: ["chromium"], options: { permissions: ["clipboard-read", "clipboard-write"] } });
