//! Every paper of a service made in memory and known by its digest, for the proof: nothing is taken
//! over from an earlier build, and nothing is written.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::config::Settings;
use crate::model::Service;
use crate::output::Digest;
use crate::privacy::Audience;
use crate::privacy::policy::{Family, Public};
use crate::render::pdf::render_all;
use crate::source::Loader;
use crate::view::site::{PaperSize, Sheets, Site};

use super::album::{Album, Developed};
use super::order::Order;
use super::work::{Desk, inner, lock};
use super::{Engines, Guard, OnlineKit, papers, sheets, site, tongue};

/// What a file of the output would be: for whom, about whom, and the digest of its bytes. A paper
/// that could not be rendered has the digest of its fault.
pub type Fingerprints = BTreeMap<String, (&'static str, String, Digest)>;

/// The fingerprint of every file that a build would write.
#[must_use]
pub fn fingerprints(
    loader: &dyn Loader,
    service: &Service,
    (engines, guard, kit): (&Engines, &Guard, Option<&OnlineKit>),
    settings: &Settings,
) -> Fingerprints {
    let libraries = engines.libraries(service);
    let developed = Developed::default();
    let album = Album { loader, old: None, developed: &developed };
    let tongues = tongue::tongues(engines, service, settings.date);
    let desk =
        Desk { service, libraries: &libraries, tongues: &tongues, engines, guard, settings, album };
    let cards = sheets::all(&desk).into_iter();
    let orders = cards.filter_map(|leaf| sheets::order(&desk, &leaf));
    let orders =
        orders.chain(service.papers().iter().flat_map(|one| papers::orders(&desk, one).orders));
    let (prints, sizes) = papers_of(&desk, orders.collect());
    let mut prints = prints;
    for (path, bytes, _) in album.of_site(service) {
        prints.insert(format!("public/{path}"), (Public::NAME, String::new(), Digest::of(&bytes)));
    }
    for (path, subject, bytes) in kit.map(|kit| kit.all(&desk)).unwrap_or_default() {
        prints.insert(path, (Family::NAME, subject, Digest::of(&bytes)));
    }
    for edition in 0..desk.edition_count() {
        let sight = desk.sight(edition);
        let editions = engines.editions(edition);
        let folder = engines.folder(edition);
        let sheets = Sheets::Made(sizes.clone());
        let Some(site) = Site::new(&sight, sheets, editions) else { continue };
        let (_, html) = engines.edition(edition);
        for (path, bytes) in
            site::pages(&site, 0..site.len(), html, &desk.pictures(), || {}).unwrap_or_default()
        {
            let print = (Public::NAME, String::new(), Digest::of(&bytes));
            prints.insert(format!("public/{folder}{path}"), print);
        }
    }
    prints
}

/// The fingerprints of papers, and the sizes of the sheets among them.
pub(super) fn papers_of(
    desk: &Desk<'_>,
    orders: Vec<Order>,
) -> (Fingerprints, BTreeMap<String, PaperSize>) {
    let prints: Mutex<Fingerprints> = Mutex::default();
    let sizes: Mutex<BTreeMap<String, PaperSize>> = Mutex::default();
    let places: Vec<_> = orders
        .iter()
        .map(|order| (order.path.clone(), order.audience, order.subject.clone()))
        .collect();
    let jobs = orders.into_iter().map(|order| desk.job(order));
    render_all(&desk.engines.pdf, jobs, desk.settings.jobs.get(), |index, made| {
        let Some((path, audience, subject)) = places.get(index) else { return };
        let digest = match &made {
            Ok(paper) => Digest::of(&paper.bytes),
            Err(fault) => Digest::of(format!("{fault:?}").as_bytes()),
        };
        if let (Ok(paper), Some(id)) = (&made, card(path)) {
            let size = PaperSize { bytes: paper.bytes.len() as u64, pages: paper.pages };
            lock(&sizes).insert(id, size);
        }
        lock(&prints).insert(path.clone(), (audience, subject.clone(), digest));
    });
    (inner(prints), inner(sizes))
}

/// The card whose sheet stands at a path.
fn card(path: &str) -> Option<String> {
    let path = path.strip_prefix("public/")?.strip_suffix(".pdf")?;
    let (folder, id) = path.split_once("activities/")?;
    Some(format!("{folder}{id}"))
}
