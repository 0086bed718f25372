// The publisher's tool, for stories in which app and tool must come to the same.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ROOT } from "../../../tools/lib/paths.mjs";

export const run = promisify(execFile);

/** Builds the tool (at once where cargo has nothing to do) and returns its path. */
async function buildTool() {
  const cargo = ["build", "--bin", "ketenkaart", "--message-format=json"];
  const { stdout } = await run("cargo", cargo, { cwd: ROOT, maxBuffer: 64 << 20 });
  const messages = stdout.trim().split("\n").map((line) => JSON.parse(line));
  return messages.map(({ executable }) => executable).filter(Boolean).at(-1);
}

// Before the stories, so that the build is not in the time they have.
export const tool = await buildTool();
