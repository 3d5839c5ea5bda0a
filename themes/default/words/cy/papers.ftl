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
chart-contact-name = Eich ymwelydd cartref: { $visitor }.
chart-contact = Eich ymwelydd cartref: { $visitor }, { $phone }.

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

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Lluniau: { $by } ({ $licence }).
sheet-whole = Mae'r cerdyn cyfan yn dweud mwy. Darllenwch ef cyn dechrau.

# The paper that tells how far a printer is out between its two sides.
align-title = Ydy'r ddwy ochr yn cwrdd?
align-print = Argraffwch y papur hwn ar y ddwy ochr, yn union fel y byddwch yn argraffu'r cardiau.
align-look = Daliwch ef at ffenestr, gyda'r ochr hon tuag atoch. Lle mae croes y cefn yn gorwedd ar y graddfeydd hyn, darllenwch ddau rif: pa mor bell i'r dde, a pha mor bell i lawr.
align-give = Rhowch y rhifau, gyda'r arwydd arall, i'r gorchymyn nesaf: os yw'r groes yn 2 ac 1, ysgrifennwch --shift=-2,-1. Os yw'r ddau yn sero, nid oes angen dim.
align-back = Cefn
