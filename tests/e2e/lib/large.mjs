// A made-up chain as plain tables, the same at every call: as wide and as deep as is asked for.
// Its figures mean nothing.
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { ROOT } from "../../../tools/lib/paths.mjs";
import { OUT } from "./paths.mjs";

/** Codes of countries, as the app knows them. */
const COUNTRIES = [...readFileSync(path.join(ROOT, "src", "base", "country", "table.rs"), "utf8")
  .matchAll(/country\("([A-Z]{3})"/g)].map(([, code]) => code);

/** Numbers without a pattern that would matter here (Numerical Recipes, "quick and dirty"). */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % limit;
  };
}

/** Nodes, edges and shares: `{ name, text }` each. Every input has `each` of the suppliers, or a few more. */
export function largeChain({ inputs, links, suppliers, each }) {
  const below = numbers(7);
  const edges = ["from,to"];
  const seen = new Set();
  while (edges.length <= links) {
    const from = below(inputs - 1);
    const to = Math.min(from + 1 + below(200), inputs - 1);
    if (!seen.has(from * inputs + to)) edges.push(`N${from},N${to}`);
    seen.add(from * inputs + to);
  }
  const shares = ["node,supplier,share"];
  for (let input = 0; input < inputs; input += 1) {
    const count = each + below(4);
    const first = below(suppliers);
    for (let k = 0; k < count; k += 1) {
      const share = Math.floor(1000 / count) / 10;
      shares.push(`N${input},${COUNTRIES[(first + k * 31) % suppliers]},${share.toFixed(1)}%`);
    }
  }
  const nodes = ["id,name,kind,stage", ...Array.from({ length: inputs }, (_, input) =>
    `N${input},Input ${input},${input % 5 === 0 ? "process" : "tool"},Stage ${Math.floor((input * 12) / inputs)}`)];
  return Object.entries({ nodes, edges, shares }).map(([name, lines]) => ({ name: `${name}.csv`, text: `${lines.join("\n")}\n` }));
}

/** The same as files; their paths. */
export async function largeFiles(size) {
  const folder = path.join(OUT, "large");
  await mkdir(folder, { recursive: true });
  return Promise.all(largeChain(size).map(async ({ name, text }) => {
    const file = path.join(folder, name);
    await writeFile(file, text);
    return file;
  }));
}
