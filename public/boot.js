// Starts the app, and takes over when it cannot start or stops with a fault.
//
// A panic, lack of memory or a deep recursion ends the wasm in the middle of its work; what it
// would answer afterwards is not to be trusted. So the page is made inert and says so.
const script = document.querySelector("script[data-wasm]");
const address = (name) => new URL(name, document.baseURI).href;
let started = false;

// What works beside the page: see worker.js.
globalThis.ketenkaartConnect = async (hear) => (await import(address(script.dataset.worker))).connect(hear);

function stop(error) {
  const recovery = document.getElementById("recovery");
  if (!recovery || !recovery.hidden) return;
  for (const part of document.body.children) part.inert = part !== recovery;
  const when = started ? "run" : "start";
  for (const text of recovery.querySelectorAll("[data-when]")) text.hidden = text.dataset.when !== when;
  const build = document.querySelector("meta[name=build]")?.content ?? "";
  recovery.querySelector(".recovery-detail").textContent = `${error?.message ?? error} (build ${build})`;
  recovery.querySelector(".recovery-reload").addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
  recovery.hidden = false;
  recovery.focus();
}

addEventListener("error", (event) => {
  // Without an error it is a notice of the browser, such as a late resize observer.
  if (event.error) stop(event.error);
});
addEventListener("unhandledrejection", (event) => stop(event.reason));

try {
  const wasm = fetch(address(script.dataset.wasm), { mode: "no-cors", credentials: "include" });
  const { default: init } = await import(address(script.dataset.js));
  await init({ module_or_path: wasm });
  started = true;
} catch (error) {
  console.error(error);
  stop(error);
}
