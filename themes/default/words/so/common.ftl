### Words that more than one kind of document uses: lists, dates, ages, sizes.

list-comma = {", "}
list-and = { $before } iyo { $last }

number-with-tenths = { $whole }.{ $tenths }
picture-credit = Sawirka: { $by }.
picture-credit-licence = Sawirka: { $by } ({ $licence }).
picture-left-out = Sawirka waa laga reebay
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

date-long = { $day } { $month } { $year }
month-1 = Jannaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = May
month-6 = Juun
month-7 = Luulyo
month-8 = Ogost
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Disembar

weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimce
weekday-6 = Sabti
weekday-7 = Axad

age-years = { $years ->
    [one] 1 sano
   *[other] { $years } sano
}
age-months = { $months ->
    [one] 1 bil
   *[other] { $months } bilood
}
age-years-and-months = { $years } iyo { $months }

## The language itself. Once a speaker has read these files, a service adds `language-checked`, a
## sentence with the name and the date, in a file of its own.

language-name = Soomaali
language-direction = ltr
language-this-page = Boggan oo Soomaali ah
# Letters that are written with two signs and have a place of their own in the alphabet.
letters-of-two-signs = {""}
language-not-checked = Erayada boggan internetka weli ma hubin qof af Soomaali ku hadla.

## A card in another language

translation-made = Turjumaad: { $who }.
translation-checked = Hubin: { $who }, { $date }.
translation-not-checked = Qof af Soomaali ku hadla weli ma hubin. Haddii wax kula yaab noqdaan, na weydii.
translation-stale = Kaadhku wuu isbeddelay tan iyo markii la turjumay. Na weydii intaadan isticmaalin.
translation-page-not-compared = Weli qofna ma barbardhigin turjumaddan iyo bogga sida uu hadda yahay. Na weydii haddii wax kuu muhiim yihiin.
translation-not-compared = Weli qofna ma barbardhigin turjumaddan iyo kaadhka sida uu hadda yahay. Na weydii intaadan isticmaalin.
