//! Clean text gives nothing: the library of activities, with five hundred children on record.

use super::search;
use crate::scan::{Address, Child, Roster};

const FIRST: &str = "\
Aaliyah, Agnieszka, Aisha, Alfie, Amelia, Anaya, Arlo, Arthur, Ayaan, Beatrix, Bilal, Bronte, \
Caleb, Callum, Cerys, Chidi, Darcie, Dylan, Efua, Eilidh, Emre, Farah, Finlay, Freya, Gethin, \
Hamza, Harriet, Ibrahim, Imogen, Isla, Jakub, Jasper, Kacper, Keir, Layla, Lowri, Mabel, Maisie, \
Nikhil, Oisín, Ottilie, Priyanka, Rhys, Saoirse, Siân, Theodore, Umar, Wiktor, Yusuf, Zofia";

const LAST: &str = "\
Abernathy, Achebe, Ahmed, Appleyard, Begum, Bielski, Blackwood, Boateng, Cadwallader, Chaudhry, \
Chowdhury, Czarnecki, Davenport, Dhillon, Eccleston, Fairbairn, Featherstone, Gallagher, Gwilym, \
Hargreaves, Hussain, Iqbal, Jankowski, Jellicoe, Kaur, Kowalczyk, Lindqvist, Llewellyn, Mbeki, \
McAllister, Mehta, Nakamura, Ní Bhriain, O'Shaughnessy, Okafor, Olusoga, Pemberton, Pryce-Jones, \
Quigley, Rahman, Ramsbottom, Sadowski, Thistlewood, Tremayne, Uddin, Venkataraman, Wolstenholme, \
Yates, Zielińska, Żukowski";

/// Five hundred children with everything filled in.
pub(super) fn crowd() -> Roster {
    let first: Vec<&str> = FIRST.split(", ").collect();
    let last: Vec<&str> = LAST.split(", ").collect();
    let child = |number: usize| {
        let part = |at: usize| i8::try_from(number / 7 * at % 12 + 1).unwrap();
        Child {
            reference: format!("p{:03}", number + 100),
            first_names: vec![first[number % 50].into()],
            surname: last[(number / 50 * 7 + number) % 50].into(),
            born: Some((2022 + i16::try_from(number % 4).unwrap(), part(1), part(5))),
            nhs_number: Some(format!("{}", 9_990_000_000_u64 + 37 * number as u64)),
            addresses: vec![Address {
                lines: vec![format!("{} {} Row", number + 1, last[(number * 3) % 50])],
                confidential: number.is_multiple_of(10),
            }],
            phones: vec![format!("07700 900{number:03}")],
            emails: vec![format!("family{number}@post.example")],
            ..Child::default()
        }
    };
    Roster { children: (0..500).map(child).collect(), published: vec![], licensed: vec![] }
}

/// The library as it is in the repository, when it is there.
#[expect(clippy::disallowed_methods, reason = "the test reads the demonstration content")]
pub(super) fn library() -> Vec<(String, String)> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for folder in ["content/activities", "content/checklists", "themes/default/symbols"] {
        for entry in
            walkdir::WalkDir::new(root.join(folder)).sort_by_file_name().into_iter().flatten()
        {
            if entry.file_type().is_file() {
                let name = entry.file_name().to_string_lossy().into_owned();
                all.push((
                    format!("public/{name}"),
                    std::fs::read_to_string(entry.path()).unwrap(),
                ));
            }
        }
    }
    all
}

#[test]
fn the_library_gives_no_false_finding() {
    let matcher = crowd().matcher();
    let mut words = 0;
    for (path, text) in library() {
        words += text.split_whitespace().count();
        let found = search("public", None, (&path, text.as_bytes()), &matcher);
        assert!(found.is_empty(), "{path}: {found:?}");
    }
    let there = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content").exists();
    assert!(!there || words > 10_000, "{words} words were read");
}

#[test]
fn a_drawing_is_read_without_its_numbers_and_with_its_words() {
    let matcher = crowd().matcher();
    let picture = |inside: &str| format!("<svg viewBox=\"0 0 9 9\">{inside}</svg>");
    let found = |inside: &str| {
        let picture = picture(inside);
        search("public", None, ("public/symbols/ours/cup.svg", picture.as_bytes()), &matcher).len()
    };
    // The numbers of a path, among them some like the date of birth of the first child.
    assert_eq!(found("<path d=\"M2022 1 1L2022-01-01 01/01/2022z\"/>"), 0);
    assert!(found("<title>9990000000</title>") > 0);
    assert!(found("<path d=\"M1 1 Aaliyah Abernathy 2022-01-01\"/>") > 0);
    assert!(found("<path id=\"x\" data-of=\"Aaliyah Abernathy\"/>") > 0);
}
