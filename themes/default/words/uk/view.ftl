### Words that views put into papers and pages: names of areas and ages, and sentences with arguments.

# The names of areas head narrow columns: keep them short.
area-infant-development = Перші місяці
area-social = Стосунки
area-language = Мовлення
area-self-help = Догляд за собою
area-cognitive = Мислення
area-motor = Рухи

area-about-infant-development = Помічати, заспокоюватися, дивитися, слухати й пізнавати все навколо всім тілом.
area-about-social = Бути разом, робити щось по черзі, ділитися почуттями й дружити.
area-about-language = Розуміти інших і доносити своє: звуками, жестами, картинками та словами.
area-about-self-help = Їсти, одягатися, митися, спати й бути в безпеці.
area-about-cognitive = З’ясовувати, як що працює, гратися «ніби», добирати пари й лічити.
area-about-motor = Рухатися, тягнутися, тримати й утримувати рівновагу, як виходить саме у вашої дитини.

band-0-3 = 0–3 місяці
band-3-6 = 3–6 місяців
band-6-9 = 6–9 місяців
band-9-12 = 9–12 місяців
band-12-18 = 12–18 місяців
band-18-24 = 18–24 місяці
band-24-36 = 2–3 роки
band-36-48 = 3–4 роки
band-48-60 = 4–5 років

not-for-swallowing = Ковтання, їжа та пиття
not-for-allergy = Алергії
not-for-seizures = Судоми, напади
not-for-breathing = Дихання
not-for-positioning = Як дитина сидить, лежить і як її тримати
not-for-mobility = Рухливість
not-for-skin = Шкіра
not-for-vision = Зір
not-for-hearing = Слух
not-for-sensory = Звуки, світло та дотики
not-for-equipment = Трубки, шини та інше обладнання
not-for-other = Щось інше

routine-waking = після сну
routine-nappy-change = коли міняєте підгузок
routine-dressing = коли одягаєтеся
routine-meals = до і після їжі
routine-tidying = коли прибираєте
routine-playing = під час гри
routine-stories = пісні й казки
routine-out-and-about = на прогулянці
routine-travelling = у дорозі
routine-waiting = поки чекаєте
routine-bath = під час купання
routine-bedtime = перед сном

fit-vision = Для дитини, яка погано бачить
fit-hearing = Для дитини, яка погано чує
fit-movement = Для дитини, якій важко рухатися
fit-overwhelm = Для дитини, якій швидко стає забагато вражень

weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = нд
month-short-1 = січ.
month-short-2 = лют.
month-short-3 = берез.
month-short-4 = квіт.
month-short-5 = трав.
month-short-6 = черв.
month-short-7 = лип.
month-short-8 = серп.
month-short-9 = верес.
month-short-10 = жовт.
month-short-11 = листоп.
month-short-12 = груд.
date-short = { $day } { $month }
date-with-weekday = { $weekday }, { $date }

goal-sentence = { $who } { $does }, { $conditions }, { $success }.
goal-sentence-open = { $who } { $does }, { $conditions }.
name-and-role = { $name }, { $role }
care-source = (Джерело: { $from }, { $date })

age-corrected = { $age } (скоригований вік: { $corrected })

visits-every-week = Щотижня
visits-every-fortnight = Раз на два тижні
visits-every-month = Щомісяця

report-weekly-open = Плани спільної гри, де нічого не треба досягати: { $count }.
report-weekly-sentence = { $set ->
    [0] За цей час у планах занять не ставили тижневих цілей
    [one] За цей час у планах занять поставлено { $set } тижневу ціль
    [few] За цей час у планах занять поставлено { $set } тижневі цілі
    [many] За цей час у планах занять поставлено { $set } тижневих цілей
   *[other] За цей час у планах занять поставлено { $set } тижневої цілі
  }{ $achieved ->
    [0] .
    [one] , досягнуто { $achieved }.
    [few] , досягнуто { $achieved }.
    [many] , досягнуто { $achieved }.
   *[other] , досягнуто { $achieved }.
  }
report-practice-family = Заняття вдома – днів: { $days }; спроб: { $tries }; саме так, як сказано в меті: { $met }. Кожна спроба допомагає.
report-practice-professional = Позначено вдома й повернуто – тижнів: { $weeks }; днів занять: { $days } з { $of }; спроб відповідно до мети: { $met } з { $tries }.
report-practice-week = { $number }: { $met }
report-practice-weeks = План за планом: { $weeks }.
report-round-baseline = { $date } (на початку)
report-round-review = { $date }
report-shared-consent = Передано за згодою родини від { $date }.
report-shared-basis = Передано в межах публічних обов’язків служби, записано { $date }.
report-goal-carries-on = { $title }: триває, як у таблиці вище.
report-notice = Цей звіт для таких людей: { $people }. Будь ласка, запитайте нас, перш ніж передавати його далі.
report-diagnosis = Повідомлений діагноз
report-diagnosis-value = { $text } ({ $from }, { $date })
report-communicates = Як спілкується { $child }
report-from-now-on-value = { $rhythm }. Наступні підсумки: { $date }.
report-family = Родина

site-pdf-only = PDF
site-credit-texts = Тексти
site-credit-symbols = Символи
site-credit-fonts = Шрифти
site-credit-programs = Програми
site-letter-other = Від 0 до 9
