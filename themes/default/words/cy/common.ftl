### Words that more than one kind of document uses: lists, dates, ages, sizes.

list-comma = {", "}
# A comma and no "a" or "ac": these change with the next word, and change that word too.
list-and = { $before }, { $last }

number-with-tenths = { $whole }.{ $tenths }
picture-credit = Llun: { $by }.
picture-credit-licence = Llun: { $by } ({ $licence }).
picture-left-out = Llun wedi’i hepgor
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

date-long = { $day } { $month } { $year }
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

weekday-1 = dydd Llun
weekday-2 = dydd Mawrth
weekday-3 = dydd Mercher
weekday-4 = dydd Iau
weekday-5 = dydd Gwener
weekday-6 = dydd Sadwrn
weekday-7 = dydd Sul

# "oed" (of age) never changes after a number.
age-years = { $years ->
    [zero] 0 oed
    [one] 1 oed
    [two] 2 oed
    [few] { $years } oed
    [many] { $years } oed
   *[other] { $years } oed
}
age-months = { $months ->
    [zero] 0 mis
    [one] 1 mis
    [two] 2 fis
    [few] { $months } mis
    [many] { $months } mis
   *[other] { $months } mis
}
age-years-and-months = { $years }, { $months }

## The language itself. Once a speaker has read these files, a service adds `language-checked`, a
## sentence with the name and the date, in a file of its own.

language-name = Cymraeg
language-direction = ltr
language-this-page = Y dudalen hon yn Gymraeg
# Letters that are written with two signs and have a place of their own in the alphabet.
letters-of-two-signs = Ch Dd Ff Ng Ll Ph Rh Th
language-not-checked = Nid oes siaradwr Cymraeg wedi gwirio geiriau’r wefan hon eto.

## A card in another language

translation-made = Cyfieithwyd gan { $who }.
translation-checked = Gwiriwyd gan { $who } ar { $date }.
translation-not-checked = Nid oes siaradwr Cymraeg wedi ei wirio eto. Os oes rhywbeth yn swnio’n chwithig, gofynnwch i ni.
translation-stale = Mae’r cerdyn wedi newid ers iddo gael ei gyfieithu. Gofynnwch i ni cyn defnyddio hwn.
translation-page-not-compared = Does neb eto wedi cymharu’r cyfieithiad hwn â’r dudalen fel y mae nawr. Gofynnwch i ni os oes rhywbeth yn bwysig i chi.
translation-not-compared = Does neb eto wedi cymharu’r cyfieithiad hwn â’r cerdyn fel y mae nawr. Gofynnwch i ni cyn ei ddefnyddio.
