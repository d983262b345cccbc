# The words of the method: the word itself, an explanation of two lines with an example, and some of them counted.

term-journey = journey
explain-journey =
    A journey is the trip that a customer makes with you, seen through the customer's eyes, from the first need until after the purchase.
    For example: from “my kitchen is worn out” to “I recommend them to everybody”.

term-goal = goal
explain-goal =
    The goal is where the customer is at the end of the journey, said in a way that you can measure.
    For example: a satisfied customer who rates our service 8 or higher.

term-phase = phase
explain-phase =
    A phase is a group of steps in which the customer is busy with the same thing.
    For example: “consideration”, with the steps “reads reviews” and “compares prices”.

term-step = step
explain-step =
    A step is one thing that the customer does or experiences, in the customer's words.
    For example: “gets a quote”, and not “we send a quote”.

term-persona = persona
explain-persona =
    A persona is an invented person who stands for one type of customer, made from what you know about real ones.
    For example: Sanne, marketer at a wholesaler, who has to do everything alone.

term-touchpoint = touchpoint
explain-touchpoint =
    A touchpoint is any moment in a step when the customer notices something of you, also through somebody else.
    For example: looking at the website, being called, or reading a review.

term-conversion-point = conversion point
explain-conversion-point =
    A conversion point is a fact that tells you that a customer moves on to the next phase.
    For example: “an introduction is in the calendar”. You can count that; “is interested” you cannot.

term-information-need = information need
explain-information-need =
    The information need is what a customer wants to know in a phase before daring to go on.
    For example in consideration: “What does it roughly cost, and have you done this before?”

term-pain-point = pain point
explain-pain-point =
    A pain point is what annoys or stops the customer.
    For example: “I have to tell the same thing three times”.

term-gain = gain
explain-gain =
    A gain is what delights the customer; often it is a pain point turned round.
    For example: “one familiar face who knows everything already”.

term-moment-of-truth = moment of truth
explain-moment-of-truth =
    A moment of truth is a touchpoint at which the customer makes up their mind about you.
    For example: opening the quote, or calling with a complaint for the first time.

term-fix = fix
explain-fix =
    A fix is something that must improve, with a score that decides what comes first.
    For example: “total price at the top of the quote”: much impact, little work, so high on the list.

term-walkthrough = walkthrough
explain-walkthrough =
    A walkthrough is making the journey yourself as if you were a customer, at least once a month.
    For example: request your own quote and see how long it takes.

term-satisfaction-score = satisfaction score
explain-satisfaction-score =
    The satisfaction score is the score from 0 to 10 that a customer gives you; you hold it against the goal.
    For example: 7 in 10 customers gave an 8 or higher.

term-evidence = evidence
explain-evidence =
    Evidence is what you know from customers or figures, with its source.
    For example: “customers leave on the price page” (source: web analytics).

term-assumption = assumption
explain-assumption =
    An assumption is what you think as a team but have not yet checked with customers.
    For example: “customers find our quote clear”. That is fine; it is marked as such.

term-source = source
explain-source =
    A source is where you know something about customers from.
    For example: five phone calls, a satisfaction survey or the web analytics.

term-emotion = emotion
explain-emotion =
    The emotion is how the customer feels at a touchpoint, from -2 (angry) to +2 (happy).
    For example: -1 while waiting for an answer. All emotions together form a line that shows where it hurts.

term-metric = metric
explain-metric =
    A metric is a figure that shows whether a touchpoint goes well.
    For example: the number of hours until the first answer.

term-offering = offering
explain-offering =
    The offering is what you help the customer with: a service, a kind of product or a subscription.
    For example: marketing for technical companies. Which product exactly does not matter.

term-customer-group = customer group
explain-customer-group =
    The customer group is the group of people or companies that this journey is about.
    For example: technical companies of 20 to 200 people.

term-owner = owner
explain-owner =
    The owner is the department or person who takes care of a touchpoint.
    For example: marketing for the website, the planner for the appointment.

term-mission = mission
explain-mission =
    The mission is what your organisation stands for; from mission and vision follows what the customer should notice.
    For example: help technical companies make themselves understood, so no jargon.

term-scope = scope
explain-scope =
    The scope says which offering and which customer group the journey is about, and from where to where.
    For example: from the first message to a customer who gives an 8 or higher.

term-channel = channel
explain-channel =
    A channel is the way along which the contact goes, online or offline.
    For example: website, phone, shop or a letter.

term-need = need
explain-need =
    A need is what a customer has to have to get where they want, apart from your product.
    For example: somebody who thinks along, or knowing beforehand what it costs.

term-direct = direct or indirect
explain-direct =
    Direct contact is with you; indirect contact goes through somebody else, without you being there.
    For example: a talk is direct, a review or a friend's advice is indirect.
