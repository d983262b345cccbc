"""Remarks are worded as friendly suggestions, with what is proposed, wherever they are shown."""

import pytest

from bot.journey.language import Language
from bot.journey.remarks import Code, Remark
from bot.slack.views.remarks import remark_text
from prompts.catalogue import catalogue
from prompts.remarks import remark_plain

LANGUAGES = pytest.mark.parametrize("language", Language)
DETAILS = {
    Code.PRODUCT_NAMED: {"product": "iPhone 15"},
    Code.DUPLICATE: {"other": "3"},
    Code.ORDER: {"other": "3", "place": "before"},
    Code.PHASE_WITHOUT_STEP: {"phase": "Overweging"},
    Code.PHASE_WITHOUT_CONVERSION_POINT: {"phase": "Overweging"},
    Code.STEP_WITHOUT_TOUCHPOINT: {"number": "7"},
    Code.TOUCHPOINT_WITHOUT_OWNER: {"number": "7", "channel": "website"},
}


def remark(code: Code, *proposal: str) -> Remark:
    """Give a remark as a check would make it."""
    return Remark(code, proposal, DETAILS.get(code, {}))


def in_dutch(made: Remark, **how: int) -> str:
    """Word a remark in Dutch for Slack."""
    return remark_text(made, catalogue(Language.NL), **how)


@LANGUAGES
@pytest.mark.parametrize("code", Code)
def test_every_remark_can_be_made_and_tells_what_it_is_about(code: Code, language: Language) -> None:
    """Names and step numbers are in the sentence; the place "before" is in its words."""
    sentence = remark_plain(remark(code), catalogue(language))
    for name, value in DETAILS.get(code, {}).items():
        assert name == "place" or value in sentence.lower() or value in sentence


@LANGUAGES
@pytest.mark.parametrize(
    "code",
    [
        Code.COMPANY_SIDE,
        Code.SEVERAL_STEPS,
        Code.PRODUCT_NAMED,
        Code.GOAL_STOPS_AT_SALE,
        Code.GOAL_NOT_MEASURABLE,
        Code.GOAL_ONLY_SATISFIED,
    ],
)
def test_a_proposal_stands_in_the_sentence_in_quotes(code: Code, language: Language) -> None:
    """Who reads the remark sees what a click would put there."""
    made = remark(code, "Krijgt een offerte")
    assert "“Krijgt een offerte”" in remark_plain(made, catalogue(language))


def test_the_parts_of_a_step_are_shown_side_by_side() -> None:
    """Two parts are called two, more are called more."""
    assert in_dutch(remark(Code.SEVERAL_STEPS, "Tekent", "Betaalt")) == (
        "Twee stappen in één? “Tekent” / “Betaalt”"
    )
    assert in_dutch(remark(Code.SEVERAL_STEPS, "Tekent", "Betaalt", "Wacht")) == (
        "Meer stappen in één? “Tekent” / “Betaalt” / “Wacht”"
    )


def test_what_people_typed_stays_text_in_slack() -> None:
    """A proposal or a product made of their words mentions nobody and marks nothing up."""
    shown = in_dutch(remark(Code.COMPANY_SIDE, "Belt <!channel> *nu*"))
    assert "<!channel>" not in shown
    assert "*nu*" not in shown
    assert "<" not in in_dutch(Remark(Code.PRODUCT_NAMED, details={"product": "<@U1>"}))


def test_in_a_terminal_it_stays_as_it_was_typed() -> None:
    """Nothing there needs to be escaped."""
    made = remark(Code.COMPANY_SIDE, "Belt <ons> *nu*")
    assert remark_plain(made, catalogue(Language.NL)).endswith("“Belt <ons> *nu*”")


def test_a_step_is_named_by_the_number_that_people_see() -> None:
    """Kept steps have their own numbers; the lines of a draft that comes after them start at 1 again."""
    duplicate = remark(Code.DUPLICATE)
    assert "stap 3" in in_dutch(duplicate)
    assert "stap 3" in in_dutch(duplicate, numbers_before=3)
    assert "nummer 1 van dit lijstje" in in_dutch(duplicate, numbers_before=2)


def test_a_step_out_of_order_is_told_which_way() -> None:
    """Earlier or later is what people can act upon."""
    assert "eerder" in in_dutch(Remark(Code.ORDER, details={"other": "2", "place": "before"}))
    assert "later" in in_dutch(Remark(Code.ORDER, details={"other": "2", "place": "after"}))


def test_a_touchpoint_is_named_by_its_channel_in_the_language_of_the_reader() -> None:
    """A built-in channel has a name in each language; a team's own keeps its word, and none is none."""

    def without_owner(channel: str, language: Language) -> str:
        details = {"number": "7", "channel": channel}
        return remark_plain(Remark(Code.TOUCHPOINT_WITHOUT_OWNER, details=details), catalogue(language))

    assert "“Telefoon” bij stap 7" in without_owner("phone", Language.NL)
    assert "“Phone” in step 7" in without_owner("phone", Language.EN)
    assert "“Postduif” bij stap 7" in without_owner("Postduif", Language.NL)
    assert without_owner("", Language.NL).startswith("Een contactmoment bij stap 7")
