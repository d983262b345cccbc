"""A look at fixes (rules 19 and 20)."""

import re

from bot.coach.coaching.remarking import Remarks
from bot.coach.proposals import Changed, Effect, Kind
from bot.coach.suggesting.fix import suggest_fixes
from bot.journey import pains
from bot.journey.fix_checks import check_fix
from bot.journey.hearing import read_fix
from bot.journey.parts import LINE_LENGTH

_VAGUE = re.compile(
    r"\b(?:beter\w*|verbeter\w*|improv\w*|better|optimal\w*|optimis\w*|aandacht|attention|communicatie|communication|iets aan doen|do something|duidelijker|clearer|sneller|faster|meer|more|klantvriendelijk\w*|klantgericht\w*|klantbeleving|servicegericht\w*|gebruiksvriendelijk\w*|professione\w*|proactie\w*|makkelijker|gemakkelijker|eenvoudiger|simpeler|vriendelijker|fijner|leuker|slimmer|efficiënter|moderner|kwaliteit|customer[- ](?:centric|friendly|focused|oriented)\w*|user[- ]friendl\w*|friendlier|easier|simpler|nicer|smarter|smoother|modern\w*|proactive\w*|professional\w*|streamline\w*|optimi[sz]e\w*|enhance\w*|upgrade\w*|efficient\w*|quality)\b",
    re.IGNORECASE,
)


_CHECKABLE = re.compile(
    r"\d|\b(?:één|een keer|binnen|elke|iedere|dagelijks|wekelijks|within|every|each|daily|weekly|same day|dezelfde dag|bovenaan|at the top)\b",
    re.IGNORECASE,
)


_LONGEST_FIX_TO_CALL_VAGUE = 60


def look_at_fixes(found: Remarks, pain_id: str = "") -> None:
    """Look whether fixes are there already, and whether it can be seen that they worked (rules 19 and 20)."""
    journey, lines = found.request.journey, found.request.lines
    for line in lines:
        for remark in check_fix(read_fix(line.text).text, journey.fixes):
            found.add(Kind.FIX, remark.proposal[0], found.sentence(remark), found.reworded(line, remark.code))
        _if_vague(found, line.text, found.reworded(line))
    if lines:
        return
    fixes = pains.fixes_for(journey, pain_id) if pain_id else journey.fixes
    for fix in fixes:
        if not fix.is_finished:
            _if_vague(found, fix.text, Changed(collection="fixes", part_id=fix.id, field="text"))
    if not fixes:
        for idea in suggest_fixes(journey, found.request.language).made[:2]:
            found.add(
                Kind.FIX,
                idea.text,
                idea.why,
                idea.effect,
                impact=idea.impact,
                effort=idea.effort,
                about=idea.about,
            )


def _if_vague(found: Remarks, text: str, effect: Effect | None) -> None:
    read = read_fix(text)
    is_vague = _VAGUE.search(read.text) and not _CHECKABLE.search(read.text)
    if not is_vague or len(read.text) > _LONGEST_FIX_TO_CALL_VAGUE:
        return
    kept = read.text.rstrip(" .")
    clearer = found.say("coach-look-fix-within", fix=kept) + text[len(read.text) :]
    found.add(Kind.FIX, clearer[:LINE_LENGTH], found.say("coach-look-why-fix-vague"), effect, about=kept)
