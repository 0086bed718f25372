// Serves dist/ as a plain static host would: under a sub-path, with the shipped header file.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { DIST } from "../../../tools/lib/paths.mjs";
import { parseHeaders } from "../../../tools/lib/policy.mjs";
import { E2E } from "./paths.mjs";
import { startSite } from "../../../tools/lib/site.mjs";

export const BASE = "/any/sub/path/";
const REPORTS = "/csp-reports";
const FAULTS = "/faults";
const RECORDER = "/recorder.js";

/**
 * Starts the site. `recorder`: put recorder.js into the start page, for engines whose driver
 * does not tell what is on the console. Besides `url`, `origin` and `close`:
 * `requests` lists what was asked for ("GET /any/sub/path/…"), with a body length where there was one;
 * `reports` lists violations of the content security policy, as browsers send them;
 * `faults` lists console errors and uncaught errors, as `recorder.js` sends them;
 * `missing` lists answers of status 400 and above;
 * `intercept`, when set, may answer a request itself (`(request, response) => true`).
 */
export async function startDist({ recorder = false } = {}) {
  const shipped = parseHeaders(await readFile(path.join(DIST, "_headers"), "utf8"));
  const headers = (name) => {
    const sent = shipped(name);
    return { ...sent, "Content-Security-Policy": `${sent["Content-Security-Policy"]}; report-uri ${REPORTS}` };
  };
  const site = { requests: [], reports: [], faults: [], missing: [], intercept: null };

  const first = (request, response) => {
    if (request.url === REPORTS) {
      collect(request, (body) => site.reports.push(violation(body)));
      response.writeHead(204).end();
      return true;
    }
    if (request.url === FAULTS) {
      collect(request, (body) => site.faults.push(body));
      response.writeHead(204).end();
      return true;
    }
    if (request.url === RECORDER) {
      response.writeHead(200, { "Content-Type": "text/javascript" }).end(readFileSync(path.join(E2E, "lib", "recorder.js")));
      return true;
    }
    const entry = { method: request.method, url: request.url, bytes: 0 };
    site.requests.push(entry);
    request.on("data", (chunk) => { entry.bytes += chunk.length; });
    response.on("finish", () => {
      if (response.statusCode >= 400) site.missing.push(`${response.statusCode} ${request.method} ${request.url}`);
    });
    if (site.intercept?.(request, response)) return true;
    const start = recorder && [BASE, `${BASE}index.html`].includes(request.url.split("?")[0]);
    if (!start) return false;
    const page = readFileSync(path.join(DIST, "index.html"), "utf8");
    response.writeHead(200, { ...headers("/"), "Content-Type": "text/html; charset=utf-8" });
    response.end(page.replace("<title>", `<script src="${RECORDER}"></script><title>`));
    return true;
  };
  Object.assign(site, await startSite({ root: DIST, base: BASE, headers, first }));
  return site;
}

function collect(request, done) {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => done(Buffer.concat(chunks).toString("utf8")));
}

function violation(body) {
  try {
    const report = JSON.parse(body)["csp-report"];
    return `${report["violated-directive"]}: ${report["blocked-uri"] || "inline"} (${report["source-file"] ?? "?"})`;
  } catch {
    return body;
  }
}
