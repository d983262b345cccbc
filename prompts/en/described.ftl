# A picture told in words, for who does not see it: in short as its alt text, and at length below it.

told-map =
    Customer journey “{ $title }”: { $steps ->
        [0] no steps yet
        [one] 1 step
       *[other] { $steps } steps
    }{ $phases ->
        [0] { "" }
        [one] {" "}in 1 phase
       *[other] {" "}in { $phases } phases
    }.
told-canvas = Empty canvas to fill in the journey “{ $title }” by hand: goal, personas, phases, and empty lanes for all that the customer does, thinks and feels.
told-trend = Customer satisfaction by month in the journey “{ $title }”.
told-share = Share of scores at or above the goal, by month, in the journey “{ $title }”.
told-matrix = Fixes of the journey “{ $title }” by impact and effort, in order.
told-emotion = Emotion line of the journey “{ $title }”, step by step.
told-phases = The phases of the journey “{ $title }” with the emotion line.

told-travels = Travelling: { $names }.
told-goal = Goal: { $goal }
told-satisfaction = Customer satisfaction in { $month }: { $value }.
told-satisfaction-goal = Customer satisfaction in { $month }: { $value }, goal { $target }.
told-low = Low point: { $point }.
told-high = High point: { $point }.
told-moments = Moments of truth: { $steps }.
told-stale = Not looked at for long: { $steps }.
told-gap = Furthest from the goal: { $gap }.
told-fixes = Do first: { $fixes }.
told-nothing = There is nothing to show yet.

told-phase = Phase { $number }: { $name }
told-need = Wants to know: { $need }
told-conversion = Conversion point: { $point }
told-rate = { $rate } move on: { $moved } of { $entered }.
told-rate-goal = { $rate } move on: { $moved } of { $entered } ({ $goal }).
told-step = Step { $number }: { $name }
told-mark-moment = moment of truth
told-mark-stale = not looked at for long
told-lane = { $lane }: { $items }
told-month = { $month } { $value }
told-fix = { $place }. { $title }
told-fix-score = score { $score }
told-fix-step = step { $step }
