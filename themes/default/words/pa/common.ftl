### Words that more than one kind of document uses: lists, dates, ages, sizes.

list-comma = {", "}
list-and = { $before } ਅਤੇ { $last }

number-with-tenths = { $whole }.{ $tenths }
picture-credit = ਤਸਵੀਰ: { $by }।
picture-credit-licence = ਤਸਵੀਰ: { $by } ({ $licence })।
picture-left-out = ਤਸਵੀਰ ਛੱਡ ਦਿੱਤੀ ਗਈ ਹੈ
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

date-long = { $day } { $month } { $year }
month-1 = ਜਨਵਰੀ
month-2 = ਫ਼ਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ

weekday-1 = ਸੋਮਵਾਰ
weekday-2 = ਮੰਗਲਵਾਰ
weekday-3 = ਬੁੱਧਵਾਰ
weekday-4 = ਵੀਰਵਾਰ
weekday-5 = ਸ਼ੁੱਕਰਵਾਰ
weekday-6 = ਸ਼ਨਿੱਚਰਵਾਰ
weekday-7 = ਐਤਵਾਰ

# In Punjabi the category "one" holds 0 and 1, so the number is never written out.
age-years = { $years ->
    [one] { $years } ਸਾਲ
   *[other] { $years } ਸਾਲ
}
age-months = { $months ->
    [0] 0 ਮਹੀਨੇ
    [one] { $months } ਮਹੀਨਾ
   *[other] { $months } ਮਹੀਨੇ
}
age-years-and-months = { $years } { $months }

## The language itself. Once a speaker has read these files, a service adds `language-checked`, a
## sentence with the name and the date, in a file of its own.

language-name = ਪੰਜਾਬੀ
language-direction = ltr
language-this-page = ਇਹ ਪੰਨਾ ਪੰਜਾਬੀ ਵਿੱਚ
# Letters that are written with two signs and have a place of their own in the alphabet.
letters-of-two-signs = {""}
language-not-checked = ਇਸ ਵੈੱਬਸਾਈਟ ਦੇ ਸ਼ਬਦ ਅਜੇ ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਜਾਂਚੇ।

## A card in another language

translation-made = ਅਨੁਵਾਦ: { $who }।
translation-checked = ਜਾਂਚ: { $who }, { $date }।
translation-not-checked = ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਨੇ ਅਜੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਜੇ ਕੁਝ ਅਜੀਬ ਲੱਗੇ ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
translation-stale = ਅਨੁਵਾਦ ਤੋਂ ਬਾਅਦ ਇਹ ਕਾਰਡ ਬਦਲ ਗਿਆ ਹੈ। ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
translation-page-not-compared = ਅਜੇ ਕਿਸੇ ਨੇ ਇਸ ਅਨੁਵਾਦ ਨੂੰ ਪੰਨੇ ਦੇ ਮੌਜੂਦਾ ਰੂਪ ਨਾਲ ਨਹੀਂ ਮਿਲਾਇਆ। ਜੇ ਕੋਈ ਗੱਲ ਤੁਹਾਡੇ ਲਈ ਜ਼ਰੂਰੀ ਹੈ ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
translation-not-compared = ਅਜੇ ਕਿਸੇ ਨੇ ਇਸ ਅਨੁਵਾਦ ਨੂੰ ਕਾਰਡ ਦੇ ਮੌਜੂਦਾ ਰੂਪ ਨਾਲ ਨਹੀਂ ਮਿਲਾਇਆ। ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
