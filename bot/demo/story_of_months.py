"""What the team of the scripted session answers in the three months after it, in Dutch."""

RHYTHM = "op de 1e om 9:30, Anna en Bo, zonder feestdagen, cijfers van Cas"
NEXT_ROUNDS = ("dinsdag 1 december", "maandag 4 januari 2027", "Nieuwjaarsdag", "maandag 1 februari 2027")
"""New Year falls on a Friday: the round comes on the next working day."""

WELL, FRICTION, BROKEN = "Ging goed", "Stroef", "Kapot"
AS_CHOSEN = {WELL: "well", FRICTION: "friction", BROKEN: "broken"}
"""The same in the window with all steps."""
IN_DECEMBER = [WELL, WELL, FRICTION, BROKEN, WELL, WELL, WELL, FRICTION, WELL, BROKEN, WELL, FRICTION, WELL]
IN_JANUARY = [WELL, WELL, WELL, FRICTION, WELL, WELL, WELL, BROKEN, WELL, FRICTION, WELL, WELL, WELL]
IN_MARCH = [WELL, WELL, WELL, WELL, WELL, WELL, WELL, FRICTION, WELL, WELL, WELL, WELL, WELL]
"""How each step went, as who walks it clicks."""
SEEN_AT_STEP_10 = "acht dagen wachten op de offerte"

PASTED = "8, 9, 7, 6, 10, 8, 9, 7, 8, 3, 9, 8"
PASTED_AVERAGE, PASTED_COUNT = "7,7", 12
TYPED_WRONG, TYPED_RIGHT = "3", "8"
CORRECTED_AVERAGE = "8,1"

CSV_NAME = "december.csv"
CSV = """datum;cijfer;persona;stap;opmerking
2026-12-02;5;Sanne de Wit;11;zo gedaan
2026-12-03;4;Mark Özdemir;;
2026-12-04;5;;;
2026-12-07;3;Mark Özdemir;10;lang gewacht
2026-12-08;5;;;
2026-12-09;4;Sanne de Wit;;
2026-12-10;5;;13;blij met de aandacht
2026-12-11;5;;;
2026-12-14;4;;;
2026-12-15;4;Sanne de Wit;;
2026-12-16;5;;;
2026-12-17;5;;;
"""
"""Scores of 1 to 5, as a survey tool gives them: converted, the average is 8,75."""
CSV_AVERAGE, CSV_COUNT = "8,8", 12

FEBRUARY = {"responses": "14", "average": "8,9"}
FEBRUARY_AVERAGE = "8,9"
