### Marking a week on a family's page online. Each is a word, a button or a short sentence beside the grid.

marks-blank = heb roi cynnig: mae gwag yn iawn
marks-none = Dim marciau eto. Mae blychau gwag yn iawn.
marks-show = Dangos cod fy wythnos
marks-read = Darllenwch y cod hwn dros y ffôn i’r person sy’n ymweld â chi, dangoswch ef yn yr ymweliad, neu anfonwch ef. Nid oes enw ynddo.
marks-copy = Copïo
marks-share = Rhannu
marks-message = Anfon fel neges destun
marks-copied = Wedi’i gopïo.
marks-selected = Mae’r cod wedi’i ddewis: copïwch ef.
marks-chart = Siart gweithgaredd
marks-days = Diwrnodau
marks-keep = Cadw fy marciau ar y ffôn hwn
marks-forget = Anghofio fy marciau ar y ffôn hwn
marks-kept = Wedi’u cadw ar y ffôn hwn. Gall pwy bynnag sydd â’ch cerdyn a’r ffôn hwn eu gweld.
marks-forgotten = Wedi’u hanghofio. Nid oes dim yn cael ei gadw ar y ffôn hwn.
marks-unkept = Nid yw’r ffôn hwn yn eu cadw. Mae’r cod yn gweithio yr un fath.
