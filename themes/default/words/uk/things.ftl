# What cards are played with, and how families look for them by it.

thing-nothing = Зовсім нічого
thing-bags = Торба
thing-balls = М'яч
thing-blankets = Ковдри й простирадла
thing-books = Книжка
thing-bottles = Пляшки, баночки й кришки
thing-boxes = Картонні коробки
thing-bubbles = Мильні бульбашки
thing-chairs = Стільці й диван
thing-clothes = Одяг, шапки й взуття
thing-cloths = Рушники, губки й шарфи
thing-cups = Чашки, миски й тарілки
thing-cushions = Подушки
thing-food = Їжа
thing-mirrors = Дзеркало
thing-outdoors = Те, що є надворі
thing-pans = Каструлі й кришки
thing-paper = Папір і ручки
thing-pegs = Прищіпки
thing-photos = Фото й малюнки
thing-socks = Шкарпетки
thing-spoons = Ложки
thing-toys = Іграшки
thing-washing = Випрана білизна
thing-water = Вода

## On the page for finding cards

site-find-with = Що є під рукою
site-find-with-hint = Позначте те, що поруч. Спершу йдуть картки, для яких більше нічого не треба.
site-find-things = За тим, що є під рукою
site-things-text = Шкарпетки, каструля або зовсім нічого.
site-thing-lead = Картки, у які грають із цим. Кожна картка каже, що ще потрібно.
site-nothing-lead = Картки, які можна почати з порожніми руками.
site-find-kept = Лише картки, збережені на цьому телефоні
