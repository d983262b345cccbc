# The coach writes a summary or a monthly report: a sentence for each fact. Names and values stand in
# bot/coach/writing/facts.py.

write-nothing = There is nothing to tell yet.
write-shape =
    The journey has { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    } and { $touchpoints ->
        [0] no touchpoints yet
        [one] { $touchpoints } touchpoint
       *[other] { $touchpoints } touchpoints
    }{ $personas ->
        [0] , and no personas yet.
        [one] , seen by { $personas } persona.
       *[other] , seen by { $personas } personas.
    }
write-no-steps = This journey has no steps yet.
write-goal = Where the customer should end: “{ $goal }”.
write-no-goal = There is no goal yet.
write-result-below =
    { $count ->
        [0] In { $month } customers gave { $average } on average; that is { $by } below the goal of { $goal }.
        [one] In { $month } { $count } customer gave { $average }; that is { $by } below the goal of { $goal }.
       *[other] In { $month } { $count } customers gave { $average } on average; that is { $by } below the goal of { $goal }.
    }
write-result-at =
    { $count ->
        [0] In { $month } customers gave { $average } on average, which reaches the goal of { $goal }.
        [one] In { $month } { $count } customer gave { $average }, which reaches the goal of { $goal }.
       *[other] In { $month } { $count } customers gave { $average } on average, which reaches the goal of { $goal }.
    }
write-result-first =
    { $count ->
        [0] In { $month } customers gave { $average } on average.
        [one] In { $month } { $count } customer gave { $average }.
       *[other] In { $month } { $count } customers gave { $average } on average.
    }
write-no-results =
    { $month ->
        [none] There is no satisfaction score yet.
       *[other] There is no satisfaction score for { $month }.
    }
write-better = The score is { $by } higher than in { $month }, when it was { $average }.
write-worse = The score is { $by } lower than in { $month }, when it was { $average }.
write-same = The score is the same as in { $month }.
write-share-at-goal = Of all customers { $share }% gave { $goal } or higher.
write-worst =
    { $emotion ->
        [-2] It hurts most at step { $number }, “{ $step }”
       *[other] Least pleasant is step { $number }, “{ $step }”
    }{ $name ->
        [none] {""}
       *[other] , for { $name }
    }{ $pain ->
        [none] .
       *[other] : “{ $pain }”.
    }
write-nothing-hurts = No touchpoint feels bad.
write-lose-most = Most customers drop out in the phase “{ $phase }”: { $moved } of the { $entered } move on, which is { $share }%.
write-best =
    { $name ->
        [none] What feels best is step { $number }, “{ $step }”.
       *[other] What feels best is step { $number }, “{ $step }”, for { $name }.
    }
write-fix-first =
    First on the list is “{ $fix }”{ $owner ->
        [none] , which nobody has taken yet
        [somebody] , which somebody has taken
       *[other] , in the hands of { $owner }
    }{ $due ->
        [none] .
       *[other] , by { $due }.
    }
write-fixes-open =
    { $count ->
        [one] { $count } fix is open
       *[other] { $count } fixes are open
    }{ $late ->
        [0] .
        [one] , and { $late } of them is late.
       *[other] , and { $late } of them are late.
    }
write-no-fixes = There are no fixes yet.
write-untouched =
    { $count ->
        [one] Step { $number } has no touchpoint yet.
       *[other] { $count } steps have no touchpoint yet, beginning with step { $number }.
    }
write-assumed =
    { $count ->
        [one] One of the { $all } touchpoints is still an assumption.
       *[other] Of the { $all } touchpoints { $count } are still assumptions.
    }
write-walked =
    { $count ->
        [one] One colleague walked the journey
       *[other] { $count } colleagues walked the journey
    }{ $better ->
        [0] { $worse ->
            [0] .
            [one] ; compared to the time before { $worse } step went worse.
           *[other] ; compared to the time before { $worse } steps went worse.
        }
        [one] { $worse ->
            [0] ; compared to the time before { $better } step went better.
           *[other] ; compared to the time before { $better } step went better and { $worse } worse.
        }
       *[other] { $worse ->
            [0] ; compared to the time before { $better } steps went better.
           *[other] ; compared to the time before { $better } steps went better and { $worse } worse.
        }
    }
write-not-walked = Nobody walked the journey this month.
write-broken =
    { $count ->
        [one] One step didn’t work: step { $number }, “{ $step }”.
       *[other] { $count } steps didn’t work, to begin with step { $number }, “{ $step }”.
    }
write-nothing-broken = No step was broken.
write-fixes-done =
    { $count ->
        [one] { $count } fix was finished.
       *[other] { $count } fixes were finished.
    }
write-fixes-late =
    { $count ->
        [one] { $count } fix is late.
       *[other] { $count } fixes are late.
    }
write-stale =
    { $count ->
        [one] Nobody walked or changed step { $number } for 60 days.
       *[other] Nobody walked or changed { $count } steps for 60 days, step { $number } among them.
    }
write-action-fix-broken = The first thing to do now: mend step { $number }, “{ $step }”, since nobody is working on it yet.
write-action-finish-late =
    { $days ->
        [one] The first thing to do now: finish “{ $fix }”, which is { $days } day late, or agree on a new date.
       *[other] The first thing to do now: finish “{ $fix }”, which is { $days } days late, or agree on a new date.
    }
write-action-take-first = The first thing to do now: agree on who does “{ $fix }”, and when.
write-action-ask-results = The first thing to do now: ask a few customers for a score for { $month }.
write-action-ease-worst = The first thing to do now: think of one small experiment at step { $number }, “{ $step }”.
write-action-walk-stale = The first thing to do now: walk step { $number }, “{ $step }”, yourself as a customer, since nobody did for 60 days.
write-action-finish-first = The first thing to do now: finish “{ $fix }” and see what it brings.
write-action-aim-higher = All is done; now look for a step that can surprise the customer.
