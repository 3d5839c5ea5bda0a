//! Blocks of a kind file that name fields of a record.

use crate::diag::{Message, nearest, quote, word};

use crate::source::yaml::{Node, Value};
use crate::view::kind::{
    COMPUTED, Column, FieldBlock, From, Kind, NoField, PaperPlan, Rows, Show, column, field,
    label_of, of_record, rows, source_named,
};

use super::{BAD_KIND, BLOCK_BEYOND_AUDIENCE, Reader};

/// The keys that say how fields are shown, one of which each block has.
const SHOWS: &[&str] = &["prose", "list", "facts", "table", "each", "records"];

/// Every key that such a block may have.
const KEYS: &[&str] = &[
    "prose", "list", "facts", "table", "each", "records", "columns", "title", "from", "which",
    "heading",
];

impl Reader<'_> {
    /// A block that names fields; `None` with what is wrong said.
    pub(super) fn fields(&mut self, node: &Node, plan: &PaperPlan) -> Option<FieldBlock> {
        self.only_keys(node, KEYS)?;
        let from = self.from(node, plan)?;
        let source = match from {
            From::Own => plan.draws_on,
            From::Latest(word) | From::All(word) => word,
        };
        let kind = of_record(source)?;
        let heading = self.optional(node, "heading");
        let Value::Map(entries) = &node.value else { return None };
        let Some((key, value)) = entries.iter().find(|(name, _)| SHOWS.contains(&&*name.name))
        else {
            let message = Message::new("a block says one of {}", [word(SHOWS.join(", "))]);
            self.say(node.span, message);
            return None;
        };
        let show = match &*key.name {
            "prose" => Show::Prose(self.path(value, kind, plan)?),
            "list" => Show::List(self.path(value, kind, plan)?),
            "facts" => Show::Facts(self.columns(value, kind, plan)?),
            "records" => Show::Table(Rows::Records, self.columns(value, kind, plan)?),
            "table" => {
                let (of, within) = self.rows(value, kind, plan)?;
                let columns = self.field(node, "columns")?;
                Show::Table(of, self.columns(columns, within, plan)?)
            }
            _ => {
                let (of, within) = self.rows(value, kind, plan)?;
                let title = self.field(node, "title")?;
                let title = self.column(title, within, plan)?;
                let columns = self.field(node, "columns")?;
                Show::Each(of, title, self.columns(columns, within, plan)?)
            }
        };
        Some(FieldBlock { from, heading, show })
    }

    fn from(&mut self, node: &Node, plan: &PaperPlan) -> Option<From> {
        let Some(name) = self.optional(node, "from") else { return Some(From::Own) };
        if name == "child" {
            return Some(From::Latest("child"));
        }
        let Some(source) = source_named(&name) else {
            self.say(node.span, Message::new("there is no record {} of a child", [quote(name)]));
            return None;
        };
        match self.optional(node, "which").as_deref() {
            None | Some("latest") if source == plan.draws_on => Some(From::Own),
            None | Some("latest") => Some(From::Latest(source)),
            Some("all") => Some(From::All(source)),
            Some(other) => {
                let other = quote(other.to_owned());
                self.say(node.span, Message::new("{} is not latest or all", [other]));
                None
            }
        }
    }

    /// A field, as a text in the kind's file.
    fn path(&mut self, node: &Node, kind: &'static Kind, plan: &PaperPlan) -> Option<String> {
        let Value::Text(path) = &node.value else {
            self.say(node.span, "the name of a field belongs here".into());
            return None;
        };
        match field(kind, path, plan.audience) {
            Ok(_) => Some(path.clone()),
            Err(because) => {
                self.no_field(node, path, kind, because);
                None
            }
        }
    }

    /// The list that a table's rows are, and what each of them holds.
    fn rows(
        &mut self,
        node: &Node,
        kind: &'static Kind,
        plan: &PaperPlan,
    ) -> Option<(Rows, &'static Kind)> {
        let of = Rows::Of(self.path(node, kind, plan)?);
        let within = rows(kind, &of, plan.audience);
        if within.is_err() {
            self.say(node.span, "a list of entries with fields of their own belongs here".into());
        }
        within.ok().map(|within| (of, within))
    }

    fn columns(
        &mut self,
        node: &Node,
        kind: &'static Kind,
        plan: &PaperPlan,
    ) -> Option<Vec<Column>> {
        let Value::List(items) = &node.value else {
            self.say(node.span, "a list of fields belongs here".into());
            return None;
        };
        Some(items.iter().filter_map(|item| self.column(item, kind, plan)).collect())
    }

    /// A field, alone or with the message that is its label: `who`, or `{who: report-who}`.
    fn column(&mut self, node: &Node, kind: &'static Kind, plan: &PaperPlan) -> Option<Column> {
        let (path, label) = match &node.value {
            Value::Text(path) => (path.clone(), label_of(path)),
            Value::Map(entries) => match entries.as_slice() {
                [(path, Node { value: Value::Text(label), .. })] => {
                    (path.name.clone(), label.clone())
                }
                _ => {
                    self.say(node.span, "a field and its label belong here".into());
                    return None;
                }
            },
            _ => {
                self.say(node.span, "the name of a field belongs here".into());
                return None;
            }
        };
        match column(kind, &path, plan.audience) {
            Ok(()) => Some(Column { path, label }),
            Err(because) => {
                self.no_field(node, &path, kind, because);
                None
            }
        }
    }

    /// Says that there is no such field here, or that its readers may not have it.
    fn no_field(&mut self, node: &Node, path: &str, kind: &'static Kind, because: NoField) {
        let place = self.place(node.span);
        match because {
            NoField::Shut(class) => {
                let message = Message::new(
                    "{} is not for the readers of this report: it is of the class {}",
                    [word(path.to_owned()), word(class)],
                );
                self.sink.report_at(&BLOCK_BEYOND_AUDIENCE, place, message);
            }
            NoField::Unknown | NoField::Other => {
                let last = path.rsplit('.').next().unwrap_or(path);
                let keys: Vec<&str> = kind
                    .fields
                    .iter()
                    .map(|field| field.key)
                    .chain(COMPUTED.iter().copied())
                    .collect();
                let near = nearest(last, keys.iter().copied()).map(str::to_owned);
                let message = Message::new("there is no field {} here", [quote(path.to_owned())]);
                let found = self.sink.report_at(&BAD_KIND, place, message);
                if let Some(near) = near {
                    found.hint(Message::new("did you mean {}?", [word(near)]));
                }
                found.hint(Message::new("the fields are {}", [quote(keys.join(", "))]));
            }
        }
    }
}
