import assert from "node:assert/strict";
import { test } from "node:test";
import { HEADERS, headersFile, META_POLICY, parseHeaders } from "../lib/policy.mjs";

test("the shipped header file says what the development server sends", () => {
  const headers = parseHeaders(headersFile());
  assert.deepEqual(headers("/"), { ...HEADERS, "Cache-Control": "no-cache" });
  const immutable = { ...HEADERS, "Cache-Control": "public, max-age=31536000, immutable" };
  assert.deepEqual(headers("/assets/app-0123456789.js"), immutable);
});

test("the policy allows no inline code and no other host", () => {
  for (const policy of [META_POLICY, HEADERS["Content-Security-Policy"]]) {
    assert.match(policy, /^default-src 'none';/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
  assert.match(HEADERS["Content-Security-Policy"], /frame-ancestors 'none'/);
  assert.doesNotMatch(META_POLICY, /frame-ancestors/);
});
