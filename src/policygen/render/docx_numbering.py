"""Numbers the headings of a Word file: 1., 1.1, tied to the heading styles."""

from __future__ import annotations

from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

_ID = "90"
_LEVELS = (("Heading1", "%1."), ("Heading2", "%1.%2"))


def number_headings(file: Any) -> None:
    """Give the styles Heading 1 and Heading 2 a numbering of two levels."""
    numbering = file.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="{style}"/><w:suff w:val="space"/><w:lvlText w:val="{text}"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>'
        for depth, (style, text) in enumerate(_LEVELS)
    )
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{_ID}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    )
    first = numbering.find(qn("w:num"))
    if first is None:
        numbering.append(abstract)
    else:
        first.addprevious(abstract)
    numbering.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="{_ID}"><w:abstractNumId w:val="{_ID}"/></w:num>')
    )
    for depth, name in enumerate(("Heading 1", "Heading 2")):
        style = file.styles[name]
        properties = style.element.get_or_add_pPr()
        properties.append(
            parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{_ID}"/></w:numPr>'
            )
        )
        style.paragraph_format.keep_with_next = True
