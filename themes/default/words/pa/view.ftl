### Words that views put into papers and pages: names of areas and ages, and sentences with arguments.

area-infant-development = ਨਿੱਕੇ ਬੱਚੇ ਦਾ ਵਿਕਾਸ
area-social = ਮੇਲ-ਜੋਲ
area-language = ਬੋਲਚਾਲ
area-self-help = ਆਪਣੇ ਕੰਮ ਆਪ
area-cognitive = ਸੋਚ-ਸਮਝ
area-motor = ਹਿੱਲਣਾ ਜੁੱਲਣਾ

area-about-infant-development = ਧਿਆਨ ਦੇਣਾ, ਸ਼ਾਂਤ ਹੋਣਾ, ਵੇਖਣਾ, ਸੁਣਨਾ ਅਤੇ ਸਾਰੇ ਸਰੀਰ ਨਾਲ ਦੁਨੀਆ ਨੂੰ ਜਾਣਨਾ।
area-about-social = ਰਲ ਕੇ ਰਹਿਣਾ, ਵਾਰੀ ਲੈਣੀ, ਦਿਲ ਦੀ ਗੱਲ ਸਾਂਝੀ ਕਰਨੀ ਅਤੇ ਦੋਸਤ ਬਣਾਉਣੇ।
area-about-language = ਸਮਝਣਾ ਅਤੇ ਆਪਣੀ ਗੱਲ ਸਮਝਾਉਣੀ: ਆਵਾਜ਼ਾਂ, ਇਸ਼ਾਰਿਆਂ, ਤਸਵੀਰਾਂ ਅਤੇ ਸ਼ਬਦਾਂ ਨਾਲ।
area-about-self-help = ਖਾਣਾ, ਕੱਪੜੇ ਪਾਉਣੇ, ਨਹਾਉਣਾ ਧੋਣਾ, ਸੌਣਾ ਅਤੇ ਖ਼ਤਰੇ ਤੋਂ ਬਚਣਾ।
area-about-cognitive = ਚੀਜ਼ਾਂ ਨੂੰ ਸਮਝਣਾ, ਝੂਠੀ-ਮੂਠੀ ਦੀਆਂ ਖੇਡਾਂ, ਜੋੜੇ ਮਿਲਾਉਣੇ ਅਤੇ ਗਿਣਨਾ।
area-about-motor = ਹਿੱਲਣਾ, ਹੱਥ ਵਧਾਉਣਾ, ਫੜਨਾ ਅਤੇ ਸੰਤੁਲਨ ਰੱਖਣਾ, ਤੁਹਾਡੇ ਬੱਚੇ ਦੇ ਆਪਣੇ ਢੰਗ ਨਾਲ।

band-0-3 = 0 ਤੋਂ 3 ਮਹੀਨੇ
band-3-6 = 3 ਤੋਂ 6 ਮਹੀਨੇ
band-6-9 = 6 ਤੋਂ 9 ਮਹੀਨੇ
band-9-12 = 9 ਤੋਂ 12 ਮਹੀਨੇ
band-12-18 = 12 ਤੋਂ 18 ਮਹੀਨੇ
band-18-24 = 18 ਤੋਂ 24 ਮਹੀਨੇ
band-24-36 = 2 ਤੋਂ 3 ਸਾਲ
band-36-48 = 3 ਤੋਂ 4 ਸਾਲ
band-48-60 = 4 ਤੋਂ 5 ਸਾਲ

not-for-swallowing = ਨਿਗਲਣਾ, ਖਾਣਾ ਅਤੇ ਪੀਣਾ
not-for-allergy = ਐਲਰਜੀ
not-for-seizures = ਦੌਰੇ
not-for-breathing = ਸਾਹ
not-for-positioning = ਬੈਠਣਾ, ਲੇਟਣਾ ਅਤੇ ਗੋਦੀ ਚੁੱਕਣਾ
not-for-mobility = ਤੁਰਨਾ ਫਿਰਨਾ
not-for-skin = ਚਮੜੀ
not-for-vision = ਵੇਖਣਾ
not-for-hearing = ਸੁਣਨਾ
not-for-sensory = ਆਵਾਜ਼ਾਂ, ਰੌਸ਼ਨੀ ਅਤੇ ਛੋਹ
not-for-equipment = ਨਾਲੀਆਂ, ਸਪਲਿੰਟ ਅਤੇ ਹੋਰ ਸਾਮਾਨ
not-for-other = ਕੋਈ ਹੋਰ ਗੱਲ

# These stand in a list after sheet-routines or site-routines (Good times).
routine-waking = ਜਾਗਣ ਵੇਲੇ
routine-nappy-change = ਨੈਪੀ ਬਦਲਣ ਵੇਲੇ
routine-dressing = ਕੱਪੜੇ ਪਾਉਣ ਵੇਲੇ
routine-meals = ਖਾਣੇ ਦੇ ਆਲੇ-ਦੁਆਲੇ
routine-tidying = ਚੀਜ਼ਾਂ ਸਾਂਭਣ ਵੇਲੇ
routine-playing = ਖੇਡਣ ਵੇਲੇ
routine-stories = ਗੀਤਾਂ ਅਤੇ ਕਹਾਣੀਆਂ ਵੇਲੇ
routine-out-and-about = ਘਰੋਂ ਬਾਹਰ
routine-travelling = ਕਿਤੇ ਜਾਂਦਿਆਂ
routine-waiting = ਉਡੀਕ ਕਰਦਿਆਂ
routine-bath = ਨਹਾਉਣ ਵੇਲੇ
routine-bedtime = ਸੌਣ ਵੇਲੇ

fit-vision = ਅਜਿਹੇ ਬੱਚੇ ਲਈ ਜਿਸ ਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਨਹੀਂ ਦਿਸਦਾ
fit-hearing = ਅਜਿਹੇ ਬੱਚੇ ਲਈ ਜਿਸ ਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਨਹੀਂ ਸੁਣਦਾ
fit-movement = ਅਜਿਹੇ ਬੱਚੇ ਲਈ ਜਿਸ ਨੂੰ ਹਿੱਲਣਾ ਜੁੱਲਣਾ ਔਖਾ ਲੱਗਦਾ ਹੈ
fit-overwhelm = ਅਜਿਹੇ ਬੱਚੇ ਲਈ ਜੋ ਰੌਲੇ ਜਾਂ ਹਲਚਲ ਤੋਂ ਛੇਤੀ ਘਬਰਾ ਜਾਵੇ

weekday-short-1 = ਸੋਮ
weekday-short-2 = ਮੰਗਲ
weekday-short-3 = ਬੁੱਧ
weekday-short-4 = ਵੀਰ
weekday-short-5 = ਸ਼ੁੱਕਰ
weekday-short-6 = ਸ਼ਨਿੱਚਰ
weekday-short-7 = ਐਤ
month-short-1 = ਜਨ
month-short-2 = ਫ਼ਰ
month-short-3 = ਮਾਰਚ
month-short-4 = ਅਪ੍ਰੈ
month-short-5 = ਮਈ
month-short-6 = ਜੂਨ
month-short-7 = ਜੁਲਾ
month-short-8 = ਅਗ
month-short-9 = ਸਤੰ
month-short-10 = ਅਕਤੂ
month-short-11 = ਨਵੰ
month-short-12 = ਦਸੰ
date-short = { $day } { $month }
date-with-weekday = { $weekday } { $date }

goal-sentence = { $who } { $does }, { $conditions }, { $success }।
goal-sentence-open = { $who } { $does }, { $conditions }।
name-and-role = { $name }, { $role }
care-source = ({ $from } ਵੱਲੋਂ, { $date })

# The corrected age of a child born early.
age-corrected = { $age } (ਸਮੇਂ ਤੋਂ ਪਹਿਲਾਂ ਜਨਮ ਦੇ ਹਿਸਾਬ ਨਾਲ { $corrected })

visits-every-week = ਹਰ ਹਫ਼ਤੇ
visits-every-fortnight = ਹਰ ਦੋ ਹਫ਼ਤੇ ਬਾਅਦ
visits-every-month = ਹਰ ਮਹੀਨੇ

report-weekly-open = ਰਲ ਕੇ ਖੇਡਣ ਦੇ ਚਾਰਟ, ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਕੁਝ ਹਾਸਲ ਨਹੀਂ ਕਰਨਾ: { $count }।
report-weekly-sentence = { $set ->
    [0] { $achieved ->
        [0] ਇਸ ਸਮੇਂ ਵਿੱਚ ਗਤੀਵਿਧੀ ਚਾਰਟ ਉੱਤੇ ਹਫ਼ਤੇ ਦਾ ਕੋਈ ਟੀਚਾ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।
        [one] ਇਸ ਸਮੇਂ ਵਿੱਚ ਗਤੀਵਿਧੀ ਚਾਰਟ ਉੱਤੇ ਹਫ਼ਤੇ ਦਾ ਕੋਈ ਟੀਚਾ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ, ਅਤੇ { $achieved } ਪੂਰਾ ਹੋਇਆ।
       *[other] ਇਸ ਸਮੇਂ ਵਿੱਚ ਗਤੀਵਿਧੀ ਚਾਰਟ ਉੱਤੇ ਹਫ਼ਤੇ ਦਾ ਕੋਈ ਟੀਚਾ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ, ਅਤੇ { $achieved } ਪੂਰੇ ਹੋਏ।
    }
    [one] { $achieved ->
        [0] ਇਸ ਸਮੇਂ ਵਿੱਚ ਗਤੀਵਿਧੀ ਚਾਰਟ ਉੱਤੇ ਹਫ਼ਤੇ ਦਾ { $set } ਟੀਚਾ ਰੱਖਿਆ ਗਿਆ।
        [one] ਇਸ ਸਮੇਂ ਵਿੱਚ ਗਤੀਵਿਧੀ ਚਾਰਟ ਉੱਤੇ ਹਫ਼ਤੇ ਦਾ { $set } ਟੀਚਾ ਰੱਖਿਆ ਗਿਆ, ਅਤੇ ਉਹ ਪੂਰਾ ਹੋਇਆ।
       *[other] ਇਸ ਸਮੇਂ ਵਿੱਚ ਗਤੀਵਿਧੀ ਚਾਰਟ ਉੱਤੇ ਹਫ਼ਤੇ ਦਾ { $set } ਟੀਚਾ ਰੱਖਿਆ ਗਿਆ, ਅਤੇ { $achieved } ਪੂਰੇ ਹੋਏ।
    }
   *[other] { $achieved ->
        [0] ਇਸ ਸਮੇਂ ਵਿੱਚ ਗਤੀਵਿਧੀ ਚਾਰਟਾਂ ਉੱਤੇ ਹਫ਼ਤੇਵਾਰ { $set } ਟੀਚੇ ਰੱਖੇ ਗਏ।
        [one] ਇਸ ਸਮੇਂ ਵਿੱਚ ਗਤੀਵਿਧੀ ਚਾਰਟਾਂ ਉੱਤੇ ਹਫ਼ਤੇਵਾਰ { $set } ਟੀਚੇ ਰੱਖੇ ਗਏ, ਅਤੇ { $achieved } ਪੂਰਾ ਹੋਇਆ।
       *[other] ਇਸ ਸਮੇਂ ਵਿੱਚ ਗਤੀਵਿਧੀ ਚਾਰਟਾਂ ਉੱਤੇ ਹਫ਼ਤੇਵਾਰ { $set } ਟੀਚੇ ਰੱਖੇ ਗਏ, ਅਤੇ { $achieved } ਪੂਰੇ ਹੋਏ।
    }
  }
report-practice-family = ਘਰ ਵਿੱਚ ਅਭਿਆਸ: ਦਿਨ: { $days }; ਕੋਸ਼ਿਸ਼ਾਂ: { $tries }; ਬਿਲਕੁਲ ਉਵੇਂ ਜਿਵੇਂ ਟੀਚਾ ਕਹਿੰਦਾ ਹੈ: { $met }। ਹਰ ਕੋਸ਼ਿਸ਼ ਮਦਦ ਕਰਦੀ ਹੈ।
report-practice-professional = ਘਰ ਵਿੱਚ ਨਿਸ਼ਾਨ ਲਾ ਕੇ ਵਾਪਸ ਦਿੱਤੇ ਹਫ਼ਤੇ: { $weeks }; ਅਭਿਆਸ ਦੇ ਦਿਨ: { $of } ਵਿੱਚੋਂ { $days }; ਟੀਚੇ ਮੁਤਾਬਕ ਕੋਸ਼ਿਸ਼ਾਂ: { $tries } ਵਿੱਚੋਂ { $met }।
report-practice-week = { $number }: { $met }
report-practice-weeks = ਹਰ ਚਾਰਟ ਵੱਖ-ਵੱਖ: { $weeks }।
report-round-baseline = { $date } (ਸ਼ੁਰੂ ਦੀ ਜਾਂਚ)
report-round-review = { $date }
report-shared-consent = ਪਰਿਵਾਰ ਦੀ ਸਹਿਮਤੀ ਨਾਲ ਭੇਜੀ ਗਈ, ਜੋ { $date } ਨੂੰ ਦਿੱਤੀ ਗਈ।
report-shared-basis = ਸੇਵਾ ਦੀਆਂ ਸਰਕਾਰੀ ਜ਼ਿੰਮੇਵਾਰੀਆਂ ਹੇਠ ਭੇਜੀ ਗਈ, ਜੋ { $date } ਨੂੰ ਦਰਜ ਹੋਇਆ।
report-goal-carries-on = { $title }: ਜਾਰੀ ਹੈ, ਜਿਵੇਂ ਉੱਪਰਲੀ ਸਾਰਣੀ ਵਿੱਚ ਹੈ।
report-notice = { $people } ਲਈ। ਕਿਸੇ ਹੋਰ ਨੂੰ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਸਾਨੂੰ ਪੁੱਛ ਲਓ।
report-diagnosis = ਦੱਸੀ ਗਈ ਤਸ਼ਖ਼ੀਸ (diagnosis)
report-diagnosis-value = { $text } ({ $from }, { $date })
report-communicates = { $child } ਦਾ ਗੱਲ ਸਮਝਾਉਣ ਦਾ ਢੰਗ
report-from-now-on-value = { $rhythm }। ਅਗਲਾ ਰਿਵਿਊ: { $date }।
report-family = ਪਰਿਵਾਰ

site-pdf-only = PDF
site-credit-texts = ਲਿਖਤਾਂ
site-credit-symbols = ਨਿਸ਼ਾਨ
site-credit-fonts = ਅੱਖਰ
site-credit-programs = ਪ੍ਰੋਗਰਾਮ
site-letter-other = 0 ਤੋਂ 9
