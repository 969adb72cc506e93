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

  // A word is found where one begins: "lock" in "locked", but not in "blocked" or "unlocked".
  function beginning(word) {
    return new RegExp("(^|[^\\p{L}\\p{N}])(" + word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + ")", "iu");
  }
  function place(text, sought) {
    var found = sought.exec(text);
    return found ? found.index + found[1].length : -1;
  }
  function part(text, all) {
    var at = all.reduce(function (first, sought) {
      var here = place(text, sought);
      return here >= 0 && (first < 0 || here < first) ? here : first;
    }, -1);
    var start = at > 80 ? text.indexOf(" ", at - 80) + 1 : 0;
    return (start ? "… " : "") + text.slice(start, start + 240) + (text.length > start + 240 ? " …" : "");
  }
  function marked(text, all) {
    var made = document.createElement("p");
    var rest = text;
    while (rest) {
      var first = all.map(function (sought) { return sought.exec(rest); }).filter(Boolean)
        .sort(function (one, other) { return one.index - other.index; })[0];
      if (!first) break;
      var mark = document.createElement("mark");
      mark.textContent = first[2];
      made.append(rest.slice(0, first.index + first[1].length), mark);
      rest = rest.slice(first.index + first[0].length);
    }
    made.append(rest);
    return made;
  }
  function search(query) {
    var words = query.toLowerCase().split(/\s+/).filter(Boolean);
    list.replaceChildren();
    if (!words.length) {
      told.textContent = entries.length + " entries: values, quotations, definitions, changes.";
      return;
    }
    var all = words.map(beginning);
    var hits = entries.map(function (one, at) {
      if (!all.every(function (sought) { return sought.test(one.all); })) return null;
      var score = words.reduce(function (sum, word, number) {
        var here = place(one.title, all[number]);
        return sum + (one.title === word ? 8 : here === 0 ? 3 : here > 0 ? 2 : 0);
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
      item.append(link, " ", kind, marked(part(hit.one.row[3], all), all));
      list.append(item);
    });
  }

  var asked = new URLSearchParams(location.search).get("q") || "";
  box.value = asked;
  search(asked);
  box.addEventListener("input", function () { search(box.value.trim()); });
})();
