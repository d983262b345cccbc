"""What Slack itself remarks on a form before it is sent: fields that are empty, too long or no number."""

import re
from decimal import Decimal

from bot.playground.blocks import elements, state_field
from bot.playground.model import Json, View

REQUIRED = "Please complete this required field."
MAX_TEXT = 3000
_NUMBER = re.compile(r"-?\d+(?P<fraction>\.\d+)?")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_URL = re.compile(r"https?://\S+")


def remarks_on(view: View) -> dict[str, str]:
    """Return a remark for each field that keeps a form from being sent, by block id."""
    remarks = {}
    for block, element in elements(view.blocks):
        if block["type"] != "input":
            continue
        state = view.values[block["block_id"]][element["action_id"]]
        content = state[state_field(element) or "value"]
        remark = _on_content(element, content) if content else _on_nothing(block)
        if remark:
            remarks[block["block_id"]] = remark
    return remarks


def _on_nothing(block: Json) -> str:
    return "" if block.get("optional") else REQUIRED


def _on_content(element: Json, content: str) -> str:
    match element["type"]:
        case "plain_text_input":
            return _on_text(element, content)
        case "number_input":
            return _on_number(element, content)
        case "email_text_input":
            return "" if _EMAIL.fullmatch(content) else "Please enter a valid email address."
        case "url_text_input":
            return "" if _URL.fullmatch(content) else "Please enter a valid URL."
        case _:
            return ""


def _on_text(element: Json, content: str) -> str:
    longest, shortest = element.get("max_length", MAX_TEXT), element.get("min_length", 0)
    if len(content) > longest:
        return f"Must be less than {longest + 1} characters."
    return f"Must be at least {shortest} characters." if len(content) < shortest else ""


def _on_number(element: Json, content: str) -> str:
    found = _NUMBER.fullmatch(content)
    if found is None:
        return "Please enter a number."
    if found["fraction"] and not element["is_decimal_allowed"]:
        return "Please enter a whole number."
    lowest, highest = element.get("min_value"), element.get("max_value")
    if lowest is not None and Decimal(content) < Decimal(lowest):
        return f"Must be at least {lowest}."
    return (
        f"Must be at most {highest}." if highest is not None and Decimal(content) > Decimal(highest) else ""
    )
