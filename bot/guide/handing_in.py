"""Scores that a survey tool hands in with a key (rule 22): in one transaction with the look whether the key still counts."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.guide import satisfaction, score_keys
from bot.guide.satisfaction import Taken
from bot.guide.score_keys import KeyHolder
from bot.guide.unit import Unit
from bot.journey.satisfaction.values import Scale


def hand_in_records(
    unit: Unit, holder: KeyHolder, records: Sequence[Mapping[str, Any]], scale: Scale | None, mark: str
) -> Taken:
    """Take in scores as JSON gives them; those with the `mark` of earlier ones are there already.

    Raises `NoSuchScoreKey`, and what `satisfaction.take_records` raises; then nothing is stored.
    """
    score_keys.use_key(unit, holder.journey_id, holder.key_id)
    return satisfaction.take_records(unit, holder.journey_id, records, scale=scale, key=mark)


def hand_in_table(unit: Unit, holder: KeyHolder, content: bytes, scale: Scale | None, mark: str) -> Taken:
    """Take in scores as a table of comma-separated values; raises as `hand_in_records` does."""
    score_keys.use_key(unit, holder.journey_id, holder.key_id)
    return satisfaction.take_table(unit, holder.journey_id, content, scale=scale, key=mark)
