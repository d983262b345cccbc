"""The windows around a round: the one that begins it, and the one that makes a pain point and a fix of what somebody met."""

from typing import Any

from bot.guide.round_pains import Met
from bot.guide.walking import Wishes
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import LINE_LENGTH
from bot.journey.rhythm import MOST_PEOPLE
from bot.slack.views.blocks import (
    Element,
    bold,
    clip,
    field_of,
    modal,
    option,
    safe,
    section,
    select,
    text_input,
)
from bot.slack.views.walk_wording import one_line
from bot.slack.views.wording import channel, persona_name
from prompts.catalogue import Catalogue, catalogue

START_ROUND_FORM, PAIN_FORM = "start_round", "walk_pain"
EVERYONE, CHOSEN = "everyone", "chosen"
NEW = "new"
_DAYS = (1, 2, 3, 5, 7, 14)
_USUAL_DAYS = 7


def start_round_form(journey_id: int, journey: Journey, asked_in: str, reader: Language) -> dict[str, Any]:
    """Ask who walks, for how long, whether anonymously, and as which personas."""
    say = catalogue(reader)
    rhythm = journey.rhythm
    days = sorted({*_DAYS, rhythm.open_days if rhythm else _USUAL_DAYS})
    who = [option(say(f"walk-form-who-{one}"), one) for one in (EVERYONE, CHOSEN)]
    people: Element = {"type": "multi_users_select", "max_selected_items": MOST_PEOPLE}
    anonymous: Element = {"type": "checkboxes", "options": [option(say("walk-form-anonymous-yes"), "yes")]}
    if rhythm is not None and rhythm.anonymous:
        anonymous["initial_options"] = anonymous["options"]
    personas: Element = {
        "type": "multi_static_select",
        "options": [option(one.name, one.id) for one in journey.personas[:100]],
    }
    lead = say("walk-form-start-lead", title=safe(journey.title), count=len(journey.steps))
    return modal(
        START_ROUND_FORM,
        say("walk-form-start-title"),
        [
            section(lead),
            field_of("who", say("walk-form-who"), select(who, chosen=EVERYONE), optional=False),
            field_of("people", say("walk-form-people"), people, hint=say("walk-form-people-hint")),
            field_of(
                "days",
                say("walk-form-days"),
                select(
                    [option(say("walk-form-days-count", count=one), str(one)) for one in days],
                    chosen=str(rhythm.open_days if rhythm else _USUAL_DAYS),
                ),
                optional=False,
            ),
            field_of("anonymous", say("walk-form-anonymous"), anonymous),
            *(
                [
                    field_of(
                        "personas", say("walk-form-personas"), personas, hint=say("walk-form-personas-hint")
                    )
                ]
                if len(journey.personas) > 1
                else []
            ),
        ],
        submit=say("walk-form-start-submit"),
        close=say("form-cancel"),
        private=f"{journey_id}|{asked_in}",
    )


def typed_wishes(values: dict[str, Any]) -> Wishes:
    """Read what somebody wants of the round that they begin."""
    return Wishes(
        days=int(values["days"]),
        anonymous=bool(values.get("anonymous")),
        persona_ids=tuple(values.get("personas") or ()),
    )


def pain_form(met: Met, reader: Language) -> dict[str, Any]:
    """Ask at which touchpoint it hurts, and what would take it away."""
    say = catalogue(reader)
    number = met.journey.step_number(met.seen.step_id)
    touchpoints = met.journey.touchpoints_of(met.seen.step_id)[:99]
    options = [option(_named(met, place, say), one.id) for place, one in enumerate(touchpoints, start=1)]
    options.append(option(say("walk-form-pain-new"), NEW))
    text = say("walk-step", number=number, count=len(met.journey.steps), step=one_line(met.step.text, 300))
    return modal(
        PAIN_FORM,
        say("walk-form-pain-title"),
        [
            section(bold(text)),
            field_of(
                "pain", say("walk-form-pain"), text_input(met.seen.note, multiline=True), optional=False
            ),
            field_of(
                "touchpoint",
                say("walk-form-pain-where"),
                select(options, chosen=options[0]["value"]),
                optional=False,
            ),
            field_of(
                "channel",
                say("walk-form-pain-channel"),
                text_input(most=LINE_LENGTH),
                hint=say("walk-form-pain-channel-hint"),
            ),
            field_of("fix", say("walk-form-pain-fix"), text_input(most=LINE_LENGTH), optional=False),
        ],
        submit=say("walk-form-pain-submit"),
        close=say("form-cancel"),
        private=str(met.seen.id),
    )


def _named(met: Met, place: int, say: Catalogue) -> str:
    """Name a touchpoint by its channel, what happens there and for whom, as far as that is known."""
    one = met.journey.touchpoints_of(met.seen.step_id)[place - 1]
    name = channel(one.channel, say) if one.channel else say("walk-touchpoint-plain", number=place)
    return clip(" · ".join(filter(None, [name, one.doing, persona_name(met.journey, one.persona_id)])), 75)
