"""What the journey would hold after keeping a draft, so that people see how they were understood."""

from collections.abc import Callable, Sequence

from bot.guide import answers
from bot.guide.items import Item
from bot.guide.questions import Question, Topic
from bot.journey.model import Journey
from bot.slack.views.blocks import Block, bold, clip, safe, sections
from bot.slack.views.wording import persona_lines
from prompts.catalogue import Catalogue

SHOWN_CHARACTERS = 7000
"""Characters of a draft's items that are shown; the rest is in the form."""


def preview(journey: Journey, question: Question, items: Sequence[Item], say: Catalogue) -> list[Block]:
    """Show what the journey would hold of this after keeping."""
    after = answers.put_in(journey, question, items)
    shown: list[str] = []
    for line in PREVIEWED[question.topic](journey, after, question.part_id, say):
        if sum(map(len, shown)) + len(line) > SHOWN_CHARACTERS:
            shown.append("…")
            break
        shown.append(line)
    return sections(shown)


def _divided_phases(_before: Journey, after: Journey, _part: str, say: Catalogue) -> list[str]:
    """Show which steps fall in which phase, so that people can judge the division."""
    lines = []
    for phase in after.phases:
        steps = [
            f"{n}. {safe(clip(step.text, 60))}"
            for n, step in enumerate(after.steps, 1)
            if step.phase_id == phase.id
        ]
        lines.append(f"{bold(safe(phase.name))}\n{' · '.join(steps) or say('draft-phase-empty')}")
    return lines


def _new_personas(before: Journey, after: Journey, _part: str, say: Catalogue) -> list[str]:
    lines = []
    for persona in after.personas[len(before.personas) :]:
        lines += [f"*{safe(persona.name)}*", *(f"• {line}" for line in persona_lines(after, persona, say))]
    return lines


def _filled_persona(_before: Journey, after: Journey, part: str, say: Catalogue) -> list[str]:
    persona = next(persona for persona in after.personas if persona.id == part)
    return [f"• {line}" for line in persona_lines(after, persona, say)]


def _filled_phase(_before: Journey, after: Journey, part: str, say: Catalogue) -> list[str]:
    phase = next(phase for phase in after.phases if phase.id == part)
    return [
        f"• {say('label-information-need')}: {safe(phase.information_need)}",
        f"• {say('label-conversion-point')}: {safe(phase.conversion_point)}",
    ]


def _bounds(_before: Journey, after: Journey, _part: str, say: Catalogue) -> list[str]:
    return [
        f"• {say('label-starts-at')}: {safe(after.starts_at)}",
        f"• {say('label-ends-at')}: {safe(after.ends_at)}",
    ]


PREVIEWED: dict[Topic, Callable[[Journey, Journey, str, Catalogue], list[str]]] = {
    Topic.PERSONAS: _new_personas,
    Topic.PERSONA: _filled_persona,
    Topic.PHASE: _filled_phase,
    Topic.PHASES: _divided_phases,
    Topic.BOUNDS: _bounds,
}
"""What is shown as the journey would hold it, rather than as it was typed."""
