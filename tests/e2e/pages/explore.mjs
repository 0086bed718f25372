// A dataset on screen: map, list, table, and the page beside them.
import { AppPage } from "./app.mjs";
import { message, words } from "./words.mjs";

const PANEL = { role: "complementary", name: words("panel") };
/** How long what arrives late may leave the page unchanged. */
const SETTLED_MS = 300;
const VIEWS = { map: words("view-map"), list: words("view-list"), table: words("view-table") };

/**
 * What the picture consists of, read in the page. A box holds a link with a name over its marks;
 * a line has none.
 */
function read() {
  const groups = [...document.querySelectorAll("main svg [data-id]")];
  const entry = (group) => {
    const target = group.querySelector(":scope > [role=link]");
    return {
      id: group.dataset.id,
      name: target?.getAttribute("aria-label"),
      isBox: target !== null,
      isChosen: target?.getAttribute("aria-current") === "true",
      drawing: group.innerHTML,
    };
  };
  return groups.map(entry);
}

export class ExplorePage extends AppPage {
  /** Its name ends with the scenario, where there is one. */
  static SHEET = { role: "group", name: new RegExp(message("map-name").source.replace(/\$$/, ""), "s") };

  /** Opens a link and waits until the dataset is on screen. */
  async open(fragment) {
    await super.open(fragment);
    await this.driver.waitFor({ role: "main", name: words("main") });
    return this;
  }

  /** Waits for the map and returns its boxes: `{ id, name, isChosen, drawing }`. */
  async boxes() {
    return (await this.groups()).filter(({ isBox }) => isBox);
  }

  async groups() {
    await this.driver.waitFor(ExplorePage.SHEET);
    return this.driver.until("boxes", async () => {
      const isBusy = await this.driver.evaluate(() => document.querySelector("main[aria-busy=true]") !== null);
      const groups = isBusy ? [] : await this.driver.evaluate(read);
      return groups.some(({ isBox }) => isBox) && groups;
    });
  }

  /** The picture as text: every group with its shapes, positions and words. */
  async drawing() {
    return (await this.groups()).map(({ id, drawing }) => `${id} ${drawing}`);
  }

  /** Waits until exactly the box `id` is set off as chosen; "" waits until none is. */
  async waitForChosen(id) {
    await this.driver.until(`${id || "nothing"} to be chosen`, async () => {
      const chosen = (await this.driver.evaluate(read)).filter(({ isChosen }) => isChosen);
      return chosen.map((box) => box.id).join() === id;
    });
  }

  /** Names of the stages, as the buttons of the map's headers say them. */
  async stages() {
    const fold = message("map-close", { name: /(.+)/ });
    return this.driver.until("headers of stages", async () => {
      const labels = await this.driver.evaluate(() =>
        [...document.querySelectorAll("main button[aria-expanded]")].map((button) => button.getAttribute("aria-label") ?? ""));
      const names = labels.map((label) => fold.exec(label)?.[1]).filter((name) => name !== undefined);
      return names.length > 0 && names;
    });
  }

  /** `view`: map, list or table. */
  async show(view) {
    await this.driver.click({ role: "button", name: VIEWS[view] });
    await this.waitForLink(new RegExp(`^#/${view}/`));
  }

  /** Waits until the side page has this title (text or RegExp); returns its whole text. */
  async panel(title) {
    const fits = (text) => (title instanceof RegExp ? title.test(text) : text.trim() === title);
    // Some of it arrives late, so it is there when it has been the same for a while.
    let last = { text: null, since: 0 };
    return this.driver.until(`the details of ${title}`, async () => {
      const panel = await this.panelNow();
      if (!panel || panel.isWaiting || !fits(panel.title)) return false;
      if (panel.text !== last.text) last = { text: panel.text, since: Date.now() };
      return Date.now() - last.since >= SETTLED_MS && panel.text;
    });
  }

  async waitForNoPanel() {
    await this.driver.until("the details to go", async () => !(await this.panelNow()));
  }

  panelNow() {
    return this.driver.evaluate((label) => {
      const panel = [...document.querySelectorAll("aside")].find((aside) => aside.getAttribute("aria-label") === label);
      const title = panel?.querySelector("h2");
      const isWaiting = panel?.querySelector(".waiting") !== null;
      return title ? { title: title.textContent, text: panel.textContent, isWaiting } : null;
    }, PANEL.name);
  }

  /** Rows of the first table in the side page: arrays of texts. */
  figures() {
    return this.driver.evaluate((label) => {
      const panel = [...document.querySelectorAll("aside")].find((aside) => aside.getAttribute("aria-label") === label);
      const rows = [...panel.querySelector("table").tBodies[0].rows];
      return rows.map((row) => [...row.cells].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()));
    }, PANEL.name);
  }

  /** Headings of the first table in the side page. */
  figureHeads() {
    return this.driver.evaluate((label) => {
      const panel = [...document.querySelectorAll("aside")].find((aside) => aside.getAttribute("aria-label") === label);
      return [...panel.querySelector("table").tHead.rows[0].cells].map(({ textContent }) => textContent.trim());
    }, PANEL.name);
  }

  /** Entries of the first list in the side page. */
  findings() {
    return this.driver.evaluate((label) => {
      const panel = [...document.querySelectorAll("aside")].find((aside) => aside.getAttribute("aria-label") === label);
      return [...(panel?.querySelector("ul")?.children ?? [])].map(({ textContent }) => textContent);
    }, PANEL.name);
  }

  /** Closes the side page. */
  closePanel() {
    return this.driver.click({ role: "button", name: words("close") });
  }

  /** Number of entries in the list view. */
  async listed() {
    return this.driver.evaluate(() => document.querySelectorAll("main li > p:first-child > a").length);
  }

  /** Rows of the table view: arrays of texts. */
  rows() {
    return this.driver.evaluate(() => {
      const rows = [...(document.querySelector("main table")?.tBodies[0]?.rows ?? [])];
      return rows.map((row) => [...row.cells].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()));
    });
  }
}
