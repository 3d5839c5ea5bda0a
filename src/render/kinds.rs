//! Report kinds as the theme's files say them.
//!
//! A kind file lists sections, and the blocks of each. A block that the kind's audience may not have
//! is an error in the file, found before any report is made.

mod chosen;
mod fields;

use std::collections::BTreeMap;

use crate::diag::{Message, Place, Rule, Severity, Sink, nearest, number, quote, word};
use crate::source::yaml::{self, Node, Value};
use crate::source::{MemoryLoader, SourceFile, Sources, Span};
use crate::theme::Theme;
use crate::view::kind::{
    BlockName, EvidenceAsked, FormOf, KindBlock, KindSection, KindWords, LONGEST_LINE, Layout,
    PaperAudience, PaperPlan, ReportKind, SMALLEST_TEXT, Unfit, Which, block_for, is_line,
    is_paper_name, of_its_own_kind, permission_named, source_named, sources,
};

/// A kind file that cannot be used.
pub static BAD_KIND: Rule = Rule {
    code: "T03",
    severity: Severity::Error,
    title: "a report kind cannot be used",
    about: "A file in the theme's folder reports, or in content/reports, says for whom a report is, from which record it is told, which sections it has and which blocks stand in each. The message names the line and what belongs there. Reports of other kinds are made all the same.",
};

/// A kind that asks for more than its readers may see.
pub static BLOCK_BEYOND_AUDIENCE: Rule = Rule {
    code: "T04",
    severity: Severity::Error,
    title: "a report kind asks for a block that its readers may not have",
    about: "Each block of a report is open to certain readers only. A report for the family has no developmental profile, because it prints age bands. Take the block out of this kind.",
};

/// Every key that a kind may have.
const KEYS: &[&str] = &[
    "kind",
    "paper",
    "audience",
    "draws_on",
    "which",
    "days",
    "only",
    "nation",
    "permission",
    "evidence",
    "evidence_within",
    "title",
    "subtitle",
    "text_size",
    "layout",
    "sides",
    "marking",
    "authority",
    "version",
    "sections",
];

/// Every key that a section may have.
const SECTION_KEYS: &[&str] = &["heading", "blocks", "empty"];

/// Says why a block cannot stand in a kind.
pub fn unfit_block(name: &str, draws_on: &str, unfit: Unfit, place: Place, sink: &mut Sink) {
    match unfit {
        Unfit::NoSuchBlock(near) => {
            let message = Message::new("there is no block {}", [quote(name)]);
            let found = sink.report_at(&BAD_KIND, place, message);
            if let Some(near) = near {
                found.hint(Message::new("did you mean {}?", [word(near)]));
            }
        }
        Unfit::NotForThem => {
            let message = Message::new("{} is not for the readers of this report", [word(name)]);
            sink.report_at(&BLOCK_BEYOND_AUDIENCE, place, message)
                .hint("take the block out, or make another report for those who may have it");
        }
        Unfit::FromAnother(from) => {
            let said = [word(name), word(draws_on)];
            let message = Message::new("{} is told from another record than {}", said);
            sink.report_at(&BAD_KIND, place, message)
                .hint(Message::new("it is told from: {}", [word(from.join(", "))]));
        }
    }
}

/// Says that a kind is told from a record that no child has.
pub fn no_source(name: &str, place: Place, sink: &mut Sink) {
    let names: Vec<String> = sources().collect();
    let near = nearest(name, names.iter().map(String::as_str)).map(str::to_owned);
    let message = Message::new("there is no record {} of a child", [quote(name)]);
    let found = sink.report_at(&BAD_KIND, place, message);
    if let Some(near) = near {
        found.hint(Message::new("did you mean {}?", [word(near)]));
    }
}

/// Reads every kind of a theme, by name. What is wrong goes to the sink.
#[must_use]
pub fn load(theme: &Theme, sink: &mut Sink) -> BTreeMap<String, ReportKind> {
    let mut loader = MemoryLoader::new();
    for (path, bytes) in theme.below("reports") {
        loader.set(path, bytes);
    }
    let sources = Sources::load(&loader);
    let mut kinds = BTreeMap::new();
    for (id, file) in sources.iter() {
        let mut reader = Reader { file, sink };
        match yaml::parse(&file.text, id, 0) {
            Ok((node, _)) => {
                if let Some(kind) = reader.kind(&node) {
                    kinds.insert(kind.plan.kind.clone(), kind);
                }
            }
            Err(problem) => reader.say(problem.span, "this is not YAML that can be read".into()),
        }
    }
    kinds
}

struct Reader<'a> {
    file: &'a SourceFile,
    sink: &'a mut Sink,
}

impl Reader<'_> {
    fn kind(&mut self, node: &Node) -> Option<ReportKind> {
        self.only_keys(node, KEYS)?;
        let kind = self.text(node, "kind")?;
        let paper = self.optional(node, "paper").unwrap_or_else(|| kind.clone());
        let audience = self.text(node, "audience")?;
        let Some(audience) = PaperAudience::named(&audience) else {
            self.say(node.span, Message::new("{} is no audience of a paper", [quote(audience)]));
            return None;
        };
        for name in [&kind, &paper] {
            if !is_paper_name(name) {
                let message = Message::new("{} is no name for a paper", [quote(name.clone())]);
                self.say(node.span, message);
                return None;
            }
        }
        let draws_on = self.source(node)?;
        let permission = self.text(node, "permission")?;
        let Some(permission) = permission_named(&permission) else {
            self.say(node.span, Message::new("{} is no permission", [quote(permission)]));
            return None;
        };
        let which = self.which(node)?;
        let mut only = self.only(node, draws_on)?;
        only.extend(of_its_own_kind(draws_on, &paper));
        let nation = self.nation(node).ok()?;
        let title = KindWords::Message(self.text(node, "title")?);
        let subtitle = self.optional(node, "subtitle");
        let size = self.text(node, "text_size")?;
        let text_size = size.parse().ok().filter(|size| *size >= SMALLEST_TEXT);
        if text_size.is_none() {
            self.say(node.span, Message::new("{} is no size for text", [quote(size)]));
        }
        let layout = self.optional(node, "layout").unwrap_or_else(|| "report".into());
        let Some(layout) = Layout::named(&layout) else {
            self.say(node.span, Message::new("{} is no layout of a paper", [quote(layout)]));
            return None;
        };
        let sides = self.number(node, "sides").map(usize::from);
        let evidence = EvidenceAsked {
            named: self.named_evidence(node)?,
            within: self.number(node, "evidence_within"),
        };
        let plan = PaperPlan {
            kind,
            paper,
            audience,
            draws_on,
            which,
            only,
            nation,
            permission,
            evidence,
        };
        let sections = self.list(node, "sections")?;
        let sections = sections.iter().filter_map(|section| self.section(section, &plan));
        let sections = sections.collect();
        let (marking, authority) = (self.line(node, "marking"), self.line(node, "authority"));
        let (marking, authority, version) = (marking?, authority?, self.line(node, "version")?);
        let form = FormOf { authority, version };
        let text_size = text_size?;
        Some(ReportKind {
            plan,
            title,
            subtitle,
            text_size,
            layout,
            sides,
            marking,
            form,
            sections,
        })
    }

    /// A text for one line of each page, which may be missing; `None` when it cannot stand there.
    #[expect(clippy::option_option, reason = "it may be missing, and it may be wrong")]
    fn line(&mut self, node: &Node, key: &'static str) -> Option<Option<String>> {
        let text = self.optional(node, key);
        let Some(wrong) = text.as_deref().filter(|text| !is_line(text)) else { return Some(text) };
        let Value::Map(entries) = &node.value else { return None };
        let at = entries.iter().find(|(name, _)| name.name == key);
        let said = [quote(wrong.to_owned()), word(key), number(LONGEST_LINE)];
        let message = Message::new("{} is no {}: it is one line of at most {} letters", said);
        self.say(at.map_or(node.span, |(_, value)| value.span), message);
        None
    }

    /// The record that the kind is told from.
    fn source(&mut self, node: &Node) -> Option<&'static str> {
        let name = self.text(node, "draws_on")?;
        let found = source_named(&name);
        if found.is_none() {
            let place = self.place(node.span);
            no_source(&name, place, self.sink);
        }
        found
    }

    /// Which of those records: the latest where the kind says nothing.
    fn which(&mut self, node: &Node) -> Option<Which> {
        let days = self.number(node, "days");
        match self.optional(node, "which").as_deref() {
            None | Some("latest") => Some(Which::Latest),
            Some("each") => Some(Which::Each { days }),
            Some("next") => Some(Which::Next),
            Some(other) => {
                let other = quote(other.to_owned());
                self.say(node.span, Message::new("{} is not latest, each or next", [other]));
                None
            }
        }
    }

    fn section(&mut self, node: &Node, plan: &PaperPlan) -> Option<KindSection> {
        self.only_keys(node, SECTION_KEYS)?;
        let heading = self.optional(node, "heading").map(KindWords::Message);
        let blocks = self.list(node, "blocks")?;
        let empty = self.optional(node, "empty");
        let blocks = blocks.iter().filter_map(|block| match &block.value {
            Value::Map(_) => self.fields(block, plan).map(KindBlock::Fields),
            _ => self.block(block, plan).map(KindBlock::Named),
        });
        Some(KindSection { heading, blocks: blocks.collect(), empty })
    }

    fn block(&mut self, node: &Node, plan: &PaperPlan) -> Option<BlockName> {
        let Value::Text(name) = &node.value else {
            self.say(node.span, "the name of a block belongs here".into());
            return None;
        };
        match block_for(name, plan.audience, plan.draws_on) {
            Ok(block) => Some(block),
            Err(unfit) => {
                let place = self.place(node.span);
                unfit_block(name, plan.draws_on, unfit, place, self.sink);
                None
            }
        }
    }

    /// Whether a group has these keys and no others; what is not known is said.
    fn only_keys(&mut self, node: &Node, keys: &[&str]) -> Option<()> {
        let Value::Map(entries) = &node.value else { return None };
        let unknown = entries.iter().filter(|(name, _)| !keys.contains(&&*name.name));
        let unknown: Vec<_> = unknown.map(|(name, _)| (name.span, name.name.clone())).collect();
        for (span, name) in &unknown {
            let near = nearest(name, keys.iter().copied()).map(str::to_owned);
            let message = Message::new("a kind has no key {}", [quote(name.clone())]);
            let place = self.place(*span);
            let found = self.sink.report_at(&BAD_KIND, place, message);
            if let Some(near) = near {
                found.hint(Message::new("did you mean {}?", [word(near)]));
            }
        }
        unknown.is_empty().then_some(())
    }

    /// A text that may be missing.
    fn optional(&mut self, node: &Node, key: &str) -> Option<String> {
        let Value::Map(entries) = &node.value else { return None };
        let (_, value) = entries.iter().find(|(name, _)| name.name == key)?;
        match &value.value {
            Value::Text(text) => Some(text.clone()),
            _ => {
                self.say(value.span, "a text belongs here".into());
                None
            }
        }
    }

    /// Whether sentences are to name what they rest on: `evidence: named`.
    fn named_evidence(&mut self, node: &Node) -> Option<bool> {
        match self.optional(node, "evidence").as_deref() {
            None => Some(false),
            Some("named") => Some(true),
            Some(other) => {
                let message =
                    Message::new("{} is not said of evidence: write named", [quote(other)]);
                self.say(node.span, message);
                None
            }
        }
    }

    /// A whole number that may be missing.
    fn number(&mut self, node: &Node, key: &str) -> Option<u16> {
        let text = self.optional(node, key)?;
        let number = text.parse().ok().filter(|number| *number > 0);
        if number.is_none() {
            self.say(node.span, Message::new("{} is no whole number", [quote(text)]));
        }
        number
    }

    fn field<'n>(&mut self, node: &'n Node, key: &'static str) -> Option<&'n Node> {
        let found = match &node.value {
            Value::Map(entries) => entries.iter().find(|(name, _)| name.name == key),
            _ => None,
        };
        if found.is_none() {
            self.say(node.span, Message::new("{} is missing", [word(key)]));
        }
        found.map(|(_, node)| node)
    }

    fn text(&mut self, node: &Node, key: &'static str) -> Option<String> {
        let node = self.field(node, key)?;
        match &node.value {
            Value::Text(text) => Some(text.clone()),
            _ => {
                self.say(node.span, "a text belongs here".into());
                None
            }
        }
    }

    fn list<'n>(&mut self, node: &'n Node, key: &'static str) -> Option<&'n [Node]> {
        let node = self.field(node, key)?;
        match &node.value {
            Value::List(items) => Some(items),
            _ => {
                self.say(node.span, "a list belongs here".into());
                None
            }
        }
    }

    fn say(&mut self, span: Span, message: Message) {
        let place = self.place(span);
        self.sink.report_at(&BAD_KIND, place, message);
    }

    fn place(&self, span: Span) -> Place {
        let at = self.file.position(span.start);
        Place::Theme(format!("theme/{}", self.file.path), at.line, at.column)
    }
}

#[cfg(test)]
mod tests;
