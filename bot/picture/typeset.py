"""Typst makes the picture of its content. The one place that calls it, in the process that calls this."""

import json
from functools import cache
from importlib import resources
from pathlib import Path
from threading import Lock
from typing import Any, Literal

import typst

PPI = 144
"""Pixels per inch of a PNG: sharp on a screen of double density."""
_FORGETTING = 3
"""So many tiny compilations make Typst let go of all that it kept, but for the last two or three pictures.

By itself it keeps ten. The last ones are worth keeping: most of a journey comes back in its next picture, which
then takes half the time.
"""
_alone = Lock()
"""One compiler cannot serve two threads at once."""


def typeset(
    content: dict[str, Any],
    format: Literal["png", "pdf", "svg"],  # noqa: A002  # its name
    *,
    ppi: float = PPI,
) -> list[bytes]:
    """Typeset the content of a picture: one file per page, but a PDF is one file of all pages.

    The format is a `bot.picture.request.Format`. That module is not imported, and neither is all that a journey
    needs, since the process in which this runs does better without.
    Takes a quarter of a second and more; raises `typst.TypstError` when the template fails. Whoever makes several
    calls `forget` in between.
    """
    inputs = {"data": json.dumps(content, ensure_ascii=False)}
    with _alone:
        made = _compilers()[0].compile(format=format, ppi=ppi, sys_inputs=inputs)
    if made is None:
        raise RuntimeError("typst wrote no picture")
    return made if isinstance(made, list) else [made]


def forget() -> None:
    """Make Typst let go of all but the last pictures."""
    with _alone:
        for number in range(_FORGETTING):
            _compilers()[1].compile(input=f"{number}".encode(), format="svg")


@cache
def _compilers() -> tuple[typst.Compiler, typst.Compiler]:
    """Load the template and its fonts once. Fonts of the system are left out: a picture looks the same everywhere."""
    folder = Path(str(resources.files("bot.picture"))) / "templates"
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(folder / "fonts")]
    )
    return typst.Compiler(str(folder / "main.typ"), root=str(folder), font_paths=fonts), typst.Compiler(
        b"x", font_paths=fonts
    )
