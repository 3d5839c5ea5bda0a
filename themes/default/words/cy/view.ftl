### Words that views put into papers and pages: names of areas and ages, and sentences with arguments.

area-infant-development = Datblygiad babanod
area-social = Cymdeithasu
area-language = Iaith
area-self-help = Hunanofal
area-cognitive = Meddwl a dysgu
area-motor = Symud

area-about-infant-development = Sylwi, setlo, edrych, gwrando ac archwilio â’r corff cyfan.
area-about-social = Bod yng nghwmni pobl, cymryd tro, rhannu teimladau a gwneud ffrindiau.
area-about-language = Deall, a chael eich deall, gyda synau, arwyddion, lluniau a geiriau.
area-about-self-help = Bwyta, gwisgo, ymolchi, cysgu a chadw’n ddiogel.
area-about-cognitive = Darganfod sut mae pethau’n gweithio, dychmygu, paru a chyfri.
area-about-motor = Symud, ymestyn, dal a chadw cydbwysedd, yn ffordd eich plentyn chi.

band-0-3 = 0 i 3 mis
band-3-6 = 3 i 6 mis
band-6-9 = 6 i 9 mis
band-9-12 = 9 i 12 mis
band-12-18 = 12 i 18 mis
band-18-24 = 18 i 24 mis
band-24-36 = 2 i 3 oed
band-36-48 = 3 i 4 oed
band-48-60 = 4 i 5 oed

not-for-swallowing = Llyncu, bwyta ac yfed
not-for-allergy = Alergeddau
not-for-seizures = Trawiadau (ffitiau)
not-for-breathing = Anadlu
not-for-positioning = Eistedd, gorwedd a chael eich dal
not-for-mobility = Symud o gwmpas
not-for-skin = Croen
not-for-vision = Gweld
not-for-hearing = Clywed
not-for-sensory = Synau, goleuadau a chyffwrdd
not-for-equipment = Tiwbiau, sblintiau ac offer arall
not-for-other = Unrhyw beth arall

routine-waking = wrth ddeffro
routine-nappy-change = wrth newid cewyn
routine-dressing = wrth wisgo
routine-meals = amser bwyd
routine-tidying = wrth dacluso
routine-playing = wrth chwarae
routine-stories = amser cân a stori
routine-out-and-about = allan am dro
routine-travelling = ar y ffordd i rywle
routine-waiting = wrth aros
routine-bath = amser bath
routine-bedtime = amser gwely

fit-vision = I blentyn nad yw’n gweld yn dda
fit-hearing = I blentyn nad yw’n clywed yn dda
fit-movement = I blentyn nad yw’n symud yn rhwydd
fit-overwhelm = I blentyn sy’n cael ei lethu’n hawdd

# "Mawrth" is both Tuesday and March: the day is cut short, the month is not.
weekday-short-1 = Llun
weekday-short-2 = Maw
weekday-short-3 = Mer
weekday-short-4 = Iau
weekday-short-5 = Gwe
weekday-short-6 = Sad
weekday-short-7 = Sul
month-short-1 = Ion
month-short-2 = Chwef
month-short-3 = Mawrth
month-short-4 = Ebr
month-short-5 = Mai
month-short-6 = Meh
month-short-7 = Gorff
month-short-8 = Awst
month-short-9 = Medi
month-short-10 = Hyd
month-short-11 = Tach
month-short-12 = Rhag
date-short = { $day } { $month }
date-with-weekday = { $weekday } { $date }

# $does begins with a verb-noun: "gofyn am fwy".
goal-sentence = Bydd { $who } yn { $does }, { $conditions }, { $success }.
goal-sentence-open = Bydd { $who } yn { $does }, { $conditions }.
name-and-role = { $name }, { $role }
care-source = (Ffynhonnell: { $from }, { $date })

age-corrected = { $age } (oedran wedi’i gywiro: { $corrected })

visits-every-week = Bob wythnos
visits-every-fortnight = Bob pythefnos
visits-every-month = Bob mis

report-weekly-open = Siartiau chwarae gyda’n gilydd, heb ddim i’w gyrraedd: { $count }.
report-weekly-sentence = { $set ->
    [zero] Ni osodwyd nodau wythnosol ar siartiau gweithgaredd yn ystod y cyfnod hwn
    [one] Gosodwyd un nod wythnosol ar siart gweithgaredd yn ystod y cyfnod hwn
    [two] Gosodwyd 2 nod wythnosol ar siartiau gweithgaredd yn ystod y cyfnod hwn
    [few] Gosodwyd { $set } nod wythnosol ar siartiau gweithgaredd yn ystod y cyfnod hwn
    [many] Gosodwyd { $set } nod wythnosol ar siartiau gweithgaredd yn ystod y cyfnod hwn
   *[other] Gosodwyd { $set } nod wythnosol ar siartiau gweithgaredd yn ystod y cyfnod hwn
  }{ $achieved ->
    [zero] .
    [one] , a chyflawnwyd un.
    [two] , a chyflawnwyd 2.
    [few] , a chyflawnwyd { $achieved }.
    [many] , a chyflawnwyd { $achieved }.
   *[other] , a chyflawnwyd { $achieved }.
  }
report-practice-family = Ymarfer gartref: diwrnodau: { $days }; cynigion: { $tries }; yn union fel y mae’r nod yn ei ddweud: { $met }. Mae pob cynnig yn helpu.
report-practice-professional = Wedi’i farcio gartref a’i ddychwelyd: wythnosau: { $weeks }; diwrnodau o ymarfer: { $days } allan o { $of }; cynigion yn ôl y nod: { $met } allan o { $tries }.
report-practice-week = { $number }: { $met }
report-practice-weeks = Siart wrth siart: { $weeks }.
report-round-baseline = { $date } (man cychwyn)
report-round-review = { $date }
report-shared-consent = Rhannwyd gyda chaniatâd y teulu, a roddwyd ar { $date }.
report-shared-basis = Rhannwyd fel rhan o ddyletswyddau cyhoeddus y gwasanaeth, a gofnodwyd ar { $date }.
report-goal-carries-on = { $title }: yn parhau, fel yn y tabl uchod.
report-notice = Ar gyfer { $people }. Gofynnwch i ni cyn ei rannu â neb arall.
report-diagnosis = Diagnosis a adroddwyd
report-diagnosis-value = { $text } ({ $from }, { $date })
report-communicates = Sut mae { $child } yn cyfathrebu
report-from-now-on-value = { $rhythm }. Adolygiad nesaf: { $date }.
report-family = Y teulu

site-pdf-only = PDF
site-credit-texts = Geiriau
site-credit-symbols = Symbolau
site-credit-fonts = Llythrennau
site-credit-programs = Rhaglenni
site-letter-other = 0 i 9
