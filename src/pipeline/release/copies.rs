//! The copies themselves: the paper as one reader has it, with its number, and what is new in it for them.

use crate::diag::{Diagnostic, Severity, Sink};
use crate::model::{KindId, PaperAudience};
use crate::pipeline::faults;
use crate::pipeline::order::{Order, lines};
use crate::pipeline::papers::{around, told};
use crate::pipeline::work::Desk;
use crate::privacy::policy::{CoreGroup, Professional};
use crate::privacy::{Audience, Grant};
use crate::view::Sight;
use crate::view::kind::{Layout, ReportKind};
use crate::view::report::{Frozen, Report};
use crate::view::typographic;

use super::who::Recipient;
use super::{ReleaseError, Row};

/// What goes out.
pub(super) struct Sending<'s> {
    /// The paper.
    pub(super) id: &'s KindId,
    /// Its kind.
    pub(super) kind: &'s ReportKind,
    /// What went out before.
    pub(super) row: &'s Row,
    /// Who is sent a copy, in their order.
    pub(super) recipients: &'s [Recipient],
}

/// What is the same on every copy.
#[expect(clippy::struct_field_names, reason = "whose form it is has no better word")]
pub(super) struct Form {
    /// The text, as it is kept.
    pub(super) frozen: Frozen,
    /// How it is marked.
    pub(super) marking: Option<String>,
    /// Whose form it is.
    pub(super) form: Option<String>,
    /// Every line of it, for a last look.
    pub(super) text: String,
    /// The folder of the copies below `released`.
    pub(super) folder: String,
}

/// One copy.
pub(super) struct Copy {
    /// Its files, by name.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// What the scan found, and why the paper could not be made.
    pub(super) told: Vec<Diagnostic>,
}

/// For whom a kind is, by the name in the policy.
pub(super) fn audience(kind: &ReportKind) -> &'static str {
    match kind.plan.audience {
        PaperAudience::CoreGroup => CoreGroup::NAME,
        _ => Professional::NAME,
    }
}

/// The text of the paper without what differs from copy to copy.
pub(super) fn form(desk: &Desk<'_>, sending: &Sending<'_>) -> Result<Form, ReleaseError> {
    let report = report(desk, sending, &[]).ok_or_else(|| nothing(sending))?;
    // A contribution has a folder of its own, apart from everything else about the child.
    let KindId { child, paper, .. } = sending.id;
    let day = desk.settings.date;
    let place = match sending.kind.plan.audience {
        PaperAudience::CoreGroup => "core-group",
        _ => "professionals",
    };
    Ok(Form {
        frozen: report.frozen(),
        marking: report.marking.clone(),
        form: report.form.clone(),
        text: lines(&typographic::to_print(&report.sections)),
        folder: format!("{place}/{child}/{day}-{paper}-version-{}", sending.row.version),
    })
}

/// What is to be made for one of the recipients.
pub(super) fn order(desk: &Desk<'_>, sending: &Sending<'_>, at: usize) -> Option<Order> {
    let recipient = &sending.recipients[at];
    let ids = [recipient.id.clone()];
    let report = report(desk, sending, &ids)?;
    let words = &desk.engines.words;
    let mut report = match before(desk, sending, &recipient.id) {
        Some((day, before)) => report.with_changes(&before, &words.date(day), words),
        None => report,
    };
    let day = words.date(desk.settings.date);
    let parts = [
        ("copy", (at + 1).into()),
        ("copies", sending.recipients.len().into()),
        ("name", (&recipient.name).into()),
        ("version", usize::from(sending.row.version).into()),
        ("date", (&day).into()),
    ];
    report.copy = Some(words.say_with("report-copy", &parts));
    let path = format!("copy-{}-{}.pdf", at + 1, recipient.id);
    let place = (path, audience(sending.kind), sending.id.child.clone());
    Some(told(desk, words.language(), (sending.kind, sending.id, &report), place))
}

/// The copy for one of the recipients.
pub(super) fn copy(
    desk: &Desk<'_>,
    sending: &Sending<'_>,
    at: usize,
) -> Result<Copy, ReleaseError> {
    let order = order(desk, sending, at).ok_or_else(|| nothing(sending))?;
    let path = order.path.clone();
    match desk.press_and_scan(order) {
        Ok(Some(pressed)) => {
            let told = pressed.told(desk);
            let mut files = vec![(path, pressed.paper.bytes)];
            if sending.kind.layout == Layout::Report {
                files.extend(pressed.forms);
            }
            Ok(Copy { files, told })
        }
        Ok(None) => Err(nothing(sending)),
        Err(fault) => {
            let mut sink = Sink::new();
            let paper = crate::model::PaperId::Kind(sending.id.clone());
            faults::tell(desk.service, (&paper, ""), &fault, &mut sink);
            let told = sink.into_sorted();
            let is_error = |one: &Diagnostic| one.rule.severity == Severity::Error;
            if told.iter().any(is_error) {
                Ok(Copy { files: Vec::new(), told })
            } else {
                Err(nothing(sending))
            }
        }
    }
}

/// The paper for these readers.
fn report(desk: &Desk<'_>, sending: &Sending<'_>, to: &[String]) -> Option<Report> {
    let Sending { id, kind, .. } = sending;
    match kind.plan.audience {
        PaperAudience::CoreGroup => Report::for_core_group(&core_group(desk, id), kind, &id.on, to),
        _ => Report::for_professionals(&around(desk, &id.child), kind, &id.on, to),
    }
}

/// The text that this reader was sent last, with its day.
fn before(
    desk: &Desk<'_>,
    sending: &Sending<'_>,
    id: &str,
) -> Option<(crate::model::Date, Frozen)> {
    let last = sending.row.last_to(id)?;
    let frozen = match sending.kind.plan.audience {
        PaperAudience::CoreGroup => Frozen::sent_apart(&core_group(desk, sending.id), last),
        _ => Frozen::sent(&around(desk, &sending.id.child), last),
    };
    Some((last.on, frozen?))
}

/// What the people of a meeting see of a child.
fn core_group<'d>(desk: &'d Desk<'_>, id: &KindId) -> Sight<'d, CoreGroup> {
    Sight {
        service: desk.service,
        grant: Grant::<CoreGroup>::core_group(&id.child),
        words: &desk.engines.words,
        date: desk.settings.date,
        cards: desk.service.activities(),
    }
}

fn nothing(sending: &Sending<'_>) -> ReleaseError {
    format!("there is nothing on the {} of `{}` to send", sending.id.paper, sending.id.child).into()
}
