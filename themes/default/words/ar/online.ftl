### A family's page online. The shell is the same for every family and names nobody: no child, no service.

sealed-title = صفحة خاصة
sealed-ask = امسح النقش الموجود على بطاقتك، أو اكتب الرمز المطبوع عليها.
sealed-label = الرمز الموجود على بطاقتك
sealed-open = افتح
sealed-unlike = لا تضر الأحرف الصغيرة ولا المسافات، ولا فرق بين أن تكتب O أو 0، وبين I أو L أو 1.
sealed-opening = لحظة …
sealed-length = يتكوّن الرمز من 17 حرفًا ورقمًا. عُدّها على بطاقتك ثم اكتب الرمز مرة أخرى.
sealed-slip = أحد الأحرف أو الأرقام ليس كما هو على بطاقتك. انظر إلى كل واحد منها ثم اكتب الرمز مرة أخرى.
sealed-wrong-code = هذا الرمز لا يفتح هذه الصفحة. ربما يكون من بطاقة قديمة أو من بطاقة صفحة أخرى. اسأل الشخص الذي أعطاك البطاقة.
sealed-wrong-link = لم يعد هذا الرابط يفتح هذه الصفحة. ربما يكون من بطاقة قديمة. اسأل الشخص الذي أعطاك البطاقة.
sealed-link = جزء من الرابط ناقص. امسح النقش الموجود على بطاقتك مرة أخرى، أو اكتب الرمز.
sealed-mangled = تغيّر الرابط في طريقه إليك. امسح النقش الموجود على بطاقتك، أو اكتب الرمز. من فضلك لا ترسل الرابط إلى غيرك.
sealed-moved = هذه الصفحة ليست في مكانها. استخدم العنوان الموجود على بطاقتك، وأخبر الشخص الذي أعطاك إياها.
sealed-damaged = لم تصل الصفحة كاملة. حمّلها مرة أخرى. إذا لم ينفع ذلك فأخبر الشخص الذي أعطاك البطاقة.
sealed-insecure = لا تُفتح الصفحة إلا في عنوان يبدأ بـ https://. امسح النقش الموجود على بطاقتك مرة أخرى. كل ما في الصفحة موجود على ورقتك أيضًا.
sealed-over = انتهت مدة هذه الصفحة. اطلب صفحة جديدة من الشخص الذي أعطاك البطاقة.
sealed-no-script = هذا المتصفح لا يفتح الصفحة. شغّل JavaScript، أو جرّب هاتفًا أو متصفحًا آخر. كل ما في الصفحة موجود على ورقتك أيضًا.
sealed-not-found = لا توجد صفحة هنا. امسح النقش الموجود على بطاقتك مرة أخرى، أو اكتب العنوان كما هو مطبوع تمامًا.
sealed-hide = أخفِ هذه الصفحة الآن
sealed-save = احفظ هذه الصفحة
sealed-saved = تم الحفظ. لا يُفتح الملف إلا بالرمز الموجود على بطاقتك.

## The page itself, once it is open

online-title = صفحة { $child }
online-for = إلى { $adult }
online-until = تُفتح هذه الصفحة حتى { $date }.
online-mixed = جزء من هذه الصفحة بلغة أخرى، كما كُتب لكم. اطلب ممن يزوركم أن يقرأه معك.
online-earlier = الأسابيع السابقة
online-celebrate = ما نحتفل به
online-achieved-on = تحقق في { $date }
online-cards = بطاقات الأنشطة
online-tries = في الزيارة التالية: { $yes } من { $of } محاولات.
online-decided-achieved = تحقق الهدف!
online-decided-carry-on = واصلنا العمل عليه.
online-decided-make-smaller = صغّرنا الخطوة.
online-decided-change = انتقلنا إلى شيء آخر.
online-decided-stop = توقفنا عند هذا الحد.
online-about = كل شيء عني
online-about-signs = إشاراتي الخاصة
online-about-admired = ما يحبه الناس فيّ وما يعجبهم
online-about-important = ما هو مهم لي
online-about-support = أفضل الطرق لدعمي
online-about-communicates = كيف أتواصل
online-about-likes = أحب
online-about-dislikes = لا أحب
online-about-calm = ما يساعدني على الهدوء
online-about-moves = كيف أتحرك
online-about-eating = الأكل والشرب
online-about-toileting = الحفاضات أو النونية أو المرحاض
online-about-senses = حواسي
online-about-routines = يومي
online-about-hopes = آمالي وأمنياتي

## The card that opens it, on paper

key-title = بطاقة صفحتك
key-for = إلى { $adult }
key-what = تفتح هذه البطاقة صفحة خاصة فيها جداول { $child } والأسابيع السابقة وبطاقات الأنشطة. كل ذلك لديك على الورق أيضًا.
key-scan-title = بكاميرا هاتفك
key-scan = وجّه الكاميرا نحو النقش وافتح الرابط.
key-type-title = بالكتابة
key-type = افتح هذا العنوان، واكتب الرمز أدناه:
key-file = افتح الملف الذي أعطيناك إياه، واكتب الرمز أدناه.
key-code = رمزك
key-keep-title = احتفظ بها كمفتاح بيتك
key-keep = كل من لديه هذه البطاقة يستطيع فتح الصفحة. لا ترسل صورة لها. لا يحتفظ هاتفك بشيء من الصفحة إلا إذا طلبت منه حفظ علاماتك، وزر «أخفِ هذه الصفحة الآن» يغلقها فورًا.
key-lost = هل ضاعت البطاقة أو وقعت في يد غير أمينة؟ اتصل بنا ونصنع مفتاحًا جديدًا. أما النسخة التي حفظها أحد من الصفحة فلا يمكن استرجاعها.
key-made = صُنعت في { $date }
