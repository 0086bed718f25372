import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { ROOT } from "../lib/paths.mjs";
import { ASSETS, HEADERS } from "../lib/policy.mjs";

const FOR_EVER = "public, max-age=31536000, immutable";

/** The block of docs/hosting.md in the words of a host. */
async function block(kind) {
  const page = await readFile(path.join(ROOT, "docs", "hosting.md"), "utf8");
  const found = page.match(new RegExp(`\`\`\`${kind}\n([^]*?)\`\`\``));
  assert.ok(found, `docs/hosting.md has no block ${kind}`);
  return found[1];
}

/** Names and values of headers in `text`, as `pattern` finds them. */
const headers = (text, pattern) => Object.fromEntries([...text.matchAll(pattern)].map(([, name, value]) => [name, value]));

test("nginx is told what the development server sends", async () => {
  const locations = (await block("nginx")).split(/^location /m).slice(1);
  assert.equal(locations.length, 2);
  const said = locations.map((text) => headers(text, /^ +add_header (\S+) "([^"]+)" always;$/gm));
  assert.deepEqual(said[0], { ...HEADERS, "Cache-Control": "no-cache" });
  assert.deepEqual(said[1], { ...HEADERS, "Cache-Control": FOR_EVER });
  assert.match(locations[1], new RegExp(`^~ /${ASSETS}/ `));
});

test("Apache is told what the development server sends", async () => {
  const [all, assets] = (await block("apache")).split(/^<If .*$/m);
  const pattern = /^ *Header always set (\S+) "([^"]+)"$/gm;
  assert.deepEqual(headers(all, pattern), { ...HEADERS, "Cache-Control": "no-cache" });
  assert.deepEqual(headers(assets, pattern), { "Cache-Control": FOR_EVER });
});

test("IIS is told what the development server sends", async () => {
  const text = await block("xml");
  assert.deepEqual(headers(text, /<add name="([^"]+)" value="([^"]+)" \/>/g), HEADERS);
  assert.match(text, new RegExp(`<location path="${ASSETS}">[^]*cacheControlCustom="${FOR_EVER}"`));
});
