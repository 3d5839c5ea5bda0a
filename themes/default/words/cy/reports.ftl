### What papers for professionals say that are told from the fields of a record, in Welsh.
### ADY: anghenion dysgu ychwanegol. CDU: cynllun datblygu unigol. CAP: cynllun addysg personol.

## What the papers are called.

paper-support-plan = Cynllun cymorth ADY
paper-provision-map = Map darpariaeth
paper-pupil-passport = Pasbort disgybl { $child }
paper-annual-review = Cyfraniad at yr adolygiad blynyddol
paper-progress-report = Adroddiad cynnydd
paper-pep = Cynllun addysg personol (CAP)
paper-pep-minutes = Cofnodion y cyfarfod CAP
paper-learner-progress = Adroddiad ar gynnydd y dysgwr
paper-idp-contribution = Cyfraniad at gynllun datblygu unigol (CDU)
paper-meeting-pack = Pecyn cyfarfod
paper-meeting-minutes = Cofnodion y cyfarfod
paper-transition-report = Adroddiad pontio
paper-transition-passport = Am { $child }, ar gyfer yr wythnosau cyntaf
paper-closing-summary = Crynodeb wrth gloi

## What stands where nothing is written yet.

empty-not-written = Nid oes dim wedi’i ysgrifennu yma eto.
empty-no-outcomes = Ni chytunwyd ar ddeilliant eto.
empty-no-targets = Ni chytunwyd ar darged eto.
empty-no-provision = Ni chytunwyd ar ddarpariaeth eto.
empty-no-actions = Nid oedd angen cymryd unrhyw gam.
empty-no-changes = Ni chynigir unrhyw newid i’r cynllun.
empty-no-steps = Mae’r dyddiau cyntaf eto i’w cynllunio.
empty-no-attendance = Nid oedd cofrestr wrth law ar gyfer yr adroddiad hwn.
empty-not-reviewed = Nid yw’r rownd hon wedi’i hadolygu eto.
empty-view = Ni ofynnwyd i { $child } eto, mewn ffordd sy’n gweithio i { $child }.
empty-parents = Ni ofynnwyd i’r teulu eto.

## Headings.

head-admire = Beth mae pobl yn ei hoffi amdanaf i
head-agenda = Beth fydd dan sylw
head-aln = Anghenion
head-alp = Darpariaeth
head-anything-else = Unrhyw beth arall
head-asked = Pwy a holwyd
head-aspirations = Gobeithion at y dyfodol
head-assess = Beth mae { $child } yn ei wneud nawr, a sut rydym yn gwybod
head-attainment = Cynnydd a chyrhaeddiad
head-attendance = Presenoldeb
head-building = Yr adeilad a’r daith
head-by-plan = Darpariaeth yn y cynllun
head-carers-view = Barn y gofalwyr
head-changes = Newidiadau i’r cynllun
head-child = Am { $child }
head-childs-view = Barn { $child }
head-communicate = Sut rydw i’n cyfathrebu
head-communicates = Sut mae { $child } yn cyfathrebu
head-documents = Papurau a roddwyd eisoes
head-every-day = Bob dydd yn y dosbarth
head-exclusions = Gwaharddiadau
head-familys-words = Geiriau’r teulu
head-goals-now = Beth rydym yn gweithio arno
head-hard = Beth sy’n anodd i mi
head-health-care = Iechyd a gofal
head-helps-upsets = Beth sy’n helpu a beth sy’n peri gofid
head-in-the-way = Beth sydd yn y ffordd
head-information = Sail yr adroddiad hwn
head-interventions = Beth y rhoddwyd cynnig arno, a beth ddaeth ohono
head-invited = Pwy a wahoddwyd
head-last-targets = Y targedau diwethaf
head-learners-view = Barn { $child }
head-matters = Beth sy’n bwysig i mi
head-moving = Symud ac offer
head-moving-on = Symud ymlaen
head-need-cognition = Gwybyddiaeth a dysgu
head-need-communication = Cyfathrebu a rhyngweithio
head-need-emotional = Cymdeithasol, emosiynol ac iechyd meddwl
head-need-physical = Synhwyraidd a chorfforol
head-next-steps = Camau nesaf
head-not-yet = Beth nad yw’n gweithio eto
head-onward = Pwy sydd yno nawr
head-outcomes = Deilliannau
head-outcomes-progress = Cynnydd tuag at bob deilliant
head-outside-lessons = Y tu allan i wersi
head-over-time = Cyrhaeddiad dros amser
head-parents-hopes = Gobeithion a phryderon y rhieni
head-parents-view = Barn y rhieni
head-plan-review = Adolygu’r cynllun
head-plans-funding = Cynlluniau a chyllid
head-premium = Premiwm
head-progress = Cynnydd
head-provision = Darpariaeth
head-provision-now = Y ddarpariaeth nawr
head-recommend = Argymhelliad
head-review = Adolygu’r rownd hon
head-schools = Ysgolion
head-schools-view = Barn yr ysgol
head-sessions = Sesiynau
head-settling = Ymgartrefu
head-social-workers-view = Barn y gweithiwr cymdeithasol
head-subjects = Ble mae { $child } nawr
head-support-me = Sut i’m cefnogi
head-targets = Targedau
head-times = Adegau o’r dydd pan fydd angen cymorth
head-too-much = Pan fydd y cyfan yn ormod
head-training = Hyfforddiant
head-training-funding = Hyfforddiant a chyllid
head-tried = Beth y rhoddwyd cynnig arno
head-updates = Adroddiad pob un
head-well-being = Llesiant
head-what-helps = Beth sy’n helpu
head-what-works = Beth sy’n gweithio
head-with-portage = Yr amser gyda Portage
head-working-well = Beth sy’n gweithio’n dda

## What stands beside a value, or over a column.

field-across-border = Ar draws y ffin
field-activity = Gweithgaredd
field-adaptation = Sut y cafodd ei addasu
field-advice-from = Cyngor gan
field-advice-on = Dyddiad y cyngor
field-after = Wedyn
field-age = Oedran
field-agreed-with = Cytunwyd gyda
field-aim = Nod
field-amount = Faint
field-answer = Sut i ateb
field-apologies = Ymddiheuriadau
field-area = Maes
field-asked = Gofynnwyd amdano
field-attendance = Presenoldeb, y cant
field-attended = Yn bresennol
field-authorised = Absenoldeb ag awdurdod
field-authority = Awdurdod lleol
field-back = Yn ôl ar
field-baseline = Ar y dechrau
field-born = Dyddiad geni
field-because = Oherwydd
field-before = Cyn hynny
field-before-start = Cyn y diwrnod cyntaf
field-by = Erbyn
field-came = Daeth
field-care-plan = Cynllun gofal
field-chair = Arweinir gan
field-circulation = Anfonir y cofnodion at
field-class = Blwyddyn ysgol
field-contact = Cyswllt
field-coordinator = Cydlynydd ADY
field-cost = Cost y flwyddyn
field-current = Nawr
field-day = Dyddiad
field-decision = Penderfyniad
field-designated-teacher = Athro dynodedig
field-disability-access-fund = Cronfa Mynediad i Bobl Anabl
field-does = Beth
field-done = Gwnaed
field-due = I fod i gyrraedd erbyn
field-earlier = Y tro cyn yr un diwethaf
field-ehc-plan = CDU
field-evidence = Sut rydym yn gwybod
field-exit = Ar y diwedd
field-filled-in-by = Llenwyd gan
field-follow-up = Byddwn yn ffonio eto
field-for = Ar gyfer
field-for-whom = Ar gyfer
field-from = O
field-given = Swm
field-given-to = I
field-goes-to = Yn mynd at
field-good-level = Lefel dda o ddatblygiad
field-hours = Oriau
field-how-often = Pa mor aml
field-impact = Beth newidiodd
field-inclusion-fund = Cronfa gynhwysiant
field-inspection = Arolygiad diwethaf
field-job = Pwy
field-joined = Ymunodd
field-kept-by = Cedwir y cynllun gan
field-key-person = Person allweddol
field-kind = Math
field-language = Iaith
field-languages = Ieithoedd gartref
field-last = Adolygiad diwethaf
field-late = Hwyr
field-left = Rheswm dros adael
field-look-again = Byddwn yn edrych eto
field-means = Beth mae’n ei olygu
field-measure = Sut y byddwn yn gwybod
field-medicines = Meddyginiaethau
field-moves-to = Yn symud i
field-name = Enw
field-need = Angen
field-needed = Beth y mae angen iddo ddigwydd
field-needs = Meysydd angen
field-next = Nesaf
field-next-meeting = Cyfarfod nesaf
field-next-review = Adolygiad nesaf
field-nhs-number = Rhif GIG (NHS)
field-nhs = Rhoddir gan y GIG
field-note = Nodyn
field-notes-by = Cofnodion gan
field-now = Nawr
field-objective = Amcan
field-on = Pryd
field-organisation = Rhoddir gan
field-out-of-year = Addysgir y tu allan i’r flwyddyn arferol
field-outcome = Deilliant
field-paid-from = Telir o
field-person = Pwy
field-place = Ble
field-planned = Cynlluniwyd
field-possible = Sesiynau posibl
field-premium = Premiwm
field-premium-kind = Pa bremiwm
field-present = Yn bresennol
field-previous = Y tro diwethaf
field-primary = Prif faes angen
field-prior = Cyn hynny
field-proposed = Yn ei le
field-provision = Beth a roddir ar waith
field-pupil-took-part = Sut y cymerais i ran
field-put-in-place = Rhoddwyd ar waith
field-reasons = Rhesymau
field-recommend = Rydym yn argymell
field-renew-by = Adnewyddu erbyn
field-report = Anfonodd adroddiad
field-report-sent = Anfonwyd yr adroddiad
field-report-asked = Gofynnwyd am adroddiad
field-report-came = Daeth yr adroddiad
field-reported-by = Adroddwyd gan
field-result = Canlyniad
field-review-by = I’w adolygu erbyn
field-risk-plan = Cynllun risg
field-role = Rôl
field-round = Rownd
field-school = Ysgol
field-school-kind = Math o ysgol
field-section = Adran
field-sen = Anghenion dysgu ychwanegol
field-senco = Cydlynydd ADY
field-sent = Anfonwyd
field-sentence = Deilliant
field-sessions = Sesiynau
field-setting = Lleoliad
field-sign = Arwydd
field-stage = Cam
field-standing = O’i gymharu ag oedran
field-starts = Yn dechrau
field-starts-from = Yn dechrau o
field-steps = Camau tuag ato
field-subject = Pwnc
field-support = Beth sy’n helpu
field-suspended-days = Diwrnodau o waharddiad
field-target = Targed
field-teacher = Athro dosbarth
field-term = Tymor
field-tier = Lefel y cymorth
field-to = Hyd
field-took-part = Cymerodd ran
field-total = Cyfanswm y sgôr
field-training = Hyfforddiant
field-travel = Taith
field-unauthorised = Absenoldeb heb awdurdod
field-until = Tan
field-version = Cynllun
field-weekly-minutes = Munudau’r wythnos
field-well = Yn gweithio’n dda
field-welsh = Yn Gymraeg
field-went = Sut aeth hi
field-what = Beth
field-where = Ble
field-who = Pwy
field-with = Gyda
field-worries = Pryderon
field-written-by = Ysgrifennwyd gan
field-written-with = Ysgrifennwyd gyda
field-year = Blwyddyn

## Sentences put together from several fields. $does begins with a verb-noun: "gofyn am fwy"; $end
## follows "fel bod": "pawb yn deall".

report-outcome = Bydd { $who } yn { $does }, { $conditions }: { $success }.
report-outcome-by = Erbyn { $by }, bydd { $who } yn { $does }, { $conditions }: { $success }.
report-outcome-so-that = Bydd { $who } yn { $does }, { $conditions }: { $success }, fel bod { $end }.
report-outcome-by-so-that = Erbyn { $by }, bydd { $who } yn { $does }, { $conditions }: { $success }, fel bod { $end }.
report-minutes = { $count ->
    [zero] { $count } munud
    [one] { $count } munud
    [two] { $count } funud
    [few] { $count } munud
    [many] { $count } munud
   *[other] { $count } munud
}
report-times = { $count ->
    [1] unwaith { $per }
    [2] ddwywaith { $per }
    [zero] { $count } gwaith { $per }
    [few] { $count } gwaith { $per }
    [many] { $count } gwaith { $per }
   *[other] { $count } gwaith { $per }
}
report-group-size = { $count ->
    [1] yn unigol
   *[other] mewn grŵp o { $count }
}
report-amount-all-day = drwy gydol y dydd, { $group }
report-a-parent = rhiant neu ofalwr
report-of-the-family = aelod o’r teulu

per-day = y dydd
per-week = yr wythnos
per-fortnight = bob pythefnos
per-half-term = bob hanner tymor
per-term = bob tymor
per-year = y flwyddyn

## Words of the format. English prints what is not here as it is written; Welsh needs every one.

# Stands for "it is in place", "it came" and the like, whatever the verb of the question.
choice-yes = Ie
choice-no = Na
choice-applied = Gwnaed cais
choice-social-emotional-mental-health = Cymdeithasol, emosiynol ac iechyd meddwl
choice-sensory-physical = Synhwyraidd a/neu gorfforol
choice-ask-specialist = Gofyn i arbenigwr
choice-ask-for-assessment = Gofyn am asesiad o anghenion EHC
choice-for-a-part = Yn bresennol am ran
choice-there = Yn bresennol drwyddi draw
choice-beforehand = Rhoddwyd barn ymlaen llaw
choice-observed = Gwyliwyd wrth chwarae; siaradodd pobl sy’n adnabod y plentyn yn dda ar ran y plentyn
choice-chose-not-to = Dewiswyd peidio â chymryd rhan
choice-initial = Cynllun cyntaf
choice-carried-on = Yn parhau
choice-not-yet = Ddim eto
choice-partly = Yn rhannol
choice-not-seen = Nid edrychwyd arno y tro hwn
choice-local-authority = Yr awdurdod lleol
choice-steps-taken = Ddim eto; mae camau’n cael eu cymryd
choice-both = Cymraeg a Saesneg
choice-well-being = Llesiant
choice-ehc-plan = Cynllun addysg, iechyd a gofal (EHC)
choice-eyfs-profile = Proffil Cyfnod Sylfaen y Blynyddoedd Cynnar (EYFS)
choice-sen-support = Cymorth AAA
choice-individual-development-plan = Cynllun datblygu unigol (CDU)
choice-PP = Ymosodiad corfforol ar ddisgybl
choice-PA = Ymosodiad corfforol ar oedolyn
choice-VP = Cam-drin geiriol neu fygythiadau yn erbyn disgybl
choice-VA = Cam-drin geiriol neu fygythiadau yn erbyn oedolyn
choice-OW = Arf neu wrthrych peryglus
choice-BU = Bwlio
choice-RA = Cam-drin hiliol
choice-LG = Cam-drin ar sail cyfeiriadedd rhywiol neu hunaniaeth rhywedd
choice-DS = Cam-drin ar sail anabledd
choice-SM = Camymddwyn rhywiol
choice-DA = Cyffuriau neu alcohol
choice-DM = Difrod
choice-TH = Dwyn
choice-MT = Defnyddio’r cyfryngau cymdeithasol neu dechnoleg ar-lein
choice-PH = Torri rheolau diogelu iechyd
choice-DB = Aflonyddu parhaus

# Support plans and targets.
choice-universal = I bawb
choice-targeted = Wedi’i dargedu
choice-specialist = Arbenigol
choice-next-round = Rownd arall
choice-end = Dod â’r cymorth unigol i ben
choice-literacy = Llythrennedd
choice-mathematics = Mathemateg
choice-subject = Pwnc arall
choice-communication = Cyfathrebu
choice-attendance = Presenoldeb
choice-independence = Annibyniaeth
choice-aspiration = Dyheadau
choice-reached = Wedi’i gyrraedd
choice-changed = Wedi’i newid
choice-met = Wedi’i gyflawni

# Personal education plans.
choice-autumn = Yr hydref
choice-spring = Y gwanwyn
choice-summer = Yr haf
choice-review = Adolygiad
choice-green = Gwyrdd
choice-amber = Oren
choice-red = Coch
choice-learners-view = Barn y dysgwr
choice-targets = Targedau
choice-other-views = Barn pobl eraill
choice-data = Data
choice-last-targets = Y targedau diwethaf
choice-premium = Premiwm
choice-in-time = Mewn pryd

# Meetings.
choice-transition = Pontio
choice-team-around-the-child = Tîm o amgylch y plentyn
choice-team-around-the-family = Tîm o amgylch y teulu
choice-child-in-need = Plentyn mewn angen
choice-core-group = Grŵp craidd
choice-planning = Cynllunio
choice-other = Arall
choice-present = Yn bresennol
choice-apologies = Ymddiheuriadau
choice-absent = Yn absennol

# Nurseries, schools and years.
choice-nursery = Meithrinfa
choice-pre-school = Cylch chwarae neu gyn-ysgol
choice-childminder = Gwarchodwr plant
choice-specialist-nursery = Meithrinfa arbenigol
choice-school = Ysgol
choice-resourced-school = Ysgol ag uned adnoddau
choice-special-school = Ysgol arbennig
choice-primary = Cynradd
choice-secondary = Uwchradd
choice-special = Arbennig
choice-alternative = Darpariaeth amgen
choice-hospital = Addysg yn yr ysbyty neu yn ystod salwch
choice-tuition-only = Tiwtora yn unig
choice-at-home = Addysg yn y cartref
choice-sixth-form = Chweched dosbarth
choice-college = Coleg
choice-training = Hyfforddiant neu brentisiaeth
choice-none = Dim
choice-next-stage = Y cam nesaf
choice-moved-home = Symud cartref
choice-better-fit = Lle sy’n gweddu’n well
choice-managed-move = Symudiad wedi’i reoli
choice-excluded = Gwaharddiad parhaol
choice-mainstream = Prif ffrwd
choice-resourced = Uned adnoddau mewn ysgol prif ffrwd
choice-elsewhere = Mewn man arall
choice-before-nursery = Cyn y flwyddyn feithrin
choice-reception = Dosbarth Derbyn
choice-year-1 = Blwyddyn 1
choice-year-2 = Blwyddyn 2
choice-year-3 = Blwyddyn 3
choice-year-4 = Blwyddyn 4
choice-year-5 = Blwyddyn 5
choice-year-6 = Blwyddyn 6
choice-year-7 = Blwyddyn 7
choice-year-8 = Blwyddyn 8
choice-year-9 = Blwyddyn 9
choice-year-10 = Blwyddyn 10
choice-year-11 = Blwyddyn 11
choice-year-12 = Blwyddyn 12
choice-year-13 = Blwyddyn 13
choice-later = Yn ddiweddarach

# Reviews and plans.
choice-annual = Adolygiad blynyddol
choice-early = Adolygiad cynnar
choice-phase-transfer = Adolygiad cyn newid cyfnod addysg
choice-maintain = Cadw’r cynllun fel y mae
choice-amend = Diwygio’r cynllun
choice-cease = Dod â’r cynllun i ben
choice-first = Cyntaf
choice-amended = Diwygiedig
choice-school-closed = Yr ysgol ar gau
choice-personal-circumstances = Amgylchiadau personol
choice-away = I ffwrdd
choice-missed-appointments = Apwyntiadau a gollwyd
choice-A = A
choice-B = B
choice-C = C
choice-D = D
choice-E = E
choice-F = F
choice-G = G
choice-H1 = H1
choice-H2 = H2
choice-I = I
choice-J = J
choice-K = K

# Languages.
choice-welsh = Cymraeg
choice-english = Saesneg
choice-given = Rhoddir yn Gymraeg
choice-not-needed = Nid oes angen

# Attainment.
choice-early-years = Blynyddoedd cynnar
choice-phonics = Gwiriad ffoneg
choice-key-stage-1 = Cyfnod allweddol 1
choice-key-stage-2 = Cyfnod allweddol 2
choice-key-stage-3 = Cyfnod allweddol 3
choice-key-stage-4 = Cyfnod allweddol 4
choice-post-16 = Ôl-16
choice-above = Uwchlaw’r disgwyl
choice-on = Yn ôl y disgwyl
choice-towards = Yn gweithio tuag at y disgwyl

# Exclusions, premium, questionnaires.
choice-suspension = Gwaharddiad am gyfnod penodol
choice-permanent = Gwaharddiad parhaol
choice-lunch-times = Amser cinio yn unig
choice-pupil-premium-plus = Premiwm disgybl a mwy
choice-carer = Y gofalwr
choice-parent = Rhiant
choice-teacher = Yr athro
choice-learner = Y dysgwr

# How often, and who pays.
choice-day = Bob dydd
choice-week = Bob wythnos
choice-fortnight = Bob pythefnos
choice-half-term = Bob hanner tymor
choice-term = Bob tymor
choice-year = Bob blwyddyn
choice-element-1 = Elfen 1
choice-element-2 = Elfen 2
choice-element-3 = Elfen 3
choice-health = Y Gwasanaeth Iechyd (GIG)
choice-social-care = Gofal cymdeithasol
choice-tuition = Tiwtora
choice-enrichment = Profiadau cyfoethogi
choice-homework-club = Clwb gwaith cartref
choice-mentoring = Mentora
choice-emotional = Cymorth gyda theimladau
choice-programme = Rhaglen
choice-virtual-school = Yr Ysgol Rithwir
choice-nobody = Neb; nid yw’n costio dim

# Areas and ages.
choice-infant-development = Datblygiad babanod
choice-social = Cymdeithasu
choice-language = Iaith
choice-self-help = Hunanofal
choice-cognitive = Meddwl a dysgu
choice-motor = Symud
choice-0-3 = 0 i 3 mis
choice-3-6 = 3 i 6 mis
choice-6-9 = 6 i 9 mis
choice-9-12 = 9 i 12 mis
choice-12-18 = 12 i 18 mis
choice-18-24 = 18 i 24 mis
choice-24-36 = 2 i 3 oed
choice-36-48 = 3 i 4 oed
choice-48-60 = 4 i 5 oed
choice-communication-and-language = Cyfathrebu ac iaith
choice-personal-social-emotional = Datblygiad personol, cymdeithasol ac emosiynol
choice-physical = Datblygiad corfforol
choice-understanding-the-world = Deall y byd
choice-expressive-arts = Celfyddydau mynegiannol a dylunio
choice-communication-and-interaction = Cyfathrebu a rhyngweithio
choice-cognition-and-learning = Gwybyddiaeth a dysgu

## Evidence, counted from the record.

report-held = Ymweliadau a gynhaliwyd
report-not-held-health = Nas cynhaliwyd, am fod y plentyn yn sâl neu yn yr ysbyty
report-not-held-service = Nas cynhaliwyd, am resymau’r gwasanaeth
report-not-held-family = Nas cynhaliwyd, am resymau’r teulu
report-count = { $count }
report-counted-of = { $what } { $count }
how-home = gartref
how-virtual = drwy fideo
how-telephone = dros y ffôn
how-group = mewn grŵp
how-joint = gartref gyda therapydd neu athro
reason-cancelled-by-family = ni allai’r teulu
reason-cancelled-by-service = ni allai’r gwasanaeth
reason-child-ill = plentyn yn sâl
reason-hospital-stay = yn yr ysbyty
reason-family-ill = teulu’n sâl
reason-family-away = teulu i ffwrdd
reason-visitor-ill = ymwelydd yn sâl
reason-weather = y tywydd
reason-no-access = neb gartref
report-evidence-assessment = Asesiad yn ôl { $title }, { $date }
report-evidence-visits = { $count ->
    [zero] Dim ymweliad, { $from } hyd { $to }
    [one] Un ymweliad, { $from } hyd { $to }
    [two] { $count } ymweliad, { $from } hyd { $to }
    [few] { $count } ymweliad, { $from } hyd { $to }
    [many] { $count } ymweliad, { $from } hyd { $to }
   *[other] { $count } ymweliad, { $from } hyd { $to }
}
report-evidence-charts = { $count ->
    [zero] Dim siart gweithgaredd, { $from } hyd { $to }
    [one] Un siart gweithgaredd, { $from } hyd { $to }
    [two] { $count } siart gweithgaredd, { $from } hyd { $to }
    [few] { $count } siart gweithgaredd, { $from } hyd { $to }
    [many] { $count } siart gweithgaredd, { $from } hyd { $to }
   *[other] { $count } siart gweithgaredd, { $from } hyd { $to }
}
report-evidence-review = Adolygiad { $date }

## Reports that somebody writes.

paper-cdt-report = Adroddiad i’r tîm datblygiad plant
paper-ehc-advice = Cyngor ar gyfer asesiad o anghenion EHC
paper-evidence-pack = Tystiolaeth
paper-inclusion-fund-request = Cais i’r gronfa gynhwysiant
paper-inclusion-forum-request = Cais i’r fforwm cynhwysiant
paper-referral-letter = Atgyfeiriad
paper-multi-agency-request = Cais i gynllunio gyda’n gilydd
report-draft-unsigned = Drafft, heb ei lofnodi eto.
report-draft-unread = Drafft: mae angen i ail berson ei ddarllen o hyd.
report-draft-marking = Drafft – { $marking }
empty-area = Ni welwyd angen yn y maes hwn.
empty-not-tried = Ni roddwyd cynnig ar ddim byd arall eto.
empty-no-goals = Ni weithiwyd ar unrhyw nod yn y cyfnod hwn.
empty-not-looked = Nid edrychwyd ar ddim byd newydd yn y cyfnod hwn.
empty-no-visits = Ni threfnwyd ymweliad yn y cyfnod hwn.
head-advice-used = Cyngor therapyddion sydd ar waith
head-asks = Beth rydym yn gofyn amdano
head-because = Pam rydym yn gofyn
head-body = Symud
head-communication = Cyfathrebu
head-equipment = Offer
head-family = Y teulu
head-feelings = Teimladau ac ymddygiad
head-hands = Defnyddio’r dwylo
head-health = Iechyd, fel yr adroddwyd
head-independence = Gwneud pethau’n annibynnol
head-involvement = Beth rydym wedi’i wneud
head-learning = Dysgu
head-needs = Anghenion
head-new-skills = Sgiliau newydd
head-questions = Eich cwestiynau
head-recommends = Argymhellion
head-seen = Ymweliadau
head-self-help = Hunanofal
head-senses = Y synhwyrau
head-setting = Y lleoliad
head-social-play = Cymdeithasu a chwarae
head-sources = Sail yr adroddiad hwn
field-asked-by = Gofynnwyd amdano gan
field-asked-on = Gofynnwyd amdano ar
field-diagnosis = Diagnosis
field-effect = Beth ddaeth ohono
field-known = Ers pryd rydym yn adnabod y plentyn
field-next-report = Adroddiad nesaf
field-question = Cwestiwn
field-reply = Ateb
field-shown-by = Beth sy’n ei ddangos
field-text = Beth
field-views-gathered = Sut y casglwyd y farn
report-skip = Neidio at yr adroddiad

# What the sentences of a report rest on: what the line is called, and what each number stands for.
report-cited = Rhifau yn y testun
report-cited-visit = ymweliad, { $date }
report-cited-assessment = asesiad, { $date }
report-cited-review = adolygiad, { $date }
report-cited-chart = siart gweithgaredd { $number }, { $date }

# A draft that is told from the record for its author to finish.
draft-note-told = Wedi ei adrodd o'r cofnod hyd at { $date }. Mae pob brawddeg wedi ei chyfrif neu ei chopïo o'r cofnod; nid oes dim wedi ei ddyfeisio.
draft-note-move = Darllenwch ef, newidiwch yr hyn y byddech yn ei ddweud yn wahanol, a rhowch y ffeil lle mae ei llinell gyntaf yn dweud.
draft-note-open = Mae'r hyn sydd ar ôl DIM OND CHI yn aros amdanoch: ysgrifennwch ef yno, a thynnwch y llinell. Tan hynny ni wneir dim o'r cofnod hwn.
draft-note-look = Nid edrychwyd ar y rhestr wirio ers yr adolygiad diwethaf: edrychwch arni gyda { $child } a'r teulu yn gyntaf, a bydd yr hyn sy'n newydd yn sefyll yma.
draft-only-you = DIM OND CHI: { $what } { $sentences ->
    [one] Mae un frawddeg yn ddigon.
   *[other] Dim mwy na { $sentences } brawddeg.
  }
draft-review-title = Adolygiad
draft-took-part = Pwy arall gymerodd ran: enwau, a phwy ydynt i'r plentyn.
draft-actions = Pwy sy'n gwneud beth erbyn pryd.
draft-views-gathered = Sut y casglwyd barn y plentyn a'r teulu: pryd, ble, gyda pha luniau neu arwyddion.
draft-needs = Yr hyn y mae ar { $child } ei angen, ym mhob maes lle mae angen: dechreuwch gyda'r enw a'r angen, a dywedwch o dan now beth sy'n ei ddangos.
draft-outcomes = Deilliannau, wedi eu dechrau o'r nodau y gweithir arnynt. Cywirwch y maes, rhowch by, ac ysgrifennwch beth y mae'n ei wneud yn bosibl ar ôl so_that.
draft-provision = Yr hyn y dylid ei roi ar gyfer pob deilliant: gan bwy, pa mor aml, am faint o funudau, mewn pa grŵp.
draft-known = Ers { $date }, gartref
draft-ask-summary = sut oedd y cyfnod hwn, cryfderau yn gyntaf.
draft-ask-parents = beth sydd wedi mynd yn dda i'r rhieni, beth sydd ar eu meddwl, beth sy'n bwysig iddynt nesaf. Gofynnwch iddynt, a defnyddiwch eu geiriau.
draft-ask-child = beth ddewisodd { $child }, beth a fwynhaodd a beth a orffennodd, a sut y dangoswyd hynny.
draft-ask-strengths = yr hyn y mae { $child } yn dda am ei wneud ac yn ei garu, a'r hyn y mae pobl yn ei hoffi am { $child }.
draft-ask-helps = beth sy'n helpu { $child }, fel y byddai angen i rywun newydd ei glywed.
draft-ask-others = beth mae therapyddion, meddygon a'r lleoliad yn ei ddweud, pob un gydag enw a dyddiad.
draft-ask-area = sut mae hyn yn edrych ar ddiwrnod cyffredin.
draft-ask-need = beth sy'n rhwystro yma, a sut mae'n dangos gartref a gyda phobl eraill.
draft-ask-involvement = beth rydych wedi ei wneud gyda'r teulu.
draft-ask-moving-on = beth ddaw nesaf i { $child }, a beth fyddai'n gwneud dechrau da.
draft-most-new = Mae'r mwyaf yn newydd ym maes { $area }: { $count ->
    [one] un sgìl
   *[other] { $count } sgìl
  } ers yr asesiad blaenorol
draft-goals-met = { $met ->
    [0] Dim un
    [one] Un
   *[other] { $met }
  } o { $count } nod hirdymor wedi ei gyrraedd
draft-lost = Nid yw i'w weld mwyach: { $item }
draft-new = Newydd: { $items }
draft-counted = Newydd: { $achieved } wedi eu cyflawni a { $emerging } newydd ddechrau
draft-sometimes = Weithiau: { $items }
draft-beginning = Newydd ddechrau: { $items }
draft-not-yet = Heb ei weld eto: { $items }
draft-weeks = { $goal }: cyrhaeddwyd { $met } o { $set } nod wythnosol; { $first } ar y dechrau, { $last } yn ddiweddar
draft-said = { $date }: “{ $said }”
draft-told = { $date }: { $said }
draft-loves = Mae { $child } yn caru: { $things }
draft-help-less = { $goal }: aeth y cymorth o { $before } i { $now }
draft-help-full-physical = llaw o dan law
draft-help-part-physical = cyffyrddiad i ddechrau
draft-help-gesture = pwyntio
draft-help-model = dangos yn gyntaf
draft-help-verbal = geiriau
draft-help-visual = llun neu wrthrych
draft-help-none = dim
draft-advised = { $from }, { $date }: { $text }
draft-assessed = Edrychwyd gyda { $child } ar { $date }
draft-decided-make-smaller = gwnaed y cam yn llai
draft-decided-change = rhoddwyd cynnig ar rywbeth arall
draft-decided-stop = gadawyd ef
## Copïau sy’n cael eu rhyddhau.

report-copy = Copi { $copy } o { $copies } i { $name }  ·  Fersiwn { $version }, { $date }
report-form-of = Ar ffurflen { $whose }.
report-form-version = Ffurflen: fersiwn { $version }.
report-form-of-version = Ar ffurflen { $whose }, fersiwn { $version }.
changes-since = Beth sydd wedi newid ers adroddiad { $date }
changes-opening = y ffeithiau ar y dechrau
changes-met = Nodau a gyflawnwyd ers hynny: { $goals }.
changes-new = Newydd yn yr adroddiad hwn: { $sections }.
changes-gone = Heb fod ynddo mwyach: { $sections }.
changes-more = { $section }: llinellau newydd: { $new }.
changes-fewer = { $section }: llinellau a dynnwyd: { $gone }.
changes-both = { $section }: llinellau newydd: { $new }; llinellau a dynnwyd: { $gone }.
changes-none = Nid oes dim yn ei eiriau wedi newid.
release-sibling = brawd neu chwaer
release-at-home = rhywun gartref
release-unnamed = rhywun
release-child = plentyn arall
release-family = rhywun o deulu arall

## Yr hyn y mae Portage yn ei gyfrannu at grŵp craidd neu gyfarfod plentyn mewn angen.

paper-core-group-contribution = Cyfraniad at grŵp craidd
paper-child-in-need-contribution = Cyfraniad at gyfarfod plentyn mewn angen
head-child-seen = Pryd y gwelwyd { $child }
head-worried = Beth sy’n ein poeni
head-needs-to-happen = Beth sydd angen digwydd
head-lived = Diwrnod ym mywyd { $child }
head-plan-actions = Camau’r cynllun sy’n eiddo i ni
head-taking-part = Sut mae’r rhieni’n cymryd rhan
field-alone = Gwelwyd heb riant
field-kept-visits = Ymweliadau a gynhaliwyd
field-missed = Heb eu cynnal
field-planned-visits = Ymweliadau a gynlluniwyd
field-progress = Pa mor bell y daeth
field-read-by = Darllenwyd gan
field-shared-with = Gwelwyd gan y rhieni ar
field-not-shared = Heb ei ddangos i’r rhieni cyn hynny
field-signed = Llofnodwyd
field-written = Ysgrifennwyd gan
field-meeting-day = Ar gyfer cyfarfod
empty-not-seen = Ni welwyd { $child } yn y cyfnod hwn.
empty-no-worries = Nid oedd dim yn destun pryder yn y cyfnod hwn.
