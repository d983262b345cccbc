"""Reports that people have posted: where they may go, and how long they follow the journey."""

from datetime import timedelta

import pytest

from bot.guide import care, drawing, posting, reports, screens
from bot.guide.drawing import Look
from bot.guide.errors import NoSuchPersona, NotYourChannel
from bot.guide.posting import Order
from bot.guide.report_kinds import FOLLOWS_FOR, Report
from bot.guide.screens import Surface
from bot.guide.unit import Unit
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.news import News
from bot.picture.request import Subject
from storage import surfaces
from tests.guide.team import ANNA, BO, CHANNEL, ELSEWHERE, WORKSPACE, Team, designed, person

HERE = screens.watcher(WORKSPACE)


async def posted(team: Team, report: Report = Report.SUMMARY) -> Surface:
    """Have Anna post a report, and Slack show it with its details."""
    surface_id = await team.does(ANNA, posting.post, team.journey_id, Order(report, CHANNEL))
    for surface in await team.does(HERE, posting.behind, team.journey_id):
        await team.does(HERE, screens.was_shown, surface, f"{surface.id}.9")

    def stored(unit: Unit) -> Surface:
        content = surfaces.find(unit.session, unit.workspace_id, surface_id)
        assert content is not None
        return screens.surface_of(content)

    return await team.does(HERE, stored)


async def behind(team: Team) -> list[str]:
    """List the kinds of the reports that are out of date."""
    return [surface.kind for surface in await team.does(HERE, posting.behind, team.journey_id)]


async def changed(team: Team) -> None:
    """Let Bo change the journey."""

    def rename(unit: Unit) -> None:
        loaded = unit.load(team.journey_id)
        unit.record(loaded, edit.describe(loaded.journey, goal=f"Een {unit.now:%H:%M:%S}"), "form")

    team.now += timedelta(seconds=1)
    await team.does(BO, rename)


async def test_a_report_is_posted_with_its_details(team: Team) -> None:
    """The conversation is not held up by them: it has messages of its own."""
    await team.does(ANNA, posting.post, team.journey_id, Order(Report.SUMMARY, CHANNEL))
    assert await behind(team) == ["summary", "details"]
    assert await team.does(HERE, screens.behind, team.journey_id) is None


async def test_a_report_follows_for_a_day_and_then_stays_as_it_was(team: Team) -> None:
    """What was told on Monday is still there on Friday; its details were told once."""
    await posted(team)
    await changed(team)
    assert await behind(team) == ["summary"]
    await posted(team, Report.MAP)
    team.now += FOLLOWS_FOR
    await changed(team)
    assert await behind(team) == []


async def test_the_list_of_fixes_and_the_canvas_stay_live(team: Team) -> None:
    """People work from them, also next month."""
    await posted(team, Report.FIXES)
    await team.does(ANNA, posting.keep_canvas, team.journey_id)
    team.now += FOLLOWS_FOR * 30
    await changed(team)
    assert sorted(await behind(team)) == ["canvas", "fixes"]


async def test_a_report_that_somebody_deleted_does_not_come_back(team: Team) -> None:
    """Slack said that it is not there any more; nobody asked for it again."""
    await team.does(HERE, screens.cannot_be_shown, await posted(team), "message_not_found")
    await changed(team)
    assert await behind(team) == []


async def test_nobody_posts_where_they_are_no_member(team: Team) -> None:
    """Nobody reaches people through us whom they cannot reach themselves."""
    with pytest.raises(NotYourChannel):
        await team.does(ANNA, posting.post, team.journey_id, Order(Report.MAP, ELSEWHERE))
    assert await behind(team) == []


async def test_a_refused_report_is_as_if_never_asked_for(team: Team) -> None:
    """The same window may be sent in again."""
    order = Order(Report.SUMMARY, CHANNEL)
    surface_id = await team.guide.once("form:1", ANNA, posting.post, team.journey_id, order)
    await team.does(ANNA, posting.withdraw, team.journey_id, surface_id, "form:1")
    assert await behind(team) == []
    await team.guide.once("form:1", ANNA, posting.post, team.journey_id, order)
    assert await behind(team) == ["summary", "details"]


async def test_the_report_channel_is_kept_until_somebody_clears_it(team: Team) -> None:
    """The next report goes there unless somebody chooses otherwise."""
    both = person("Anna", channels=(CHANNEL, ELSEWHERE))
    order = Order(Report.SUMMARY, ELSEWHERE, fixed=True)
    await team.does(both, posting.post, team.journey_id, order)
    assert (await team.screen()).report_channel_id == ELSEWHERE
    await team.does(ANNA, posting.forget_channel, team.journey_id)
    assert (await team.screen()).report_channel_id is None


async def test_the_summary_tells_what_is_new_since_the_last_post(team: Team) -> None:
    """Before the first post there is nothing to compare with."""
    before = await team.does(ANNA, reports.summary, team.journey_id, Language.NL)
    assert (before.since, before.news) == (None, {})
    first = await posted(team)
    await changed(team)
    now = await team.does(ANNA, reports.summary, team.journey_id, Language.NL)
    assert now.news == {News.GOAL_CHANGED: 1}
    # The post itself compares with the one before it, and there was none.
    content = await team.does(HERE, posting.content, team.journey_id, first)
    assert content.summary is not None
    assert content.summary.since is None
    assert content.posted_by == "Anna"


async def test_a_report_of_a_deleted_journey_is_left_alone(team: Team) -> None:
    """It tells how it was; restoring the journey has it follow again."""
    report = await posted(team)
    await team.does(ANNA, care.delete, team.journey_id)
    assert (await team.does(HERE, posting.content, team.journey_id, report)).is_left_alone
    await team.does(ANNA, care.restore, team.journey_id)
    assert not (await team.does(HERE, posting.content, team.journey_id, report)).is_left_alone


async def test_a_canvas_is_asked_for_once_and_made_anew_after_it_failed(team: Team) -> None:
    """A second command finds the first one's canvas, unless Slack would not have it."""
    first = await team.does(ANNA, posting.keep_canvas, team.journey_id)
    assert await team.does(BO, posting.keep_canvas, team.journey_id) == first
    await team.does(HERE, screens.cannot_be_shown, first, "free_team_not_allowed")
    assert (await team.does(BO, posting.keep_canvas, team.journey_id)).id != first.id


async def test_a_command_names_a_journey_a_persona_or_both(team: Team) -> None:
    """As people type it: a first name will do, and "all" means everybody."""
    journey_id = await team.takes_in(designed("Verhuizen"))
    sanne, mark = (persona.id for persona in (await team.journey()).personas)
    for typed, meant in {
        "verhuizen": None,
        "verhuizen sanne": sanne,
        "Verhuizen Mark Bos": mark,
        "verhuizen iedereen": None,
    }.items():
        assert await team.does(ANNA, drawing.meant, CHANNEL, typed) == (journey_id, meant), typed


async def test_in_a_channel_with_one_journey_a_persona_alone_is_enough(team: Team) -> None:
    """Whoever is not known is told who is."""
    await team.does(ANNA, care.delete, team.journey_id)
    journey_id = await team.takes_in(designed("Verhuizen"))
    sanne = (await team.journey()).personas[0].id
    assert await team.does(ANNA, drawing.meant, CHANNEL, "sanne") == (journey_id, sanne)
    with pytest.raises(NoSuchPersona) as refused:
        await team.does(ANNA, drawing.meant, CHANNEL, "jan peter")
    assert refused.value.values == {"name": "jan peter", "names": "“Sanne de Wit”, “Mark Bos”"}


async def test_steps_that_nobody_touched_for_two_months_are_marked_on_the_map(four: Team) -> None:
    """In a journey that is younger, none can be."""
    sight = await four.does(ANNA, drawing.see, four.journey_id, Look(), Language.NL)
    assert sight.request.stale_step_ids == frozenset()
    four.now += timedelta(days=61)
    steps = (await four.journey()).steps

    def reword(unit: Unit) -> None:
        loaded = unit.load(four.journey_id)
        unit.record(loaded, edit.change(loaded.journey, "steps", steps[1].id, text="Leest alles"), "form")

    await four.does(BO, reword)
    sight = await four.does(ANNA, drawing.see, four.journey_id, Look(), Language.NL)
    assert sight.request.stale_step_ids == {steps[0].id, steps[2].id, steps[3].id}


async def test_the_emotion_line_is_compared_with_a_month_ago(four: Team) -> None:
    """The journey is put back to how it was then."""
    four.now += timedelta(days=40)
    touchpoint = (await four.journey()).touchpoints[0]

    def cheer_up(unit: Unit) -> None:
        loaded = unit.load(four.journey_id)
        unit.record(loaded, edit.change(loaded.journey, "touchpoints", touchpoint.id, emotion=2), "form")

    await four.does(BO, cheer_up)
    look = Look(Subject.EMOTION, compared=True)
    request = (await four.does(ANNA, drawing.see, four.journey_id, look, Language.NL)).request
    assert request.earlier is not None
    assert request.earlier.touchpoints[0].emotion == touchpoint.emotion
    assert request.journey.touchpoints[0].emotion == 2
    assert request.earlier_on == (four.now - timedelta(days=30)).date()


def test_a_look_survives_being_written_down() -> None:
    """Buttons carry it along, and posts remember it."""
    for look in (Look(), Look(persona_id="p3"), Look(Subject.EMOTION, compared=True)):
        assert Look.parse(str(look)) == look


async def test_only_pictures_with_something_to_show_are_offered(four: Team) -> None:
    """An empty chart is no choice, nor is a comparison with the same day; the map always is."""
    everybody, sanne, mark = (None, *(persona.id for persona in (await four.journey()).personas))
    maps = [Look(persona_id=persona) for persona in (everybody, sanne, mark)]
    assert drawing.looks(await four.screen()) == [*maps, Look(Subject.EMOTION)]
    four.now += timedelta(days=2)
    await changed(four)
    now = [*maps, Look(Subject.EMOTION), Look(Subject.EMOTION, compared=True)]
    assert drawing.looks(await four.screen()) == now
