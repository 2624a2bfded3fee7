//! Descriptions that state another limit than the schema.
//!
//! A number counts if it is said of the item itself, at the end of a clause. `A shelf has at most 60 parts` may be true of a
//! list of 50 shelves.

use super::finding::Rule;
use super::items::Kind;
use super::known::{CONDITIONS_OF_VALUES, Contradiction, Known};
use super::prose::{Sentence, Word, ends_clause, number};
use crate::openapi::Limits;

/// Phrases before an upper limit, and before a lower one.
const UPPER: [&str; 7] = [
    "at most",
    "up to",
    "no more than",
    "not more than",
    "a maximum of",
    "the maximum is",
    "its maximum is",
];
const LOWER: [&str; 6] = [
    "at least",
    "no fewer than",
    "no less than",
    "a minimum of",
    "the minimum is",
    "its minimum is",
];

/// Words for the elements of any list.
const ELEMENTS: [&str; 4] = ["elements", "entries", "items", "values"];

/// Words for what no list has.
const NO_ELEMENTS: [&str; 12] = [
    "requests", "request", "times", "percent", "mb", "kb", "bytes", "seconds", "minutes", "hours", "days",
    "levels",
];

/// Words that begin a statement about a part of the item.
const OF_A_PART: [&str; 7] = ["each", "every", "per", "that", "which", "who", "whose"];

/// A number of a sentence that is said to be a limit.
#[derive(Clone, Copy)]
struct Stated<'s> {
    before: &'s [Word],
    number: f64,
    rest: &'s [Word],
}

/// What a limit counts.
#[derive(Clone, Copy)]
enum Counted {
    Elements,
    Characters,
    Value,
}

pub(super) fn limit(sentence: &Sentence, known: &Known, kind: Kind) -> Contradiction {
    if sentence.has_any(&CONDITIONS_OF_VALUES) || sentence.has_code() {
        return None;
    }
    let mut upper = stated(sentence, &UPPER);
    let mut lower = stated(sentence, &LOWER);
    for rest in sentence.after("between") {
        let before = before(sentence, rest, "between");
        if let [low, and, high, rest @ ..] = rest
            && and.plain() == "and"
            && let (Some(low), Some(high)) = (number(low), number(high))
        {
            let stated = |number| Stated { before, number, rest };
            lower.push(stated(low));
            upper.push(stated(high));
        }
    }
    let of_item = |stated: &Stated<'_>, is_upper: bool| -> Option<f64> {
        match kind {
            Kind::Field | Kind::Parameter | Kind::Type => {
                let (counted, limits) = counted(stated, known)?;
                if is_upper {
                    most(limits, counted)
                } else {
                    least(limits, counted)
                }
            }
            Kind::Operation if is_upper => of_operation(stated, known),
            _ => None,
        }
    };
    let wrong = |numbers: &[Stated<'_>], is_upper: bool| {
        numbers.iter().find_map(|stated| {
            let encoded = of_item(stated, is_upper)?;
            // Of several numbers, one is that of the schema, and the others are about something else.
            let is_encoded = |other: &Stated<'_>| (encoded - other.number).abs() < f64::EPSILON;
            (!numbers.iter().any(is_encoded)).then_some((stated.number, encoded))
        })
    };
    let found = wrong(&upper, true).map(|found| ("most", found));
    let (bound, (said, encoded)) = found.or_else(|| wrong(&lower, false).map(|found| ("least", found)))?;
    Some((
        Rule::Limit,
        format!("at {bound} {said}"),
        format!("the limit is {encoded}"),
    ))
}

/// The numbers behind these phrases.
fn stated<'s>(sentence: &'s Sentence, phrases: &'static [&'static str]) -> Vec<Stated<'s>> {
    let of_phrase = |phrase: &&'static str| {
        let phrase: &'static str = phrase;
        sentence.after(phrase).filter_map(move |behind| {
            let (first, rest) = behind.split_first()?;
            Some(Stated {
                before: before(sentence, behind, phrase),
                number: number(first)?,
                rest,
            })
        })
    };
    phrases.iter().flat_map(of_phrase).collect()
}

/// The words before a phrase, by those behind it.
fn before<'s>(sentence: &'s Sentence, behind: &[Word], phrase: &str) -> &'s [Word] {
    let length = behind.len() + phrase.split(' ').count();
    let end = sentence.words.len().saturating_sub(length);
    sentence.words.get(..end).unwrap_or_default()
}

/// What a number counts, and the limits of that; `None` if it may be about something else.
fn counted<'k>(stated: &Stated<'_>, known: &'k Known) -> Option<(Counted, &'k Limits)> {
    let (unit, behind) = match stated.rest {
        [Word::Plain(unit), behind @ ..] => (unit.as_str(), behind),
        behind => ("", behind),
    };
    let before: Vec<&str> = stated.before.iter().map(Word::plain).collect();
    if !ends_clause(behind) || before.iter().any(|word| OF_A_PART.contains(word)) {
        return None;
    }
    let is_alone = before.is_empty();
    let is_apart = matches!(stated.before.last(), Some(Word::Mark(',' | '(')));
    let is_said = is_said_of_item(&before);
    let is_list = has_elements(&known.limits) || !known.each.is_empty();
    if matches!(unit, "character" | "characters" | "letters" | "digits") {
        let limits = match before.as_slice() {
            ["a" | "an" | "the", _, "of" | "with"] if !is_list => &known.limits,
            [nouns, "of" | "with"] if is_list && nouns.ends_with('s') => &known.each,
            _ if (is_alone || is_apart) && is_list => &known.each,
            _ if (is_alone || is_apart || is_said) && !is_list => &known.limits,
            _ => return None,
        };
        return Some((Counted::Characters, limits));
    }
    if has_elements(&known.limits) {
        let is_of_list = matches!(before.as_slice(), ["a" | "the", "list", "of"]);
        let is_counted = match unit {
            unit if NO_ELEMENTS.contains(&unit) => false,
            unit if unit.is_empty() || ELEMENTS.contains(&unit) => {
                is_alone || is_apart || is_said || is_of_list
            }
            _ => is_alone || is_of_list,
        };
        return is_counted.then_some((Counted::Elements, &known.limits));
    }
    let has_value = known.limits.minimum.is_some() || known.limits.maximum.is_some();
    let is_unit = unit.is_empty()
        || known.unit.as_ref().is_some_and(|known| {
            let mut words = known.split(|character: char| !character.is_alphanumeric());
            words.any(|word| word.eq_ignore_ascii_case(unit))
        });
    let is_noun = matches!(before.as_slice(), ["a" | "an" | "the", _]);
    let is_counted = has_value && is_unit && (is_alone || is_apart || is_said || is_noun);
    is_counted.then_some((Counted::Value, &known.limits))
}

/// Whether these words stand for the item, with a verb: `It has`, `The value is`.
fn is_said_of_item(before: &[&str]) -> bool {
    let (["it", verb @ ..]
    | [
        "this" | "the",
        "field" | "parameter" | "value" | "list",
        verb @ ..,
    ]) = before
    else {
        return false;
    };
    matches!(
        verb,
        ["is" | "has" | "holds" | "contains" | "takes"]
            | ["may" | "can" | "must", "be" | "have" | "hold" | "contain"]
    )
}

/// The limit of a page, or of the list of a request, that an operation states.
fn of_operation(stated: &Stated<'_>, known: &Known) -> Option<f64> {
    let before: Vec<&str> = stated.before.iter().map(Word::plain).collect();
    let rest: Vec<&str> = stated.rest.iter().map(Word::plain).collect();
    if matches!(before.as_slice(), ["a", "page", "has" | "holds" | "contains"]) {
        let is_noun = matches!(stated.rest.first(), Some(Word::Plain(_)));
        let behind = stated.rest.get(usize::from(is_noun)..).unwrap_or_default();
        return known.page.filter(|_| ends_clause(behind));
    }
    let most = known.limits.max_items.map(as_number)?;
    let is_of_request = matches!(
        before.as_slice(),
        [] | [_]
            | ["it", _]
            | ["this", "operation", _]
            | ["a" | "one" | "each" | "every", "request" | "call", _]
    );
    let is_of_request_at_end = [0, 1, 2].iter().any(|nouns| {
        matches!(
            rest.get(*nouns..),
            Some(["in", "one" | "a", "request", ..] | ["per", "request", ..] | ["at", "once", ..])
        )
    });
    // Without these words, the noun has to be that of the list: `Deletes up to 50 users` of `userIds`.
    let is_of_list = matches!(rest.as_slice(), [noun, behind @ ..]
        if is_noun_of(noun, known.batch.as_deref().unwrap_or_default())
            && !matches!(behind, ["per" | "a" | "an" | "each" | "every" | "of", ..]));
    let writes = matches!(before.as_slice(), [verb]
        if !matches!(*verb, "returns" | "finds" | "lists" | "searches" | "shows" | "reads"));
    (is_of_request && (is_of_request_at_end || (writes && is_of_list))).then_some(most)
}

/// Whether a list has the name of a noun: `users` in `userIds`.
fn is_noun_of(noun: &str, list: &str) -> bool {
    let stem = noun.trim_end_matches('s');
    stem.len() > 1 && list.to_lowercase().starts_with(stem)
}

fn has_elements(limits: &Limits) -> bool {
    limits.min_items.is_some() || limits.max_items.is_some()
}

fn most(limits: &Limits, counted: Counted) -> Option<f64> {
    match counted {
        Counted::Elements => limits.max_items.map(as_number),
        Counted::Characters => limits.max_length.map(as_number),
        Counted::Value => limits.maximum,
    }
}

fn least(limits: &Limits, counted: Counted) -> Option<f64> {
    match counted {
        Counted::Elements => limits.min_items.map(as_number),
        Counted::Characters => limits.min_length.map(as_number),
        Counted::Value => limits.minimum,
    }
}

/// A limit of counts is small enough to be exact.
#[allow(clippy::cast_precision_loss)]
fn as_number(count: u64) -> f64 {
    count as f64
}
