# What cards are played with, and how families look for them by it.

thing-nothing = ਕੁਝ ਵੀ ਨਹੀਂ
thing-bags = ਥੈਲਾ
thing-balls = ਗੇਂਦ
thing-blankets = ਕੰਬਲ ਅਤੇ ਚਾਦਰਾਂ
thing-books = ਕਿਤਾਬ
thing-bottles = ਬੋਤਲਾਂ, ਡੱਬੇ ਅਤੇ ਢੱਕਣ
thing-boxes = ਗੱਤੇ ਦੇ ਡੱਬੇ
thing-bubbles = ਬੁਲਬੁਲਿਆਂ ਦੀ ਡੱਬੀ
thing-chairs = ਕੁਰਸੀਆਂ ਅਤੇ ਸੋਫ਼ਾ
thing-clothes = ਕੱਪੜੇ, ਟੋਪੀਆਂ ਅਤੇ ਜੁੱਤੀਆਂ
thing-cloths = ਤੌਲੀਏ, ਸਪੰਜ ਅਤੇ ਚੁੰਨੀਆਂ
thing-cups = ਕੱਪ, ਕਟੋਰੇ ਅਤੇ ਪਲੇਟਾਂ
thing-cushions = ਗੱਦੀਆਂ ਅਤੇ ਸਿਰਹਾਣੇ
thing-food = ਖਾਣ ਦੀਆਂ ਚੀਜ਼ਾਂ
thing-mirrors = ਸ਼ੀਸ਼ਾ
thing-outdoors = ਘਰੋਂ ਬਾਹਰ ਦੀਆਂ ਚੀਜ਼ਾਂ
thing-pans = ਪਤੀਲੇ ਅਤੇ ਢੱਕਣ
thing-paper = ਕਾਗ਼ਜ਼ ਅਤੇ ਪੈੱਨ
thing-pegs = ਕੱਪੜਿਆਂ ਦੀਆਂ ਚੂੰਢੀਆਂ
thing-photos = ਤਸਵੀਰਾਂ
thing-socks = ਜੁਰਾਬਾਂ
thing-spoons = ਚਮਚੇ
thing-toys = ਖਿਡੌਣੇ
thing-washing = ਧੋਤੇ ਹੋਏ ਕੱਪੜੇ
thing-water = ਪਾਣੀ

## On the page for finding cards

site-find-with = ਤੁਹਾਡੇ ਕੋਲ ਕੀ ਹੈ
site-find-with-hint = ਜੋ ਚੀਜ਼ਾਂ ਕੋਲ ਹਨ ਉਨ੍ਹਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ। ਜਿਨ੍ਹਾਂ ਕਾਰਡਾਂ ਲਈ ਹੋਰ ਕੁਝ ਨਹੀਂ ਚਾਹੀਦਾ ਉਹ ਪਹਿਲਾਂ ਆਉਂਦੇ ਹਨ।
site-find-things = ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਹੈ ਉਸ ਦੇ ਹਿਸਾਬ ਨਾਲ
site-things-text = ਕੁਝ ਜੁਰਾਬਾਂ, ਇੱਕ ਪਤੀਲਾ, ਜਾਂ ਕੁਝ ਵੀ ਨਹੀਂ।
site-thing-lead = ਉਹ ਕਾਰਡ ਜੋ ਇਸ ਨਾਲ ਖੇਡੇ ਜਾਂਦੇ ਹਨ। ਹਰ ਕਾਰਡ ਦੱਸਦਾ ਹੈ ਕਿ ਹੋਰ ਕੀ ਚਾਹੀਦਾ ਹੈ।
site-nothing-lead = ਉਹ ਕਾਰਡ ਜੋ ਖ਼ਾਲੀ ਹੱਥ ਸ਼ੁਰੂ ਹੋ ਸਕਦੇ ਹਨ।
site-find-kept = ਸਿਰਫ਼ ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਰੱਖੇ ਹੋਏ ਕਾਰਡ
