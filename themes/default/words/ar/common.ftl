### Words that more than one kind of document uses: lists, dates, ages, sizes.

list-comma = {"، "}
# The Arabic "and" is written against the next word, with no space.
list-and = { $before } و{ $last }

number-with-tenths = { $whole }.{ $tenths }
picture-credit = الصورة: { $by }.
picture-credit-licence = الصورة: { $by } ({ $licence }).
picture-left-out = حُذفت الصورة
size-kilobytes = { $size } كيلوبايت
size-megabytes = { $size } ميغابايت

date-long = { $day } { $month } { $year }
# Both names of each month: families from Syria and Iraq use the first, the others the second.
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

weekday-1 = الإثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

# Ages stand after a colon or a dash, never after a preposition: the dual is in the nominative.
age-years = { $years ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
age-months = { $months ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
age-years-and-months = { $years } و{ $months }

## The language itself. Once a speaker has read these files, a service adds `language-checked`, a
## sentence with the name and the date, in a file of its own.

language-name = العربية
language-direction = rtl
language-this-page = هذه الصفحة بالعربية
# Letters that are written with two signs and have a place of their own in the alphabet.
letters-of-two-signs = {""}
language-not-checked = لم يراجع كلمات هذا الموقع بعد أحد من الناطقين بالعربية.

## A card in another language

translation-made = الترجمة: { $who }.
translation-checked = المراجعة: { $who }، { $date }.
translation-not-checked = لم يراجعها بعد أحد من الناطقين بالعربية. إذا بدا لكم شيء غير واضح فاسألونا.
translation-stale = تغيّرت البطاقة منذ ترجمتها. اسألونا قبل استعمالها.
translation-page-not-compared = لم يقارن أحد بعدُ هذه الترجمة بالصفحة كما هي الآن. اسألونا إذا كان فيها ما يهمكم.
translation-not-compared = لم يقارن أحد بعدُ هذه الترجمة بالبطاقة كما هي الآن. اسألونا قبل استعمالها.
