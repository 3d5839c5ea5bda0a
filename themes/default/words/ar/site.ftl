### The words that the website says by itself. Templates call `site-skip-link` as `words.skip_link`.
### A message with an argument, { $like_this }, is said while the pages are being prepared.
### The reader is addressed in the plural; buttons and links are nouns where that is usual.

## On every page

site-skip-link = انتقلوا إلى الجزء الرئيسي من هذه الصفحة
site-menu = القائمة الرئيسية
site-menu-areas = المجالات
site-menu-now = طفلكم الآن
site-trail = أين أنتم
site-home = الصفحة الأولى
site-areas = مجالات النمو
site-now = ما يفعله طفلكم الآن
site-ages = أعمار تقريبية
site-a-to-z = من الألف إلى الياء
site-about = من نحن
site-print = اطبعوا هذه الصفحة
site-help-title = تحدثوا معنا
site-help-text = إذا كان شيء هنا غير واضح، أو أردتموه بخط كبير أو بنص سهل القراءة أو بلغة أخرى، فما عليكم إلا أن تطلبوا.
site-phone = الهاتف
site-email = البريد الإلكتروني
site-hours = أوقات العمل
site-post = اكتبوا لنا
site-more = المزيد عن هذا الموقع
site-accessibility = بيان سهولة الاستخدام للجميع
site-privacy = الخصوصية
site-credits = شكر وتقدير

## The first page

site-home-lead = أشياء صغيرة وممتعة تفعلونها في البيت مع طفل صغير يحتاج إلى مساعدة أكثر قليلًا كي يتعلم.
site-home-start = ابحثوا عن شيء تجربونه
site-home-start-now = ابدأوا بما يفعله طفلكم الآن
site-what-title = ما هي خدمة Portage؟
site-what-home = Portage مساعدة ودودة في البيت، للأسر التي عندها طفل صغير جدًا له احتياجات إضافية. يأتي إليكم زائر أو زائرة من الخدمة، كل أسبوع أو كل أسبوعين في العادة.
site-what-together = أنتم أكثر من يعرف طفلكم. تختارون معًا شيئًا واحدًا للعمل عليه، وتقسمونه إلى خطوات صغيرة. ثم تلعبون.
site-what-little = تكفي بضع دقائق، قليلة ومتكررة. لكل أسرة ولكل طفل سرعتهم الخاصة.
site-how-title = كيف تستعملون هذه البطاقات
site-how-pick = اختاروا بطاقة تبدأ من شيء يفعله طفلكم الآن.
site-how-read = اقرأوها مرة واحدة. ضعوا ما تحتاجون إليه قريبًا منكم.
site-how-play = جربوها بضع دقائق، في وقت يكون فيه مزاجكم ومزاج طفلكم طيبًا.
site-how-stop = توقفوا واللعب ما زال ممتعًا. يمكنكم أن تجربوا مرة أخرى في يوم آخر.
site-how-tell = أخبروا من يزوركم في البيت كيف سارت الأمور. الأيام الجيدة والأيام الصعبة تساعدنا كلها على اختيار ما يأتي بعد ذلك.
site-areas-title = ستة مجالات للنمو
site-areas-text = يتعلم الأطفال في المجالات الستة معًا. ابدأوا بما ترونه مناسبًا اليوم.
site-first-title = بعض البطاقات للبداية
site-ways-title = طرق أخرى للعثور على بطاقة
site-ways-now = ما يفعله طفلكم الآن
site-ways-now-text = ابحثوا عن بطاقة تبدأ مما وصل إليه طفلكم اليوم.
site-ways-a-to-z = من الألف إلى الياء
site-ways-a-to-z-text = إذا كنتم تعرفون اسم البطاقة.
site-ways-ages = أعمار تقريبية
site-ways-ages-text = للاسترشاد فقط. لكل طفل سرعته الخاصة.

## Finding a card

site-find = ابحثوا عن بطاقة
site-find-lead = اكتبوا كلمة، أو اختاروا ما يناسب يومكم، أو افعلوا الاثنين معًا.
site-find-words = كلمات للبحث
# The words must be ones that the search in this language finds.
site-find-hint = مثلًا: فقاعات، استحمام، كلام
site-find-when = وقت من اليوم
site-find-age = العمر التقريبي
site-find-area = المجال
site-find-any = الكل
site-find-at-hand = البطاقات التي لا تحتاج إلى شيء خاص فقط
site-find-clear = البدء من جديد
site-find-more = إظهار بطاقات أخرى
site-find-start = اكتبوا شيئًا أو اختاروا شيئًا، فتظهر البطاقات هنا.
site-find-none = لا توجد بطاقة تناسب هذا كله. أزيلوا أحد الاختيارات، أو جربوا كلمة أخرى.
site-find-routines = أوقات اليوم
site-routines-text = البطاقات تدخل في ما تفعلونه كل يوم أصلًا. اختاروا لحظة.
site-routine-lead = بطاقات تناسب هذا الوقت من اليوم.
site-jump = الانتقال إلى
site-by-minutes = كم دقيقة
site-minutes-lead = البطاقات القصيرة أولًا. قليل ومتكرر يكفي.
site-minutes-at-most = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة أو أقل
    [two] دقيقتان أو أقل
    [few] { $minutes } دقائق أو أقل
    [many] { $minutes } دقيقة أو أقل
   *[other] { $minutes } دقيقة أو أقل
}
site-minutes-more = { $minutes ->
    [zero] أي مدة
    [one] أكثر من دقيقة واحدة
    [two] أكثر من دقيقتين
    [few] أكثر من { $minutes } دقائق
    [many] أكثر من { $minutes } دقيقة
   *[other] أكثر من { $minutes } دقيقة
}
site-year-0 = أقل من سنة
site-year-1 = عمر سنة
site-year-2 = عمر سنتين
site-year-3 = عمر 3 سنوات
site-year-4 = عمر 4 سنوات
site-routine-waking = الاستيقاظ
site-routine-nappy-change = تغيير الحفاض
site-routine-dressing = لبس الملابس
site-routine-meals = وقت الأكل
site-routine-tidying = ترتيب البيت
site-routine-playing = اللعب
site-routine-stories = الأغاني والحكايات
site-routine-out-and-about = خارج البيت
site-routine-travelling = في الطريق
site-routine-waiting = وقت الانتظار
site-routine-bath = وقت الاستحمام
site-routine-bedtime = وقت النوم

## Lists of cards

# A card completes this sentence: "for a child", then a verb.
site-for-a-child-who = لطفل
site-other-areas = مجالات أخرى
site-all-cards = كل البطاقات في هذا المجال
site-now-lead = ابحثوا عن جملة تشبه طفلكم اليوم. لا يلزم أن تنطبق عليه تمامًا.
site-now-jump = الانتقال إلى مجال
site-now-open = البطاقة:
site-a-to-z-lead = كل البطاقات بأسمائها.
site-letters = الحروف
site-ages-lead = يتعلم كل طفل بترتيبه الخاص وبسرعته الخاصة. كثير من الأطفال ذوي الاحتياجات الإضافية يستعدون لبعض البطاقات مبكرًا، ولبطاقات أخرى بعد ذلك بكثير. لذلك فالعمر هنا للاسترشاد فقط.
site-ages-better = الأفضل أن تختاروا بحسب ما يفعله طفلكم الآن.
site-ages-list = أعمار تقريبية
site-younger = أصغر
site-older = أكبر

## A card

site-minutes = المدة
site-routines = أوقات مناسبة
site-age = العمر التقريبي
site-need = ما تحتاجون إليه
site-at-hand = هذه الأشياء موجودة في معظم البيوت.
site-when = متى
site-steps = ماذا تفعلون
site-say = قولوا
site-praise = عندما يحدث ذلك
site-if-not = إذا لم تسر الأمور جيدًا
site-easier = ليصبح أسهل
site-harder = ليصبح أصعب
site-versions = بما يناسب طفلكم
site-notice = ماذا تلاحظون
site-notice-text = أشياء صغيرة لتفرحوا بها. لا أحد يعدّ النقاط.
site-ladder = خطوات صغيرة على الطريق
site-ladder-text = الأولى هي الأسهل. ابدأوا حيث يقف طفلكم، وابقوا عندها قدر ما تشاؤون.
site-safety = للسلامة
site-check-first = بعض الأطفال يلزم السؤال عنهم أولًا. انظروا هل طفلكم منهم.
site-not-for = اسألوا أولًا
site-not-for-text = إذا كان أي من هذه الأمور ينطبق على طفلكم، فتحدثوا قبل التجربة مع من يزوركم في البيت أو مع الممرضة أو المعالج.
site-why = لماذا يفيد هذا
site-review = من راجع هذه البطاقة
site-lost-title = هل فقد طفلكم مهارة؟
site-lost-text = إذا فقد طفلكم مهارة، أي شيئًا كان يفعله ولم يعد يفعله، فأخبروا قريبًا الزائرة الصحية أو طبيب الأسرة (GP).
site-sheet = اطبعوا هذه البطاقة في ورقة
site-before = خطوة قبل هذه
site-after = عندما يصبح هذا سهلًا
site-related = بطاقات تنسجم مع هذه
site-previous = البطاقة السابقة
site-next = البطاقة التالية
site-neighbours = بطاقات أخرى في هذا المجال

## The accessibility statement. The law sets its parts and some of its sentences.

site-statement-title = بيان سهولة الاستخدام للجميع
site-statement-run = من يدير هذا الموقع
site-statement-wish = نريد أن يستطيع الجميع استعمال هذا الموقع. ينبغي أن تستطيعوا:
site-statement-zoom = تكبير النص أربع مرات دون الحاجة إلى تحريك الصفحة إلى الجانب
site-statement-colours = اختيار ألوان داكنة أو فاتحة، أو ألوان من عندكم، من إعدادات جهازكم
site-statement-keyboard = الوصول إلى كل شيء بلوحة المفاتيح وحدها
site-statement-print = طباعة أي بطاقة على الورق، أو أن تطلبوا منا إرسالها
site-statement-plain = ونحاول أيضًا أن نكتب بكلمات بسيطة.
site-statement-letters = تظهر الصفحات بلغات أخرى بالحروف الموجودة في هاتفكم أو حاسوبكم؛ أما صفحات الأردية فتأتي بحروفها. إذا رأيتم مربعات فارغة مكان الحروف فاطلبوا منا البطاقة على الورق.
site-statement-how-title = ما مدى سهولة استخدام هذا الموقع
site-statement-known = نعرف أن بعض الأجزاء ليست جيدة كما ينبغي. تجدونها في القائمة أدناه، ومع كل منها طريقة أخرى للوصول إلى الشيء نفسه.
site-statement-none-known = لا نعرف أي جزء لا يمكنكم استعماله. إذا وجدتم جزءًا كهذا، فأخبرونا.
site-statement-contact-title = أخبرونا عن مشكلة، أو اطلبوا شيئًا بطريقة أخرى
site-statement-contact = إذا كان شيء في هذا الموقع لا يعمل معكم، أو احتجتم إليه بخط كبير أو بنص سهل القراءة أو بلغة أخرى أو تسجيلًا صوتيًا، فتواصلوا معنا.
site-statement-form = استعملوا استمارة الاتصال
site-statement-answer = متى يصلكم ردّنا
site-statement-enforcement-title = إذا لم ترضوا عن ردّنا
site-statement-ehrc = لجنة المساواة وحقوق الإنسان، Equality and Human Rights Commission (EHRC)، هي المسؤولة عن تطبيق قانون سهولة استخدام مواقع الجهات العامة وتطبيقاتها، Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. إذا لم ترضوا عن طريقة ردّنا، فيمكن أن تنصحكم خدمة Equality Advisory and Support Service، وهي خدمة تقدم المشورة والدعم في أمور المساواة.
site-statement-ehrc-link = اتصلوا بخدمة Equality Advisory and Support Service
site-statement-ecni = لجنة المساواة في أيرلندا الشمالية، Equality Commission for Northern Ireland (ECNI)، هي المسؤولة في أيرلندا الشمالية عن تطبيق قانون سهولة استخدام مواقع الجهات العامة وتطبيقاتها، Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. إذا لم ترضوا عن طريقة ردّنا، فيمكن للجنة أن تنصحكم.
site-statement-ecni-link = اتصلوا بلجنة Equality Commission for Northern Ireland
site-statement-technical-title = معلومات تقنية عن هذا الموقع
site-statement-committed = نلتزم بأن يكون هذا الموقع سهل الاستخدام للجميع، وفق Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
site-statement-status-title = مدى الالتزام بالمعيار
site-statement-status-full = هذا الموقع ملتزم التزامًا كاملًا بالمستوى AA من معيار Web Content Accessibility Guidelines في إصداره 2.2.
site-statement-status-partial = هذا الموقع ملتزم التزامًا جزئيًا بالمستوى AA من معيار Web Content Accessibility Guidelines في إصداره 2.2، بسبب الأجزاء المذكورة أدناه.
site-statement-status-none = هذا الموقع غير ملتزم بالمستوى AA من معيار Web Content Accessibility Guidelines في إصداره 2.2. الأجزاء التي لا يسهل استخدامها للجميع مذكورة أدناه.
site-statement-issues-title = محتوى لا يسهل استخدامه للجميع
site-statement-not-compliant = أجزاء لا تلتزم بقانون سهولة الاستخدام
site-statement-burden = أجزاء يكون تغييرها عبئًا لا يتناسب مع فائدته
site-statement-outside = أجزاء لا يشملها قانون سهولة الاستخدام
site-statement-why = السبب:
site-statement-instead = ما يمكنكم استعماله بدلًا منه:
site-statement-mended = متى سنصلحه:
site-statement-plans = ما نفعله كي يصبح أفضل
site-statement-prepared-title = كيف أُعدّ هذا البيان
site-statement-prepared = تاريخ الإعداد
site-statement-reviewed = تاريخ آخر مراجعة
site-statement-tested = تاريخ آخر اختبار
site-statement-tested-by = من أجرى الاختبار
site-statement-method = كيف جرى الاختبار

## The privacy notice

site-privacy-title = الخصوصية
site-privacy-lead = ماذا يحدث للمعلومات عنكم عندما تستعملون هذا الموقع، ومن تسألون عن المعلومات التي نحتفظ بها.
site-privacy-site-title = هذا الموقع
site-privacy-site-nothing = هذا الموقع لا يحتفظ بأي معلومات عنكم. فهو لا يستعمل ملفات تعريف الارتباط (cookies)، ولا يعدّ الزيارات، ولا يجلب شيئًا من أي موقع آخر.
site-privacy-site-kept = إذا احتفظتم ببطاقة، بقيت نسخة منها على هاتفكم إلى أن تزيلوها. ولا يُخبَر أحد بالبطاقات التي تحتفظون بها.
site-privacy-site-host = قد تحتفظ الشركة التي تستضيف الموقع بسجل عادي للصفحات التي طُلبت، للمحافظة على أمان الموقع.
site-privacy-site-children = لا يوجد في هذه الصفحات شيء عن أي طفل حقيقي.
site-privacy-records-title = ما نحتفظ به عن الأسر
site-privacy-run = الجهة المسؤولة
site-privacy-contact-title = اسألونا أو اشتكوا
site-privacy-contact = يمكنكم أن تسألوا عما نحتفظ به عنكم أو عن طفلكم، أو أن تطلبوا تصحيحه، أو أن تخبرونا بأنكم غير راضين عن طريقة حفظنا له.
site-privacy-ico = إذا بقيتم غير راضين، فيمكنكم أن تشتكوا إلى Information Commissioner's Office (ICO)، وهي الجهة التي تحمي المعلومات الشخصية.
site-privacy-ico-link = اشتكوا إلى ICO
site-privacy-changed = تاريخ آخر تغيير

## Credits

site-credits-title = شكر وتقدير
site-credits-lead = شارك كثيرون بعملهم في صنع هذا الموقع وأوراقه. شكرًا لهم.
site-credits-by = من عمل
site-credits-licence = الترخيص:

## No such page

site-lost-page-title = لم نجد هذه الصفحة
site-lost-page-text = ربما انتقلت الصفحة إلى مكان آخر، أو ربما في العنوان خطأ صغير.
site-lost-page-try = يمكنكم أن تجربوا واحدة من هذه:

## Said while the pages are being prepared

site-count-cards = { $count ->
    [zero] لا توجد بطاقات بعد
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}
site-about-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
site-from-to = من { $from } إلى { $to }
site-months-from-to = بالأشهر: من { $from } إلى { $to }
site-pdf = { $pages ->
    [zero] PDF، { $size }
    [one] PDF، صفحة واحدة، { $size }
    [two] PDF، صفحتان، { $size }
    [few] PDF، { $pages } صفحات، { $size }
    [many] PDF، { $pages } صفحة، { $size }
   *[other] PDF، { $pages } صفحة، { $size }
}
site-not-reviewed = لم يراجع مختصون في الصحة هذه البطاقة بعد. تحدثوا عنها مع من يزوركم في البيت قبل أن تستعملوها.
site-reviewed = تمت المراجعة على يد { $by }، { $role }، في { $date }.
site-applies-to = يشمل بيان سهولة الاستخدام هذا: { $what }.
site-answer-within = { $days ->
    [zero] سنردّ عليكم في يوم العمل نفسه.
    [one] سنردّ عليكم خلال يوم عمل واحد.
    [two] سنردّ عليكم خلال يومي عمل.
    [few] سنردّ عليكم خلال { $days } أيام عمل.
    [many] سنردّ عليكم خلال { $days } يوم عمل.
   *[other] سنردّ عليكم خلال { $days } يوم عمل.
}

## Languages

site-languages = بلغات أخرى
site-translation = عن هذه الترجمة
site-quote-open = «
site-quote-close = »

# The other papers of a card.
site-sheet-a5 = على ورق صغير
site-sheet-large-print = بحروف كبيرة
site-sheet-easy-read = بقراءة سهلة مع صور
site-sheet-beside = بلغتين، جنبًا إلى جنب
site-sheet-reminder = بطاقة صغيرة للثلاجة

## Cards that stay on a phone, and a card as one file

site-keep = احتفظوا بها على هذا الهاتف
site-keep-wait = لحظة من فضلكم …
site-keep-done = حُفظت. يمكنكم فتح هذه البطاقة من دون إنترنت.
site-keep-taken = أُزيلت. لم تعد هذه البطاقة محفوظة على هذا الهاتف.
site-keep-full = لا توجد مساحة كافية على هذا الهاتف. أزيلوا بطاقة أخرى أو أفرغوا بعض المساحة، ثم حاولوا مرة أخرى.
site-keep-lost = تعذّر جلب البطاقة. حاولوا مرة أخرى عندما يكون لديكم اتصال.
site-keep-refused = هذا المتصفح لا يسمح للمواقع بحفظ الصفحات. ربما لأن النافذة خاصة.
site-keep-changed = تغيّرت هذه الصفحة منذ أن حفظتموها.
site-keep-show = أظهروا الجديدة
site-kept = محفوظ على هذا الهاتف
site-kept-lead = تُفتح هذه البطاقات من دون إنترنت ولا تستهلك شيئًا من باقتكم.
site-kept-none = لا شيء محفوظ بعد. افتحوا بطاقة واختاروا «احتفظوا بها على هذا الهاتف».
site-kept-yours = ما يبقى على هاتفكم
site-kept-only-you = لا يُخبَر أحد بالبطاقات التي تحتفظون بها. تبقى البطاقات على هذا الهاتف، ويستطيع كل من يستعمله أن يراها.
site-kept-shared = إذا كان غيركم يستعمل هذا الهاتف، فلمسة واحدة تزيلها كلها. أما قائمة الصفحات التي فتحتموها والتي يحفظها المتصفح بنفسه فهي منفصلة، ويمكنكم مسحها في المتصفح.
site-kept-stay = قد يمسح الهاتف ما تحفظه المواقع عندما تقل المساحة، أو إذا لم تفتحوا هذا الموقع منذ أسبوع أو أكثر. ويمكنكم حفظ البطاقات من جديد في أي وقت.
site-kept-take = أزيلوا
site-kept-taken = أُزيلت.
site-kept-take-all = أزيلوا الكل
site-kept-all-taken = أُزيل كل شيء. لم يعد شيء محفوظًا على هذا الهاتف.
site-kept-gone = لم تعد هذه البطاقة موجودة في الموقع.
site-kept-not = يمكن حفظ البطاقات عندما تفتحون هذا الموقع عبر الإنترنت في متصفح يسمح بذلك.
site-kept-version = بطاقات { $date }، الإصدار { $version }
site-offline-title = أنتم غير متصلين
site-offline-text = هذه الصفحة غير محفوظة على هذا الهاتف، والهاتف لا يستطيع الوصول إلى الموقع الآن.
site-offline-try = حاولوا مرة أخرى
site-to-send = احفظوها ملفًا واحدًا لإرساله
site-to-send-note = هذه البطاقة ملف واحد. تُفتح من دون إنترنت، ويمكنكم إرسالها إلى غيركم.

## What stands at a printed address

site-way-title = أين هذه البطاقة الآن
site-way-gone = لم نعد نقدّم هذه البطاقة. اطلب منا بطاقة أخرى تناسب طفلك.
site-way-waiting = يجري تصحيح هذه البطاقة وستعود. اسألنا إن احتجت إليها الآن.
site-way-on = اذهب إلى البطاقة
