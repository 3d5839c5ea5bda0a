### Marking a week on a family's page online. Each is a word, a button or a short sentence beside the grid.

marks-blank = не пробували: порожньо — це добре
marks-none = Позначок ще немає. Порожні клітинки — це добре.
marks-show = Показати код мого тижня
marks-read = Прочитайте цей код телефоном людині, яка до вас приходить, покажіть його під час візиту або надішліть. Імені в ньому немає.
marks-copy = Копіювати
marks-share = Поділитися
marks-message = Надіслати як SMS
marks-copied = Скопійовано.
marks-selected = Код виділено: скопіюйте його.
marks-chart = План занять
marks-days = Дні
marks-keep = Зберегти мої позначки на цьому телефоні
marks-forget = Забути мої позначки на цьому телефоні
marks-kept = Збережено на цьому телефоні. Їх побачить кожен, хто має вашу картку й цей телефон.
marks-forgotten = Забуто. На цьому телефоні нічого не зберігається.
marks-unkept = Цей телефон їх не зберігає. Код працює й без цього.
