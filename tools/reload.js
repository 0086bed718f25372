// While developing: loads the page again after a rebuild. Not part of the published site.
new EventSource("/events").addEventListener("message", () => location.reload());
