### Words that more than one kind of document uses: lists, dates, ages, sizes.

list-comma = {", "}
list-and = { $before } și { $last }

number-with-tenths = { $whole },{ $tenths }
picture-credit = Imagine: { $by }.
picture-credit-licence = Imagine: { $by } ({ $licence }).
picture-left-out = Imagine omisă
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

date-long = { $day } { $month } { $year }
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie

weekday-1 = luni
weekday-2 = marți
weekday-3 = miercuri
weekday-4 = joi
weekday-5 = vineri
weekday-6 = sâmbătă
weekday-7 = duminică

age-years = { $years ->
    [one] 1 an
    [few] { $years } ani
   *[other] { $years } de ani
}
age-months = { $months ->
    [one] 1 lună
    [few] { $months } luni
   *[other] { $months } de luni
}
age-years-and-months = { $years } și { $months }

## The language itself. Once a speaker has read these files, a service adds `language-checked`, a
## sentence with the name and the date, in a file of its own.

language-name = Română
language-direction = ltr
language-this-page = Această pagină în română
# Letters that are written with two signs and have a place of their own in the alphabet.
letters-of-two-signs = {""}
language-not-checked = Cuvintele acestui site nu au fost încă verificate de cineva care vorbește româna.

## A card in another language

translation-made = Traducere: { $who }.
translation-checked = Verificare: { $who }, { $date }.
translation-not-checked = Nimeni care vorbește româna nu a verificat-o încă. Dacă ceva sună ciudat, întrebați-ne.
translation-stale = Cartonașul s-a schimbat de când a fost tradus. Întrebați-ne înainte de a-l folosi.
translation-page-not-compared = Nimeni nu a comparat încă această traducere cu pagina așa cum este acum. Întrebați-ne dacă ceva este important pentru dumneavoastră.
translation-not-compared = Nimeni nu a comparat încă această traducere cu cartonașul așa cum este acum. Întrebați-ne înainte de a-l folosi.
