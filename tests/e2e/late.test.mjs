// Parts of the app that arrive when they are wanted: not before, and when one does not arrive
// the page says so, goes on, and gets it at the next try.
import assert from "node:assert/strict";
import { story } from "./lib/story.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { words } from "./pages/words.mjs";

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
