// The page opens wherever it is put, clean and accessible.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { weighDist } from "../../tools/lib/size.mjs";
import { assertAccessible } from "./lib/axe.mjs";
import { OUT } from "./lib/paths.mjs";
import { screens } from "./lib/screens.mjs";
import { BASE } from "./lib/site.mjs";
import { story } from "./lib/story.mjs";
import { AppPage, CataloguePage } from "./pages/app.mjs";

/** All that the first view of the raw materials loads, compressed. */
const BUDGET_BYTES = 300_000;

story("the page opens under a sub-path", async (driver, site) => {
  const page = await new AppPage(driver).open();
  await driver.waitFor(CataloguePage.OPEN);
  await page.assertFrame();
  const outside = site.requests.filter(({ url }) => !url.startsWith(BASE) && url !== "/favicon.ico");
  assert.deepEqual(outside, []);
  const wasm = (part) => site.requests.filter(({ url }) => part.test(url)).length;
  await driver.until("the start page is asked for", () => wasm(/\/split_start-\w+\.wasm$/) > 0);
  assert.deepEqual([wasm(/\/app-\w+\.wasm$/), wasm(/\/split_start-\w+\.wasm$/)], [1, 1]);
  assert.equal(wasm(/\/split_(pages|readers|figure)-/), 0);
});

story("the page is accessible", async (driver) => {
  await new AppPage(driver).open();
  await assertAccessible(driver);
});

story("the shipped fonts load", async (driver) => {
  await new AppPage(driver).open();
  const loaded = await driver.evaluate(async () => {
    const wanted = ["Wafer Łódź", "Ελλάδα", "България"].flatMap((text) => [400, 600].map((weight) => [weight, text]));
    const faces = await Promise.all(wanted.map(([weight, text]) =>
      document.fonts.load(`${weight} 16px "Ketenkaart Sans"`, text)));
    return faces.map((found) => found.length > 0 && found.every(({ status }) => status === "loaded"));
  });
  assert.deepEqual(loaded, Array(6).fill(true));
});

story("the first view keeps to its budget", async (driver, site) => {
  await new AppPage(driver).open("/map/eu-crm-2023");
  await driver.waitFor({ css: "svg [data-id]" });
  await driver.evaluate(() => document.fonts.ready.then(() => true));
  // Whatever the page would fetch of itself once it is idle belongs to the first view too.
  await pause(2_000);
  const asked = new Set(site.requests.map(({ url }) => url.slice(BASE.length).split("?")[0] || "index.html"));
  await mkdir(OUT, { recursive: true });
  await writeFile(path.join(OUT, "first-view.txt"), `${[...asked].sort().join("\n")}\n`);
  const weighed = (await weighDist()).filter(({ name }) => asked.has(name));
  assert.equal(weighed.length, asked.size);
  const brotli = weighed.reduce((total, file) => total + file.brotli, 0);
  console.log(`# first view: ${brotli} bytes of brotli, ${BUDGET_BYTES - brotli} to spare`);
  assert.ok(brotli <= BUDGET_BYTES, `${brotli} bytes of brotli: ${[...asked].join(" ")}`);
}, { engines: ["chromium"] });

story("screenshots", async (driver) => {
  await new AppPage(driver).open();
  await screens(driver, "start");
}, { engines: ["chromium"] });
