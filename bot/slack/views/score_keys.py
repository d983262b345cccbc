"""The window in which keys for survey tools are made and revoked; a key itself is shown once."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from bot.guide.score_keys import ScoreKey
from bot.journey.language import Language
from bot.slack.views.blocks import (
    Block,
    actions,
    button,
    confirmation,
    modal,
    safe,
    section,
)
from bot.slack.views.score_windows import Target
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import short_day

SCORE_KEYS = "score_keys"
_PATH = "/api/scores"


def keys_window(
    target: Target,
    title: str,
    keys: Sequence[ScoreKey],
    names: Mapping[str, str],
    reader: Language,
    *,
    token: str = "",
) -> dict[str, Any]:
    """List the keys, when each was last used, and the one that was just made, with a line to try it."""
    say = catalogue(reader)
    blocks: list[Block] = [section(say("score-keys-lead", title=safe(title)))]
    if token:
        blocks += [
            section(f"{say('score-keys-new')}\n```{token}```"),
            section(f"{say('score-keys-try')}\n```{curl_line(token, say)}```"),
        ]
    blocks += [section(_line(key, names, say), _revoke(target, key, say)) for key in keys]
    if not keys:
        blocks.append(section(say("score-keys-none")))
    blocks.append(actions(button(say("score-keys-make"), "score_key_make", str(target))))
    return modal(SCORE_KEYS, say("score-keys-title"), blocks, close=say("form-close"), private=str(target))


def curl_line(token: str, say: Catalogue) -> str:
    """Give the line to try a key in a terminal."""
    score = {"score": 8, "comment": say("score-keys-comment")}
    return (
        f"curl https://…{_PATH} -H 'Authorization: Bearer {token}' "
        f"-H 'Content-Type: application/json' -d '{json.dumps(score, ensure_ascii=False)}'"
    )


def _line(key: ScoreKey, names: Mapping[str, str], say: Catalogue) -> str:
    used = (
        say("score-keys-used", day=short_day(key.used_at.date(), say.language))
        if key.used_at
        else say("score-keys-unused")
    )
    made = short_day(key.made_at.date(), say.language)
    return say("score-keys-line", name=safe(names.get(key.made_by, "")), made=made, used=used)


def _revoke(target: Target, key: ScoreKey, say: Catalogue) -> dict[str, Any]:
    sure = confirmation(
        say("score-keys-revoke-title"),
        say("score-keys-revoke-text"),
        say("score-keys-revoke"),
        say("delete-no"),
    )
    about = f"{target.journey_id}|{key.id}"
    return button(say("score-keys-revoke"), f"score_key_revoke:{key.id}", about, style="danger", confirm=sure)
