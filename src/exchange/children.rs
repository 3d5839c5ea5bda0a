//! A list of children: one row, one child's own record. No permission is ever made from a table: what a
//! family agreed to is written down by the person to whom they said it.

use serde_yaml::{Mapping, Value};

use crate::model::Choice as _;
use crate::model::{Date, ProgrammeKind, Pronouns, Rhythm};
use crate::scaffold::NewFile;

use super::plan::{Cells, Column, Known, Plan};
use super::{Circumstances, Table, cell};

pub(super) const COLUMNS: &[Column] = &[
    ("reference", &["ref", "id", "child", "child_id", "case"]),
    ("first_name", &["forename", "given_name", "firstname", "christian_name"]),
    ("surname", &["last_name", "family_name", "lastname"]),
    ("born", &["date_of_birth", "dob", "birth_date", "d_o_b"]),
    ("due", &["due_date", "edd"]),
    ("nhs_number", &["nhs", "nhs_no"]),
    ("pronouns", &["pronoun"]),
    ("languages", &["language", "home_language", "home_languages"]),
    ("programmes", &["programme"]),
    ("started", &["start", "start_date", "portage_started", "date_started"]),
    ("visitor", &["home_visitor", "portage_worker", "worker", "key_worker"]),
    ("visits_every", &["frequency", "visits"]),
    ("parent", &["parent_name", "mother", "carer", "parent_carer", "parent_or_carer"]),
    ("relation", &["relationship"]),
    ("parental_responsibility", &["pr"]),
    ("address", &[]),
    ("phone", &["telephone", "tel", "mobile"]),
    ("email", &["e_mail"]),
    ("interests", &["likes"]),
];

pub(super) const NEEDED: &[&str] = &["reference", "first_name", "surname", "born", "parent"];

/// Plans a record for each row.
pub(super) fn plan(table: &Table, around: &Circumstances) -> Plan {
    let mut plan = Plan::default();
    let Some(known) = Known::new(table, COLUMNS, NEEDED, &mut plan) else { return plan };
    let mut seen: Vec<String> = Vec::new();
    for mut cells in known.rows() {
        let made = child(&mut cells, known.keeps_zeros("reference"), around);
        if let Some((reference, _)) = &made
            && seen.contains(reference)
        {
            cells.refuse("reference", reference, "another row has this reference".into());
        }
        if let Some((reference, fields)) =
            cells.finish(made, |made| vec![made.0.clone()], &mut plan)
        {
            let text = serde_yaml::to_string(&fields).unwrap_or_default();
            plan.new.push(NewFile::record(format!("children/{reference}/child.yaml"), text));
            seen.push(reference);
        }
    }
    plan
}

/// One row as the reference and the fields of the record.
fn child(
    cells: &mut Cells<'_>,
    keeps_zeros: bool,
    around: &Circumstances,
) -> Option<(String, Mapping)> {
    let reference = cells.reference("reference", keeps_zeros, &around.there);
    let mut fields = Mapping::new();
    let mut put = |key: &str, value: Option<Value>| {
        value.into_iter().for_each(|value| {
            fields.insert(key.into(), value);
        });
    };
    put("first_name", cells.text("first_name").map(Value::from));
    put("surname", cells.text("surname").map(Value::from));
    put("born", cells.need("born", cell::date).map(day));
    put("due", cells.maybe("due", cell::date).map(day));
    put("nhs_number", cells.maybe("nhs_number", cell::nhs_number).map(Value::from));
    let pronouns = cells.maybe("pronouns", cell::word::<Pronouns>).unwrap_or(Pronouns::They);
    put("pronouns", Some(pronouns.word().into()));
    let languages = cells.maybe("languages", cell::languages);
    put("languages", Some(texts(languages.unwrap_or_else(|| vec!["English".into()]))));
    let programmes = cells.maybe("programmes", programmes).unwrap_or_default();
    let is_portage = |one: &Programmed| one.0 == ProgrammeKind::Portage;
    // A child of whom no programme is named has Portage, and somebody who visits.
    let visited = programmes.is_empty() || programmes.iter().any(is_portage);
    let all = programmes.iter().map(programme).collect();
    put("programmes", (!programmes.is_empty()).then_some(Value::Sequence(all)));
    let only = |given: Option<Value>, other: Value| given.or_else(|| visited.then_some(other));
    put("started", only(cells.maybe("started", cell::date).map(day), day(around.today)));
    let alone = around.only_staff.clone().filter(|_| visited);
    let visitor = cells.maybe("visitor", cell::name).or(alone);
    if visited && visitor.is_none() && cells.get("visitor").is_none() {
        cells.refuse(
            "visitor",
            "",
            "write the id of the home visitor, as in the folder staff".into(),
        );
    }
    put("visitor", visitor.map(Value::from));
    let every = cells.maybe("visits_every", cell::word::<Rhythm>);
    put("visits_every", only(every.map(|every| every.word().into()), Rhythm::Week.word().into()));
    put("interests", cells.maybe("interests", cell::several).map(texts));
    put("households", home(cells).map(|home| Value::Sequence(vec![home])));
    Some((reference?, fields))
}

/// A programme of a row: its kind, since when, and who works with the child in it.
type Programmed = (ProgrammeKind, Date, String);

/// Programmes as a cell has them, with semicolons between several.
fn programmes(cell: &str) -> Result<Vec<Programmed>, String> {
    let one = |part: &str| match part.split_whitespace().collect::<Vec<_>>().as_slice() {
        [kind, from, worker] => {
            Ok((cell::word::<ProgrammeKind>(kind)?, cell::date(from)?, cell::name(worker)?))
        }
        _ => Err("write what, since when and with whom, such as virtual-school 2025-01-20 \
                  samir-haddad"
            .to_owned()),
    };
    cell.split(';').map(str::trim).filter(|part| !part.is_empty()).map(one).collect()
}

fn programme((kind, from, worker): &Programmed) -> Value {
    let fields = [
        ("kind", Value::from(kind.word())),
        ("from", day(*from)),
        ("worker", worker.as_str().into()),
    ];
    Value::Mapping(fields.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

/// The home, with the one person whom a table names.
fn home(cells: &mut Cells<'_>) -> Option<Value> {
    let parent = cells.text("parent");
    let relation = cells.maybe_text("relation").unwrap_or_else(|| "parent".into());
    let responsible = cells.maybe("parental_responsibility", cell::yes).unwrap_or(false);
    let address = cells.maybe("address", |cell| {
        // A line of an address may have a comma in it where semicolons stand between the lines.
        let several = cell.contains([';', '\n']);
        let ends = |c: char| matches!(c, ';' | '\n') || (c == ',' && !several);
        let lines = cell.split(ends).map(str::trim).filter(|line| !line.is_empty());
        Ok(lines.map(str::to_owned).collect::<Vec<_>>())
    });
    let phone = cells.maybe("phone", cell::phone);
    let email = cells.maybe_text("email");
    let mut person = Mapping::new();
    person.insert("id".into(), "parent".into());
    person.insert("name".into(), parent?.into());
    person.insert("relation".into(), relation.into());
    person.insert("parental_responsibility".into(), if responsible { "yes" } else { "no" }.into());
    let mut home = Mapping::new();
    home.insert("id".into(), "home".into());
    home.insert("name".into(), "Home".into());
    home.insert("people".into(), Value::Sequence(vec![Value::Mapping(person)]));
    let rest = [
        ("address", address.map(texts)),
        ("phone", phone.map(Value::from)),
        ("email", email.map(Value::from)),
    ];
    for (key, value) in rest {
        value.into_iter().for_each(|value| {
            home.insert(key.into(), value);
        });
    }
    home.insert("receives".into(), texts(vec!["chart".into(), "review".into()]));
    Some(Value::Mapping(home))
}

/// A date as a value.
pub(super) fn day(date: Date) -> Value {
    Value::from(date.to_string())
}

/// A list of texts as a value.
pub(super) fn texts(texts: Vec<String>) -> Value {
    Value::Sequence(texts.into_iter().map(Value::from).collect())
}
