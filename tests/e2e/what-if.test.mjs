// What if a supplier stops: by hand on the reader's own tables, and by link.
import assert from "node:assert/strict";
import path from "node:path";
import { screens } from "./lib/screens.mjs";
import { SHARED, storyOfShared } from "./lib/shared.mjs";
import { CataloguePage } from "./pages/app.mjs";
import { ExplorePage } from "./pages/explore.mjs";

const ONE_ENGINE = { engines: ["chromium"] };

const openEto = async (driver) => {
  const catalogue = await new CataloguePage(driver).open();
  await catalogue.chooseFolder(path.join(SHARED, "data", "eto-chips"));
  const page = new ExplorePage(driver);
  await page.waitForLink("#/map/local");
  await page.boxes();
  return page;
};

const SHOTS = [
  ["stop-nld", "#/map/local?stop=NLD&panel=whatif"],
  ["n99", "#/map/local?stop=NLD&sel=N99&trace=loss"],
  ["supplier", "#/map/local?sel=supplier:NLD"],
  ["start", "#/map/local?panel=whatif"],
  ["stress", "#/stress/local"],
  ["compare", "#/compare/local?b.stop=CHN&stop=CHN&move=N77.CHN.SGP"],
  ["moved", "#/map/local?stop=CHN&move=N77.CHN.SGP&panel=whatif"],
];
storyOfShared("shots", async (driver) => {
  const page = await openEto(driver);
  for (const theme of (process.env.THEMES ?? "light").split(",")) {
    for (const [name, link] of SHOTS.filter(([name]) => !process.env.SHOT || process.env.SHOT.split(",").includes(name))) {
      await driver.evaluate((hash) => { location.hash = hash; }, `${link}${link.includes("?") ? "&" : "?"}theme=${theme}`);
      await new Promise((done) => setTimeout(done, 600));
      await screens(driver, `wi-${name}-${theme}`);
    }
  }
}, ONE_ENGINE);
