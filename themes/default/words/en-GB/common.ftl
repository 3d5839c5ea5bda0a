### Words that more than one kind of document uses: lists, dates, ages, sizes.

list-comma = {", "}
list-and = { $before } and { $last }

number-with-tenths = { $whole }.{ $tenths }
picture-credit = Picture: { $by }.
picture-credit-licence = Picture: { $by } ({ $licence }).
picture-left-out = Picture left out
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

date-long = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

age-years = { $years ->
    [one] 1 year
   *[other] { $years } years
}
age-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}
age-years-and-months = { $years } { $months }

## The language itself. Once a speaker has read these files, a service adds `language-checked`, a
## sentence with the name and the date, in a file of its own.

language-name = English
language-direction = ltr
language-this-page = This page in English
# Letters that are written with two signs and have a place of their own in the alphabet.
letters-of-two-signs = {""}
language-not-checked = The words of this website have not yet been checked by somebody who speaks English.

## A card in another language

translation-made = Translated by { $who }.
translation-checked = Checked by { $who } on { $date }.
translation-not-checked = Nobody who speaks the language has checked it yet. If something here sounds wrong, ask us.
translation-stale = The card has changed since it was translated. Ask us before you use this one.
translation-page-not-compared = Nobody has yet compared this translation with the page as it stands now. Ask us if something matters to you.
translation-not-compared = Nobody has yet compared this translation with the card as it stands now. Ask us before you use it.
