"""What somebody gets who asks: by a slash command, a word in the thread, a mention, or a button on the card."""

from collections.abc import Awaitable, Callable
from functools import partial

from bot.guide import (
    care,
    conversation,
    drawing,
    finding,
    fixing,
    monthly,
    preferences,
    reports,
)
from bot.guide import forms as guide_forms
from bot.guide.monthly import MonthlyReport
from bot.guide.questions import Question, Topic
from bot.guide.unit import Unit
from bot.journey.language import Language
from bot.slack.listeners import canvases, coach_settings, exports, monthly_reports, scores, seeing
from bot.slack.listeners.coach_notes import answer_notes
from bot.slack.listeners.coach_talks import answer_play
from bot.slack.listeners.command_words import Word, read_format
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.replies import Reply
from bot.slack.listeners.rhythm import answer_about_rhythm, answer_rhythm
from bot.slack.listeners.rounds import answer_about_walking, answer_walk
from bot.slack.views import forms, posting
from bot.slack.views.export_form import ExportPlan, export_form, which_export
from bot.slack.views.fixes import fixes_list
from bot.slack.views.history import history
from bot.slack.views.import_form import import_form
from bot.slack.views.private import help_text, journey_list, note
from bot.slack.views.settings_form import settings_form
from bot.slack.views.start_form import start_form
from bot.slack.views.status import status


async def answer(desk: Desk, word: Word, rest: str) -> Reply:
    """Answer a word and what was typed behind it, mostly the name of a journey."""
    if word in _IN_CHANNEL:
        return await _IN_CHANNEL[word](desk)
    if word == Word.SCORE:
        return await scores.answer_score(desk, rest)
    if word == Word.MAP:
        journey_id, persona_id = await desk.guide.do(
            desk.person, drawing.meant, desk.sender.channel_id, rest.strip()
        )
        return await _map(desk, journey_id, persona_id)
    if word == Word.EXPORT:
        return await _export_as(desk, rest)
    if word == Word.WALK:
        return await answer_about_walking(desk, rest)
    if word == Word.PLAY:
        return await answer_play(desk, rest)
    if word == Word.REMIND:
        return await answer_about_rhythm(desk, rest)
    language = ""
    if word == Word.LANGUAGE:
        language, _, rest = rest.partition(" ")
    journey_id = await desk.guide.do(desk.person, finding.meant, desk.sender.channel_id, rest.strip())
    return await answer_about(desk, word, journey_id, language)


async def answer_about(desk: Desk, word: Word, journey_id: int, language: str = "") -> Reply:
    """Answer a word about one journey."""
    if word == Word.LANGUAGE:
        return await _language(desk, journey_id, language)
    return await _ABOUT[word](desk, journey_id)


async def _start(desk: Desk) -> Reply:
    return Reply(window=start_form(desk.person.language, desk.sender.channel_id))


async def _list(desk: Desk) -> Reply:
    journeys = await desk.guide.do(desk.person, finding.listed)
    return Reply((journey_list(journeys, desk.person.language),))


async def _import(desk: Desk) -> Reply:
    journeys = await desk.guide.do(desk.person, finding.listed)
    return Reply(window=import_form(desk.person.language, desk.sender.channel_id, journeys))


async def _restore(desk: Desk) -> Reply:
    def restore(unit: Unit) -> int:
        journey_id = care.restorable(unit, desk.sender.channel_id)
        care.restore(unit, journey_id)
        return journey_id

    journey_id = await desk.guide.do(desk.person, restore)
    return Reply(
        (note("restored", desk.person.language, title=await _title(desk, journey_id)),), changed=(journey_id,)
    )


async def _settings(desk: Desk) -> Reply:
    chosen = await desk.guide.do(desk.person, preferences.read)
    return Reply(window=settings_form(chosen, desk.person.language, desk.sender.channel_id))


async def _coach(desk: Desk) -> Reply:
    return Reply(window=await coach_settings.window(desk, desk.sender.channel_id))


async def _help(desk: Desk) -> Reply:
    return Reply((help_text(desk.person.language),))


async def _status(desk: Desk, journey_id: int) -> Reply:
    return Reply(
        (status(await desk.guide.do(desk.person, reports.status, journey_id), desk.person.language),)
    )


async def _summary(desk: Desk, journey_id: int) -> Reply:
    summary = await desk.guide.do(desk.person, reports.summary, journey_id, desk.person.language)
    return Reply(later=partial(seeing.show_summary, desk, summary))


async def _map(desk: Desk, journey_id: int, persona_id: str | None = None) -> Reply:
    look = drawing.Look(persona_id=persona_id)
    sight = await desk.guide.do(desk.person, drawing.see, journey_id, look, desk.person.language)
    return Reply(later=partial(seeing.show_map, desk, sight))


async def _canvas(desk: Desk, journey_id: int) -> Reply:
    return Reply(later=partial(canvases.keep_canvas, desk, journey_id))


async def _fixes(desk: Desk, journey_id: int) -> Reply:
    fixes = await desk.guide.do(desk.person, fixing.read, journey_id)
    return Reply((fixes_list(fixes, desk.person.language),))


async def _report(desk: Desk, journey_id: int) -> Reply:
    report, channel_id = await desk.guide.do(desk.person, _read_report, journey_id, desk.person.language)
    return Reply(later=partial(monthly_reports.show_report, desk, report, channel_id))


def _read_report(unit: Unit, journey_id: int, language: Language) -> tuple[MonthlyReport, str]:
    return monthly.read(unit, journey_id, language), monthly.channel_of(unit, journey_id)


async def _steps(desk: Desk, journey_id: int) -> Reply:
    form = await desk.guide.do(desk.person, guide_forms.open_form, journey_id, Question(Topic.STEPS))
    return Reply(window=forms.journey_form(form, desk.person.language))


async def _history(desk: Desk, journey_id: int) -> Reply:
    journey = (await desk.guide.do(desk.person, reports.read, journey_id)).journey
    changes = await desk.guide.do(desk.person, care.last_changes, journey_id)
    return Reply((history(journey, changes, desk.person.language),))


async def _undo(desk: Desk, journey_id: int) -> Reply:
    past = await desk.guide.do(desk.person, care.undo_last, journey_id)
    return Reply((posting.undone(past, desk.person.language),), changed=(journey_id,))


async def _delete(desk: Desk, journey_id: int) -> Reply:
    return Reply((posting.ask_delete(journey_id, await _title(desk, journey_id), desk.person.language),))


async def _export(desk: Desk, journey_id: int, persona_id: str | None = None) -> Reply:
    screen = await desk.guide.do(desk.person, reports.read, journey_id)
    if not desk.trigger_id:
        return Reply((which_export(journey_id, desk.person.language),))
    plan = ExportPlan(journey_id, desk.sender.channel_id)
    has_asana = desk.exports.asana is not None
    return Reply(
        window=export_form(screen, plan, desk.person.language, persona_id=persona_id, has_asana=has_asana)
    )


async def _export_as(desk: Desk, rest: str) -> Reply:
    """Send the kind of file that is named, in the journey's language; where none is, ask which one."""
    chosen, name = read_format(rest)
    journey_id, persona_id = await desk.guide.do(desk.person, drawing.meant, desk.sender.channel_id, name)
    if chosen is None:
        return await _export(desk, journey_id, persona_id)
    look = drawing.Look(persona_id=persona_id)
    sight = await desk.guide.do(desk.person, drawing.see, journey_id, look, desk.person.language)
    order = exports.Order(sight, chosen, sight.screen.language)
    return Reply(later=partial(exports.send_files, desk, order))


async def _back(desk: Desk, journey_id: int) -> Reply:
    await desk.guide.do(desk.person, conversation.back, journey_id)
    return Reply(changed=(journey_id,), goes_on_in=journey_id)


async def _skip(desk: Desk, journey_id: int) -> Reply:
    screen = await desk.guide.do(desk.person, reports.read, journey_id)
    await desk.guide.do(desk.person, conversation.skip, journey_id, screen.question)
    return Reply(changed=(journey_id,), goes_on_in=journey_id)


async def _resume(desk: Desk, journey_id: int) -> Reply:
    await desk.guide.do(desk.person, conversation.resume, journey_id)
    return Reply(changed=(journey_id,), goes_on_in=journey_id)


async def _pause(desk: Desk, journey_id: int) -> Reply:
    await desk.guide.do(desk.person, conversation.pause, journey_id)
    return Reply(
        (note("paused", desk.person.language, title=await _title(desk, journey_id)),), changed=(journey_id,)
    )


async def _language(desk: Desk, journey_id: int, code: str) -> Reply:
    language = _SPOKEN.get(code.casefold())
    if language is None:
        return Reply((note("language-which", desk.person.language),))
    await desk.guide.do(desk.person, care.speak, journey_id, language)
    return Reply(
        (note("language-set", language, title=await _title(desk, journey_id)),), changed=(journey_id,)
    )


async def _title(desk: Desk, journey_id: int) -> str:
    return (await desk.guide.do(desk.person, reports.read, journey_id)).journey.title


_SPOKEN = {
    **{language.value: language for language in Language},
    **dict.fromkeys(("nederlands", "dutch"), Language.NL),
    **dict.fromkeys(("engels", "english"), Language.EN),
}
"""What people call a language."""
_IN_CHANNEL: dict[Word, Callable[[Desk], Awaitable[Reply]]] = {
    Word.START: _start,
    Word.LIST: _list,
    Word.IMPORT: _import,
    Word.RESTORE: _restore,
    Word.SETTINGS: _settings,
    Word.COACH: _coach,
    Word.HELP: _help,
}
_ABOUT: dict[Word, Callable[[Desk, int], Awaitable[Reply]]] = {
    Word.STATUS: _status,
    Word.SUMMARY: _summary,
    Word.MAP: _map,
    Word.CANVAS: _canvas,
    Word.FIXES: _fixes,
    Word.SCORES: scores.answer_scores,
    Word.REPORT: _report,
    Word.STEPS: _steps,
    Word.WALK: answer_walk,
    Word.HISTORY: _history,
    Word.UNDO: _undo,
    Word.DELETE: _delete,
    Word.EXPORT: _export,
    Word.BACK: _back,
    Word.SKIP: _skip,
    Word.RESUME: _resume,
    Word.PAUSE: _pause,
    Word.REMIND: answer_rhythm,
    Word.NOTES: answer_notes,
}
