"""Which function listens to what the coach is asked, and to what people do with its proposals."""

from slack_bolt.app.async_app import AsyncApp

from bot.slack.listeners import coach, coach_notes, coach_talks, forms
from bot.slack.listeners.named import named
from bot.slack.views.coached import COACH_EDIT_FORM
from bot.slack.views.notes_form import NOTES_FORM


def register_coach(app: AsyncApp) -> None:
    """Tell the app which function listens to what."""
    app.action(named(*coach.ASKS))(coach.ask)
    app.action(named(*coach.CHANGES))(coach.change)
    app.action(named("coach_change"))(coach.open_edit_window)
    app.view(COACH_EDIT_FORM)(coach.send_in_edit)
    app.view_closed(COACH_EDIT_FORM)(forms.just_close)
    app.action(named("coach_notes"))(coach_notes.open_window)
    app.action(named("coach_read_pasted"))(coach_notes.read_pasted)
    app.view(NOTES_FORM)(coach_notes.send_in)
    app.view_closed(NOTES_FORM)(coach_notes.close)
    app.shortcut("read_notes")(coach_notes.read_message)
    app.action(named("play_next", "play_stop"))(coach_talks.go_on)
