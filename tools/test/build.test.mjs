import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, hashedName, lean } from "../lib/build.mjs";

test("a template takes exactly the values it asks for", () => {
  assert.equal(fill("a {{x}} {{y}} {{x}}", { x: "1", y: "2" }), "a 1 2 1");
  assert.throws(() => fill("{{x}}", {}), /unknown value: x/);
  assert.throws(() => fill("", { x: "1" }), /does not use: x/);
});

test("names carry the content and keep their ending", () => {
  assert.equal(hashedName("app.js", "abc"), "app-ba7816bf8f.js");
  assert.notEqual(hashedName("app.js", "abd"), hashedName("app.js", "abc"));
});

test("comments of whole lines and indentation are left out, the rest stays", () => {
  const text = "/* a\n b */\n.x {\n  color: red; /* stays */\n\n  /** c */\n  margin: 0;\n}\n";
  assert.equal(lean(text), ".x {\ncolor: red; /* stays */\nmargin: 0;\n}\n");
});
