//! Descriptions that contradict what the schema says: presence, limits, units, defaults, deprecation.
//!
//! Language has more meanings than a rule can know. So a sentence counts only if it is about the item itself and holds
//! without a condition. Sentences with another name in them, or with words such as `if`, are left alone.

use serde_json::Value;

use super::Check;
use super::finding::{Finding, Rule};
use super::items::{Item, Kind, Text};
use super::prose::{Sentence, Word, sentences};
use crate::diagnostics::quoted;
use crate::mentions::Place;
use crate::openapi::{Limits, Operation, Schema, SchemaKind};

/// What the schema says of an item.
#[derive(Clone, Debug, Default)]
struct Known {
    required: Option<bool>,
    limits: Limits,
    /// The limits of the elements, if it is a list.
    each: Limits,
    unit: Option<String>,
    default: Option<String>,
    deprecated: bool,
}

impl Check<'_> {
    pub(super) fn statements(&mut self, item: &Item<'_>) {
        let Some(text) = item.description else {
            if item.deprecated && !item.repeated {
                self.deprecated_without_reason(item, item.span);
            }
            return;
        };
        let known = self.known(item);
        let sentences = sentences(text.content);
        for sentence in &sentences {
            let found = [
                presence(sentence, &known),
                limit(sentence, &known, item.kind),
                unit(sentence, &known),
                default(sentence, &known),
                deprecation(sentence, &known, item.kind),
            ];
            for (rule, says, fact) in found.into_iter().flatten() {
                self.contradiction(item, text, rule, &says, &fact);
            }
        }
        if item.deprecated && !item.repeated && !sentences.iter().any(gives_reason) {
            self.deprecated_without_reason(item, text.span);
        }
    }

    fn known(&self, item: &Item<'_>) -> Known {
        let mut known = Known {
            required: item.required,
            deprecated: item.deprecated,
            ..Known::default()
        };
        if let Place::Operation(operation) = item.place
            && item.kind == Kind::Operation
        {
            known.limits = self.limits_of_batch(operation);
        }
        let Some(schema) = item.schema else { return known };
        let behind = self.document.behind(schema);
        let limits = |behind: &[&Schema]| {
            let limited = behind.iter().find(|schema| !schema.limits.is_empty());
            limited.map(|schema| schema.limits.clone()).unwrap_or_default()
        };
        known.limits = limits(&behind);
        if let Some(SchemaKind::Array(element)) = behind.last().map(|schema| &schema.kind) {
            known.each = limits(&self.document.behind(element));
        }
        known.unit = behind.iter().find_map(|schema| schema.unit.clone());
        known.default = behind.iter().find_map(|schema| schema.default.clone());
        known
    }

    /// The limits of the list at which a request can be split.
    fn limits_of_batch(&self, operation: &Operation) -> Limits {
        let body = operation
            .body
            .as_ref()
            .map(|body| self.document.behind(&body.schema));
        let object = body.and_then(|behind| behind.last().copied());
        let (Some(batch), Some(SchemaKind::Object(object))) =
            (&operation.batch, object.map(|schema| &schema.kind))
        else {
            return Limits::default();
        };
        let mut properties = object.properties.iter();
        let list = properties.find(|property| property.name.value == batch.value);
        list.map(|list| list.schema.limits.clone()).unwrap_or_default()
    }

    fn contradiction(&mut self, item: &Item<'_>, text: Text<'_>, rule: Rule, says: &str, fact: &str) {
        let what = format!("{} {}", item.kind.in_words(), quoted(&item.path));
        self.report(
            Finding::new(
                rule,
                text.span,
                format!("the description of {what} contradicts the schema"),
            )
            .with_label(format!("says {says}"))
            .with_help(format!("{fact}: mend the description or the schema")),
        );
    }

    fn deprecated_without_reason(&mut self, item: &Item<'_>, span: crate::source::Span) {
        let what = format!("{} {}", item.kind.in_words(), quoted(&item.path));
        let finding = Finding::new(
            Rule::Deprecated,
            span,
            format!("{what} is deprecated for no reason"),
        );
        self.report(finding.with_help("say what to use instead, or why it should not be used any more"));
    }
}

/// The rule, what the sentence says, and what the schema says.
type Contradiction = Option<(Rule, String, String)>;

/// Words that make a sentence hold in some cases only.
const CONDITIONS: [&str; 24] = [
    "if",
    "when",
    "whenever",
    "unless",
    "where",
    "while",
    "once",
    "only",
    "or",
    "either",
    "depends",
    "depending",
    "except",
    "without",
    "with",
    "for",
    "by",
    "also",
    "some",
    "otherwise",
    "other",
    "as",
    "cannot",
    "not",
];

const CONDITIONS_OF_VALUES: [&str; 10] = [
    "if",
    "when",
    "whenever",
    "unless",
    "where",
    "while",
    "except",
    "otherwise",
    "depends",
    "depending",
];

fn presence(sentence: &Sentence, known: &Known) -> Contradiction {
    let required = known.required?;
    if sentence.has_any(&CONDITIONS) || sentence.has_code() {
        return None;
    }
    let says_required = sentence.starts_with("required")
        || sentence.starts_with("mandatory")
        || [
            "is required",
            "is mandatory",
            "must be given",
            "must be set",
            "must be sent",
            "must be present",
        ]
        .iter()
        .any(|phrase| sentence.has(phrase) && is_about_item(sentence, phrase));
    let says_optional = (sentence.starts_with("optional") && !sentence.starts_with("optional fields"))
        || [
            "is optional",
            "may be left out",
            "can be left out",
            "may be omitted",
            "can be omitted",
            "may be missing",
        ]
        .iter()
        .any(|phrase| sentence.has(phrase) && is_about_item(sentence, phrase));
    let fact = if required {
        "it is required"
    } else {
        "it is not required"
    };
    match (required, says_required, says_optional) {
        (false, true, false) => Some((
            Rule::Presence,
            String::from("that it is required"),
            fact.to_owned(),
        )),
        (true, false, true) => Some((
            Rule::Presence,
            String::from("that it is optional"),
            fact.to_owned(),
        )),
        _ => None,
    }
}

/// Whether the words before the phrase stand for the item: `It is required`, `This field must be given`.
fn is_about_item(sentence: &Sentence, phrase: &str) -> bool {
    let subject: Vec<&str> = sentence.words.iter().map(Word::plain).collect();
    let first = phrase.split(' ').next().unwrap_or_default();
    let end = subject.iter().position(|word| *word == first).unwrap_or_default();
    let subject = subject.get(..end).unwrap_or_default();
    match subject {
        [] | ["it"] => true,
        [this, noun] => {
            matches!(*this, "this" | "the")
                && matches!(
                    *noun,
                    "field" | "parameter" | "value" | "list" | "id" | "code" | "name"
                )
        }
        _ => false,
    }
}

/// Phrases before an upper limit, and before a lower one.
const UPPER: [&str; 7] = [
    "at most",
    "up to",
    "no more than",
    "not more than",
    "a maximum of",
    "the maximum is",
    "maximum is",
];
const LOWER: [&str; 5] = [
    "at least",
    "no fewer than",
    "no less than",
    "a minimum of",
    "the minimum is",
];

/// What a limit counts.
#[derive(Clone, Copy, PartialEq)]
enum Counted {
    Elements,
    Characters,
    Value,
}

fn limit(sentence: &Sentence, known: &Known, kind: Kind) -> Contradiction {
    // An operation has many numbers. That of its list is said of a request.
    let of_a_request = ["in one request", "in a request", "per request", "at once"];
    let says_limit = match kind {
        Kind::Field | Kind::Parameter | Kind::Type => true,
        Kind::Operation => of_a_request.iter().any(|phrase| sentence.has(phrase)),
        Kind::Api | Kind::Code | Kind::Tag | Kind::EnumValue => false,
    };
    if !says_limit || sentence.has_any(&CONDITIONS_OF_VALUES) || sentence.has_code() {
        return None;
    }
    let mut upper: Vec<(f64, &[Word])> = UPPER
        .iter()
        .flat_map(|phrase| numbers(sentence, phrase))
        .collect();
    let mut lower: Vec<(f64, &[Word])> = LOWER
        .iter()
        .flat_map(|phrase| numbers(sentence, phrase))
        .collect();
    for rest in sentence.after("between") {
        if let [low, and, high, unit @ ..] = rest
            && and.plain() == "and"
            && let (Some(low), Some(high)) = (number(low), number(high))
        {
            lower.push((low, unit));
            upper.push((high, unit));
        }
    }
    let stated = |numbers: &[(f64, &[Word])], of: &dyn Fn(&Limits, Counted) -> Option<f64>| {
        let mut wrong = None;
        for (number, unit) in numbers {
            let counted = counted(unit, known)?;
            let limits = match counted {
                Counted::Characters if !has_elements(&known.limits) => [&known.limits, &known.each],
                Counted::Characters => [&known.each, &known.limits],
                _ => [&known.limits, &known.limits],
            };
            let encoded = limits.into_iter().find_map(|limits| of(limits, counted))?;
            // Of several numbers, one is that of the schema, and the others are about something else.
            if (encoded - number).abs() < f64::EPSILON {
                return None;
            }
            wrong = Some((*number, encoded));
        }
        wrong
    };
    if let Some((said, encoded)) = stated(&upper, &most) {
        return Some((
            Rule::Limit,
            format!("at most {said}"),
            format!("the limit is {encoded}"),
        ));
    }
    let (said, encoded) = stated(&lower, &least)?;
    Some((
        Rule::Limit,
        format!("at least {said}"),
        format!("the limit is {encoded}"),
    ))
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

/// What a number counts, by the words behind it and by the limits of the item.
fn counted(unit: &[Word], known: &Known) -> Option<Counted> {
    let unit = unit.first().map(Word::plain).unwrap_or_default();
    if matches!(unit, "character" | "characters" | "letters" | "digits") {
        return Some(Counted::Characters);
    }
    if matches!(
        unit,
        "requests" | "request" | "times" | "percent" | "mb" | "kb" | "bytes"
    ) {
        return None;
    }
    if has_elements(&known.limits) {
        return Some(Counted::Elements);
    }
    let has_value = known.limits.minimum.is_some() || known.limits.maximum.is_some();
    has_value.then_some(Counted::Value)
}

/// The numbers behind a phrase, each with the words that follow it.
fn numbers<'s>(sentence: &'s Sentence, phrase: &'s str) -> impl Iterator<Item = (f64, &'s [Word])> {
    sentence.after(phrase).filter_map(|rest| {
        let (first, unit) = rest.split_first()?;
        Some((number(first)?, unit))
    })
}

fn number(word: &Word) -> Option<f64> {
    let word = word.plain();
    if !word.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    word.replace(',', "").parse().ok()
}

const UNITS: [&str; 5] = ["milliseconds", "seconds", "minutes", "hours", "days"];

fn unit(sentence: &Sentence, known: &Known) -> Contradiction {
    let known = known.unit.as_deref()?.to_lowercase();
    let mut words = known.split(|character: char| !character.is_alphanumeric());
    let fact = UNITS
        .into_iter()
        .find(|unit| words.clone().any(|word| word == *unit))?;
    if words.any(|word| UNITS.contains(&word) && word != fact) || sentence.has_code() {
        return None;
    }
    let mut said = UNITS.into_iter().filter(|unit| {
        // `in seconds`, `number of seconds`. Any unit may stand in a sentence that compares or converts.
        sentence.has(&format!("in {unit}"))
            || sentence.has(&format!("number of {unit}"))
            || sentence.starts_with(unit)
    });
    let said = said.next().filter(|said| *said != fact)?;
    (!sentence.has_any(&[fact])).then(|| (Rule::Unit, said.to_owned(), format!("`x-unit` says {fact}")))
}

fn default(sentence: &Sentence, known: &Known) -> Contradiction {
    let fact = known.default.as_deref()?;
    if sentence.has_any(&CONDITIONS_OF_VALUES) {
        return None;
    }
    let phrases = [
        "the default is",
        "default is",
        "defaults to",
        "by default it is",
        "default value is",
    ];
    let mut said = phrases.iter().flat_map(|phrase| sentence.after(phrase));
    let said = said.next()?.first()?;
    let text = match said {
        Word::Code(code) => code.clone(),
        plain if number(plain).is_some() => plain.plain().to_owned(),
        Word::Plain(word) if matches!(word.as_str(), "true" | "false") => word.clone(),
        // A word may describe the default.
        Word::Plain(_) | Word::Mark => return None,
    };
    let expected: Value = serde_json::from_str(fact).ok()?;
    let said = [serde_json::from_str(&text).ok(), Some(Value::from(text.as_str()))];
    if said.into_iter().flatten().any(|value| is_same(&value, &expected)) {
        return None;
    }
    Some((
        Rule::Default,
        format!("that the default is {}", quoted(&text)),
        format!("the default is {}", quoted(fact)),
    ))
}

fn is_same(said: &Value, expected: &Value) -> bool {
    said == expected || said.as_f64().is_some_and(|said| Some(said) == expected.as_f64())
}

fn deprecation(sentence: &Sentence, known: &Known, kind: Kind) -> Contradiction {
    if known.deprecated || matches!(kind, Kind::EnumValue | Kind::Tag | Kind::Api | Kind::Code) {
        return None;
    }
    let says =
        sentence.starts_with("deprecated") || (sentence.has("is deprecated") && is_about(sentence, kind));
    says.then(|| {
        let fact = String::from("it has no `deprecated: true`");
        (Rule::Deprecated, String::from("that it is deprecated"), fact)
    })
}

fn is_about(sentence: &Sentence, kind: Kind) -> bool {
    is_about_item(sentence, "is deprecated")
        || (kind == Kind::Operation && sentence.starts_with("this operation"))
        || (kind == Kind::Type && sentence.starts_with("this type"))
}

/// Whether a sentence says what to use instead, or why something is deprecated.
fn gives_reason(sentence: &Sentence) -> bool {
    const REASONS: [&str; 15] = [
        "use",
        "uses",
        "instead",
        "replaced",
        "replaces",
        "replacement",
        "because",
        "since",
        "longer",
        "successor",
        "reason",
        "effect",
        "ignored",
        "superseded",
        "prefer",
    ];
    sentence.has_code() || sentence.has_any(&REASONS)
}
