# What the papers say by themselves. One message, one whole sentence or label; nothing is put
# together from pieces. Families' papers are read by tired people: short words, short sentences.
# The reader is addressed with an imperative in the singular and a capital "Ty, Twój". The child is
# "dziecko" (neuter); no past tense that would show whether the reader is a man or a woman. Names
# stay in the nominative: a colon goes before them.

## The activity chart

chart-title = Plan zabawy nr { $number }: { $child }
chart-agreed = Ustalono { $date }
chart-goal = Cel na ten tydzień
chart-why = Dlaczego ten cel:
chart-long-term = Do czego to prowadzi:
chart-need = Co się przyda
chart-when = Kiedy i gdzie
chart-how-often = Ile razy
chart-how-often-value = { $tries ->
    [one] Jedna próba
    [few] { $tries } próby
    [many] { $tries } prób
   *[other] { $tries } próby
  } { $times ->
    [1] raz dziennie
    [2] dwa razy dziennie
    [few] { $times } razy dziennie
    [many] { $times } razy dziennie
   *[other] { $times } razu dziennie
  }, krótko, ale często.
chart-steps = Co robić
chart-help = Jak pomóc
chart-help-full-physical = Podłóż swoje dłonie pod dłonie dziecka i zróbcie to razem. Przestań, jeśli dziecko cofnie ręce.
chart-help-part-physical = Zacznij ruch lekkim dotknięciem, a potem puść.
chart-help-gesture = Wskaż palcem albo wyciągnij rękę. Jeszcze nic nie mów.
chart-help-model = Najpierw pokaż, jak to zrobić, potem poczekaj.
chart-help-verbal = Powiedz to w kilku słowach, potem poczekaj.
chart-help-visual = Pokaż obrazek albo znak, potem poczekaj.
chart-help-none = Poczekaj. Niech dziecko zrobi to samodzielnie.
chart-praise = Gdy się uda
chart-if-not = Gdy nie wychodzi
chart-easier = Żeby było łatwiej
chart-harder = Żeby było trudniej
chart-stop = Kiedy przestać
chart-safety = Bezpieczeństwo:
chart-advice = Ważne zalecenia:
chart-advice-from = (Zalecenia: { $who }, { $date })
chart-grid = Zaznacz każdą próbę
chart-try = Próba
chart-before = Dzień wizyty
chart-next = Następna wizyta
chart-baseline = { $yes } z { $of }
chart-mark-alone = samodzielnie
chart-mark-help = z pomocą
chart-mark-not = tym razem nie
chart-mark-blank = bez próby: puste pole jest w porządku
chart-own-words = Jak poszło? Wszystko, co udało się zauważyć, własnymi słowami
chart-next-visit = Następna wizyta: { $date }.
# The sex of the visitor is not known: "Odwiedza Was" fits everybody.
chart-contact-name = Odwiedza Was: { $visitor }.
chart-contact = Odwiedza Was: { $visitor }, tel. { $phone }.

## Care alerts, on every paper that they touch

care-swallowing = Połykanie
care-allergy = Alergia
care-seizures = Napady i drgawki
care-breathing = Oddychanie
care-positioning = Ułożenie ciała
care-mobility = Poruszanie się
care-skin = Skóra
care-vision = Wzrok
care-hearing = Słuch
care-sensory = Zmysły
care-equipment = Sprzęt
care-other = Opieka

## The activity sheet

# Genitive after "około".
sheet-minutes = { $minutes ->
    [one] Około jednej minuty
    [few] Około { $minutes } minut
    [many] Około { $minutes } minut
   *[other] Około { $minutes } minuty
  }
# A verb in the third person, neuter, follows: "Dla dziecka, które lubi bańki."
sheet-for = Dla dziecka, które { $does }.
sheet-ages = Dzieci często to lubią w wieku: { $from } – { $to }
sheet-need = Co się przyda
sheet-at-hand = W większości domów już to jest.
sheet-when = Kiedy
sheet-routines = Dobry moment
sheet-time = Jak długo
sheet-age = Wiek
sheet-steps = Co robić
sheet-praise = Gdy się uda
sheet-if-not = Gdy nie wychodzi
sheet-easier = Żeby było łatwiej
sheet-harder = Żeby było trudniej
sheet-versions = Na miarę Twojego dziecka
sheet-notice = Na co zwrócić uwagę
sheet-before = O krok wcześniej
sheet-after = Gdy to już łatwe
sheet-ladder = Małe kroki, od najłatwiejszego
sheet-safety = Bezpieczeństwo
sheet-not-for = Najpierw zapytaj
sheet-why = Dlaczego to pomaga
sheet-not-reviewed = Tej zabawy nie sprawdził jeszcze specjalista medyczny. Jeśli Twoje dziecko ma terapeutę, najpierw go zapytaj.
sheet-reviewed = Sprawdzone przez: { $who }, { $role }, { $date }.
sheet-lost-skill = Jeśli dziecko przestaje robić coś, co już umiało, szybko powiedz o tym pielęgniarce środowiskowej (health visitor) lub lekarzowi rodzinnemu (GP).

## Reports

report-page-of = Strona { $page } z { $pages }
report-prepared-by = Kto napisał
report-born = Data urodzenia
report-age = Wiek
report-nhs-number = Numer NHS
report-home-languages = Języki w domu
report-started = W Portage od
report-period = Okres
report-period-value = od { $from } do { $to }
report-visits = Wizyty domowe
report-visits-value = zaplanowane: { $offered }, odbyte: { $kept }
report-next-review = Następny przegląd
report-visits-from-now = Wizyty od teraz
report-review-professional = Raport z przeglądu Portage
report-review-family = Nasz przegląd
report-about = { $child }: od { $from } do { $to }
# A marking of British public services: it stays in English beside its meaning.
report-marking = Poufne, dane osobowe (Official - sensitive: personal)

report-summary = Podsumowanie
report-summary-family = Co robiliśmy razem
report-strengths = Mocne strony i zainteresowania
report-strengths-family = Co { $child } uwielbia i co dobrze umie
report-voices = Głos dziecka i rodziny
report-voices-family = Co wiemy od Was
report-goals = Cele, nad którymi pracowaliśmy
report-goals-family = Cele, nad którymi pracowaliśmy
report-now = Co dziecko już potrafi
report-now-family = Co Twoje dziecko już potrafi
report-profile = Profil rozwoju
report-lost = Umiejętności, których już nie widać
report-lost-family = O tym trzeba powiedzieć lekarzowi
report-care = Opieka i bezpieczeństwo
report-others = Informacje od innych osób
report-others-family = Co powiedzieli inni
report-needs = Co pomaga
report-next = Cele na następny okres
report-next-family = Nad czym popracujemy teraz
report-plan = Uzgodnione działania
report-plan-family = Kto co zrobi
report-people = Uczestnicy
report-people-family = Kto brał udział
report-signed = Podpisy

report-goals-caption = Cele długoterminowe od ostatniego przeglądu i ich wyniki
report-goal = Cel
report-set = Wyznaczono
report-result = Wynik
report-date = Data
# The words about what was achieved hang on how many were set.
report-goals-sentence = { $set ->
    [one] { $achieved ->
        [0] Wyznaczono jeden cel. Nie został jeszcze osiągnięty.
        [one] Wyznaczono jeden cel i został on osiągnięty.
        [few] Wyznaczono jeden cel. Osiągnięto: { $achieved }.
        [many] Wyznaczono jeden cel. Osiągnięto: { $achieved }.
       *[other] Wyznaczono jeden cel. Osiągnięto: { $achieved }.
    }
    [few] { $achieved ->
        [0] Wyznaczono { $set } cele. Żaden nie został jeszcze osiągnięty.
        [one] Wyznaczono { $set } cele, a jeden z nich został osiągnięty.
        [few] Wyznaczono { $set } cele, a { $achieved } z nich zostały osiągnięte.
        [many] Wyznaczono { $set } cele, a { $achieved } z nich zostało osiągniętych.
       *[other] Wyznaczono { $set } cele, a { $achieved } z nich zostało osiągnięte.
    }
    [many] { $achieved ->
        [0] Wyznaczono { $set } celów. Żaden nie został jeszcze osiągnięty.
        [one] Wyznaczono { $set } celów, a jeden z nich został osiągnięty.
        [few] Wyznaczono { $set } celów, a { $achieved } z nich zostały osiągnięte.
        [many] Wyznaczono { $set } celów, a { $achieved } z nich zostało osiągniętych.
       *[other] Wyznaczono { $set } celów, a { $achieved } z nich zostało osiągnięte.
    }
   *[other] Wyznaczone cele: { $set }. Osiągnięte: { $achieved }.
  }
report-goals-set = Wyznaczone cele
report-goals-achieved = Osiągnięte cele
report-goals-share = Odsetek osiągniętych
report-goals-percent = { $percent }%
# Said of a goal ("cel", masculine).
report-result-working-on = W trakcie
report-result-achieved = Osiągnięty
report-result-carried-on = Kontynuowany
report-result-changed = Zmieniony
report-result-stopped = Przerwany

report-achieved-since = Nowe od { $date }
report-emerging = Dopiero się zaczyna
report-lost-notice = Gdy dziecko traci jakąś umiejętność, trzeba to szybko sprawdzić. Jeśli pielęgniarka środowiskowa (health visitor) lub lekarz rodzinny (GP) jeszcze o tym nie wie, prosimy im powiedzieć.
report-lost-skill = Co było widać
report-last-seen = Ostatnio widziane
report-noticed = Zauważono brak
report-because = Dlaczego:
report-actions-caption = Działania uzgodnione na tym przeglądzie
report-what = Co
report-who = Kto
report-by = Do kiedy
report-recipients = Kto dostaje ten raport
report-recipients-sentence = Przekazano za zgodą rodziny, udzieloną { $date }.
report-took-part = Kto brał udział
report-signature = Imię, nazwisko i podpis
report-signed-on = Data

report-profile-caption = Ile ze sprawdzonych umiejętności jest opanowanych, rozwija się lub dopiero się pojawia, według obszaru i wieku
report-profile-alt = Wykres słupkowy. Obszary rozwoju: { $areas }, przedziały wieku: { $bands }. Dane z { $rounds ->
    [one] jednej oceny
    [few] { $rounds } ocen
    [many] { $rounds } ocen
   *[other] { $rounds } oceny
  }. Wszystkie liczby są w tabeli poniżej.
report-profile-table = W liczbach: opanowane + rozwijające się + pojawiające się, z tych, które sprawdzono
report-profile-area = Obszar
report-profile-round = Kiedy
report-profile-achieved = Opanowane (pewnie)
report-profile-developing = Rozwijające się (czasem)
report-profile-emerging = Pojawiające się (widziane pierwszy raz)
report-profile-rest = Jeszcze niewidoczne
report-profile-of = z

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Obrazki: { $by } ({ $licence }).
sheet-whole = Cała karta mówi więcej. Przeczytaj ją, zanim zaczniesz.

# The paper that tells how far a printer is out between its two sides.
align-title = Czy obie strony się pokrywają?
align-print = Wydrukuj ten arkusz po obu stronach, tak samo jak będziesz drukować karty.
align-look = Przyłóż go do okna, tą stroną do siebie. Tam, gdzie krzyżyk z odwrotu leży na tych podziałkach, odczytaj dwie liczby: jak daleko w prawo i jak daleko w dół.
align-give = Podaj te liczby, z przeciwnym znakiem, w następnym poleceniu: jeśli krzyżyk leży przy 2 i 1, napisz --shift=-2,-1. Jeśli obie są zerem, nic nie trzeba robić.
align-back = Odwrót
