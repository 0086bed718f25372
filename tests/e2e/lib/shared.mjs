// Material outside the repository, which a clone need not have.
import { existsSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { ROOT } from "../../../tools/lib/paths.mjs";
import { story } from "./story.mjs";

const isThere = (folder) => existsSync(path.join(folder, "README.md"));

/** `KETENKAART_SHARED`, or the folder `shared` beside one of the parents; null: not there. */
function findShared() {
  const named = process.env.KETENKAART_SHARED;
  if (named) return isThere(named) ? named : null;
  for (let folder = ROOT; ; folder = path.dirname(folder)) {
    const found = path.join(path.dirname(folder), "shared");
    if (isThere(found)) return found;
    if (folder === path.dirname(folder)) return null;
  }
}

export const SHARED = findShared();

/** As `story`; skipped by name where the material is missing. */
export function storyOfShared(name, tell, options) {
  if (SHARED !== null) return story(name, tell, options);
  return test(name, (context) => {
    console.log(`skipped ${name}: ../shared is missing`);
    context.skip("../shared is missing");
  });
}
