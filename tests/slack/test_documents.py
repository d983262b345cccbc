"""A whole journey as a file: out of Slack, and into it again unchanged."""

import pytest

from bot.journey.document import from_json, to_json
from bot.journey.examples import example_text
from bot.journey.language import Language
from bot.playground.client import Person, SeenView
from tests.slack.journeys import with_goal
from tests.slack.stories import CHANNEL, DIRECT, PRIVATE_CHANNEL, cards, take_in, thread_of, told

EXAMPLE = from_json(example_text(Language.NL))


async def test_a_journey_goes_out_and_into_another_channel_unchanged(anna: Person, bo: Person) -> None:
    """The file comes in the private conversation; whoever has it may hand it in elsewhere."""
    await take_in(anna, EXAMPLE)
    exported = await _export(anna)
    assert from_json(exported.decode()) == EXAMPLE
    sent = await _hand_in(bo, "#onboarding", exported)
    assert not sent.is_open, sent.errors
    await thread_of(bo, EXAMPLE.title, "#onboarding")
    await told(bo, "staat in <#CONBOA", "#onboarding")
    await bo.command("#onboarding", "/klantreis export")
    again = await bo.wait_for(lambda seen: bool(seen.files), DIRECT)
    assert await bo.read_file(again.files[0]) == exported


async def test_the_channel_can_be_chosen_in_the_window(anna: Person) -> None:
    """Also from the conversation with the bot, where no journey can live."""
    await anna.command(DIRECT, "/klantreis importeer")
    file = await anna.upload_file("reis.json", example_text(Language.NL).encode())
    sent = await anna.submit({"file": [file]})
    assert list(sent.errors) == ["channel"]
    sent = await anna.submit({"channel": PRIVATE_CHANNEL})
    assert "/invite @Reisgids" in sent.errors["channel"]
    sent = await anna.submit({"channel": CHANNEL})
    assert not sent.is_open
    await thread_of(anna, EXAMPLE.title)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"rommel",
        b"\xff\xfe\x00",
        b"[]",
        b'{"format": "reisgids/1"}',
        b'{"format": "reisgids/99", "journey": {"title": "Reis"}}',
        b'{"format": "reisgids/1", "journey": {"title": ""}}',
        b'{"format": "reisgids/1", "journey": {"title": "R", "steps": [{"id": "s1", "text": "x", "phase_id": "p9"}]}}',
        b"[" * 100_000,
    ],
    ids=["empty", "garbage", "binary", "list", "nothing", "newer", "no title", "broken link", "deep"],
)
async def test_a_file_that_is_no_journey_is_told_below_the_field(anna: Person, content: bytes) -> None:
    """Nothing is started, and the window stays open for another file."""
    sent = await _hand_in(anna, CHANNEL, content)
    assert "geen klantreis uit Reisgids" in sent.errors["file"]
    assert await cards(anna) == []
    file = await anna.upload_file("reis.json", to_json(with_goal()).encode())
    assert not (await anna.submit({"file": [file]})).is_open
    await thread_of(anna, "Reis")


async def test_a_title_that_is_taken_is_told(anna: Person) -> None:
    """The journey that is there stays as it is."""
    await take_in(anna, with_goal())
    sent = await _hand_in(anna, CHANNEL, to_json(with_goal()).encode())
    assert "al een klantreis die “Reis” heet" in sent.errors["file"]


async def test_an_empty_journey_goes_out_and_in(anna: Person) -> None:
    """A journey that was only just started is one too."""
    await take_in(anna, with_goal().model_copy(update={"title": "Kaal & <leeg>"}))
    exported = await _export(anna)
    sent = await _hand_in(anna, "#onboarding", exported)
    assert not sent.is_open
    await thread_of(anna, "Kaal & <leeg>", "#onboarding")


async def _export(person: Person) -> bytes:
    await person.command(CHANNEL, "/klantreis export")
    message = await person.wait_for(lambda seen: bool(seen.files), DIRECT)
    assert message.files[0]["name"].endswith(".json")
    return await person.read_file(message.files[0])


async def _hand_in(person: Person, channel: str, content: bytes) -> SeenView:
    await person.command(channel, "/klantreis importeer")
    file = await person.upload_file("reis.json", content)
    return await person.submit({"file": [file]})
