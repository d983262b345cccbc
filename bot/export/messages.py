"""The message plan (rule 25): what to send to whom, when and why, to set up a program for e-mail campaigns with.

Everything in it stands on the map; nothing is made up. The rules:

- Each persona gets a row for each step at which there is a channel to send by: a touchpoint of that persona, or
  of everybody, that is online and not indirect. Where the team left open whether a channel of its own is online,
  the step gets no row. The channels of one step stand together in its row.
- The message is what the customer needs to hear then. With the persona's first row in a phase: the information
  need of the phase (rule 11) and the persona's questions there. With the persona's very first row: the gains that
  turn its pain points, and the questions that belong to no phase (rule 13). With every row: what is asked at the
  touchpoints, the gains that turn their pain points round, and those pain points that no gain turns round yet.
- The trigger is the fact that brings the customer here: at the first step of a phase the conversion point of the
  phase before, else the step before; at the very first step where the journey starts.
- The conversion point is the phase's: by it the team sees whether the message worked.
- What the map does not tell is said to be empty, for the team to fill in.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.export import wording
from bot.export.files import CSV_TYPE, MARKDOWN_TYPE, ExportedFile, file_name
from bot.export.markup import heading, table
from bot.export.tables.cell_text import harmless
from bot.export.tables.rows import on_one_line
from bot.export.tables.separated import SEPARATORS, lines_as_csv
from bot.journey.channels import built_in_channels
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Insight, InsightKind, Persona, Phase, Step, Touchpoint
from prompts.catalogue import Catalogue, catalogue

COLUMNS = ("persona", "phase", "moment", "message", "thinking", "channel", "trigger", "conversion-point")
"""The columns of the plan; `thinking`, what the customer has in mind then, sets the tone."""


@dataclass(frozen=True)
class PlannedMessage:
    """One row of the plan; `phase` is empty for a step without one, and any other empty text is to be filled in."""

    persona: str
    phase: str
    moment: str
    message: list[str]
    thinking: list[str]
    channel: list[str]
    trigger: str
    conversion_point: str


def message_plan(journey: Journey, language: Language, persona_id: str | None = None) -> list[PlannedMessage]:
    """Plan the messages of each persona, or of one, in the order of the steps."""
    say = catalogue(language)
    return [
        planned
        for persona in journey.personas
        if persona_id in {None, persona.id}
        for planned in _plan_for(journey, persona, say)
    ]


def plan_files(
    journey: Journey, language: Language, *, made_on: date, persona_id: str | None = None
) -> list[ExportedFile]:
    """Write the message plan as CSV and as Markdown."""
    say = catalogue(language)
    plan = message_plan(journey, language, persona_id)
    part = say("table-messages")
    heads = [say(f"column-{column}") for column in COLUMNS]
    rows = [_cells(planned, say) for planned in plan]
    content = lines_as_csv(
        [heads, *([harmless("\n".join(cell)) for cell in row] for row in rows)], SEPARATORS[language]
    )
    return [
        ExportedFile(file_name(journey.title, part, made_on, "csv"), content, CSV_TYPE),
        ExportedFile(
            file_name(journey.title, part, made_on, "md"),
            _as_markdown(journey, plan, say).encode(),
            MARKDOWN_TYPE,
        ),
    ]


def _plan_for(journey: Journey, persona: Persona, say: Catalogue) -> list[PlannedMessage]:
    planned: list[PlannedMessage] = []
    phases_met: set[str] = set()
    for place, step in enumerate(journey.steps):
        touchpoints = [one for one in journey.touchpoints_of(step.id) if one.persona_id in {None, persona.id}]
        sending = [one for one in touchpoints if _can_send_by(one)]
        if not sending:
            continue
        phase = next((phase for phase in journey.phases if phase.id == step.phase_id), None)
        needed: list[str] = []
        if phase is not None and phase.id not in phases_met:
            phases_met.add(phase.id)
            needed += _needed_in_phase(journey, persona, phase, say)
        if not planned:
            needed += _needed_always(journey, persona, say)
        for touchpoint in touchpoints:
            needed += _needed_at(journey, touchpoint, say)
        planned.append(
            PlannedMessage(
                persona=persona.name,
                phase=phase.name if phase else "",
                moment=say("message-moment", number=place + 1, step=step.text),
                message=list(dict.fromkeys(needed)),
                thinking=_unlike(one.thinking for one in touchpoints),
                channel=_unlike(wording.channel(one.channel, say.language) for one in sending),
                trigger=_trigger(journey, place, phase, say),
                conversion_point=phase.conversion_point if phase else "",
            )
        )
    return planned


def _can_send_by(touchpoint: Touchpoint) -> bool:
    known = next((one for one in built_in_channels() if one.key == touchpoint.channel), None)
    online = touchpoint.online if touchpoint.online is not None or known is None else known.online
    direct = touchpoint.direct if touchpoint.direct is not None or known is None else known.direct
    return bool(touchpoint.channel) and online is True and direct is not False


def _needed_in_phase(journey: Journey, persona: Persona, phase: Phase, say: Catalogue) -> list[str]:
    need = [say("message-need", text=on_one_line(phase.information_need))] if phase.information_need else []
    asked = journey.insights_of(InsightKind.QUESTION, persona_id=persona.id, phase_id=phase.id)
    return need + _answers(asked, say)


def _needed_always(journey: Journey, persona: Persona, say: Catalogue) -> list[str]:
    asked = journey.insights_of(InsightKind.QUESTION, persona_id=persona.id)
    gains = journey.insights_of(InsightKind.GAIN, persona_id=persona.id)
    return _answers([one for one in asked if one.phase_id is None], say) + _turning(journey, gains, say)


def _needed_at(journey: Journey, touchpoint: Touchpoint, say: Catalogue) -> list[str]:
    asked = journey.insights_of(InsightKind.QUESTION, touchpoint_id=touchpoint.id)
    gains = journey.insights_of(InsightKind.GAIN, touchpoint_id=touchpoint.id)
    turned = {gain.turns_id for gain in journey.insights}
    pains = [
        say("message-pain", text=on_one_line(pain.text))
        for pain in journey.insights_of(InsightKind.PAIN, touchpoint_id=touchpoint.id)
        if pain.id not in turned
    ]
    return _answers(asked, say) + _turning(journey, gains, say) + pains


def _answers(questions: list[Insight], say: Catalogue) -> list[str]:
    return [say("message-question", text=on_one_line(question.text)) for question in questions]


def _turning(journey: Journey, gains: list[Insight], say: Catalogue) -> list[str]:
    pains = {pain.id: pain.text for pain in journey.insights}
    return [
        say("message-gain", gain=on_one_line(gain.text), pain=on_one_line(pains[gain.turns_id]))
        for gain in gains
        if gain.turns_id
    ]


def _trigger(journey: Journey, place: int, phase: Phase | None, say: Catalogue) -> str:
    if place == 0:
        return on_one_line(journey.starts_at)
    before: Step = journey.steps[place - 1]
    came_from = next((one for one in journey.phases if one.id == before.phase_id), None)
    if (
        phase is not None
        and came_from is not None
        and came_from.id != phase.id
        and came_from.conversion_point
    ):
        return on_one_line(came_from.conversion_point)
    return say("message-after", number=place, step=before.text)


def _unlike(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(on_one_line(text) for text in texts if text))


def _cells(planned: PlannedMessage, say: Catalogue) -> list[list[str]]:
    """Give the lines of each cell; an empty one says that the team has to fill it in."""
    empty = [say("message-fill-in")]
    return [
        [planned.persona],
        [planned.phase or say("export-no-phase")],
        [planned.moment],
        planned.message or empty,
        planned.thinking or empty,
        planned.channel,
        [planned.trigger] if planned.trigger else empty,
        [on_one_line(planned.conversion_point)] if planned.conversion_point else empty,
    ]


def _as_markdown(journey: Journey, plan: list[PlannedMessage], say: Catalogue) -> str:
    parts = [heading(1, say("messages-heading", title=journey.title)), say("messages-about")]
    if not plan:
        parts.append(say("messages-none"))
    for name in dict.fromkeys(planned.persona for planned in plan):
        rows = [_cells(planned, say)[1:] for planned in plan if planned.persona == name]
        parts += [
            heading(2, name),
            table(
                [wording.headed(column, say) for column in COLUMNS[1:]],
                [["\n".join(c) for c in r] for r in rows],
            ),
        ]
    return "\n\n".join(parts) + "\n"
