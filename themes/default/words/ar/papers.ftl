# What the papers say by themselves. One message, one whole sentence or label; nothing is put
# together from pieces. Families' papers are read by tired people: short words, short sentences.
# The family is addressed in the plural, which needs to know nobody's sex.

## The activity chart

chart-title = جدول النشاط رقم { $number }: { $child }
chart-agreed = اتفقنا عليه في { $date }
chart-goal = هدف هذا الأسبوع
chart-why = لماذا اخترناه:
chart-long-term = إلى أين يقود:
chart-need = ما تحتاجون إليه
chart-when = متى وأين
chart-how-often = كم مرة
chart-how-often-value = { $tries ->
    [zero] { $tries } محاولة
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $tries } محاولات
    [many] { $tries } محاولة
   *[other] { $tries } محاولة
  }، { $times ->
    [zero] { $times } مرة في اليوم
    [one] مرة واحدة في اليوم
    [two] مرتين في اليوم
    [few] { $times } مرات في اليوم
    [many] { $times } مرة في اليوم
   *[other] { $times } مرة في اليوم
  }. قليل ومتكرر.
chart-steps = ماذا تفعلون
chart-help = كيف تساعدون
chart-help-full-physical = ضعوا أيديكم تحت يدي طفلكم وافعلوها معًا. توقفوا إذا سحب طفلكم يديه.
chart-help-part-physical = ابدأوا الحركة بلمسة خفيفة، ثم اتركوا.
chart-help-gesture = أشيروا أو مدّوا أيديكم. لا تقولوا شيئًا الآن.
chart-help-model = افعلوها أنتم أولًا أمام طفلكم، ثم انتظروا.
chart-help-verbal = قولوها بكلمات قليلة، ثم انتظروا.
chart-help-visual = أظهروا الصورة أو الإشارة، ثم انتظروا.
chart-help-none = انتظروا ودعوا طفلكم يفعلها وحده.
chart-praise = عندما يحدث ذلك
chart-if-not = إذا لم تسر الأمور جيدًا
chart-easier = ليصبح أسهل
chart-harder = ليصبح أصعب
chart-stop = متى تتوقفون
chart-safety = للسلامة:
chart-advice = نصائح يجب اتباعها:
chart-advice-from = (نصيحة من { $who }، { $date })
chart-grid = ضعوا علامة لكل محاولة
chart-try = المحاولة
chart-before = يوم الزيارة
chart-next = الزيارة القادمة
chart-baseline = { $yes } من { $of }
chart-mark-alone = دون مساعدة
chart-mark-help = مع مساعدة
chart-mark-not = ليس هذه المرة
chart-mark-blank = لم نجرّب: لا بأس بخانة فارغة
chart-own-words = كيف سارت الأمور؟ اكتبوا أي شيء لاحظتموه، بكلماتكم أنتم
chart-next-visit = الزيارة القادمة: { $date }.
chart-play = لعب هذا الأسبوع
chart-lent = مُعار منّا: { $thing } (الرقم { $number })
chart-lent-unnumbered = مُعار منّا: { $thing }
chart-loves = أشياء محبوبة ({ $child }): { $things }.
chart-open = مرة في اليوم، أو متى ناسبكم ذلك. لا شيء يجب بلوغه ولا شيء يُعدّ.
chart-grid-open = ضعوا علامة على كل يوم لعبتم فيه
chart-day = اليوم
chart-played = لعبنا
chart-seen = ما رأيناه
chart-not-this-week = «ليس هذا الأسبوع» جواب جيد أيضًا.
chart-at-next = { $tries ->
    [1] في الزيارة ننظر معًا ونجرّب مرة واحدة ثم نقرر.
   *[other] في الزيارة ننظر معًا ونجرّب (عدد المرات: { $tries }) ثم نقرر.
  }
chart-at-next-open = في الزيارة نتحدث عن ذلك معًا ثم نقرر.
chart-contact-name = من يزوركم في البيت: { $visitor }.
chart-contact = من يزوركم في البيت: { $visitor }، { $phone }.

## The visit pack: what a worker takes along

pack-title = أوراق الزيارة: { $child }
pack-own = صفحتكم الخاصة. خذوها معكم.
pack-visit = لزيارة { $date }
pack-printed = طُبعت في { $date }
pack-last = لننظر إليه معًا
pack-none = لا يوجد بعد جدول نشاط ننظر إليه.
pack-before = قبل التعليم
pack-today = محاولات اليوم
pack-seen = ما رأته الأسرة
pack-decision = ما قررتموه معًا
pack-decision-achieved = تحقق
pack-decision-carry-on = نستمر
pack-decision-make-smaller = خطوة أصغر
pack-decision-change = نغيّره
pack-decision-stop = نتركه
pack-changed = ما تغيّر عن بطاقة «{ $card }»
pack-unchanged = كما في بطاقة «{ $card }»
pack-card = البطاقة
pack-here = هذا الجدول
pack-loves = أشياء محبوبة ({ $child })
pack-loans = مُعار هنا
pack-next = خطوات تالية للاختيار
pack-ladder = من بطاقة «{ $card }»: الخطوة الصغيرة { $step } من { $steps }
pack-item = من قائمة «{ $list }»
pack-written = خطوة أخرى، بكلماتكم
pack-chart = جدول نشاط: { $child }
pack-number = الرقم
pack-for = إلى
pack-does = ماذا يُفعل
pack-conditions = بماذا وأين وبأي مساعدة
pack-success = بأي إتقان وكم مرة
pack-agreed = اتُّفق عليه في

## Care alerts, on every paper that they touch

care-swallowing = البلع
care-allergy = الحساسية
care-seizures = نوبات التشنج
care-breathing = التنفس
care-positioning = وضعية الجسم
care-mobility = الحركة
care-skin = الجلد
care-vision = البصر
care-hearing = السمع
care-sensory = الحواس
care-equipment = الأجهزة
care-other = العناية

## The activity sheet

sheet-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
  }
# A card completes this sentence: "for a child", then a verb.
sheet-for = لطفل { $does }.
sheet-ages = ممتع غالبًا في هذه الأعمار: { $from } – { $to }
sheet-need = ما تحتاجون إليه
sheet-at-hand = هذه الأشياء موجودة في معظم البيوت.
sheet-when = متى
sheet-routines = أوقات مناسبة
sheet-time = المدة
sheet-age = العمر
sheet-steps = ماذا تفعلون
sheet-praise = عندما يحدث ذلك
sheet-if-not = إذا لم تسر الأمور جيدًا
sheet-easier = ليصبح أسهل
sheet-harder = ليصبح أصعب
sheet-versions = بما يناسب طفلكم
sheet-notice = ماذا تلاحظون
sheet-before = خطوة قبل هذه
sheet-after = عندما يصبح هذا سهلًا
sheet-ladder = خطوات صغيرة، والأسهل أولًا
sheet-safety = للسلامة
sheet-not-for = اسألوا أولًا
sheet-why = لماذا يفيد هذا
sheet-not-reviewed = لم يراجع مختصون في الصحة هذا النشاط بعد. إذا كان لطفلكم معالج، فاسألوه أولًا.
sheet-reviewed = تمت المراجعة على يد { $who }، { $role }، في { $date }.
sheet-lost-skill = إذا توقف طفلكم عن شيء كان يقدر عليه، فأخبروا قريبًا الزائرة الصحية أو طبيب الأسرة (GP).

## Reports

report-page-of = صفحة { $page } من { $pages }
report-prepared-by = كاتب التقرير
report-born = تاريخ الولادة
report-age = العمر
report-nhs-number = رقم NHS
report-home-languages = لغات البيت
report-started = مع Portage منذ
report-period = الفترة
report-period-value = من { $from } إلى { $to }
report-visits = الزيارات المنزلية
report-visits-value = { $kept ->
    [zero] لم تتم أي زيارة من الزيارات المقررة، وعددها { $offered }
    [one] تمت زيارة واحدة من الزيارات المقررة، وعددها { $offered }
    [two] تمت زيارتان من الزيارات المقررة، وعددها { $offered }
    [few] تمت { $kept } زيارات من الزيارات المقررة، وعددها { $offered }
    [many] تمت { $kept } زيارة من الزيارات المقررة، وعددها { $offered }
   *[other] تمت { $kept } زيارة من الزيارات المقررة، وعددها { $offered }
}
report-next-review = المراجعة القادمة
report-visits-from-now = الزيارات من الآن فصاعدًا
report-review-professional = تقرير مراجعة Portage
report-review-family = مراجعتنا معًا
report-about = { $child }: من { $from } إلى { $to }
report-marking = رسمي - حسّاس: معلومات شخصية

report-summary = الخلاصة
report-summary-family = ما فعلناه معًا
report-strengths = نقاط القوة والاهتمامات
report-strengths-family = ما يُفرح { $child }، ونقاط القوة
report-voices = رأي الطفل ورأي الأسرة
report-voices-family = ما أخبرتمونا به
report-goals = الأهداف التي عملنا عليها
report-goals-family = الأهداف التي عملنا عليها معًا
report-now = ما يقدر عليه الطفل الآن
report-now-family = ما يقدر عليه طفلكم الآن
report-profile = صورة عن النمو
report-lost = مهارات لم تعد تظهر
report-lost-family = أمر يجب إخبار الطبيب به
report-care = العناية والسلامة
report-others = معلومات من آخرين
report-others-family = ما قاله آخرون
report-needs = ما يساعد
report-next = أهداف الفترة القادمة
report-next-family = ما سنعمل عليه بعد ذلك
report-plan = الخطوات المتفق عليها
report-plan-family = من سيفعل ماذا
report-people = الأشخاص
report-people-family = من شارك معنا
report-signed = التواقيع

report-goals-caption = الأهداف البعيدة منذ آخر مراجعة، وما وصلنا إليه
report-goal = الهدف
report-set = تاريخ وضعه
report-result = النتيجة
report-date = التاريخ
# The two counts are one inside the other, because "one of them" changes with the first count.
report-goals-sentence = { $set ->
    [zero] لم يوضع أي هدف.
    [one] { $achieved ->
        [zero] وُضع هدف واحد، ولم يتحقق بعد.
       *[other] وُضع هدف واحد، وقد تحقق.
    }
    [two] { $achieved ->
        [zero] وُضع هدفان، ولم يتحقق أي منهما بعد.
        [one] وُضع هدفان، وتحقق أحدهما.
       *[other] وُضع هدفان، وتحقق الاثنان.
    }
    [few] { $achieved ->
        [zero] وُضعت { $set } أهداف، ولم يتحقق أي منها بعد.
        [one] وُضعت { $set } أهداف، وتحقق واحد منها.
        [two] وُضعت { $set } أهداف، وتحقق اثنان منها.
        [few] وُضعت { $set } أهداف، وتحقق منها { $achieved }.
        [many] وُضعت { $set } أهداف، وتحقق منها { $achieved }.
       *[other] وُضعت { $set } أهداف، وتحقق منها { $achieved }.
    }
    [many] { $achieved ->
        [zero] وُضع { $set } هدفًا، ولم يتحقق أي منها بعد.
        [one] وُضع { $set } هدفًا، وتحقق واحد منها.
        [two] وُضع { $set } هدفًا، وتحقق اثنان منها.
        [few] وُضع { $set } هدفًا، وتحقق منها { $achieved }.
        [many] وُضع { $set } هدفًا، وتحقق منها { $achieved }.
       *[other] وُضع { $set } هدفًا، وتحقق منها { $achieved }.
    }
   *[other] { $achieved ->
        [zero] وُضع { $set } هدف، ولم يتحقق أي منها بعد.
        [one] وُضع { $set } هدف، وتحقق واحد منها.
        [two] وُضع { $set } هدف، وتحقق اثنان منها.
        [few] وُضع { $set } هدف، وتحقق منها { $achieved }.
        [many] وُضع { $set } هدف، وتحقق منها { $achieved }.
       *[other] وُضع { $set } هدف، وتحقق منها { $achieved }.
    }
}
report-goals-set = أهداف وُضعت
report-goals-achieved = أهداف تحققت
report-goals-share = نسبة ما تحقق
report-goals-percent = { $percent }%
report-result-working-on = نعمل عليه
report-result-achieved = تحقق
report-result-carried-on = مستمر
report-result-changed = تغيّر
report-result-stopped = توقف

report-achieved-since = الجديد منذ { $date }
report-emerging = في بدايته
report-lost-notice = إذا غابت مهارة كانت موجودة، فيجب النظر في ذلك قريبًا. نرجو إخبار الزائرة الصحية أو طبيب الأسرة (GP) إذا لم يحدث هذا بعد.
report-lost-skill = ما كان يظهر
report-last-seen = آخر مرة ظهر فيها
report-noticed = متى لوحظ غيابه
report-because = السبب:
report-actions-caption = الخطوات المتفق عليها في هذه المراجعة
report-what = ماذا
report-who = من
report-by = قبل تاريخ
report-recipients = يُرسل هذا التقرير إلى
report-recipients-sentence = نشارك هذا التقرير بموافقة الأسرة، وقد أُعطيت في { $date }.
report-took-part = شارك في المراجعة
report-signature = الاسم والتوقيع
report-signed-on = التاريخ

report-profile-caption = كم تحقق مما نظرنا فيه، وكم يتطور، وكم بدأ يظهر، في كل مجال وكل فئة عمر
report-profile-alt = رسم بالأعمدة لمجالات النمو (عددها { $areas }) وفئات العمر (عددها { $bands })، { $rounds ->
    [zero] دون أي تقييم
    [one] في تقييم واحد
    [two] في تقييمين
    [few] في { $rounds } تقييمات
    [many] في { $rounds } تقييمًا
   *[other] في { $rounds } تقييم
  }. وفي الجدول الذي يليه كل الأرقام.
report-profile-table = بالأرقام: تحقق + يتطور + بدأ يظهر، من كل ما نظرنا فيه
report-profile-area = المجال
report-profile-round = متى
report-profile-achieved = تحقق (بثبات)
report-profile-developing = يتطور (أحيانًا)
report-profile-emerging = بدأ يظهر (أول مرة)
report-profile-rest = لم يظهر بعد
report-profile-of = من

## أوراق أخرى: للأسر، ولمن سمّتهم الأسرة
paper-about = { $child }، { $date }
paper-day = { $weekday }، { $date }
paper-when = متى
paper-time = الساعة
paper-where = أين
paper-how = كيف
paper-from = من
paper-with = مع
paper-who-came = من جاء
paper-who-comes = من يأتي
paper-next-visit = الزيارة القادمة
paper-visit-copy = زيارتنا
paper-visit-virtual = بالفيديو
paper-visit-telephone = بالهاتف
paper-visit-group = في مجموعة
paper-visit-joint = مع شخص آخر يساعد
paper-visit-week = كيف كان الأسبوع
paper-visit-play = اللعب الذي اختاره { $child }
paper-visit-taught = ما عملنا عليه
paper-visit-results = نتائج الجداول
paper-visit-skills = أشياء جديدة عند { $child }
paper-visit-advice = ما قاله المعالجون
paper-visit-focus = ما تحدثنا عنه
paper-visit-loans = معار لكم
paper-visit-comment = ما قلتموه
paper-tries = { $met } من { $of }
paper-result-before = قبل التعليم: { $before }.
paper-result-after = في هذه الزيارة: { $after }.
paper-result-decision = قررنا: { $decision }.
paper-decision-achieved = تم
paper-decision-carry-on = نستمر
paper-decision-make-smaller = نجعل الخطوة أصغر
paper-decision-change = نجرب شيئًا آخر
paper-decision-stop = نتركه
paper-all-about = كل شيء عن { $child }
paper-admired = ما يحبه الناس فيّ ويقدّرونه
paper-admired-of = ما يحبه الناس ويقدّرونه: { $child }
paper-important = ما يهمني
paper-important-of = الأشياء المهمة: { $child }
paper-support = أفضل طريقة لمساعدتي
paper-support-of = أفضل طريقة للمساعدة: { $child }
paper-communicates = كيف أتواصل
paper-communicates-of = طريقة التواصل: { $child }
paper-likes = أحب
paper-likes-of = الأشياء المحبوبة: { $child }
paper-dislikes = لا أحب
paper-dislikes-of = الأشياء غير المحبوبة: { $child }
paper-calm = ما يساعدني على الهدوء
paper-calm-of = ما يساعد على الهدوء
paper-senses = حواسي
paper-senses-of = النظر والسمع واللمس
paper-moves = كيف أتحرك
paper-moves-of = طريقة الحركة: { $child }
paper-routines = يومي
paper-routines-of = اليوم
paper-family = أسرتي
paper-family-of = الأسرة
paper-hopes = آمالي وأمنياتي
paper-hopes-of = آمال وأمنيات
paper-eating = الأكل والشرب
paper-toileting = الحمّام
paper-helpers = من يساعد
paper-sign = { $means }. { $answer }
paper-voice-child = كُتب كأن { $child } هو المتكلم، وكتبه من يعرفونه جيدًا. اكتمل في { $date }.
paper-voice-parent = بكلمات الوالدين. اكتمل في { $date }.
paper-setting-advice = نصائح لحضانتكم أو مدرستكم
paper-setting = الحضانة أو المدرسة
paper-next-talk = المرة القادمة
paper-advice-well = ما يسير جيدًا
paper-advice-seen = ما رأيناه
paper-advice-given = ما اقترحناه
paper-advice-passed = نصائح المعالجين الواجب اتباعها
paper-advice-asked = ما سألتم عنه
paper-advice-goals = الأهداف التي يساعد عليها
paper-note = رسالة من المدرسة
paper-reply-by = يساعدنا أن نسمع منكم قبل
paper-note-best = أجمل لحظة
paper-note-did = ما فعلناه
paper-note-day = كيف كان اليوم
paper-note-home = للبيت
paper-note-school = ما نود أن نعرفه
paper-note-answer = جوابكم
paper-signposts = أشخاص وأماكن قد تساعد
paper-signposts-offer = تحدثنا عن هذه الجهات. إن أردتم أن نتصل نحن أولًا، أو أن نجلس بجانبكم وأنتم تتصلون، فأخبرونا.
paper-meeting = اجتماعنا
paper-chair = من يديره
paper-meeting-agenda = ما سنتحدث عنه
paper-meeting-people = المدعوون
paper-meeting-bring = ما تُحضرونه معكم
paper-meeting-say = ما أريد قوله أو السؤال عنه
paper-bring-papers = صفحة «كل شيء عن { $child }» وآخر مراجعة، إن أردتم أن يراهما الآخرون.
paper-bring-questions = أسئلتكم. اكتبوها في الأسفل: كل سؤال سؤال جيد.
paper-bring-things = شيء محبوب عند { $child }، صورة أو فيلم قصير، إن أردتم عرضه.
paper-bring-somebody = شخص يجلس بجانبكم، إن شئتم: صديق أو قريب أو مترجم. أخبرونا قبل ذلك ونحن نرتّب الأمر.
paper-closing = نهاية زياراتنا
paper-closing-opening = شكرًا لأنكم فتحتم لنا بيتكم. هذا ما فعلناه معًا مع { $child }، وإلى من يمكنكم اللجوء من الآن.
paper-closing-time = وقتنا معًا
paper-closing-works = ما ينفع مع { $child }
paper-closing-words = كلماتكم
paper-closing-next = ما الذي يلي
paper-goes-to = من الآن
paper-follow-up = سنتصل مرة أخرى في
paper-closing-onward = إلى من يمكنكم اللجوء
paper-closing-loans = لا يزال معارًا لكم
paper-closing-thanks = مع الشكر
paper-welcome = أهلًا وسهلًا
paper-welcome-visits = زياراتنا
paper-how-often = كم مرة
paper-day-of-week = اليوم
paper-on-monday = الاثنين
paper-on-tuesday = الثلاثاء
paper-on-wednesday = الأربعاء
paper-on-thursday = الخميس
paper-on-friday = الجمعة
paper-on-saturday = السبت
paper-first-visit = الزيارة الأولى
paper-welcome-what = ما يحدث في الزيارة
paper-welcome-happens-1 = نجلس على الأرض ونلعب. ومن { $child } نتعلم ما هو ممتع.
paper-welcome-happens-2 = تخبروننا كيف كان الأسبوع. أنتم أكثر من يعرف طفلكم.
paper-welcome-happens-3 = نختار معًا خطوة صغيرة واحدة، ونجربها حتى تنجح.
paper-welcome-happens-4 = نترك لكم جدولًا للثلاجة، لبضع دقائق في اليوم.
paper-welcome-hopes = ما قلتم إنكم تودونه
paper-welcome-enjoys = ما يستمتع به { $child }
paper-welcome-say = القرار لكم
paper-welcome-say-1 = لا حاجة إلى ترتيب البيت، ولا أحد يمانع يومًا صعبًا.
paper-welcome-say-2 = «ليس هذا الأسبوع» جواب جيد. اتصلوا بنا إن لم تناسبكم زيارة.
paper-welcome-say-3 = لا نُطلع على ما نكتب إلا من وافقتم عليهم. ويمكنكم تغيير رأيكم.
paper-welcome-say-4 = يمكنكم رؤية كل ما نكتبه عن { $child }، والحصول على نسخة.
paper-play-plan = خطة اللعب
paper-play-chose = ما اختاره { $child }
paper-play-new = ما كان جديدًا
paper-play-ideas = أفكار للتجربة
paper-play-where = أين يمكن أن يحدث أيضًا
paper-play-things = ما كان في متناولنا
paper-play-goals = ما نعمل من أجله
paper-play-notes = ما ترونه أثناء اللعب
paper-i-can = ما يستطيعه { $child }
paper-celebration = انظروا ماذا أنجز { $child }
paper-celebrate-goals = تم
paper-celebrate-weeks = خطوات صغيرة على الطريق
paper-step = { $who } { $does }
paper-certificate = أحسنت
paper-award-opening = إلى
paper-award-did = على العمل والنجاح في:
paper-timeline = { $child } في صور
paper-group-home = من المجموعة إلى بيتكم
paper-group = المجموعة
paper-group-did = ماذا فعلنا
paper-group-sang = غنّينا
paper-group-played = لعبنا
paper-group-stories = سمعنا قصة
paper-group-why = لماذا فعلنا ذلك
paper-group-try = لتجرّبوه في البيت
paper-group-cards = بطاقات تناسب ذلك
paper-group-again = المرة القادمة
paper-bring = يُرجى إحضار
paper-ready = شيء للعب أثناء الانتظار
paper-ready-opening = أنتم على قائمتنا. هذا شيء للعب في هذه الأثناء، اخترناه بحسب ما يفعله { $child } الآن. لا شيء منه واجب عليكم.
paper-card-need = تحتاجون إلى
paper-card-praise = حين ينجح
paper-card-if-not = إن لم ينجح
paper-card-safety = انتبهوا

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = الصور: { $by } ({ $licence }).
sheet-whole = في البطاقة الكاملة المزيد. اقرأها قبل أن تبدأ.

# The paper that tells how far a printer is out between its two sides.
align-title = هل يتطابق الوجهان؟
align-print = اطبع هذه الورقة على الوجهين كما ستطبع البطاقات تمامًا.
align-look = ارفعها أمام نافذة وهذا الوجه نحوك. حيث يقع صليب الظهر على هذين المقياسين اقرأ رقمين: كم إلى اليمين، وكم إلى الأسفل.
align-give = أعطِ الرقمين بعكس الإشارة للأمر التالي: إذا كان الصليب عند 2 و1 فاكتب --shift=-2,-1. وإذا كان كلاهما صفرًا فلا حاجة إلى شيء.
align-back = الظهر

## What a copy of a family's paper says of itself.

paper-interpreter = يُرجى قراءة هذا مع المترجم ({ $language }).
paper-not-told = هذه الورقة ليست متوفرة بعد بهذه اللغة: { $language }. يُرجى قراءتها مع شخص يتحدثها، كالمترجم.
paper-to-follow = باللغتين، سطرًا بسطر، لمن يقرؤها مع الأسرة.
paper-draft = مسودة. لا تُعطى للأسرة حتى يقرأها كاملةً شخص يتحدث هذه اللغة.

## A chart's copy for a nursery or another place outside the home.

setting-chart-for = نسخة إلى: { $people }.
setting-chart-contact = يرجى إخبار { $visitor } كيف سارت الأمور: { $phone }.
setting-chart-contact-name = يرجى إخبار { $visitor } كيف سارت الأمور.
setting-chart-help-full-physical = ضع يديك تحت يدي الطفل وافعلا ذلك معًا. توقّف إذا سحب الطفل يديه.
setting-chart-help-none = انتظر ودع الطفل يفعل ذلك وحده.
