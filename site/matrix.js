// The matrix: filters with live counts, order by any column, an address to share, rows as CSV.
(function () {
  "use strict";
  var table = document.getElementById("matrix");
  var body = table.tBodies[0];
  var rows = Array.from(body.rows);
  var heads = Array.from(table.tHead.rows[0].cells);
  var facets = JSON.parse(document.getElementById("facet-data").textContent);
  var column = {};
  heads.forEach(function (head, at) { column[head.dataset.name] = at; });
  var wanted = {}; // variable -> Set of values
  var order = { name: "state", down: false };
  var nameBox = document.getElementById("name-filter");
  var boxes = [];

  function fits(row, except) {
    var typed = nameBox.value.trim().toLowerCase();
    if (typed && !row.cells[0].textContent.toLowerCase().includes(typed) &&
        row.dataset.state.toLowerCase() !== typed) return false;
    return Object.keys(wanted).every(function (name) {
      if (name === except || !wanted[name].size) return true;
      return wanted[name].has(row.cells[column[name]].dataset.k);
    });
  }
  function sorted() {
    var at = column[order.name];
    var list = rows.slice();
    if (order.name !== "state") {
      list.sort(function (one, other) {
        var gap = one.cells[at].dataset.o - other.cells[at].dataset.o;
        return (order.down ? -gap : gap) || rows.indexOf(one) - rows.indexOf(other);
      });
    } else if (order.down) list.reverse();
    return list;
  }
  function show() {
    var shown = 0;
    sorted().forEach(function (row) {
      row.hidden = !fits(row);
      if (!row.hidden) shown += 1;
      body.append(row);
    });
    document.getElementById("count").textContent =
      shown + " of " + rows.length + " jurisdictions";
    boxes.forEach(function (one) {
      var count = rows.filter(function (row) {
        return row.cells[column[one.name]].dataset.k === one.key && fits(row, one.name);
      }).length;
      one.count.textContent = count;
      one.label.classList.toggle("empty", !count);
      one.box.checked = Boolean(wanted[one.name] && wanted[one.name].has(one.key));
    });
    heads.forEach(function (head) {
      if (head.dataset.name === order.name) {
        head.setAttribute("aria-sort", order.down ? "descending" : "ascending");
      } else head.removeAttribute("aria-sort");
    });
  }
  function keep() {
    var parts = Object.keys(wanted).filter(function (name) { return wanted[name].size; })
      .map(function (name) {
        return name + "=" + Array.from(wanted[name]).map(function (key) {
          return encodeURIComponent(key || "none-stated");
        }).join(",");
      });
    if (order.name !== "state" || order.down) parts.push("sort=" + (order.down ? "-" : "") + order.name);
    if (nameBox.value.trim()) parts.push("name=" + encodeURIComponent(nameBox.value.trim()));
    history.replaceState(null, "", parts.length ? "#" + parts.join("&") : "#all");
  }
  function decoded(text) {
    try { return decodeURIComponent(text); } catch (error) { return text; } // a broken address
  }
  function fromAddress() {
    wanted = {};
    order = { name: "state", down: false };
    nameBox.value = "";
    location.hash.slice(1).split("&").forEach(function (part) {
      var cut = part.indexOf("=");
      if (cut < 0) return;
      var name = part.slice(0, cut), value = part.slice(cut + 1);
      if (name === "sort") {
        var plain = value.replace(/^-/, "");
        if (plain in column) order = { name: plain, down: value.charAt(0) === "-" };
      } else if (name === "name") nameBox.value = decoded(value);
      else if (name in column) {
        wanted[name] = new Set(value.split(",").map(function (key) {
          key = decoded(key);
          return key === "none-stated" ? "" : key;
        }));
      }
    });
    if (Object.keys(wanted).length) document.getElementById("filters").open = true;
    show();
  }
  function changed() { keep(); show(); }

  var place = document.getElementById("facets");
  facets.forEach(function (facet) {
    var group = document.createElement("fieldset");
    var legend = document.createElement("legend");
    legend.textContent = facet.label;
    group.append(legend);
    facet.values.forEach(function (value) {
      var label = document.createElement("label");
      var box = document.createElement("input");
      var count = document.createElement("span");
      box.type = "checkbox";
      box.value = value[0];
      box.name = facet.id;
      count.className = "live";
      label.append(box, " " + value[1] + " ", count);
      group.append(label);
      boxes.push({ name: facet.id, key: value[0], box: box, count: count, label: label });
      box.addEventListener("change", function () {
        var set = wanted[facet.id] || (wanted[facet.id] = new Set());
        if (box.checked) set.add(value[0]); else set.delete(value[0]);
        changed();
      });
    });
    place.append(group);
  });
  heads.forEach(function (head) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", function () {
      var name = head.dataset.name;
      order = { name: name, down: order.name === name ? !order.down : name !== "state" };
      changed();
    });
  });
  nameBox.addEventListener("input", changed);
  document.getElementById("reset").addEventListener("click", function () {
    wanted = {};
    nameBox.value = "";
    order = { name: "state", down: false };
    changed();
  });
  function cell(text) {
    return /[",\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }
  document.getElementById("take").addEventListener("click", function () {
    var lines = [["name"].concat(heads.slice(1).map(function (head) { return head.dataset.name; }))];
    lines[0].unshift("state");
    Array.from(body.rows).filter(function (row) { return !row.hidden; }).forEach(function (row) {
      lines.push([row.dataset.state, row.cells[0].textContent.trim()].concat(
        Array.from(row.cells).slice(1).map(function (one) { return one.dataset.k; })));
    });
    var text = lines.map(function (line) { return line.map(cell).join(","); }).join("\n") + "\n";
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    link.download = "seclusion-laws.csv";
    link.click();
    URL.revokeObjectURL(link.href);
  });
  document.getElementById("tools").hidden = false;
  window.addEventListener("hashchange", fromAddress);
  fromAddress();
})();
