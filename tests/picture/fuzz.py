"""Draws random nasty journeys and checks every glyph: `python -m tests.picture.fuzz SEED NUMBER`."""

import sys
from collections.abc import Iterator
from datetime import date
from random import Random

from bot.journey.language import Language
from bot.picture.content import content_of
from bot.picture.request import Format, PictureRequest, Subject
from tests.picture.glyphs import faults, pages, with_edges
from tests.picture.nasty import journey

_MOST_SHOWN = 5


def requests(seed: int) -> Iterator[PictureRequest]:
    """Ask every picture of one nasty journey: as laid out for the screen, and for paper."""
    random = Random(seed)
    now, before = journey(random), journey(random)
    stale = frozenset(step.id for step in now.steps if random.random() < 0.3)
    persona_id = random.choice((None, *(persona.id for persona in now.personas)))
    for subject in Subject:
        for format_ in (Format.PNG, Format.PDF):
            yield PictureRequest(
                now,
                random.choice(list(Language)),
                date(2026, 11, 23),
                subject,
                format_,
                persona_id,
                stale,
                before if random.random() < 0.5 else None,
                date(2026, 3, 3),
                version=seed,
            )


def faults_of(request: PictureRequest) -> list[str]:
    """Draw a picture and say what is wrong in it."""
    drawn = with_edges(content_of(request))
    return [
        f"page {number}: {fault}"
        for number, page in enumerate(pages(drawn), start=1)
        for fault in faults(page)
    ]


def main(seed: int, number: int) -> int:
    """Check so many journeys, say what is wrong, and give the number of faulty pictures."""
    faulty = 0
    for one in range(seed, seed + number):
        for request in requests(one):
            found = faults_of(request)
            faulty += bool(found)
            if found:
                shown = "\n    ".join(found[:_MOST_SHOWN])
                _say(f"{one} {request.subject} {request.format} ({len(found)})\n    {shown}")
    _say(f"{number} journeys drawn, {faulty} pictures with faults")
    return faulty


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(min(1, main(int(sys.argv[1]), int(sys.argv[2]))))
