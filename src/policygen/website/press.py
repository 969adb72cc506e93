"""Turns templates into pages: one environment, what all pages share, and addresses that work anywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from jinja2 import (
    BytecodeCache,
    DictLoader,
    Environment,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.bccache import Bucket

from policygen.errors import DataError
from policygen.render.words import visible
from policygen.website.material import Material
from policygen.website.memory import Memory
from policygen.website.values import CERTAINTY, basis, day, words

TITLE = "Seclusion laws"
NAV = (
    ("compare.html", "Compare"),
    ("variables.html", "Variables"),
    ("states.html", "States"),
    ("definitions.html", "Definitions"),
    ("unattended.html", "One word"),
    ("method.html", "Method"),
    ("downloads.html", "Downloads"),
)
Crumb = tuple[str, str]


class _Compiled(BytecodeCache):
    """Compiled templates of this process; jinja2 looks at the text of each before it takes one."""

    def __init__(self) -> None:
        self.known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what is known of a template, if its text is the same."""
        if bucket.key in self.known:
            bucket.bytecode_from_string(self.known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template."""
        self.known[bucket.key] = bucket.bytecode_to_string()


_compiled = _Compiled()


class Press:
    """Renders pages of one site; every address in them is relative to the page.

    Arguments:
        material: what they are made from.
        memory: of earlier builds of the same process.
    """

    def __init__(self, material: Material, memory: Memory | None = None) -> None:
        self.material = material
        self.memory = memory or Memory()
        self.environment = Environment(
            loader=DictLoader(
                {name: text for name, text in material.files.items() if name.endswith(".j2")}
            ),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=_compiled,
        )
        self.environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
        book = material.law.codebook
        begun = {
            (state.id, later.variable, later.effective)
            for state in material.states
            for later in state.later
        }
        self.environment.filters["visible"] = visible
        self.environment.filters["of_laws"] = of_laws
        self.environment.filters["day"] = day
        self.environment.filters["number"] = number
        self.environment.globals.update(
            site=TITLE,
            nav=NAV,
            on=material.on,
            version=material.version,
            book=book,
            certainty=CERTAINTY,
            basis=lambda one: basis(one, (one.state, one.variable, one.as_of) in begun),
            words=words,
            variable_of={one.id: one for one in book.variables},
            state_names={state.id: state.name for state in material.states},
            sources=material.law.sources,
        )
        self.shared = repr(
            (
                dict(material.files),
                material.on,
                material.base,
                material.version,
                book,
                [(state.id, state.name) for state in material.states],
                dict(material.law.sources),
                sorted(begun),
            )
        )  # all that any page may show beside what it is given

    def page(
        self,
        path: str,
        title: str,
        description: str,
        *,
        crumbs: Sequence[Crumb] = (),
        template: str = "",
        scripts: Sequence[str] = (),
        linked: Mapping[str, Any] | None = None,
        **context: Any,
    ) -> tuple[str, str]:
        """A page's path and its HTML.

        Arguments:
            path: where it stands ("states/mo.html").
            crumbs: the pages above it, label and path.
            template: its template's name, if not that of its own path.
            scripts: names of scripts that it gains from.
            linked: its JSON-LD.

        Raises:
            DataError: its template is unsound, or asks for what isn't there.
        """
        name = template or f"{path.removesuffix('.html')}.html.j2"
        try:
            text = self.environment.get_template(name).render(
                path=path,
                root="../" * path.count("/"),
                section=crumbs[0][1] if crumbs else path,
                title=title,
                description=" ".join(description.split()),
                crumbs=crumbs,
                scripts=scripts,
                linked=linked,
                canonical=f"{self.material.base}{path}" if self.material.base else "",
                base=self.material.base if path == "404.html" else "",
                **context,
            )
        except TemplateSyntaxError as error:
            raise DataError(
                f"this template is unsound: {(error.message or '').rstrip('.')}",
                f"site/{error.name or name}, line {error.lineno}",
                "Mend the template.",
            ) from error
        except TemplateError as error:
            raise DataError(
                f"the page {path} can't be made: {(error.message or '').rstrip('.')}",
                f"site/{name}",
                "Mend the template, or one that it takes parts from.",
            ) from error
        return path, text.rstrip("\n") + "\n"


def of_laws(text: str, first: str, second: str) -> str:
    """A finding's words on a model and a district's text, told of two laws."""
    told = visible(text)
    for words_, name in (
        ("the district's text", second),
        ("The district's text", second[:1].upper() + second[1:]),
        ("the model", first),
        ("The model", first[:1].upper() + first[1:]),
    ):
        told = told.replace(words_, name)
    return told


def number(amount: float) -> str:
    """A figure with its thousands parted: "17,200"."""
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,}"
