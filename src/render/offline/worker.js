// Keeps on a phone the cards that a family chose, with what it takes to open and find them, and nothing
// else. It is on a phone only after somebody has tapped "Keep on this phone".
//
// What is kept is of one version, whole: pages, styles and pictures that belong together. It opens from
// the phone at once and costs no data. Each time that a page is opened the browser asks for this very
// file, whose first line is the version. When the website has changed, a new worker begins beside the
// old one, fetches what differs and takes over once it has everything; whoever has a changed page open is
// told. What breaks off is begun again with the next page, and goes on from where it stopped.
(function () {
  "use strict";
  var VERSION = self.doorstepVersion;
  var ROOT = new URL(self.registration.scope);
  // All websites of a host share one store, so our names carry our folder.
  var OURS = "doorstep " + ROOT.pathname + " ";
  var NOW = OURS + VERSION;
  var CHOICE = OURS + "kept";
  var LIST = "worker-list.json", CHOSEN = "kept.json";
  // What each language needs beside its cards.
  var SHELL = ["index.html", "find.html", "kept.html", "offline.html", "app.json"];

  function at(path) { return new URL(path, ROOT).href; }

  // A path below the root of the site; null for any other address.
  function below(address) {
    var url = new URL(address);
    if (url.origin !== ROOT.origin || !url.pathname.startsWith(ROOT.pathname)) return null;
    try { return decodeURIComponent(url.pathname.slice(ROOT.pathname.length)); } catch (_) { return null; }
  }

  function stored(path, cache) { return caches.match(at(path), { cacheName: cache || NOW }); }

  async function read(path, cache) {
    var found = await stored(path, cache);
    return found ? found.json() : null;
  }

  // An answer without the mark of a redirect, which a browser refuses to show as a page, and without what
  // held only for its way here.
  async function plain(answer) {
    var headers = new Headers(answer.headers);
    ["Vary", "Content-Encoding", "Content-Length"].forEach(function (name) { headers.delete(name); });
    return new Response(await answer.blob(), { status: 200, headers: headers });
  }

  async function fetched(path) {
    // What the browser holds by itself may be of another version, so the host is asked whether it has changed.
    var answer = await fetch(at(path), { cache: "no-cache", credentials: "same-origin" });
    if (!answer.ok) throw new Error("the host answers " + answer.status);
    return plain(answer);
  }

  // The files of this version with their digests, and the languages.
  async function files() {
    var known = await read(LIST);
    if (known) return known;
    var answer = await fetched(LIST);
    var list = await answer.clone().json();
    // The website is being uploaded just now: the next page that is opened begins anew.
    if (list.version !== VERSION) throw new Error("the list is of another version");
    await (await caches.open(NOW)).put(at(LIST), answer);
    return list;
  }

  async function before() {
    var names = await caches.keys();
    return names.filter(function (name) { return name.startsWith(OURS) && name !== NOW && name !== CHOICE; });
  }

  // A file that an older version has with the same digest, so that it need not be fetched again.
  async function taken(path, list) {
    for (var name of await before()) {
      var old = await read(LIST, name);
      var same = old && old.files[path] === list.files[path];
      var found = same && await stored(path, name);
      if (found) return found;
    }
    return null;
  }

  // The styles, scripts and pictures that a page or a style needs to be seen.
  function shown(text, path) {
    var found = [], match;
    var named = /<(?:link|script|img)\b[^>]*?\s(?:href|src)="([^"]+)"|url\("?([^")]+)"?\)/g;
    while ((match = named.exec(text))) {
      var one = below(new URL(match[1] || match[2], at(path)).href);
      if (one) found.push(one);
    }
    return found;
  }

  // Puts a file and all that it shows into this version. `seen` names what has been looked at.
  async function gather(path, list, seen) {
    if (seen.has(path) || !(path in list.files)) return;
    seen.add(path);
    var found = await stored(path);
    if (!found) {
      found = await taken(path, list) || await fetched(path);
      await (await caches.open(NOW)).put(at(path), found.clone());
    }
    if (!/\.(html|css)$/.test(path)) return;
    var parts = shown(await found.text(), path);
    await Promise.all(parts.map(function (part) { return gather(part, list, seen); }));
  }

  function chosen() { return read(CHOSEN, CHOICE).then(function (cards) { return cards || []; }); }

  async function choose(cards) {
    var text = JSON.stringify(cards), type = { "Content-Type": "application/json" };
    await (await caches.open(CHOICE)).put(at(CHOSEN), new Response(text, { headers: type }));
  }

  // The language folder of a path: the longest that it begins with.
  function folder(path, list) {
    var all = Object.keys(list.editions).filter(function (one) { return path.startsWith(one); });
    return all.sort(function (a, b) { return b.length - a.length; })[0] || "";
  }

  // Everything that these cards need; gives the names of all of it.
  async function gatherAll(cards, list) {
    var seen = new Set(), wanted = [];
    cards.forEach(function (card) {
      var home = folder(card.path, list);
      wanted.push(card.path);
      SHELL.forEach(function (page) { wanted.push(home + page); });
    });
    // One after the other: an old phone on a poor connection gets each whole.
    for (var path of wanted) await gather(path, list, seen);
    return seen;
  }

  // Leaves nothing that no chosen card needs.
  async function sweep(cards, list) {
    var needed = await gatherAll(cards, list);
    var cache = await caches.open(NOW);
    for (var request of await cache.keys()) {
      var path = below(request.url);
      if (path !== LIST && !needed.has(path)) await cache.delete(request);
    }
  }

  async function keep(card) {
    var cards = await chosen();
    try {
      var list = await files();
      // A card that is newer than this worker: the next one knows it.
      if (!(card.path in list.files)) return { why: "lost" };
      var others = cards.filter(function (one) { return one.path !== card.path; });
      await gatherAll([card], list);
      await choose(others.concat([card]));
      return { done: true };
    } catch (error) {
      await files().then(function (list) { return sweep(cards, list); }).catch(function () {});
      return { why: error.name === "QuotaExceededError" ? "full" : "lost" };
    }
  }

  async function takeAway(path) {
    var cards = (await chosen()).filter(function (one) { return one.path !== path; });
    await choose(cards);
    // What is left over is swept with the next version, if it cannot be now.
    await files().then(function (list) { return sweep(cards, list); }).catch(function () {});
    return { done: true };
  }

  async function install() {
    var list = await files();
    await gatherAll(await chosen(), list);
    await self.skipWaiting();
  }

  async function activate() {
    var list = await files(), old = await before(), was = {};
    for (var name of old) was = Object.assign(was, ((await read(LIST, name)) || {}).files);
    // Cards that were chosen or taken away while this version was being fetched; and a card that has left
    // the website may not stay on a phone: there will have been a reason.
    var cards = (await chosen()).map(function (card) {
      return Object.assign({}, card, { gone: !(card.path in list.files) });
    });
    await choose(cards);
    await sweep(cards, list).catch(function () {});
    for (name of old) await caches.delete(name);
    await self.clients.claim();
    (await self.clients.matchAll({ type: "window" })).forEach(function (page) {
      var path = below(page.url);
      path = path === "" || (path && path.endsWith("/")) ? path + "index.html" : path;
      if (path in was && was[path] !== list.files[path]) page.postMessage("changed");
    });
  }

  // Hosts also answer to a folder, and some to a name without its ending.
  async function find(path) {
    var names = path === "" || path.endsWith("/") ? [path + "index.html"] : [path, path + ".html"];
    for (var name of names) {
      var found = await stored(name);
      if (found) return found;
    }
    return null;
  }

  async function answer(request, path) {
    var found = await find(path);
    if (found) return found;
    try {
      return await fetch(request);
    } catch (error) {
      var list = request.mode === "navigate" && await read(LIST);
      if (!list) throw error;
      var home = folder(path, list);
      var homes = [home].concat(Object.keys(list.editions));
      for (home of homes) {
        var page = home + "offline.html";
        // Sent on, not shown here: its links count from its own place.
        if (await stored(page)) return Response.redirect(at(page) + "?page=" + encodeURIComponent(path), 302);
      }
      throw error;
    }
  }

  // One change at a time, or two taps would each write down a list without the other's card.
  var last = Promise.resolve();
  function inTurn(work) { return (last = last.then(work, work)); }

  self.addEventListener("install", function (event) { event.waitUntil(install()); });
  self.addEventListener("activate", function (event) { event.waitUntil(inTurn(activate)); });
  self.addEventListener("message", function (event) {
    var asked = event.data, reply = event.ports[0];
    if (!reply || !asked) return;
    event.waitUntil(inTurn(function () {
      return asked.keep ? keep(asked.keep) : takeAway(asked.takeAway);
    }).catch(function () { return { why: "refused" }; }).then(function (said) { reply.postMessage(said); }));
  });
  self.addEventListener("fetch", function (event) {
    var path = below(event.request.url);
    // Papers and files to send go to another place, and are never kept.
    if (event.request.method !== "GET" || path === null || /\.pdf$|(^|\/)send\//.test(path)) return;
    event.respondWith(answer(event.request, path));
  });
}());
