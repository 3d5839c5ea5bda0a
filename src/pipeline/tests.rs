//! The demonstration service, built whole: what a family or a paediatrician would hold.

use std::num::NonZeroUsize;
use std::path::Path;

use jiff::civil::date;

use super::{Built, Silent, build};
use crate::config::{Settings, Wanted};
use crate::output::{FileEntry, Manifest, Output};
use crate::source::DiskLoader;
use crate::theme::Theme;

fn build_demonstration(output: &Path) -> Built {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let settings = Settings {
        date: date(2026, 11, 22),
        jobs: NonZeroUsize::new(2).unwrap(),
        wanted: Wanted::default(),
        sheets: true,
        every_message: false,
        keys: None,
    };
    let output = Output::open(output).unwrap();
    build(&DiskLoader::new(content), &Theme::default(), &settings, &output, &Silent).ok().unwrap()
}

/// The papers of an output whose path holds this.
fn papers<'a>(manifest: &'a Manifest, part: &'a str) -> impl Iterator<Item = &'a FileEntry> {
    manifest.files().iter().filter(move |file| file.path.contains(part) && file.pages.is_some())
}

#[test]
fn charts_have_one_side_reviews_two_to_four_and_sheets_two_at_most() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("output");
    let built = build_demonstration(&folder);
    assert!(built.withheld.is_empty(), "{:?}", built.withheld);
    let output = Output::open(&folder).unwrap();
    let manifest = output.old().unwrap();
    // A chart in two languages has as many sides as it needs: it hangs on no fridge.
    let is_for_two = |chart: &&FileEntry| chart.path.ends_with("-en.pdf");
    for chart in papers(manifest, "/activity-chart-").filter(|chart| !is_for_two(chart)) {
        // One household reads large print, one Polish and one Urdu, on both sides of the paper; one has A5 in
        // Welsh, with a side more for what Welsh needs.
        let sides = [("p014/home", 2), ("p017/dads", 2), ("p026/home", 3), ("p028/home", 2)];
        let sides = sides.iter().find(|(home, _)| chart.path.contains(home));
        let sides = sides.map_or(1, |(_, sides)| *sides);
        assert_eq!(chart.pages, Some(sides), "{}", chart.path);
    }
    for review in papers(manifest, "/review-").filter(|file| !file.path.contains("p017/dads")) {
        assert!((2..=4).contains(&review.pages.unwrap()), "{}: {:?}", review.path, review.pages);
    }
    for sheet in papers(manifest, "public/") {
        // A card in another language may need a third side.
        let is_own = sheet.path.starts_with("public/activities/");
        let most = if sheet.path.contains(".easy-read.") { 4 } else { 2 };
        assert!(sheet.pages <= Some(most + u32::from(!is_own)), "{}", sheet.path);
    }
    // Two families do two charts this week, one of them in two homes and one for a playgroup as well; three
    // have theirs in their own language, and in two.
    assert_eq!(papers(manifest, "/activity-chart-").count(), 15);
    assert_eq!(papers(manifest, "/activity-chart-").filter(is_for_two).count(), 4);
    assert_eq!(papers(manifest, "/review-").count(), 14);
}
