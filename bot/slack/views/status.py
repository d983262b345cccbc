"""Where a journey is, for one reader: the open question, what is missing, and the remarks."""

from bot.guide.questions import Question
from bot.guide.reports import Status
from bot.slack.views.blocks import Block, Message, actions, bold, button, context, safe, section
from bot.slack.views.remarks import remark_text
from bot.slack.views.wording import ask, step_of
from prompts.catalogue import Catalogue, catalogue

_MOST_MISSING = 8
_MOST_REMARKS = 5


def status(report: Status) -> Message:
    """Show where a journey is, with a button for each thing that can be done about it."""
    say = catalogue(report.screen.language)
    title = say("status-heading", title=safe(report.screen.journey.title))
    blocks: list[Block] = [
        section(
            f"{bold(title)}\n{say('status-now', question=ask(report.screen.journey, report.screen.question))}"
        ),
        *_missing(report, say),
        *_remarks(report, say),
    ]
    return Message(title, blocks)


def _missing(report: Status, say: Catalogue) -> list[Block]:
    if not report.missing and not report.skipped:
        return [section(say("status-nothing-missing"))]
    blocks: list[Block] = [section(bold(say("status-missing")))]
    questions = [(question, False) for question in report.missing] + [
        (question, True) for question in report.skipped
    ]
    for question, skipped in questions[:_MOST_MISSING]:
        text = ask(report.screen.journey, question)
        blocks.append(
            section(
                f"○ {say('status-skipped', question=text) if skipped else text}",
                _answer(report, question, say),
            )
        )
    if len(questions) > _MOST_MISSING:
        blocks.append(context(say("status-more", count=len(questions) - _MOST_MISSING)))
    return blocks


def _answer(report: Status, question: Question, say: Catalogue) -> dict[str, object]:
    return button(say("status-answer"), f"turn_to:{question}", str(report.screen.journey_id))


def _remarks(report: Status, say: Catalogue) -> list[Block]:
    if not report.findings:
        return [context(say("status-no-remarks"))]
    blocks: list[Block] = [section(bold(say("status-remarks")))]
    journey = report.screen.journey
    for finding in report.findings[:_MOST_REMARKS]:
        number, text = step_of(journey, finding.part_id)
        lead = f"{number}. “{safe(text)}”\n" if number else ""
        blocks.append(section(f"{lead}↳ {remark_text(finding.remark, say)}"))
        value = f"{report.screen.journey_id}|{finding.key}"
        blocks.append(
            actions(
                button(say("draft-take"), f"take_finding:{finding.key}", value)
                if finding.remark.proposal
                else None,
                button(say("draft-leave"), f"leave_finding:{finding.key}", value),
            )
        )
    if len(report.findings) > _MOST_REMARKS:
        blocks.append(context(say("status-more", count=len(report.findings) - _MOST_REMARKS)))
    return blocks
