# The empty canvas of a workshop: what to write in each lane.

canvas-heading = Customer journey canvas
canvas-hint = Fill in from left to right, always as the customer sees it. Put a ? at what you assume and a ✓ at what you know from customers.
canvas-phase = Phase
canvas-hint-phase = what is the customer busy with?
canvas-persona = Persona
canvas-hint-persona = Who travels, and what do they need?
canvas-hint-goal = Where is the customer at the end, and how do you measure it?
canvas-hint-steps = What does the customer do?
canvas-hint-information-need = What does the customer want to know before going on?
canvas-hint-touchpoints = Where do they notice you, online and offline?
canvas-hint-thoughts = What do they think, in their own words?
canvas-hint-emotion = Put a dot per step and draw the line.
canvas-hint-pains = What annoys or stops them?
canvas-hint-gains = What delights them?
canvas-hint-questions = What do they ask here?
canvas-hint-fixes = What do we improve?
canvas-hint-conversion = What tells you that they move on?
canvas-hint-owner = Who takes care of this?
