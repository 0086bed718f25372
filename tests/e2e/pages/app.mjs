// The frame that every view of the app shares. Views have page objects of their own that extend it.
import assert from "node:assert/strict";

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

  /** The page's outline: what a reader by ear meets first. */
  async assertFrame() {
    assert.notEqual((await this.driver.title()).trim(), "");
    assert.notEqual((await this.heading()).trim(), "");
    assert.equal(await this.driver.count({ css: "h1" }), 1);
    assert.equal(await this.driver.count({ role: "main" }), 1);
    assert.notEqual(await this.driver.attribute({ css: "html" }, "lang"), null);
  }
}
