// `./dev serve`: build, serve, open, and rebuild when a file changes.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { build, filesBelow } from "./build.mjs";
import { DEV_SITE, ROOT } from "./paths.mjs";
import { HEADERS } from "./policy.mjs";
import { Failure } from "./run.mjs";
import { startSite } from "./site.mjs";

const WATCHED = ["src", "style", "public", "index.html", "Cargo.toml"];
const LOOK_EVERY_MS = 400;

/** A text that changes when a watched file does. By looking: works on every system and Node. */
async function state() {
  const files = (await Promise.all(WATCHED.map(async (name) => {
    const full = path.join(ROOT, name);
    const info = await stat(full).catch(() => null);
    if (!info) return [];
    return info.isDirectory() ? (await filesBelow(full)).map((file) => path.join(full, file)) : [full];
  }))).flat();
  const times = await Promise.all(files.map(async (file) => (await stat(file).catch(() => null))?.mtimeMs));
  return files.map((file, at) => `${file} ${times[at]}`).join("\n");
}

/** Tells open pages of a new build, by an event stream under /events. */
function reloader() {
  const pages = new Set();
  const first = (request, response) => {
    if (request.url !== "/events") return false;
    response.writeHead(200, { ...HEADERS, "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(": connected\n\n");
    pages.add(response);
    response.on("close", () => pages.delete(response));
    return true;
  };
  return { first, tell: () => pages.forEach((page) => page.write("data: rebuilt\n\n")) };
}

function openBrowser(url) {
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!display || !existsSync("/usr/bin/xdg-open")) return;
  spawn("/usr/bin/xdg-open", [url], { stdio: "ignore", detached: true }).on("error", () => {}).unref();
}

async function rebuild() {
  try {
    await build({ profile: "web-dev", out: DEV_SITE, extraScript: "reload.js" });
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`./dev: ${error.message}`);
    return false;
  }
}

/** Serves until it is interrupted. */
export async function serve({ port, open }) {
  let seen = await state();
  if (!(await rebuild())) throw new Failure("");
  const { first, tell } = reloader();
  const headers = () => ({ ...HEADERS, "Cache-Control": "no-cache" });
  const site = await startSite({ root: DEV_SITE, headers, port, first });
  console.log(`\nKetenkaart is at ${site.url}  (Ctrl+C ends)\n`);
  if (open) openBrowser(site.url);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const now = await state();
    if (now === seen) continue;
    seen = now;
    if (await rebuild()) tell();
  }
}
