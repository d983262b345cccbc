"""The remarks on steps, and what they propose."""

import pytest

from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.remarks import Code, Remark, remark_key
from bot.journey.step_checks import check_steps, detect_language


def _only(text: str, code: Code) -> Remark:
    (remark,) = [remark for remark in check_steps([text])[0] if remark.code is code]
    return remark


def _codes(texts: list[str]) -> list[list[Code]]:
    return [[remark.code for remark in remarks] for remarks in check_steps(texts)]


@pytest.mark.parametrize("language", Language)
def test_the_built_in_example_gets_no_remarks(language: Language) -> None:
    """The 13 steps of the method are as steps should be."""
    texts = [step.text for step in example(language).steps]
    assert _codes(texts) == [[] for _ in texts]


def test_a_step_of_ours_gets_a_wording_from_the_customers_side() -> None:
    """The remark carries the text to put instead."""
    assert _only("Wij sturen een offerte", Code.COMPANY_SIDE).proposal == ("Krijgt een offerte",)


def test_a_remark_without_a_good_wording_still_stands() -> None:
    """Then the proposal is empty, and the sentence may ask what the customer sees of it."""
    assert _only("churnrisico signaleren", Code.COMPANY_SIDE).proposal == ()


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("tekent digitaal en krijgt een welkomstpakket", ("Tekent digitaal", "Krijgt een welkomstpakket")),
        ("ontvangt factuur; betaalt binnen 30 dagen", ("Ontvangt factuur", "Betaalt binnen 30 dagen")),
        ("we sturen de factuur en bellen na een week", ("We sturen de factuur", "We bellen na een week")),
        ("leest de offerte, belt met vragen en tekent", ("Leest de offerte", "Belt met vragen", "Tekent")),
        ("fills in the form and then gets called", ("Fills in the form", "Gets called")),
        ("books a flight -> arranges a visa", ("Books a flight", "Arranges a visa")),
    ],
)
def test_several_steps_in_one_line_are_split(text: str, steps: tuple[str, ...]) -> None:
    """The proposal has one text per step, in order, and a shared subject comes along."""
    assert _only(text, Code.SEVERAL_STEPS).proposal == steps


@pytest.mark.parametrize(
    "text",
    [
        "komt op de website en kijkt rond",
        "is tevreden en geeft een 8+",
        "in gesprek via e-mail of LinkedIn",
        "belt of mailt ons",
        "zoekt en vindt ons op Google",
        "search and compare",
        "nieuwsbrief maken en versturen",
        "de offerte wordt opgesteld en verzonden",
        "belt zelf maar omdat er niemand reageert",
        "looks around and compares prices",
        "offerte en contract",
        "facts & figures",
    ],
)
def test_one_move_is_not_split(text: str) -> None:
    """People do these in one go, in one of two ways, or not at all."""
    assert Code.SEVERAL_STEPS not in _codes([text])[0]


@pytest.mark.parametrize(
    ("text", "product", "proposal"),
    [
        ("bestelt de Nike Air Max 90", "Nike Air Max 90", "Bestelt een product"),
        ("kiest voor het Pro Plus abonnement", "Pro Plus", "Kiest voor een abonnement"),
        ("krijgt Model X200 thuis", "Model X200", "Krijgt een product thuis"),
        ("zoekt een hoesje voor zijn iPhone 15", "iPhone 15", "Zoekt een hoesje voor zijn product"),
        ("wij leveren de Bosch Serie 6 wasmachine", "Bosch Serie 6", "Wij leveren een wasmachine"),
        ("gets the Google Pixel 8 on contract", "Google Pixel 8", "Gets a product on contract"),
    ],
)
def test_a_product_called_by_its_name_becomes_any_product(text: str, product: str, proposal: str) -> None:
    """It does not matter which product is bought (rule 5)."""
    remark = _only(text, Code.PRODUCT_NAMED)
    assert remark.details == {"product": product}
    assert remark.proposal == (proposal,)


@pytest.mark.parametrize(
    "text",
    [
        "vindt ons via LinkedIn of Google",
        "logt in met DigiD",
        "betaalt met Tikkie",
        "Sanne de Vries belt",
        "reist naar New York",
        "krijgt de KYC-check",
        "print een A4",
        "Betaalt binnen 30 dagen",
        "appt via WhatsApp Business",
    ],
)
def test_channels_people_and_places_are_no_products(text: str) -> None:
    """Not every capital is a product."""
    assert Code.PRODUCT_NAMED not in _codes([text])[0]


def test_a_repeated_step_names_the_step_it_repeats() -> None:
    """Also with other small words, another form of the verb, or a typing error."""
    texts = [
        "Krijgt een offerte",
        "Tekent",
        "krijgt offerte",
        "Klant krijgt een oferte",
        "Krijgt een factuur",
    ]
    found = check_steps(texts)
    assert [remark.details.get("other") for remarks in found for remark in remarks] == ["1", "1"]
    assert _codes(texts) == [[], [], [Code.DUPLICATE], [Code.DUPLICATE], []]


def test_steps_that_differ_in_who_does_it_are_no_duplicates() -> None:
    """To call and to be called are two steps."""
    assert _codes(["wordt gebeld", "belt", "belt terug"]) == [[], [], []]


def test_an_offer_that_comes_after_it_was_signed_is_out_of_order() -> None:
    """A second one may follow upon a first, and who signs up has signed no contract."""
    late = check_steps(["Signs the agreement", "Gets a quote"], Language.EN)[1]
    assert [remark.code for remark in late] == [Code.ORDER]
    again = check_steps(["Gets a quote", "Signs the agreement", "Gets a proposal"], Language.EN)
    assert Code.ORDER not in {remark.code for remarks in again for remark in remarks}
    begins = check_steps(["Signs up", "Gets a quote"], Language.EN)
    assert Code.ORDER not in {remark.code for remarks in begins for remark in remarks}


def test_a_step_far_out_of_order_says_where_it_usually_stands() -> None:
    """Signing before searching is probably a slip."""
    found = check_steps(
        ["Tekent het contract", "Zoekt op Google", "Vergelijkt aanbieders", "Vraagt een offerte aan"]
    )
    assert found[0] == [Remark(Code.ORDER, details={"other": "4", "place": "after"})]
    late = check_steps(
        ["Vraagt een offerte aan", "Tekent het contract", "Betaalt", "Googles our name"], Language.NL
    )
    assert late[3] == []


def test_customers_may_move_back() -> None:
    """Comparing once more after a quote, or searching anew after leaving, is how customers go (rule 10)."""
    assert _codes(["Zoekt online", "Krijgt een offerte", "Vergelijkt aanbieders", "Tekent"]) == [
        [],
        [],
        [],
        [],
    ]
    assert _codes(["Tekent", "Gebruikt de app", "Zegt op", "Zoekt een aanbieder"]) == [[], [], [], []]
    assert _codes(["Koopt een fiets", "Gebruikt de fiets", "Zoekt opnieuw"]) == [[], [], []]


def test_the_language_is_found_out_per_list_and_per_line() -> None:
    """A Dutch list with an English line in it gets its remarks in both."""
    texts = ["Zoekt een aanbieder", "We send a quote to the customer", "Wij sturen een factuur"]
    assert detect_language(texts) is Language.NL
    assert detect_language(["requests a quote", "website"]) is Language.EN
    assert [remarks[0].proposal for remarks in check_steps(texts)[1:]] == [
        ("Gets a quote",),
        ("Krijgt een factuur",),
    ]


@pytest.mark.parametrize(
    "text", ["", " ", "🙂", "\u202eabc", "a" * 10_000, "en en en, en", "!!!;;;", "<!channel>"]
)
def test_odd_lines_do_no_harm(text: str) -> None:
    """Whatever is typed, a check only remarks."""
    for remark in check_steps([text, text])[0]:
        assert isinstance(remark.code, Code)


def test_a_remark_has_a_key_to_wave_it_away_by() -> None:
    """The key names the remark and what it is about."""
    assert remark_key(Code.COMPANY_SIDE, "step-3") == "company_side:step-3"
    assert remark_key("order", 4) == "order:4"
