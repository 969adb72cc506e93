"""The whole site: every page, script, style sheet and download by its path."""

from __future__ import annotations

import json

from policygen.errors import DataError
from policygen.website.case import case_page
from policygen.website.definition_pages import definition_pages
from policygen.website.definitions import definitions
from policygen.website.files import downloads, site_map
from policygen.website.front import front_pages
from policygen.website.links import broken
from policygen.website.material import Material
from policygen.website.memory import Memory
from policygen.website.press import Press
from policygen.website.search import index_script
from policygen.website.state_pages import state_pages
from policygen.website.variable_pages import variable_pages

SCHEMA = "policygen/site/1"
MARKER = "site.json"  # tells a folder that a build wrote, which another may replace


def build(material: Material, memory: Memory | None = None) -> dict[str, str]:
    """All files of the site by path, in the order of the paths.

    Arguments:
        material: what they are made from.
        memory: of earlier builds of the same process; the files are the same with it and without.

    Raises:
        DataError: links lead nowhere; all of them are named.
    """
    press = Press(material, memory)
    defined = definitions(material)
    files = downloads(material, defined)
    files |= {
        f"assets/{name}": text for name, text in material.files.items() if not name.endswith(".j2")
    }
    files["assets/search-index.js"] = index_script(material, defined)
    pages = dict(
        [
            *front_pages(press, defined, files),
            *variable_pages(press),
            *state_pages(press, defined),
            *definition_pages(press, defined),
            case_page(press, defined),
        ]
    )
    files |= pages
    if material.base:
        files["sitemap.xml"] = site_map(pages, material.base, material.on)
    marker = {"schema": SCHEMA, "as_of": material.on, "pages": len(pages)}
    files[MARKER] = json.dumps(marker, indent=1) + "\n"
    lost = sorted(broken(files))
    if lost:
        told = "".join(f"\n  {one}" for one in lost)
        raise DataError(
            f"{len(lost)} links of the site lead nowhere:{told}",
            "site",
            "Mend the template or the data that these pages come from.",
        )
    return dict(sorted(files.items()))
