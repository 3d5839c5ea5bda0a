//! Papers about children: charts, reviews and the other kinds that the theme has, each a bundle of its
//! own.
//!
//! A paper's view is made when its turn comes, compared with what the last build was made from, and
//! rendered only when it differs. Each is scanned and written as soon as it is there, so that memory
//! does not grow with the caseload.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use crate::diag::Diagnostic;
use crate::model::{Dated, KindId, Paper, PaperId};
use crate::output::OutputError;
use crate::privacy::policy::{Family, Professional};
use crate::privacy::{Audience, Grant};
use crate::render::pdf::PdfFault;
use crate::view::Sight;
use crate::view::chart::{self, Chart};
use crate::view::family::Said;
use crate::view::kind::{Layout, ReportKind};
use crate::view::photo::Plate;
use crate::view::report::Report;
use crate::view::typographic;

use super::order::{Order, Outcome, lines};
use super::report::{
    CHARTS, FAMILY_PAPERS, FAMILY_REVIEWS, PROFESSIONAL_PAPERS, PROFESSIONAL_REVIEWS, held_paper,
};
use super::tongue::Copies;
use super::work::{Desk, TEAM, Work, inner, lock};
use super::{Built, faults, tongue};

/// Papers that stay in the service's language, by child and language: how many, and the lines that are
/// missing.
type Left = BTreeMap<(String, String), (usize, BTreeSet<String>)>;

/// Makes every paper that is asked for; others are taken over where they hold.
pub(super) fn make(work: &Work<'_>, built: &mut Built) -> Result<(), OutputError> {
    let papers = work.desk.service.papers();
    work.progress.begin("papers", papers.len());
    let faulty: Mutex<Vec<(usize, PdfFault)>> = Mutex::new(Vec::new());
    let made: Mutex<Vec<usize>> = Mutex::new(Vec::new());
    let carried: Mutex<Vec<usize>> = Mutex::new(Vec::new());
    let removed: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let trouble: Mutex<Option<OutputError>> = Mutex::new(None);
    let said: Mutex<Vec<(usize, Diagnostic)>> = Mutex::new(Vec::new());
    let left: Mutex<Left> = Mutex::default();
    let orders = papers.iter().enumerate().flat_map(|(place, paper)| {
        let made = orders(&work.desk, paper);
        lock(&said).extend(made.found.map(|found| (place, found)));
        if let Some((language, lines)) = made.left {
            let key = (paper.id.child().to_owned(), language);
            let mut left = lock(&left);
            let (papers, known) = left.entry(key).or_default();
            *papers += 1;
            known.extend(lines);
        }
        let wanted = |order: Order| match work.carried(&order) {
            Ok(Some(_)) => {
                lock(&carried).push(place);
                None
            }
            Ok(None) if work.desk.settings.wanted.paper(asked(&order), paper.id.child()) => {
                Some((place, order))
            }
            Ok(None) => {
                if work.output.old().is_some_and(|old| old.file(&order.path).is_some()) {
                    lock(&removed).push(order.path);
                }
                None
            }
            Err(error) => {
                let _ = lock(&trouble).get_or_insert(error);
                None
            }
        };
        let wanted: Vec<_> = made.orders.into_iter().filter_map(wanted).collect();
        if wanted.is_empty() {
            work.progress.step();
        }
        wanted
    });
    work.fill(orders, |place, outcome| match outcome {
        Outcome::Put(_) => lock(&made).push(place),
        Outcome::Fault(fault) => lock(&faulty).push((place, fault)),
        Outcome::Found => {}
    })?;
    if let Some(error) = inner(trouble) {
        return Err(error);
    }
    for place in inner(made) {
        built.count_new(kind(&papers[place].id), 1);
    }
    for place in inner(carried) {
        built.count_carried(kind(&papers[place].id), 1);
    }
    built.removed.extend(inner(removed));
    for ((child, language), (papers, lines)) in inner(left) {
        let has_words = tongue::has_words(work.desk.service, (&child, &language));
        built.notes.push(tongue::note((&child, &language), papers, lines.len(), has_words));
        let (path, bundle) = tongue::lines_to_translate((&child, &language), &lines, has_words)?;
        let old = work.output.old().and_then(|old| old.file(&path));
        let same = old.filter(|old| old.inputs == bundle.inputs_of(&path));
        let wanted = work.desk.settings.wanted.paper(Family::NAME, &child);
        let carried = same.map(|old| work.staging.carry(old)).transpose()?;
        if carried != Some(true) && (wanted || old.is_some()) {
            work.staging.put(&bundle)?;
        }
    }
    let mut said = inner(said);
    said.sort_by_key(|(place, _)| *place);
    for (_, found) in said {
        // What holds for a household is found with each of its papers, and said once.
        if !built.diagnostics.contains(&found) {
            built.diagnostics.push(found);
        }
    }
    let mut faulty = inner(faulty);
    faulty.sort_by_key(|(place, _)| *place);
    for (place, fault) in faulty {
        let sheet = sheet(&work.desk, &papers[place]);
        let about = (&papers[place].id, sheet.as_str());
        let because = faults::explain(work.desk.service, about, &fault, built);
        built.withheld.push(held_paper(&papers[place].id, because, "not-rendered"));
    }
    Ok(())
}

/// With whose papers an order is asked for: a family's paper that waits to be read comes with the family's.
fn asked(order: &Order) -> &'static str {
    if order.audience == TEAM { Family::NAME } else { order.audience }
}

/// Where a paper stands in the output.
pub(super) fn path(paper: &PaperId) -> String {
    match paper {
        PaperId::Chart(child, Some(household), on) => {
            format!("families/{child}/{household}/activity-chart-{on}.pdf")
        }
        PaperId::Chart(child, None, on) => format!("professionals/{child}/activity-chart-{on}.pdf"),
        PaperId::Kind(KindId { paper, child, household, on, nth, .. }) => {
            let place = match household {
                Some(household) => format!("families/{child}/{household}"),
                None => format!("professionals/{child}"),
            };
            let nth = if *nth > 1 { format!("-{nth}") } else { String::new() };
            format!("{place}/{paper}-{}{nth}.pdf", on.on)
        }
    }
}

/// On which sheet a paper is, as its view says; nothing for a paper that has no formats.
pub(super) fn sheet(desk: &Desk<'_>, paper: &Paper) -> String {
    let order = orders(desk, paper).orders.into_iter().next();
    let view =
        order.and_then(|order| serde_json::from_slice::<serde_json::Value>(&order.job.view).ok());
    let sheet = view.as_ref().and_then(|view| view.get("paper")?.as_str());
    sheet.unwrap_or_default().to_owned()
}

/// The copies of a paper, one in each language that it is made in.
pub(super) fn orders(desk: &Desk<'_>, paper: &Paper) -> Copies {
    let path = path(&paper.id);
    match &paper.id {
        PaperId::Chart(child, household, name) => {
            let Some(household) = household else {
                let sight = around(desk, child);
                let chart = Chart::new(&sight, name, &desk.engines.pictures);
                let place = (path, Professional::NAME, child.clone());
                return Copies::of(chart.map(|mut chart| {
                    chart.note = chart::copy_for(&sight, &paper.recipients);
                    of_week(desk, sight.words.language(), (name, &chart), place)
                }));
            };
            tongue::orders(desk, (child, household), &|sight, note| {
                let mut chart = Chart::new(sight, name, &desk.engines.pictures)?;
                chart.note = note;
                chart.sides += more_sides(desk, sight.words.language());
                let place = (path.clone(), Family::NAME, format!("{child}/{household}"));
                Some(of_week(desk, sight.words.language(), (name, &chart), place))
            })
        }
        PaperId::Kind(id) => {
            let Some(kind) = desk.engines.kinds.get(&id.kind) else { return Copies::default() };
            match &id.household {
                Some(household) => tongue::orders(desk, (&id.child, household), &|sight, note| {
                    let mut report = Report::for_family(sight, kind, &id.on)?;
                    report.notice = note.or(report.notice);
                    let place = (path.clone(), Family::NAME, format!("{}/{household}", id.child));
                    Some(told(desk, sight.words.language(), (kind, id, &report), place))
                }),
                None => {
                    let sight = around(desk, &id.child);
                    let report = Report::for_professionals(&sight, kind, &id.on, &paper.recipients);
                    let order = report.map(|report| {
                        let place = (path, Professional::NAME, id.child.clone());
                        told(desk, sight.words.language(), (kind, id, &report), place)
                    });
                    Copies::of(order)
                }
            }
        }
    }
}

/// What the people around a child see of it.
pub(super) fn around<'d>(desk: &'d Desk<'_>, child: &str) -> Sight<'d, Professional> {
    let (service, words) = (desk.service, &desk.engines.words);
    let grant = Grant::<Professional>::professional(child);
    let (date, cards) = (desk.settings.date, service.activities());
    Sight { service, grant, words, date, cards }
}

/// The order of a chart.
fn of_week(
    desk: &Desk<'_>,
    language: &str,
    (name, chart): (&Dated, &Chart),
    place: (String, &'static str, String),
) -> Order {
    let (title, sides) = (chart.title.clone(), chart.sides);
    let plates: Vec<Plate> = chart.plates().collect();
    let mut order =
        desk.order_in(language, ("chart", chart, title), place, Some(name.on), Some(sides));
    let spare = chart.without_small_pictures();
    order.job.spare = spare.as_ref().map(typographic::to_print);
    order.with(plates)
}

/// Whether all charts of a household's week are in a language, which they are once somebody who speaks it has
/// read them. A household without a chart has none that was read.
pub(super) fn are_read(desk: &Desk<'_>, home: (&str, &str), language: &str) -> bool {
    let is_chart = |paper: &&Paper| matches!(&paper.id, PaperId::Chart(..));
    let mut charts = of_home(desk, home).filter(is_chart).peekable();
    charts.peek().is_some() && charts.all(|paper| read_in(desk, paper, language).is_some())
}

/// What stands on the papers of a household that are in a language, and so have been read by somebody who
/// speaks it.
pub(super) fn read_texts(desk: &Desk<'_>, home: (&str, &str), language: &str) -> Said {
    let read = of_home(desk, home).filter_map(|paper| read_in(desk, paper, language));
    let all: Vec<String> = read.map(|order| lines(&order.job.view)).collect();
    Said::of(all.iter().flat_map(|texts| texts.lines()))
}

/// The papers of one household.
fn of_home<'d>(desk: &Desk<'d>, (child, home): (&str, &str)) -> impl Iterator<Item = &'d Paper> {
    let papers = desk.service.papers().iter();
    papers.filter(move |paper| paper.id.child() == child && paper.id.household() == Some(home))
}

/// A paper as its family has it, if it has it in this language.
fn read_in(desk: &Desk<'_>, paper: &Paper, language: &str) -> Option<Order> {
    let first = orders(desk, paper).orders.into_iter().next();
    first.filter(|order| order.job.language == language)
}

/// How many sides more a paper may have in another language than the service's own: words in it are often
/// longer, and letters of some need more room.
fn more_sides(desk: &Desk<'_>, language: &str) -> usize {
    usize::from(language != desk.engines.words.language())
}

/// The order of a paper of a kind.
pub(super) fn told(
    desk: &Desk<'_>,
    language: &str,
    (kind, id, report): (&ReportKind, &KindId, &Report),
    place: (String, &'static str, String),
) -> Order {
    let sides = kind.sides_at(report.text_size).map(|sides| sides + more_sides(desk, language));
    let title = report.running_title.clone();
    let plates: Vec<Plate> = report.plates().collect();
    let template = kind.layout.template();
    let mut order =
        desk.order_in(language, (template, report, title), place, Some(id.on.on), sides);
    order.job.keywords = report.marking.iter().chain(&report.copy).cloned().collect();
    // A professional goes on working with a report: pastes it into a form, or writes into it.
    if id.household.is_none() && kind.layout == Layout::Report {
        order.outline = Some(report.outline());
    }
    order.with(plates)
}

fn kind(paper: &PaperId) -> &'static str {
    match paper {
        PaperId::Chart(_, Some(_), _) => CHARTS,
        PaperId::Chart(_, None, _) => PROFESSIONAL_PAPERS,
        PaperId::Kind(id) => match (&id.household, id.draws_on) {
            (Some(_), "review") if id.paper == "review" => FAMILY_REVIEWS,
            (Some(_), _) => FAMILY_PAPERS,
            (None, "review") if id.paper == "review" => PROFESSIONAL_REVIEWS,
            (None, _) => PROFESSIONAL_PAPERS,
        },
    }
}
