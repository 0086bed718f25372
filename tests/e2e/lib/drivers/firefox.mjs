// Debian's Firefox by WebDriver BiDi (puppeteer-core); Playwright needs a Firefox of its own.
// Errors come from recorder.js: over BiDi an error object arrives without its message.
import puppeteer from "puppeteer-core";
import { AXE_SOURCE, describe, findAll, portable } from "../finder.mjs";
import { chord, Driver } from "./base.mjs";

export async function launchFirefox() {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: "/usr/bin/firefox-esr",
    headless: true,
    extraPrefsFirefox: { "network.proxy.type": 0 },
  });
  return { open: (site) => openPage(browser, site), close: () => browser.close() };
}

async function openPage(browser, site) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  return new Firefox(site, context, page);
}

class Firefox extends Driver {
  constructor(site, context, page) {
    super("firefox", site);
    this.context = context;
    this.page = page;
    page.on("request", (request) => {
      const url = new URL(request.url());
      const own = ["data:", "blob:", "about:"].includes(url.protocol) || url.origin === site.origin;
      if (!own) this.faults.push(`other host: ${url.href}`);
    });
  }

  async prepare({ css }) {
    if (css) return;
    if (!(await this.page.evaluate(() => "axe" in window))) await this.page.evaluate(AXE_SOURCE);
  }

  async handle(target) {
    await this.waitFor(target);
    const found = await this.page.evaluateHandle(
      `(${findAll})(${JSON.stringify(portable(target))})[0]`);
    const element = found.asElement();
    if (!element) throw new Error(`there is no ${describe(target)}`);
    return element;
  }

  async visit(url) { await this.page.goto(url, { waitUntil: "load" }); }
  async reload() { await this.page.reload(); await this.started(); }
  title() { return this.page.title(); }
  address() { return this.evaluate(() => location.href); }
  evaluate(work, ...args) {
    return this.page.evaluate(typeof work === "string" ? work : `(${work})(...${JSON.stringify(args)})`);
  }
  async count(target) {
    await this.prepare(target);
    return this.page.evaluate(`(${findAll})(${JSON.stringify(portable(target))}).length`);
  }
  async text(target) { return (await this.handle(target)).evaluate((element) => element.textContent); }
  async attribute(target, name) {
    return (await this.handle(target)).evaluate((element, wanted) => element.getAttribute(wanted), name);
  }
  async value(target) { return (await this.handle(target)).evaluate((element) => element.value); }
  async click(target) { await (await this.handle(target)).click(); }
  async focus(target) { await (await this.handle(target)).focus(); }
  async fill(target, text) {
    const field = await this.handle(target);
    await field.evaluate((element) => { element.focus(); element.select(); });
    if (text === "") await this.page.keyboard.press("Backspace");
    else await this.page.keyboard.type(text);
  }
  async select(target, value) { await (await this.handle(target)).select(value); }
  async setFiles(target, paths) { await (await this.handle(target)).uploadFile(...paths); }
  async press(keys) {
    const { modifiers, key } = chord(keys);
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of modifiers.reverse()) await this.page.keyboard.up(modifier);
  }
  type(text) { return this.page.keyboard.type(text); }
  resize(width, height) { return this.page.setViewport({ width, height }); }
  async screenshot(file) { await this.page.screenshot({ path: file }); }
  close() { return this.context.close(); }
}
