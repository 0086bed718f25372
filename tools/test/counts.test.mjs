import assert from "node:assert/strict";
import { test } from "node:test";
import { add, fromCargo, fromNode, line, NONE } from "../lib/counts.mjs";

const CARGO = `
running 2 tests
test a ... ok
skipped shown: while it ran, without a section of its own

successes:

---- model::reads_real_data stdout ----
\u001b[1mskipped eto: ../shared is missing\u001b[0m
skipped baci: ../shared is missing

successes:
    model::reads_real_data

failures:

---- model::other stdout ----
skipped eto: ../shared is missing

test result: \u001b[32mok\u001b[0m. 11 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.11s
test result: FAILED. 3 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.11s
`;

test("cargo's results are summed, and a passed test without its material is skipped", () => {
  assert.deepEqual(fromCargo(CARGO), { passed: 13, failed: 2, skipped: 2 });
  assert.deepEqual(fromCargo("error: could not compile"), NONE);
});

test("Node's results are read, cancelled ones have failed", () => {
  const text = "ℹ tests 6\nℹ suites 0\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0\n";
  assert.deepEqual(fromNode(text), { passed: 3, failed: 2, skipped: 1 });
});

test("the closing line names skipped tests only where there are any", () => {
  assert.equal(line(add({ passed: 1, failed: 0, skipped: 0 }, NONE)), "1 passed, 0 failed");
  assert.equal(line({ passed: 1, failed: 2, skipped: 3 }), "1 passed, 2 failed, 3 skipped");
});
