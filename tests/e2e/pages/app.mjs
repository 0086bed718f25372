// The frame that every view of the app shares. Views have page objects of their own that extend it.
import assert from "node:assert/strict";
import { message, words } from "./words.mjs";

/** Targets by what the reader is told they are. */
const SEARCH_FIELD = { role: "combobox", name: words("search-field") };

export class AppPage {
  constructor(driver) {
    this.driver = driver;
  }

  /** Opens the app; `fragment` without the number sign. */
  async open(fragment = "") {
    await this.driver.goto(fragment === "" ? "" : `#${fragment}`);
    return this;
  }

  heading() {
    return this.driver.text({ css: "h1" });
  }

  /** The part of the address that holds the view: from the number sign on. */
  async link() {
    return new URL(await this.driver.address()).hash;
  }

  /** Waits until the link is `wanted` (text or RegExp). */
  async waitForLink(wanted) {
    let last = "";
    const fits = () => (wanted instanceof RegExp ? wanted.test(last) : last === wanted);
    await this.driver.until(`the link ${wanted}`, async () => {
      last = await this.link();
      return fits();
    }).catch((error) => { throw new Error(`${error.message}; it is ${last}`); });
    return last;
  }

  /** The page's outline: what a reader by ear meets first. */
  async assertFrame() {
    assert.notEqual((await this.driver.title()).trim(), "");
    // In one look: between two the page may be drawn anew.
    const { headings, mains, language } = await this.driver.evaluate(() => ({
      headings: [...document.querySelectorAll("h1")].map(({ textContent }) => textContent.trim()),
      mains: document.querySelectorAll("main").length,
      language: document.documentElement.lang,
    }));
    assert.equal(headings.length, 1);
    assert.notEqual(headings[0], "");
    assert.equal(mains, 1);
    assert.notEqual(language, "");
  }

  /** Opens the search by `keys` and waits for its field. */
  async openSearch(keys = "/") {
    await this.driver.press(keys);
    await this.driver.waitFor(SEARCH_FIELD);
  }

  /** Searches by keyboard alone and takes the first answer. */
  async search(text, keys = "/") {
    await this.openSearch(keys);
    await this.driver.type(text);
    await this.driver.waitFor({ role: "option", name: new RegExp(text, "i") });
    await this.driver.press("Enter");
    await this.driver.waitGone(SEARCH_FIELD);
  }

  /** A message at the top of the page: waits until one contains `wanted`; returns it. */
  async notice(wanted, role = "status") {
    return this.driver.until(`a message with ${wanted}`, async () => {
      const said = await this.driver.evaluate(
        (kind) => [...document.querySelectorAll(`[role="${kind}"]`)].map(({ textContent }) => textContent), role);
      return said.find((text) => wanted.test(text));
    });
  }

  /** Drops files anywhere on the page: `{ name, bytes }`, as a reader would from a folder. */
  drop(files) {
    const portable = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
    return this.driver.evaluate((given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of given) {
        dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      }
      for (const kind of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, portable);
  }

  /** Whether a page is wider than the window; then it scrolls sideways. */
  overflow() {
    return this.driver.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}

/** The datasets on offer, and the place for the reader's own. */
export class CataloguePage extends AppPage {
  static OPEN = { role: "link", name: message("card-open-named") };

  async open() {
    await super.open("/");
    await this.driver.waitFor(CataloguePage.OPEN);
    return this;
  }

  datasets() {
    return this.driver.count(CataloguePage.OPEN);
  }

  /** `name`: the beginning of its name. */
  openDataset(name) {
    return this.driver.click({ role: "link", name: message("card-open-named", { name: new RegExp(`${name}.*`) }) });
  }

  /** Gives files by the file field. */
  chooseFiles(paths) {
    return this.driver.setFiles({ css: "input[type=file][multiple]" }, paths);
  }

  /** Gives a folder by the file field (Chromium). */
  chooseFolder(folder) {
    return this.driver.setFiles({ css: "input[type=file][webkitdirectory]" }, [folder]);
  }
}
