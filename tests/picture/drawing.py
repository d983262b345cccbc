"""What the tests of pictures share: journeys to draw, and a look at what was drawn."""

from datetime import date
from typing import Any

import pypdfium2

from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Persona, Phase, Step, Touchpoint
from bot.picture.content import content_of
from bot.picture.request import Format, PictureRequest
from bot.picture.typeset import forget, typeset

DAY = date(2026, 11, 23)


def asked(journey: Journey | None = None, **wishes: Any) -> PictureRequest:
    """Ask for a picture of a journey, of the Dutch example when none is given."""
    wishes = {"language": Language.NL, "made_on": DAY, **wishes}
    return PictureRequest(journey or example(Language.NL), **wishes)


def drawn(journey: Journey | None = None, **wishes: Any) -> list[bytes]:
    """Draw a picture, in this process."""
    request = asked(journey, **wishes)
    pages = typeset(content_of(request), request.format)
    forget()
    return pages


def read(journey: Journey | None = None, **wishes: Any) -> list[str]:
    """Draw a PDF and give the text on each page, as a reader would select it."""
    (pdf,) = drawn(journey, format=Format.PDF, **wishes)
    return pages_of(pdf)


def pages_of(pdf: bytes) -> list[str]:
    """Give the text on each page of a PDF, its line ends folded into spaces."""
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def with_steps(*names: str, **other: Any) -> Journey:
    """Give a journey with these steps, without phases, and with whatever else is given."""
    steps = [Step(id=f"s{number}", text=name) for number, name in enumerate(names, start=1)]
    return Journey(title="Van vraag tot antwoord", language=Language.NL, steps=steps, **other)


def long_journey(count: int) -> Journey:
    """Give a journey of so many steps in five phases, with the touchpoints of one persona."""
    phases = [Phase(id=f"p{number}", name=f"Fase {number}") for number in range(1, 6)]
    steps = [
        Step(
            id=f"s{100 + place}",
            text=f"Doet iets dat nummer {place + 1} heet",
            phase_id=f"p{place * 5 // count + 1}",
        )
        for place in range(count)
    ]
    touchpoints = [
        Touchpoint(
            id=f"t{300 + place}",
            step_id=step.id,
            persona_id="p50",
            channel="email",
            thinking="Waar blijft het antwoord op mijn vraag van gisteren?",
            emotion=place % 5 - 2,
        )
        for place, step in enumerate(steps)
    ]
    return Journey(
        title="Een lange reis",
        language=Language.NL,
        phases=phases,
        steps=steps,
        personas=[Persona(id="p50", name="Sanne")],
        touchpoints=touchpoints,
    )


def squeezed(text: str) -> str:
    """Leave out where lines and words break, to find a text however it was laid out."""
    return "".join(character for character in text if character.isprintable() and not character.isspace())
