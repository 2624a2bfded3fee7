//! Raw JSON: data that does not fit the schema, kept as it came.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::View;

/// A JSON value as text, as it stood in the response.
///
/// The default is empty, and is never written.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct RawJson(Box<str>);

impl RawJson {
    /// A text that is known to be one JSON value.
    pub(crate) fn from_checked(text: &str) -> Self {
        Self(text.into())
    }

    /// The view of a [`Slot`](super::Slot) that holds it.
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

/// Shows the length only: the text can hold secrets. `Display` gives the text.
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

/// The raw fields of a record: fields that the schema does not know, and values that did not fit their field.
///
/// An empty collection is as large as a pointer.
#[derive(Clone, Default)]
pub struct RawFields(Option<Box<Entries>>);

#[derive(Clone, Default)]
struct Entries {
    fields: Vec<RawField>,
    /// The position of each name. A response may have many unknown fields, so they are not searched one by one.
    places: HashMap<Arc<str>, usize>,
}

#[derive(Clone)]
struct RawField {
    name: Arc<str>,
    value: RawJson,
    /// For a value that did not fit its field: the encoded field right after decoding. While the field still
    /// encodes to it, the program has not changed the field, and the raw value is written.
    stand_in: Option<Box<[u8]>>,
    /// Whether the field has the value, and this is only the text that it came as. It is no raw field then.
    is_adapted: bool,
}

impl RawFields {
    /// No raw fields, as a constant for generated `Default` implementations.
    #[doc(hidden)]
    pub const NONE: Self = Self(None);

    /// Whether there are no fields.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The number of fields.
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// The raw value of the field with this wire name.
    pub fn get(&self, name: &str) -> Option<&RawJson> {
        let field = self.find(name).filter(|field| !field.is_adapted)?;
        Some(&field.value)
    }

    /// Wire names and raw values, in the order in which they came. When a field is removed, the last one takes its
    /// place.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &RawJson)> {
        let fields = self.0.iter().flat_map(|entries| &entries.fields);
        fields
            .filter(|field| !field.is_adapted)
            .map(|field| (&*field.name, &field.value))
    }

    /// Adds a field, or replaces the one with this name. So a program can send fields that the schema lacks.
    ///
    /// A raw field with the name of a typed field is written only while the typed field is absent.
    pub fn insert(&mut self, name: &str, value: impl Into<RawJson>) {
        self.put(name, value.into(), None, false);
    }

    /// Removes a field and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<RawJson> {
        self.get(name)?;
        self.forget(name)
    }

    /// As [`remove`](Self::remove), also for the text of a value that a typed field has.
    pub(crate) fn forget(&mut self, name: &str) -> Option<RawJson> {
        let Entries { fields, places } = &mut **self.0.as_mut()?;
        let place = places.remove(name)?;
        let taken = fields.swap_remove(place);
        if let Some(moved) = fields.get(place) {
            places.insert(Arc::clone(&moved.name), place);
        }
        Some(taken.value)
    }

    /// Keeps a value that did not fit its field, or the text of one that was adapted. `stand_in` is the encoded field
    /// without it.
    pub(crate) fn keep(&mut self, name: &str, value: RawJson, stand_in: Vec<u8>, is_adapted: bool) {
        self.put(name, value, Some(stand_in.into()), is_adapted);
    }

    /// Whether a value or the text of one is kept for this field.
    pub(crate) fn keeps(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// Whether nothing is kept, not even the text of an adapted value.
    pub(crate) fn keeps_nothing(&self) -> bool {
        self.0.as_ref().is_none_or(|entries| entries.fields.is_empty())
    }

    /// The raw value to write for a typed field instead of `encoded`, which is empty if the field is absent.
    pub(crate) fn in_place_of(&self, name: &str, encoded: &[u8]) -> Option<&RawJson> {
        let field = self.find(name)?;
        let unchanged = match &field.stand_in {
            Some(stand_in) => **stand_in == *encoded,
            None => encoded.is_empty(),
        };
        unchanged.then_some(&field.value)
    }

    fn put(&mut self, name: &str, value: RawJson, stand_in: Option<Box<[u8]>>, is_adapted: bool) {
        let Entries { fields, places } = &mut **self.0.get_or_insert_default();
        let name = Arc::<str>::from(name);
        let place = places.get(&name).copied();
        let field = RawField {
            name: Arc::clone(&name),
            value,
            stand_in,
            is_adapted,
        };
        if let Some(known) = place.and_then(|place| fields.get_mut(place)) {
            *known = field;
        } else {
            places.insert(name, fields.len());
            fields.push(field);
        }
    }

    fn find(&self, name: &str) -> Option<&RawField> {
        let fields = self.0.as_ref()?;
        fields.fields.get(*fields.places.get(name)?)
    }
}

/// Raw fields are equal if they have the same names and texts, in any order.
impl PartialEq for RawFields {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

/// Shows the names only: the values can be secrets.
impl fmt::Debug for RawFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
