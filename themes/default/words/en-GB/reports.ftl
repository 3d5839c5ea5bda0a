### What papers for professionals say that are told from the fields of a record. They are written in the
### language of a service, which is English or Welsh.

## What the papers are called.

paper-support-plan = SEN support plan
paper-provision-map = Provision map
paper-pupil-passport = { $child }’s pupil passport
paper-annual-review = Contribution to the annual review
paper-progress-report = Progress report
paper-pep = Personal education plan (PEP)
paper-pep-minutes = Minutes of the PEP meeting
paper-learner-progress = Learner progress report
paper-idp-contribution = Contribution to an individual development plan (IDP)
paper-meeting-pack = Meeting pack
paper-meeting-minutes = Minutes of the meeting
paper-transition-report = Transition report
paper-transition-passport = About { $child }, for the first weeks
paper-closing-summary = Closing summary

## What stands where nothing is written yet.

empty-not-written = Nothing has been written here yet.
empty-no-outcomes = No outcome has been agreed yet.
empty-no-targets = No target has been agreed yet.
empty-no-provision = No provision has been agreed yet.
empty-no-actions = No action was needed.
empty-no-changes = No change to the plan is proposed.
empty-no-steps = The first days have still to be planned.
empty-no-attendance = No register was to hand for this report.
empty-not-reviewed = This round has not been reviewed yet.
empty-view = { $child } has not been asked yet, in a way that works for { $child }.
empty-parents = The family has not been asked yet.

## Headings.

head-admire = What people like about me
head-agenda = What we talk about
head-aln = Needs
head-alp = Provision
head-anything-else = Anything else
head-asked = Who was asked
head-aspirations = Hopes for the future
head-assess = What { $child } does now, and how we know
head-attainment = Progress and attainment
head-attendance = Attendance
head-building = The building and the journey
head-by-plan = Provision in the plan
head-carers-view = The carers’ view
head-changes = Changes to the plan
head-child = About { $child }
head-childs-view = { $child }’s view
head-communicate = How I communicate
head-communicates = How { $child } communicates
head-documents = Papers already given
head-every-day = Every day in class
head-exclusions = Suspensions
head-familys-words = The family’s words
head-goals-now = What we are working on
head-hard = What is hard for me
head-health-care = Health and care
head-helps-upsets = What helps and what upsets
head-in-the-way = What gets in the way
head-information = What this rests on
head-interventions = What was tried, and what came of it
head-invited = Who was invited
head-last-targets = The last targets
head-learners-view = { $child }’s view
head-matters = What matters to me
head-moving = Moving and equipment
head-moving-on = Moving on
head-need-cognition = Cognition and learning
head-need-communication = Communication and interaction
head-need-emotional = Social, emotional and mental health
head-need-physical = Sensory and physical
head-next-steps = Next steps
head-not-yet = What is not working yet
head-onward = Who is there now
head-outcomes = Outcomes
head-outcomes-progress = Progress towards each outcome
head-outside-lessons = Outside lessons
head-over-time = Attainment over time
head-parents-hopes = The parents’ hopes and worries
head-parents-view = The parents’ view
head-plan-review = Review of the plan
head-plans-funding = Plans and funding
head-premium = Premium
head-progress = Progress
head-provision = Provision
head-provision-now = Provision now
head-recommend = Recommendation
head-review = Review of this round
head-schools = Schools
head-schools-view = The school’s view
head-sessions = Sessions
head-settling = Settling in
head-social-workers-view = The social worker’s view
head-subjects = Where { $child } is now
head-support-me = How to support me
head-targets = Targets
head-times = Times of the day that need support
head-too-much = When it is all too much
head-training = Training
head-training-funding = Training and funding
head-tried = What has been tried
head-updates = What each person reported
head-well-being = Well-being
head-what-helps = What helps
head-what-works = What works
head-with-portage = The time with Portage
head-working-well = What is working well

## What stands beside a value, or over a column.

field-across-border = Across the border
field-activity = Activity
field-adaptation = How it was adapted
field-advice-from = Advice from
field-advice-on = Advice given
field-after = Afterwards
field-age = Age
field-agreed-with = Agreed with
field-aim = Aim
field-amount = How much
field-answer = How to answer
field-apologies = Apologies
field-area = Area
field-asked = Asked for
field-attendance = Attendance, per cent
field-attended = Attended
field-authorised = Authorised absence
field-authority = Local authority
field-back = Back on
field-baseline = At the start
field-born = Date of birth
field-because = Because
field-before = Before
field-before-start = Before the first day
field-by = By
field-came = Came
field-care-plan = Care plan
field-chair = Led by
field-circulation = Minutes go to
field-class = Year
field-contact = Contact
field-coordinator = { -needs-coordinator }
field-cost = Cost in a year
field-current = Now
field-day = Date
field-decision = Decision
field-designated-teacher = Designated teacher
field-disability-access-fund = Disability Access Fund
field-does = What
field-done = Done
field-due = Due
field-earlier = Time before last
field-ehc-plan = { -needs-plan }
field-evidence = How we know
field-exit = At the end
field-filled-in-by = Filled in by
field-follow-up = We ring again
field-for = For
field-for-whom = For
field-from = From
field-given = Amount
field-given-to = To
field-goes-to = Goes to
field-good-level = Good level of development
field-hours = Hours
field-how-often = How often
field-impact = What changed
field-inclusion-fund = Inclusion fund
field-inspection = Last inspection
field-job = Who
field-joined = Joined
field-kept-by = Plan kept by
field-key-person = Key person
field-kind = Kind
field-language = Language
field-languages = Languages at home
field-last = Last review
field-late = Late
field-left = Left because
field-look-again = We look again
field-means = What it means
field-measure = How we will know
field-medicines = Medicines
field-moves-to = Moves to
field-name = Name
field-need = Need
field-needed = What needs to happen
field-needs = Areas of need
field-next = Next
field-next-meeting = Next meeting
field-next-review = Next review
field-nhs-number = NHS number
field-nhs = Given by the NHS
field-note = Note
field-notes-by = Minutes by
field-now = Now
field-objective = Objective
field-on = When
field-organisation = Given by
field-out-of-year = Taught outside the usual year
field-outcome = Outcome
field-paid-from = Paid from
field-person = Who
field-place = Where
field-planned = Planned
field-possible = Possible sessions
field-premium = Premium
field-premium-kind = Which premium
field-present = Present
field-previous = Last time
field-primary = Main area of need
field-prior = Before
field-proposed = In its place
field-provision = What is put in place
field-pupil-took-part = How I took part
field-put-in-place = Put in place
field-reasons = Reasons
field-recommend = We recommend to
field-renew-by = Renew by
field-report = Sent a report
field-report-sent = Report sent
field-report-asked = Report asked for
field-report-came = Report came
field-reported-by = Reported by
field-result = Result
field-review-by = To be reviewed by
field-risk-plan = Risk plan
field-role = Role
field-round = Round
field-school = School
field-school-kind = Kind of school
field-section = Section
field-sen = { -additional-needs(form: "Long") }
field-senco = { -needs-coordinator }
field-sent = Sent
field-sentence = Outcome
field-sessions = Sessions
field-setting = Setting
field-sign = Sign
field-stage = Stage
field-standing = Compared with age
field-starts = Starts
field-starts-from = Starts from
field-steps = Steps towards it
field-subject = Subject
field-support = What helps
field-suspended-days = Days suspended
field-target = Target
field-teacher = Class teacher
field-term = Term
field-tier = Level of support
field-to = To
field-took-part = Took part
field-total = Total score
field-training = Training
field-travel = Journey
field-unauthorised = Unauthorised absence
field-until = Until
field-version = Plan
field-weekly-minutes = Minutes a week
field-well = Working well
field-welsh = In Welsh
field-went = How it went
field-what = What
field-where = Where
field-who = Who
field-with = With
field-worries = Worries
field-written-by = Written by
field-written-with = Written with
field-year = Year

## Sentences put together from several fields.

report-outcome = { $who } { $does }, { $conditions }: { $success }.
report-outcome-by = By { $by }, { $who } { $does }, { $conditions }: { $success }.
report-outcome-so-that = { $who } { $does }, { $conditions }: { $success }, so that { $end }.
report-outcome-by-so-that = By { $by }, { $who } { $does }, { $conditions }: { $success }, so that { $end }.
report-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
report-times = { $count ->
    [1] once { $per }
    [2] twice { $per }
   *[other] { $count } times { $per }
}
report-group-size = { $count ->
    [1] alone
   *[other] in a group of { $count }
}
report-amount-all-day = throughout the day, { $group }
report-skip = Skip to the report
report-a-parent = a parent or carer
report-of-the-family = somebody of the family

per-day = a day
per-week = a week
per-fortnight = a fortnight
per-half-term = each half term
per-term = a term
per-year = a year

## Words of the format where they read otherwise than they are written. What is not here is printed as it
## is written, with a capital letter.

choice-yes = Yes
choice-no = No
choice-applied = Applied for
choice-social-emotional-mental-health = Social, emotional and mental health
choice-sensory-physical = Sensory and/or physical
choice-ask-specialist = Ask a specialist
choice-ask-for-assessment = Ask for an EHC needs assessment
choice-for-a-part = There for a part
choice-there = There throughout
choice-beforehand = Gave views beforehand
choice-observed = Was watched at play; people who know the child well spoke for the child
choice-chose-not-to = Chose not to take part
choice-initial = First plan
choice-carried-on = Goes on
choice-not-yet = Not yet
choice-partly = Partly
choice-not-seen = Not looked at this time
choice-local-authority = The local authority
choice-steps-taken = Not yet; steps are being taken
choice-both = Welsh and English
choice-well-being = Well-being
choice-ehc-plan = { -needs-plan(form: "A") }
choice-eyfs-profile = EYFS profile
choice-sen-support = SEN support
choice-individual-development-plan = Individual development plan
choice-PP = Physical assault on a pupil
choice-PA = Physical assault on an adult
choice-VP = Verbal abuse or threats against a pupil
choice-VA = Verbal abuse or threats against an adult
choice-OW = Offensive weapon or object
choice-BU = Bullying
choice-RA = Racist abuse
choice-LG = Abuse over sexual orientation or gender identity
choice-DS = Abuse over disability
choice-SM = Sexual misconduct
choice-DA = Drugs or alcohol
choice-DM = Damage
choice-TH = Theft
choice-MT = Use of social media or online technology
choice-PH = Breach of health protection rules
choice-DB = Persistent disruptive behaviour

## Evidence, counted from the record.

report-held = Visits held
report-not-held-health = Not held, because the child was ill or in hospital
report-not-held-service = Not held, for reasons of the service
report-not-held-family = Not held, for reasons of the family
report-count = { $count }
report-counted-of = { $what } { $count }
how-home = at home
how-virtual = by video
how-telephone = by telephone
how-group = in a group
how-joint = at home with a therapist or teacher
reason-cancelled-by-family = the family could not
reason-cancelled-by-service = the service could not
reason-child-ill = child ill
reason-hospital-stay = in hospital
reason-family-ill = family ill
reason-family-away = family away
reason-visitor-ill = visitor ill
reason-weather = weather
reason-no-access = nobody at home
report-evidence-assessment = Assessment by { $title }, { $date }
report-evidence-visits = { $count ->
    [one] One visit, { $from } to { $to }
   *[other] { $count } visits, { $from } to { $to }
}
report-evidence-charts = { $count ->
    [one] One { -chart }, { $from } to { $to }
   *[other] { $count } { -chart(form: "many") }, { $from } to { $to }
}
report-evidence-review = Review of { $date }

## Reports that somebody writes.

paper-cdt-report = Report to the child development team
paper-ehc-advice = Advice for an EHC needs assessment
paper-evidence-pack = Evidence
paper-inclusion-fund-request = Request to the inclusion fund
paper-inclusion-forum-request = Request to the inclusion forum
paper-referral-letter = Referral
paper-multi-agency-request = Request for planning together
report-draft-unsigned = Draft, not signed yet.
report-draft-unread = Draft: a second person has still to read it.
report-draft-marking = Draft – { $marking }
empty-area = No need was seen in this area.
empty-not-tried = Nothing else has been tried yet.
empty-no-goals = No { -goal } was worked on in this time.
empty-not-looked = Nothing new was looked at in this time.
empty-no-visits = No visit was planned in this time.
head-advice-used = Therapists’ advice in use
head-asks = What we ask for
head-because = Why we are asking
head-body = Moving
head-communication = Communication
head-equipment = Equipment
head-family = Family
head-feelings = Feelings and behaviour
head-hands = Using hands
head-health = Health, as reported
head-independence = Doing things independently
head-involvement = What we have done
head-learning = Learning
head-needs = Needs
head-new-skills = New skills
head-questions = Your questions
head-recommends = Recommendations
head-seen = Visits
head-self-help = Self-help
head-senses = Senses
head-setting = The setting
head-social-play = Social and play
head-sources = What this rests on
field-asked-by = Asked for by
field-asked-on = Asked for on
field-diagnosis = Diagnosis
field-effect = What came of it
field-known = Known to us
field-next-report = Next report
field-question = Question
field-reply = Answer
field-shown-by = What shows it
field-text = What
field-views-gathered = How views were gathered

# What the sentences of a report rest on: what the line is called, and what each number stands for.
report-cited = Numbers in the text
report-cited-visit = visit, { $date }
report-cited-assessment = assessment, { $date }
report-cited-review = review, { $date }
report-cited-chart = activity chart { $number }, { $date }

# A draft that is told from the record for its author to finish.
draft-note-told = Told from the record up to { $date }. Every sentence is counted or copied from what is on record; nothing is made up.
draft-note-move = Read it, change what you would say otherwise, and put the file where its first line says.
draft-note-open = What stands after ONLY YOU waits for you: write it there, and take the line away. Until then nothing is made of this record.
draft-note-look = The checklist was not looked at since the last review: look at it with { $child } and the family first, and what is new will stand here.
draft-only-you = ONLY YOU: { $what } { $sentences ->
    [one] One sentence is enough.
   *[other] At most { $sentences } sentences.
  }
draft-review-title = Review
draft-took-part = Who else took part: names, with who they are to the child.
draft-actions = Who does what by when.
draft-views-gathered = How the child's and the family's views were gathered: when, where, with which pictures or signs.
draft-needs = What { $child } needs, in each area where there is a need: begin with the name and needs, and say under now what shows it.
draft-outcomes = Outcomes, begun from the goals that are worked on. Correct the area, give by, and write what it makes possible after so_that.
draft-provision = What should be given for each outcome: by whom, how often, for how many minutes, in what group.
draft-known = Since { $date }, at home
draft-ask-summary = what this time was like, strengths first.
draft-ask-parents = what has gone well for the parents, what is on their minds, what matters to them next. Ask them, and use their words.
draft-ask-child = what { $child } chose, enjoyed and finished with, and how { $child } showed it.
draft-ask-strengths = what { $child } is good at and loves, and what people like about { $child }.
draft-ask-helps = what helps { $child }, as somebody new would need to hear it.
draft-ask-others = what therapists, doctors and the setting say, each with name and day.
draft-ask-area = what this looks like on an ordinary day.
draft-ask-need = what gets in the way here, and how it shows at home and with other people.
draft-ask-involvement = what you have done together with the family.
draft-ask-moving-on = what comes next for { $child }, and what would make it a good start.
draft-most-new = Most is new in { $area }: { $count ->
    [one] one skill
   *[other] { $count } skills
  } since the assessment before
draft-goals-met = { $met ->
    [0] None
    [one] One
   *[other] { $met }
  } of { $count } long-term { -goal(form: "many") } { $met ->
    [0] is met yet
    [one] is met
   *[other] are met
  }
draft-lost = No longer seen: { $item }
draft-new = New: { $items }
draft-counted = New: { $achieved } achieved and { $emerging } just beginning
draft-sometimes = Sometimes: { $items }
draft-beginning = Just beginning: { $items }
draft-not-yet = Not seen yet: { $items }
draft-weeks = { $goal }: { $met } of { $set } weekly { -goal(form: "many") } reached; { $first } at first, { $last } lately
draft-said = { $date }: “{ $said }”
draft-told = { $date }: { $said }
draft-loves = { $child } loves: { $things }
draft-help-less = { $goal }: help went from { $before } to { $now }
draft-help-full-physical = hand under hand
draft-help-part-physical = a touch to begin
draft-help-gesture = pointing
draft-help-model = being shown first
draft-help-verbal = words
draft-help-visual = a picture or a thing
draft-help-none = none
draft-advised = { $from }, { $date }: { $text }
draft-assessed = Looked at with { $child } on { $date }
draft-decided-make-smaller = the step was made smaller
draft-decided-change = something else was tried
draft-decided-stop = it was left
## Copies that are released.

report-copy = Copy { $copy } of { $copies } for { $name }  ·  Version { $version }, { $date }
report-form-of = In the form of { $whose }.
report-form-version = Form: version { $version }.
report-form-of-version = In the form of { $whose }, version { $version }.
changes-since = What has changed since the report of { $date }
changes-opening = the facts at the beginning
changes-met = Goals met since then: { $goals }.
changes-new = New in this report: { $sections }.
changes-gone = No longer in it: { $sections }.
changes-more = { $section }: { $new ->
    [one] one line is new
   *[other] { $new } lines are new
}.
changes-fewer = { $section }: { $gone ->
    [one] one line is gone
   *[other] { $gone } lines are gone
}.
changes-both = { $section }: { $new ->
    [one] one line is new
   *[other] { $new } lines are new
}, { $gone ->
    [one] one is gone
   *[other] { $gone } are gone
}.
changes-none = Nothing in its words has changed.
release-sibling = a brother or sister
release-at-home = somebody at home
release-unnamed = somebody
release-child = another child
release-family = somebody of another family

## What Portage brings to a core group or a child in need meeting.

paper-core-group-contribution = Contribution to a core group
paper-child-in-need-contribution = Contribution to a child in need meeting
head-child-seen = When { $child } was seen
head-worried = What we are worried about
head-needs-to-happen = What needs to happen
head-lived = A day in { $child }’s life
head-plan-actions = The plan’s actions that are ours
head-taking-part = How the parents take part
field-alone = Seen without a parent
field-kept-visits = Visits held
field-missed = Not held
field-planned-visits = Visits planned
field-progress = How far it has come
field-read-by = Read by
field-shared-with = Seen by the parents on
field-not-shared = Not shown to the parents before
field-signed = Signed
field-written = Written by
field-meeting-day = For the meeting of
empty-not-seen = { $child } was not seen in this time.
empty-no-worries = Nothing gave cause to worry in this time.
