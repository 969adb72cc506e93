"use strict";
const order = (cell) => cell.dataset.order ?? cell.textContent;
const heads = document.querySelectorAll("thead th");
heads.forEach((head, column) => {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  head.replaceChildren(button);
  button.addEventListener("click", () => {
    const body = document.querySelector("tbody"), down = head.getAttribute("aria-sort") === "ascending";
    heads.forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    [...body.rows].sort((a, b) => (down ? -1 : 1) * order(a.cells[column]).localeCompare(
      order(b.cells[column]), "en", {numeric: true})).forEach((row) => body.append(row));
  });
});
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const closed = target?.closest("details:not([open])");
  if (closed) { closed.open = true; target.scrollIntoView(); }
};
addEventListener("hashchange", reveal);
reveal();
