# What the papers say by themselves. One message, one whole sentence or label. Short words.
# chart = plan, card = fișă, sheet = foaie, home visitor = lucrătorul Portage.

## The activity chart

chart-title = Planul de activitate { $number } pentru { $child }
chart-agreed = Stabilit împreună pe { $date }
chart-goal = Obiectivul săptămânii
chart-why = De ce l-am ales:
chart-long-term = Unde ne duce:
chart-need = Ce vă trebuie
chart-when = Când și unde
chart-how-often = De câte ori
chart-how-often-value = { $tries ->
    [one] O încercare
    [few] { $tries } încercări
   *[other] { $tries } de încercări
  } { $times ->
    [1] o dată pe zi
    [2] de două ori pe zi
    [few] de { $times } ori pe zi
   *[other] de { $times } de ori pe zi
  }, puțin și des.
chart-steps = Ce faceți
chart-help = Cum ajutați
chart-help-full-physical = Puneți mâinile sub mâinile copilului și faceți împreună. Opriți-vă dacă își trage mâinile.
chart-help-part-physical = Atingeți ușor, ca să porniți mișcarea, apoi lăsați.
chart-help-gesture = Arătați cu degetul sau întindeți mâna. Nu spuneți nimic încă.
chart-help-model = Arătați întâi dumneavoastră cum se face, apoi așteptați.
chart-help-verbal = Spuneți în câteva cuvinte, apoi așteptați.
chart-help-visual = Arătați imaginea sau faceți semnul, apoi așteptați.
chart-help-none = Așteptați și lăsați copilul să facă fără ajutor.
chart-praise = Când reușește
chart-if-not = Dacă nu merge bine
chart-easier = Ca să fie mai ușor
chart-harder = Ca să fie mai greu
chart-stop = Când vă opriți
chart-safety = Siguranță:
chart-advice = Sfaturi de urmat:
chart-advice-from = (Sfat de la { $who }, { $date })
chart-grid = Notați fiecare încercare
chart-try = Încercarea
chart-before = Ziua vizitei
chart-next = Vizita următoare
chart-baseline = { $yes } din { $of }
chart-mark-alone = fără ajutor
chart-mark-help = cu ajutor
chart-mark-not = nu de data asta
chart-mark-blank = nu ați încercat: lăsați gol, e în regulă
chart-own-words = Cum a mers? Orice ați văzut, cu cuvintele dumneavoastră
chart-next-visit = Vizita următoare: { $date }.
chart-play = Joaca săptămânii
chart-lent = Împrumutat de la noi: { $thing } (numărul { $number })
chart-lent-unnumbered = Împrumutat de la noi: { $thing }
chart-loves = Ce îi place mult copilului ({ $child }): { $things }.
chart-open = O dată pe zi sau când vă convine. Nu e nimic de atins și nimic de numărat.
chart-grid-open = Bifați fiecare zi în care v-ați jucat
chart-day = Ziua
chart-played = Ne-am jucat
chart-seen = Ce am văzut
chart-not-this-week = „Nu săptămâna aceasta” este și el un răspuns bun.
chart-at-next = { $tries ->
    [1] La vizită ne uităm împreună, încercăm o dată și hotărâm.
   *[other] La vizită ne uităm împreună, încercăm de { $tries } ori și hotărâm.
  }
chart-at-next-open = La vizită vorbim despre asta împreună și hotărâm.
chart-contact-name = Lucrătorul dumneavoastră Portage: { $visitor }.
chart-contact = Lucrătorul dumneavoastră Portage: { $visitor }, { $phone }.

## The visit pack: what a worker takes along

pack-title = Mapa vizitei pentru { $child }
pack-own = Pagina dumneavoastră. Luați-o cu dumneavoastră.
pack-visit = Pentru vizita din { $date }
pack-printed = Tipărit la { $date }
pack-last = De privit împreună
pack-none = Încă nu există un plan de activitate de privit.
pack-before = Înainte de exersare
pack-today = Încercări azi
pack-seen = Ce a văzut familia
pack-decision = Ce ați hotărât împreună
pack-decision-achieved = atins
pack-decision-carry-on = continuăm
pack-decision-make-smaller = un pas mai mic
pack-decision-change = schimbăm
pack-decision-stop = renunțăm
pack-changed = Schimbat față de fișa „{ $card }”
pack-unchanged = Ca pe fișa „{ $card }”
pack-card = Fișa
pack-here = Acest plan
pack-loves = Ce îi place mult copilului ({ $child })
pack-loans = Împrumutat aici
pack-next = Pași următori, la alegere
pack-ladder = Din fișa „{ $card }”: pasul mic { $step } din { $steps }
pack-item = Din lista „{ $list }”
pack-written = Altul, cu cuvintele dumneavoastră
pack-chart = Plan de activitate pentru { $child }
pack-number = Numărul
pack-for = Pentru
pack-does = Ce face
pack-conditions = Cu ce, unde și cu ce ajutor
pack-success = Cât de bine și cât de des
pack-agreed = Stabilit la

## Care alerts, on every paper that they touch

care-swallowing = Înghițit
care-allergy = Alergie
care-seizures = Convulsii
care-breathing = Respirație
care-positioning = Poziția corpului
care-mobility = Mișcare
care-skin = Piele
care-vision = Vedere
care-hearing = Auz
care-sensory = Simțuri
care-equipment = Aparate și dispozitive
care-other = Îngrijire

## The activity sheet

sheet-minutes = { $minutes ->
    [one] Cam un minut
    [few] Cam { $minutes } minute
   *[other] Cam { $minutes } de minute
  }
sheet-for = Pentru un copil care { $does }.
sheet-ages = Le place adesea copiilor între { $from } și { $to }
sheet-need = Ce vă trebuie
sheet-at-hand = Cele mai multe case le au deja.
sheet-when = Când
sheet-routines = Momente bune
sheet-time = Cât durează
sheet-age = Vârsta
sheet-steps = Ce faceți
sheet-praise = Când reușește
sheet-if-not = Dacă nu merge bine
sheet-easier = Ca să fie mai ușor
sheet-harder = Ca să fie mai greu
sheet-versions = Pe măsura copilului dumneavoastră
sheet-notice = Ce să observați
sheet-before = Un pas înainte de acesta
sheet-after = Când acesta e ușor
sheet-ladder = Pași mici, de la cel mai ușor
sheet-safety = Siguranță
sheet-not-for = Întrebați întâi
sheet-why = De ce ajută
sheet-not-reviewed = Această activitate nu a fost încă verificată de un specialist medical. Dacă un terapeut lucrează cu copilul dumneavoastră, întrebați-l întâi.
sheet-reviewed = Verificat de { $who }, { $role }, pe { $date }.
sheet-lost-skill = Dacă copilul dumneavoastră nu mai face ceva ce știa să facă, spuneți-i cât mai curând asistentei comunitare (health visitor) sau medicului de familie (GP).

## Reports

report-page-of = Pagina { $page } din { $pages }
report-prepared-by = Scris de
report-born = Data nașterii
report-age = Vârsta
report-nhs-number = Numărul NHS
report-home-languages = Limbi vorbite acasă
report-started = Cu Portage din
report-period = Perioada
report-period-value = de la { $from } până la { $to }
report-visits = Vizite acasă
report-visits-value = au avut loc { $kept } din { $offered } planificate
report-next-review = Următorul bilanț
report-visits-from-now = Vizite de acum înainte
report-review-professional = Raport de bilanț Portage
report-review-family = Bilanțul nostru
report-about = { $child }: { $from } – { $to }
# The UK marking stays in English; the meaning follows.
report-marking = Official - sensitive: personal (confidențial, date personale)

report-summary = Pe scurt
report-summary-family = Ce am făcut împreună
report-strengths = Puncte tari și interese
report-strengths-family = Ce îi place și ce face bine { $child }
report-voices = Părerea copilului și a familiei
report-voices-family = Ce ne-ați spus
report-goals = Obiective la care s-a lucrat
report-goals-family = Obiectivele la care am lucrat
report-now = Ce poate face copilul acum
report-now-family = Ce poate face copilul dumneavoastră acum
report-profile = Profilul de dezvoltare
report-lost = Abilități care nu se mai văd
report-lost-family = De spus medicului
report-care = Îngrijire și siguranță
report-others = Informații de la alții
report-others-family = Ce au spus alții
report-needs = Ce ajută
report-next = Obiective pentru perioada următoare
report-next-family = La ce lucrăm mai departe
report-plan = Acțiuni stabilite
report-plan-family = Cine ce face
report-people = Persoane
report-people-family = Cine a participat
report-signed = Semnături

report-goals-caption = Obiectivele pe termen lung de la ultimul bilanț și ce s-a ales de ele
report-goal = Obiectiv
report-set = Stabilit
report-result = Rezultat
report-date = Data
report-goals-sentence = { $set ->
    [one] S-a stabilit un obiectiv
    [few] S-au stabilit { $set } obiective
   *[other] S-au stabilit { $set } de obiective
  }; { $achieved ->
    [0] niciunul nu este atins încă
    [one] unul este atins
    [few] { $achieved } sunt atinse
   *[other] { $achieved } sunt atinse
  }.
report-goals-set = Obiective stabilite
report-goals-achieved = Atinse
report-goals-share = Partea atinsă
report-goals-percent = { $percent }%
report-result-working-on = Se lucrează
report-result-achieved = Atins
report-result-carried-on = Continuă
report-result-changed = Schimbat
report-result-stopped = Oprit

report-achieved-since = Nou din { $date }
report-emerging = Abia începe
report-lost-notice = O abilitate care dispare trebuie verificată cât mai curând. Vă rugăm să îi spuneți asistentei comunitare (health visitor) sau medicului de familie (GP), dacă nu s-a făcut deja.
report-lost-skill = Ce se vedea
report-last-seen = Văzut ultima dată
report-noticed = S-a observat că lipsește
report-because = De ce:
report-actions-caption = Acțiuni stabilite la acest bilanț
report-what = Ce
report-who = Cine
report-by = Până când
report-recipients = Acest raport ajunge la
report-recipients-sentence = Trimis cu acordul familiei, dat pe { $date }.
report-took-part = Au participat
report-signature = Numele și semnătura
report-signed-on = Data

report-profile-caption = Cât din ce s-a urmărit este atins, în dezvoltare sau la început, pe domenii și grupe de vârstă
report-profile-alt = Imagine cu bare: { $areas ->
    [one] un domeniu de dezvoltare
    [few] { $areas } domenii de dezvoltare
   *[other] { $areas } de domenii de dezvoltare
  }, pe { $bands ->
    [one] o grupă de vârstă
    [few] { $bands } grupe de vârstă
   *[other] { $bands } de grupe de vârstă
  }, la { $rounds ->
    [one] o evaluare
    [few] { $rounds } evaluări
   *[other] { $rounds } de evaluări
  }. Tabelul care urmează cuprinde toate cifrele.
report-profile-table = În cifre: atins + în dezvoltare + la început, din câte s-au urmărit
report-profile-area = Domeniul
report-profile-round = Când
report-profile-achieved = Atins (de fiecare dată)
report-profile-developing = În dezvoltare (uneori)
report-profile-emerging = La început (văzut prima dată)
report-profile-rest = Nu s-a văzut încă
report-profile-of = din

## Alte documente: pentru familii și pentru oamenii pe care familia i-a numit
paper-about = { $child }, { $date }
paper-day = { $weekday }, { $date }
paper-when = Când
paper-time = Ora
paper-where = Unde
paper-how = Cum
paper-from = De la
paper-with = Cu
paper-who-came = Cine a venit
paper-who-comes = Cine vine
paper-next-visit = Vizita următoare
paper-visit-copy = Vizita noastră
paper-visit-virtual = prin video
paper-visit-telephone = la telefon
paper-visit-group = în grup
paper-visit-joint = împreună cu altcineva care ajută
paper-visit-week = Cum a fost săptămâna
paper-visit-play = Ce joacă a ales { $child }
paper-visit-taught = La ce am lucrat
paper-visit-results = Ce a ieșit din planuri
paper-visit-skills = Lucruri noi pe care le-a făcut { $child }
paper-visit-advice = Ce au spus terapeuții
paper-visit-focus = Despre ce am vorbit
paper-visit-loans = Împrumutat dumneavoastră
paper-visit-comment = Ce ați spus
paper-tries = { $met } din { $of }
paper-result-before = Înainte de învățare: { $before }.
paper-result-after = La această vizită: { $after }.
paper-result-decision = Am hotărât: { $decision }.
paper-decision-achieved = gata
paper-decision-carry-on = continuăm
paper-decision-make-smaller = facem un pas mai mic
paper-decision-change = încercăm altceva
paper-decision-stop = îl lăsăm
paper-all-about = Totul despre { $child }
paper-admired = Ce le place oamenilor la mine și ce admiră
paper-admired-of = Ce le place oamenilor la { $child } și ce admiră
paper-important = Ce este important pentru mine
paper-important-of = Ce este important pentru { $child }
paper-support = Cum mă puteți ajuta cel mai bine
paper-support-of = Cum se poate ajuta cel mai bine: { $child }
paper-communicates = Cum comunic
paper-communicates-of = Cum comunică { $child }
paper-likes = Îmi place
paper-likes-of = Ce îi place: { $child }
paper-dislikes = Nu îmi place
paper-dislikes-of = Ce nu îi place: { $child }
paper-calm = Ce mă ajută să mă liniștesc
paper-calm-of = Ce ajută la liniștire
paper-senses = Simțurile mele
paper-senses-of = Văzul, auzul și atingerea
paper-moves = Cum mă mișc
paper-moves-of = Cum se mișcă { $child }
paper-routines = Ziua mea
paper-routines-of = Ziua
paper-family = Familia mea
paper-family-of = Familia
paper-hopes = Speranțele și dorințele mele
paper-hopes-of = Speranțe și dorințe
paper-eating = Mâncare și băutură
paper-toileting = La toaletă
paper-helpers = Oameni care ajută
paper-sign = { $means }. { $answer }
paper-voice-child = Scris ca și cum ar vorbi { $child }, de oameni care cunosc bine copilul. Terminat: { $date }.
paper-voice-parent = În cuvintele părinților. Terminat: { $date }.
paper-setting-advice = Sfaturi pentru grădinița sau școala dumneavoastră
paper-setting = Grădinița sau școala
paper-next-talk = Data viitoare
paper-advice-well = Ce merge bine
paper-advice-seen = Ce am văzut
paper-advice-given = Ce am propus
paper-advice-passed = Sfaturile terapeuților, de urmat
paper-advice-asked = Ce ați întrebat
paper-advice-goals = Obiectivele la care ajută
paper-note = Un bilet de la școală
paper-reply-by = Ne-ar ajuta un răspuns până la
paper-note-best = Cel mai frumos moment
paper-note-did = Ce am făcut
paper-note-day = Cum a fost ziua
paper-note-home = Pentru acasă
paper-note-school = Ce am vrea să știm
paper-note-answer = Răspunsul dumneavoastră
paper-signposts = Oameni și locuri care pot ajuta
paper-signposts-offer = Am vorbit despre acestea. Dacă doriți să sunăm noi prima dată sau să stăm lângă dumneavoastră când sunați, spuneți-ne.
paper-meeting = Întâlnirea noastră
paper-chair = Cine o conduce
paper-meeting-agenda = Despre ce se va vorbi
paper-meeting-people = Cine este invitat
paper-meeting-bring = Ce să aduceți
paper-meeting-say = Ce vreau să spun sau să întreb
paper-bring-papers = Pagina „Totul despre { $child }” și ultimul bilanț, dacă doriți să le vadă și alții.
paper-bring-questions = Întrebările dumneavoastră. Scrieți-le mai jos: orice întrebare este bună.
paper-bring-things = Ceva ce iubește { $child }, o fotografie sau un film scurt, dacă doriți să le arătați.
paper-bring-somebody = Pe cineva care să stea lângă dumneavoastră, dacă doriți: un prieten, o rudă, un interpret. Spuneți-ne dinainte și ne ocupăm noi.
paper-closing = Sfârșitul vizitelor noastre
paper-closing-opening = Vă mulțumim că ne-ați primit în casă. Iată ce am făcut împreună cu { $child } și la cine puteți apela de acum înainte.
paper-closing-time = Timpul nostru împreună
paper-closing-works = Ce ajută: { $child }
paper-closing-words = Cuvintele dumneavoastră
paper-closing-next = Ce urmează
paper-goes-to = De acum înainte
paper-follow-up = Vă mai sunăm o dată pe
paper-closing-onward = La cine puteți apela
paper-closing-loans = Încă împrumutat dumneavoastră
paper-closing-thanks = Cu mulțumiri
paper-welcome = Bun venit
paper-welcome-visits = Vizitele noastre
paper-how-often = Cât de des
paper-day-of-week = Ziua
paper-on-monday = luni
paper-on-tuesday = marți
paper-on-wednesday = miercuri
paper-on-thursday = joi
paper-on-friday = vineri
paper-on-saturday = sâmbătă
paper-first-visit = Prima vizită
paper-welcome-what = Ce se întâmplă la o vizită
paper-welcome-happens-1 = Stăm pe jos și ne jucăm. { $child } ne arată ce este distractiv.
paper-welcome-happens-2 = Ne povestiți cum a fost săptămâna. Dumneavoastră vă cunoașteți cel mai bine copilul.
paper-welcome-happens-3 = Alegem împreună un pas mic și îl încercăm până reușește.
paper-welcome-happens-4 = Vă lăsăm un plan pentru frigider, pentru câteva minute pe zi.
paper-welcome-hopes = Ce ne-ați spus că v-ați dori
paper-welcome-enjoys = Ce îi place: { $child }
paper-welcome-say = Dumneavoastră hotărâți
paper-welcome-say-1 = Nu trebuie să faceți ordine, iar o zi proastă nu supără pe nimeni.
paper-welcome-say-2 = „Nu săptămâna asta” este un răspuns bun. Sunați-ne dacă o vizită nu vă convine.
paper-welcome-say-3 = Arătăm ce scriem doar oamenilor pentru care v-ați dat acordul. Vă puteți răzgândi.
paper-welcome-say-4 = Puteți vedea tot ce scriem despre { $child } și puteți primi o copie.
paper-play-plan = Planul nostru de joacă
paper-play-chose = Ce a ales { $child }
paper-play-new = Ce a fost nou
paper-play-ideas = Idei de încercat
paper-play-where = Unde se mai poate întâmpla
paper-play-things = Ce am avut la îndemână
paper-play-goals = Spre ce lucrăm
paper-play-notes = Ce vedeți în timp ce vă jucați
paper-i-can = { $child } poate
paper-celebration = Uitați ce a făcut { $child }
paper-celebrate-goals = Gata
paper-celebrate-weeks = Pași mici pe drum
paper-step = { $who } { $does }
paper-certificate = Bravo
paper-award-opening = Pentru
paper-award-did = care a muncit la asta și a reușit:
paper-timeline = { $child } în imagini
paper-group-home = De la grup la dumneavoastră acasă
paper-group = Grupul
paper-group-did = Ce am făcut
paper-group-sang = Am cântat
paper-group-played = Ne-am jucat
paper-group-stories = Am ascultat o poveste
paper-group-why = De ce am făcut asta
paper-group-try = De încercat acasă
paper-group-cards = Fișe care se potrivesc
paper-group-again = Data viitoare
paper-bring = Vă rugăm să aduceți
paper-ready = Ceva de jucat cât așteptați
paper-ready-opening = Sunteți pe lista noastră. Iată ceva de jucat între timp, ales după ce face { $child } acum. Nu este nimic obligatoriu.
paper-card-need = Aveți nevoie de
paper-card-praise = Când reușește
paper-card-if-not = Dacă nu reușește
paper-card-safety = Atenție

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Imagini: { $by } ({ $licence }).
sheet-whole = Fișa întreagă spune mai multe. Citiți-o înainte să începeți.

# The paper that tells how far a printer is out between its two sides.
align-title = Se potrivesc cele două fețe?
align-print = Tipăriți această foaie pe ambele fețe, la fel cum veți tipări cardurile.
align-look = Țineți-o în dreptul unei ferestre, cu această față spre dumneavoastră. Acolo unde crucea de pe verso cade pe aceste scale, citiți două numere: cât la dreapta și cât în jos.
align-give = Dați numerele, cu semnul schimbat, comenzii următoare: dacă crucea este la 2 și 1, scrieți --shift=-2,-1. Dacă ambele sunt zero, nu trebuie făcut nimic.
align-back = Verso

## What a copy of a family's paper says of itself.

paper-interpreter = Vă rugăm să parcurgeți acest text împreună cu interpretul ({ $language }).
paper-not-told = Acest text nu există încă în această limbă: { $language }. Vă rugăm să îl parcurgeți împreună cu cineva care o vorbește, de exemplu cu un interpret.
paper-to-follow = În ambele limbi, rând cu rând, pentru cine îl parcurge cu familia.
paper-draft = Ciornă. Nu este pentru familie până când cineva care vorbește limba nu o citește până la capăt.

## A chart's copy for a nursery or another place outside the home.

setting-chart-for = Copie pentru { $people }.
setting-chart-contact = Vă rugăm să spuneți cum a mers: { $visitor }, { $phone }.
setting-chart-contact-name = Vă rugăm să spuneți cum a mers: { $visitor }.
setting-chart-help-full-physical = Puneți-vă mâinile sub mâinile copilului și faceți împreună. Opriți-vă dacă le retrage.
setting-chart-help-none = Așteptați și lăsați copilul să facă singur.
