//! Services of any size, made of the demonstration service's checklists and of records put together
//! from stock phrases. The same size gives the same bytes, and what is made passes every check.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use crate::child;
use crate::phrases as say;

/// A content folder: each file's path and text.
pub(crate) type Files = BTreeMap<String, String>;

/// The demonstration service of this repository.
pub(crate) fn demonstration() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let walk = WalkDir::new(&root).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = walk.filter(|found| found.file_type().is_file()).filter_map(|found| {
        let path = found.path().strip_prefix(&root).ok()?.to_str()?.to_owned();
        Some((path, fs::read_to_string(found.path()).ok()?))
    });
    files.collect()
}

/// A service with so many activities and so many children.
pub(crate) fn service(activities: usize, children: usize) -> Files {
    let mut files = demonstration();
    // What is lent, who meets in a group and what was printed names the demonstration's own children
    // and cards.
    let own =
        ["activities/", "children/", "equipment/", "groups/", "group-sessions/", "addresses.yaml"];
    files.retain(|path, _| !own.iter().any(|folder| path.starts_with(folder)));
    let items = Items::of(&files);
    for number in 0..activities {
        let (path, text) = activity(number, activities, &items);
        files.insert(path, text);
    }
    for number in 0..children {
        child::write(number, &items, &mut files);
    }
    files
}

/// Writes a service into a folder, with the pictures that lie beside their records in the demonstration
/// service.
pub(crate) fn write(files: &Files, folder: &Path) {
    let pictures = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    for (path, text) in files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder for content");
        fs::write(&file, text).expect("a file of content");
        let picture = pictures.join(path).with_extension("png");
        if picture.is_file() {
            fs::copy(picture, file.with_extension("png")).expect("a picture beside its record");
        }
    }
}

/// The items of the checklists, with the area of each.
pub(crate) struct Items(Vec<(String, String)>);

impl Items {
    fn of(files: &Files) -> Self {
        let mut all = Vec::new();
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with("checklists/")) {
            let area = path.rsplit('/').next().and_then(|name| name.strip_suffix(".yaml"));
            let ids = text.lines().filter_map(|line| line.trim().strip_prefix("- id: "));
            all.extend(ids.map(|id| (area.unwrap_or_default().to_owned(), id.trim().to_owned())));
        }
        Self(all)
    }

    /// The ids of an area.
    pub(crate) fn of_area(&self, area: &str) -> Vec<&str> {
        self.0.iter().filter(|(of, _)| of == area).map(|(_, id)| id.as_str()).collect()
    }

    /// So many ids, from all areas.
    pub(crate) fn some(&self, count: usize) -> impl Iterator<Item = &str> {
        let step = (self.0.len() / count).max(1);
        self.0.iter().step_by(step).take(count).map(|(_, id)| id.as_str())
    }
}

/// One number after another that looks like chance and is not.
pub(crate) struct Chance(u64);

impl Chance {
    /// The numbers that belong to one record.
    pub(crate) fn of(record: usize) -> Self {
        Self((record as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5851_F42D)
    }

    /// The next number, below a bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound
    }

    /// One of some phrases.
    pub(crate) fn one<'p>(&mut self, phrases: &[&'p str]) -> &'p str {
        phrases[self.below(phrases.len())]
    }

    /// Several different phrases that follow one another.
    pub(crate) fn run<'p>(&mut self, phrases: &[&'p str], count: usize) -> Vec<&'p str> {
        let from = self.below(phrases.len());
        phrases.iter().cycle().skip(from).take(count).copied().collect()
    }
}

/// The path of an activity without its folder and ending: `language/card-00042`.
pub(crate) fn activity_id(number: usize) -> String {
    format!("{}/card-{number:05}", say::AREAS[number % say::AREAS.len()])
}

/// A card of a library of so many.
fn activity(number: usize, of: usize, items: &Items) -> (String, String) {
    let chance = &mut Chance::of(number);
    let id = activity_id(number);
    let works_on = works_on(number, of, items);
    let from = 3 * chance.below(16);
    let mut text = String::with_capacity(3000);
    let title = format!("{} and {}", chance.one(say::THINGS), chance.one(say::OTHERS));
    let _ = write!(
        text,
        "---\ntitle: {title}\nsummary: {}\nfor_a_child_who: {}\nitems: [{}]\n\
         ages: {{from: {from}, to: {}}}\nminutes: {}\nroutines: [{}]\nat_hand: {}\nmaterials: [{}]\nwith: [{}]\nwhen: {}\nsteps:\n",
        chance.one(say::SUMMARIES),
        chance.one(say::DOES_NOW),
        works_on.join(", "),
        from + 9,
        3 + chance.below(10),
        chance.run(say::ROUTINES, 2).join(", "),
        chance.below(5) > 0,
        chance.run(say::MATERIALS, 3).join(", "),
        chance.run(say::WITH, 2).join(", "),
        chance.one(say::WHENS),
    );
    steps(&mut text, chance, 4);
    let _ = write!(
        text,
        "praise: {}\nif_not: {}\neasier: {}\nharder: {}\n",
        chance.one(say::PRAISES),
        chance.one(say::IF_NOTS),
        chance.one(say::EASIER),
        chance.one(say::HARDER),
    );
    fitted(&mut text, chance);
    let _ = write!(
        text,
        "safety: {}\nnot_for:\n  - alert: {}\n    because: {}\nladder:\n",
        chance.one(say::SAFETY),
        chance.one(&["breathing", "vision", "hearing"]),
        chance.one(say::BECAUSE),
    );
    for step in chance.run(say::LADDER, 5) {
        let _ = writeln!(text, "  - {step}");
    }
    flight(&mut text, number, of);
    let _ = writeln!(text, "---\n{}\n", chance.run(say::WHY, 3).join(" "));
    let _ = writeln!(text, "{}", chance.run(say::WHY, 2).join(" "));
    (format!("activities/{id}.md"), text)
}

/// The items of a card: together the cards of an area work on all of them, if they can.
fn works_on(number: usize, of: usize, items: &Items) -> Vec<&str> {
    let areas = say::AREAS.len();
    let of_area = items.of_area(say::AREAS[number % areas]);
    let each = of_area.len().div_ceil((of / areas).max(1)).clamp(2, 5);
    let from = number / areas * each;
    (from..from + each).map(|at| of_area[at % of_area.len()]).collect()
}

/// What to change for two kinds of need, and what to notice.
fn fitted(text: &mut String, chance: &mut Chance) {
    let _ = writeln!(text, "versions:");
    for need in chance.run(say::NEEDS, 2) {
        let _ = writeln!(text, "  {need}: {}", chance.one(say::CHANGES));
    }
    let _ = writeln!(text, "notice:");
    for thing in chance.run(say::NOTICE, 3) {
        let _ = writeln!(text, "  - {thing}");
    }
}

/// Cards of an area stand in flights of four, each with the one before and the one after.
fn flight(text: &mut String, number: usize, of: usize) {
    let areas = say::AREAS.len();
    let place = number / areas % 4;
    if place > 0 {
        let _ = writeln!(text, "before: {}", activity_id(number - areas));
    }
    if place < 3 && number + areas < of {
        let _ = writeln!(text, "after: {}", activity_id(number + areas));
    }
}

/// Steps with what to say after every other one.
pub(crate) fn steps(text: &mut String, chance: &mut Chance, count: usize) {
    for (at, step) in chance.run(say::STEPS, count).into_iter().enumerate() {
        let _ = writeln!(text, "  - do: {step}");
        if at % 2 == 0 {
            let _ = writeln!(text, "    say: {}", chance.one(say::SAYS));
        }
    }
}
