// The first page's map: shows another variable in place. Without it each variable has its own page.
(function () {
  "use strict";
  var data = JSON.parse(document.getElementById("map-data").textContent);
  var which = document.getElementById("which");
  var tiles = document.querySelectorAll("#map a");
  var table = document.getElementById("map-rows");
  var names = {};

  function element(tag, text, kind) {
    var made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }

  function row(value, number, variable) {
    var line = element("tr");
    var head = element("th");
    head.scope = "row";
    var key = element("span", value[1], "key " + value[2]);
    key.setAttribute("aria-hidden", "true");
    head.append(key, " " + value[0]);
    var who = Object.keys(variable.states).filter(function (state) {
      return variable.states[state][0] === number;
    });
    var cell = element("td", undefined, "who");
    who.forEach(function (state, at) {
      var link = element("a", state);
      link.href = "states/" + state.toLowerCase() + ".html";
      link.title = names[state];
      cell.append(at ? " " : "", link);
    });
    if (!who.length) cell.textContent = "none";
    line.append(head, element("td", String(who.length), "num"), cell);
    return line;
  }

  function show(id) {
    var variable = data.find(function (one) { return one.id === id; });
    if (!variable) return;
    which.value = id;
    document.getElementById("map-question").textContent = variable.question;
    document.getElementById("map-link").href = "variables/" + id + ".html";
    document.getElementById("map").setAttribute("aria-label", "Map: " + variable.label);
    tiles.forEach(function (tile) {
      var held = variable.states[tile.dataset.state];
      var value = variable.values[held[0]];
      tile.className = value[2] + (held[1] ? " chg" : "");
      tile.querySelector("i").textContent = value[1];
      tile.querySelector(".tip").textContent = names[tile.dataset.state] + ": " +
        value[0].toLowerCase() + (held[1] ? "; changed since 2018" : "");
    });
    table.caption.textContent = variable.label + ", the same data as a table";
    table.tBodies[0].replaceChildren.apply(table.tBodies[0], variable.values.map(function (value, at) {
      return row(value, at, variable);
    }));
  }

  tiles.forEach(function (tile) {
    names[tile.dataset.state] = tile.querySelector(".tip").textContent.split(":")[0];
  });
  document.getElementById("choose").hidden = false;
  which.addEventListener("change", function () {
    history.replaceState(null, "", "#map=" + which.value);
    show(which.value);
  });
  function fromAddress() {
    var asked = /^#map=(\w+)$/.exec(location.hash);
    if (asked) show(asked[1]);
  }
  window.addEventListener("hashchange", fromAddress);
  fromAddress();
})();
