// The service has switched off keeping cards on phones (`keep_on_phone: no` in service.yaml). A browser
// that has the worker of this website asks for this file whenever a page is opened, finds it changed and
// runs it: it takes away everything that was kept and then itself. It must stay on the website for as
// long as any phone may still have a worker, so it is always there.
(function () {
  "use strict";
  var OURS = "doorstep " + new URL(self.registration.scope).pathname + " ";

  async function end() {
    for (var name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
    await self.registration.unregister();
  }

  self.addEventListener("install", function () { self.skipWaiting(); });
  self.addEventListener("activate", function (event) { event.waitUntil(end()); });
  self.addEventListener("message", function (event) {
    if (event.ports[0]) event.ports[0].postMessage({ why: "refused" });
  });
}());
