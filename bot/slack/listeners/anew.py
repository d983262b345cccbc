"""What somebody clicked in, shown as things are after the click: a window, or a message that only they see."""

from bot.guide import reports
from bot.slack.listeners import answers
from bot.slack.listeners.command_words import Word
from bot.slack.listeners.desk import Desk
from bot.slack.payloads import Click
from bot.slack.private import tell_instead
from bot.slack.views.draft_windows import SHOW

_REPORTS = {"take_finding": Word.STATUS, "leave_finding": Word.STATUS, "undo_change": Word.HISTORY}
"""In which report each button stands."""


async def show_anew(desk: Desk, click: Click, journey_id: int) -> None:
    """Show the window or the report anew in which a button was clicked; others are brought up to date by `Posts`."""
    if click.view is not None:
        draft_id = int(click.view["private_metadata"])
        screen, draft = await desk.guide.do(desk.person, reports.read_draft, draft_id)
        view = SHOW[click.view["callback_id"]](screen, draft, desk.person.language)
        await desk.client.views_update(view_id=click.view["id"], view=view)
    elif click.is_private and click.name in _REPORTS:
        reply = await answers.answer_about(desk, _REPORTS[click.name], journey_id)
        await tell_instead(desk.client, desk.sender, reply.messages[0])
