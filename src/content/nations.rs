//! The rules that ship with the program: a file for each nation and one for all, and the plain words of a
//! language, read like any record.

use std::sync::LazyLock;

use crate::diag::Sink;
use crate::model::NationRules;
use crate::source::{MemoryLoader, Sources};

use super::document::document;
use super::reading;

/// The files, as they stand beside this one.
const FILES: &[&str] = &[
    include_str!("nations/every-nation.yaml"),
    include_str!("nations/england.yaml"),
    include_str!("nations/wales.yaml"),
    include_str!("nations/scotland.yaml"),
    include_str!("nations/northern-ireland.yaml"),
    include_str!("wording/every-language.yaml"),
    include_str!("wording/en.yaml"),
];

static SHIPPED: LazyLock<Vec<NationRules>> = LazyLock::new(|| {
    let mut sink = Sink::new();
    FILES.iter().filter_map(|text| read(text, &mut sink)).collect()
});

/// What ships with the program. The places in it lead nowhere, since its files are no records of a
/// service: no message may point at one.
#[must_use]
pub fn shipped() -> &'static [NationRules] {
    &SHIPPED
}

fn read(text: &str, sink: &mut Sink) -> Option<NationRules> {
    let sources = Sources::load(&MemoryLoader::new().with("rules.yaml", text));
    let (id, file) = sources.iter().next()?;
    let fields = document(id, file, sink)?.fields?;
    reading::read(&fields, None, sink)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::{Clock, DeadlineName, LimitName, Nation, Rules, YearDayName};
    use crate::privacy::Grant;
    use crate::privacy::policy::Public;

    #[test]
    fn every_file_is_read_without_a_word() {
        let mut sink = Sink::new();
        assert!(FILES.iter().all(|text| read(text, &mut sink).is_some()));
        assert_eq!(sink.into_sorted(), []);
        assert_eq!(shipped().len(), FILES.len());
    }

    #[test]
    fn each_deadline_has_its_source_and_who_set_it() {
        let grant: Grant<Public> = Grant::public();
        for of in shipped().iter().flat_map(|of| &of.deadlines) {
            let name = grant.open(&of.name).value;
            assert!(grant.open(&of.count).value > 0, "{name:?}");
            assert!(grant.open(&of.set_by).is_some(), "{name:?}");
            assert!(grant.open(&of.source).is_some() && grant.open(&of.from).is_some(), "{name:?}");
        }
    }

    fn clock(nation: Nation) -> Clock {
        let text = format!("nation: {}\n", crate::model::Choice::word(nation));
        let sources = Sources::load(&MemoryLoader::new().with("rules.yaml", text));
        let draft = crate::content::read(&sources, &mut Sink::new());
        let rules: &Rules = draft.rules.as_ref().unwrap();
        Clock::new(Some(rules), shipped(), &Grant::<Public>::public())
    }

    #[test]
    fn a_school_year_has_three_terms() {
        let limits = clock(Nation::England);
        let limits = limits.limits();
        for on in [date(2026, 11, 22), date(2027, 1, 10), date(2027, 8, 31)] {
            let terms = limits.terms(on);
            assert_eq!(terms.len(), 3);
            assert_eq!(terms[0].first, date(2026, 9, 1));
            assert_eq!(terms[2].last, date(2027, 8, 31));
            assert!(terms.iter().any(|term| term.first <= on && on <= term.last));
        }
    }

    #[test]
    fn each_limit_has_somebody_who_set_it() {
        let grant: Grant<Public> = Grant::public();
        let england = clock(Nation::England);
        for name in LimitName::ALL {
            assert!(england.limits().count(*name).is_some(), "{name:?}");
        }
        for of in shipped().iter().flat_map(|of| &of.limits) {
            assert!(grant.open(&of.source).is_some() && grant.open(&of.set_by).is_some());
        }
        for name in YearDayName::ALL {
            assert!(england.limits().day(*name).is_some(), "{name:?}");
        }
    }

    #[test]
    fn the_weeks_of_a_plan_go_with_it_over_the_border_and_those_of_care_do_not() {
        for nation in Nation::ALL {
            assert!(clock(*nation).length(DeadlineName::EhcPlan).is_some());
            assert!(clock(*nation).length(DeadlineName::IdpReview).is_some());
        }
        assert!(clock(Nation::England).length(DeadlineName::PepFirst).is_some());
        assert!(clock(Nation::Wales).length(DeadlineName::PepFirst).is_none());
        assert!(clock(Nation::NorthernIreland).working_days().knows(2026));
        assert!(!clock(Nation::Scotland).working_days().knows(2026));
    }
}
