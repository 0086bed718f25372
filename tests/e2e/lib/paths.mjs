// Where the harness reads and writes.
import path from "node:path";
import { fileURLToPath } from "node:url";

export const E2E = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
/** Git-ignored: screenshots, pictures of failures, the first view's requests. */
export const OUT = path.join(E2E, "out");
