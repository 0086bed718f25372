// `./dev bench frames`: what a keystroke in the search, a choice on the map and a step along the
// editions cost in the page that ships, with at least 500 drawn things in sight. Prints times, and their ratio to one frame.
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { build } from "./build.mjs";
import { DIST, E2E } from "./paths.mjs";
import { Failure } from "./run.mjs";
import { madeUp } from "./made_up.mjs";
import { ensureBrowsers, ensurePackages } from "./setup.mjs";
import { startSite } from "./site.mjs";

const FRAME_MS = 1000 / 60;
const LEAST_MARKS = 500;
const ROUNDS = 40;
const WORDS = ["gallium", "wolfram", "rare earths", "platinum"];
/** Chains of several editions: a shipped one, and a made-up one with enough marks. */
const SERIES = [
  { title: "nineteen editions as shipped", link: "#/map/pv-chain", files: null },
  { title: "a made-up chain of twelve editions", link: "", files: madeUp },
];
const VIEWS = [
  { title: "the map as it opens, all of it in sight", link: "#/map/eu-crm-2023", isExpanded: false },
  { title: "every group open, every link drawn", link: "#/map/eu-crm-2023?links=all", isExpanded: true },
];

/** Runs in the page: the number of drawn things of the map that lie in the window. */
function marksInSight() {
  const frame = document.querySelector(".picture-window").getBoundingClientRect();
  return [...document.querySelectorAll(".picture-base [data-ink]")].filter((mark) => {
    const box = mark.getBoundingClientRect();
    return box.right > frame.left && box.left < frame.right && box.bottom > frame.top && box.top < frame.bottom;
  }).length;
}

/**
 * Runs in the page: for every step, what the event costs the script (until all that follows from
 * it has run), with styles and layout, and how long until the next frame is out.
 */
async function measure({ kind, words, rounds }) {
  const turn = () => new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => turn().then(resolve)));
  const type = (field, text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, data: text.at(-1) }));
  };
  const press = (target) => {
    const place = target.getBoundingClientRect();
    const at = { bubbles: true, clientX: place.x + 4, clientY: place.y + place.height / 2 };
    target.dispatchEvent(new MouseEvent("click", at));
  };
  const steps = [];
  if (kind === "edition") {
    const slider = document.querySelector(".editions-slider");
    const last = Number(slider.max);
    // Back along the editions and forth again.
    for (let round = 1; round <= rounds; round += 1) {
      const to = Math.abs(((round + last) % (2 * last)) - last);
      steps.push(() => {
        slider.value = String(last - to);
        slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
      });
    }
  } else if (kind === "search") {
    const field = document.querySelector("[role=combobox]");
    for (let round = 0; steps.length < rounds; round += 1) {
      const word = words[round % words.length];
      for (let end = 1; end <= word.length; end += 1) steps.push(() => type(field, word.slice(0, end)));
    }
  } else {
    const boxes = [...document.querySelectorAll(".mark-target")];
    for (let round = 0; round < rounds; round += 1) {
      const box = boxes[(round * 97) % boxes.length];
      steps.push(() => press(box));
    }
  }
  const took = { script: [], layout: [], frame: [] };
  for (const act of steps) {
    await frame();
    const start = performance.now();
    act();
    await turn();
    took.script.push(performance.now() - start);
    document.body.getBoundingClientRect();
    took.layout.push(performance.now() - start);
    await frame();
    took.frame.push(performance.now() - start);
    // A movement of the camera ends before the next step.
    await new Promise((resolve) => setTimeout(resolve, 260));
  }
  return took;
}

const at = (list, part) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))];

function print(name, took) {
  for (const [what, list] of [["script", took.script], ["with styles and layout", took.layout], ["until the frame is out", took.frame]]) {
    const numbers = [at(list, 0), at(list, 0.5), at(list, 0.95)];
    const cells = numbers.map((ms) => ms.toFixed(1).padStart(9)).join("");
    console.log(`${name.padEnd(20)}${what.padEnd(26)}${cells}${(numbers[1] / FRAME_MS).toFixed(2).padStart(12)}`);
  }
}

/** Opens a view, measures it and prints. */
async function look(page, url, { title, link, isExpanded }) {
  await page.goto("about:blank");
  await page.goto(url + link);
  await page.waitForSelector(".picture-base > [data-id]");
  if (isExpanded) {
    await page.getByRole("button", { name: "Expand all" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".picture-base > [data-id]").length > 900);
  }
  await page.getByRole("button", { name: "See everything" }).click();
  await page.waitForTimeout(800);
  const marks = await page.evaluate(marksInSight);
  if (marks < LEAST_MARKS) throw new Failure(`only ${marks} marks are in sight`);
  console.log(`\n${title}: ${marks} marks; load ${os.loadavg()[0].toFixed(1)} on ${os.cpus().length} cores`);
  console.log(`${"".padEnd(46)}${["best", "median", "p95"].map((word) => word.padStart(9)).join("")}${"median/frame".padStart(14)}`);
  const rounds = { words: WORDS, rounds: ROUNDS };
  print("a choice", await page.evaluate(measure, { kind: "choice", ...rounds }));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.waitForSelector("[role=combobox]");
  print("a keystroke", await page.evaluate(measure, { kind: "search", ...rounds }));
}

/** Opens a dataset of several editions, slides along them and prints. */
async function slide(page, url, { title, link, files }) {
  await page.goto("about:blank");
  await page.goto(url + link);
  if (files !== null) await page.locator("input[type=file]").first().setInputFiles(files());
  await page.waitForSelector(".picture-base > [data-id]");
  await page.mouse.move(400, 400);
  await page.waitForSelector(".editions-slider");
  if (files !== null) {
    await page.getByLabel("Column of suppliers").check();
    await page.waitForSelector("[data-id^='supplier:']");
  }
  await page.getByRole("button", { name: "See everything" }).click();
  await page.waitForTimeout(800);
  const marks = await page.evaluate(marksInSight);
  if (files !== null && marks < LEAST_MARKS) throw new Failure(`only ${marks} marks are in sight`);
  console.log(`\n${title}: ${marks} marks; load ${os.loadavg()[0].toFixed(1)} on ${os.cpus().length} cores`);
  console.log(`${"".padEnd(46)}${["best", "median", "p95"].map((word) => word.padStart(9)).join("")}${"median/frame".padStart(14)}`);
  print("seen first", await page.evaluate(measure, { kind: "edition", words: [], rounds: 11 }));
  print("an edition", await page.evaluate(measure, { kind: "edition", words: [], rounds: ROUNDS }));
}

/** Measures and prints; `isBuilt`: take `dist/` as it is. */
export async function frames({ isBuilt }) {
  if (!isBuilt) await build({ profile: "release", out: DIST });
  await Promise.all([ensureBrowsers(["/usr/bin/chromium"]), ensurePackages(E2E)]);
  const { chromium } = createRequire(path.join(E2E, "package.json"))("playwright-core");
  const site = await startSite({ root: DIST, port: 0 });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    console.log(`\nms, a frame has ${FRAME_MS.toFixed(1)}; ${browser.version()}`);
    for (const view of VIEWS) await look(page, site.url, view);
    for (const series of SERIES) await slide(page, site.url, series);
  } finally {
    await browser.close();
    await site.close();
  }
}
