//! What the schema does not know, kept as it came.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::View;

/// A JSON value as text, exactly as it stood in the answer.
///
/// The default is no value at all, which is never written.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct RawJson(Box<str>);

impl RawJson {
    /// Text that is known to be one JSON value.
    pub(crate) fn from_checked(text: &str) -> Self {
        Self(text.into())
    }

    /// What a [`Slot`](super::Slot) that holds it shows.
    pub fn view(&self) -> View<'_> {
        if self.0.is_empty() {
            View::Absent
        } else {
            View::Raw(self)
        }
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<serde_json::Value> for RawJson {
    fn from(value: serde_json::Value) -> Self {
        Self(value.to_string().into())
    }
}

/// Its length only: nobody knows whether it holds a secret. `Display` is the text.
impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawJson({} bytes)", self.0.len())
    }
}

impl fmt::Display for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The fields of a record that are kept raw: those that the schema does not know, and values that did not fit
/// their field.
///
/// An empty collection, which is the rule, takes the room of one pointer.
#[derive(Clone, Default)]
pub struct RawFields(Option<Box<Entries>>);

#[derive(Clone, Default)]
struct Entries {
    fields: Vec<RawField>,
    /// Where each name stands: an answer may have any number of them. (A tree is three times as much to
    /// compile.)
    places: HashMap<Arc<str>, usize>,
}

#[derive(Clone)]
struct RawField {
    name: Arc<str>,
    value: RawJson,
    /// For a value that did not fit its field: what the field encoded to right after decoding. While that
    /// is still so, nobody has changed the field, and the raw value is what gets written.
    stand_in: Option<Box<[u8]>>,
}

impl RawFields {
    /// Nothing, as a constant: what a value has that did not come from an answer.
    #[doc(hidden)]
    pub const NONE: Self = Self(None);

    /// Whether there is nothing here.
    pub fn is_empty(&self) -> bool {
        self.fields().is_empty()
    }

    /// How many fields there are.
    pub fn len(&self) -> usize {
        self.fields().len()
    }

    /// The raw value of the field with this wire name.
    pub fn get(&self, name: &str) -> Option<&RawJson> {
        self.find(name).map(|field| &field.value)
    }

    /// Wire names and raw values, in the order in which they came; a field that is taken away leaves its place to the
    /// last.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &RawJson)> {
        self.fields().iter().map(|field| (&*field.name, &field.value))
    }

    /// Adds a field, or replaces the one with this name: the way to send what the schema lacks.
    ///
    /// A name that the schema knows is written only while the typed field is absent.
    pub fn insert(&mut self, name: &str, value: impl Into<RawJson>) {
        self.put(name, value.into(), None);
    }

    /// Takes a field away.
    pub fn remove(&mut self, name: &str) -> Option<RawJson> {
        let Entries { fields, places } = &mut **self.0.as_mut()?;
        let place = places.remove(name)?;
        let taken = fields.swap_remove(place);
        if let Some(moved) = fields.get(place) {
            places.insert(Arc::clone(&moved.name), place);
        }
        Some(taken.value)
    }

    /// Keeps a value that did not fit the field of that name, which encodes to `stand_in` without it.
    pub(crate) fn keep_misfit(&mut self, name: &str, value: RawJson, stand_in: Vec<u8>) {
        self.put(name, value, Some(stand_in.into()));
    }

    /// The value to write for a known field in place of `encoded`, which is empty for an absent one.
    pub(crate) fn in_place_of(&self, name: &str, encoded: &[u8]) -> Option<&RawJson> {
        let field = self.find(name)?;
        let unchanged = match &field.stand_in {
            Some(stand_in) => **stand_in == *encoded,
            None => encoded.is_empty(),
        };
        unchanged.then_some(&field.value)
    }

    fn put(&mut self, name: &str, value: RawJson, stand_in: Option<Box<[u8]>>) {
        let Entries { fields, places } = &mut **self.0.get_or_insert_default();
        let name = Arc::<str>::from(name);
        let place = places.get(&name).copied();
        let field = RawField {
            name: Arc::clone(&name),
            value,
            stand_in,
        };
        if let Some(known) = place.and_then(|place| fields.get_mut(place)) {
            *known = field;
        } else {
            places.insert(name, fields.len());
            fields.push(field);
        }
    }

    fn fields(&self) -> &[RawField] {
        self.0.as_ref().map_or(&[], |fields| &fields.fields)
    }

    fn find(&self, name: &str) -> Option<&RawField> {
        let fields = self.0.as_ref()?;
        fields.fields.get(*fields.places.get(name)?)
    }
}

/// Equal when they hold the same names and texts, in any order.
impl PartialEq for RawFields {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

/// Names only: nobody knows which of the values are secrets.
impl fmt::Debug for RawFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
