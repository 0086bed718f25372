// Debian's Chromium by Playwright.
import { chromium } from "playwright-core";
import { Driver } from "./base.mjs";

const ARGS = [
  "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--font-render-hinting=none", "--force-color-profile=srgb",
];

export async function launchChromium() {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ARGS });
  return {
    open: (site, options) => openPage(browser, site, options),
    close: () => browser.close(),
  };
}

async function openPage(browser, site, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  const page = await context.newPage();
  return new Chromium(site, context, page);
}

class Chromium extends Driver {
  constructor(site, context, page) {
    super("chromium", site);
    this.context = context;
    /** Playwright's own page, for what only Chromium is asked. */
    this.page = page;
    watch(page, site, this.faults);
  }

  locate({ css, role, name }) {
    const exact = typeof name === "string";
    return (css ? this.page.locator(css) : this.page.getByRole(role, { name, exact })).first();
  }

  async visit(url) { await this.page.goto(url); }
  async reload() { await this.page.reload(); await this.started(); }
  title() { return this.page.title(); }
  address() { return this.evaluate(() => location.href); }
  evaluate(work, ...args) {
    return typeof work === "string"
      ? this.page.evaluate(work)
      : this.page.evaluate(`(${work})(...${JSON.stringify(args)})`);
  }
  count({ css, role, name }) {
    const exact = typeof name === "string";
    return (css ? this.page.locator(css) : this.page.getByRole(role, { name, exact })).count();
  }
  text(target) { return this.locate(target).evaluate((element) => element.textContent); }
  attribute(target, name) { return this.locate(target).getAttribute(name); }
  value(target) { return this.locate(target).inputValue(); }
  click(target) { return this.locate(target).click({ timeout: 8000 }); }
  focus(target) { return this.locate(target).focus({ timeout: 8000 }); }
  fill(target, text) { return this.locate(target).fill(text, { timeout: 8000 }); }
  async select(target, value) { await this.locate(target).selectOption(value, { timeout: 8000 }); }
  setFiles(target, paths) { return this.locate(target).setInputFiles(paths, { timeout: 8000 }); }
  press(keys) { return this.page.keyboard.press(keys); }
  type(text) { return this.page.keyboard.type(text); }
  resize(width, height) { return this.page.setViewportSize({ width, height }); }
  async screenshot(file) { await this.page.screenshot({ path: file }); }
  close() { return this.context.close(); }
}

function watch(page, site, faults) {
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()} ${message.location().url ?? ""}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    if (why !== "net::ERR_ABORTED") faults.push(`request failed: ${request.url()} ${why}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    // A page that a story opens from the disk; what that page asks for counts as always.
    if (url.protocol === "file:" && request.isNavigationRequest()) return;
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== site.origin) faults.push(`other host: ${url.href}`);
  });
}
