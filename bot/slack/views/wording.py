"""How values of a journey are worded: questions, numbers, steps, feelings."""

from collections.abc import Iterable, Sequence

from bot.guide.questions import Question, Topic
from bot.journey.channels import Channel, built_in_channels, channel_named
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.pains import pain_of
from bot.journey.parts import Insight, InsightKind, Persona, Touchpoint
from bot.slack.views.blocks import clip, safe
from prompts.catalogue import Catalogue, catalogue

MOMENT_OF_TRUTH = "🎯"
_LONGEST_PAIN = 200
"""Characters of a pain point in a sentence; all of it stands at its touchpoint."""
FACES = {-2: "😡", -1: "🙁", 0: "😐", 1: "🙂", 2: "😀"}


def ask(journey: Journey, question: Question, reader: Language | None = None) -> str:
    """Word a question, with the names of what it is about: to all in the journey's language, or to one reader."""
    say = catalogue(reader or journey.language)
    match question.topic:
        case Topic.PHASE:
            return say("ask-phase", phase=safe(phase_name(journey, question.part_id)))
        case Topic.PERSONA:
            return say("ask-persona", name=safe(persona_name(journey, question.part_id)))
        case Topic.TOUCHPOINT:
            place, text = step_of(journey, question.part_id)
            return say("ask-touchpoint", number=place, count=len(journey.steps), step=safe(text))
        case Topic.FIX:
            return say("ask-fix", pain=pain_text(journey, question.part_id))
        case Topic.DONE:
            return say("question-done")
        case _:
            return say(f"ask-{question.topic}")


def step_of(journey: Journey, step_id: str) -> tuple[int, str]:
    """Give the number (from 1) and the text of a step; (0, "") for one that is gone."""
    for place, step in enumerate(journey.steps, start=1):
        if step.id == step_id:
            return place, step.text
    return 0, ""


def persona_name(journey: Journey, persona_id: str | None) -> str:
    """Give the name of a persona; empty for none."""
    return next((persona.name for persona in journey.personas if persona.id == persona_id), "")


def phase_name(journey: Journey, phase_id: str) -> str:
    """Give the name of a phase; empty for one that is gone."""
    return next((phase.name for phase in journey.phases if phase.id == phase_id), "")


def pain_text(journey: Journey, pain_id: str, most: int = _LONGEST_PAIN) -> str:
    """Write a pain point in one line of at most so many characters; empty for one that is gone."""
    pain = pain_of(journey, pain_id)
    return safe(clip(pain.text.replace("\n", " "), most)) if pain else ""


def ranges(numbers: Iterable[int]) -> str:
    """Write numbers with runs joined: 1–3, 7."""
    runs: list[list[int]] = []
    for value in sorted(set(numbers)):
        if runs and value == runs[-1][1] + 1:
            runs[-1][1] = value
        else:
            runs.append([value, value])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)


def signed(value: int) -> str:
    """Write a feeling as a face with its value: colour and face are never the only carriers."""
    return f"{FACES[value]} {value:+d}".replace("-", "−") if value else f"{FACES[0]} 0"


def emotion(value: int | None, say: Catalogue) -> str:
    """Write a feeling as a face with its value and a word; colour and face are never the only carriers."""
    return "" if value is None else f"{FACES[value]} {say(f'emotion-{value}')}"


def channel(name: str, say: Catalogue) -> str:
    """Name a channel with its icon; a team's own word for it stands as it was typed."""
    known = _built_in(name)
    shown = known.name(say.language) if known is not None and known.key == name else safe(name)
    return f"{known.emoji} {shown}" if known is not None else shown


def icon(name: str) -> str:
    """Give the icon of a channel; empty for one that we don't know."""
    known = _built_in(name)
    return known.emoji if known is not None else ""


def _built_in(name: str) -> Channel | None:
    by_key = next((one for one in built_in_channels() if one.key == name), None)
    return by_key or (channel_named(name) if name else None)


def touchpoint_lines(
    journey: Journey, touchpoint: Touchpoint, insights: Sequence[Insight], say: Catalogue
) -> list[str]:
    """Write all that is known of a touchpoint, a line for each thing."""
    head = " · ".join(
        filter(
            None,
            [
                f"*{channel(touchpoint.channel, say)}*" if touchpoint.channel else "",
                *_marks(journey, touchpoint, say),
            ],
        )
    )
    lines = [
        head,
        _labelled("doing", touchpoint.doing, say),
        _labelled("thinking", touchpoint.thinking, say, quote=True),
        f"{say('label-feeling')}: {emotion(touchpoint.emotion, say)}"
        if touchpoint.emotion is not None
        else "",
        *(_labelled(insight.kind.value, insight.text, say) for insight in insights),
        _labelled("owner", touchpoint.owner, say),
        _labelled("metric", touchpoint.metric, say),
        _labelled("known-from", touchpoint.known_from, say),
    ]
    return [line for line in lines if line]


def persona_lines(journey: Journey, persona: Persona, say: Catalogue) -> list[str]:
    """Write all that is known of a persona, a line for each thing."""
    lines = [
        _labelled(name.replace("_", "-"), getattr(persona, name), say, quote=name == "quote")
        for name in ("who", "needs", "goals", "channels", "quote", "known_from")
    ]
    pains = journey.insights_of(InsightKind.PAIN, persona_id=persona.id)
    turned = {
        gain.turns_id: gain.text for gain in journey.insights_of(InsightKind.GAIN, persona_id=persona.id)
    }
    for pain in pains:
        gain = turned.pop(pain.id, "")
        lines.append(f"{say('label-pain')}: {safe(pain.text)}" + (f" → {safe(gain)}" if gain else ""))
    lines.extend(f"{say('label-gain')}: {safe(gain)}" for gain in turned.values())
    for asked in journey.insights_of(InsightKind.QUESTION, persona_id=persona.id):
        phase = next((phase.name for phase in journey.phases if phase.id == asked.phase_id), "")
        lines.append(f"{say('label-question')}{f' ({safe(phase)})' if phase else ''}: {safe(asked.text)}")
    return [line for line in lines if line]


def _marks(journey: Journey, touchpoint: Touchpoint, say: Catalogue) -> list[str]:
    return [
        safe(persona_name(journey, touchpoint.persona_id)) or say("draft-everybody"),
        "" if touchpoint.online is None else say("label-online" if touchpoint.online else "label-offline"),
        "" if touchpoint.direct is None else say("label-direct" if touchpoint.direct else "label-indirect"),
        f"{MOMENT_OF_TRUTH} {say('label-moment-of-truth')}" if touchpoint.moment_of_truth else "",
        say(f"label-{touchpoint.evidence}") if touchpoint.evidence else "",
    ]


def _labelled(label: str, text: str, say: Catalogue, *, quote: bool = False) -> str:
    if not text:
        return ""
    shown = safe(text).replace("\n", "; ")
    return f"{say(f'label-{label}')}: {f'“{shown}”' if quote else shown}"
