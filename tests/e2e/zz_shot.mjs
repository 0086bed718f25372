import { story } from "/work/wt/plan/tests/e2e/lib/story.mjs";
import { RoadmapPage } from "/work/wt/plan/tests/e2e/pages/roadmap.mjs";
const wait = (ms) => new Promise((r) => setTimeout(r, ms));
const T = "today=2026-11-23";
const shots = [
  ["laptop", [1440, 900], `#/roadmap/com-2022-61?${T}`],
  ["chosen", [1440, 900], `#/roadmap/com-2022-61?${T}&sel=measure:CM-2.3-1&at=2028-06-01`],
  ["projector", [1280, 720], `#/roadmap/com-2022-61?${T}&theme=projector`],
  ["dark", [1440, 900], `#/roadmap/advanced-chips-defence?${T}&theme=dark`],
  ["phone", [390, 844], `#/roadmap/com-2022-61?${T}&scale=year`],
  ["phonelist", [390, 844], `#/list/com-2022-61?${T}`],
  ["list", [1440, 900], `#/list/com-2022-61?${T}`],
  ["table", [1440, 900], `#/table/com-2022-61?${T}`],
  ["input", [1440, 900], `#/map/com-2022-61?${T}&sel=SKL-AI`],
];
const only = process.env.ONLY?.split(",");
story("shots", async (driver) => {
  for (const [name, size, link] of shots.filter(([n]) => !only || only.includes(n))) {
    await driver.visit("about:blank");
    await driver.resize(...size);
    await driver.goto(link);
    await wait(2500);
    await driver.screenshot(`/tmp/plan_${name}.png`);
  }
}, { engines: ["chromium"] });
