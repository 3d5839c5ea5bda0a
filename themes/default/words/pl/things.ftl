# What cards are played with, and how families look for them by it.

thing-nothing = Zupełnie nic
thing-bags = Torba
thing-balls = Piłka
thing-blankets = Koce i prześcieradła
thing-books = Książka
thing-bottles = Butelki, pudełka i pokrywki
thing-boxes = Kartonowe pudła
thing-bubbles = Bańki mydlane
thing-chairs = Krzesła i kanapa
thing-clothes = Ubrania, czapki i buty
thing-cloths = Ręczniki, gąbki i szaliki
thing-cups = Kubki, miski i talerze
thing-cushions = Poduszki
thing-food = Jedzenie
thing-mirrors = Lustro
thing-outdoors = To, co jest na dworze
thing-pans = Garnki i pokrywki
thing-paper = Papier i pisaki
thing-pegs = Klamerki do prania
thing-photos = Zdjęcia i obrazki
thing-socks = Skarpetki
thing-spoons = Łyżki
thing-toys = Zabawki
thing-washing = Pranie
thing-water = Woda

## On the page for finding cards

site-find-with = Co jest pod ręką
site-find-with-hint = Zaznacz to, co jest w zasięgu ręki. Najpierw pokażą się karty, do których nie trzeba nic więcej.
site-find-things = Według tego, co jest pod ręką
site-things-text = Skarpetki, garnek albo zupełnie nic.
site-thing-lead = Karty, w których się to przydaje. Każda karta mówi, co jeszcze jest potrzebne.
site-nothing-lead = Karty, które można zacząć z pustymi rękami.
site-find-kept = Tylko karty zachowane w tym telefonie
