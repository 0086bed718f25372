// Screenshots for looking at, in the sizes the design is made for.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { OUT } from "./paths.mjs";

const SIZES = [[1440, 900], [1280, 720], [390, 844]];

/** Writes out/screens/NAME-ENGINE-WxH.png for each size; returns the files. */
export async function screens(driver, name, sizes = SIZES) {
  const folder = path.join(OUT, "screens");
  await mkdir(folder, { recursive: true });
  const files = [];
  for (const [width, height] of sizes) {
    await driver.resize(width, height);
    await driver.evaluate(() => document.fonts.ready.then(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => done(true))); })));
    const file = path.join(folder, `${name}-${driver.engine}-${width}x${height}.png`);
    await driver.screenshot(file);
    files.push(file);
  }
  return files;
}
