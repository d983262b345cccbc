"""A team for each test, on each kind of database."""

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.guide.team import Team


@pytest.fixture
async def team(database: Database) -> AsyncIterator[Team]:
    """Anna, Bo and Cas, who just started a journey."""
    team = Team(database)
    await team.start()
    yield team
    team.guide.close()
