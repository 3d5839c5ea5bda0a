### A family's page online. The shell is the same for every family and names nobody: no child, no service.

sealed-title = Tudalen breifat
sealed-ask = Sganiwch y patrwm ar eich cerdyn, neu teipiwch y cod sydd wedi’i argraffu arno.
sealed-label = Y cod ar eich cerdyn
sealed-open = Agor
sealed-unlike = Nid oes ots am lythrennau bach na bylchau, na ph’run ai O neu 0, ac I, L neu 1, a deipiwch chi.
sealed-opening = Un eiliad …
sealed-length = Mae 17 o lythrennau a rhifau mewn cod. Cyfrwch y rhai ar eich cerdyn, a theipiwch y cod eto.
sealed-slip = Mae un llythyren neu rif yn wahanol i’r hyn sydd ar eich cerdyn. Edrychwch ar bob un, a theipiwch y cod eto.
sealed-wrong-code = Nid yw’r cod hwn yn agor y dudalen hon. Efallai ei fod ar hen gerdyn, neu ar gerdyn tudalen arall. Holwch y sawl a roddodd y cerdyn i chi.
sealed-wrong-link = Nid yw’r ddolen hon yn agor y dudalen hon mwyach. Efallai ei bod ar hen gerdyn. Holwch y sawl a roddodd y cerdyn i chi.
sealed-link = Mae rhan o’r ddolen ar goll. Sganiwch y patrwm ar eich cerdyn eto, neu teipiwch y cod.
sealed-mangled = Newidiwyd y ddolen ar ei ffordd atoch. Sganiwch y patrwm ar eich cerdyn, neu teipiwch y cod. Peidiwch ag anfon y ddolen ymlaen, os gwelwch yn dda.
sealed-moved = Nid yw’r dudalen hon yn ei lle ei hun. Defnyddiwch y cyfeiriad ar eich cerdyn, a dywedwch wrth y sawl a’i rhoddodd i chi.
sealed-damaged = Ni chyrhaeddodd y dudalen yn gyfan. Llwythwch hi eto. Os nad yw hynny’n helpu, dywedwch wrth y sawl a roddodd y cerdyn i chi.
sealed-insecure = Dim ond mewn cyfeiriad sy’n dechrau â https:// y mae’r dudalen yn agor. Sganiwch y patrwm ar eich cerdyn eto. Mae popeth sydd ar y dudalen ar bapur gennych hefyd.
sealed-over = Mae’r dudalen hon wedi dod i ben. Gofynnwch i’r sawl a roddodd y cerdyn i chi am un newydd.
sealed-no-script = Nid yw’r porwr hwn yn agor y dudalen. Trowch JavaScript ymlaen, neu rhowch gynnig ar ffôn neu borwr arall. Mae popeth sydd ar y dudalen ar bapur gennych hefyd.
sealed-not-found = Nid oes tudalen yma. Sganiwch y patrwm ar eich cerdyn eto, neu teipiwch y cyfeiriad yn union fel y mae wedi’i argraffu.
sealed-hide = Cuddio’r dudalen hon nawr
sealed-save = Cadw’r dudalen hon
sealed-saved = Wedi’i chadw. Dim ond â’r cod ar eich cerdyn y mae’r ffeil yn agor.

## The page itself, once it is open

online-title = Tudalen { $child }
online-for = Ar gyfer: { $adult }
online-until = Mae’r dudalen hon yn agor tan { $date }.
online-mixed = Mae peth o’r dudalen hon mewn iaith arall, fel yr ysgrifennwyd hi ar eich cyfer. Gofynnwch i’r sawl sy’n ymweld â chi fynd drwyddi gyda chi.
online-earlier = Wythnosau cynharach
online-celebrate = Beth rydym yn ei ddathlu
online-achieved-on = Cyflawnwyd ar { $date }
online-cards = Y cardiau gweithgaredd
online-tries = Yn yr ymweliad wedyn: { $yes } o { $of } cynnig.
online-decided-achieved = Wedi’i gyflawni!
online-decided-carry-on = Fe wnaethom ddal ati.
online-decided-make-smaller = Fe wnaethom y cam yn llai.
online-decided-change = Fe aethom ymlaen at rywbeth arall.
online-decided-stop = Fe’i gadawsom yno.
online-about = Popeth amdanaf i
online-about-signs = Fy arwyddion fy hun
online-about-admired = Beth mae pobl yn ei hoffi ac yn ei edmygu amdanaf
online-about-important = Beth sy’n bwysig i mi
online-about-support = Sut i’m cefnogi orau
online-about-communicates = Sut rwy’n cyfathrebu
online-about-likes = Rwy’n hoffi
online-about-dislikes = Nid wyf yn hoffi
online-about-calm = Beth sy’n fy helpu i deimlo’n dawel
online-about-moves = Sut rwy’n symud
online-about-eating = Bwyta ac yfed
online-about-toileting = Clytiau, poti neu dŷ bach
online-about-senses = Fy synhwyrau
online-about-routines = Fy niwrnod
online-about-hopes = Fy ngobeithion a’m dymuniadau

## The card that opens it, on paper

key-title = Y cerdyn i’ch tudalen
key-for = Ar gyfer: { $adult }
key-what = Mae’r cerdyn hwn yn agor tudalen breifat gyda siartiau, wythnosau cynharach a chardiau gweithgaredd. Plentyn: { $child }. Mae’r cyfan ar bapur gennych hefyd.
key-scan-title = Â chamera eich ffôn
key-scan = Pwyntiwch y camera at y patrwm ac agorwch y ddolen.
key-type-title = Drwy deipio
key-type = Agorwch y cyfeiriad hwn, a theipiwch y cod isod:
key-file = Agorwch y ffeil a roesom i chi, a theipiwch y cod isod.
key-code = Eich cod
key-keep-title = Cadwch ef fel allwedd drws
key-keep = Gall pwy bynnag sydd â’r cerdyn hwn agor y dudalen. Peidiwch ag anfon llun ohono. Nid yw eich ffôn yn cadw dim o’r dudalen oni bai eich bod yn gofyn iddo gadw eich marciau, ac mae’r botwm “Cuddio’r dudalen hon nawr” yn ei chau ar unwaith.
key-lost = Ydy’r cerdyn ar goll, neu yn y dwylo anghywir? Ffoniwch ni, ac fe wnawn allwedd newydd. Ni ellir galw’n ôl gopi y mae rhywun wedi’i gadw.
key-made = Gwnaed ar { $date }
