### Words that views put into papers and pages: names of areas and ages, and sentences with arguments.

area-infant-development = Rozwój niemowlęcy
area-social = Kontakty z innymi
area-language = Język
area-self-help = Samodzielność
area-cognitive = Myślenie
area-motor = Ruch

area-about-infant-development = Zauważanie, uspokajanie się, patrzenie, słuchanie i poznawanie świata całym ciałem.
area-about-social = Bycie razem, robienie czegoś na zmianę, dzielenie się uczuciami i przyjaźń.
area-about-language = Rozumieć i być rozumianym: za pomocą dźwięków, znaków, obrazków i słów.
area-about-self-help = Jedzenie, ubieranie się, mycie, spanie i bezpieczeństwo.
area-about-cognitive = Odkrywanie, jak coś działa, zabawa na niby, dobieranie i liczenie.
area-about-motor = Poruszanie się, sięganie, trzymanie i równowaga, po swojemu.

band-0-3 = 0–3 miesiące
band-3-6 = 3–6 miesięcy
band-6-9 = 6–9 miesięcy
band-9-12 = 9–12 miesięcy
band-12-18 = 12–18 miesięcy
band-18-24 = 18–24 miesiące
band-24-36 = 2–3 lata
band-36-48 = 3–4 lata
band-48-60 = 4–5 lat

not-for-swallowing = Połykanie, jedzenie i picie
not-for-allergy = Alergie
not-for-seizures = Napady i drgawki
not-for-breathing = Oddychanie
not-for-positioning = Siedzenie, leżenie i trzymanie na rękach
not-for-mobility = Poruszanie się
not-for-skin = Skóra
not-for-vision = Wzrok
not-for-hearing = Słuch
not-for-sensory = Dźwięki, światła i dotyk
not-for-equipment = Rurki i sondy, ortezy, inny sprzęt
not-for-other = Coś innego

# Nouns in the nominative: they stand in a list with commas and "i".
routine-waking = pobudka
routine-nappy-change = przewijanie
routine-dressing = ubieranie
routine-meals = pora posiłku
routine-tidying = sprzątanie
routine-playing = zabawa
routine-stories = czas na piosenki lub bajki
routine-out-and-about = wyjście z domu
routine-travelling = podróż
routine-waiting = czekanie
routine-bath = kąpiel
routine-bedtime = pora snu

fit-vision = Dla dziecka, które słabo widzi
fit-hearing = Dla dziecka, które słabo słyszy
fit-movement = Dla dziecka, któremu trudno się ruszać
fit-overwhelm = Dla dziecka, które szybko ma dość wrażeń

weekday-short-1 = pon.
weekday-short-2 = wt.
weekday-short-3 = śr.
weekday-short-4 = czw.
weekday-short-5 = pt.
weekday-short-6 = sob.
weekday-short-7 = niedz.
month-short-1 = sty
month-short-2 = lut
month-short-3 = mar
month-short-4 = kwi
month-short-5 = maja
month-short-6 = cze
month-short-7 = lip
month-short-8 = sie
month-short-9 = wrz
month-short-10 = paź
month-short-11 = lis
month-short-12 = gru
date-short = { $day } { $month }
date-with-weekday = { $weekday }, { $date }

goal-sentence = { $who } { $does }, { $conditions }, { $success }.
goal-sentence-open = { $who } { $does }, { $conditions }.
name-and-role = { $name }, { $role }
care-source = (Źródło: { $from }, { $date })

age-corrected = { $age } (wiek skorygowany: { $corrected })

visits-every-week = Co tydzień
visits-every-fortnight = Co dwa tygodnie
visits-every-month = Co miesiąc

report-weekly-open = Plany wspólnej zabawy, bez celu do osiągnięcia: { $count }.
# The words about what was achieved hang on how many were set.
report-weekly-sentence = { $set ->
    [0] W tym czasie w planach zabawy nie było celów tygodniowych.
    [one] { $achieved ->
        [0] W tym czasie w planie zabawy wyznaczono jeden cel tygodniowy.
        [one] W tym czasie w planie zabawy wyznaczono jeden cel tygodniowy i został on osiągnięty.
        [few] W tym czasie w planie zabawy wyznaczono jeden cel tygodniowy. Osiągnięto: { $achieved }.
        [many] W tym czasie w planie zabawy wyznaczono jeden cel tygodniowy. Osiągnięto: { $achieved }.
       *[other] W tym czasie w planie zabawy wyznaczono jeden cel tygodniowy. Osiągnięto: { $achieved }.
    }
    [few] { $achieved ->
        [0] W tym czasie w planach zabawy wyznaczono { $set } cele tygodniowe.
        [one] W tym czasie w planach zabawy wyznaczono { $set } cele tygodniowe, a jeden z nich został osiągnięty.
        [few] W tym czasie w planach zabawy wyznaczono { $set } cele tygodniowe, a { $achieved } z nich zostały osiągnięte.
        [many] W tym czasie w planach zabawy wyznaczono { $set } cele tygodniowe, a { $achieved } z nich zostało osiągniętych.
       *[other] W tym czasie w planach zabawy wyznaczono { $set } cele tygodniowe, a { $achieved } z nich zostało osiągnięte.
    }
    [many] { $achieved ->
        [0] W tym czasie w planach zabawy wyznaczono { $set } celów tygodniowych.
        [one] W tym czasie w planach zabawy wyznaczono { $set } celów tygodniowych, a jeden z nich został osiągnięty.
        [few] W tym czasie w planach zabawy wyznaczono { $set } celów tygodniowych, a { $achieved } z nich zostały osiągnięte.
        [many] W tym czasie w planach zabawy wyznaczono { $set } celów tygodniowych, a { $achieved } z nich zostało osiągniętych.
       *[other] W tym czasie w planach zabawy wyznaczono { $set } celów tygodniowych, a { $achieved } z nich zostało osiągnięte.
    }
   *[other] Cele tygodniowe w planach zabawy w tym czasie: { $set }. Osiągnięte: { $achieved }.
  }
report-practice-family = Ćwiczenia w domu – dni: { $days }; próby: { $tries }; dokładnie tak, jak mówi cel: { $met }. Każda próba pomaga.
report-practice-professional = Zaznaczone w domu i oddane – tygodnie: { $weeks }; dni ćwiczeń: { $days } z { $of }; próby zgodne z celem: { $met } z { $tries }.
report-practice-week = { $number }: { $met }
report-practice-weeks = Plan po planie: { $weeks }.
report-round-baseline = { $date } (ocena początkowa)
report-round-review = { $date }
report-shared-consent = Przekazano za zgodą rodziny, udzieloną { $date }.
report-shared-basis = Przekazano w ramach publicznych obowiązków naszej placówki; zapisano { $date }.
report-goal-carries-on = { $title }: pracujemy dalej, jak w tabeli powyżej.
report-notice = Dla: { $people }. Prosimy zapytać nas przed przekazaniem tego raportu dalej.
report-diagnosis = Zgłoszona diagnoza
report-diagnosis-value = { $text } ({ $from }, { $date })
report-communicates = Jak { $child } się porozumiewa
report-from-now-on-value = { $rhythm }. Następny przegląd: { $date }.
report-family = Rodzina

site-pdf-only = PDF
site-credit-texts = Teksty
site-credit-symbols = Symbole
site-credit-fonts = Kroje pisma
site-credit-programs = Programy
site-letter-other = 0–9
