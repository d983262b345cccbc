"""Our own page in Slack: what waits, the journeys, the windows that it opens, and what people choose."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from bot.app import Bot
from bot.guide import start
from bot.guide.fixing import Taken, Unvoted
from bot.guide.home import FIRST, Home, JourneyLine, Leaf, OpenDraft
from bot.guide.questions import DONE, Question, Topic
from bot.guide.unit import Person as Somebody
from bot.guide.unit import Unit
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import FixStatus
from bot.playground.client import Person, PlaygroundClient, SeenView
from bot.playground.limits import violations
from bot.playground.playground import Playground
from bot.playground.world import TEAM_ID
from bot.slack.homes import STAYS_OPEN, Homes
from bot.slack.views.home import home
from bot.slack.views.home_windows import how_window
from tests.slack.conftest import PATIENCE
from tests.slack.journeys import hurting, with_goal
from tests.slack.stories import CHANNEL, DIRECT, PRIVATE_CHANNEL, Thread, take_in, told

HOW = "Begin een klantreis in een kanaal"
OF_JOURNEY = "Instellingen van deze klantreis"
MANY = 60
TODAY = date(2026, 3, 2)


@pytest.fixture
async def thread(playground: Playground, slack: PlaygroundClient, anna: Person) -> Thread:
    """Let Anna have a journey with a fix on her name."""
    owner = playground.world.user_named("anna")
    assert owner is not None
    journey, _ = edit.add(hurting(), "fixes", text="Totaalprijs bovenaan", owner="Anna", owner_id=owner.id)
    return await take_in(anna, journey)


async def opened(person: Person, text: str = "") -> SeenView:
    """Let somebody open our page; gives it once it shows this."""
    await person.open_home()
    return await person.home(text)


async def until(look: Callable[[], Awaitable[SeenView]], holds: Callable[[SeenView], bool]) -> SeenView:
    """Look until this holds; gives what is seen then."""
    for _ in range(250):
        seen = await look()
        if holds(seen):
            return seen
        await asyncio.sleep(0.02)
    raise TimeoutError(seen.text)


async def test_how_it_works_is_explained_on_the_first_visit(anna: Person) -> None:
    """Later it stands behind a button."""
    assert HOW in (await opened(anna, "Jouw klantreizen")).text
    await anna.click("Begrepen", in_view=await anna.home())
    await until(anna.home, lambda seen: HOW not in seen.text)
    home_page = await opened(anna, "Je ziet hier nog geen klantreis")
    await anna.click("Hoe werkt het?", in_view=home_page)
    explained = (await anna.modal("Hoe werkt het?")).text
    assert HOW in explained
    assert "/klantreis instellingen" in explained


async def test_the_explanation_is_each_ones_own(anna: Person, dana: Person) -> None:
    """What Anna understood is still explained to Dana."""
    await anna.click("Begrepen", in_view=await opened(anna, HOW))
    await until(anna.home, lambda seen: HOW not in seen.text)
    await opened(dana, "Start a journey in a channel")


async def test_a_fix_is_brought_up_to_date_from_here(thread: Thread, anna: Person) -> None:
    """Once it is done, nothing waits any more but the vote."""
    page = await opened(anna, "Totaalprijs bovenaan")
    assert "Wacht op jou (2)" in page.text
    await anna.click("Werk bij", in_view=page)
    assert not (await anna.submit({"status": FixStatus.DONE})).is_open
    page = await anna.home("Er wacht nu niets op jou")
    assert "Totaalprijs bovenaan" not in page.text


async def test_a_vote_is_given_from_here(thread: Thread, anna: Person) -> None:
    """Then it waits for the others alone."""
    await anna.click("Stem", in_view=await opened(anna, "Stem op 1 verbeterpunt"))
    view = await anna.modal()
    marks = {block["block_id"]: "4" for block in view.raw["blocks"] if block["type"] == "input"}
    await anna.submit(marks)
    assert "Stem op" not in (await anna.home("Wacht op jou (1)")).text


async def test_a_draft_is_kept_from_here(anna: Person, bo: Person) -> None:
    """It opens as it stands in the thread; our page follows what is done in the window."""
    thread = await take_in(anna, with_goal())
    await thread.says(bo, "- Belt ons\n- Wij sturen een offerte")
    await thread.with_button(bo, "Bewaar", "Gehoord: 2 stappen")
    await bo.click("Bekijk", in_view=await opened(bo, "Nog niet bewaard: stappen"))
    await bo.click("Neem over", in_view=await bo.modal("Concept"))
    window = await until(bo.modal, lambda seen: "Neem over" not in seen.text)
    await bo.click("Bewaar 2 stappen", in_view=window)
    await until(bo.modal, lambda seen: "✓ 2 stappen" in seen.text)
    await thread.kept(bo, "2 stappen", "Bo")
    assert "0 van 2 stappen ingevuld" in (await bo.home("Er wacht nu niets op jou")).text


async def test_a_draft_that_is_adapted_in_a_window_on_top_is_kept_too(anna: Person) -> None:
    """The form goes on top of the window; both close when it is sent in."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "- Belt ons\n- Krijgt een offerte")
    await thread.with_button(anna, "Bewaar", "Gehoord: 2 stappen")
    await anna.click("Bekijk", in_view=await opened(anna, "Nog niet bewaard: stappen"))
    await anna.click("Pas aan", in_view=await anna.modal("Concept"))
    assert not (await anna.submit({"lines0": "1. Belt ons\n2. Krijgt een offerte\n3. Tekent"})).is_open
    await anna.home("3 regels gehoord")


async def test_what_is_gone_by_now_is_said_on_the_page(thread: Thread, anna: Person, bo: Person) -> None:
    """Which shows what is left."""
    page = await opened(anna, "Totaalprijs bovenaan")
    await bo.command(CHANNEL, "/klantreis verwijder")
    await bo.click("Verwijder", in_message=await told(bo, "verdwijnt voor iedereen"))
    await thread.card_now(bo, "Verwijderd door Bo")
    await anna.click("Werk bij", in_view=page)
    page = await anna.home("Zo'n klantreis ken ik niet")
    assert "Totaalprijs bovenaan" not in page.text
    assert await anna.notices() == []


async def test_the_way_to_the_conversation_is_a_link(thread: Thread, anna: Person) -> None:
    """With what is asked now."""
    await thread.shows(anna, "Wat verandert er")
    await anna.click("Ga verder", in_view=await opened(anna, "Reis"))
    view = await anna.modal("Ga verder")
    assert "Nu:" in view.text
    assert "/archives/" in str(view.raw)
    assert await anna.click("Naar het gesprek", in_view=view)


@pytest.mark.parametrize(
    ("button", "answer"), [("Verbeterpunten", "Totaalprijs"), ("Waar staan we?", "Reis")]
)
async def test_what_a_command_tells_comes_in_the_own_conversation(
    thread: Thread, anna: Person, button: str, answer: str
) -> None:
    """And our page says where to look."""
    await anna.click(button, in_view=await opened(anna, "Reis"))
    await anna.home("Het antwoord komt in het tabblad")
    await anna.wait_for(answer, DIRECT)


async def test_our_page_speaks_the_language_that_its_reader_chose(
    playground: Playground, bot: Bot, thread: Thread, anna: Person
) -> None:
    """At once, and wherever they are spoken to alone; the channel keeps the language of the journey."""
    await anna.click("Instellingen", in_view=await opened(anna, "Jouw klantreizen"))
    assert not (await anna.submit({"language": "en", "reminders": []})).is_open
    page = await anna.home("Your settings are saved")
    await anna.command(CHANNEL, "/journey status")
    await told(anna, "How “Reis” is doing")
    assert "verbeterpunt" not in page.text
    await anna.click("Settings", in_view=page)
    assert "Your language" in (await anna.modal()).text
    assert "in your time zone as Slack tells it (Europe/Amsterdam)" in (await anna.modal()).text
    await anna.submit({"language": "en", "works_from": "7", "works_until": "15"})
    await anna.home("Your settings are saved")
    await bot.deliveries.finished(PATIENCE)
    await anna.click("Settings", in_view=await anna.home())
    hours = str((await anna.modal()).raw)
    assert "'value': '7'}" in hours
    await anna.submit({"language": "automatic"})
    await anna.home("Je instellingen zijn bewaard")


async def test_settings_are_reached_by_a_command_too(anna: Person) -> None:
    """Saved, says an answer where they were asked for."""
    await anna.command(CHANNEL, "/klantreis instellingen")
    assert not (await anna.submit({"language": "en"})).is_open
    await told(anna, "Your settings are saved")


async def test_a_journey_has_settings_for_all_who_work_on_it(
    slack: PlaygroundClient, bot: Bot, thread: Thread, anna: Person, bo: Person
) -> None:
    """Its language, its usual channel for reports and the order of its fixes."""
    await bo.click(OF_JOURNEY, in_view=await opened(bo, "Reis"))
    view = await bo.modal()
    assert "Voor iedereen die meewerkt aan *Reis*" in view.text
    sent = await bo.submit({"language": "en", "formula": "ice", "report_channel": "#onboarding"})
    assert not sent.is_open, sent.errors
    await thread.card_now(anna, "Go on in the conversation")
    await anna.command(CHANNEL, "/klantreis verbeterpunten")
    await told(anna, "Volgorde: ICE")
    await bot.deliveries.finished(PATIENCE)
    await bo.click(OF_JOURNEY, in_view=await bo.home())
    assert "Rapportkanaal weghalen" in (await bo.modal()).text
    await bo.submit({"no_channel": ["no_channel"]})
    await bot.deliveries.finished(PATIENCE)
    await bo.click(OF_JOURNEY, in_view=await bo.home())
    assert "Rapportkanaal weghalen" not in (await bo.modal()).text


async def test_a_channel_that_is_not_ones_own_is_refused_in_the_window(
    slack: PlaygroundClient, thread: Thread, dana: Person
) -> None:
    """With all that was chosen still there."""
    await slack.create_channel("open", by="anna", members=["anna"])
    await dana.click("Settings of this journey", in_view=await opened(dana, "Reis"))
    sent = await dana.submit({"report_channel": "#open"})
    assert sent.is_open
    assert "report_channel" in sent.errors


async def test_many_journeys_are_leafed_through(
    bot: Bot, playground: Playground, slack: PlaygroundClient, anna: Person
) -> None:
    """Page by page, also by who comes back to one; one channel can be looked at alone."""
    await stock(bot, playground, MANY)
    page = await opened(anna, f"1–20 van {MANY}")
    assert len(page.raw["blocks"]) <= 100
    await anna.click("Volgende", in_view=page)
    await anna.home(f"21–40 van {MANY}")
    await anna.open_home()
    await slack.wait_for_traffic("views.publish", 3)
    await anna.home(f"21–40 van {MANY}")
    await anna.click("home_channel:", in_view=await anna.home(), value=PRIVATE_CHANNEL)
    page = await anna.home("In dit kanaal is geen klantreis")
    await anna.click("Alle kanalen", in_view=page)
    await anna.home(f"1–20 van {MANY}")


async def test_others_do_not_publish_somebodys_page(
    slack: PlaygroundClient, thread: Thread, anna: Person, bo: Person
) -> None:
    """It is read anew when they open it."""
    await opened(anna, "Totaalprijs bovenaan")
    before = len(await slack.traffic("views.publish"))
    await thread.says(bo, "Een vaste dag")
    await thread.with_button(bo, "Bewaar", "Gehoord")
    await anna.open_home(tab="messages")
    await slack.settled()
    assert len(await slack.traffic("views.publish")) == before


async def test_our_page_follows_for_a_while_what_is_done_in_its_windows(
    playground: Playground, bot: Bot, slack: PlaygroundClient, anna: Person
) -> None:
    """Whoever opened none, or long ago, is left alone; and so is a page that is newer than what we read."""
    person, seconds = await stock(bot, playground, MANY), [0.0]
    homes = Homes(bot.app.client, bot.guide, now=lambda: seconds[0])
    await homes.follow(person)
    assert await slack.traffic("views.publish") == []
    homes.goes_into_a_window(person, Leaf(journeys=1))
    seconds[0] = STAYS_OPEN - 1
    await homes.follow(person)
    await anna.home(f"21–40 van {MANY}")
    await homes.show(person, instead_of="of an older page")
    await anna.home(f"21–40 van {MANY}")
    seconds[0] = STAYS_OPEN
    published = len(await slack.traffic("views.publish"))
    await homes.follow(person)
    assert len(await slack.traffic("views.publish")) == published


async def stock(bot: Bot, playground: Playground, number: int) -> Somebody:
    """Start so many journeys in Anna's name; gives her as the guide knows her."""
    anna = playground.world.user_named("anna")
    channels = [playground.world.channel_named(name) for name in ("klantreis", "general")]
    ids = [channel.id for channel in channels if channel]
    assert anna is not None
    person = Somebody(TEAM_ID, anna.id, "Anna", Language.NL, frozenset(ids))

    def begin(unit: Unit) -> None:
        for place in range(number):
            start.start(unit, start.Opening(ids[place % 2], (Journey(title=f"Reis {place}"),)))

    await bot.guide.do(person, begin)
    return person


@pytest.mark.parametrize("reader", Language)
def test_the_fullest_page_keeps_to_the_limits(reader: Language) -> None:
    """With the longest of everything: 20 journeys in 20 channels, and more that waits than fits."""
    title, text = "&*<" * 50, "`&" * 500
    lines = [
        JourneyLine(
            2**40 + number, title, f"C{number:010}", Question(Topic.TOUCHPOINT, "s1234567890"),
            is_paused=True, steps=99, contacted=88, open_fixes=77, next_date=TODAY,
        )
        for number in range(19)
    ]  # fmt: skip
    lines.append(JourneyLine(1, title, "C9", DONE, False, 0, 0, 0, None))
    waiting = [
        *(Taken(2**40, title, f"f{number:010}", text, FixStatus.DOING, TODAY) for number in range(6)),
        OpenDraft(2**40, 1, title, Question(Topic.STEPS), 300),
        Unvoted(2**40, title, 99),
    ]
    for leaf in (FIRST, Leaf(3, 4, "C0123456789")):
        full = Home(
            leaf,
            TODAY,
            is_first_visit=True,
            waiting=waiting,
            waiting_count=500,
            journeys=lines,
            journey_count=500,
            channel_count=60,
        )
        assert violations(home(full, reader, note=text), "home") == []
        assert violations(home(Home(leaf, TODAY), reader), "home") == []
    assert violations(how_window(reader), "modal") == []
