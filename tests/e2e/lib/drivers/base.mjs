// What a story may ask of a browser, and what is the same in all three.
//
// A target is `{ role, name }` (name: exact text or RegExp, optional) or `{ css }`; where
// several elements fit, the first in the document is meant.
import { setTimeout as pause } from "node:timers/promises";
import { describe } from "../finder.mjs";

const PATIENCE_MS = 8000;
const LOOK_EVERY_MS = 40;
/** The page was left while it was asked, as after a click on a link: asking again is right. */
const LEFT = /no such frame|no such window|context was destroyed|frame.*detached|actor.*destroyed|discarded/i;

export class Driver {
  /** `engine`: its name; `site`: of startDist. */
  constructor(engine, site) {
    this.engine = engine;
    this.site = site;
    /** Console errors, uncaught errors, requests to other hosts: texts. */
    this.faults = [];
  }

  // Each engine says how:
  //   visit(url), reload(), title(), address(), evaluate(function, ...arguments),
  //   count(target), text(target), attribute(target, name), value(target),
  //   click(target), focus(target), fill(target, text), select(target, value), setFiles(target, paths),
  //   press("Shift+Tab"), type(text), resize(width, height), screenshot(file), close()

  /** Opens the page at `address`, relative to the site, and waits until the app has started. */
  async goto(address = "") {
    await this.visit(new URL(address, this.site.url).href);
    await this.started();
  }

  async started() {
    const state = () => this.evaluate(() => {
      const recovery = document.querySelector("#recovery:not([hidden])");
      return { stopped: recovery?.textContent, ready: document.querySelector("#app > *") !== null };
    });
    await this.until("the app to start", async () => {
      const { stopped, ready } = await state();
      if (stopped) throw new Error(`the app stopped: ${stopped.replace(/\s+/g, " ").trim()}`);
      return ready;
    });
  }

  /** Waits until `holds` (async or not) returns something true, and returns it. */
  async until(what, holds) {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      let result;
      try {
        result = await holds();
      } catch (error) {
        if (!LEFT.test(error.message)) throw error;
      }
      if (result) return result;
      if (performance.now() > end) throw new Error(`waited ${PATIENCE_MS / 1000} s in vain for ${what} (${this.engine})`);
      await pause(LOOK_EVERY_MS);
    }
  }

  async waitFor(target) {
    await this.until(describe(target), async () => (await this.count(target)) > 0);
  }

  async waitGone(target) {
    await this.until(`${describe(target)} to go`, async () => (await this.count(target)) === 0);
  }

  /** Waits until the target's text contains `wanted` (text or RegExp); returns the text. */
  async waitForText(target, wanted) {
    let last = "";
    const fits = () => (wanted instanceof RegExp ? wanted.test(last) : last.includes(wanted));
    try {
      return await this.until("", async () => {
        if ((await this.count(target)) === 0) return false;
        last = await this.text(target);
        return fits() && last;
      });
    } catch {
      throw new Error(`${describe(target)} never said ${wanted}, last: "${last}" (${this.engine})`);
    }
  }

  back() { return this.travel(-1); }
  forward() { return this.travel(1); }

  /** Steps in the history; waits until the address has changed, not for a page to load. */
  async travel(steps) {
    const was = await this.address();
    await this.evaluate((count) => { setTimeout(() => history.go(count)); }, steps);
    await this.until("another address", async () => (await this.address()) !== was);
  }

  /** What has the focus: `{ tag, role, text, id }`. */
  focused() {
    return this.evaluate(() => {
      const { tagName, id, textContent } = document.activeElement ?? document.body;
      return { tag: tagName.toLowerCase(), role: document.activeElement?.getAttribute("role"), text: textContent.trim(), id };
    });
  }
}

/** "Control+Shift+a" as `{ modifiers, key }`. */
export function chord(text) {
  const parts = text === "+" ? ["+"] : text.split("+");
  const key = parts.at(-1);
  return { modifiers: parts.slice(0, -1), key: key === "Space" ? " " : key };
}
