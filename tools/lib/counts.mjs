// Reads how many tests passed from what test runners print.

const ESCAPES = /\u001b\[[0-9;]*m/g;
const sum = (text, pattern) => [...text.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);

export const NONE = { passed: 0, failed: 0, skipped: 0 };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/**
 * From `cargo test -- --show-output`. A test that found its material missing says
 * `skipped NAME: why` and returns: it did not pass, it was skipped.
 */
export function fromCargo(output) {
  const text = output.replaceAll(ESCAPES, "");
  const gone = [...text.matchAll(/^skipped \S+: /gm)].length;
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
