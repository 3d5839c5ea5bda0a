//! What somebody met who knew the program by its reference alone: each of these was wrong once.

use crate::folder::Folder;
use crate::pdf;
use crate::site::Site;

#[test]
fn the_chart_prints_the_services_own_marks_by_which_visits_are_read() {
    let service = Site::sound().text("service.yaml").to_owned();
    let marks = "marks:\n  - {mark: y, means: quite alone, counts: yes}\n  - {mark: h, means: with a hand}\n  \
                 - {mark: n, means: another day}\n";
    let site = Site::sound().with("service.yaml", format!("{}\n{marks}", service.trim_end()));
    let built = site.build();
    let chart = pdf::text(built.tree.bytes("families/p014/home/activity-chart-2026-03-03.pdf"));
    for words in ["quite alone", "with a hand", "another day", "blank is fine"] {
        assert!(chart.contains(words), "{words}: {chart}");
    }
    assert!(!chart.contains('✓') && !chart.contains("not this time"), "{chart}");
}

#[test]
fn a_service_whose_children_have_one_home_that_receives_papers_can_prove_it_too() {
    let child = Site::sound().text("children/p014/child.yaml").to_owned();
    let receives = "    receives: [chart, review, family-papers]\n";
    let at = child.rfind(receives).unwrap();
    let one_home = format!("{}{}", &child[..at], &child[at + receives.len()..]);
    let folder = Folder::of(&Site::sound().with("children/p014/child.yaml", one_home));
    let run = folder.run(&["prove", "--date", &Site::sound().day()]);
    run.ended(0);
    assert!(!run.all().contains("NOTHING WAS COMPARED"), "{}", run.all());
}

#[test]
fn a_telephone_number_ends_no_line_of_a_chart() {
    let built = Site::sound().build();
    for path in built.tree.paths().into_iter().filter(|path| path.contains("activity-chart")) {
        let text = pdf::text(built.tree.bytes(path));
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        assert!(lines.iter().all(|line| !line.ends_with(" 01632")), "{path}: {text}");
    }
}

#[test]
fn a_build_of_one_child_says_before_and_after_what_becomes_of_the_rest() {
    let folder = Folder::of(&Site::sound());
    folder.build(&[]).ended(0);
    folder.update(&Site::sound().with_second_child());
    let run = folder.build(&["--child", "p020"]);
    run.ended(0).says("This makes only what you ask for.");
    run.says("the website among them: the records have changed since");
    run.says("`doorstep build` makes everything again.");
    // The pages of the website are one thing to the person who reads this, and named as one.
    let pages = run.all().lines().filter(|line| line.starts_with("removed: public/")).count();
    assert_eq!(pages, 1, "{}", run.all());
    assert!(!folder.output().has("public/index.html"));
    folder.build(&[]).ended(0);
    assert!(folder.output().has("public/index.html"));
    folder.run(&["build", "--help"]).says("`doorstep build` makes everything again");
}

#[test]
fn a_word_on_every_page_is_said_once_with_how_many_files_and_a_day_that_lies_ahead() {
    let about = "---\ntitle: A visit from Ottilie\nsummary: How we work\n---\nHello.\n";
    let site = Site::sound().with_second_child().with("pages/about-us.md", about);
    let built = site.build();
    let said: Vec<&String> = built.said.iter().filter(|one| one.contains("[W02]")).collect();
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].contains(" other files)"), "{}", said[0]);
    assert!(said[0].contains("until: 2026-09-05"), "{}", said[0]);
    // Whoever decides that it is harmless decides on the line, wherever it stands.
    let mut lines: Vec<String> = Vec::new();
    let mut site = site;
    for _ in 0..20 {
        let built = site.build();
        let said = built.said.iter().filter(|one| one.contains("[W02]"));
        let marks = said.flat_map(|one| one.split("{mark: ").skip(1));
        let marks: Vec<String> =
            marks.filter_map(|rest| Some(rest.get(..32)?.to_owned())).collect();
        if marks.is_empty() {
            assert!(
                built.tree.has("public/about-us/index.html")
                    || built.tree.has("public/about-us.html")
            );
            break;
        }
        let entry = |mark: &String| {
            format!("  - {{mark: {mark}, who: Ada, why: a doll, until: 2026-09-05}}\n")
        };
        lines.extend(marks.iter().map(entry));
        site = site.with("allowances.yaml", format!("allowances:\n{}", lines.concat()));
    }
    assert!((1..20).contains(&lines.len()), "{} lines", lines.len());
    // The same word in other surroundings is found all the same.
    let other = site.with("pages/more.md", about.replace("Hello.", "We met Ottilie in the park."));
    assert!(other.build().said.iter().any(|one| one.contains("[W02]")));
}

#[test]
fn where_a_record_waits_no_proof_is_given_and_nobody_is_told_of_a_leak() {
    let site = Site::sound();
    let child = site.text("children/p014/child.yaml").to_owned();
    let folder = Folder::of(&site);
    folder.write("children/p014/child.yaml", child.replace("pronouns: ", "pronouns: x"));
    let run = folder.run(&["prove", "--date", &site.day()]);
    run.ended(1).says("NO PROOF CAN BE GIVEN YET");
    run.says("Mend this first, and prove again: content/children/p014/child.yaml:").says("[F06]");
    assert!(!run.all().contains("FAILED"), "{}", run.all());
}

#[test]
fn a_chart_has_a_place_for_every_try_that_a_visit_may_write_down() {
    let day = Site::sound();
    let path = "children/p014/charts/2026-03-03.yaml";
    let once = day.build();
    let twice = day.patch(path, "per_day: 1", "per_day: 2").build();
    let chart = "families/p014/home/activity-chart-2026-03-03.pdf";
    let cells = |bytes: &[u8]| -> usize {
        pdf::hidden(bytes).iter().map(|part| part.replace(' ', "").matches("/S/TD").count()).sum()
    };
    let (before, after) = (cells(once.tree.bytes(chart)), cells(twice.tree.bytes(chart)));
    // Seven days with four tries, and then twice as many.
    assert_eq!(after - before, 7 * 4, "{before} cells, and {after}");
}

#[test]
fn the_reference_knows_a_kind_by_its_name_its_folder_and_in_capitals() {
    let folder = Folder::of(&Site::sound());
    for (typed, heading) in [
        (&["EHC plan"][..], "## EHC plan"),
        (&["EHC", "plan"], "## EHC plan"),
        (&["ehc-plans"], "## EHC plan"),
        (&["pep"], "## personal education plan"),
        (&["Visits"], "## visit"),
        (&["service.yaml"], "## service"),
    ] {
        let run = folder.run(&[&["reference"], typed].concat());
        run.ended(0);
        assert!(run.out.starts_with(&format!("{heading}\n")), "{typed:?}: {}", run.all());
    }
    folder.run(&["reference", "visit"]).says("`<ref>` is the reference of a child");
    let concern = folder.run(&["reference", "concern"]);
    concern.says("and never a word: `2026-03-25-2`");
    assert!(!concern.out.contains("phone-call"), "{}", concern.out);
    let child = folder.run(&["reference", "child"]);
    child.says("born: 2024-03-25");
}

#[test]
fn the_cards_of_a_new_service_lead_to_cards_that_are_there() {
    let folder = Folder::of(&Site::sound());
    folder.run(&["init", "new-service"]).ended(0);
    for card in ["language/bubbles", "self-help/sock-off"] {
        let path = folder.path(&format!("new-service/content/activities/{card}.md"));
        let text = std::fs::read_to_string(path).unwrap();
        assert!(!text.contains("\nafter: ") && !text.contains("\nbefore: "), "{text}");
    }
}

#[test]
fn what_should_have_fields_is_told_which() {
    let child = "children/p014/child.yaml";
    let said =
        Site::sound().with(child, "first_name: Sam\nhouseholds: [home]\n").check().join("\n");
    assert!(said.contains("the fields are `id (needed), "), "{said}");
    let note = "---\nby: ada\nwith: [mum]\nhow: telephone\n---\n";
    let site = Site::sound().with("children/p014/contact-notes/2026-03-04.md", note);
    let said = site.check().join("\n");
    assert!(said.contains("the text is missing"), "{said}");
}

#[test]
fn a_translation_that_nobody_compared_is_not_said_to_be_of_a_card_that_changed() {
    let site = Site::demonstration().asked(|settings| settings.sheets = false);
    let card = "activities/language/bubbles.cy.md";
    let line = site.text(card).lines().find(|line| line.starts_with("translates:")).unwrap();
    let says = |translates: &str| {
        let built = site.clone().patch(card, line, translates).build();
        built.tree.text("public/cy/activities/language/bubbles.html").to_owned()
    };
    let (unknown, old) = (says("translates: unknown"), says("translates: 000000000000"));
    let (compared, changed) = ("Does neb eto wedi cymharu", "Mae’r cerdyn wedi newid");
    assert!(unknown.contains(compared) && !unknown.contains(changed), "{unknown}");
    assert!(old.contains(changed) && !old.contains(compared), "{old}");
}
