import assert from "node:assert/strict";
import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { startSite } from "../lib/site.mjs";

let folder;
let site;

before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "site-"));
  const root = path.join(folder, "root");
  await mkdir(path.join(root, "deep"), { recursive: true });
  await writeFile(path.join(root, "index.html"), "<h1>start</h1>");
  await writeFile(path.join(root, "deep", "app.wasm"), "x");
  await writeFile(path.join(folder, "secret.txt"), "secret");
  await symlink(path.join(folder, "secret.txt"), path.join(root, "link.txt"));
  site = await startSite({ root, base: "/any/path/", headers: (name) => ({ "X-Test": name }) });
});

after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** By hand, because fetch tidies paths before it sends them. */
const get = (pathname, method = "GET") =>
  new Promise((resolve, reject) => {
    http.request(site.origin, { path: pathname, method }, (response) => {
      let body = "";
      response.on("data", (chunk) => { body += chunk; });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    }).on("error", reject).end();
  });

test("files are served under the base path with type and headers", async () => {
  const start = await get("/any/path/");
  assert.deepEqual([start.status, start.body], [200, "<h1>start</h1>"]);
  assert.equal(start.headers["x-test"], "/");
  const wasm = await get("/any/path/deep/app.wasm");
  assert.equal(wasm.headers["content-type"], "application/wasm");
  assert.equal(wasm.headers["x-test"], "/deep/app.wasm");
  assert.equal((await get("/any/path")).headers.location, "/any/path/");
});

test("nothing outside the folder is served", async () => {
  const wanted = [
    "/", "/secret.txt", "/any/path/../../secret.txt", "/any/path/../secret.txt", "/any/path/%2e%2e/secret.txt",
    "/any/path/..%2fsecret.txt", "/any/path/link.txt", "/any/path/%00", "/any/path/%zz", "/any/path/deep",
  ];
  for (const name of wanted) {
    const { status, body } = await get(name);
    assert.equal(status, 404, name);
    assert.doesNotMatch(body, /secret/);
  }
});

test("only reading is allowed, and HEAD has no body", async () => {
  assert.equal((await get("/any/path/", "POST")).status, 405);
  assert.deepEqual([(await get("/any/path/", "HEAD")).status, (await get("/any/path/", "HEAD")).body], [200, ""]);
});

test("a port in use gives the next one", async () => {
  const port = Number(new URL(site.origin).port);
  const second = await startSite({ root: folder, port });
  assert.ok(Number(new URL(second.origin).port) > port);
  await second.close();
});
