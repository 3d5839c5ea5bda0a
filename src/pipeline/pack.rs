//! A visit pack: one child's papers for one visit, made by hand before the worker sets out.
//!
//! It is made for one household and through that household's own eyes, because it lies on its table. So it
//! needs no permission to send anything, and no chart: what there is, is on it, and lines for the rest. It is
//! searched for other children as every paper of a family is.

use crate::config::Settings;
use crate::diag::nearest;
use crate::model::{ChildFile, Dated, PaperName, RecordKey, Service, Withheld};
use crate::privacy::policy::Family;
use crate::privacy::{Audience, Grant};
use crate::source::Loader;
use crate::theme::Theme;
use crate::view::Sight;
use crate::view::pack::VisitPack;

use super::album::{Album, Developed};
use super::engines::Engines;
use super::print::{PrintError, Printed};
use super::work::Desk;
use super::{Checked, read, tongue};

/// Whose pack to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackJob {
    /// The child, by reference.
    pub child: String,
    /// The household that is visited, if not the first one that receives charts.
    pub household: Option<String>,
}

/// Prints a visit pack.
///
/// # Errors
///
/// When there is no such child or household whose record holds, or when the theme cannot be used.
pub fn print_pack(
    loader: &dyn Loader,
    theme: &Theme,
    settings: &Settings,
    job: &PackJob,
) -> Result<Printed, PrintError> {
    let Checked { sources, mut service, sink, guard } = read(loader, theme, settings);
    let developed = Developed::default();
    let album = Album { loader, old: None, developed: &developed };
    let damaged = album.prepare(&mut service);
    let Some(engines) = Engines::new(theme, &service)? else {
        let why = "the service's particulars are missing, and every paper names the service; \
                   `doorstep check` says what to do";
        return Err(PrintError::Refused(why.into()));
    };
    let household = household(&service, job)?;
    let tongues = tongue::tongues(&engines, &service, settings.date);
    let desk = Desk {
        service: &service,
        libraries: &[],
        tongues: &tongues,
        engines: &engines,
        guard: &guard,
        settings,
        album,
    };
    let sight = Sight {
        service: &service,
        grant: Grant::<Family>::family(&job.child, &household),
        words: &engines.words,
        date: settings.date,
        cards: service.activities(),
    };
    let home = (job.child.as_str(), household.as_str());
    let theirs = tongue::their_tongue(&desk, home);
    let note = if theirs.is_none() { tongue::head_note(&desk, home) } else { None };
    let pack = VisitPack::new(&sight, theirs.as_ref(), note);
    let pack = pack.ok_or_else(|| no_child(&service, &job.child))?;
    let path = format!("families/{0}/visit-pack-{0}.pdf", job.child);
    let place = (path, Family::NAME, format!("{}/{household}", job.child));
    let view = ("visit-pack", &pack, pack.title.clone());
    let order = desk.order_in(engines.words.language(), view, place, Some(settings.date), None);
    let mut printed = Printed {
        sources,
        diagnostics: sink.into_sorted(),
        bytes: None,
        cards: 0,
        labels: 0,
        sides: 0,
        scan_withheld: false,
        addresses: Vec::new(),
        notes: left_out(&service, &job.child),
    };
    printed.diagnostics.extend(damaged);
    match desk.press_and_scan(order) {
        Ok(Some(pressed)) => {
            printed.scan_withheld = pressed.is_withheld();
            printed.diagnostics.extend(pressed.told(&desk));
            if !printed.scan_withheld {
                (printed.bytes, printed.sides) = (Some(pressed.paper.bytes), pressed.paper.pages);
            }
        }
        Ok(None) => {}
        Err(fault) => printed.notes.push(format!("Nothing was printed: {}", fault.message)),
    }
    Ok(printed)
}

/// The household that was named; or the first one that receives charts, or else the first one. A child whose
/// record names none has a pack all the same.
fn household(service: &Service, job: &PackJob) -> Result<String, PrintError> {
    let grant = Grant::inspector();
    let records: &ChildFile =
        service.children(&grant).get(&job.child).ok_or_else(|| no_child(service, &job.child))?;
    let homes = &records.child.households;
    let ids: Vec<&str> = homes.iter().map(|home| grant.open(&home.id).value.as_str()).collect();
    let Some(wanted) = &job.household else {
        let receiving = homes
            .iter()
            .position(|home| {
                let people = home.people.iter().map(|person| &person.receives);
                let mut names = std::iter::once(&home.receives).chain(people);
                names.any(|names| {
                    grant.open(names).iter().any(|name| *name.value == *PaperName::CHART)
                })
            })
            .unwrap_or(0);
        return Ok(ids.get(receiving).copied().unwrap_or_default().to_owned());
    };
    if ids.contains(&wanted.as_str()) {
        return Ok(wanted.clone());
    }
    let known = ids.join(", ");
    Err(PrintError::Refused(format!(
        "`{}` has no household `{wanted}`; there is {known}",
        job.child
    )))
}

/// A sentence about a child whose record is not there, or does not hold.
fn no_child(service: &Service, child: &str) -> PrintError {
    let held = RecordKey::Child(child.to_owned());
    let is_held = |one: &&Withheld| matches!(one, Withheld::Record(key, _) if *key == held);
    if service.withheld().iter().any(|one| is_held(&one)) {
        return PrintError::Refused(format!(
            "the record of `{child}` is not finished or has a mistake; `doorstep check` says which"
        ));
    }
    let all = service.children(&Grant::inspector());
    PrintError::Refused(match nearest(child, all.keys().map(String::as_str)) {
        Some(near) => format!("there is no child `{child}`; did you mean `{near}`?"),
        None => format!("there is no child `{child}`; a child is named as its folder is"),
    })
}

/// A sentence for each chart that cannot be looked at because of a mistake, from the last one on.
fn left_out(service: &Service, child: &str) -> Vec<String> {
    let charts = service.children(&Grant::inspector()).get(child).map(|records| &records.charts);
    let latest = charts.and_then(|charts| charts.keys().next_back()).map(|name| name.on);
    let name = |one: &Withheld| match one {
        Withheld::Record(RecordKey::Chart(of, name), _) if of == child => Some(name.clone()),
        _ => None,
    };
    let held = service.withheld().iter().filter_map(name);
    let recent = held.filter(|name: &Dated| latest.is_none_or(|latest| name.on >= latest));
    recent
        .map(|name| {
            format!(
                "The chart {name} is not in the pack, because of a mistake; `doorstep check` says which."
            )
        })
        .collect()
}
