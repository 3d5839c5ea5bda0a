//! A kind of record as a JSON Schema (draft 7, which editors' YAML language servers read), so that an
//! editor completes and checks a record while it is typed.

use serde_json::{Map, Value, json};

use crate::model::kinds::RecordKind;
use crate::model::{FieldForm, Form, Kind, LinkKind, Place, joined};

/// The schema of the fields of a kind. Texts under headings are not fields and are left to `check`.
#[must_use]
pub fn schema(kind: &RecordKind) -> Value {
    let mut schema = group(kind.kind);
    schema.insert("$schema".into(), json!("http://json-schema.org/draft-07/schema#"));
    schema.insert("title".into(), json!(kind.word));
    Value::Object(schema)
}

fn group(kind: &Kind) -> Map<String, Value> {
    let fields = kind.fields.iter().filter(|field| field.place == Place::Key);
    let needed: Vec<&str> =
        fields.clone().filter(|field| field.needed).map(|field| field.key).collect();
    let properties: Map<String, Value> =
        fields.map(|field| (field.key.to_owned(), property(field))).collect();
    let mut schema = Map::new();
    schema.insert("type".into(), json!("object"));
    schema.insert("description".into(), json!(kind.meaning()));
    schema.insert("properties".into(), Value::Object(properties));
    schema.insert("additionalProperties".into(), json!(false));
    // An empty list of names is no valid schema.
    if !needed.is_empty() {
        schema.insert("required".into(), json!(needed));
    }
    schema
}

fn property(field: &FieldForm) -> Value {
    let mut schema = of(field.form);
    if let Value::Object(schema) = &mut schema {
        let mut said = field.meaning();
        if let Form::Link(to) = field.form {
            said = format!("{said} ({})", of_link(*to));
        }
        schema.insert("description".into(), json!(said));
    }
    schema
}

/// What may stand in a field. A text may look like a number or a date to YAML: it is a text here.
fn of(form: &Form) -> Value {
    match form {
        Form::Text | Form::Prose => json!({"type": ["string", "number", "boolean"]}),
        Form::Shaped(shape) => {
            json!({"type": ["string", "number"], "pattern": shape.pattern, "examples": [shape.example]})
        }
        Form::Link(_) => json!({"type": "string"}),
        Form::Whole => json!({"type": "integer", "minimum": 0, "maximum": u16::MAX}),
        Form::YesNo => json!({"enum": [true, false, "yes", "no"]}),
        Form::Words(words) => {
            let named: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let meant: Vec<String> = words.iter().map(|(_, about)| joined(about)).collect();
            json!({"enum": named, "enumDescriptions": meant})
        }
        Form::List(of_what) => json!({"type": "array", "minItems": 1, "items": of(of_what)}),
        Form::Group(kind) => Value::Object(group(kind)),
        Form::Lines(of_what) => {
            json!({"type": "object", "minProperties": 1, "additionalProperties": of(of_what)})
        }
        Form::Either(one, other) => json!({"anyOf": [of(one), of(other)]}),
    }
}

/// Where the name that a link takes is found.
pub(super) fn of_link(to: LinkKind) -> &'static str {
    match to {
        LinkKind::Staff => "a file in staff, without its ending",
        LinkKind::Person => "the id of somebody in the child's child.yaml",
        LinkKind::Household => "the id of a household in the child's child.yaml",
        LinkKind::Goal => "a file in the child's goals, without its ending",
        LinkKind::Item => "the id of an item of a checklist",
        LinkKind::Activity => "a card, as area/name",
        LinkKind::Child => "the reference of a child",
        LinkKind::Equipment => "a file in equipment, without its ending",
        LinkKind::Group => "a file in groups, without its ending",
        LinkKind::SessionPlan => "a file in the child's session-plans, without its ending",
        LinkKind::EhcPlan => "a file in the child's ehc-plans, without its ending",
        LinkKind::Picture => "a file in pictures, without its ending",
        LinkKind::OwnPicture => "a file in the child's pictures, without its ending",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::kind;

    #[test]
    fn a_field_is_completed_with_its_meaning_and_its_words() {
        let schema = schema(kind("contact-note").unwrap());
        let how = &schema["properties"]["how"];
        assert_eq!(how["description"], "How they talked.");
        assert_eq!(how["enum"][0], "telephone");
        assert_eq!(how["enumDescriptions"][0], "On the telephone.");
        assert_eq!(schema["required"], json!(["by", "with", "how"]));
        assert_eq!(schema["additionalProperties"], false);
        assert!(schema["properties"].get("").is_none(), "the text is no field");
    }

    #[test]
    fn every_field_of_every_kind_says_what_it_means() {
        for kind in crate::model::kinds::all() {
            for field in kind.kind.fields {
                let said = field.meaning();
                assert!(said.ends_with(['.', '?', '!']), "{} {}: {said}", kind.word, field.key);
            }
        }
    }
}
