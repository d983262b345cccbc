# The coach plays the customer: in the first person, and only what the map tells. $variant varies how something is said.

play-opening-as = I’m { $name }.
play-doing = { $doing }.
play-doing-via = { $doing } ({ $channel }).
play-doing-noted = What happens then: { $doing }.
play-doing-noted-via = What happens then ({ $channel }): { $doing }.
play-only-channel = Here I deal with you by { $channel }. What exactly I do isn’t on the map.
play-thinking = I think: “{ $thinking }”
play-no-thinking = What I think here isn’t on the map.
play-no-feeling = Nor is how I feel here.
play-no-feeling-known = How I feel here isn’t on the map.
play-feeling =
    { $emotion ->
        [-2]
            { $variant ->
                [0] This makes me angry.
                [1] For me this is the low point.
               *[other] I’m really fed up here.
            }
        [-1]
            { $variant ->
                [0] I’m not happy about it.
                [1] That lets me down.
               *[other] It doesn’t feel right.
            }
        [0]
            { $variant ->
                [0] It leaves me cold.
                [1] I feel little about it, good or bad.
               *[other] Just ordinary, nothing special.
            }
        [1]
            { $variant ->
                [0] That’s pleasant.
                [1] I’m satisfied with that.
               *[other] That gives me a good feeling.
            }
       *[2]
            { $variant ->
                [0] This makes me really happy.
                [1] I hadn’t expected this, it’s lovely.
               *[other] I wish this for everybody.
            }
    }
play-moment-of-truth = This is where I decide what I think of you.
play-pains = What bothers me here: { $pains }.
play-gains = What I like here: { $gains }.
play-questions = What I wonder here: { $questions }
play-nothing-here = The map tells nothing of this step yet: no touchpoint, so I don’t know what I do, think or feel here.
play-nothing-here-for-me = The map tells nothing of me at this step yet. It does of { $others }, but that isn’t me.
play-what-i-need = What I need in general: { $needs }
play-what-i-ask = What I wonder in this phase: { $questions }
play-step-gone = This step is no longer on the map. Choose another one and I’ll walk on with you there.

# Answers to what somebody asks, and what the map knows of it

play-fact-doing = { $text }.
play-fact-channel = I deal with you by { $text }.
play-fact-thinking = I think then: “{ $text }”
play-fact-feeling = { $text }
play-fact-pain = What bothers me: { $text }.
play-fact-gain = What I like: { $text }.
play-fact-wish = What would help: { $text }.
play-fact-question = I wonder myself: “{ $text }”
play-fact-who = This is me on the map: “{ $text }”
play-fact-needs = What I need: { $text }
play-fact-goals = What I want to achieve: { $text }
play-fact-channels = The best ways to reach me: { $text }
play-fact-quote = I sometimes say: “{ $text }”
play-at-step = At step { $number }, “{ $step }”: { $told }
play-comes-next = Next comes step { $number }: “{ $step }”.
play-comes-none = This is the last step on the map. What happens to me after it isn’t there.
play-previous = Before this was step { $number }: “{ $step }”.
play-previous-none = This is the first step on the map. What happened before it isn’t there.
play-listening = I’m listening. Ask on, or go to the next step.
play-unknown = That I can’t tell you: it isn’t on the map. Ask a real customer, and put it there.
play-unknown-doing = What I do here isn’t on the map.
play-unknown-channel = Through which channel this goes isn’t on the map.
play-unknown-thinking = What I think here isn’t on the map.
play-unknown-feeling = How I feel here isn’t on the map.
play-unknown-pain = What bothers me here isn’t on the map. Perhaps nothing does, perhaps nobody asked yet.
play-unknown-gain = What I like here isn’t on the map.
play-unknown-wish = What would help here isn’t on the map.
play-unknown-question = What I wonder here isn’t on the map.
play-unknown-who = Who I am isn’t on the map.
play-unknown-needs = What I need isn’t on the map.
play-unknown-goals = What I want to achieve isn’t on the map.
play-unknown-channels = How to reach me best isn’t on the map.
play-unknown-quote = Something I say isn’t on the map.

# What the customer ran into, as a proposal

play-about-step = step { $number }
play-pain-loses-way = Gets stuck here: { $doing }
play-pain-unexplained = Is unhappy here, and we don’t know why yet
play-pain-why-felt = On the map this feels bad, and no pain point says why.
play-pain-why-known = This bothers { $name }, and nothing at this step solves it.
play-pain-why-met = I ran into this while walking the step.
play-missing-touchpoint = { $channel }: { $doing }
play-missing-touchpoint-why = At step { $number } there is no touchpoint for this customer yet.
play-missing-thinking = Ask a customer like { $name } what they think at step { $number }.
play-missing-thinking-anybody = Ask a customer what they think at step { $number }.
play-missing-thinking-why = It isn’t on the map yet, so I can’t tell.
play-missing-feeling = Ask a customer like { $name } how step { $number } feels.
play-missing-feeling-anybody = Ask a customer how step { $number } feels.
play-missing-feeling-why = Without a feeling you can’t see where it hurts.
