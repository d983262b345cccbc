"""What our page shows somebody, and what they chose: for themselves, and for a journey."""

from datetime import date

import pytest

from bot.guide import home, preferences, start
from bot.guide.errors import NoSuchJourney, NotYourChannel
from bot.guide.fixing import Taken, Unvoted
from bot.guide.home import JOURNEYS_AT_ONCE, WAITING_AT_ONCE, Home, Leaf, OpenDraft
from bot.guide.preferences import Choices, JourneyChoices
from bot.guide.questions import Topic
from bot.guide.unit import Person, Unit
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Formula, Journey
from bot.journey.parts import FixStatus
from storage import people
from storage.database import Database
from tests.guide.hurting import hurting
from tests.guide.team import ANNA, BO, CHANNEL, ELSEWHERE, Team, person
from tests.guide.test_fixing import counted

LATE, THIS_WEEK, SOON = date(2026, 2, 1), date(2026, 3, 5), date(2026, 4, 1)
"""The team lives in March 2026."""
WIDE = person("Bo", channels=(CHANNEL, ELSEWHERE))


@pytest.fixture
def team(database: Database) -> Team:
    """Give a team without a journey."""
    return Team(database)


def with_fixes(*due: date | None, title: str = "Reis") -> Journey:
    """Make a journey of which Bo does a fix by each of these dates."""
    journey = edit.describe(hurting(touched=3), title=title)
    for number, one in enumerate(due):
        fields = {"owner": "Bo", "owner_id": "UBO", "due": one}
        journey, _ = edit.add(journey, "fixes", text=f"Punt {number}", **fields)
    return journey


async def many(team: Team, number: int, *, channels: int = 1) -> Person:
    """Start so many journeys, spread over channels; gives somebody who is in all of them and has a fix in each."""
    names = [f"C9{place:03}" for place in range(channels)]
    bo = person("Bo", channels=tuple(names))

    def begin(unit: Unit) -> None:
        for place in range(number):
            journey, _ = edit.add(Journey(title=f"Reis {place} van {number}"), "steps", text="Belt ons")
            journey, _ = edit.add(journey, "fixes", text="Terugbellen", owner_id="UBO", due=SOON)
            start.start(unit, start.Opening(names[place % channels], (journey,)))

    await team.does(bo, begin)
    return bo


async def seen_by(team: Team, who: Person = BO, leaf: Leaf = home.FIRST) -> Home:
    """Read somebody's page."""
    return await team.does(who, home.read, leaf)


async def test_a_journey_is_shown_with_how_far_it_is(team: Team) -> None:
    """The stage it is in, the steps with a touchpoint, the fixes to do and the nearest date."""
    journey = with_fixes(THIS_WEEK, SOON, None)
    journey, done = edit.add(journey, "fixes", text="Klaar", due=LATE)
    await team.takes_in(edit.change(journey, "fixes", done, status=FixStatus.DONE, finished_on=LATE))
    [line] = (await seen_by(team)).journeys
    assert (line.title, line.channel_id, line.question.topic) == ("Reis", CHANNEL, Topic.TOUCHPOINT)
    assert (line.contacted, line.steps) == (3, 5)
    assert (line.open_fixes, line.next_date) == (3, THIS_WEEK)
    assert not line.is_paused


async def test_what_is_late_comes_first_and_what_has_no_date_last(team: Team) -> None:
    """In between stand the drafts that may be lost, what is due this week, the votes that others wait for, and the rest."""
    await team.takes_in(with_fixes(None, SOON, THIS_WEEK, LATE))
    await team.says(BO, "telefoon: belt ons")
    waiting = (await seen_by(team)).waiting
    assert [type(one) for one in waiting] == [Taken, OpenDraft, Taken, Unvoted, Taken, Taken]
    assert [one.due for one in waiting if isinstance(one, Taken)] == [LATE, THIS_WEEK, SOON, None]
    assert [one.count for one in waiting if not isinstance(one, Taken)] == [1, 4]


async def test_a_draft_waits_for_whoever_said_something_in_it(team: Team) -> None:
    """Until it is kept; others meet it in the thread."""
    await team.start()
    await team.says(BO, "van het eerste bericht tot een tevreden klant")
    [draft] = (await seen_by(team)).waiting
    assert isinstance(draft, OpenDraft)
    assert (draft.question.topic, draft.title) == (Topic.BOUNDS, "Van bericht tot klant")
    assert (await seen_by(team, ANNA)).waiting == []
    await team.keeps(ANNA)
    assert (await seen_by(team)).waiting == []


async def test_only_journeys_in_ones_own_channels_are_there(team: Team) -> None:
    """Also of what waits; a deleted journey is gone."""
    await team.takes_in(with_fixes(SOON))
    stranger = person("Bo", channels=(ELSEWHERE,))
    assert (await seen_by(team, stranger)).journeys == []
    assert (await seen_by(team, stranger)).waiting_count == 0


async def test_the_channel_where_something_changed_last_comes_first(team: Team) -> None:
    """Its journeys stand together, also those that changed before."""
    for title, channel in (("Eén", CHANNEL), ("Twee", ELSEWHERE), ("Drie", CHANNEL)):
        journey = Journey(title=title, language=Language.NL)
        await team.does(WIDE, start.start, start.Opening(channel, (journey,)))
        team.now = team.now.replace(minute=team.now.minute + 1)
    assert [line.title for line in (await seen_by(team, WIDE)).journeys] == ["Drie", "Eén", "Twee"]
    only = await seen_by(team, WIDE, Leaf(channel_id=ELSEWHERE))
    assert [line.title for line in only.journeys] == ["Twee"]
    assert (only.journey_count, only.channel_count) == (1, 2)


async def test_many_journeys_are_shown_leaf_by_leaf(team: Team) -> None:
    """A leaf that is no longer there gives the last one."""
    bo = await many(team, JOURNEYS_AT_ONCE + 3)
    first = await seen_by(team, bo)
    assert (len(first.journeys), first.journey_count) == (JOURNEYS_AT_ONCE, JOURNEYS_AT_ONCE + 3)
    assert len(first.waiting) == WAITING_AT_ONCE
    # Each has a fix of Bo, who has not voted on it either.
    assert first.waiting_count == 2 * (JOURNEYS_AT_ONCE + 3)
    last = await seen_by(team, bo, Leaf(99, 99))
    assert last.leaf == Leaf(5, 1)
    assert len(last.journeys) == 3
    titles = {line.title for line in [*first.journeys, *last.journeys]}
    assert len(titles) == JOURNEYS_AT_ONCE + 3


async def test_it_takes_as_many_queries_for_one_journey_as_for_a_hundred(team: Team) -> None:
    """Whoever is in sixty channels waits no longer than a newcomer."""
    one = await many(team, 1)
    await seen_by(team, one)
    with counted(team.database) as few:
        await seen_by(team, one)
    bo = await many(team, 99, channels=60)
    await seen_by(team, bo)
    with counted(team.database) as sent:
        assert (await seen_by(team, bo)).journey_count == 100
    assert len(sent) == len(few)


async def test_how_it_works_is_explained_until_somebody_has_seen_it(team: Team) -> None:
    """On their next visit, or once they say so; a look elsewhere in between ends no visit."""
    assert (await seen_by(team)).is_first_visit
    await team.does(BO, home.explained)
    assert (await seen_by(team)).is_first_visit
    team.now += home.FIRST_VISIT
    assert not (await seen_by(team)).is_first_visit
    await team.does(BO, home.explained)
    assert not (await seen_by(team)).is_first_visit
    await team.does(ANNA, home.explained)
    await team.does(ANNA, home.understood)
    assert not (await seen_by(team, ANNA)).is_first_visit


async def test_a_leaf_is_read_back_as_it_was_written() -> None:
    """Also by a page that knew less."""
    for leaf in (home.FIRST, Leaf(2, 7, CHANNEL)):
        assert Leaf.parse(str(leaf)) == leaf
    assert Leaf.parse("") == home.FIRST


async def test_what_somebody_chose_is_theirs_alone(team: Team) -> None:
    """Without a choice the language of Slack counts, and reminders come."""
    assert await team.does(BO, preferences.read) == Choices()
    chosen = Choices(Language.EN, wants_reminders=False)
    await team.does(BO, preferences.choose, chosen)
    assert await team.does(BO, preferences.read) == chosen
    assert await team.does(ANNA, preferences.read) == Choices()
    assert await team.does(ANNA, preferences.of_person, "UBO") == chosen
    twin = person("Bo", workspace="T2")
    assert await team.does(twin, preferences.read) == Choices()
    await team.does(BO, preferences.choose, Choices())
    assert await team.does(BO, preferences.read) == Choices()


async def test_a_choice_outlives_the_name_that_slack_tells(team: Team) -> None:
    """People are remembered anew whenever Slack calls them otherwise."""
    await team.does(BO, preferences.choose, Choices(Language.EN))
    await team.does(person("Bo"), home.read)

    def stored(unit: Unit) -> str | None:
        row = people.find(unit.session, unit.workspace_id, unit.person.user_id)
        return row.chosen_language if row else None

    assert await team.does(Person(BO.workspace_id, "UBO", "Bo de Boer", Language.NL), stored) == "en"


async def test_of_a_journey_only_that_changes_which_somebody_chose(team: Team) -> None:
    """Anna has the window open while Bo chooses a formula; hers does not put his back."""
    await team.takes_in(with_fixes(SOON))
    title, shown = await team.does(ANNA, preferences.read_for_journey, team.journey_id)
    assert (title, shown) == ("Reis", JourneyChoices(Language.NL, Formula.IMPACT_EFFORT))
    by_bo = JourneyChoices(Language.NL, Formula.ICE, CHANNEL)
    await team.does(BO, preferences.choose_for_journey, team.journey_id, by_bo, shown)
    by_anna = JourneyChoices(Language.EN, shown.formula)
    await team.does(ANNA, preferences.choose_for_journey, team.journey_id, by_anna, shown)
    _, now = await team.does(ANNA, preferences.read_for_journey, team.journey_id)
    assert now == JourneyChoices(Language.EN, Formula.ICE, CHANNEL)
    assert [change.action for change in await team.changes()][-2:] == ["formula", "language"]
    await team.does(
        BO, preferences.choose_for_journey, team.journey_id, JourneyChoices(*_all(now), None), now
    )
    assert (await team.screen()).report_channel_id is None


async def test_reports_go_only_to_a_channel_of_ones_own(team: Team) -> None:
    """Nobody reaches people through us whom they cannot reach; a journey elsewhere does not exist."""
    await team.takes_in(with_fixes(SOON))
    _, shown = await team.does(BO, preferences.read_for_journey, team.journey_id)
    chosen = JourneyChoices(*_all(shown), ELSEWHERE)
    with pytest.raises(NotYourChannel):
        await team.does(BO, preferences.choose_for_journey, team.journey_id, chosen, shown)
    stranger = person("Dana", channels=(ELSEWHERE,))
    with pytest.raises(NoSuchJourney):
        await team.does(stranger, preferences.choose_for_journey, team.journey_id, chosen, shown)


def _all(chosen: JourneyChoices) -> tuple[Language, Formula]:
    return chosen.language, chosen.formula
