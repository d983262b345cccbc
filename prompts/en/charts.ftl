# What stands in the charts of a journey: what a line, a mark or a corner of a chart means.

chart-share = Share of { $goal } or higher
chart-heading-emotion = Emotion by step
chart-heading-phases = Phases and emotion

chart-goal = goal { $goal }
chart-responses = n = number of responses
chart-few = Dotted: fewer than { $most } responses, so it says little yet.

chart-quadrant-first = do first
chart-quadrant-plan = plan
chart-quadrant-between = in between
chart-quadrant-leave = leave
chart-confidence = confidence
chart-reach = reach
chart-due = due
chart-doing = under way
chart-no-votes = no votes yet
chart-finished =
    { $count ->
        [one] 1 fix is done or dropped, and no longer listed.
       *[other] { $count } fixes are done or dropped, and no longer listed.
    }

chart-low-point = Low point: { $step } ({ $emotion })
chart-high-point = High point: { $step } ({ $emotion })
chart-mean = { $emotion } on average

chart-as-it-is = as it is on { $day }
chart-as-it-was = as it was on { $day }
chart-as-it-was-before = as it was before
chart-new-step = new
chart-gone-step = gone

chart-nothing-trend = No results yet. As soon as the first satisfaction is in, it appears here by month.
chart-nothing-share = No results yet. As soon as customers gave a score, this shows which part reaches the goal.
chart-nothing-matrix = No open fixes. As soon as there is one, it appears here by impact and effort.
chart-nothing-emotion = No emotions yet. As soon as a touchpoint tells how the customer feels, the line runs here.
chart-nothing-phases = No phases and steps yet. As soon as there are any, they stand here in a row.
