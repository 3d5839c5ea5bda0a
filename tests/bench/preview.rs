//! The preview's work: from a changed record in memory to its page and the lists that it is in.

use std::path::Path;

use doorstep::pipeline::{self, Engines};
use doorstep::privacy::Grant;
use doorstep::render::html::routes;
use doorstep::source::MemoryLoader;
use doorstep::theme::Theme;
use doorstep::view::Sight;
use doorstep::view::site::{Sheets, Site, SitePage};

use crate::build::settings;
use crate::clock::{self, in_a_process};
use crate::generate;
use crate::table::Table;

/// Measures libraries of two sizes.
pub(crate) fn run(_: &Path, table: &mut Table) {
    for activities in ["1000", "10000"] {
        let cost = in_a_process(&["preview", activities]);
        let each = format!("{:.0} ms to {:.0} fresh pages", cost.wall, cost.count);
        table.line(&format!("preview of {activities}, one card changed"), cost, &each, "");
    }
}

/// Changes a title, reads and checks everything, and renders the card and the lists that name it.
pub(crate) fn measure(activities: &str) {
    let mut loader = MemoryLoader::new();
    for (path, text) in generate::service(activities.parse().unwrap_or(1000), 20) {
        loader.set(path, text);
    }
    let settings = settings(false);
    let engines = Engines::new(
        &Theme::default(),
        &pipeline::read(&loader, &Theme::default(), &settings).service,
    );
    let engines = engines.ok().flatten().expect("engines");
    let path = format!("activities/{}.md", generate::activity_id(601));
    let card = loader.get(&path).map(|text| String::from_utf8_lossy(text).into_owned());
    let card = card.expect("a card");
    let mut round = 0;
    // Which pages these are does not change with the number in the title.
    let mut stale: Vec<usize> = Vec::new();
    let mut again = |stale: &mut Vec<usize>| {
        round += 1;
        let shown = format!("Fresh {round} ");
        loader.set(path.clone(), card.replace("title: ", &format!("title: {shown}")));
        let checked = pipeline::read(&loader, &Theme::default(), &settings);
        let (service, words, date) = (&checked.service, &engines.words, settings.date);
        let cards = service.activities();
        let sight = Sight { service, grant: Grant::public(), words, date, cards };
        let site = Site::new(&sight, Sheets::None, engines.editions(0)).expect("a site");
        if stale.is_empty() {
            let is_stale = |page: &usize| site.page(*page).is_some_and(|page| names(&page));
            stale.extend((0..site.len()).filter(is_stale));
        }
        let pages = stale.iter().filter_map(|page| site.page(*page));
        let pages = pages.map(|page| {
            let twins = site.twins(&routes::address(&page));
            engines.html.render(&page, &twins).expect("a page")
        });
        pages.filter(|page| page.contains(&shown)).count()
    };
    again(&mut stale);
    println!("{}", clock::mean(10, || again(&mut stale)));
}

/// Whether a page is the changed card's, or one that lists cards.
fn names(page: &SitePage) -> bool {
    let file = routes::file(page);
    !file.starts_with("activities/") || file.contains("card-00601")
}
