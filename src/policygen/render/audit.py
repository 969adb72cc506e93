"""An audit for people: the matrix of policies and elements as HTML, the summary as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape
from importlib.resources import files

from policygen.auditing.clusters import Cluster
from policygen.auditing.nouns import Audited, Cell
from policygen.law.elements import LawVersion
from policygen.render.words import without_emphasis

NOTE = "It shows where to look and is not legal advice; a person should read each passage."
_ORDER = {
    "missing": 0,
    "weaker": 1,
    "unclear": 2,
    "met": 3,
}  # a sorted column begins with what lacks
_SHOWN = 15


def matrix_html(results: Sequence[Audited], version: LawVersion, known: Sequence[Cluster]) -> str:
    """Policies by elements, each cell linked to its evidence below; sortable where scripts run."""
    read = [one for one in results if not one.problem]
    head = "".join(
        f'<th scope="col" title="{escape(element.title, quote=True)}">{_broken(element.id)}</th>'
        for element in version.elements
    )
    rows = "\n".join(_row(number, one, version) for number, one in enumerate(read))
    titles = {element.id: element.title for element in version.elements}
    evidence = "\n".join(_evidence(number, one, titles) for number, one in enumerate(read))
    unread = "".join(
        f"<li>{escape(one.path)}: {escape(one.problem)}</li>" for one in results if one.problem
    )
    edits = "".join(f"<li>{escape(told(cluster))}</li>" for cluster in known)
    title = escape(f"Audit: {version.title}")
    folder = files("policygen.render")
    style, script = ((folder / name).read_text("utf-8") for name in ("audit.css", "audit.js"))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        f"<p>{len(read)} policies read, {len(results) - len(read)} not. {escape(NOTE)}</p>\n"
        + (f"<h2>Edits that recur</h2>\n<ul>{edits}</ul>\n" if edits else "")
        + '<h2 id="matrix">Elements</h2>\n<div class="scroll" tabindex="0" role="region" '
        'aria-labelledby="matrix">\n<table>\n<caption>Status of each required element in each policy</caption>\n'
        '<thead><tr><th scope="col">Policy</th><th scope="col">Dated</th><th scope="col">Gaps</th>'
        f"{head}</tr></thead>\n"
        f"<tbody>\n{rows}\n</tbody>\n</table>\n</div>\n"
        + (f"<h2>Not read</h2>\n<ul>{unread}</ul>\n" if unread else "")
        + f"<h2>Evidence</h2>\n{evidence}\n</main>\n<script>{script}</script>\n</body>\n</html>\n"
    )


def _row(number: int, one: Audited, version: LawVersion) -> str:
    by_element = {cell.element: cell for cell in one.cells}
    cells = "".join(_cell(number, by_element.get(element.id)) for element in version.elements)
    gaps = len(one.cells) - one.count("met")
    head = f'<tr id="row{number}"><th scope="row">{escape(one.path)}</th>'
    return f'{head}<td class="day">{one.dated}</td><td>{gaps}</td>{cells}</tr>'


def _cell(number: int, cell: Cell | None) -> str:
    if cell is None:
        return "<td></td>"
    place = f"p{number}-{cell.element}"
    order = _ORDER[cell.status]
    return (
        f'<td class="{cell.status}" data-order="{order}"><a href="#{place}">{cell.status}</a></td>'
    )


def _broken(name: str) -> str:
    """An element's id that may break after its dots and hyphens, so that columns stay narrow."""
    return escape(name).replace(".", ".<wbr>").replace("-", "-<wbr>")


def _evidence(number: int, one: Audited, titles: Mapping[str, str]) -> str:
    items = []
    for cell in one.cells:
        page = f" (page {cell.page})" if cell.page else ""
        stop = "" if cell.text.endswith(".") and not page else "."
        words = f"“{without_emphasis(cell.text)}”{page}{stop} " if cell.text else ""
        items.append(
            f'<dt id="p{number}-{cell.element}">{escape(titles[cell.element])} ({escape(cell.element)}): '
            f"{cell.status}</dt>"
            f"<dd>{escape(words + cell.why)}</dd>"
        )
    return (
        f"<details><summary>{escape(one.path)}</summary><dl>{''.join(items)}</dl>"
        f'<p><a href="#row{number}">Back to the row of {escape(one.path)}</a></p></details>'
    )


def summary_text(
    results: Sequence[Audited], known: Sequence[Cluster], law: str, aside: Mapping[str, int]
) -> str:
    """The audit in a few lines: how many policies, which elements lack most, which edits recur.

    Arguments:
        aside: number of files that aren't policies, by their suffix.
    """
    read = [one for one in results if not one.problem]
    lines = [f"{law}: {len(read)} policies read, {len(results) - len(read)} not.", ""]
    gaps = Counter(cell.element for one in read for cell in one.cells if cell.status != "met")
    whole = sum(all(cell.status == "met" for cell in one.cells) for one in read)
    lines += [
        f"{whole} policies meet every element.",
        "",
        "Elements that most policies lack or weaken:",
    ]
    for element, count in sorted(gaps.items(), key=lambda entry: (-entry[1], entry[0]))[:_SHOWN]:
        lines.append(f"  {count:5} of {len(read)}  {element}")
    if known:
        lines += ["", "Edits that recur:"]
        lines += [f"  {told(cluster)}" for cluster in known[:_SHOWN]]
        if len(known) > _SHOWN:
            lines.append(f"  and {len(known) - _SHOWN} more, in edits.jsonl")
    unread = [one for one in results if one.problem]
    if unread:
        lines += ["", "Not read:"]
        lines += [f"  {one.path}: {one.problem}" for one in unread]
    if aside:
        other = ", ".join(
            f"{count} {suffix or 'without suffix'}" for suffix, count in aside.items()
        )
        lines += ["", f"Not looked at, being of other formats: {other}."]
    return "\n".join([*lines, "", NOTE]) + "\n"


def told(cluster: Cluster) -> str:
    """An edit that recurs, as a sentence: what, in how many policies, since when."""
    what = []
    if cluster.added:
        what.append(f"“{cluster.added}” added")
    if cluster.removed:
        what.append(f"“{cluster.removed}” removed")
    return (
        f"{' and '.join(what) or cluster.rule}: in {len(cluster.paths)} policies, "
        f"such as {cluster.paths[0]}; {_seen(cluster)}"
    )


def _seen(cluster: Cluster) -> str:
    if not cluster.dated:
        return "first seen: no date, as none of them tells when it was adopted or revised"
    of = "" if cluster.dated == len(cluster.paths) else f" (of the {cluster.dated} with a date)"
    return f"first seen {cluster.first_seen}{of}"
