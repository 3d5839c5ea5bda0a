### Marking a week on a family's page online. Each is a word, a button or a short sentence beside the grid.

marks-blank = bez próby: puste pole jest w porządku
marks-none = Nie ma jeszcze znaków. Puste pola są w porządku.
marks-show = Pokaż kod mojego tygodnia
marks-read = Proszę przeczytać ten kod przez telefon osobie, która Państwa odwiedza, pokazać go podczas wizyty albo wysłać. Nie ma w nim żadnego nazwiska.
marks-copy = Kopiuj
marks-share = Udostępnij
marks-message = Wyślij jako SMS
marks-copied = Skopiowano.
marks-selected = Kod jest zaznaczony: można go skopiować.
marks-chart = Plan zabawy
marks-days = Dni
marks-keep = Zachowaj moje znaki w tym telefonie
marks-forget = Usuń moje znaki z tego telefonu
marks-kept = Zachowano w tym telefonie. Zobaczy je każdy, kto ma Państwa kartę i ten telefon.
marks-forgotten = Usunięto. W tym telefonie nic nie zostało.
marks-unkept = Ten telefon ich nie zachowa. Kod działa mimo to.
