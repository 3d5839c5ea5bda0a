# What the papers say by themselves. One message, one whole sentence or label. Short words.
# chart = план, card = картка, sheet = аркуш, home visitor = фахівець Portage.
# Names of people come in the nominative: no message may ask for another case.

## The activity chart

chart-title = План занять № { $number }: { $child }
chart-agreed = Погоджено { $date }
chart-goal = Мета цього тижня
chart-why = Чому ми її обрали:
chart-long-term = До чого це веде:
chart-need = Що потрібно
chart-when = Коли і де
chart-how-often = Скільки разів
chart-how-often-value = { $tries ->
    [one] { $tries } спроба
    [few] { $tries } спроби
    [many] { $tries } спроб
   *[other] { $tries } спроби
  } { $times ->
    [1] один раз на день
    [2] двічі на день
    [one] { $times } раз на день
    [few] { $times } рази на день
    [many] { $times } разів на день
   *[other] { $times } разу на день
  }: потроху, але часто.
chart-steps = Що робити
chart-help = Як допомогти
chart-help-full-physical = Підкладіть свої руки під руки дитини й робіть разом. Якщо дитина забирає руки, зупиніться.
chart-help-part-physical = Легенько торкніться, щоб рух почався, і відпустіть.
chart-help-gesture = Покажіть пальцем або простягніть руку. Поки що нічого не кажіть.
chart-help-model = Спочатку покажіть самі, а тоді зачекайте.
chart-help-verbal = Скажіть кількома словами, а тоді зачекайте.
chart-help-visual = Покажіть картинку або жест, а тоді зачекайте.
chart-help-none = Зачекайте. Нехай дитина зробить це без допомоги.
chart-praise = Коли вийшло
chart-if-not = Якщо не виходить
chart-easier = Щоб було легше
chart-harder = Щоб було складніше
chart-stop = Коли зупинитися
chart-safety = Безпека:
chart-advice = Дотримуйтеся поради:
chart-advice-from = (Порада: { $who }, { $date })
chart-grid = Позначайте кожну спробу
chart-try = Спроба
chart-before = День візиту
chart-next = Наступний візит
chart-baseline = { $yes } з { $of }
chart-mark-alone = без допомоги
chart-mark-help = з допомогою
chart-mark-not = цього разу ні
chart-mark-blank = не пробували: можна лишити порожнім
chart-own-words = Як усе пройшло? Що ви помітили, своїми словами
chart-next-visit = Наступний візит: { $date }.
chart-contact-name = Ваш фахівець Portage: { $visitor }.
chart-contact = Ваш фахівець Portage: { $visitor }, { $phone }.

## Care alerts, on every paper that they touch

care-swallowing = Ковтання
care-allergy = Алергія
care-seizures = Судоми, напади
care-breathing = Дихання
care-positioning = Положення тіла
care-mobility = Рухливість
care-skin = Шкіра
care-vision = Зір
care-hearing = Слух
care-sensory = Чутливість
care-equipment = Обладнання
care-other = Догляд

## The activity sheet

sheet-minutes = { $minutes ->
    [one] Приблизно { $minutes } хвилина
    [few] Приблизно { $minutes } хвилини
    [many] Приблизно { $minutes } хвилин
   *[other] Приблизно { $minutes } хвилини
  }
sheet-for = Для дитини, яка { $does }.
sheet-ages = Часто до вподоби дітям такого віку: { $from } – { $to }
sheet-need = Що потрібно
sheet-at-hand = Це є майже в кожній оселі.
sheet-when = Коли
sheet-routines = Слушний час
sheet-time = Скільки часу
sheet-age = Вік
sheet-steps = Що робити
sheet-praise = Коли вийшло
sheet-if-not = Якщо не виходить
sheet-easier = Щоб було легше
sheet-harder = Щоб було складніше
sheet-versions = Підлаштовано під вашу дитину
sheet-notice = Що можна помітити
sheet-before = Крок перед цим
sheet-after = Коли це вже легко
sheet-ladder = Маленькі кроки, від найлегшого
sheet-safety = Безпека
sheet-not-for = Спочатку запитайте
sheet-why = Чим це корисно
sheet-not-reviewed = Медичний фахівець ще не перевірив це заняття. Якщо з дитиною займається логопед, фізіотерапевт чи інший спеціаліст, спочатку порадьтеся з ними.
sheet-reviewed = Хто перевірив: { $who }, { $role }, { $date }.
sheet-lost-skill = Якщо ваша дитина перестала робити те, що вже вміла, найближчим часом скажіть про це патронажній медсестрі (health visitor) або сімейному лікарю (GP).

## Reports

report-page-of = Сторінка { $page } з { $pages }
report-prepared-by = Склали
report-born = Дата народження
report-age = Вік
report-nhs-number = Номер NHS
report-home-languages = Мови вдома
report-started = З Portage від дня
report-period = Період
report-period-value = з { $from } до { $to }
report-visits = Візити додому
report-visits-value = { $offered ->
    [one] відбулося { $kept } з { $offered } запланованого
    [few] відбулося { $kept } з { $offered } запланованих
    [many] відбулося { $kept } з { $offered } запланованих
   *[other] відбулося { $kept } з { $offered } запланованого
  }
report-next-review = Наступні підсумки
report-visits-from-now = Візити надалі
report-review-professional = Підсумковий звіт Portage
report-review-family = Наші підсумки
report-about = { $child }: з { $from } до { $to }
# The UK marking stays in English; the meaning follows.
report-marking = Official - sensitive: personal (конфіденційно, особисті дані)

report-summary = Коротко
report-summary-family = Що ми робили разом
report-strengths = Сильні сторони й інтереси
report-strengths-family = Що { $child } любить і добре вміє
report-voices = Думка дитини та родини
report-voices-family = Що ви нам розповіли
report-goals = Цілі, над якими працювали
report-goals-family = Цілі, над якими ми працювали
report-now = Що дитина вміє зараз
report-now-family = Що ваша дитина вміє зараз
report-profile = Профіль розвитку
report-lost = Уміння, яких більше не видно
report-lost-family = Про що сказати лікарю
report-care = Догляд і безпека
report-others = Відомості від інших
report-others-family = Що кажуть інші
report-needs = Що допомагає
report-next = Цілі на наступний період
report-next-family = Над чим працюватимемо далі
report-plan = Узгоджені дії
report-plan-family = Хто що робитиме
report-people = Люди
report-people-family = Хто брав участь
report-signed = Підписи

report-goals-caption = Довгострокові цілі після попередніх підсумків і що з них вийшло
report-goal = Ціль
report-set = Поставлено
report-result = Результат
report-date = Дата
report-goals-sentence = { $set ->
    [one] Поставлено { $set } ціль
    [few] Поставлено { $set } цілі
    [many] Поставлено { $set } цілей
   *[other] Поставлено { $set } цілі
  }, { $achieved ->
    [0] жодної ще не досягнуто
    [one] досягнуто { $achieved }
    [few] досягнуто { $achieved }
    [many] досягнуто { $achieved }
   *[other] досягнуто { $achieved }
  }.
report-goals-set = Поставлено цілей
report-goals-achieved = Досягнуто
report-goals-share = Частка досягнутих
report-goals-percent = { $percent } %
report-result-working-on = Працюємо
report-result-achieved = Досягнуто
report-result-carried-on = Триває
report-result-changed = Змінено
report-result-stopped = Припинено

report-achieved-since = Нове з { $date }
report-emerging = Щойно починається
report-lost-notice = Якщо якесь уміння зникає, це треба найближчим часом перевірити. Будь ласка, скажіть патронажній медсестрі (health visitor) або сімейному лікарю (GP), якщо цього ще не зробили.
report-lost-skill = Що було видно
report-last-seen = Востаннє бачили
report-noticed = Помітили, що зникло
report-because = Чому:
report-actions-caption = Дії, про які домовилися цього разу
report-what = Що
report-who = Хто
report-by = До якого дня
report-recipients = Цей звіт отримають
report-recipients-sentence = Передано за згодою родини від { $date }.
report-took-part = Брали участь
report-signature = Ім’я та підпис
report-signed-on = Дата

report-profile-caption = Скільки з того, на що дивилися, досягнуто, розвивається або з’являється, за сферами та віком
report-profile-alt = Стовпчаста картинка: { $areas ->
    [one] { $areas } сфера розвитку
    [few] { $areas } сфери розвитку
    [many] { $areas } сфер розвитку
   *[other] { $areas } сфери розвитку
  }, { $bands ->
    [one] { $bands } вікова група
    [few] { $bands } вікові групи
    [many] { $bands } вікових груп
   *[other] { $bands } вікової групи
  }, { $rounds ->
    [one] { $rounds } оцінювання
    [few] { $rounds } оцінювання
    [many] { $rounds } оцінювань
   *[other] { $rounds } оцінювання
  }. Усі числа є в таблиці нижче.
report-profile-table = У числах: досягнуто + розвивається + з’являється, з усього, на що дивилися
report-profile-area = Сфера
report-profile-round = Коли
report-profile-achieved = Досягнуто (завжди виходить)
report-profile-developing = Розвивається (іноді виходить)
report-profile-emerging = З’являється (вийшло вперше)
report-profile-rest = Ще не бачили
report-profile-of = з

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Малюнки: { $by } ({ $licence }).
sheet-whole = Повна картка каже більше. Прочитайте її, перш ніж починати.

# The paper that tells how far a printer is out between its two sides.
align-title = Чи збігаються обидва боки?
align-print = Надрукуйте цей аркуш з обох боків, так само, як друкуватимете картки.
align-look = Прикладіть його до вікна цим боком до себе. Там, де хрестик зі звороту лежить на цих шкалах, прочитайте два числа: наскільки праворуч і наскільки вниз.
align-give = Передайте ці числа з протилежним знаком наступній команді: якщо хрестик лежить на 2 і 1, напишіть --shift=-2,-1. Якщо обидва нулі, нічого не треба.
align-back = Зворот
