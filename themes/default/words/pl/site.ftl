### The words that the website says by itself. Templates call `site-skip-link` as `words.skip_link`.
### A message with an argument, { $like_this }, is said while the pages are being prepared.

## On every page

site-skip-link = Przejdź do głównej treści strony
site-menu = Menu główne
site-menu-areas = Obszary
site-menu-now = Twoje dziecko dziś
site-trail = Tu jesteś
site-home = Strona główna
site-areas = Obszary rozwoju
site-now = Co Twoje dziecko robi teraz
site-ages = Wiek w przybliżeniu
site-a-to-z = Od A do Z
site-about = O nas
site-print = Wydrukuj tę stronę
site-help-title = Porozmawiaj z nami
site-help-text = Coś tu jest niejasne? Potrzebujesz dużego druku, tekstu łatwego do czytania (easy read) albo innego języka? Po prostu powiedz.
site-phone = Telefon
site-email = E-mail
site-hours = Godziny pracy
site-post = Napisz do nas
site-more = Więcej o tej stronie
site-accessibility = Deklaracja dostępności
site-privacy = Prywatność
site-credits = Autorzy

## The first page

site-home-lead = Małe zabawy do domu dla małych dzieci, które potrzebują trochę więcej pomocy w nauce.
site-home-start = Znajdź coś na dziś
site-home-start-now = Zacznij od tego, co Twoje dziecko robi teraz
site-what-title = Co to jest Portage?
site-what-home = Portage to życzliwa pomoc w domu dla rodzin z bardzo małym dzieckiem o szczególnych potrzebach. Pracownik Portage przychodzi do Was, zwykle co tydzień lub co dwa tygodnie.
site-what-together = To Ty znasz swoje dziecko najlepiej. Razem wybieramy jedną rzecz, do której chcemy dojść, i dzielimy ją na małe kroki. A potem się bawimy.
site-what-little = Kilka minut w zupełności wystarczy: krótko, ale często. Każda rodzina i każde dziecko ma swoje tempo.
site-how-title = Jak korzystać z tych kart
site-how-pick = Wybierz kartę, która zaczyna się od czegoś, co Twoje dziecko już robi.
site-how-read = Przeczytaj ją raz. Przygotuj obok to, co się przyda.
site-how-play = Spróbujcie przez kilka minut, gdy oboje macie dobry humor.
site-how-stop = Skończcie, póki jest wesoło. Możecie spróbować znowu innego dnia.
site-how-tell = Opowiedz pracownikowi Portage, jak poszło. I dobre, i trudne dni pomagają nam wybrać, co dalej.
site-areas-title = Sześć obszarów rozwoju
site-areas-text = Dzieci uczą się we wszystkich sześciu naraz. Zacznij od tego, który dziś wydaje się dobry.
site-first-title = Kilka kart na początek
site-ways-title = Jak jeszcze znaleźć kartę
site-ways-now = Co Twoje dziecko robi teraz
site-ways-now-text = Znajdź kartę, która zaczyna się tam, gdzie dziś jest Twoje dziecko.
site-ways-a-to-z = Od A do Z
site-ways-a-to-z-text = Jeśli znasz nazwę karty.
site-ways-ages = Wiek w przybliżeniu
site-ways-ages-text = Tylko orientacyjnie. Każde dziecko ma swoje tempo.

## Finding a card

site-find = Znajdź kartę
site-find-lead = Wpisz słowo, wybierz to, co pasuje do Waszego dnia, albo zrób jedno i drugie.
site-find-words = Szukane słowa
site-find-hint = Na przykład: bańki, kąpiel, mówienie
site-find-when = Pora dnia
site-find-age = Wiek w przybliżeniu
site-find-area = Obszar
# One answer for every list, so it agrees with no noun.
site-find-any = Wszystko jedno
site-find-at-hand = Tylko karty, do których nie trzeba nic specjalnego
site-find-clear = Zacznij od nowa
site-find-more = Pokaż więcej kart
site-find-start = Wpisz lub wybierz coś, a tu pokażą się karty.
site-find-none = Żadna karta nie pasuje do tego wszystkiego. Usuń jeden wybór albo spróbuj innego słowa.
site-find-routines = Pory dnia
site-routines-text = Karty pasują do tego, co i tak robicie. Wybierz moment.
site-routine-lead = Karty na tę porę dnia.
site-jump = Przejdź do
site-by-minutes = Ile minut
site-minutes-lead = Najpierw krótkie karty. Krótko, ale często, w zupełności wystarczy.
site-minutes-at-most = { $minutes ->
    [one] Najwyżej 1 minuta
    [few] Najwyżej { $minutes } minuty
    [many] Najwyżej { $minutes } minut
   *[other] Najwyżej { $minutes } minuty
}
# Accusative after "ponad".
site-minutes-more = { $minutes ->
    [one] Ponad 1 minutę
    [few] Ponad { $minutes } minuty
    [many] Ponad { $minutes } minut
   *[other] Ponad { $minutes } minuty
}
site-year-0 = Mniej niż rok
site-year-1 = Rok
site-year-2 = Dwa lata
site-year-3 = Trzy lata
site-year-4 = Cztery lata
site-routine-waking = Pobudka
site-routine-nappy-change = Przewijanie
site-routine-dressing = Ubieranie
site-routine-meals = Pora posiłku
site-routine-tidying = Sprzątanie
site-routine-playing = Zabawa
site-routine-stories = Piosenki i bajki
site-routine-out-and-about = Wyjście z domu
site-routine-travelling = W drodze
site-routine-waiting = Gdy trzeba czekać
site-routine-bath = Kąpiel
site-routine-bedtime = Pora snu

## Lists of cards

# A verb in the third person, neuter, follows: "Dla dziecka, które lubi bańki."
site-for-a-child-who = Dla dziecka, które
site-other-areas = Inne obszary
site-all-cards = Wszystkie karty w tym obszarze
site-now-lead = Poszukaj zdania, które pasuje dziś do Twojego dziecka. Nie musi pasować co do słowa.
site-now-jump = Przejdź do obszaru
site-now-open = Karta:
site-a-to-z-lead = Wszystkie karty według nazwy.
site-letters = Litery
site-ages-lead = Dzieci uczą się we własnej kolejności i we własnym tempie. Wiele dzieci o szczególnych potrzebach jest gotowych na jedne karty wcześnie, a na inne dużo później. Dlatego wiek podajemy tu tylko orientacyjnie.
site-ages-better = Lepiej wybierać według tego, co Twoje dziecko robi teraz.
site-ages-list = Wiek w przybliżeniu
site-younger = Młodsze
site-older = Starsze

## A card

site-minutes = Jak długo
site-routines = Dobry moment
site-age = Wiek w przybliżeniu
site-need = Co się przyda
site-at-hand = W większości domów już to jest.
site-when = Kiedy
site-steps = Co robić
site-say = Powiedz
site-praise = Gdy się uda
site-if-not = Gdy nie wychodzi
site-easier = Żeby było łatwiej
site-harder = Żeby było trudniej
site-versions = Na miarę Twojego dziecka
site-notice = Na co zwrócić uwagę
site-notice-text = Małe rzeczy, które cieszą. Nikt nie liczy punktów.
site-ladder = Małe kroki po drodze
site-ladder-text = Pierwszy jest najłatwiejszy. Zacznij tam, gdzie jest Twoje dziecko, i zostań tak długo, jak chcesz.
site-safety = Bezpieczeństwo
site-check-first = U niektórych dzieci trzeba najpierw coś sprawdzić. Zobacz, czy dotyczy to Twojego.
site-not-for = Najpierw zapytaj
site-not-for-text = Jeśli coś z tej listy dotyczy Twojego dziecka, przed zabawą porozmawiaj z pracownikiem Portage, pielęgniarką lub terapeutą.
site-why = Dlaczego to pomaga
site-review = Kto sprawdził tę kartę
site-lost-title = Twoje dziecko straciło jakąś umiejętność?
site-lost-text = Jeśli Twoje dziecko straciło jakąś umiejętność, czyli nie robi już czegoś, co dawniej robiło, szybko powiedz o tym pielęgniarce środowiskowej (health visitor) lub lekarzowi rodzinnemu (GP).
site-sheet = Ta karta w wersji do druku
site-before = O krok wcześniej
site-after = Gdy to już łatwe
site-related = Dobrze się z tym łączy
site-previous = Poprzednia karta
site-next = Następna karta
site-neighbours = Więcej kart w tym obszarze

## The accessibility statement. The law sets its parts and some of its sentences.

site-statement-title = Deklaracja dostępności
site-statement-run = Kto prowadzi tę stronę
site-statement-wish = Chcemy, żeby każdy mógł korzystać z tej strony. Powinno się dać:
site-statement-zoom = powiększyć tekst czterokrotnie bez przewijania na boki
site-statement-colours = wybrać ciemne, jasne lub własne kolory w ustawieniach swojego urządzenia
site-statement-keyboard = dojść do wszystkiego samą klawiaturą
site-statement-print = wydrukować dowolną kartę albo poprosić nas o jej przysłanie
site-statement-plain = Staramy się też pisać prostymi słowami.
site-statement-letters = Strony w innych językach są wyświetlane literami, które ma Twój telefon lub komputer; strony po urdu mają własne. Jeśli zamiast liter widać puste kwadraty, poproś nas o kartę na papierze.
site-statement-how-title = Jak dostępna jest ta strona
site-statement-known = Wiemy, że niektóre części nie są tak dobre, jak powinny. Wymieniamy je niżej i przy każdej piszemy, jak inaczej dostać to samo.
site-statement-none-known = Nie wiemy o żadnej części, z której nie da się korzystać. Jeśli ją znajdziesz, powiedz nam.
site-statement-contact-title = Zgłoś problem albo poproś o coś w innej postaci
site-statement-contact = Jeśli coś na tej stronie Ci nie działa albo potrzebujesz dużego druku, tekstu łatwego do czytania (easy read), innego języka lub nagrania, odezwij się do nas.
site-statement-form = Skorzystaj z formularza kontaktowego
site-statement-answer = Kiedy odpowiemy
site-statement-enforcement-title = Jeśli nasza odpowiedź Cię nie zadowala
site-statement-ehrc = Equality and Human Rights Commission (EHRC), brytyjska komisja do spraw równości i praw człowieka, czuwa nad przestrzeganiem przepisów Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, czyli przepisów o dostępności stron i aplikacji instytucji publicznych. Jeśli nasza odpowiedź Cię nie zadowala, poradzi Ci Equality Advisory and Support Service, czyli poradnia do spraw równości.
site-statement-ehrc-link = Skontaktuj się z Equality Advisory and Support Service
site-statement-ecni = Equality Commission for Northern Ireland (ECNI), komisja do spraw równości w Irlandii Północnej, czuwa tam nad przestrzeganiem przepisów Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, czyli przepisów o dostępności stron i aplikacji instytucji publicznych. Jeśli nasza odpowiedź Cię nie zadowala, ta komisja Ci poradzi.
site-statement-ecni-link = Skontaktuj się z Equality Commission for Northern Ireland
site-statement-technical-title = Informacje techniczne o tej stronie
site-statement-committed = Zobowiązujemy się zapewnić dostępność tej strony zgodnie z przepisami Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
site-statement-status-title = Stan zgodności
site-statement-status-full = Ta strona jest w pełni zgodna ze standardem Web Content Accessibility Guidelines (WCAG) w wersji 2.2, poziom AA.
site-statement-status-partial = Ta strona jest częściowo zgodna ze standardem Web Content Accessibility Guidelines (WCAG) w wersji 2.2, poziom AA, z powodu części wymienionych niżej.
site-statement-status-none = Ta strona nie jest zgodna ze standardem Web Content Accessibility Guidelines (WCAG) w wersji 2.2, poziom AA. Niedostępne części wymieniamy niżej.
site-statement-issues-title = Treści niedostępne
site-statement-not-compliant = Części niezgodne z przepisami o dostępności
site-statement-burden = Części, których zmiana byłaby nieproporcjonalnie dużym obciążeniem
site-statement-outside = Części, których przepisy o dostępności nie obejmują
site-statement-why = Dlaczego:
site-statement-instead = Z czego możesz skorzystać zamiast tego:
site-statement-mended = Kiedy to naprawimy:
site-statement-plans = Co robimy, żeby było lepiej
site-statement-prepared-title = Jak powstała ta deklaracja
site-statement-prepared = Data sporządzenia
site-statement-reviewed = Data ostatniego przeglądu
site-statement-tested = Data ostatniego badania
site-statement-tested-by = Kto badał
site-statement-method = Jak przeprowadzono badanie

## The privacy notice

site-privacy-title = Prywatność
site-privacy-lead = Co dzieje się z informacjami o Tobie, gdy korzystasz z tej strony, i kogo pytać o informacje, które przechowujemy.
site-privacy-site-title = Ta strona
site-privacy-site-nothing = Ta strona nie przechowuje żadnych informacji o Tobie. Nie używa plików cookie, nie liczy odwiedzin i nie pobiera niczego z innych stron.
site-privacy-site-kept = Jeśli zachowasz kartę, jej kopia zostaje w Twoim telefonie, aż ją usuniesz. Nikt się nie dowiaduje, które karty zachowujesz.
site-privacy-site-host = Firma, na której serwerach działa ta strona, może prowadzić zwykły rejestr otwieranych stron. Służy on bezpieczeństwu.
site-privacy-site-children = Na tych stronach nie ma nic o żadnym prawdziwym dziecku.
site-privacy-records-title = Co przechowujemy o rodzinach
site-privacy-run = Kto za to odpowiada
site-privacy-contact-title = Zapytaj nas albo złóż skargę
site-privacy-contact = Możesz zapytać, jakie informacje mamy o Tobie lub Twoim dziecku, i poprosić o ich poprawienie. Możesz też powiedzieć nam, że nie podoba Ci się, jak o nie dbamy.
site-privacy-ico = Jeśli nadal masz zastrzeżenia, możesz złożyć skargę do Information Commissioner’s Office (ICO), brytyjskiego urzędu ochrony danych.
site-privacy-ico-link = Złóż skargę do ICO
site-privacy-changed = Data ostatniej zmiany

## Credits

site-credits-title = Autorzy
site-credits-lead = Ta strona i jej materiały powstały dzięki pracy wielu osób. Dziękujemy.
# Stands between the name of a work and the name of its maker, who may be anybody.
site-credits-by = – opracowanie:
site-credits-licence = Licencja:

## No such page

site-lost-page-title = Nie możemy znaleźć tej strony
site-lost-page-text = Strona mogła zmienić adres albo w adresie jest literówka.
site-lost-page-try = Możesz spróbować jednej z tych:

## Said while the pages are being prepared

site-count-cards = { $count ->
    [0] Jeszcze nie ma kart
    [one] 1 karta
    [few] { $count } karty
    [many] { $count } kart
   *[other] { $count } karty
}
site-about-minutes = { $minutes ->
    [one] 1 minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}
# The ages that come in are nominative, so a dash and not "od … do".
site-from-to = { $from } – { $to }
site-months-from-to = od { $from } do { $to } miesięcy
site-pdf = { $pages ->
    [one] PDF, 1 strona, { $size }
    [few] PDF, { $pages } strony, { $size }
    [many] PDF, { $pages } stron, { $size }
   *[other] PDF, { $pages } strony, { $size }
}
site-not-reviewed = Tej karty nie sprawdził jeszcze specjalista medyczny. Zanim z niej skorzystasz, omów ją z pracownikiem Portage.
site-reviewed = Sprawdzone przez: { $by }, { $role }, { $date }.
site-applies-to = Ta deklaracja dostępności dotyczy: { $what }.
site-answer-within = { $days ->
    [one] Odpowiemy w ciągu 1 dnia roboczego.
    [few] Odpowiemy w ciągu { $days } dni roboczych.
    [many] Odpowiemy w ciągu { $days } dni roboczych.
   *[other] Odpowiemy w ciągu { $days } dnia roboczego.
}

## Languages

site-languages = W innych językach
site-translation = O tym tłumaczeniu
site-quote-open = „
site-quote-close = ”

# The other papers of a card.
site-sheet-a5 = Na małym papierze
site-sheet-large-print = Dużym drukiem
site-sheet-easy-read = W wersji łatwej do czytania, z obrazkami
site-sheet-beside = W dwóch językach, obok siebie
site-sheet-reminder = Mała karta na lodówkę

## Cards that stay on a phone, and a card as one file

site-keep = Zachowaj w tym telefonie
site-keep-wait = Chwileczkę …
site-keep-done = Zachowano. Możesz otworzyć tę kartę bez internetu.
site-keep-taken = Usunięto. Ta karta nie jest już zachowana w tym telefonie.
site-keep-full = W tym telefonie brakuje miejsca. Usuń inną kartę albo zwolnij trochę miejsca i spróbuj ponownie.
site-keep-lost = Nie udało się pobrać karty. Spróbuj ponownie, gdy będzie połączenie.
site-keep-refused = Ta przeglądarka nie pozwala stronom niczego zachowywać. Przyczyną może być okno prywatne.
site-keep-changed = Ta strona zmieniła się, odkąd ją zachowano.
site-keep-show = Pokaż nową
site-kept = Zachowane w tym telefonie
site-kept-lead = Te karty otwierają się bez internetu i nie zużywają danych.
site-kept-none = Nic jeszcze nie zachowano. Otwórz kartę i wybierz „Zachowaj w tym telefonie”.
site-kept-yours = Co zostaje w Twoim telefonie
site-kept-only-you = Nikt się nie dowiaduje, które karty zachowujesz. Karty zostają w tym telefonie i może je zobaczyć każdy, kto go używa.
site-kept-shared = Jeśli dzielisz z kimś ten telefon, jedno dotknięcie usuwa wszystkie karty. Lista otwieranych stron, którą prowadzi sama przeglądarka, jest osobna i możesz ją wyczyścić w przeglądarce.
site-kept-stay = Telefon może usunąć to, co zachowują strony, gdy brakuje mu miejsca albo gdy nie otwierasz tej strony przez tydzień lub dłużej. Karty możesz w każdej chwili zachować ponownie.
site-kept-take = Usuń
site-kept-taken = Usunięto.
site-kept-take-all = Usuń wszystkie
site-kept-all-taken = Usunięto wszystko. W tym telefonie nic już nie jest zachowane.
site-kept-gone = Tej karty nie ma już na stronie.
site-kept-not = Karty można zachować, gdy otworzysz tę stronę przez internet w przeglądarce, która na to pozwala.
site-kept-version = Karty z dnia { $date }, wersja { $version }
site-offline-title = Brak połączenia
site-offline-text = Ta strona nie jest zachowana w tym telefonie, a telefon nie może teraz połączyć się z witryną.
site-offline-try = Spróbuj ponownie
site-to-send = Zapisz jako jeden plik do wysłania
site-to-send-note = Ta karta to jeden plik. Otwiera się bez internetu i można ją przekazać dalej.

## What stands at a printed address

site-way-title = Gdzie jest teraz ta karta
site-way-gone = Tej karty już nie rozdajemy. Zapytaj nas o inną, odpowiednią dla twojego dziecka.
site-way-waiting = Ta karta jest poprawiana i wróci. Zapytaj nas, jeśli potrzebujesz jej teraz.
site-way-on = Przejdź do karty
