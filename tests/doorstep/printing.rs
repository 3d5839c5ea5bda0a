//! Cards on the paper that somebody asks for: what is on it, what is left out and why.

use crate::folder::{Folder, Run};
use crate::pdf;
use crate::site::Site;

const BUBBLES: &str = "activities/language/bubbles.md";
const RHYME: &str = "group-sessions/2026-02-25-rhyme.md";
const BALL: &str = "activities/social/sock-ball.md";

/// The sound service, whose cards have a reminder and a picture.
fn service() -> Site {
    Site::sound()
        .patch(BALL, "after: language/bubbles\n", "after: language/bubbles\nreminder:\n  - Sit feet to feet.\n  - Roll, and wait for it.\n")
        .patch(BALL, "  - do: Sit feet to feet. Roll the ball across.\n", "  - do: Sit feet to feet. Roll the ball across.\n    symbol: ball\n")
}

fn print(folder: &Folder, more: &[&str]) -> Run {
    let day = Site::sound().day();
    folder.run(&[&["print"], more, &["--date", &day]].concat())
}

/// The text of each side, with its words one space apart.
fn sides(folder: &Folder, name: &str) -> Vec<String> {
    let bytes = std::fs::read(folder.path(&format!("print/{name}.pdf"))).unwrap();
    let text = pdf::text(&bytes);
    let sides = text.trim_end_matches('\u{c}').split('\u{c}');
    sides.map(|side| side.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn each_paper_has_what_its_reader_needs_and_no_more_sides_than_it_may() {
    let folder = Folder::of(&service());
    for (paper, most) in
        [("a4", 2), ("a5", 2), ("large-print", 4), ("easy-read", 4), ("reminder", 1)]
    {
        let to = folder.path(&format!("print/{paper}.pdf"));
        let to = to.to_str().unwrap();
        let run = print(&folder, &["cards", "social/sock-ball", "--as", paper, "--to", to]);
        run.ended(0).says("Printed 1 card on");
        let sides = sides(&folder, paper);
        assert!(sides.len() <= most, "{paper}: {}", sides.len());
        let all = sides.join(" ");
        let needed: &[&str] = match paper {
            "reminder" => &["The sock ball", "Roll, and wait for it.", "Ask first"],
            _ => &[
                "Hold out your hands.",
                "two socks in a ball",
                "slippery floor",
                "physiotherapist",
                "not yet been clinically reviewed",
            ],
        };
        for words in needed {
            assert!(all.contains(words), "{paper}: {words:?} not in {all}");
        }
        let is_whole = ["a4", "large-print"].contains(&paper);
        assert_eq!(all.contains("Giving and taking is how talk begins."), is_whole, "{paper}");
        let has_pictures = ["easy-read", "reminder"].contains(&paper);
        assert_eq!(all.contains("Pictures: Symbols drawn for Doorstep"), has_pictures, "{paper}");
    }
}

#[test]
fn a_deck_has_its_cards_on_one_side_and_their_backs_on_the_other() {
    let folder = Folder::of(&service());
    print(&folder, &["deck", "--all", "--backs", "long-edge"])
        .ended(0)
        .says("Printed 2 cards on 2 sides");
    let sides = sides(&folder, "deck");
    assert_eq!(sides.len(), 2);
    assert!(sides[0].contains("Sit feet to feet.") && !sides[0].contains("Keep safe"), "{sides:?}");
    assert!(sides[1].contains("Keep safe: Watch for small feet"), "{sides:?}");
    assert!(sides[1].contains("Pictures: Symbols drawn for Doorstep"), "{sides:?}");
    // A card without a reminder of its own has its steps.
    let bubbles = Site::sound().text(BUBBLES).to_owned();
    let step = bubbles.lines().find_map(|line| line.trim().strip_prefix("- do: ")).unwrap();
    assert!(sides[0].contains(step), "{step}: {sides:?}");
    print(&folder, &["deck", "--all", "--backs", "fold"])
        .ended(0)
        .says("Printed 2 cards on 1 side ");
    print(&folder, &["deck", "--all", "--backs", "fold", "--on", "3"])
        .ended(2)
        .says("stand in pairs");
}

#[test]
fn the_marks_for_cutting_are_not_read_aloud() {
    let folder = Folder::of(&service());
    let _ = print(&folder, &["deck", "social/sock-ball"]).ended(0);
    let bytes = std::fs::read(folder.path("print/deck.pdf")).unwrap();
    let drawn =
        pdf::hidden(&bytes).into_iter().find(|part| part.contains("BDC") && part.contains(" l\n"));
    let drawn = drawn.unwrap();
    let mark = drawn.find("/Artifact").unwrap();
    assert!(drawn.find(" l\n").unwrap() > mark, "{}", &drawn[..mark]);
}

#[test]
fn a_card_that_does_not_fit_is_left_out_and_says_by_how_many_words() {
    let folder =
        Folder::of(&service().patch(BALL, "Sit closer.", &"Sit a little closer. ".repeat(750)));
    let run = print(&folder, &["cards", "--all"]);
    run.ended(1)
        .says("Left out: social/sock-ball")
        .says("words too long for its paper")
        .says("Letters are never made smaller")
        .says("Printed 1 card on");
    let over: usize =
        run.all().split("about ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
    assert!((1500..3100).contains(&over), "{over}");
    assert!(!sides(&folder, "cards").join(" ").contains("Hold out your hands"));
}

#[test]
fn a_reminder_has_sixty_words_at_most() {
    let long = "  - Roll it over and over.\n".repeat(14);
    let site = service().patch(BALL, "  - Sit feet to feet.\n  - Roll, and wait for it.\n", &long);
    assert!(
        site.check().iter().any(|line| line.contains("B15") && line.contains("13 too many")),
        "{:?}",
        site.check()
    );
    let folder = Folder::of(&site);
    let run = print(&folder, &["deck", "--all"]);
    run.ended(1).says("Left out: social/sock-ball").says("13 too many").says("Printed 1 card");
    assert!(!sides(&folder, "deck").join(" ").contains("sock ball"));
}

#[test]
fn what_is_asked_for_wrongly_gets_a_sentence_and_writes_nothing() {
    let folder = Folder::of(&service());
    let cases: [(&[&str], &str); 8] = [
        (&["cards"], "say which cards"),
        (&["cards", "social/sock-bal"], "did you mean `social/sock-ball`?"),
        (&["cards", "--all", "--language", "xx"], "no cards in `xx`"),
        (&["cards", "--area", "motor"], "no card fits"),
        (&["cards", "--child", "p999"], "no child `p999`"),
        (&["deck", "--all", "--on", "9"], "one to eight"),
        (&["labels", "--all", "--sheet", "99"], "no sheet `99`"),
        (&["labels", "--all", "--start", "9"], "does not have so many labels"),
    ];
    for (arguments, words) in cases {
        print(&folder, arguments).ended(2).says(words);
    }
    assert!(!folder.path("print").exists());
    let inside = folder.path("output/deck.pdf");
    print(&folder, &["deck", "--all", "--to", inside.to_str().unwrap()])
        .ended(2)
        .says("belongs to the build");
}

#[test]
fn what_the_scan_finds_is_not_printed_and_has_a_status_of_its_own() {
    let folder = Folder::of(&service().patch(BALL, "Sit closer.", "Ring Nan on 01632 960199."));
    print(&folder, &["cards", "--all"]).ended(3).says("W03").says("Nothing was printed");
    assert!(!folder.path("print").exists());
}

#[test]
fn symbols_are_labelled_in_a_language_that_there_are_no_cards_in() {
    let folder = Folder::of(&service());
    print(&folder, &["symbols", "cup", "bath", "--language", "cy", "--start", "8"])
        .ended(0)
        .says("Printed 2 labels on 2 sides");
    let all = sides(&folder, "symbols");
    assert_eq!((all[0].as_str(), all[1].as_str()), ("cwpan", "bath"), "{all:?}");
    // Those of a card.
    print(&folder, &["symbols", "--card", "social/sock-ball"]).ended(0).says("Printed 1 label on");
    assert_eq!(sides(&folder, "symbols"), ["ball"]);
    for (job, says) in [
        (&["symbols", "cupp"][..], "did you mean `cup`?"),
        (&["symbols", "cup", "--language", "xx"], "no pack has words for these symbols in `xx`"),
        (&["symbols"], "say which symbols"),
    ] {
        let run = print(&folder, job);
        assert!(run.all().contains(says), "{job:?}: {}", run.all());
    }
}

#[test]
fn labels_begin_where_the_sheet_still_has_some() {
    let folder = Folder::of(&service());
    print(&folder, &["labels", "--all", "--start", "8"])
        .ended(0)
        .says("Printed 2 cards on 2 sides");
    let sides = sides(&folder, "labels");
    assert!(sides[0].contains("sock") != sides[1].contains("sock"), "{sides:?}");
}

#[test]
fn a_childs_cards_are_those_of_its_charts_and_nothing_of_the_child_is_on_them() {
    let folder = Folder::of(&service());
    print(&folder, &["cards", "--child", "p014"]).ended(0).says("Printed 1 card");
    let bytes = std::fs::read(folder.path("print/cards.pdf")).unwrap();
    for part in pdf::hidden(&bytes).iter().chain([&pdf::text(&bytes)]) {
        assert!(!part.contains("p014") && !part.contains("Kit"), "{part}");
    }
}

#[test]
fn the_same_job_gives_the_same_bytes() {
    let folder = Folder::of(&service());
    let job = ["deck", "--all", "--backs", "short-edge", "--ink", "outline"];
    let once = || {
        let _ = print(&folder, &job).ended(0);
        std::fs::read(folder.path("print/deck.pdf")).unwrap()
    };
    assert_eq!(once(), once());
}

#[test]
fn the_address_of_a_card_stays_on_it_however_small_it_is() {
    let long = "published_at: https://cards.a-service-with-a-long-name.example/\n";
    let record = Site::sound().text("service.yaml").trim_end().to_owned();
    let folder = Folder::of(&service().with("service.yaml", format!("{record}\n{long}")));
    for more in [&["--on", "8"][..], &["--on", "8", "--backs", "long-edge"]] {
        print(&folder, &[&["deck", "--all"], more].concat()).ended(0);
        let text = sides(&folder, "deck").join("\n");
        // Whole it is wider than a card of A7 is: it goes on in the next line after a dot.
        assert!(!text.contains("cards.a-service-with-a-long-name.example"), "{text}");
        assert!(text.contains("a-service-with-a-long-name."), "{text}");
    }
    print(&folder, &["cards", "--all", "--as", "reminder"]).ended(0);
    assert!(sides(&folder, "cards")[0].contains("a-service-with-a-long-name."));
}

#[test]
fn the_paper_for_a_printer_has_two_sides_and_says_what_to_do() {
    let folder = Folder::of(&service());
    print(&folder, &["alignment"]).ended(0).says("Printed 2 sides");
    let sides = sides(&folder, "alignment");
    assert!(sides[0].contains("--shift") && sides.len() == 2, "{sides:?}");
}

#[test]
fn a_service_offers_the_papers_that_it_names_beside_each_card() {
    let service_file = Site::sound().text("service.yaml").to_owned();
    let papers = "sheets: [a4, large-print, easy-read]\n";
    let site = service().with("service.yaml", format!("{}\n{papers}", service_file.trim_end()));
    let built = site.build();
    built.has_all_but(&[]);
    let page = built.tree.text("public/activities/social/sock-ball.html");
    for (file, words) in [
        ("sock-ball.pdf", "Print this card"),
        ("sock-ball.large-print.pdf", "In large print"),
        ("sock-ball.easy-read.pdf", "In easy read"),
    ] {
        assert!(built.tree.has(&format!("public/activities/social/{file}")), "{file}");
        assert!(page.contains(file) && page.contains(words), "{file}: {page}");
    }
    assert!(!built.tree.has("public/activities/social/sock-ball.a5.pdf"));
}

/// The service whose cards are published.
fn published() -> Site {
    let service_file = Site::sound().text("service.yaml").to_owned();
    let place = "published_at: https://cards.example/\n";
    service().with("service.yaml", format!("{}\n{place}", service_file.trim_end()))
}

#[test]
fn a_printed_address_is_kept_and_leads_to_its_card() {
    let folder = Folder::of(&published());
    let _ = folder.build(&[]).ended(0).says("2 addresses are printed for the first time");
    let kept = std::fs::read_to_string(folder.path("content/addresses.yaml")).unwrap();
    let line = kept.lines().find(|line| line.contains("social/sock-ball")).unwrap();
    let code = line.split("code: ").nth(1).unwrap().split(',').next().unwrap();
    let sheet =
        std::fs::read(folder.path("output/public/activities/social/sock-ball.pdf")).unwrap();
    assert!(
        pdf::text(&sheet).contains(&format!("cards.example/c/{code}")),
        "{}",
        pdf::text(&sheet)
    );
    let way = std::fs::read_to_string(folder.path(&format!("output/public/c/{code}/index.html")))
        .unwrap();
    assert!(way.contains("url=../../activities/social/sock-ball.html"), "{way}");
    // A second build keeps nothing new, and a job by hand neither.
    assert!(!folder.build(&[]).all().contains("for the first time"));
    assert!(!print(&folder, &["cards", "--all"]).all().contains("for the first time"));
    assert_eq!(kept, std::fs::read_to_string(folder.path("content/addresses.yaml")).unwrap());
    assert!(folder.check().all().contains("0 errors"), "{}", folder.check().all());
}

#[test]
fn a_build_that_would_break_a_printed_address_keeps_the_last_website() {
    let folder = Folder::of(&published());
    let _ = folder.build(&[]).ended(0);
    let kept = std::fs::read_to_string(folder.path("content/addresses.yaml")).unwrap();
    let renamed = |site: Site| {
        let ball = site.text(BALL).to_owned();
        let site = site.without(BALL).with("activities/social/rolled-socks.md", ball);
        site.patch(BUBBLES, "social/sock-ball", "social/rolled-socks").patch(
            RHYME,
            "social/sock-ball",
            "social/rolled-socks",
        )
    };
    let renamed = renamed(published());
    std::fs::remove_file(folder.path(&format!("content/{BALL}"))).unwrap();
    folder.update(&renamed.clone().with("addresses.yaml", &kept));
    folder
        .build(&[])
        .ended(1)
        .says("AD01")
        .says("withheld: the public website")
        .says("the last one stays");
    assert!(folder.path("output/public/activities/social/sock-ball.html").exists());
    // Its line says where the card is now: the printed address and the old page both lead there.
    let line = kept.lines().find(|line| line.contains("social/sock-ball")).unwrap();
    let moved = kept.replace(line, &line.replace('}', ", instead: social/rolled-socks}"));
    folder.update(&renamed.with("addresses.yaml", &moved));
    let _ = folder.build(&[]).ended(0);
    let code = line.split("code: ").nth(1).unwrap().split(',').next().unwrap();
    for page in [format!("c/{code}/index.html"), "activities/social/sock-ball.html".to_owned()] {
        let text = std::fs::read_to_string(folder.path(&format!("output/public/{page}"))).unwrap();
        assert!(text.contains("activities/social/rolled-socks.html"), "{page}: {text}");
    }
}
