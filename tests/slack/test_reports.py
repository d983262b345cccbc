"""Posting reports in a channel: where to, once, and kept up to date for a day."""

import pytest

from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.playground.client import Person, PlaygroundClient, SeenMessage, SeenView
from bot.slack import report_posts
from tests.slack.journeys import with_persona
from tests.slack.stories import CHANNEL, PRIVATE_CHANNEL, cards, start, take_in, told
from tests.slack.test_map import PATIENCE, shown

ELSEWHERE = "#onboarding"
POST = "Plaats in een kanaal"


@pytest.fixture(autouse=True)
def _short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_posts, "PAUSE", 0.5)


async def asks_to_post(
    person: Person, journey: Journey | None = None, word: str = "samenvatting"
) -> SeenMessage:
    """Let somebody ask for a report, and click to post it; gives the report."""
    if journey is not None:
        await take_in(person, journey)
    await person.command(CHANNEL, f"/klantreis {word}")
    report = await shown(person, "Alleen jij ziet dit")
    await person.click(POST, in_message=report)
    return report


async def chooses(person: Person, channel: str, **values: object) -> SeenView:
    """Let somebody choose a channel in the window, and send it in."""
    return await person.submit({"channel": channel} | values)


async def posts_in(person: Person, channel: str) -> list[SeenMessage]:
    """Give the reports that everybody sees in a channel."""
    return [seen for seen in await cards(person, channel) if "Geplaatst door" in seen.text]


async def a_post(person: Person, channel: str, text: str = "Geplaatst door Anna") -> SeenMessage:
    """Wait for a report that everybody sees."""
    return await person.wait_for(
        lambda seen: text in seen.text and not seen.is_ephemeral, channel, timeout=PATIENCE
    )


async def test_the_summary_is_posted_where_somebody_chooses(anna: Person, dana: Person) -> None:
    """With the phases as a picture; the whole journey stands in its thread."""
    await asks_to_post(anna, example(Language.NL))
    assert not (await chooses(anna, ELSEWHERE)).is_open
    await told(anna, "Geplaatst in")
    post = await a_post(dana, ELSEWHERE)
    assert "gemiddeld een 7,6, van 38 klanten" in post.text
    assert "1. Vanaf-bedragen" in post.text
    assert len(post.images) == 1
    await dana.wait_for("Krijgt een offerte met prijzen", ELSEWHERE, thread=post)


async def test_who_posted_a_report_can_take_it_away(anna: Person, bo: Person) -> None:
    """With what the bot said below it; what others said there stays. They are told where it was, with a link."""
    await asks_to_post(anna, example(Language.NL))
    await chooses(anna, ELSEWHERE)
    post = await a_post(bo, ELSEWHERE)
    await bo.wait_for("Krijgt een offerte met prijzen", ELSEWHERE, thread=post)
    await bo.say(ELSEWHERE, "Mooi werk", thread=post)
    said = await told(anna, "Geplaatst in")
    assert "Bekijk het bericht" in said.text
    await anna.click("Haal weg", in_message=said)
    gone = await told(anna, "is weg, met wat ik eronder zette")
    assert gone.ts == said.ts
    assert await posts_in(bo, ELSEWHERE) == []
    # Slack itself says that a message was deleted there.
    assert {one.author for one in await bo.messages(ELSEWHERE, thread=post)} == {"Slackbot", "Bo"}
    await anna.click("Haal weg", in_message=said)
    await told(anna, "Dat bericht is al weg")


async def test_a_report_that_slack_keeps_is_said_to_be_there_still(
    slack: PlaygroundClient, anna: Person
) -> None:
    """The button stays for another try."""
    await asks_to_post(anna, with_persona())
    await chooses(anna, "#klantreis")
    said = await told(anna, "Geplaatst in")
    await slack.fault("refuse", "chat.delete", times=9, error="cant_delete_message")
    await anna.click("Haal weg", in_message=said)
    await told(anna, "Slack laat mij dat bericht niet weghalen")
    assert len(await posts_in(anna, "#klantreis")) == 1


async def test_a_report_that_was_taken_away_does_not_come_back(
    slack: PlaygroundClient, anna: Person, bo: Person
) -> None:
    """Not even when the journey changes afterwards."""
    await asks_to_post(anna, with_persona())
    await chooses(anna, ELSEWHERE)
    await anna.click("Haal weg", in_message=await told(anna, "Geplaatst in"))
    await told(anna, "is weg, met wat ik eronder zette")
    await keeps_steps(bo, "1. Leest een bericht\nKomt terug")
    await slack.settled()
    assert await posts_in(bo, ELSEWHERE) == []


async def test_the_map_is_posted_with_its_words_in_the_thread(anna: Person, bo: Person) -> None:
    """Whoever cannot see it reads it there."""
    await asks_to_post(anna, example(Language.NL), "kaart")
    await chooses(anna, ELSEWHERE)
    post = await a_post(bo, ELSEWHERE)
    assert len(post.images) == 1
    await bo.wait_for("in woorden", ELSEWHERE, thread=post)


async def test_a_double_click_posts_once(slack: PlaygroundClient, anna: Person, bo: Person) -> None:
    """The window is sent in a second time; nothing more comes of it."""
    await asks_to_post(anna, with_persona())
    await chooses(anna, ELSEWHERE)
    await told(anna, "Geplaatst in")
    await slack.redeliver("view_submission")
    await slack.settled()
    await bo.wait_for("Geplaatst door", ELSEWHERE)
    assert len(await posts_in(bo, ELSEWHERE)) == 1


async def test_posting_to_general_is_a_deliberate_second_act(anna: Person, bo: Person) -> None:
    """Who turns back after the question has posted nothing."""
    await asks_to_post(anna, with_persona())
    await chooses(anna, "#general")
    question = await anna.modal()
    assert "iedereen in de werkruimte" in question.text
    await anna.close_modal()
    assert await posts_in(bo, "#general") == []
    await chooses(anna, "#general")
    assert not (await anna.submit()).is_open
    await a_post(bo, "#general")
    assert not await anna.modal_is_open()


async def test_a_private_channels_journey_is_not_told_elsewhere_by_accident(
    slack: PlaygroundClient, anna: Person
) -> None:
    """The window says who will read along, before it is posted."""
    await slack.invite(await slack.bot_name(), PRIVATE_CHANNEL)
    await start(anna, "Geheim", PRIVATE_CHANNEL)
    await anna.command(PRIVATE_CHANNEL, "/klantreis samenvatting")
    report = await anna.wait_for("Alleen jij ziet dit", PRIVATE_CHANNEL, timeout=PATIENCE)
    await anna.click(POST, in_message=report)
    await chooses(anna, ELSEWHERE)
    assert "hoort bij een besloten kanaal" in (await anna.modal()).text
    await anna.submit()
    await a_post(anna, ELSEWHERE)


async def test_where_it_cannot_be_posted_the_open_window_says_why(
    slack: PlaygroundClient, anna: Person
) -> None:
    """What was chosen is still there, and another channel will do."""
    await asks_to_post(anna, with_persona())
    refused = await chooses(anna, PRIVATE_CHANNEL)
    assert "`/invite @Reisgids`" in refused.errors["channel"]
    await slack.fault("refuse", "chat.postMessage", error="restricted_action")
    refused = await chooses(anna, ELSEWHERE)
    assert "alleen bepaalde mensen" in refused.errors["channel"]
    assert not (await chooses(anna, ELSEWHERE)).is_open
    await a_post(anna, ELSEWHERE)
    assert len(await posts_in(anna, ELSEWHERE)) == 1


async def test_a_refusal_after_the_question_is_said_in_that_window(
    slack: PlaygroundClient, anna: Person
) -> None:
    """In many workspaces only some may post in #general."""
    await asks_to_post(anna, with_persona())
    await chooses(anna, "#general")
    await slack.fault("refuse", "chat.postMessage", error="restricted_action")
    refused = await anna.submit()
    assert "alleen bepaalde mensen" in refused.text


async def test_nobody_posts_where_they_are_no_member(slack: PlaygroundClient, anna: Person) -> None:
    """Also where the bot is."""
    await slack.create_channel("zonder-anna", by="bo", members=[await slack.bot_name()])
    await asks_to_post(anna, with_persona())
    refused = await chooses(anna, "#zonder-anna")
    assert "zelf geen lid" in refused.errors["channel"]


async def test_the_report_channel_is_offered_the_next_time_and_can_be_cleared(anna: Person) -> None:
    """The status names it as well."""
    report = await asks_to_post(anna, with_persona())
    await chooses(anna, ELSEWHERE, fixed=["fixed"])
    await told(anna, "Geplaatst in")
    await anna.command(CHANNEL, "/klantreis status")
    await told(anna, "Het vaste rapportkanaal van deze klantreis is")
    await anna.click(POST, in_message=report)
    window = await anna.modal()
    assert window.values["In welk kanaal?"].startswith("CONBOAR")
    await anna.click("Geen vast kanaal meer", in_view=window)
    assert (await anna.modal()).text.count("rapportkanaal van deze klantreis") == 0


async def keeps_steps(person: Person, lines: str) -> None:
    """Let somebody change the steps."""
    await person.command(CHANNEL, "/klantreis stappen")
    sent = await person.submit({"lines0": lines})
    assert not sent.is_open, sent.errors


async def test_a_posted_report_follows_the_journey_in_its_place(
    slack: PlaygroundClient, anna: Person, bo: Person
) -> None:
    """Many changes at once are one update; the thread stays as it was told."""
    await asks_to_post(anna, with_persona())
    await chooses(anna, ELSEWHERE)
    post = await a_post(bo, ELSEWHERE)
    await bo.wait_for("Leest een bericht", ELSEWHERE, thread=post)
    before = len(await bo.messages(ELSEWHERE, thread=post))
    await keeps_steps(bo, "1. Leest een bericht\n2. Belt ons\n3. Geeft een 8\nKomt terug")
    now = await a_post(bo, ELSEWHERE, "4 vragen bij Contactmomenten")
    assert now.ts == post.ts
    assert len(await bo.messages(ELSEWHERE, thread=post)) == before


async def test_a_burst_of_changes_is_drawn_a_few_times_at_most(
    monkeypatch: pytest.MonkeyPatch, slack: PlaygroundClient, anna: Person, bo: Person
) -> None:
    """However fast people work, the picture is made anew once in a while; the last state is always shown."""
    monkeypatch.setattr(report_posts, "PAUSE", 4.0)
    await asks_to_post(anna, with_persona())
    await chooses(anna, ELSEWHERE)
    post = await a_post(bo, ELSEWHERE)
    steps = "1. Leest een bericht\n2. Belt ons\n3. Geeft een 8"
    for number in range(6):
        await keeps_steps(bo, steps + "".join(f"\nKomt terug {again}" for again in range(number + 1)))
    await a_post(bo, ELSEWHERE, "9 vragen bij Contactmomenten")
    updates = [call for call in await slack.traffic("chat.update") if post.ts in str(call["request"])]
    assert len(updates) < 6


async def test_a_second_post_tells_what_changed_since_the_first(anna: Person, bo: Person) -> None:
    """Counted, in words."""
    report = await asks_to_post(anna, with_persona())
    await chooses(anna, ELSEWHERE)
    await told(anna, "Geplaatst in")
    await keeps_steps(bo, "1. Leest een bericht\n2. Belt ons\n3. Geeft een 8\nKomt terug\nRaadt ons aan")
    await anna.click(POST, in_message=report)
    await chooses(anna, ELSEWHERE)
    await a_post(bo, ELSEWHERE, "2 stappen erbij")


async def test_a_deleted_report_does_not_come_back(slack: PlaygroundClient, anna: Person, bo: Person) -> None:
    """Whoever took it away wants it gone."""
    await asks_to_post(anna, with_persona())
    await chooses(anna, ELSEWHERE)
    post = await a_post(bo, ELSEWHERE)
    await slack.fault("refuse", "chat.update", times=1, error="message_not_found")
    await keeps_steps(bo, "1. Leest een bericht\nKomt terug")
    await slack.settled()
    assert [one.ts for one in await posts_in(bo, ELSEWHERE)] == [post.ts]


async def test_a_report_that_slack_did_not_answer_is_posted_once_all_the_same(
    slack: PlaygroundClient, anna: Person, bo: Person
) -> None:
    """The connection broke after Slack had posted it."""
    await asks_to_post(anna, with_persona())
    await slack.fault("drop", "chat.postMessage", answer_lost=True)
    await chooses(anna, ELSEWHERE)
    await told(anna, "Geplaatst in")
    assert len(await posts_in(bo, ELSEWHERE)) == 1


async def test_the_list_of_fixes_is_posted_and_stays_live(anna: Person, bo: Person) -> None:
    """What somebody takes up in their own list shows in the post as well."""
    await take_in(anna, example(Language.NL))
    await anna.command(CHANNEL, "/klantreis verbeterpunten")
    mine = await anna.wait_for("Vanaf-bedragen", CHANNEL)
    await anna.click(POST, in_message=mine)
    assert "*De verbeterpunten* van" in (await anna.modal()).text
    await chooses(anna, ELSEWHERE)
    post = await a_post(bo, ELSEWHERE, "Vanaf-bedragen")
    assert "Anna" not in post.text
    await anna.click("Dit doe ik", in_message=mine)
    assert not (await anna.submit()).is_open
    await bo.wait_for(lambda seen: seen.ts == post.ts and "Anna" in seen.text, ELSEWHERE, timeout=PATIENCE)


async def test_a_posted_list_does_not_wait_for_the_pictures(
    monkeypatch: pytest.MonkeyPatch, slack: PlaygroundClient, anna: Person, bo: Person
) -> None:
    """People work in the list; a summary with its picture follows later, with all that changed by then."""
    monkeypatch.setattr(report_posts, "PAUSE", 600.0)
    await asks_to_post(anna, example(Language.NL))
    await chooses(anna, ELSEWHERE)
    summary = await a_post(bo, ELSEWHERE)
    await anna.command(CHANNEL, "/klantreis verbeterpunten")
    mine = await anna.wait_for(lambda seen: POST in seen.text and "Toevoegen" in seen.text, CHANNEL)
    await anna.click(POST, in_message=mine)
    await chooses(anna, ELSEWHERE)
    post = await a_post(bo, ELSEWHERE, "Toevoegen")
    for choice, told_so in (("Dit doe ik", "· Anna"), ("Begin eraan", "▸ *1. ")):
        await anna.click(choice, in_message=mine)
        if choice == "Dit doe ik":
            assert not (await anna.submit()).is_open
        await bo.wait_for(
            lambda seen, told_so=told_so: seen.ts == post.ts and told_so in seen.text,
            ELSEWHERE,
            timeout=PATIENCE,
        )
    updates = [call for call in await slack.traffic("chat.update") if summary.ts in str(call["request"])]
    assert len(updates) <= 1
