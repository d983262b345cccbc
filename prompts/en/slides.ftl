# Slides and drawings of a journey, for people who go on working in them.

slides-subject = Customer journey
slides-made-on = As of { $day }
slides-goal = Goal
slides-no-goal = There is no goal yet.
slides-goal-score = We aim for { $score } or higher
slides-where-we-stand = Where we stand
slides-not-measured = Satisfaction has not been measured yet.
slides-score-now = out of 10
slides-score-month = { $month }, { $count ->
    [one] { $count } response
   *[other] { $count } responses
}
slides-at-goal = { $share }% at the goal or above
slides-low-point = Low point
slides-low-point-at = Step { $number } · { $step } ({ $feeling })
slides-first-to-do = To do first
slides-on-the-map = On the map
slides-counted-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
slides-counted-phases = { $count ->
    [one] { $count } phase
   *[other] { $count } phases
}
slides-counted-personas = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
slides-counted-touchpoints = { $count ->
    [one] { $count } touchpoint
   *[other] { $count } touchpoints
}
slides-map-all = The journey, step by step
slides-map-part = The journey · steps { $first }–{ $last } of { $count }
slides-map-step = The journey · step { $first } of { $count }
slides-map-of = { $map } · { $name }
slides-map-empty = There are no steps yet. As soon as they are kept, they stand here.
slides-step = Step { $number }
slides-no-phase = Without a phase
slides-lane-touchpoints = Touchpoints
slides-lane-thoughts = Thoughts
slides-lane-feeling = Emotion
slides-lane-pains = Pain points
slides-lane-gains = Gains
slides-lane-questions = Questions
slides-lane-fixes = Fixes
slides-everybody = Everybody
slides-legend-name = Legend
slides-legend = { $evidence } evidence   { $assumption } assumption   { $truth } moment of truth   … and +2 = more, in the notes
slides-legend-drawing = { $evidence } evidence   { $assumption } assumption   { $truth } moment of truth   … and +2 = more, in the tip of the shape
slides-feeling-chart = Emotion by step, from −2 (angry) to +2 (happy). { $lines }
slides-feeling-line = { $name }: { $values }.
slides-feeling-value = step { $number } { $value }
slides-phases = The phases
slides-column-phase = Phase
slides-column-need = Information need
slides-column-point = Conversion point
slides-column-moved = Moved on
slides-column-target = Target
slides-moved = { $share }% ({ $moved } of { $entered })
slides-percent = { $share }%
slides-persona-title = Persona · { $name }
slides-persona-pain = Pain point
slides-persona-gain = How we turn it round
slides-persona-gains = Gains
slides-persona-questions = Questions
slides-persona-empty = Nothing is known of this persona yet.
slides-fixes = Fixes, in order
slides-fixes-page = Fixes, in order ({ $page } of { $count })
slides-formula-impact-effort = Score = impact × (6 − effort). Impact and effort are the means of the votes, from 1 to 5.
slides-formula-ice = Score (ICE) = impact × confidence × (6 − effort). Impact and effort are the means of the votes, from 1 to 5.
slides-formula-rice = Score (RICE) = reach × impact × confidence ÷ effort. Impact and effort are the means of the votes, from 1 to 5.
slides-column-order = No.
slides-column-fix = Fix
slides-column-step = Step
slides-column-impact = Impact
slides-column-effort = Effort
slides-column-reach = Reach
slides-column-confidence = Confidence
slides-column-score = Score
slides-column-owner = Owner
slides-column-due = Due
slides-column-status = Status
slides-satisfaction = Satisfaction against the goal
slides-average = Average
slides-goal-line = Goal { $score }
slides-share-title = Share of scores at the goal or above
slides-average-title = Average score per month
slides-average-chart = Average satisfaction per month, from 0 to 10. { $values }.
slides-share-chart = Share of scores at the goal or above per month, in percent. { $values }.
slides-chart-value = { $month } { $value }
slides-trend-up = From { $first } to { $last }: up by { $change }.
slides-trend-down = From { $first } to { $last }: down by { $change }.
slides-trend-same = From { $first } to { $last }: unchanged.
slides-to-goal = Another { $change } to the goal.
slides-goal-reached = The goal has been reached.
slides-few-responses = A month with fewer than ten responses says little: { $months }.
slides-continued = continues on “{ $page }”
slides-page = Steps { $first }–{ $last }
slides-page-one = Step { $first }
slides-page-empty = Journey
