# What the papers say by themselves. One message, one whole sentence or label; nothing is put
# together from pieces. Families' papers are read by tired people: short words, short sentences.
# Wordings are chosen so that the verb does not show whether the child is a girl or a boy.

## The activity chart

chart-title = { $child } ਲਈ ਗਤੀਵਿਧੀ ਚਾਰਟ { $number }
chart-agreed = { $date } ਨੂੰ ਤੈਅ ਹੋਇਆ
chart-goal = ਇਸ ਹਫ਼ਤੇ ਦਾ ਟੀਚਾ
chart-why = ਅਸੀਂ ਇਹ ਕਿਉਂ ਚੁਣਿਆ:
chart-long-term = ਇਹ ਸਾਨੂੰ ਕਿੱਥੇ ਲੈ ਕੇ ਜਾਵੇਗਾ:
chart-need = ਕੀ ਕੀ ਚਾਹੀਦਾ ਹੈ
chart-when = ਕਦੋਂ ਅਤੇ ਕਿੱਥੇ
chart-how-often = ਕਿੰਨੀ ਵਾਰ
chart-how-often-value = { $times ->
    [1] ਦਿਨ ਵਿੱਚ ਇੱਕ ਵਾਰ,
    [2] ਦਿਨ ਵਿੱਚ ਦੋ ਵਾਰ, ਹਰ ਵਾਰ
   *[other] ਦਿਨ ਵਿੱਚ { $times } ਵਾਰ, ਹਰ ਵਾਰ
  } { $tries ->
    [one] { $tries } ਕੋਸ਼ਿਸ਼
   *[other] { $tries } ਕੋਸ਼ਿਸ਼ਾਂ
  }। ਥੋੜ੍ਹਾ ਥੋੜ੍ਹਾ, ਪਰ ਵਾਰ ਵਾਰ।
chart-steps = ਕੀ ਕਰਨਾ ਹੈ
chart-help = ਮਦਦ ਕਿਵੇਂ ਕਰੀਏ
chart-help-full-physical = ਆਪਣੇ ਹੱਥ ਬੱਚੇ ਦੇ ਹੱਥਾਂ ਹੇਠ ਰੱਖੋ ਅਤੇ ਰਲ ਕੇ ਕਰੋ। ਬੱਚਾ ਹੱਥ ਪਿੱਛੇ ਖਿੱਚੇ ਤਾਂ ਰੁਕ ਜਾਓ।
chart-help-part-physical = ਹਲਕਾ ਜਿਹਾ ਛੂਹ ਕੇ ਸ਼ੁਰੂ ਕਰਵਾਓ, ਫਿਰ ਛੱਡ ਦਿਓ।
chart-help-gesture = ਇਸ਼ਾਰਾ ਕਰੋ ਜਾਂ ਆਪਣਾ ਹੱਥ ਅੱਗੇ ਕਰੋ। ਹਾਲੇ ਕੁਝ ਨਾ ਬੋਲੋ।
chart-help-model = ਪਹਿਲਾਂ ਆਪ ਕਰ ਕੇ ਵਿਖਾਓ, ਫਿਰ ਉਡੀਕ ਕਰੋ।
chart-help-verbal = ਦੋ ਚਾਰ ਲਫ਼ਜ਼ਾਂ ਵਿੱਚ ਦੱਸੋ, ਫਿਰ ਉਡੀਕ ਕਰੋ।
chart-help-visual = ਤਸਵੀਰ ਜਾਂ ਹੱਥ ਦਾ ਇਸ਼ਾਰਾ ਵਿਖਾਓ, ਫਿਰ ਉਡੀਕ ਕਰੋ।
chart-help-none = ਉਡੀਕ ਕਰੋ ਅਤੇ ਬੱਚੇ ਨੂੰ ਇਕੱਲਿਆਂ ਕਰਨ ਦਿਓ।
chart-praise = ਜਦੋਂ ਹੋ ਜਾਵੇ
chart-if-not = ਜੇ ਠੀਕ ਨਾ ਹੋਵੇ
chart-easier = ਸੌਖਾ ਕਰਨ ਲਈ
chart-harder = ਔਖਾ ਕਰਨ ਲਈ
chart-stop = ਕਦੋਂ ਰੁਕਣਾ ਹੈ
chart-safety = ਸੁਰੱਖਿਆ:
chart-advice = ਇਹ ਸਲਾਹ ਮੰਨਣੀ ਹੈ:
chart-advice-from = ({ $who } ਦੀ ਸਲਾਹ, { $date })
chart-grid = ਹਰ ਕੋਸ਼ਿਸ਼ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ
chart-try = ਕੋਸ਼ਿਸ਼
chart-before = ਮੁਲਾਕਾਤ ਦਾ ਦਿਨ
chart-next = ਅਗਲੀ ਮੁਲਾਕਾਤ
chart-baseline = { $of } ਵਿੱਚੋਂ { $yes }
chart-mark-alone = ਆਪਣੇ ਆਪ
chart-mark-help = ਮਦਦ ਨਾਲ
chart-mark-not = ਇਸ ਵਾਰ ਨਹੀਂ
chart-mark-blank = ਕੋਸ਼ਿਸ਼ ਨਹੀਂ ਕੀਤੀ: ਖ਼ਾਲੀ ਛੱਡਣਾ ਵੀ ਠੀਕ ਹੈ
chart-own-words = ਕਿਵੇਂ ਰਿਹਾ? ਜੋ ਵੀ ਵੇਖਿਆ, ਆਪਣੇ ਲਫ਼ਜ਼ਾਂ ਵਿੱਚ ਲਿਖੋ
chart-next-visit = ਅਗਲੀ ਮੁਲਾਕਾਤ: { $date }।
chart-contact-name = ਹੋਮ ਵਿਜ਼ਟਰ: { $visitor }।
chart-contact = ਹੋਮ ਵਿਜ਼ਟਰ: { $visitor }, { $phone }।

## Care alerts, on every paper that they touch

care-swallowing = ਨਿਗਲਣਾ
care-allergy = ਐਲਰਜੀ
care-seizures = ਦੌਰੇ
care-breathing = ਸਾਹ
care-positioning = ਬੈਠਣ ਤੇ ਲੇਟਣ ਦਾ ਢੰਗ
care-mobility = ਹਿੱਲਣਾ ਜੁੱਲਣਾ
care-skin = ਚਮੜੀ
care-vision = ਵੇਖਣਾ
care-hearing = ਸੁਣਨਾ
care-sensory = ਛੋਹ, ਆਵਾਜ਼ ਤੇ ਰੌਸ਼ਨੀ
care-equipment = ਸਾਜ਼-ਸਾਮਾਨ
care-other = ਦੇਖਭਾਲ

## The activity sheet

sheet-minutes = { $minutes ->
    [one] ਲਗਭਗ { $minutes } ਮਿੰਟ
   *[other] ਲਗਭਗ { $minutes } ਮਿੰਟ
  }
# { $does } is in the subjunctive (ਕਰੇ, ਵੇਖੇ), which has no gender.
sheet-for = ਅਜਿਹੇ ਬੱਚੇ ਲਈ ਜੋ { $does }।
# A dash, because months would change their ending after ਤੋਂ and ਤੱਕ.
sheet-ages = ਅਕਸਰ ਇਸ ਉਮਰ ਵਿੱਚ ਮਜ਼ਾ ਆਉਂਦਾ ਹੈ: { $from } – { $to }
sheet-need = ਕੀ ਕੀ ਚਾਹੀਦਾ ਹੈ
sheet-at-hand = ਇਹ ਚੀਜ਼ਾਂ ਆਮ ਕਰਕੇ ਘਰ ਵਿੱਚ ਹੁੰਦੀਆਂ ਹਨ।
sheet-when = ਕਦੋਂ
sheet-routines = ਚੰਗੇ ਮੌਕੇ
sheet-time = ਕਿੰਨੀ ਦੇਰ
sheet-age = ਉਮਰ
sheet-steps = ਕੀ ਕਰਨਾ ਹੈ
sheet-praise = ਜਦੋਂ ਹੋ ਜਾਵੇ
sheet-if-not = ਜੇ ਠੀਕ ਨਾ ਹੋਵੇ
sheet-easier = ਸੌਖਾ ਕਰਨ ਲਈ
sheet-harder = ਔਖਾ ਕਰਨ ਲਈ
sheet-versions = ਤੁਹਾਡੇ ਬੱਚੇ ਦੇ ਹਿਸਾਬ ਨਾਲ
sheet-notice = ਕਿਹੜੀਆਂ ਗੱਲਾਂ ਵੱਲ ਧਿਆਨ ਦੇਈਏ
sheet-before = ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਕਦਮ
sheet-after = ਜਦੋਂ ਇਹ ਸੌਖਾ ਲੱਗੇ
sheet-ladder = ਛੋਟੇ ਛੋਟੇ ਕਦਮ, ਸਭ ਤੋਂ ਸੌਖਾ ਪਹਿਲਾਂ
sheet-safety = ਸੁਰੱਖਿਆ
sheet-not-for = ਪਹਿਲਾਂ ਪੁੱਛ ਲਓ
sheet-why = ਇਸ ਦਾ ਕੀ ਫ਼ਾਇਦਾ ਹੈ
sheet-not-reviewed = ਇਸ ਗਤੀਵਿਧੀ ਨੂੰ ਹਾਲੇ ਕਿਸੇ ਸਿਹਤ ਮਾਹਰ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ। ਜੇ ਤੁਹਾਡੇ ਬੱਚੇ ਦਾ ਕੋਈ ਥੈਰੇਪਿਸਟ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ।
sheet-reviewed = { $who }, { $role } ਨੇ { $date } ਨੂੰ ਜਾਂਚਿਆ।
sheet-lost-skill = ਜੇ ਬੱਚੇ ਨੂੰ ਕੋਈ ਕੰਮ ਪਹਿਲਾਂ ਆਉਂਦਾ ਸੀ ਤੇ ਹੁਣ ਨਹੀਂ ਆਉਂਦਾ, ਤਾਂ ਛੇਤੀ ਆਪਣੇ ਹੈਲਥ ਵਿਜ਼ਟਰ ਜਾਂ ਫੈਮਿਲੀ ਡਾਕਟਰ (GP) ਨੂੰ ਦੱਸੋ।

## Reports

report-page-of = ਸਫ਼ਾ { $page }, ਕੁੱਲ { $pages }
report-prepared-by = ਲਿਖਣ ਵਾਲੇ
report-born = ਜਨਮ ਮਿਤੀ
report-age = ਉਮਰ
report-nhs-number = NHS ਨੰਬਰ
report-home-languages = ਘਰ ਦੀਆਂ ਬੋਲੀਆਂ
report-started = Portage ਕਦੋਂ ਤੋਂ
report-period = ਕਿਹੜੇ ਸਮੇਂ ਦੀ ਰਿਪੋਰਟ
report-period-value = { $from } ਤੋਂ { $to } ਤੱਕ
report-visits = ਘਰ ਵਿੱਚ ਮੁਲਾਕਾਤਾਂ
report-visits-value = { $kept ->
    [0] { $offered } ਵਿੱਚੋਂ ਕੋਈ ਤੈਅ ਮੁਲਾਕਾਤ ਨਹੀਂ ਹੋਈ
    [one] { $offered } ਵਿੱਚੋਂ { $kept } ਤੈਅ ਮੁਲਾਕਾਤ ਹੋਈ
   *[other] { $offered } ਵਿੱਚੋਂ { $kept } ਤੈਅ ਮੁਲਾਕਾਤਾਂ ਹੋਈਆਂ
  }
report-next-review = ਅਗਲਾ ਰਿਵਿਊ
report-visits-from-now = ਹੁਣ ਤੋਂ ਮੁਲਾਕਾਤਾਂ
report-review-professional = Portage ਦੀ ਰਿਵਿਊ ਰਿਪੋਰਟ
report-review-family = ਸਾਡਾ ਰਿਵਿਊ
report-about = { $child }: { $from } ਤੋਂ { $to } ਤੱਕ
# The first words are an official British marking and stay as they are.
report-marking = Official - sensitive: personal (ਸਰਕਾਰੀ ਅਤੇ ਗੁਪਤ: ਨਿੱਜੀ ਜਾਣਕਾਰੀ)

report-summary = ਸਾਰ
report-summary-family = ਅਸੀਂ ਰਲ ਕੇ ਕੀ ਕੀਤਾ
report-strengths = ਖ਼ੂਬੀਆਂ ਅਤੇ ਸ਼ੌਕ
report-strengths-family = { $child } ਨੂੰ ਕੀ ਪਸੰਦ ਹੈ ਅਤੇ ਕੀ ਵਧੀਆ ਆਉਂਦਾ ਹੈ
report-voices = ਬੱਚੇ ਅਤੇ ਪਰਿਵਾਰ ਦੇ ਵਿਚਾਰ
report-voices-family = ਤੁਸੀਂ ਸਾਨੂੰ ਕੀ ਦੱਸਿਆ
report-goals = ਜਿਨ੍ਹਾਂ ਟੀਚਿਆਂ ਉੱਤੇ ਕੰਮ ਹੋਇਆ
report-goals-family = ਜਿਨ੍ਹਾਂ ਟੀਚਿਆਂ ਉੱਤੇ ਅਸੀਂ ਕੰਮ ਕੀਤਾ
report-now = ਬੱਚੇ ਨੂੰ ਹੁਣ ਕੀ ਕੀ ਆਉਂਦਾ ਹੈ
report-now-family = ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਹੁਣ ਕੀ ਕੀ ਆਉਂਦਾ ਹੈ
report-profile = ਵਿਕਾਸ ਦੀ ਤਸਵੀਰ
report-lost = ਜੋ ਹੁਨਰ ਹੁਣ ਨਹੀਂ ਦਿਸਦੇ
report-lost-family = ਡਾਕਟਰ ਨੂੰ ਦੱਸਣ ਵਾਲੀ ਗੱਲ
report-care = ਦੇਖਭਾਲ ਅਤੇ ਸੁਰੱਖਿਆ
report-others = ਹੋਰਾਂ ਤੋਂ ਮਿਲੀ ਜਾਣਕਾਰੀ
report-others-family = ਹੋਰ ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ
report-needs = ਕਿਸ ਚੀਜ਼ ਨਾਲ ਮਦਦ ਮਿਲਦੀ ਹੈ
report-next = ਅਗਲੇ ਸਮੇਂ ਦੇ ਟੀਚੇ
report-next-family = ਅੱਗੇ ਅਸੀਂ ਕਿਸ ਉੱਤੇ ਕੰਮ ਕਰਾਂਗੇ
report-plan = ਤੈਅ ਹੋਏ ਕੰਮ
report-plan-family = ਕੌਣ ਕੀ ਕਰੇਗਾ
report-people = ਲੋਕ
report-people-family = ਕੌਣ ਕੌਣ ਸ਼ਾਮਲ ਸੀ
report-signed = ਦਸਤਖ਼ਤ

report-goals-caption = ਪਿਛਲੇ ਰਿਵਿਊ ਤੋਂ ਬਾਅਦ ਦੇ ਲੰਮੇ ਸਮੇਂ ਦੇ ਟੀਚੇ ਅਤੇ ਉਨ੍ਹਾਂ ਦਾ ਨਤੀਜਾ
report-goal = ਟੀਚਾ
report-set = ਕਦੋਂ ਰੱਖਿਆ
report-result = ਨਤੀਜਾ
report-date = ਮਿਤੀ
report-goals-sentence = { $set ->
    [0] { $achieved ->
        [0] ਕੋਈ ਟੀਚਾ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।
        [one] ਕੋਈ ਟੀਚਾ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ, ਅਤੇ { $achieved } ਪੂਰਾ ਹੋਇਆ।
       *[other] ਕੋਈ ਟੀਚਾ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ, ਅਤੇ { $achieved } ਪੂਰੇ ਹੋਏ।
    }
    [one] { $achieved ->
        [0] { $set } ਟੀਚਾ ਰੱਖਿਆ ਗਿਆ। ਉਹ ਹਾਲੇ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ।
        [one] { $set } ਟੀਚਾ ਰੱਖਿਆ ਗਿਆ ਅਤੇ ਉਹ ਪੂਰਾ ਹੋ ਗਿਆ।
       *[other] { $set } ਟੀਚਾ ਰੱਖਿਆ ਗਿਆ ਅਤੇ { $achieved } ਪੂਰੇ ਹੋ ਗਏ।
    }
   *[other] { $achieved ->
        [0] { $set } ਟੀਚੇ ਰੱਖੇ ਗਏ। ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਹਾਲੇ ਕੋਈ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ।
        [one] { $set } ਟੀਚੇ ਰੱਖੇ ਗਏ। ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ { $achieved } ਪੂਰਾ ਹੋ ਗਿਆ।
       *[other] { $set } ਟੀਚੇ ਰੱਖੇ ਗਏ। ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ { $achieved } ਪੂਰੇ ਹੋ ਗਏ।
    }
  }
report-goals-set = ਰੱਖੇ ਗਏ ਟੀਚੇ
report-goals-achieved = ਪੂਰੇ ਹੋਏ
report-goals-share = ਕਿੰਨਾ ਹਿੱਸਾ ਪੂਰਾ ਹੋਇਆ
report-goals-percent = { $percent }%
report-result-working-on = ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ
report-result-achieved = ਪੂਰਾ ਹੋਇਆ
report-result-carried-on = ਅੱਗੇ ਜਾਰੀ ਰੱਖਿਆ
report-result-changed = ਬਦਲਿਆ
report-result-stopped = ਬੰਦ ਕੀਤਾ

report-achieved-since = { $date } ਤੋਂ ਬਾਅਦ ਨਵਾਂ
report-emerging = ਹਾਲੇ ਸ਼ੁਰੂ ਹੋ ਰਿਹਾ ਹੈ
report-lost-notice = ਜੋ ਹੁਨਰ ਪਹਿਲਾਂ ਆਉਂਦਾ ਸੀ ਤੇ ਹੁਣ ਨਹੀਂ ਆਉਂਦਾ, ਉਸ ਵੱਲ ਛੇਤੀ ਧਿਆਨ ਦੇਣਾ ਚਾਹੀਦਾ ਹੈ। ਜੇ ਹਾਲੇ ਨਹੀਂ ਦੱਸਿਆ, ਤਾਂ ਹੈਲਥ ਵਿਜ਼ਟਰ ਜਾਂ ਫੈਮਿਲੀ ਡਾਕਟਰ (GP) ਨੂੰ ਦੱਸੋ।
report-lost-skill = ਪਹਿਲਾਂ ਕੀ ਆਉਂਦਾ ਸੀ
report-last-seen = ਆਖ਼ਰੀ ਵਾਰ ਕਦੋਂ ਵੇਖਿਆ
report-noticed = ਕਦੋਂ ਪਤਾ ਲੱਗਾ ਕਿ ਹੁਣ ਨਹੀਂ
report-because = ਕਾਰਨ:
report-actions-caption = ਇਸ ਰਿਵਿਊ ਵਿੱਚ ਤੈਅ ਹੋਏ ਕੰਮ
report-what = ਕੀ
report-who = ਕੌਣ
report-by = ਕਦੋਂ ਤੱਕ
report-recipients = ਇਹ ਰਿਪੋਰਟ ਕਿਸ ਕਿਸ ਨੂੰ ਜਾਵੇਗੀ
report-recipients-sentence = ਪਰਿਵਾਰ ਦੀ ਸਹਿਮਤੀ ਨਾਲ ਭੇਜੀ ਗਈ, ਜੋ { $date } ਨੂੰ ਦਿੱਤੀ ਗਈ।
report-took-part = ਸ਼ਾਮਲ ਹੋਏ
report-signature = ਨਾਂ ਅਤੇ ਦਸਤਖ਼ਤ
report-signed-on = ਮਿਤੀ

report-profile-caption = ਜੋ ਵੇਖਿਆ ਗਿਆ ਉਸ ਵਿੱਚੋਂ ਕਿੰਨਾ ਆ ਗਿਆ ਹੈ, ਬਣ ਰਿਹਾ ਹੈ ਜਾਂ ਸ਼ੁਰੂ ਹੋਇਆ ਹੈ, ਖੇਤਰ ਅਤੇ ਉਮਰ ਦੇ ਹਿਸਾਬ ਨਾਲ
report-profile-alt = ਪੱਟੀਆਂ ਵਾਲੀ ਤਸਵੀਰ: ਵਿਕਾਸ ਦੇ { $areas } ਖੇਤਰ, ਉਮਰ ਦੇ { $bands } ਪੜਾਅ, { $rounds ->
    [one] { $rounds } ਜਾਂਚ
   *[other] { $rounds } ਜਾਂਚਾਂ
  }। ਸਾਰੇ ਅੰਕੜੇ ਹੇਠਲੀ ਸਾਰਣੀ ਵਿੱਚ ਹਨ।
report-profile-table = ਅੰਕੜਿਆਂ ਵਿੱਚ: ਆ ਗਿਆ + ਬਣ ਰਿਹਾ ਹੈ + ਸ਼ੁਰੂ ਹੋਇਆ / ਜਿੰਨਾ ਵੇਖਿਆ ਗਿਆ
report-profile-area = ਖੇਤਰ
report-profile-round = ਕਦੋਂ
report-profile-achieved = ਆ ਗਿਆ (ਹਰ ਵਾਰ)
report-profile-developing = ਬਣ ਰਿਹਾ ਹੈ (ਕਦੇ ਕਦੇ)
report-profile-emerging = ਸ਼ੁਰੂ ਹੋਇਆ (ਪਹਿਲੀ ਵਾਰ ਵੇਖਿਆ)
report-profile-rest = ਹਾਲੇ ਨਹੀਂ ਵੇਖਿਆ
# Stands between two numbers, the part first and the whole second; no Punjabi word does that.
report-profile-of = /

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = ਤਸਵੀਰਾਂ: { $by } ({ $licence })।
sheet-whole = ਪੂਰੇ ਕਾਰਡ ਵਿੱਚ ਹੋਰ ਵੀ ਬਹੁਤ ਕੁਝ ਹੈ। ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਪੜ੍ਹੋ।

# The paper that tells how far a printer is out between its two sides.
align-title = ਕੀ ਦੋਵੇਂ ਪਾਸੇ ਮਿਲਦੇ ਹਨ?
align-print = ਇਸ ਕਾਗਜ਼ ਨੂੰ ਦੋਵੇਂ ਪਾਸੇ ਉਸੇ ਤਰ੍ਹਾਂ ਛਾਪੋ ਜਿਵੇਂ ਤੁਸੀਂ ਕਾਰਡ ਛਾਪੋਗੇ।
align-look = ਇਸ ਨੂੰ ਖਿੜਕੀ ਦੇ ਸਾਹਮਣੇ ਫੜੋ, ਇਹ ਪਾਸਾ ਆਪਣੇ ਵੱਲ ਰੱਖੋ। ਪਿਛਲੇ ਪਾਸੇ ਦਾ ਨਿਸ਼ਾਨ ਇਹਨਾਂ ਪੈਮਾਨਿਆਂ ਉੱਤੇ ਜਿੱਥੇ ਆਵੇ, ਉੱਥੇ ਦੋ ਅੰਕ ਪੜ੍ਹੋ: ਕਿੰਨਾ ਸੱਜੇ, ਅਤੇ ਕਿੰਨਾ ਹੇਠਾਂ।
align-give = ਇਹ ਅੰਕ ਉਲਟੇ ਚਿੰਨ੍ਹ ਨਾਲ ਅਗਲੀ ਕਮਾਂਡ ਵਿੱਚ ਦਿਓ: ਜੇ ਨਿਸ਼ਾਨ 2 ਅਤੇ 1 ਉੱਤੇ ਹੈ ਤਾਂ --shift=-2,-1 ਲਿਖੋ। ਜੇ ਦੋਵੇਂ ਸਿਫ਼ਰ ਹਨ ਤਾਂ ਕੁਝ ਨਹੀਂ ਕਰਨਾ।
align-back = ਪਿਛਲਾ ਪਾਸਾ
