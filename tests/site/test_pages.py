"""Every page of the site: whole, linked, accessible in its bones, and asking nothing of the network."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from posixpath import dirname, join, normpath
from xml.etree import ElementTree

import pytest
from selectolax.lexbor import LexborHTMLParser

from policygen import law_api
from policygen.errors import InputError
from policygen.site_api import site_files

Pages = dict[str, LexborHTMLParser]
VOID = set("area base br col embed hr img input link meta source track wbr".split())


def test_there_is_a_page_for_each_state_variable_and_definition(pages: Pages) -> None:
    law = law_api.law()
    assert {f"states/{state.lower()}.html" for state in law.states} <= set(pages)
    assert {f"variables/{one.id}.html" for one in law.codebook.variables} <= set(pages)
    defined = [state.id for state in law.states.values() if state.definition]
    assert {f"definitions/{state.lower()}.html" for state in defined} <= set(pages)
    single = "index compare variables states definitions unattended method downloads a-z search 404"
    assert {f"{name}.html" for name in single.split()} <= set(pages)


def test_every_link_leads_to_a_file_and_a_place_that_are_there(
    pages: Pages, files: dict[str, str]
) -> None:
    ids = {
        path: {node.attributes["id"] for node in page.css("[id]")} for path, page in pages.items()
    }
    lost = []
    for path, page in pages.items():
        for node in page.css("[href], [src], [action]"):
            for name in ("href", "src", "action"):
                target = node.attributes.get(name)
                if target is None or re.match(r"https?:|data:", target):
                    continue
                place, _, anchor = target.partition("#")
                there = normpath(join(dirname(path), place)) if place else path
                if there not in files or (anchor and anchor not in ids[there]):
                    lost.append((path, target))
    assert lost == []


def test_every_page_has_a_title_a_language_one_heading_and_landmarks(pages: Pages) -> None:
    titles: dict[str, str] = {}
    for path, page in pages.items():
        root = page.css_first("html")
        assert root is not None and root.attributes["lang"] == "en", path
        title = page.css_first("title")
        assert title is not None and title.text().strip(), path
        assert title.text() not in titles, f"{path} and {titles.get(title.text())}"
        titles[title.text()] = path
        assert len(page.css("h1")) == 1, path
        for landmark in ("header", "nav", "main", "footer"):
            assert page.css_first(landmark) is not None, path
        skip = page.css_first("a")
        assert skip is not None and skip.attributes["href"] == "#main", path
        description = page.css_first('meta[name="description"]')
        assert description is not None and description.attributes["content"], path
        assert "not legal advice" in page.css("footer")[-1].text().lower(), path
        assert page.html is not None and page.html.lower().count("legal advice") <= 2, path


def test_no_id_stands_twice_and_headings_skip_no_level(pages: Pages) -> None:
    for path, page in pages.items():
        ids = [node.attributes["id"] for node in page.css("[id]")]
        assert len(ids) == len(set(ids)), path
        levels = [int(node.tag[1]) for node in page.css("h1, h2, h3, h4")]
        assert levels[0] == 1, path
        for before, after in pairwise(levels):
            assert after <= before + 1, f"{path}: h{before}, then h{after}"


def test_the_markup_is_well_formed(files: dict[str, str]) -> None:
    for path, text in files.items():
        if not path.endswith(".html"):
            continue
        open_tags: list[str] = []
        bare = re.sub(r"<script[^>]*>.*?</script>", "", text, flags=re.DOTALL)
        for closing, tag, rest in re.findall(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>", bare):
            if closing:
                assert open_tags and open_tags[-1] == tag, f"{path}: </{tag}> in {open_tags[-3:]}"
                open_tags.pop()
            elif tag not in VOID and not rest.endswith("/"):
                open_tags.append(tag)
        assert open_tags == [], path


def test_tables_have_captions_and_headers(pages: Pages) -> None:
    for path, page in pages.items():
        for table in page.css("table"):
            caption = table.css_first("caption")
            assert caption is not None and caption.text().strip(), path
            assert table.css_first("thead th[scope=col]") is not None, path
            for row in table.css("tbody tr"):
                assert row.css_first("th[scope]") is not None, path


def test_pages_ask_nothing_of_the_network(pages: Pages, files: dict[str, str]) -> None:
    for path, page in pages.items():
        for node in page.css("script[src], img, iframe, link[rel=stylesheet], source, video"):
            address = node.attributes.get("src") or node.attributes.get("href") or ""
            assert not re.match(r"(https?:)?//", address), path
    for path, text in files.items():
        if path.endswith(".css"):
            assert not re.search(r"url\(|@import", text), path
        if path.startswith("assets/") and path.endswith(".js") and "index" not in path:
            assert not re.search(r"fetch\(|XMLHttpRequest|https?://|sendBeacon|import\(", text), (
                path
            )


def test_each_page_is_small_enough_for_a_phone(files: dict[str, str]) -> None:
    import gzip

    for path, text in files.items():
        if path.endswith(".html"):
            assert len(gzip.compress(text.encode())) <= 100_000, path


def test_the_same_data_gives_the_same_bytes(files: dict[str, str]) -> None:
    assert site_files("https://example.org/laws") == files


def test_without_an_address_nothing_needs_one(files: dict[str, str]) -> None:
    plain = site_files()
    assert set(files) - set(plain) == {"sitemap.xml"}
    assert not any("example.org" in text for text in plain.values())
    assert "<base" not in plain["404.html"]


def test_an_address_that_is_none_is_refused() -> None:
    for address in ("example.org", "ftp://example.org/", "https://example.org/?a=b"):
        with pytest.raises(InputError):
            site_files(address)


def test_a_day_before_the_table_is_refused() -> None:
    with pytest.raises(InputError, match="begins on 2018-01-31"):
        site_files(as_of="2017-12-31")


def test_linked_data_is_sound(pages: Pages) -> None:
    found = {}
    for path, page in pages.items():
        for node in page.css('script[type="application/ld+json"]'):
            found[path] = json.loads(node.text())
    assert found["index.html"]["@type"] == "Dataset"
    assert found["downloads.html"]["license"].endswith("/mit")
    laws = found["states/mo.html"]["@graph"]
    assert {"Legislation"} == {one["@type"] for one in laws}
    assert any("160.263" in one["legislationIdentifier"] for one in laws)
    assert all(f"states/{state.lower()}.html" in found for state in law_api.law().states)


def test_the_feed_and_the_site_map_are_sound(files: dict[str, str], pages: Pages) -> None:
    atom = "{http://www.w3.org/2005/Atom}"
    feed = ElementTree.fromstring(files["feed.xml"])
    entries = feed.findall(f"{atom}entry")
    assert len(entries) > 50
    ids = [one.findtext(f"{atom}id") for one in entries]
    assert len(set(ids)) == len(ids)
    updated = [one.findtext(f"{atom}updated") or "" for one in entries]
    assert updated == sorted(updated, reverse=True)
    urls = ElementTree.fromstring(files["sitemap.xml"])
    assert len(urls) == len(pages) - 1
