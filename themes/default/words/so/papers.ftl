# What the papers say by themselves. One message, one whole sentence or label. Short words.
# chart = shax, card = kaar, sheet = warqad, home visitor = booqdaha guriga, review = dib-u-eegis.

## The activity chart

chart-title = Shaxda hawsha { $number } ee { $child }
chart-agreed = Waxaa lagu heshiiyay { $date }
chart-goal = Hadafka toddobaadkan
chart-why = Sababta aan u dooranay:
chart-long-term = Waxa ay ku gaarsiinayso:
chart-need = Waxa aad u baahan tahay
chart-when = Goorma iyo halkee
chart-how-often = Immisa jeer
chart-how-often-value = { $tries ->
    [one] Hal isku day
   *[other] { $tries } isku day
  }, { $times ->
    [1] maalintii hal mar
    [2] maalintii laba jeer
   *[other] maalintii { $times } jeer
  }. In yar, laakiin marar badan.
chart-steps = Waxa aad samaynayso
chart-help = Sida aad u caawinayso
chart-help-full-physical = Gacmahaaga geli gacmaha ilmahaaga hoostooda, oo wada sameeya. Jooji haddii ilmuhu gacmaha kala baxo.
chart-help-part-physical = Si fudud u taabo si uu dhaqaaqu u bilowdo, ka dibna sii daa.
chart-help-gesture = Farta ku fiiq ama gacanta fidi. Weli waxba ha odhan.
chart-help-model = Marka hore adigu samee oo tus, ka dibna sug.
chart-help-verbal = Dhowr eray ku sheeg, ka dibna sug.
chart-help-visual = Tus sawirka ama calaamadda gacanta, ka dibna sug.
chart-help-none = Sug, oo ilmahaaga u daa inuu keligii sameeyo.
chart-praise = Marka ay dhacdo
chart-if-not = Haddii aysan si fiican u socon
chart-easier = Si ay u fududaato
chart-harder = Si ay u adkaato
chart-stop = Goorta la joojinayo
chart-safety = Badbaado:
chart-advice = Talada la raacayo:
chart-advice-from = (Talo ka timid { $who }, { $date })
chart-grid = Calaamadee isku day kasta
chart-try = Isku day
chart-before = Maalinta booqashada
chart-next = Booqashada xigta
chart-baseline = { $yes } ka mid ah { $of }
chart-mark-alone = caawimo la’aan
chart-mark-help = caawimo ayaa lagu sameeyay
chart-mark-not = markan ma dhicin
chart-mark-blank = lama isku dayin: waa caadi in la iska banneeyo
chart-own-words = Sidee bay u dhacday? Wixii aad aragtay, erayadaada ku qor
chart-next-visit = Booqashada xigta: { $date }.
chart-play = Ciyaarta toddobaadkan
chart-lent = Waxaan idin amaahinnay: { $thing } (lambarka { $number })
chart-lent-unnumbered = Waxaan idin amaahinnay: { $thing }
chart-loves = Waxa { $child } jecel yahay: { $things }.
chart-open = Maalintii hal mar, ama marka ay kuu habboon tahay. Wax la gaadho iyo wax la tiriyo midna ma jiro.
chart-grid-open = Calaamadee maalin kasta oo aad ciyaarteen
chart-day = Maalin
chart-played = Waan ciyaarnay
chart-seen = Waxa aan aragnay
chart-not-this-week = “Toddobaadkan maya” waa jawaab fiican sidoo kale.
chart-at-next = { $tries ->
    [1] Booqashada waannu wada eegi doonnaa, hal mar baannu isku dayi doonnaa, waanan go’aamin doonnaa.
   *[other] Booqashada waannu wada eegi doonnaa, { $tries } jeer baannu isku dayi doonnaa, waanan go’aamin doonnaa.
  }
chart-at-next-open = Booqashada waannu ka wada hadli doonnaa, waanan go’aamin doonnaa.
chart-contact-name = Booqdahaaga guriga: { $visitor }.
chart-contact = Booqdahaaga guriga: { $visitor }, { $phone }.

## The visit pack: what a worker takes along

pack-title = Xidhmada booqashada { $child }
pack-own = Boggaaga gaarka ah. La tag.
pack-visit = Booqashada { $date }
pack-printed = La daabacay { $date }
pack-last = Wixii la wada eegayo
pack-none = Weli ma jirto shax hawleed la eego.
pack-before = Ka hor inta aan la barin
pack-today = Isku dayada maanta
pack-seen = Waxa qoysku arkay
pack-decision = Waxa aad wada go’aansateen
pack-decision-achieved = waa la gaadhay
pack-decision-carry-on = sii wad
pack-decision-make-smaller = ka yaree
pack-decision-change = beddel
pack-decision-stop = iska daa
pack-changed = Waxa laga beddelay kaarka “{ $card }”
pack-unchanged = Sida kaarka “{ $card }”
pack-card = Kaarka
pack-here = Shaxdan
pack-loves = Waxa { $child } jecel yahay
pack-loans = Waxa halkan lagu amaahiyay
pack-next = Tallaabooyinka xiga ee la kala dooranayo
pack-ladder = Kaarka “{ $card }”: tallaabo yar { $step } oo ka mid ah { $steps }
pack-item = Liiska “{ $list }”
pack-written = Mid kale, erayadaada
pack-chart = Shaxda hawsha ee { $child }
pack-number = Lambar
pack-for = Waxaa leh
pack-does = Waxa uu sameeyo
pack-conditions = Maxaa, halkee iyo caawimo noocee ah
pack-success = Sida fiican iyo inta jeer
pack-agreed = La isku raacay

## Care alerts, on every paper that they touch

care-swallowing = Liqidda
care-allergy = Xasaasiyad
care-seizures = Suuxdin iyo qallal
care-breathing = Neefsasho
care-positioning = Sida loo fadhiyo ama loo jiifo
care-mobility = Dhaqdhaqaaq
care-skin = Maqaar
care-vision = Arag
care-hearing = Maqal
care-sensory = Dareemayaal
care-equipment = Qalab
care-other = Daryeel

## The activity sheet

sheet-minutes = { $minutes ->
    [one] Qiyaastii hal daqiiqo
   *[other] Qiyaastii { $minutes } daqiiqo
  }
# The words of the card follow as a relative clause: "ilmo xumbada jecel".
sheet-for = Waxaa loogu talagalay ilmo { $does }.
sheet-ages = Badanaa waxaa jecel carruurta u dhexaysa { $from } iyo { $to }
sheet-need = Waxa aad u baahan tahay
sheet-at-hand = Guryaha intooda badan way yaallaan.
sheet-when = Goorma
sheet-routines = Waqtiyo fiican
sheet-time = Inta ay qaadanayso
sheet-age = Da’da
sheet-steps = Waxa aad samaynayso
sheet-praise = Marka ay dhacdo
sheet-if-not = Haddii aysan si fiican u socon
sheet-easier = Si ay u fududaato
sheet-harder = Si ay u adkaato
sheet-versions = Sida ilmahaaga ugu habboon
sheet-notice = Waxa aad fiirinayso
sheet-before = Tallaabada ka horraysa tan
sheet-after = Marka tani fududaato
sheet-ladder = Tallaabooyin yaryar, ta ugu fudud ayaa hor timid
sheet-safety = Badbaado
sheet-not-for = Marka hore weydii
sheet-why = Sababta ay u caawinayso
sheet-not-reviewed = Hawshan weli ma hubin khabiir caafimaad. Haddii ilmahaagu leeyahay daaweeye (therapist), marka hore weydii.
sheet-reviewed = Waxaa hubiyay { $who }, { $role }, { $date }.
sheet-lost-skill = Haddii ilmahaagu joojiyo wax uu hore u samayn jiray, si dhakhso ah ugu sheeg booqdaha caafimaadka (health visitor) ama dhakhtarka qoyska (GP).

## Reports

report-page-of = Bogga { $page } ee { $pages }
report-prepared-by = Waxaa qoray
report-born = Taariikhda dhalashada
report-age = Da’da
report-nhs-number = Lambarka NHS
report-home-languages = Luqadaha guriga
report-started = Portage tan iyo
report-period = Muddada
report-period-value = { $from } ilaa { $to }
report-visits = Booqashooyinka guriga
report-visits-value = { $offered } booqasho oo la qorsheeyay, { $kept } ayaa dhacday
report-next-review = Dib-u-eegista xigta
report-visits-from-now = Booqashooyinka hadda ka dib
report-review-professional = Warbixinta dib-u-eegista Portage
report-review-family = Dib-u-eegisteena
report-about = { $child }: { $from } ilaa { $to }
# The UK marking stays in English; the meaning follows.
report-marking = Official - sensitive: personal (sir ah, xog shakhsi)

report-summary = Kooban
report-summary-family = Wixii aan wada qabannay
report-strengths = Waxa ilmuhu ku fiican yahay iyo waxa uu xiiseeyo
# The verb would show the sex of a name: the noun “child” carries it instead.
report-strengths-family = { $child }: waxa ilmahaagu jecel yahay iyo waxa uu ku fiican yahay
report-voices = Aragtida ilmaha iyo qoyska
report-voices-family = Waxa aad noo sheegteen
report-goals = Hadafyadii laga shaqeeyay
report-goals-family = Hadafyadii aan ka shaqaynay
report-now = Waxa ilmuhu hadda samayn karo
report-now-family = Waxa ilmahaagu hadda samayn karo
report-profile = Muuqaalka horumarka
report-lost = Xirfado aan hadda la arag
report-lost-family = Wax dhakhtarka loo sheego
report-care = Daryeel iyo badbaado
report-others = Xogta dadka kale
report-others-family = Waxa dadka kale sheegeen
report-needs = Waxa caawinaya
report-next = Hadafyada muddada xigta
report-next-family = Waxa aan ka shaqayn doonno
report-plan = Tallaabooyinka lagu heshiiyay
report-plan-family = Yaa maxay qabanaya
report-people = Dadka
report-people-family = Yaa ka qayb galay
report-signed = Saxiixyo

report-goals-caption = Hadafyada fog ee laga soo bilaabo dib-u-eegistii hore iyo natiijadooda
report-goal = Hadaf
report-set = La dejiyay
report-result = Natiijo
report-date = Taariikh
report-goals-sentence = { $set ->
    [one] Hal hadaf ayaa la dejiyay
   *[other] { $set } hadaf ayaa la dejiyay
  }; { $achieved ->
    [0] weli midna lama gaadhin
    [one] hal ayaa la gaadhay
   *[other] { $achieved } ayaa la gaadhay
  }.
report-goals-set = Hadafyada la dejiyay
report-goals-achieved = La gaadhay
report-goals-share = Inta la gaadhay
report-goals-percent = { $percent }%
report-result-working-on = Waa lagu jiraa
report-result-achieved = La gaadhay
report-result-carried-on = Waa sii socdaa
report-result-changed = La beddelay
report-result-stopped = La joojiyay

report-achieved-since = Cusub tan iyo { $date }
report-emerging = Hadda bilaabmaya
report-lost-notice = Xirfad lunta waa in dhakhso loo eegaa. Haddii aan weli loo sheegin, fadlan u sheeg booqdaha caafimaadka (health visitor) ama dhakhtarka qoyska (GP).
report-lost-skill = Wixii la arki jiray
report-last-seen = Markii ugu dambaysay ee la arkay
report-noticed = Goorta la ogaaday inay maqan tahay
report-because = Sababta:
report-actions-caption = Tallaabooyinka lagu heshiiyay dib-u-eegistan
report-what = Maxay
report-who = Yaa
report-by = Ilaa goorma
report-recipients = Warbixintan waxaa la siinayaa
report-recipients-sentence = Waxaa lagu wadaagay ogolaanshaha qoyska, la bixiyay { $date }.
report-took-part = Waxaa ka qayb galay
report-signature = Magac iyo saxiix
report-signed-on = Taariikh

report-profile-caption = Wixii la eegay inta la gaadhay, inta soo kobcaysa iyo inta bilow ah, qayb iyo da’ kasta
report-profile-alt = Sawir tiirar leh: { $areas ->
    [one] hal qayb oo horumarka ah
   *[other] { $areas } qaybood oo horumarka ah
  }, { $bands ->
    [one] hal koox da’eed
   *[other] { $bands } kooxood oo da’eed
  }, { $rounds ->
    [one] hal qiimayn
   *[other] { $rounds } qiimayn
  }. Shaxda soo socota waxaa ku qoran tirooyinka oo dhan.
# `report-profile-of` stands between two numbers: a stroke, explained here.
report-profile-table = Tirooyin: la gaadhay + soo kobcaysa + bilow ah / inta la eegay
report-profile-area = Qaybta
report-profile-round = Goorma
report-profile-achieved = La gaadhay (mar kasta)
report-profile-developing = Soo kobcaysa (mararka qaar)
report-profile-emerging = Bilow ah (markii ugu horraysay)
report-profile-rest = Weli lama arag
report-profile-of = /

## Warqado kale: qoysaska, iyo dadka uu qoysku magacaabay
paper-about = { $child }, { $date }
paper-day = { $weekday }, { $date }
paper-when = Goorma
paper-time = Saacadda
paper-where = Halkee
paper-how = Sidee
paper-from = Ka timid
paper-with = Lala hadlay
paper-who-came = Yaa yimid
paper-who-comes = Yaa imanaya
paper-next-visit = Booqashada xigta
paper-visit-copy = Booqashadeenna
paper-visit-virtual = fiidiyow
paper-visit-telephone = taleefan
paper-visit-group = koox
paper-visit-joint = qof kale oo caawiya ayaa la socday
paper-visit-week = Sida toddobaadku ahaa
paper-visit-play = Ciyaartii { $child } doortay
paper-visit-taught = Waxa aan ka shaqaynay
paper-visit-results = Waxa shaxaha ka soo baxay
paper-visit-skills = Waxyaabo cusub oo { $child } sameeyey
paper-visit-advice = Waxa ay daaweeyayaashu yiraahdeen
paper-visit-focus = Waxa aan ka wada hadalnay
paper-visit-loans = Waxa laydin amaahiyey
paper-visit-comment = Waxa aad tiraahdeen
paper-tries = { $met } ka mid ah { $of }
paper-result-before = Ka hor barashada: { $before }.
paper-result-after = Booqashadan: { $after }.
paper-result-decision = Waxa aan ku heshiinnay: { $decision }.
paper-decision-achieved = waa la gaaray
paper-decision-carry-on = waa la sii wadayaa
paper-decision-make-smaller = tallaabada ayaa la yaraynayaa
paper-decision-change = wax kale ayaa la tijaabinayaa
paper-decision-stop = waa la daynayaa
paper-all-about = Wax walba oo ku saabsan { $child }
paper-admired = Waxa dadku iga jecel yihiin oo ay igu qaddariyaan
paper-admired-of = Waxa dadku ka jecel yihiin oo ay ku qaddariyaan { $child }
paper-important = Waxa ii muhiim ah
paper-important-of = Waxa muhiim u ah { $child }
paper-support = Sida ugu fiican ee la ii caawin karo
paper-support-of = Sida ugu fiican ee loo caawin karo { $child }
paper-communicates = Sida aan ula xiriiro dadka
paper-communicates-of = Sida { $child } dadka ula xiriiro
paper-likes = Waxa aan jeclahay
paper-likes-of = Waxa { $child } jecel yahay
paper-dislikes = Waxa aanan jeclayn
paper-dislikes-of = Waxa aanu { $child } jeclayn
paper-calm = Waxa iga caawiya inaan dego
paper-calm-of = Waxa ka caawiya inuu dego
paper-senses = Dareemayaashayda
paper-senses-of = Aragga, maqalka iyo taabashada
paper-moves = Sida aan u dhaqaaqo
paper-moves-of = Sida { $child } u dhaqaaqo
paper-routines = Maalintayda
paper-routines-of = Maalinta
paper-family = Qoyskayga
paper-family-of = Qoyska
paper-hopes = Rajooyinkayga iyo waxa aan jeclaan lahaa
paper-hopes-of = Rajooyin iyo wax la jeclaan lahaa
paper-eating = Cunidda iyo cabbidda
paper-toileting = Musqusha
paper-helpers = Dadka caawiya
paper-sign = { $means }. { $answer }
paper-voice-child = Waxaa loo qoray sidii isagoo { $child } hadlaya; waxaa qoray dad si fiican u yaqaan. La dhammeeyey: { $date }.
paper-voice-parent = Waa erayadii waalidka. La dhammeeyey: { $date }.
paper-setting-advice = Talo ku socota xannaanadiinna ama dugsigiinna
paper-setting = Xannaanada ama dugsiga
paper-next-talk = Marka xigta
paper-advice-well = Waxa si fiican u socda
paper-advice-seen = Waxa aan aragnay
paper-advice-given = Waxa aan soo jeedinnay
paper-advice-passed = Talada daaweeyayaasha ee la raacayo
paper-advice-asked = Waxa aad weyddiiseen
paper-advice-goals = Hadafyada ay caawinayso
paper-note = Fariin dugsiga ka timid
paper-reply-by = Jawaab ayaa na caawin lahayd ka hor
paper-note-best = Daqiiqaddii ugu fiicnayd
paper-note-did = Waxa aan samaynay
paper-note-day = Sida maalintu ahayd
paper-note-home = Guriga
paper-note-school = Waxa aan jeclaan lahayn inaan ogaanno
paper-note-answer = Jawaabtiinna
paper-signposts = Dad iyo meelo idin caawin kara
paper-signposts-offer = Kuwan ayaan ka wada hadalnay. Haddii aad rabtaan inaan annagu marka hore wacno, ama aan idin garab fadhiisanno marka aad wacaysaan, noo sheega.
paper-meeting = Kulankeenna
paper-chair = Yaa hoggaaminaya
paper-meeting-agenda = Waxa laga wada hadli doono
paper-meeting-people = Yaa lagu casuumay
paper-meeting-bring = Waxa la soo qaato
paper-meeting-say = Waxa aan rabo inaan iraahdo ama weyddiiyo
paper-bring-papers = Bogga “Wax walba oo ku saabsan { $child }” iyo dib-u-eegistii ugu dambaysay, haddii aad rabtaan in dad kale arkaan.
paper-bring-questions = Su’aalahiinna. Hoos ku qora: su’aal kasta waa su’aal fiican.
paper-bring-things = Wax uu { $child } jecel yahay, sawir ama filim gaaban, haddii aad rabtaan inaad tustaan.
paper-bring-somebody = Qof idin garab fadhiista, haddii aad rabtaan: saaxiib, qaraabo, turjubaan. Hore noo sheega, annaga ayaa diyaarin doonna.
paper-closing = Dhammaadka booqashooyinkeenna
paper-closing-opening = Waad ku mahadsan tihiin inaad gurigiinna nagu soo dhawayseen. Kani waa waxa aan la samaynay { $child }, iyo cidda aad hadda kadib u jeesan kartaan.
paper-closing-time = Waqtigii aan wada joognay
paper-closing-works = Waxa u shaqeeya { $child }
paper-closing-words = Erayadiinna
paper-closing-next = Waxa xiga
paper-goes-to = Hadda kadib
paper-follow-up = Mar kale ayaan idin soo wici doonnaa
paper-closing-onward = Cidda aad u jeesan kartaan
paper-closing-loans = Weli laydin amaahiyey
paper-closing-thanks = Mahadsanidiin
paper-welcome = Soo dhawoow
paper-welcome-visits = Booqashooyinkeenna
paper-how-often = Immisa jeer
paper-day-of-week = Maalinta
paper-on-monday = Isniin
paper-on-tuesday = Talaado
paper-on-wednesday = Arbaco
paper-on-thursday = Khamiis
paper-on-friday = Jimce
paper-on-saturday = Sabti
paper-first-visit = Booqashada koowaad
paper-welcome-what = Waxa dhaca booqashada
paper-welcome-happens-1 = Sagxadda ayaan fariisannaa oo ciyaarnaa. { $child } ayaa na tusa waxa madadaalo leh.
paper-welcome-happens-2 = Waxaad noo sheegtaan sida toddobaadku ahaa. Idinka ayaa ilmaha ugu fiican u yaqaan.
paper-welcome-happens-3 = Hal tallaabo oo yar ayaan wada dooranaa, waana isku daynaa ilaa ay shaqayso.
paper-welcome-happens-4 = Shax ayaan idiin kaga tagnaa talaagadda, dhowr daqiiqo maalintii.
paper-welcome-hopes = Waxa aad noo sheegteen inaad jeclaan lahaydeen
paper-welcome-enjoys = Waxa { $child } ku raaxaysto
paper-welcome-say = Idinka ayaa go’aanka leh
paper-welcome-say-1 = Looma baahna inaad guriga nadiifisaan, maalin xunna cidna dhib kuma ah.
paper-welcome-say-2 = “Toddobaadkan maya” waa jawaab fiican. Na soo waca haddii booqashadu idin haboonayn.
paper-welcome-say-3 = Waxa aan qorno waxa aan tusnaa oo keliya dadka aad oggolaateen. Waad beddeli kartaan go’aankiinna.
paper-welcome-say-4 = Waad arki kartaan wax walba oo aan ka qorno { $child }, nuqulna waad heli kartaan.
paper-play-plan = Qorshaheenna ciyaarta
paper-play-chose = Waxa { $child } doortay
paper-play-new = Waxa cusbaa
paper-play-ideas = Fikrado la tijaabiyo
paper-play-where = Meelo kale oo ay ka dhici karto
paper-play-things = Waxa noo dhowaa
paper-play-goals = Waxa aan u shaqaynayno
paper-play-notes = Waxa aad aragtaan marka aad ciyaaraysaan
paper-i-can = { $child } wuu awoodaa
paper-celebration = Eega waxa { $child } sameeyey
paper-celebrate-goals = La gaaray
paper-celebrate-weeks = Tallaabooyin yaryar oo jidka ah
paper-step = { $who } { $does }
paper-certificate = Hambalyo
paper-award-opening = Waxaa la siinayaa
paper-award-did = oo tan ka shaqeeyey oo gaaray:
paper-timeline = { $child } sawirro ahaan
paper-group-home = Kooxda ilaa gurigiinna
paper-group = Kooxda
paper-group-did = Waxa aan samaynay
paper-group-sang = Waan heesnay
paper-group-played = Waan ciyaarnay
paper-group-stories = Sheeko ayaan dhegaysannay
paper-group-why = Sababta aan u samaynay
paper-group-try = Wax guriga lagu tijaabiyo
paper-group-cards = Kaararka la socda
paper-group-again = Marka xigta
paper-bring = Fadlan keena
paper-ready = Wax la ciyaaro inta aad sugaysaan
paper-ready-opening = Liiskeenna ayaad ku jirtaan. Waa kan wax la ciyaaro inta ka horraysa, oo lagu doortay waxa { $child } hadda samayn karo. Wax qasab ah ma jiro.
paper-card-need = Waxa aad u baahan tihiin
paper-card-praise = Marka ay si fiican u socoto
paper-card-if-not = Haddii aanay si fiican u socon
paper-card-safety = Ka taxaddara

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Sawirrada: { $by } ({ $licence }).
sheet-whole = Kaarka oo dhan wax badan ayaa ku qoran. Akhri ka hor intaadan bilaabin.

# The paper that tells how far a printer is out between its two sides.
align-title = Labada dhinac ma is waafaqsan yihiin?
align-print = Warqaddan ka daabac labada dhinac, sida aad kaararka u daabici doonto.
align-look = Daaqad u hay, dhinacan oo kugu soo jeeda. Meesha iskutallaabta dhabarku kaga taal cabbirradan, ka akhri laba tiro: inta ay midig u jirto, iyo inta ay hoos u jirto.
align-give = Tirooyinka, iyada oo calaamaddu rogan tahay, sii amarka xiga: haddii iskutallaabtu taal 2 iyo 1, qor --shift=-2,-1. Haddii labaduba eber yihiin, waxba looma baahna.
align-back = Dhabarka

## What a copy of a family's paper says of itself.

paper-interpreter = Fadlan tan la akhriya turjubaanka ({ $language }).
paper-not-told = Warqaddan weli kuma qorna luqaddan: { $language }. Fadlan la akhriya qof ku hadla, sida turjubaan.
paper-to-follow = Labada luqadood, sadar sadar, qofka qoyska la akhrinaya.
paper-draft = Qabyo. Qoyska looma dhiibo ilaa qof luqadda ku hadla uu wada akhriyo.

## A chart's copy for a nursery or another place outside the home.

setting-chart-for = Nuqul loogu talagalay { $people }.
setting-chart-contact = Fadlan u sheeg { $visitor } sida ay u dhacday: { $phone }.
setting-chart-contact-name = Fadlan u sheeg { $visitor } sida ay u dhacday.
setting-chart-help-full-physical = Gacmahaaga hoos dhig gacmaha ilmaha oo wada sameeya. Jooji haddii ilmuhu gacmaha la baxo.
setting-chart-help-none = Sug oo u daa ilmaha inuu keligiis sameeyo.
