"""Keys with which a survey tool hands in scores over HTTP (rule 22): made and revoked by the team, one journey each."""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from bot.guide.errors import NoSuchScoreKey, TooManyScoreKeys
from bot.guide.unit import Unit
from storage import score_keys
from storage.monthly_tables import ScoreKeyRow

STARTS_WITH = "rgs_"
"""How every key begins, so that whoever finds one knows what it is, and our log can leave it out."""
MOST_KEYS = 5
"""Keys that a journey may have at once: one for each survey tool, and one to change over to."""
_RANDOM_BYTES = 32
_SHAPE = re.compile(rf"{STARTS_WITH}[A-Za-z0-9_-]{{43}}")


@dataclass(frozen=True)
class ScoreKey:
    """A key as the team sees it: who made it and when (UTC), and when scores last came in with it."""

    id: int
    made_by: str
    made_at: datetime
    used_at: datetime | None


@dataclass(frozen=True)
class KeyHolder:
    """Whose key it is: scores that come with it are for this journey and for no other."""

    workspace_id: str
    journey_id: int
    key_id: int


def make_key(unit: Unit, journey_id: int) -> str:
    """Make a key and give it, this once: only its digest is kept. Raises `NoSuchJourney` and `TooManyScoreKeys`."""
    unit.load(journey_id)
    if len(score_keys.of_journey(unit.session, unit.workspace_id, journey_id)) >= MOST_KEYS:
        raise TooManyScoreKeys(most=MOST_KEYS)
    key = STARTS_WITH + secrets.token_urlsafe(_RANDOM_BYTES)
    score_keys.add(unit.session, unit.workspace_id, journey_id, _digest(key), unit.person.user_id, unit.now)
    return key


def revoke_key(unit: Unit, journey_id: int, key_id: int) -> None:
    """Make a key worthless, for good. Raises `NoSuchJourney` and `NoSuchScoreKey`."""
    unit.load(journey_id)
    _usable(unit, journey_id, key_id).revoked_at = unit.now


def keys(unit: Unit, journey_id: int) -> list[ScoreKey]:
    """List the keys of a journey that may be used, the oldest first. Raises `NoSuchJourney`."""
    unit.load(journey_id)
    rows = score_keys.of_journey(unit.session, unit.workspace_id, journey_id)
    return [ScoreKey(row.id or 0, row.made_by, row.made_at, row.used_at) for row in rows]


def use_key(unit: Unit, journey_id: int, key_id: int) -> None:
    """Note that scores come in with a key; `NoSuchScoreKey` where it was revoked since it was looked up."""
    unit.load(journey_id)
    _usable(unit, journey_id, key_id).used_at = unit.now


def journey_of(session: Session, key: str) -> KeyHolder | None:
    """Tell whose a key is; None for one that is unknown or revoked, or whose journey is deleted.

    Who tries keys learns nothing from how long this takes: what is looked up is a digest, of which one cannot
    choose how far it agrees with a stored one.
    """
    if not looks_like_key(key):
        return None
    digest = _digest(key)
    row = score_keys.of_digest(session, digest)
    if row is None or row.id is None or not hmac.compare_digest(row.digest, digest):
        return None
    return KeyHolder(row.workspace_id, row.journey_id, row.id)


def looks_like_key(text: str) -> bool:
    """Tell whether a text has the form of a key: for anything else nobody has to look."""
    return _SHAPE.fullmatch(text) is not None


def _usable(unit: Unit, journey_id: int, key_id: int) -> ScoreKeyRow:
    row = score_keys.find(unit.session, unit.workspace_id, journey_id, key_id, locked=True)
    if row is None:
        raise NoSuchScoreKey
    return row


def _digest(key: str) -> str:
    # A key is as long as the digest and random: nobody can guess it, so nothing slows down whoever checks it.
    return hashlib.sha256(key.encode()).hexdigest()
