# The built-in phase sets (rule 9), and per phase a usual information need and conversion point (rule 11).

phase-set-funnel = Funnel (5 phases)
phase-set-funnel-about = From awareness to advocacy: marketing's classic funnel.
phase-set-service = Service (5 phases)
phase-set-service-about = From awareness to loyalty; delivery & use decides what customers really think of you.
phase-set-ambassador = Need to ambassador (10 phases)
phase-set-ambassador-about = The whole way in small parts, from a need that still slumbers to a customer who recommends you.
phase-set-b2b = B2B services (5 phases)
phase-set-b2b-about = From first message to satisfied customer, with 13 example steps.
phase-set-empty = Empty
phase-set-empty-about = You make up the phases yourselves.

# Funnel and service

phase-awareness = Awareness
phase-awareness-need = Does anybody recognise my problem, and can something be done about it?
phase-awareness-conversion = Visits the website or answers a message.

phase-consideration = Consideration
phase-consideration-need = Which options are there, what do they cost and which one suits me?
phase-consideration-conversion = Asks for a quote, a trial or a talk.

phase-purchase = Purchase
phase-purchase-need = How do I order, how do I pay and what happens next?
phase-purchase-conversion = The order is placed or the agreement is signed.

phase-retention = Retention
phase-retention-need = Am I getting what I was promised, and whom can I turn to?
phase-retention-conversion = Buys again, renews, or gives an 8 or higher.

phase-advocacy = Advocacy
phase-advocacy-need = How do I let others know that this works, and what is in it for me?
phase-advocacy-conversion = Writes a review or brings in a new customer.

phase-decision-purchase = Decision & purchase
phase-decision-purchase-need = Can I trust that this is the right choice?
phase-decision-purchase-conversion = The order is placed or the agreement is signed.

phase-delivery-use = Delivery & use
phase-delivery-use-need = When do I get it, how do I use it and who helps me when it falters?
phase-delivery-use-conversion = Uses it unaided, and gives it a score.

phase-loyalty-advocacy = Loyalty & advocacy
phase-loyalty-advocacy-need = What do I gain by staying, and whom do I help by telling about it?
phase-loyalty-advocacy-conversion = Buys again or brings in a new customer.

# Need to ambassador

phase-latent-need = Latent need
phase-latent-need-need = Could this go better than the way I do it now?
phase-latent-need-conversion = Says or looks up something about the problem for the first time.

phase-concrete-need = Concrete need
phase-concrete-need-need = What exactly do I need, and when?
phase-concrete-need-conversion = Searches for a solution on purpose.

phase-orientation = Orientation
phase-orientation-need = Which kinds of solution exist, and which one suits me?
phase-orientation-conversion = Views pages about one kind of solution, or asks about it.

phase-supplier-choice = Weighing suppliers
phase-supplier-choice-need = Which supplier do I trust, and how do they differ?
phase-supplier-choice-conversion = Asks us for a quote or a talk.

phase-decision = Decision
phase-decision-need = What convinces me, and who else has to say yes?
phase-decision-conversion = Says yes to the proposal.

phase-delivery = Delivery
phase-delivery-need = Where is it, and what can I do in the meantime?
phase-delivery-conversion = Has received what was agreed.

phase-use = Use
phase-use-need = How do I get the most out of it, and who helps me when it falters?
phase-use-conversion = Still uses it after a month.

phase-loyalty = Loyalty
phase-loyalty-need = What do I gain by staying?
phase-loyalty-conversion = Buys again or renews.

phase-ambassador = Ambassador
phase-ambassador-need = How do I help somebody else with what worked for me?
phase-ambassador-conversion = Brings in a new customer.

# B2B services

phase-b2b-discover = Discover
phase-b2b-discover-need = Who are you, and why should I spend time on this?
phase-b2b-discover-conversion = Is talking with us by e-mail or LinkedIn.

phase-b2b-explore = Explore
phase-b2b-explore-need = What do you do, for whom, and what does it roughly cost?
phase-b2b-explore-conversion = An introduction is in the calendar.

phase-b2b-qualify = Qualify
phase-b2b-qualify-need = Do we suit each other, and have you done this before?
phase-b2b-qualify-conversion = Meets the criteria and wants to talk on.

phase-b2b-convince = Convince
phase-b2b-convince-need = What do I get, what does it cost and how do I convince my colleagues?
phase-b2b-convince-conversion = Has read the quote and says yes by word of mouth.

phase-b2b-sign-grow = Sign & grow
phase-b2b-sign-grow-need = What happens now, and does it bring what I was promised?
phase-b2b-sign-grow-conversion = Gives an 8 or higher and recommends us.

# The steps of the B2B example journey, as a team may take them over

b2b-step-1 = Gets a message
b2b-step-2 = Replies to the message
b2b-step-3 = Talks on by e-mail or LinkedIn
b2b-step-4 = Looks round the website
b2b-step-5 = Books an introduction
b2b-step-6 = Is interested
b2b-step-7 = Meets the criteria
b2b-step-8 = Gets more information
b2b-step-9 = Talks the information through
b2b-step-10 = Gets a priced quote
b2b-step-11 = Signs digitally
b2b-step-12 = Has become a customer
b2b-step-13 = Is satisfied and gives an 8 or higher
