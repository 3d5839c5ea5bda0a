// Marks a week on a family's page: a box is tapped from mark to mark, the week becomes a short code, and the
// code goes where the parent takes it. Nothing is sent by itself, and nothing is kept on the phone unless it
// is asked for; then it is encrypted under a key that only the opened page has.
//
// The code is that of src/model/week_code.rs, where the format is written down. `doorstepMarks.encode` and
// `.decode` make and read it; a sheet is { number, places, marks, bound }, a week seven lists of counts, one
// for each mark. `doorstepMarks.begin(place, key)` brings every table in a place to life whose body has data-bound.
(function () {
  "use strict";

  // ---- the code ----------------------------------------------------------------------------------

  var DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  var PRIMES = { 3: 32749n, 4: 1048573n, 5: 33554393n, 6: 1073741789n };
  var DAYS = 7;
  var LONGEST = 40;

  // In how many ways at most so many marks of so many kinds can be made.
  function ways(places, kinds) {
    var all = 1n;
    for (var kind = 1n; kind <= BigInt(kinds); kind += 1n) all = all * (BigInt(places) + kind) / kind;
    return all;
  }

  // How many digits stand before the check, and in it; null where a code would be too long.
  function shape(sheet) {
    var all = ways(sheet.places, sheet.marks.length);
    var most = all ** BigInt(DAYS) * 128n - 1n;
    var length = Math.ceil(most.toString(2).length / 5);
    var checks = 3;
    while ((length + checks) % 4) checks += 1;
    if (all >= 1n << 48n || length + checks > LONGEST) return null;
    return { ways: all, length: length, checks: checks, prime: PRIMES[checks] };
  }

  function place(sheet, day) {
    var left = sheet.places;
    var at = 0n;
    day.forEach(function (count, index) {
      var rest = day.length - index - 1;
      for (var fewer = 0; fewer < count; fewer += 1) at += ways(left - fewer, rest);
      left -= count;
    });
    return at;
  }

  function day(sheet, at) {
    var left = sheet.places;
    return sheet.marks.map(function (_, index) {
      var rest = sheet.marks.length - index - 1;
      var count = 0;
      while (left > 0 && ways(left, rest) <= at) {
        at -= ways(left, rest);
        count += 1;
        left -= 1;
      }
      return count;
    });
  }

  function remainder(number, by) { return ((number % by) + by) % by; }

  // The code of a week, in groups of four; null where a chart has none.
  function encode(sheet, week) {
    var of = shape(sheet);
    if (!of) return null;
    var number = 0n;
    for (var index = DAYS - 1; index >= 0; index -= 1) number = number * of.ways + place(sheet, week[index]);
    number = (number * 32n + BigInt(sheet.number % 32)) * 4n;
    var room = 32n ** BigInt(of.checks);
    var whole = number * room + remainder(BigInt(sheet.bound) - number * room, of.prime);
    var code = "";
    for (var at = of.length + of.checks; at > 0; at -= 1) {
      code = DIGITS[Number(whole % 32n)] + code;
      whole /= 32n;
    }
    return code.match(/.{4}/g).join(" ");
  }

  // The week of a code; null when it is none of this sheet's.
  function decode(sheet, typed) {
    var of = shape(sheet);
    var plain = typed.toUpperCase().replace(/[\s.,:\u2010-\u2015\u2212-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
    if (!of || plain.length !== of.length + of.checks) return null;
    var whole = 0n;
    for (var letter of plain) {
      var digit = DIGITS.indexOf(letter);
      if (digit < 0) return null;
      whole = whole * 32n + BigInt(digit);
    }
    if (whole % of.prime !== BigInt(sheet.bound) % of.prime) return null;
    var number = whole / 32n ** BigInt(of.checks);
    if (number % 4n !== 0n || number / 4n % 32n !== BigInt(sheet.number % 32)) return null;
    number /= 128n;
    var week = [];
    for (var index = 0; index < DAYS; index += 1) {
      week.push(day(sheet, number % of.ways));
      number /= of.ways;
    }
    return number === 0n ? week : null;
  }

  // ---- what is kept on this phone, when it is asked for --------------------------------------------

  function text(words) { return new TextEncoder().encode(words); }

  function letters(bytes) {
    return Array.from(new Uint8Array(bytes), function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
  }

  function bytes(hex) {
    return Uint8Array.from(hex.match(/../g) || [], function (pair) { return parseInt(pair, 16); });
  }

  function derived(key, purpose) {
    var way = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(32), info: text("doorstep marks 1|" + purpose) };
    return crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveBits"]).then(function (from) {
      return crypto.subtle.deriveBits(way, from, 256);
    });
  }

  // The drawer of one chart. What a stranger finds in it are a name and a text that say nothing.
  async function drawer(key, sheet) {
    var page = "week-" + letters(await derived(key, "page")).slice(0, 16) + "-";
    var name = page + letters(await derived(key, "name|" + sheet.bound)).slice(0, 16);
    var raw = await derived(key, "content|" + sheet.bound);
    var locked = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
    return {
      page: page,
      name: name,
      put: async function (boxes) {
        var once = crypto.getRandomValues(new Uint8Array(12));
        // Always as long as the longest grid: the length says nothing of the week.
        var shut = await crypto.subtle.encrypt({ name: "AES-GCM", iv: once }, locked, text(JSON.stringify(boxes).padEnd(1024)));
        localStorage.setItem(name, letters(once) + letters(shut));
      },
      get: async function () {
        var kept = localStorage.getItem(name);
        if (!kept) return null;
        var once = bytes(kept.slice(0, 24));
        var open = await crypto.subtle.decrypt({ name: "AES-GCM", iv: once }, locked, bytes(kept.slice(24)));
        return JSON.parse(new TextDecoder().decode(open));
      },
      forget: function () { localStorage.removeItem(name); },
    };
  }

  // Weeks of this page whose charts are no longer on it.
  function sweep(drawers) {
    var names = drawers.map(function (one) { return one.name; });
    for (var index = localStorage.length - 1; index >= 0; index -= 1) {
      var name = localStorage.key(index);
      if (name.startsWith(drawers[0].page) && !names.includes(name)) localStorage.removeItem(name);
    }
  }

  // ---- the grid ------------------------------------------------------------------------------------

  function element(name, content, kind) {
    var made = document.createElement(name);
    if (content) made.textContent = content;
    if (kind) made.className = kind;
    return made;
  }

  function button(words, kind) {
    var made = element("button", words, kind);
    made.type = "button";
    return made;
  }

  // One chart's grid. `words` are what it says, `key` opens its drawer or is null.
  function grid(table, words) {
    var cells = Array.from(table.querySelectorAll("td[data-day][data-try]"));
    var body = table.tBodies[0];
    var marks = JSON.parse(body.dataset.marks);
    var sheet = {
      number: Number(table.dataset.grid),
      bound: Number(body.dataset.bound),
      places: body.rows.length,
      marks: marks.map(function (mark) { return mark.sign; }),
    };
    var code = shape(sheet);
    if (!cells.length || !code) return null;
    var dates = Array.from(new Set(cells.map(function (cell) { return cell.dataset.day; })));
    var heads = Array.from(table.tHead.rows[0].cells).slice(1).map(function (head) { return head.innerText.replace(/\s+/g, " ").trim(); });
    var boxes = cells.map(function (cell) {
      var box = button("", "box");
      cell.replaceChildren(box);
      return { cell: cell, box: box, day: dates.indexOf(cell.dataset.day), number: cell.dataset.try, mark: 0 };
    });
    table.setAttribute("role", "grid");

    var panel = element("div", "", "marking");
    var said = element("p", "", "unseen");
    said.setAttribute("role", "status");
    var total = element("p", "", "total");
    var show = button(words.show, "show");
    var hidden = element("div");
    hidden.hidden = true;
    var number = element("output", "", "week-code");
    number.lang = "en";
    number.dir = "ltr";
    var copy = button(words.copy);
    var share = button(words.share);
    var message = element("a", words.message, "message");
    var done = element("p", "", "soft");
    done.setAttribute("role", "status");
    hidden.append(element("p", words.read), number, copy, share, message, done);
    panel.append(said, total, show, hidden);
    var above = table.closest(".scroll") || table;
    if (above.nextElementSibling && above.nextElementSibling.matches(".key")) above = above.nextElementSibling;
    above.after(panel);
    share.hidden = !navigator.share;

    function meaning(box) { return box.mark ? marks[box.mark - 1].meaning : words.blank; }

    function draw(box) {
      box.box.textContent = box.mark ? marks[box.mark - 1].sign : "";
      box.box.setAttribute("aria-label", [heads[box.day], words.try + " " + box.number, meaning(box)].join(", "));
    }

    function week() {
      return dates.map(function (_, at) {
        var counts = marks.map(function () { return 0; });
        boxes.forEach(function (box) { if (box.day === at && box.mark) counts[box.mark - 1] += 1; });
        return counts;
      });
    }

    function sums() {
      var of = week();
      var days = of.filter(function (counts) { return counts.some(Boolean); }).length;
      var parts = marks.map(function (mark, at) {
        return mark.meaning + ": " + of.reduce(function (sum, counts) { return sum + counts[at]; }, 0);
      });
      total.textContent = days ? [words.days + ": " + days].concat(parts).join(" · ") : words.none;
    }

    function message_text() { return words.chart + " " + sheet.number + ": " + number.textContent; }

    function code_of_now() {
      number.textContent = encode(sheet, week());
      message.href = "sms:?&body=" + encodeURIComponent(message_text());
      done.textContent = "";
    }

    var listeners = [];
    function changed() {
      sums();
      if (!hidden.hidden) code_of_now();
      listeners.forEach(function (listener) { listener(); });
    }

    function set(box, mark) {
      box.mark = mark;
      draw(box);
      said.textContent = box.box.getAttribute("aria-label");
      changed();
    }

    // One box of the grid is on the way of the tabulator; arrows go on from it.
    function focus(box) {
      boxes.forEach(function (other) { other.box.tabIndex = other === box ? 0 : -1; });
      box.box.focus();
    }

    function beside(box, across, down) {
      var rightwards = getComputedStyle(table).direction === "rtl" ? -across : across;
      return boxes.find(function (other) {
        return other.day === box.day + rightwards && Number(other.number) === Number(box.number) + down;
      });
    }

    boxes.forEach(function (box, at) {
      box.box.tabIndex = at ? -1 : 0;
      draw(box);
      box.box.addEventListener("click", function () {
        boxes.forEach(function (other) { other.box.tabIndex = other === box ? 0 : -1; });
        set(box, (box.mark + 1) % (marks.length + 1));
      });
      box.box.addEventListener("keydown", function (event) {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        var way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
        var next = way && beside(box, way[0], way[1]);
        var mark = marks.findIndex(function (one) { return one.sign.toLowerCase() === event.key.toLowerCase(); });
        if (next) focus(next);
        else if (mark >= 0) set(box, mark + 1);
        else if (event.key === "Delete" || event.key === "Backspace") set(box, 0);
        if (way || mark >= 0 || event.key === "Backspace") event.preventDefault();
      });
    });
    sums();

    show.setAttribute("aria-expanded", "false");
    show.addEventListener("click", function () {
      hidden.hidden = !hidden.hidden;
      show.setAttribute("aria-expanded", String(!hidden.hidden));
      if (!hidden.hidden) code_of_now();
    });
    copy.addEventListener("click", function () {
      var copied = navigator.clipboard ? navigator.clipboard.writeText(message_text()) : Promise.reject(new Error("none"));
      copied.then(function () { done.textContent = words.copied; }, function () {
        getSelection().selectAllChildren(number);
        done.textContent = words.selected;
      });
    });
    share.addEventListener("click", function () {
      navigator.share({ text: message_text() }).catch(function () { /* Somebody changed their mind. */ });
    });

    return {
      sheet: sheet,
      panel: panel,
      week: week,
      listen: function (listener) { listeners.push(listener); },
      boxes: function () { return boxes.map(function (box) { return box.mark; }); },
      fill: function (kept) {
        if (!Array.isArray(kept) || kept.length !== boxes.length) return;
        boxes.forEach(function (box, at) {
          box.mark = Number.isInteger(kept[at]) && kept[at] >= 0 && kept[at] <= marks.length ? kept[at] : 0;
          draw(box);
        });
        changed();
      },
    };
  }

  // The button that keeps the marks on this phone, and forgets them with one tap.
  function keeping(grid, own, words) {
    var keep = button("", "keep");
    var told = element("p", "", "soft");
    told.setAttribute("role", "status");
    grid.panel.append(keep, told);
    var kept = false;
    // One after the other, so that what was forgotten is not put back by what began before.
    var turn = Promise.resolve();

    function draw() { keep.textContent = kept ? words.forget : words.keep; }

    function put() {
      turn = turn.then(function () { return kept ? own.put(grid.boxes()) : null; }).catch(function () {
        kept = false;
        draw();
        told.textContent = words.unkept;
      });
      return turn;
    }

    keep.addEventListener("click", function () {
      kept = !kept;
      draw();
      told.textContent = kept ? words.kept : words.forgotten;
      if (kept) put();
      else turn = turn.then(own.forget);
    });
    grid.listen(function () { if (kept) put(); });
    draw();
    return own.get().then(function (boxes) {
      if (!boxes || kept) return;
      kept = true;
      draw();
      grid.fill(boxes);
    }, function () { own.forget(); });
  }

  // Brings the grids of a page to life. `key` are 32 bytes of the opened page's own, or null where nothing
  // can be kept. The words stand in the page, in its own language: dd elements with data-marks-word.
  async function begin(place, key) {
    var words = {};
    for (var word of place.querySelectorAll("[data-marks-word]")) words[word.dataset.marksWord] = word.textContent;
    var bodies = place.querySelectorAll("table[data-grid] > tbody[data-bound]");
    var grids = Array.from(bodies, function (body) { return grid(body.parentNode, words); });
    grids = grids.filter(Boolean);
    if (!key || !grids.length || !globalThis.crypto || !crypto.subtle) return grids;
    try {
      var drawers = await Promise.all(grids.map(function (one) { return drawer(key, one.sheet); }));
      sweep(drawers);
      await Promise.all(grids.map(function (one, at) { return keeping(one, drawers[at], words); }));
    } catch (_) { /* A browser that keeps nothing: the page marks and shows its code all the same. */ }
    return grids;
  }

  globalThis.doorstepMarks = { encode: encode, decode: decode, begin: begin };
})();
