"""What several tests have a team do, and how they count what is stored."""

from sqlalchemy import func, select
from sqlmodel import SQLModel

from bot.guide import care, reports
from bot.guide.questions import Topic
from bot.journey.language import Language
from storage.database import Database
from tests.guide.team import ANNA, BO, CAS, TOUCHPOINT, Team, designed, lines


async def everything_done(team: Team) -> None:
    """Let the team change its journey in every way that there is."""
    await team.takes_in(designed(steps=["Wij sturen een offerte", "Tekent digitaal", "Geeft een 8"]))
    await team.answers(ANNA, TOUCHPOINT)
    await team.answers(BO, "telefoon: belt")
    await team.sends_in(CAS, await team.opens_form(CAS, Topic.STEPS), lines("Tekent", "Leest", "Geeft een 8"))
    await team.sends_in(BO, await team.opens_form(BO, Topic.GOAL), {"goal": "Een 9", "goal_score": "9"})
    persona = (await team.journey()).personas[0].id
    form = await team.opens_form(ANNA, Topic.PERSONA, persona)
    await team.sends_in(
        ANNA, form, form.fields | {"pains": "wacht lang → vaste dag\nbelt twee keer", "gains": "rust"}
    )
    await team.sends_in(ANNA, await team.opens_form(ANNA, Topic.PERSONAS), {"lines0": "1. Sanne"})
    findings = (await team.does(BO, reports.status, team.journey_id)).findings
    await team.does(BO, reports.dismiss_finding, team.journey_id, findings[0].key)
    await team.does(CAS, care.speak, team.journey_id, Language.EN)


async def rows_of(database: Database) -> dict[str, int]:
    """Count the rows of each table."""
    with database.transaction() as session:
        return {
            name: session.connection().execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in SQLModel.metadata.tables.items()
        }
