//! A JSON object that keeps the order of its fields.
//!
//! It is a list of fields, and an index of the names once there are many: most objects are small, and searching a
//! few names is faster than hashing one. The crate `indexmap` does the same, but every user of the client would
//! compile it and its hash table, for a few functions. The raw fields of records have such an index already, with
//! the same types, so this one adds little code.

use std::collections::HashMap;
use std::slice;
use std::sync::Arc;
use std::vec;

use super::JsonValue;

/// More fields than this are found by an index.
const INDEXED: usize = 16;

/// A JSON object. It keeps the order of its fields, and finds a field in constant time, however many there are.
///
/// Objects are equal if they have the same fields, in any order.
///
/// ```
/// use sdk_runtime::{JsonObject, json};
///
/// let mut object = JsonObject::from([("name", "Printer")]);
/// object.insert("floor", 3);
/// assert_eq!(object["floor"], 3);
/// assert_eq!(object.keys().collect::<Vec<_>>(), ["name", "floor"]);
/// assert_eq!(object.to_string(), r#"{"name":"Printer","floor":3}"#);
/// ```
#[derive(Clone, Default)]
pub struct JsonObject {
    fields: Vec<(String, JsonValue)>,
    /// The position of each name, if there are many fields. The box keeps other objects small.
    #[allow(clippy::box_collection)]
    places: Option<Box<HashMap<Arc<str>, usize>>>,
}

impl JsonObject {
    /// An object without fields.
    pub const fn new() -> Self {
        Self {
            fields: Vec::new(),
            places: None,
        }
    }

    /// An object without fields, with room for this many.
    pub fn with_capacity(capacity: usize) -> Self {
        Self {
            fields: Vec::with_capacity(capacity),
            places: None,
        }
    }

    /// The number of fields.
    pub fn len(&self) -> usize {
        self.fields.len()
    }

    /// Whether there are no fields.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The value of the field with this name.
    pub fn get(&self, name: &str) -> Option<&JsonValue> {
        Some(&self.fields.get(self.place(name)?)?.1)
    }

    /// As [`get`](Self::get), to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut JsonValue> {
        let place = self.place(name)?;
        Some(&mut self.fields.get_mut(place)?.1)
    }

    /// Whether there is a field with this name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_some()
    }

    /// Adds a field at the end. If there is one with this name, it keeps its place, and its old value is returned.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<JsonValue>) -> Option<JsonValue> {
        self.put(name.into(), value.into())
    }

    /// The same object with a field, as by [`insert`](Self::insert).
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<JsonValue>) -> Self {
        self.insert(name, value);
        self
    }

    /// Removes a field and returns its value. The other fields keep their order, so this takes time for each of
    /// them; [`retain`](Self::retain) removes many at once.
    pub fn remove(&mut self, name: &str) -> Option<JsonValue> {
        let place = self.place(name)?;
        let (_, value) = self.fields.remove(place);
        if self.fields.len() <= INDEXED {
            self.places = None;
        }
        if let Some(places) = &mut self.places {
            places.remove(name);
            // The last field is often the one that is removed, and then no other field has moved.
            if place < self.fields.len() {
                for later in places.values_mut().filter(|later| **later > place) {
                    *later -= 1;
                }
            }
        }
        Some(value)
    }

    /// Keeps the fields for which `keep` returns `true`.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, &mut JsonValue) -> bool) {
        self.fields.retain_mut(|(name, value)| keep(name, value));
        self.index();
    }

    /// Removes all fields.
    pub fn clear(&mut self) {
        self.fields.clear();
        self.places = None;
    }

    /// Names and values, in order.
    pub fn iter(&self) -> Iter<'_> {
        self.fields
            .iter()
            .map(pair as fn(&(String, JsonValue)) -> (&str, &JsonValue))
    }

    /// Names and values, in order, to change the values.
    pub fn iter_mut(&mut self) -> IterMut<'_> {
        self.fields
            .iter_mut()
            .map(pair_mut as fn(&mut (String, JsonValue)) -> (&str, &mut JsonValue))
    }

    /// The names, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.fields.iter().map(|(name, _)| name.as_str())
    }

    /// The values, in order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &JsonValue> + ExactSizeIterator {
        self.fields.iter().map(|(_, value)| value)
    }

    /// The values, in order, to change them.
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut JsonValue> + ExactSizeIterator {
        self.fields.iter_mut().map(|(_, value)| value)
    }

    /// The field of this name, which is added with `null` if it is missing.
    pub(super) fn get_or_insert(&mut self, name: &str) -> &mut JsonValue {
        let place = self.place(name).unwrap_or_else(|| {
            self.push(name.to_owned(), JsonValue::Null);
            self.fields.len() - 1
        });
        &mut self.fields[place].1
    }

    /// As [`insert`](Self::insert), without conversions.
    pub(crate) fn put(&mut self, name: String, value: JsonValue) -> Option<JsonValue> {
        if let Some(place) = self.place(&name) {
            return Some(std::mem::replace(&mut self.fields[place].1, value));
        }
        self.push(name, value);
        None
    }

    fn push(&mut self, name: String, value: JsonValue) {
        if let Some(places) = &mut self.places {
            places.insert(name.as_str().into(), self.fields.len());
        }
        self.fields.push((name, value));
        if self.places.is_none() {
            self.index();
        }
    }

    fn place(&self, name: &str) -> Option<usize> {
        match &self.places {
            Some(places) => places.get(name).copied(),
            None => self.fields.iter().position(|(known, _)| known == name),
        }
    }

    /// Makes the index anew, or removes it if there are few fields.
    fn index(&mut self) {
        self.places = (self.fields.len() > INDEXED).then(|| {
            let names = self.fields.iter().enumerate();
            Box::new(
                names
                    .map(|(place, (name, _))| (name.as_str().into(), place))
                    .collect(),
            )
        });
    }
}

impl PartialEq for JsonObject {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl Eq for JsonObject {}

impl<K: Into<String>, V: Into<JsonValue>> Extend<(K, V)> for JsonObject {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, fields: I) {
        for (name, value) in fields {
            self.put(name.into(), value.into());
        }
    }
}

impl<K: Into<String>, V: Into<JsonValue>> FromIterator<(K, V)> for JsonObject {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        let mut object = Self::new();
        object.extend(fields);
        object
    }
}

impl<K: Into<String>, V: Into<JsonValue>, const N: usize> From<[(K, V); N]> for JsonObject {
    fn from(fields: [(K, V); N]) -> Self {
        fields.into_iter().collect()
    }
}

/// Names and values of a [`JsonObject`], in order.
pub type Iter<'o> =
    std::iter::Map<slice::Iter<'o, (String, JsonValue)>, fn(&(String, JsonValue)) -> (&str, &JsonValue)>;

/// As [`Iter`], to change the values.
pub type IterMut<'o> = std::iter::Map<
    slice::IterMut<'o, (String, JsonValue)>,
    fn(&mut (String, JsonValue)) -> (&str, &mut JsonValue),
>;

fn pair((name, value): &(String, JsonValue)) -> (&str, &JsonValue) {
    (name, value)
}

fn pair_mut((name, value): &mut (String, JsonValue)) -> (&str, &mut JsonValue) {
    (name, value)
}

impl IntoIterator for JsonObject {
    type Item = (String, JsonValue);
    type IntoIter = vec::IntoIter<(String, JsonValue)>;

    fn into_iter(self) -> Self::IntoIter {
        self.fields.into_iter()
    }
}

impl<'o> IntoIterator for &'o JsonObject {
    type Item = (&'o str, &'o JsonValue);
    type IntoIter = Iter<'o>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'o> IntoIterator for &'o mut JsonObject {
    type Item = (&'o str, &'o mut JsonValue);
    type IntoIter = IterMut<'o>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}
