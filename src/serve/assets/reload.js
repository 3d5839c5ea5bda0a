// Loads the page again when a newer edition of it is there.
(function () {
  "use strict";
  var shown = document.currentScript.getAttribute("data-edition");
  var asking = null;

  // Only a page that is looked at asks: a browser keeps few connections to one server.
  function ask() {
    if (document.hidden || asking) { return; }
    asking = new AbortController();
    fetch("/__doorstep/version?shown=" + encodeURIComponent(shown), {
      cache: "no-store",
      signal: asking.signal
    }).then(function (answer) {
      return answer.ok ? answer.text() : Promise.reject(new Error("no answer"));
    }).then(function (current) {
      asking = null;
      if (current === shown) { ask(); } else { location.reload(); }
    }).catch(function () {
      asking = null;
      if (!document.hidden) { setTimeout(ask, 1000); }
    });
  }

  document.addEventListener("visibilitychange", function () {
    if (!document.hidden) { ask(); } else if (asking) { asking.abort(); }
  });
  ask();
}());
