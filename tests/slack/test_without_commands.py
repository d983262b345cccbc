"""The ways to the bot without a command: its own conversation, a mention, its home page."""

from bot.playground.client import Person
from tests.slack.journeys import with_goal
from tests.slack.stories import CHANNEL, DIRECT, FILLED_IN, take_in, thread_of


async def test_in_the_bots_own_conversation_words_work_without_a_slash(anna: Person) -> None:
    """What needs a window gets the help, with the button that opens it."""
    await take_in(anna, with_goal())
    await anna.say(DIRECT, "status reis")
    await anna.wait_for("Hoe “Reis” ervoor staat", DIRECT)
    await anna.say(DIRECT, "start")
    await anna.click("Nieuwe klantreis", channel=DIRECT)
    sent = await anna.submit(FILLED_IN | {"title": "Uit het gesprek", "channel": "#onboarding"})
    assert not sent.is_open
    await thread_of(anna, "Uit het gesprek", "#onboarding")


async def test_a_mention_elsewhere_is_answered_in_that_thread(anna: Person, bo: Person) -> None:
    """With the journey that was named, or with help; only to who asked."""
    await take_in(anna, with_goal())
    for words, answer in (
        ("@Reisgids", "stap voor stap"),
        ("@Reisgids start", "stap voor stap"),
        ("@Reisgids reis", "Hoe “Reis” ervoor staat"),
        ("hoe staat het, @Reisgids", "stap voor stap"),
    ):
        asked = await anna.say("#general", words)
        await anna.wait_for(answer, "#general", thread=asked)
        assert len(await bo.messages("#general", thread=asked)) == 1


async def test_the_home_page_lists_journeys_and_starts_one(anna: Person) -> None:
    """Everybody sees the journeys of their own channels."""
    await take_in(anna, with_goal())
    await anna.open_home()
    home = await anna.home("Reis")
    await anna.click("Nieuwe klantreis", in_view=home)
    sent = await anna.submit(FILLED_IN | {"title": "Van de startpagina", "channel": CHANNEL})
    assert not sent.is_open
    await anna.wait_for("staat in <#C", DIRECT)
