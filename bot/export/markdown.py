"""A journey as Markdown, to read in any wiki: all that is on the map, and all that is known of the fixes."""

from bot.export import wording
from bot.export.markdown_fixes import fixes_section
from bot.export.markup import bullets, escaped, heading, table
from bot.export.tables.rows import in_order, listed, on_one_line
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Persona, Phase, Touchpoint
from prompts import figures
from prompts.catalogue import Catalogue, catalogue

_MOMENT_OF_TRUTH = "🎯"


def markdown(journey: Journey, language: Language, *, persona_id: str | None = None) -> str:
    """Write the journey as Markdown; for one persona, without the touchpoints and fixes of the others."""
    say = catalogue(language)
    sections = [
        _about(journey, persona_id, say),
        _phases(journey, persona_id, say),
        *[_persona(journey, one, say) for one in journey.personas if persona_id in {None, one.id}],
        _touchpoints(journey, persona_id, say),
        fixes_section(journey, persona_id, say),
        _results(journey, say),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def _about(journey: Journey, persona_id: str | None, say: Catalogue) -> str:
    goal_score = "" if journey.goal_score is None else figures.number(journey.goal_score, say.language)
    only = [say("export-only-persona", name=one.name) for one in journey.personas if one.id == persona_id]
    lines = bullets(
        (wording.headed(key, say), value)
        for key, value in (
            ("goal", journey.goal),
            ("goal-score", goal_score),
            ("offering", journey.offering),
            ("customer-group", journey.customer_group),
            ("starts-at", journey.starts_at),
            ("ends-at", journey.ends_at),
            ("strategy", journey.strategy),
            ("sources", "\n".join(on_one_line(source.text) for source in journey.sources)),
        )
    )
    return "\n\n".join(filter(None, [heading(1, journey.title), *map(escaped, only), lines]))


def _phases(journey: Journey, persona_id: str | None, say: Catalogue) -> str:
    """List the steps below their phases, with their feelings; steps without a phase come where they stand."""
    if not journey.steps and not journey.phases:
        return ""
    parts = [heading(2, say("table-steps"))]
    spans: list[tuple[str | None, list[int]]] = []
    for place, step in enumerate(journey.steps):
        if not spans or spans[-1][0] != step.phase_id:
            spans.append((step.phase_id, []))
        spans[-1][1].append(place)
    met = {phase_id for phase_id, _ in spans}
    spans += [(phase.id, []) for phase in journey.phases if phase.id not in met]
    for phase_id, places in spans:
        phase = next((phase for phase in journey.phases if phase.id == phase_id), None)
        parts.append(heading(3, phase.name if phase else say("export-no-phase")))
        if phase is not None:
            parts.append(_about_phase(phase, say))
        parts.append("\n".join(_step_line(journey, place, persona_id, say) for place in places))
    return "\n\n".join(filter(None, parts))


def _about_phase(phase: Phase, say: Catalogue) -> str:
    """Tell what the customer wants to know (rule 11), and how many went on to the next phase."""
    moved = ""
    if phase.entered and phase.moved_on is not None:
        moved = say(
            "slides-moved",
            share=figures.number(100 * phase.moved_on / phase.entered, say.language, 0),
            moved=figures.number(phase.moved_on, say.language),
            entered=figures.number(phase.entered, say.language),
        )
    target = "" if phase.conversion_target is None else say("slides-percent", share=phase.conversion_target)
    return bullets(
        (wording.headed(key, say), value)
        for key, value in (
            ("information-need", phase.information_need),
            ("conversion-point", phase.conversion_point),
            ("moved-on", moved),
            ("target", target),
        )
    )


def _step_line(journey: Journey, place: int, persona_id: str | None, say: Catalogue) -> str:
    step = journey.steps[place]
    touchpoints = [
        touchpoint
        for touchpoint in journey.touchpoints_of(step.id)
        if persona_id is None or touchpoint.persona_id in {None, persona_id}
    ]
    feelings = [touchpoint.emotion for touchpoint in touchpoints if touchpoint.emotion is not None]
    marks = [say(f"emotion-{min(feelings)}")] if feelings else []
    if any(touchpoint.moment_of_truth for touchpoint in touchpoints):
        marks.append(f"{_MOMENT_OF_TRUTH} {say('label-moment-of-truth')}")
    return f"{place + 1}. {escaped(step.text)}{''.join(f' · {mark}' for mark in marks)}"


def _persona(journey: Journey, persona: Persona, say: Catalogue) -> str:
    pains = journey.insights_of(InsightKind.PAIN, persona_id=persona.id)
    gains = journey.insights_of(InsightKind.GAIN, persona_id=persona.id)
    turned = {gain.turns_id: on_one_line(gain.text) for gain in gains}
    others = [gain for gain in gains if gain.turns_id not in {pain.id for pain in pains}]
    asked = journey.insights_of(InsightKind.QUESTION, persona_id=persona.id)
    phases = {phase.id: f"{phase.name}: " for phase in journey.phases}
    lines = bullets(
        (wording.headed(key, say), value)
        for key, value in (
            ("who", persona.who),
            ("needs", persona.needs),
            ("goals", persona.goals),
            ("channels", persona.channels),
            (
                "pains",
                "\n".join(
                    on_one_line(pain.text) + (f" → {turned[pain.id]}" if pain.id in turned else "")
                    for pain in pains
                ),
            ),
            ("gains", listed(others) or ""),
            (
                "questions",
                "\n".join(phases.get(one.phase_id or "", "") + on_one_line(one.text) for one in asked),
            ),
            ("quote", f"“{persona.quote}”" if persona.quote else ""),
            ("known-from", persona.known_from),
        )
    )
    return "\n\n".join(filter(None, [heading(2, say("export-persona", name=persona.name)), lines]))


def _touchpoints(journey: Journey, persona_id: str | None, say: Catalogue) -> str:
    shown = [one for one in in_order(journey) if persona_id is None or one.persona_id in {None, persona_id}]
    if not shown:
        return ""
    keys = (
        "number",
        "persona",
        "channel",
        "doing",
        "thinking",
        "emotion",
        "pains",
        "gains",
        "questions",
        "owner",
        "metric",
        "evidence",
    )
    heads = [wording.headed(key, say) for key in keys]
    rows = [_touchpoint_cells(journey, touchpoint, say) for touchpoint in shown]
    return f"{heading(2, say('table-touchpoints'))}\n\n{table(heads, rows)}"


def _touchpoint_cells(journey: Journey, touchpoint: Touchpoint, say: Catalogue) -> list[str]:
    channel = wording.channel(touchpoint.channel, say.language)
    known = [say(f"label-{touchpoint.evidence.value}")] if touchpoint.evidence else []
    return [
        str(journey.step_number(touchpoint.step_id)),
        wording.persona_name(journey, touchpoint.persona_id, say),
        f"{_MOMENT_OF_TRUTH} {channel}" if touchpoint.moment_of_truth else channel,
        touchpoint.doing,
        touchpoint.thinking,
        "" if touchpoint.emotion is None else say(f"emotion-{touchpoint.emotion}"),
        *(listed(journey.insights_of(kind, touchpoint_id=touchpoint.id)) or "" for kind in InsightKind),
        touchpoint.owner,
        touchpoint.metric,
        "\n".join(filter(None, [*known, touchpoint.known_from])),
    ]


def _results(journey: Journey, say: Catalogue) -> str:
    if not journey.results:
        return ""
    rows = [
        [
            figures.short_month(result.month, say.language),
            figures.number(result.average, say.language),
            str(result.responses),
            "" if result.at_goal is None else figures.number(result.at_goal, say.language),
        ]
        for result in journey.results
    ]
    keys = ("month", "average", "responses", "at-goal")
    return f"{heading(2, say('table-results'))}\n\n{table([wording.headed(key, say) for key in keys], rows)}"
