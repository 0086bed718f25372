// Computations that take long: beside the page, or on it in slices where there is no worker.
// Meanwhile the page answers, says how far it is, and lets go when it is told to.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { DIST } from "../../tools/lib/paths.mjs";
import { largeFiles } from "./lib/large.mjs";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { message, within, words } from "./pages/words.mjs";

/** Long by its records more than by what is drawn of it. */
const LARGE = { inputs: 600, links: 1600, suppliers: 200, each: 20 };
const STRESS = "#/stress/local";
const workers = (site) => site.requests.filter(({ url }) => /\/worker-\w+\.js$/.test(url)).length;
const bar = { css: "main progress" };

/** Opens the made-up chain as a reader's own files. */
async function openLarge(driver) {
  const catalogue = await new CataloguePage(driver).open();
  await catalogue.chooseFiles(await largeFiles(LARGE));
  const page = new ExplorePage(driver);
  await page.waitForLink("#/map/local");
  await page.boxes();
  return page;
}

/** Goes to another link of the dataset on screen, which is the reader's own. */
const follow = (driver, link) => driver.evaluate((hash) => { location.hash = hash; }, link);

const table = (driver, page) => driver.until("the table of stops", async () => {
  const rows = await page.rows();
  return rows.length > 0 && rows;
});

/** Lets the page tell what it did while the table was worked out. */
const watch = (driver) => driver.evaluate(() => {
  const seen = { frames: 0, keys: 0, said: [] };
  globalThis.seen = seen;
  const isGoing = () => document.querySelector("main progress") !== null;
  addEventListener("keydown", () => { seen.keys += isGoing() ? 1 : 0; });
  const look = () => {
    if (isGoing()) {
      seen.frames += 1;
      seen.said.push(document.querySelector(".work-said").textContent);
      // As a reader would who goes on typing.
      dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});

const seen = (driver) => driver.evaluate(() => globalThis.seen);

const withoutWorkers = (driver) => driver.evaluate(() => { delete globalThis.Worker; });

story("all stops of a large chain come from beside the page, the same as on it", async (driver, site) => {
  const page = await openLarge(driver);
  assert.equal(workers(site), 0, "nothing is started before it is needed");
  await watch(driver);
  await follow(driver, STRESS);
  const beside = await table(driver, page);
  assert.equal(beside.length, LARGE.suppliers);
  const { frames, keys, said } = await seen(driver);
  assert.ok(frames >= 1 && keys >= 1, `${frames} frames and ${keys} keys before the table`);
  assert.ok(said.every((text) => message("work-progress").test(text)), said.join());
  assert.ok(workers(site) >= 1);

  await driver.reload();
  await driver.started();
  await withoutWorkers(driver);
  const again = await openLarge(driver);
  await withoutWorkers(driver);
  await watch(driver);
  await follow(driver, STRESS);
  assert.deepEqual(await table(driver, again), beside);
  const here = await seen(driver);
  assert.ok(here.frames >= 1 && here.keys >= 1, `${here.frames} frames and ${here.keys} keys on the page`);
});

story("a computation is given up and taken up again", async (driver) => {
  const page = await openLarge(driver);
  // As soon as it is there: later than that the computation may be done.
  await driver.evaluate((stop) => {
    const look = new MutationObserver(() => {
      const buttons = [...document.querySelectorAll("main button")];
      const button = buttons.find(({ textContent }) => textContent === stop);
      if (!button) return;
      look.disconnect();
      button.click();
    });
    look.observe(document.body, { childList: true, subtree: true });
  }, words("work-stop"));
  await follow(driver, STRESS);
  await driver.waitForText({ css: "main .work" }, words("work-given-up"));
  assert.deepEqual(await page.rows(), []);
  await driver.click({ role: "button", name: words("work-again") });
  assert.equal((await table(driver, page)).length, LARGE.suppliers);
  await driver.waitGone(bar);
});

story("a worker that fails is said, and the page does the work itself", async (driver, site) => {
  const page = await openLarge(driver);
  // It starts, and stops with a fault at the first thing it is asked.
  const faulty = 'onmessage = () => { postMessage("ready"); onmessage = () => { throw new Error("a fault"); }; };';
  site.intercept = (request, response) => {
    const [name] = /assets\/worker-\w+\.js$/.exec(request.url) ?? [];
    if (!name) return false;
    // The page imports the same file for its own end.
    const isWorker = request.headers["sec-fetch-dest"] === "worker";
    response.writeHead(200, { "Content-Type": "text/javascript", "Cache-Control": "no-store" });
    response.end(isWorker ? faulty : readFileSync(path.join(DIST, name)));
    return true;
  };
  await follow(driver, STRESS);
  await page.notice(within("work-lost"));
  assert.equal((await table(driver, page)).length, LARGE.suppliers);
}, { engines: ["chromium"] });

story("losses of a large chain follow a slider from beside the page", async (driver, site) => {
  const page = await openLarge(driver);
  await follow(driver, "#/list/local?stop=DEU");
  const slider = { role: "slider", name: message("what-if-degree", { who: "Germany" }) };
  await driver.waitFor(slider);
  await driver.evaluate(() => {
    const slider = document.querySelector("input[type=range]");
    for (let percent = 69; percent >= 50; percent -= 1) {
      slider.value = String(percent);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  await page.waitForLink(/[?&]stop=DEU:0.5$/);
  const settled = () => driver.until("the losses", async () => {
    const isBusy = await driver.evaluate(() => document.querySelector("main[aria-busy=true]") !== null);
    return !isBusy && driver.text({ css: "main" });
  });
  const beside = await settled();
  assert.ok(workers(site) >= 1);
  // The same view, worked out anew in slices.
  await follow(driver, "#/list/local");
  await driver.evaluate(() => { delete globalThis.Worker; });
  await follow(driver, "#/list/local?stop=DEU:0.5");
  assert.equal(await settled(), beside);
}, { engines: ["chromium"] });
