// Installs what is missing: Rust target, wasm-bindgen, wasm-split-cli, npm packages, browsers.
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { ROOT, TOOLS, WEB_TARGET } from "./paths.mjs";
import { attempt, Failure, run, step } from "./run.mjs";

/** The version that the crate pins: command and crate must be equal. */
export function bindgenVersion() {
  const lock = readFileSync(path.join(ROOT, "Cargo.lock"), "utf8");
  const found = lock.match(/name = "wasm-bindgen"\nversion = "([^"]+)"/);
  if (!found) throw new Failure("Cargo.lock names no wasm-bindgen");
  return found[1];
}

export const bindgen = (name = "wasm-bindgen") => path.join(TOOLS, "bin", name);

/** The pinned toolchain with the target for the browser. */
export async function ensureRust() {
  const sysroot = await attempt("rustc", ["--print", "sysroot"], { echo: false });
  if (sysroot.status !== 0) {
    await step("Install the Rust toolchain", "1 min", () => run("rustup", ["toolchain", "install"]));
  }
  const root = (await run("rustc", ["--print", "sysroot"], { echo: false })).trim();
  if (!existsSync(path.join(root, "lib", "rustlib", WEB_TARGET))) {
    await step("Install the Rust target for the browser", "10 s", () => run("rustup", ["target", "add", WEB_TARGET]));
  }
}

/** The commands wasm-bindgen and wasm-bindgen-test-runner in `.tools`. */
export async function ensureBindgen() {
  const version = bindgenVersion();
  if (existsSync(bindgen())) {
    const { output } = await attempt(bindgen(), ["--version"], { echo: false });
    if (output.trim().split(" ").at(-1) === version) return;
  }
  await install(`Build wasm-bindgen ${version}`, ["wasm-bindgen-cli", "--version", version, "--no-default-features"]);
}

/** Takes the wasm apart; its answer to wasm_split_helpers of Leptos, which it must know. */
const SPLITTER = { crate: "wasm_split_cli_support", version: "0.2.4", command: "wasm-split-cli" };

export const splitter = () => path.join(TOOLS, "bin", SPLITTER.command);

/** The command wasm-split-cli in `.tools`. */
export async function ensureSplitter() {
  const { crate, version } = SPLITTER;
  // It does not tell its version; cargo keeps a record of what it installed.
  const record = path.join(TOOLS, ".crates.toml");
  if (existsSync(splitter()) && readFileSync(record, "utf8").includes(`"${crate} ${version} `)) return;
  await install(`Build ${SPLITTER.command} ${version}`, [crate, "--version", version, "--features", "build-binary"]);
}

/** Builds commands from crates.io into `.tools`. */
async function install(label, args) {
  const target = path.join(TOOLS, "target");
  await mkdir(TOOLS, { recursive: true });
  await step(label, "1 to 2 min, once", () =>
    // Unoptimised: built in a third of the time, and still done in half a second on our app.
    // Without --locked: the locks of the commands name crates that not every mirror holds.
    run("cargo", ["install", ...args, "--debug", "--force", "--quiet", "--root", TOOLS],
      { env: { CARGO_PROFILE_DEV_DEBUG: "0", CARGO_TARGET_DIR: target } }));
  await rm(target, { recursive: true, force: true });
}

/** The npm packages of `folder`, exactly as locked. */
export async function ensurePackages(folder) {
  const lock = readFileSync(path.join(folder, "package-lock.json"), "utf8");
  const mark = path.join(folder, "node_modules", ".package-lock.json");
  if (existsSync(mark)) {
    const wanted = JSON.parse(lock).packages;
    const present = JSON.parse(readFileSync(mark, "utf8")).packages;
    const same = Object.entries(wanted).every(([name, { version, optional }]) =>
      name === "" || optional || present[name]?.version === version);
    if (same) return;
  }
  await step(`Install npm packages of ${path.relative(ROOT, folder)}`, "10 s", () =>
    run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder }));
}

const DEBIAN = {
  "/usr/bin/chromium": "chromium",
  "/usr/bin/chromedriver": "chromium-driver",
  "/usr/bin/firefox-esr": "firefox-esr",
  "/usr/bin/WebKitWebDriver": "webkit2gtk-driver",
  "/usr/bin/xvfb-run": "xvfb",
  "/usr/bin/xauth": "xauth",
  "/usr/bin/dbus-run-session": "dbus",
};

/** Those of `programs` (paths, default all) from Debian's packages. */
export async function ensureBrowsers(programs = Object.keys(DEBIAN)) {
  const missing = programs.filter((program) => !existsSync(program)).map((program) => DEBIAN[program]);
  if (missing.length === 0) return;
  const names = missing.join(" ");
  const manual = `the tests need the Debian packages ${names}.\nInstall them with: sudo apt-get install --no-install-recommends ${names}`;
  if (!existsSync("/usr/bin/apt-get")) throw new Failure(manual);
  const sudo = process.getuid() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [program, ...rest] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
    return attempt(program, rest, { echo: false });
  };
  await step(`Install ${names}`, "30 to 60 s, once", async () => {
    await apt("update", "-qq");
    const { status, output } = await apt("install", "-y", "-qq", "--no-install-recommends", ...missing);
    if (status !== 0) throw new Failure(`${manual}\n${output.trim().split("\n").slice(-5).join("\n")}`);
  });
}
