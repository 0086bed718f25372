// A story is told once and played in every engine, each time in a fresh page.
//
// Every story also fails on a console error, an uncaught error, a violation of the content
// security policy, a missing file, a request to another host and a request with a body.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { launchChromium } from "./drivers/chromium.mjs";
import { launchFirefox } from "./drivers/firefox.mjs";
import { launchWebkit } from "./drivers/webkit.mjs";
import { OUT } from "./paths.mjs";
import { startDist } from "./site.mjs";

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebkit };
/** All engines, or those named in E2E_ENGINES (comma-separated), for a quick run by hand. */
export const ENGINES = process.env.E2E_ENGINES?.split(",") ?? Object.keys(LAUNCH);
const TIMEOUT_MS = 90_000;

const browsers = new Map();
const browser = (engine) => {
  if (!browsers.has(engine)) browsers.set(engine, LAUNCH[engine]());
  return browsers.get(engine);
};

after(async () => {
  for (const launched of browsers.values()) await launched.then(({ close }) => close(), () => {});
});

/**
 * Registers the story for each engine.
 *
 * `tell(driver, site)` plays it. `allow`: patterns of faults that belong to the story; each
 * must occur. `engines`: where it can be played only in some. `options`: of the browser
 * context, Chromium only.
 */
export function story(name, tell, { allow = [], engines = ENGINES, options } = {}) {
  for (const engine of engines.filter((wanted) => ENGINES.includes(wanted))) {
    test(`${name} (${engine})`, { timeout: TIMEOUT_MS }, async () => {
      const site = await startDist({ recorder: engine !== "chromium" });
      try {
        const driver = await (await browser(engine)).open(site, options);
        try {
          await tell(driver, site);
          await assertClean(driver, site, allow);
        } catch (error) {
          await picture(driver, name);
          // A fault of the app is often why what was waited for never came.
          error.message += [...new Set(faults(driver, site))].map((fault) => `\n  beside it: ${fault}`).join("");
          throw error;
        } finally {
          await driver.close();
        }
      } finally {
        await site.close();
      }
    });
  }
}

function faults(driver, site) {
  return [
    ...driver.faults,
    ...site.faults,
    ...site.reports.map((report) => `policy: ${report}`),
    ...site.missing.filter((entry) => !entry.endsWith("/favicon.ico")),
    ...site.requests.filter(({ bytes }) => bytes > 0).map(({ method, url }) => `sent a body: ${method} ${url}`),
  ];
}

async function assertClean(driver, site, allow) {
  const seen = (pattern) => faults(driver, site).some((fault) => pattern.test(fault));
  for (const pattern of allow) await driver.until(`the fault ${pattern}`, () => seen(pattern));
  // Reports travel on their own: let the page's queue run empty once.
  await driver.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 50); }));
  await pause(50);
  const unexpected = faults(driver, site).filter((fault) => !allow.some((pattern) => pattern.test(fault)));
  assert.deepEqual(unexpected, [], `faults in ${driver.engine}`);
}

async function picture(driver, name) {
  const folder = path.join(OUT, "failures");
  await mkdir(folder, { recursive: true });
  const file = `${name.replaceAll(/\W+/g, "-")}-${driver.engine}.png`;
  await driver.screenshot(path.join(folder, file)).catch(() => {});
}
