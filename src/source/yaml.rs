//! YAML to a tree whose every node knows its place.
//!
//! Records are read with the parser under `serde-saphyr`, event by event, because a message must
//! name the line of a key and of its twin, and because the budget must hold while reading: sixteen
//! levels, twenty thousand nodes, no anchors, no aliases, no tags, one document. Every scalar stays
//! the text that was typed: `No`, `1e3` and `007` are somebody's words until a decoder says
//! otherwise. Writing YAML (scaffolds, export) is not done here.

use std::collections::BTreeMap;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle};

use super::{FileId, Span};

/// The deepest nesting that a record may have.
pub const MAX_DEPTH: usize = 16;
/// The most nodes that one file may hold.
pub const MAX_NODES: usize = 20_000;

/// A value in a YAML file.
#[derive(Debug, Clone)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it stands.
    pub span: Span,
}

/// The three shapes of YAML, and nothing at all.
#[derive(Debug, Clone)]
pub enum Value {
    /// An empty value, `~` or `null`, unquoted.
    Null,
    /// Any other text, as it was typed.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values, in the order of the file.
    Map(Vec<(Key, Node)>),
}

/// A key of a map.
#[derive(Debug, Clone)]
pub struct Key {
    /// The key as typed.
    pub name: String,
    /// Where it stands.
    pub span: Span,
}

/// Why a text is not the YAML of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// Where.
    pub span: Span,
}

/// The kinds of mistake that the parser can meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The text is not YAML; the parser's own words.
    Syntax(String),
    /// A tab where YAML wants spaces.
    Tab,
    /// The same key again; the first stands at the second place.
    DuplicateKey(String, Span),
    /// An anchor, alias, merge key or tag.
    Anchor,
    /// More than [`MAX_DEPTH`] levels.
    TooDeep,
    /// More than [`MAX_NODES`] nodes.
    TooMany,
    /// A second document in the file.
    SecondDocument,
    /// A key that is itself a list or a map.
    OddKey,
}

/// Reads one document that begins at byte `base` of the file.
///
/// Duplicate keys do not end the reading: all of them come back beside the tree, in which the first
/// of each stands.
///
/// # Errors
///
/// The first mistake after which the rest has no meaning.
pub fn parse(text: &str, file: FileId, base: usize) -> Result<(Node, Vec<Problem>), Problem> {
    let mut reader = Reader { file, base, nodes: 0, problems: Vec::new(), text };
    let root = reader.document()?;
    Ok((root, reader.problems))
}

struct Reader<'t> {
    file: FileId,
    base: usize,
    nodes: usize,
    problems: Vec<Problem>,
    text: &'t str,
}

/// A list or map that is not yet closed.
enum Open {
    List(usize, Vec<Node>),
    Map(usize, MapBuilder),
}

#[derive(Default)]
struct MapBuilder {
    entries: Vec<(Key, Node)>,
    seen: BTreeMap<String, Span>,
    key: Option<Key>,
    /// The value of a repeated key is read and dropped.
    twin: bool,
}

impl Reader<'_> {
    fn document(&mut self) -> Result<Node, Problem> {
        let mut parser = Parser::new_from_str(self.text);
        let mut open: Vec<Open> = Vec::new();
        let mut root: Option<Node> = None;
        while let Some(event) = parser.next_event() {
            let (event, place) = event.map_err(|error| {
                let at = error.marker().byte_offset().unwrap_or(0);
                match error.kind() {
                    ErrorKind::RecursionLimitExceeded => {
                        self.problem(ProblemKind::TooDeep, &(at..at))
                    }
                    // A text that begins with a star is taken for the name of an anchor.
                    ErrorKind::UnknownAnchor => self.problem(ProblemKind::Anchor, &(at..at)),
                    _ => self.syntax(at, &error.info()),
                }
            })?;
            let range = place.byte_range().unwrap_or(0..0);
            let done = match event {
                Event::Scalar(text, style, anchor, tag) => {
                    self.refuse_anchor(anchor, tag.is_some(), &range)?;
                    Some(self.scalar(&text, style, range)?)
                }
                Event::SequenceStart(_, anchor, tag) => {
                    self.refuse_anchor(anchor, tag.is_some(), &range)?;
                    self.enter(&mut open, &range)?;
                    open.push(Open::List(range.start, Vec::new()));
                    None
                }
                Event::MappingStart(_, anchor, tag) => {
                    self.refuse_anchor(anchor, tag.is_some(), &range)?;
                    self.enter(&mut open, &range)?;
                    open.push(Open::Map(range.start, MapBuilder::default()));
                    None
                }
                Event::SequenceEnd | Event::MappingEnd => {
                    open.pop().map(|closed| self.close(closed, range.end))
                }
                Event::Alias(_) => return Err(self.problem(ProblemKind::Anchor, &range)),
                Event::DocumentStart(..) if root.is_some() => {
                    return Err(self.problem(ProblemKind::SecondDocument, &range));
                }
                _ => None,
            };
            if let Some(node) = done {
                match open.last_mut() {
                    None => root = Some(node),
                    Some(Open::List(_, items)) => items.push(node),
                    Some(Open::Map(_, map)) => {
                        self.problems.extend(place_in_map(map, node)?);
                    }
                }
            }
        }
        Ok(root.unwrap_or(Node { value: Value::Null, span: self.span(&(0..0)) }))
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        range: std::ops::Range<usize>,
    ) -> Result<Node, Problem> {
        self.count(&range)?;
        let plain = style == ScalarStyle::Plain;
        let null = plain && matches!(text, "" | "~" | "null" | "Null" | "NULL");
        let value = if null { Value::Null } else { Value::Text(text.to_owned()) };
        Ok(Node { value, span: self.span(&range) })
    }

    fn enter(&mut self, open: &mut [Open], range: &std::ops::Range<usize>) -> Result<(), Problem> {
        self.count(range)?;
        if open.len() >= MAX_DEPTH {
            return Err(self.problem(ProblemKind::TooDeep, range));
        }
        if let Some(Open::Map(_, map)) = open.last()
            && map.key.is_none()
        {
            return Err(self.problem(ProblemKind::OddKey, range));
        }
        Ok(())
    }

    fn close(&self, closed: Open, end: usize) -> Node {
        let (start, value) = match closed {
            Open::List(start, mut items) => {
                items.shrink_to_fit();
                (start, Value::List(items))
            }
            Open::Map(start, mut map) => {
                map.entries.shrink_to_fit();
                (start, Value::Map(map.entries))
            }
        };
        Node { value, span: self.span(&(start..end.max(start))) }
    }

    fn count(&mut self, range: &std::ops::Range<usize>) -> Result<(), Problem> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(self.problem(ProblemKind::TooMany, range));
        }
        Ok(())
    }

    fn refuse_anchor(
        &self,
        anchor: usize,
        tagged: bool,
        range: &std::ops::Range<usize>,
    ) -> Result<(), Problem> {
        if anchor > 0 || tagged {
            return Err(self.problem(ProblemKind::Anchor, range));
        }
        Ok(())
    }

    /// A syntax error; a tab in the indentation is the usual cause and has advice of its own.
    fn syntax(&self, at: usize, words: &str) -> Problem {
        let at = at.min(self.text.len());
        let start = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.text[start..].split('\n').next().unwrap_or_default();
        let tab = line.find('\t').filter(|tab| line[..*tab].trim().is_empty());
        // The parser stops where the words before the tab end, which may be on the line above it.
        let told = || words.contains("tab").then(|| self.text[at..].find('\t')).flatten();
        let (kind, at) = match tab.map(|tab| start + tab).or_else(|| told().map(|tab| at + tab)) {
            Some(tab) => (ProblemKind::Tab, tab),
            None => (ProblemKind::Syntax(words.to_owned()), at),
        };
        self.problem(kind, &(at..at))
    }

    fn problem(&self, kind: ProblemKind, range: &std::ops::Range<usize>) -> Problem {
        Problem { kind, span: self.span(range) }
    }

    fn span(&self, range: &std::ops::Range<usize>) -> Span {
        Span::new(self.file, self.base + range.start, self.base + range.end)
    }
}

/// Takes a finished node as the next key or the next value of a map.
fn place_in_map(map: &mut MapBuilder, node: Node) -> Result<Option<Problem>, Problem> {
    if let Some(key) = map.key.take() {
        if !std::mem::take(&mut map.twin) {
            map.entries.push((key, node));
        }
        return Ok(None);
    }
    let span = node.span;
    let name = match node.value {
        Value::Text(name) => name,
        Value::Null => String::new(),
        _ => return Err(Problem { kind: ProblemKind::OddKey, span }),
    };
    if name == "<<" {
        return Err(Problem { kind: ProblemKind::Anchor, span });
    }
    let first = map.seen.get(&name).copied();
    map.twin = first.is_some();
    let problem =
        first.map(|first| Problem { kind: ProblemKind::DuplicateKey(name.clone(), first), span });
    map.seen.entry(name.clone()).or_insert(span);
    map.key = Some(Key { name, span });
    Ok(problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(Node, Vec<Problem>), Problem> {
        parse(text, FileId::new(0), 0)
    }

    fn refused(text: &str) -> ProblemKind {
        match read(text) {
            Ok(_) => panic!("`{text}` was read"),
            Err(problem) => problem.kind,
        }
    }

    #[test]
    fn keys_and_values_know_their_places() {
        let (root, _) = read("name: Zoë\nlist:\n  - one\n").expect("it reads");
        let Value::Map(entries) = root.value else { panic!("a map") };
        assert_eq!(entries[0].0.span, Span::new(FileId::new(0), 0, 4));
        assert_eq!(entries[0].1.span, Span::new(FileId::new(0), 6, 10));
        assert!(matches!(&entries[1].1.value, Value::List(items) if items.len() == 1));
    }

    #[test]
    fn words_stay_words() {
        let (root, _) = read("a: No\nb: 007\nc: 1e3\nd: ~\ne: '~'\n").expect("it reads");
        let Value::Map(entries) = root.value else { panic!("a map") };
        let texts: Vec<_> = entries
            .iter()
            .map(|(_, node)| match &node.value {
                Value::Text(text) => text.as_str(),
                _ => "<null>",
            })
            .collect();
        assert_eq!(texts, ["No", "007", "1e3", "<null>", "~"]);
    }

    #[test]
    fn a_repeated_key_is_reported_and_the_first_stands() {
        let (root, problems) = read("a: 1\nb: 2\na: 3\n").expect("it reads");
        let Value::Map(entries) = root.value else { panic!("a map") };
        assert_eq!(entries.len(), 2);
        assert!(matches!(&problems[0].kind, ProblemKind::DuplicateKey(name, _) if name == "a"));
    }

    #[test]
    fn bombs_and_oddities_are_refused() {
        assert_eq!(refused("a: &x 1\n"), ProblemKind::Anchor);
        assert_eq!(refused("a: !!str 1\n"), ProblemKind::Anchor);
        assert_eq!(refused("a: *stars* and more\n"), ProblemKind::Anchor);
        assert_eq!(refused(&"[".repeat(100_000)), ProblemKind::TooDeep);
        assert_eq!(refused(&"{a: ".repeat(100_000)), ProblemKind::TooDeep);
        assert_eq!(refused(&"- a\n".repeat(30_000)), ProblemKind::TooMany);
        assert_eq!(refused("a: 1\n---\nb: 2\n"), ProblemKind::SecondDocument);
        assert_eq!(refused("? [a]\n: 1\n"), ProblemKind::OddKey);
        assert_eq!(refused("a:\n\t- b\n"), ProblemKind::Tab);
        assert_eq!(refused("a: b\n\tc: d\n"), ProblemKind::Tab);
        assert!(matches!(refused("a: \"x\n"), ProblemKind::Syntax(_)));
    }
}
