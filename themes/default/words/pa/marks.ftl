### Marking a week on a family's page online. Each is a word, a button or a short sentence beside the grid.

marks-blank = ਕੋਸ਼ਿਸ਼ ਨਹੀਂ ਕੀਤੀ: ਖਾਲੀ ਠੀਕ ਹੈ
marks-none = ਅਜੇ ਕੋਈ ਨਿਸ਼ਾਨ ਨਹੀਂ। ਖਾਲੀ ਡੱਬੇ ਠੀਕ ਹਨ।
marks-show = ਮੇਰੇ ਹਫ਼ਤੇ ਦਾ ਕੋਡ ਦਿਖਾਓ
marks-read = ਇਹ ਕੋਡ ਆਪਣੇ ਘਰ ਆਉਣ ਵਾਲੇ ਕਰਮਚਾਰੀ ਨੂੰ ਫ਼ੋਨ ਉੱਤੇ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ, ਮੁਲਾਕਾਤ ਵੇਲੇ ਦਿਖਾਓ, ਜਾਂ ਭੇਜੋ। ਇਸ ਵਿੱਚ ਕੋਈ ਨਾਂ ਨਹੀਂ।
marks-copy = ਕਾਪੀ ਕਰੋ
marks-share = ਸਾਂਝਾ ਕਰੋ
marks-message = ਟੈਕਸਟ ਸੁਨੇਹੇ ਵਜੋਂ ਭੇਜੋ
marks-copied = ਕਾਪੀ ਹੋ ਗਿਆ।
marks-selected = ਕੋਡ ਚੁਣਿਆ ਹੋਇਆ ਹੈ: ਇਸ ਨੂੰ ਕਾਪੀ ਕਰੋ।
marks-chart = ਗਤੀਵਿਧੀ ਚਾਰਟ
marks-days = ਦਿਨ
marks-keep = ਮੇਰੇ ਨਿਸ਼ਾਨ ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਰੱਖੋ
marks-forget = ਇਸ ਫ਼ੋਨ ਤੋਂ ਮੇਰੇ ਨਿਸ਼ਾਨ ਮਿਟਾਓ
marks-kept = ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਰੱਖੇ ਗਏ। ਜਿਸ ਕੋਲ ਤੁਹਾਡਾ ਕਾਰਡ ਅਤੇ ਇਹ ਫ਼ੋਨ ਹੈ, ਉਹ ਇਹਨਾਂ ਨੂੰ ਦੇਖ ਸਕਦਾ ਹੈ।
marks-forgotten = ਮਿਟਾਏ ਗਏ। ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ।
marks-unkept = ਇਹ ਫ਼ੋਨ ਇਹਨਾਂ ਨੂੰ ਨਹੀਂ ਰੱਖਦਾ। ਕੋਡ ਫਿਰ ਵੀ ਕੰਮ ਕਰਦਾ ਹੈ।
