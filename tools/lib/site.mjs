// A static file server for one folder, for developing and for tests.
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { Failure } from "./run.mjs";

const TYPES = {
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  ftl: "text/plain; charset=utf-8",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/plain; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** The file that answers `urlPath`, or null. Never one outside `root`. */
export async function resolveFile(root, urlPath) {
  let relative;
  try {
    relative = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (relative.includes("\0")) return null;
  const wanted = path.join(root, path.normalize(`/${relative}`), relative.endsWith("/") ? "index.html" : "");
  try {
    const [base, file] = await Promise.all([realpath(root), realpath(wanted)]);
    const inside = file.startsWith(base + path.sep);
    return inside && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

async function answer(request, response, { root, base, headers }) {
  const { pathname } = new URL(request.url, "http://localhost");
  const send = (status, extra, text = "") => {
    response.writeHead(status, { ...headers(pathname), ...extra });
    response.end(request.method === "HEAD" ? "" : text);
  };
  if (!["GET", "HEAD"].includes(request.method)) return send(405, { Allow: "GET, HEAD" });
  if (`${pathname}/` === base) return send(301, { Location: base });
  const file = pathname.startsWith(base) ? await resolveFile(root, pathname.slice(base.length - 1)) : null;
  if (!file) return send(404, { "Content-Type": TYPES.txt }, "Not found\n");
  const type = TYPES[path.extname(file).slice(1)] ?? "application/octet-stream";
  response.writeHead(200, { ...headers(pathname.slice(base.length - 1)), "Content-Type": type, "Content-Length": (await stat(file)).size });
  if (request.method === "HEAD") return response.end();
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

/** Listens on `port` of this machine alone, or on the next free one of the twenty after it. */
async function listen(server, port) {
  for (let tried = 0; tried <= 20; tried += 1) {
    const error = await new Promise((resolve) => {
      server.once("error", resolve);
      server.listen(port === 0 ? 0 : port + tried, "127.0.0.1", () => {
        server.off("error", resolve);
        resolve(null);
      });
    });
    if (!error) return;
    if (error.code !== "EADDRINUSE") throw new Failure(`cannot listen on port ${port}: ${error.message}`);
  }
  throw new Failure(`ports ${port} to ${port + 20} are all in use; choose another with --port`);
}

/**
 * Serves the folder `root`.
 *
 * `base`: the path it appears under, with a slash at both ends. `headers`: from a path below
 * `base` to the headers of its answer. `first`: may answer a request itself and then returns true. `port` 0: any.
 * Returns the address of the page and `close`.
 */
export async function startSite({ root, base = "/", headers = () => ({}), port = 0, first = () => false }) {
  const server = http.createServer((request, response) => {
    if (first(request, response)) return;
    answer(request, response, { root, base, headers }).catch(() => response.destroy());
  });
  await listen(server, port);
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  const origin = `http://localhost:${server.address().port}`;
  return { origin, url: origin + base, close };
}
