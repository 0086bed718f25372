// `./dev size`: what the site weighs on the wire.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { DIST, E2E } from "./paths.mjs";
import { Failure } from "./run.mjs";

/** Already compressed: hosts send these as they are. */
const PACKED = /\.(woff2|png|zip|xlsx)$/;
/** Written by the smoke test: what a first visit asked for. */
const RECORDED = path.join(E2E, "out", "first-view.txt");

function weigh(bytes, name) {
  if (PACKED.test(name)) return { raw: bytes.length, gzip: bytes.length, brotli: bytes.length };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

const lines = async (file) => (await readFile(file, "utf8")).split("\n").filter(Boolean);

/** What the start page names itself. */
async function named() {
  const html = await readFile(path.join(DIST, "index.html"), "utf8");
  const links = [...html.matchAll(/(?:href|src|data-js|data-wasm)="([^":#]+)"/g)].map(([, name]) => name);
  return [...new Set(["index.html", ...links])];
}

/** Names of the first view and where they are from; a record of another build does not count. */
async function firstView(given, present) {
  const strange = (names) => names.filter((name) => !present.has(name));
  if (given) {
    const names = await lines(given);
    if (strange(names).length > 0) throw new Failure(`dist/ has no ${strange(names).join(", ")}`);
    return { names, by: given };
  }
  const recorded = existsSync(RECORDED) ? await lines(RECORDED) : [];
  if (recorded.length > 0 && strange(recorded).length === 0) return { names: recorded, by: "the requests of the smoke test" };
  return { names: await named(), by: "what index.html names" };
}

/** Every file of dist/ with its sizes in bytes: `{ name, raw, gzip, brotli }`. */
export async function weighDist() {
  const list = path.join(DIST, "build.json");
  if (!existsSync(list)) throw new Failure("there is no dist/; run ./dev build first");
  const { files } = JSON.parse(await readFile(list, "utf8"));
  return Promise.all(files.map(async (file) =>
    ({ name: file.path, ...weigh(await readFile(path.join(DIST, file.path)), file.path) })));
}

const sum = (files) => ["raw", "gzip", "brotli"].map((key) => files.reduce((total, file) => total + file[key], 0));

/** Prints the table; a Failure when the first view is above `budget` kB (1,000 bytes) of brotli. */
export async function size({ firstView: given, budget }) {
  const files = await weighDist();
  const { names, by } = await firstView(given, new Set(files.map(({ name }) => name)));
  const width = Math.max(...files.map(({ name }) => name.length)) + 4;
  const row = (label, numbers) => console.log(label.padEnd(width) + numbers.map((number) => String(number).padStart(10)).join(""));
  row("file (* in the first view)", ["raw", "gzip", "brotli"]);
  for (const { name, raw, gzip, brotli } of files) row(`${names.includes(name) ? "*" : " "} ${name}`, [raw, gzip, brotli]);
  const totals = sum(files.filter(({ name }) => names.includes(name)));
  row("  all files", sum(files));
  row("* first view", totals);
  console.log(`First view: ${names.length} files, by ${by}`);
  if (budget && totals[2] > budget * 1000) {
    throw new Failure(`the first view weighs ${(totals[2] / 1000).toFixed(1)} kB of brotli, more than the budget of ${budget} kB`);
  }
}
