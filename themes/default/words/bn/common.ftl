### Words that more than one kind of document uses: lists, dates, ages, sizes.
# In Bengali the plural category "one" also holds 0: always write the variable, never the digit 1.
# Digits are 0-9 everywhere, because the variables come in so.

list-comma = {", "}
list-and = { $before } ও { $last }

number-with-tenths = { $whole }.{ $tenths }
picture-credit = ছবি: { $by }।
picture-credit-licence = ছবি: { $by } ({ $licence })।
picture-left-out = ছবিটি বাদ দেওয়া হয়েছে
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

date-long = { $day } { $month } { $year }
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

weekday-1 = সোমবার
weekday-2 = মঙ্গলবার
weekday-3 = বুধবার
weekday-4 = বৃহস্পতিবার
weekday-5 = শুক্রবার
weekday-6 = শনিবার
weekday-7 = রবিবার

age-years = { $years ->
    [one] { $years } বছর
   *[other] { $years } বছর
}
age-months = { $months ->
    [one] { $months } মাস
   *[other] { $months } মাস
}
age-years-and-months = { $years } { $months }

## The language itself. Once a speaker has read these files, a service adds `language-checked`, a
## sentence with the name and the date, in a file of its own.

language-name = বাংলা
language-direction = ltr
language-this-page = এই পাতা বাংলায়
# Letters that are written with two signs and have a place of their own in the alphabet.
letters-of-two-signs = {""}
language-not-checked = এই ওয়েবসাইটের কথাগুলো বাংলা জানেন এমন কেউ এখনও যাচাই করেননি।

## A card in another language

translation-made = অনুবাদ: { $who }।
translation-checked = যাচাই: { $who }, { $date }।
translation-not-checked = বাংলা জানেন এমন কেউ এখনও এটি যাচাই করেননি। কিছু অদ্ভুত লাগলে আমাদের জিজ্ঞেস করুন।
translation-stale = অনুবাদের পরে কার্ডটি বদলেছে। ব্যবহারের আগে আমাদের জিজ্ঞেস করুন।
translation-page-not-compared = পাতাটি এখন যেমন আছে, তার সঙ্গে এই অনুবাদ এখনও কেউ মিলিয়ে দেখেননি। কোনো কিছু আপনার জন্য জরুরি হলে আমাদের জিজ্ঞেস করুন।
translation-not-compared = কার্ডটি এখন যেমন আছে, তার সঙ্গে এই অনুবাদ এখনও কেউ মিলিয়ে দেখেননি। ব্যবহারের আগে আমাদের জিজ্ঞেস করুন।
