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

remark-step = stap { $number }
remark-line = nummer { $number } van dit lijstje

# On a step

remark-company-side = Dit doet jullie kant. Wat merkt de klant ervan?
remark-company-side-with = Dit doet jullie kant. Vanuit de klant: { $proposal }
remark-several-steps = Zijn dit meer stappen in één?
remark-several-steps-with =
    { $count ->
        [2] Twee stappen in één? { $proposal }
       *[other] Meer stappen in één? { $proposal }
    }
remark-product-named = Hier staat een product bij naam: “{ $product }”. Voor de reis maakt het meestal niet uit welk.
remark-product-named-with = Voor de reis maakt het meestal niet uit welk product het is. Zonder “{ $product }”: { $proposal }
remark-duplicate = Lijkt veel op { $other }. Is één van de twee genoeg?
remark-order =
    { $place ->
        [before] Hoort dit misschien eerder? Meestal komt het vóór { $other }.
       *[after] Hoort dit misschien later? Meestal komt het na { $other }.
    }

# On the goal

remark-goal-stops-at-sale = Hier stopt de reis bij de verkoop. Hoe gaat het daarna met de klant?
remark-goal-stops-at-sale-with = Hier stopt de reis bij de verkoop, en dan begint het voor de klant pas. Iets verder: { $proposal }
remark-goal-not-measurable = Waaraan zie je dat dit gelukt is? Een cijfer, een aandeel of een aantal helpt.
remark-goal-not-measurable-with = Waaraan zie je dat dit gelukt is? Met een cijfer erbij: { $proposal }
remark-goal-only-satisfied = Wie alleen tevreden is, vertelt het niet verder. Wat maakt de klant enthousiast?
remark-goal-only-satisfied-with = Wie alleen tevreden is, vertelt het niet verder. Iets hoger gemikt: { $proposal }

# On the journey as a whole

remark-phase-without-step = De fase “{ $phase }” heeft nog geen stap. Ontbreekt er een, of kan de fase weg?
remark-phase-without-conversion-point = De fase “{ $phase }” heeft nog geen conversiepunt. Waaraan zie je dat iemand verdergaat?
remark-step-without-touchpoint = Stap { $number } heeft nog geen contactmoment. Waar heeft de klant hier contact?
remark-touchpoint-without-owner =
    { $channel ->
        [none] Een contactmoment bij stap { $number } heeft nog geen eigenaar. Wie let erop?
       *[other] Het contactmoment “{ $channel }” bij stap { $number } heeft nog geen eigenaar. Wie let erop?
    }
remark-only-assumptions = Alle contactmomenten zijn nog aannames, en een team ziet zijn eigen reis vaak rooskleuriger dan de klant. Welke klant kunnen jullie bellen?
