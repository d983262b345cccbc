"""A short chaos: workers killed at random while they send what is due (`make chaos` is the long one)."""

import pytest

from tests.jobs.chaos import Plan, endure


@pytest.mark.parametrize("seed", [1])
async def test_nothing_is_lost_or_doubled_when_workers_are_killed(database_url: str, seed: int) -> None:
    """One worker at a time on SQLite, two at once on PostgreSQL."""
    workers = 1 if database_url.startswith("sqlite") else 2
    outcome = await endure(Plan(messages=40, workers=workers, kills=4), database_url, seed)
    assert outcome.is_well, str(outcome)
