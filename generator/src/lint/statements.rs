//! Descriptions that contradict what the schema says: presence, limits, units, defaults, deprecation.
//!
//! Language has more meanings than a rule can know. So a sentence counts only if it is about the item itself and holds
//! without a condition. Sentences with another name in them, or with words such as `if`, are left alone.

use serde_json::Value;

use super::Check;
use super::finding::{Finding, Rule};
use super::items::{Item, Kind, Text};
use super::known::{CONDITIONS_OF_VALUES, Contradiction, Known};
use super::limits::limit;
use super::prose::{Sentence, Word, ends_clause, number, sentences};
use super::safety::safety;
use crate::diagnostics::quoted;

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
        for (at, sentence) in sentences.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|before| sentences.get(before));
            let found = [
                presence(sentence, before, &known),
                limit(sentence, &known, item.kind),
                safety(sentence, &known),
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

fn presence(sentence: &Sentence, before: Option<&Sentence>, known: &Known) -> Contradiction {
    let required = known.required?;
    if required && may_be_left_out(sentence, before) {
        return Some((
            Rule::Presence,
            String::from("that it may be left out"),
            String::from("it is required"),
        ));
    }
    if sentence.has_any(&CONDITIONS) || sentence.has_code() {
        return None;
    }
    let says_required = says_required(sentence);
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

/// Whether a sentence says that the item is required, and no more: `It must be given in upper case` is about its form.
fn says_required(sentence: &Sentence) -> bool {
    let phrases = [
        "is required",
        "is mandatory",
        "must be given",
        "must be set",
        "must be sent",
        "must be present",
        "has to be given",
        "has to be set",
        "has to be sent",
    ];
    let ends = |phrase: &str| sentence.after(phrase).any(ends_clause);
    let starts = ["required", "mandatory"];
    let in_brackets = |window: &[Word]| matches!(window, [Word::Mark('('), Word::Plain(word), Word::Mark(')')] if starts.contains(&word.as_str()));
    starts.iter().any(|word| sentence.starts_with(word) && ends(word))
        || sentence.words.windows(3).any(in_brackets)
        || phrases
            .iter()
            .any(|phrase| ends(phrase) && is_about_item(sentence, phrase))
}

/// Whether a sentence says what happens without the item: `Left out, …`, `Leave it out if …`. Behind a sentence that
/// names several things, it may be about another one.
fn may_be_left_out(sentence: &Sentence, before: Option<&Sentence>) -> bool {
    let is_one_thing = before.is_none_or(|before| {
        let marks = before.words.iter().any(|word| matches!(word, Word::Mark(_)));
        !marks && !before.has_code() && !before.has_any(&["with", "and", "or", "without"])
    });
    let left_out = matches!(sentence.words.get(..3), Some([left, out, Word::Mark(',')])
        if left.plain() == "left" && out.plain() == "out");
    is_one_thing && (sentence.starts_with("leave it out") || left_out)
}

/// Whether the words before the phrase stand for the item: `It is required`, `This field must be given`.
fn is_about_item(sentence: &Sentence, phrase: &str) -> bool {
    let subject: Vec<&str> = sentence.words.iter().map(Word::plain).collect();
    let first = phrase.split(' ').next().unwrap_or_default();
    let end = subject.iter().position(|word| *word == first).unwrap_or_default();
    let subject = subject.get(..end).unwrap_or_default();
    match subject {
        [] | ["it" | "this"] => true,
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
    let rest = rest_of_default(sentence)?;
    let (said, behind) = rest.split_first()?;
    // `10 minutes` may be 600 seconds.
    if !ends_clause(behind) {
        return None;
    }
    let text = match said {
        Word::Code(code) => code.clone(),
        plain if number(plain).is_some() => plain.plain().to_owned(),
        Word::Plain(word) if matches!(word.as_str(), "true" | "false") => word.clone(),
        // A word may describe the default.
        Word::Plain(_) | Word::Mark(_) => return None,
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

/// What follows a phrase that introduces the default.
fn rest_of_default(sentence: &Sentence) -> Option<&[Word]> {
    let phrases = [
        "default is",
        "defaults to",
        "by default it is",
        "default value is",
    ];
    // Behind these words and a comma, a sentence may go on in several ways.
    let openings = ["left out", "without it", "by default"];
    let goes_on = [
        "it is",
        "it defaults to",
        "the server takes",
        "the server assumes",
        "the server uses",
        "this is",
    ];
    let opened = openings
        .into_iter()
        .find(|opening| sentence.starts_with(opening))
        .and_then(|opening| sentence.after(opening).next())
        .map(|rest| {
            let has_comma = matches!(rest.first(), Some(Word::Mark(',')));
            rest.get(usize::from(has_comma)..).unwrap_or_default()
        })
        .and_then(|rest| {
            goes_on.into_iter().find_map(|phrase| {
                let mut rest = rest.iter();
                let is_phrase = phrase
                    .split(' ')
                    .all(|wanted| rest.next().is_some_and(|word| word.plain() == wanted));
                is_phrase.then_some(rest.as_slice())
            })
        });
    let phrase = phrases
        .into_iter()
        .find_map(|phrase| sentence.after(phrase).next());
    opened.or(phrase)
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
