"""What people type is shown as they typed it, and does nothing: no mention, no link, no markup through us."""

import json
import re
from typing import Any

import pytest

from bot.playground.client import Person, PlaygroundClient
from bot.playground.playground import Playground
from tests.slack.journeys import with_goal, with_persona
from tests.slack.stories import CHANNEL, FILLED_IN, start, take_in, thread_of

NASTY = (
    "<!channel> <!here> <@UBO00000003> @channel <#C0123|geheim> <https://evil.example|bank> "
    "https://evil.example *vet* _schuin_ ~weg~ `code` :bomb: & \u202eomgekeerd"
)
_OURS = re.compile(r"<!date\^\d+\^[^>]*>|<#C[A-Z0-9]+>|<http://127\.0\.0\.1:\d+/archives/[^|>]+\|[^<>|]+>")
"""Our own control sequences: a moment, the channel of a journey, and where in Slack its question is."""


async def test_a_nasty_title_does_nothing(slack: PlaygroundClient, anna: Person) -> None:
    """On the card, in lists, windows, the status, the summary, and in an error."""
    await anna.command(CHANNEL, "/klantreis start")
    filled_in = FILLED_IN | {"title": NASTY[:150], "offering": NASTY, "customer_group": NASTY}
    assert not (await anna.submit(filled_in)).is_open
    await thread_of(anna, "omgekeerd"[:3])
    for word in ("lijst", "status", "samenvatting", "geschiedenis", "verwijder"):
        await anna.command(CHANNEL, f"/klantreis {word}")
    await anna.open_home()
    await anna.home("Jouw klantreizen")
    await anna.command(CHANNEL, "/klantreis start")
    assert "title" in (await anna.submit(filled_in)).errors
    await _nothing_gets_through(slack)


async def test_nasty_answers_do_nothing(slack: PlaygroundClient, anna: Person, bo: Person) -> None:
    """Typed in the thread and in forms, in drafts, remarks, windows, history and the summary."""
    thread = await start(anna)
    await thread.says(anna, f"van {NASTY} tot {NASTY}")
    await thread.click(bo, "Bewaar", "Gehoord")
    await thread.click(bo, "Formulier", "Waar staat jullie organisatie")
    await bo.submit({"strategy": NASTY})
    await thread.says(bo, f"- onderzoek {NASTY}\n- gesprekken {NASTY}")
    await thread.click(anna, "Bewaar", "Gehoord: 2")
    await thread.says(bo, f"een klant die {NASTY} een 8 geeft")
    await thread.click(anna, "Bewaar", "Gehoord als einddoel")
    await thread.says(anna, f"1. Wij sturen {NASTY}\n2. Leest {NASTY} en tekent {NASTY}\n3. Leest {NASTY}")
    await thread.click(bo, "Bekijk", "Waar jullie voor staan")
    await bo.modal()
    await thread.click(anna, "Bewaar 3 stappen")
    await thread.card_now(anna, "Stappen (3)")
    for word in ("status", "samenvatting", "geschiedenis", "stappen"):
        await anna.command(CHANNEL, f"/klantreis {word}")
    await anna.wait_for("Alleen jij ziet dit", CHANNEL)
    await _nothing_gets_through(slack)


async def test_nasty_personas_and_touchpoints_do_nothing(slack: PlaygroundClient, anna: Person) -> None:
    """Also their names in menus, and the channel of a touchpoint."""
    thread = await take_in(anna, with_persona(f"Leest {NASTY}"[:300]))
    await thread.click(anna, "Formulier", "Stap 1 van 1")
    await anna.submit(
        dict.fromkeys(
            ("doing", "thinking", "pains", "gains", "questions", "metric", "known_from", "other_channel"),
            NASTY,
        )
        | {"owner": NASTY[:200]}
    )
    await thread.shows(anna, "zodat dit niet meer gebeurt")
    await thread.click(anna, "Formulier", "zodat dit niet meer gebeurt")
    await anna.submit({"lines0": NASTY[:250]})
    await thread.shows(anna, "Wanneer lopen jullie")
    await thread.says(anna, f"eerste maandag, {NASTY[:250]}")
    await thread.click(anna, "Bewaar", "jullie ritme")
    await thread.shows(anna, "De klantreis staat")
    await anna.command(CHANNEL, "/klantreis samenvatting")
    await anna.click("everything", channel=CHANNEL)
    await anna.wait_for("schuin", CHANNEL)
    await _nothing_gets_through(slack)


async def test_a_nasty_name_does_nothing(
    playground: Playground, slack: PlaygroundClient, anna: Person
) -> None:
    """People choose what they are called in Slack themselves."""
    user = playground.world.user_named("bo")
    assert user is not None
    user.real_name = f"Bo {NASTY}"
    bo = slack.user("bo")
    thread = await take_in(anna, with_goal())
    await thread.says(bo, "1. Zoekt op internet\n2. Belt ons")
    await thread.says(anna, "- Geeft een 8")
    await thread.click(bo, "Bewaar 3 stappen")
    await bo.command(CHANNEL, "/klantreis pauze")
    await thread.card_now(anna, "Gepauzeerd door")
    await anna.command(CHANNEL, "/klantreis geschiedenis")
    await anna.wait_for("Laatste wijzigingen", CHANNEL)
    await _nothing_gets_through(slack)


@pytest.mark.parametrize("line", [f"/klantreis {NASTY}", f"/klantreis status {NASTY}"])
async def test_a_nasty_command_does_nothing(slack: PlaygroundClient, anna: Person, line: str) -> None:
    """What is not known is repeated, harmlessly."""
    await anna.command(CHANNEL, line)
    await anna.wait_for("klantreis", CHANNEL)
    await _nothing_gets_through(slack)


async def test_ten_thousand_characters_are_refused_in_plain_words(anna: Person) -> None:
    """Typed in the thread; the message itself stays where it is."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "1. Zoekt op internet\n2. " + "x" * 10_000)
    await thread.tells(anna, "te lang")


@pytest.mark.parametrize(
    "typed",
    ["\u0000\u0007 Belt\u200b ons", "Belt ons \U0001f469\u200d\U0001f4bb", "e\u0301e\u0301n", "اتصل بنا"],
)
async def test_odd_characters_are_kept_or_cleaned(slack: PlaygroundClient, anna: Person, typed: str) -> None:
    """Control characters go; emoji, accents and other scripts stay."""
    thread = await take_in(anna, with_goal())
    await anna.command(CHANNEL, "/klantreis stappen")
    assert not (await anna.submit({"lines0": f"Zoekt\n{typed}"})).is_open
    await thread.card_now(anna, "Stappen (2)")
    await _nothing_gets_through(slack)


async def _nothing_gets_through(slack: PlaygroundClient) -> None:
    """Look at all that left the bot."""
    await slack.settled()
    sent = [
        entry["request" if entry["direction"] == "from_app" else "response"]
        for entry in await slack.traffic()
    ]
    texts = [text for request in sent for text in _marked_up(_decoded(request))]
    assert texts
    for text in texts:
        left = _OURS.sub("", text)
        assert "<" not in left, text
        assert "\u202e" not in left, text
        assert not re.search(r"\*vet\*|_schuin_|~weg~|`code`", left), text


def _decoded(value: Any) -> Any:
    """Read what was sent as JSON within a form."""
    if isinstance(value, dict):
        return {name: _decoded(item) for name, item in value.items()}
    if isinstance(value, str) and value[:1] in {"{", "["}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _marked_up(node: Any) -> list[str]:
    """Give every text in which Slack reads markup: that of messages, and of blocks unless it is plain.

    In blocks it must be verbatim, or Slack makes links and mentions of its own accord.
    """
    if isinstance(node, list):
        return [text for item in node for text in _marked_up(item)]
    if not isinstance(node, dict):
        return []
    if node.get("type") == "mrkdwn":
        assert node["verbatim"] is True
        return [node["text"]]
    if node.get("type") == "plain_text":
        return []
    own = [node["text"]] if isinstance(node.get("text"), str) else []
    assert node.get("link_names") in {None, False, "0"}
    return own + [text for item in node.values() for text in _marked_up(item)]
