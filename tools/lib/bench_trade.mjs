// `./dev bench trade`: a gzipped input-output table of 1.2 million rows, read and summed, ours
// beside DuckDB-WASM and PapaParse, each in a worker of its own, in one page of one Chromium, turn
// by turn, so that a busy machine slows all. Ours makes the whole tables of three years, ready to be
// looked through; the others the sums by year, seller's country and industry, and buyer's
// country. Time is from handing over the file to the answer on the page; engines are started before.
// Memory is the greatest resident size of the page's process above what it was before.
import { copyFile, cp, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { inPage, SHARED } from "./bench_page.mjs";
import { E2E } from "./paths.mjs";
import { Failure } from "./run.mjs";

const ROUNDS = 3;
const FILE = path.join(SHARED, "data", "wiod", "wiod_2009-2011_intermediate_long.csv.gz");
const NAMES = ["ketenkaart", "duckdb-wasm", "papaparse"];

const OURS = `
import init from "./trade_web.js";
await init({ module_or_path: "./trade_web_bg.wasm" });
onmessage = async ({ data: file }) => {
  ketenkaartBegin(file.name);
  for (let at = 0; at < file.size; at += 262144) {
    ketenkaartPush(new Uint8Array(await file.slice(at, at + 262144).arrayBuffer()));
  }
  const [rows, total, bytes] = ketenkaartFinish();
  postMessage({ rows, total, groups: 0, bytes }, [bytes.buffer]);
};
postMessage("ready");`;

const PAPA = `
importScripts("papaparse.js");
onmessage = async ({ data: file }) => {
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).text();
  const sums = new Map();
  let rows = 0;
  let total = 0;
  Papa.parse(text, {
    skipEmptyLines: true,
    step: ({ data }) => {
      if (rows++ === 0) return;
      const value = Number(data[5]);
      const key = data[0] + "|" + data[1] + "|" + data[2] + "|" + data[3];
      sums.set(key, (sums.get(key) ?? 0) + value);
      total += value;
    },
  });
  postMessage({ rows: rows - 1, total, groups: sums.size });
};
postMessage("ready");`;

/** Runs in the page: one reading. */
async function once({ name, url }) {
  const blob = await (await fetch(url)).blob();
  const file = new File([blob], "table.csv.gz");
  const answer = (worker) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  let read;
  let end;
  if (name === "duckdb-wasm") {
    const duckdb = await import("./duckdb.mjs");
    const worker = new Worker("./duckdb.worker.js");
    const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
    await db.instantiate(new URL("./duckdb.wasm", location.href).href);
    const connection = await db.connect();
    read = async () => {
      await db.registerFileHandle("table.csv.gz", file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
      const found = await connection.query("SELECT year, source_country, source_industry, dest_country, sum(value_musd)::DOUBLE AS total, count(*)::DOUBLE AS rows FROM read_csv('table.csv.gz', header = true) GROUP BY ALL");
      let [rows, total] = [0, 0];
      for (const row of found) {
        rows += row.rows;
        total += row.total;
      }
      return { rows, total, groups: found.numRows };
    };
    end = () => worker.terminate();
  } else {
    const worker = new Worker(`./${name}.worker.js`, { type: name === "ketenkaart" ? "module" : "classic" });
    await answer(worker);
    read = () => {
      worker.postMessage(file);
      return answer(worker);
    };
    end = () => worker.terminate();
  }
  // The longest time in which the page could not answer.
  let block = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    const now = performance.now();
    block = Math.max(block, now - last);
    last = now;
  }, 4);
  await globalThis.benchBegin();
  last = performance.now();
  const start = performance.now();
  const { rows, total, groups } = await read();
  const time = performance.now() - start;
  await globalThis.benchEnd();
  clearInterval(tick);
  end();
  return { time, block, rows, total, groups };
}

/** Puts the file, the workers and the other two beside the page. */
async function others(folder) {
  const modules = path.join(E2E, "node_modules");
  const duck = path.join(modules, "@duckdb", "duckdb-wasm", "dist");
  await copyFile(path.join(modules, "papaparse", "papaparse.min.js"), path.join(folder, "papaparse.js"));
  await copyFile(path.join(duck, "duckdb-eh.wasm"), path.join(folder, "duckdb.wasm"));
  await copyFile(path.join(duck, "duckdb-browser-eh.worker.js"), path.join(folder, "duckdb.worker.js"));
  await copyFile(path.join(duck, "duckdb-browser.mjs"), path.join(folder, "duckdb.mjs"));
  for (const name of ["apache-arrow", "flatbuffers", "tslib"]) {
    await cp(path.join(modules, name), path.join(folder, name), { recursive: true });
  }
  await writeFile(path.join(folder, "ketenkaart.worker.js"), OURS);
  await writeFile(path.join(folder, "papaparse.worker.js"), PAPA);
  await copyFile(FILE, path.join(folder, "table.bin"));
  const imports = {
    "apache-arrow": "./apache-arrow/Arrow.dom.mjs",
    flatbuffers: "./flatbuffers/mjs/flatbuffers.js",
    tslib: "./tslib/tslib.es6.mjs",
  };
  return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
}

/** The resident size of the largest renderer in MB. */
async function resident() {
  let largest = 0;
  for (const id of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${id}/cmdline`, "latin1").catch(() => "");
    if (!command.includes("--type=renderer")) continue;
    const status = await readFile(`/proc/${id}/status`, "latin1").catch(() => "");
    largest = Math.max(largest, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }
  return largest;
}

/** Prints the table; a Failure when ours is not the fastest, takes too much or reads otherwise. */
export async function benchTrade() {
  await inPage("trade_web", others, async (page, version) => {
    let watching = null;
    let peak = 0;
    let before = 0;
    await page.exposeFunction("benchBegin", async () => {
      peak = before = await resident();
      watching = setInterval(async () => { peak = Math.max(peak, await resident()); }, 25);
    });
    await page.exposeFunction("benchEnd", async () => {
      clearInterval(watching);
      peak = Math.max(peak, await resident());
    });
    const results = Object.fromEntries(NAMES.map((name) => [name, []]));
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const name of NAMES) {
        const found = await page.evaluate(once, { name, url: "./table.bin" });
        // The first round only warms up.
        if (round > 0) results[name].push({ ...found, peak, more: peak - before });
      }
    }
    const median = (of) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)];
    console.log(`\n1.2 million rows, gzipped; median of ${ROUNDS} rounds in turn, ${version}`);
    console.log(`${"".padEnd(14)}${["ms", "block ms", "peak MB", "of it new", "rows"].map((word) => word.padStart(12)).join("")}`);
    const of = (name, key) => median(results[name].map((round) => round[key]));
    for (const name of NAMES) {
      const cells = ["time", "block", "peak", "more", "rows"].map((key) => of(name, key).toFixed(0).padStart(12));
      console.log(`${name.padEnd(14)}${cells.join("")}`);
    }
    const totals = NAMES.map((name) => of(name, "total"));
    if (new Set(totals).size > 1) throw new Failure(`the sums differ: ${totals.join(", ")}`);
    const [ours, ...others] = NAMES.map((name) => of(name, "time"));
    if (others.some((time) => time <= ours)) throw new Failure("another one is faster");
    if (of(NAMES[0], "more") > 300) throw new Failure("more than 300 MB");
  });
}
