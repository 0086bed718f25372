// Finds elements by role and accessible name inside the page, by axe-core's own reckoning.
//
// For engines whose driver cannot do so itself. Both functions run in the page.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

export const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Elements that fit the target, in document order; `{ css }` or `{ role, name }`. */
export function findAll({ css, role, name }) {
  if (css) return [...document.querySelectorAll(css)];
  const { axe } = window;
  axe.setup(document.documentElement);
  try {
    const tidy = (text) => text.replace(/\s+/g, " ").trim();
    const fits = (element) => {
      if (axe.commons.aria.getRole(element) !== role) return false;
      if (!axe.commons.dom.isVisibleToScreenReaders(element)) return false;
      if (name === undefined) return true;
      const own = tidy(axe.commons.text.accessibleText(element));
      return name.source === undefined ? own === tidy(name) : new RegExp(name.source, name.flags).test(own);
    };
    return [...document.querySelectorAll("*")].filter(fits);
  } finally {
    axe.teardown();
  }
}

/** The target in a form that can be sent to the page. */
export function portable(target) {
  const { name } = target;
  return name instanceof RegExp ? { ...target, name: { source: name.source, flags: name.flags } } : target;
}

/** For messages. */
export const describe = ({ css, role, name }) => css ?? (name === undefined ? role : `${role} "${name}"`);
