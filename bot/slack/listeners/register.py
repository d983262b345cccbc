"""Which function listens to what: every listener, in one visible list; those of the monthly rhythm and of the coach in one of their own."""

import re

from slack_bolt.app.async_app import AsyncApp

from bot.slack.errors import handle_error
from bot.slack.listeners import (
    coach_settings,
    commands,
    documents,
    drafts,
    exports,
    fix_forms,
    fixes,
    forms,
    home,
    mentions,
    menus,
    messages,
    preferences,
    questions,
    reports,
    seeing,
    starting,
)
from bot.slack.listeners.named import named
from bot.slack.listeners.register_coach import register_coach
from bot.slack.listeners.register_monthly import register_monthly
from bot.slack.views.asana_form import ASANA_FORM
from bot.slack.views.coach_form import COACH_FORM
from bot.slack.views.export_form import EXPORT_FORM
from bot.slack.views.fix_form import FIX_FORM
from bot.slack.views.forms import ANSWER_FORM
from bot.slack.views.import_form import IMPORT_FORM, TABLES_FORM
from bot.slack.views.private import START_BUTTON
from bot.slack.views.reports import CONFIRM_FORM, POST_FORM
from bot.slack.views.settings_form import JOURNEY_SETTINGS_FORM, SETTINGS_FORM
from bot.slack.views.start_form import START_FORM
from bot.slack.views.take_form import TAKE_FORM
from bot.slack.views.take_over_form import TAKE_OVER_FORM
from bot.slack.views.vote_form import VOTE_FORM


def register(app: AsyncApp) -> None:
    """Tell the app which function listens to what. The first that matches wins."""
    app.command(re.compile("^/(journey|klantreis)$"))(commands.answer_command)
    app.shortcut("start_journey")(commands.open_start_window)

    app.event("message", matchers=[mentions.is_to_us_alone])(mentions.answer_direct_message)
    app.event("message", middleware=[messages.write_down])(messages.show_heard)
    app.event("app_mention")(mentions.answer_mention)
    app.event("app_home_opened")(home.open_home)

    _register_clicks(app)
    _register_windows(app)
    register_monthly(app)
    register_coach(app)
    app.error(handle_error)


def _register_clicks(app: AsyncApp) -> None:
    app.action(named(*menus.MENUS))(menus.choose)
    app.action(named(*drafts.CHANGES))(drafts.change_draft)
    app.action(named(*drafts.WINDOWS))(drafts.open_draft_window)
    app.action(named(*questions.WORDS))(questions.answer_click)
    app.action(named("example", "ideas"))(questions.explain_question)
    app.action(named("form", "edit_touchpoint"))(questions.open_form)
    app.action(named("take_form"))(questions.open_take_form)
    app.action(named(*questions.STEERING))(questions.steer)
    app.action(named("everything"))(questions.tell_everything)
    app.action(named("post_report"))(reports.open_post_window)
    app.action(named("take_post_away"))(reports.take_post_away)
    app.action(named("forget_report_channel"))(reports.forget_report_channel)
    app.action(named("choose_look"))(seeing.choose_look)
    app.action(named(*fixes.LOOKS))(fixes.look)
    app.action(named(*fixes.CHANGES))(fixes.change)
    app.action(named(*fixes.WINDOWS))(fixes.open_window)
    app.action(named(fixes.MENU))(fixes.choose)
    app.action(named(*fixes.IN_WINDOW))(fixes.change_in_window)
    app.action(named("vote_show"))(fix_forms.show_votes)
    app.action(named(*home.TURNS))(home.turn)
    app.action(named("home_seen"))(home.understand)
    app.action(named(*home.WORDS))(home.answer)
    app.action(named(*home.WINDOWS))(home.open_window)
    app.action(named(home.MENU))(home.choose)
    app.action(named("home_link"))(home.follow_link)
    app.action(START_BUTTON)(commands.open_start_window)
    app.action(named("start_kind"))(starting.change_kind)


def _register_windows(app: AsyncApp) -> None:
    app.view(START_FORM)(starting.start_journey)
    app.view_closed(START_FORM)(forms.just_close)
    app.view(ANSWER_FORM)(forms.send_in_answer)
    app.view_closed(ANSWER_FORM)(forms.close_answer)
    app.view(POST_FORM)(reports.send_in_post)
    app.view_closed(POST_FORM)(forms.just_close)
    app.view(CONFIRM_FORM)(reports.send_in_confirmed_post)
    app.view_closed(CONFIRM_FORM)(forms.just_close)
    app.view(FIX_FORM)(fix_forms.send_in_fix)
    app.view_closed(FIX_FORM)(fix_forms.close_fix)
    app.view(VOTE_FORM)(fix_forms.send_in_votes)
    app.view_closed(VOTE_FORM)(forms.just_close)
    app.view(TAKE_OVER_FORM)(fix_forms.send_in_take_over)
    app.view_closed(TAKE_OVER_FORM)(forms.just_close)
    app.view(SETTINGS_FORM)(preferences.send_in_settings)
    app.view_closed(SETTINGS_FORM)(forms.just_close)
    app.view(JOURNEY_SETTINGS_FORM)(preferences.send_in_journey_settings)
    app.view_closed(JOURNEY_SETTINGS_FORM)(forms.just_close)
    app.view(COACH_FORM)(coach_settings.send_in)
    app.view_closed(COACH_FORM)(forms.just_close)
    app.view(TAKE_FORM)(forms.send_in_steps_to_take)
    app.view_closed(TAKE_FORM)(forms.just_close)
    app.view(EXPORT_FORM)(exports.send_in_export)
    app.view_closed(EXPORT_FORM)(forms.just_close)
    app.view(ASANA_FORM)(exports.send_in_handing_over)
    app.view_closed(ASANA_FORM)(forms.just_close)
    app.view(IMPORT_FORM)(documents.take_in_files)
    app.view_closed(IMPORT_FORM)(forms.just_close)
    app.view(TABLES_FORM)(documents.take_in_tables)
    app.view_closed(TABLES_FORM)(forms.just_close)
