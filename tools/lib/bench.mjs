// `./dev bench`: the layout of a real chain, ours in wasm beside elkjs, in one page of one
// Chromium, turn by turn, so that a busy machine slows both. Prints times and their ratio.
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { E2E, ROOT, WEB_TARGET } from "./paths.mjs";
import { Failure, run, step } from "./run.mjs";
import { bindgen, ensureBindgen, ensureBrowsers, ensurePackages, ensureRust } from "./setup.mjs";
import { startSite } from "./site.mjs";

const SHARED = process.env.KETENKAART_SHARED ?? path.join(ROOT, "..", "shared");
const ROUNDS = 15;

/** Builds our module with the profile that ships; returns the folder it lies in. */
async function module(folder) {
  await step("Compile the layout", "1 to 4 min at first", () =>
    run("cargo", ["build", "--example", "layout_web", "--target", WEB_TARGET, "--profile", "release"]));
  const wasm = path.join(ROOT, "target", WEB_TARGET, "release", "examples", "layout_web.wasm");
  await run(bindgen(), ["--target", "web", "--no-typescript", "--out-dir", folder, wasm], { echo: false });
}

/** Runs in the page: both layouts in turn; milliseconds per call, best and median of all rounds. */
async function measure({ graph, rounds }) {
  const module = await import("./layout_web.js");
  await module.default({ module_or_path: "./layout_web_bg.wasm" });
  const elk = new globalThis.ELK();
  const sizes = new Float64Array(graph.nodes.flatMap((node) => [node.w, node.h]));
  const edges = new Uint32Array(graph.edges.flatMap((edge) => [edge.s, edge.t]));
  const ours = () => globalThis.ketenkaartArrange(sizes, edges);
  const theirs = () => elk.layout({
    id: "root",
    layoutOptions: { "elk.algorithm": "layered", "elk.direction": "RIGHT" },
    children: graph.nodes.map((node, index) => ({ id: `n${index}`, width: node.w, height: node.h })),
    edges: graph.edges.map((edge, index) => ({ id: `e${index}`, sources: [`n${edge.s}`], targets: [`n${edge.t}`] })),
  });
  const time = async (work, times) => {
    const start = performance.now();
    for (let turn = 0; turn < times; turn += 1) await work();
    return (performance.now() - start) / times;
  };
  const cold = { ours: await time(ours, 1), theirs: await time(theirs, 1) };
  const warm = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round += 1) {
    warm.ours.push(await time(ours, 10));
    warm.theirs.push(await time(theirs, 1));
  }
  const places = [...ours()];
  const sum = (list) => {
    const sorted = [...list].sort((a, b) => a - b);
    return { best: sorted[0], median: sorted[Math.floor(sorted.length / 2)] };
  };
  return { cold, ours: sum(warm.ours), theirs: sum(warm.theirs), places: places.length / 2 };
}

/** Prints the table; a Failure when the shared graph is missing. */
export async function bench() {
  const file = path.join(SHARED, "bench", "graphs", "eto.json");
  if (!existsSync(file)) throw new Failure("the benchmark needs ../shared/bench/graphs/eto.json (or KETENKAART_SHARED)");
  const graph = JSON.parse(await readFile(file, "utf8"));
  await ensureRust();
  await Promise.all([ensureBindgen(), ensureBrowsers(["/usr/bin/chromium"]), ensurePackages(E2E)]);
  const folder = path.join(ROOT, "target", "bench-site");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await module(folder);
  await copyFile(path.join(E2E, "node_modules", "elkjs", "lib", "elk.bundled.js"), path.join(folder, "elk.js"));
  await writeFile(path.join(folder, "index.html"), '<!doctype html><title>bench</title><script src="elk.js"></script>');
  const { chromium } = createRequire(path.join(E2E, "package.json"))("playwright-core");
  const site = await startSite({ root: folder, port: 0 });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const result = await page.evaluate(measure, { graph, rounds: ROUNDS });
    const row = (name, cold, warm) =>
      console.log(`${name.padEnd(12)}${cold.toFixed(2).padStart(10)}${warm.best.toFixed(2).padStart(10)}${warm.median.toFixed(2).padStart(10)}`);
    console.log(`\n${graph.nodes.length} boxes, ${graph.edges.length} lines; ms per layout, ${ROUNDS} rounds in turn, ${await browser.version()}`);
    console.log(`${"".padEnd(12)}${"first".padStart(10)}${"best".padStart(10)}${"median".padStart(10)}`);
    row("ketenkaart", result.cold.ours, result.ours);
    row("elkjs", result.cold.theirs, result.theirs);
    console.log(`ratio of medians: 1 : ${(result.theirs.median / result.ours.median).toFixed(0)}`);
    if (result.places !== graph.nodes.length) throw new Failure("the layout left boxes out");
  } finally {
    await browser.close();
    await site.close();
  }
}
