//! The same report as headings, paragraphs, lists and tables and nothing else: for a word processor, for a
//! page in a browser, and for an authority's own form, into which people paste it field by field.

use super::block::Block;
use super::changes::FrozenSection;
use super::changes::unnumbered;
use super::profile::{Counts, Profile};
use super::{Fact, Person, Report};
use crate::view::chart::Step;
use crate::view::prose::{self, Inline, Prose};

/// A report without a layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// What it is called.
    pub title: String,
    /// The line under it, and on top of each page.
    pub subtitle: String,
    /// How it is to be handled.
    pub marking: Option<String>,
    /// Which copy it is and for whom, on top of each page.
    pub copy: Option<String>,
    /// Whose it is.
    pub service: String,
    /// What a link says that leads past all that stands before the report.
    pub skip: String,
    /// What stands in it, in order.
    pub pieces: Vec<Piece>,
}

impl Outline {
    /// How it is to be handled, in one line: its marking, and which copy it is.
    #[must_use]
    pub fn handling(&self) -> String {
        let said: Vec<&str> = self.marking.iter().chain(&self.copy).map(String::as_str).collect();
        said.join("; ")
    }
}

/// A piece of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A heading; the title of the report is level 1.
    Heading(u8, String),
    /// A paragraph.
    Text(Vec<Run>),
    /// Short entries.
    Items {
        /// Whether their order counts.
        ordered: bool,
        /// The entries.
        items: Vec<Vec<Run>>,
    },
    /// A table.
    Table {
        /// What it shows.
        caption: Option<String>,
        /// What stands over each column.
        heads: Vec<String>,
        /// The rows, with one cell a column.
        rows: Vec<Vec<String>>,
    },
}

/// Words that are set alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are set strongly.
    pub strong: bool,
}

impl Run {
    fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: false }
    }

    fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: true }
    }
}

impl Report {
    /// The text of each section, line by line, as it is kept of what went out.
    pub(super) fn plain_sections(&self) -> Vec<FrozenSection> {
        let sections = self.sections.iter().map(|section| {
            let mut maker = Maker { report: self, pieces: Vec::new() };
            let told = section.blocks.iter().filter(|block| !matches!(block, Block::Cited { .. }));
            told.for_each(|block| maker.block(block));
            // As a reader of the record finds them again: one space between words, and none at an end.
            let lines = maker.pieces.iter().flat_map(Piece::lines);
            let lines = lines
                .map(|line| unnumbered(&line).split_whitespace().collect::<Vec<_>>().join(" "));
            let lines = lines.filter(|line| !line.is_empty()).collect();
            FrozenSection { heading: section.heading.clone(), lines }
        });
        sections.filter(|section| !section.lines.is_empty()).collect()
    }

    /// The report without its layout. A picture of the child stays out of it: it is in the paper.
    #[must_use]
    pub fn outline(&self) -> Outline {
        let mut maker = Maker { report: self, pieces: Vec::new() };
        maker.text(self.notice.iter().map(Run::strong).collect());
        maker.lines(self.form.as_slice());
        maker.facts(&self.facts);
        for section in &self.sections {
            if let Some(heading) = &section.heading {
                maker.pieces.push(Piece::Heading(2, heading.clone()));
            }
            section.blocks.iter().for_each(|block| maker.block(block));
        }
        Outline {
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            marking: self.marking.clone(),
            copy: self.copy.clone(),
            service: self.service.name.clone(),
            skip: maker.word("report-skip"),
            pieces: maker.pieces,
        }
    }
}

struct Maker<'r> {
    report: &'r Report,
    pieces: Vec<Piece>,
}

impl Maker<'_> {
    fn word(&self, id: &str) -> String {
        self.report.words.get(id).cloned().unwrap_or_default()
    }

    fn text(&mut self, runs: Vec<Run>) {
        if runs.iter().any(|run| !run.text.is_empty()) {
            self.pieces.push(Piece::Text(runs));
        }
    }

    fn line(&mut self, text: &str) {
        self.text(vec![Run::plain(text)]);
    }

    fn labelled(&mut self, label: &str, value: &str) {
        self.text(vec![Run::strong(format!("{label}: ")), Run::plain(value)]);
    }

    fn facts(&mut self, facts: &[Fact]) {
        facts.iter().for_each(|fact| self.labelled(&fact.label, &fact.value));
    }

    fn items(&mut self, items: &[String]) {
        let items = items.iter().map(|item| vec![Run::plain(item)]).collect();
        self.pieces.push(Piece::Items { ordered: false, items });
    }

    fn lines(&mut self, lines: &[String]) {
        lines.iter().for_each(|line| self.line(line));
    }

    fn table(&mut self, caption: Option<&str>, heads: Vec<String>, rows: Vec<Vec<String>>) {
        let caption = caption.map(str::to_owned);
        self.pieces.push(Piece::Table { caption, heads, rows });
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Facts { rows } => self.facts(rows),
            Block::Prose { prose } => self.prose(prose, 3),
            Block::List { items } | Block::Achievements { items } => self.items(items),
            Block::Cited { label, text } => self.labelled(label, text),
            Block::Heading { text } => self.pieces.push(Piece::Heading(3, text.clone())),
            Block::Note { text } => self.line(text),
            Block::Table { heads, rows, .. } => {
                let cells = |row: &Vec<Option<String>>| {
                    row.iter().map(|cell| cell.clone().unwrap_or_default()).collect()
                };
                self.table(None, heads.clone(), rows.iter().map(cells).collect());
            }
            Block::Parts { parts } => {
                for part in parts {
                    self.text(part.title.iter().map(Run::strong).collect());
                    self.facts(&part.facts);
                }
            }
            Block::Goals { caption, rows } => {
                let heads = ["report-goal", "report-set", "report-result"].map(|id| self.word(id));
                let row = |row: &super::GoalRow| {
                    let result = match &row.date {
                        Some(date) => format!("{} {date}", row.result),
                        None => row.result.clone(),
                    };
                    vec![row.goal.clone(), row.set.clone(), result]
                };
                self.table(Some(caption), heads.into(), rows.iter().map(row).collect());
            }
            Block::GoalsSummary { sentence, percent, practice, .. } => {
                let share = percent
                    .map(|percent| format!("{}: {percent}%.", self.word("report-goals-share")));
                let said = [Some(sentence.clone()), share, practice.clone()];
                self.line(&said.into_iter().flatten().collect::<Vec<_>>().join(" "));
            }
            Block::Actions { caption, rows } => {
                let heads = ["report-what", "report-who", "report-by"].map(|id| self.word(id));
                let row = |row: &super::ActionRow| {
                    vec![row.what.clone(), row.who.clone(), row.by.clone().unwrap_or_default()]
                };
                self.table(Some(caption), heads.into(), rows.iter().map(row).collect());
            }
            Block::CanDo { areas, sources } => {
                areas.iter().for_each(|area| self.area(area));
                self.lines(sources);
            }
            Block::Profile(profile) => self.profile(profile),
            Block::LostSkills { notice, skills, sources } => {
                self.text(vec![Run::strong(notice)]);
                for skill in skills {
                    let seen = format!("{}: {}.", self.word("report-last-seen"), skill.last_seen);
                    let missed = format!("{}: {}.", self.word("report-noticed"), skill.noticed);
                    self.labelled(&skill.text, &format!("{seen} {missed}"));
                }
                self.lines(sources);
            }
            Block::CareAlerts { alerts } => {
                for alert in alerts {
                    self.labelled(&alert.kind, &format!("{} {}", alert.text, alert.source));
                }
            }
            _ => self.people_and_cards(block),
        }
    }

    /// What is told of people, of the time to come and of cards.
    fn people_and_cards(&mut self, block: &Block) {
        match block {
            Block::NextGoals { goals } => {
                let because = self.word("report-because");
                let items = goals.iter().map(|goal| {
                    let why =
                        goal.because.iter().map(|why| Run::plain(format!(" {because} {why}")));
                    let head = Run::strong(format!("{}: ", goal.area));
                    [head, Run::plain(&goal.goal)].into_iter().chain(why).collect()
                });
                let items = items.collect();
                self.pieces.push(Piece::Items { ordered: true, items });
            }
            Block::TookPart { people } => {
                let people: Vec<String> = people.iter().map(named).collect();
                self.labelled(&self.word("report-took-part"), &format!("{}.", people.join(", ")));
            }
            Block::Recipients { sentence, people } => {
                let people: Vec<String> = people.iter().map(named).collect();
                let said = format!("{}. {sentence}", people.join("; "));
                self.labelled(&self.word("report-recipients"), &said);
            }
            Block::Entries { rows } => {
                for row in rows {
                    let said = [row.about.as_deref(), row.contact.as_deref()];
                    let said: Vec<&str> = said.into_iter().flatten().collect();
                    self.labelled(&row.name, &said.join(" "));
                }
            }
            Block::Cards { cards } => {
                for card in cards {
                    self.pieces.push(Piece::Heading(3, card.title.clone()));
                    self.line(&card.summary);
                    self.facts(std::slice::from_ref(&card.needs));
                    self.steps(&card.steps);
                    self.facts(&card.notes);
                }
            }
            Block::Steps { steps } => self.steps(steps),
            Block::CardAddresses { cards } => {
                for card in cards {
                    self.labelled(&card.title, &card.summary);
                }
            }
            Block::Award { opening, name, did, goal, day, signed } => {
                [opening, name, did, goal, day].into_iter().for_each(|line| self.line(line));
                self.lines(signed);
            }
            Block::Signatures { lines } => {
                let rows = lines.iter().map(|line| vec![line.who.clone(), String::new()]);
                let heads = vec![self.word("report-signature"), self.word("report-signed-on")];
                self.table(None, heads, rows.collect());
            }
            // Room to write is in the paper, and so is what is looked at.
            _ => {}
        }
    }

    fn steps(&mut self, steps: &[Step]) {
        let items = steps.iter().map(|step| {
            let said = step.say.iter().map(|say| Run::strong(format!(" “{say}”")));
            std::iter::once(Run::plain(&step.does)).chain(said).collect()
        });
        let items = items.collect();
        self.pieces.push(Piece::Items { ordered: true, items });
    }

    fn area(&mut self, area: &super::AreaCanDo) {
        self.pieces.push(Piece::Heading(3, area.heading.clone()));
        self.prose(&area.prose, 4);
        let ended = |items: &[String]| -> String {
            let items = items.iter().map(|item| format!("{}.", item.trim_end_matches('.')));
            items.collect::<Vec<_>>().join(" ")
        };
        if !area.achieved.is_empty() {
            self.labelled(&area.achieved_since, &ended(&area.achieved));
        }
        if !area.emerging.is_empty() {
            self.labelled(&self.word("report-emerging"), &ended(&area.emerging));
        }
        self.lines(area.counted.as_slice());
    }

    /// The numbers of the picture, and what the picture shows in words.
    fn profile(&mut self, profile: &Profile) {
        self.pieces.extend(profile.title.iter().map(|title| Piece::Heading(3, title.clone())));
        self.line(&profile.alt);
        for round in &profile.rounds {
            self.labelled(&round.letter, &round.name);
        }
        let of = self.word("report-profile-of");
        let cell = |counts: &Vec<Counts>| {
            let seen = profile.rounds.iter().zip(counts).filter(|(_, count)| count.looked_at > 0);
            let seen = seen.map(|(round, count)| {
                let Counts { achieved, developing, emerging, looked_at } = count;
                format!("{} {achieved}+{developing}+{emerging} {of} {looked_at}", round.letter)
            });
            seen.collect::<Vec<_>>().join("; ")
        };
        let heads = std::iter::once(self.word("report-profile-area")).chain(profile.bands.clone());
        let rows = profile.areas.iter().map(|row| {
            std::iter::once(row.area.clone()).chain(row.bands.iter().map(cell)).collect()
        });
        self.table(Some(&profile.table_caption), heads.collect(), rows.collect());
        self.lines(&profile.sources);
    }

    fn prose(&mut self, text: &Prose, level: u8) {
        for block in &text.blocks {
            match block {
                prose::Block::Paragraph { inlines } => self.text(runs(inlines, false)),
                prose::Block::Heading { inlines, .. } => {
                    let heading: String =
                        runs(inlines, false).into_iter().map(|run| run.text).collect();
                    self.pieces.push(Piece::Heading(level, heading));
                }
                prose::Block::List { ordered, items } => {
                    let items = items.iter().map(|item| in_one(item)).collect();
                    self.pieces.push(Piece::Items { ordered: *ordered, items });
                }
            }
        }
    }
}

fn named(person: &Person) -> String {
    match &person.role {
        Some(role) => format!("{} ({role})", person.name),
        None => person.name.clone(),
    }
}

/// An entry of a list, whatever stands in it, in one paragraph.
fn in_one(blocks: &[prose::Block]) -> Vec<Run> {
    let mut all: Vec<Run> = Vec::new();
    for block in blocks {
        let more = match block {
            prose::Block::Paragraph { inlines } | prose::Block::Heading { inlines, .. } => {
                runs(inlines, false)
            }
            prose::Block::List { items, .. } => {
                items.iter().flat_map(|item| in_one(item)).collect()
            }
        };
        if !all.is_empty() {
            all.push(Run::plain(" "));
        }
        all.extend(more);
    }
    all
}

fn runs(inlines: &[Inline], strong: bool) -> Vec<Run> {
    let run = |text: &str| vec![Run { text: text.to_owned(), strong }];
    let one = |inline: &Inline| match inline {
        Inline::Text { text } | Inline::Code { text } => run(text),
        Inline::Strong { inlines } | Inline::Emphasis { inlines } => runs(inlines, true),
        Inline::Link { inlines, .. } => runs(inlines, strong),
        Inline::Picture { photo } => run(&photo.alt),
        Inline::Cited { numbers } => run(&format!("[{numbers}]")),
        Inline::Break => run(" "),
    };
    inlines.iter().flat_map(one).collect()
}
