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
chart-play = Zabawa na ten tydzień
chart-lent = Wypożyczone od nas: { $thing } (numer { $number })
chart-lent-unnumbered = Wypożyczone od nas: { $thing }
chart-loves = To, co { $child } uwielbia: { $things }.
chart-open = Raz dziennie albo kiedy Wam pasuje. Nie trzeba niczego osiągać ani liczyć.
chart-grid-open = Zaznacz każdy dzień, w którym się bawiliście
chart-day = Dzień
chart-played = Bawiliśmy się
chart-seen = Co zauważyliśmy
chart-not-this-week = „Nie w tym tygodniu” to też dobra odpowiedź.
chart-at-next = { $tries ->
    [1] Podczas wizyty obejrzymy to razem, spróbujemy raz i zdecydujemy, co dalej.
   *[other] Podczas wizyty obejrzymy to razem, zrobimy kilka prób ({ $tries }) i zdecydujemy, co dalej.
  }
chart-at-next-open = Podczas wizyty porozmawiamy o tym i zdecydujemy, co dalej.
# The sex of the visitor is not known: "Odwiedza Was" fits everybody.
chart-contact-name = Odwiedza Was: { $visitor }.
chart-contact = Odwiedza Was: { $visitor }, tel. { $phone }.

## The visit pack: what a worker takes along

pack-title = Zestaw na wizytę: { $child }
pack-own = Strona tylko dla Ciebie. Zabierz ją ze sobą.
pack-visit = Na wizytę: { $date }
pack-printed = Wydrukowano: { $date }
pack-last = Do wspólnego obejrzenia
pack-none = Nie ma jeszcze planu zabawy do obejrzenia.
pack-before = Przed nauką
pack-today = Próby dzisiaj
pack-seen = Co zauważyła rodzina
pack-decision = Wspólna decyzja
pack-decision-achieved = osiągnięto
pack-decision-carry-on = robimy dalej
pack-decision-make-smaller = mniejszy krok
pack-decision-change = zmieniamy
pack-decision-stop = zostawiamy
pack-changed = Zmienione w stosunku do karty „{ $card }”
pack-unchanged = Tak jak na karcie „{ $card }”
pack-card = Karta
pack-here = Ten plan
pack-loves = To, co { $child } uwielbia
pack-loans = Wypożyczone tutaj
pack-next = Następne kroki do wyboru
pack-ladder = Z karty „{ $card }”: mały krok { $step } z { $steps }
pack-item = Z listy „{ $list }”
pack-written = Inny, własnymi słowami
pack-chart = Plan zabawy: { $child }
pack-number = Numer
pack-for = Dla
pack-does = Co robi
pack-conditions = Z czym, gdzie i z jaką pomocą
pack-success = Jak dobrze i jak często
pack-agreed = Uzgodniono dnia

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

## Inne dokumenty: dla rodzin i dla osób, które rodzina wskazała
paper-about = { $child }, { $date }
paper-day = { $weekday }, { $date }
paper-when = Kiedy
paper-time = Godzina
paper-where = Gdzie
paper-how = Jak
paper-from = Od
paper-with = Z kim
paper-who-came = Kto przyszedł
paper-who-comes = Kto przychodzi
paper-next-visit = Następna wizyta
paper-visit-copy = Nasza wizyta
paper-visit-virtual = przez wideo
paper-visit-telephone = przez telefon
paper-visit-group = w grupie
paper-visit-joint = razem z kimś, kto też pomaga
paper-visit-week = Jak minął tydzień
paper-visit-play = W co { $child } wybiera zabawę
paper-visit-taught = Nad czym pracowaliśmy
paper-visit-results = Co wyszło z planów tygodnia
paper-visit-skills = Co nowego umie { $child }
paper-visit-advice = Co powiedzieli terapeuci
paper-visit-focus = O czym rozmawialiśmy
paper-visit-loans = Wypożyczone Państwu
paper-visit-comment = Państwa słowa
paper-tries = { $met } z { $of }
paper-result-before = Przed nauką: { $before }.
paper-result-after = Na tej wizycie: { $after }.
paper-result-decision = Ustaliliśmy: { $decision }.
paper-decision-achieved = zrobione
paper-decision-carry-on = ćwiczymy dalej
paper-decision-make-smaller = robimy mniejszy krok
paper-decision-change = próbujemy czegoś innego
paper-decision-stop = zostawiamy to
paper-all-about = { $child }: wszystko o mnie
paper-admired = Co ludzie we mnie lubią i cenią
paper-admired-of = Co ludzie lubią i cenią: { $child }
paper-important = Co jest dla mnie ważne
paper-important-of = Co jest ważne: { $child }
paper-support = Jak najlepiej mi pomóc
paper-support-of = Jak najlepiej pomóc: { $child }
paper-communicates = Jak się porozumiewam
paper-communicates-of = Jak { $child } się porozumiewa
paper-likes = Lubię
paper-likes-of = Co { $child } lubi
paper-dislikes = Nie lubię
paper-dislikes-of = Czego { $child } nie lubi
paper-calm = Co pomaga mi się uspokoić
paper-calm-of = Co pomaga się uspokoić
paper-senses = Moje zmysły
paper-senses-of = Wzrok, słuch i dotyk
paper-moves = Jak się poruszam
paper-moves-of = Jak { $child } się porusza
paper-routines = Mój dzień
paper-routines-of = Dzień
paper-family = Moja rodzina
paper-family-of = Rodzina
paper-hopes = Moje nadzieje i życzenia
paper-hopes-of = Nadzieje i życzenia
paper-eating = Jedzenie i picie
paper-toileting = Toaleta
paper-helpers = Kto pomaga
paper-sign = { $means }. { $answer }
paper-voice-child = Napisane tak, jakby mówiło dziecko ({ $child }), przez ludzi, którzy dobrze je znają. Ukończono: { $date }.
paper-voice-parent = Słowami rodziców. Ukończono: { $date }.
paper-setting-advice = Wskazówki dla placówki
paper-setting = Placówka
paper-next-talk = Następnym razem
paper-advice-well = Co idzie dobrze
paper-advice-seen = Co widzieliśmy
paper-advice-given = Co proponujemy
paper-advice-passed = Zalecenia terapeutów, których trzeba przestrzegać
paper-advice-asked = O co Państwo pytali
paper-advice-goals = Cele, w których to pomaga
paper-note = Wiadomość ze szkoły
paper-reply-by = Prosimy o odpowiedź do
paper-note-best = Najlepsza chwila
paper-note-did = Co robiliśmy
paper-note-day = Jak minął dzień
paper-note-home = Do domu
paper-note-school = Czego chcielibyśmy się dowiedzieć
paper-note-answer = Państwa odpowiedź
paper-signposts = Ludzie i miejsca, które mogą pomóc
paper-signposts-offer = Rozmawialiśmy o nich. Jeśli mamy zadzwonić pierwsi albo usiąść obok Państwa przy telefonie, prosimy powiedzieć.
paper-meeting = Nasze spotkanie
paper-chair = Kto prowadzi
paper-meeting-agenda = O czym będzie mowa
paper-meeting-people = Kto jest zaproszony
paper-meeting-bring = Co zabrać
paper-meeting-say = Co chcę powiedzieć lub o co zapytać
paper-bring-papers = Stronę „Wszystko o mnie” ({ $child }) i ostatni przegląd, jeśli chcą Państwo, by inni je zobaczyli.
paper-bring-questions = Swoje pytania. Można je zapisać niżej: każde pytanie jest dobre.
paper-bring-things = Coś, co { $child } uwielbia, zdjęcie albo krótki film, jeśli chcą Państwo to pokazać.
paper-bring-somebody = Kogoś, kto usiądzie obok, jeśli Państwo chcą: przyjaciela, krewną, tłumacza. Prosimy powiedzieć wcześniej, a my to załatwimy.
paper-closing = Koniec naszych wizyt
paper-closing-opening = Dziękujemy, że mogliśmy być w Państwa domu. Tu jest to, co robiliśmy razem z dzieckiem ({ $child }), i do kogo można się teraz zwrócić.
paper-closing-time = Nasz wspólny czas
paper-closing-works = Co pomaga: { $child }
paper-closing-words = Państwa słowa
paper-closing-next = Co dalej
paper-goes-to = Odtąd
paper-follow-up = Zadzwonimy jeszcze raz
paper-closing-onward = Do kogo można się zwrócić
paper-closing-loans = Nadal wypożyczone Państwu
paper-closing-thanks = Z podziękowaniem
paper-welcome = Witamy
paper-welcome-visits = Nasze wizyty
paper-how-often = Jak często
paper-day-of-week = Dzień
paper-on-monday = poniedziałek
paper-on-tuesday = wtorek
paper-on-wednesday = środa
paper-on-thursday = czwartek
paper-on-friday = piątek
paper-on-saturday = sobota
paper-first-visit = Pierwsza wizyta
paper-welcome-what = Co dzieje się podczas wizyty
paper-welcome-happens-1 = Siadamy na podłodze i bawimy się. { $child } pokazuje nam, co sprawia radość.
paper-welcome-happens-2 = Opowiadają nam Państwo, jak minął tydzień. Nikt nie zna dziecka lepiej.
paper-welcome-happens-3 = Razem wybieramy jeden mały krok i próbujemy, aż się uda.
paper-welcome-happens-4 = Zostawiamy plan na lodówkę, na kilka minut dziennie.
paper-welcome-hopes = Czego Państwo sobie życzą
paper-welcome-enjoys = Co { $child } lubi
paper-welcome-say = To Państwo decydują
paper-welcome-say-1 = Nie trzeba sprzątać, a zły dzień nikomu nie przeszkadza.
paper-welcome-say-2 = „Nie w tym tygodniu” to dobra odpowiedź. Jeśli wizyta nie pasuje, prosimy zadzwonić.
paper-welcome-say-3 = To, co piszemy, pokazujemy tylko osobom, na które się Państwo zgodzili. Zawsze można zmienić zdanie.
paper-welcome-say-4 = Mogą Państwo zobaczyć wszystko, co piszemy o dziecku ({ $child }), i dostać kopię.
paper-play-plan = Nasz plan zabaw
paper-play-chose = W co { $child } wybiera zabawę
paper-play-new = Co było nowe
paper-play-ideas = Pomysły do wypróbowania
paper-play-where = Gdzie jeszcze można to robić
paper-play-things = Co mieliśmy pod ręką
paper-play-goals = Do czego dążymy
paper-play-notes = Co Państwo widzą podczas zabawy
paper-i-can = { $child } już potrafi
paper-celebration = Popatrzcie: { $child }
paper-celebrate-goals = Zrobione
paper-celebrate-weeks = Małe kroki po drodze
paper-step = { $who } { $does }
paper-certificate = Brawo
paper-award-opening = Dla
paper-award-did = za pracę, która się udała:
paper-timeline = { $child } na zdjęciach
paper-group-home = Z grupy do domu
paper-group = Grupa
paper-group-did = Co robiliśmy
paper-group-sang = Śpiewaliśmy
paper-group-played = Bawiliśmy się
paper-group-stories = Słuchaliśmy opowieści
paper-group-why = Dlaczego to robiliśmy
paper-group-try = Do spróbowania w domu
paper-group-cards = Karty, które do tego pasują
paper-group-again = Następnym razem
paper-bring = Prosimy przynieść
paper-ready = Zabawa na czas czekania
paper-ready-opening = Są Państwo na naszej liście. Oto zabawa na ten czas, dobrana do tego, co { $child } robi teraz. Nic nie jest obowiązkowe.
paper-card-need = Potrzebne
paper-card-praise = Kiedy się uda
paper-card-if-not = Kiedy się nie uda
paper-card-safety = Uwaga

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Obrazki: { $by } ({ $licence }).
sheet-whole = Cała karta mówi więcej. Przeczytaj ją, zanim zaczniesz.

# The paper that tells how far a printer is out between its two sides.
align-title = Czy obie strony się pokrywają?
align-print = Wydrukuj ten arkusz po obu stronach, tak samo jak będziesz drukować karty.
align-look = Przyłóż go do okna, tą stroną do siebie. Tam, gdzie krzyżyk z odwrotu leży na tych podziałkach, odczytaj dwie liczby: jak daleko w prawo i jak daleko w dół.
align-give = Podaj te liczby, z przeciwnym znakiem, w następnym poleceniu: jeśli krzyżyk leży przy 2 i 1, napisz --shift=-2,-1. Jeśli obie są zerem, nic nie trzeba robić.
align-back = Odwrót

## What a copy of a family's paper says of itself.

paper-interpreter = Prosimy omówić to razem z tłumaczem ({ $language }).
paper-not-told = Tego tekstu nie ma jeszcze w tym języku: { $language }. Prosimy omówić go z kimś, kto w nim mówi, na przykład z tłumaczem.
paper-to-follow = W obu językach, wiersz po wierszu, dla osoby, która omawia to z rodziną.
paper-draft = Wersja robocza. Nie dla rodziny, dopóki nie przeczyta jej ktoś, kto mówi w tym języku.

## A chart's copy for a nursery or another place outside the home.

setting-chart-for = Egzemplarz dla: { $people }.
setting-chart-contact = Prosimy powiedzieć, jak poszło: { $visitor }, { $phone }.
setting-chart-contact-name = Prosimy powiedzieć, jak poszło: { $visitor }.
setting-chart-help-full-physical = Podłóż dłonie pod dłonie dziecka i zróbcie to razem. Przerwij, gdy dziecko je cofnie.
setting-chart-help-none = Poczekaj i pozwól dziecku zrobić to samodzielnie.
