// Debian's WebKitGTK (MiniBrowser) by plain WebDriver, on a display of its own.
// Errors come from recorder.js: WebDriver does not tell what is on the console.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { AXE_SOURCE, describe, findAll, portable } from "../finder.mjs";
import { chord, Driver } from "./base.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = {
  Backspace: "\ue003", Tab: "\ue004", Enter: "\ue007", Shift: "\ue008", Control: "\ue009", Alt: "\ue00a",
  Escape: "\ue00c", PageUp: "\ue00e", PageDown: "\ue00f", End: "\ue010", Home: "\ue011",
  ArrowLeft: "\ue012", ArrowUp: "\ue013", ArrowRight: "\ue014", ArrowDown: "\ue015", Delete: "\ue017",
};

function miniBrowser() {
  const lib = "/usr/lib";
  const found = readdirSync(lib)
    .flatMap((folder) => ["4.1", "4.0"].map((api) => path.join(lib, folder, `webkit2gtk-${api}`, "MiniBrowser")))
    .find(existsSync);
  if (!found) throw new Error("there is no MiniBrowser; install webkit2gtk-driver");
  return found;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export async function launchWebkit() {
  const port = await freePort();
  const args = ["-a", "-s", "-screen 0 1600x1200x24", "dbus-run-session", "--", "WebKitWebDriver", "-p", String(port)];
  const driver = spawn("xvfb-run", args, {
    // Its own process group, so that closing ends display and bus as well.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", NO_AT_BRIDGE: "1", LC_ALL: "C.UTF-8" },
  });
  const log = { text: "" };
  for (const stream of [driver.stdout, driver.stderr]) stream.on("data", (chunk) => { log.text += chunk; });
  const base = `http://127.0.0.1:${port}`;
  for (let tried = 0; ; tried += 1) {
    if (await fetch(`${base}/status`).then((answer) => answer.ok, () => false)) break;
    if (tried > 200 || driver.exitCode !== null) throw new Error(`WebKitWebDriver did not start: ${log.text}`);
    await pause(50);
  }
  return {
    open: (site) => openPage(base, site),
    close: async () => {
      if (driver.exitCode !== null) return;
      const ended = new Promise((resolve) => driver.once("exit", resolve));
      process.kill(-driver.pid, "SIGTERM");
      await ended;
    },
  };
}

async function call(base, method, address, body) {
  const answer = await fetch(`${base}${address}`, {
    method,
    body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
    headers: { "Content-Type": "application/json" },
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebDriver ${method} ${address}: ${value?.error} ${value?.message}`);
  return value;
}

async function openPage(base, site) {
  const options = { binary: miniBrowser(), args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options, timeouts: { script: 30000 } } };
  const { sessionId } = await call(base, "POST", "/session", { capabilities });
  const driver = new Webkit(site, (method, address, body) => call(base, method, `/session/${sessionId}${address}`, body));
  await driver.resize(1280, 720);
  return driver;
}

class Webkit extends Driver {
  constructor(site, send) {
    super("webkit", site);
    this.send = send;
  }

  async evaluate(work, ...args) {
    const call = typeof work === "string" ? `{ ${work} }` : `(${work})(...args)`;
    const script = `const args = Array.from(arguments), done = args.pop();
      Promise.resolve().then(() => ${typeof work === "string" ? call : `(${call})`})
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.send("POST", "/execute/async", { script, args });
    if (error) throw new Error(error);
    return value ?? undefined;
  }

  async prepare({ css }) {
    if (css) return;
    if (!(await this.evaluate(() => "axe" in window))) await this.evaluate(AXE_SOURCE);
  }

  async element(target) {
    await this.waitFor(target);
    const found = await this.send("POST", "/execute/sync", {
      script: `return (${findAll})(arguments[0])[0] ?? null`,
      args: [portable(target)],
    });
    if (!found) throw new Error(`there is no ${describe(target)}`);
    return found[ELEMENT];
  }

  async visit(url) { await this.send("POST", "/url", { url }); }
  async reload() { await this.send("POST", "/refresh"); await this.started(); }
  title() { return this.send("GET", "/title"); }
  address() { return this.evaluate(() => location.href); }
  async count(target) {
    await this.prepare(target);
    return this.send("POST", "/execute/sync", {
      script: `return (${findAll})(arguments[0]).length`,
      args: [portable(target)],
    });
  }
  async text(target) { return this.property(target, "textContent"); }
  async property(target, name) { return this.send("GET", `/element/${await this.element(target)}/property/${name}`); }
  async attribute(target, name) {
    const element = { [ELEMENT]: await this.element(target) };
    return this.send("POST", "/execute/sync", { script: "return arguments[0].getAttribute(arguments[1])", args: [element, name] });
  }
  async value(target) { return this.property(target, "value"); }
  async click(target) { await this.send("POST", `/element/${await this.element(target)}/click`); }
  async focus(target) {
    const element = { [ELEMENT]: await this.element(target) };
    await this.send("POST", "/execute/sync", { script: "arguments[0].focus()", args: [element] });
  }
  async fill(target, text) {
    const id = await this.element(target);
    await this.send("POST", `/element/${id}/clear`);
    if (text !== "") await this.send("POST", `/element/${id}/value`, { text });
  }
  async select(target, value) {
    const element = { [ELEMENT]: await this.element(target) };
    const option = await this.send("POST", "/execute/sync", {
      script: "return [...arguments[0].options].find((option) => option.value === arguments[1]) ?? null",
      args: [element, value],
    });
    if (!option) throw new Error(`${describe(target)} has no option ${value}`);
    await this.send("POST", `/element/${option[ELEMENT]}/click`);
  }
  async setFiles(target, paths) {
    await this.send("POST", `/element/${await this.element(target)}/value`, { text: paths.join("\n") });
  }
  async press(keys) {
    const { modifiers, key } = chord(keys);
    const codes = [...modifiers, key].map((name) => KEYS[name] ?? name);
    await this.keyActions([
      ...codes.map((value) => ({ type: "keyDown", value })),
      ...codes.reverse().map((value) => ({ type: "keyUp", value })),
    ]);
  }
  async type(text) {
    await this.keyActions([...text].flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]));
  }
  async keyActions(actions) {
    await this.send("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }
  /** Sets the window so that the page itself has this size. */
  async resize(width, height) {
    const rect = await this.send("POST", "/window/rect", { width, height });
    const inner = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await this.send("POST", "/window/rect", {
      width: width + (rect.width - inner.width),
      height: height + (rect.height - inner.height),
    });
  }
  async screenshot(file) { await writeFile(file, Buffer.from(await this.send("GET", "/screenshot"), "base64")); }
  async close() { await this.send("DELETE", ""); }
}
