//! What is typed about paper: words to choose from, and lengths.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use crate::model::Choice;

/// The largest length that is taken, in millimetres.
const LONGEST: f64 = 100.0;

/// A value that is one of a choice's words, each with its meaning in the help.
pub(super) fn choice<C: Choice + Send + Sync>() -> impl TypedValueParser<Value = C> {
    let words = C::MEANINGS.iter().map(|(word, meaning)| {
        let meaning: Vec<&str> = meaning.iter().map(|line| line.trim()).collect();
        PossibleValue::new(*word).help(meaning.join(" ").trim_end_matches('.').to_owned())
    });
    // Only the words above come through.
    PossibleValuesParser::new(words)
        .try_map(|word| C::from_word(&word).ok_or("not one of the words"))
}

/// A length.
pub(super) fn millimetres(typed: &str) -> Result<f64, String> {
    match typed.parse::<f64>() {
        Ok(length) if (0.0..=LONGEST).contains(&length) => Ok(length),
        _ => Err("give a length in millimetres from 0 to 100, such as 4 or 2.5".into()),
    }
}

/// A way to the right and down; to the left and up with a minus.
pub(super) fn shift(typed: &str) -> Result<(f64, f64), String> {
    let number =
        |part: &str| part.trim().parse::<f64>().ok().filter(|length| length.abs() <= LONGEST);
    typed
        .split_once(',')
        .and_then(|(right, down)| Some((number(right)?, number(down)?)))
        .ok_or_else(|| {
            "give two lengths in millimetres with a comma between, such as 1.5,-0.5".into()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_numbers_of_millimetres() {
        assert_eq!(millimetres("2.5"), Ok(2.5));
        assert!(millimetres("-1").is_err() && millimetres("4mm").is_err());
        assert_eq!(shift("1.5,-0.5"), Ok((1.5, -0.5)));
        assert!(shift("1.5").unwrap_err().contains("comma"));
        assert!(shift("NaN,1").is_err());
    }
}
