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

/** Paths of the first view, one a line; without a record, what the start page names itself. */
async function firstView(file) {
  if (file) return (await readFile(file, "utf8")).split("\n").filter(Boolean);
  const html = await readFile(path.join(DIST, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:href|src|data-js|data-wasm)="([^":#]+)"/g)].map(([, name]) => name);
  return [...new Set(["index.html", ...named])];
}

const row = (cells, widths) => cells.map((cell, at) => at === 0 ? cell.padEnd(widths[0]) : String(cell).padStart(10)).join("");

/** Prints the table; a Failure when the first view is above `budget` kB (1,000 bytes) of brotli. */
export async function size({ firstView: given, budget }) {
  const list = path.join(DIST, "build.json");
  if (!existsSync(list)) throw new Failure("there is no dist/; run ./dev build first");
  const { files } = JSON.parse(await readFile(list, "utf8"));
  const source = given ?? (existsSync(RECORDED) ? RECORDED : undefined);
  const wanted = new Set(await firstView(source));
  const weighed = await Promise.all(files.map(async (file) =>
    ({ name: file.path, ...weigh(await readFile(path.join(DIST, file.path)), file.path) })));
  const widths = [Math.max(...weighed.map(({ name }) => name.length)) + 4];
  const sum = (some) => ["raw", "gzip", "brotli"].map((key) => some.reduce((total, file) => total + file[key], 0));
  console.log(row(["file (* in the first view)", "raw", "gzip", "brotli"], widths));
  for (const { name, raw, gzip, brotli } of weighed) {
    console.log(row([`${wanted.has(name) ? "*" : " "} ${name}`, raw, gzip, brotli], widths));
  }
  const first = weighed.filter(({ name }) => wanted.has(name));
  const totals = sum(first);
  console.log(row(["  all files", ...sum(weighed)], widths));
  console.log(row(["* first view", ...totals], widths));
  console.log(`First view: ${first.length} files, by ${source ? path.basename(source) : "what index.html names"}`);
  if (budget && totals[2] > budget * 1000) {
    throw new Failure(`the first view weighs ${(totals[2] / 1000).toFixed(1)} kB of brotli, more than the budget of ${budget} kB`);
  }
}
