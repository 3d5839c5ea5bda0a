# What the papers say by themselves. One message, one whole sentence or label; nothing is put
# together from pieces. Families' papers are read by tired people: short words, short sentences.

## The activity chart

chart-title = { -chart(form: "One") } { $number } for { $child }
chart-agreed = Agreed on { $date }
chart-goal = This week’s { -goal }
chart-why = Why we chose it:
chart-long-term = What it leads to:
chart-need = What you need
chart-when = When and where
chart-how-often = How many times
chart-how-often-value = { $tries ->
    [one] One try
   *[other] { $tries } tries
  } { $times ->
    [1] once a day
    [2] twice a day
   *[other] { $times } times a day
  }, little and often.
chart-steps = What to do
chart-help = How to help
chart-help-full-physical = Put your hands under your child’s hands and do it together. Stop if they pull away.
chart-help-part-physical = Give a light touch to start the movement, then let go.
chart-help-gesture = Point or hold out your hand. Say nothing yet.
chart-help-model = Show it yourself first, then wait.
chart-help-verbal = Say it in a few words, then wait.
chart-help-visual = Show the picture or the sign, then wait.
chart-help-none = Wait and let your child do it alone.
chart-praise = When it happens
chart-if-not = If it does not go well
chart-easier = To make it easier
chart-harder = To make it harder
chart-stop = When to stop
chart-safety = Keep safe:
chart-advice = Advice to follow:
chart-advice-from = (Advice from { $who }, { $date })
chart-grid = Mark each try
chart-try = Try
chart-before = Visit day
chart-next = Next visit
chart-baseline = { $yes } of { $of }
chart-mark-alone = alone
chart-mark-help = with help
chart-mark-not = not this time
chart-mark-blank = not tried: blank is fine
chart-own-words = How did it go? Anything you saw, in your own words
chart-next-visit = Next visit: { $date }.
chart-play = This week’s play
chart-lent = On loan from us: { $thing } (number { $number })
chart-lent-unnumbered = On loan from us: { $thing }
chart-loves = What { $child } loves: { $things }.
chart-open = Once a day, or when it suits you. There is nothing to reach and nothing to count.
chart-grid-open = Tick each day on which you played
chart-day = Day
chart-played = We played
chart-seen = What we saw
chart-not-this-week = Not this week is a good answer too.
chart-at-next = { $tries ->
    [1] At the visit we look at it together, try it once, and decide.
   *[other] At the visit we look at it together, try { $tries } times, and decide.
  }
chart-at-next-open = At the visit we talk about it together, and decide.
chart-contact-name = Your { -practitioner }: { $visitor }.
chart-contact = Your { -practitioner }: { $visitor }, { $phone }.

## The visit pack: what a worker takes along

pack-title = Visit pack for { $child }
pack-own = Your own page. Take it away with you.
pack-visit = For the visit on { $date }
pack-printed = Printed on { $date }
pack-last = To look at together
pack-none = There is no { -chart } to look at yet.
pack-before = Before teaching
pack-today = Tries today
pack-seen = What the family saw
pack-decision = What you decided together
pack-decision-achieved = achieved
pack-decision-carry-on = carry on
pack-decision-make-smaller = make it smaller
pack-decision-change = change it
pack-decision-stop = leave it
pack-changed = Changed from the card “{ $card }”
pack-unchanged = As on the card “{ $card }”
pack-card = The card
pack-here = This { -chart }
pack-loves = What { $child } loves
pack-loans = On loan here
pack-next = Next steps to choose from
pack-ladder = From the card “{ $card }”: small step { $step } of { $steps }
pack-item = From the checklist “{ $list }”
pack-written = Another, in your own words
pack-chart = { -chart(form: "One") } for { $child }
pack-number = Number
pack-for = For
pack-does = Does what
pack-conditions = With what, where and with what help
pack-success = How well and how often
pack-agreed = Agreed on

## Care alerts, on every paper that they touch

care-swallowing = Swallowing
care-allergy = Allergy
care-seizures = Seizures
care-breathing = Breathing
care-positioning = Positioning
care-mobility = Moving
care-skin = Skin
care-vision = Seeing
care-hearing = Hearing
care-sensory = Senses
care-equipment = Equipment
care-other = Care

## The activity sheet

sheet-minutes = { $minutes ->
    [one] About one minute
   *[other] About { $minutes } minutes
  }
sheet-for = For a child who { $does }.
sheet-ages = Often enjoyed from { $from } to { $to }
sheet-need = What you need
sheet-at-hand = Most homes have these.
sheet-when = When
sheet-routines = Good times
sheet-time = How long
sheet-age = Ages
sheet-steps = What to do
sheet-praise = When it happens
sheet-if-not = If it does not go well
sheet-easier = To make it easier
sheet-harder = To make it harder
sheet-versions = Made to fit your child
sheet-notice = What to notice
sheet-before = A step before this
sheet-after = When this is easy
sheet-ladder = Small steps, easiest first
sheet-safety = Keep safe
sheet-not-for = Ask first
sheet-why = Why it helps
sheet-not-reviewed = This activity has not yet been clinically reviewed. If your child has a therapist, ask them first.
sheet-reviewed = Reviewed by { $who }, { $role }, on { $date }.
sheet-lost-skill = If your child stops doing something that they could do, tell your health visitor or GP soon.

## Reports

report-page-of = Page { $page } of { $pages }
report-prepared-by = Written by
report-born = Date of birth
report-age = Age
report-nhs-number = NHS number
report-home-languages = Languages at home
report-started = Portage since
report-period = Time covered
report-period-value = { $from } to { $to }
report-visits = Home visits
report-visits-value = { $kept } of { $offered } planned visits took place
report-next-review = Next review
report-visits-from-now = Visits from now on
report-review-professional = Portage review report
report-review-family = Our review
report-about = { $child }: { $from } to { $to }
report-marking = Official - sensitive: personal

report-summary = Summary
report-summary-family = What we have done together
report-strengths = Strengths and interests
report-strengths-family = What { $child } loves and is good at
report-voices = The views of the child and the family
report-voices-family = What you told us
report-goals = { -goal(form: "Many") } worked on
report-goals-family = The { -goal(form: "many") } we worked on
report-now = What the child can do now
report-now-family = What your child can do now
report-profile = Developmental profile
report-lost = Skills no longer seen
report-lost-family = Something to tell the doctor
report-care = Care and safety
report-others = Information from others
report-others-family = What other people have said
report-needs = What helps
report-next = { -goal(form: "Many") } for the next period
report-next-family = What we will work on next
report-plan = Actions agreed
report-plan-family = Who will do what
report-people = People
report-people-family = Who took part
report-signed = Signatures

report-goals-caption = Long-term { -goal(form: "many") } since the last review and what came of them
report-goal = { -goal(form: "One") }
report-set = Set
report-result = Result
report-date = Date
report-goals-sentence = { $set ->
    [one] One { -goal } was set
   *[other] { $set } { -goal(form: "many") } were set
  } and { $achieved ->
    [0] none is achieved yet
    [one] one is achieved
   *[other] { $achieved } are achieved
  }.
report-goals-set = { -goal(form: "Many") } set
report-goals-achieved = Achieved
report-goals-share = Share achieved
report-goals-percent = { $percent }%
report-result-working-on = Working on it
report-result-achieved = Achieved
report-result-carried-on = Carried on
report-result-changed = Changed
report-result-stopped = Stopped

report-achieved-since = New since { $date }
report-emerging = Just beginning
report-lost-notice = A skill that goes away should be looked at soon. Please tell the health visitor or GP if this has not been done.
report-lost-skill = What was seen
report-lost-unnamed = A skill in { $area } ({ $title })
report-list-area = { $title }: { $area }
report-list-source = { $title }: { $attribution }
report-list-silent = { $title } is shown in numbers alone, because its licence does not let its words stand in this paper.
report-counted-since = New since { $date }: { $achieved } achieved, { $emerging } just beginning.
report-counted-first = Seen so far: { $achieved } achieved, { $emerging } just beginning.
report-last-seen = Last seen
report-noticed = Noticed missing
report-because = Why:
report-actions-caption = Actions agreed at this review
report-what = What
report-who = Who
report-by = By
report-recipients = This report goes to
report-recipients-sentence = Shared with the family’s agreement, given on { $date }.
report-took-part = Took part
report-signature = Name and signature
report-signed-on = Date

report-profile-caption = How much of what was looked at is achieved, developing or emerging, by area and age band
report-profile-alt = Bar picture of { $areas } areas of development over { $bands } age bands, at { $rounds ->
    [one] one assessment
   *[other] { $rounds } assessments
  }. The table that follows holds every number.
report-profile-caption-steps = How much of what was looked at is achieved, developing or emerging, by area and step
report-profile-alt-steps = Bar picture of { $areas } areas over { $bands } steps, at { $rounds ->
    [one] one assessment
   *[other] { $rounds } assessments
  }. The table that follows holds every number.
report-profile-table = In numbers: achieved + developing + emerging, of those looked at
report-profile-area = Area
report-profile-round = When
report-profile-achieved = Achieved (reliably)
report-profile-developing = Developing (sometimes)
report-profile-emerging = Emerging (first seen)
report-profile-rest = Not seen yet
report-profile-of = of

## Other papers: for families, and for people whom a family has named
paper-about = { $child }, { $date }
paper-day = { $weekday } { $date }
paper-when = When
paper-time = Time
paper-where = Where
paper-how = How
paper-from = From
paper-with = With
paper-who-came = Who came
paper-who-comes = Who comes
paper-next-visit = Next visit
paper-visit-copy = Our visit
paper-visit-virtual = by video
paper-visit-telephone = by telephone
paper-visit-group = in a group
paper-visit-joint = together with somebody else who helps
paper-visit-week = How the week had been
paper-visit-play = What { $child } chose to play
paper-visit-taught = What we worked on
paper-visit-results = What came of the charts
paper-visit-skills = New things { $child } did
paper-visit-advice = What the therapists said
paper-visit-focus = What we talked about
paper-visit-loans = On loan to you
paper-visit-comment = What you said
paper-tries = { $met } of { $of }
paper-result-before = Before teaching: { $before }.
paper-result-after = At this visit: { $after }.
paper-result-decision = We decided: { $decision }.
paper-decision-achieved = done
paper-decision-carry-on = carry on
paper-decision-make-smaller = make the step smaller
paper-decision-change = try something else
paper-decision-stop = leave it
paper-all-about = All about { $child }
paper-admired = What people like and admire about me
paper-admired-of = What people like and admire about { $child }
paper-important = What is important to me
paper-important-of = What is important to { $child }
paper-support = How best to support me
paper-support-of = How best to support { $child }
paper-communicates = How I communicate
paper-communicates-of = How { $child } communicates
paper-likes = I like
paper-likes-of = What { $child } likes
paper-dislikes = I do not like
paper-dislikes-of = What { $child } does not like
paper-calm = What helps me feel calm
paper-calm-of = What helps { $child } feel calm
paper-senses = My senses
paper-senses-of = Seeing, hearing and touching
paper-moves = How I move
paper-moves-of = How { $child } moves
paper-routines = My day
paper-routines-of = The day
paper-family = My family
paper-family-of = The family
paper-hopes = My hopes and wishes
paper-hopes-of = Hopes and wishes
paper-eating = Eating and drinking
paper-toileting = Toileting
paper-helpers = People who help
paper-sign = { $means }. { $answer }
paper-voice-child = Written as if { $child } spoke, by people who know { $child } well. Finished on { $date }.
paper-voice-parent = In the parents’ words. Finished on { $date }.
paper-setting-advice = Advice for your setting
paper-setting = Setting
paper-next-talk = Next time
paper-advice-well = What is going well
paper-advice-seen = What we saw
paper-advice-given = What we suggested
paper-advice-passed = Therapists’ advice to follow
paper-advice-asked = What you asked
paper-advice-goals = The { -goal(form: "many") } that it helps with
paper-note = A note from school
paper-reply-by = An answer would help by
paper-note-best = The best moment
paper-note-did = What we did
paper-note-day = How the day was
paper-note-home = For home
paper-note-school = What we would like to know
paper-note-answer = Your answer
paper-signposts = People and places that may help
paper-signposts-offer = We talked about these. If you would like us to make the first call, or to sit beside you while you ring, tell us.
paper-meeting = Our meeting
paper-chair = Who leads it
paper-meeting-agenda = What will be talked about
paper-meeting-people = Who is asked to come
paper-meeting-bring = What to bring
paper-meeting-say = What I want to say or ask
paper-bring-papers = The page “All about { $child }” and the last review, if you would like others to see them.
paper-bring-questions = Your questions. Write them below: any question is a good one.
paper-bring-things = Something that { $child } loves, a photograph or a short film, if you would like to show it.
paper-bring-somebody = Somebody to sit beside you, if you wish: a friend, a relative, an interpreter. Tell us before, and we will arrange it.
paper-closing = The end of our visits
paper-closing-opening = Thank you for having us in your home. This is what we did together with { $child }, and whom you can turn to from here.
paper-closing-time = Our time together
paper-closing-works = What works for { $child }
paper-closing-words = Your words
paper-closing-next = What happens next
paper-goes-to = From here on
paper-follow-up = We ring you once more on
paper-closing-onward = Whom you can turn to
paper-closing-loans = Still on loan to you
paper-closing-thanks = With thanks
paper-welcome = Welcome
paper-welcome-visits = Our visits
paper-how-often = How often
paper-day-of-week = Day
paper-on-monday = Monday
paper-on-tuesday = Tuesday
paper-on-wednesday = Wednesday
paper-on-thursday = Thursday
paper-on-friday = Friday
paper-on-saturday = Saturday
paper-first-visit = First visit
paper-welcome-what = What happens on a visit
paper-welcome-happens-1 = We sit on the floor and play. { $child } shows us what is fun.
paper-welcome-happens-2 = You tell us how the week has been. You know { $child } best.
paper-welcome-happens-3 = We choose one small step together, and try it until it works.
paper-welcome-happens-4 = We leave you a chart for the fridge, for a few minutes a day.
paper-welcome-hopes = What you told us you would like
paper-welcome-enjoys = What { $child } enjoys
paper-welcome-say = You have the say
paper-welcome-say-1 = You need not tidy up, and nobody minds a bad day.
paper-welcome-say-2 = “Not this week” is a good answer. Ring us if a visit does not suit you.
paper-welcome-say-3 = We share what we write only with people whom you have agreed to. You can change your mind.
paper-welcome-say-4 = You can see everything that we write about { $child }, and have a copy.
paper-play-plan = Our play plan
paper-play-chose = What { $child } chose
paper-play-new = What was new
paper-play-ideas = Ideas to try
paper-play-where = Where else it could happen
paper-play-things = What we had at hand
paper-play-goals = What we are working towards
paper-play-notes = What you see while you play
paper-i-can = { $child } can
paper-celebration = Look what { $child } has done
paper-celebrate-goals = Done
paper-celebrate-weeks = Small steps on the way
paper-step = { $who } { $does }
paper-certificate = Well done
paper-award-opening = For
paper-award-did = who worked on this, and did it:
paper-timeline = { $child } in pictures
paper-group-home = From the group to your home
paper-group = Group
paper-group-did = What we did
paper-group-sang = We sang
paper-group-played = We played
paper-group-stories = We heard a story
paper-group-why = Why we did it
paper-group-try = To try at home
paper-group-cards = Cards that go with it
paper-group-again = The next time
paper-bring = Please bring
paper-ready = Something to play while you wait
paper-ready-opening = You are on our list. Here is something to play meanwhile, chosen for what { $child } does now. There is nothing that you must do.
paper-card-need = You need
paper-card-praise = When it goes well
paper-card-if-not = If it does not go well
paper-card-safety = Look out

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Pictures: { $by } ({ $licence }).
sheet-whole = The whole card says more. Read it before you begin.

# The paper that tells how far a printer is out between its two sides.
align-title = Do the two sides meet?
align-print = Print this paper on both sides, just as you will print the cards.
align-look = Hold it up to a window, with this side towards you. Where the cross of the back lies on these scales, read two numbers: how far to the right, and how far down.
align-give = Give the numbers, with the other sign, to the next command: if the cross lies at 2 and 1, write --shift=-2,-1. If they are both nought, nothing is needed.
align-back = Back

## What a copy of a family's paper says of itself.

paper-interpreter = Please go through this together with the interpreter ({ $language }).
paper-not-told = This is not in { $language } yet. Please go through it together with somebody who speaks it, such as an interpreter.
paper-to-follow = In both languages, line by line, for whoever goes through it with the family.
paper-draft = Draft. Not for the family until somebody who speaks the language has read it through.

## A chart's copy for a nursery or another place outside the home.

setting-chart-for = Copy for { $people }.
setting-chart-contact = Please tell { $visitor } how it went: { $phone }.
setting-chart-contact-name = Please tell { $visitor } how it went.
setting-chart-help-full-physical = Put your hands under the child’s hands and do it together. Stop if they pull away.
setting-chart-help-none = Wait and let the child do it alone.
