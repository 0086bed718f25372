// What if a supplier stops: by hand on the reader's own tables, and by link.
import assert from "node:assert/strict";
import path from "node:path";
import { assertAccessible } from "./lib/axe.mjs";
import { SHARED, storyOfShared } from "./lib/shared.mjs";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { message, words } from "./pages/words.mjs";

const ONE_ENGINE = { engines: ["chromium"] };
const CHIPS = "advanced-chips-defence";
const plain = (text) => text.replace(/\s+/g, " ");

const openEto = async (driver) => {
  const catalogue = await new CataloguePage(driver).open();
  await catalogue.chooseFolder(path.join(SHARED, "data", "eto-chips"));
  const page = new ExplorePage(driver);
  await page.waitForLink("#/map/local");
  await page.boxes();
  return page;
};

/** Goes to another link of the dataset on screen, which is the reader's own. */
const follow = (driver, link) => driver.evaluate((hash) => { location.hash = hash; }, link);

const boxOf = (page, id, said) => page.driver.until(`${id}: ${said}`, async () =>
  plain((await page.boxes()).find((box) => box.id === id)?.name ?? "").includes(said));

storyOfShared("without the Netherlands chips stop through the scanners", async (driver) => {
  const page = await openEto(driver);
  await driver.click({ role: "button", name: words("what-if") });
  await page.panel(words("what-if-start"));
  await driver.select({ role: "combobox", name: words("what-if-add") }, "NLD");
  const stops = plain(await page.panel("Without the Netherlands"));
  await page.waitForLink("#/map/local?panel=whatif&stop=NLD");
  assert.ok(stops.includes("Finished logic chip would stop if nothing can be replaced. It needs EUV scanners, of which 100 % stops"), stops);
  assert.ok(stops.includes("10 to 22 % would be lost"), stops);
  assert.ok(stops.includes(words("what-if-banner")), stops);
  for (const assumed of ["rule-worst", "variants-all", "capacity-on", "published-on"]) {
    assert.ok(stops.includes(`${words(assumed)} ${words("assumption-default")}`), assumed);
  }
  await boxOf(page, "N99", "100 % lost, through EUV scanners");
  await driver.click({ role: "link", name: "Finished logic chip" });
  await page.waitForLink(/\?sel=N99&stop=NLD&trace=loss(&zoom=.*)?$/);
  assert.match(plain(await page.panel("Finished logic chip")), /EUV scanners.*Photolithography.*Finished logic chip/);
}, ONE_ENGINE);

storyOfShared("counting one tool for Singapore changes what China can stop", async (driver) => {
  const page = await openEto(driver);
  await follow(driver, "#/map/local?stop=CHN&sel=N77");
  await page.panel("Integrated assembly tools");
  await driver.click({ role: "button", name: words("shift-open") });
  await driver.select({ role: "combobox", name: words("shift-to") }, "SGP");
  await driver.waitForText({ role: "dialog", name: words("shift-open") }, "from Singapore");
  await driver.waitForText({ role: "dialog", name: words("shift-open") }, "more than 65");
  await driver.click({ role: "button", name: words("shift-apply") });
  await page.waitForLink(/\?move=N77\.CHN\.SGP&sel=N77&stop=CHN(&zoom=.*)?$/);
  await boxOf(page, "N99", "35 to 100 % lost");
  await driver.click({ role: "button", name: message("what-if-unmove") });
  await boxOf(page, "N99", "98 to 100 % lost");
}, ONE_ENGINE);

storyOfShared("both are a link", async (driver) => {
  const page = await openEto(driver);
  await follow(driver, "#/map/local?stop=NLD");
  await boxOf(page, "N99", "100 % lost, through EUV scanners");
  await follow(driver, "#/compare/local?b.stop=CHN&move=N77.CHN.SGP&stop=CHN");
  const rows = await driver.until("the comparison", async () => {
    const rows = await page.rows();
    return rows.length > 0 && rows;
  });
  assert.match(rows[0].join(" | "), /^Finished logic chip.* \| 98 to 100 %.* \| 35 to 100 %.* \| 63 points less lost$/);
}, ONE_ENGINE);

story("a slider rewrites the link, Back ends the scenario", async (driver) => {
  const page = await new ExplorePage(driver).open(`/map/${CHIPS}?sel=supplier:CHN`);
  await page.panel("China");
  await driver.click({ role: "button", name: message("what-if-stop-this", { who: "China" }) });
  await page.waitForLink(/[?&]stop=CHN$/);
  const slider = { role: "slider", name: message("what-if-degree", { who: "China" }) };
  await driver.waitFor(slider);
  const slow = await driver.evaluate(async () => {
    const slider = document.querySelector("input[type=range]");
    const took = [];
    for (let percent = 99; percent >= 50; percent -= 1) {
      const before = performance.now();
      slider.value = String(percent);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve().then(() => new Promise((done) => { setTimeout(done); }));
      took.push(performance.now() - before);
    }
    return took.sort((a, b) => a - b);
  });
  console.log(`a step of the slider, all that follows from it included: ${slow[25].toFixed(1)} ms in the middle, ${slow.at(-1).toFixed(1)} ms at most`);
  await page.waitForLink(/[?&]stop=CHN:0.5$/);
  assert.match(await page.panel(/^Without 50\s%\sof\sthe\ssupply\sfrom\sChina$/), /not a forecast/);
  await driver.back();
  await page.waitForLink(`#/map/${CHIPS}?sel=supplier:CHN`);
}, ONE_ENGINE);

story("each row of the stress table leads into its scenario", async (driver) => {
  const page = await new ExplorePage(driver).open(`/stress/${CHIPS}`);
  const rows = await driver.until("the table", async () => {
    const rows = await page.rows();
    return rows.length > 0 && rows;
  });
  assert.ok(rows.some(([name]) => name === "China"), rows.map(([name]) => name).join());
  await driver.click({ role: "link", name: message("stress-open", { who: "China" }) });
  await page.waitForLink(`#/map/${CHIPS}?panel=whatif&stop=CHN`);
  await page.panel("Without China");
}, ONE_ENGINE);

story("a group of one's own stops as one", async (driver) => {
  const page = await new ExplorePage(driver).open(`/map/${CHIPS}?panel=whatif`);
  await page.panel(words("what-if-start"));
  await driver.click({ role: "button", name: words("group-define") });
  await driver.click({ role: "button", name: words("group-save") });
  await driver.waitForText({ role: "alert" }, words("group-fault-name"));
  await driver.click({ role: "textbox", name: words("group-name") });
  await driver.type("Island");
  await driver.click({ role: "checkbox", name: "Taiwan" });
  await driver.click({ role: "checkbox", name: "Japan" });
  await driver.click({ role: "button", name: words("group-save") });
  await page.waitForLink(`#/map/${CHIPS}?group=Island:JPN.TWN&panel=whatif&stop=Island`);
  await page.panel("Without Island");
}, ONE_ENGINE);

story("a supplier is stopped from the search", async (driver) => {
  const page = await new ExplorePage(driver).open(`/map/${CHIPS}`);
  await page.boxes();
  await page.openSearch();
  await driver.type("japan");
  await driver.waitFor({ role: "option", name: message("search-stop", { who: "Japan" }) });
  await driver.press("ArrowDown");
  await driver.press("Enter");
  await page.waitForLink(`#/map/${CHIPS}?panel=whatif&stop=JPN`);
  await page.panel("Without Japan");
}, ONE_ENGINE);

story("what a loss comes through is a link, from the table of all stops too", async (driver) => {
  const page = await new ExplorePage(driver).open("/stress/eu-crm-2023?area=EU27_2020");
  const rows = await driver.until("the table", async () => {
    const rows = await page.rows();
    return rows.length > 0 && rows;
  });
  const china = rows.find(([name]) => name === "China");
  assert.match(plain(china[1]), /through Magnesium.*Others: the United Kingdom 1 %.*world market: the United States 3\.4 %/);
  assert.ok(rows.some(([name]) => name === "Spain EU"), "members of the Union are marked");
  await driver.click({ role: "checkbox", name: message("stress-outside", { area: "the European Union" }) });
  await page.waitForLink("#/stress/eu-crm-2023?area=EU27_2020&outside=1");
  await driver.until("only others", async () => (await page.rows()).every(([name]) => !name.endsWith(" EU")));
  await driver.click({ role: "link", name: "Magnesium" });
  await page.waitForLink(/^#\/map\/eu-crm-2023\?area=EU27_2020&outside=1&sel=magnesium-p&stop=CHN&trace=loss(&zoom=.*)?$/);
  await page.panel(/^Magnesium/);
  await driver.goto("#/table/eu-crm-2023?area=EU27_2020&sort=-worst&stop=CHN");
  const table = await driver.until("the losses", async () => {
    const rows = await page.rows();
    return rows[0]?.length > 8 && rows;
  });
  assert.match(plain(table[0][4]), /^9\d %$/);
}, ONE_ENGINE);

story("from the catalogue: which dependencies on one country are worst, why, and who else there is", async (driver) => {
  const catalogue = await new CataloguePage(driver).open();
  const page = new ExplorePage(driver);
  const choices = [
    () => catalogue.openDataset("Critical raw materials"),
    () => driver.click({ role: "button", name: words("view-stress-long") }),
    () => driver.select({ css: "#stress-area" }, "EU27_2020"),
    () => driver.click({ role: "checkbox", name: message("stress-outside", { area: "the European Union" }) }),
  ];
  for (const choose of choices) await choose();
  await page.waitForLink("#/stress/eu-crm-2023?area=EU27_2020&outside=1");
  const rows = await driver.until("the answer", async () => {
    const rows = await page.rows();
    return rows.length > 0 && rows.every(([name]) => !name.endsWith(" EU")) && rows;
  });
  assert.deepEqual(rows.slice(0, 2).map(([name]) => name), ["Türkiye", "China"]);
  for (const [, why] of rows.slice(0, 2)) assert.match(plain(why), /^9\d %.*through .*Others that supply the world market: /);
  await assertAccessible(driver);
  await driver.resize(390, 844);
  await assertAccessible(driver);
}, ONE_ENGINE);
