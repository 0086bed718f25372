// What the browser may do on our pages: the one place that says so.
const CONTENT = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "sw worker",
};

const policy = (directives) =>
  Object.entries(directives).map(([name, value]) => `${name} ${value}`).join("; ");

/** For the meta element; a browser ignores frame-ancestors there. */
export const META_POLICY = policy(CONTENT);

/** Header names and values of every answer. */
export const HEADERS = {
  "Content-Security-Policy": policy({ ...CONTENT, "frame-ancestors": "'none'" }),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The folder of files whose names change with their content. */
export const ASSETS = "assets";

/** The file `_headers`, which several static hosts read. */
export function headersFile() {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return [
    "/*", ...lines, "  Cache-Control: no-cache",
    `/${ASSETS}/*`, "  ! Cache-Control", "  Cache-Control: public, max-age=31536000, immutable", "",
  ].join("\n");
}

/**
 * Reads a `_headers` file. Returns a function from a path (with its slash at the front) to the
 * headers of that answer: every fitting block in order, `! Name` takes one away.
 */
export function parseHeaders(text) {
  const blocks = [];
  for (const line of text.split("\n").filter(Boolean)) {
    if (line.startsWith("/")) blocks.push({ prefix: line.trim().replace(/\*$/, ""), lines: [] });
    else blocks.at(-1).lines.push(line.trim());
  }
  return (pathname) => {
    const headers = {};
    for (const { lines } of blocks.filter(({ prefix }) => pathname.startsWith(prefix))) {
      for (const line of lines) {
        if (line.startsWith("! ")) delete headers[line.slice(2)];
        else headers[line.slice(0, line.indexOf(": "))] = line.slice(line.indexOf(": ") + 2);
      }
    }
    return headers;
  };
}
