// `./dev check`: everything that needs no test run. Stops at nothing, so one run shows all.
import { WEB_TARGET } from "./paths.mjs";
import { attempt, Failure } from "./run.mjs";
import { ensureRust } from "./setup.mjs";

const CHECKS = [
  ["lock file", ["tree", "--locked", "--depth", "0", "--quiet"]],
  ["formatting", ["fmt", "--check"]],
  ["lints, native", ["clippy", "--all-targets", "--", "-D", "warnings"]],
  ["lints, web", ["clippy", "--target", WEB_TARGET, "--lib", "--bin", "app", "--test", "browser", "--", "-D", "warnings"]],
  ["documentation", ["doc", "--no-deps", "--document-private-items", "--lib"], { RUSTDOCFLAGS: "-D warnings" }],
];

export async function check() {
  await ensureRust();
  const failed = [];
  for (const [label, args, env = {}] of CHECKS) {
    console.log(`• ${label}: cargo ${args.join(" ")}`);
    const { status } = await attempt("cargo", args, { env });
    if (status !== 0) failed.push(label);
  }
  if (failed.length > 0) throw new Failure(`not clean: ${failed.join("; ")}`);
  console.log("All checks are clean.");
}
