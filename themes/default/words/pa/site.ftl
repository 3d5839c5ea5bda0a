### The words that the website says by itself. Templates call `site-skip-link` as `words.skip_link`.
### A message with an argument, { $like_this }, is said while the pages are being prepared.

## On every page

site-skip-link = ਸਿੱਧੇ ਸਫ਼ੇ ਦੇ ਮੁੱਖ ਹਿੱਸੇ ਉੱਤੇ ਜਾਓ
site-menu = ਮੁੱਖ ਮੀਨੂ
site-menu-areas = ਖੇਤਰ
site-menu-now = ਬੱਚੇ ਨੂੰ ਹੁਣ ਕੀ ਆਉਂਦਾ ਹੈ
site-trail = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
site-home = ਪਹਿਲਾ ਸਫ਼ਾ
site-areas = ਵਿਕਾਸ ਦੇ ਖੇਤਰ
site-now = ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਹੁਣ ਕੀ ਆਉਂਦਾ ਹੈ
site-ages = ਮੋਟੀ-ਮੋਟੀ ਉਮਰ
site-a-to-z = ੳ ਤੋਂ ੜ ਤੱਕ
site-about = ਸਾਡੇ ਬਾਰੇ
site-print = ਇਹ ਸਫ਼ਾ ਛਾਪੋ
site-help-title = ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ
site-help-text = ਜੇ ਇੱਥੇ ਕੋਈ ਗੱਲ ਸਾਫ਼ ਨਹੀਂ, ਜਾਂ ਤੁਹਾਨੂੰ ਵੱਡੇ ਅੱਖਰਾਂ, ਸੌਖੇ ਸ਼ਬਦਾਂ (easy read) ਜਾਂ ਕਿਸੇ ਹੋਰ ਬੋਲੀ ਵਿੱਚ ਚਾਹੀਦਾ ਹੈ, ਤਾਂ ਬੱਸ ਸਾਨੂੰ ਕਹਿ ਦਿਓ।
site-phone = ਫ਼ੋਨ
site-email = ਈਮੇਲ
site-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
site-post = ਸਾਨੂੰ ਚਿੱਠੀ ਲਿਖੋ
site-more = ਇਸ ਵੈੱਬਸਾਈਟ ਬਾਰੇ ਹੋਰ
site-accessibility = ਸਭ ਲਈ ਪਹੁੰਚ ਦਾ ਬਿਆਨ
site-privacy = ਨਿੱਜੀ ਜਾਣਕਾਰੀ
site-credits = ਧੰਨਵਾਦ

## The first page

site-home-lead = ਛੋਟੀਆਂ ਛੋਟੀਆਂ ਖੇਡਾਂ, ਘਰ ਵਿੱਚ, ਅਜਿਹੇ ਨਿੱਕੇ ਬੱਚੇ ਨਾਲ ਜਿਸ ਨੂੰ ਸਿੱਖਣ ਲਈ ਥੋੜ੍ਹੀ ਹੋਰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ।
site-home-start = ਕਰਨ ਲਈ ਕੁਝ ਲੱਭੋ
site-home-start-now = ਉੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ ਜੋ ਬੱਚੇ ਨੂੰ ਹੁਣ ਆਉਂਦਾ ਹੈ
site-what-title = Portage ਕੀ ਹੈ?
site-what-home = Portage ਘਰ ਵਿੱਚ ਮਿਲਣ ਵਾਲੀ ਦੋਸਤਾਨਾ ਮਦਦ ਹੈ, ਉਨ੍ਹਾਂ ਪਰਿਵਾਰਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦੇ ਬਹੁਤ ਛੋਟੇ ਬੱਚੇ ਦੀਆਂ ਵਾਧੂ ਲੋੜਾਂ ਹਨ। ਹੋਮ ਵਿਜ਼ਟਰ ਤੁਹਾਨੂੰ ਮਿਲਣ ਘਰ ਆਉਂਦੇ ਹਨ, ਆਮ ਕਰਕੇ ਹਰ ਹਫ਼ਤੇ ਜਾਂ ਦੋ ਹਫ਼ਤੇ ਬਾਅਦ।
site-what-together = ਆਪਣੇ ਬੱਚੇ ਨੂੰ ਸਭ ਤੋਂ ਚੰਗੀ ਤਰ੍ਹਾਂ ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ। ਤੁਸੀਂ ਰਲ ਕੇ ਅਗਲੀ ਇੱਕ ਗੱਲ ਚੁਣਦੇ ਹੋ ਅਤੇ ਉਸ ਨੂੰ ਛੋਟੇ ਛੋਟੇ ਕਦਮਾਂ ਵਿੱਚ ਵੰਡ ਲੈਂਦੇ ਹੋ। ਫਿਰ ਖੇਡਦੇ ਹੋ।
site-what-little = ਬੱਸ ਕੁਝ ਮਿੰਟ, ਥੋੜ੍ਹਾ ਥੋੜ੍ਹਾ ਪਰ ਵਾਰ ਵਾਰ, ਕਾਫ਼ੀ ਹਨ। ਹਰ ਪਰਿਵਾਰ ਅਤੇ ਹਰ ਬੱਚੇ ਦੀ ਆਪਣੀ ਚਾਲ ਹੈ।
site-how-title = ਇਹ ਕਾਰਡ ਕਿਵੇਂ ਵਰਤੀਏ
site-how-pick = ਅਜਿਹਾ ਕਾਰਡ ਚੁਣੋ ਜੋ ਉਸ ਕੰਮ ਤੋਂ ਸ਼ੁਰੂ ਹੋਵੇ ਜੋ ਬੱਚੇ ਨੂੰ ਪਹਿਲਾਂ ਹੀ ਆਉਂਦਾ ਹੈ।
site-how-read = ਇੱਕ ਵਾਰ ਪੜ੍ਹ ਲਓ। ਜੋ ਚਾਹੀਦਾ ਹੈ ਉਹ ਕੋਲ ਰੱਖ ਲਓ।
site-how-play = ਕੁਝ ਮਿੰਟ ਕਰ ਕੇ ਵੇਖੋ, ਅਜਿਹੇ ਵੇਲੇ ਜਦੋਂ ਤੁਸੀਂ ਦੋਵੇਂ ਖ਼ੁਸ਼ ਹੋਵੋ।
site-how-stop = ਮਜ਼ਾ ਮੁੱਕਣ ਤੋਂ ਪਹਿਲਾਂ ਰੁਕ ਜਾਓ। ਕਿਸੇ ਹੋਰ ਦਿਨ ਫਿਰ ਕਰ ਸਕਦੇ ਹੋ।
site-how-tell = ਆਪਣੇ ਹੋਮ ਵਿਜ਼ਟਰ ਨੂੰ ਦੱਸੋ ਕਿ ਕਿਵੇਂ ਰਿਹਾ। ਦਿਨ ਚੰਗਾ ਹੋਵੇ ਜਾਂ ਔਖਾ, ਦੋਵਾਂ ਤੋਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਅੱਗੇ ਕੀ ਚੁਣਨਾ ਹੈ।
site-areas-title = ਵਿਕਾਸ ਦੇ ਛੇ ਖੇਤਰ
site-areas-text = ਬੱਚੇ ਇਨ੍ਹਾਂ ਛੇਆਂ ਵਿੱਚ ਇਕੱਠੇ ਸਿੱਖਦੇ ਹਨ। ਜੋ ਅੱਜ ਠੀਕ ਲੱਗੇ, ਉੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ।
site-first-title = ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਕੁਝ ਕਾਰਡ
site-ways-title = ਕਾਰਡ ਲੱਭਣ ਦੇ ਹੋਰ ਤਰੀਕੇ
site-ways-now = ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਹੁਣ ਕੀ ਆਉਂਦਾ ਹੈ
site-ways-now-text = ਅਜਿਹਾ ਕਾਰਡ ਲੱਭੋ ਜੋ ਉੱਥੋਂ ਸ਼ੁਰੂ ਹੋਵੇ ਜਿੱਥੇ ਤੁਹਾਡਾ ਬੱਚਾ ਅੱਜ ਹੈ।
site-ways-a-to-z = ੳ ਤੋਂ ੜ ਤੱਕ
site-ways-a-to-z-text = ਜੇ ਤੁਹਾਨੂੰ ਕਾਰਡ ਦਾ ਨਾਂ ਪਤਾ ਹੈ।
site-ways-ages = ਮੋਟੀ-ਮੋਟੀ ਉਮਰ
site-ways-ages-text = ਇਹ ਸਿਰਫ਼ ਅੰਦਾਜ਼ਾ ਹੈ। ਹਰ ਬੱਚੇ ਦੀ ਆਪਣੀ ਚਾਲ ਹੈ।

## Finding a card

site-find = ਕਾਰਡ ਲੱਭੋ
site-find-lead = ਕੋਈ ਸ਼ਬਦ ਲਿਖੋ, ਜਾਂ ਜੋ ਤੁਹਾਡੇ ਦਿਨ ਨਾਲ ਢੁਕੇ ਉਹ ਚੁਣੋ, ਜਾਂ ਦੋਵੇਂ।
site-find-words = ਲੱਭਣ ਵਾਲੇ ਸ਼ਬਦ
site-find-hint = ਜਿਵੇਂ: ਬੁਲਬੁਲੇ, ਨਹਾਉਣਾ, ਬੋਲਣਾ
site-find-when = ਦਿਨ ਦਾ ਕਿਹੜਾ ਵੇਲਾ
site-find-age = ਮੋਟੀ-ਮੋਟੀ ਉਮਰ
site-find-area = ਖੇਤਰ
site-find-any = ਕੋਈ ਵੀ
site-find-at-hand = ਸਿਰਫ਼ ਉਹ ਕਾਰਡ ਜਿਨ੍ਹਾਂ ਲਈ ਕੁਝ ਖ਼ਾਸ ਨਹੀਂ ਚਾਹੀਦਾ
site-find-clear = ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
site-find-more = ਹੋਰ ਕਾਰਡ ਵਿਖਾਓ
site-find-start = ਕੁਝ ਲਿਖੋ ਜਾਂ ਚੁਣੋ, ਕਾਰਡ ਇੱਥੇ ਦਿਸਣਗੇ।
site-find-none = ਇਨ੍ਹਾਂ ਸਾਰੀਆਂ ਗੱਲਾਂ ਨਾਲ ਕੋਈ ਕਾਰਡ ਨਹੀਂ ਮਿਲਦਾ। ਕੋਈ ਇੱਕ ਚੀਜ਼ ਹਟਾ ਦਿਓ, ਜਾਂ ਕੋਈ ਹੋਰ ਸ਼ਬਦ ਵਰਤੋ।
site-find-routines = ਦਿਨ ਦੇ ਵੇਲੇ
site-routines-text = ਇਹ ਕਾਰਡ ਤੁਹਾਡੇ ਰੋਜ਼ ਦੇ ਕੰਮਾਂ ਵਿੱਚ ਹੀ ਸਮਾ ਜਾਂਦੇ ਹਨ। ਕੋਈ ਵੇਲਾ ਚੁਣੋ।
site-routine-lead = ਉਹ ਕਾਰਡ ਜੋ ਦਿਨ ਦੇ ਇਸ ਵੇਲੇ ਲਈ ਠੀਕ ਹਨ।
site-jump = ਇੱਥੇ ਜਾਓ
site-by-minutes = ਕਿੰਨੇ ਮਿੰਟ
site-minutes-lead = ਛੋਟੇ ਕਾਰਡ ਪਹਿਲਾਂ ਹਨ। ਥੋੜ੍ਹਾ ਥੋੜ੍ਹਾ, ਪਰ ਵਾਰ ਵਾਰ, ਕਾਫ਼ੀ ਹੈ।
site-minutes-at-most = { $minutes ->
    [one] { $minutes } ਮਿੰਟ ਜਾਂ ਘੱਟ
   *[other] { $minutes } ਮਿੰਟ ਜਾਂ ਘੱਟ
}
site-minutes-more = { $minutes ->
    [one] { $minutes } ਮਿੰਟ ਤੋਂ ਵੱਧ
   *[other] { $minutes } ਮਿੰਟਾਂ ਤੋਂ ਵੱਧ
}
site-year-0 = ਇੱਕ ਸਾਲ ਤੋਂ ਘੱਟ
site-year-1 = ਇੱਕ ਸਾਲ ਦੀ ਉਮਰ
site-year-2 = ਦੋ ਸਾਲ ਦੀ ਉਮਰ
site-year-3 = ਤਿੰਨ ਸਾਲ ਦੀ ਉਮਰ
site-year-4 = ਚਾਰ ਸਾਲ ਦੀ ਉਮਰ
site-routine-waking = ਜਾਗਣਾ
site-routine-nappy-change = ਨੈਪੀ ਬਦਲਣੀ
site-routine-dressing = ਕੱਪੜੇ ਪਾਉਣੇ
site-routine-meals = ਖਾਣੇ ਦੇ ਆਲੇ-ਦੁਆਲੇ
site-routine-tidying = ਚੀਜ਼ਾਂ ਸਾਂਭਣੀਆਂ
site-routine-playing = ਖੇਡਣਾ
site-routine-stories = ਗੀਤ ਅਤੇ ਕਹਾਣੀਆਂ
site-routine-out-and-about = ਘਰੋਂ ਬਾਹਰ
site-routine-travelling = ਕਿਤੇ ਜਾਂਦਿਆਂ
site-routine-waiting = ਉਡੀਕ ਕਰਦਿਆਂ
site-routine-bath = ਨਹਾਉਣ ਦਾ ਵੇਲਾ
site-routine-bedtime = ਸੌਣ ਦਾ ਵੇਲਾ

## Lists of cards

# A clause in the subjunctive (ਕਰੇ, ਵੇਖੇ) follows, which has no gender.
site-for-a-child-who = ਅਜਿਹੇ ਬੱਚੇ ਲਈ ਜੋ
site-other-areas = ਹੋਰ ਖੇਤਰ
site-all-cards = ਇਸ ਖੇਤਰ ਦੇ ਸਾਰੇ ਕਾਰਡ
site-now-lead = ਅਜਿਹਾ ਵਾਕ ਲੱਭੋ ਜੋ ਅੱਜ ਤੁਹਾਡੇ ਬੱਚੇ ਵਰਗਾ ਲੱਗੇ। ਐਨ ਓਹੋ ਜਿਹਾ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
site-now-jump = ਕਿਸੇ ਖੇਤਰ ਉੱਤੇ ਜਾਓ
site-now-open = ਕਾਰਡ:
site-a-to-z-lead = ਹਰ ਕਾਰਡ, ਆਪਣੇ ਨਾਂ ਨਾਲ।
site-letters = ਅੱਖਰ
site-ages-lead = ਬੱਚੇ ਆਪਣੀ ਤਰਤੀਬ ਅਤੇ ਆਪਣੀ ਚਾਲ ਨਾਲ ਸਿੱਖਦੇ ਹਨ। ਵਾਧੂ ਲੋੜਾਂ ਵਾਲੇ ਬਹੁਤ ਸਾਰੇ ਬੱਚੇ ਕੁਝ ਕਾਰਡਾਂ ਲਈ ਛੇਤੀ ਤਿਆਰ ਹੁੰਦੇ ਹਨ ਅਤੇ ਕੁਝ ਲਈ ਬਹੁਤ ਬਾਅਦ ਵਿੱਚ। ਇਸ ਲਈ ਇੱਥੇ ਲਿਖੀ ਉਮਰ ਸਿਰਫ਼ ਅੰਦਾਜ਼ਾ ਹੈ।
site-ages-better = ਚੰਗਾ ਇਹ ਹੈ ਕਿ ਤੁਸੀਂ ਇਸ ਹਿਸਾਬ ਨਾਲ ਚੁਣੋ ਕਿ ਬੱਚੇ ਨੂੰ ਹੁਣ ਕੀ ਆਉਂਦਾ ਹੈ।
site-ages-list = ਮੋਟੀ-ਮੋਟੀ ਉਮਰ
site-younger = ਛੋਟੀ ਉਮਰ
site-older = ਵੱਡੀ ਉਮਰ

## A card

site-minutes = ਕਿੰਨੀ ਦੇਰ
site-routines = ਚੰਗੇ ਮੌਕੇ
site-age = ਮੋਟੀ-ਮੋਟੀ ਉਮਰ
site-need = ਕੀ ਕੀ ਚਾਹੀਦਾ ਹੈ
site-at-hand = ਇਹ ਚੀਜ਼ਾਂ ਆਮ ਕਰਕੇ ਘਰ ਵਿੱਚ ਹੁੰਦੀਆਂ ਹਨ।
site-when = ਕਦੋਂ
site-steps = ਕੀ ਕਰਨਾ ਹੈ
site-say = ਕਹੋ
site-praise = ਜਦੋਂ ਹੋ ਜਾਵੇ
site-if-not = ਜੇ ਠੀਕ ਨਾ ਹੋਵੇ
site-easier = ਸੌਖਾ ਕਰਨ ਲਈ
site-harder = ਔਖਾ ਕਰਨ ਲਈ
site-versions = ਤੁਹਾਡੇ ਬੱਚੇ ਦੇ ਹਿਸਾਬ ਨਾਲ
site-notice = ਕਿਹੜੀਆਂ ਗੱਲਾਂ ਵੱਲ ਧਿਆਨ ਦੇਈਏ
site-notice-text = ਖ਼ੁਸ਼ ਹੋਣ ਦੀਆਂ ਛੋਟੀਆਂ ਛੋਟੀਆਂ ਗੱਲਾਂ। ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਲਾ ਰਿਹਾ।
site-ladder = ਰਾਹ ਦੇ ਛੋਟੇ ਛੋਟੇ ਕਦਮ
site-ladder-text = ਪਹਿਲਾ ਕਦਮ ਸਭ ਤੋਂ ਸੌਖਾ ਹੈ। ਤੁਹਾਡਾ ਬੱਚਾ ਜਿੱਥੇ ਹੈ ਉੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ, ਅਤੇ ਜਿੰਨਾ ਚਿਰ ਚਾਹੋ ਉੱਥੇ ਰਹੋ।
site-safety = ਸੁਰੱਖਿਆ
site-check-first = ਕੁਝ ਬੱਚਿਆਂ ਲਈ ਪਹਿਲਾਂ ਪੁੱਛਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਵੇਖੋ ਕਿਤੇ ਤੁਹਾਡਾ ਬੱਚਾ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਤਾਂ ਨਹੀਂ।
site-not-for = ਪਹਿਲਾਂ ਪੁੱਛ ਲਓ
site-not-for-text = ਜੇ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਗੱਲ ਤੁਹਾਡੇ ਬੱਚੇ ਬਾਰੇ ਹੈ, ਤਾਂ ਇਹ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਆਪਣੇ ਹੋਮ ਵਿਜ਼ਟਰ, ਨਰਸ ਜਾਂ ਥੈਰੇਪਿਸਟ ਨਾਲ ਗੱਲ ਕਰੋ।
site-why = ਇਸ ਦਾ ਕੀ ਫ਼ਾਇਦਾ ਹੈ
site-review = ਇਹ ਕਾਰਡ ਕਿਸ ਨੇ ਜਾਂਚਿਆ ਹੈ
site-lost-title = ਕੀ ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਪਹਿਲਾਂ ਕੁਝ ਆਉਂਦਾ ਸੀ ਜੋ ਹੁਣ ਨਹੀਂ ਆਉਂਦਾ?
site-lost-text = ਜੇ ਤੁਹਾਡੇ ਬੱਚੇ ਦਾ ਕੋਈ ਹੁਨਰ ਗੁਆਚ ਗਿਆ ਹੈ, ਭਾਵ ਕੋਈ ਕੰਮ ਪਹਿਲਾਂ ਆਉਂਦਾ ਸੀ ਤੇ ਹੁਣ ਨਹੀਂ ਆਉਂਦਾ, ਤਾਂ ਛੇਤੀ ਆਪਣੇ ਹੈਲਥ ਵਿਜ਼ਟਰ ਜਾਂ ਫੈਮਿਲੀ ਡਾਕਟਰ (GP) ਨੂੰ ਦੱਸੋ।
site-sheet = ਇਹ ਕਾਰਡ ਕਾਗਜ਼ ਉੱਤੇ ਛਾਪੋ
site-before = ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਕਦਮ
site-after = ਜਦੋਂ ਇਹ ਸੌਖਾ ਲੱਗੇ
site-related = ਇਸ ਦੇ ਨਾਲ ਚੰਗੇ ਲੱਗਦੇ ਹਨ
site-previous = ਪਿਛਲਾ ਕਾਰਡ
site-next = ਅਗਲਾ ਕਾਰਡ
site-neighbours = ਇਸ ਖੇਤਰ ਦੇ ਹੋਰ ਕਾਰਡ

## The accessibility statement. The law sets its parts and some of its sentences.

site-statement-title = ਸਭ ਲਈ ਪਹੁੰਚ ਦਾ ਬਿਆਨ
site-statement-run = ਇਹ ਵੈੱਬਸਾਈਟ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
site-statement-wish = ਅਸੀਂ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ ਹਰ ਕੋਈ ਇਹ ਵੈੱਬਸਾਈਟ ਵਰਤ ਸਕੇ। ਤੁਸੀਂ ਇਹ ਸਭ ਕਰ ਸਕੋ:
site-statement-zoom = ਲਿਖਾਈ ਨੂੰ ਚਾਰ ਗੁਣਾ ਵੱਡਾ ਕਰਨਾ, ਬਿਨਾਂ ਖੱਬੇ ਸੱਜੇ ਸਰਕਾਏ
site-statement-colours = ਆਪਣੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਦੀ ਸੈਟਿੰਗ ਵਿੱਚ ਗੂੜ੍ਹੇ, ਹਲਕੇ ਜਾਂ ਆਪਣੀ ਪਸੰਦ ਦੇ ਰੰਗ ਚੁਣਨਾ
site-statement-keyboard = ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ ਹਰ ਚੀਜ਼ ਤੱਕ ਪਹੁੰਚਣਾ
site-statement-print = ਕੋਈ ਵੀ ਕਾਰਡ ਕਾਗਜ਼ ਉੱਤੇ ਛਾਪਣਾ, ਜਾਂ ਸਾਡੇ ਤੋਂ ਮੰਗਵਾਉਣਾ
site-statement-plain = ਅਸੀਂ ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖਣ ਦੀ ਕੋਸ਼ਿਸ਼ ਵੀ ਕਰਦੇ ਹਾਂ।
site-statement-letters = ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਦੇ ਸਫ਼ੇ ਉਹਨਾਂ ਅੱਖਰਾਂ ਵਿੱਚ ਦਿਸਦੇ ਹਨ ਜੋ ਤੁਹਾਡੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਵਿੱਚ ਹਨ; ਉਰਦੂ ਦੇ ਸਫ਼ੇ ਆਪਣੇ ਅੱਖਰ ਨਾਲ ਲਿਆਉਂਦੇ ਹਨ। ਜੇ ਅੱਖਰਾਂ ਦੀ ਥਾਂ ਖ਼ਾਲੀ ਡੱਬੇ ਦਿਸਣ, ਤਾਂ ਸਾਡੇ ਤੋਂ ਕਾਰਡ ਕਾਗਜ਼ ਉੱਤੇ ਮੰਗੋ।
site-statement-how-title = ਇਹ ਵੈੱਬਸਾਈਟ ਵਰਤਣੀ ਕਿੰਨੀ ਸੌਖੀ ਹੈ
site-statement-known = ਸਾਨੂੰ ਪਤਾ ਹੈ ਕਿ ਕੁਝ ਹਿੱਸੇ ਓਨੇ ਚੰਗੇ ਨਹੀਂ ਜਿੰਨੇ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ। ਉਹ ਹੇਠਾਂ ਲਿਖੇ ਹਨ, ਅਤੇ ਹਰ ਇੱਕ ਨਾਲ ਉਹੀ ਚੀਜ਼ ਲੈਣ ਦਾ ਦੂਜਾ ਤਰੀਕਾ ਵੀ ਹੈ।
site-statement-none-known = ਸਾਨੂੰ ਅਜਿਹੇ ਕਿਸੇ ਹਿੱਸੇ ਦਾ ਪਤਾ ਨਹੀਂ ਜੋ ਤੁਸੀਂ ਵਰਤ ਨਾ ਸਕੋ। ਜੇ ਕੋਈ ਲੱਭੇ, ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ।
site-statement-contact-title = ਕੋਈ ਮੁਸ਼ਕਲ ਦੱਸੋ, ਜਾਂ ਕੁਝ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਮੰਗੋ
site-statement-contact = ਜੇ ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਕੋਈ ਚੀਜ਼ ਤੁਹਾਡੇ ਲਈ ਕੰਮ ਨਹੀਂ ਕਰਦੀ, ਜਾਂ ਤੁਹਾਨੂੰ ਉਹ ਵੱਡੇ ਅੱਖਰਾਂ, ਸੌਖੇ ਸ਼ਬਦਾਂ (easy read), ਕਿਸੇ ਹੋਰ ਬੋਲੀ ਜਾਂ ਰਿਕਾਰਡਿੰਗ ਵਜੋਂ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।
site-statement-form = ਸਾਡਾ ਸੰਪਰਕ ਫ਼ਾਰਮ ਵਰਤੋ
site-statement-answer = ਤੁਹਾਨੂੰ ਜਵਾਬ ਕਦੋਂ ਮਿਲੇਗਾ
site-statement-enforcement-title = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖ਼ੁਸ਼ ਨਹੀਂ
site-statement-ehrc = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ਨਾਂ ਦੇ ਕਾਨੂੰਨ ਨੂੰ ਲਾਗੂ ਕਰਵਾਉਣਾ Equality and Human Rights Commission (EHRC) ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖ਼ੁਸ਼ ਨਹੀਂ, ਤਾਂ Equality Advisory and Support Service ਤੁਹਾਨੂੰ ਸਲਾਹ ਦੇ ਸਕਦੀ ਹੈ।
site-statement-ehrc-link = Equality Advisory and Support Service ਨਾਲ ਸੰਪਰਕ ਕਰੋ
site-statement-ecni = ਉੱਤਰੀ ਆਇਰਲੈਂਡ ਵਿੱਚ Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ਨਾਂ ਦੇ ਕਾਨੂੰਨ ਨੂੰ ਲਾਗੂ ਕਰਵਾਉਣਾ Equality Commission for Northern Ireland (ECNI) ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖ਼ੁਸ਼ ਨਹੀਂ, ਤਾਂ ਇਹ ਕਮਿਸ਼ਨ ਤੁਹਾਨੂੰ ਸਲਾਹ ਦੇ ਸਕਦਾ ਹੈ।
site-statement-ecni-link = Equality Commission for Northern Ireland ਨਾਲ ਸੰਪਰਕ ਕਰੋ
site-statement-technical-title = ਇਸ ਵੈੱਬਸਾਈਟ ਬਾਰੇ ਤਕਨੀਕੀ ਜਾਣਕਾਰੀ
site-statement-committed = ਅਸੀਂ Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ਮੁਤਾਬਕ ਇਸ ਵੈੱਬਸਾਈਟ ਨੂੰ ਸਭ ਦੀ ਪਹੁੰਚ ਵਿੱਚ ਲਿਆਉਣ ਲਈ ਵਚਨਬੱਧ ਹਾਂ।
site-statement-status-title = ਮਿਆਰ ਉੱਤੇ ਕਿੰਨੀ ਪੂਰੀ ਹੈ
site-statement-status-full = ਇਹ ਵੈੱਬਸਾਈਟ Web Content Accessibility Guidelines version 2.2 ਦੇ AA ਮਿਆਰ ਉੱਤੇ ਪੂਰੀ ਉੱਤਰਦੀ ਹੈ।
site-statement-status-partial = ਹੇਠਾਂ ਲਿਖੇ ਹਿੱਸਿਆਂ ਕਰਕੇ ਇਹ ਵੈੱਬਸਾਈਟ Web Content Accessibility Guidelines version 2.2 ਦੇ AA ਮਿਆਰ ਉੱਤੇ ਕੁਝ ਹੱਦ ਤੱਕ ਪੂਰੀ ਉੱਤਰਦੀ ਹੈ।
site-statement-status-none = ਇਹ ਵੈੱਬਸਾਈਟ Web Content Accessibility Guidelines version 2.2 ਦੇ AA ਮਿਆਰ ਉੱਤੇ ਪੂਰੀ ਨਹੀਂ ਉੱਤਰਦੀ। ਜਿਨ੍ਹਾਂ ਹਿੱਸਿਆਂ ਤੱਕ ਸਭ ਦੀ ਪਹੁੰਚ ਨਹੀਂ, ਉਹ ਹੇਠਾਂ ਲਿਖੇ ਹਨ।
site-statement-issues-title = ਜਿਸ ਸਮੱਗਰੀ ਤੱਕ ਸਭ ਦੀ ਪਹੁੰਚ ਨਹੀਂ
site-statement-not-compliant = ਉਹ ਹਿੱਸੇ ਜੋ ਪਹੁੰਚ ਦੇ ਕਾਨੂੰਨ ਉੱਤੇ ਪੂਰੇ ਨਹੀਂ ਉੱਤਰਦੇ
site-statement-burden = ਉਹ ਹਿੱਸੇ ਜਿਨ੍ਹਾਂ ਨੂੰ ਬਦਲਣਾ ਹੱਦੋਂ ਵੱਧ ਬੋਝ ਹੋਵੇਗਾ
site-statement-outside = ਉਹ ਹਿੱਸੇ ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਪਹੁੰਚ ਦਾ ਕਾਨੂੰਨ ਲਾਗੂ ਨਹੀਂ ਹੁੰਦਾ
site-statement-why = ਕਾਰਨ:
site-statement-instead = ਇਸ ਦੀ ਥਾਂ ਤੁਸੀਂ ਕੀ ਵਰਤ ਸਕਦੇ ਹੋ:
site-statement-mended = ਅਸੀਂ ਇਸ ਨੂੰ ਕਦੋਂ ਠੀਕ ਕਰਾਂਗੇ:
site-statement-plans = ਇਸ ਨੂੰ ਹੋਰ ਚੰਗਾ ਬਣਾਉਣ ਲਈ ਅਸੀਂ ਕੀ ਕਰ ਰਹੇ ਹਾਂ
site-statement-prepared-title = ਇਹ ਬਿਆਨ ਕਿਵੇਂ ਤਿਆਰ ਹੋਇਆ
site-statement-prepared = ਤਿਆਰ ਹੋਣ ਦੀ ਮਿਤੀ
site-statement-reviewed = ਆਖ਼ਰੀ ਵਾਰ ਵੇਖਿਆ ਗਿਆ
site-statement-tested = ਆਖ਼ਰੀ ਵਾਰ ਜਾਂਚਿਆ ਗਿਆ
site-statement-tested-by = ਕਿਸ ਨੇ ਜਾਂਚਿਆ
site-statement-method = ਕਿਵੇਂ ਜਾਂਚਿਆ ਗਿਆ

## The privacy notice

site-privacy-title = ਨਿੱਜੀ ਜਾਣਕਾਰੀ
site-privacy-lead = ਜਦੋਂ ਤੁਸੀਂ ਇਹ ਵੈੱਬਸਾਈਟ ਵਰਤਦੇ ਹੋ ਤਾਂ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਦਾ ਕੀ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਜੋ ਜਾਣਕਾਰੀ ਅਸੀਂ ਰੱਖਦੇ ਹਾਂ ਉਸ ਬਾਰੇ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ।
site-privacy-site-title = ਇਹ ਵੈੱਬਸਾਈਟ
site-privacy-site-nothing = ਇਹ ਵੈੱਬਸਾਈਟ ਤੁਹਾਡੇ ਬਾਰੇ ਕੋਈ ਜਾਣਕਾਰੀ ਨਹੀਂ ਰੱਖਦੀ। ਇਹ ਨਾ ਕੂਕੀਜ਼ ਲਾਉਂਦੀ ਹੈ, ਨਾ ਆਉਣ ਵਾਲਿਆਂ ਨੂੰ ਗਿਣਦੀ ਹੈ, ਨਾ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ਤੋਂ ਕੁਝ ਮੰਗਵਾਉਂਦੀ ਹੈ।
site-privacy-site-kept = ਜੇ ਤੁਸੀਂ ਕੋਈ ਕਾਰਡ ਰੱਖੋ, ਤਾਂ ਉਸ ਦੀ ਨਕਲ ਤੁਹਾਡੇ ਆਪਣੇ ਫ਼ੋਨ ਉੱਤੇ ਰਹਿੰਦੀ ਹੈ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਉਸ ਨੂੰ ਨਾ ਹਟਾਓ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ ਕਿ ਤੁਸੀਂ ਕਿਹੜੇ ਕਾਰਡ ਰੱਖਦੇ ਹੋ।
site-privacy-site-host = ਜਿਸ ਕੰਪਨੀ ਦੇ ਕੰਪਿਊਟਰ ਉੱਤੇ ਇਹ ਵੈੱਬਸਾਈਟ ਹੈ, ਉਹ ਇਸ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣ ਲਈ ਇਹ ਆਮ ਰਿਕਾਰਡ ਰੱਖ ਸਕਦੀ ਹੈ ਕਿ ਕਿਹੜੇ ਸਫ਼ੇ ਮੰਗੇ ਗਏ।
site-privacy-site-children = ਇਨ੍ਹਾਂ ਸਫ਼ਿਆਂ ਉੱਤੇ ਕਿਸੇ ਅਸਲੀ ਬੱਚੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਹੈ।
site-privacy-records-title = ਪਰਿਵਾਰਾਂ ਬਾਰੇ ਅਸੀਂ ਕੀ ਰੱਖਦੇ ਹਾਂ
site-privacy-run = ਜ਼ਿੰਮੇਵਾਰ ਕੌਣ ਹੈ
site-privacy-contact-title = ਸਾਨੂੰ ਪੁੱਛੋ, ਜਾਂ ਸ਼ਿਕਾਇਤ ਕਰੋ
site-privacy-contact = ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਤੁਹਾਡੇ ਜਾਂ ਤੁਹਾਡੇ ਬੱਚੇ ਬਾਰੇ ਸਾਡੇ ਕੋਲ ਕੀ ਜਾਣਕਾਰੀ ਹੈ, ਉਸ ਨੂੰ ਠੀਕ ਕਰਨ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ, ਜਾਂ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਜਿਵੇਂ ਅਸੀਂ ਉਸ ਨੂੰ ਸਾਂਭਦੇ ਹਾਂ ਤੁਸੀਂ ਉਸ ਤੋਂ ਖ਼ੁਸ਼ ਨਹੀਂ।
site-privacy-ico = ਜੇ ਤੁਸੀਂ ਫਿਰ ਵੀ ਖ਼ੁਸ਼ ਨਹੀਂ, ਤਾਂ Information Commissioner's Office (ICO) ਨੂੰ ਸ਼ਿਕਾਇਤ ਕਰ ਸਕਦੇ ਹੋ।
site-privacy-ico-link = ICO ਨੂੰ ਸ਼ਿਕਾਇਤ ਕਰੋ
site-privacy-changed = ਆਖ਼ਰੀ ਤਬਦੀਲੀ ਦੀ ਮਿਤੀ

## Credits

site-credits-title = ਧੰਨਵਾਦ
site-credits-lead = ਇਹ ਵੈੱਬਸਾਈਟ ਅਤੇ ਇਸ ਦੇ ਕਾਗਜ਼ ਬਹੁਤ ਸਾਰੇ ਲੋਕਾਂ ਦੀ ਮਿਹਨਤ ਨਾਲ ਬਣੇ ਹਨ। ਸਭ ਦਾ ਧੰਨਵਾਦ।
# Stands before the name of the maker.
site-credits-by = – ਬਣਾਉਣ ਵਾਲੇ:
site-credits-licence = ਲਾਇਸੈਂਸ:

## No such page

site-lost-page-title = ਸਾਨੂੰ ਇਹ ਸਫ਼ਾ ਨਹੀਂ ਲੱਭਾ
site-lost-page-text = ਹੋ ਸਕਦਾ ਹੈ ਸਫ਼ੇ ਦੀ ਥਾਂ ਬਦਲ ਗਈ ਹੋਵੇ, ਜਾਂ ਪਤੇ ਵਿੱਚ ਕੋਈ ਗ਼ਲਤੀ ਹੋਵੇ।
site-lost-page-try = ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੇਖ ਸਕਦੇ ਹੋ:

## Said while the pages are being prepared

site-count-cards = { $count ->
    [0] ਹਾਲੇ ਕੋਈ ਕਾਰਡ ਨਹੀਂ
    [one] { $count } ਕਾਰਡ
   *[other] { $count } ਕਾਰਡ
}
site-about-minutes = { $minutes ->
    [one] { $minutes } ਮਿੰਟ
   *[other] { $minutes } ਮਿੰਟ
}
# A dash, because an age would change its ending after ਤੋਂ and ਤੱਕ.
site-from-to = { $from } – { $to }
site-months-from-to = { $from } ਤੋਂ { $to } ਮਹੀਨੇ
site-pdf = { $pages ->
    [one] PDF, { $pages } ਸਫ਼ਾ, { $size }
   *[other] PDF, { $pages } ਸਫ਼ੇ, { $size }
}
site-not-reviewed = ਇਸ ਕਾਰਡ ਨੂੰ ਹਾਲੇ ਕਿਸੇ ਸਿਹਤ ਮਾਹਰ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ। ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ ਆਪਣੇ ਹੋਮ ਵਿਜ਼ਟਰ ਨਾਲ ਗੱਲ ਕਰ ਲਓ।
site-reviewed = { $by }, { $role } ਨੇ { $date } ਨੂੰ ਜਾਂਚਿਆ।
site-applies-to = ਪਹੁੰਚ ਦਾ ਇਹ ਬਿਆਨ { $what } ਲਈ ਹੈ।
site-answer-within = { $days ->
    [one] ਅਸੀਂ ਕੰਮ ਦੇ { $days } ਦਿਨ ਦੇ ਅੰਦਰ ਜਵਾਬ ਦੇਵਾਂਗੇ।
   *[other] ਅਸੀਂ ਕੰਮ ਦੇ { $days } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਜਵਾਬ ਦੇਵਾਂਗੇ।
}

## Languages

site-languages = ਹੋਰ ਬੋਲੀਆਂ ਵਿੱਚ
site-translation = ਇਸ ਅਨੁਵਾਦ ਬਾਰੇ
site-quote-open = “
site-quote-close = ”

# The other papers of a card.
site-sheet-a5 = ਛੋਟੇ ਕਾਗਜ਼ ਉੱਤੇ
site-sheet-large-print = ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ
site-sheet-easy-read = ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ, ਤਸਵੀਰਾਂ ਨਾਲ
site-sheet-beside = ਦੋ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ, ਨਾਲੋ-ਨਾਲ
site-sheet-reminder = ਫਰਿੱਜ ਲਈ ਛੋਟਾ ਕਾਰਡ

## Cards that stay on a phone, and a card as one file

site-keep = ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਰੱਖੋ
site-keep-wait = ਇੱਕ ਪਲ …
site-keep-done = ਰੱਖ ਲਿਆ। ਤੁਸੀਂ ਇਹ ਕਾਰਡ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਖੋਲ੍ਹ ਸਕਦੇ ਹੋ।
site-keep-taken = ਹਟਾ ਦਿੱਤਾ। ਇਹ ਕਾਰਡ ਹੁਣ ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਨਹੀਂ ਹੈ।
site-keep-full = ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਥਾਂ ਘੱਟ ਹੈ। ਕੋਈ ਹੋਰ ਕਾਰਡ ਹਟਾਓ ਜਾਂ ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
site-keep-lost = ਕਾਰਡ ਨਹੀਂ ਆ ਸਕਿਆ। ਜਦੋਂ ਇੰਟਰਨੈੱਟ ਹੋਵੇ ਤਾਂ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
site-keep-refused = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਵੈੱਬਸਾਈਟਾਂ ਨੂੰ ਸਫ਼ੇ ਰੱਖਣ ਨਹੀਂ ਦਿੰਦਾ। ਸ਼ਾਇਦ ਇਹ ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ ਹੈ।
site-keep-changed = ਜਦੋਂ ਤੋਂ ਤੁਸੀਂ ਇਹ ਸਫ਼ਾ ਰੱਖਿਆ ਹੈ, ਇਹ ਬਦਲ ਗਿਆ ਹੈ।
site-keep-show = ਨਵਾਂ ਦਿਖਾਓ
site-kept = ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਰੱਖੇ ਹੋਏ
site-kept-lead = ਇਹ ਕਾਰਡ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਖੁੱਲ੍ਹਦੇ ਹਨ ਅਤੇ ਤੁਹਾਡਾ ਡਾਟਾ ਨਹੀਂ ਵਰਤਦੇ।
site-kept-none = ਅਜੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ। ਕੋਈ ਕਾਰਡ ਖੋਲ੍ਹੋ ਅਤੇ “ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਰੱਖੋ” ਚੁਣੋ।
site-kept-yours = ਤੁਹਾਡੇ ਫ਼ੋਨ ਉੱਤੇ ਕੀ ਰਹਿੰਦਾ ਹੈ
site-kept-only-you = ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ ਕਿ ਤੁਸੀਂ ਕਿਹੜੇ ਕਾਰਡ ਰੱਖਦੇ ਹੋ। ਕਾਰਡ ਇਸੇ ਫ਼ੋਨ ਉੱਤੇ ਰਹਿੰਦੇ ਹਨ, ਅਤੇ ਜੋ ਵੀ ਇਹ ਫ਼ੋਨ ਵਰਤੇ ਉਹ ਇਨ੍ਹਾਂ ਨੂੰ ਦੇਖ ਸਕਦਾ ਹੈ।
site-kept-shared = ਜੇ ਇਹ ਫ਼ੋਨ ਕੋਈ ਹੋਰ ਵੀ ਵਰਤਦਾ ਹੈ, ਤਾਂ ਇੱਕ ਵਾਰ ਛੂਹਣ ਨਾਲ ਸਾਰੇ ਕਾਰਡ ਹਟ ਜਾਂਦੇ ਹਨ। ਖੋਲ੍ਹੇ ਗਏ ਸਫ਼ਿਆਂ ਦੀ ਜੋ ਸੂਚੀ ਬ੍ਰਾਊਜ਼ਰ ਆਪ ਰੱਖਦਾ ਹੈ, ਉਹ ਵੱਖਰੀ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਉਸ ਨੂੰ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਮਿਟਾ ਸਕਦੇ ਹੋ।
site-kept-stay = ਜਦੋਂ ਥਾਂ ਘੱਟ ਹੋਵੇ, ਜਾਂ ਤੁਸੀਂ ਇੱਕ ਹਫ਼ਤੇ ਜਾਂ ਵੱਧ ਸਮੇਂ ਤੋਂ ਇਹ ਵੈੱਬਸਾਈਟ ਨਾ ਖੋਲ੍ਹੀ ਹੋਵੇ, ਤਾਂ ਫ਼ੋਨ ਵੈੱਬਸਾਈਟਾਂ ਦੀਆਂ ਰੱਖੀਆਂ ਚੀਜ਼ਾਂ ਮਿਟਾ ਸਕਦਾ ਹੈ। ਤੁਸੀਂ ਕਾਰਡ ਕਦੇ ਵੀ ਦੁਬਾਰਾ ਰੱਖ ਸਕਦੇ ਹੋ।
site-kept-take = ਹਟਾਓ
site-kept-taken = ਹਟਾ ਦਿੱਤਾ।
site-kept-take-all = ਸਾਰੇ ਹਟਾਓ
site-kept-all-taken = ਸਭ ਹਟਾ ਦਿੱਤਾ। ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਹੁਣ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ।
site-kept-gone = ਇਹ ਕਾਰਡ ਹੁਣ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਨਹੀਂ ਹੈ।
site-kept-not = ਕਾਰਡ ਉਦੋਂ ਰੱਖੇ ਜਾ ਸਕਦੇ ਹਨ ਜਦੋਂ ਤੁਸੀਂ ਇਹ ਵੈੱਬਸਾਈਟ ਇੰਟਰਨੈੱਟ ਉੱਤੇ ਅਜਿਹੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੋਲ੍ਹੋ ਜੋ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਦੇਵੇ।
site-kept-version = { $date } ਦੇ ਕਾਰਡ, ਸੰਸਕਰਣ { $version }
site-offline-title = ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ
site-offline-text = ਇਹ ਸਫ਼ਾ ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਨਹੀਂ ਰੱਖਿਆ, ਅਤੇ ਫ਼ੋਨ ਇਸ ਵੇਲੇ ਵੈੱਬਸਾਈਟ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦਾ।
site-offline-try = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
site-to-send = ਭੇਜਣ ਲਈ ਇੱਕ ਫ਼ਾਈਲ ਵਜੋਂ ਰੱਖੋ
site-to-send-note = ਇਹ ਕਾਰਡ ਇੱਕੋ ਫ਼ਾਈਲ ਹੈ। ਇਹ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਖੁੱਲ੍ਹਦਾ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਇਸ ਨੂੰ ਅੱਗੇ ਦੇ ਸਕਦੇ ਹੋ।

## What stands at a printed address

site-way-title = ਇਹ ਕਾਰਡ ਹੁਣ ਕਿੱਥੇ ਹੈ
site-way-gone = ਇਹ ਕਾਰਡ ਹੁਣ ਨਹੀਂ ਦਿੱਤਾ ਜਾਂਦਾ। ਆਪਣੇ ਬੱਚੇ ਲਈ ਕੋਈ ਹੋਰ ਢੁਕਵਾਂ ਕਾਰਡ ਸਾਡੇ ਤੋਂ ਮੰਗੋ।
site-way-waiting = ਇਹ ਕਾਰਡ ਠੀਕ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ ਅਤੇ ਵਾਪਸ ਆਵੇਗਾ। ਜੇ ਹੁਣੇ ਚਾਹੀਦਾ ਹੈ ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
site-way-on = ਕਾਰਡ ਉੱਤੇ ਜਾਓ
