// Stories: presented in two windows by clicker keys, a question answered half-way, read as a
// page, written and saved and opened again.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { axe } from "./lib/axe.mjs";
import { screens } from "./lib/screens.mjs";
import { story } from "./lib/story.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { message, within, words } from "./pages/words.mjs";

const ONE_ENGINE = { engines: ["chromium"] };
const CHIPS = "advanced-chips-defence@ED-2026-11";
/** As in axe.test.mjs: the label of the search is the name it begins with. */
const DISABLED = ["label-content-name-mismatch"];
const BAR = { role: "region", name: words("story-bar") };
const button = (key, values) => ({ role: "button", name: message(key, values) });

/** Waits until the bar says step `number`. */
const atStep = (driver, number) =>
  driver.waitForText({ css: ".story-position" }, message("story-position", { step: number, count: 8 }));

async function open(driver, fragment) {
  const page = new ExplorePage(driver);
  await page.open(fragment);
  await driver.waitFor(BAR);
  return page;
}

story("a story is stepped through by clicker keys, and every step is a link", async (driver) => {
  const page = await open(driver, `/map/${CHIPS}?story=advanced-chips`);
  await driver.waitForText(BAR, /80 inputs in 7 stages/);
  await driver.press("PageDown");
  await driver.waitForText(BAR, /100 % of the EUV/);
  await page.waitForLink(/sel=EQP-EUV&step=2&story=advanced-chips/);
  await driver.press("End");
  await driver.waitForText(BAR, /8 gaps and 15 measures/);
  await page.waitForLink(/^#\/coverage\//);
  await driver.press("Home");
  await driver.waitForText(BAR, /80 inputs/);
  await driver.back();
  await driver.waitForText(BAR, /8 gaps/);
  await driver.reload();
  await driver.waitForText(BAR, /8 gaps/);
});

story("a question is answered on the live picture, and the way back leads to the step", async (driver) => {
  const page = await open(driver, `/map/${CHIPS}?story=advanced-chips&step=3&sel=EQP-ARFI`);
  await driver.waitForText(BAR, /91 %/);
  await page.search("Gallium");
  await page.waitForLink(/detour=1.*step=3&story=advanced-chips/);
  await driver.waitFor(button("story-back-to", { step: 3 }));
  await driver.waitForText(BAR, within("story-detour", { step: 3 }));
  await driver.evaluate(() => document.activeElement?.blur());
  await driver.press("Backspace");
  await page.waitForLink(/^#\/map\/advanced-chips-defence@ED-2026-11\?sel=EQP-ARFI&step=3&story=advanced-chips(&zoom=.*)?$/);
  await driver.waitGone(button("story-back-to", { step: 3 }));
});

story("keys of a story: overview, number, black screen, and none while typing", async (driver) => {
  const page = await open(driver, `/map/${CHIPS}?story=advanced-chips`);
  await driver.waitForText(BAR, /80 inputs/);
  await driver.press("b");
  await driver.waitFor({ css: ".black" });
  await driver.press("PageDown");
  await driver.waitGone({ css: ".black" });
  await driver.waitForText(BAR, /80 inputs/);
  await driver.press("g");
  await driver.waitFor({ role: "textbox", name: message("story-goto-field", { count: 8 }) });
  await driver.type("5");
  await driver.press("Enter");
  await driver.waitForText(BAR, /Japan, for 16 %/);
  await driver.press("o");
  await driver.waitFor({ css: ".overview-card[aria-current]" });
  await driver.until("the pictures", () => driver.evaluate(() => document.querySelectorAll(".overview .still svg g").length > 8));
  await screens(driver, "story-overview", [[1440, 900], [390, 844]]);
  assert.deepEqual(await axe(driver, { disable: DISABLED }), []);
  await driver.press("Escape");
  await driver.waitGone({ css: ".overview-card" });
  await page.openSearch();
  await driver.type("b.go ");
  await driver.press("Escape");
  assert.equal(await driver.count({ css: ".black" }), 0);
  await driver.waitForText(BAR, /Japan, for 16 %/);
}, ONE_ENGINE);

story("a whole story is presented in two windows with clicker keys only", async (driver, site) => {
  const page = await open(driver, `/map/${CHIPS}?story=advanced-chips`);
  await driver.waitForText(BAR, /80 inputs/);
  const opened = driver.page.context().waitForEvent("page");
  await driver.click(button("story-open-presenter"));
  const presenter = await opened;
  await presenter.waitForSelector(".presenter-body");
  await presenter.waitForSelector(".presenter-now svg g");
  const says = async (selector, wanted) => driver.until(`${selector} to say ${wanted}`, async () =>
    wanted.test((await presenter.locator(selector).allTextContents()).join(" ")));
  await says(".presenter-now", /80 inputs in 7 stages/);
  await says(".presenter-words", /Read the names of the stages aloud/);
  await says(".presenter-next", /One country at the finest step/);
  assert.match(await page.link(), /room=/);
  // In the window of the presenter.
  await presenter.bringToFront();
  await presenter.keyboard.press("PageDown");
  await driver.waitForText(BAR, /100 % of the EUV/);
  await says(".presenter-now", /100 % of the EUV/);
  // In the window of the audience.
  await driver.page.bringToFront();
  await driver.press("PageDown");
  await says(".presenter-now", /91 %/);
  // A question, asked in the presenter's window.
  await presenter.bringToFront();
  await presenter.fill("#presenter-question", "gallium");
  await presenter.press("#presenter-question", "Enter");
  await page.waitForLink(/detour=1/);
  await says(".presenter-minutes", /step 3: Gallium/);
  await presenter.locator(".presenter").focus();
  await presenter.keyboard.press("PageDown");
  await page.waitForLink(/sel=EQP-ARFI&step=3&story=advanced-chips/);
  for (const wanted of [/93.8 %/, /56 %/, /43 of the 80/, /Netherlands stopped/, /8 gaps/]) {
    await presenter.keyboard.press("PageDown");
    await driver.waitForText(BAR, wanted);
    await says(".presenter-now", wanted);
  }
  await says(".presenter-next", /last step/);
  await presenter.setViewportSize({ width: 1440, height: 900 });
  await presenter.screenshot({ path: new URL("out/screens/presenter-1440x900.png", import.meta.url).pathname });
  await presenter.keyboard.press("b");
  await driver.waitFor({ css: ".black" });
  await says(".presenter-state", /black/);
  await driver.page.bringToFront();
  await driver.press("PageDown");
  await driver.waitGone({ css: ".black" });
  assert.equal(site.requests.some(({ url }) => /room=/.test(url)), false, "the room never leaves the machine");
  await presenter.close();
}, ONE_ENGINE);

story("the page of a story is read, printed and leads into the live view", async (driver) => {
  await driver.goto("#/story/raw-materials");
  await driver.waitFor({ css: ".story-article" });
  await driver.waitForText({ css: "h1" }, /Raw materials/);
  await driver.until("the figures", () => driver.evaluate(() => document.querySelectorAll(".story-figure .still svg g").length > 8));
  assert.equal(await driver.count({ css: ".story-article" }), 8);
  assert.equal((await driver.evaluate(() => document.body.textContent)).includes("The usual question is about stocks"), false, "notes");
  assert.equal(await driver.count({ css: ".story-problem" }), 0);
  const { headings, mains } = await driver.evaluate(() => ({
    headings: document.querySelectorAll("h1").length, mains: document.querySelectorAll("main").length,
  }));
  assert.deepEqual([headings, mains], [1, 1]);
  await driver.click({ role: "link", name: message("story-page-open-named", { step: 2, title: "Gallium" }) });
  await driver.waitFor(BAR);
  await driver.waitForText(BAR, /93.8 %/);
});

story("a story is written, undone, saved, and opened again", async (driver) => {
  const page = new ExplorePage(driver);
  await page.open(`/map/${CHIPS}?panel=story`);
  await driver.waitFor(button("story-new"));
  await driver.click(button("story-new"));
  await driver.fill({ css: "#story-title" }, "My tale");
  await driver.click(button("story-add"));
  await driver.waitFor({ css: "#step-title" });
  await driver.fill({ css: "#step-title" }, "All of it");
  await driver.fill({ css: "#step-message" }, "There is much of it.");
  await driver.fill({ css: "#step-notes" }, "Breathe out.");
  await driver.evaluate(() => document.activeElement?.blur());
  await page.search("Gallium");
  await page.waitForLink(/panel=story.*sel=RAW-GA/);
  await driver.waitFor(button("story-add"));
  await driver.click(button("story-add"));
  await driver.until("two steps", async () => (await driver.count({ css: ".edit-step" })) === 2);
  await driver.fill({ css: "#step-title" }, "Gallium");
  await driver.click(button("story-step-remove", { step: 1 }));
  await driver.until("one step", async () => (await driver.count({ css: ".edit-step" })) === 1);
  await driver.click(button("story-undo"));
  await driver.until("two steps", async () => (await driver.count({ css: ".edit-step" })) === 2);
  await driver.click(button("story-step-up", { step: 2 }));
  await driver.waitForText({ css: ".edit-step" }, /Gallium/);
  assert.deepEqual(await axe(driver, { disable: DISABLED }), []);
  await screens(driver, "story-editor", [[1440, 900], [390, 844]]);
  await driver.resize(1440, 900);
  const left = driver.page.waitForEvent("download");
  await driver.click(button("story-save"));
  const bare = JSON.parse(await readFile(await (await left).path(), "utf8"));
  assert.equal(JSON.stringify(bare).includes("Breathe"), false);
  assert.deepEqual(bare.steps.map(({ link }) => link.replace(/.zoom=[^&]*/, "")), [`#/map/${CHIPS}?sel=RAW-GA`, `#/map/${CHIPS}`]);
  await driver.waitForText({ css: ".edit-state" }, words("story-unsaved"));
  await driver.click({ role: "checkbox", name: words("story-save-notes") });
  const whole = driver.page.waitForEvent("download");
  await driver.click(button("story-save"));
  const bytes = await readFile(await (await whole).path());
  assert.equal(JSON.parse(bytes).steps[1].notes.en, "Breathe out.");
  await driver.waitForText({ css: ".edit-state" }, words("story-is-saved"));
  await driver.reload();
  await page.drop([{ name: "my.story.json", bytes }]);
  await driver.waitForText({ css: "h1" }, /My tale/);
  assert.equal(await driver.count({ css: ".story-article" }), 2);
}, ONE_ENGINE);

story("what does not fit is told when a story is opened", async (driver) => {
  const page = await new CataloguePage(driver).open();
  const broken = {
    format: "ketenkaart-story/1.0", id: "broken", marking: "PUBLIC", title: { en: "Broken" }, wish: 1,
    datasets: [{ id: "eu-crm-2023", edition: "2023", sha256: "00" }],
    steps: [{ id: "a", link: "#/map/eu-crm-2023@2023?sel=unobtainium", title: { en: "A" }, message: { en: "So." } }],
  };
  await page.drop([{ name: "broken.json", bytes: JSON.stringify(broken) }]);
  await driver.waitForText({ css: ".story-problem" }, /3 things in this story/);
  await driver.click({ css: ".story-problem summary" });
  await driver.waitForText({ css: ".story-findings" }, /Step 1, link: .*sel=unobtainium/);
  await page.drop([{ name: "secret.json", bytes: JSON.stringify({ ...broken, marking: "SECRET UE/EU SECRET" }) }]);
  await driver.waitForText({ role: "alert" }, within("story-lost"));
}, ONE_ENGINE);

const LOOKS = {
  "story-live": [`/map/${CHIPS}?story=advanced-chips&step=4&sel=RAW-GA&trace=down&`, { css: ".story-message" }],
  "story-detour": [`/map/${CHIPS}?detour=1&story=advanced-chips&step=3&sel=RAW-GA&`, { css: ".story-back" }],
  "story-stage": [`/map/${CHIPS}?stage=1&story=advanced-chips&step=4&sel=RAW-GA&trace=down&`, { css: ".story-message" }],
  "story-stage-roadmap": ["/roadmap/com-2022-61@2022?today=2026-12-01&stage=1&story=critical-technologies&", { css: ".story-message" }],
  "story-page": ["/story/advanced-chips?", { css: ".story-figure .still svg g" }],
  "story-panel": [`/map/${CHIPS}?panel=story&`, { css: ".story-offer" }],
  "story-presenter": ["/present/advanced-chips?room=look&step=2&", { css: ".presenter-now svg g" }],
};

for (const [name, [link, target]] of Object.entries(LOOKS)) {
  story(`stories as seen: ${name}`, async (driver) => {
    const found = [];
    for (const [size, theme] of [[[1440, 900], "light"], [[1440, 900], "dark"], [[1920, 1080], "projector"], [[390, 844], "light"], [[320, 640], "light"]]) {
      await driver.visit("about:blank");
      await driver.resize(...size);
      await driver.goto(`#${link}theme=${theme}`);
      await driver.waitFor(target);
      await screens(driver, `${name}-${theme}`, [size]);
      const over = await new CataloguePage(driver).overflow();
      if (over > 0) found.push(`${size} ${theme}: the page is ${over} px too wide`);
      found.push(...(await axe(driver, { disable: DISABLED })).map((fault) => `${size} ${theme}: ${fault}`));
    }
    assert.deepEqual(found, []);
  }, ONE_ENGINE);
}
