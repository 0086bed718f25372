// The scripts of wasm-bindgen and the splitter become one that names the parts by their content.
import assert from "node:assert/strict";
import { test } from "node:test";
import { countImports, joinScripts, showModule } from "../lib/parts.mjs";

const GLUE = `import * as import1 from "./__wasm_split.js"
import * as import2 from "./__wasm_split.js"

export function initSync() {}
const imports = { "./__wasm_split.js": import1,
  "./__wasm_split.js": import2 };
`;
const LINK = `import { initSync } from "./app.js";

const shared = initSync(undefined, undefined);
export const __wasm_split_load_pages = wrap(() => {
    const src = fetch(new URL("./split_pages.wasm", import.meta.url));
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
});`;

test("one script is left, which asks for the parts under their names in dist/", () => {
  const joined = joinScripts(GLUE, LINK, { "split_pages.wasm": "split_pages-0123456789.wasm", style: "late-0123456789.css" });
  assert.doesNotMatch(joined, /^import /m);
  assert.match(joined, /new URL\("\.\/split_pages-0123456789\.wasm", import\.meta\.url\)/);
  assert.match(joined, /new URL\("\.\/late-0123456789\.css", import\.meta\.url\)/);
  assert.match(joined, /"\.\/__wasm_split\.js": laterParts/);
  assert.match(joined, /const laterParts = \{ __wasm_split_load_pages \};/);
  assert.match(joined, /^export function initSync/m);
  assert.doesNotMatch(joined, /instantiateStreaming/);
});

test("what the tools no longer write, or a part that is not there, is an error", () => {
  assert.throws(() => joinScripts("", LINK, { "split_pages.wasm": "x" }), /have changed/);
  assert.throws(() => joinScripts(GLUE, LINK, {}), /asks for split_pages\.wasm/);
});

test("hashes of imports are counted, alike in wasm and script and as long as they were", () => {
  const script = "__wbg_call_0123456789abcdef: 1, __wbg_add_fedcba9876543210: 2, __wbg_call_00000000000000aa: 3";
  const wasm = Buffer.concat([Buffer.from([0, 0xff, 27]), Buffer.from("__wbg_call_0123456789abcdef\0"), Buffer.from([0x80])]);
  const counted = countImports(wasm, script);
  assert.match(counted.script, /__wbg_add_0{16}: 2/);
  assert.equal(counted.bytes.length, wasm.length);
  const [name] = /__wbg_call_0{15}\d/.exec(counted.bytes.toString("latin1"));
  assert.ok(counted.script.startsWith(`${name}: 1`));
  assert.deepEqual([counted.bytes[1], counted.bytes.at(-1)], [0xff, 0x80]);
  assert.equal(new Set(counted.script.match(/__wbg_\w+/g)).size, 3);
});

test("the compiled wasm is there for a worker to start from", () => {
  const shown = showModule("let wasmModule;\nexport { initSync, __wbg_init as default };\n");
  assert.match(shown, /export \{ initSync, __wbg_init as default, wasmModule \};/);
  assert.throws(() => showModule("export default 1;"), /have changed/);
});
