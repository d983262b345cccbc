"""What people would use today: Mermaid's `journey`, drawn by mermaid-cli in a Chromium."""

import json
import os
import re
import shutil
import subprocess
import threading
import time
from pathlib import Path

import psutil

from bot.journey.model import Journey

_CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
_NEUTRAL = 3
"""Mermaid's middle between 1 and 5."""
_SECONDS_BETWEEN_LOOKS = 0.02


class NoMermaid(Exception):
    """It cannot be measured here; the text says why."""


class Mermaid:
    """An installation of mermaid-cli in a folder that is there to be thrown away; raises `NoMermaid`."""

    def __init__(self, folder: Path) -> None:
        npm, chromium = shutil.which("npm"), next(filter(None, map(shutil.which, _CHROMIUMS)), None)
        if npm is None or chromium is None:
            raise NoMermaid("needs npm and a Chromium")
        install = [npm, "install", "--silent", "--no-audit", "--no-fund", "@mermaid-js/mermaid-cli"]
        done = subprocess.run(
            install,
            cwd=folder,
            env=os.environ | {"PUPPETEER_SKIP_DOWNLOAD": "1"},
            capture_output=True,
            check=False,
        )
        if done.returncode:
            raise NoMermaid("npm could not install @mermaid-js/mermaid-cli")
        self._folder = folder
        self._browser = folder / "browser.json"
        self._browser.write_text(json.dumps({"executablePath": chromium, "args": ["--no-sandbox"]}), "utf-8")

    def draw(self, journey: Journey) -> tuple[float, int]:
        """Draw a journey as a PNG; gives the seconds it took, and the most bytes that all its processes held."""
        (self._folder / "journey.mmd").write_text(described(journey), "utf-8")
        picture = self._folder / "journey.png"
        picture.unlink(missing_ok=True)
        command = [
            "node_modules/.bin/mmdc",
            "-i",
            "journey.mmd",
            "-o",
            picture.name,
            "-p",
            self._browser.name,
        ]
        begun = time.perf_counter()
        with psutil.Popen(
            command, cwd=self._folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            most: list[int] = [0]
            looking = threading.Thread(target=_look, args=(process, most))
            looking.start()
            process.wait()
            seconds = time.perf_counter() - begun
            looking.join()
        if not picture.exists():
            raise NoMermaid("mermaid-cli made no picture")
        return seconds, most[0]


def described(journey: Journey) -> str:
    """Write a journey as Mermaid takes it: sections, and steps with a score from 1 to 5 and who takes part."""
    lines = ["journey", f"  title {_plain(journey.title)}"]
    for phase in journey.phases:
        lines.append(f"  section {_plain(phase.name)}")
        for step in journey.steps:
            if step.phase_id == phase.id:
                felt = [one.emotion for one in journey.touchpoints_of(step.id) if one.emotion is not None]
                score = round(sum(felt) / len(felt)) + _NEUTRAL if felt else _NEUTRAL
                people = ", ".join(_plain(persona.name) for persona in journey.personas)
                lines.append(f"    {_plain(step.text)}: {score}: {people}")
    return "\n".join(lines) + "\n"


def memory(process: psutil.Process) -> int:
    """Tell the bytes that a process holds; what it shares with others counts in part, where the system tells."""
    held = process.memory_full_info()
    return int(getattr(held, "pss", held.rss))


def _look(process: psutil.Process, most: list[int]) -> None:
    """Note the most memory of a process and all that it started, until it ends."""
    while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
        held = 0
        for one in _family(process):
            try:
                held += memory(one)
            except psutil.Error:
                continue
        most[0] = max(most[0], held)
        time.sleep(_SECONDS_BETWEEN_LOOKS)


def _family(process: psutil.Process) -> list[psutil.Process]:
    try:
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []


def _plain(text: str) -> str:
    """Leave out the signs that mean something to Mermaid."""
    return re.sub(r"[:;#,]", " ", text)
