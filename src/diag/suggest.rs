//! "Did you mean": the nearest of the words that would have been right.

/// The candidate that a person most likely meant, if any is near enough.
pub fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let allowed = match typed.chars().count() {
        0..=3 => 1,
        4..=8 => 2,
        _ => 3,
    };
    candidates
        .into_iter()
        .map(|candidate| {
            (strsim::damerau_levenshtein(&typed, &candidate.to_lowercase()), candidate)
        })
        .filter(|(distance, candidate)| *distance <= allowed && *distance < candidate.len())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_offered_and_a_stranger_is_not() {
        assert_eq!(nearest("titel", ["summary", "title"]), Some("title"));
        assert_eq!(nearest("Achived", ["achieved", "emerging"]), Some("achieved"));
        assert_eq!(nearest("zebra", ["title", "summary"]), None);
        assert_eq!(nearest("feeding", ["hearing", "vision"]), None);
        assert_eq!(nearest("X99", ["A09", "H92"]), None);
    }
}
