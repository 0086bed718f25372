// Writes the static site: wasm and its glue, style sheet, start page, list of files.
//
// Every address in the result is relative, so the site runs under any path of any host.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { countImports, joinScripts, linkScript, showModule, takeApart } from "./parts.mjs";
import { ROOT, WEB_TARGET } from "./paths.mjs";
import { ASSETS, headersFile, META_POLICY } from "./policy.mjs";
import { Failure, run, step } from "./run.mjs";
import { bindgen, ensureBindgen, ensurePackages, ensureRust, ensureSplitter } from "./setup.mjs";

/** The style sheets of the first view in the order of the cascade. */
const SHEETS = ["tokens", "fonts", "base", "frame", "parts", "picture", "views", "print"];
/** Those of `style/late`, which arrive with the first of the later parts. */
const LATE_SHEETS = [
  "search", "pages", "what-if", "yardsticks", "action", "roadmap", "editions", "trend", "trade", "reliance",
  "story",
];
const PROFILES = ["release", "web-dev"];
const WASM_OPT = path.join(ROOT, "tools", "node_modules", "binaryen", "bin", "wasm-opt");

export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Replaces each `{{name}}` in `template`; a name without a value, or the reverse, is an error. */
export function fill(template, values) {
  const unused = new Set(Object.keys(values));
  const text = template.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in values)) throw new Failure(`the template asks for an unknown value: ${name}`);
    unused.delete(name);
    return values[name];
  });
  if (unused.size > 0) throw new Failure(`the template does not use: ${[...unused].join(", ")}`);
  return text;
}

/** `name` with the first ten digits of its content's SHA-256 before the last dot. */
export function hashedName(name, bytes) {
  const { name: stem, ext } = path.parse(name);
  return `${stem}-${sha256(bytes).slice(0, 10)}${ext}`;
}

/** Style sheets or generated script without indentation and comments of whole lines. */
export function lean(text) {
  return text.replaceAll(/^[ \t]*\/\*[^]*?\*\/[ \t]*\n/gm, "")
    .replaceAll(/^[ \t]*\/\/.*\n/gm, "").replaceAll(/^[ \t]+/gm, "").replaceAll(/\n{2,}/g, "\n");
}

/** A style sheet without the white space that its rules do not need. */
const tight = (css) => css.replaceAll(/\s*([{};,>])\s*/g, "$1").replaceAll(/:\s+/g, ":").replaceAll(";}", "}");

/** All files below `folder` as sorted paths with forward slashes. */
export async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(entries.map(async (entry) =>
    entry.isDirectory()
      ? (await filesBelow(path.join(folder, entry.name))).map((file) => `${entry.name}/${file}`)
      : [entry.name]));
  return lists.flat().sort();
}

async function compile(profile) {
  const home = process.env.CARGO_HOME ?? path.join(os.homedir(), ".cargo");
  const rustup = process.env.RUSTUP_HOME ?? path.join(os.homedir(), ".rustup");
  // What is published must not tell where it was built. The variable replaces the flags of
  // .cargo/config.toml, so that of Leptos stands here too.
  // The splitter asks the linker to leave word of what refers to what.
  const remap = profile === "release"
    ? { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS:
        ["--cfg erase_components", "-Clink-args=--emit-relocs", ...[[ROOT, "."], [home, "cargo"], [rustup, "rustup"]]
          .map(([from, to]) => `--remap-path-prefix=${from}=${to}`)].join(" ") }
    : {};
  const features = profile === "release" ? ["--features", "split"] : [];
  const usual = profile === "release" ? "2 to 5 min at first" : "1 to 3 min at first, then seconds";
  await step("Compile the app", usual, () =>
    run("cargo", ["build", "--target", WEB_TARGET, "--bin", "app", "--profile", profile, ...features], { env: remap }));
  const { target_directory: target } = JSON.parse(
    await run("cargo", ["metadata", "--no-deps", "--format-version=1"], { echo: false }));
  return path.join(target, WEB_TARGET, profile, "app.wasm");
}

async function ensureCommands(profile) {
  await ensureBindgen();
  if (profile === "release") await ensureSplitter();
}

/**
 * Runs wasm-bindgen; for a release, before it the splitter and after it wasm-opt. Leaves app.js
 * and app_bg.wasm in `work`; returns the later parts: their names and the script that loads them.
 */
async function bind(wasm, work, profile) {
  const bound = ["--target", "web", "--no-typescript", "--out-dir", work];
  if (profile !== "release") {
    await run(bindgen(), [...bound, wasm], { echo: false });
    return { names: [], script: null };
  }
  const names = await takeApart(wasm, work);
  // The later parts use what the linker exports.
  await run(bindgen(), [...bound, "--keep-lld-exports", path.join(work, "app.wasm")], { echo: false });
  await step("Shrink the wasm", "10 to 60 s", async () => {
    for (const name of ["app_bg.wasm", ...names]) {
      const file = path.join(work, name);
      await run(process.execPath, [WASM_OPT, "-Oz", "--output", file, file], { echo: false });
    }
  });
  return { names, script: await linkScript(work) };
}

/** The style sheets `names` of `folder` as one text. */
async function styleOf(folder, names) {
  const written = (await readdir(path.join(ROOT, folder))).filter((name) => name.endsWith(".css"));
  const strange = written.filter((name) => !names.includes(path.parse(name).name));
  if (strange.length > 0) throw new Failure(`the build does not know ${strange.join(", ")} of ${folder}`);
  const texts = await Promise.all(names.map((name) => readFile(path.join(ROOT, folder, `${name}.css`), "utf8")));
  return tight(lean(texts.join("\n")));
}

/**
 * The app's script; the later parts and their style are written by `write`, as it has to name
 * them.
 */
async function scriptOf(work, later, write) {
  const glue = showModule(await readFile(path.join(work, "app.js"), "utf8"));
  if (!later.script) return glue;
  const names = { style: path.basename(await write("late.css", Buffer.from(await styleOf("style/late", LATE_SHEETS)))) };
  for (const name of later.names) {
    names[name] = path.basename(await write(name, await readFile(path.join(work, name))));
  }
  return joinScripts(glue, later.script, names);
}

/** Copies and names what changes with the code; returns the names, relative to the page. */
async function writeAssets(work, later, out, profile) {
  const assets = path.join(out, ASSETS);
  await mkdir(assets, { recursive: true });
  const write = async (name, bytes) => {
    const hashed = hashedName(name, bytes);
    await writeFile(path.join(assets, hashed), bytes);
    return `${ASSETS}/${hashed}`;
  };
  const snippets = path.join(work, "snippets");
  if (existsSync(snippets)) await cp(snippets, path.join(assets, "snippets"), { recursive: true });
  // In one piece the app has all styles from the start.
  const early = await styleOf("style", SHEETS);
  const css = later.script ? early : early + await styleOf("style/late", LATE_SHEETS);
  const { bytes, script } = countImports(await readFile(path.join(work, "app_bg.wasm")), await scriptOf(work, later, write));
  const js = await write("app.js", lean(script));
  const worker = await readFile(path.join(ROOT, "public", "worker.js"), "utf8");
  return {
    wasm: await write("app.wasm", bytes),
    js,
    worker: await write("worker.js", lean(worker.replace("./app.js", `./${path.basename(js)}`))),
    boot: await write("boot.js", await readFile(path.join(ROOT, "public", "boot.js"))),
    css: await write("style.css", Buffer.from(css)),
    firsts: profile === "release" ? await writeFirsts(work, out, write) : "",
  };
}

/**
 * Whether a dataset starts with a map and not with figures over time or a table of trade; as
 * `Counts::is_series` and `Counts::is_trade`. One of several editions needs its data at once: it
 * can be slid along.
 */
const isDrawn = ({ dependencies, shares, editions = 1, figures = 0, flows = 0, measures = 0 }) =>
  editions <= 1 && (dependencies + shares + measures > 0 || figures + flows === 0);

/**
 * What a reader sees first of each dataset in each language, written by the publisher's tool
 * into `assets`; returns their list for the start page. Only a release has them.
 */
async function writeFirsts(work, out, write) {
  await step("Draw what is seen first", "1 min at first, then seconds", () =>
    run("cargo", ["build", "--bin", "ketenkaart", "--quiet"]));
  const folders = async (name) => (await readdir(path.join(out, name), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  const firsts = [];
  const { datasets } = JSON.parse(await readFile(path.join(out, "data", "catalogue.json"), "utf8"));
  for (const { id: dataset } of datasets.filter(({ counts }) => isDrawn(counts))) {
    for (const language of await folders("locales")) {
      const file = path.join(work, "first.txt");
      await run("cargo", ["run", "--bin", "ketenkaart", "--quiet", "--", "first", path.join(out, "data", dataset),
        "--language", language, "--locales", path.join(out, "locales"), "--out", file], { echo: false });
      firsts.push(`${dataset}/${language}=${await write(`${dataset}-${language}.txt`, await readFile(file))}`);
    }
  }
  return firsts.join(" ");
}

async function listFiles(out) {
  const names = (await filesBelow(out)).filter((name) => name !== "build.json");
  return Promise.all(names.map(async (name) => {
    const bytes = await readFile(path.join(out, name));
    return { path: name, bytes: bytes.length, sha256: sha256(bytes) };
  }));
}

/** What tells one build from another: twelve digits over all files but the start page. */
const buildId = (files) => sha256(files.map((file) => `${file.path} ${file.sha256}\n`).join("")).slice(0, 12);

/**
 * Builds the site into the folder `out`, which is replaced only when all went well.
 *
 * `profile`: a cargo profile. `extraScript`: one more script for the start page, a path
 * relative to `tools`, as used while developing.
 */
export async function build({ profile, out, extraScript }) {
  if (!PROFILES.includes(profile)) throw new Failure(`there is no profile "${profile}"; there are ${PROFILES.join(", ")}`, 2);
  await ensureRust();
  const packages = profile === "release" ? ensurePackages(path.join(ROOT, "tools")) : null;
  const [wasm] = await Promise.all([compile(profile), ensureCommands(profile), packages]);

  const staging = `${out}.new`;
  await rm(staging, { recursive: true, force: true });
  const work = path.join(ROOT, "target", `bindgen-${profile}`);
  await rm(work, { recursive: true, force: true });
  await cp(path.join(ROOT, "public"), staging, { recursive: true });
  for (const name of ["boot.js", "worker.js"]) await rm(path.join(staging, name));
  const later = await bind(wasm, work, profile);
  const names = await writeAssets(work, later, staging, profile);
  await writeFile(path.join(staging, "_headers"), headersFile());
  let scripts = "";
  if (extraScript) {
    await cp(path.join(ROOT, "tools", extraScript), path.join(staging, ASSETS, path.basename(extraScript)));
    scripts = `<script type="module" src="${ASSETS}/${path.basename(extraScript)}"></script>`;
  }
  const id = buildId(await listFiles(staging));
  const template = await readFile(path.join(ROOT, "index.html"), "utf8");
  await writeFile(path.join(staging, "index.html"), fill(template, { ...names, policy: META_POLICY, build: id, scripts }));
  const list = { build: id, profile, files: await listFiles(staging) };
  await writeFile(path.join(staging, "build.json"), `${JSON.stringify(list, null, 1)}\n`);
  await rm(out, { recursive: true, force: true });
  await rename(staging, out);
  console.log(`Built ${path.relative(ROOT, out)}/ (build ${id}, ${list.files.length} files)`);
  return list;
}
