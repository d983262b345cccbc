"""Checks on the steps of a journey that need no language model."""

from collections.abc import Sequence
from functools import lru_cache

from bot.journey.actor import Actor, actor_of
from bot.journey.actor.rewording import from_customers_side
from bot.journey.language import Language
from bot.journey.remarks import Code, Remark
from bot.journey.spoken import detect_language, language_of_line
from bot.journey.steps.duplicate import find_duplicates
from bot.journey.steps.order import find_misplaced
from bot.journey.steps.product import find_product
from bot.journey.steps.several import split_steps

__all__ = ["check_steps", "detect_language"]


def check_steps(texts: Sequence[str], language: Language | None = None) -> list[list[Remark]]:
    """Remark on each step, the weightiest remark first; `language` is found out when not given."""
    spoken = language or detect_language(texts)
    languages = [language or language_of_line(text, spoken) for text in texts]
    remarks = [list(_on_its_own(text, own)) for text, own in zip(texts, languages, strict=True)]
    for place, other in find_duplicates(texts, languages).items():
        remarks[place].append(Remark(Code.DUPLICATE, details={"other": str(other + 1)}))
    for place, misplaced in find_misplaced(texts, languages).items():
        details = {"other": str(misplaced.other + 1), "place": "before" if misplaced.before else "after"}
        remarks[place].append(Remark(Code.ORDER, details=details))
    return remarks


@lru_cache(maxsize=4096)
def _on_its_own(text: str, language: Language) -> tuple[Remark, ...]:
    """Give the remarks on a step that do not depend on the others; a draft asks anew with each line it hears."""
    remarks = []
    if actor_of(text, language).actor is Actor.COMPANY:
        reworded = from_customers_side(text, language)
        remarks.append(Remark(Code.COMPANY_SIDE, (reworded,) if reworded else ()))
    steps = split_steps(text, language)
    if steps:
        remarks.append(Remark(Code.SEVERAL_STEPS, steps))
    product = find_product(text, language)
    if product is not None:
        remarks.append(Remark(Code.PRODUCT_NAMED, (product.reworded,), {"product": product.name}))
    return tuple(remarks)
