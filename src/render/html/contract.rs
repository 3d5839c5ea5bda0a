//! Whether a template names only what its view has.
//!
//! Each page template is read against a full sample of its view, part by part and loop by loop.
//! A field that does not exist is a fault at its line, also where the engine would take it for
//! nothing: in a condition, in a loop that has no round, in a part that is not reached.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fault::ThemeFault;
use super::tags::{Kind, Piece, Token, pieces, place};

/// Words of the template language that name nothing.
const KEYWORDS: [&str; 12] =
    ["and", "or", "not", "in", "is", "true", "false", "none", "null", "if", "else", "elif"];

/// How deep parts may include each other.
const DEEPEST: usize = 8;

/// The templates of a theme by name, and what stands in each.
pub(super) type Templates = BTreeMap<String, String>;

/// What a name stands for: a sample value, or something that is not followed further.
#[derive(Clone, Copy)]
enum Meaning<'v> {
    Known(&'v Value),
    Open,
}

/// Names with their meaning; the last one of a name counts.
type Scope<'v> = Vec<(String, Meaning<'v>)>;

/// Every name in a page template, its layout and its parts that the sample does not have.
pub(super) fn faults(name: &str, templates: &Templates, roots: &Value) -> Vec<ThemeFault> {
    let mut checker = Checker { templates, found: Vec::new() };
    let mut scope = Scope::new();
    for (name, value) in roots.as_object().into_iter().flatten() {
        scope.push((name.clone(), Meaning::Known(value)));
    }
    checker.template(name, &mut scope, 0);
    checker.found
}

struct Checker<'t> {
    templates: &'t Templates,
    found: Vec<ThemeFault>,
}

impl Checker<'_> {
    fn template(&mut self, name: &str, scope: &mut Scope<'_>, depth: usize) {
        let Some(source) = self.templates.get(name) else { return };
        let height = scope.len();
        let mut loops = Vec::new();
        for piece in pieces(source) {
            let Piece::Tag(tokens) = piece else { continue };
            let tokens: Vec<_> = tokens.into_iter().filter(|token| token.text != "-").collect();
            let at = Site { name, source };
            match tokens.first().map(|token| token.text) {
                Some("extends" | "include") => self.follow(&tokens, at, scope, depth),
                Some("block" | "endblock" | "endif" | "else" | "endset") if tokens.len() < 3 => {}
                Some("for") => {
                    loops.push(scope.len());
                    self.begin_loop(&tokens, at, scope);
                }
                Some("endfor") => scope.truncate(loops.pop().unwrap_or(height)),
                Some("set" | "set_global") => self.set(&tokens, at, scope),
                _ => self.names(&tokens, at, scope),
            }
        }
        scope.truncate(height);
    }

    /// Goes on in the layout or the part that a tag names.
    fn follow(&mut self, tokens: &[Token<'_>], at: Site<'_>, scope: &mut Scope<'_>, depth: usize) {
        let Some(target) = tokens.get(1).filter(|token| token.kind == Kind::Quoted) else { return };
        if depth >= DEEPEST {
            let message = "Parts include each other too deeply here.";
            self.found.push(ThemeFault::new(at.name, place(at.source, target.at), message));
        } else {
            self.template(target.text, scope, depth + 1);
        }
    }

    /// `for card in page.cards`: the name stands for the first item of the sample.
    fn begin_loop(&mut self, tokens: &[Token<'_>], at: Site<'_>, scope: &mut Scope<'_>) {
        let Some(split) = tokens.iter().position(|token| token.text == "in") else { return };
        if let Some(comma) = tokens[..split].iter().find(|token| token.text == ",") {
            let message = "A loop over names and values has no fixed order, so pages would differ \
                           from build to build.";
            self.found.push(ThemeFault::new(at.name, place(at.source, comma.at), message));
        }
        let over = &tokens[split + 1..];
        self.names(over, at, scope);
        let item = match path_meaning(over, scope) {
            Meaning::Known(Value::Array(items)) => items.first().map(Meaning::Known),
            _ => None,
        };
        for name in tokens[1..split].iter().filter(|token| token.kind == Kind::Name) {
            scope.push((name.text.to_owned(), item.unwrap_or(Meaning::Open)));
        }
        scope.push(("loop".to_owned(), Meaning::Open));
    }

    /// `set name = value`.
    fn set(&mut self, tokens: &[Token<'_>], at: Site<'_>, scope: &mut Scope<'_>) {
        let Some(name) = tokens.get(1) else { return };
        let value = tokens.get(3..).unwrap_or_default();
        self.names(value, at, scope);
        let meaning = path_meaning(value, scope);
        scope.push((name.text.to_owned(), meaning));
    }

    /// Follows every dotted name of a tag through the sample.
    fn names(&mut self, tokens: &[Token<'_>], at: Site<'_>, scope: &Scope<'_>) {
        let mut index = 0;
        while let Some(token) = tokens.get(index) {
            let before = index.checked_sub(1).and_then(|i| tokens.get(i)).map(|t| t.text);
            let after = tokens.get(index + 1).map(|t| t.text);
            let assigned =
                after == Some("=") && tokens.get(index + 2).is_none_or(|t| t.text != "=");
            let names_nothing = token.kind != Kind::Name
                || KEYWORDS.contains(&token.text)
                || matches!(before, Some("|" | "is" | "not") if is_test(before, tokens, index))
                || after == Some("(")
                || assigned;
            if names_nothing {
                index += 1;
                continue;
            }
            let (path, next) = dotted(tokens, index);
            self.path(&path, at, scope);
            index = next;
        }
    }

    fn path(&mut self, path: &[Token<'_>], at: Site<'_>, scope: &Scope<'_>) {
        let Some((first, rest)) = path.split_first() else { return };
        let Some((_, meaning)) = scope.iter().rev().find(|(name, _)| name == first.text) else {
            let known = scope.iter().map(|(name, _)| name.as_str());
            return self.unknown("There is nothing called", first, at, known.collect());
        };
        let mut meaning = *meaning;
        for token in rest {
            let Meaning::Known(Value::Object(fields)) = meaning else { return };
            let Some(value) = fields.get(token.text) else {
                let known = fields.keys().map(String::as_str).collect();
                return self.unknown("There is no field called", token, at, known);
            };
            meaning = Meaning::Known(value);
        }
    }

    fn unknown(&mut self, what: &str, token: &Token<'_>, at: Site<'_>, mut known: Vec<&str>) {
        let message = format!("{what} `{}` here.", token.text);
        let fault = ThemeFault::new(at.name, place(at.source, token.at), message);
        let near = |name: &&&str| strsim::damerau_levenshtein(name, token.text) <= 2;
        let fault = if let Some(near) = known.iter().find(near) {
            fault.hint(format!("Did you mean `{near}`?"))
        } else {
            known.sort_unstable();
            known.dedup();
            fault.hint(format!("There are {}.", known.join(", ")))
        };
        // A part is read once for every page that includes it.
        if !self.found.contains(&fault) {
            self.found.push(fault);
        }
    }
}

/// The template that is being read.
#[derive(Clone, Copy)]
struct Site<'a> {
    name: &'a str,
    source: &'a str,
}

/// Whether the name at `index` is a filter or a test and not a value.
fn is_test(before: Option<&str>, tokens: &[Token<'_>], index: usize) -> bool {
    let two_before = index.checked_sub(2).and_then(|i| tokens.get(i)).map(|t| t.text);
    before != Some("not") || two_before == Some("is")
}

/// The names of `a.b?.c` from `index` on, and the index after them.
fn dotted<'a>(tokens: &[Token<'a>], index: usize) -> (Vec<Token<'a>>, usize) {
    let mut path = vec![tokens[index]];
    let mut next = index + 1;
    loop {
        if tokens.get(next).is_some_and(|token| token.text == "?")
            && tokens.get(next + 1).is_some_and(|token| token.text == ".")
        {
            next += 1;
        }
        let is_dot = tokens.get(next).is_some_and(|token| token.text == ".");
        match tokens.get(next + 1).filter(|token| is_dot && token.kind == Kind::Name) {
            Some(name) => path.push(*name),
            None => return (path, next),
        }
        next += 2;
    }
}

/// What an expression stands for, if it is nothing but a dotted name.
fn path_meaning<'v>(tokens: &[Token<'_>], scope: &Scope<'v>) -> Meaning<'v> {
    let Some(first) = tokens.first().filter(|token| token.kind == Kind::Name) else {
        return Meaning::Open;
    };
    let (path, next) = dotted(tokens, 0);
    let found = scope.iter().rev().find(|(name, _)| name == first.text);
    let (Some((_, mut meaning)), true) = (found.cloned(), next == tokens.len()) else {
        return Meaning::Open;
    };
    for token in &path[1..] {
        meaning = match meaning {
            Meaning::Known(value) => value.get(token.text).map_or(Meaning::Open, Meaning::Known),
            Meaning::Open => Meaning::Open,
        };
    }
    meaning
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(parts: &[(&str, &str)]) -> Vec<(String, usize, usize)> {
        let templates: Templates =
            parts.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
        let page = json!({"title": "x", "sheet": {"detail": "y"}, "cards": [{"title": "z"}]});
        let roots = json!({"page": page, "words": {"home": "Home"}, "root": ""});
        let found = faults("x.html", &templates, &roots);
        found.into_iter().map(|f| (f.file, f.line, f.column)).collect()
    }

    #[test]
    fn what_exists_is_accepted() {
        let source = "{{ page.title }}{% if page.sheet and not page.cards %}{{ page.sheet.detail }}\
            {% endif %}{% for c in page.cards %}{{ c.title | upper }}{{ loop.index }}{% endfor %}\
            {% set s = page.sheet %}{{ s.detail }}{{ root }}{{ \"page.nope\" }}{% if page.title is string %}{% endif %}\
            {{ range(end=2) | length }}{% if page.title == words.home %}{% endif %}";
        assert_eq!(check(&[("x.html", source)]), []);
    }

    #[test]
    fn a_wrong_name_is_a_fault_at_its_place_wherever_it_stands() {
        let wrong = [
            "\n  {{ page.titel }}",
            "\n {% if page.nope %}{% endif %}",
            "\n{% for c in page.cards %}{{ c.nope }}{% endfor %}",
            "\n{% for c in page.nope %}{% endfor %}",
            "\n{% set s = page.sheet %}{{ s.nope }}",
            "\n{{ words.hom }}",
            "\n{{ card.title }}",
            "\n{% if not page.nope %}{% endif %}",
            "\n{{ page?.nope }}",
        ];
        for source in wrong {
            let found = check(&[("x.html", source)]);
            assert_eq!(found.len(), 1, "{source}: {found:?}");
            assert_eq!(found[0].1, 2, "{source}");
        }
        assert_eq!(check(&[("x.html", "\n  {{ page.titel }}")])[0].2, 11);
    }

    #[test]
    fn parts_are_read_with_the_names_of_the_place_that_includes_them() {
        let page = "{% for c in page.cards %}{% include \"part.html\" %}{% endfor %}";
        assert_eq!(check(&[("x.html", page), ("part.html", "{{ c.title }}")]), []);
        let found = check(&[("x.html", page), ("part.html", "a\n{{ c.nope }}")]);
        assert_eq!(found, [("html/part.html".to_owned(), 2, 6)]);
    }

    #[test]
    fn a_loop_without_a_fixed_order_is_refused() {
        let source = "{% for k, v in page %}{% endfor %}";
        assert_eq!(check(&[("x.html", source)]).len(), 1);
    }
}
