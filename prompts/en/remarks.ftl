# Remarks of the checks: a suggestion, never a command. Each code has a sentence without a proposal; the codes
# that may come with one have a second sentence, “-with”. The values:
# $proposal: the proposed wording in quotes; several stand side by side
# $count: how many wordings are proposed
# $product: the product that is named
# $other: the step that is meant, as “remark-step” or “remark-line” says it
# $place: whether the step usually stands “before” or “after” that one
# $phase: the name of a phase
# $number: the number of a step
# $channel: the name of a channel; “none” when a touchpoint has no channel

remark-step = step { $number }
remark-line = number { $number } of this list

# On a step

remark-company-side = This is what your side does. What does the customer notice of it?
remark-company-side-with = This is what your side does. As the customer sees it: { $proposal }
remark-several-steps = Are these several steps in one?
remark-several-steps-with =
    { $count ->
        [2] Two steps in one? { $proposal }
       *[other] Several steps in one? { $proposal }
    }
remark-product-named = This names a product: “{ $product }”. For the journey it mostly doesn't matter which one.
remark-product-named-with = For the journey it mostly doesn't matter which product it is. Without “{ $product }”: { $proposal }
remark-duplicate = Looks a lot like { $other }. Would one of the two do?
remark-order =
    { $place ->
        [before] Does this belong earlier, perhaps? It usually comes before { $other }.
       *[after] Does this belong later, perhaps? It usually comes after { $other }.
    }

# On the goal

remark-goal-stops-at-sale = Here the journey stops at the sale. How does the customer fare after that?
remark-goal-stops-at-sale-with = Here the journey stops at the sale, just when it begins for the customer. A little further: { $proposal }
remark-goal-not-measurable = How will you see that this worked? A score, a share or a count helps.
remark-goal-not-measurable-with = How will you see that this worked? With a number: { $proposal }
remark-goal-only-satisfied = Who is merely satisfied doesn't tell others. What would delight the customer?
remark-goal-only-satisfied-with = Who is merely satisfied doesn't tell others. Aiming a little higher: { $proposal }

# On the journey as a whole

remark-phase-without-step = The phase “{ $phase }” has no step yet. Is one missing, or can the phase go?
remark-phase-without-conversion-point = The phase “{ $phase }” has no conversion point yet. How do you see that somebody moves on?
remark-step-without-touchpoint = Step { $number } has no touchpoint yet. Where does the customer have contact here?
remark-touchpoint-without-owner =
    { $channel ->
        [none] A touchpoint in step { $number } has no owner yet. Who looks after it?
       *[other] The touchpoint “{ $channel }” in step { $number } has no owner yet. Who looks after it?
    }
remark-only-assumptions = All touchpoints are still assumptions, and a team often sees its own journey rosier than the customer does. Which customer could you call?
