# The coach answers questions about journeys. $name is the persona, or “none” where it holds for everybody.

answer-step = step { $number }, “{ $step }”
answer-and = { $first } and { $last }
answer-and-more = { $numbers } and more
answer-in-journey = “{ $title }”: { $said }
answer-no-journeys = I see no journey yet to answer from. As soon as there is one, I’ll tell you all about it.

# Fixes

answer-of-nobody = nobody’s yet
answer-of-somebody = somebody’s
answer-due = { $day }
answer-no-date = no date
answer-status-doing = in progress
answer-status-done = done
answer-status-dropped = dropped
answer-late-by =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
answer-next-in-order = At the top after that: { $fix }.
answer-then = And then: { $fix }.
answer-no-fixes = There are no fixes yet.
answer-first-goal = Begin with the goal: in one sentence, how do you notice that a customer is satisfied? The customer’s steps come after that.
answer-first-steps = Begin with the steps: what does the customer do, from the first moment until after the sale?
answer-none-late = Nothing is late.
answer-no-dates = Nothing is late, since the fixes have no dates yet.
answer-late = Late: { $fix }.
answer-more-fixes =
    { $count ->
        [one] And { $count } more fix.
       *[other] And { $count } more fixes.
    }
answer-fix = { $fix }
answer-fixes-counted =
    { $count ->
        [0] Nothing is open; { $done } done.
        [one] { $count } fix is open, of which { $doing } in progress and { $late } late; { $done } done.
       *[other] { $count } fixes are open, of which { $doing } in progress and { $late } late; { $done } done.
    }
answer-owner = It lies here: { $fix }.
answer-owner-nobody = Nobody took this yet: { $fix }.
answer-touchpoint-owner = { $owner } looks after the touchpoint at { $step }.
answer-has-fix = { $owner } has { $fix }.
answer-has-touchpoints =
    { $count ->
        [one] { $owner } looks after { $count } touchpoint, at step { $steps }.
       *[other] { $owner } looks after { $count } touchpoints, at steps { $steps }.
    }
answer-has-nothing-open = { $owner } has nothing open any more.

# Where it goes wrong, and where it goes well

answer-lose-most =
    Most customers drop out in the phase “{ $phase }”: { $moved } of { $entered } move on ({ $share }%{ $target ->
        [-1] {""}
       *[other] , goal { $target }%
    }).
answer-lose-below =
    Furthest below its goal is “{ $phase }”: { $moved } of { $entered } move on ({ $share }%{ $target ->
        [-1] {""}
       *[other] , goal { $target }%
    }).
answer-no-conversion = How many customers move on from each phase hasn’t been counted yet.
answer-worst =
    { $is_truth ->
        [yes] A moment of truth that hurts: { $step }
       *[no] This is where it hurts: { $step }
    }{ $name ->
        [none] {""}
       *[other] , for { $name }
    } ({ $feeling }){ $why ->
        [none] .
       *[other] : { $why }.
    }
answer-in-hand = That is being worked on: { $fix }.
answer-waiting = There is a fix for it: { $fix }.
answer-not-in-hand = There is no fix for it yet.
answer-broken =
    { $count ->
        [one] In the last walkthrough this didn’t work: { $steps }.
       *[other] In the last walkthrough these didn’t work: { $steps }.
    }
answer-loose-pains =
    { $count ->
        [one] There is { $count } pain point without a fix: { $pains }.
       *[other] There are { $count } pain points without a fix, such as { $pains }.
    }
answer-no-emotions = How customers feel isn’t there yet.
answer-nothing-known = Nothing is known of that yet: there are no numbers per phase, no feelings and no pain points.
answer-nothing-hurts = There is nothing that goes badly: no bad feeling, no broken step and no pain point without a fix.
answer-nothing-hurts-there = Nothing is noted there that goes badly: no bad feeling, no broken step and no pain point without a fix.
answer-no-moments = No moment of truth has been marked yet.
answer-moment-felt = A moment of truth is { $step }: { $feeling }.
answer-moment-unfelt = A moment of truth is { $step }; how it feels isn’t there.
answer-well =
    This goes well: { $step }{ $name ->
        [none] {""}
       *[other] , for { $name }
    } ({ $feeling }): “{ $what }”.
answer-nothing-well = There is no touchpoint yet that feels good.

# How things stand

answer-no-results = There is no satisfaction score yet.
answer-result =
    { $count ->
        [0] In { $month } customers gave { $average } on average.
        [one] In { $month } { $count } customer gave { $average }.
       *[other] In { $month } { $count } customers gave { $average } on average.
    }
answer-goal-reached = With that the goal of { $goal } is reached.
answer-goal-missed = That is { $by } below the goal of { $goal }.
answer-share-at-goal = { $share }% gave { $goal } or higher.
answer-trend-up = Since { $month } it went up by { $by }, from { $average }.
answer-trend-down = Since { $month } it fell by { $by }, from { $average }.
answer-trend-same = That is the same as in { $month }, { $average } then.
answer-nps = The NPS is { $nps }.
answer-goal = The goal: { $goal }.
answer-no-goal = There is no goal yet.
answer-bounds = The journey starts at “{ $starts }” and ends at “{ $ends }”.
answer-customers = Whom it is about: { $group }.
answer-nothing-missing = Nothing is missing that I can see.
answer-no-steps = There are no steps yet.
answer-no-personas = There is no persona yet: for whom is this journey?
answer-without-touchpoint =
    { $count ->
        [one] Without a touchpoint: step { $steps }.
       *[other] { $count } steps without a touchpoint: steps { $steps }.
    }
answer-without-conversion-point =
    { $count ->
        [one] The phase { $phases } has no conversion point yet.
       *[other] No conversion point yet for { $count } phases: { $phases }.
    }
answer-assumed =
    { $count ->
        [one] { $count } of the { $all } touchpoints is still an assumption.
       *[other] { $count } of the { $all } touchpoints are still assumptions.
    }
answer-unsaid = Of { $count } of the { $all } touchpoints nobody said whether it is an assumption.
answer-without-feeling =
    { $count ->
        [one] { $count } touchpoint doesn’t say how it feels: step { $steps }.
       *[other] { $count } touchpoints don’t say how it feels: steps { $steps }.
    }
answer-without-thinking =
    { $count ->
        [one] { $count } touchpoint doesn’t say what the customer thinks: step { $steps }.
       *[other] { $count } touchpoints don’t say what the customer thinks: steps { $steps }.
    }
answer-pains-without-fix =
    { $count ->
        [one] { $count } of the { $all } pain points has no fix yet.
       *[other] { $count } of the { $all } pain points have no fix yet.
    }
answer-holds = This journey has { $steps }, { $personas }, { $touchpoints } and { $fixes }.
answer-count-steps =
    { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
answer-count-personas =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
answer-count-touchpoints =
    { $count ->
        [one] { $count } touchpoint
       *[other] { $count } touchpoints
    }
answer-count-fixes =
    { $count ->
        [one] { $count } fix
       *[other] { $count } fixes
    }
answer-phases = The phases: { $phases }.
answer-personas = The personas: { $personas }.
answer-journeys-counted = I see { $count } journeys:
answer-journey = “{ $title }”: { $steps }, { $fixes } open
answer-other-journeys =
    { $count ->
        [one] I left { $count } other journey out; name its title to ask about it.
       *[other] I left { $count } other journeys out; name a title to ask about it.
    }

# Of a persona, a step, or something else

answer-persona-who = { $name }: { $text }.
answer-persona-needs = What { $name } needs: { $text }.
answer-persona-goals = What { $name } wants to achieve: { $text }.
answer-persona-channels = To be reached by: { $text }.
answer-persona-pains = What bothers { $name }: { $pains }.
answer-persona-worst = { $name } feels worst at { $step } ({ $feeling }).
answer-persona-known-from = How we know: { $text }.
answer-persona-unsourced = From where we know what we know of { $name } isn’t there.
answer-persona-nothing = Of { $name } there is nothing yet but the name.
answer-no-such-step =
    { $count ->
        [0] There is no step { $number }: there are no steps yet.
        [one] There is no step { $number }: there is { $count } step.
       *[other] There is no step { $number }: there are { $count } steps.
    }
answer-step-in-phase =
    { $count ->
        [0] In the phase “{ $phase }”: { $step }. It has no touchpoint yet.
        [one] In the phase “{ $phase }”: { $step }, with { $count } touchpoint.
       *[other] In the phase “{ $phase }”: { $step }, with { $count } touchpoints.
    }
answer-step-alone =
    { $count ->
        [0] That is { $step }. It has no touchpoint yet.
        [one] That is { $step }, with { $count } touchpoint.
       *[other] That is { $step }, with { $count } touchpoints.
    }
answer-step-untouched = What the customer meets at { $step } isn’t there yet.
answer-step-pains = Pain points: { $pains }.
answer-step-fix = Fix: { $fix }.
answer-step-walked-well = In the last walkthrough it went well.
answer-step-walked-friction = In the last walkthrough there was friction.
answer-step-walked-broken = In the last walkthrough it didn’t work.
answer-touchpoint = { $head }: { $what }.
answer-thinks = thinks “{ $thinking }”
answer-feels = feels { $feeling }
answer-untold = what happens isn’t there
answer-at = At { $step }: { $what }
answer-of = { $name }: { $what }
answer-found-fix = There is a fix: { $fix }.
answer-found-step = That is { $step }.
answer-found-phase = In the phase “{ $phase }” the customer wants to know: { $what }.
answer-no-sources = From where we know this isn’t there yet.
answer-nothing-of = Nothing is told of “{ $word }”. In general:
answer-none-done = No fix is done yet.
answer-done = Done: { $fix }.
answer-touchpoints-of-nobody =
    { $count ->
        [one] Nobody looks after a touchpoint at step { $steps } yet.
       *[other] Nobody looks after touchpoints at steps { $steps } yet.
    }
answer-touchpoint-nobody = Nobody looks after the touchpoint at { $step } yet.
answer-all-taken = Everything has an owner.
answer-all-evidence = Nothing is noted as an assumption.
answer-no-touchpoints = There are no touchpoints yet.
answer-assumed-at = Assumptions stand at step { $steps }.
answer-no-nps = An NPS isn’t there.
answer-count-pains =
    { $count ->
        [one] There is { $count } pain point
       *[other] There are { $count } pain points
    }, of which { $loose } without a fix.
answer-none-loose = Every pain point has a fix.
answer-no-pains = There are no pain points yet.
answer-found-conversion = Somebody moves on from “{ $phase }” when this happens: { $what }.
answer-found-bare-phase = There is a phase “{ $phase }”; no more is told of it.
answer-found-persona = { $name }: { $what }.
answer-found-source = From what we know of customers: { $what }.
answer-found-about = What the journey is about: { $what }.
answer-found-pain = pain point “{ $what }”.
answer-found-gain = gain “{ $what }”.
answer-found-question = question of the customer: “{ $what }”

# What has no answer

answer-unknown = The journeys don’t tell.
answer-unknown-one = “{ $title }” doesn’t tell.
answer-ask-instead = What you can ask me: “{ $first }”, “{ $second }” or “{ $third }”
answer-left-out = Not everything fitted in: what weighs least I didn’t read.
answer-idea-lose = Where do we lose customers?
answer-idea-worst = What goes worst?
answer-idea-first = What should we do first?
answer-idea-persona = What do we know of { $name }?
answer-idea-satisfied = How satisfied are our customers?
answer-idea-missing = What is still missing?
answer-idea-count = How many steps are there?
answer-idea-goal = What is the goal?
