"""A team for each test, on each kind of database."""

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.guide.team import ANNA, TOUCHPOINT, Team, designed


@pytest.fixture
async def team(database: Database) -> AsyncIterator[Team]:
    """Anna, Bo and Cas, who just started a journey."""
    team = Team(database)
    await team.start()
    yield team
    team.guide.close()


@pytest.fixture
async def four(team: Team) -> Team:
    """Give a team whose journey has four steps, the first with a touchpoint."""
    await team.takes_in(designed(steps=["Belt", "Leest", "Tekent", "Betaalt"]))
    await team.answers(ANNA, TOUCHPOINT)
    return team
