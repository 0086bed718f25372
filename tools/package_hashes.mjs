#!/usr/bin/env node
// Fill in `bytes` and `hash` of every resource in a datapackage.json.
//
//   node tools/package_hashes.mjs [--check] [FOLDER...]
//
// FOLDER holds a datapackage.json; without one, every package in public/data is taken.
// `bytes` is the size of the file, `hash` is `sha256:` and the digest in hexadecimal
// (Data Package v2). The other fields, their order and the indentation stay as they are.
// With --check nothing is written; what does not agree is listed.
//
// Exit status: 0 all agree or were brought up to date, 1 some differ (--check) or a file
// cannot be read or written, 2 wrong use.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync, existsSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";

const DESCRIPTOR = "datapackage.json";
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folders below public/data that hold a package, sorted by name. */
function shippedPackages() {
  const data = join(ROOT, "public", "data");
  if (!existsSync(data)) return [];
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(data, entry.name, DESCRIPTOR)))
    .map((entry) => join(data, entry.name))
    .sort();
}

/** Size and digest of the file that a resource names; `path` may not leave the folder. */
function measure(folder, path) {
  if (typeof path !== "string" || path === "") throw new Error("path is not one file name");
  if (/^([/\\]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(path) || normalize(path).startsWith("..")) {
    throw new Error(`path ${path} is not a file of the package`);
  }
  const content = readFileSync(join(folder, path));
  return {
    bytes: content.length,
    hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
  };
}

/** Brings `resource` up to date; returns the names of the fields that differed. */
function update(resource, folder) {
  const measured = measure(folder, resource.path);
  const differing = Object.keys(measured).filter((key) => resource[key] !== measured[key]);
  Object.assign(resource, measured);
  return differing;
}

/** Measures one package; returns one line for each resource that differed. */
function fill(folder, isCheck) {
  const file = join(folder, DESCRIPTOR);
  const text = readFileSync(file, "utf8");
  const descriptor = JSON.parse(text);
  if (!Array.isArray(descriptor.resources)) throw new Error(`${DESCRIPTOR} has no resources`);

  const lines = descriptor.resources.flatMap((resource) => {
    const differing = update(resource, folder);
    return differing.length > 0 ? [`${resource.path}: ${differing.join(", ")}`] : [];
  });
  if (lines.length > 0 && !isCheck) {
    const indent = /\n([ \t]+)/.exec(text)?.[1] ?? "  ";
    writeFileSync(file, `${JSON.stringify(descriptor, null, indent)}\n`);
  }
  return lines;
}

/** Runs the program; returns its exit status. */
function main(args) {
  const isCheck = args.includes("--check");
  const unknown = args.filter((arg) => arg.startsWith("-") && arg !== "--check");
  const named = args.filter((arg) => !arg.startsWith("-"));
  const folders = named.length > 0 ? named : shippedPackages();
  if (unknown.length > 0 || folders.length === 0) {
    console.error("usage: node tools/package_hashes.mjs [--check] [FOLDER...]");
    return 2;
  }

  let status = 0;
  for (const folder of folders) {
    const name = relative(process.cwd(), folder) || ".";
    try {
      const lines = fill(folder, isCheck);
      const verdict = lines.length === 0 ? "agrees" : isCheck ? "differs" : "updated";
      console.log([`${name}: ${verdict}`, ...lines.map((line) => `  ${line}`)].join("\n"));
      if (isCheck && lines.length > 0) status = 1;
    } catch (error) {
      console.error(`${name}: ${error.message}`);
      status = 1;
    }
  }
  return status;
}

process.exitCode = main(process.argv.slice(2));
