"""Pictures of a team at work: the window to start, the draft in the thread, a touchpoint, and where they stand."""

from bot.demo import story
from bot.demo.team import CHANNEL, Team
from tests.pictures.camera import Camera


async def take(camera: Camera, team: Team, url: str) -> None:
    """Let the team of the demo begin its journey, and take pictures on the way."""
    dana = team.person("dana")
    await dana.command(CHANNEL, "/journey start")
    await dana.modal()
    await camera.shoot(f"{url}/?as=dana&channel=klantreis", "start-en")
    await dana.close_modal()
    card = await _to_the_steps(team)
    await camera.shoot(f"{url}/?as=anna&channel=klantreis&thread={card}", "thread-nl")
    await _to_the_touchpoints(team)
    await team.says("anna", f"10: {story.TOUCHPOINTS[9]}")
    await team.sees("anna", "Gehoord bij stap 10")
    await camera.shoot(f"{url}/?as=anna&channel=klantreis&thread={card}", "touchpoint-nl")
    await team.clicks("anna", "Bewaar", "Gehoord bij stap 10")
    await team.commands("anna", "/klantreis status")
    await team.person("anna").wait_for("Wat nog ontbreekt", CHANNEL)
    await camera.shoot(f"{url}/?as=anna&channel=klantreis", "status-nl")


async def _to_the_steps(team: Team) -> str:
    """Answer all questions up to the draft of the steps; gives the card's timestamp."""
    await team.commands("anna", "/klantreis start")
    values = {
        "title": story.TITLE,
        "offering": story.OFFERING,
        "customer_group": story.GROUP,
        "phase_set_b2b": "b2b",
    }
    await team.sends_in("anna", values)
    team.card = await team.person("anna").wait_for(story.TITLE, CHANNEL)
    answers = [
        ("bo", "Van waar tot waar", story.BOUNDS, "Gehoord: begin en eind"),
        ("anna", "Waar staat jullie", story.STRATEGY, "vast gezicht"),
        ("cas", "Wat weten jullie al", story.SOURCES[0], "Gehoord: 1 bron"),
        ("anna", "Waar moet de klant", story.GOAL, "Gehoord als einddoel"),
    ]
    for name, question, answer, draft in answers:
        await team.sees(name, question)
        await team.says(name, answer)
        await team.clicks("bo", "Bewaar 1 bron" if "bron" in draft else "Bewaar", draft)
    await team.sees("anna", "Welke stappen zet je klant")
    await team.says("anna", story.PASTED)
    await team.says("cas", story.CHATTER)
    await team.says("bo", story.ADDED)
    await team.sees("anna", f"Gehoord: {story.STEP_COUNT} stappen")
    return team.card.ts


async def _to_the_touchpoints(team: Team) -> None:
    await team.clicks("anna", f"Bewaar {story.STEP_COUNT} stappen", "Is tevreden en geeft een 8+")
    await team.clicks("bo", "Bewaar 5 fasen", "Voorstel")
    await team.clicks("anna", "Voor alle fasen overnemen", "Wat wil de klant weten")
    await team.sees("anna", "Wie maakt deze reis?")
    await team.says("anna", story.PERSONAS)
    await team.clicks("bo", "Bewaar 2 persona's", "Gehoord: 2 persona's")
    for name in story.ABOUT:
        await team.sees("cas", f"Vertel eens meer over {name}")
        await team.says("cas", "overslaan")
    await team.sees("anna", "Stap 1 van 13")
