"""Where a journey is, for one reader: the open question, what is missing, and the remarks."""

from bot.guide.questions import Question, Topic, sequence
from bot.guide.reports import Status
from bot.journey.journey_checks import Finding
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.remarks import Code
from bot.slack.views.blocks import Block, Message, actions, bold, button, clip, context, safe, section
from bot.slack.views.remarks import remark_text
from bot.slack.views.wording import ask, pain_text, ranges, step_of
from prompts.catalogue import Catalogue, catalogue

_MOST_NAMES = 500
_MOST_PAINS = 3
_MOST_REMARKS = 5


def status(report: Status, reader: Language) -> Message:
    """Show where a journey is, with a button for each thing that can be done about it."""
    say = catalogue(reader)
    title = say("status-heading", title=safe(report.screen.journey.title))
    blocks: list[Block] = [
        section(
            f"{bold(title)}\n{say('status-now', question=ask(report.screen.journey, report.screen.question, reader))}"
        ),
        *_missing(report, say),
        *_remarks(report, say),
        actions(
            button(say("coach-whole"), "coach_whole", str(report.screen.journey_id)),
            button(say("coach-from-notes"), "coach_notes", str(report.screen.journey_id)),
        ),
    ]
    if report.screen.report_channel_id:
        blocks.append(context(say("post-usual-is", channel=report.screen.report_channel_id)))
    return Message(title, blocks)


def _missing(report: Status, say: Catalogue) -> list[Block]:
    if not report.missing and not report.skipped:
        return [section(say("status-nothing-missing"))]
    blocks: list[Block] = [section(bold(say("status-missing")))]
    for question, text in _in_lines(report, say):
        go = button(say("status-answer"), f"turn_to:{question}", str(report.screen.journey_id))
        blocks.append(section(f"○ {text}", go))
    return blocks


def _in_lines(report: Status, say: Catalogue) -> list[tuple[Question, str]]:
    """Give a line for each thing that is missing; what is asked of each part stands in one line."""
    journey = report.screen.journey
    lines: list[tuple[Question, str]] = []
    together: dict[Topic, list[Question]] = {}
    for question in sorted([*report.missing, *report.skipped], key=sequence(journey).index):
        if question.part_id:
            together.setdefault(question.topic, []).append(question)
        else:
            text = ask(journey, question, say.language)
            lines.append(
                (question, say("status-skipped", question=text) if question in report.skipped else text)
            )
    for topic, questions in together.items():
        names = clip(_names(journey, questions, say), _MOST_NAMES)
        lines.append((questions[0], say(f"status-missing-{topic}", names=names, count=len(questions))))
    return lines


def _names(journey: Journey, questions: list[Question], say: Catalogue) -> str:
    ids = [question.part_id for question in questions]
    if questions[0].topic == Topic.TOUCHPOINT:
        return ranges(journey.step_number(step_id) for step_id in ids)
    if questions[0].topic == Topic.FIX:
        shown = ", ".join(f"“{pain_text(journey, pain_id, 80)}”" for pain_id in ids[:_MOST_PAINS])
        rest = len(ids) - _MOST_PAINS
        return f"{shown} {say('status-more', count=rest)}" if rest > 0 else shown
    parts = {phase.id: phase.name for phase in journey.phases}
    parts |= {persona.id: persona.name for persona in journey.personas}
    return ", ".join(safe(parts[part_id]) for part_id in ids)


def _remarks(report: Status, say: Catalogue) -> list[Block]:
    findings = _not_asked_anyway(report)
    if not findings:
        return [context(say("status-no-remarks"))]
    blocks: list[Block] = [section(bold(say("status-remarks")))]
    journey = report.screen.journey
    for finding in findings[:_MOST_REMARKS]:
        number, text = step_of(journey, finding.part_id)
        lead = f"{number}. “{safe(text)}”\n" if number else ""
        blocks.append(section(f"{lead}↳ {remark_text(finding.remark, say)}"))
        value = f"{report.screen.journey_id}|{finding.key}"
        fill_in = _to_fill_in(finding)
        blocks.append(
            actions(
                button(say("draft-take"), f"take_finding:{finding.key}", value)
                if finding.remark.proposal
                else None,
                button(
                    say("status-fill-in"),
                    f"{fill_in[0]}:{finding.key}",
                    f"{report.screen.journey_id}|{fill_in[1]}",
                )
                if fill_in
                else None,
                button(say("draft-leave"), f"leave_finding:{finding.key}", value),
            )
        )
    if len(findings) > _MOST_REMARKS:
        blocks.append(context(say("status-more", count=len(findings) - _MOST_REMARKS)))
    return blocks


def _not_asked_anyway(report: Status) -> list[Finding]:
    """Leave out remarks on what is missing where the guide is still going to ask for it."""
    asked = {question.part_id for question in report.missing if question.part_id}
    return [
        finding
        for finding in report.findings
        if finding.part_id not in asked
        or finding.remark.code not in {Code.STEP_WITHOUT_TOUCHPOINT, Code.PHASE_WITHOUT_CONVERSION_POINT}
    ]


def _to_fill_in(finding: Finding) -> tuple[str, str] | None:
    """Name the form in which something missing can be filled in, and what it is about."""
    match finding.remark.code:
        case Code.PHASE_WITHOUT_CONVERSION_POINT:
            return "form", str(Question(Topic.PHASE, finding.part_id))
        case Code.PHASE_WITHOUT_STEP:
            return "form", str(Question(Topic.PHASES))
        case Code.STEP_WITHOUT_TOUCHPOINT:
            return "form", str(Question(Topic.TOUCHPOINT, finding.part_id))
        case Code.TOUCHPOINT_WITHOUT_OWNER:
            return "edit_touchpoint", finding.part_id
        case _:
            return None
