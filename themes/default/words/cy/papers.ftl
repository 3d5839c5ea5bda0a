# What the papers say by themselves. One message, one whole sentence or label; nothing is put
# together from pieces. Families' papers are read by tired people: short words, short sentences.

## The activity chart

chart-title = Siart gweithgaredd { $number } i { $child }
chart-agreed = Cytunwyd ar { $date }
chart-goal = Nod yr wythnos hon
chart-why = Pam y dewison ni hwn:
chart-long-term = Beth ddaw wedyn:
chart-need = Beth sydd ei angen
chart-when = Pryd a ble
chart-how-often = Sawl gwaith
chart-how-often-value = { $tries ->
    [zero] Dim cynnig
    [one] Un cynnig
    [two] 2 gynnig
    [few] { $tries } chynnig
    [many] { $tries } chynnig
   *[other] { $tries } cynnig
  }, { $times ->
    [1] unwaith y dydd
    [2] ddwywaith y dydd
    [zero] 0 gwaith y dydd
    [few] { $times } gwaith y dydd
    [many] { $times } gwaith y dydd
   *[other] { $times } gwaith y dydd
  }: ychydig bach, ond yn aml.
chart-steps = Beth i’w wneud
chart-help = Sut i helpu
chart-help-full-physical = Rhowch eich dwylo o dan ddwylo eich plentyn a gwnewch hyn gyda’ch gilydd. Stopiwch os bydd eich plentyn yn tynnu’n ôl.
chart-help-part-physical = Rhowch gyffyrddiad ysgafn i gychwyn y symudiad, yna gollyngwch.
chart-help-gesture = Pwyntiwch neu estynnwch eich llaw. Peidiwch â dweud dim eto.
chart-help-model = Dangoswch chi yn gyntaf, yna arhoswch.
chart-help-verbal = Dywedwch mewn ychydig eiriau, yna arhoswch.
chart-help-visual = Dangoswch y llun neu’r arwydd, yna arhoswch.
chart-help-none = Arhoswch, a gadewch i’ch plentyn wneud hyn heb help.
chart-praise = Pan fydd yn digwydd
chart-if-not = Os nad yw’n mynd yn dda
chart-easier = I’w wneud yn haws
chart-harder = I’w wneud yn anoddach
chart-stop = Pryd i stopio
chart-safety = Cadw’n ddiogel:
chart-advice = Cyngor i’w ddilyn:
chart-advice-from = (Cyngor: { $who }, { $date })
chart-grid = Marciwch bob cynnig
chart-try = Cynnig
chart-before = Diwrnod yr ymweliad
chart-next = Ymweliad nesaf
chart-baseline = { $yes } allan o { $of }
chart-mark-alone = heb help
chart-mark-help = gyda help
chart-mark-not = ddim y tro hwn
chart-mark-blank = heb roi cynnig: mae gwag yn iawn
chart-own-words = Sut aeth hi? Unrhyw beth welsoch chi, yn eich geiriau eich hun
chart-next-visit = Ymweliad nesaf: { $date }.
chart-play = Chwarae’r wythnos hon
chart-lent = Ar fenthyg gennym ni: { $thing } (rhif { $number })
chart-lent-unnumbered = Ar fenthyg gennym ni: { $thing }
chart-loves = Wrth fodd { $child }: { $things }.
chart-open = Unwaith y dydd, neu pan fydd yn gyfleus. Does dim byd i’w gyrraedd na’i gyfrif.
chart-grid-open = Ticiwch bob diwrnod y buoch chi’n chwarae
chart-day = Diwrnod
chart-played = Chwaraeon ni
chart-seen = Beth welson ni
chart-not-this-week = Mae “nid yr wythnos hon” yn ateb da hefyd.
chart-at-next = { $tries ->
    [1] Yn yr ymweliad edrychwn arno gyda’n gilydd, rhoi un cynnig arno, a phenderfynu.
   *[other] Yn yr ymweliad edrychwn arno gyda’n gilydd, rhoi cynnig arno { $tries } o weithiau, a phenderfynu.
  }
chart-at-next-open = Yn yr ymweliad byddwn yn sgwrsio amdano ac yn penderfynu.
chart-contact-name = Eich ymwelydd cartref: { $visitor }.
chart-contact = Eich ymwelydd cartref: { $visitor }, { $phone }.

## The visit pack: what a worker takes along

pack-title = Pecyn ymweliad { $child }
pack-own = Eich tudalen chi eich hun. Ewch â hi gyda chi.
pack-visit = Ar gyfer yr ymweliad ar { $date }
pack-printed = Argraffwyd ar { $date }
pack-last = I edrych arno gyda’n gilydd
pack-none = Does dim siart gweithgaredd i edrych arno eto.
pack-before = Cyn addysgu
pack-today = Cynigion heddiw
pack-seen = Beth welodd y teulu
pack-decision = Beth benderfynoch chi gyda’ch gilydd
pack-decision-achieved = wedi’i gyrraedd
pack-decision-carry-on = dal ati
pack-decision-make-smaller = ei wneud yn llai
pack-decision-change = ei newid
pack-decision-stop = ei adael
pack-changed = Wedi’i newid o’r cerdyn “{ $card }”
pack-unchanged = Fel ar y cerdyn “{ $card }”
pack-card = Y cerdyn
pack-here = Y siart hwn
pack-loves = Wrth fodd { $child }
pack-loans = Ar fenthyg yma
pack-next = Camau nesaf i ddewis ohonynt
pack-ladder = O’r cerdyn “{ $card }”: cam bach { $step } o { $steps }
pack-item = O’r rhestr wirio “{ $list }”
pack-written = Un arall, yn eich geiriau eich hun
pack-chart = Siart gweithgaredd i { $child }
pack-number = Rhif
pack-for = I
pack-does = Beth fydd yn ei wneud
pack-conditions = Gyda beth, ble a gyda pha help
pack-success = Pa mor dda a pha mor aml
pack-agreed = Cytunwyd ar

## Care alerts, on every paper that they touch

care-swallowing = Llyncu
care-allergy = Alergedd
care-seizures = Trawiadau (ffitiau)
care-breathing = Anadlu
care-positioning = Safle’r corff
care-mobility = Symud
care-skin = Croen
care-vision = Gweld
care-hearing = Clywed
care-sensory = Y synhwyrau
care-equipment = Offer
care-other = Gofal

## The activity sheet

sheet-minutes = { $minutes ->
    [zero] Llai na munud
    [one] Tua munud
    [two] Tua 2 funud
    [few] Tua { $minutes } munud
    [many] Tua { $minutes } munud
   *[other] Tua { $minutes } munud
  }
# $does begins with a verb-noun: "gwylio swigod".
sheet-for = I blentyn sy’n { $does }.
sheet-ages = Yn aml yn hwyl rhwng { $from } a { $to }
sheet-need = Beth sydd ei angen
sheet-at-hand = Mae’r rhain yn y rhan fwyaf o gartrefi.
sheet-when = Pryd
sheet-routines = Adegau da
sheet-time = Faint o amser
sheet-age = Oedran
sheet-steps = Beth i’w wneud
sheet-praise = Pan fydd yn digwydd
sheet-if-not = Os nad yw’n mynd yn dda
sheet-easier = I’w wneud yn haws
sheet-harder = I’w wneud yn anoddach
sheet-versions = Ei addasu i’ch plentyn chi
sheet-notice = Beth i sylwi arno
sheet-before = Cam cyn hwn
sheet-after = Pan fydd hwn yn hawdd
sheet-ladder = Camau bach, yr hawsaf yn gyntaf
sheet-safety = Cadw’n ddiogel
sheet-not-for = Gofynnwch yn gyntaf
sheet-why = Pam mae’n helpu
sheet-not-reviewed = Nid yw’r gweithgaredd hwn wedi cael adolygiad clinigol eto. Os oes gan eich plentyn therapydd, gofynnwch i’r therapydd yn gyntaf.
sheet-reviewed = Adolygwyd gan { $who }, { $role }, ar { $date }.
sheet-lost-skill = Os bydd eich plentyn yn peidio â gwneud rhywbeth roedd yn gallu ei wneud, dywedwch yn fuan wrth eich ymwelydd iechyd neu’ch meddyg teulu (GP).

## Reports

report-page-of = Tudalen { $page } o { $pages }
report-prepared-by = Ysgrifennwyd gan
report-born = Dyddiad geni
report-age = Oedran
report-nhs-number = Rhif GIG (NHS)
report-home-languages = Ieithoedd gartref
report-started = Gyda Portage ers
report-period = Y cyfnod dan sylw
report-period-value = { $from } hyd { $to }
report-visits = Ymweliadau cartref
report-visits-value = Digwyddodd { $kept } o’r { $offered } a drefnwyd
report-next-review = Adolygiad nesaf
report-visits-from-now = Ymweliadau o hyn ymlaen
report-review-professional = Adroddiad adolygu Portage
report-review-family = Ein hadolygiad ni
report-about = { $child }: { $from } hyd { $to }
report-marking = Swyddogol - sensitif: personol

report-summary = Crynodeb
report-summary-family = Beth rydyn ni wedi’i wneud gyda’n gilydd
report-strengths = Cryfderau a diddordebau
report-strengths-family = Beth mae { $child } yn ei garu ac yn ei wneud yn dda
report-voices = Barn y plentyn a’r teulu
report-voices-family = Beth ddywedoch chi wrthon ni
report-goals = Nodau y gweithiwyd arnyn nhw
report-goals-family = Y nodau y buon ni’n gweithio arnyn nhw
report-now = Beth mae’r plentyn yn gallu ei wneud nawr
report-now-family = Beth mae eich plentyn yn gallu ei wneud nawr
report-profile = Proffil datblygiad
report-lost = Sgiliau nad ydyn nhw i’w gweld bellach
report-lost-family = Rhywbeth i’w ddweud wrth y meddyg
report-care = Gofal a diogelwch
report-others = Gwybodaeth gan eraill
report-others-family = Beth mae pobl eraill wedi’i ddweud
report-needs = Beth sy’n helpu
report-next = Nodau ar gyfer y cyfnod nesaf
report-next-family = Beth fyddwn ni’n gweithio arno nesaf
report-plan = Camau y cytunwyd arnyn nhw
report-plan-family = Pwy fydd yn gwneud beth
report-people = Pobl
report-people-family = Pwy gymerodd ran
report-signed = Llofnodion

report-goals-caption = Nodau tymor hir ers yr adolygiad diwethaf, a beth ddaeth ohonyn nhw
report-goal = Nod
report-set = Gosodwyd
report-result = Canlyniad
report-date = Dyddiad
report-goals-sentence = { $set ->
    [zero] Ni osodwyd yr un nod.
    [one] { $achieved ->
        [zero] Gosodwyd un nod, ac nid yw wedi’i gyflawni eto.
        [one] Gosodwyd un nod, ac mae wedi’i gyflawni.
       *[other] Gosodwyd un nod, ac mae { $achieved } wedi’u cyflawni.
      }
    [two] { $achieved ->
        [zero] Gosodwyd 2 nod, ac nid oes yr un wedi’i gyflawni eto.
        [one] Gosodwyd 2 nod, ac mae un wedi’i gyflawni.
        [two] Gosodwyd 2 nod, ac mae’r ddau wedi’u cyflawni.
       *[other] Gosodwyd 2 nod, ac mae { $achieved } wedi’u cyflawni.
      }
    [few] { $achieved ->
        [zero] Gosodwyd { $set } nod, ac nid oes yr un wedi’i gyflawni eto.
        [one] Gosodwyd { $set } nod, ac mae un wedi’i gyflawni.
        [few] Gosodwyd { $set } nod, ac mae’r tri wedi’u cyflawni.
       *[other] Gosodwyd { $set } nod, ac mae { $achieved } wedi’u cyflawni.
      }
    [many] { $achieved ->
        [zero] Gosodwyd { $set } nod, ac nid oes yr un wedi’i gyflawni eto.
        [one] Gosodwyd { $set } nod, ac mae un wedi’i gyflawni.
       *[other] Gosodwyd { $set } nod, ac mae { $achieved } wedi’u cyflawni.
      }
   *[other] { $achieved ->
        [zero] Gosodwyd { $set } nod, ac nid oes yr un wedi’i gyflawni eto.
        [one] Gosodwyd { $set } nod, ac mae un wedi’i gyflawni.
       *[other] Gosodwyd { $set } nod, ac mae { $achieved } wedi’u cyflawni.
      }
  }
report-goals-set = Nodau a osodwyd
report-goals-achieved = Nodau a gyflawnwyd
report-goals-share = Cyfran a gyflawnwyd
report-goals-percent = { $percent }%
report-result-working-on = Yn gweithio arno
report-result-achieved = Wedi’i gyflawni
report-result-carried-on = Yn parhau
report-result-changed = Wedi’i newid
report-result-stopped = Wedi dod i ben

report-achieved-since = Newydd ers { $date }
report-emerging = Yn dechrau ymddangos
report-lost-notice = Os bydd sgìl yn diflannu, dylai rhywun edrych ar hynny yn fuan. Os nad yw hyn wedi’i wneud, dywedwch wrth yr ymwelydd iechyd neu’r meddyg teulu (GP).
report-lost-skill = Beth oedd i’w weld
report-last-seen = Gwelwyd ddiwethaf
report-noticed = Sylwyd ei fod wedi mynd
report-because = Pam:
report-actions-caption = Camau y cytunwyd arnyn nhw yn yr adolygiad hwn
report-what = Beth
report-who = Pwy
report-by = Erbyn
report-recipients = Bydd yr adroddiad hwn yn mynd at
report-recipients-sentence = Rhannwyd gyda chaniatâd y teulu, a roddwyd ar { $date }.
report-took-part = Cymerodd ran
report-signature = Enw a llofnod
report-signed-on = Dyddiad

report-profile-caption = Faint o’r hyn yr edrychwyd arno sydd wedi’i gyflawni, yn datblygu neu’n ymddangos, yn ôl maes a band oedran
report-profile-alt = Llun bariau o { $areas ->
    [zero] 0 maes
    [one] un maes
    [two] 2 faes
    [few] { $areas } maes
    [many] { $areas } maes
   *[other] { $areas } maes
  } datblygiad, dros { $bands ->
    [zero] 0 band
    [one] un band
    [two] 2 fand
    [few] { $bands } band
    [many] { $bands } band
   *[other] { $bands } band
  } oedran, mewn { $rounds ->
    [zero] 0 asesiad
    [one] un asesiad
    [two] 2 asesiad
    [few] { $rounds } asesiad
    [many] { $rounds } asesiad
   *[other] { $rounds } asesiad
  }. Mae pob rhif yn y tabl sy’n dilyn.
report-profile-table = Mewn rhifau: wedi’i gyflawni + yn datblygu + yn ymddangos, o’r rhai yr edrychwyd arnyn nhw
report-profile-area = Maes
report-profile-round = Pryd
report-profile-achieved = Wedi’i gyflawni (yn gyson)
report-profile-developing = Yn datblygu (weithiau)
report-profile-emerging = Yn ymddangos (am y tro cyntaf)
report-profile-rest = Heb ei weld eto
report-profile-of = o

## Papurau eraill: i deuluoedd, ac i bobl y mae teulu wedi’u henwi
paper-about = { $child }, { $date }
paper-day = { $weekday } { $date }
paper-when = Pryd
paper-time = Amser
paper-where = Ble
paper-how = Sut
paper-from = Oddi wrth
paper-with = Gyda
paper-who-came = Pwy ddaeth
paper-who-comes = Pwy sy’n dod
paper-next-visit = Yr ymweliad nesaf
paper-visit-copy = Ein hymweliad
paper-visit-virtual = ar fideo
paper-visit-telephone = ar y ffôn
paper-visit-group = mewn grŵp
paper-visit-joint = gyda rhywun arall sy’n helpu
paper-visit-week = Sut oedd yr wythnos
paper-visit-play = Beth ddewisodd { $child } ei chwarae
paper-visit-taught = Beth fuon ni’n gweithio arno
paper-visit-results = Beth ddaeth o’r siartiau
paper-visit-skills = Pethau newydd y mae { $child } wedi’u gwneud
paper-visit-advice = Beth ddywedodd y therapyddion
paper-visit-focus = Beth fuon ni’n siarad amdano
paper-visit-loans = Ar fenthyg gennych chi
paper-visit-comment = Eich geiriau chi
paper-tries = { $met } o { $of }
paper-result-before = Cyn dysgu: { $before }.
paper-result-after = Ar yr ymweliad hwn: { $after }.
paper-result-decision = Ein penderfyniad: { $decision }.
paper-decision-achieved = wedi’i wneud
paper-decision-carry-on = dal ati
paper-decision-make-smaller = cam llai
paper-decision-change = rhoi cynnig ar rywbeth arall
paper-decision-stop = ei adael
paper-all-about = Popeth am { $child }
paper-admired = Beth mae pobl yn ei hoffi ac yn ei edmygu amdana i
paper-admired-of = Beth mae pobl yn ei hoffi ac yn ei edmygu am { $child }
paper-important = Beth sy’n bwysig i mi
paper-important-of = Beth sy’n bwysig i { $child }
paper-support = Y ffordd orau o fy helpu
paper-support-of = Y ffordd orau o helpu { $child }
paper-communicates = Sut rydw i’n cyfathrebu
paper-communicates-of = Sut mae { $child } yn cyfathrebu
paper-likes = Rydw i’n hoffi
paper-likes-of = Beth mae { $child } yn ei hoffi
paper-dislikes = Dydw i ddim yn hoffi
paper-dislikes-of = Beth nad yw { $child } yn ei hoffi
paper-calm = Beth sy’n fy helpu i ymdawelu
paper-calm-of = Beth sy’n helpu { $child } i ymdawelu
paper-senses = Fy synhwyrau
paper-senses-of = Gweld, clywed a chyffwrdd
paper-moves = Sut rydw i’n symud
paper-moves-of = Sut mae { $child } yn symud
paper-routines = Fy niwrnod
paper-routines-of = Y diwrnod
paper-family = Fy nheulu
paper-family-of = Y teulu
paper-hopes = Fy ngobeithion a’m dymuniadau
paper-hopes-of = Gobeithion a dymuniadau
paper-eating = Bwyta ac yfed
paper-toileting = Mynd i’r tŷ bach
paper-helpers = Pobl sy’n helpu
paper-sign = { $means }. { $answer }
paper-voice-child = Wedi’i ysgrifennu fel petai { $child } yn siarad, gan bobl sy’n adnabod { $child } yn dda. Gorffennwyd ar { $date }.
paper-voice-parent = Yng ngeiriau’r rhieni. Gorffennwyd ar { $date }.
paper-setting-advice = Cyngor i’ch lleoliad
paper-setting = Lleoliad
paper-next-talk = Y tro nesaf
paper-advice-well = Beth sy’n mynd yn dda
paper-advice-seen = Beth welson ni
paper-advice-given = Beth awgrymon ni
paper-advice-passed = Cyngor therapyddion i’w ddilyn
paper-advice-asked = Beth ofynnoch chi
paper-advice-goals = Y nodau y mae’n help gyda nhw
paper-note = Nodyn o’r ysgol
paper-reply-by = Byddai ateb yn help erbyn
paper-note-best = Yr eiliad orau
paper-note-did = Beth wnaethon ni
paper-note-day = Sut oedd y diwrnod
paper-note-home = Ar gyfer gartref
paper-note-school = Beth hoffen ni ei wybod
paper-note-answer = Eich ateb chi
paper-signposts = Pobl a lleoedd a all helpu
paper-signposts-offer = Buon ni’n siarad am y rhain. Os hoffech i ni wneud yr alwad gyntaf, neu eistedd wrth eich ochr wrth i chi ffonio, dywedwch wrthon ni.
paper-meeting = Ein cyfarfod
paper-chair = Pwy sy’n arwain
paper-meeting-agenda = Beth fydd dan sylw
paper-meeting-people = Pwy sydd wedi’u gwahodd
paper-meeting-bring = Beth i ddod gyda chi
paper-meeting-say = Beth hoffwn i ei ddweud neu ei ofyn
paper-bring-papers = Y dudalen “Popeth am { $child }” a’r adolygiad diwethaf, os hoffech i eraill eu gweld.
paper-bring-questions = Eich cwestiynau. Ysgrifennwch nhw isod: mae pob cwestiwn yn un da.
paper-bring-things = Rhywbeth y mae { $child } yn ei garu, ffotograff neu ffilm fer, os hoffech ei ddangos.
paper-bring-somebody = Rhywun i eistedd wrth eich ochr, os dymunwch: ffrind, perthynas, cyfieithydd. Dywedwch wrthon ni ymlaen llaw, ac fe drefnwn ni hynny.
paper-closing = Diwedd ein hymweliadau
paper-closing-opening = Diolch am ein croesawu i’ch cartref. Dyma beth wnaethon ni gyda’n gilydd gyda { $child }, ac at bwy y gallwch droi o hyn ymlaen.
paper-closing-time = Ein hamser gyda’n gilydd
paper-closing-works = Beth sy’n gweithio i { $child }
paper-closing-words = Eich geiriau chi
paper-closing-next = Beth sy’n digwydd nesaf
paper-goes-to = O hyn ymlaen
paper-follow-up = Byddwn yn ffonio unwaith eto ar
paper-closing-onward = At bwy y gallwch droi
paper-closing-loans = Yn dal ar fenthyg gennych chi
paper-closing-thanks = Gyda diolch
paper-welcome = Croeso
paper-welcome-visits = Ein hymweliadau
paper-how-often = Pa mor aml
paper-day-of-week = Diwrnod
paper-on-monday = Dydd Llun
paper-on-tuesday = Dydd Mawrth
paper-on-wednesday = Dydd Mercher
paper-on-thursday = Dydd Iau
paper-on-friday = Dydd Gwener
paper-on-saturday = Dydd Sadwrn
paper-first-visit = Yr ymweliad cyntaf
paper-welcome-what = Beth sy’n digwydd ar ymweliad
paper-welcome-happens-1 = Rydyn ni’n eistedd ar y llawr ac yn chwarae. Mae { $child } yn dangos i ni beth sy’n hwyl.
paper-welcome-happens-2 = Rydych chi’n dweud sut fu’r wythnos. Chi sy’n adnabod { $child } orau.
paper-welcome-happens-3 = Rydyn ni’n dewis un cam bach gyda’n gilydd, ac yn rhoi cynnig arno nes ei fod yn gweithio.
paper-welcome-happens-4 = Rydyn ni’n gadael siart i’r oergell, am ychydig funudau’r dydd.
paper-welcome-hopes = Beth ddywedoch chi yr hoffech ei gael
paper-welcome-enjoys = Beth mae { $child } yn ei fwynhau
paper-welcome-say = Chi sydd i ddweud
paper-welcome-say-1 = Does dim angen tacluso, a does dim ots gan neb am ddiwrnod gwael.
paper-welcome-say-2 = Mae “dim yr wythnos hon” yn ateb da. Ffoniwch os nad yw ymweliad yn gyfleus.
paper-welcome-say-3 = Dim ond gyda phobl rydych wedi cytuno iddyn nhw rydyn ni’n rhannu beth rydyn ni’n ei ysgrifennu. Gallwch newid eich meddwl.
paper-welcome-say-4 = Gallwch weld popeth rydyn ni’n ei ysgrifennu am { $child }, a chael copi.
paper-play-plan = Ein cynllun chwarae
paper-play-chose = Beth ddewisodd { $child }
paper-play-new = Beth oedd yn newydd
paper-play-ideas = Syniadau i roi cynnig arnyn nhw
paper-play-where = Ble arall y gallai ddigwydd
paper-play-things = Beth oedd wrth law
paper-play-goals = Beth rydyn ni’n gweithio tuag ato
paper-play-notes = Beth welwch chi wrth chwarae
paper-i-can = Mae { $child } yn gallu
paper-celebration = Edrychwch beth mae { $child } wedi’i wneud
paper-celebrate-goals = Wedi’i wneud
paper-celebrate-weeks = Camau bach ar y ffordd
paper-step = { $who } { $does }
paper-certificate = Da iawn
paper-award-opening = I
paper-award-did = a weithiodd ar hyn, a llwyddo:
paper-timeline = { $child } mewn lluniau
paper-group-home = O’r grŵp i’ch cartref
paper-group = Grŵp
paper-group-did = Beth wnaethom ni
paper-group-sang = Fe wnaethom ni ganu
paper-group-played = Fe wnaethom ni chwarae
paper-group-stories = Fe glywsom ni stori
paper-group-why = Pam y gwnaethom ni hyn
paper-group-try = I roi cynnig arno gartref
paper-group-cards = Cardiau sy’n cyd-fynd â hyn
paper-group-again = Y tro nesaf
paper-bring = Dewch â’r rhain
paper-ready = Rhywbeth i’w chwarae wrth aros
paper-ready-opening = Rydych chi ar ein rhestr. Dyma rywbeth i’w chwarae yn y cyfamser, wedi’i ddewis ar gyfer beth mae { $child } yn ei wneud nawr. Does dim rhaid i chi wneud dim.
paper-card-need = Bydd angen
paper-card-praise = Pan fydd yn mynd yn dda
paper-card-if-not = Os nad yw’n mynd yn dda
paper-card-safety = Cymerwch ofal

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Lluniau: { $by } ({ $licence }).
sheet-whole = Mae'r cerdyn cyfan yn dweud mwy. Darllenwch ef cyn dechrau.

# The paper that tells how far a printer is out between its two sides.
align-title = Ydy'r ddwy ochr yn cwrdd?
align-print = Argraffwch y papur hwn ar y ddwy ochr, yn union fel y byddwch yn argraffu'r cardiau.
align-look = Daliwch ef at ffenestr, gyda'r ochr hon tuag atoch. Lle mae croes y cefn yn gorwedd ar y graddfeydd hyn, darllenwch ddau rif: pa mor bell i'r dde, a pha mor bell i lawr.
align-give = Rhowch y rhifau, gyda'r arwydd arall, i'r gorchymyn nesaf: os yw'r groes yn 2 ac 1, ysgrifennwch --shift=-2,-1. Os yw'r ddau yn sero, nid oes angen dim.
align-back = Cefn

## What a copy of a family's paper says of itself.

paper-interpreter = Ewch drwy hwn gyda’r cyfieithydd ar y pryd ({ $language }), os gwelwch yn dda.
paper-not-told = Nid yw hwn ar gael yn yr iaith hon eto: { $language }. Ewch drwyddo gyda rhywun sy’n ei siarad, fel cyfieithydd ar y pryd, os gwelwch yn dda.
paper-to-follow = Yn y ddwy iaith, linell wrth linell, i bwy bynnag sy’n mynd drwyddo gyda’r teulu.
paper-draft = Drafft. Nid i’r teulu nes bod rhywun sy’n siarad yr iaith wedi’i ddarllen drwyddo.

## A chart's copy for a nursery or another place outside the home.

setting-chart-for = Copi ar gyfer { $people }.
setting-chart-contact = Rhowch wybod i { $visitor } sut aeth hi: { $phone }.
setting-chart-contact-name = Rhowch wybod i { $visitor } sut aeth hi.
setting-chart-help-full-physical = Rhowch eich dwylo o dan ddwylo’r plentyn a gwnewch hyn gyda’ch gilydd. Stopiwch os bydd y plentyn yn tynnu’n ôl.
setting-chart-help-none = Arhoswch a gadewch i’r plentyn wneud hyn heb help.
