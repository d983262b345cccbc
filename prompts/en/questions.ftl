# What the guide asks. Per question: the question itself, why it matters (one sentence), how to answer by
# typing (one line), an example and ideas on demand. The ideas carry the numbered rules of the method.

# Where the journey begins and ends (rule 1)

ask-bounds = From where to where does this customer journey run?
why-bounds = A small, well-bounded journey gets finished before the team loses interest.
how-bounds = Type it on one line: “from … to …”.
example-bounds =
    Business, a marketing agency:
    • from the first message that somebody gets from us
    • to a satisfied customer who gives us an 8 or higher

    For consumers, a kitchen shop:
    • from annoyance with the old kitchen
    • to a year of cooking in the new one
ideas-bounds =
    • One offering and one customer group are enough for a first journey. Another offering or group gets its own journey later.
    • Begin where the need arises, often well before the first contact with you.
    • Don't stop at the signature or the till: only afterwards does it show whether somebody is satisfied.
    • In doubt? Choose the part that draws most questions or complaints.

# Mission, vision and the experience that follows (rule 2)

ask-strategy = What does your organisation stand for, and what should the customer notice of it?
why-strategy = With a chosen experience in mind you will see which steps stray from it.
how-strategy = Type one to three sentences: mission, vision and the experience that goes with them.
example-strategy =
    Business, a marketing agency:
    • Mission: help technical companies make themselves understood.
    • Vision: who tells clearly what they can do, has no need to push.
    • So the customer notices: plain language, one familiar face and never a surprise on the invoice.

    For consumers, a bicycle repair shop:
    • Mission: keep everybody cycling. The customer notices: ready the same day, or a loan bike to go.
ideas-strategy =
    • Is there a mission or vision on your website or in the year plan? Start from that.
    • Finish: “After every contact with us the customer thinks: …”
    • What do you leave out on purpose? That makes the experience too.
    • Keep it short. A promise that nobody remembers is one the customer won't notice.

# What is known, and how (rule 3)

ask-sources = What do you know about these customers already, and from where?
why-sources = Teams often see their own journey rosier than their customers do, so we keep track of what you know and what you assume.
how-sources = Type each source on its own line, with what came out of it.
example-sources =
    • Satisfaction survey of this spring: 7.4 on average; the waiting disappoints most.
    • Web analytics: 6 in 10 visitors of the price page leave there.
    • Five phone calls with customers: nobody knew what would happen after the signature.
    • Colleagues on the phone: the same question about planning every week.
ideas-sources =
    • Satisfaction surveys and reviews.
    • Figures of the website and of your marketing.
    • Earlier research among customers.
    • What colleagues hear: at the desk, on the phone and at the customer's home.
    • Above all: talks with real customers. Calling or visiting tells more than e-mail.
    • Nothing yet? Fine too. Then you start with assumptions, and check them with three customers later.

# The goal: measurable, and past the sale (rules 6 and 7)

ask-goal = Where should the customer be at the end of the journey?
why-goal = A measurable goal shows whether the journey works, also after the sale.
how-goal = Type one sentence with a number in it, such as “a satisfied customer who gives us an 8 or higher”.
example-goal =
    Business, a marketing agency:
    • A satisfied customer, who rates our service 8 or higher out of 10.

    For consumers, a gym:
    • A member who still comes every week after a year and has brought at least one friend.
ideas-goal =
    • Make it measurable: a score (8 or higher), a share (9 in 10 renew) or a count (one recommendation per customer).
    • Don't stop at the signature or the sale. What counts is how the customer thinks of it afterwards.
    • Aim past satisfied: somebody who is merely satisfied says nothing; somebody who is delighted tells others.
    • Loyal customers pay off twice: they buy more and cost less.

# The steps, in the customer's words (rules 5 and 8)

ask-steps = Which steps does your customer take, from the beginning to the goal?
why-steps = That way you will see exactly where it goes wrong.
how-steps = Type them here one below the other, in order, from the customer's side.
example-steps =
    Business, a marketing agency:
    1. { b2b-step-1 }
    2. { b2b-step-2 }
    3. { b2b-step-3 }
    4. { b2b-step-4 }
    5. { b2b-step-5 }
    6. { b2b-step-6 }
    7. { b2b-step-7 }
    8. { b2b-step-8 }
    9. { b2b-step-9 }
    10. { b2b-step-10 }
    11. { b2b-step-11 }
    12. { b2b-step-12 }
    13. { b2b-step-13 }

    For consumers, a web shop:
    • Notices that the coat is worn out · Searches the web · Reads reviews · Orders · Waits for the parcel · Tries the coat on · Returns or keeps it
ideas-steps =
    • One step per line, in order of time.
    • The customer is the subject: “gets a quote”, not “we send a quote”.
    • Leave the product out: “visits a product page”, not “visits the X200”. It does not matter what somebody buys; splitting into groups can come later.
    • Think also of what you don't see: searching, doubting, asking a colleague, waiting.
    • And of what comes after buying: delivery, use, a question, a complaint, renewing, recommending.
    • Ten to fifteen steps make a good start.

# The phases (rules 9 and 10)

ask-phases = Which phases do these steps fall into?
why-phases = Phases keep a long journey easy to survey and show what is on the customer's mind at that moment.
how-phases = Take the proposal over, or type your own phases one below the other.
example-phases =
    Business, a marketing agency (5 phases over 13 steps):
    • *{ phase-b2b-discover }*: gets a message, replies, talks on
    • *{ phase-b2b-explore }*: looks round the website, books an introduction
    • *{ phase-b2b-qualify }*: is interested, meets the criteria
    • *{ phase-b2b-convince }*: gets more information, talks it through, gets a quote
    • *{ phase-b2b-sign-grow }*: signs, is a customer, gives an 8 or higher

    For consumers, a renovation (10 phases):
    • Latent need, concrete need, orientation, weighing suppliers, decision, purchase, delivery, use, loyalty, ambassador
ideas-phases =
    Five sets to start from; every name and order is yours to change:
    • *Funnel*: awareness, consideration, purchase, retention, advocacy.
    • *Service*: awareness, consideration, decision & purchase, delivery & use, loyalty & advocacy. The fourth decides what customers really think of you.
    • *Need to ambassador*: ten phases, with the wait for delivery among them.
    • *B2B services*: from first message to satisfied customer, in 13 steps.
    • *Empty*: your own division. There is no standard.
    Customers also move back to an earlier phase. That is no mistake: the journey may loop.

# One phase: information need and conversion point (rule 11)

ask-phase = What does the customer want to know in “{ $phase }”, and what tells you that somebody moved on?
why-phase = Once you know what somebody needs and how to see that they moved on, you can help at the right moment.
how-phase = Type two lines: “information: …” and “conversion: …”.
example-phase =
    Business, the phase Explore:
    • information: What do you do, for whom, and what does it roughly cost?
    • conversion: An introduction is in the calendar.

    For consumers, the phase Consideration of a web shop:
    • information: Is it true to size, and can I return it for free?
    • conversion: Puts an article in the basket.
ideas-phase =
    • The information need is the question in the customer's head, in plain words.
    • The conversion point is a fact that you can see or count: a request, an appointment, a signature.
    • “Is interested” cannot be seen. “Downloads the brochure” can.
    • One conversion point per phase is enough.

# Who travels (rule 12)

ask-personas = Who travels on this journey?
why-personas = Touchpoints belong to somebody, so first who travels.
how-personas = Type one line per person: a name, a comma and who that is.
example-personas =
    Business, a marketing agency:
    • Sanne, marketer at a technical wholesaler, does everything alone
    • Mark, owner of a manufacturing company, decides about the money

    For consumers, a kitchen shop:
    • Fatima, still rents and is buying her first house
    • Henk, retired, replaces the kitchen that he has had for thirty years
ideas-personas =
    • One persona per type of customer or target group; two or three are enough to start.
    • Who uses it, who decides, who pays? In business those are often different people.
    • Who is your ideal customer, of whom you would gladly have ten?
    • A name helps: you talk differently about Sanne than about “the target group”.

# One persona (rule 13)

ask-persona = Tell a bit more about { $name }: what does { $name } need, and what is in the way?
why-persona = Answering a customer's questions before they are asked attracts the customers who fit.
how-persona = Type what you know, on separate lines: “needs: …”, “goals: …”, “channels: …”, “pain: … → …”, “questions: …”, “quote: …”, “source: …”.
example-persona =
    Business, a marketing agency:
    • who: Sanne, 34, the only marketer at a technical wholesaler
    • needs: somebody who thinks along and knows her trade
    • goals: 40 requests through the website this year
    • channels: LinkedIn, e-mail, trade journals
    • pain: agencies that send a junior after the signature → one familiar face
    • questions: Have you done this before? What is left for me to do?
    • quote: “I want an explanation that I can hand straight to my boss.”
    • source: three interviews
ideas-persona =
    • Needs and goals: what has to succeed, and what depends on it?
    • Channels: where does this person search, whom do they believe, how do they like to be reached?
    • Annoyances: what disturbs or stops them? Add at once how to prevent or turn it round: “long wait → fixed day”.
    • Questions: what do they ask in each phase, even if not aloud?
    • A quote: one sentence that you could have heard just like that.
    • Source: interviews, a focus group or your own experience. All three are fine, as long as you note which.

# The touchpoints of one step (rules 14 to 16)

ask-touchpoint = Step { $number } of { $count }, “{ $step }”: where does the customer have contact here, and what do they think and feel?
why-touchpoint = The feelings at the touchpoints form the emotion line, and that shows where it hurts.
how-touchpoint = Type it on one line: “website: looks for prices; thinks where are they?; feels -1; pain no prices; owner marketing”.
example-touchpoint =
    Business, a marketing agency, step “Gets a priced quote”:
    • quote: reads it on the train; thinks “where is the total?”; feels -2; pain three separate amounts; gain one page with the total; owner sales; moment of truth; source talk with Mark
    • email: forwards it to a colleague; thinks “will they understand this?”; feels -1; assumption

    For consumers, a web shop, step “Waits for the parcel”:
    • app: looks where the parcel is; thinks “today or tomorrow?”; feels +1; owner logistics
ideas-touchpoint =
    • Online and offline: website, app, e-mail, but also shop, phone, mechanic, packaging.
    • Direct and indirect: a review, a friend or the neighbours' renovation counts.
    • What does the customer do, what do they *think* and what do they *feel*, from -2 (angry) to +2 (happy)?
    • Pain points and gains: what annoys, and what delights?
    • Owner: which department or person takes care of this?
    • What do you measure to see whether it goes well? There are a few under “metrics”.
    • Is this a moment of truth, when the customer makes up their mind about you?
    • Do you know it from customers (source) or do you think so (assumption)?

# Ideas per group of phases (rule 17)

ideas-touchpoint-awareness =
    Ideas for people who don't know you yet:
    • A how-to, a white paper or an e-book
    • An infographic or a blog
    • Social media: aim your messages per persona, and show people who know you something else than people who don't
    • In B2B solid, rational information works; too much emotion puts people off
ideas-touchpoint-consideration =
    Ideas for people who compare:
    • A webinar or a case study of a customer
    • A sample, a data sheet or a demo video
    • Answers to frequently asked questions
    • Social media: show how it works
    • In B2B: figures, specifications and a worked example to pass on
ideas-touchpoint-purchase =
    Ideas for people about to decide:
    • A live demo
    • Service that can be reached at once
    • A coupon or an offer for now
    • Social media: testimonials of customers who said yes already
    • In B2B: a clear quote, with all that the buyer and the board want to know
ideas-touchpoint-delivery =
    Ideas for after the purchase, when waiting and using begin:
    • A message about when it comes, and service that can be reached
    • A short survey, or a call to ask whether all is well
    • Ask a satisfied customer for a testimonial
    • Social media: tips for use, and quick answers to questions
    • In B2B: one fixed contact and an overview of what was delivered
ideas-touchpoint-loyalty =
    Ideas for people who are customers already:
    • An e-mail to win back a silent customer
    • Sharing customers' testimonials
    • A community in which customers help each other
    • Social media: a group and reviews
    • In B2B: a yearly talk with the results in figures

# Metrics (rule 18)

ideas-metrics =
    Metrics to follow beside the journey:
    • Adverts: impressions, clicks, click-through rate (CTR), cost per click and per 1,000 impressions
    • Website: bounce rate, exit rate, time per session, pages per visit
    • Visitors: new versus returning
    • Customers: how many leave (churn)
    • And simply: how long somebody waits, and which score they give

# Two sides of a platform (rule 4)

platform-two-journeys = A platform has two sides, and each side travels differently. So we make two linked journeys: one for those who offer and one for those who search.

# What comes in a later version

later-automation = Still to come: the journey as the base for your CRM and marketing automation, for the right person, at the right moment, with the right message.
