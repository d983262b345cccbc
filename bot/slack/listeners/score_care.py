"""Looking back on scores, correcting and withdrawing them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import score_care, score_forms
from bot.guide.errors import GuideError, NoSuchScores
from bot.guide.guide import Guide
from bot.guide.satisfaction import Taken
from bot.guide.score_care import Corrected, Opened
from bot.guide.unit import Person, Unit
from bot.journey.language import Language
from bot.journey.satisfaction.values import Scale
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.scores import show_figures
from bot.slack.payloads import Click, Submission, read_click, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.views.private import refusal_in_form
from bot.slack.views.score_answer import what_came_of_it
from bot.slack.views.score_form import score_form
from bot.slack.views.score_windows import (
    GONE,
    NONE,
    Target,
    choice_window,
    history_window,
    one_window,
)
from prompts.catalogue import catalogue
from prompts.figures import number

MENU = "score_menu"


async def choose(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Do what was chosen from the menu of scores that came in."""
    if read_click(body).name == "score_withdraw":
        await withdraw(ack, body, client, people, guide, posts)
    else:
        await open_correction(ack, body, client, people, guide)


async def open_history(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """List what came in."""
    click = read_click(body)
    person = await people.of(click.sender)
    target = target_of(click)
    view = await guide.do(person, _history, target, person)
    await ack()
    await client.views_open(trigger_id=click.trigger_id, view=view)


async def open_correction(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Open what corrects scores: the fields of a single one or of a month, or else ask which one it is."""
    click = read_click(body)
    person = await people.of(click.sender)
    view = await guide.do(person, _correction, target_of(click), person)
    await ack()
    if click.view is None:
        await client.views_open(trigger_id=click.trigger_id, view=view)
    else:
        await client.views_push(trigger_id=click.trigger_id, view=view)


async def withdraw(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Have scores count no more, and show what that makes of the figures, or of the list."""
    click = read_click(body)
    person, target = await people.of(click.sender), target_of(click)
    taken = await guide.once(click.delivery, person, score_care.withdraw_scores, target.journey_id, target.id)
    await ack()
    if click.view is not None:
        view = await guide.do(person, _history, target, person)
        await client.views_update(view_id=click.view["id"], view=view)
        await posts.refresh(person.workspace_id, [target.journey_id], by=person)
        return
    desk = Desk(client, guide, posts, person, click.sender)
    await _answer(desk, target, taken, "score-withdrawn", instead=click.is_private)


async def send_in_choice(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Convert scores anew where another scale was chosen, or go on to the one that was."""
    sent = read_submission(body)
    person, target = await people.of(sent.sender), Target.parse(sent.private)
    opened = await guide.do(person, score_care.open_scores, target.journey_id, target.id)
    scale = Scale(sent.values["scale"])
    if scale != opened.past.scale:
        await _correct(
            ack,
            sent,
            Desk(client, guide, posts, person, sent.sender),
            target,
            "scale",
            partial(score_care.change_scale, journey_id=target.journey_id, batch_id=target.id, scale=scale),
        )
    elif chosen := sent.values.get("score"):
        view = await guide.do(person, _one, replace(target, id=int(chosen)), opened, person)
        await ack(response_action="update", view=view)
    else:
        await ack(response_action="errors", errors={"scale": catalogue(person.language)("scores-choose-one")})


async def send_in_one(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Correct one score, or have it count no more."""
    sent = read_submission(body)
    person, target = await people.of(sent.sender), Target.parse(sent.private)
    desk = Desk(client, guide, posts, person, sent.sender)

    def correct(unit: Unit) -> Taken:
        if sent.values.get(GONE):
            return score_care.withdraw_score(unit, target.journey_id, target.id)
        return score_care.correct_score(unit, target.journey_id, target.id, _corrected(sent))

    await _correct(ack, sent, desk, target, "score", correct)


async def _correct(
    ack: AsyncAck,
    sent: Submission,
    desk: Desk,
    target: Target,
    field: str,
    correct: Callable[[Unit], Taken],
) -> None:
    """Correct something, or say below its field why not; all that was typed stays there then."""
    try:
        taken = await desk.guide.once(sent.delivery, desk.person, correct)
    except GuideError as error:
        wrong = str(error.values.get("field") or field)
        sentence = refusal_in_form(error, desk.person.language)
        await ack(response_action="errors", errors={wrong: sentence})
        return
    await ack(response_action="clear")
    at_home = replace(desk, sender=replace(desk.sender, channel_id=target.asked_in))
    await _answer(at_home, target, taken, "score-corrected")


async def _answer(desk: Desk, target: Target, taken: Taken, done: str, *, instead: bool = False) -> None:
    """Tell what was done, with the figures as they are now."""
    await desk.show(target.journey_id)
    language = desk.person.language
    lead = [catalogue(language)(done), *_converted(taken, language)]
    await show_figures(desk, target.journey_id, lead=lead, taken=taken, instead=instead)


def _converted(taken: Taken, language: Language) -> list[str]:
    """Tell how scores were converted, where they were."""
    return what_came_of_it(replace(taken, count=0, wholes=0), language)


def _history(unit: Unit, target: Target, person: Person) -> dict[str, Any]:
    journey = unit.load(target.journey_id).journey
    past = score_care.past_scores(unit, target.journey_id)
    return history_window(target, journey.title, past, person.language)


def _correction(unit: Unit, target: Target, person: Person) -> dict[str, Any]:
    opened = score_care.open_scores(unit, target.journey_id, target.id)
    wholes = opened.past.wholes
    if len(wholes) == 1 and not opened.scores:
        typed = {
            "month": f"{wholes[0].month:%Y-%m}",
            "responses": str(wholes[0].responses or ""),
            "average": number(wholes[0].average, person.language, 2),
        }
        return score_form(
            score_forms.open_form(unit, target.journey_id, target.asked_in, typed), person.language
        )
    counting = [one for one in opened.scores if one.counts]
    if len(counting) == 1 and opened.past.count == 1:
        return _one(unit, replace(target, id=counting[0].id), opened, person)
    journey = unit.load(target.journey_id).journey
    return choice_window(target, journey, opened, person.language)


def _one(unit: Unit, target: Target, opened: Opened, person: Person) -> dict[str, Any]:
    journey = unit.load(target.journey_id).journey
    one = next((one for one in opened.scores if one.id == target.id and one.counts), None)
    if one is None:
        raise NoSuchScores
    return one_window(target, journey, one, person.language)


def _corrected(sent: Submission) -> Corrected:
    values = sent.values
    return Corrected(
        str(values.get("score") or ""),
        date.fromisoformat(values["on"]) if values.get("on") else None,
        _chosen(values.get("persona")),
        _chosen(values.get("step")),
        str(values.get("comment") or ""),
    )


def _chosen(value: str | None) -> str | None:
    return value if value and value != NONE else None


def target_of(click: Click) -> Target:
    """Read what a button is about; it was asked for where the button stands, or where its window was."""
    target = Target.parse(click.value)
    window = Target.parse(click.view["private_metadata"]).asked_in if click.view else ""
    return replace(target, asked_in=target.asked_in or window or click.sender.channel_id)
