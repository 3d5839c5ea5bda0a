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
chart-play = Гра цього тижня
chart-lent = Позичено в нас: { $thing } (номер { $number })
chart-lent-unnumbered = Позичено в нас: { $thing }
chart-loves = Що любить { $child }: { $things }.
chart-open = Раз на день або коли вам зручно. Тут нічого не треба досягати й нічого рахувати.
chart-grid-open = Позначте кожен день, коли ви грали
chart-day = День
chart-played = Ми грали
chart-seen = Що ми помітили
chart-not-this-week = «Не цього тижня» — теж добра відповідь.
chart-at-next = { $tries ->
    [1] Під час візиту подивимося разом, спробуємо один раз і вирішимо, що далі.
   *[other] Під час візиту подивимося разом, спробуємо кілька разів ({ $tries }) і вирішимо, що далі.
  }
chart-at-next-open = Під час візиту поговоримо про це разом і вирішимо, що далі.
chart-contact-name = Ваш фахівець Portage: { $visitor }.
chart-contact = Ваш фахівець Portage: { $visitor }, { $phone }.

## The visit pack: what a worker takes along

pack-title = Папери до візиту: { $child }
pack-own = Ваша власна сторінка. Заберіть її з собою.
pack-visit = До візиту: { $date }
pack-printed = Надруковано: { $date }
pack-last = Подивитися разом
pack-none = Плану занять, на який можна подивитися, ще немає.
pack-before = До навчання
pack-today = Спроби сьогодні
pack-seen = Що помітила родина
pack-decision = Що ви разом вирішили
pack-decision-achieved = досягнуто
pack-decision-carry-on = продовжуємо
pack-decision-make-smaller = менший крок
pack-decision-change = змінюємо
pack-decision-stop = залишаємо
pack-changed = Змінено порівняно з карткою «{ $card }»
pack-unchanged = Як на картці «{ $card }»
pack-card = Картка
pack-here = Цей план
pack-loves = Що любить { $child }
pack-loans = Позичено тут
pack-next = Наступні кроки на вибір
pack-ladder = З картки «{ $card }»: маленький крок { $step } з { $steps }
pack-item = Зі списку «{ $list }»
pack-written = Інший, своїми словами
pack-chart = План занять: { $child }
pack-number = Номер
pack-for = Для
pack-does = Що робить
pack-conditions = З чим, де і з якою допомогою
pack-success = Як добре і як часто
pack-agreed = Домовлено

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

## Інші аркуші: для родин і для людей, яких назвала родина
paper-about = { $child }, { $date }
paper-day = { $weekday }, { $date }
paper-when = Коли
paper-time = Час
paper-where = Де
paper-how = Як
paper-from = Від кого
paper-with = З ким
paper-who-came = Хто приходив
paper-who-comes = Хто приходить
paper-next-visit = Наступний візит
paper-visit-copy = Наш візит
paper-visit-virtual = через відео
paper-visit-telephone = телефоном
paper-visit-group = у групі
paper-visit-joint = разом із кимось іще, хто допомагає
paper-visit-week = Як минув тиждень
paper-visit-play = Яку гру обирає { $child }
paper-visit-taught = Над чим ми працювали
paper-visit-results = Що вийшло за планами
paper-visit-skills = Що нового вміє { $child }
paper-visit-advice = Що сказали терапевти
paper-visit-focus = Про що ми говорили
paper-visit-loans = Ми позичили вам
paper-visit-comment = Ваші слова
paper-tries = { $met } з { $of }
paper-result-before = До навчання: { $before }.
paper-result-after = На цьому візиті: { $after }.
paper-result-decision = Ми вирішили: { $decision }.
paper-decision-achieved = зроблено
paper-decision-carry-on = продовжуємо
paper-decision-make-smaller = робимо менший крок
paper-decision-change = пробуємо щось інше
paper-decision-stop = залишаємо це
paper-all-about = { $child }: усе про мене
paper-admired = Що людям у мені подобається
paper-admired-of = Що людям подобається: { $child }
paper-important = Що для мене важливо
paper-important-of = Що важливо: { $child }
paper-support = Як мені найкраще допомогти
paper-support-of = Як найкраще допомогти: { $child }
paper-communicates = Як я спілкуюся
paper-communicates-of = Як спілкується { $child }
paper-likes = Я люблю
paper-likes-of = Що любить { $child }
paper-dislikes = Я не люблю
paper-dislikes-of = Чого не любить { $child }
paper-calm = Що допомагає мені заспокоїтися
paper-calm-of = Що допомагає заспокоїтися
paper-senses = Мої відчуття
paper-senses-of = Зір, слух і дотик
paper-moves = Як я рухаюся
paper-moves-of = Як рухається { $child }
paper-routines = Мій день
paper-routines-of = День
paper-family = Моя родина
paper-family-of = Родина
paper-hopes = Мої надії та бажання
paper-hopes-of = Надії та бажання
paper-eating = Їжа і пиття
paper-toileting = Туалет
paper-helpers = Хто допомагає
paper-sign = { $means }. { $answer }
paper-voice-child = Написано так, ніби говорить сама дитина ({ $child }), людьми, які добре її знають. Завершено: { $date }.
paper-voice-parent = Словами батьків. Завершено: { $date }.
paper-setting-advice = Поради для вашого закладу
paper-setting = Заклад
paper-next-talk = Наступного разу
paper-advice-well = Що йде добре
paper-advice-seen = Що ми побачили
paper-advice-given = Що ми запропонували
paper-advice-passed = Поради терапевтів, яких слід дотримуватися
paper-advice-asked = Що ви запитали
paper-advice-goals = Цілі, яким це допомагає
paper-note = Записка зі школи
paper-reply-by = Просимо відповісти до
paper-note-best = Найкраща мить
paper-note-did = Що ми робили
paper-note-day = Як минув день
paper-note-home = Для дому
paper-note-school = Що ми хотіли б знати
paper-note-answer = Ваша відповідь
paper-signposts = Люди й місця, які можуть допомогти
paper-signposts-offer = Ми про них говорили. Якщо хочете, щоб ми зателефонували першими або посиділи поруч, поки ви телефонуєте, скажіть нам.
paper-meeting = Наша зустріч
paper-chair = Хто веде
paper-meeting-agenda = Про що говоритимемо
paper-meeting-people = Кого запрошено
paper-meeting-bring = Що взяти з собою
paper-meeting-say = Що я хочу сказати або запитати
paper-bring-papers = Сторінку «Усе про мене» ({ $child }) і останні підсумки, якщо хочете, щоб їх побачили інші.
paper-bring-questions = Ваші запитання. Запишіть їх нижче: кожне запитання добре.
paper-bring-things = Щось, що { $child } дуже любить, фотографію чи коротке відео, якщо хочете показати.
paper-bring-somebody = Когось, хто сидітиме поруч, якщо бажаєте: друга, родича, перекладача. Скажіть нам заздалегідь, і ми все влаштуємо.
paper-closing = Завершення наших візитів
paper-closing-opening = Дякуємо, що приймали нас у своїй оселі. Ось що ми робили разом із дитиною ({ $child }) і до кого можна звертатися далі.
paper-closing-time = Наш спільний час
paper-closing-works = Що допомагає: { $child }
paper-closing-words = Ваші слова
paper-closing-next = Що далі
paper-goes-to = Відтепер
paper-follow-up = Ми зателефонуємо ще раз
paper-closing-onward = До кого можна звернутися
paper-closing-loans = Досі позичено вам
paper-closing-thanks = З подякою
paper-welcome = Вітаємо
paper-welcome-visits = Наші візити
paper-how-often = Як часто
paper-day-of-week = День
paper-on-monday = понеділок
paper-on-tuesday = вівторок
paper-on-wednesday = середа
paper-on-thursday = четвер
paper-on-friday = п’ятниця
paper-on-saturday = субота
paper-first-visit = Перший візит
paper-welcome-what = Що відбувається під час візиту
paper-welcome-happens-1 = Ми сидимо на підлозі й граємося. { $child } показує нам, що весело.
paper-welcome-happens-2 = Ви розповідаєте, як минув тиждень. Ви знаєте свою дитину найкраще.
paper-welcome-happens-3 = Разом обираємо один маленький крок і пробуємо, доки не вийде.
paper-welcome-happens-4 = Ми залишаємо вам план на холодильник, на кілька хвилин щодня.
paper-welcome-hopes = Чого ви хотіли б
paper-welcome-enjoys = Що { $child } любить
paper-welcome-say = Вирішуєте ви
paper-welcome-say-1 = Прибирати не треба, і поганий день нікому не заважає.
paper-welcome-say-2 = «Не цього тижня» — добра відповідь. Зателефонуйте, якщо візит вам не підходить.
paper-welcome-say-3 = Те, що пишемо, ми показуємо лише тим, на кого ви погодилися. Ви можете передумати.
paper-welcome-say-4 = Ви можете побачити все, що ми пишемо про дитину ({ $child }), і отримати копію.
paper-play-plan = Наш план гри
paper-play-chose = Що обирає { $child }
paper-play-new = Що було новим
paper-play-ideas = Що спробувати
paper-play-where = Де ще це може статися
paper-play-things = Що було під рукою
paper-play-goals = До чого ми йдемо
paper-play-notes = Що ви бачите під час гри
paper-i-can = { $child } вже вміє
paper-celebration = Погляньте: { $child }
paper-celebrate-goals = Зроблено
paper-celebrate-weeks = Маленькі кроки на шляху
paper-step = { $who } { $does }
paper-certificate = Молодці
paper-award-opening = Нагорода:
paper-award-did = за працю, яка вдалася:
paper-timeline = { $child } на світлинах
paper-group-home = З групи додому
paper-group = Група
paper-group-did = Що ми робили
paper-group-sang = Ми співали
paper-group-played = Ми гралися
paper-group-stories = Ми слухали історію
paper-group-why = Чому ми це робили
paper-group-try = Спробуйте вдома
paper-group-cards = Картки, що до цього пасують
paper-group-again = Наступного разу
paper-bring = Будь ласка, візьміть із собою
paper-ready = У що грати, поки чекаєте
paper-ready-opening = Ви в нашому списку. Ось у що можна грати тим часом; дібрано до того, що { $child } робить зараз. Нічого робити не обов’язково.
paper-card-need = Знадобиться
paper-card-praise = Коли виходить
paper-card-if-not = Якщо не виходить
paper-card-safety = Обережно

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = Малюнки: { $by } ({ $licence }).
sheet-whole = Повна картка каже більше. Прочитайте її, перш ніж починати.

# The paper that tells how far a printer is out between its two sides.
align-title = Чи збігаються обидва боки?
align-print = Надрукуйте цей аркуш з обох боків, так само, як друкуватимете картки.
align-look = Прикладіть його до вікна цим боком до себе. Там, де хрестик зі звороту лежить на цих шкалах, прочитайте два числа: наскільки праворуч і наскільки вниз.
align-give = Передайте ці числа з протилежним знаком наступній команді: якщо хрестик лежить на 2 і 1, напишіть --shift=-2,-1. Якщо обидва нулі, нічого не треба.
align-back = Зворот

## What a copy of a family's paper says of itself.

paper-interpreter = Будь ласка, опрацюйте це разом з перекладачем ({ $language }).
paper-not-told = Цього тексту ще немає цією мовою: { $language }. Будь ласка, опрацюйте його разом з кимось, хто нею говорить, наприклад з перекладачем.
paper-to-follow = Обома мовами, рядок за рядком, — для того, хто опрацьовує це з родиною.
paper-draft = Чернетка. Не для родини, доки її не прочитає людина, яка володіє цією мовою.

## A chart's copy for a nursery or another place outside the home.

setting-chart-for = Копія для: { $people }.
setting-chart-contact = Будь ласка, розкажіть, як усе пройшло: { $visitor }, { $phone }.
setting-chart-contact-name = Будь ласка, розкажіть, як усе пройшло: { $visitor }.
setting-chart-help-full-physical = Підкладіть свої руки під руки дитини й зробіть це разом. Зупиніться, якщо дитина їх забирає.
setting-chart-help-none = Зачекайте й дайте дитині зробити це самостійно.
