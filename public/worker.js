// The line between the page and what works beside it: one file for both ends. The page imports
// it, when a computation is long, and starts it a second time as a worker; there it starts the
// app's own wasm, which the page has compiled and sends along.
import init, { wasmModule } from "./app.js";

const READY = "ready";
const LOST = "lost";
let address;

/** The worker's address is this file's, whatever is asked for. */
const trusted = () => {
  const own = import.meta.url;
  return globalThis.trustedTypes?.createPolicy("worker", { createScriptURL: () => own }).createScriptURL(own) ?? own;
};

/**
 * On the page: starts the worker. `hear` gets its messages (bytes), and null when it is lost.
 * Becomes, once the worker is ready, what sends bytes to it, with files beside them if there are
 * any, or ends it when there are no bytes.
 */
function start(hear) {
  return new Promise((resolve, reject) => {
    address ??= trusted();
    const worker = new Worker(address, { type: "module" });
    const end = () => {
      worker.onerror = worker.onmessageerror = worker.onmessage = null;
      worker.terminate();
    };
    const lose = (event) => {
      event.preventDefault();
      end();
      reject(new Error("no worker"));
      hear(null);
    };
    worker.onerror = worker.onmessageerror = lose;
    worker.onmessage = (event) => {
      if (event.data === READY) resolve((bytes, files) => (bytes ? worker.postMessage(files ? [bytes, ...files] : bytes, [bytes.buffer]) : end()));
      else if (event.data === LOST) lose(event);
      else hear(event.data);
    };
    worker.postMessage(wasmModule);
  });
}

/** In the worker: the same towards the page. */
function answer(hear) {
  onmessage = ({ data }) => hear(data);
  postMessage(READY);
  return Promise.resolve((bytes) => postMessage(bytes, [bytes.buffer]));
}

export const connect = typeof document === "undefined" ? answer : start;

if (connect === answer) {
  // What is left of a program that has stopped in the middle of its work is not to be trusted.
  const lose = (event) => {
    event.preventDefault();
    postMessage(LOST);
    close();
  };
  addEventListener("error", lose);
  addEventListener("unhandledrejection", lose);
  globalThis.ketenkaartConnect = connect;
  onmessage = ({ data }) => init({ module_or_path: data });
}
