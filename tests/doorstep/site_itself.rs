//! The sound service is sound: what the other tests change is all that is wrong with theirs.

use crate::folder::Folder;
use crate::site::Site;

#[test]
fn nothing_is_said_of_the_sound_service() {
    assert_eq!(Site::sound().check(), Vec::<String>::new());
    assert_eq!(Site::sound().with_second_child().check(), Vec::<String>::new());
}

#[test]
fn everything_of_the_sound_service_is_made() {
    let built = Site::sound().build();
    built.has_all_but(&[]);
    assert!(built.withheld.is_empty() && built.removed.is_empty(), "{:#?}", built.withheld);
    assert_eq!(built.made["charts"].new, 2);
    assert!(built.tree.text("public/activities/language/bubbles.html").contains("more bubbles"));
}

#[test]
fn two_children_have_papers_of_their_own() {
    let built = Site::sound().with_second_child().build();
    built.has_all_but(&[]);
    assert_eq!(built.said, Vec::<String>::new());
    assert!(built.tree.has("families/p020/home/activity-chart-2026-03-03.pdf"));
    assert!(built.tree.has("professionals/p020/review-2026-03-02.pdf"));
}

#[test]
fn the_program_makes_the_same_as_the_library() {
    let folder = Folder::of(&Site::sound());
    let run = folder.build(&[]);
    assert_eq!(run.status, 0, "{}", run.all());
    assert!(run.out.is_empty(), "{}", run.out);
    let made = "Made 2 charts, 13 other papers for families, 17 other papers for professionals, 30 pages, 2 \
                reviews for families";
    assert!(run.err.contains(made), "{}", run.err);
    let built = Site::sound().build();
    assert_eq!(built.tree.differences(&folder.output()), Vec::<String>::new());
}
