document.querySelectorAll("thead th").forEach((head, column) => {
  const button = document.createElement("button");
  button.type = "button"; button.textContent = head.textContent; head.replaceChildren(button);
  button.addEventListener("click", () => {
    const body = document.querySelector("tbody"), down = head.getAttribute("aria-sort") === "ascending";
    document.querySelectorAll("thead th").forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    [...body.rows].sort((a, b) => (down ? -1 : 1) * a.cells[column].textContent.localeCompare(
      b.cells[column].textContent, "en", {numeric: true})).forEach((row) => body.append(row));
  });
});
