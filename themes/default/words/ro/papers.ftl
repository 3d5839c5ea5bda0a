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
chart-contact-name = Lucrătorul dumneavoastră Portage: { $visitor }.
chart-contact = Lucrătorul dumneavoastră Portage: { $visitor }, { $phone }.

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

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Imagini: { $by } ({ $licence }).
sheet-whole = Fișa întreagă spune mai multe. Citiți-o înainte să începeți.

# The paper that tells how far a printer is out between its two sides.
align-title = Se potrivesc cele două fețe?
align-print = Tipăriți această foaie pe ambele fețe, la fel cum veți tipări cardurile.
align-look = Țineți-o în dreptul unei ferestre, cu această față spre dumneavoastră. Acolo unde crucea de pe verso cade pe aceste scale, citiți două numere: cât la dreapta și cât în jos.
align-give = Dați numerele, cu semnul schimbat, comenzii următoare: dacă crucea este la 2 și 1, scrieți --shift=-2,-1. Dacă ambele sunt zero, nu trebuie făcut nimic.
align-back = Verso
