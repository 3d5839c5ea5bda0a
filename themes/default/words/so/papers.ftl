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
chart-contact-name = Booqdahaaga guriga: { $visitor }.
chart-contact = Booqdahaaga guriga: { $visitor }, { $phone }.

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

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Sawirrada: { $by } ({ $licence }).
sheet-whole = Kaarka oo dhan wax badan ayaa ku qoran. Akhri ka hor intaadan bilaabin.

# The paper that tells how far a printer is out between its two sides.
align-title = Labada dhinac ma is waafaqsan yihiin?
align-print = Warqaddan ka daabac labada dhinac, sida aad kaararka u daabici doonto.
align-look = Daaqad u hay, dhinacan oo kugu soo jeeda. Meesha iskutallaabta dhabarku kaga taal cabbirradan, ka akhri laba tiro: inta ay midig u jirto, iyo inta ay hoos u jirto.
align-give = Tirooyinka, iyada oo calaamaddu rogan tahay, sii amarka xiga: haddii iskutallaabtu taal 2 iyo 1, qor --shift=-2,-1. Haddii labaduba eber yihiin, waxba looma baahna.
align-back = Dhabarka
