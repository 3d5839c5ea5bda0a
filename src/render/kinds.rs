//! Report kinds as the theme's files say them.
//!
//! A kind file lists sections, and the blocks of each. A block that the kind's audience may not have
//! is an error in the file, found before any report is made.

use std::collections::BTreeMap;

use crate::diag::{Message, Place, Rule, Severity, Sink, nearest, quote, word};
use crate::source::yaml::{self, Node, Value};
use crate::source::{MemoryLoader, SourceFile, Sources, Span};
use crate::theme::Theme;
use crate::view::kind::{BlockName, KindAudience, KindSection, ReportKind};

/// A kind file that cannot be used.
pub static BAD_KIND: Rule = Rule {
    code: "T03",
    severity: Severity::Error,
    title: "a report kind of the theme cannot be used",
    about: "A file in the theme's folder reports says which sections a report has and which blocks stand in each. The message names the line and what belongs there.",
};

/// A kind that asks for more than its readers may see.
pub static BLOCK_BEYOND_AUDIENCE: Rule = Rule {
    code: "T04",
    severity: Severity::Error,
    title: "a report kind asks for a block that its readers may not have",
    about: "Each block of a report is open to certain readers only. A report for the family has no developmental profile, because it prints age bands. Take the block out of this kind.",
};

/// The smallest text that a report may have, in points.
const SMALLEST_TEXT: u8 = 11;

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
                    kinds.insert(kind.kind.clone(), kind);
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
        let kind = self.text(node, "kind")?;
        let audience = self.text(node, "audience")?;
        let Some(audience) = KindAudience::named(&audience) else {
            self.say(node.span, Message::new("{} is no audience of a report", [quote(audience)]));
            return None;
        };
        let title = self.text(node, "title")?;
        let size = self.text(node, "text_size")?;
        let text_size = size.parse().ok().filter(|size| *size >= SMALLEST_TEXT);
        if text_size.is_none() {
            self.say(node.span, Message::new("{} is no size for text", [quote(size)]));
        }
        let sections = self.list(node, "sections")?;
        let sections = sections.iter().filter_map(|section| self.section(section, audience));
        let sections = sections.collect();
        Some(ReportKind { kind, audience, title, text_size: text_size?, sections })
    }

    fn section(&mut self, node: &Node, audience: KindAudience) -> Option<KindSection> {
        let heading = self.text(node, "heading")?;
        let blocks = self.list(node, "blocks")?;
        let blocks = blocks.iter().filter_map(|block| self.block(block, audience)).collect();
        Some(KindSection { heading, blocks })
    }

    fn block(&mut self, node: &Node, audience: KindAudience) -> Option<BlockName> {
        let Value::Text(name) = &node.value else {
            self.say(node.span, "the name of a block belongs here".into());
            return None;
        };
        let Some(block) = BlockName::named(name) else {
            let names = BlockName::ALL.iter().map(|block| block.name());
            let near = nearest(name, names);
            let message = Message::new("there is no block {}", [quote(name)]);
            let place = self.place(node.span);
            let found = self.sink.report_at(&BAD_KIND, place, message);
            if let Some(near) = near {
                found.hint(Message::new("did you mean {}?", [word(near)]));
            }
            return None;
        };
        if !block.audiences().contains(&audience) {
            let message = Message::new("{} is not for the readers of this report", [word(name)]);
            let place = self.place(node.span);
            self.sink.report_at(&BLOCK_BEYOND_AUDIENCE, place, message);
            return None;
        }
        Some(block)
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
mod tests {
    use super::*;

    #[test]
    fn the_default_kinds_can_be_used() {
        let mut sink = Sink::new();
        let kinds = load(&Theme::default(), &mut sink);
        assert_eq!(sink.diagnostics(), []);
        let names: Vec<_> = kinds.keys().map(String::as_str).collect();
        assert_eq!(names, ["review-family", "review-professional"]);
    }

    #[test]
    fn a_familys_report_cannot_ask_for_the_profile() {
        let text = "kind: review-family\naudience: family\ntitle: t\ntext_size: 14\nsections:\n  \
                    - heading: h\n    blocks: [profile, sumary]\n";
        let theme = Theme::default().with("reports/review-family.yaml", text);
        let mut sink = Sink::new();
        let kinds = load(&theme, &mut sink);
        let codes: Vec<_> = sink.diagnostics().iter().map(|found| found.rule.code).collect();
        assert_eq!(codes, ["T04", "T03"]);
        assert_eq!(
            sink.diagnostics()[0].place,
            Place::Theme("theme/reports/review-family.yaml".into(), 7, 14)
        );
        assert!(kinds["review-family"].sections[0].blocks.is_empty());
    }
}
