// Checks every file of the pack, then starts the app and answers what it asks for from them. Nothing
// that is not in the pack is ever asked for.
(async () => {
  const start = document.querySelector("script[data-wasm]");
  const folder = new URL("./", document.baseURI).href;
  const types = { css: "text/css", csv: "text/csv", js: "text/javascript", json: "application/json", wasm: "application/wasm" };
  const files = new Map();

  const stop = (words) => {
    const recovery = document.getElementById("recovery");
    for (const text of recovery.querySelectorAll("[data-when], .recovery-reload")) text.hidden = true;
    recovery.querySelector("h2").textContent = "This pack cannot be opened";
    recovery.querySelector(".recovery-detail").textContent = words;
    recovery.hidden = false;
    recovery.focus();
  };

  const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const unpack = async (letters) => {
    const raw = Uint8Array.from(atob(letters), (sign) => sign.charCodeAt(0));
    const stream = new Blob([raw]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };

  const hasDigests = Boolean(globalThis.crypto?.subtle);
  for (const block of document.querySelectorAll("script[data-path]")) {
    const { path, sha256 } = block.dataset;
    try {
      const bytes = await unpack(block.textContent);
      if (hasDigests && hex(await crypto.subtle.digest("SHA-256", bytes)) !== sha256) throw new Error("altered");
      files.set(path, bytes);
    } catch {
      stop(`This file was changed after it was made, or is not whole: ${path} in it is not what was packed. Nothing of it is shown. Ask for it anew.`);
      return;
    }
    block.remove();
  }
  if (!hasDigests) document.querySelector("meta[name=pack]").content = "";

  globalThis.fetch = async (asked) => {
    const { href } = new URL(asked.url ?? asked, document.baseURI);
    const path = href.startsWith(folder) ? href.slice(folder.length).split(/[?#]/)[0] : "";
    const bytes = files.get(path);
    if (!bytes) return new Response("", { status: 404 });
    return new Response(bytes, { headers: { "Content-Type": types[path.split(".").at(-1)] ?? "application/octet-stream" } });
  };

  const text = (path) => new TextDecoder().decode(files.get(path));
  const module = (script) => URL.createObjectURL(new Blob([script], { type: types.js }));
  const { boot, js, link } = start.dataset;
  // The parts of the app are named beside its script, which has no address of its own here.
  start.dataset.js = module(text(js).replaceAll("import.meta.url", JSON.stringify(folder + js)));
  start.dataset.worker = module('export const connect = () => Promise.reject(new Error("no worker in a pack"));');
  if (link && !location.hash) history.replaceState(null, "", link);
  await import(module(text(boot)));
})();
