// Reads how many tests passed from what test runners print.

const ESCAPES = /\u001b\[[0-9;]*m/g;
const sum = (text, pattern) => [...text.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);

export const NONE = { passed: 0, failed: 0, skipped: 0 };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** How many passed tests said, in the output that --show-output repeats, that they were skipped. */
function saidSkipped(text) {
  const said = new Set();
  let passed = false;
  let name = "";
  for (const line of text.split("\n")) {
    if (line === "successes:") passed = true;
    else if (line === "failures:" || line.startsWith("test result: ")) passed = false;
    name = /^---- (.+) stdout ----$/.exec(line)?.[1] ?? name;
    if (passed && /^skipped \S+: /.test(line)) said.add(name);
  }
  return said.size;
}

/**
 * From `cargo test -- --show-output`. A test that found its material missing says
 * `skipped NAME: why` and returns: it did not pass, it was skipped.
 */
export function fromCargo(output) {
  const text = output.replaceAll(ESCAPES, "");
  const gone = saidSkipped(text);
  return {
    passed: sum(text, /^test result: .*?(\d+) passed/gm) - gone,
    failed: sum(text, /^test result: .*?(\d+) failed/gm),
    skipped: sum(text, /^test result: .*?(\d+) ignored/gm) + gone,
  };
}

/** From `node --test --test-reporter=spec`. */
export function fromNode(output) {
  const text = output.replaceAll(ESCAPES, "");
  return {
    passed: sum(text, /^ℹ pass (\d+)$/gm),
    failed: sum(text, /^ℹ fail (\d+)$/gm) + sum(text, /^ℹ cancelled (\d+)$/gm),
    skipped: sum(text, /^ℹ skipped (\d+)$/gm) + sum(text, /^ℹ todo (\d+)$/gm),
  };
}

/** The closing line. */
export const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
