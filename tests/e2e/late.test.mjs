// Parts of the app that arrive when they are wanted: not before, and when one does not arrive
// the page says so, goes on, and gets it at the next try.
import assert from "node:assert/strict";
import { story } from "./lib/story.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { within, words } from "./pages/words.mjs";

const MAP = "/map/eu-crm-2023";
const later = (site) => site.requests.map(({ url }) => url).filter((url) => /\/(split|chunk)_/.test(url));

/** The parts of `name` do not arrive until the returned function is called. */
function withhold(site, name) {
  site.intercept = (request, response) => {
    if (!request.url.includes(`/split_${name}-`)) return false;
    response.writeHead(503, { "Content-Type": "text/plain" }).end("not now");
    return true;
  };
  return () => {
    site.intercept = null;
  };
}

story("the map stands without the later parts", async (driver, site) => {
  const page = await new ExplorePage(driver).open(MAP);
  await page.boxes();
  assert.deepEqual(later(site), []);
});

story("what is seen first is what follows from the data", async (driver, site) => {
  const page = await new ExplorePage(driver).open(MAP);
  const first = await page.drawing();
  const around = () => driver.evaluate(() =>
    [...document.querySelectorAll(".controls, .strip, .dataset")].map(({ textContent }) => textContent));
  const said = await around();
  assert.deepEqual(later(site), []);
  // A choice that is taken back leaves the picture of the data.
  await page.show("list");
  await page.show("map");
  // The browser asks for a few files at a time.
  await driver.until("the engine is asked for", () => later(site).some((url) => url.includes("/split_engine-")));
  assert.deepEqual(await page.drawing(), first);
  assert.deepEqual(await around(), said);
});

story("the engine that does not arrive is said, and comes at the next choice", async (driver, site) => {
  const page = await new ExplorePage(driver).open(MAP);
  const [box] = await page.boxes();
  const release = withhold(site, "engine");
  await driver.visit(new URL(`#${MAP}?sel=${encodeURIComponent(box.id)}`, site.url).href);
  await page.notice(within("part-lost"), "alert");
  release();
  await driver.visit(new URL(`#${MAP}?sel=${encodeURIComponent(box.id)}&trace=up`, site.url).href);
  await page.panel(/./);
  await page.waitForChosen(box.id);
}, { allow: [/503/] });

story("a part that does not arrive is said, and comes at the next try", async (driver, site) => {
  const page = await new ExplorePage(driver).open(MAP);
  const drawing = await page.drawing();
  const release = withhold(site, "pages");
  await page.show("list");
  await driver.waitForText({ css: ".main [role=alert]" }, words("part-lost"));
  await page.show("map");
  assert.deepEqual(await page.drawing(), drawing, "the map is still there");

  await page.show("list");
  await driver.waitForText({ css: ".main [role=alert]" }, words("part-lost"));
  release();
  await driver.click({ role: "button", name: words("retry") });
  await driver.waitFor({ css: ".list-stage" });
}, { allow: [/503/] });
