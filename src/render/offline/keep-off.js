// The preview stands in for keep.js with this: a page that a browser had kept would show what was written
// yesterday. Whatever is kept for this address, also by another preview before, is taken away.
(function () {
  "use strict";
  if (!("serviceWorker" in navigator) || !("caches" in self)) return;
  navigator.serviceWorker.getRegistrations().then(function (all) {
    all.forEach(function (one) { one.unregister(); });
    return caches.keys();
  }).then(function (names) {
    names.forEach(function (name) { if (name.startsWith("doorstep ")) caches.delete(name); });
  }).catch(function () {});
}());
