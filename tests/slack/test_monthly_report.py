"""The monthly report: on request and of its own accord, one message with a thread (rules 19 to 24)."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.rhythm import Every, Rhythm
from bot.playground.client import Person, PlaygroundClient, SeenMessage
from bot.settings import Settings
from bot.slack import report_posts
from tests.slack.journeys import hurting
from tests.slack.monthly import PATIENCE, Months, passing
from tests.slack.stories import CHANNEL, cards, take_in, told
from tests.slack.test_map import shown


@pytest.fixture(autouse=True)
def _short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_posts, "PAUSE", 0.5)


@pytest.fixture
async def months(settings: Settings, slack: PlaygroundClient) -> AsyncIterator[Months]:
    """Run the bot with a clock that can be moved on."""
    async for running in passing(settings, slack):
        yield running


def last_month() -> datetime:
    """Give the first day of the month that is over."""
    return (datetime.now(UTC).replace(day=1) - timedelta(days=1)).replace(day=1)


def with_results(journey: Journey, average: float = 7.2) -> Journey:
    """Give it the results of last month."""
    for result in journey.results:
        journey = edit.remove(journey, "results", result.id)
    month = last_month().date()
    return edit.add(journey, "results", month=month, average=average, responses=24, at_goal=46.0, nps=4)[0]


async def reports(person: Person) -> list[SeenMessage]:
    """Give the monthly reports that everybody sees in the channel."""
    return [seen for seen in await cards(person, CHANNEL) if seen.text.startswith("Maandrapport")]


async def test_a_report_on_request_is_for_the_reader_alone(slack: PlaygroundClient, months: Months) -> None:
    """With the trend as a picture, what is first, and one thing to do next."""
    dana = slack.user("dana")
    await take_in(dana, with_results(edit.describe(example(Language.NL), rhythm=None)))
    await dana.command(CHANNEL, "/journey report")
    report = await shown(dana, "Monthly report")
    assert report.is_ephemeral
    assert "7.2" in report.text
    assert "One thing to do now" in report.text
    assert len(report.images) == 1
    assert await reports(dana) == []


async def test_a_report_is_posted_once_with_its_details_in_a_thread(
    slack: PlaygroundClient, months: Months
) -> None:
    """Whoever asks for it again is told where it is."""
    anna = slack.user("anna")
    await take_in(anna, with_results(hurting()))
    for _ in range(2):
        await anna.command(CHANNEL, "/klantreis rapport")
        await anna.click("Plaats dit rapport", in_message=await shown(anna, "Maandrapport"))
        await told(anna, "Het rapport van")
    await slack.settled()
    [report] = await reports(anna)
    await anna.wait_for("nog niet gelopen", CHANNEL, thread=report, timeout=PATIENCE)
    assert "ligt onder het doel" in report.text or "onder het doel" in report.text


async def test_without_results_it_says_so_and_proposes_to_ask(
    slack: PlaygroundClient, months: Months
) -> None:
    """A journey with nothing in it gets a report too."""
    anna = slack.user("anna")
    await take_in(anna, Journey(title="Leeg", language=Language.NL))
    await anna.command(CHANNEL, "/klantreis rapport")
    report = await told(anna, "Maandrapport")
    assert "nog geen klanttevredenheidscijfer" in report.text
    assert "Vraag een paar klanten" in report.text
    assert not report.images


async def test_a_report_goes_out_on_its_day_and_follows_corrections_for_a_day(
    slack: PlaygroundClient, months: Months
) -> None:
    """One message in the channel, whatever else happens that day."""
    bo = slack.user("bo")
    rhythm = Rhythm(every=Every.DAY, place=1, report_on=10, skip_weekends=False)
    await take_in(bo, edit.describe(with_results(hurting()), rhythm=rhythm))
    while not await reports(bo):
        await months.jump()
    [report] = await reports(bo)
    assert report.text.startswith("Maandrapport · Reis")
    assert len(await reports(bo)) == 1
