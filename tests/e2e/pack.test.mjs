// The pack: one file with the app and datasets, made in the browser or by the publisher's tool, that
// opens from a disk without a network and says when it was altered.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { DIST } from "../../tools/lib/paths.mjs";
import { OUT } from "./lib/paths.mjs";
import { story } from "./lib/story.mjs";
import { run, tool } from "./lib/tool.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { within, words } from "./pages/words.mjs";

const DATASET = "eu-crm-2023";
const LINK = `#/map/${DATASET}`;
const FOLDER = path.join(OUT, "packs");
const FILE = path.join(FOLDER, "pack.html");

await mkdir(FOLDER, { recursive: true });
await run(tool, ["pack", DIST, "--dataset", DATASET, "--link", LINK, "--out", FILE]);

const address = (file) => pathToFileURL(file).href;

story("a pack opens from a disk and works without the site", async (driver, site) => {
  await driver.visit(address(FILE));
  await driver.started();
  const page = new ExplorePage(driver);
  await page.boxes();
  assert.match(await driver.address(), /#\/map\/eu-crm-2023$/);
  await driver.waitForText({ css: ".strip" }, /Verified offline pack [0-9a-f]{12}/);
  await page.show("list");
  await driver.until("the list", () => page.listed());
  await driver.visit(`${address(FILE)}#/map/${DATASET}?sel=gallium-p&trace=both`);
  await driver.started();
  assert.match(await page.panel("Gallium"), /China supplies 93\.8/);
  // Nothing was asked of the site that it came from.
  assert.deepEqual(site.requests.map(({ url }) => url), []);
}, { engines: ["chromium", "firefox"] });

story("a pack that was altered says so and shows nothing", async (driver) => {
  const text = await readFile(FILE, "utf8");
  const at = text.indexOf(">", text.indexOf(`data-path="data/${DATASET}/shares.csv"`)) + 2000;
  const flipped = path.join(FOLDER, "flipped.html");
  await writeFile(flipped, text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1));
  await driver.visit(address(flipped));
  await driver.waitForText({ css: ".recovery" }, /changed after it was made.*shares\.csv/s);
  assert.equal(await driver.count({ css: "#app > *" }), 0);
}, { engines: ["chromium", "firefox"] });

story("the app makes the same pack as the tool", async (driver) => {
  const page = await new ExplorePage(driver).open(`/map/${DATASET}`);
  await page.boxes();
  await driver.click({ role: "button", name: words("pack-open") });
  const [download] = await Promise.all([
    driver.page.waitForEvent("download"),
    driver.click({ role: "button", name: words("pack-make") }),
  ]);
  assert.equal(download.suggestedFilename(), `${DATASET}_2023_pack.html`);
  await driver.waitForText({ css: ".controls" }, within("pack-done"));
  assert.equal(await readFile(await download.path(), "utf8"), await readFile(FILE, "utf8"));
}, { engines: ["chromium"] });
