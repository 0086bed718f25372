// `./dev bench`: the layout of a real chain, ours in wasm beside elkjs, in one page of one
// Chromium, turn by turn, so that a busy machine slows both. Prints times and their ratio.
import { existsSync } from "node:fs";
import { copyFile, readFile } from "node:fs/promises";
import path from "node:path";
import { SHARED, inPage } from "./bench_page.mjs";
import { E2E } from "./paths.mjs";
import { Failure } from "./run.mjs";

const ROUNDS = 15;

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

/** Puts elkjs beside the page. */
async function elkjs(folder) {
  await copyFile(path.join(E2E, "node_modules", "elkjs", "lib", "elk.bundled.js"), path.join(folder, "elk.js"));
  return '<script src="elk.js"></script>';
}

/** Prints the table; a Failure when the shared graph is missing. */
export async function bench() {
  const file = path.join(SHARED, "bench", "graphs", "eto.json");
  if (!existsSync(file)) throw new Failure("the benchmark needs ../shared/bench/graphs/eto.json (or KETENKAART_SHARED)");
  const graph = JSON.parse(await readFile(file, "utf8"));
  await inPage("layout_web", elkjs, async (page, version) => {
    const result = await page.evaluate(measure, { graph, rounds: ROUNDS });
    const row = (name, cold, warm) =>
      console.log(`${name.padEnd(12)}${cold.toFixed(2).padStart(10)}${warm.best.toFixed(2).padStart(10)}${warm.median.toFixed(2).padStart(10)}`);
    console.log(`\n${graph.nodes.length} boxes, ${graph.edges.length} lines; ms per layout, ${ROUNDS} rounds in turn, ${version}`);
    console.log(`${"".padEnd(12)}${"first".padStart(10)}${"best".padStart(10)}${"median".padStart(10)}`);
    row("ketenkaart", result.cold.ours, result.ours);
    row("elkjs", result.cold.theirs, result.theirs);
    console.log(`ratio of medians: 1 : ${(result.theirs.median / result.ours.median).toFixed(0)}`);
    if (result.places !== graph.nodes.length) throw new Failure("the layout left boxes out");
  });
}
