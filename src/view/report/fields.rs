//! Blocks that a kind of paper tells from fields that its file names.
//!
//! What is told here has passed the policy value by value, so that a file can ask for any field of any
//! record of the child and gets what its readers may see.

use crate::model::{Date, Dated, Disclosed, LinkKind};
use crate::privacy::Disclosure;
use crate::view::kind::{Column, FieldBlock, From, Rows, Show};

use super::blocks::Told;
use super::sources::{Reader, facts, list};
use super::{Block, Fact, Part, columns};

/// A record and its day.
type Dayed<'a> = (Date, Disclosed<'a>);

/// The records in which an outcome or a target may stand that others point at by its id, with the list
/// that holds it.
const AIMS: &[(&str, &str)] = &[
    ("written report", "outcomes"),
    ("EHC plan", "outcomes"),
    ("support plan", "outcomes"),
    ("IDP contribution", "outcomes"),
    ("personal education plan", "targets"),
];

impl<'a, A: Reader> Told<'a, A> {
    /// The blocks that fields make: none where nothing is written.
    pub(super) fn told_of_fields(&self, block: &FieldBlock) -> Vec<Block> {
        let to = self.sight.grant.disclosure();
        let records = self.records_of(block.from, &to);
        let shown = self.shown(&records, &block.show);
        let heading = block.heading.as_ref().filter(|_| shown.is_some());
        let heading = heading.map(|id| Block::Heading { text: self.said_of_the_child(id) });
        heading.into_iter().chain(shown).collect()
    }

    fn shown(&self, records: &[Dayed<'a>], show: &Show) -> Option<Block> {
        let one = records.last();
        match show {
            Show::Prose(path) => match one?.1.at(path) {
                Disclosed::Prose(text) => self.text(text),
                other => {
                    let text = self.written(&other, "; ")?;
                    Some(Block::Note { text })
                }
            },
            Show::List(path) => list(self.entries(&one?.1.at(path))),
            Show::Facts(columns) => facts(self.rows_of_facts(one?, columns)),
            Show::Table(rows, columns) => self.table(&rows_of(records, rows), columns),
            Show::Each(rows, title, columns) => {
                let parts = rows_of(records, rows).into_iter().map(|row| Part {
                    title: self.cell(&row, title),
                    facts: self.rows_of_facts(&row, columns),
                });
                let parts: Vec<Part> =
                    parts.filter(|part| part.title.is_some() || !part.facts.is_empty()).collect();
                (!parts.is_empty()).then_some(Block::Parts { parts })
            }
        }
    }

    /// The records that a block is told from, the latest last.
    fn records_of(&self, from: From, to: &Disclosure) -> Vec<Dayed<'a>> {
        match from {
            From::Own => {
                let own = self.records.disclose(self.draws_on, &self.on, to);
                own.into_iter().map(|record| (self.date, record)).collect()
            }
            From::Latest("child") => {
                let own = self.records.disclose("child", &self.on, to);
                own.into_iter().map(|record| (self.date, record)).collect()
            }
            From::Latest(word) => {
                self.up_to_now(word, to).into_iter().next_back().into_iter().collect()
            }
            From::All(word) => self.up_to_now(word, to),
        }
    }

    /// Every record of a kind up to the day of the paper.
    fn up_to_now(&self, word: &str, to: &Disclosure) -> Vec<Dayed<'a>> {
        let names = self.records.names(word).into_iter().filter(|name| name.on <= self.date);
        names
            .filter_map(|name: Dated| Some((name.on, self.records.disclose(word, &name, to)?)))
            .collect()
    }

    /// A table, without the columns in which nothing stands.
    fn table(&self, rows: &[Dayed<'a>], columns: &[Column]) -> Option<Block> {
        let cells = |column: &Column| -> Vec<Option<String>> {
            rows.iter().map(|row| self.cell(row, column)).collect()
        };
        let filled: Vec<(String, Vec<Option<String>>)> = columns
            .iter()
            .map(|column| (self.sight.words.say(&column.label), cells(column)))
            .filter(|(_, cells)| cells.iter().any(Option::is_some))
            .collect();
        // A row that has nothing but its name says nothing.
        let says = |row: usize| {
            filled.len() < 2 || filled[1..].iter().any(|(_, cells)| cells[row].is_some())
        };
        let kept: Vec<usize> = (0..rows.len()).filter(|row| says(*row)).collect();
        let rows: Vec<Vec<Option<String>>> = kept
            .into_iter()
            .map(|row| filled.iter().map(|(_, cells)| cells[row].clone()).collect())
            .collect();
        let heads: Vec<String> = filled.into_iter().map(|(head, _)| head).collect();
        if rows.is_empty() || heads.is_empty() {
            return None;
        }
        Some(match columns::shares(&heads, &rows) {
            Some(widths) => Block::Table { heads, widths, rows },
            None => one_below_the_other(&heads, rows),
        })
    }

    fn rows_of_facts(&self, record: &Dayed<'a>, columns: &[Column]) -> Vec<Fact> {
        let fact = |column: &Column| {
            // What is not so says nothing among facts; in a table the cell would look forgotten.
            if record.1.at(&column.path) == Disclosed::Yes(false) {
                return None;
            }
            let value = self.cell(record, column)?;
            Some(self.fact(&column.label, value))
        };
        columns.iter().filter_map(fact).collect()
    }

    /// What stands in one cell: a field of the row, or what is put together from several.
    fn cell(&self, (day, row): &Dayed<'a>, column: &Column) -> Option<String> {
        let words = self.sight.words;
        match column.path.as_str() {
            "sentence" => self.sentence(row),
            "amount" => self.amount(row),
            "age" => Some(self.age()),
            "day" => Some(words.date(*day)),
            // An outcome or a target of a plan is named by a word of its own, which says nothing to a
            // reader; what is meant stands in the plan.
            "outcome" | "target" | "for" => {
                let ids = match row.at(&column.path) {
                    Disclosed::Many(ids) => ids,
                    one => vec![one],
                };
                let meant = ids.iter().filter_map(|id| match id {
                    Disclosed::Text(id) => {
                        Some(self.aim(id, column.path == "for").unwrap_or_else(|| (*id).to_owned()))
                    }
                    other => self.written(other, "; "),
                });
                let meant: Vec<String> = meant.map(|aim| capitalised(&aim)).collect();
                (!meant.is_empty()).then(|| meant.join("; "))
            }
            // What somebody does is written as the end of a sentence, and stands alone here.
            "does" => Some(capitalised(&self.written(&row.at("does"), "; ")?)),
            path => self.written(&row.at(path), "; "),
        }
    }

    /// An outcome as a sentence: by when, who does what, under which conditions, how well, and what for.
    fn sentence(&self, row: &Disclosed<'_>) -> Option<String> {
        let words = self.sight.words;
        let said = |key: &str| self.written(&row.at(key), "; ");
        let (who, does) = (said("who")?, said("does")?);
        let (conditions, success) = (said("conditions")?, said("success")?);
        let mut parts = vec![
            ("who", (&who).into()),
            ("does", (&does).into()),
            ("conditions", (&conditions).into()),
            ("success", (&success).into()),
        ];
        let by = said("by");
        parts.extend(by.as_ref().map(|by| ("by", by.into())));
        let so_that = said("so_that");
        parts.extend(so_that.as_ref().map(|end| ("end", end.into())));
        let message = match (&by, &so_that) {
            (Some(_), Some(_)) => "report-outcome-by-so-that",
            (Some(_), None) => "report-outcome-by",
            (None, Some(_)) => "report-outcome-so-that",
            (None, None) => "report-outcome",
        };
        Some(words.say_with(message, &parts))
    }

    /// How much of something is given: how many times, for how long, in what group.
    fn amount(&self, row: &Disclosed<'_>) -> Option<String> {
        let words = self.sight.words;
        let number = |key: &str| match row.at(key) {
            Disclosed::Figure(number) => number.parse::<usize>().ok(),
            _ => None,
        };
        let group = number("group")?;
        let group = words.say_with("report-group-size", &[("count", group.into())]);
        if row.at("throughout") == Disclosed::Yes(true) {
            let parts = [("group", (&group).into())];
            return Some(words.say_with("report-amount-all-day", &parts));
        }
        let Disclosed::Word(per) = row.at("per") else { return None };
        let per = words.say(&format!("per-{per}"));
        let times = words.say_with(
            "report-times",
            &[("count", number("times")?.into()), ("per", (&per).into())],
        );
        let minutes = number("minutes");
        let minutes =
            minutes.map(|minutes| words.say_with("report-minutes", &[("count", minutes.into())]));
        let said: Vec<String> = minutes.into_iter().chain([times, group]).collect();
        Some(said.join(", "))
    }

    /// The outcome or target of this id, in the record itself or in the child's latest plan that has it;
    /// in few words where it only says what something is for.
    fn aim(&self, id: &str, shortly: bool) -> Option<String> {
        let to = self.sight.grant.disclosure();
        let own = AIMS.iter().filter(|(word, _)| *word == self.draws_on);
        let own = own
            .filter_map(|(word, list)| Some((self.records.disclose(word, &self.on, &to)?, *list)));
        let others = AIMS.iter().flat_map(|(word, list)| {
            let all = self.up_to_now(word, &to).into_iter().rev();
            all.map(|(_, record)| (record, *list)).collect::<Vec<_>>()
        });
        own.chain(others).find_map(|(record, list)| {
            let Disclosed::Many(aims) = record.at(list) else { return None };
            let aim = aims.into_iter().find(|aim| aim.at("id") == Disclosed::Text(id))?;
            let does = self.written(&aim.at("does"), "; ")?;
            if shortly { Some(does) } else { self.sentence(&aim).or(Some(does)) }
        })
    }

    /// Each entry of a list as a text.
    fn entries(&self, value: &Disclosed<'_>) -> Vec<String> {
        match value {
            Disclosed::Many(all) => all.iter().filter_map(|one| self.written(one, "; ")).collect(),
            one => self.written(one, "; ").into_iter().collect(),
        }
    }

    /// A value as people read it; several are joined.
    fn written(&self, value: &Disclosed<'_>, joint: &str) -> Option<String> {
        let words = self.sight.words;
        let said = match value {
            Disclosed::Nothing | Disclosed::Group(_) => return None,
            Disclosed::Text(text) => (*text).to_owned(),
            Disclosed::Prose(text) => prose_in_a_line(text),
            Disclosed::Day(day) => words.date(*day),
            Disclosed::Figure(figure) => figure.clone(),
            Disclosed::Tries(tries) => {
                let parts =
                    [("met", usize::from(tries.met).into()), ("of", usize::from(tries.of).into())];
                words.say_with("paper-tries", &parts)
            }
            Disclosed::Yes(yes) => words.say(if *yes { "choice-yes" } else { "choice-no" }),
            Disclosed::Word(word) => self.choice(word),
            Disclosed::Link(kind, name) => self.named(*kind, name)?,
            Disclosed::Many(all) => {
                // Two people of whom no more may be said than that they are parents are said once.
                let mut said: Vec<String> = Vec::new();
                for one in all.iter().filter_map(|one| self.written(one, ", ")) {
                    if !said.contains(&one) {
                        said.push(one);
                    }
                }
                said.join(joint)
            }
        };
        (!said.is_empty()).then_some(said)
    }

    /// A word of the format as the language says it.
    fn choice(&self, word: &str) -> String {
        let id = format!("choice-{word}");
        if self.sight.words.has(&id) {
            return self.sight.words.say(&id);
        }
        capitalised(&word.replace('-', " "))
    }

    /// Whom or what a name in a record means, as far as the readers may know.
    fn named(&self, kind: LinkKind, name: &str) -> Option<String> {
        let sight = self.sight;
        match kind {
            LinkKind::Staff => self.staff_member(name),
            LinkKind::Person => self.professional(name).or_else(|| self.at_home(name)),
            LinkKind::Goal => {
                let goal = self.records.goals.get(name)?;
                Some(sight.goal(&goal.goal))
            }
            LinkKind::Item => self.item_words(name),
            LinkKind::Activity => {
                sight.activity(name).map(|card| sight.open(&card.title).value.clone())
            }
            _ => None,
        }
    }

    /// Somebody at home: by name for the same home, and for others only as what they may know, that it is
    /// somebody of the family.
    fn at_home(&self, id: &str) -> Option<String> {
        let sight = self.sight;
        let homes = &self.records.child.households;
        let (home, person) = homes.iter().find_map(|home| {
            let mut people = home.people.iter();
            Some((home, people.find(|person| sight.open(&person.id).value == id)?))
        })?;
        let same = sight.grant.household() == Some(sight.open(&home.id).value.as_str());
        let to = sight.grant.disclosure();
        let name = to.open(&person.name).filter(|_| same).cloned();
        Some(name.unwrap_or_else(|| {
            let parent = *sight.open(&person.parental_responsibility);
            sight.words.say(if parent { "report-a-parent" } else { "report-of-the-family" })
        }))
    }

    /// A message in which the child's first name may stand.
    pub(super) fn said_of_the_child(&self, message: &str) -> String {
        let first_name = &self.sight.open(&self.records.child.first_name).value;
        self.sight.words.say_with(message, &[("child", first_name.into())])
    }
}

/// The rows that a table has.
fn rows_of<'a>(records: &[Dayed<'a>], rows: &Rows) -> Vec<Dayed<'a>> {
    let Rows::Of(path) = rows else { return records.to_vec() };
    let entries = records.iter().flat_map(|(day, record)| match record.at(path) {
        Disclosed::Many(all) => all.into_iter().map(|one| (*day, one)).collect(),
        Disclosed::Nothing => Vec::new(),
        one => vec![(*day, one)],
    });
    entries.filter(|(_, row)| !row.is_nothing()).collect()
}

/// A text with a capital letter in front.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The rows of a table that has too much to say for one: each under what stands first in it.
fn one_below_the_other(heads: &[String], rows: Vec<Vec<Option<String>>>) -> Block {
    let part = |row: Vec<Option<String>>| {
        let mut cells = heads.iter().zip(row);
        let title = cells.next().and_then(|(_, cell)| cell);
        let facts =
            cells.filter_map(|(head, cell)| Some(Fact { label: head.clone(), value: cell? }));
        Part { title, facts: facts.collect() }
    };
    Block::Parts { parts: rows.into_iter().map(part).collect() }
}

/// Text of several paragraphs within one line.
fn prose_in_a_line(text: &crate::model::Prose) -> String {
    text.plain().split('\n').filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
