"""A remark as it stands below the item that it is about."""

from bot.journey.remarks import Remark
from bot.slack.views.blocks import safe
from prompts.catalogue import Catalogue
from prompts.remarks import remark_sentence


def remark_text(remark: Remark, say: Catalogue, *, numbers_before: int = 0) -> str:
    """Word a remark with Slack's markup; `numbers_before` counts the steps that were kept earlier."""
    return remark_sentence(remark, say, safe, numbers_before=numbers_before)
