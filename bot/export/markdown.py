"""A journey as Markdown: the whole of it, readable in any wiki."""

from bot.export import wording
from bot.export.markup import bullets, escaped, heading, table
from bot.export.tables.rows import in_order, listed, on_one_line
from bot.journey.fixes import Ranked, ranked
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Persona, Touchpoint
from prompts import figures
from prompts.catalogue import Catalogue, catalogue

_MOMENT_OF_TRUTH = "🎯"


def markdown(journey: Journey, language: Language, *, persona_id: str | None = None) -> str:
    """Write the journey as Markdown; for one persona, without the touchpoints and fixes of the others."""
    say = catalogue(language)
    sections = [
        _about(journey, say),
        _phases(journey, say),
        *[_persona(journey, one, say) for one in journey.personas if persona_id in {None, one.id}],
        _touchpoints(journey, persona_id, say),
        _fixes(journey, persona_id, say),
        _results(journey, say),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def _about(journey: Journey, say: Catalogue) -> str:
    goal_score = "" if journey.goal_score is None else figures.number(journey.goal_score, say.language)
    lines = bullets(
        (say(f"column-{key}"), value)
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
    return "\n\n".join(filter(None, [heading(1, journey.title), lines]))


def _phases(journey: Journey, say: Catalogue) -> str:
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
            parts.append(
                bullets(
                    [
                        (say("column-information-need"), phase.information_need),
                        (say("column-conversion-point"), phase.conversion_point),
                    ]
                )
            )
        parts.append("\n".join(_step_line(journey, place, say) for place in places))
    return "\n\n".join(filter(None, parts))


def _step_line(journey: Journey, place: int, say: Catalogue) -> str:
    step = journey.steps[place]
    touchpoints = journey.touchpoints_of(step.id)
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
        (say(f"column-{key}"), value)
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
        "owner",
        "evidence",
    )
    heads = [say(f"column-{key}") for key in keys]
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
        *(
            listed(journey.insights_of(kind, touchpoint_id=touchpoint.id)) or ""
            for kind in (InsightKind.PAIN, InsightKind.GAIN)
        ),
        touchpoint.owner,
        "\n".join(filter(None, [*known, touchpoint.known_from])),
    ]


def _fixes(journey: Journey, persona_id: str | None, say: Catalogue) -> str:
    shown = [one for one in ranked(journey) if persona_id is None or one.fix.persona_id in {None, persona_id}]
    if not shown:
        return ""
    keys = ("place", "fix", "number", "impact", "effort", "score", "owner", "due", "status")
    rows = [_fix_cells(journey, one, say) for one in shown]
    formula = say(f"export-formula-{journey.formula.value.replace('_', '-')}")
    return "\n\n".join(
        [
            heading(2, say("table-fixes")),
            table([say(f"column-{key}") for key in keys], rows),
            escaped(say("export-formula", formula=formula)),
        ]
    )


def _fix_cells(journey: Journey, one: Ranked, say: Catalogue) -> list[str]:
    fix = one.fix
    marks = [
        "" if value is None else figures.number(value, say.language)
        for value in (fix.impact, fix.effort, one.score)
    ]
    return [
        str(one.place),
        fix.text,
        "" if fix.step_id is None else str(journey.step_number(fix.step_id)),
        *marks,
        fix.owner,
        "" if fix.due is None else figures.short_day(fix.due, say.language),
        say(f"export-status-{fix.status.value}"),
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
    return f"{heading(2, say('table-results'))}\n\n{table([say(f'column-{key}') for key in keys], rows)}"
