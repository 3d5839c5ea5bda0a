### The words that the website says by itself. Templates call `site-skip-link` as `words.skip_link`.
### A message with an argument, { $like_this }, is said while the pages are being prepared.

## On every page

site-skip-link = Neidio i brif ran y dudalen hon
site-menu = Prif ddewislen
site-menu-areas = Meysydd
site-menu-now = Eich plentyn nawr
site-trail = Ble rydych chi
site-home = Hafan
site-areas = Meysydd datblygiad
site-now = Beth mae eich plentyn yn ei wneud nawr
site-ages = Oedran yn fras
site-a-to-z = A i Y
site-about = Amdanon ni
site-print = Argraffu'r dudalen hon
site-help-title = Siaradwch â ni
site-help-text = Os oes rhywbeth yma heb fod yn glir, neu os hoffech ei gael mewn print bras, ar ffurf hawdd ei deall neu mewn iaith arall, gofynnwch.
site-phone = Ffôn
site-email = E-bost
site-hours = Ar agor
site-post = Ysgrifennwch aton ni
site-more = Mwy am y wefan hon
site-accessibility = Datganiad hygyrchedd
site-privacy = Preifatrwydd
site-credits = Diolchiadau

## The first page

site-home-lead = Pethau bach chwareus i'w gwneud gartref gyda phlentyn ifanc sydd angen ychydig mwy o help i ddysgu.
site-home-start = Dod o hyd i rywbeth i'w drio
site-home-start-now = Dechrau gyda'r hyn mae eich plentyn yn ei wneud nawr
site-what-title = Beth yw Portage?
site-what-home = Help cyfeillgar gartref yw Portage, i deuluoedd sydd â phlentyn ifanc iawn ag anghenion ychwanegol. Bydd ymwelydd cartref yn dod i'ch gweld, bob wythnos neu ddwy fel arfer.
site-what-together = Chi sy'n nabod eich plentyn orau. Gyda'ch gilydd byddwch yn dewis un peth nesaf i anelu ato, ac yn ei dorri'n gamau bach. Wedyn, chwarae.
site-what-little = Mae ychydig funudau, yn fyr ond yn aml, yn hen ddigon. Mae pob teulu a phob plentyn yn mynd wrth ei bwysau ei hun.
site-how-title = Sut i ddefnyddio'r cardiau hyn
site-how-pick = Dewiswch gerdyn sy'n dechrau o rywbeth mae eich plentyn yn ei wneud yn barod.
site-how-read = Darllenwch y cerdyn unwaith. Rhowch yr hyn sydd ei angen wrth law.
site-how-play = Rhowch gynnig arno am ychydig funudau, pan fydd y ddau ohonoch chi'n hapus.
site-how-stop = Stopiwch tra bydd yn dal i fod yn hwyl. Gallwch drio eto ddiwrnod arall.
site-how-tell = Dywedwch wrth eich ymwelydd cartref sut aeth hi. Mae dyddiau da a dyddiau anodd yn ein helpu i ddewis beth ddaw nesaf.
site-areas-title = Chwe maes datblygiad
site-areas-text = Mae plant yn dysgu ym mhob un o'r chwech ar yr un pryd. Dechreuwch gyda'r un sy'n teimlo'n iawn heddiw.
site-first-title = Rhai i ddechrau
site-ways-title = Ffyrdd eraill o ddod o hyd i gerdyn
site-ways-now = Beth mae eich plentyn yn ei wneud nawr
site-ways-now-text = Dewch o hyd i gerdyn sy'n dechrau o ble mae eich plentyn heddiw.
site-ways-a-to-z = A i Y
site-ways-a-to-z-text = Os ydych chi'n gwybod enw'r cerdyn.
site-ways-ages = Oedran yn fras
site-ways-ages-text = Dim ond syniad bras. Mae pob plentyn yn mynd wrth ei bwysau ei hun.

## Finding a card

site-find = Dod o hyd i gerdyn
site-find-lead = Teipiwch air, dewiswch beth sy'n siwtio eich diwrnod, neu gwnewch y ddau.
site-find-words = Geiriau i chwilio amdanyn nhw
site-find-hint = Er enghraifft: swigod, bath, siarad
site-find-when = Adeg o'r dydd
site-find-age = Oedran yn fras
site-find-area = Maes
# Stands in every list of choices: time of day, age, area, minutes, kind of need.
site-find-any = Unrhyw un
site-find-at-hand = Dim ond cardiau sydd heb angen dim byd arbennig
site-find-clear = Dechrau eto
site-find-more = Dangos mwy o gardiau
site-find-start = Teipiwch neu dewiswch rywbeth, a bydd cardiau'n ymddangos yma.
site-find-none = Does dim cerdyn yn ffitio hynny i gyd. Tynnwch un dewis i ffwrdd, neu rhowch gynnig ar air arall.
site-find-routines = Adegau o'r dydd
site-routines-text = Mae'r cardiau'n ffitio i mewn i'r hyn rydych chi'n ei wneud beth bynnag. Dewiswch adeg.
site-routine-lead = Cardiau sy'n ffitio i'r adeg hon o'r dydd.
site-jump = Neidio i
site-by-minutes = Sawl munud
site-minutes-lead = Y cardiau byr ddaw gyntaf. Mae ychydig bach, yn aml, yn hen ddigon.
site-minutes-at-most = { $minutes ->
    [zero] Llai na munud
    [one] 1 munud neu lai
    [two] 2 funud neu lai
    [few] { $minutes } munud neu lai
    [many] { $minutes } munud neu lai
   *[other] { $minutes } munud neu lai
}
site-minutes-more = { $minutes ->
    [zero] Mwy na 0 munud
    [one] Mwy nag 1 munud
    [two] Mwy na 2 funud
    [few] Mwy na { $minutes } munud
    [many] Mwy na { $minutes } munud
   *[other] Mwy na { $minutes } munud
}
site-year-0 = O dan flwydd oed
site-year-1 = Blwydd oed
site-year-2 = Dwy oed
site-year-3 = Tair oed
site-year-4 = Pedair oed
site-routine-waking = Deffro
site-routine-nappy-change = Newid cewyn
site-routine-dressing = Gwisgo
site-routine-meals = Amser bwyd
site-routine-tidying = Tacluso
site-routine-playing = Chwarae
site-routine-stories = Cân a stori
site-routine-out-and-about = Allan am dro
site-routine-travelling = Ar y ffordd i rywle
site-routine-waiting = Wrth aros
site-routine-bath = Amser bath
site-routine-bedtime = Amser gwely

## Lists of cards

# What follows on the page begins with a verb-noun: "gwylio swigod".
site-for-a-child-who = I blentyn sy'n
site-other-areas = Meysydd eraill
site-all-cards = Pob cerdyn yn y maes hwn
site-now-lead = Chwiliwch am frawddeg sy'n swnio fel eich plentyn chi heddiw. Does dim rhaid iddi ffitio i'r dim.
site-now-jump = Mynd i faes
site-now-open = Cerdyn:
site-a-to-z-lead = Pob cerdyn yn ôl ei enw.
site-letters = Llythrennau
site-ages-lead = Mae plant yn dysgu yn eu trefn eu hunain ac wrth eu pwysau eu hunain. Mae llawer o blant ag anghenion ychwanegol yn barod yn gynnar am rai cardiau, ac yn llawer hwyrach am rai eraill. Felly dim ond syniad bras yw'r oedran yma.
site-ages-better = Mae'n gweithio'n well dewis yn ôl beth mae eich plentyn yn ei wneud nawr.
site-ages-list = Oedran yn fras
site-younger = Iau
site-older = Hŷn

## A card

site-minutes = Faint o amser
site-routines = Adegau da
site-age = Oedran yn fras
site-need = Beth sydd ei angen
site-at-hand = Mae'r rhain yn y rhan fwyaf o gartrefi.
site-when = Pryd
site-steps = Beth i'w wneud
site-say = Dywedwch
site-praise = Pan fydd yn digwydd
site-if-not = Os nad yw'n mynd yn dda
site-easier = I'w wneud yn haws
site-harder = I'w wneud yn anoddach
site-versions = Ei addasu i'ch plentyn chi
site-notice = Beth i sylwi arno
site-notice-text = Pethau bach i'w mwynhau. Does neb yn cadw sgôr.
site-ladder = Camau bach ar y ffordd
site-ladder-text = Y cyntaf yw'r hawsaf. Dechreuwch ble bynnag mae eich plentyn, ac arhoswch yno cyhyd ag y mynnwch.
site-safety = Cadw'n ddiogel
site-check-first = Mae angen gofyn yn gyntaf cyn i rai plant roi cynnig arno. Edrychwch a yw eich plentyn chi yn un ohonyn nhw.
site-not-for = Gofynnwch yn gyntaf
site-not-for-text = Os yw unrhyw un o'r rhain yn wir am eich plentyn chi, siaradwch â'ch ymwelydd cartref, eich nyrs neu'ch therapydd cyn rhoi cynnig ar hwn.
site-why = Pam mae'n helpu
site-review = Pwy sydd wedi gwirio'r cerdyn hwn
site-lost-title = Ydy eich plentyn wedi colli sgìl?
site-lost-text = Os yw eich plentyn wedi colli sgìl, rhywbeth roedd yn arfer ei wneud ond nad yw'n ei wneud nawr, dywedwch yn fuan wrth eich ymwelydd iechyd neu'ch meddyg teulu (GP).
site-sheet = Argraffu'r cerdyn hwn fel taflen
site-before = Cam cyn hwn
site-after = Pan fydd hwn yn hawdd
site-related = Mae'n mynd yn dda gyda hwn
site-previous = Cerdyn blaenorol
site-next = Cerdyn nesaf
site-neighbours = Mwy o gardiau yn y maes hwn

## The accessibility statement. The law sets its parts and some of its sentences.

site-statement-title = Datganiad hygyrchedd
site-statement-run = Pwy sy'n rhedeg y wefan hon
site-statement-wish = Rydyn ni am i bawb allu defnyddio'r wefan hon. Dylech chi allu:
site-statement-zoom = gwneud y testun bedair gwaith yn fwy heb orfod sgrolio i'r ochr
site-statement-colours = dewis lliwiau tywyll neu olau, neu eich lliwiau eich hun, yng ngosodiadau eich dyfais
site-statement-keyboard = cyrraedd popeth gyda bysellfwrdd yn unig
site-statement-print = argraffu unrhyw gerdyn ar bapur, neu ofyn i ni ei anfon
site-statement-plain = Rydyn ni hefyd yn ceisio ysgrifennu mewn geiriau plaen.
site-statement-letters = Mae tudalennau mewn ieithoedd eraill yn cael eu dangos yn y llythrennau sydd gan eich ffôn neu’ch cyfrifiadur; daw’r rhai Wrdw â’u llythrennau eu hunain. Os gwelwch flychau gwag lle dylai llythrennau fod, gofynnwch i ni am y cerdyn ar bapur.
site-statement-how-title = Pa mor hygyrch yw'r wefan hon
site-statement-known = Rydyn ni'n gwybod nad yw rhai rhannau cystal ag y dylen nhw fod. Maen nhw wedi'u rhestru ymhellach i lawr, bob un gyda ffordd arall o gael yr un peth.
site-statement-none-known = Wyddon ni ddim am unrhyw ran na allwch chi ei defnyddio. Os dewch chi o hyd i un, dywedwch wrthon ni.
site-statement-contact-title = Dweud wrthon ni am broblem, neu ofyn am rywbeth mewn ffordd arall
site-statement-contact = Os oes rhywbeth ar y wefan hon nad yw'n gweithio i chi, neu os oes ei angen arnoch mewn print bras, ar ffurf hawdd ei deall, mewn iaith arall neu fel recordiad, cysylltwch â ni.
site-statement-form = Defnyddio ein ffurflen gysylltu
site-statement-answer = Pryd byddwch chi'n clywed gennyn ni
site-statement-enforcement-title = Os nad ydych chi'n hapus gyda'n hateb
site-statement-ehrc = Y Comisiwn Cydraddoldeb a Hawliau Dynol (Equality and Human Rights Commission, EHRC) sy'n gyfrifol am orfodi'r rheoliadau hygyrchedd: Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Os nad ydych chi'n hapus gyda'r ffordd rydyn ni'n ateb, gall y gwasanaeth cynghori ar gydraddoldeb, yr Equality Advisory and Support Service, roi cyngor i chi.
site-statement-ehrc-link = Cysylltu â'r Equality Advisory and Support Service
site-statement-ecni = Comisiwn Cydraddoldeb Gogledd Iwerddon (Equality Commission for Northern Ireland, ECNI) sy'n gyfrifol am orfodi'r rheoliadau hygyrchedd yng Ngogledd Iwerddon: Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Os nad ydych chi'n hapus gyda'r ffordd rydyn ni'n ateb, gall y Comisiwn roi cyngor i chi.
site-statement-ecni-link = Cysylltu â Chomisiwn Cydraddoldeb Gogledd Iwerddon (Equality Commission for Northern Ireland)
site-statement-technical-title = Gwybodaeth dechnegol am y wefan hon
site-statement-committed = Rydyn ni wedi ymrwymo i wneud y wefan hon yn hygyrch, yn unol â'r rheoliadau Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
site-statement-status-title = Statws cydymffurfio
site-statement-status-full = Mae'r wefan hon yn cydymffurfio'n llawn â safon AA y canllawiau hygyrchedd Web Content Accessibility Guidelines, fersiwn 2.2.
site-statement-status-partial = Mae'r wefan hon yn cydymffurfio'n rhannol â safon AA y canllawiau hygyrchedd Web Content Accessibility Guidelines, fersiwn 2.2, oherwydd y rhannau sydd wedi'u rhestru isod.
site-statement-status-none = Nid yw'r wefan hon yn cydymffurfio â safon AA y canllawiau hygyrchedd Web Content Accessibility Guidelines, fersiwn 2.2. Mae'r rhannau nad ydyn nhw'n hygyrch wedi'u rhestru isod.
site-statement-issues-title = Cynnwys nad yw'n hygyrch
site-statement-not-compliant = Rhannau nad ydyn nhw'n cadw at y rheoliadau hygyrchedd
site-statement-burden = Rhannau a fyddai'n faich anghymesur i'w newid
site-statement-outside = Rhannau nad yw'r rheoliadau hygyrchedd yn berthnasol iddyn nhw
site-statement-why = Pam:
site-statement-instead = Beth allwch chi ei ddefnyddio yn ei le:
site-statement-mended = Pryd byddwn ni'n ei gywiro:
site-statement-plans = Beth rydyn ni'n ei wneud i'w gwella
site-statement-prepared-title = Sut cafodd y datganiad hwn ei baratoi
site-statement-prepared = Paratowyd ar
site-statement-reviewed = Adolygwyd ddiwethaf ar
site-statement-tested = Profwyd ddiwethaf ar
site-statement-tested-by = Profwyd gan
site-statement-method = Sut cafodd ei phrofi

## The privacy notice

site-privacy-title = Preifatrwydd
site-privacy-lead = Beth sy'n digwydd i wybodaeth amdanoch chi wrth ddefnyddio'r wefan hon, a phwy i'w holi am yr wybodaeth rydyn ni'n ei chadw.
site-privacy-site-title = Y wefan hon
site-privacy-site-nothing = Nid yw'r wefan hon yn cadw unrhyw wybodaeth amdanoch chi. Nid yw'n gosod cwcis, yn cyfri ymweliadau nac yn llwytho dim o unrhyw wefan arall.
site-privacy-site-kept = Os ydych chi'n cadw cerdyn, mae copi ohono'n aros ar eich ffôn eich hun nes i chi ei dynnu. Does neb yn cael gwybod pa gardiau rydych chi'n eu cadw.
site-privacy-site-host = Gall y cwmni sy'n ei chynnal gadw cofnod arferol o ba dudalennau y gofynnwyd amdanyn nhw, er mwyn cadw'r wefan yn ddiogel.
site-privacy-site-children = Does dim byd am unrhyw blentyn go iawn ar y tudalennau hyn.
site-privacy-records-title = Beth rydyn ni'n ei gadw am deuluoedd
site-privacy-run = Pwy sy'n gyfrifol
site-privacy-contact-title = Gofyn i ni, neu gwyno
site-privacy-contact = Gallwch ofyn beth sydd gennyn ni amdanoch chi neu eich plentyn, gofyn i ni ei gywiro, neu ddweud nad ydych chi'n hapus gyda'r ffordd rydyn ni'n gofalu amdano.
site-privacy-ico = Os nad ydych chi'n hapus o hyd, gallwch gwyno wrth Swyddfa'r Comisiynydd Gwybodaeth (Information Commissioner's Office, ICO).
site-privacy-ico-link = Cwyno wrth yr ICO
site-privacy-changed = Newidiwyd ddiwethaf ar

## Credits

site-credits-title = Diolchiadau
site-credits-lead = Gwaith llawer o bobl sydd yn y wefan hon a'i phapurau. Diolch i chi.
site-credits-by = gan
site-credits-licence = Trwydded:

## No such page

site-lost-page-title = Allwn ni ddim dod o hyd i'r dudalen honno
site-lost-page-text = Efallai fod y dudalen wedi symud, neu fod llithriad bach yn y cyfeiriad.
site-lost-page-try = Gallech chi drio un o'r rhain:

## Said while the pages are being prepared

site-count-cards = { $count ->
    [zero] Dim cardiau eto
    [one] 1 cerdyn
    [two] 2 gerdyn
    [few] { $count } cherdyn
    [many] { $count } cherdyn
   *[other] { $count } cerdyn
}
site-about-minutes = { $minutes ->
    [zero] llai na munud
    [one] 1 munud
    [two] 2 funud
    [few] { $minutes } munud
    [many] { $minutes } munud
   *[other] { $minutes } munud
}
site-from-to = { $from } i { $to }
site-months-from-to = { $from } i { $to } mis
site-pdf = { $pages ->
    [zero] PDF, 0 tudalen, { $size }
    [one] PDF, 1 dudalen, { $size }
    [two] PDF, 2 dudalen, { $size }
    [few] PDF, { $pages } tudalen, { $size }
    [many] PDF, { $pages } thudalen, { $size }
   *[other] PDF, { $pages } tudalen, { $size }
}
site-not-reviewed = Nid yw'r cerdyn hwn wedi cael adolygiad clinigol eto. Siaradwch â'ch ymwelydd cartref cyn ei ddefnyddio.
site-reviewed = Adolygwyd gan { $by }, { $role }, ar { $date }.
site-applies-to = Mae'r datganiad hygyrchedd hwn yn berthnasol i'r canlynol: { $what }.
site-answer-within = { $days ->
    [zero] Byddwn ni'n ateb yr un diwrnod.
    [one] Byddwn ni'n ateb o fewn 1 diwrnod gwaith.
    [two] Byddwn ni'n ateb o fewn 2 ddiwrnod gwaith.
    [few] Byddwn ni'n ateb o fewn { $days } diwrnod gwaith.
    [many] Byddwn ni'n ateb o fewn { $days } diwrnod gwaith.
   *[other] Byddwn ni'n ateb o fewn { $days } diwrnod gwaith.
}

## Languages

site-languages = Mewn ieithoedd eraill
site-translation = Am y cyfieithiad hwn
site-quote-open = “
site-quote-close = ”

# The other papers of a card.
site-sheet-a5 = Ar bapur bach
site-sheet-large-print = Mewn print bras
site-sheet-easy-read = Yn hawdd ei ddarllen, gyda lluniau
site-sheet-beside = Mewn dwy iaith, ochr yn ochr
site-sheet-reminder = Cerdyn bach ar gyfer yr oergell

## Cards that stay on a phone, and a card as one file

site-keep = Cadw ar y ffôn hwn
site-keep-wait = Un eiliad …
site-keep-done = Wedi'i gadw. Gallwch agor y cerdyn hwn heb y rhyngrwyd.
site-keep-taken = Wedi'i dynnu. Nid yw'r cerdyn hwn yn cael ei gadw ar y ffôn hwn mwyach.
site-keep-full = Does dim digon o le ar y ffôn hwn. Tynnwch gerdyn arall neu gwnewch le, a rhowch gynnig arall arni.
site-keep-lost = Doedd dim modd nôl y cerdyn. Rhowch gynnig arall arni pan fydd gennych gysylltiad.
site-keep-refused = Nid yw'r porwr hwn yn gadael i wefannau gadw tudalennau. Efallai mai ffenest breifat yw'r rheswm.
site-keep-changed = Mae'r dudalen hon wedi newid ers i chi ei chadw.
site-keep-show = Dangos yr un newydd
site-kept = Wedi'u cadw ar y ffôn hwn
site-kept-lead = Mae'r cardiau hyn yn agor heb y rhyngrwyd a heb ddefnyddio dim o'ch data.
site-kept-none = Does dim wedi'i gadw eto. Agorwch gerdyn a dewiswch “Cadw ar y ffôn hwn”.
site-kept-yours = Beth sy'n aros ar eich ffôn
site-kept-only-you = Does neb yn cael gwybod pa gardiau rydych chi'n eu cadw. Mae'r cardiau'n aros ar y ffôn hwn, a gall unrhyw un sy'n ei ddefnyddio eu gweld.
site-kept-shared = Os ydych chi'n rhannu'r ffôn hwn, mae un tap yn tynnu'r cwbl. Mae rhestr y porwr ei hun o'r tudalennau a agorwyd ar wahân, a gallwch ei chlirio yn y porwr.
site-kept-stay = Gall ffôn glirio'r hyn y mae gwefannau'n ei gadw pan fydd yn brin o le, neu pan na fyddwch wedi agor y wefan hon ers wythnos neu fwy. Gallwch gadw'r cardiau eto unrhyw bryd.
site-kept-take = Tynnu
site-kept-taken = Wedi'i dynnu.
site-kept-take-all = Tynnu'r cwbl
site-kept-all-taken = Mae'r cwbl wedi'i dynnu. Does dim yn cael ei gadw ar y ffôn hwn mwyach.
site-kept-gone = Nid yw'r cerdyn hwn ar y wefan mwyach.
site-kept-not = Gellir cadw cardiau pan agorwch y wefan hon dros y rhyngrwyd, mewn porwr sy'n caniatáu hynny.
site-kept-version = Cardiau { $date }, fersiwn { $version }
site-offline-title = Does dim cysylltiad
site-offline-text = Nid yw'r dudalen hon wedi'i chadw ar y ffôn hwn, ac ni all y ffôn gyrraedd y wefan ar hyn o bryd.
site-offline-try = Rhoi cynnig arall arni
site-to-send = Cadw fel un ffeil i'w hanfon
site-to-send-note = Un ffeil yw'r cerdyn hwn. Mae'n agor heb y rhyngrwyd, a chewch ei basio ymlaen.

## What stands at a printed address

site-way-title = Ble mae'r cerdyn hwn nawr
site-way-gone = Nid yw'r cerdyn hwn yn cael ei roi allan mwyach. Gofynnwch i ni am un arall sy'n addas i'ch plentyn.
site-way-waiting = Mae'r cerdyn hwn yn cael ei gywiro a bydd yn ôl. Gofynnwch i ni os oes ei angen arnoch nawr.
site-way-on = Mynd at y cerdyn
