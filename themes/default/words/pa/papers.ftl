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
chart-play = ਇਸ ਹਫ਼ਤੇ ਦੀ ਖੇਡ
chart-lent = ਸਾਡੇ ਵੱਲੋਂ ਉਧਾਰ: { $thing } (ਨੰਬਰ { $number })
chart-lent-unnumbered = ਸਾਡੇ ਵੱਲੋਂ ਉਧਾਰ: { $thing }
chart-loves = { $child } ਦੀਆਂ ਮਨਪਸੰਦ ਚੀਜ਼ਾਂ: { $things }।
chart-open = ਦਿਨ ਵਿੱਚ ਇੱਕ ਵਾਰ, ਜਾਂ ਜਦੋਂ ਤੁਹਾਨੂੰ ਸੌਖਾ ਹੋਵੇ। ਨਾ ਕੁਝ ਹਾਸਲ ਕਰਨਾ ਹੈ, ਨਾ ਕੁਝ ਗਿਣਨਾ ਹੈ।
chart-grid-open = ਜਿਸ ਜਿਸ ਦਿਨ ਖੇਡੇ, ਉਸ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ
chart-day = ਦਿਨ
chart-played = ਅਸੀਂ ਖੇਡੇ
chart-seen = ਅਸੀਂ ਕੀ ਵੇਖਿਆ
chart-not-this-week = “ਇਸ ਹਫ਼ਤੇ ਨਹੀਂ” ਵੀ ਚੰਗਾ ਜਵਾਬ ਹੈ।
chart-at-next = { $tries ->
    [1] ਮੁਲਾਕਾਤ ਵੇਲੇ ਅਸੀਂ ਇਸ ਨੂੰ ਰਲ ਕੇ ਵੇਖਾਂਗੇ, ਇੱਕ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ, ਅਤੇ ਫ਼ੈਸਲਾ ਕਰਾਂਗੇ।
   *[other] ਮੁਲਾਕਾਤ ਵੇਲੇ ਅਸੀਂ ਇਸ ਨੂੰ ਰਲ ਕੇ ਵੇਖਾਂਗੇ, { $tries } ਵਾਰ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ, ਅਤੇ ਫ਼ੈਸਲਾ ਕਰਾਂਗੇ।
  }
chart-at-next-open = ਮੁਲਾਕਾਤ ਵੇਲੇ ਅਸੀਂ ਇਸ ਬਾਰੇ ਰਲ ਕੇ ਗੱਲ ਕਰਾਂਗੇ ਅਤੇ ਫ਼ੈਸਲਾ ਕਰਾਂਗੇ।
chart-contact-name = ਹੋਮ ਵਿਜ਼ਟਰ: { $visitor }।
chart-contact = ਹੋਮ ਵਿਜ਼ਟਰ: { $visitor }, { $phone }।

## The visit pack: what a worker takes along

pack-title = ਮੁਲਾਕਾਤ ਦੇ ਕਾਗ਼ਜ਼: { $child }
pack-own = ਤੁਹਾਡਾ ਆਪਣਾ ਸਫ਼ਾ। ਇਸ ਨੂੰ ਆਪਣੇ ਨਾਲ ਲੈ ਜਾਓ।
pack-visit = { $date } ਦੀ ਮੁਲਾਕਾਤ ਲਈ
pack-printed = { $date } ਨੂੰ ਛਪਿਆ
pack-last = ਰਲ ਕੇ ਵੇਖਣ ਲਈ
pack-none = ਵੇਖਣ ਲਈ ਹਾਲੇ ਕੋਈ ਗਤੀਵਿਧੀ ਚਾਰਟ ਨਹੀਂ ਹੈ।
pack-before = ਸਿਖਾਉਣ ਤੋਂ ਪਹਿਲਾਂ
pack-today = ਅੱਜ ਦੀਆਂ ਕੋਸ਼ਿਸ਼ਾਂ
pack-seen = ਪਰਿਵਾਰ ਨੇ ਕੀ ਵੇਖਿਆ
pack-decision = ਤੁਸੀਂ ਰਲ ਕੇ ਕੀ ਫ਼ੈਸਲਾ ਕੀਤਾ
pack-decision-achieved = ਪੂਰਾ ਹੋਇਆ
pack-decision-carry-on = ਜਾਰੀ ਰੱਖੋ
pack-decision-make-smaller = ਛੋਟਾ ਕਦਮ
pack-decision-change = ਬਦਲੋ
pack-decision-stop = ਰਹਿਣ ਦਿਓ
pack-changed = ਕਾਰਡ “{ $card }” ਤੋਂ ਕੀ ਬਦਲਿਆ
pack-unchanged = ਜਿਵੇਂ ਕਾਰਡ “{ $card }” ਉੱਤੇ ਹੈ
pack-card = ਕਾਰਡ
pack-here = ਇਹ ਚਾਰਟ
pack-loves = { $child } ਦੀਆਂ ਮਨਪਸੰਦ ਚੀਜ਼ਾਂ
pack-loans = ਇੱਥੇ ਉਧਾਰ
pack-next = ਅਗਲੇ ਕਦਮ, ਜਿਨ੍ਹਾਂ ਵਿੱਚੋਂ ਚੁਣੋ
pack-ladder = ਕਾਰਡ “{ $card }” ਤੋਂ: ਛੋਟਾ ਕਦਮ { $step }, ਕੁੱਲ { $steps }
pack-item = ਸੂਚੀ “{ $list }” ਤੋਂ
pack-written = ਕੋਈ ਹੋਰ, ਆਪਣੇ ਲਫ਼ਜ਼ਾਂ ਵਿੱਚ
pack-chart = { $child } ਲਈ ਗਤੀਵਿਧੀ ਚਾਰਟ
pack-number = ਨੰਬਰ
pack-for = ਕਿਸ ਲਈ
pack-does = ਕੀ ਕਰਨਾ ਹੈ
pack-conditions = ਕਿਸ ਚੀਜ਼ ਨਾਲ, ਕਿੱਥੇ ਅਤੇ ਕਿਹੜੀ ਮਦਦ ਨਾਲ
pack-success = ਕਿੰਨਾ ਚੰਗਾ ਅਤੇ ਕਿੰਨੀ ਵਾਰ
pack-agreed = ਤੈਅ ਹੋਣ ਦੀ ਤਾਰੀਖ਼

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

## ਹੋਰ ਕਾਗਜ਼: ਪਰਿਵਾਰਾਂ ਲਈ, ਅਤੇ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦਾ ਨਾਂ ਪਰਿਵਾਰ ਨੇ ਦਿੱਤਾ ਹੈ
paper-about = { $child }, { $date }
paper-day = { $weekday }, { $date }
paper-when = ਕਦੋਂ
paper-time = ਸਮਾਂ
paper-where = ਕਿੱਥੇ
paper-how = ਕਿਵੇਂ
paper-from = ਕਿਸ ਵੱਲੋਂ
paper-with = ਕਿਸ ਨਾਲ
paper-who-came = ਕੌਣ ਆਇਆ
paper-who-comes = ਕੌਣ ਆਉਂਦਾ ਹੈ
paper-next-visit = ਅਗਲੀ ਮੁਲਾਕਾਤ
paper-visit-copy = ਸਾਡੀ ਮੁਲਾਕਾਤ
paper-visit-virtual = ਵੀਡੀਓ ਉੱਤੇ
paper-visit-telephone = ਫ਼ੋਨ ਉੱਤੇ
paper-visit-group = ਗਰੁੱਪ ਵਿੱਚ
paper-visit-joint = ਮਦਦ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਹੋਰ ਨਾਲ ਮਿਲ ਕੇ
paper-visit-week = ਹਫ਼ਤਾ ਕਿਵੇਂ ਰਿਹਾ
paper-visit-play = { $child } ਦੀ ਪਸੰਦ ਦੀ ਖੇਡ
paper-visit-taught = ਅਸੀਂ ਕਿਸ ਉੱਤੇ ਕੰਮ ਕੀਤਾ
paper-visit-results = ਚਾਰਟਾਂ ਤੋਂ ਕੀ ਨਿਕਲਿਆ
paper-visit-skills = { $child } ਦੇ ਨਵੇਂ ਕੰਮ
paper-visit-advice = ਥੈਰੇਪਿਸਟਾਂ ਨੇ ਕੀ ਕਿਹਾ
paper-visit-focus = ਅਸੀਂ ਕੀ ਗੱਲ ਕੀਤੀ
paper-visit-loans = ਤੁਹਾਨੂੰ ਉਧਾਰ ਦਿੱਤਾ
paper-visit-comment = ਤੁਸੀਂ ਕੀ ਕਿਹਾ
paper-tries = { $of } ਵਿੱਚੋਂ { $met }
paper-result-before = ਸਿਖਾਉਣ ਤੋਂ ਪਹਿਲਾਂ: { $before }।
paper-result-after = ਇਸ ਮੁਲਾਕਾਤ ਉੱਤੇ: { $after }।
paper-result-decision = ਅਸੀਂ ਫ਼ੈਸਲਾ ਕੀਤਾ: { $decision }।
paper-decision-achieved = ਹੋ ਗਿਆ
paper-decision-carry-on = ਜਾਰੀ ਰੱਖੋ
paper-decision-make-smaller = ਕਦਮ ਛੋਟਾ ਕਰੋ
paper-decision-change = ਕੁਝ ਹੋਰ ਅਜ਼ਮਾਓ
paper-decision-stop = ਛੱਡ ਦਿਓ
paper-all-about = { $child } ਬਾਰੇ ਸਭ ਕੁਝ
paper-admired = ਲੋਕਾਂ ਨੂੰ ਮੇਰੇ ਵਿੱਚ ਕੀ ਚੰਗਾ ਲੱਗਦਾ ਹੈ
paper-admired-of = ਲੋਕਾਂ ਨੂੰ { $child } ਵਿੱਚ ਕੀ ਚੰਗਾ ਲੱਗਦਾ ਹੈ
paper-important = ਮੇਰੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ
paper-important-of = { $child } ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ
paper-support = ਮੇਰੀ ਮਦਦ ਦਾ ਸਭ ਤੋਂ ਚੰਗਾ ਤਰੀਕਾ
paper-support-of = { $child } ਦੀ ਮਦਦ ਦਾ ਸਭ ਤੋਂ ਚੰਗਾ ਤਰੀਕਾ
paper-communicates = ਮੇਰਾ ਗੱਲ ਦੱਸਣ ਦਾ ਤਰੀਕਾ
paper-communicates-of = { $child } ਦਾ ਗੱਲ ਦੱਸਣ ਦਾ ਤਰੀਕਾ
paper-likes = ਮੈਨੂੰ ਪਸੰਦ ਹੈ
paper-likes-of = { $child } ਨੂੰ ਕੀ ਪਸੰਦ ਹੈ
paper-dislikes = ਮੈਨੂੰ ਪਸੰਦ ਨਹੀਂ
paper-dislikes-of = { $child } ਨੂੰ ਕੀ ਪਸੰਦ ਨਹੀਂ
paper-calm = ਮੈਨੂੰ ਕਿਸ ਨਾਲ ਸ਼ਾਂਤੀ ਮਿਲਦੀ ਹੈ
paper-calm-of = { $child } ਨੂੰ ਕਿਸ ਨਾਲ ਸ਼ਾਂਤੀ ਮਿਲਦੀ ਹੈ
paper-senses = ਮੇਰੀਆਂ ਇੰਦਰੀਆਂ
paper-senses-of = ਵੇਖਣਾ, ਸੁਣਨਾ ਤੇ ਛੂਹਣਾ
paper-moves = ਮੇਰਾ ਚੱਲਣ-ਫਿਰਨ ਦਾ ਤਰੀਕਾ
paper-moves-of = { $child } ਦਾ ਚੱਲਣ-ਫਿਰਨ ਦਾ ਤਰੀਕਾ
paper-routines = ਮੇਰਾ ਦਿਨ
paper-routines-of = ਦਿਨ
paper-family = ਮੇਰਾ ਪਰਿਵਾਰ
paper-family-of = ਪਰਿਵਾਰ
paper-hopes = ਮੇਰੀਆਂ ਉਮੀਦਾਂ ਅਤੇ ਇੱਛਾਵਾਂ
paper-hopes-of = ਉਮੀਦਾਂ ਅਤੇ ਇੱਛਾਵਾਂ
paper-eating = ਖਾਣਾ-ਪੀਣਾ
paper-toileting = ਟਾਇਲਟ
paper-helpers = ਮਦਦ ਕਰਨ ਵਾਲੇ ਲੋਕ
paper-sign = { $means }। { $answer }
paper-voice-child = ਇਸ ਤਰ੍ਹਾਂ ਲਿਖਿਆ ਜਿਵੇਂ { $child } ਆਪ ਬੋਲੇ; ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੇ ਲਿਖਿਆ ਜੋ { $child } ਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਜਾਣਦੇ ਹਨ। ਪੂਰਾ ਹੋਇਆ: { $date }।
paper-voice-parent = ਮਾਪਿਆਂ ਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ। ਪੂਰਾ ਹੋਇਆ: { $date }।
paper-setting-advice = ਤੁਹਾਡੀ ਨਰਸਰੀ ਜਾਂ ਸਕੂਲ ਲਈ ਸਲਾਹ
paper-setting = ਨਰਸਰੀ ਜਾਂ ਸਕੂਲ
paper-next-talk = ਅਗਲੀ ਵਾਰ
paper-advice-well = ਕੀ ਵਧੀਆ ਚੱਲ ਰਿਹਾ ਹੈ
paper-advice-seen = ਅਸੀਂ ਕੀ ਵੇਖਿਆ
paper-advice-given = ਅਸੀਂ ਕੀ ਸੁਝਾਇਆ
paper-advice-passed = ਥੈਰੇਪਿਸਟਾਂ ਦੀ ਸਲਾਹ ਜਿਸ ਉੱਤੇ ਚੱਲਣਾ ਹੈ
paper-advice-asked = ਤੁਸੀਂ ਕੀ ਪੁੱਛਿਆ
paper-advice-goals = ਜਿਨ੍ਹਾਂ ਟੀਚਿਆਂ ਵਿੱਚ ਇਸ ਨਾਲ ਮਦਦ ਮਿਲਦੀ ਹੈ
paper-note = ਸਕੂਲ ਤੋਂ ਸੁਨੇਹਾ
paper-reply-by = ਜਵਾਬ ਇਸ ਤਾਰੀਖ਼ ਤੱਕ ਮਿਲੇ ਤਾਂ ਚੰਗਾ ਹੈ
paper-note-best = ਸਭ ਤੋਂ ਚੰਗਾ ਪਲ
paper-note-did = ਅਸੀਂ ਕੀ ਕੀਤਾ
paper-note-day = ਦਿਨ ਕਿਵੇਂ ਰਿਹਾ
paper-note-home = ਘਰ ਲਈ
paper-note-school = ਅਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹਾਂਗੇ
paper-note-answer = ਤੁਹਾਡਾ ਜਵਾਬ
paper-signposts = ਲੋਕ ਅਤੇ ਥਾਵਾਂ ਜੋ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ
paper-signposts-offer = ਅਸੀਂ ਇਨ੍ਹਾਂ ਬਾਰੇ ਗੱਲ ਕੀਤੀ। ਜੇ ਤੁਸੀਂ ਚਾਹੋ ਕਿ ਪਹਿਲਾ ਫ਼ੋਨ ਅਸੀਂ ਕਰੀਏ, ਜਾਂ ਫ਼ੋਨ ਕਰਨ ਵੇਲੇ ਤੁਹਾਡੇ ਕੋਲ ਬੈਠੀਏ, ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ।
paper-meeting = ਸਾਡੀ ਮੀਟਿੰਗ
paper-chair = ਕੌਣ ਚਲਾਏਗਾ
paper-meeting-agenda = ਕਿਸ ਬਾਰੇ ਗੱਲ ਹੋਵੇਗੀ
paper-meeting-people = ਕਿਸ ਨੂੰ ਬੁਲਾਇਆ ਗਿਆ ਹੈ
paper-meeting-bring = ਕੀ ਲਿਆਉਣਾ ਹੈ
paper-meeting-say = ਮੈਂ ਕੀ ਕਹਿਣਾ ਜਾਂ ਪੁੱਛਣਾ ਹੈ
paper-bring-papers = ਸਫ਼ਾ “{ $child } ਬਾਰੇ ਸਭ ਕੁਝ” ਅਤੇ ਪਿਛਲਾ ਰਿਵਿਊ, ਜੇ ਤੁਸੀਂ ਚਾਹੋ ਕਿ ਹੋਰ ਵੀ ਵੇਖਣ।
paper-bring-questions = ਤੁਹਾਡੇ ਸਵਾਲ। ਹੇਠਾਂ ਲਿਖ ਲਓ: ਹਰ ਸਵਾਲ ਚੰਗਾ ਸਵਾਲ ਹੈ।
paper-bring-things = ਕੋਈ ਚੀਜ਼ ਜੋ { $child } ਨੂੰ ਬਹੁਤ ਪਸੰਦ ਹੈ, ਤਸਵੀਰ ਜਾਂ ਛੋਟੀ ਫ਼ਿਲਮ, ਜੇ ਤੁਸੀਂ ਵਿਖਾਉਣਾ ਚਾਹੋ।
paper-bring-somebody = ਜੇ ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਕੋਲ ਬੈਠਣ ਲਈ ਕੋਈ: ਦੋਸਤ, ਰਿਸ਼ਤੇਦਾਰ, ਦੁਭਾਸ਼ੀਆ। ਪਹਿਲਾਂ ਦੱਸ ਦਿਓ, ਅਸੀਂ ਪ੍ਰਬੰਧ ਕਰਾਂਗੇ।
paper-closing = ਸਾਡੀਆਂ ਮੁਲਾਕਾਤਾਂ ਦਾ ਅੰਤ
paper-closing-opening = ਸਾਨੂੰ ਆਪਣੇ ਘਰ ਆਉਣ ਦੇਣ ਲਈ ਧੰਨਵਾਦ। ਇਹ ਹੈ ਜੋ ਅਸੀਂ { $child } ਨਾਲ ਰਲ ਕੇ ਕੀਤਾ, ਅਤੇ ਅੱਗੇ ਤੁਸੀਂ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।
paper-closing-time = ਸਾਡਾ ਇਕੱਠਾ ਸਮਾਂ
paper-closing-works = { $child } ਲਈ ਕੀ ਕੰਮ ਕਰਦਾ ਹੈ
paper-closing-words = ਤੁਹਾਡੇ ਸ਼ਬਦ
paper-closing-next = ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ
paper-goes-to = ਹੁਣ ਤੋਂ
paper-follow-up = ਅਸੀਂ ਇੱਕ ਵਾਰ ਫਿਰ ਫ਼ੋਨ ਕਰਾਂਗੇ
paper-closing-onward = ਤੁਸੀਂ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ
paper-closing-loans = ਅਜੇ ਵੀ ਤੁਹਾਡੇ ਕੋਲ ਉਧਾਰ
paper-closing-thanks = ਧੰਨਵਾਦ ਸਹਿਤ
paper-welcome = ਜੀ ਆਇਆਂ ਨੂੰ
paper-welcome-visits = ਸਾਡੀਆਂ ਮੁਲਾਕਾਤਾਂ
paper-how-often = ਕਿੰਨੀ ਵਾਰ
paper-day-of-week = ਦਿਨ
paper-on-monday = ਸੋਮਵਾਰ
paper-on-tuesday = ਮੰਗਲਵਾਰ
paper-on-wednesday = ਬੁੱਧਵਾਰ
paper-on-thursday = ਵੀਰਵਾਰ
paper-on-friday = ਸ਼ੁੱਕਰਵਾਰ
paper-on-saturday = ਸ਼ਨਿੱਚਰਵਾਰ
paper-first-visit = ਪਹਿਲੀ ਮੁਲਾਕਾਤ
paper-welcome-what = ਮੁਲਾਕਾਤ ਵਿੱਚ ਕੀ ਹੁੰਦਾ ਹੈ
paper-welcome-happens-1 = ਅਸੀਂ ਫ਼ਰਸ਼ ਉੱਤੇ ਬੈਠ ਕੇ ਖੇਡਦੇ ਹਾਂ। { $child } ਤੋਂ ਸਾਨੂੰ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਮਜ਼ਾ ਕਿਸ ਵਿੱਚ ਹੈ।
paper-welcome-happens-2 = ਤੁਸੀਂ ਦੱਸਦੇ ਹੋ ਕਿ ਹਫ਼ਤਾ ਕਿਵੇਂ ਰਿਹਾ। { $child } ਨੂੰ ਸਭ ਤੋਂ ਚੰਗੀ ਤਰ੍ਹਾਂ ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ।
paper-welcome-happens-3 = ਅਸੀਂ ਰਲ ਕੇ ਇੱਕ ਛੋਟਾ ਕਦਮ ਚੁਣਦੇ ਹਾਂ, ਅਤੇ ਅਜ਼ਮਾਉਂਦੇ ਹਾਂ ਜਦ ਤੱਕ ਉਹ ਹੋ ਨਾ ਜਾਵੇ।
paper-welcome-happens-4 = ਅਸੀਂ ਫ਼ਰਿੱਜ ਲਈ ਇੱਕ ਚਾਰਟ ਛੱਡ ਜਾਂਦੇ ਹਾਂ, ਦਿਨ ਦੇ ਕੁਝ ਮਿੰਟਾਂ ਲਈ।
paper-welcome-hopes = ਤੁਸੀਂ ਦੱਸਿਆ ਕਿ ਤੁਸੀਂ ਕੀ ਚਾਹੋਗੇ
paper-welcome-enjoys = { $child } ਨੂੰ ਕਿਸ ਵਿੱਚ ਅਨੰਦ ਆਉਂਦਾ ਹੈ
paper-welcome-say = ਫ਼ੈਸਲਾ ਤੁਹਾਡਾ ਹੈ
paper-welcome-say-1 = ਘਰ ਸਾਂਭਣ ਦੀ ਲੋੜ ਨਹੀਂ, ਅਤੇ ਮਾੜੇ ਦਿਨ ਦਾ ਕੋਈ ਬੁਰਾ ਨਹੀਂ ਮੰਨਦਾ।
paper-welcome-say-2 = “ਇਸ ਹਫ਼ਤੇ ਨਹੀਂ” ਚੰਗਾ ਜਵਾਬ ਹੈ। ਜੇ ਕੋਈ ਮੁਲਾਕਾਤ ਠੀਕ ਨਾ ਬੈਠੇ ਤਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ।
paper-welcome-say-3 = ਅਸੀਂ ਜੋ ਲਿਖਦੇ ਹਾਂ ਉਹ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਨੂੰ ਵਿਖਾਉਂਦੇ ਹਾਂ ਜਿਨ੍ਹਾਂ ਲਈ ਤੁਸੀਂ ਹਾਂ ਕੀਤੀ ਹੈ। ਤੁਸੀਂ ਮਨ ਬਦਲ ਸਕਦੇ ਹੋ।
paper-welcome-say-4 = ਅਸੀਂ { $child } ਬਾਰੇ ਜੋ ਲਿਖਦੇ ਹਾਂ ਤੁਸੀਂ ਸਭ ਵੇਖ ਸਕਦੇ ਹੋ, ਅਤੇ ਨਕਲ ਲੈ ਸਕਦੇ ਹੋ।
paper-play-plan = ਸਾਡੀ ਖੇਡ ਦੀ ਯੋਜਨਾ
paper-play-chose = { $child } ਦੀ ਪਸੰਦ
paper-play-new = ਨਵਾਂ ਕੀ ਸੀ
paper-play-ideas = ਅਜ਼ਮਾਉਣ ਲਈ ਵਿਚਾਰ
paper-play-where = ਹੋਰ ਕਿੱਥੇ ਹੋ ਸਕਦਾ ਹੈ
paper-play-things = ਸਾਡੇ ਕੋਲ ਕੀ ਸੀ
paper-play-goals = ਅਸੀਂ ਕਿਸ ਲਈ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ
paper-play-notes = ਖੇਡਦਿਆਂ ਤੁਸੀਂ ਕੀ ਵੇਖਦੇ ਹੋ
paper-i-can = { $child } ਦੇ ਕੰਮ ਜੋ ਹੁਣ ਆਉਂਦੇ ਹਨ
paper-celebration = ਵੇਖੋ { $child } ਦੀਆਂ ਪ੍ਰਾਪਤੀਆਂ
paper-celebrate-goals = ਹੋ ਗਿਆ
paper-celebrate-weeks = ਰਾਹ ਦੇ ਛੋਟੇ ਕਦਮ
paper-step = { $who } { $does }
paper-certificate = ਸ਼ਾਬਾਸ਼
paper-award-opening = ਵੱਲ
paper-award-did = ਇਸ ਉੱਤੇ ਮਿਹਨਤ ਅਤੇ ਸਫਲਤਾ ਲਈ:
paper-timeline = ਤਸਵੀਰਾਂ ਵਿੱਚ { $child }
paper-group-home = ਗਰੁੱਪ ਤੋਂ ਤੁਹਾਡੇ ਘਰ ਤੱਕ
paper-group = ਗਰੁੱਪ
paper-group-did = ਅਸੀਂ ਕੀ ਕੀਤਾ
paper-group-sang = ਅਸੀਂ ਗਾਇਆ
paper-group-played = ਅਸੀਂ ਖੇਡੇ
paper-group-stories = ਅਸੀਂ ਕਹਾਣੀ ਸੁਣੀ
paper-group-why = ਅਸੀਂ ਇਹ ਕਿਉਂ ਕੀਤਾ
paper-group-try = ਘਰ ਵਿੱਚ ਅਜ਼ਮਾਉਣ ਲਈ
paper-group-cards = ਇਸ ਨਾਲ ਜੁੜੇ ਕਾਰਡ
paper-group-again = ਅਗਲੀ ਵਾਰ
paper-bring = ਕਿਰਪਾ ਕਰਕੇ ਨਾਲ ਲਿਆਓ
paper-ready = ਉਡੀਕ ਵੇਲੇ ਖੇਡਣ ਲਈ ਕੁਝ
paper-ready-opening = ਤੁਸੀਂ ਸਾਡੀ ਸੂਚੀ ਵਿੱਚ ਹੋ। ਉਦੋਂ ਤੱਕ ਖੇਡਣ ਲਈ ਇਹ ਹੈ, ਜੋ { $child } ਦੇ ਹੁਣ ਦੇ ਕੰਮ ਵੇਖ ਕੇ ਚੁਣਿਆ ਹੈ। ਕੁਝ ਵੀ ਕਰਨਾ ਲਾਜ਼ਮੀ ਨਹੀਂ।
paper-card-need = ਤੁਹਾਨੂੰ ਚਾਹੀਦਾ ਹੈ
paper-card-praise = ਜਦੋਂ ਵਧੀਆ ਹੋਵੇ
paper-card-if-not = ਜੇ ਨਾ ਹੋਵੇ
paper-card-safety = ਧਿਆਨ ਰੱਖੋ

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = ਤਸਵੀਰਾਂ: { $by } ({ $licence })।
sheet-whole = ਪੂਰੇ ਕਾਰਡ ਵਿੱਚ ਹੋਰ ਵੀ ਬਹੁਤ ਕੁਝ ਹੈ। ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਪੜ੍ਹੋ।

# The paper that tells how far a printer is out between its two sides.
align-title = ਕੀ ਦੋਵੇਂ ਪਾਸੇ ਮਿਲਦੇ ਹਨ?
align-print = ਇਸ ਕਾਗਜ਼ ਨੂੰ ਦੋਵੇਂ ਪਾਸੇ ਉਸੇ ਤਰ੍ਹਾਂ ਛਾਪੋ ਜਿਵੇਂ ਤੁਸੀਂ ਕਾਰਡ ਛਾਪੋਗੇ।
align-look = ਇਸ ਨੂੰ ਖਿੜਕੀ ਦੇ ਸਾਹਮਣੇ ਫੜੋ, ਇਹ ਪਾਸਾ ਆਪਣੇ ਵੱਲ ਰੱਖੋ। ਪਿਛਲੇ ਪਾਸੇ ਦਾ ਨਿਸ਼ਾਨ ਇਹਨਾਂ ਪੈਮਾਨਿਆਂ ਉੱਤੇ ਜਿੱਥੇ ਆਵੇ, ਉੱਥੇ ਦੋ ਅੰਕ ਪੜ੍ਹੋ: ਕਿੰਨਾ ਸੱਜੇ, ਅਤੇ ਕਿੰਨਾ ਹੇਠਾਂ।
align-give = ਇਹ ਅੰਕ ਉਲਟੇ ਚਿੰਨ੍ਹ ਨਾਲ ਅਗਲੀ ਕਮਾਂਡ ਵਿੱਚ ਦਿਓ: ਜੇ ਨਿਸ਼ਾਨ 2 ਅਤੇ 1 ਉੱਤੇ ਹੈ ਤਾਂ --shift=-2,-1 ਲਿਖੋ। ਜੇ ਦੋਵੇਂ ਸਿਫ਼ਰ ਹਨ ਤਾਂ ਕੁਝ ਨਹੀਂ ਕਰਨਾ।
align-back = ਪਿਛਲਾ ਪਾਸਾ

## What a copy of a family's paper says of itself.

paper-interpreter = ਕਿਰਪਾ ਕਰਕੇ ਇਸਨੂੰ ਦੁਭਾਸ਼ੀਏ ਨਾਲ ਮਿਲ ਕੇ ਪੜ੍ਹੋ ({ $language })।
paper-not-told = ਇਹ ਅਜੇ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹੈ: { $language }। ਕਿਰਪਾ ਕਰਕੇ ਇਸਨੂੰ ਕਿਸੇ ਅਜਿਹੇ ਨਾਲ ਪੜ੍ਹੋ ਜੋ ਇਹ ਬੋਲਦਾ ਹੈ, ਜਿਵੇਂ ਦੁਭਾਸ਼ੀਏ ਨਾਲ।
paper-to-follow = ਦੋਹਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ, ਸਤਰ-ਦਰ-ਸਤਰ, ਉਸ ਲਈ ਜੋ ਇਸਨੂੰ ਪਰਿਵਾਰ ਨਾਲ ਪੜ੍ਹੇਗਾ।
paper-draft = ਖਰੜਾ। ਜਦੋਂ ਤੱਕ ਇਹ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲਾ ਕੋਈ ਇਸਨੂੰ ਪੂਰਾ ਨਾ ਪੜ੍ਹ ਲਵੇ, ਪਰਿਵਾਰ ਨੂੰ ਨਾ ਦਿਓ।

## A chart's copy for a nursery or another place outside the home.

setting-chart-for = ਨਕਲ: { $people } ਲਈ।
setting-chart-contact = ਕਿਰਪਾ ਕਰਕੇ { $visitor } ਨੂੰ ਦੱਸੋ ਕਿ ਕਿਵੇਂ ਰਿਹਾ: { $phone }।
setting-chart-contact-name = ਕਿਰਪਾ ਕਰਕੇ { $visitor } ਨੂੰ ਦੱਸੋ ਕਿ ਕਿਵੇਂ ਰਿਹਾ।
setting-chart-help-full-physical = ਆਪਣੇ ਹੱਥ ਬੱਚੇ ਦੇ ਹੱਥਾਂ ਹੇਠ ਰੱਖੋ ਅਤੇ ਇਕੱਠੇ ਕਰੋ। ਜੇ ਬੱਚਾ ਹੱਥ ਖਿੱਚ ਲਵੇ ਤਾਂ ਰੁਕ ਜਾਓ।
setting-chart-help-none = ਉਡੀਕ ਕਰੋ ਅਤੇ ਬੱਚੇ ਨੂੰ ਇਕੱਲੇ ਕਰਨ ਦਿਓ।
