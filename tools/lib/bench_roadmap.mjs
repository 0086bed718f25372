// `./dev bench roadmap`: the same 500 items in 60 lanes as a roadmap, ours beside vis-timeline and
// frappe-gantt, in one page of one Chromium, turn by turn, so that a busy machine slows all. The
// first picture is from the data to a page that is laid out; panning is one step of 40 px, with
// what script, styles and layout it costs. Also our layout alone, 500 and 5,000 bars.
import { copyFile } from "node:fs/promises";
import path from "node:path";
import { inPage } from "./bench_page.mjs";
import { E2E } from "./paths.mjs";
import { Failure } from "./run.mjs";

const ROUNDS = 5;
const ITEMS = 500;
const LANES = 60;

/** The items: lane, name, first and last day. The same at every run. */
function items() {
  let seed = 11;
  const below = (limit) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 8) % limit;
  };
  const day = (number) => new Date(Date.UTC(2020, 0, 1) + number * 86400000).toISOString().slice(0, 10);
  return Array.from({ length: ITEMS }, (_, at) => {
    const first = below(4000);
    return { id: `I${at}`, lane: at % LANES, name: `Item ${at} of the plan`, start: day(first), end: day(first + 30 + below(900)) };
  });
}

/** The items as a dataset that we read. */
function dataset(list) {
  const sources = [{ source_id: "S", title: "Made up", licence: "CC0-1.0" }];
  const nodes = Array.from({ length: LANES }, (_, at) => ({ node_id: `N${at}`, label_en: `Technology ${at}`, kind: "technology", source_id: "S" }));
  const roadmap = list.map((item) => ({ item_id: item.id, kind: "activity", label_en: item.name, node_id: `N${item.lane}`, start: item.start, end: item.end }));
  const tables = { sources, nodes, roadmap };
  const resources = Object.entries(tables).map(([name, data]) => ({ name, data }));
  return JSON.stringify({ name: "made-up", sdp: { profile: "sdp/1.0", classification: "PUBLIC", tlp: "TLP:CLEAR", languages: ["en"], edition: "1" }, resources });
}

/** Runs in the page. */
async function measure({ list, json, lanes, rounds }) {
  const module = await import("./roadmap_web.js");
  await module.default({ module_or_path: "./roadmap_web_bg.wasm" });
  const host = () => {
    const box = document.createElement("div");
    Object.assign(box.style, { width: "1280px", height: "800px", overflow: "auto", position: "relative" });
    document.body.append(box);
    return box;
  };
  const settled = (box) => box.getBoundingClientRect().height + box.scrollWidth;
  const count = globalThis.ketenkaartPrepare(json);
  const open = Array.from({ length: lanes }, (_, at) => `lane:input.N${at}`).join("~");
  const link = `#/roadmap/x?today=2026-11-23&lanes=technology&scale=quarter&open=${open}`;
  const ours = {
    draw(box) {
      box.innerHTML = globalThis.ketenkaartPicture(link, 1280);
      return { pan: (by) => { box.scrollLeft += by; }, drawn: box.querySelectorAll("g[data-id^='item:']").length, end() {} };
    },
  };
  const vis = {
    draw(box) {
      const groups = Array.from({ length: lanes }, (_, at) => ({ id: at, content: `Technology ${at}` }));
      const data = list.map((item) => ({ id: item.id, group: item.lane, content: item.name, start: item.start, end: item.end }));
      const timeline = new globalThis.vis.Timeline(box, data, groups, { height: "800px", verticalScroll: true, start: "2024-01-01", end: "2030-01-01" });
      timeline.redraw();
      const perPixel = (6 * 365 * 86400000) / 1100;
      const pan = (by) => {
        const { start, end } = timeline.getWindow();
        timeline.setWindow(+start + by * perPixel, +end + by * perPixel, { animation: false });
        timeline.redraw();
      };
      return { pan, drawn: box.querySelectorAll(".vis-item").length, end: () => timeline.destroy() };
    },
  };
  const frappe = {
    draw(box) {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      box.append(svg);
      const tasks = list.map((item) => ({ id: item.id, name: item.name, start: item.start, end: item.end, progress: 0 }));
      new globalThis.Gantt(svg, tasks, { view_mode: "Month", infinite_padding: false, container_height: 800 });
      const scroller = box.querySelector(".gantt-container") ?? box;
      return { pan: (by) => { scroller.scrollLeft += by; }, drawn: box.querySelectorAll(".bar-wrapper").length, end() {} };
    },
  };
  const frame = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 0)); });
  const results = { ketenkaart: [], "vis-timeline": [], "frappe-gantt": [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, kind] of Object.entries({ ketenkaart: ours, "vis-timeline": vis, "frappe-gantt": frappe })) {
      const box = host();
      await frame();
      const start = performance.now();
      const shown = kind.draw(box);
      settled(box);
      const first = performance.now() - start;
      await frame();
      await frame();
      const pans = [];
      let frames = 0;
      for (let step = 0; step < 20; step += 1) {
        const before = performance.now();
        shown.pan(40);
        settled(box);
        pans.push(performance.now() - before);
        await frame();
        frames += performance.now() - before;
      }
      pans.sort((a, b) => a - b);
      // The first round only warms up.
      if (round > 0) results[name].push({ first, pan: pans[10], frame: frames / 20, drawn: shown.drawn });
      shown.end();
      box.remove();
    }
  }
  const layouts = [0, 1].map((which) => {
    const times = [];
    for (let round = 0; round < 15; round += 1) {
      const start = performance.now();
      for (let turn = 0; turn < 5; turn += 1) globalThis.ketenkaartTimeline(which);
      times.push((performance.now() - start) / 5);
    }
    times.sort((a, b) => a - b);
    return { best: times[0], median: times[7] };
  });
  return { count, results, layouts };
}

/** Puts the other two beside the page. */
async function others(folder) {
  const from = (...parts) => path.join(E2E, "node_modules", ...parts);
  await copyFile(from("vis-timeline", "standalone", "umd", "vis-timeline-graph2d.min.js"), path.join(folder, "vis.js"));
  await copyFile(from("vis-timeline", "styles", "vis-timeline-graph2d.min.css"), path.join(folder, "vis.css"));
  await copyFile(from("frappe-gantt", "dist", "frappe-gantt.umd.js"), path.join(folder, "frappe.js"));
  await copyFile(from("frappe-gantt", "dist", "frappe-gantt.css"), path.join(folder, "frappe.css"));
  return '<link rel="stylesheet" href="vis.css"><link rel="stylesheet" href="frappe.css"><script src="vis.js"></script><script src="frappe.js"></script>';
}

/** Prints the tables; a Failure when items are missing. */
export async function benchRoadmap() {
  const list = items();
  await inPage("roadmap_web", others, async (page, version) => {
    const { count, results, layouts } = await page.evaluate(measure, { list, json: dataset(list), lanes: LANES, rounds: ROUNDS });
    const median = (of) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)];
    const cells = (numbers) => numbers.map((number) => number.toFixed(2).padStart(12)).join("");
    console.log(`\n${ITEMS} items in ${LANES} lanes; median ms of ${ROUNDS} rounds in turn, ${version}`);
    console.log(`${"".padEnd(14)}${["first", "pan", "frame"].map((word) => word.padStart(12)).join("")}${"drawn".padStart(8)}`);
    for (const [name, rounds] of Object.entries(results)) {
      const of = (key) => median(rounds.map((round) => round[key]));
      console.log(`${name.padEnd(14)}${cells([of("first"), of("pan"), of("frame")])}${String(of("drawn")).padStart(8)}`);
    }
    console.log(`\nour layout alone, in wasm: ms best, median`);
    for (const [at, name] of ["500 bars", "5,000 bars"].entries()) console.log(`${name.padEnd(14)}${cells([layouts[at].best, layouts[at].median])}`);
    if (count !== ITEMS) throw new Failure(`only ${count} of ${ITEMS} items were read`);
  });
}
