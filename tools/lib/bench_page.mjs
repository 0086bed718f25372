// One page of one Chromium with our wasm modules beside it, for `./dev bench`.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { E2E, ROOT, WEB_TARGET } from "./paths.mjs";
import { run, step } from "./run.mjs";
import { bindgen, ensureBindgen, ensureBrowsers, ensurePackages, ensureRust } from "./setup.mjs";
import { startSite } from "./site.mjs";

/** The shared material beside the project. */
export const SHARED = process.env.KETENKAART_SHARED ?? path.join(ROOT, "..", "shared");

/** Builds the example `name` with the profile that ships into `folder`. */
async function module(name, folder) {
  await step(`Compile ${name}`, "1 to 5 min at first", () =>
    run("cargo", ["build", "--example", name, "--target", WEB_TARGET, "--profile", "release"]));
  const wasm = path.join(ROOT, "target", WEB_TARGET, "release", "examples", `${name}.wasm`);
  await run(bindgen(), ["--target", "web", "--no-typescript", "--out-dir", folder, wasm], { echo: false });
}

/** Opens a page that can import `./NAME.js` and calls `work(page, version)`; `prepare(folder)` may add files and
 * returns what goes into the head of the page. */
export async function inPage(name, prepare, work) {
  await ensureRust();
  await Promise.all([ensureBindgen(), ensureBrowsers(["/usr/bin/chromium"]), ensurePackages(E2E)]);
  const folder = path.join(ROOT, "target", "bench-site");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await module(name, folder);
  await writeFile(path.join(folder, "index.html"), `<!doctype html><title>bench</title>${await prepare(folder)}`);
  const { chromium } = createRequire(path.join(E2E, "package.json"))("playwright-core");
  const site = await startSite({ root: folder, port: 0 });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    await work(page, await browser.version());
  } finally {
    await browser.close();
    await site.close();
  }
}
