### Marking a week on a family's page online. Each is a word, a button or a short sentence beside the grid.

marks-blank = لم نجرّب: الفراغ لا بأس به
marks-none = لا علامات بعد. المربعات الفارغة لا بأس بها.
marks-show = أظهر رمز أسبوعي
marks-read = اقرؤوا هذا الرمز هاتفيًا لمن يزوركم، أو أروه عند الزيارة، أو أرسلوه. لا يوجد فيه أي اسم.
marks-copy = نسخ
marks-share = مشاركة
marks-message = إرسال كرسالة نصية
marks-copied = تم النسخ.
marks-selected = الرمز محدّد: انسخوه.
marks-chart = جدول النشاط رقم
marks-days = الأيام
marks-keep = احتفظ بعلاماتي على هذا الهاتف
marks-forget = انسَ علاماتي على هذا الهاتف
marks-kept = محفوظة على هذا الهاتف. من لديه بطاقتكم وهذا الهاتف يمكنه رؤيتها.
marks-forgotten = نُسيت. لا شيء محفوظ على هذا الهاتف.
marks-unkept = هذا الهاتف لا يحتفظ بها. الرمز يعمل على كل حال.
