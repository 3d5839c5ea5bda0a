//! What there is to say of the symbols that cards name: whether a pack has them, and whether its licence
//! allows what the service does with them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Message, Rule, Severity, Sink, nearest, number, quote, word};
use crate::model::Service;
use crate::privacy::Grant;
use crate::privacy::policy::Public;
use crate::render::symbols::Symbols;
use crate::source::Span;
use crate::theme::Theme;
use crate::view::site::{PackTerms, Pictures};

use super::engines::report_html;

/// A symbol that no pack has.
pub(super) static NO_SYMBOL: Rule = Rule {
    code: "T06",
    severity: Severity::Warning,
    title: "a card or chart names a symbol that no pack has",
    about: "The pictures beside the steps of a card or chart come from symbol packs: folders below symbols in the theme. A step whose symbol is not there is printed without a picture. The name is that of the file without its ending, with its pack before it where it is not our own: cup, mulberry/cup.",
};

/// A pack that may not be sold, in a service that sells.
pub(super) static FOR_SALE: Rule = Rule {
    code: "T07",
    severity: Severity::Warning,
    title: "symbols that may not be sold stand on what is sold",
    about: "service.yaml says that cards are sold, or handed out where people pay, and the pack.yaml of these symbols says that its licence allows no commercial use. Take other symbols, ask the owner of these for permission and then write commercial_use: yes into pack.yaml, or take sells_cards away when nothing is sold.",
};

/// Two packs whose licences exclude each other, on one card.
pub(super) static MIXED: Rule = Rule {
    code: "T08",
    severity: Severity::Warning,
    title: "symbols of two licences that exclude each other stand on one card",
    about: "Symbols under a share-alike licence ask that what is made with them goes on under that very licence. Symbols of another share-alike licence ask for another one, and symbols that may not be sold forbid what the first one allows. Whether a sheet is one work in that sense is for lawyers; the safe way is one of the two packs for a card. Symbols of our own pack go with any.",
};

/// More symbols of a pack than may be given away.
pub(super) static TOO_MANY: Rule = Rule {
    code: "T09",
    severity: Severity::Warning,
    title: "the cards use more symbols of a pack than may be given away",
    about: "Some owners let papers be given away as long as all of them together show no more than so many different symbols: 100 for Widgit symbols (its copyright guidance, 2025). The pack.yaml says another number under most_symbols. Ask the owner for permission and write the number that you may have, or use symbols of another pack for some steps.",
};

/// Says of the symbols that cards name what a build would, without making anything else from the theme;
/// and which packs of the theme cannot be used.
pub fn pictured(theme: &Theme, service: &Service, sink: &mut Sink) {
    match Symbols::load(theme) {
        Ok(symbols) => report(&symbols.pictures(), service, sink),
        Err(faults) => faults.iter().for_each(|fault| report_html(fault, sink)),
    }
}

/// Says what is wrong with the symbols of every card.
pub(super) fn report(pictures: &Pictures, service: &Service, sink: &mut Sink) {
    let used = named(pictures, service, sink);
    for symbols in &used {
        let packs =
            symbols.iter().filter_map(|(name, span)| Some((name.split_once('/')?.0, *span)));
        mixed(pictures, packs, sink);
    }
    for (pack, terms) in &pictures.terms {
        let prefix = format!("{pack}/");
        let all = used.iter().flatten();
        let of_pack: Vec<_> = all.filter(|(name, _)| name.starts_with(&prefix)).collect();
        let Some((_, first)) = of_pack.first() else { continue };
        if sells(service) && !terms.commercial_use {
            let message =
                Message::new("symbols of {} may not be sold, and cards are", [quote(pack)]);
            sink.report(&FOR_SALE, *first, message)
                .hint("take other symbols, or ask their owner; `doorstep explain T07` says more");
        }
        let mut seen = BTreeSet::new();
        let each: Vec<_> = of_pack.iter().filter(|(name, _)| seen.insert(name)).collect();
        let Some(most) = terms.most else { continue };
        if let Some((_, over)) = each.get(most) {
            let message = Message::new(
                "the cards use {} different symbols of {}, and {} may be given away",
                [number(each.len()), quote(pack), number(most)],
            );
            sink.report(&TOO_MANY, *over, message)
                .hint("here the number is exceeded; `doorstep explain T09` says what can be done");
        }
    }
}

/// The symbols of every card, and of every chart, that a pack has, each with its place. Says which no pack has.
fn named(pictures: &Pictures, service: &Service, sink: &mut Sink) -> Vec<Vec<(String, Span)>> {
    let grant = Grant::inspector();
    let cards = service.activities().values().map(|card| {
        let steps = card.steps.iter();
        steps.filter_map(|step| grant.open(&step.symbol).as_ref()).collect::<Vec<_>>()
    });
    let charts = service.children(&grant).values().flat_map(|records| records.charts.values());
    let charts = charts.map(|chart| {
        let steps = chart.steps.iter();
        steps.filter_map(|step| grant.open(&step.symbol).as_ref()).collect::<Vec<_>>()
    });
    let mut used = Vec::new();
    for symbols in cards.chain(charts) {
        let mut found = Vec::new();
        for symbol in symbols {
            if let Some(full) = pictures.find(&symbol.value) {
                found.push((full, symbol.span));
                continue;
            }
            let message = Message::new("no pack has the symbol {}", [quote(symbol.value.clone())]);
            let near = nearest(&symbol.value, pictures.short_names()).map(str::to_owned);
            let said = sink.report(&NO_SYMBOL, symbol.span, message);
            if let Some(near) = near {
                said.hint(Message::new("did you mean {}?", [word(near)]));
            }
        }
        used.push(found);
    }
    used
}

/// Says which packs of one card exclude each other, at the first symbol of the second.
fn mixed<'p>(pictures: &Pictures, symbols: impl Iterator<Item = (&'p str, Span)>, sink: &mut Sink) {
    let mut packs: BTreeMap<&str, Span> = BTreeMap::new();
    for (pack, span) in symbols {
        packs.entry(pack).or_insert(span);
    }
    let packs: Vec<(&str, Span)> = packs.into_iter().collect();
    for (at, (one, first)) in packs.iter().enumerate() {
        for (other, second) in &packs[at + 1..] {
            if exclude(pictures, one, other) {
                let message = Message::new(
                    "{} and {} stand on one card, and their licences exclude each other",
                    [quote(*one), quote(*other)],
                );
                sink.report(&MIXED, *second, message)
                    .also(*first, "the other one is first used here")
                    .hint("use one of the two packs for this card");
            }
        }
    }
}

/// Whether a share-alike licence of one pack asks for what the other's does not allow.
fn exclude(pictures: &Pictures, one: &str, other: &str) -> bool {
    let of = |pack: &str| Some((pictures.terms.get(pack)?, &pictures.credits.get(pack)?.licence));
    let (Some((one, licence)), Some((other, another))) = (of(one), of(other)) else { return false };
    let shares = |one: &PackTerms, other: &PackTerms| {
        one.share_alike
            && (other.share_alike && licence != another
                || one.commercial_use && !other.commercial_use)
    };
    shares(one, other) || shares(other, one)
}

/// Whether the service sells cards.
fn sells(service: &Service) -> bool {
    let grant: Grant<Public> = Grant::public();
    service.particulars().is_some_and(|record| *grant.open(&record.sells_cards) == Some(true))
}

#[cfg(test)]
mod tests;
