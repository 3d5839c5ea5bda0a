### Words that more than one kind of document uses: lists, dates, ages, sizes.

list-comma = {", "}
list-and = { $before } та { $last }

number-with-tenths = { $whole },{ $tenths }
picture-credit = Малюнок: { $by }.
picture-credit-licence = Малюнок: { $by } ({ $licence }).
picture-left-out = Малюнок пропущено
size-kilobytes = { $size } КБ
size-megabytes = { $size } МБ

date-long = { $day } { $month } { $year } року
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя

age-years = { $years ->
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } року
}
age-months = { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
    [many] { $months } місяців
   *[other] { $months } місяця
}
age-years-and-months = { $years } { $months }

## The language itself. Once a speaker has read these files, a service adds `language-checked`, a
## sentence with the name and the date, in a file of its own.

language-name = Українська
language-direction = ltr
language-this-page = Ця сторінка українською
# Letters that are written with two signs and have a place of their own in the alphabet.
letters-of-two-signs = {""}
language-not-checked = Слова цього сайту ще не перевірив ніхто, хто говорить українською.

## A card in another language

translation-made = Переклад: { $who }.
translation-checked = Перевірка: { $who }, { $date }.
translation-not-checked = Ніхто, хто говорить українською, ще не перевірив його. Якщо щось звучить дивно, запитайте нас.
translation-stale = Картка змінилася після перекладу. Запитайте нас, перш ніж її використовувати.
translation-page-not-compared = Ніхто ще не порівняв цей переклад зі сторінкою в її теперішньому вигляді. Запитайте нас, якщо щось для вас важливо.
translation-not-compared = Ніхто ще не порівняв цей переклад із карткою в її теперішньому вигляді. Запитайте нас, перш ніж її використовувати.
