// The page as axe-core judges it.
import assert from "node:assert/strict";
import { AXE_SOURCE } from "./finder.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Violations as texts: rule, what it asks, where. `root`: a selector, default the page. */
export async function axe(driver, { root = "html", disable = [] } = {}) {
  if (!(await driver.evaluate(() => "axe" in window))) await driver.evaluate(AXE_SOURCE);
  const run = async (selector, tags, off) => {
    const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
    const { violations } = await window.axe.run(selector, { runOnly: tags, rules, resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  };
  return driver.evaluate(run, root, TAGS, disable);
}

export async function assertAccessible(driver, options) {
  assert.deepEqual(await axe(driver, options), [], `axe in ${driver.engine}`);
}
