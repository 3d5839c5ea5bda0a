//! Who may have a copy, on what ground; and who answers for it.

use crate::diag::nearest;
use crate::model::{
    Basis, Child, Choice, Date, Draft, KindId, PaperGroup, PaperPlan, Permission, RecordKey,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;

use super::{ReleaseError, ReleaseJob};

/// Somebody who is sent a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recipient {
    /// Their id in the child's record.
    pub(super) id: String,
    /// Their name.
    pub(super) name: String,
    /// On what ground.
    pub(super) basis: Basis,
    /// Who agreed, or recorded it.
    pub(super) agreed_by: Option<String>,
    /// When.
    pub(super) agreed_on: Date,
}

impl Recipient {
    /// Somebody of whom only the id counts, since nothing is recorded.
    pub(super) fn of_id(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            name: String::new(),
            basis: Basis::Consent,
            agreed_by: None,
            agreed_on: super::settled(),
        }
    }
}

/// Who wrote a paper, who read it and who releases it.
pub(super) struct Hands {
    /// Who releases it.
    pub(super) by: String,
    /// Who signed it, and when.
    pub(super) signed: Option<String>,
    /// Who read it, and when.
    pub(super) second: Option<String>,
}

/// Everybody who was named, when each of them may have the paper; otherwise a sentence for each who may not, and
/// then nobody has a copy.
pub(super) fn recipients(
    draft: &Draft,
    plan: &PaperPlan,
    may: &[String],
    job: &ReleaseJob,
    today: Date,
    grant: &Grant<Inspector>,
) -> Result<Vec<Recipient>, ReleaseError> {
    let Some(records) = draft.children.get(&job.child) else { return Ok(Vec::new()) };
    let child: &Child = &records.child;
    let ids: Vec<&str> =
        child.professionals.iter().map(|who| grant.open(&who.id).value.as_str()).collect();
    let mut refused = Vec::new();
    let mut found: Vec<Recipient> = Vec::new();
    for name in &job.to {
        let who = child
            .professionals
            .iter()
            .find(|who| grant.open(&who.id).value == *name || grant.open(&who.name) == name);
        let Some(who) = who else {
            let near = nearest(name, ids.iter().copied());
            let hint = near.map_or_else(
                || format!("; people around `{}` are {}", job.child, ids.join(", ")),
                |near| format!("; did you mean `{near}`?"),
            );
            refused.push(format!("`{name}` is nobody in the record of `{}`{hint}", job.child));
            continue;
        };
        let id = grant.open(&who.id).value.clone();
        if found.iter().any(|one| one.id == id) {
            refused.push(format!("`{id}` is named twice"));
            continue;
        }
        let meant = grant.open(&who.receives).iter().any(|name| plan.is_meant_by(name));
        let given = ground(child, plan.permission, &id, today, grant);
        match given.filter(|_| may.contains(&id)) {
            Some(given) => found.push(Recipient {
                name: grant.open(&who.name).clone(),
                basis: *grant.open(&given.basis),
                agreed_by: [&given.by, &given.recorded_by]
                    .into_iter()
                    .find_map(|who| grant.open(who).as_ref().map(|who| who.value.clone())),
                agreed_on: grant.open(&given.on).value,
                id,
            }),
            None if !meant => refused.push(format!(
                "the copy for `{id}` is withheld: the record does not say that they receive it; add `{}` \
                 after receives",
                plan.paper
            )),
            None => refused.push(format!(
                "the copy for `{id}` is withheld: no consent and no other basis in date names them for `{}`; \
                 once there is one, write it under permissions",
                plan.permission.word()
            )),
        }
    }
    if refused.is_empty() { Ok(found) } else { Err(ReleaseError::Refused(refused)) }
}

/// The permission in date that names somebody.
fn ground<'c>(
    child: &'c Child,
    group: PaperGroup,
    id: &str,
    today: Date,
    grant: &Grant<Inspector>,
) -> Option<&'c Permission> {
    child.permissions.iter().find(|given| {
        grant.open(&given.purpose).value == group
            && grant.open(&given.to).iter().any(|to| to.value == id)
            && grant.open(&given.on).value <= today
            && grant.open(&given.until).as_ref().is_none_or(|until| until.value >= today)
    })
}

/// Whether a second person reads a paper before it goes out: it leaves the circle of those who know the child.
fn leaves(group: PaperGroup) -> bool {
    matches!(group, PaperGroup::Reports | PaperGroup::StatutoryAdvice | PaperGroup::Contributions)
}

/// Who answers for the paper; or why it is not ready to go out.
pub(super) fn hands(
    draft: &Draft,
    plan: &PaperPlan,
    id: &KindId,
    job: &ReleaseJob,
    grant: &Grant<Inspector>,
) -> Result<Hands, ReleaseError> {
    let Some(records) = draft.children.get(&id.child) else {
        return Err(format!("there is no child `{}`", id.child).into());
    };
    let what = format!("the {} of {}", id.paper, id.on.on);
    let with_day = |who: &str, on: Option<Date>| match on {
        Some(on) => format!("{who}, {on}"),
        None => who.to_owned(),
    };
    // Who wrote it, whether they signed it, and who read it, where the record says so.
    let (writer, signed, second) = if let Some(report) =
        records.reports.get(&id.on).filter(|_| id.draws_on == "written report")
    {
        let by = grant.open(&report.by).value.to_string();
        let on = grant.open(&report.signed).as_ref().map(|on| *on.value);
        let second = report.second_look.as_ref().map(|look| {
            with_day(&grant.open(&look.by).value.to_string(), Some(*grant.open(&look.on).value))
        });
        (Some(by), Some(on), second)
    } else if let Some(one) =
        records.contributions.get(&id.on).filter(|_| id.draws_on == "contribution")
    {
        let by = grant.open(&one.by).value.to_string();
        let on = grant.open(&one.signed).as_ref().map(|on| *on.value);
        let second = grant.open(&one.read_by).as_ref().map(|who| {
            let read = grant.open(&one.read_on).as_ref().map(|on| *on.value);
            with_day(&who.value.to_string(), read)
        });
        (Some(by), Some(on), second)
    } else {
        (None, None, None)
    };
    if signed == Some(None) {
        return Err(format!("{what} is a draft: add signed, once its writer has signed it").into());
    }
    let Some(by) = job.by.clone().or_else(|| writer.clone()) else {
        return Err(format!("say who releases {what}: --by and the id of a member of staff").into());
    };
    for name in std::iter::once(&by).chain(&job.read_by) {
        if !draft.has(&RecordKey::Staff(name.clone())) {
            let near = nearest(name, draft.staff.keys().map(String::as_str));
            let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            return Err(format!("`{name}` is nobody on the staff{hint}").into());
        }
    }
    let second = second.or_else(|| job.read_by.clone());
    if leaves(plan.permission) && second.is_none() {
        let way = if writer.is_some() {
            "add second_look (or read_by in a contribution) with somebody else's name, once they have read it"
        } else {
            "name them with --read-by, once they have read it"
        };
        return Err(format!("nobody else has read {what}: {way}").into());
    }
    let author = writer.clone().unwrap_or_else(|| by.clone());
    let same = |second: &String| second.split(',').next() == Some(author.as_str());
    if second.as_ref().is_some_and(same) {
        return Err(format!("`{author}` wrote or releases {what} and is its second reader").into());
    }
    let signed = writer.map(|writer| with_day(&writer, signed.flatten()));
    Ok(Hands { by, signed, second })
}
