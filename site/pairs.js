// Chooses two definitions: leads to the first one's page, where the second's part opens.
(function () {
  "use strict";
  var form = document.getElementById("pair");
  var from = document.getElementById("from");
  var to = document.getElementById("to");

  function open() {
    var asked = /^#vs-[\w-]+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
    if (!asked) return;
    asked.open = true;
    to.value = asked.id.slice(3);
    asked.scrollIntoView();
    asked.querySelector("summary").focus({ preventScroll: true });
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (!from) {
      if (location.hash === "#vs-" + to.value) open();
      else location.hash = "vs-" + to.value;
    } else if (from.value === to.value) {
      location.href = "definitions/" + from.value + ".html";
    } else {
      location.href = "definitions/" + from.value + ".html#vs-" + to.value;
    }
  });
  if (!from) {
    window.addEventListener("hashchange", open);
    open();
  }
})();
