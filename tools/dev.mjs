// The project's commands: parses the command line and calls one of tools/lib.
import { parseArgs } from "node:util";
import { bench } from "./lib/bench.mjs";
import { benchAnalysis } from "./lib/bench_analysis.mjs";
import { benchRoadmap } from "./lib/bench_roadmap.mjs";
import { benchTrade } from "./lib/bench_trade.mjs";
import { build } from "./lib/build.mjs";
import { check } from "./lib/check.mjs";
import { frames } from "./lib/frames.mjs";
import { DIST } from "./lib/paths.mjs";
import { Failure } from "./lib/run.mjs";
import { serve } from "./lib/serve.mjs";
import { size } from "./lib/size.mjs";
import { PARTS, test } from "./lib/test.mjs";

const HELP = `Usage: ./dev COMMAND [OPTION]...

  serve [--port N] [--no-open]   build, open and rebuild on change (default port 8080)
  build [--profile NAME]         write the static site to dist/ (profile release or web-dev)
  size [--first-view FILE] [--budget KB]
                                 print raw, gzip and brotli sizes of dist/
  bench [layout|analysis|roadmap|trade|frames] [--built]
                                 time the layout in wasm beside elkjs, scenarios in wasm, roadmaps
                                 beside vis-timeline and frappe-gantt, or what keystrokes and
                                 choices cost in the page; --built takes dist/ as it is
  check                          formatting, lints (native and web), documentation
  test [PART]...                 run tests; parts: ${PARTS.join(", ")} (default: all)
  help                           print this text
`;

const COMMANDS = {
  serve: {
    options: { port: { type: "string" }, "no-open": { type: "boolean" } },
    run: ({ values }) => serve({ port: whole("--port", values.port ?? "8080"), open: !values["no-open"] }),
  },
  build: {
    options: { profile: { type: "string", default: "release" } },
    run: ({ values }) => build({ profile: values.profile, out: DIST }),
  },
  size: {
    options: { "first-view": { type: "string" }, budget: { type: "string" } },
    run: ({ values }) =>
      size({ firstView: values["first-view"], budget: values.budget && whole("--budget", values.budget) }),
  },
  bench: {
    options: { built: { type: "boolean" } },
    run: ({ values, positionals: [what = "layout"] }) => {
      if (what === "frames") return frames({ isBuilt: values.built ?? false });
      if (what === "layout") return bench();
      if (what === "analysis") return benchAnalysis();
      if (what === "roadmap") return benchRoadmap();
      if (what === "trade") return benchTrade();
      throw new Failure(`there is nothing to measure called "${what}"`, 2);
    },
  },
  check: { options: {}, run: () => check() },
  test: { options: {}, run: ({ positionals }) => test(positionals) },
};

function whole(option, text) {
  if (!/^\d{1,5}$/.test(text)) throw new Failure(`${option} takes a whole number, not "${text}"`, 2);
  return Number(text);
}

async function main([name = "help", ...args]) {
  if (["help", "--help", "-h"].includes(name)) return process.stdout.write(HELP);
  const command = COMMANDS[name];
  if (!command) throw new Failure(`there is no command "${name}"\n\n${HELP}`, 2);
  let parsed;
  try {
    parsed = parseArgs({ args, options: command.options, allowPositionals: ["test", "bench"].includes(name) });
  } catch (error) {
    throw new Failure(`${error.message}\n\n${HELP}`, 2);
  }
  await command.run(parsed);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  if (error.message) console.error(`./dev: ${error.message}`);
  process.exitCode = error.status;
}
