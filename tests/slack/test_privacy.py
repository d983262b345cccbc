"""Only members of a journey's channel see or change it; for others it does not exist."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.playground import interactions
from bot.playground.blocks import elements
from bot.playground.client import Person, PlaygroundClient, SeenMessage
from bot.playground.model import Json
from bot.playground.playground import Playground
from tests.slack.journeys import with_persona
from tests.slack.stories import CHANNEL, DIRECT, PRIVATE_CHANNEL, Thread, take_in, told

SECRET = "Geheimpje"
WORDS = (
    "status", "samenvatting", "stappen", "terug", "overslaan", "pauze", "verder", "geschiedenis", "ongedaan",
    "verwijder", "export", "taal en", "verbeterpunten",
)  # fmt: skip


@pytest.fixture
async def secret(slack: PlaygroundClient, anna: Person) -> Thread:
    """Let Anna and Bo have a journey in a private channel, of which Dana is no member."""
    await slack.invite(await slack.bot_name(), PRIVATE_CHANNEL)
    return await take_in(anna, with_persona("Belt ons", title=SECRET), PRIVATE_CHANNEL)


@pytest.mark.parametrize("word", WORDS)
async def test_a_command_answers_as_if_the_journey_did_not_exist(
    secret: Thread, dana: Person, word: str
) -> None:
    """Word for word the answer that a name from nowhere gets."""
    await dana.command(CHANNEL, f"/klantreis {word} Noordpool")
    await dana.command(CHANNEL, f"/klantreis {word} {SECRET}")
    nowhere, there = await _two_answers(dana)
    assert nowhere.text == there.text
    assert SECRET not in there.text


async def test_lists_and_the_home_page_show_nothing_of_it(
    slack: PlaygroundClient, secret: Thread, anna: Person, dana: Person
) -> None:
    """Anna sees it there, Dana does not."""
    await anna.command(CHANNEL, "/klantreis lijst")
    await told(anna, SECRET)
    await dana.command(CHANNEL, "/journey list")
    assert SECRET not in (await told(dana, "journey")).text
    await dana.open_home()
    assert SECRET not in (await dana.home("journey")).text
    await dana.say(DIRECT, f"status {SECRET}")
    assert SECRET not in (await dana.wait_for("I don't know that journey", DIRECT)).text


async def test_a_public_channel_shows_its_journeys_to_its_members_only(
    slack: PlaygroundClient, anna: Person, dana: Person
) -> None:
    """Who could join it has to do so first."""
    await slack.create_channel("open", by="anna", members=["anna", await slack.bot_name()])
    await take_in(anna, with_persona(title=SECRET), "#open")
    await dana.command(CHANNEL, f"/journey summary {SECRET}")
    await told(dana, "I don't know that journey")
    await slack.invite("dana", "#open")
    await dana.command("#open", "/journey summary")
    await told(dana, SECRET, "#open")


async def test_who_was_put_out_of_the_channel_sees_no_more_of_it(
    slack: PlaygroundClient, secret: Thread, bo: Person
) -> None:
    """Membership in Slack is all that counts."""
    await slack.kick("bo", PRIVATE_CHANNEL)
    await bo.command(CHANNEL, f"/klantreis status {SECRET}")
    await told(bo, "Zo'n klantreis ken ik niet")


async def test_no_button_of_it_works_for_somebody_else(
    playground: Playground, slack: PlaygroundClient, secret: Thread, anna: Person, dana: Person
) -> None:
    """Every click that Anna could make, sent with Dana's name, changes nothing and tells her nothing."""
    await secret.says(anna, "telefoon: legt uit")
    draft = await secret.with_button(anna, "Bewaar", "Gehoord bij stap 1")
    question = await secret.with_button(anna, "Formulier", "Stap 1 van 1")
    card = await secret.card_now(anna, "Nu: Stap 1")
    before = await _shown(secret, anna)
    clicks = [click for message in (card, question, draft) for click in _clicks(playground, message)]
    assert len(clicks) > 15
    for click in clicks:
        assert (await playground.delivery.interact(click)).acknowledged
    assert await _shown(secret, anna) == before
    assert not await dana.modal_is_open()
    answers = str([entry["request"] for entry in await slack.traffic("response_url")])
    assert "I don't know that journey" in answers
    assert not [text for text in (SECRET, "Belt ons", "Sanne", "legt uit") if text in answers]


async def test_no_form_of_it_works_for_somebody_else(
    playground: Playground, secret: Thread, anna: Person, bo: Person
) -> None:
    """A form that Anna has open, sent in with Dana's name, records nothing; Anna's own still works."""
    await secret.click(anna, "Formulier", "Stap 1 van 1")
    await anna.fill({"doing": "legt uit"})
    people = {user.name: user.id for user in playground.world.people()}
    view = playground.world.modal_stack(people["anna"])[-1]
    for name in ("dana", "bo"):
        forged = interactions.view_submission(playground, replace(view, user_id=people[name]))
        answer = await playground.delivery.interact(forged)
        assert answer.payload["response_action"] == "errors"
        assert SECRET not in str(answer.payload)
    assert "(0/1)" in (await secret.card_now(anna)).text
    assert not (await anna.submit({})).is_open
    await secret.card_now(anna, "(1/1)")


async def _two_answers(person: Person) -> list[SeenMessage]:
    """Give the two things that somebody was told, in the order in which they asked."""

    def is_second(seen: SeenMessage) -> bool:
        return seen.is_ephemeral and seen.ts > first.ts

    first = await person.wait_for(lambda seen: seen.is_ephemeral, CHANNEL)
    first = next(seen for seen in await person.messages(CHANNEL) if seen.is_ephemeral)
    return [first, await person.wait_for(is_second, CHANNEL)]


async def _shown(thread: Thread, person: Person) -> list[str]:
    return [seen.text for seen in await thread.messages(person)]


def _clicks(playground: Playground, message: SeenMessage) -> Iterator[Json]:
    """Give the payload of every click that can be made in a message, as if Dana had made it."""
    dana = playground.world.user_named("dana")
    stored = playground.world.message(message.channel, message.ts)
    assert dana is not None
    assert stored is not None
    for block, element in elements(message.blocks):
        known = {name: element[name] for name in ("type", "action_id", "value") if name in element}
        for option in element.get("options", [None]):
            action = known | {"block_id": block["block_id"], "action_ts": playground.world.clock.stamp()}
            action |= {"selected_option": option} if option else {}
            yield interactions.block_actions_in_message(playground, dana.id, stored, action, {})
