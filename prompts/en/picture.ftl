# What stands in the picture of a journey: the names of its lanes, its legend and its header.

picture-steps = Steps
picture-touchpoints = Touchpoints
picture-thoughts = Thoughts
picture-emotion = Emotion
picture-pains = Pain points
picture-gains = Gains
picture-questions = Questions
picture-fixes = Fixes
picture-information-need = Information need
picture-conversion = Conversion point
picture-owner = Owner
picture-metrics = Metrics
picture-needs = Needs

picture-goal = Goal
picture-goal-line = goal
picture-goal-percent = goal { $share }%
picture-satisfaction = Customer satisfaction
picture-gives-goal = { $share }% gives { $target } or higher
picture-share = Share at or above the goal
picture-trend = Satisfaction by month
picture-matrix = Impact and effort
picture-fixes-by-priority = Fixes in order
picture-impact = impact
picture-effort = effort
picture-score = score
picture-who = who
picture-formula-impact-effort = score = impact × (6 − effort)
picture-formula-ice = score = impact × confidence × (6 − effort)
picture-formula-rice = score = reach × impact × confidence ÷ effort
picture-other-fixes =
    { $count ->
        [one] And 1 more fix, for which there is no room here.
       *[other] And { $count } more fixes, for which there is no room here.
    }

picture-low-point = low point
picture-high-point = high point
picture-furthest-from-goal = Furthest from the goal
picture-first-to-do = Do first
picture-emotion-at = { $step } ({ $emotion })
picture-gap = { $phase }: { $rate }% move on (goal { $target }%)
picture-version = version { $version } · { $day }
picture-kind-b2b = B2B customer journey
picture-kind-consumer = Consumer journey
picture-kind-platform = Platform journey
picture-kind-other = Customer journey
picture-done = done
picture-customer = Customer
picture-everybody = everybody
picture-only-persona = for { $persona } only
picture-other-personas =
    { $count ->
        [one] And 1 more persona: { $names }
       *[other] And { $count } more personas: { $names }
    }
picture-phases-without-steps = No steps yet: { $names }
picture-no-phase = no phase
picture-more = +{ $count }

picture-legend = Legend
picture-online = online
picture-offline = offline
picture-evidence = evidence
picture-assumption = assumption
picture-moment-of-truth = moment of truth
picture-stale = not looked at for long
picture-no-emotion-known = emotion not known here
picture-pain = pain point
picture-gain = gain
picture-question = the customer's question
picture-fix-here = fix at this step

picture-nothing-yet = This is where the journey will be
picture-nothing-yet-hint = As soon as there are steps they appear here: phase by phase, with what the customer does, thinks and feels.
