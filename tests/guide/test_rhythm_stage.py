"""The rhythm of a journey: asked last, typed or clicked, planned, paused, skipped, and undone (rules 21, 22 and 24)."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.guide import care, conversation, preferences, rhythm, rhythm_changes
from bot.guide.appointments import Kind
from bot.guide.errors import (
    AlreadyDone,
    NobodyToWalk,
    NoRhythm,
    NotAhead,
    NotARhythm,
    NotATimeZone,
    NotYourChannel,
)
from bot.guide.listening import Heard
from bot.guide.preferences import Choices
from bot.guide.questions import DONE, Topic
from bot.guide.rhythm_answers import read_item
from bot.guide.unit import Unit
from bot.journey import edit
from bot.journey.calendar import Hours
from bot.journey.document import to_json
from bot.journey.rhythm import Every, Rhythm, Walkers
from storage import appointments
from tests.guide.team import ANNA, BO, CAS, CHANNEL, ELSEWHERE, Team, designed, person

HERE = replace(ANNA, time_zone="Europe/Amsterdam")
IN_LIMA = replace(BO, time_zone="America/Lima")


async def planned(team: Team) -> list[tuple[str, str, datetime]]:
    """List the appointments of the journey: kind, subject and moment."""

    def look(unit: Unit) -> list[tuple[str, str, datetime]]:
        rows = appointments.of_journey(unit.session, unit.workspace_id, team.journey_id)
        return sorted((row.kind, row.subject, row.at) for row in rows)

    return await team.does(ANNA, look)


async def next_round(team: Team) -> datetime | None:
    """Give the moment at which the next round opens."""
    return next((at for kind, _, at in await planned(team) if kind == Kind.ROUND), None)


async def rhythm_of(team: Team) -> Rhythm:
    """Read the rhythm, which is there."""
    found = (await team.journey()).rhythm
    assert found is not None
    return found


@pytest.fixture
async def asked(team: Team) -> Team:
    """Give a team that is asked for its rhythm: all before it was skipped."""
    await team.takes_in(designed())
    await team.skips_to(Topic.RHYTHM)
    return team


@pytest.fixture
async def rhythmic(asked: Team) -> Team:
    """Give a team that took the usual rhythm."""
    await asked.does(HERE, rhythm_changes.take_usual, asked.journey_id)
    return asked


async def test_the_usual_rhythm_is_that_of_who_takes_it(asked: Team) -> None:
    """Their time zone, the holidays of its country; nothing is asked any more, and it can be undone."""
    await asked.does(IN_LIMA, rhythm_changes.take_usual, asked.journey_id)
    taken = await rhythm_of(asked)
    assert (taken.time_zone, taken.holidays, taken.set_by) == ("America/Lima", "PE", BO.user_id)
    assert await asked.question() == DONE
    with pytest.raises(AlreadyDone):
        await asked.does(ANNA, rhythm_changes.take_usual, asked.journey_id)
    await asked.undoes((await asked.changes())[-1])
    assert (await asked.journey()).rhythm is None
    assert await planned(asked) == []


async def test_a_time_zone_that_only_slack_knows_is_ours(asked: Team) -> None:
    """Nobody is refused for it."""
    odd = replace(ANNA, time_zone="Mars/Olympus")
    await asked.does(odd, rhythm_changes.take_usual, asked.journey_id)
    assert (await rhythm_of(asked)).time_zone == "Europe/Amsterdam"


async def test_what_follows_is_planned_with_it(rhythmic: Team) -> None:
    """The round on 6 April, since the first Monday of March, today at 9:30 there, is to come at 8:30 in UTC."""
    # It is Monday 2 March, ten o'clock in Amsterdam.
    assert await planned(rhythmic) == [
        # The first Monday of April is Easter Monday.
        (Kind.ROUND, "", datetime(2026, 4, 7, 7, 30, tzinfo=UTC)),
    ]


async def test_a_report_with_a_day_of_its_own_is_planned_too(rhythmic: Team) -> None:
    """For the month in which that day lies; a day in the weekend moves as rounds do."""
    form = await rhythmic.opens_form(ANNA, Topic.RHYTHM)
    await rhythmic.sends_in(ANNA, form, form.fields | {"report_on": "15"})
    assert (Kind.REPORT, "2026-03", datetime(2026, 3, 16, 8, 30, tzinfo=UTC)) in await planned(rhythmic)
    form = await rhythmic.opens_form(ANNA, Topic.RHYTHM)
    await rhythmic.sends_in(ANNA, form, form.fields | {"report_on": "0"})
    assert [kind for kind, _, _ in await planned(rhythmic)] == [Kind.ROUND]


async def test_typed_drafted_and_kept(asked: Team) -> None:
    """Two people say different things of it; both hold, the rest is as usual for the first."""
    await asked.says(HERE, "laatste vrijdag om 14u")
    await asked.says(BO, "Anna en Bo om de beurt, niet op feestdagen")
    draft = await asked.draft()
    assert len(draft.items) == 2
    assert (await asked.journey()).rhythm is None
    await asked.keeps(CAS)
    kept = await rhythm_of(asked)
    assert (kept.every, kept.place, kept.weekday, kept.at) == (Every.WEEKDAY, -1, 4, time(14))
    assert (kept.walkers, kept.walker_ids) == (Walkers.ROTATING, (ANNA.user_id, BO.user_id))
    assert (kept.holidays, kept.set_by) == ("NL", ANNA.user_id)
    assert await asked.question() == DONE
    assert await next_round(asked) == datetime(2026, 3, 27, 13, 0, tzinfo=UTC)


async def test_mentions_are_understood(asked: Team) -> None:
    """Also of people and channels that nobody met here before."""
    await asked.says(
        HERE, "eerste maandag, <@U0NEW|dirk> loopt, vraag <@U0OTHER> om de cijfers, in <#C1|klantreis>"
    )
    await asked.keeps(ANNA)
    kept = await rhythm_of(asked)
    assert (kept.walker_ids, kept.asked_ids, kept.channel_id) == (("U0NEW",), ("U0OTHER",), CHANNEL)


async def test_nobody_sends_rounds_to_a_channel_that_they_are_not_in(asked: Team) -> None:
    """It is told as not understood, and the rounds stay where the journey is."""
    await asked.says(BO, "eerste maandag, in <#C2|directie>")
    assert read_item((await asked.draft()).items[0]).unplaced == ("#directie",)
    await asked.keeps(ANNA)
    assert (await rhythm_of(asked)).channel_id == ""


async def test_weeks_are_counted_from_the_next_such_day(asked: Team) -> None:
    """And stay so when something else of the rhythm changes later."""
    await asked.says(HERE, "elke 3 weken op dinsdag")
    await asked.keeps(ANNA)
    assert (await rhythm_of(asked)).starts_on == date(2026, 3, 3)
    asked.now += timedelta(days=12)
    form = await asked.opens_form(BO, Topic.RHYTHM)
    await asked.sends_in(BO, form, form.fields | {"at": "11:00"})
    assert (await rhythm_of(asked)).starts_on == date(2026, 3, 3)
    form = await asked.opens_form(BO, Topic.RHYTHM)
    await asked.sends_in(BO, form, form.fields | {"when": "weeks:2:1"})
    assert (await rhythm_of(asked)).starts_on == date(2026, 3, 17)


async def test_talk_stays_talk_and_an_edit_is_heard_anew(asked: Team) -> None:
    """As with every other answer."""
    assert (await asked.says(BO, "goed idee!")).heard == Heard.NOTHING
    await asked.says(BO, "eerste maandag", ts="7.7")
    await asked.says(BO, "eerste dinsdag", ts="7.7")
    await asked.keeps(ANNA)
    assert (await rhythm_of(asked)).weekday == 1


async def test_a_draft_edited_into_nonsense_is_refused(asked: Team) -> None:
    """What says nothing is not kept as something."""
    await asked.says(BO, "eerste maandag")
    outcome = await asked.says(ANNA, "vervang 1 door: taart")
    assert isinstance(outcome.error, NotARhythm)
    assert await asked.heard() == ["eerste maandag"]


async def test_the_form_begins_as_usual_and_says_what_is_wrong(asked: Team) -> None:
    """Each refusal names its field; nothing is stored until all is right."""
    form = await asked.opens_form(IN_LIMA, Topic.RHYTHM)
    assert set(form.fields.values()) == {""}
    assert (form.usual["time_zone"], form.usual["channel_id"]) == ("America/Lima", CHANNEL)
    typed = {name: form.usual.get(name, "") for name in form.fields}
    for wrong, error in (
        ({"when": "als het regent"}, NotARhythm),
        ({"time_zone": "Nergensland"}, NotATimeZone),
        ({"walkers": Walkers.FIXED}, NobodyToWalk),
        ({"channel_id": ELSEWHERE}, NotYourChannel),
    ):
        with pytest.raises(error):
            await asked.sends_in(IN_LIMA, form, typed | wrong)
    await asked.sends_in(
        IN_LIMA, form, typed | {"when": "werkdag 4", "walkers": "fixed", "walker_ids": "UBO UCAS"}
    )
    kept = await rhythm_of(asked)
    assert (kept.every, kept.place, kept.walker_ids, kept.channel_id) == (
        Every.WORKING_DAY,
        4,
        ("UBO", "UCAS"),
        "",
    )


async def test_two_forms_at_once_are_merged(rhythmic: Team) -> None:
    """What one changes and the other does not holds for both; the same field comes back with both."""
    first, second = await rhythmic.opens_form(ANNA, Topic.RHYTHM), await rhythmic.opens_form(BO, Topic.RHYTHM)
    await rhythmic.sends_in(ANNA, first, first.fields | {"at": "11:00"})
    await rhythmic.sends_in(BO, second, second.fields | {"open_days": "3"})
    assert ((await rhythm_of(rhythmic)).at, (await rhythm_of(rhythmic)).open_days) == (time(11), 3)
    first, second = await rhythmic.opens_form(ANNA, Topic.RHYTHM), await rhythmic.opens_form(BO, Topic.RHYTHM)
    await rhythmic.sends_in(ANNA, first, first.fields | {"at": "12:00"})
    back = await rhythmic.sends_in(BO, second, second.fields | {"at": "13:00"})
    assert not isinstance(back, int)
    assert back.conflicts == {"at": "12:00"}


async def test_a_changed_time_zone_moves_what_is_planned(rhythmic: Team) -> None:
    """Half past nine there is still to come today."""
    form = await rhythmic.opens_form(ANNA, Topic.RHYTHM)
    await rhythmic.sends_in(ANNA, form, form.fields | {"time_zone": "America/New_York", "holidays": "US"})
    assert await next_round(rhythmic) == datetime(2026, 3, 2, 14, 30, tzinfo=UTC)


async def test_paused_until_a_day_it_goes_on_by_itself(rhythmic: Team) -> None:
    """Nothing is planned before that day, not even a reminder about fixes; resuming brings it back."""
    await rhythmic.does(BO, rhythm_changes.pause, rhythmic.journey_id, date(2026, 5, 1))
    assert await planned(rhythmic) == [
        (Kind.ROUND, "", datetime(2026, 5, 4, 7, 30, tzinfo=UTC)),
    ]
    await rhythmic.does(BO, rhythm_changes.resume, rhythmic.journey_id)
    assert await next_round(rhythmic) == datetime(2026, 4, 7, 7, 30, tzinfo=UTC)
    for past in (date(2026, 3, 2), date(2026, 1, 1)):
        with pytest.raises(NotAhead):
            await rhythmic.does(BO, rhythm_changes.pause, rhythmic.journey_id, past)


async def test_paused_for_good_and_stopped_plan_nothing(rhythmic: Team) -> None:
    """Each is undone by itself, and what was planned comes back."""
    change = await rhythmic.does(BO, rhythm_changes.pause, rhythmic.journey_id)
    assert await planned(rhythmic) == []
    assert await rhythmic.does(CAS, rhythm_changes.pause, rhythmic.journey_id) is None
    await rhythmic.does(CAS, care.undo, change or 0)
    assert await next_round(rhythmic) is not None
    change = await rhythmic.does(BO, rhythm_changes.stop, rhythmic.journey_id)
    assert await planned(rhythmic) == []
    assert await rhythmic.question() == DONE
    for action in (
        rhythm_changes.pause,
        rhythm_changes.resume,
        rhythm_changes.stop,
        rhythm_changes.skip_next,
    ):
        with pytest.raises(NoRhythm):
            await rhythmic.does(BO, action, rhythmic.journey_id)
    await rhythmic.does(CAS, care.undo, change or 0)
    assert await next_round(rhythmic) == datetime(2026, 4, 7, 7, 30, tzinfo=UTC)


async def test_one_round_is_skipped_and_had_after_all(rhythmic: Team) -> None:
    """The one after it is next then; only dates that are to come can be skipped."""
    await rhythmic.does(BO, rhythm_changes.skip_next, rhythmic.journey_id)
    assert (await rhythm_of(rhythmic)).skipped == (date(2026, 4, 7),)
    assert await next_round(rhythmic) == datetime(2026, 5, 4, 7, 30, tzinfo=UTC)
    assert await rhythmic.does(ANNA, rhythm_changes.skip, rhythmic.journey_id, date(2026, 4, 7)) is None
    with pytest.raises(AlreadyDone):
        await rhythmic.does(ANNA, rhythm_changes.skip, rhythmic.journey_id, date(2026, 4, 8))
    await rhythmic.does(CAS, rhythm_changes.unskip, rhythmic.journey_id, date(2026, 4, 7))
    assert await next_round(rhythmic) == datetime(2026, 4, 7, 7, 30, tzinfo=UTC)


async def test_what_is_to_come_is_read(rhythmic: Team) -> None:
    """The next three dates and why one moved, in the reader's language; who walks first where people take turns."""
    form = await rhythmic.opens_form(ANNA, Topic.RHYTHM)
    turns = {"walkers": "rotating", "walker_ids": "UANNA UBO UCAS"}
    await rhythmic.sends_in(ANNA, form, form.fields | turns)
    shown = await rhythmic.does(BO, rhythm_changes.read, rhythmic.journey_id)
    assert [one.day for one in shown.dates] == [date(2026, 4, 7), date(2026, 5, 4), date(2026, 6, 1)]
    assert shown.dates[0].holiday == "Tweede paasdag"
    assert len(shown.walkers) == 1
    assert shown.is_chosen


async def test_a_deleted_journey_comes_back_with_what_is_to_come(rhythmic: Team) -> None:
    """Not with what was to come while it was gone."""
    await rhythmic.does(BO, care.delete, rhythmic.journey_id)
    rhythmic.now += timedelta(days=20)
    rhythmic.now = datetime(2026, 4, 8, 9, tzinfo=UTC)
    await rhythmic.does(BO, care.restore, rhythmic.journey_id)
    # What was due stays for the job that takes it up; it knows that it is late.
    assert [kind for kind, _, _ in await planned(rhythmic)] == [Kind.ROUND]


async def test_a_journey_that_is_taken_in_goes_on_with_its_rhythm(rhythmic: Team) -> None:
    """Where it is posted is a channel here, also where the document is of another workspace."""
    whole = await rhythmic.journey()
    assert whole.rhythm is not None
    elsewhere = whole.rhythm.model_copy(update={"channel_id": "C0FAR"})
    document = to_json(edit.describe(whole, title="Elders gemaakt", rhythm=elsewhere))
    await rhythmic.takes_in_text(document, by=CAS)
    assert (await rhythm_of(rhythmic)).channel_id == ""
    assert await next_round(rhythmic) == datetime(2026, 4, 7, 7, 30, tzinfo=UTC)


async def test_a_halted_rhythm_plans_nothing_until_somebody_chooses(rhythmic: Team) -> None:
    """Another channel, or going on where it is."""

    def halt(unit: Unit) -> None:
        loaded = unit.load(rhythmic.journey_id)
        loaded.row.halted = "channel_not_found"
        rhythm.plan(unit, loaded)

    await rhythmic.does(ANNA, halt)
    assert await planned(rhythmic) == []
    assert (await rhythmic.does(BO, rhythm_changes.read, rhythmic.journey_id)).halted == "channel_not_found"
    both = replace(BO, channels=frozenset({CHANNEL, ELSEWHERE}))
    form = await rhythmic.opens_form(both, Topic.RHYTHM)
    await rhythmic.sends_in(both, form, form.fields | {"channel_id": ELSEWHERE})
    assert await next_round(rhythmic) is not None
    await rhythmic.does(ANNA, halt)
    await rhythmic.does(BO, rhythm_changes.resume, rhythmic.journey_id)
    assert await next_round(rhythmic) is not None


async def test_what_is_due_is_left_to_the_job_that_takes_it_up(rhythmic: Team) -> None:
    """Somebody who changes the time a moment after it came does not cancel the round of today."""
    rhythmic.now = datetime(2026, 4, 7, 7, 30, 5, tzinfo=UTC)
    form = await rhythmic.opens_form(ANNA, Topic.RHYTHM)
    await rhythmic.sends_in(ANNA, form, form.fields | {"open_days": "5"})
    assert await next_round(rhythmic) == datetime(2026, 4, 7, 7, 30, tzinfo=UTC)


async def test_a_team_that_finished_before_is_asked_when_it_goes_on(asked: Team) -> None:
    """All else done and this one skipped: going on asks it."""
    await asked.says(BO, "sla over")
    assert await asked.question() == DONE
    await asked.does(BO, conversation.turn_to, asked.journey_id, (await asked.question()))
    await asked.does(BO, conversation.resume, asked.journey_id)
    assert await asked.topic() != Topic.DONE


async def test_working_hours_are_chosen_by_each_for_themselves(team: Team) -> None:
    """Nine to five until somebody says otherwise, in the time zone that Slack tells."""
    there = replace(person("Dirk"), time_zone="Asia/Tokyo")
    assert (await team.does(there, preferences.read)).hours == Hours("Asia/Tokyo", 9, 17)
    await team.does(there, preferences.choose, Choices(works_from=7, works_until=15))
    assert (await team.does(there, preferences.read)).hours == Hours("Asia/Tokyo", 7, 15)
    assert (await team.does(ANNA, preferences.read)).hours == Hours("", 9, 17)
