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
chart-contact-name = Your { -practitioner }: { $visitor }.
chart-contact = Your { -practitioner }: { $visitor }, { $phone }.

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

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Pictures: { $by } ({ $licence }).
sheet-whole = The whole card says more. Read it before you begin.

# The paper that tells how far a printer is out between its two sides.
align-title = Do the two sides meet?
align-print = Print this paper on both sides, just as you will print the cards.
align-look = Hold it up to a window, with this side towards you. Where the cross of the back lies on these scales, read two numbers: how far to the right, and how far down.
align-give = Give the numbers, with the other sign, to the next command: if the cross lies at 2 and 1, write --shift=-2,-1. If they are both nought, nothing is needed.
align-back = Back
