// Finds cards by words and choices among those of find-data.js. It runs from a disk as it does from a
// server, asks nobody for anything and keeps nothing but what stands in the address.
(function () {
  "use strict";
  var data = self.doorstep;
  var page = document.querySelector("[data-find]");
  if (!data || !page) return;

  var AT_ONCE = 24;
  // How much a word counts that was only nearly typed, or that only means the same.
  var WHOLE = 4, BEGUN = 3, SAME = 2, NEARLY = 1;
  var CHOICES = ["when", "age", "area", "minutes", "need"];

  // The cards come as one list of titles, one of sentences and so on; from here on each is a row.
  var cards = data.cards[0].map(function (name, number) {
    var card = data.cards.map(function (column) { return column[number]; });
    card[0] = data.place.replace("*", card[4]).replace("*", name);
    return card;
  });

  var letters = {};
  Array.from(data.letters).forEach(function (letter, at, all) {
    if (at % 2 === 0) letters[letter] = all[at + 1];
  });
  var terms = [], places = [];
  data.terms.split(" ").forEach(function (entry) {
    var at = entry.lastIndexOf(":");
    terms.push(entry.slice(0, at));
    places.push(entry.slice(at + 1));
  });

  function folded(text) {
    var small = text.toLowerCase().normalize("NFD");
    small = small.replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670'\u2019]/g, "");
    return Array.from(small, function (letter) { return letters[letter] || letter; }).join("");
  }

  function words(text) {
    return folded(text).split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  }

  // The place of the first term that is not before this one.
  function first(term) {
    var low = 0, high = terms.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (terms[middle] < term) low = middle + 1; else high = middle;
    }
    return low;
  }

  function add(found, term, worth) {
    var number = 0;
    places[term].replace(/([0-9a-z]+)([A-H])/g, function (_, step, weight) {
      number += parseInt(step, 36);
      var score = worth * (weight.charCodeAt(0) - 64);
      if (!(found[number] >= score)) found[number] = score;
    });
  }

  // Terms that begin with the word, and terms that are the word without its ending.
  function direct(word, worth, found) {
    for (var at = first(word); at < terms.length && terms[at].startsWith(word); at++) {
      add(found, at, terms[at] === word ? worth : worth - 1);
    }
    for (var length = word.length - 1; length >= 3; length--) {
      if (word.length - length > (length < 4 ? 2 : 4)) break;
      var stem = first(word.slice(0, length));
      if (terms[stem] === word.slice(0, length)) add(found, stem, worth - 1);
    }
    data.endings.forEach(function (ending) {
      if (!word.endsWith(ending[0])) return;
      var other = word.slice(0, word.length - ending[0].length) + ending[1], stem = first(other);
      if (terms[stem] === other) add(found, stem, worth);
    });
  }

  // Whether one letter more, less, other or swapped makes the word, or the word without a short
  // ending, a term or its beginning.
  function isNearly(word, term) {
    if (term.length < 4) return false;
    for (var ending = 0; ending < 3 && word.length - ending > 3; ending++) {
      if (isOneOff(word.slice(0, word.length - ending), term)) return true;
    }
    return false;
  }

  function isOneOff(word, term) {
    if (term.length - word.length > 1) term = term.slice(0, word.length);
    var at = 0;
    while (at < word.length && word[at] === term[at]) at++;
    var rest = word.slice(at), other = term.slice(at);
    return rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1) ||
      (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2));
  }

  // The forms that a word can have at its beginning, in a language where beginnings change.
  function forms(word) {
    var all = [word];
    data.changes.forEach(function (row) {
      row.forEach(function (changed) {
        if (!word.startsWith(changed) || (changed === "" && !/^[aeiouwylr]/.test(word))) return;
        row.forEach(function (other) {
          var form = other + word.slice(changed.length);
          if (all.indexOf(form) < 0) all.push(form);
        });
      });
    });
    return all;
  }

  function cardsWith(word) {
    var found = {};
    forms(word).forEach(function (form, at) { direct(form, at === 0 ? WHOLE : BEGUN, found); });
    (data.same[word] || []).forEach(function (same) {
      var stem = first(same);
      if (terms[stem] === same) add(found, stem, SAME);
    });
    if (Object.keys(found).length === 0 && word.length > 3) {
      terms.forEach(function (term, at) { if (isNearly(word, term)) add(found, at, NEARLY); });
    }
    return found;
  }

  // The worth of each card that has every word; where no card has, of those that have most of them, so
  // that one odd word does not hide what the others find. All cards when no word was typed.
  function scores(text) {
    var asked = words(text).filter(function (word) { return word.length > 1 || /\d/.test(word); });
    var all = asked.map(cardsWith);
    var known = all.filter(function (found) { return Object.keys(found).length > 0; });
    if (asked.length === 0) return cards.map(function () { return 1; });
    var counts = cards.map(function (_, number) {
      return known.filter(function (found) { return found[number]; }).length;
    });
    var most = Math.max.apply(null, counts);
    return cards.map(function (_, number) {
      if (most === 0 || counts[number] < most) return 0;
      return known.reduce(function (sum, found) { return sum + (found[number] || 0); }, 0);
    });
  }

  function has(list, key) {
    return key === "" || list.split(" ").indexOf(key) >= 0;
  }

  function fits(card, chosen) {
    return (chosen.area === "" || card[4] === chosen.area) &&
      (chosen.minutes === "" || card[5] <= Number(chosen.minutes)) &&
      has(card[6], chosen.when) && has(card[7], chosen.age) && has(card[8], chosen.need) &&
      (!chosen.home || card[9] === 1) && (!chosen.kept || isKept(card)) &&
      (chosen.with.length === 0 || chosen.with.some(function (key) { return has(card[10], key); }));
  }

  // How many things a card needs beside those that somebody has.
  function lacks(card, chosen) {
    return card[10].split(" ").filter(function (key) { return chosen.with.indexOf(key) < 0; }).length;
  }

  // The cards that this phone keeps, by their paths; nobody knows before keep.js says so, and it never
  // does from a disk.
  var keptOnly = page.querySelector("[data-kept-only]");
  function keptCards() { return keptOnly && self.doorstepKept || []; }
  function isKept(card) { return keptCards().indexOf(page.dataset.folder + card[0]) >= 0; }

  // What a card is played with: the boxes to tick, which have the names.
  var things = Array.from(page.querySelectorAll("[data-thing]"));
  function nameOf(key) {
    var box = things.find(function (one) { return one.value === key; });
    return box ? box.parentElement.textContent.trim() : "";
  }

  function control(name) { return document.getElementById(name); }

  function asked() {
    var chosen = { q: control("q").value, home: control("home").checked };
    chosen.kept = keptCards().length > 0 && control("kept").checked;
    chosen.with = things.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    CHOICES.forEach(function (name) { chosen[name] = control(name) ? control(name).value : ""; });
    return chosen;
  }

  function isEmpty(chosen) {
    return chosen.q.trim() === "" && !chosen.home && !chosen.kept && chosen.with.length === 0 &&
      CHOICES.every(function (name) { return chosen[name] === ""; });
  }

  function find(chosen) {
    var worth = scores(chosen.q);
    var found = [];
    cards.forEach(function (card, number) {
      if (worth[number] > 0 && fits(card, chosen)) found.push(number);
    });
    // Who says what there is gets first what needs nothing else.
    var short = chosen.with.length === 0 ? null : cards.map(function (card) { return lacks(card, chosen); });
    return found.sort(function (a, b) {
      return (short ? short[a] - short[b] : 0) || worth[b] - worth[a] || a - b;
    });
  }

  function part(name, text, kind) {
    var element = document.createElement(name);
    element.textContent = text;
    if (kind) element.className = kind;
    return element;
  }

  function item(card) {
    var li = part("li", "", "card");
    li.dataset.area = card[4];
    var link = part("a", card[1]);
    link.href = card[0];
    li.append(link, part("p", card[2]));
    var facts = card[10].split(" ").map(nameOf).filter(Boolean);
    if (card[3]) facts.unshift(card[3]);
    if (facts.length > 0) li.append(part("p", facts.join(" · "), "meta"));
    if (isKept(card)) li.append(part("p", "✓ " + page.dataset.marked, "meta kept"));
    return li;
  }

  // "7 cards": the sentence of a number with the same plural, with this number in it.
  var plurals = new Intl.PluralRules(data.language);
  function said(number) {
    var kind = plurals.select(number);
    var like = data.counts.find(function (one) { return one[0] === number; }) ||
      data.counts.find(function (one) { return one[0] > 0 && plurals.select(one[0]) === kind; });
    return like[1].replace(String(like[0]), String(number));
  }

  var results = page.querySelector("[data-results]");
  var status = page.querySelector("[role=status]");
  var more = page.querySelector("[data-more]");
  var clear = page.querySelector("[data-clear]");
  var tally = page.querySelector("[data-chosen]");
  var found = [], shown = 0;

  function show() {
    var next = found.slice(shown, shown + AT_ONCE).map(function (number) { return item(cards[number]); });
    results.append.apply(results, next);
    shown += next.length;
    more.hidden = shown >= found.length;
    return next[0];
  }

  function update() {
    var chosen = asked(), empty = isEmpty(chosen);
    found = empty ? [] : find(chosen);
    shown = 0;
    results.replaceChildren();
    show();
    clear.hidden = empty;
    if (tally) {
      var names = chosen.with.map(nameOf).join(" · ");
      tally.textContent = names && ": " + names;
    }
    if (keptOnly) keptOnly.hidden = keptCards().length === 0;
    var message = empty ? status.dataset.start : found.length ? said(found.length) : status.dataset.none;
    if (status.textContent !== message) status.textContent = message;
    var address = new URLSearchParams();
    if (chosen.q.trim()) address.set("q", chosen.q.trim());
    CHOICES.forEach(function (name) { if (chosen[name]) address.set(name, chosen[name]); });
    if (chosen.home) address.set("home", "1");
    if (keptOnly && control("kept").checked) address.set("kept", "1");
    chosen.with.forEach(function (key) { address.append("with", key); });
    var query = address.toString();
    history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
  }

  function restore() {
    var address = new URLSearchParams(location.search);
    control("q").value = address.get("q") || "";
    control("home").checked = address.get("home") === "1";
    if (keptOnly) control("kept").checked = address.get("kept") === "1";
    var those = address.getAll("with");
    things.forEach(function (box) { box.checked = those.indexOf(box.value) >= 0; });
    CHOICES.forEach(function (name) {
      if (!control(name)) return;
      control(name).value = address.get(name) || "";
      if (control(name).selectedIndex < 0) control(name).value = "";
    });
  }

  var waiting;
  control("q").addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(update, 120);
  });
  page.addEventListener("change", update);
  more.addEventListener("click", function () {
    var next = show();
    if (next) next.querySelector("a").focus();
  });
  clear.addEventListener("click", function () {
    control("q").value = "";
    control("home").checked = false;
    if (keptOnly) control("kept").checked = false;
    things.forEach(function (box) { box.checked = false; });
    CHOICES.forEach(function (name) { if (control(name)) control(name).value = ""; });
    update();
    control("q").focus();
  });
  addEventListener("doorstepkept", update);
  addEventListener("pageshow", function () { restore(); update(); });
  page.hidden = false;
  restore();
  update();
}());
