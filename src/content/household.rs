//! The parts of a child's record about homes, people and permissions.

use crate::diag::Sink;
use crate::model::{Household, Permission, Person, Professional};
use crate::privacy::Private;
use crate::source::yaml::Node;

use super::fields::Fields;
use super::staff::{plain, plain_all};

/// Reads a household.
pub(super) fn household(node: &Node, sink: &mut Sink) -> Option<Household> {
    let mut fields = Fields::open(node, sink)?;
    let id = fields.text("id");
    let name = fields.text("name");
    let people = fields.each("people", person);
    let address = fields.maybe_texts("address");
    let phone = fields.maybe_text("phone");
    let email = fields.maybe_text("email");
    let receives = fields.maybe_choices("receives");
    let needs = fields.maybe_choices("needs");
    fields.finish();
    Some(Household {
        id: Private::new(id?),
        name: Private::new(name?.value),
        people: people?,
        address: Private::new(plain_all(address)),
        phone: Private::new(phone),
        email: Private::new(email),
        receives: Private::new(receives),
        needs: Private::new(needs),
    })
}

fn person(node: &Node, sink: &mut Sink) -> Option<Person> {
    let mut fields = Fields::open(node, sink)?;
    let id = fields.text("id");
    let name = fields.text("name");
    let relation = fields.text("relation");
    let responsible = fields.yes("parental_responsibility");
    fields.finish();
    Some(Person {
        id: Private::new(id?),
        name: Private::new(name?.value),
        relation: Private::new(relation?.value),
        parental_responsibility: Private::new(responsible),
    })
}

/// Reads somebody who works with the child.
pub(super) fn professional(node: &Node, sink: &mut Sink) -> Option<Professional> {
    let mut fields = Fields::open(node, sink)?;
    let id = fields.text("id");
    let name = fields.text("name");
    let role = fields.text("role");
    let agency = fields.maybe_text("agency");
    let email = fields.maybe_text("email");
    let receives = fields.maybe_choices("receives");
    fields.finish();
    Some(Professional {
        id: Private::new(id?),
        name: Private::new(name?.value),
        role: Private::new(role?.value),
        agency: Private::new(plain(agency)),
        email: Private::new(plain(email)),
        receives: Private::new(receives),
    })
}

/// Reads a permission.
pub(super) fn permission(node: &Node, sink: &mut Sink) -> Option<Permission> {
    let mut fields = Fields::open(node, sink)?;
    let purpose = fields.choice("for");
    let basis = fields.choice("basis");
    let by = fields.maybe_text("by");
    let recorded_by = fields.maybe_text("recorded_by");
    let on = fields.date("on");
    let until = fields.maybe_date("until");
    let to = fields.maybe_texts("to");
    fields.finish();
    Some(Permission {
        purpose: Private::new(purpose?),
        basis: Private::new(basis?.value),
        by: Private::new(by),
        recorded_by: Private::new(recorded_by),
        on: Private::new(on?),
        until: Private::new(until),
        to: Private::new(to),
    })
}
