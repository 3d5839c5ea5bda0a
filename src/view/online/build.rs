//! A page online from the records.

use jiff::ToSpan;
use serde_json::{Value, json};

use crate::model::{
    self, ChartDecision, ChildFile, Choice, Date, Dated, GoalStatus, MarkingKey, Needs, OnlineId,
    PaperId, Profile, WeekSheet,
};
use crate::privacy::policy::{Family, Public};
use crate::view::chart::Chart;
use crate::view::family::{Said, is_told};
use crate::view::prose::Prose;
use crate::view::sheet::{CardPaper, Sheet};
use crate::view::sight::{Sight, prose};
use crate::view::site::Pictures;
use crate::words::Words;

use super::language::adult_of;
use super::{
    AboutMe, AboutPart, Achieved, Alert, Grid, GridDay, GridRow, Mark, MarkingWord, OnlinePage,
    PageCard, PageChart, Part, Sign, Step, Tongue, Week,
};

/// The most earlier weeks that are listed: half a year.
const WEEKS: usize = 26;

/// What a page is made from.
pub struct Reader<'a> {
    /// What the household may see, in the language of its page.
    pub family: Sight<'a, Family>,
    /// In another language than the service's own: what stands on papers that somebody who speaks it has
    /// read. `None` where nothing has to be read first, since somebody has checked every line.
    pub read: Option<Said>,
    /// What stands at the head of a page that is not in the language that the household reads.
    pub note: Option<String>,
    /// What anybody may see, in the same language: the cards that there are in it.
    pub cards: Sight<'a, Public>,
    /// The same in the service's own language.
    pub own: Sight<'a, Public>,
    /// The symbols that cards may show.
    pub pictures: &'a Pictures,
}

impl Reader<'_> {
    /// Whether a text may stand on the page: somebody has said it in the language of the page, and somebody
    /// who speaks that has read it. What nobody has read waits, as a paper does.
    fn may_say(&self, text: &str) -> bool {
        let is_read = |line: &str| self.read.as_ref().is_none_or(|read| read.has(line));
        is_told(&self.family, text)
            && text.lines().filter(|line| !line.trim().is_empty()).all(is_read)
    }
}

impl OnlinePage {
    /// The page of an adult; `None` when there is nothing to put on it.
    #[must_use]
    pub fn new(reader: &Reader<'_>, id: &OnlineId) -> Option<Self> {
        let sight = &reader.family;
        let words = sight.words;
        let records = sight.child()?;
        let of_page = |paper: &&model::Paper| {
            paper.id.child() == id.child && paper.id.household() == Some(&id.household)
        };
        let papers = sight.service.papers().iter().filter(of_page);
        let days = papers.filter_map(|paper| match &paper.id {
            PaperId::Chart(_, _, name) => Some(name.clone()),
            PaperId::Kind(_) => None,
        });
        let days: Vec<Dated> = days.collect();
        let charts: Vec<PageChart> = days.iter().filter_map(|name| chart(reader, name)).collect();
        let first_name = sight.open(&records.child.first_name).value.as_str();
        let adult = adult_of(sight.service, &sight.grant, &id.adult)?;
        let until = words.date(id.until);
        let here = tongue(&reader.cards);
        let cards = cards(reader, records, &days);
        let is_mixed = cards.iter().any(|card| card.language != here.language);
        let mixed = is_mixed.then(|| words.say("online-mixed"));
        let page = Self {
            title: words.say_with("online-title", &[("child", first_name.into())]),
            for_whom: words.say_with("online-for", &[("adult", sight.open(&adult.name).into())]),
            until: id.until.to_string(),
            until_said: words.say_with("online-until", &[("date", (&until).into())]),
            mixed: reader.note.clone().or(mixed),
            weeks: if days.is_empty() { Vec::new() } else { weeks(reader, records, &days) },
            about: about(reader, records),
            achieved: achieved(reader, records),
            cards,
            contact: charts
                .is_empty()
                .then(|| contact(sight))
                .flatten()
                .or_else(|| Some(Chart::new(sight, days.first()?, reader.pictures)?.contact)),
            charts,
            service: sight.service_line()?,
            words: Self::named(&words.all("online-")),
            marking: marking(words),
            keep: None,
            labels: Self::named(&words.all("chart-")),
            large_print: sight.reads_large_print()
                || sight.open(&adult.needs).contains(&Needs::LargePrint),
            // What people wrote is in the language of the page, or does not stand on it.
            own: here.clone(),
            language: here.language,
            direction: here.direction,
        };
        let is_empty = page.charts.is_empty() && page.about.is_none() && page.achieved.is_empty();
        (!is_empty).then_some(page)
    }
}

/// What the script beside the grids says, in the language of the page.
fn marking(words: &Words) -> Vec<MarkingWord> {
    let own = words.all("marks-").into_iter();
    let own = own.map(|(id, text)| (id.trim_start_matches("marks-").to_owned(), text));
    let word = |(id, text)| MarkingWord { id, text };
    own.chain([("try".to_owned(), words.say("chart-try"))]).map(word).collect()
}

/// The language of a sight's words.
fn tongue(sight: &Sight<'_, Public>) -> Tongue {
    let words = sight.words;
    Tongue { language: words.language().to_owned(), direction: words.say("language-direction") }
}

/// The service's own telephone, in a sentence.
fn contact(sight: &Sight<'_, Family>) -> Option<String> {
    let service = sight.service_line()?;
    let phone = service.phone?.replace(' ', "\u{a0}");
    let parts = [("visitor", (&service.name).into()), ("phone", (&phone).into())];
    Some(sight.words.say_with("chart-contact", &parts))
}

/// A chart of this week, as its paper has it.
fn chart(reader: &Reader<'_>, name: &Dated) -> Option<PageChart> {
    let sight = &reader.family;
    let record = &sight.child()?.charts.get(name)?.record;
    let number = **sight.open(&record.number);
    let chart = Chart::new(sight, name, reader.pictures)?;
    let label = |id: &str| chart.words.get(id).cloned().unwrap_or_default();
    let part = |id: &str, text: Option<&String>| {
        let text = text.filter(|text| !text.is_empty())?;
        let note = chart.advice.as_ref().filter(|_| id == "chart-advice");
        let note = note.map(|advice| advice.source.clone());
        Some(Part { heading: label(id), text: text.clone(), note, said: id == "chart-help" })
    };
    let parts = [
        part("chart-help", Some(&chart.help)),
        part("chart-praise", Some(&chart.praise)),
        part("chart-if-not", Some(&chart.if_not)),
        part("chart-easier", chart.easier.as_ref()),
        part("chart-harder", chart.harder.as_ref()),
        part("chart-stop", chart.stop_when.as_ref()),
        part("chart-advice", chart.advice.as_ref().map(|advice| &advice.text)),
    ];
    let parts = parts.into_iter().flatten().collect();
    let days = (1i32..).zip(&chart.grid.days).map(|(after, day)| GridDay {
        on: name.on.saturating_add(after.days()).to_string(),
        name: day.name.clone(),
        date: day.date.clone(),
    });
    let tries = u16::try_from(chart.grid.tries.len()).unwrap_or(u16::MAX);
    let rows = 1..=tries.saturating_mul(chart.grid.times.max(1));
    let mark = |mark: &crate::view::chart::Mark| Mark {
        sign: mark.sign.clone(),
        meaning: mark.meaning.clone(),
    };
    let own_key = MarkingKey::of(sight.service.particulars(), &sight.grant);
    let child = sight.grant.child().unwrap_or_default();
    let bound =
        WeekSheet::new(child, number, tries.saturating_mul(chart.grid.times.max(1)), &own_key);
    let named = own_key.signs().zip(&chart.grid.key);
    let named = named.map(|(sign, mark)| json!({ "sign": sign, "meaning": mark.meaning }));
    let grid = Grid {
        bound: bound.map(|sheet| sheet.bound().to_string()),
        marks: named.collect::<Value>().to_string(),
        caption: chart.grid.caption.clone(),
        days: days.collect(),
        rows: rows.map(|number| GridRow { number, label: number.to_string() }).collect(),
        key: chart.grid.key.iter().map(mark).collect(),
    };
    let alerts = chart.alerts.into_iter();
    let steps = chart.steps.into_iter();
    Some(PageChart {
        number,
        title: chart.title,
        agreed: chart.agreed,
        goal: chart.goal,
        why: chart.why,
        alerts: alerts
            .map(|one| Alert { kind: one.kind, text: one.text, source: one.source })
            .collect(),
        safety: chart.safety,
        picture: chart.picture,
        materials: chart.materials,
        when: chart.when,
        how_often: chart.how_often,
        steps: steps.map(|step| Step { does: step.does, say: step.say }).collect(),
        parts,
        grid,
        next_visit: chart.next_visit,
    })
}

/// The weeks before this one, the last first.
fn weeks(reader: &Reader<'_>, records: &ChildFile, now: &[Dated]) -> Vec<Week> {
    let sight = &reader.family;
    let first = now.iter().map(|name| name.on).min().unwrap_or(Date::MIN);
    let earlier = records.charts.iter().filter(|(name, _)| name.on < first).rev().take(WEEKS);
    let week = |(name, chart): (&Dated, &model::Entry<model::Chart>)| {
        let date = sight.words.date(name.on);
        Week {
            when: sight.words.say_with("chart-agreed", &[("date", (&date).into())]),
            goal: sight.weekly_goal(chart),
            result: result(sight, records, **sight.open(&chart.number)),
        }
    };
    // A week whose goal nobody has said or read in the page's language is left to its paper.
    earlier.map(week).filter(|week| reader.may_say(&week.goal)).collect()
}

/// What came of a chart: what was decided, and the tries at the visit after it.
fn result(sight: &Sight<'_, Family>, records: &ChildFile, number: u16) -> Option<String> {
    let results = records.visits.values().flat_map(|visit| &visit.results);
    let mut of_chart = results.filter(|result| **sight.open(&result.chart) == number);
    let said = of_chart.find_map(|result| {
        let decided: ChartDecision = (*sight.open(&result.decision))?;
        let decided = sight.words.say(&format!("online-decided-{}", decided.word()));
        let tries = sight.open(&result.post_baseline).map(|tries| {
            let (yes, of) = (usize::from(tries.met), usize::from(tries.of));
            let parts = [("yes", yes.into()), ("of", of.into())];
            sight.words.say_with("online-tries", &parts)
        });
        Some((decided, tries))
    })?;
    Some(match said {
        (decided, Some(tries)) => format!("{decided} {tries}"),
        (decided, None) => decided,
    })
}

/// The latest profile that the family has read and agreed.
fn about(reader: &Reader<'_>, records: &ChildFile) -> Option<AboutMe> {
    let sight = &reader.family;
    let agreed = |profile: &&model::Entry<Profile>| {
        let on = sight.open(&profile.agreed_on).as_ref();
        sight.open(&profile.agreed_by).is_some() && on.is_some_and(|on| *on.value <= sight.date)
    };
    let finished = records.profiles.iter().filter(|(name, _)| name.on <= sight.date);
    let profile = finished.rev().map(|(_, profile)| profile).find(agreed)?;
    let part = |id: &str, text: &model::Prose| {
        if !reader.may_say(&text.plain()) {
            return None;
        }
        let text: Prose = prose(text);
        let heading = sight.words.say(&format!("online-about-{id}"));
        (!text.blocks.is_empty()).then_some(AboutPart { heading, text })
    };
    // Who is in the family, and who wrote this, may be of another household: it stands on its own paper.
    let parts = [
        part("admired", sight.open(&profile.admired)),
        part("important", sight.open(&profile.important)),
        part("support", sight.open(&profile.support)),
        part("communicates", sight.open(&profile.communicates)),
        part("likes", sight.open(&profile.likes)),
        part("dislikes", sight.open(&profile.dislikes)),
        part("calm", sight.open(&profile.calm)),
        part("moves", sight.open(&profile.moves)),
        part("eating", sight.open(&profile.eating)),
        part("toileting", sight.open(&profile.toileting)),
        part("senses", sight.open(&profile.senses)),
        part("routines", sight.open(&profile.routines)),
        part("hopes", sight.open(&profile.hopes)),
    ];
    let sign = |one: &model::OwnSign| Sign {
        sign: sight.open(&one.sign).value.clone(),
        means: sight.open(&one.means).clone(),
        answer: sight.open(&one.answer).clone(),
    };
    let told = |one: &Sign| {
        let texts = [Some(&one.sign), Some(&one.means), one.answer.as_ref()];
        texts.into_iter().flatten().all(|text| reader.may_say(text))
    };
    let parts: Vec<AboutPart> = parts.into_iter().flatten().collect();
    let signs: Vec<Sign> = profile.signs.iter().map(sign).filter(told).collect();
    let picture = sight.open(&profile.photo).as_ref().map(|name| sight.own_photo(&name.value));
    (!parts.is_empty() || !signs.is_empty()).then_some(AboutMe { picture, parts, signs })
}

/// The long-term goals that were achieved, the last first.
fn achieved(reader: &Reader<'_>, records: &ChildFile) -> Vec<Achieved> {
    let sight = &reader.family;
    let goals = records.goals.values();
    let reached = goals.filter(|goal| *sight.open(&goal.status) == GoalStatus::Achieved);
    let mut dated: Vec<(Option<Date>, Achieved)> = reached
        .map(|goal| {
            let on = sight.open(&goal.ended).as_ref().map(|ended| ended.value);
            let when = on.map(|on| {
                let date = sight.words.date(on);
                sight.words.say_with("online-achieved-on", &[("date", (&date).into())])
            });
            let title = sight.open(&goal.title).clone();
            (on, Achieved { title, goal: sight.goal(&goal.goal), when })
        })
        .collect();
    dated.retain(|(_, one)| reader.may_say(&one.title) && reader.may_say(&one.goal));
    dated.sort_by(|(one, a), (other, b)| other.cmp(one).then_with(|| a.title.cmp(&b.title)));
    dated.into_iter().map(|(_, achieved)| achieved).collect()
}

/// The cards that these charts come from: in the language of the page where somebody who speaks it has
/// checked the translation, and otherwise as the service wrote them.
fn cards(reader: &Reader<'_>, records: &ChildFile, days: &[Dated]) -> Vec<PageCard> {
    let sight = &reader.family;
    let charts = days.iter().filter_map(|on| records.charts.get(on));
    let ids = charts.filter_map(|chart| sight.open(&chart.activity).as_ref());
    let mut ids: Vec<&str> = ids.map(|id| id.value.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    let card = |id: &str| {
        let sight = if is_checked(&reader.cards, id) { &reader.cards } else { &reader.own };
        let sheet = Sheet::new(sight, id, (CardPaper::EasyRead, reader.pictures))?;
        let Tongue { language, direction } = tongue(sight);
        Some(PageCard { language, direction, labels: OnlinePage::named(&sheet.words), sheet })
    };
    ids.into_iter().filter_map(card).collect()
}

/// Whether a translation is that of the card as it stands, and a speaker has read it.
fn is_checked(sight: &Sight<'_, Public>, id: &str) -> bool {
    let card = sight.service.activities().get(id);
    let translation = sight.service.translation(id, sight.words.language());
    card.zip(translation).is_some_and(|(card, translation)| {
        sight.open(&translation.checked_by).is_some()
            && sight.open(&translation.checked_on).is_some()
            && translation.is_current(card, &sight.grant)
    })
}
