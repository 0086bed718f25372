// The roadmap on screen: what stands on it, its lanes, its axis.
import { ExplorePage } from "./explore.mjs";
import { message, words } from "./words.mjs";

/** What stands in the lanes, read in the page: id, spoken name, place, and whether it is chosen. */
function read() {
  const groups = [...document.querySelectorAll(".roadmap-sheet svg [data-id]")];
  const targets = groups.map((group) => [group, group.querySelector(":scope > [role=link]")]);
  return targets.filter(([, target]) => target !== null).map(([group, target]) => {
    const { x, y, width, height } = target.getBoundingClientRect();
    return {
      id: group.dataset.id,
      name: target.getAttribute("aria-label"),
      isLane: group.classList.contains("mark-lane"),
      isChosen: target.getAttribute("aria-current") === "true",
      x, y, width, height,
    };
  });
}

export class RoadmapPage extends ExplorePage {
  static FRAME = { css: ".roadmap-frame" };

  /** Waits for the picture and returns what stands on it. */
  async entries() {
    await this.driver.waitFor(RoadmapPage.FRAME);
    return this.driver.until("the roadmap", async () => {
      const found = (await this.driver.evaluate(read)).filter(({ isLane }) => !isLane);
      return found.length > 0 && found;
    });
  }

  async lanes() {
    await this.entries();
    return (await this.driver.evaluate(read)).filter(({ isLane }) => isLane);
  }

  /** What stands on it under `id`, such as `measure:FM-3-2`. */
  async entry(id) {
    return (await this.entries()).find((entry) => entry.id === id);
  }

  /** The sentence above the picture, or above the list. */
  lead() {
    return this.driver.text({ css: ".list-headline" });
  }

  /** The words of the axis. */
  axis() {
    return this.driver.evaluate(() => [...document.querySelectorAll(".roadmap-axis text")].map(({ textContent }) => textContent));
  }

  /** Chooses the day of the cursor by its field. */
  async look(day) {
    await this.driver.fill({ css: "#at" }, day);
    await this.waitForLink(new RegExp(`[?&]at=${day}(&|$)`));
  }

  /** Chooses what lanes stand for, by its code in links. */
  async group(code) {
    await this.driver.select({ css: "#lanes" }, code);
    await this.waitForLink(new RegExp(`[?&]lanes=${code}(&|$)`));
  }

  /** Shows the roadmap of the dataset on screen. */
  async showRoadmap() {
    await this.driver.click({ role: "button", name: words("view-roadmap") });
    await this.waitForLink(/^#\/roadmap\//);
  }

  /** Sections of the side page: title to the texts of their entries. */
  sections() {
    return this.driver.evaluate(() => Object.fromEntries([...document.querySelectorAll("#panel .panel-section")].map((section) => [
      section.querySelector("h3")?.firstChild?.textContent ?? "",
      [...section.querySelectorAll("li")].map(({ textContent }) => textContent),
    ])));
  }

  /** Entries of the list of the roadmap: `{ name, text }`. */
  items() {
    return this.driver.evaluate(() => [...document.querySelectorAll("main .list-item")].map((item) => ({
      name: item.querySelector("a").textContent, text: item.textContent,
    })));
  }

  static opens = (name) => ({ role: "link", name: message("card-open-named", { name }) });
}
