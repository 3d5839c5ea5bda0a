### The words that the website says by itself. Templates call `site-skip-link` as `words.skip_link`.

## On every page

site-skip-link = Перейти до головної частини сторінки
site-menu = Головне меню
site-menu-areas = Сфери
site-menu-now = Ваша дитина зараз
site-trail = Де ви зараз
site-home = Головна
site-areas = Сфери розвитку
site-now = Що ваша дитина робить зараз
site-ages = Приблизний вік
site-a-to-z = За абеткою
site-about = Про нас
site-print = Надрукувати цю сторінку
site-help-title = Поговоріть з нами
site-help-text = Якщо щось тут незрозуміло або вам потрібен великий шрифт, простіший текст чи інша мова, просто скажіть.
site-phone = Телефон
site-email = Електронна пошта
site-hours = Години роботи
site-post = Напишіть нам
site-more = Більше про цей сайт
site-accessibility = Заява про доступність
site-privacy = Приватність
site-credits = Подяки

## The first page

site-home-lead = Маленькі ігри вдома для малюків, яким потрібно трохи більше допомоги, щоб учитися.
site-home-start = Знайти, що спробувати
site-home-start-now = Почати з того, що дитина робить зараз
site-what-title = Що таке Portage?
site-what-home = Portage – це дружня допомога вдома для родин, у яких є зовсім маленька дитина з особливими потребами. До вас приходить фахівець Portage, зазвичай раз на тиждень або раз на два тижні.
site-what-together = Ви знаєте свою дитину найкраще. Разом ви обираєте щось одне, до чого йти далі, і ділите це на маленькі кроки. А тоді граєтеся.
site-what-little = Кілька хвилин, потроху, але часто, – цього досить. Кожна родина й кожна дитина йде у своєму темпі.
site-how-title = Як користуватися цими картками
site-how-pick = Виберіть картку, яка починається з того, що дитина вже робить.
site-how-read = Прочитайте її один раз. Покладіть поруч усе, що потрібно.
site-how-play = Спробуйте кілька хвилин, коли вам обом добре.
site-how-stop = Зупиніться, поки ще весело. Можна спробувати іншого дня.
site-how-tell = Розкажіть фахівцеві Portage, як усе пройшло. І добрі дні, і важкі допомагають вибрати, що буде далі.
site-areas-title = Шість сфер розвитку
site-areas-text = Діти вчаться в усіх шести одразу. Почніть із тієї, яка вам сьогодні до душі.
site-first-title = Кілька для початку
site-ways-title = Як іще знайти картку
site-ways-now = Що ваша дитина робить зараз
site-ways-now-text = Знайдіть картку, яка починається з того, що дитина вміє сьогодні.
site-ways-a-to-z = За абеткою
site-ways-a-to-z-text = Якщо ви знаєте назву картки.
site-ways-ages = Приблизний вік
site-ways-ages-text = Лише як орієнтир. У кожної дитини свій темп.

## Finding a card

site-find = Знайти картку
site-find-lead = Напишіть слово, виберіть, що вам сьогодні підходить, або зробіть і те, і те.
site-find-words = Що шукати
site-find-hint = Наприклад: бульбашки, купання, говорити
site-find-when = Частина дня
site-find-age = Приблизний вік
site-find-area = Сфера
# Said of every choice: a time, an age, an area.
site-find-any = Неважливо
site-find-at-hand = Лише картки, для яких не треба нічого особливого
site-find-clear = Почати спочатку
site-find-more = Показати ще картки
site-find-start = Напишіть або виберіть щось, і картки з’являться тут.
site-find-none = Жодна картка не підходить до всього одразу. Приберіть щось одне або спробуйте інше слово.
site-find-routines = Частини дня
site-routines-text = Картки підходять до того, що ви й так робите. Виберіть хвилинку.
site-routine-lead = Картки, які підходять до цієї частини дня.
site-jump = Перейти до
site-by-minutes = Скільки хвилин
site-minutes-lead = Спершу короткі картки. Потроху, але часто, – цього досить.
site-minutes-at-most = { $minutes ->
    [one] До { $minutes } хвилини
    [few] До { $minutes } хвилин
    [many] До { $minutes } хвилин
   *[other] До { $minutes } хвилини
}
site-minutes-more = { $minutes ->
    [one] Понад { $minutes } хвилину
    [few] Понад { $minutes } хвилини
    [many] Понад { $minutes } хвилин
   *[other] Понад { $minutes } хвилини
}
site-year-0 = До одного року
site-year-1 = Один рік
site-year-2 = Два роки
site-year-3 = Три роки
site-year-4 = Чотири роки
site-routine-waking = Після сну
site-routine-nappy-change = Коли міняєте підгузок
site-routine-dressing = Коли одягаєтеся
site-routine-meals = До і після їжі
site-routine-tidying = Коли прибираєте
site-routine-playing = Під час гри
site-routine-stories = Пісні й казки
site-routine-out-and-about = На прогулянці
site-routine-travelling = У дорозі
site-routine-waiting = Поки чекаєте
site-routine-bath = Під час купання
site-routine-bedtime = Перед сном

## Lists of cards

# The words of the card follow: "… яка любить бульбашки".
site-for-a-child-who = Для дитини, яка
site-other-areas = Інші сфери
site-all-cards = Усі картки цієї сфери
site-now-lead = Пошукайте речення, схоже на вашу дитину сьогодні. Повного збігу не треба.
site-now-jump = Перейти до сфери
site-now-open = Картка:
site-a-to-z-lead = Усі картки за назвою.
site-letters = Літери
site-ages-lead = Діти вчаться у своєму порядку й у своєму темпі. Багато дітей з особливими потребами готові до одних карток рано, а до інших значно пізніше. Тому вік тут – лише орієнтир.
site-ages-better = Краще вибирати за тим, що ваша дитина робить зараз.
site-ages-list = Приблизний вік
site-younger = Молодші
site-older = Старші

## A card

site-minutes = Скільки часу
site-routines = Слушний час
site-age = Приблизний вік
site-need = Що потрібно
site-at-hand = Це є майже в кожній оселі.
site-when = Коли
site-steps = Що робити
site-say = Скажіть:
site-praise = Коли вийшло
site-if-not = Якщо не виходить
site-easier = Щоб було легше
site-harder = Щоб було складніше
site-versions = Підлаштовано під вашу дитину
site-notice = Що можна помітити
site-notice-text = Маленькі радощі. Оцінок ніхто не ставить.
site-ladder = Маленькі кроки дорогою
site-ladder-text = Перший – найлегший. Почніть там, де ваша дитина зараз, і лишайтеся, скільки хочете.
site-safety = Безпека
site-check-first = Для деяких дітей спершу треба порадитися. Подивіться, чи це стосується вашої.
site-not-for = Спочатку запитайте
site-not-for-text = Якщо щось із цього стосується вашої дитини, спершу поговоріть із фахівцем Portage, медсестрою або спеціалістом, який займається з дитиною (наприклад, логопедом чи фізіотерапевтом).
site-why = Чим це корисно
site-review = Хто перевірив цю картку
site-lost-title = Ваша дитина втратила якесь уміння?
site-lost-text = Якщо ваша дитина раніше щось робила, а тепер не робить, найближчим часом скажіть про це патронажній медсестрі (health visitor) або сімейному лікарю (GP).
site-sheet = Надрукувати цю картку на аркуші
site-before = Крок перед цим
site-after = Коли це вже легко
site-related = Добре поєднується з цим
site-previous = Попередня картка
site-next = Наступна картка
site-neighbours = Інші картки цієї сфери

## The accessibility statement. The law sets its parts and some of its sentences.

site-statement-title = Заява про доступність
site-statement-run = Хто веде цей сайт
site-statement-wish = Ми хочемо, щоб цим сайтом могли користуватися всі. Треба, щоб ви могли:
site-statement-zoom = збільшити текст учетверо, не гортаючи вбік
site-statement-colours = вибрати темні чи світлі кольори або власні кольори в налаштуваннях свого пристрою
site-statement-keyboard = дістатися до всього лише за допомогою клавіатури
site-statement-print = надрукувати будь-яку картку або попросити нас надіслати її
site-statement-plain = Ми також намагаємося писати простими словами.
site-statement-letters = Сторінки іншими мовами показані тими літерами, які є у вашому телефоні чи комп’ютері; сторінки мовою урду мають власні. Якщо замість літер видно порожні квадрати, попросіть у нас картку на папері.
site-statement-how-title = Наскільки цей сайт доступний
site-statement-known = Ми знаємо, що деякі частини не такі добрі, як мали б бути. Їх перелічено нижче, і для кожної є інший спосіб отримати те саме.
site-statement-none-known = Ми не знаємо жодної частини, якою ви не могли б скористатися. Якщо знайдете таку, скажіть нам.
site-statement-contact-title = Скажіть, якщо щось не працює або потрібне в іншому вигляді
site-statement-contact = Якщо щось на цьому сайті вам не підходить або потрібен великий шрифт, простіший текст, інша мова чи аудіозапис, зв’яжіться з нами.
site-statement-form = Скористайтеся нашою формою зв’язку
site-statement-answer = Коли ми відповімо
site-statement-enforcement-title = Якщо наша відповідь вас не влаштовує
site-statement-ehrc = За дотриманням правил Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 стежить Комісія з рівності та прав людини (Equality and Human Rights Commission, EHRC). Якщо вас не влаштовує наша відповідь, вам може дати пораду служба Equality Advisory and Support Service.
site-statement-ehrc-link = Звернутися до Equality Advisory and Support Service
site-statement-ecni = За дотриманням правил Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 у Північній Ірландії стежить Комісія з рівності Північної Ірландії (Equality Commission for Northern Ireland, ECNI). Якщо вас не влаштовує наша відповідь, Комісія може дати вам пораду.
site-statement-ecni-link = Звернутися до Equality Commission for Northern Ireland
site-statement-technical-title = Технічні відомості про цей сайт
site-statement-committed = Ми зобов’язуємося зробити цей сайт доступним відповідно до правил Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
site-statement-status-title = Стан відповідності
site-statement-status-full = Цей сайт повністю відповідає стандарту Web Content Accessibility Guidelines версії 2.2, рівень AA.
site-statement-status-partial = Цей сайт частково відповідає стандарту Web Content Accessibility Guidelines версії 2.2, рівень AA, через частини, перелічені нижче.
site-statement-status-none = Цей сайт не відповідає стандарту Web Content Accessibility Guidelines версії 2.2, рівень AA. Недоступні частини перелічено нижче.
site-statement-issues-title = Недоступний вміст
site-statement-not-compliant = Частини, які не відповідають правилам доступності
site-statement-burden = Частини, зміна яких була б надмірним тягарем
site-statement-outside = Частини, на які правила доступності не поширюються
site-statement-why = Чому:
site-statement-instead = Чим можна скористатися натомість:
site-statement-mended = Коли ми це виправимо:
site-statement-plans = Що ми робимо, щоб стало краще
site-statement-prepared-title = Як підготовлено цю заяву
site-statement-prepared = Підготовлено
site-statement-reviewed = Востаннє переглянуто
site-statement-tested = Востаннє перевірено
site-statement-tested-by = Хто перевіряв
site-statement-method = Як перевіряли

## The privacy notice

site-privacy-title = Приватність
site-privacy-lead = Що відбувається з відомостями про вас, коли ви користуєтеся цим сайтом, і кого запитати про відомості, які ми зберігаємо.
site-privacy-site-title = Цей сайт
site-privacy-site-nothing = Цей сайт не зберігає жодних відомостей про вас. Він не ставить файлів cookie, не рахує відвідувань і нічого не завантажує з інших сайтів.
site-privacy-site-kept = Якщо ви зберігаєте картку, її копія залишається на вашому телефоні, доки ви її не приберете. Ніхто не дізнається, які картки ви зберігаєте.
site-privacy-site-host = Компанія, на чиєму сервері працює сайт, може вести звичайний журнал відкритих сторінок, щоб сайт був у безпеці.
site-privacy-site-children = На цих сторінках немає нічого про жодну справжню дитину.
site-privacy-records-title = Що ми зберігаємо про родини
site-privacy-run = Хто відповідає
site-privacy-contact-title = Запитайте нас або поскаржтеся
site-privacy-contact = Ви можете запитати, що ми зберігаємо про вас чи вашу дитину, попросити це виправити або сказати, що вас не влаштовує, як ми це бережемо.
site-privacy-ico = Якщо вас усе ще щось не влаштовує, можна поскаржитися до органу із захисту даних: Information Commissioner's Office (ICO).
site-privacy-ico-link = Поскаржитися до ICO
site-privacy-changed = Востаннє змінено

## Credits

site-credits-title = Подяки
site-credits-lead = Цей сайт і його аркуші створено завдяки праці багатьох людей. Дякуємо.
site-credits-by = – автор:
site-credits-licence = Ліцензія:

## No such page

site-lost-page-title = Ми не можемо знайти цю сторінку
site-lost-page-text = Можливо, сторінку перенесено або в адресі є помилка.
site-lost-page-try = Можна спробувати одну з цих:

## Said while the pages are being prepared

site-count-cards = { $count ->
    [0] Карток поки немає
    [one] { $count } картка
    [few] { $count } картки
    [many] { $count } карток
   *[other] { $count } картки
}
site-about-minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
site-from-to = { $from } – { $to }
# Written so that the number of months does not change the noun.
site-months-from-to = Вік у місяцях: { $from }–{ $to }
site-pdf = { $pages ->
    [one] PDF, { $pages } сторінка, { $size }
    [few] PDF, { $pages } сторінки, { $size }
    [many] PDF, { $pages } сторінок, { $size }
   *[other] PDF, { $pages } сторінки, { $size }
}
site-not-reviewed = Медичний фахівець ще не перевірив цю картку. Обговоріть її зі своїм фахівцем Portage, перш ніж користуватися.
site-reviewed = Хто перевірив: { $by }, { $role }, { $date }.
site-applies-to = Ця заява про доступність стосується: { $what }.
site-answer-within = { $days ->
    [one] Ми відповімо протягом { $days } робочого дня.
    [few] Ми відповімо протягом { $days } робочих днів.
    [many] Ми відповімо протягом { $days } робочих днів.
   *[other] Ми відповімо протягом { $days } робочого дня.
}

## Languages

site-languages = Іншими мовами
site-translation = Про цей переклад
site-quote-open = «
site-quote-close = »

# The other papers of a card.
site-sheet-a5 = На малому папері
site-sheet-large-print = Великим шрифтом
site-sheet-easy-read = Легко читати, з малюнками
site-sheet-beside = Двома мовами, поруч
site-sheet-reminder = Маленька картка на холодильник

## Cards that stay on a phone, and a card as one file

site-keep = Зберегти на цьому телефоні
site-keep-wait = Хвилинку …
site-keep-done = Збережено. Ви можете відкрити цю картку без інтернету.
site-keep-taken = Прибрано. Цієї картки більше немає на цьому телефоні.
site-keep-full = На цьому телефоні бракує місця. Приберіть іншу картку або звільніть місце й спробуйте ще раз.
site-keep-lost = Не вдалося отримати картку. Спробуйте ще раз, коли буде зв’язок.
site-keep-refused = Цей браузер не дозволяє сайтам зберігати сторінки. Можливо, вікно приватне.
site-keep-changed = Ця сторінка змінилася відтоді, як ви її зберегли.
site-keep-show = Показати нову
site-kept = Збережено на цьому телефоні
site-kept-lead = Ці картки відкриваються без інтернету й не витрачають трафіку.
site-kept-none = Ще нічого не збережено. Відкрийте картку й виберіть «Зберегти на цьому телефоні».
site-kept-yours = Що залишається на вашому телефоні
site-kept-only-you = Ніхто не дізнається, які картки ви зберігаєте. Картки залишаються на цьому телефоні, і їх може побачити кожен, хто ним користується.
site-kept-shared = Якщо цим телефоном користуєтеся не лише ви, один дотик прибирає всі картки. Список відкритих сторінок, який веде сам браузер, зберігається окремо, його можна очистити у браузері.
site-kept-stay = Телефон може прибрати те, що зберігають сайти, коли йому бракує місця або коли ви не відкривали цей сайт тиждень чи довше. Ви можете будь-коли зберегти картки знову.
site-kept-take = Прибрати
site-kept-taken = Прибрано.
site-kept-take-all = Прибрати все
site-kept-all-taken = Усе прибрано. На цьому телефоні більше нічого не збережено.
site-kept-gone = Цієї картки більше немає на сайті.
site-kept-not = Картки можна зберегти, якщо відкрити цей сайт через інтернет у браузері, який це дозволяє.
site-kept-version = Картки від { $date }, версія { $version }
site-offline-title = Немає зв’язку
site-offline-text = Цю сторінку не збережено на цьому телефоні, а телефон зараз не може відкрити сайт.
site-offline-try = Спробувати ще раз
site-to-send = Зберегти одним файлом, щоб надіслати
site-to-send-note = Ця картка — один файл. Вона відкривається без інтернету, і її можна передати далі.

## What stands at a printed address

site-way-title = Де зараз ця картка
site-way-gone = Цю картку більше не видають. Запитайте в нас іншу, що підійде вашій дитині.
site-way-waiting = Цю картку виправляють, і вона повернеться. Запитайте нас, якщо вона потрібна зараз.
site-way-on = Перейти до картки
