### A family's page online. The shell is the same for every family and names nobody: no child, no service.

sealed-title = Prywatna strona
sealed-ask = Zeskanuj wzór ze swojej karty albo wpisz wydrukowany na niej kod.
sealed-label = Kod z Twojej karty
sealed-open = Otwórz
sealed-unlike = Małe litery i odstępy nie przeszkadzają; nie ma też znaczenia, czy wpiszesz O czy 0 albo I, L czy 1.
sealed-opening = Chwileczkę …
sealed-length = Kod ma 17 liter i cyfr. Policz te na swojej karcie i wpisz kod jeszcze raz.
sealed-slip = Jedna litera lub cyfra jest inna niż na Twojej karcie. Sprawdź każdą z nich i wpisz kod jeszcze raz.
sealed-wrong-code = Ten kod nie otwiera tej strony. Może pochodzi ze starej karty albo z karty do innej strony. Zapytaj osobę, od której masz kartę.
sealed-wrong-link = Ten link już nie otwiera tej strony. Może pochodzi ze starej karty. Zapytaj osobę, od której masz kartę.
sealed-link = Brakuje części linku. Zeskanuj wzór z karty jeszcze raz albo wpisz kod.
sealed-mangled = Link został po drodze zmieniony. Zeskanuj wzór z karty albo wpisz kod. Prosimy nie przesyłać tego linku dalej.
sealed-moved = Ta strona nie jest tam, gdzie powinna. Użyj adresu ze swojej karty i powiedz o tym osobie, od której ją masz.
sealed-damaged = Strona nie dotarła w całości. Wczytaj ją jeszcze raz. Jeśli to nie pomoże, powiedz osobie, od której masz kartę.
sealed-insecure = Strona otwiera się tylko pod adresem, który zaczyna się od https://. Zeskanuj wzór z karty jeszcze raz. Wszystko, co jest na stronie, masz też na papierze.
sealed-over = Ta strona już wygasła. Poproś osobę, od której masz kartę, o nową.
sealed-no-script = Ta przeglądarka nie otwiera strony. Włącz JavaScript albo spróbuj w innym telefonie lub innej przeglądarce. Wszystko, co jest na stronie, masz też na papierze.
sealed-not-found = Tu nie ma żadnej strony. Zeskanuj wzór z karty jeszcze raz albo wpisz adres dokładnie tak, jak jest wydrukowany.
sealed-hide = Ukryj tę stronę natychmiast
sealed-save = Zapisz tę stronę
sealed-saved = Zapisano. Plik otwiera się tylko kodem z Twojej karty.

## The page itself, once it is open

online-title = Strona dziecka: { $child }
online-for = Dla: { $adult }
online-until = Ta strona otwiera się do { $date }.
online-mixed = Część tej strony jest w innym języku, tak jak została dla Was napisana. Poproś osobę, która Was odwiedza, żeby przeszła przez to razem z Tobą.
online-earlier = Wcześniejsze tygodnie
online-celebrate = Nasze sukcesy
online-achieved-on = Osiągnięto: { $date }
online-cards = Karty zabaw
online-tries = Na następnej wizycie: { $yes } z { $of } prób.
online-decided-achieved = Udało się!
online-decided-carry-on = Ćwiczyliśmy to dalej.
online-decided-make-smaller = Zrobiliśmy mniejszy krok.
online-decided-change = Przeszliśmy do czegoś innego.
online-decided-stop = Na tym zakończyliśmy.
online-about = Wszystko o mnie
online-about-signs = Moje własne znaki
online-about-admired = Za co ludzie mnie lubią i podziwiają
online-about-important = Co jest dla mnie ważne
online-about-support = Jak najlepiej mnie wspierać
online-about-communicates = Jak się porozumiewam
online-about-likes = Lubię
online-about-dislikes = Nie lubię
online-about-calm = Co pomaga mi się uspokoić
online-about-moves = Jak się poruszam
online-about-eating = Jedzenie i picie
online-about-toileting = Pieluchy, nocnik lub toaleta
online-about-senses = Moje zmysły
online-about-routines = Mój dzień
online-about-hopes = Moje nadzieje i marzenia

## The card that opens it, on paper

key-title = Karta do Twojej strony
key-for = Dla: { $adult }
key-what = Ta karta otwiera prywatną stronę z kartami ćwiczeń, wcześniejszymi tygodniami i kartami zabaw dziecka ({ $child }). Wszystko to masz też na papierze.
key-scan-title = Aparatem telefonu
key-scan = Skieruj aparat na wzór i otwórz link.
key-type-title = Wpisując
key-type = Otwórz ten adres i wpisz kod podany niżej:
key-file = Otwórz plik, który od nas masz, i wpisz kod podany niżej.
key-code = Twój kod
key-keep-title = Strzeż jej jak klucza do domu
key-keep = Kto ma tę kartę, może otworzyć stronę. Nie wysyłaj jej zdjęcia. Telefon nie zachowuje nic z tej strony, chyba że poprosisz o zapamiętanie zaznaczeń, a przycisk „Ukryj tę stronę natychmiast” od razu ją zamyka.
key-lost = Karta zginęła albo jest w niepowołanych rękach? Zadzwoń do nas, a zrobimy nowy klucz. Kopii, którą ktoś zapisał, nie da się cofnąć.
key-made = Karta z dnia { $date }
