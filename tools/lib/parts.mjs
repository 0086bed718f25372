// Takes the wasm apart: a main part, which starts the app, and parts that it asks for later.
//
// `src/ui/late` says what comes later and docs/decisions/0004 why. `wasm-split-cli` does the
// work on what the linker wrote, before wasm-bindgen; it also writes a script that loads the
// parts, which here becomes the end of the app's own script.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Failure, run } from "./run.mjs";
import { splitter } from "./setup.mjs";

/** The script of the splitter, as the wasm imports it. */
const LINK = "./__wasm_split.js";

/**
 * What brings the bytes of a later part. The style of all of them comes with the first, so that
 * none is seen without it; where there is no page (in a worker) there is nothing to style, and a
 * pack has it from the start.
 */
const bytesOf = (style) => `let styled;
const style = () => styled ??= new Promise((resolve, reject) => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("./${style}", import.meta.url).href;
  link.onload = resolve;
  link.onerror = () => {
    styled = undefined;
    link.remove();
    reject(new Error("no answer for " + link.href));
  };
  document.head.append(link);
});
async function bytesOf(fetched) {
  const [answer] = await Promise.all([fetched, globalThis.document?.querySelector("meta[name=pack]") === null && style()]);
  if (!answer.ok) throw new Error(answer.status + " for " + answer.url);
  return answer.arrayBuffer();
}`;

/** Splits `wasm` into the new folder `out`; returns the file names of the later parts there. */
export async function takeApart(wasm, out) {
  await run(splitter(), [wasm, out, "--target", "web", "--out-name", "app"], { echo: false });
  const parts = (await readdir(out)).filter((name) => name.endsWith(".wasm") && name !== "app.wasm");
  if (parts.length === 0) throw new Failure("the wasm has no later parts: was it built with the feature `split`?");
  return parts.sort();
}

/** The script that loads the later parts, as the splitter wrote it. */
export const linkScript = (out) => readFile(path.join(out, LINK), "utf8");

/**
 * `bytes` of a wasm and the `script` that imports to it, with counted numbers in place of the
 * hashes that wasm-bindgen gives its imports: half of their names, in both files, and nothing
 * compresses a hash. Numbers are as long as hashes, so that no length within the wasm changes.
 */
export function countImports(bytes, script) {
  const hashed = /(__wbg_\w+_)([0-9a-f]{16})\b/g;
  const names = [...new Set([...script.matchAll(hashed)].map(([name]) => name))].sort();
  const counted = new Map(names.map((name, at) => [name, name.slice(0, -16) + String(at).padStart(16, "0")]));
  const put = (text) => text.replaceAll(hashed, (name) => counted.get(name) ?? name);
  return { bytes: Buffer.from(put(bytes.toString("latin1")), "latin1"), script: put(script) };
}

/** `text` with every `from` replaced; one that does not occur is an error, as the tools changed. */
function replaced(text, from, to) {
  const result = text.replaceAll(from, to);
  if (result === text) throw new Failure(`the scripts of the wasm tools have changed: no ${from} in them`);
  return result;
}

/** wasm-bindgen's script with the compiled wasm for all to see: a worker starts from the same. */
export const showModule = (glue) =>
  replaced(glue, "export { initSync, __wbg_init as default }", "export { initSync, __wbg_init as default, wasmModule }");

/**
 * One script out of wasm-bindgen's and the splitter's, which import each other and so could not
 * both be named by their content.
 *
 * `names`: what the later parts are called in `dist/`, by the name the splitter gave them, and
 * their `style`.
 */
export function joinScripts(glue, link, names) {
  let own = replaced(glue, /^import \* as import\d+ from "\.\/__wasm_split\.js";?\n/gm, "");
  own = replaced(own, /"\.\/__wasm_split\.js": import\d+/g, `"${LINK}": laterParts`);
  let loaders = replaced(link, /^import \{ initSync \} from "[^"]+";\n/gm, "");
  const entries = [...loaders.matchAll(/^export const (\w+) =/gm)].map(([, name]) => name);
  loaders = replaced(loaders, /^export const /gm, "const ");
  // A host may call wasm by another media type; the fallback of wasm-bindgen is for the main part.
  loaders = replaced(
    loaders,
    "WebAssembly.instantiateStreaming(src, imports)",
    "bytesOf(src).then((bytes) => WebAssembly.instantiate(bytes, imports))",
  );
  loaders = loaders.replaceAll(/"\.\/(\w+\.wasm)"/g, (_, name) => {
    if (!(name in names)) throw new Failure(`the splitter's script asks for ${name}, which it did not write`);
    return JSON.stringify(`./${names[name]}`);
  });
  return `${own}\n${bytesOf(names.style)}\n${loaders}\nconst laterParts = { ${entries.join(", ")} };\n`;
}
