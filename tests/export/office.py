"""LibreOffice as the independent reader: it opens a file without a window and prints it to PDF."""

import atexit
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pypdfium2
import pytest

_MARKS = "●○★▼"
_HYPHEN_AT_A_BREAK = "\x02"
"""How the reader of PDF gives a hyphen at the end of a line."""
_LONGEST = 180
"""Seconds; the first start of LibreOffice makes its profile."""


def pages(content: bytes, ending: str) -> list[str]:
    """Open a file in LibreOffice and give the text of each page, with single spaces.

    `ending` tells what kind of file it is, as in "pptx". Skips the test where LibreOffice is missing.
    """
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice (soffice) is not installed: nothing opens the file independently")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"file.{ending}"
        file.write_bytes(content)
        profile = f"-env:UserInstallation=file://{_profile()}"
        command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(file)]
        done = subprocess.run(command, check=True, capture_output=True, timeout=_LONGEST)
        printed = file.with_suffix(".pdf")
        assert printed.exists(), done.stderr.decode()
        return _texts(printed)


def saved_again(content: bytes, ending: str, options: str = "") -> bytes:
    """Open a file in LibreOffice and save it as the same kind, as somebody does who changed something.

    `options` are those of LibreOffice's filter for CSV. Skips the test where LibreOffice is missing.
    """
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice (soffice) is not installed: nothing opens the file independently")
    with tempfile.TemporaryDirectory() as folder:
        file, saved = Path(folder) / f"file.{ending}", Path(folder) / "saved"
        file.write_bytes(content)
        profile = f"-env:UserInstallation=file://{_profile()}"
        reading = [f"--infilter=CSV:{options}"] if options else []
        kind = f"{ending}:Text - txt - csv (StarCalc):{options}" if options else ending
        command = [program, profile, "--headless", *reading, "--convert-to", kind]
        done = subprocess.run(
            [*command, "--outdir", str(saved), str(file)], check=True, capture_output=True, timeout=_LONGEST
        )
        assert (saved / file.name).exists(), done.stderr.decode()
        return (saved / file.name).read_bytes()


def bare(text: str) -> str:
    """Take all spaces and marks out of a text: lines break anywhere, and marks of another font stand a bit higher."""
    return "".join(character for character in text if character not in _MARKS and not character.isspace())


def _texts(file: Path) -> list[str]:
    document = pypdfium2.PdfDocument(file)
    try:
        return [_text(page) for page in document]
    finally:
        document.close()


def _text(page: pypdfium2.PdfPage) -> str:
    return " ".join(page.get_textpage().get_text_bounded().replace(_HYPHEN_AT_A_BREAK, "-").split())


def _profile() -> Path:
    """Give one profile for this run of the tests, away from that of whoever runs them."""
    folder = Path(tempfile.gettempdir()) / f"reisgids-office-{os.getpid()}"
    if not folder.exists():
        folder.mkdir()
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
