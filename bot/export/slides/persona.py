"""The slide of a persona: who it is, what annoys, delights and occupies it (rule 13)."""

from pptx.presentation import Presentation as Deck

from bot.export import fitting
from bot.export.cells import GAIN, PAIN, QUESTION, short
from bot.export.slides.deck import BOTTOM, BRAND, GOOD, MARGIN, QUIET, TEXT_BOX, WHITE, WIDTH, Box, add_slide
from bot.export.slides.kit import INSET, NOTHING, Line, Pen, height_of, largest
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Persona
from prompts.catalogue import Catalogue

_X = TEXT_BOX.x + TEXT_BOX.width + 24
_WIDTH = WIDTH - MARGIN - _X
_MOST_TABLE = 250.0
_MOST_LINES = 4
_SIZE = 12.0
_ROOM_FOR_QUESTIONS = 88.0


def add_persona(deck: Deck, journey: Journey, persona: Persona, foot: str, say: Catalogue) -> None:
    """Add the slide of a persona: who it is, and what annoys, delights and occupies it (rule 13)."""
    title = fitting.clipped(
        say("slides-persona-title", name=persona.name), TEXT_BOX.width * 2.2, 22, 1, bold=True
    )
    slide = add_slide(deck, title, foot, with_text=True)
    pen = Pen(slide, say.language)
    about = _about(persona, say)
    body = slide.placeholders[1]
    shown = about or [Line(say("slides-persona-empty"), colour=QUIET)]
    pen.write(body.text_frame, largest(shown, TEXT_BOX, (18, 16, 14, 13, 12, 11, 10)).lines)
    pains = journey.insights_of(InsightKind.PAIN, persona_id=persona.id)
    gains = journey.insights_of(InsightKind.GAIN, persona_id=persona.id)
    turned = {gain.turns_id: gain.text for gain in gains if gain.turns_id}
    loose = [gain.text for gain in gains if gain.turns_id not in {pain.id for pain in pains}]
    y = TEXT_BOX.y
    if pains:
        y = _pains(pen, y, [(pain.text, turned.get(pain.id, "")) for pain in pains], say)
    phases = {phase.id: phase.name for phase in journey.phases}
    asked = [
        Line(
            question.text,
            f"{short(phases[question.phase_id])}:" if question.phase_id in phases else QUESTION,
            BRAND,
        )
        for question in journey.insights_of(InsightKind.QUESTION, persona_id=persona.id)
    ]
    delights = [Line(gain, GAIN, GOOD) for gain in loose]
    for name, lines in ((say("slides-persona-gains"), delights), (say("slides-persona-questions"), asked)):
        room = BOTTOM - y - 20 - (_ROOM_FOR_QUESTIONS if lines is delights and asked else 0)
        if lines:
            pen.text(Box(_X, y, _WIDTH, 18), [Line(name, colour=BRAND, bold=True, size=12)], name)
            box = Box(_X, y + 18, _WIDTH, room)
            found = largest(lines, box, (14, 12, 11, 10)).lines
            height = height_of(found, box.width)
            pen.text(Box(box.x, box.y, box.width, height), found, f"{name} 2")
            y = box.y + height + 8
    annoys = [Line(pain.text, PAIN) for pain in pains]
    pen.notes(_persona_note(persona, [about, annoys, [Line(gain.text, GAIN) for gain in gains], asked]))


def _about(persona: Persona, say: Catalogue) -> list[Line]:
    lines = [Line(f"“{persona.quote}”", italic=True)] if persona.quote else []
    for name in ("who", "needs", "goals", "channels", "known_from"):
        text = getattr(persona, name)
        if text:
            label = say(f"label-{name.replace('_', '-')}")
            lines.append(Line(text, f"{label.capitalize()}:", BRAND))
    return lines


def _pains(pen: Pen, y: float, pairs: list[tuple[str, str]], say: Catalogue) -> float:
    """Write the pain points with what turns each round as a table; give where it ends."""
    width = _WIDTH / 2
    head = [
        Line(say(f"slides-persona-{name}"), colour=WHITE, bold=True, size=12) for name in ("pain", "gain")
    ]
    rows, heights, used = [head], [24.0], 24.0
    for place, pair in enumerate(pairs):
        texts = [fitting.clipped(text, width - 2 * INSET, _SIZE, _MOST_LINES) or NOTHING for text in pair]
        height = max(height_of([Line(text, size=_SIZE)], width) for text in texts) + INSET
        left = len(pairs) - place
        if used + height + (22 if left > 1 else 0) > _MOST_TABLE:
            rows.append([Line(f"+{left}", bold=True, size=_SIZE), Line(NOTHING, size=_SIZE)])
            heights.append(22.0)
            break
        rows.append([Line(text, size=_SIZE) for text in texts])
        heights.append(height)
        used += height
    box = Box(_X, y, _WIDTH, sum(heights))
    pen.table(box, rows, [width, width], heights, say("slides-persona-pain"))
    return y + sum(heights) + 14


def _persona_note(persona: Persona, told: list[list[Line]]) -> str:
    return "\n".join([persona.name, *(line.full for lines in told for line in lines)])
