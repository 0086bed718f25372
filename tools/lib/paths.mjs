// Where things are.
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
/** The static site as published. */
export const DIST = path.join(ROOT, "dist");
/** The static site while developing. */
export const DEV_SITE = path.join(ROOT, "target", "dev-site");
/** Tools of this project alone, git-ignored. */
export const TOOLS = path.join(ROOT, ".tools");
export const E2E = path.join(ROOT, "tests", "e2e");
export const WEB_TARGET = "wasm32-unknown-unknown";
