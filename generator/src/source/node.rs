//! What a file says: a JSON-like tree whose every node knows where it stands.

use super::core_schema::{Plain, classify};
use super::span::Span;

/// A value and where it stands.
///
/// The span of a collection reaches from its first to its last entry (or bracket); that of a value behind an
/// alias or a merge is where the value is written, not where it is used.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`, `~` or nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(Number),
    /// Text.
    String(String),
    /// A list.
    Sequence(Vec<Node>),
    /// An object.
    Mapping(Mapping),
}

impl Node {
    /// The text, if this is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if this is one.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number, if this is one.
    #[must_use]
    pub const fn as_number(&self) -> Option<&Number> {
        match &self.value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The items, if this is a list.
    #[must_use]
    pub fn as_sequence(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Sequence(items) => Some(items),
            _ => None,
        }
    }

    /// The entries, if this is an object.
    #[must_use]
    pub const fn as_mapping(&self) -> Option<&Mapping> {
        match &self.value {
            Value::Mapping(mapping) => Some(mapping),
            _ => None,
        }
    }

    /// Whether this is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// The node holding the target, if this is a reference: an object whose `$ref` is a string.
    #[must_use]
    pub fn reference(&self) -> Option<&Node> {
        self.as_mapping()?
            .get("$ref")
            .filter(|target| target.as_str().is_some())
    }

    /// The same as plain JSON, without positions, keys in order. A number that JSON cannot say
    /// (`0x1F`) stays what was written.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(number) => {
                serde_json::from_str(number.text()).unwrap_or_else(|_| number.text().into())
            }
            Value::String(text) => text.as_str().into(),
            Value::Sequence(items) => items.iter().map(Self::to_json).collect(),
            Value::Mapping(mapping) => mapping
                .iter_sorted()
                .map(|entry| (entry.key.clone(), entry.value.to_json()))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        }
    }

    /// What kind of value this is, for messages: `a string`, `an object`, …
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Sequence(_) => "a list",
            Value::Mapping(_) => "an object",
        }
    }
}

/// One entry of a [`Mapping`].
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key; numbers, booleans and nulls are spelled as in the source.
    pub key: String,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

/// The entries of an object, in the order of the source; keys are unique.
///
/// Entries that come from a merge (`<<`) follow the mapping's own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    entries: Vec<Entry>,
    /// Indices of `entries`, ordered by key.
    by_key: Vec<u32>,
}

impl Mapping {
    /// A mapping of entries; of several with the same key, the first counts.
    pub(super) fn new(entries: Vec<Entry>) -> Self {
        let mut by_key: Vec<u32> = (0..).take(entries.len()).collect();
        let key = |index: &u32| entries.get(*index as usize).map(|entry| &entry.key);
        by_key.sort_by(|a, b| key(a).cmp(&key(b)));
        by_key.dedup_by(|b, a| key(a) == key(b));
        Self { entries, by_key }
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry of a key.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        let at = self
            .by_key
            .binary_search_by(|&index| self.at(index).map_or("", |entry| &entry.key).cmp(key))
            .ok()?;
        self.by_key.get(at).and_then(|&index| self.at(index))
    }

    /// Whether there is such a key.
    #[must_use]
    pub fn contains_key(&self, key: &str) -> bool {
        self.entry(key).is_some()
    }

    /// The entries in the order of the source.
    pub fn iter(&self) -> std::slice::Iter<'_, Entry> {
        self.entries.iter()
    }

    /// The entries ordered by key, for everything whose result must not depend on the order of the source.
    pub fn iter_sorted(&self) -> impl Iterator<Item = &Entry> {
        self.by_key.iter().filter_map(|&index| self.at(index))
    }

    /// The keys in the order of the source.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.key.as_str())
    }

    /// How many entries there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(super) fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    fn at(&self, index: u32) -> Option<&Entry> {
        self.entries.get(index as usize)
    }
}

impl<'a> IntoIterator for &'a Mapping {
    type Item = &'a Entry;
    type IntoIter = std::slice::Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A number exactly as it is written; equal only to a number written the same way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    text: String,
}

impl Number {
    /// A number from its text, if it is one in YAML's core schema (`12`, `-0.5`, `1e3`, `0o17`, `0x1F`).
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        matches!(classify(text), Plain::Number { .. }).then(|| Self {
            text: text.to_owned(),
        })
    }

    /// The text in the source.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is written as an integer, without fraction and exponent (`1.0` and `1e3` are not).
    #[must_use]
    pub fn is_integer(&self) -> bool {
        self.radix() != 10 || !self.text.contains(['.', 'e', 'E'])
    }

    /// The value, if it is written as an integer and fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_i128()?.try_into().ok()
    }

    /// The value, if it is written as an integer and fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.as_i128()?.try_into().ok()
    }

    /// The nearest floating-point value; `None` if it is too large for any.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        let value = if self.radix() == 10 {
            self.text.parse().ok()?
        } else {
            #[expect(
                clippy::cast_precision_loss,
                reason = "the nearest value is what is asked for"
            )]
            let value = self.as_i128()? as f64;
            value
        };
        f64::is_finite(value).then_some(value)
    }

    fn as_i128(&self) -> Option<i128> {
        if !self.is_integer() {
            return None;
        }
        match self.radix() {
            10 => self.text.parse().ok(),
            radix => i128::from_str_radix(self.text.get(2..)?, radix).ok(),
        }
    }

    fn radix(&self) -> u32 {
        match self.text.get(..2) {
            Some("0x") => 16,
            Some("0o") => 8,
            _ => 10,
        }
    }
}
