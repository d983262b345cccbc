# What the coach says when it looks at what a question came to so far, or at the journey as a whole, by rules.
# $step, $phase, $persona and $channel are the team's own words.

coach-look-text =
    { $count ->
        [one] One thing that could be better. Take what appeals to you.
       *[other] { $count } things that could be better. Take what appeals to you.
    }
coach-look-more =
    { $count ->
        [one] There is one more remark; it comes when these are done.
       *[other] There are { $count } more remarks; they come when these are done.
    }
coach-look-well-goal = This goal is fine: you can measure it, and it goes past the sale. One more thing to think of: who asks for the score, and when?
coach-look-well-steps = These steps read as a journey of the customer. One more thing to think of: what does the customer do before the first step, when you are not there yet?
coach-look-well-phase = This phase is fine. One more thing to think of: who counts how many customers reach the conversion point?
coach-look-well-personas = These personas differ enough from each other. One more thing to think of: which of them is your ideal customer?
coach-look-well-persona = { $persona } is well described. One more thing to think of: which sentence here comes literally from a customer?
coach-look-well-touchpoint = All is there at this step. One more thing to think of: is this where the customer decides what to think of you?
coach-look-well-fixes = These fixes are concrete. One more thing to think of: which of them can you try this week with three customers?
coach-look-well-journey = No remarks on the journey as it is kept. One more thing to think of: walk it yourselves this month, as one of your personas.
coach-look-well-other = I have nothing to remark on here. Do go on.
coach-look-empty = There is nothing here to look at yet. Begin with one line; it may still be rough.

# On the goal

coach-look-goal = A satisfied customer, who rates our service 8 or higher out of 10
coach-look-why-goal = A goal that can be measured ends with a satisfied customer, and not at the signature.

# On one step of several things

coach-look-why-yours = You know best what is right here.
coach-look-why-split-rest = The second part of step { $number } as a step of its own.

# What is missing

coach-look-missing-after-sale =
    Hears what happens now, when and by whom
    Uses it for the first time
    Gives us an 8 or higher
coach-look-why-after-sale = The journey stops after “{ $step }”, while only then the customer finds out what you are worth.
coach-look-missing-beginning = Notices that something has to change
coach-look-why-beginning = The journey begins with you, at “{ $step }”. What happened to the customer before?
coach-look-missing-personas = Who travels here? Describe one type of customer.
coach-look-why-personas = Touchpoints without a persona are nobody's: another type of customer feels something else here.
coach-look-why-second-persona = There is one persona now. A second one shows where the journey falters for somebody else.
coach-look-missing-offline = calls with a question and gets somebody on the line at once
coach-look-why-offline = All { $count } touchpoints are online. Where does the customer call, come by or hold something in their hands?
coach-look-missing-indirect = reads what other customers think of us
coach-look-why-indirect = Nowhere does anybody else speak of you, while customers read reviews and ask friends.
coach-look-missing-moment = Step { $number }, { $step }: is this a moment of truth?
coach-look-why-moment = No touchpoint is marked as decisive. Here feelings are furthest apart.
coach-look-why-moment-low = No touchpoint is marked as decisive. Here the customer feels worst.
coach-look-missing-feelings =
    { $count ->
        [one] At step { $number }, { $step }, it does not say yet what the customer feels
       *[other] At { $count } touchpoints it does not say yet what the customer feels; begin at step { $number }, { $step }
    }
coach-look-why-feelings = Without a feeling the line on the map has a hole, just where it may hurt.
coach-look-missing-pain = Has to wait too long for an answer
coach-look-why-pains = No annoyance of { $persona } is known yet. This is a frequent one: is it true?
coach-look-why-pain-met = { $persona } meets this at step { $number }, { $step }.
coach-look-missing-question = What does it cost roughly for somebody like me?
coach-look-why-questions = No question of { $persona } is known yet. Answering before the customer asks attracts the customers who fit.
coach-look-missing-needs = What does { $persona } need, and what do they want to reach?
coach-look-why-needs = A persona without a need is only a name.
coach-look-missing-quote = Ask a customer like { $persona }: “What nearly made you give up?”
coach-look-why-quote = One literal sentence makes { $persona } real.
coach-look-missing-who = Who is { $persona }? An age, a job and one particular are enough.
coach-look-why-who = Now it is only a name, and everybody thinks of somebody else.
coach-look-missing-wide = “{ $persona }” is no persona yet. Choose one type of customer, name it, and say what sets it apart.
coach-look-why-wide = What is thought of for everybody suits nobody: a persona is one type of customer.
coach-look-missing-touchpoint = Where does the customer have contact here: on a screen, on the phone, or through somebody else?
coach-look-why-touchpoint = There is no touchpoint at step { $number }, { $step }, yet.
coach-look-missing-need = What does the customer want to know in “{ $phase }”?
coach-look-why-need = Whoever does not find the answer here stays where they are.
coach-look-why-need-question = { $persona } asks this in “{ $phase }”.
coach-look-missing-conversion = How do you see that somebody has left “{ $phase }”?
coach-look-why-conversion = A conversion point is something that you can see happen, such as an appointment made.
coach-look-missing-owner = Who looks after “{ $channel }” at step { $number }?
coach-look-why-owner = What is nobody's, nobody improves.
coach-look-why-hole = A hole on the map is a place where nobody looks.

# What a persona may think

coach-look-why-thought-question = { $persona } asks this in “{ $phase }”.
coach-look-why-thought-pain = That fits what annoys { $persona }: “{ $pain }”.
coach-look-why-thought-need = That fits what { $persona } needs: “{ $need }”.
coach-look-why-thought-phase = A customer wants to know this in “{ $phase }”.
coach-look-why-thought-usual = Customers often think this here. Ask whether it is true.
coach-look-thought-pain = I hope I will not get this again: { $pain }
coach-look-thought-need = Do I get what I need here: { $need }?
coach-look-thought-awareness = Is this something for me?
coach-look-thought-consideration = How do they differ from the rest?
coach-look-thought-purchase = Do I really know what I am saying yes to?
coach-look-thought-delivery = Is it going as they promised?
coach-look-thought-loyalty = Would I do this again?

# On a fix

coach-look-why-fix-vague = This does not show yet whether it worked. Write what will be different, with a number or a day.
coach-look-fix-within = { $fix }, and the customer notices it within one working day
coach-look-about-goal = Goal
coach-look-about-step = Step { $number }, { $step }
coach-look-about-line = Number { $number } of this list
