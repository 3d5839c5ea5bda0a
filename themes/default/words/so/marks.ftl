### Marking a week on a family's page online. Each is a word, a button or a short sentence beside the grid.

marks-blank = lama isku dayin: maran waa caadi
marks-none = Weli calaamad ma jirto. Sanduuqyada maran waa caadi.
marks-show = Tus koodhka toddobaadkayga
marks-read = Koodhkan telefoonka ugu akhri qofka ku soo booqda, tus booqashada, ama dir. Magac kuma jiro.
marks-copy = Koobi
marks-share = La wadaag
marks-message = U dir fariin qoraal ah
marks-copied = Waa la koobiyeeyay.
marks-selected = Koodhka waa la doortay: koobi.
marks-chart = Shaxda hawsha
marks-days = Maalmo
marks-keep = Calaamadahayga ku kaydi telefoonkan
marks-forget = Calaamadahayga ka tirtir telefoonkan
marks-kept = Telefoonkan ayaa lagu kaydiyay. Qofka haysta kaarkaaga iyo telefoonkan wuu arki karaa.
marks-forgotten = Waa la tirtiray. Waxba kuma kaydsana telefoonkan.
marks-unkept = Telefoonkani ma kaydiyo. Koodhku si kasta wuu shaqeeyaa.
