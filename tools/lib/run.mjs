// Starts other programs and tells what goes on.
import { spawn } from "node:child_process";
import { ROOT } from "./paths.mjs";

/** Ends the command with a message for people and an exit status. */
export class Failure extends Error {
  constructor(message, status = 1) {
    super(message);
    this.status = status;
  }
}

const colours = process.stdout.isTTY ? { CARGO_TERM_COLOR: "always" } : {};

/**
 * Runs a program to its end.
 *
 * `echo`: show its output while it runs. Returns its exit status and all it wrote; rejects
 * with a Failure only when it cannot be started.
 */
export function attempt(program, args, { cwd = ROOT, env = {}, echo = true } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...colours, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = [];
    const collect = (to) => (chunk) => {
      output.push(chunk);
      if (echo) to.write(chunk);
    };
    child.stdout.on("data", collect(process.stdout));
    child.stderr.on("data", collect(process.stderr));
    child.on("error", (error) => reject(new Failure(`cannot start ${program}: ${error.message}`)));
    child.on("close", (code) => resolve({ status: code ?? 1, output: Buffer.concat(output).toString("utf8") }));
  });
}

/** As `attempt`, but an exit status other than 0 is a Failure, which shows the output. */
export async function run(program, args, options = {}) {
  const { status, output } = await attempt(program, args, options);
  if (status !== 0) {
    if (options.echo === false) process.stderr.write(output);
    throw new Failure(`"${[program, ...args].join(" ")}" ended with status ${status}`);
  }
  return output;
}

/** Says what is done and, afterwards, how long it took. `usual`: what to expect at first. */
export async function step(label, usual, work) {
  console.log(`• ${label}${usual ? ` (usually ${usual})` : ""}`);
  const start = performance.now();
  const result = await work();
  console.log(`  ${label}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
