//! Descriptions of operations that contradict `x-idempotent`.

use super::finding::Rule;
use super::known::{Contradiction, Known};
use super::prose::{Sentence, Word};

/// What an operation can be safe for.
const TWICE: [&str; 5] = [
    "safe to send twice",
    "safe to retry",
    "safe to repeat",
    "safe to send again",
    "safe to call twice",
];

/// Words that make it hold in some cases only.
const CONDITIONS: [&str; 10] = [
    "if",
    "when",
    "unless",
    "except",
    "with",
    "without",
    "where",
    "otherwise",
    "depends",
    "but",
];

/// A sentence counts if it says nothing else, or gives the reason behind a colon.
pub(super) fn safety(sentence: &Sentence, known: &Known) -> Contradiction {
    let idempotent = known.idempotent?;
    let (at, rest) = TWICE.iter().find_map(|phrase| {
        let rest = sentence.after(phrase).next()?;
        let length = phrase.split(' ').count();
        Some((sentence.words.len() - rest.len() - length, rest))
    })?;
    if !matches!(rest, [] | [Word::Mark(':'), ..]) || sentence.has_any(&CONDITIONS) {
        return None;
    }
    let before: Vec<&str> = sentence.words.iter().take(at).map(Word::plain).collect();
    let safe = match before.as_slice() {
        [] | ["it" | "this", "is"] | ["this", "operation", "is"] => true,
        ["not"]
        | ["it" | "this", "is", "not"]
        | ["it" | "this", "isn't" | "isn’t"]
        | ["this", "operation", "is", "not"] => false,
        _ => return None,
    };
    if safe == idempotent {
        return None;
    }
    let says = if safe {
        "that it is safe to send twice"
    } else {
        "that it is not safe to send twice"
    };
    let fact = if idempotent {
        "the operation is idempotent, by `x-idempotent` or since it is a GET"
    } else {
        "`x-idempotent` is `false`"
    };
    Some((Rule::Safety, says.to_owned(), fact.to_owned()))
}
