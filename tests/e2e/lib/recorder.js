// Runs in the page before any other script and tells the test server of errors.
{
  const tell = (kind, value) => {
    const text = `${kind}: ${value?.message ?? value}`;
    fetch("/faults", { method: "POST", body: text, keepalive: true });
  };
  const { error } = console;
  console.error = (...parts) => {
    tell("console", parts.map((part) => part?.message ?? part).join(" "));
    error.apply(console, parts);
  };
  addEventListener("error", (event) => tell("uncaught", event.error ?? event.message));
  addEventListener("unhandledrejection", (event) => tell("uncaught", event.reason));
  addEventListener("securitypolicyviolation", (event) => tell("policy", `${event.effectiveDirective}: ${event.blockedURI}`));
}
