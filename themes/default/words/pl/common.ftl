### Words that more than one kind of document uses: lists, dates, ages, sizes.

list-comma = {", "}
list-and = { $before } i { $last }

number-with-tenths = { $whole },{ $tenths }
picture-credit = Obrazek: { $by }.
picture-credit-licence = Obrazek: { $by } ({ $licence }).
picture-left-out = Obrazek pominięto
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

# Genitive months, as they stand in a date. No "r." at the end: a full stop may follow.
date-long = { $day } { $month } { $year }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela

# Ages are nominative: never put "od", "do" or "około" before them.
age-years = { $years ->
    [one] 1 rok
    [few] { $years } lata
    [many] { $years } lat
   *[other] { $years } roku
}
age-months = { $months ->
    [one] 1 miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
}
age-years-and-months = { $years } i { $months }

## The language itself. Once a speaker has read these files, a service adds `language-checked`, a
## sentence with the name and the date, in a file of its own.

language-name = Polski
language-direction = ltr
language-this-page = Ta strona po polsku
# Letters that are written with two signs and have a place of their own in the alphabet.
letters-of-two-signs = {""}
language-not-checked = Słów tej strony nie sprawdził jeszcze nikt, kto mówi po polsku.

## A card in another language

translation-made = Tłumaczenie: { $who }.
translation-checked = Sprawdzenie: { $who }, { $date }.
translation-not-checked = Nikt, kto mówi po polsku, jeszcze tego nie sprawdził. Jeśli coś brzmi dziwnie, zapytaj nas.
translation-stale = Karta zmieniła się od czasu tłumaczenia. Zapytaj nas, zanim z niej skorzystasz.
translation-page-not-compared = Nikt jeszcze nie porównał tego tłumaczenia ze stroną w obecnej wersji. Jeśli coś jest dla Ciebie ważne, zapytaj nas.
translation-not-compared = Nikt jeszcze nie porównał tego tłumaczenia z kartą w obecnej wersji. Zapytaj nas, zanim z niej skorzystasz.
