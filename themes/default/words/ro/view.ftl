### Words that views put into papers and pages: names of areas and ages, and sentences with arguments.

# The names of areas head narrow columns: keep them short.
area-infant-development = Primele luni
area-social = Relații
area-language = Limbaj
area-self-help = Autonomie
area-cognitive = Gândire
area-motor = Mișcare

area-about-infant-development = A observa, a se liniști, a privi, a asculta și a descoperi cu tot corpul.
area-about-social = A fi împreună, a face pe rând, a împărtăși ce simte și a-și face prieteni.
area-about-language = A înțelege și a se face înțeles, cu sunete, semne, imagini și cuvinte.
area-about-self-help = Mâncat, îmbrăcat, spălat, somn și siguranță.
area-about-cognitive = A afla cum merg lucrurile, a se juca „de-a ceva”, a potrivi și a număra.
area-about-motor = A se mișca, a întinde mâna, a ține și a-și păstra echilibrul, fiecare copil în felul lui.

band-0-3 = 0–3 luni
band-3-6 = 3–6 luni
band-6-9 = 6–9 luni
band-9-12 = 9–12 luni
band-12-18 = 12–18 luni
band-18-24 = 18–24 de luni
band-24-36 = 2–3 ani
band-36-48 = 3–4 ani
band-48-60 = 4–5 ani

not-for-swallowing = Înghițit, mâncat și băut
not-for-allergy = Alergii
not-for-seizures = Convulsii
not-for-breathing = Respirație
not-for-positioning = Statul în șezut, culcat și în brațe
not-for-mobility = Deplasarea
not-for-skin = Piele
not-for-vision = Vedere
not-for-hearing = Auz
not-for-sensory = Sunete, lumini și atingeri
not-for-equipment = Sonde, atele și alte dispozitive
not-for-other = Altceva

routine-waking = la trezire
routine-nappy-change = la schimbatul scutecului
routine-dressing = la îmbrăcat
routine-meals = în jurul meselor
routine-tidying = la strâns prin casă
routine-playing = la joacă
routine-stories = la cântece și povești
routine-out-and-about = la plimbare
routine-travelling = pe drum
routine-waiting = când așteptați
routine-bath = la baie
routine-bedtime = la culcare

fit-vision = Pentru un copil care nu vede bine
fit-hearing = Pentru un copil care nu aude bine
fit-movement = Pentru un copil care se mișcă greu
fit-overwhelm = Pentru un copil pentru care totul devine ușor prea mult

weekday-short-1 = luni
weekday-short-2 = marți
weekday-short-3 = mie
weekday-short-4 = joi
weekday-short-5 = vin
weekday-short-6 = sâm
weekday-short-7 = dum
month-short-1 = ian
month-short-2 = feb
month-short-3 = martie
month-short-4 = apr
month-short-5 = mai
month-short-6 = iunie
month-short-7 = iulie
month-short-8 = aug
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dec
date-short = { $day } { $month }
date-with-weekday = { $weekday }, { $date }

goal-sentence = { $who } { $does }, { $conditions }, { $success }.
goal-sentence-open = { $who } { $does }, { $conditions }.
name-and-role = { $name }, { $role }
care-source = (De la { $from }, { $date })

age-corrected = { $age } ({ $corrected } vârstă corectată)

visits-every-week = În fiecare săptămână
visits-every-fortnight = La două săptămâni
visits-every-month = În fiecare lună

report-weekly-open = Planuri de joacă împreună, fără nimic de atins: { $count }.
report-weekly-sentence = { $set ->
    [0] În această perioadă nu s-au stabilit obiective săptămânale în planurile de activitate
    [one] În această perioadă s-a stabilit un obiectiv săptămânal într-un plan de activitate
    [few] În această perioadă s-au stabilit { $set } obiective săptămânale în planurile de activitate
   *[other] În această perioadă s-au stabilit { $set } de obiective săptămânale în planurile de activitate
  }{ $achieved ->
    [0] .
    [one] , iar unul a fost atins.
    [few] , iar { $achieved } au fost atinse.
   *[other] , iar { $achieved } au fost atinse.
  }
report-practice-family = Exersat acasă – zile: { $days }; încercări: { $tries }; exact cum spune obiectivul: { $met }. Fiecare încercare ajută.
report-practice-professional = Marcate acasă și înapoiate – săptămâni: { $weeks }; zile de exersare: { $days } din { $of }; încercări conform obiectivului: { $met } din { $tries }.
report-practice-week = { $number }: { $met }
report-practice-weeks = Plan cu plan: { $weeks }.
report-round-baseline = { $date } (la început)
report-round-review = { $date }
report-shared-consent = Trimis cu acordul familiei, dat pe { $date }.
report-shared-basis = Trimis ca parte a obligațiilor publice ale serviciului, consemnat pe { $date }.
report-goal-carries-on = { $title }: continuă, ca în tabelul de mai sus.
report-notice = Pentru { $people }. Vă rugăm să ne întrebați înainte de a-l da mai departe.
report-diagnosis = Diagnostic comunicat
report-diagnosis-value = { $text } ({ $from }, { $date })
report-communicates = Cum comunică { $child }
report-from-now-on-value = { $rhythm }. Următorul bilanț: { $date }.
report-family = Familia

site-pdf-only = PDF
site-credit-texts = Texte
site-credit-symbols = Simboluri
site-credit-fonts = Litere
site-credit-programs = Programe
site-letter-other = De la 0 la 9
