# From pain points to fixes (rules 13, 19 and 20): what the guide asks for each pain point, the draft of the answer,
# and what is kept of it.

# One pain point

ask-fix = What will change, so that this no longer happens: “{ $pain }”?
why-fix = That gives each pain point one or more fixes. Soon you will give them a score, which decides what comes first.
how-fix = Type each fix on a line of its own. Who and when may go behind it: “…, owner Lisa, by 1 December”.
example-fix =
    Business, a marketing agency, at “three separate amounts and no total”:
    • Total price at the top of the quote, owner sales, by 1 December
    • Have one customer who said no read the quote first

    For consumers, a web shop, at “no idea where the parcel is”:
    • A message with a time slot as soon as the parcel is in the van
ideas-fix =
    • Prevent it, speed it up or explain it: which of the three helps most here?
    • Begin small: change something small, test it with a few customers and look at the result. Such an experiment is a fix too.
    • Turn it round: what would delight the customer here instead?
    • Write what will be different, not that “something will be done about it”: “answer within a day” can be checked.
    • Who can change this without asking anybody? Put that name behind it.
    • Sometimes the right answer is saying no sooner to a customer who doesn't fit.

fix-step = Step { $number }, { $step }
fix-annoyance-of = Annoyance of { $names }
fix-turned-round = You turned this round already: { $gains }
fix-take-gain = Use that
fix-leave-all = All pain points later
fix-take-up =
    { $count ->
        [one] Go over { $count } more pain point
       *[other] Go over { $count } more pain points
    }
fix-owner = owner { $owner }
fix-due = by { $day }
fix-is-there = is there already; this is added to it

# Where no pain point is known

ask-fixes = What would you improve first?
why-fixes = All that must improve goes into one list. Soon you will give each point a score, which sets the order.
how-fixes = { how-fix }
example-fixes =
    Business, a marketing agency:
    • Answer every message within a working day, owner sales
    • One page about what happens after the signature

    For consumers, a bicycle repair shop:
    • Name a price beforehand, even if it may still change
ideas-fixes =
    • What draws the most questions or complaints?
    • Where does the customer wait, or have to tell something twice?
    • What would a customer change who gave you a 6?
    • Put pain points at the touchpoints first, and I will ask about them one by one.
    • Begin small: change something small, test it with a few customers and look at the result.

progress-fix = Pain points

# The draft, and what was kept

draft-heard-fix =
    { $count ->
        [one] Heard: { $count } fix for “{ $pain }”
       *[other] Heard: { $count } fixes for “{ $pain }”
    }
draft-heard-fixes =
    { $count ->
        [one] Heard: { $count } fix
       *[other] Heard: { $count } fixes
    }
draft-keep-fix =
    { $count ->
        [one] Keep { $count } fix
       *[other] Keep { $count } fixes
    }
draft-keep-fixes =
    { $count ->
        [one] Keep { $count } fix
       *[other] Keep { $count } fixes
    }
draft-same-fix = It is the same
remark-same-fix = Looks much like a fix that is there already. Is it the same?
remark-same-fix-with = Looks much like { $proposal }, which is there already. Is it the same?
kept-fix =
    { $count ->
        [one] { $count } fix for “{ $pain }”
       *[other] { $count } fixes for “{ $pain }”
    }
kept-fixes =
    { $count ->
        [one] { $count } fix
       *[other] { $count } fixes
    }
form-hint-fix = One fix per line. When you take a line away its fix goes, unless it is for another pain point too.
form-hint-fixes = One fix per line. When you take a line away its fix goes.
status-missing-fix =
    { $count ->
        [one] A fix for: { $names }
       *[other] Fixes for { $count } pain points: { $names }
    }

# The figures of a phase (rule 11)

label-entered = customers who came into this phase
label-moved-on = customers who moved on to the next
label-conversion-target = share you aim for (%)
form-hint-entered = A number, over the period that you count. May stay empty.
form-hint-moved-on = Of those customers: so many reached the conversion point, in the same period.
form-hint-conversion-target = From 0 to 100.
error-not-a-count = Fill in a whole number, such as 120.
error-not-a-share = Fill in a whole percentage from 0 to 100.
error-more-moved-on = No more customers can move on than came into this phase.

# In the history

action-answer-fix = fixes for a pain point
action-answer-fixes = fixes
change-fix-for = “{ $text }” is now for “{ $pain }” too
change-result = { $month }: { $average }
label-due = due
label-status = status
label-notes = notes
label-impact-votes = votes on impact
label-effort-votes = votes on effort
label-reach = reach
label-confidence = confidence
label-trying = what we try
label-expected = what we expect
label-measured-by = measured on
label-outcome = what came out
label-satisfaction-before = score before
label-satisfaction-after = score after
label-emotion-before = emotion before
label-emotion-after = emotion after
label-formula = formula
