// Opens a sealed page with what the family has: the secret behind the # of the address, or the typed code.
// It asks nobody for anything and stores nothing, neither here nor elsewhere. The format is that of
// seal/sealed.rs. Whatever goes wrong, the reader is told in words of the page, and sees no content.
(function () {
  "use strict";
  // A reader whose browser runs this does not need the words for those whose browser does not.
  document.body.dataset.runs = "";
  var whole = "";
  var sealed = document.getElementById("sealed");
  var door = document.getElementById("door");
  var inside = document.getElementById("inside");
  var bar = document.getElementById("bar");
  var form = document.getElementById("typed");
  var field = document.getElementById("code");
  var said = document.getElementById("said");
  var words = {};
  var language = "en";
  var telling = "";
  var turn = 0;

  for (var list of document.querySelectorAll("#words > div")) {
    var own = {};
    for (var one of list.querySelectorAll("p")) own[one.dataset.id] = one.textContent;
    words[list.lang] = { direction: list.dir, said: own };
  }

  // The language of the reader's own phone, where there are words in it; buttons choose another.
  function wanted() {
    for (var asked of navigator.languages || []) {
      var known = Object.keys(words).find(function (one) { return one.split("-")[0] === asked.split("-")[0]; });
      if (known) return known;
    }
    return Object.keys(words)[0];
  }

  function speak(chosen) {
    language = words[chosen] ? chosen : language;
    var of = words[language];
    document.documentElement.lang = language;
    document.documentElement.dir = of.direction;
    for (var place of document.querySelectorAll("[data-word]")) place.textContent = of.said[place.dataset.word] || "";
    for (var button of document.querySelectorAll("[data-language]")) {
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    }
    tell(telling);
  }

  // Says a sentence of the page; without a name it says nothing.
  function tell(name) {
    telling = name;
    said.textContent = name ? words[language].said[name] : "";
    said.hidden = !name;
  }

  function Trouble(name) { this.name = name; }

  function bytes(letters) {
    var raw = atob(letters.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(raw, function (letter) { return letter.charCodeAt(0); });
  }

  function text(written) { return new TextEncoder().encode(written); }

  // The parts of the sealed page, or trouble when they are not whole.
  function parts() {
    try {
      var of = sealed.dataset;
      var found = {
        format: of.format, page: of.page, rounds: Number(of.rounds), publication: bytes(of.publication), salt: bytes(of.salt),
        link: bytes(of.link), code: bytes(of.code), once: bytes(of.once), content: bytes(sealed.content.textContent),
      };
      if (found.format === "doorstep/1" && found.rounds === 600000 && found.publication.length === 32 && found.salt.length === 16 &&
        found.link.length === 60 && found.code.length === 60 && found.once.length === 12) return found;
    } catch (_) { /* It is said below. */ }
    throw new Trouble("damaged");
  }

  function hkdf(secret, salt, purpose) {
    var way = { name: "HKDF", hash: "SHA-256", salt: salt, info: text(purpose) };
    return crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]).then(function (key) {
      return crypto.subtle.deriveKey(way, key, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    });
  }

  function decrypt(key, once, shut, beside, otherwise) {
    var way = { name: "AES-GCM", iv: once, additionalData: text(beside) };
    return crypto.subtle.decrypt(way, key, shut).catch(function () { throw new Trouble(otherwise); });
  }

  var PARAMETERS = { link: "HKDF-SHA-256", code: "PBKDF2-HMAC-SHA-256-600000" };

  async function open(slot, secret) {
    var of = parts();
    if (slot === "code") {
      var typed = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveBits"]);
      var way = { name: "PBKDF2", hash: "SHA-256", salt: of.salt, iterations: of.rounds };
      secret = await crypto.subtle.deriveBits(way, typed, 256);
    }
    var wrapping = await hkdf(secret, of.publication, ["doorstep/1", "slot", slot, of.page].join("|"));
    var wrapped = of[slot];
    var raw = await decrypt(wrapping, wrapped.slice(0, 12), wrapped.slice(12), ["doorstep/1", of.page, slot, PARAMETERS[slot]].join("|"), "wrong-" + slot);
    var key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["decrypt"]);
    var padded = new Uint8Array(await decrypt(key, of.once, of.content, ["doorstep/1", of.page, "content", "AES-256-GCM-4096"].join("|"), "damaged"));
    var length = new DataView(padded.buffer).getUint32(0);
    return new TextDecoder("utf-8", { fatal: true }).decode(padded.subarray(4, 4 + length));
  }

  // The day in the reader's own place, written like 2026-11-22.
  function today() {
    var now = new Date();
    var two = function (number) { return String(number).padStart(2, "0"); };
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  function show(page) {
    var body = new DOMParser().parseFromString(page, "text/html").body;
    var article = body.querySelector("article");
    if (!article || article.dataset.until < today()) throw new Trouble(article ? "over" : "damaged");
    speak(article.lang);
    tell("");
    field.value = "";
    door.hidden = true;
    bar.hidden = false;
    document.documentElement.lang = article.lang;
    document.documentElement.dir = article.dir;
    inside.replaceChildren.apply(inside, body.childNodes);
    doorstepMarks.begin(inside, article.dataset.keep ? bytes(article.dataset.keep) : null);
    inside.hidden = false;
    inside.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  function shut() {
    turn += 1;
    inside.replaceChildren();
    inside.hidden = true;
    bar.hidden = true;
    field.value = "";
  }

  // One attempt: what it gives is shown, unless another one has begun since.
  async function attempt(slot, secret) {
    var mine = turn += 1;
    tell("opening");
    try {
      var page = await open(slot, secret);
      if (mine === turn) show(page);
    } catch (trouble) {
      if (mine !== turn) return;
      shut();
      door.hidden = false;
      tell(trouble instanceof Trouble ? trouble.name : "damaged");
    }
  }

  var ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  // The noughts of the digits that are on the keyboards of our languages.
  var NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66];

  // Whatever was typed for a code: its sixteen letters, or trouble.
  function letters(typed) {
    var plain = "";
    for (var c of typed.normalize("NFKC").toUpperCase()) {
      var point = c.codePointAt(0);
      var nought = NOUGHTS.find(function (zero) { return point >= zero && point < zero + 10; });
      if (nought) c = String(point - nought);
      if (/[\s\p{Pd}\p{Cf}._]/u.test(c)) continue;
      plain += c === "O" ? "0" : c === "I" || c === "L" ? "1" : c;
    }
    var values = Array.from(plain, function (c) { return ALPHABET.indexOf(c); });
    if (values.length !== 17) throw new Trouble("length");
    var rest = values.slice(0, 16).reduce(function (sum, value) { return (sum * 32 + value) % 37; }, 0);
    if (values.includes(-1) || rest !== values[16]) throw new Trouble("slip");
    return plain.slice(0, 16);
  }

  // What the address says: it is taken out of the address, and so out of the history, at once.
  function read() {
    var behind = location.hash.replace(/^#/, "");
    var mangled = /%23/i.test(location.pathname + location.search);
    try {
      history.replaceState(null, "", mangled ? "." : location.pathname + location.search);
    } catch (_) { /* From a disk some browsers do not let it go; nothing of it is sent anywhere. */ }
    if (mangled) return tell("mangled");
    if (!behind) return;
    var secret = behind.split(/[&?]/)[0].replace(/%3D|=/gi, "");
    if (!/^[A-Za-z0-9_-]{22}$/.test(secret)) return tell("link");
    attempt("link", bytes(secret));
  }

  // Another folder than its own: somebody has put the page where another one belongs.
  function moved() {
    return /^https?:$/.test(location.protocol) && !location.pathname.split("/").includes(sealed.dataset.page || "");
  }

  function begin() {
    door.hidden = false;
    speak(wanted());
    for (var button of document.querySelectorAll("[data-language]")) {
      button.addEventListener("click", function () { speak(this.dataset.language); });
    }
    document.getElementById("hide").addEventListener("click", function () {
      shut();
      document.body.replaceChildren();
      location.replace("about:blank");
    });
    document.getElementById("save").addEventListener("click", function () {
      var way = document.createElement("a");
      way.href = URL.createObjectURL(new Blob([whole], { type: "text/html" }));
      way.download = "private-page.html";
      way.click();
      setTimeout(function () { URL.revokeObjectURL(way.href); }, 60000);
      tell("saved");
      document.getElementById("kept").textContent = words[language].said.saved;
    });
    // Nothing opened is kept for the button that leads back.
    addEventListener("pagehide", function () { shut(); door.hidden = false; tell(""); });
    var can = self.crypto && crypto.subtle && "replaceChildren" in inside;
    if (!can || moved()) {
      form.hidden = true;
      // A key in the address is taken out of it in any case.
      read = function () {};
      try { history.replaceState(null, "", location.pathname + location.search); } catch (_) { /* As above. */ }
      return tell(can ? "moved" : "insecure");
    }
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      try {
        var typed = letters(field.value);
        attempt("code", text(typed));
      } catch (trouble) { tell(trouble.name); }
    });
    addEventListener("hashchange", read);
    read();
  }

  document.addEventListener("DOMContentLoaded", function () {
    // As it came, to be saved: still shut, whatever is opened later.
    delete document.body.dataset.runs;
    whole = "<!DOCTYPE html>\n" + document.documentElement.outerHTML + "\n";
    document.body.dataset.runs = "";
    begin();
  });
}());
