// `./dev bench analysis`: in one page of one Chromium, what one scenario and all stops of one
// supplier cost in wasm, on real chains and on a large made-up one: on the page's own thread, and
// beside it in a worker, with how long the page's thread is taken up meanwhile. Prints times.
import { existsSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { SHARED, inPage } from "./bench_page.mjs";
import { showModule } from "./parts.mjs";
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

/** Puts the app's own worker.js beside the page, which starts the same wasm again. */
async function workerBeside(folder) {
  const glue = path.join(folder, "analysis_web.js");
  await writeFile(glue, showModule(await readFile(glue, "utf8")));
  const worker = await readFile(path.join(ROOT, "public", "worker.js"), "utf8");
  await writeFile(path.join(folder, "worker.js"), worker.replace("./app.js", "./analysis_web.js"));
  return "";
}

/**
 * Runs in the page: milliseconds of one scenario, best and median, and of all stops; then the
 * same in a worker, with the longest time for which nothing else could run on the page.
 */
async function analyse({ sets, rounds }) {
  globalThis.ketenkaartConnect = async (hear) => (await import("./worker.js")).connect(hear);
  const module = await import("./analysis_web.js");
  await module.default({ module_or_path: "./analysis_web_bg.wasm" });
  const { prepare, ground, size, scenario, stops, keep, beside } = globalThis.ketenkaartAnalysis;
  const time = (work) => {
    const start = performance.now();
    const result = work();
    return { ms: performance.now() - start, result };
  };
  const channel = new MessageChannel();
  const turn = () => new Promise((resolve) => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  });
  /** The same for something that is waited for; `block`: the longest turn of the page meanwhile. */
  const waited = async (work) => {
    let [isDone, block, last] = [false, 0, performance.now()];
    const start = last;
    const watch = (async () => {
      while (!isDone) {
        await turn();
        block = Math.max(block, performance.now() - last);
        last = performance.now();
      }
    })();
    const result = await work();
    const ms = performance.now() - start;
    isDone = true;
    await watch;
    return { ms, result, block };
  };
  const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const measured = [];
  for (const { name, files, who } of sets) {
    const inputs = prepare(files);
    const prepared = time(ground);
    const all = [];
    let hit = 0;
    // The degree moves like a slider; clocks of browsers are coarse, so ten at a time.
    for (let round = 0; round < rounds; round += 1) {
      const taken = time(() => {
        for (let at = 1; at <= 10; at += 1) hit = scenario(who, at / 10);
      });
      all.push(taken.ms / 10);
    }
    const table = time(stops);
    const kept = await waited(keep);
    const far = [];
    for (let round = 0; round <= rounds; round += 1) far.push(await waited(() => beside(who, 1)));
    // The first one also waits for the network to arrive.
    const [first, ...warm] = far;
    const farTable = await waited(() => beside("", 0));
    if (warm.some(({ result }) => result !== hit) || farTable.result !== table.result) throw new Error("not the same beside the page");
    measured.push({
      name, inputs, hit, rows: table.result, size: size(), prepare: prepared.ms, best: Math.min(...all), median: middle(all), stops: table.ms,
      start: kept.ms, startBlock: kept.block, first: first.ms, far: middle(warm.map(({ ms }) => ms)),
      farBlock: Math.max(...far.map(({ block }) => block)), farStops: farTable.ms, farStopsBlock: farTable.block,
    });
  }
  return measured;
}

const cells = (list) => list.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell).padStart(11)).join("");
const row = (name, list, more = "") => console.log(`${name.padEnd(16)}${cells(list)}${more}`);

/** Prints the tables; a Failure when a dataset is missing or nothing stops in it. */
export async function benchAnalysis() {
  const sets = await datasets();
  await inPage("analysis_web", workerBeside, async (page, version) => {
    const rows = await page.evaluate(analyse, { sets, rounds: ROUNDS });
    console.log(`\nwhat stops, on the page's own thread; ms, ${ROUNDS} rounds, ${version}`);
    row("", ["prepare", "scenario", "median", "all stops"]);
    for (const one of rows) {
      const about = `   ${one.inputs} inputs, ${one.size} places, ${one.hit} hit, ${one.rows} stops`;
      row(one.name, [one.prepare, one.best, one.median, one.stops], about);
      if (one.hit === 0 || one.rows === 0) throw new Failure(`nothing stops in ${one.name}`);
    }
    console.log("\nthe same beside the page, from asking to the answer read; and the longest block of the page meanwhile; ms");
    row("", ["start", "block", "first", "scenario", "block", "all stops", "block"]);
    for (const one of rows) {
      row(one.name, [one.start, one.startBlock, one.first, one.far, one.farBlock, one.farStops, one.farStopsBlock]);
    }
  });
}
