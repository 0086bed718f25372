// `./dev test`: all kinds of tests, summed in one closing line. Nothing is tried twice.
import { readdirSync } from "node:fs";
import path from "node:path";
import { build } from "./build.mjs";
import { add, fromCargo, fromNode, line, NONE } from "./counts.mjs";
import { DIST, E2E, ROOT, WEB_TARGET } from "./paths.mjs";
import { attempt, Failure } from "./run.mjs";
import { bindgen, ensureBindgen, ensureBrowsers, ensurePackages, ensureRust } from "./setup.mjs";

const testFiles = (folder) =>
  readdirSync(folder).filter((name) => name.endsWith(".test.mjs")).sort().map((name) => path.join(folder, name));

async function cargo(args, env = {}) {
  const { status, output } = await attempt("cargo", ["test", "--no-fail-fast", ...args], { env });
  return { status, counts: fromCargo(output) };
}

async function node(folder) {
  const { status, output } = await attempt(process.execPath, ["--test", "--test-reporter=spec", ...testFiles(folder)]);
  return { status, counts: fromNode(output) };
}

const RUNS = {
  tools: () => node(path.join(ROOT, "tools", "test")),
  native: async () => {
    await ensureRust();
    // The output of passed tests too: a test that lacks its material says so there.
    return cargo(["--", "--show-output"]);
  },
  browser: async () => {
    await ensureRust();
    await Promise.all([ensureBindgen(), ensureBrowsers(["/usr/bin/chromium", "/usr/bin/chromedriver"])]);
    return cargo(["--target", WEB_TARGET, "--test", "browser"], {
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: bindgen("wasm-bindgen-test-runner"),
    });
  },
  e2e: async () => {
    const major = Number(process.versions.node.split(".")[0]);
    if (major < 20) throw new Failure(`the end-to-end tests need Node.js 20 or newer; this is ${process.version}`);
    await ensureBrowsers();
    await Promise.all([build({ profile: "release", out: DIST }), ensurePackages(E2E)]);
    return node(E2E);
  },
};

export const PARTS = Object.keys(RUNS);

/** Runs the named parts, or all; a Failure when a test failed or could not run. */
export async function test(names) {
  const unknown = names.filter((name) => !PARTS.includes(name));
  if (unknown.length > 0) throw new Failure(`there is no test part "${unknown.join(" ")}"; there are ${PARTS.join(", ")}`, 2);
  let total = NONE;
  const summary = [];
  for (const name of PARTS.filter((part) => names.length === 0 || names.includes(part))) {
    console.log(`\n• tests: ${name}`);
    let counts = { ...NONE };
    try {
      const result = await RUNS[name]();
      counts = result.counts;
      // It did not come as far as running, or ended outside of a test.
      if (result.status !== 0 && counts.failed === 0) counts = { ...counts, failed: 1 };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      console.error(`./dev: ${error.message}`);
      counts.failed = 1;
    }
    summary.push(`${name}: ${line(counts)}`);
    total = add(total, counts);
  }
  console.log(`\n${summary.join("\n")}\n${line(total)}`);
  if (total.failed > 0 || total.passed === 0) throw new Failure("");
}
