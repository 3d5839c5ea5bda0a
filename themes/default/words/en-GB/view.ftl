### Words that views put into papers and pages: names of areas and ages, and sentences with arguments.

area-infant-development = Infant development
area-social = Social
area-language = Language
area-self-help = Self-help
area-cognitive = Cognitive
area-motor = Motor

area-about-infant-development = Noticing, settling, looking, listening and exploring with the whole body.
area-about-social = Being together, taking turns, sharing feelings and making friends.
area-about-language = Understanding and being understood, with sounds, signs, pictures and words.
area-about-self-help = Eating, dressing, washing, sleeping and keeping safe.
area-about-cognitive = Finding out how things work, pretending, matching and counting.
area-about-motor = Moving, reaching, holding and balancing, in your child’s own way.

band-0-3 = 0 to 3 months
band-3-6 = 3 to 6 months
band-6-9 = 6 to 9 months
band-9-12 = 9 to 12 months
band-12-18 = 12 to 18 months
band-18-24 = 18 to 24 months
band-24-36 = 2 to 3 years
band-36-48 = 3 to 4 years
band-48-60 = 4 to 5 years

not-for-swallowing = Swallowing, eating and drinking
not-for-allergy = Allergies
not-for-seizures = Seizures
not-for-breathing = Breathing
not-for-positioning = Sitting, lying and being held
not-for-mobility = Moving about
not-for-skin = Skin
not-for-vision = Seeing
not-for-hearing = Hearing
not-for-sensory = Sounds, lights and touch
not-for-equipment = Tubes, splints and other equipment
not-for-other = Anything else

routine-waking = waking up
routine-nappy-change = nappy changes
routine-dressing = getting dressed
routine-meals = around meals
routine-tidying = tidying up
routine-playing = playing
routine-stories = songs and stories
routine-out-and-about = out and about
routine-travelling = on the way somewhere
routine-waiting = while you wait
routine-bath = bath time
routine-bedtime = bedtime

fit-vision = For a child who does not see well
fit-hearing = For a child who does not hear well
fit-movement = For a child who does not move easily
fit-overwhelm = For a child who is easily overwhelmed

weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = June
month-short-7 = July
month-short-8 = Aug
month-short-9 = Sept
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
date-short = { $day } { $month }
date-with-weekday = { $weekday } { $date }

goal-sentence = { $who } { $does }, { $conditions }, { $success }.
goal-sentence-open = { $who } { $does }, { $conditions }.
name-and-role = { $name }, { $role }
care-source = (From { $from }, { $date })

age-corrected = { $age } ({ $corrected } corrected)

visits-every-week = Every week
visits-every-fortnight = Every two weeks
visits-every-month = Every month

report-weekly-open = { -chart(form: "Many") } of play to share, with nothing to reach: { $count }.
report-weekly-sentence = { $set ->
    [0] No weekly { -goal(form: "many") } were set on { -chart(form: "many") } in this time
    [one] One weekly { -goal } was set on { -chart(form: "a") } in this time
   *[other] { $set } weekly { -goal(form: "many") } were set on { -chart(form: "many") } in this time
  }{ $achieved ->
    [0] .
    [one] , and one was achieved.
   *[other] , and { $achieved } were achieved.
  }
report-practice-family = At home you practised on { $days ->
    [one] one day
   *[other] { $days } days
  }: { $tries ->
    [one] one try
   *[other] { $tries } tries
  }{ $met ->
    [0] . Every one of them helps.
    [one] , and one of them went just as the { -goal } says.
   *[other] , and { $met } of them went just as the { -goal } says.
  }
report-practice-professional = { $weeks ->
    [one] One week
   *[other] { $weeks } weeks
  } came back from home: practice on { $days } of { $of } days, and { $met } of { $tries } tries went as the { -goal } says.
report-practice-week = { $number }: { $met }
report-practice-weeks = Chart by chart: { $weeks }.
report-round-baseline = { $date } (baseline)
report-round-review = { $date }
report-shared-consent = Shared with the family’s agreement, given on { $date }.
report-shared-basis = Shared as part of the service’s public duties, recorded on { $date }.
report-goal-carries-on = { $title }: carries on, as in the table above.
report-notice = For { $people }. Please ask us before you pass it on.
report-diagnosis = Reported diagnosis
report-diagnosis-value = { $text } ({ $from }, { $date })
report-communicates = How { $child } communicates
report-from-now-on-value = { $rhythm }. Next review: { $date }.
report-family = The family

site-pdf-only = PDF
site-credit-texts = Words
site-credit-symbols = Symbols
site-credit-fonts = Letters
site-credit-programs = Programs
site-letter-other = 0 to 9
