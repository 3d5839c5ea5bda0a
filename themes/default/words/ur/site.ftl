### The words that the website says by itself. Templates call `site-skip-link` as `words.skip_link`.
### A message with an argument, { $like_this }, is said while the pages are being prepared.

## On every page

site-skip-link = سیدھے صفحے کے اصل حصے پر جائیں
site-menu = بڑا مینو
site-menu-areas = شعبے
site-menu-now = بچے کو اب کیا آتا ہے
site-trail = آپ یہاں ہیں
site-home = پہلا صفحہ
site-areas = نشوونما کے شعبے
site-now = آپ کے بچے کو اب کیا آتا ہے
site-ages = اندازاً عمریں
site-a-to-z = ا سے ے تک
site-about = ہمارے بارے میں
site-print = یہ صفحہ چھاپیں
site-help-title = ہم سے بات کریں
site-help-text = اگر یہاں کوئی بات صاف نہ ہو، یا بڑے حروف، آسان لفظوں (easy read) یا کسی اور زبان میں چاہیے، تو بس ہم سے کہہ دیں۔
site-phone = فون
site-email = ای میل
site-hours = اوقات
site-post = ہمیں خط لکھیں
site-more = اس ویب سائٹ کے بارے میں اور
site-accessibility = سب کے لیے رسائی کا بیان
site-privacy = رازداری
site-credits = شکریہ

## The first page

site-home-lead = چھوٹے چھوٹے کھیل، گھر پر، ایسے ننھے بچے کے ساتھ جسے سیکھنے میں ذرا زیادہ مدد چاہیے۔
site-home-start = کچھ کرنے کو ڈھونڈیں
site-home-start-now = وہاں سے شروع کریں جو بچے کو اب آتا ہے
site-what-title = Portage کیا ہے؟
site-what-home = Portage گھر پر ملنے والی دوستانہ مدد ہے، ان گھرانوں کے لیے جن کے بہت چھوٹے بچے کو اضافی ضروریات ہوں۔ ایک ہوم وزیٹر آپ سے ملنے گھر آتے ہیں، عام طور پر ہر ہفتے یا دو ہفتے میں۔
site-what-together = اپنے بچے کو سب سے اچھا آپ جانتے ہیں۔ ہم مل کر اگلی ایک بات چنتے ہیں اور اسے چھوٹے چھوٹے قدموں میں بانٹ لیتے ہیں۔ پھر کھیلتے ہیں۔
site-what-little = بس چند منٹ، تھوڑا تھوڑا مگر بار بار، کافی ہیں۔ ہر گھرانے اور ہر بچے کی اپنی رفتار ہے۔
site-how-title = یہ کارڈ کیسے استعمال کریں
site-how-pick = ایسا کارڈ چنیں جو اس کام سے شروع ہو جو بچے کو پہلے ہی آتا ہے۔
site-how-read = ایک بار پڑھ لیں۔ جو چیزیں چاہییں وہ پاس رکھ لیں۔
site-how-play = چند منٹ کر کے دیکھیں، ایسے وقت جب آپ دونوں خوش ہوں۔
site-how-stop = مزہ ختم ہونے سے پہلے رک جائیں۔ کسی اور دن پھر کر سکتے ہیں۔
site-how-tell = ہوم وزیٹر کو بتائیں کہ کیسا رہا۔ اچھے دن ہوں یا مشکل، دونوں سے پتا چلتا ہے کہ آگے کیا کرنا ہے۔
site-areas-title = نشوونما کے چھ شعبے
site-areas-text = بچے ان چھ شعبوں میں ایک ساتھ سیکھتے ہیں۔ جو آج ٹھیک لگے، اسی سے شروع کریں۔
site-first-title = شروع کرنے کے لیے چند کارڈ
site-ways-title = کارڈ ڈھونڈنے کے اور طریقے
site-ways-now = آپ کے بچے کو اب کیا آتا ہے
site-ways-now-text = ایسا کارڈ ڈھونڈیں جو وہیں سے شروع ہو جہاں آپ کا بچہ آج ہے۔
site-ways-a-to-z = ا سے ے تک
site-ways-a-to-z-text = اگر آپ کو کارڈ کا نام معلوم ہے۔
site-ways-ages = اندازاً عمریں
site-ways-ages-text = یہ صرف اندازہ ہے۔ ہر بچے کی اپنی رفتار ہے۔

## Finding a card

site-find = کارڈ ڈھونڈیں
site-find-lead = کوئی لفظ لکھیں، یا جو آپ کے دن کے مطابق ہو وہ چنیں، یا دونوں۔
site-find-words = ڈھونڈنے کے لفظ
site-find-hint = مثلاً: بلبلے، نہانا، بولنا
site-find-when = دن کا کون سا وقت
site-find-age = اندازاً عمر
site-find-area = شعبہ
site-find-any = کوئی بھی
site-find-at-hand = صرف وہ کارڈ جن کے لیے کچھ خاص نہیں چاہیے
site-find-clear = نئے سرے سے شروع کریں
site-find-more = اور کارڈ دکھائیں
site-find-start = کچھ لکھیں یا چنیں، کارڈ یہاں نظر آئیں گے۔
site-find-none = ان سب باتوں پر کوئی کارڈ پورا نہیں اترتا۔ کوئی ایک چیز ہٹا دیں، یا کوئی اور لفظ آزمائیں۔
site-find-routines = دن کے مختلف وقت
site-routines-text = یہ کارڈ آپ کے روز کے کاموں میں ہی سما جاتے ہیں۔ کوئی وقت چنیں۔
site-routine-lead = وہ کارڈ جو دن کے اس وقت کے لیے ٹھیک ہیں۔
site-jump = یہاں جائیں
site-by-minutes = کتنے منٹ
site-minutes-lead = چھوٹے کارڈ پہلے ہیں۔ تھوڑا تھوڑا، مگر بار بار، کافی ہے۔
site-minutes-at-most = { $minutes ->
    [one] 1 منٹ یا اس سے کم
   *[other] { $minutes } منٹ یا اس سے کم
}
site-minutes-more = { $minutes ->
    [one] 1 منٹ سے زیادہ
   *[other] { $minutes } منٹ سے زیادہ
}
site-year-0 = ایک سال سے کم
site-year-1 = ایک سال کی عمر
site-year-2 = دو سال کی عمر
site-year-3 = تین سال کی عمر
site-year-4 = چار سال کی عمر
site-routine-waking = جاگنا
site-routine-nappy-change = نیپی بدلنا
site-routine-dressing = کپڑے پہننا
site-routine-meals = کھانے کے آس پاس
site-routine-tidying = چیزیں سمیٹنا
site-routine-playing = کھیلنا
site-routine-stories = گیت اور کہانیاں
site-routine-out-and-about = گھر سے باہر
site-routine-travelling = کہیں جاتے ہوئے
site-routine-waiting = انتظار کرتے ہوئے
site-routine-bath = نہانے کا وقت
site-routine-bedtime = سونے کا وقت

## Lists of cards

# A clause in the subjunctive (کرے، دیکھے) follows, which has no gender.
site-for-a-child-who = ایسے بچے کے لیے جو
site-other-areas = دوسرے شعبے
site-all-cards = اس شعبے کے سب کارڈ
site-now-lead = ایسا جملہ ڈھونڈیں جو آج آپ کے بچے جیسا لگے۔ ضروری نہیں کہ بالکل ویسا ہی ہو۔
site-now-jump = کسی شعبے پر جائیں
site-now-open = کارڈ:
site-a-to-z-lead = ہر کارڈ، اپنے نام سے۔
site-letters = حروف
site-ages-lead = بچے اپنی ترتیب اور اپنی رفتار سے سیکھتے ہیں۔ اضافی ضروریات والے بہت سے بچے کچھ کارڈوں کے لیے جلدی تیار ہوتے ہیں اور کچھ کے لیے بہت بعد میں۔ اس لیے یہاں لکھی عمر صرف ایک اندازہ ہے۔
site-ages-better = بہتر یہ ہے کہ آپ اس سے چنیں کہ بچے کو اب کیا آتا ہے۔
site-ages-list = اندازاً عمریں
site-younger = اس سے چھوٹی عمر
site-older = اس سے بڑی عمر

## A card

site-minutes = کتنی دیر
site-routines = اچھے موقعے
site-age = اندازاً عمر
site-need = کیا کیا چاہیے
site-at-hand = یہ چیزیں اکثر گھروں میں ہوتی ہیں۔
site-when = کب
site-steps = کیا کرنا ہے
site-say = کہیں
site-praise = جب ہو جائے
site-if-not = اگر ٹھیک سے نہ ہو
site-easier = آسان بنانا ہو تو
site-harder = مشکل بنانا ہو تو
site-versions = آپ کے بچے کے حساب سے
site-notice = کن باتوں پر نظر رکھیں
site-notice-text = خوش ہونے کی چھوٹی چھوٹی باتیں۔ کوئی نمبر نہیں دے رہا۔
site-ladder = راستے کے چھوٹے چھوٹے قدم
site-ladder-text = پہلا قدم سب سے آسان ہے۔ آپ کا بچہ جہاں ہو وہیں سے شروع کریں، اور جتنی دیر چاہیں وہیں رہیں۔
site-safety = حفاظت
site-check-first = کچھ بچوں کے لیے پہلے پوچھنا ضروری ہے۔ دیکھ لیں کہ آپ کا بچہ ان میں سے تو نہیں۔
site-not-for = پہلے پوچھ لیں
site-not-for-text = اگر ان میں سے کوئی بات آپ کے بچے کے بارے میں ہو، تو یہ کرنے سے پہلے ہوم وزیٹر، نرس یا تھراپسٹ سے بات کریں۔
site-why = اس سے کیا فائدہ ہے
site-review = یہ کارڈ کس نے جانچا ہے
site-lost-title = کیا آپ کے بچے کو پہلے کچھ آتا تھا جو اب نہیں آتا؟
site-lost-text = اگر آپ کے بچے سے کوئی صلاحیت جاتی رہی ہے، یعنی کوئی کام پہلے آتا تھا اور اب نہیں آتا، تو جلد اپنے ہیلتھ وزیٹر یا فیملی ڈاکٹر (GP) کو بتائیں۔
site-sheet = یہ کارڈ کاغذ پر چھاپیں
site-before = اس سے پہلے کا قدم
site-after = جب یہ آسان لگے
site-related = اس کے ساتھ اچھے لگتے ہیں
site-previous = پچھلا کارڈ
site-next = اگلا کارڈ
site-neighbours = اس شعبے کے اور کارڈ

## The accessibility statement. The law sets its parts and some of its sentences.

site-statement-title = سب کے لیے رسائی کا بیان
site-statement-run = یہ ویب سائٹ کون چلاتا ہے
site-statement-wish = ہم چاہتے ہیں کہ ہر کوئی یہ ویب سائٹ استعمال کر سکے۔ آپ یہ سب کر سکیں:
site-statement-zoom = لکھائی کو چار گنا بڑا کرنا، بغیر دائیں بائیں سرکائے
site-statement-colours = اپنے فون یا کمپیوٹر کی سیٹنگ میں گہرے، ہلکے یا اپنی پسند کے رنگ چننا
site-statement-keyboard = صرف کی بورڈ سے ہر چیز تک پہنچنا
site-statement-print = کوئی بھی کارڈ کاغذ پر چھاپنا، یا ہم سے منگوانا
site-statement-plain = ہم آسان لفظوں میں لکھنے کی کوشش بھی کرتے ہیں۔
site-statement-letters = دوسری زبانوں کے صفحے ان حروف میں دکھتے ہیں جو آپ کے فون یا کمپیوٹر میں ہیں؛ اردو کے صفحے اپنے حروف ساتھ لاتے ہیں۔ اگر حروف کی جگہ خالی ڈبے نظر آئیں تو ہم سے کارڈ کاغذ پر مانگ لیں۔
site-statement-how-title = یہ ویب سائٹ کتنی قابلِ رسائی ہے
site-statement-known = ہمیں معلوم ہے کہ کچھ حصے اتنے اچھے نہیں جتنے ہونے چاہییں۔ وہ نیچے لکھے ہیں، اور ہر ایک کے ساتھ وہی چیز پانے کا دوسرا طریقہ بھی۔
site-statement-none-known = ہمیں کسی ایسے حصے کا علم نہیں جو آپ استعمال نہ کر سکیں۔ اگر کوئی ملے تو ہمیں بتائیں۔
site-statement-contact-title = کوئی مسئلہ بتائیں، یا کچھ کسی اور شکل میں مانگیں
site-statement-contact = اگر اس ویب سائٹ پر کوئی چیز آپ کے لیے کام نہ کرے، یا آپ کو وہ بڑے حروف، آسان لفظوں (easy read)، کسی اور زبان یا ریکارڈنگ کی صورت میں چاہیے، تو ہم سے رابطہ کریں۔
site-statement-form = ہمارا رابطہ فارم استعمال کریں
site-statement-answer = آپ کو جواب کب ملے گا
site-statement-enforcement-title = اگر آپ ہمارے جواب سے خوش نہ ہوں
site-statement-ehrc = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 نامی قانون پر عمل کروانا Equality and Human Rights Commission (EHRC) کی ذمہ داری ہے۔ اگر آپ ہمارے جواب سے خوش نہ ہوں تو Equality Advisory and Support Service آپ کو مشورہ دے سکتی ہے۔
site-statement-ehrc-link = Equality Advisory and Support Service سے رابطہ کریں
site-statement-ecni = شمالی آئرلینڈ میں Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 نامی قانون پر عمل کروانا Equality Commission for Northern Ireland (ECNI) کی ذمہ داری ہے۔ اگر آپ ہمارے جواب سے خوش نہ ہوں تو یہ کمیشن آپ کو مشورہ دے سکتا ہے۔
site-statement-ecni-link = Equality Commission for Northern Ireland سے رابطہ کریں
site-statement-technical-title = اس ویب سائٹ کے بارے میں تکنیکی معلومات
site-statement-committed = ہم اس ویب سائٹ کو Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 کے مطابق سب کے لیے قابلِ رسائی بنانے کے پابند ہیں۔
site-statement-status-title = معیار پر کہاں تک پوری ہے
site-statement-status-full = یہ ویب سائٹ Web Content Accessibility Guidelines version 2.2 کے AA معیار پر پوری اترتی ہے۔
site-statement-status-partial = یہ ویب سائٹ نیچے لکھے حصوں کی وجہ سے Web Content Accessibility Guidelines version 2.2 کے AA معیار پر جزوی طور پر پوری اترتی ہے۔
site-statement-status-none = یہ ویب سائٹ Web Content Accessibility Guidelines version 2.2 کے AA معیار پر پوری نہیں اترتی۔ جو حصے قابلِ رسائی نہیں وہ نیچے لکھے ہیں۔
site-statement-issues-title = جو مواد قابلِ رسائی نہیں
site-statement-not-compliant = وہ حصے جو رسائی کے قانون پر پورے نہیں اترتے
site-statement-burden = وہ حصے جنہیں بدلنا حد سے زیادہ بوجھ ہو گا
site-statement-outside = وہ حصے جن پر رسائی کا قانون لاگو نہیں ہوتا
site-statement-why = وجہ:
site-statement-instead = اس کی جگہ آپ کیا استعمال کر سکتے ہیں:
site-statement-mended = ہم اسے کب ٹھیک کریں گے:
site-statement-plans = بہتری کے لیے ہم کیا کر رہے ہیں
site-statement-prepared-title = یہ بیان کیسے تیار ہوا
site-statement-prepared = تیار ہونے کی تاریخ
site-statement-reviewed = آخری بار دیکھا گیا
site-statement-tested = آخری بار جانچا گیا
site-statement-tested-by = کس نے جانچا
site-statement-method = کیسے جانچا گیا

## The privacy notice

site-privacy-title = رازداری
site-privacy-lead = جب آپ یہ ویب سائٹ استعمال کرتے ہیں تو آپ کی معلومات کا کیا ہوتا ہے، اور جو معلومات ہم رکھتے ہیں ان کے بارے میں کس سے پوچھیں۔
site-privacy-site-title = یہ ویب سائٹ
site-privacy-site-nothing = یہ ویب سائٹ آپ کے بارے میں کوئی معلومات نہیں رکھتی۔ یہ نہ کوکیز لگاتی ہے، نہ آنے والوں کو گنتی ہے، نہ کسی اور ویب سائٹ سے کچھ منگواتی ہے۔
site-privacy-site-kept = اگر آپ کوئی کارڈ رکھیں تو اس کی نقل آپ کے اپنے فون پر رہتی ہے جب تک آپ اسے نہ ہٹائیں۔ کسی کو نہیں بتایا جاتا کہ آپ کون سے کارڈ رکھتے ہیں۔
site-privacy-site-host = جس کمپنی کے کمپیوٹر پر یہ ویب سائٹ رکھی ہے، وہ اسے محفوظ رکھنے کے لیے یہ عام ریکارڈ رکھ سکتی ہے کہ کون سے صفحے مانگے گئے۔
site-privacy-site-children = ان صفحوں پر کسی اصلی بچے کے بارے میں کچھ نہیں ہے۔
site-privacy-records-title = گھرانوں کے بارے میں ہم کیا رکھتے ہیں
site-privacy-run = ذمہ دار کون ہے
site-privacy-contact-title = ہم سے پوچھیں، یا شکایت کریں
site-privacy-contact = آپ پوچھ سکتے ہیں کہ آپ یا آپ کے بچے کے بارے میں ہمارے پاس کیا معلومات ہیں، انہیں درست کرنے کو کہہ سکتے ہیں، یا بتا سکتے ہیں کہ آپ اس سے خوش نہیں کہ ہم انہیں کیسے سنبھالتے ہیں۔
site-privacy-ico = اگر پھر بھی آپ خوش نہ ہوں تو Information Commissioner's Office (ICO) سے شکایت کر سکتے ہیں۔
site-privacy-ico-link = ICO سے شکایت کریں
site-privacy-changed = آخری تبدیلی کی تاریخ

## Credits

site-credits-title = شکریہ
site-credits-lead = یہ ویب سائٹ اور اس کے کاغذ بہت سے لوگوں کی محنت سے بنے ہیں۔ آپ سب کا شکریہ۔
site-credits-by = از
site-credits-licence = لائسنس:

## No such page

site-lost-page-title = ہمیں یہ صفحہ نہیں ملا
site-lost-page-text = ہو سکتا ہے صفحے کی جگہ بدل گئی ہو، یا پتے میں کوئی غلطی ہو۔
site-lost-page-try = آپ ان میں سے کوئی دیکھ سکتے ہیں:

## Said while the pages are being prepared

site-count-cards = { $count ->
    [0] ابھی کوئی کارڈ نہیں
    [one] 1 کارڈ
   *[other] { $count } کارڈ
}
site-about-minutes = { $minutes ->
    [one] 1 منٹ
   *[other] { $minutes } منٹ
}
site-from-to = { $from } سے { $to } تک
site-months-from-to = { $from } سے { $to } ماہ تک
site-pdf = { $pages ->
    [one] PDF، 1 صفحہ، { $size }
   *[other] PDF، { $pages } صفحے، { $size }
}
site-not-reviewed = اس کارڈ کو ابھی کسی طبی ماہر نے نہیں جانچا۔ استعمال کرنے سے پہلے اپنے ہوم وزیٹر سے بات کر لیں۔
site-reviewed = { $by }، { $role } نے { $date } کو جانچا۔
site-applies-to = رسائی کا یہ بیان { $what } کے لیے ہے۔
site-answer-within = { $days ->
    [one] ہم کام کے 1 دن کے اندر جواب دیں گے۔
   *[other] ہم کام کے { $days } دنوں کے اندر جواب دیں گے۔
}

## Languages

site-languages = دوسری زبانوں میں
site-translation = اس ترجمے کے بارے میں
site-quote-open = ”
site-quote-close = “

# The other papers of a card.
site-sheet-a5 = چھوٹے کاغذ پر
site-sheet-large-print = بڑے حروف میں
site-sheet-easy-read = آسان زبان میں، تصویروں کے ساتھ
site-sheet-beside = دو زبانوں میں، ساتھ ساتھ
site-sheet-reminder = فریج کے لیے چھوٹا کارڈ

## Cards that stay on a phone, and a card as one file

site-keep = اس فون پر رکھیں
site-keep-wait = ایک لمحہ …
site-keep-done = رکھ لیا گیا۔ آپ یہ کارڈ انٹرنیٹ کے بغیر کھول سکتے ہیں۔
site-keep-taken = ہٹا دیا گیا۔ یہ کارڈ اب اس فون پر نہیں ہے۔
site-keep-full = اس فون پر جگہ کم ہے۔ کوئی اور کارڈ ہٹائیں یا کچھ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔
site-keep-lost = کارڈ نہیں آ سکا۔ جب انٹرنیٹ ہو تو دوبارہ کوشش کریں۔
site-keep-refused = یہ براؤزر ویب سائٹوں کو صفحے رکھنے نہیں دیتا۔ شاید یہ پرائیویٹ ونڈو ہے۔
site-keep-changed = جب سے آپ نے یہ صفحہ رکھا ہے، یہ بدل گیا ہے۔
site-keep-show = نیا صفحہ دکھائیں
site-kept = اس فون پر رکھے ہوئے
site-kept-lead = یہ کارڈ انٹرنیٹ کے بغیر کھلتے ہیں اور آپ کا ڈیٹا خرچ نہیں کرتے۔
site-kept-none = ابھی کچھ نہیں رکھا گیا۔ کوئی کارڈ کھولیں اور ”اس فون پر رکھیں“ چنیں۔
site-kept-yours = آپ کے فون پر کیا رہتا ہے
site-kept-only-you = کسی کو نہیں بتایا جاتا کہ آپ کون سے کارڈ رکھتے ہیں۔ کارڈ اسی فون پر رہتے ہیں، اور جو بھی یہ فون استعمال کرے وہ انہیں دیکھ سکتا ہے۔
site-kept-shared = اگر یہ فون کوئی اور بھی استعمال کرتا ہے تو ایک بار چھونے سے سب کارڈ ہٹ جاتے ہیں۔ کھولے گئے صفحوں کی فہرست جو براؤزر خود رکھتا ہے الگ ہے، اور آپ اسے براؤزر میں مٹا سکتے ہیں۔
site-kept-stay = جب جگہ کم ہو، یا آپ نے ایک ہفتے یا اس سے زیادہ یہ ویب سائٹ نہ کھولی ہو، تو فون ویب سائٹوں کی رکھی ہوئی چیزیں مٹا سکتا ہے۔ آپ کارڈ کسی بھی وقت دوبارہ رکھ سکتے ہیں۔
site-kept-take = ہٹائیں
site-kept-taken = ہٹا دیا گیا۔
site-kept-take-all = سب ہٹائیں
site-kept-all-taken = سب ہٹا دیا گیا۔ اس فون پر اب کچھ نہیں رکھا۔
site-kept-gone = یہ کارڈ اب ویب سائٹ پر نہیں ہے۔
site-kept-not = کارڈ تب رکھے جا سکتے ہیں جب آپ یہ ویب سائٹ انٹرنیٹ پر ایسے براؤزر میں کھولیں جو اس کی اجازت دے۔
site-kept-version = { $date } کے کارڈ، نسخہ { $version }
site-offline-title = انٹرنیٹ نہیں ہے
site-offline-text = یہ صفحہ اس فون پر نہیں رکھا گیا، اور فون ابھی ویب سائٹ تک نہیں پہنچ سکتا۔
site-offline-try = دوبارہ کوشش کریں
site-to-send = بھیجنے کے لیے ایک فائل بنا کر رکھیں
site-to-send-note = یہ کارڈ ایک ہی فائل ہے۔ یہ انٹرنیٹ کے بغیر کھلتا ہے، اور آپ اسے آگے دے سکتے ہیں۔

## What stands at a printed address

site-way-title = یہ کارڈ اب کہاں ہے
site-way-gone = یہ کارڈ اب نہیں دیا جاتا۔ اپنے بچے کے لیے کوئی اور مناسب کارڈ ہم سے مانگیں۔
site-way-waiting = اس کارڈ کو درست کیا جا رہا ہے اور یہ واپس آئے گا۔ اگر ابھی چاہیے تو ہم سے پوچھیں۔
site-way-on = کارڈ پر جائیں
