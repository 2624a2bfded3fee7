//! Writes facts for the documentation: requests, types, limits, and parts of descriptions.

use super::markdown::code_span;
use crate::ir::{Limits, Method, Operation, TypeRef};

/// Method and path, as code.
pub(super) fn request(operation: &Operation) -> String {
    let method = match operation.method {
        Method::Delete => "DELETE",
        Method::Get => "GET",
        Method::Patch => "PATCH",
        Method::Post => "POST",
        Method::Put => "PUT",
    };
    code_span(&format!("{method} {}", operation.path))
}

/// A value of that type.
pub(super) fn value(value: &TypeRef) -> String {
    match value {
        TypeRef::Unit => String::from("nothing"),
        TypeRef::Bool => String::from("a boolean"),
        TypeRef::Int32 | TypeRef::Int64 => String::from("an integer"),
        TypeRef::Double => String::from("a number"),
        TypeRef::String => String::from("a string"),
        TypeRef::DateTime => String::from("a point in time"),
        TypeRef::Json => String::from("any JSON value"),
        TypeRef::Object => String::from("a JSON object"),
        TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => type_link(name),
        TypeRef::List(item) => format!("a list of {}", values(item)),
        TypeRef::Map(item) => format!("a map of {}", values(item)),
        TypeRef::Envelope(item) => format!("an envelope around {}", self::value(item)),
    }
}

/// Several values of that type.
fn values(value: &TypeRef) -> String {
    match value {
        TypeRef::Unit => String::from("empty values"),
        TypeRef::Bool => String::from("booleans"),
        TypeRef::Int32 | TypeRef::Int64 => String::from("integers"),
        TypeRef::Double => String::from("numbers"),
        TypeRef::String => String::from("strings"),
        TypeRef::DateTime => String::from("points in time"),
        TypeRef::Json => String::from("JSON values"),
        TypeRef::Object => String::from("JSON objects"),
        TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => type_link(name),
        TypeRef::List(item) => format!("lists of {}", values(item)),
        TypeRef::Map(item) => format!("maps of {}", values(item)),
        TypeRef::Envelope(item) => format!("envelopes around {}", values(item)),
    }
}

/// Words as a sentence.
pub(super) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    let first = first.map(String::from).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// A line that ends as a sentence does.
pub(super) fn ended(line: &str) -> String {
    let line = line.trim();
    let ends = line.ends_with(|last: char| last.is_alphanumeric() || matches!(last, '`' | ')'));
    format!("{line}{}", if ends { "." } else { "" })
}

/// A JSON value for people: a text without its quotes.
pub(super) fn json_value(json: &str) -> String {
    match serde_json::from_str(json) {
        Ok(serde_json::Value::String(text)) => text,
        _ => json.to_owned(),
    }
}

/// The first paragraph of a description.
pub(super) fn first_paragraph(text: &str) -> String {
    let text = text.trim_start();
    let end = text.find("\n\n").unwrap_or(text.len());
    text.get(..end).unwrap_or(text).to_owned()
}

/// The first sentence of a description. It ends at a full stop before a word that starts with no small letter, or with the
/// paragraph. A full stop in code does not end it.
pub(super) fn first_sentence(text: &str) -> String {
    let paragraph = first_paragraph(text);
    let mut sentence: Vec<&str> = Vec::new();
    let mut words = paragraph.split_whitespace().peekable();
    let mut in_code = false;
    while let Some(word) = words.next() {
        sentence.push(word);
        in_code ^= word.matches('`').count() % 2 == 1;
        let stem = word.trim_end_matches(['.', '!', '?']);
        let is_abbreviation = stem.len() < 2 || stem.contains('.') && !stem.ends_with(['`', ')']);
        let ends = stem.len() < word.len() && !is_abbreviation && !in_code;
        let next = words.peek().and_then(|next| next.chars().next());
        if ends && next.is_none_or(|first| !first.is_lowercase()) {
            break;
        }
    }
    sentence.join(" ")
}

/// What a description says about the deprecation: from the sentence that says so to the end of its paragraph.
pub(super) fn deprecation(text: &str) -> Option<String> {
    let mut paragraphs = text.split("\n\n").map(str::trim);
    let mut rest = paragraphs.find(|paragraph| paragraph.to_lowercase().contains("deprecated"))?;
    loop {
        let sentence = first_sentence(rest);
        if sentence.is_empty() || sentence.to_lowercase().contains("deprecated") {
            let note = rest.split_whitespace().collect::<Vec<_>>().join(" ");
            // The compiler says the word before the note.
            return Some(note.trim_start_matches("Deprecated: ").to_owned());
        }
        let words = sentence.split_whitespace().count();
        let (at, _) = rest.match_indices(char::is_whitespace).nth(words - 1)?;
        rest = rest.get(at..)?.trim_start();
    }
}

/// The parts of a path that are no parameters.
pub(super) fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/')
        .filter(|segment| !segment.is_empty() && !segment.contains('{'))
}

/// The address, if a link can contain it.
pub(super) fn link_target(url: &str) -> Option<&str> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let is_plain = url
        .chars()
        .all(|character| character.is_ascii_graphic() && !matches!(character, '<' | '>' | '\\' | '`'));
    (is_web && is_plain).then_some(url)
}

/// Limits, if there are any: `at most 50 elements, each at most 10 characters`.
pub(super) fn limits(limits: &Limits) -> Option<String> {
    let mut parts = Vec::new();
    let mut count = |least: Option<u64>, most: Option<u64>, unit: &str| match (least, most) {
        (Some(least), Some(most)) if least == most => parts.push(format!("exactly {}", counted(most, unit))),
        (Some(least), Some(most)) => parts.push(format!("{least} to {}", counted(most, unit))),
        (Some(least), None) => parts.push(format!("at least {}", counted(least, unit))),
        (None, Some(most)) => parts.push(format!("at most {}", counted(most, unit))),
        (None, None) => {}
    };
    count(limits.min_items, limits.max_items, "element");
    count(limits.min_length, limits.max_length, "character");
    match (limits.minimum, limits.maximum) {
        (Some(least), Some(most)) => parts.push(format!("from {} to {}", number(least), number(most))),
        (Some(least), None) => parts.push(format!("at least {}", number(least))),
        (None, Some(most)) => parts.push(format!("at most {}", number(most))),
        (None, None) => {}
    }
    let each = limits.each.as_deref().and_then(self::limits);
    parts.extend(each.map(|each| format!("each {each}")));
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// A number of things.
fn counted(number: u64, unit: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {unit}{plural}")
}

/// A number for people. A double rounds a number with more digits in any case.
fn number(value: f64) -> String {
    if value.abs() < 1e16 {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

/// A link to a type.
pub(super) fn type_link(name: &str) -> String {
    /// Macros that are in scope everywhere. A link to a type of the same name must say that it means the type.
    const DERIVES: [&str; 9] = [
        "Clone",
        "Copy",
        "Debug",
        "Default",
        "Eq",
        "Hash",
        "Ord",
        "PartialEq",
        "PartialOrd",
    ];
    if DERIVES.contains(&name) {
        format!("[`{name}`](type@{name})")
    } else {
        format!("[`{name}`]")
    }
}
