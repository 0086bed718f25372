// What the app says, looked up by the key of the message in the shipped texts, so that a page
// object names a button once and follows when its words are bettered.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DIST } from "../../../tools/lib/paths.mjs";

const FOLDER = path.join(DIST, "locales", "en");

/** Key to text, with what Fluent puts in still in braces. */
const TEXTS = new Map(readdirSync(FOLDER).filter((name) => name.endsWith(".ftl")).flatMap(messages));

function messages(name) {
  const lines = readFileSync(path.join(FOLDER, name), "utf8").split("\n");
  const found = [];
  for (const line of lines) {
    const start = /^([a-z][\w-]*) = ?(.*)$/.exec(line);
    if (start) found.push([start[1], start[2]]);
    else if (/^[ }]/.test(line) && found.length > 0) found.at(-1)[1] += `\n${line}`;
  }
  return found;
}

/** The text in pieces: plain ones as they are, `{ … }` (which nest) as one piece each. */
function pieces(text) {
  const found = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === "{" && depth++ === 0) found.push("");
    found[found.length - 1] += sign;
    if (sign === "}" && --depth === 0) found.push("");
  }
  return found;
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** What a piece can become: a given value, one of the variants of a choice, or anything. */
function filled(piece, values) {
  const variable = /^\{\s*\$([\w-]+)\s*\}$/.exec(piece)?.[1];
  const value = values[variable];
  if (value !== undefined) return value instanceof RegExp ? value.source : escaped(String(value));
  const [, variants] = /^\{\s*\$[\w-]+\s*->(.*)\}$/s.exec(piece) ?? [];
  if (variants === undefined) return /^\{\s*""\s*\}$/.test(piece) ? "" : ".+?";
  const texts = variants.split(/\n\s*\*?\[[\w-]+\] ?/).slice(1).map((text) => pattern(text.trimEnd(), values));
  return `(?:${texts.join("|")})`;
}

const pattern = (text, values) =>
  pieces(text).map((piece) => (piece.startsWith("{") ? filled(piece, values) : escaped(piece))).join("");

function source(key, values) {
  const text = TEXTS.get(key);
  if (text === undefined) throw new Error(`there is no message "${key}" in ${FOLDER}`);
  return pattern(text, values);
}

/** The message `key` as it stands, for one without variables. */
export function words(key) {
  const text = TEXTS.get(key);
  if (text === undefined || text.includes("{")) throw new Error(`"${key}" is no message without variables`);
  return text;
}

/** A pattern that the whole message fits; `values` fixes variables, as text or pattern. */
export const message = (key, values = {}) => new RegExp(`^${source(key, values)}$`, "s");

/** The same, for a text that contains the message. */
export const within = (key, values = {}) => new RegExp(source(key, values), "s");
