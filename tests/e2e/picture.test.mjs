// A link is one picture: what the app saves and what the publisher's tool writes are the same
// bytes.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../../tools/lib/paths.mjs";
import { story } from "./lib/story.mjs";
import { run, tool } from "./lib/tool.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { words } from "./pages/words.mjs";

const PICTURES = ["chips-chosen", "chips-filtered", "crm-gallium-eu", "chips-without-china"];

/** Rows of the gallery: name, folder of the dataset, link. */
async function gallery() {
  const [, ...lines] = (await readFile(path.join(ROOT, "tests", "gallery.csv"), "utf8")).trim().split("\n");
  return new Map(lines.map((line) => line.split(",")).map(([name, dataset, ...link]) => [name, { dataset, link: link.join(",") }]));
}

/** What the tool writes for a command without its file. */
async function written(command, dataset, ...options) {
  const folder = await mkdtemp(path.join(tmpdir(), "ketenkaart-picture-"));
  try {
    const file = path.join(folder, "file");
    await run(tool, [command, path.join(ROOT, dataset), ...options, "--out", file]);
    return await readFile(file, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Name and content of the file that a button offers. */
async function saved(driver, key) {
  const [download] = await Promise.all([
    driver.page.waitForEvent("download"),
    driver.click({ role: "button", name: words(key) }),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

for (const name of PICTURES) {
  story(`the saved picture is the tool's: ${name}`, async (driver) => {
    const { dataset, link } = (await gallery()).get(name);
    const page = await new ExplorePage(driver).open(link.slice(1).replace("/x", `/${path.basename(dataset)}`));
    await page.boxes();
    const { name: file, text } = await saved(driver, "download-svg");
    assert.match(file, /^[\w.-]+\.svg$/);
    same(text, await written("picture", dataset, "--link", link));
  }, { engines: ["chromium"] });
}

story("the plan is taken along as table, calendar and chart, as the tool writes them", async (driver) => {
  const page = await new ExplorePage(driver).open("/list/com-2022-61");
  await driver.waitFor({ role: "button", name: words("take-csv") });
  const link = await driver.evaluate(() => location.href);
  const dataset = "public/data/com-2022-61";
  for (const [key, kind, start] of [
    ["take-csv", "csv", /^id,measure_id,/],
    ["take-ics", "ics", /^BEGIN:VCALENDAR\r\n/],
    ["take-mermaid", "mermaid", /^%% Critical technologies.*\ngantt\n/s],
  ]) {
    const { name, text } = await saved(driver, key);
    assert.match(name, /^com-2022-61_2022_roadmap\.(csv|ics|mmd)$/);
    assert.match(text, start);
    assert.ok(text.replaceAll("\r\n ", "").includes(link), "it says where it comes from");
    same(text, await written("export", dataset, "--as", kind, "--link", link));
  }
  // What plans nothing offers no plan.
  await page.open("/list/eu-crm-2023");
  await driver.waitGone({ role: "button", name: words("take-csv") });
  await driver.waitFor({ role: "button", name: words("download-svg") });
}, { engines: ["chromium"] });

function same(saved, drawn) {
  assert.ok(saved === drawn, firstDifference(saved, drawn));
}

function firstDifference(saved, drawn) {
  let at = 0;
  while (saved[at] === drawn[at] && at < saved.length) at += 1;
  const near = (text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));
  return `from character ${at} on, saved: ${near(saved)}, of the tool: ${near(drawn)}`;
}
