// The harness itself: each engine does what a story asks, each kind of fault is noticed in each engine, and a stopped app says so.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { BASE } from "./lib/site.mjs";
import { story } from "./lib/story.mjs";

const CONTROLS = `<!doctype html><html lang="en"><title>Controls</title><link rel="icon" href="icon.svg">
<div id="app"><h1>Controls</h1>
<label>Find <input id="find"></label>
<label><input type="checkbox" id="tick"> Tick</label>
<label>Sort by <select id="sort"><option value="a">Name</option><option value="b">Share</option></select></label>
<label>File <input type="file" id="file"></label>
<details><summary>More</summary><p id="more">Text</p></details>
<a href="#there">Go   there</a></div></html>`;

story("every control can be used", async (driver, site) => {
  site.intercept = (request, response) => {
    if (request.url !== `${BASE}controls.html`) return false;
    response.writeHead(200, { "Content-Type": "text/html" }).end(CONTROLS);
    return true;
  };
  const find = { role: "textbox", name: "Find" };
  await driver.goto("controls.html");
  assert.equal(await driver.text({ role: "heading", name: /^contr/i }), "Controls");
  await driver.fill(find, "wafer");
  await driver.fill(find, "neon gas");
  assert.equal(await driver.value(find), "neon gas");
  await driver.fill(find, "");
  await driver.focus(find);
  await driver.type("Ge-2");
  assert.equal(await driver.value({ css: "#find" }), "Ge-2");
  await driver.press("Tab");
  assert.equal((await driver.focused()).id, "tick");
  await driver.press("Space");
  assert.equal(await driver.evaluate(() => document.getElementById("tick").checked), true);
  await driver.press("Shift+Tab");
  assert.equal((await driver.focused()).id, "find");
  await driver.select({ role: "combobox", name: "Sort by" }, "b");
  assert.equal(await driver.value({ css: "#sort" }), "b");
  await driver.setFiles({ css: "#file" }, [fileURLToPath(import.meta.url)]);
  assert.equal(await driver.evaluate(() => document.getElementById("file").files[0].name), "harness.test.mjs");
  await driver.click({ css: "summary" });
  assert.equal(await driver.attribute({ css: "details" }, "open"), "");
  await driver.click({ role: "link", name: "Go there" });
  assert.match(await driver.address(), /#there$/);
  await driver.back();
  assert.doesNotMatch(await driver.address(), /there/);
  assert.equal(await driver.count({ role: "link" }), 1);
  assert.equal(await driver.count({ role: "link", name: "Go" }), 0);
});

story("markup from a string is refused and noticed", async (driver) => {
  await driver.goto();
  const refused = await driver.evaluate(() => {
    try {
      document.createElement("div").innerHTML = "<b>x</b>";
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  assert.equal(refused, true);
}, { allow: [/trusted.?(types|html)/i] });

story("a request to another host is refused and noticed", async (driver) => {
  await driver.goto();
  const refused = await driver.evaluate(() => fetch("https://tracker.invalid/").then(() => false, () => true));
  assert.equal(refused, true);
}, { allow: [/tracker\.invalid/] });

story("an inline style is refused and noticed", async (driver) => {
  await driver.goto();
  const shown = await driver.evaluate(() => {
    document.body.setAttribute("style", "display: none");
    return getComputedStyle(document.body).display;
  });
  assert.notEqual(shown, "none");
}, { allow: [/style/] });

story("a missing file is noticed", async (driver) => {
  await driver.goto();
  assert.equal(await driver.evaluate(() => fetch("absent.json").then(({ status }) => status)), 404);
}, { allow: [/absent\.json|404/] });

story("an uncaught error stops the app and moves the focus to what to do", async (driver) => {
  await driver.goto();
  await driver.evaluate(() => { setTimeout(() => { throw new Error("thrown by the test"); }); });
  await driver.waitForText({ role: "alert" }, /has stopped.*thrown by the test/s);
  assert.equal((await driver.focused()).id, "recovery");
  assert.equal(await driver.evaluate(() => document.getElementById("app").inert), true);
  await driver.click({ role: "link", name: "Reload the page" });
  await driver.waitGone({ css: "#recovery:not([hidden])" });
  await driver.started();
}, { allow: [/thrown by the test/] });

story("a wasm file that is missing is said", async (driver, site) => {
  site.intercept = (request, response) => {
    if (!request.url.endsWith(".wasm")) return false;
    response.writeHead(404, { "Content-Type": "text/html" }).end("<h1>Not found</h1>");
    return true;
  };
  await driver.visit(site.url);
  await driver.waitForText({ role: "alert" }, "could not start");
}, { allow: [/404/, /wasm/i] });
