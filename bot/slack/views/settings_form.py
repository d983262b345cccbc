"""The windows in which people choose: for themselves, and together for a journey."""

from collections.abc import Iterable
from typing import Any

from bot.guide.preferences import Choices, JourneyChoices
from bot.journey.language import Language
from bot.journey.model import Formula
from bot.slack.views.blocks import Block, Element, clip, field_of, modal, option, safe, section, select
from bot.slack.views.fix_wording import formula_name
from prompts.catalogue import Catalogue, catalogue

SETTINGS_FORM = "settings"
JOURNEY_SETTINGS_FORM = "journey_settings"
_AUTOMATIC = "automatic"
_REMIND = "remind"
_NO_CHANNEL = "no_channel"
_COACH_OFF = "coach_off"
_LONGEST_TITLE = 100


def settings_form(chosen: Choices, reader: Language, channel_id: str = "") -> dict[str, Any]:
    """Ask in which language somebody wants to read, and when to be reminded; `channel_id` is where they asked."""
    say = catalogue(reader)
    languages = [
        option(say("settings-automatic"), _AUTOMATIC),
        *(option(say(f"settings-language-{code}"), code.value) for code in Language),
    ]
    remind = option(say("settings-remind"), _REMIND)
    reminders: dict[str, Any] = {"type": "checkboxes", "options": [remind]}
    if chosen.wants_reminders:
        reminders["initial_options"] = [remind]
    blocks = [
        field_of(
            "language",
            say("settings-language"),
            select(languages, chosen=chosen.language.value if chosen.language else _AUTOMATIC),
            hint=say("settings-language-hint"),
            optional=False,
        ),
        field_of("reminders", say("settings-reminders"), reminders, hint=say("settings-reminders-hint")),
        field_of(
            "works_from", say("settings-works-from"), _hours(range(24), chosen.works_from), optional=False
        ),
        field_of(
            "works_until",
            say("settings-works-until"),
            _hours(range(1, 25), chosen.works_until),
            hint=say("settings-hours-hint", zone=chosen.time_zone.replace("_", " ") or "UTC"),
            optional=False,
        ),
    ]
    return modal(
        SETTINGS_FORM,
        say("home-settings"),
        blocks,
        submit=say("draft-keep"),
        close=say("form-cancel"),
        private=channel_id,
    )


def _hours(hours: Iterable[int], chosen: int) -> Element:
    return select([option(f"{hour}:00", f"{hour}") for hour in hours], chosen=f"{chosen}")


def typed_choices(values: dict[str, Any]) -> Choices:
    """Read what somebody chose for themselves."""
    language = values.get("language")
    return Choices(
        Language(language) if language and language != _AUTOMATIC else None,
        wants_reminders=_REMIND in (values.get("reminders") or []),
        works_from=int(values["works_from"]),
        works_until=int(values["works_until"]),
    )


def journey_settings_form(
    journey_id: int, title: str, chosen: JourneyChoices, reader: Language
) -> dict[str, Any]:
    """Ask for the language of a journey, its channel for reports, the order of its fixes (rule 19), and the coach."""
    say = catalogue(reader)
    channel: dict[str, Any] = {
        "type": "conversations_select",
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }
    forget: list[Block] = []
    if chosen.report_channel_id:
        channel["initial_conversation"] = chosen.report_channel_id
        # Slack lets nobody empty a menu in which something was chosen.
        none = {"type": "checkboxes", "options": [option(say("post-forget-usual"), _NO_CHANNEL)]}
        forget = [field_of(_NO_CHANNEL, say("settings-no-channel"), none)]
    blocks: list[Block] = [
        section(say("settings-of-journey", title=safe(clip(title, _LONGEST_TITLE)))),
        field_of(
            "language",
            say("start-language"),
            select(
                [option(say(f"language-{code}"), code.value) for code in Language], chosen=chosen.language
            ),
            optional=False,
        ),
        field_of("report_channel", say("post-usual"), channel, hint=say("settings-report-channel-hint")),
        *forget,
        field_of(
            "formula",
            say("settings-formula"),
            select([option(formula_name(one, say), one.value) for one in Formula], chosen=chosen.formula),
            hint=say("settings-formula-hint"),
            optional=False,
        ),
        field_of(
            _COACH_OFF,
            say("coach-settings-title"),
            _keep_away(chosen, say),
            hint=say("coach-settings-off-hint"),
        ),
    ]
    channel_id = chosen.report_channel_id or ""
    private = f"{journey_id}|{chosen.language}|{chosen.formula}|{channel_id}|{chosen.coach_off:d}"
    return modal(
        JOURNEY_SETTINGS_FORM,
        say("home-settings"),
        blocks,
        submit=say("draft-keep"),
        close=say("form-cancel"),
        private=private,
    )


def _keep_away(chosen: JourneyChoices, say: Catalogue) -> Element:
    away = option(say("coach-settings-off"), _COACH_OFF)
    boxes: Element = {"type": "checkboxes", "options": [away]}
    return boxes | {"initial_options": [away]} if chosen.coach_off else boxes


def shown_choices(private: str) -> tuple[int, JourneyChoices]:
    """Read which journey the window is about, and how it was when the window opened."""
    # A window that was opened before there was a coach says nothing of it.
    journey_id, language, formula, channel_id, coach_off = [*private.split("|"), "0"][:5]
    return int(journey_id), JourneyChoices(
        Language(language), Formula(formula), channel_id or None, coach_off == "1"
    )


def typed_journey_choices(values: dict[str, Any]) -> JourneyChoices:
    """Read what somebody chose for a journey."""
    channel_id = None if values.get(_NO_CHANNEL) else values.get("report_channel") or None
    return JourneyChoices(
        Language(values["language"]), Formula(values["formula"]), channel_id, bool(values.get(_COACH_OFF))
    )
