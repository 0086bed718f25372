// `./dev bench analysis`: in one page of one Chromium, what one scenario and all stops of one
// supplier cost in wasm, on real chains and on a large made-up one. Prints times.
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { SHARED, inPage } from "./bench_page.mjs";
import { ROOT } from "./paths.mjs";
import { Failure } from "./run.mjs";

const ROUNDS = 15;

/** The datasets of the analysis: name, files as names and texts in turn, who stops. */
async function datasets() {
  const texts = async (folder) => {
    if (!existsSync(folder)) throw new Failure(`the benchmark needs ${folder} (or KETENKAART_SHARED)`);
    const names = (await readdir(folder)).filter((name) => /\.(csv|json)$/u.test(name));
    const pairs = names.map(async (name) => [name, await readFile(path.join(folder, name), "utf8")]);
    return (await Promise.all(pairs)).flat();
  };
  return [
    { name: "chips (ETO)", files: await texts(path.join(SHARED, "data", "eto-chips")), who: "NLD" },
    { name: "materials (EU)", files: await texts(path.join(ROOT, "public", "data", "eu-crm-2023")), who: "CHN" },
    { name: "made up", files: [], who: "S000" },
  ];
}

/** Runs in the page: milliseconds of one scenario, best and median, and of all stops. */
async function analyse({ sets, rounds }) {
  const module = await import("./analysis_web.js");
  await module.default({ module_or_path: "./analysis_web_bg.wasm" });
  const { prepare, scenario, stops } = globalThis.ketenkaartAnalysis;
  const time = (work) => {
    const start = performance.now();
    const result = work();
    return { ms: performance.now() - start, result };
  };
  return sets.map(({ name, files, who }) => {
    const prepared = time(() => prepare(files));
    const all = [];
    let hit = 0;
    // The degree moves like a slider; clocks of browsers are coarse, so ten at a time.
    for (let round = 0; round < rounds; round += 1) {
      const turn = time(() => {
        for (let at = 1; at <= 10; at += 1) hit = scenario(who, at / 10);
      });
      all.push(turn.ms / 10);
    }
    all.sort((a, b) => a - b);
    const table = time(stops);
    const median = all[Math.floor(all.length / 2)];
    return { name, inputs: prepared.result, hit, prepare: prepared.ms, best: all[0], median, stops: table.ms, rows: table.result };
  });
}

/** Prints the table; a Failure when a dataset is missing or nothing stops in it. */
export async function benchAnalysis() {
  const sets = await datasets();
  await inPage("analysis_web", async () => "", async (page, version) => {
    const rows = await page.evaluate(analyse, { sets, rounds: ROUNDS });
    const cells = (list) => list.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell).padStart(12)).join("");
    console.log(`\nwhat stops, in ms, ${ROUNDS} rounds, ${version}`);
    console.log(`${"".padEnd(16)}${cells(["open", "scenario", "median", "all stops"])}`);
    for (const one of rows) {
      console.log(`${one.name.padEnd(16)}${cells([one.prepare, one.best, one.median, one.stops])}   ${one.inputs} inputs, ${one.hit} hit, ${one.rows} stops`);
      if (one.hit === 0 || one.rows === 0) throw new Failure(`nothing stops in ${one.name}`);
    }
  });
}
