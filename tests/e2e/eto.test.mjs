// The reader's own files: the published tables of the ETO supply chain explorer.
import assert from "node:assert/strict";
import path from "node:path";
import { SHARED, storyOfShared } from "./lib/shared.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { within, words } from "./pages/words.mjs";

const openEto = async (driver) => {
  const catalogue = await new CataloguePage(driver).open();
  await catalogue.chooseFolder(path.join(SHARED, "data", "eto-chips"));
  const page = new ExplorePage(driver);
  await page.waitForLink("#/map/local");
  return page;
};

storyOfShared("a folder of tables becomes a map", async (driver, site) => {
  const page = await openEto(driver);
  const before = site.requests.length;
  const groups = await page.groups();
  assert.equal(groups.filter(({ isBox }) => isBox).length, 79);
  assert.equal(groups.filter(({ id }) => id.startsWith("link:")).length, 93);
  assert.deepEqual(await page.stages(), ["Design", "Fabrication", "Assembly, testing, and packaging (ATP)"]);
  const asked = site.requests.slice(before).filter(({ url }) => !/\/(fonts\/.*|icon\.svg|favicon\.ico)$/.test(url));
  assert.deepEqual(asked, [], "the files stay in the browser");
}, { engines: ["chromium"] });

storyOfShared("what the tables lack is counted and listed", async (driver) => {
  const page = await openEto(driver);
  const flagged = { role: "button", name: within("strip-warnings", { "count-text": /\d+/ }) };
  const count = Number(/\d+/.exec(await driver.text(flagged))[0]);
  assert.ok(count > 0);
  await driver.click(flagged);
  const report = await page.panel(words("report"));
  assert.ok(report.includes(`${count} warning`), report);
  const findings = await page.findings();
  assert.equal(findings.length, count);
  for (const finding of findings) assert.match(finding, /\.csv/);
}, { engines: ["chromium"] });

storyOfShared("its licence is in sight, and that a link cannot carry it", async (driver) => {
  const page = await openEto(driver);
  await driver.waitForText({ role: "contentinfo" }, words("non-commercial"));
  await driver.waitForText({ role: "contentinfo" }, "CC BY-NC");
  await driver.waitForText({ role: "complementary", name: words("controls") }, words("link-local"));
  await driver.reload();
  await driver.waitForText({ role: "alert" }, words("failure-own-file"));
  assert.equal(await page.link(), "#/map/local");
}, { engines: ["chromium"] });
