"""Which function listens to what in the monthly rhythm: rounds and walks, scores, reports and reminders."""

from slack_bolt.app.async_app import AsyncApp

from bot.slack.listeners import (
    asking,
    forms,
    halting,
    monthly_reports,
    reminders,
    rhythm,
    rounds,
    score_care,
    scores,
    survey_tools,
    walks,
)
from bot.slack.listeners.named import named
from bot.slack.views.notes import NOTE_BUTTON
from bot.slack.views.rhythm import PAUSE_FORM
from bot.slack.views.round_forms import PAIN_FORM, START_ROUND_FORM
from bot.slack.views.score_form import SCORE_FORM, SCORE_PREVIEW
from bot.slack.views.score_windows import ONE_SCORE, SCORE_CHOICE
from bot.slack.views.walk_forms import HAND_FORM, NOTE_FORM, OUTDATED_FORM, WHOLE_FORM


def register_monthly(app: AsyncApp) -> None:
    """Tell the app which function listens to what."""
    _register_clicks(app)
    _register_windows(app)


def _register_clicks(app: AsyncApp) -> None:
    app.action(named("report_now"))(monthly_reports.post_report)
    app.action(named(*reminders.ANSWERS))(reminders.answer)
    app.action(named("reminder_open"))(reminders.open_fix)
    app.action(named(*rhythm.WORDS))(rhythm.change)
    app.action(named("take_usual_rhythm"))(rhythm.take_usual)
    app.action(named("rhythm_undo"))(rhythm.undo)
    app.action(named("rhythm_pause"))(rhythm.open_pause_window)
    app.action(named("score_add"))(scores.open_window)
    app.action(named("score_scale"))(scores.choose_scale)
    app.action(named("score_share"))(scores.show_share)
    app.action(named(*asking.FILLS))(asking.open_window)
    app.action(named(*asking.WAITS))(asking.wait)
    app.action(named("score_figures"))(asking.show)
    app.action(named(score_care.MENU))(score_care.choose)
    app.action(named("score_history"))(score_care.open_history)
    app.action(named("score_correct"))(score_care.open_correction)
    app.action(named("score_withdraw"))(score_care.withdraw)
    app.action(named("score_keys"))(survey_tools.open_keys)
    app.action(named("score_key_make"))(survey_tools.make_key)
    app.action(named("score_key_revoke"))(survey_tools.revoke_key)
    app.action(f"{NOTE_BUTTON}:halted-again")(halting.try_again)
    app.action(named("round_start"))(rounds.open_start_window)
    app.action(named("round_join"))(rounds.join)
    app.action(named("round_results"))(rounds.tell_results)
    app.action(named("round_close"))(rounds.close)
    app.action(named("round_read"))(rounds.read_everything)
    app.action(named("walk_pain"))(rounds.open_pain_window)
    app.action(named(*walks.ACTS))(walks.act)
    app.action(named(*walks.WINDOWS))(walks.open_window)
    app.action(named(walks.MENU))(walks.choose)


def _register_windows(app: AsyncApp) -> None:
    app.view(SCORE_FORM)(scores.send_in)
    app.view_closed(SCORE_FORM)(scores.close)
    app.view(SCORE_PREVIEW)(scores.keep)
    app.view_closed(SCORE_PREVIEW)(forms.just_close)
    app.view(SCORE_CHOICE)(score_care.send_in_choice)
    app.view_closed(SCORE_CHOICE)(forms.just_close)
    app.view(ONE_SCORE)(score_care.send_in_one)
    app.view_closed(ONE_SCORE)(forms.just_close)
    app.view(PAUSE_FORM)(rhythm.send_in_pause)
    app.view_closed(PAUSE_FORM)(forms.just_close)
    app.view(START_ROUND_FORM)(rounds.start)
    app.view_closed(START_ROUND_FORM)(forms.just_close)
    app.view(PAIN_FORM)(rounds.send_in_pain)
    app.view_closed(PAIN_FORM)(forms.just_close)
    for walk_form in (NOTE_FORM, OUTDATED_FORM):
        app.view(walk_form)(walks.send_in_note)
        app.view_closed(walk_form)(walks.close_form)
    app.view(WHOLE_FORM)(walks.send_in_whole)
    app.view_closed(WHOLE_FORM)(walks.close_form)
    app.view(HAND_FORM)(walks.send_in_hand)
    app.view_closed(HAND_FORM)(forms.just_close)
