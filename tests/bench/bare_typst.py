"""The floor of a picture: Typst compiles the same template with the same content, and nothing else happens.

Run as a program of its own: each line that comes in is the content of a picture, each that goes out the seconds
that it took.
"""

import sys
import time
from importlib import resources
from pathlib import Path

import typst


def main() -> None:
    """Compile until the input closes."""
    folder = Path(str(resources.files("bot.picture"))) / "templates"
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(folder / "fonts")]
    )
    compiler = typst.Compiler(str(folder / "main.typ"), root=str(folder), font_paths=fonts)
    for content in sys.stdin:
        begun = time.perf_counter()
        compiler.compile(format="png", ppi=144, sys_inputs={"data": content})
        sys.stdout.write(f"{time.perf_counter() - begun}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
