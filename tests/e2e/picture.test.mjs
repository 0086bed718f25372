// A link is one picture: what the app saves and what the publisher's tool writes are the same
// bytes.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../tools/lib/paths.mjs";
import { story } from "./lib/story.mjs";
import { ExplorePage } from "./pages/explore.mjs";
import { words } from "./pages/words.mjs";

const run = promisify(execFile);
const PICTURES = ["chips-chosen", "chips-filtered", "crm-gallium-eu", "chips-without-china"];

/** Builds the tool (at once where cargo has nothing to do) and returns its path. */
async function buildTool() {
  const cargo = ["build", "--bin", "ketenkaart", "--message-format=json"];
  const { stdout } = await run("cargo", cargo, { cwd: ROOT, maxBuffer: 64 << 20 });
  const messages = stdout.trim().split("\n").map((line) => JSON.parse(line));
  return messages.map(({ executable }) => executable).filter(Boolean).at(-1);
}

// Before the stories, so that the build is not in the time they have.
const tool = await buildTool();

/** Rows of the gallery: name, folder of the dataset, link. */
async function gallery() {
  const [, ...lines] = (await readFile(path.join(ROOT, "tests", "gallery.csv"), "utf8")).trim().split("\n");
  return new Map(lines.map((line) => line.split(",")).map(([name, dataset, ...link]) => [name, { dataset, link: link.join(",") }]));
}

async function written(dataset, link) {
  const folder = await mkdtemp(path.join(tmpdir(), "ketenkaart-picture-"));
  try {
    const file = path.join(folder, "map.svg");
    await run(tool, ["picture", path.join(ROOT, dataset), "--link", link, "--out", file]);
    return await readFile(file, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

for (const name of PICTURES) {
  story(`the saved picture is the tool's: ${name}`, async (driver) => {
    const { dataset, link } = (await gallery()).get(name);
    const page = await new ExplorePage(driver).open(link.slice(1).replace("/x", `/${path.basename(dataset)}`));
    await page.boxes();
    const [download] = await Promise.all([
      driver.page.waitForEvent("download"),
      driver.click({ role: "button", name: words("download-svg") }),
    ]);
    const saved = await readFile(await download.path(), "utf8");
    assert.match(download.suggestedFilename(), /^[\w.-]+\.svg$/);
    assert.ok(saved === (await written(dataset, link)), firstDifference(saved, await written(dataset, link)));
  }, { engines: ["chromium"] });
}

function firstDifference(saved, drawn) {
  let at = 0;
  while (saved[at] === drawn[at] && at < saved.length) at += 1;
  const near = (text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));
  return `from character ${at} on, saved: ${near(saved)}, of the tool: ${near(drawn)}`;
}
