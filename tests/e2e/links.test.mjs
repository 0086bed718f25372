// The address is the memory of the app: what it holds, what it leaves out, and the way back.
import assert from "node:assert/strict";
import { assertAccessible } from "./lib/axe.mjs";
import { story } from "./lib/story.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { within, words } from "./pages/words.mjs";

const CHIPS = "/map/advanced-chips-defence";
const ONE_ENGINE = { engines: ["chromium"] };

story("parts of a link that make no sense are named and left out", async (driver) => {
  const page = await new ExplorePage(driver).open(`${CHIPS}?sel=RAW-GA&theme=pink&zoom=1,2,900&colour=red`);
  const said = await page.notice(within("notice-ignored"));
  for (const part of ["theme", "pink", "zoom", "900", "colour", "red"]) assert.ok(said.includes(part), `${part} in: ${said}`);
  await page.panel(/^Gallium/);
  await page.waitForChosen("RAW-GA");
  await page.boxes();
}, ONE_ENGINE);

story("names that the dataset does not have are named and left out", async (driver) => {
  const page = await new ExplorePage(driver).open(`${CHIPS}?sel=NO-SUCH&area=XX&f.supplier=ZZZ`);
  const said = await page.notice(within("notice-ignored"));
  for (const part of ["NO-SUCH", "XX", "ZZZ"]) assert.ok(said.includes(part), `${part} in: ${said}`);
  await page.waitForChosen("");
  await page.waitForLink(`#${CHIPS}`);
}, ONE_ENGINE);

for (const part of ["color=shininess", "sort=-shininess", "f.stage=NOWHERE"]) {
  story(`a value that the dataset does not have is named and left out: ${part}`, async (driver) => {
    const page = await new ExplorePage(driver).open(`/table/advanced-chips-defence?${part}`);
    assert.match(await page.notice(within("notice-ignored")), new RegExp(part.split("=-").at(-1).split("=").at(-1)));
    await page.waitForLink("#/table/advanced-chips-defence");
  }, ONE_ENGINE);
}

story("a link to a dataset that is not there says so", async (driver) => {
  const page = new ExplorePage(driver);
  await driver.goto("#/map/no-such-dataset");
  await page.notice(within("failure-not-listed"), "alert");
  await driver.click({ role: "button", name: words("to-catalogue") });
  await page.waitForLink("#/");
}, ONE_ENGINE);

story("Back and Forward bring choice and view again", async (driver) => {
  const page = await new ExplorePage(driver).open(CHIPS);
  await page.boxes();
  await driver.click({ role: "link", name: /^Gallium \(/ });
  await page.panel(/^Gallium/);
  await page.waitForChosen("RAW-GA");
  await page.show("table");

  await driver.back();
  await page.waitForLink(`#${CHIPS}?sel=RAW-GA`);
  await page.waitForChosen("RAW-GA");
  await driver.back();
  await page.waitForLink(`#${CHIPS}`);
  await page.waitForNoPanel();
  await page.waitForChosen("");
  await driver.forward();
  await page.panel(/^Gallium/);
  await page.waitForChosen("RAW-GA");
  await driver.forward();
  await page.waitForLink(/^#\/table\//);
  assert.ok((await page.rows()).length > 0);
}, ONE_ENGINE);

story("the address holds only what differs from the default", async (driver) => {
  const page = await new ExplorePage(driver).open(CHIPS);
  await page.boxes();
  assert.equal(await page.link(), `#${CHIPS}`);
  const theme = { role: "combobox", name: words("theme") };
  await driver.select(theme, "dark");
  await page.waitForLink(`#${CHIPS}?theme=dark`);
  await page.show("list");
  await page.show("map");
  await page.waitForLink(`#${CHIPS}?theme=dark`);
  await driver.select(theme, "");
  await page.waitForLink(`#${CHIPS}`);
}, ONE_ENGINE);

story("a view is passed on by its address, and by a code that holds the same", async (driver) => {
  const link = "/map/advanced-chips-defence?sel=RAW-GA";
  const page = await new ExplorePage(driver).open(link);
  await page.boxes();
  await driver.click({ role: "button", name: words("share-open") });
  await driver.waitFor({ role: "img", name: words("share-code") });
  const [shown, address] = [await driver.value({ css: ".share-link" }), await driver.address()];
  assert.equal(shown, address);
  assert.ok(shown.endsWith(`#${link}`));
  await assertAccessible(driver);
}, { engines: ["chromium"] });
