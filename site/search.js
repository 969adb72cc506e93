// Search: every word must stand in an entry's title, kind or text; titles count more than texts.
(function () {
  "use strict";
  var box = document.getElementById("q");
  var told = document.getElementById("found");
  var list = document.getElementById("results");
  var MOST = 60;
  var entries = window.searchIndex.map(function (one) {
    return { row: one, title: one[0].toLowerCase(), all: one.join(" ").toLowerCase() };
  });

  function part(text, words) {
    var low = text.toLowerCase();
    var at = words.reduce(function (first, word) {
      var here = low.indexOf(word);
      return here >= 0 && (first < 0 || here < first) ? here : first;
    }, -1);
    var start = Math.max(0, at - 80);
    return (start ? "… " : "") + text.slice(start, start + 240) + (text.length > start + 240 ? " …" : "");
  }
  function marked(text, words) {
    var made = document.createElement("p");
    var safe = words.map(function (word) { return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"); });
    text.split(new RegExp("(" + safe.join("|") + ")", "i")).forEach(function (piece, at) {
      if (at % 2) {
        var mark = document.createElement("mark");
        mark.textContent = piece;
        made.append(mark);
      } else made.append(piece);
    });
    return made;
  }
  function search(query) {
    var words = query.toLowerCase().split(/\s+/).filter(Boolean);
    list.replaceChildren();
    if (!words.length) {
      told.textContent = entries.length + " entries: values, quotations, definitions, changes.";
      return;
    }
    var hits = entries.map(function (one, at) {
      if (!words.every(function (word) { return one.all.includes(word); })) return null;
      var score = words.reduce(function (sum, word) {
        return sum + (one.title === word ? 8 : one.title.startsWith(word) ? 3 : one.title.includes(word) ? 2 : 0);
      }, one.row[1] === "Value" ? 0 : 1);
      return { one: one, score: score, at: at };
    }).filter(Boolean).sort(function (a, b) { return b.score - a.score || a.at - b.at; });
    told.textContent = hits.length === 0 ? "Nothing was found for “" + query + "”."
      : hits.length + (hits.length === 1 ? " entry" : " entries") + " for “" + query + "”" +
        (hits.length > MOST ? "; the first " + MOST + " are shown." : ".");
    hits.slice(0, MOST).forEach(function (hit) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = hit.one.row[2];
      link.textContent = hit.one.row[0];
      var kind = document.createElement("span");
      kind.className = "fine";
      kind.textContent = hit.one.row[1];
      item.append(link, " ", kind, marked(part(hit.one.row[3], words), words));
      list.append(item);
    });
  }

  var asked = new URLSearchParams(location.search).get("q") || "";
  box.value = asked;
  search(asked);
  box.addEventListener("input", function () { search(box.value.trim()); });
})();
