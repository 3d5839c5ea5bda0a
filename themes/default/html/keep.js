// Lets a family keep cards on their own phone. It shows its buttons only where that works: on a website
// over https (or on this computer), never from a disk. It writes nothing by itself: the worker is fetched
// with the first card that somebody keeps, and with the last one everything is taken away again.
(function () {
  "use strict";
  var script = document.currentScript;
  if (!/^https?:$/.test(location.protocol) || !self.isSecureContext) return;
  if (!("serviceWorker" in navigator) || !("caches" in self)) return;

  var base = new URL(".", script.src);
  var root = new URL(script.dataset.root || ".", location.href);
  var OURS = "doorstep " + base.pathname + " ";
  var keeper = navigator.serviceWorker;

  // Named here and not in the page: from a disk a browser would complain that it may not read them.
  function name(rel, file) {
    var link = document.createElement("link");
    link.rel = rel;
    link.href = file.href;
    document.head.append(link);
  }
  name("manifest", new URL("app.json", root));
  name("apple-touch-icon", new URL("icon-180.png", base));

  function registration() { return keeper.getRegistration(base.href); }

  async function kept() {
    if (!await caches.has(OURS + "kept")) return [];
    var found = await caches.match(new URL("kept.json", base).href, { cacheName: OURS + "kept" });
    return found ? found.json() : [];
  }

  // The worker of this website, fetched if it is not there yet.
  async function worker() {
    var place = await keeper.register(new URL("worker.js", base).href, { scope: base.pathname, updateViaCache: "none" });
    if (place.active) return place.active;
    var coming = place.installing || place.waiting;
    return new Promise(function (yes, no) {
      function look() {
        if (coming.state === "activated") yes(coming);
        if (coming.state === "redundant") no(new Error("the worker could not begin"));
      }
      coming.addEventListener("statechange", look);
      look();
    });
  }

  async function ask(what) {
    var to = await worker();
    return new Promise(function (yes) {
      var channel = new MessageChannel();
      channel.port1.onmessage = function (event) { yes(event.data); };
      to.postMessage(what, [channel.port2]);
    });
  }

  async function takeAllAway() {
    for (var one of await caches.keys()) if (one.startsWith(OURS)) await caches.delete(one);
    var place = await registration();
    if (place) await place.unregister();
  }

  async function takeAway(path) {
    var others = (await kept()).filter(function (card) { return card.path !== path; });
    // With the last card the worker goes too: the phone is as it was.
    if (others.length === 0) await takeAllAway();
    else await ask({ takeAway: path });
  }

  // On each page: the way to what is kept, once there is something, and word to the page for finding.
  async function showWay() {
    var cards = await kept(), any = cards.length > 0;
    self.doorstepKept = cards.map(function (card) { return card.path; });
    dispatchEvent(new Event("doorstepkept"));
    document.querySelectorAll("[data-kept-way]").forEach(function (way) { way.hidden = !any; });
  }

  function part(kind, text) {
    var element = document.createElement(kind);
    element.textContent = text;
    return element;
  }

  // On a card: the button, and what became of it.
  function offer(button) {
    var said = document.querySelector("[data-keep-said]"), words = button.dataset, busy = false;
    var card = { path: words.keep, title: words.title, area: words.area, language: document.documentElement.lang, direction: document.documentElement.dir };

    function press(on) { button.setAttribute("aria-pressed", String(on)); }
    async function turn() {
      var on = button.getAttribute("aria-pressed") === "true";
      if (on) {
        await takeAway(card.path);
        press(false);
        return words.taken;
      }
      var became = await ask({ keep: card });
      press(Boolean(became.done));
      // Nothing came of it: then nothing stays behind either.
      if (!became.done && (await kept()).length === 0) await takeAllAway();
      return became.done ? words.done : words[became.why] || words.refused;
    }
    button.addEventListener("click", async function () {
      if (busy) return;
      busy = true;
      said.textContent = words.wait;
      try { said.textContent = await turn(); } catch (error) {
        said.textContent = navigator.onLine ? words.refused : words.lost;
      }
      busy = false;
      showWay();
    });
    kept().then(function (cards) {
      press(cards.some(function (one) { return one.path === card.path; }));
      button.hidden = false;
    });
  }

  // On the page of what is kept, and on the one that stands in for a page without a connection.
  function list(place) {
    var words = place.dataset, said = place.querySelector("[role=status]");
    var cards = place.querySelector("[data-list]"), all = place.querySelector("[data-take-all]");

    function item(card) {
      var li = part("li", ""), title = part(card.gone ? "p" : "a", card.title), take = part("button", words.take);
      li.className = "card";
      li.dataset.area = card.area;
      title.lang = card.language;
      title.dir = card.direction;
      if (!card.gone) title.href = new URL(card.path, base).href;
      take.type = "button";
      take.className = "button";
      take.setAttribute("aria-label", words.take + ": " + card.title);
      take.addEventListener("click", async function () {
        await takeAway(card.path);
        await show(words.taken);
        (cards.querySelector("button") || document.getElementById("main")).focus();
      });
      li.append(title);
      if (card.gone) li.append(part("p", words.gone));
      li.append(take);
      return li;
    }
    async function show(message) {
      var found = await kept();
      cards.replaceChildren.apply(cards, found.map(item));
      all.hidden = found.length === 0;
      said.textContent = message || (found.length === 0 ? words.none : "");
      place.querySelector("[data-version]").textContent = found.length === 0 ? "" : await version();
      showWay();
    }
    all.addEventListener("click", async function () {
      await takeAllAway();
      await show(words.all);
      document.getElementById("main").focus();
    });
    document.querySelectorAll("[data-kept-not]").forEach(function (one) { one.hidden = true; });
    place.hidden = false;
    show("");
  }

  // "Cards of 22 November 2026, version …", in the language of this page.
  async function version() {
    var names = await caches.keys();
    for (var one of names.filter(function (name) { return name.startsWith(OURS) && name !== OURS + "kept"; })) {
      var found = await caches.match(new URL("worker-list.json", base).href, { cacheName: one });
      var editions = found ? (await found.json()).editions : {};
      var own = editions[root.pathname.slice(base.pathname.length)];
      if (own) return own.said;
    }
    return "";
  }

  // In the place of a page that is not kept: the way to try it again. Only ever a page of this website.
  function again(link) {
    var path = new URLSearchParams(location.search).get("page");
    if (path === null) return;
    var to = new URL(base.href + path.replace(/^[/\\]+/, ""));
    if (to.origin !== base.origin || !to.pathname.startsWith(base.pathname)) return;
    link.href = to.href;
    link.parentElement.hidden = false;
  }

  keeper.addEventListener("message", function (event) {
    if (event.data !== "changed" || document.querySelector("[data-changed-note]")) return;
    var note = part("p", script.dataset.changed + " "), link = part("a", script.dataset.show);
    note.className = "wide changed";
    note.dataset.changedNote = "";
    note.setAttribute("role", "alert");
    link.href = location.href.split("#")[0];
    note.append(link);
    document.getElementById("main").before(note);
  });

  async function begin() {
    await kept();
    document.querySelectorAll("[data-keep]").forEach(offer);
    document.querySelectorAll("[data-kept]").forEach(list);
    document.querySelectorAll("[data-again]").forEach(again);
    await showWay();
  }
  // A page that a browser brings back as it was may have been left before something was kept.
  addEventListener("pageshow", function (event) { if (event.persisted) showWay().catch(function () {}); });
  // A browser that forbids websites to keep anything says so here, and then there is nothing to offer.
  begin().catch(function () {});
}());
