# What the coach suggests for each question when it works by rules. Lists stand one a line; a team takes what fits.
# $step, $phase, $persona, $channel and $pain are the team's own words.

coach-suggest-text-goal = A goal that you can measure, and that goes past the sale. Pick one and make it yours.
coach-suggest-text-steps = Customers usually take these steps too. Take what is true.
coach-suggest-text-phase = This is how “{ $phase }” may look: what the customer wants to know, and how you see that they move on.
coach-suggest-text-personas = These types of customers often travel the same way, and need something else.
coach-suggest-text-personas-group = Among { $group } too there are types who take the same way, and need something else.
coach-suggest-text-persona = For { $persona }, from what is on the map already.
coach-suggest-text-touchpoint = At “{ $step }” customers may meet you like this as well.
coach-suggest-text-fix = What may take “{ $pain }” away. Impact and effort are estimates from 1 to 5.
coach-suggest-text-fixes = Here is most to be won. Impact and effort are estimates from 1 to 5.
coach-suggest-text-rhythm = Walk the journey yourselves every month, each time as another persona. Choose a fixed day on which nobody is in a hurry, such as the first Tuesday at ten, and tell what you ran into in a channel that everybody reads.
coach-suggest-text-bounds = Begin small: one offering and one group of customers. Let the journey start when the customer notices that something is needed, and end when they recommend you.
coach-suggest-text-strategy = One sentence is enough: what do you want to mean to customers, and what do they notice of it?
coach-suggest-text-sources = Look at what is there: a satisfaction survey, web analytics, complaints, what colleagues hear on the phone. And call three customers.
coach-suggest-text-phases = Choose the phases that fit your customer, and rename them in the team's words.
coach-suggest-text-nothing = All that I would suggest here is there already. Ask a customer now.

# Goals

coach-suggest-goals =
    A customer who gives us an 8 or higher and would still recommend us half a year later
    Of every 10 customers 9 give us an 8 or higher, three months after the start
    Within a year 1 in 4 new customers comes through a satisfied customer
coach-suggest-goals-group =
    { $group }: 9 out of 10 give us an 8 or higher, three months after the start
    { $group } who give us an 8 or higher and recommend us to somebody else
    Within a year 1 in 4 new customers comes through somebody of this group: { $group }
coach-suggest-why-goal = Measurable, and it ends with a customer who recommends you.

# Steps, per part of the journey

coach-suggest-steps-awareness =
    Notices that something has to change
    Hears from a friend how they solved it
    Searches online for what is possible
coach-suggest-steps-consideration =
    Compares a few suppliers
    Reads reviews by other customers
    Asks a question before choosing
coach-suggest-steps-purchase =
    Discusses the proposal with those who decide too
    Pays in the way that was agreed
    Gets a confirmation of what was agreed
coach-suggest-steps-delivery =
    Hears what happens now, when and by whom
    Uses it for the first time
    Asks for help when something does not work
coach-suggest-steps-loyalty =
    Gives a score afterwards
    Recommends us to somebody else
    Comes back with a new question
coach-suggest-why-step-phase = There is no step in “{ $phase }” yet.
coach-suggest-why-step-part =
    { $part ->
        [awareness] Before anybody finds you there is a need already.
        [consideration] Customers compare, even when you do not see it.
        [purchase] More happens around the decision than signing.
        [delivery] Delivery and use decide what customers really think of you.
       *[loyalty] A customer who recommends you is the real end of the journey.
    }

# Phases

coach-suggest-needs-awareness =
    Do I recognise my situation in this, and can something be done?
    Who solved this before, and how?
coach-suggest-needs-consideration =
    What does it cost roughly, and how do you differ from others?
    What do customers like me think of it?
coach-suggest-needs-purchase =
    What do I get exactly, what does it cost in all, and what if it disappoints?
    Who else has to say yes, and what do they want to know?
coach-suggest-needs-delivery =
    What happens now, when, and whom can I turn to?
    How do I know that it goes well?
coach-suggest-needs-loyalty =
    What do I gain by staying?
    Whom do I help by telling about this?
coach-suggest-conversions-awareness =
    Searches for it, and visits the website for the first time
    Replies to a message or asks somebody about us
coach-suggest-conversions-consideration =
    Requests a quote, a trial or a talk
    Looks at the prices and comes back within a week
coach-suggest-conversions-purchase =
    The agreement is signed or the order paid
    Says yes in words, with a date to start
coach-suggest-conversions-delivery =
    Still uses it a month later, without help
    Gives a score after the first month
coach-suggest-conversions-loyalty =
    Gives an 8 or higher and mentions us to somebody else
    Renews, or buys again
coach-suggest-why-need-question = { $persona } asks this in “{ $phase }”.
coach-suggest-why-need = Whoever finds the answer here moves on.
coach-suggest-why-conversion = You can see this happen and count it, so you know who leaves “{ $phase }”.

# Personas

coach-suggest-personas-b2b =
    The user, works with it every day and is the first to notice a hitch
    The decision maker, signs for the money and sees you only twice
    The buyer, compares terms and wants no surprises
    The advocate, wants to sell this internally and looks for good arguments
coach-suggest-personas-consumer =
    The newcomer, does this for the first time and does not know what is normal
    The comparer, reads everything and puts off the choice
    The switcher, left somebody else disappointed
    The returner, knows you already and does not want to start anew
coach-suggest-why-persona = Another type of customer asks other questions at the same steps.

# One persona

coach-suggest-why-persona-pain = This stands at step { $number }, { $step }, and not yet with { $persona }.
coach-suggest-why-gain = Turns an annoyance of { $persona } round: “{ $pain }”.
coach-suggest-why-question = You know no question of { $persona } in “{ $phase }” yet.
coach-suggest-why-persona-need = This is behind what annoys { $persona }: “{ $pain }”.
coach-suggest-why-quote = One literal sentence makes { $persona } real. Ask for it in a talk.
coach-suggest-quote = Ask a customer like { $persona }: “What did you tell at home about ‘{ $step }’?”
coach-suggest-quote-general = Ask a customer like { $persona }: “What nearly made you give up?”

# Touchpoints, per part of the journey: the channel by its key, then what happens there

coach-suggest-touchpoints-awareness =
    website: reads an explanation of how somebody else went about it
    social_media: sees a short film that answers one question
    word_of_mouth: hears from a friend that they were helped
    event: gets talking at a trade fair
    search_engine: finds an answer to their own question
coach-suggest-touchpoints-consideration =
    review_site: reads what others think of us
    video_call: watches a webinar or demonstration
    document: looks at a case study with figures
    website: finds the answer among the frequent questions
    phone: calls with a short question before comparing
coach-suggest-touchpoints-purchase =
    phone: calls and gets somebody who knows at once
    quote: sees the total at a glance, and what is not in it
    chat: asks one more question just before deciding
    word_of_mouth: asks a customer how it went there
    meeting: goes through the proposal together
coach-suggest-touchpoints-delivery =
    email: gets a message about what happens now, and when
    phone: is called after a week to ask whether all is well
    customer_service: asks for help and gets one fixed contact
    on_location: gets a visit by somebody who shows how it works
    survey: gives a score in one question
coach-suggest-touchpoints-loyalty =
    meeting: talks once a year about what it brought
    community: helps another customer with a question
    review_site: writes a review
    email: gets a personal message after a silence
    post: gets a handwritten thank-you
coach-suggest-questions-awareness =
    Do you recognise my situation?
    What can I do about it myself?
    Who are you, actually?
coach-suggest-questions-consideration =
    What does it cost roughly for somebody like me?
    How do you differ from the others?
    Have you done this before?
coach-suggest-questions-purchase =
    Is this all, or will there be more to pay?
    What if I change my mind?
    When can you start?
coach-suggest-questions-delivery =
    What happens now, and when?
    Whom can I call when it falters?
    Is it going as it should?
coach-suggest-questions-loyalty =
    What did it bring me?
    What do I gain by staying?
    Whom can I help with this?
coach-suggest-metrics-awareness =
    New versus returning visitors
    Clicks per 1,000 impressions
coach-suggest-metrics-consideration =
    Time per visit and pages per visit
    Share of visitors who request a talk or a quote
coach-suggest-metrics-purchase =
    Days between proposal and decision
    Share of proposals that get a yes
coach-suggest-metrics-delivery =
    Hours to the first answer to a question
    Score from 0 to 10, a week after the start
coach-suggest-metrics-loyalty =
    Share of customers who leave in a year
    Share of new customers who come through a customer
coach-suggest-why-touchpoint = This channel does not stand at step { $number }, { $step }, yet.
coach-suggest-why-touchpoint-offline = Step { $number }, { $step }, has only online contact; this happens away from the screen.
coach-suggest-why-touchpoint-indirect = What others say about you counts too, and that does not stand at step { $number }, { $step }, yet.
coach-suggest-why-question-step = Answering this before the customer asks attracts the customers who fit.
coach-suggest-why-question-persona = { $persona } asks this in “{ $phase }”; give the answer at step { $number }.
coach-suggest-why-metric = This shows whether “{ $channel }” at step { $number } gets better.

# $at and $after name the step, and are empty where an annoyance has none.
# What kinds of annoyances ask for: a need, gains, and fixes as impact | effort | what changes

coach-suggest-need-wait = Knowing when something happens, without having to chase it
coach-suggest-need-silence = Hearing how things stand, even when there is no news
coach-suggest-need-price = Knowing beforehand what it costs in all
coach-suggest-need-repeat = Telling the story once, and then one fixed contact
coach-suggest-need-find = Finding the answer without having to ask
coach-suggest-need-unclear = Plain language that can be passed on as it is
coach-suggest-need-broken = Being able to count on it being right at once
coach-suggest-need-other = Noticing that somebody thinks along
coach-suggest-gains-wait =
    Knows beforehand how long it takes, and it goes faster
    Gets somebody who calls back the same day
coach-suggest-gains-silence =
    Gets a message within a day, even when there is no news
    Knows who calls, when and about what
coach-suggest-gains-price =
    Sees one total beforehand, with what is not in it
    Works out the cost themselves in a minute
coach-suggest-gains-repeat =
    Tells the story once and keeps one fixed contact
    The next person knows already what it is about
coach-suggest-gains-find =
    Finds the answer in one click
    Gets the answer before looking for it
coach-suggest-gains-unclear =
    Reads in plain language what it says, on one page
    Has it explained by somebody who takes the time
coach-suggest-gains-broken =
    Is called before noticing it themselves
    Is helped the same day, without discussion
coach-suggest-gains-other =
    Notices that somebody thinks along, and hears what becomes of it
    Is surprised at the moment that could have been annoying
coach-suggest-fixes-wait =
    4 | 2 | Say{ $at } beforehand how long it takes, and call when it gets longer
    4 | 3 | Answer within one working day, with a colleague who steps in when it is busy
coach-suggest-fixes-silence =
    5 | 1 | Send a message within a day{ $after }: what happens now, when and who calls
    4 | 2 | Call every Friday whoever heard nothing that week
coach-suggest-fixes-price =
    5 | 2 | Show starting prices and one worked example{ $at }
    4 | 2 | Put the total at the top, with one sentence on what is not in it
coach-suggest-fixes-repeat =
    4 | 1 | Whoever hands over calls the colleague first and introduces the customer
    4 | 4 | One shared overview of the customer, so that nobody has to tell it again
coach-suggest-fixes-find =
    4 | 2 | Put the answer at the top of where customers look first{ $at }
    3 | 1 | Let three customers search aloud, and change where they get stuck
coach-suggest-fixes-unclear =
    4 | 2 | Rewrite what the customer reads{ $at } in plain words, on one page
    3 | 1 | Let three customers read it aloud, and cut each word at which they falter
coach-suggest-fixes-broken =
    4 | 3 | Find the cause of the last five times, and take the most frequent one away
    3 | 2 | Call whom it happened to{ $at } the same day, with a solution
coach-suggest-fixes-other =
    3 | 1 | Call three customers about “{ $pain }”, and change the first thing they name
    3 | 2 | Make one promise{ $at } that the customer can count on
coach-suggest-at-step = {" "}at “{ $step }”
coach-suggest-after-step = {" "}after “{ $step }”
coach-suggest-experiment = Experiment: try something small against “{ $pain }” with ten customers, and compare their scores after two weeks
coach-suggest-why-experiment = Begin small, test with customers, and only then extend.
coach-suggest-why-fix = Against “{ $pain }”.
coach-suggest-why-fix-at = Against “{ $pain }” at step { $number }, { $step }.
coach-suggest-why-fix-gain = You wrote this yourselves as a gain against “{ $pain }”.
coach-suggest-why-fix-low = At step { $number }, { $step }, the customer feels worst.
coach-suggest-fix-ask-step = Call three customers about “{ $step }”: what went badly, and what would have helped?
coach-suggest-fix-ask = Call three customers this week: what went badly, and what would have helped?
coach-suggest-fix-walk = Walk the journey once yourselves as a customer, and write down where you had to wait or search
coach-suggest-why-fix-ask = There are no pain points yet; customers do know them.
coach-suggest-why-fix-walk = Whoever has been a customer sees in an hour what is wrong.
coach-suggest-about-step = Step { $number }, { $step }
