"""What somebody gets who asks for the figures of satisfaction, or hands scores in."""

from collections.abc import Sequence

from bot.guide.satisfaction import Taken
from bot.guide.score_figures import Figures
from bot.journey.language import Language
from bot.journey.satisfaction.values import Scale
from bot.slack.views.blocks import (
    MESSAGE_BLOCKS,
    MESSAGE_CHARACTERS,
    Block,
    Element,
    Message,
    actions,
    bold,
    button,
    confirmation,
    context,
    fitting,
    safe,
    section,
    sections,
)
from bot.slack.views.picture import Picture, picture_blocks
from bot.slack.views.score_figures import fix_lines, low_line, month_lines, persona_lines, step_lines
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day, month, number


def figures_message(
    journey_id: int,
    title: str,
    figures: Figures,
    reader: Language,
    *,
    lead: Sequence[str] = (),
    batch_id: int | None = None,
    change_id: int | None = None,
    picture: Picture | None = None,
) -> Message:
    """Show somebody the figures, below what they just did; `batch_id` is what they can correct or withdraw at once."""
    say = catalogue(reader)
    text = say("score-heading", title=safe(title))
    blocks: list[Block] = [*sections(lead), section("\n".join([bold(text), *month_lines(figures, say)]))]
    if picture is not None:
        blocks += picture_blocks(picture, say("look-trend"))
    for lines in (persona_lines(figures, say), step_lines(figures, say), fix_lines(figures.fixes, say)):
        blocks += sections(lines)
    if low := low_line(figures, say):
        blocks.append(section(low))
    fitted = fitting(blocks, most=MESSAGE_BLOCKS - 3, characters=MESSAGE_CHARACTERS - 1000)
    first, second = _buttons(journey_id, figures, batch_id, change_id, say)
    return Message(
        text,
        [*fitted, first, second, context(f"{say('only-you')} {say('score-comments-stay')}")],
    )


def what_came_of_it(taken: Taken, reader: Language, *, score: float | None = None) -> list[str]:
    """Tell what was kept of scores that were handed in, and how they were converted."""
    say = catalogue(reader)
    if taken.is_repeat:
        return [repeat_line(taken, say)]
    lines = []
    if taken.count:
        shown = "" if score is None else number(score, reader, 2)
        lines.append(say("score-kept", count=taken.count, score=shown))
    if taken.wholes:
        lines.append(
            say(
                "score-kept-wholes",
                count=taken.wholes,
                months=", ".join(month(m, reader) for m in taken.months[:1]),
            )
        )
    if taken.known:
        lines.append(say("score-known", count=taken.known))
    if taken.scale not in {Scale.TEN, Scale.ONE_TEN}:
        lines.append(say("score-converted", how=say(f"scale-how-{taken.scale}")))
    return lines


def not_understood(journey_id: int, typed: str, first: str, reader: Language) -> Message:
    """Say what could not be read of what was typed behind the command, with a way on that keeps it."""
    say = catalogue(reader)
    text = say("score-not-understood", first=safe(first))
    further = button(say("score-button-form"), "score_add", f"{journey_id}|{typed}")
    return Message(text, [section(text), actions(further)])


def repeat_line(taken: Taken, say: Catalogue) -> str:
    """Say that scores came in before, when and by whom."""
    when = ""
    if taken.earlier_at is not None:
        came = day(taken.earlier_at.date(), say.language)
        name = safe(taken.earlier_by)
        when = say("score-repeat-by", day=came, name=name) if name else say("score-repeat-when", day=came)
    return say("score-repeat", when=when)


def withdraw_button(journey_id: int, batch_id: int, say: Catalogue) -> Element:
    """Give the button that withdraws scores, which asks once more."""
    sure = confirmation(
        say("score-withdraw-title"),
        say("score-withdraw-text"),
        say("score-button-withdraw"),
        say("delete-no"),
    )
    return button(
        say("score-button-withdraw"), f"score_withdraw:{batch_id}", f"{journey_id}|{batch_id}", confirm=sure
    )


def _buttons(
    journey_id: int, figures: Figures, batch_id: int | None, change_id: int | None, say: Catalogue
) -> tuple[Block, Block]:
    about = f"{journey_id}|{batch_id or ''}"
    share = any(one.measured.at_goal is not None for one in figures.months)
    return (
        actions(
            button(say("score-button-add"), "score_add", str(journey_id)),
            button(say("score-button-correct"), "score_correct", about) if batch_id else None,
            withdraw_button(journey_id, batch_id, say) if batch_id else None,
            button(say("history-undo"), f"undo_change:{change_id}", str(change_id)) if change_id else None,
        ),
        actions(
            button(say("score-button-history"), "score_history", str(journey_id)),
            button(say("score-button-share"), "score_share", str(journey_id)) if share else None,
            button(say("score-button-keys"), "score_keys", str(journey_id)),
        ),
    )
