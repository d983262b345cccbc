# The empty canvas of a workshop: what to write in each lane.

canvas-heading = Klantreiscanvas
canvas-hint = Vul in van links naar rechts, altijd vanuit de klant. Zet een ? bij wat jullie aannemen en een ✓ bij wat jullie van klanten weten.
canvas-phase = Fase
canvas-hint-phase = waar is de klant mee bezig?
canvas-persona = Persona
canvas-hint-persona = Wie reist er, en wat heeft die nodig?
canvas-hint-goal = Waar staat de klant aan het eind, en hoe meet je dat?
canvas-hint-steps = Wat doet de klant?
canvas-hint-information-need = Wat wil de klant weten om verder te durven?
canvas-hint-touchpoints = Waar merkt de klant iets van jullie, online en offline?
canvas-hint-thoughts = Wat denkt de klant, in eigen woorden?
canvas-hint-emotion = Zet een punt per stap en trek de lijn.
canvas-hint-pains = Wat stoort of houdt tegen?
canvas-hint-gains = Wat maakt de klant blij?
canvas-hint-questions = Wat vraagt de klant hier?
canvas-hint-fixes = Wat maken we beter?
canvas-hint-conversion = Waaraan zie je dat de klant verdergaat?
canvas-hint-owner = Wie zorgt hiervoor?
