### Words that more than one kind of document uses: lists, dates, ages, sizes.

list-comma = {"، "}
list-and = { $before } اور { $last }

number-with-tenths = { $whole }.{ $tenths }
picture-credit = تصویر: { $by }۔
picture-credit-licence = تصویر: { $by } ({ $licence })۔
picture-left-out = تصویر شامل نہیں کی گئی
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

date-long = { $day } { $month } { $year }
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

weekday-1 = پیر
weekday-2 = منگل
weekday-3 = بدھ
weekday-4 = جمعرات
weekday-5 = جمعہ
weekday-6 = ہفتہ
weekday-7 = اتوار

# Both words are the same for one and for many, and after every postposition.
age-years = { $years ->
    [one] 1 سال
   *[other] { $years } سال
}
age-months = { $months ->
    [one] 1 ماہ
   *[other] { $months } ماہ
}
age-years-and-months = { $years } { $months }

## The language itself. Once a speaker has read these files, a service adds `language-checked`, a
## sentence with the name and the date, in a file of its own.

language-name = اردو
language-direction = rtl
language-this-page = یہ صفحہ اردو میں
# Letters that are written with two signs and have a place of their own in the alphabet.
letters-of-two-signs = {""}
language-not-checked = اس ویب سائٹ کے الفاظ ابھی اردو بولنے والے کسی شخص نے نہیں جانچے۔

## A card in another language

translation-made = ترجمہ: { $who }۔
translation-checked = جانچ: { $who }، { $date }۔
translation-not-checked = اردو بولنے والے کسی شخص نے ابھی اسے نہیں جانچا۔ اگر کچھ عجیب لگے تو ہم سے پوچھیں۔
translation-stale = ترجمے کے بعد یہ کارڈ بدل چکا ہے۔ استعمال سے پہلے ہم سے پوچھیں۔
translation-page-not-compared = اس ترجمے کا صفحے کی موجودہ شکل سے ابھی کسی نے موازنہ نہیں کیا۔ اگر کوئی بات آپ کے لیے اہم ہے تو ہم سے پوچھیں۔
translation-not-compared = اس ترجمے کا کارڈ کی موجودہ شکل سے ابھی کسی نے موازنہ نہیں کیا۔ استعمال سے پہلے ہم سے پوچھیں۔
