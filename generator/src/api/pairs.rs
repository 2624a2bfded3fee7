//! Finds which operation and which type of the new API is which one of the old API, under another name too.

use std::collections::BTreeMap;

use super::shape::{self, Shape};
use super::surface::{Item, Surface, Type};
use crate::ir::{Origin, TypeRef};

/// The new names of what both APIs have, by the old names.
#[derive(Default)]
pub(super) struct Pairs<'a> {
    /// Methods of operations.
    pub(super) operations: BTreeMap<&'a str, &'a str>,
    /// Types.
    pub(super) types: BTreeMap<&'a str, &'a str>,
}

impl<'a> Pairs<'a> {
    pub(super) fn of(old: &Surface<'a>, new: &Surface<'a>) -> Self {
        let mut pairs = Self::default();
        pairs.find_operations(old, new);
        pairs.find_types(old, new);
        pairs
    }

    /// Operations of one method are the same, and then those that are sent to one place.
    fn find_operations(&mut self, old: &Surface<'a>, new: &Surface<'a>) {
        let both = old
            .operations
            .keys()
            .filter(|name| new.operations.contains_key(*name));
        self.operations.extend(both.map(|name| (*name, *name)));
        let mut by_endpoint = BTreeMap::new();
        for (name, (_, operation)) in &new.operations {
            if !self.operations.contains_key(name) {
                by_endpoint.insert((operation.method, &operation.path), *name);
            }
        }
        for (name, (_, operation)) in &old.operations {
            if !self.operations.contains_key(name)
                && let Some(now) = by_endpoint.remove(&(operation.method, &operation.path))
            {
                self.operations.insert(name, now);
            }
        }
    }

    /// Types of one name are the same. Then those of one schema, those that are the parameters of one operation, and those
    /// that are alike, if only two are.
    fn find_types(&mut self, old: &Surface<'a>, new: &Surface<'a>) {
        let both = old.types.keys().filter(|name| new.types.contains_key(*name));
        self.types.extend(both.map(|name| (*name, *name)));
        let left_old = || {
            old.types
                .values()
                .filter(|found| !new.types.contains_key(found.name))
        };
        let left_new = || {
            new.types
                .values()
                .filter(|found| !old.types.contains_key(found.name))
        };
        let mut open: Vec<&Type<'a>> = left_new().collect();
        for found in left_old() {
            let now = open.iter().position(|other| self.is_renamed(found, other));
            if let Some(index) = now {
                self.types.insert(found.name, open.remove(index).name);
            }
        }
        let rest: Vec<&Type<'a>> = left_old()
            .filter(|found| !self.types.contains_key(found.name))
            .collect();
        let is_alike = |from: &Type<'_>, to: &Type<'_>| {
            is_distinct(from)
                && from.kind() == to.kind()
                && shape::compare(old, &reference(from), new, &reference(to)) == Shape::Same
        };
        for found in &rest {
            let mut alike = open.iter().filter(|other| is_alike(found, other));
            if let (Some(now), None) = (alike.next(), alike.next())
                && rest.iter().filter(|other| is_alike(other, now)).count() == 1
            {
                self.types.insert(found.name, now.name);
            }
        }
    }

    /// Whether a type has another name for a reason that the schema says.
    fn is_renamed(&self, from: &Type<'_>, to: &Type<'_>) -> bool {
        match (from.item, to.item) {
            (Item::Record(from), Item::Record(to)) => match (&from.origin, &to.origin) {
                (Origin::Schema, Origin::Schema) => from.wire == to.wire,
                (Origin::Parameters(from), Origin::Parameters(to)) => {
                    self.operations.get(from.as_str()) == Some(&to.as_str())
                }
                _ => false,
            },
            (Item::Enum(from), Item::Enum(to)) => {
                is_one_schema((&from.origin, &from.wire), (&to.origin, &to.wire))
            }
            (Item::Union(from), Item::Union(to)) => {
                is_one_schema((&from.origin, &from.wire), (&to.origin, &to.wire))
            }
            (Item::Alias(from), Item::Alias(to)) => from.wire == to.wire,
            _ => false,
        }
    }

    /// Whether two types are the same, apart from their names.
    pub(super) fn is_same(&self, from: &TypeRef, to: &TypeRef) -> bool {
        use TypeRef as T;
        match (from, to) {
            (T::List(from), T::List(to))
            | (T::Map(from), T::Map(to))
            | (T::Envelope(from), T::Envelope(to)) => self.is_same(from, to),
            // The kind of a type that changed is a change of that type.
            (
                T::Record(from) | T::Enum(from) | T::Union(from),
                T::Record(to) | T::Enum(to) | T::Union(to),
            ) => self.types.get(from.as_str()) == Some(&to.as_str()),
            _ => from == to,
        }
    }
}

fn is_one_schema(from: (&Origin, &str), to: (&Origin, &str)) -> bool {
    from == to && *from.0 == Origin::Schema
}

/// Whether enough is in a type to tell it from others.
fn is_distinct(found: &Type<'_>) -> bool {
    match found.item {
        Item::Record(record) => record.fields.len() > 1,
        Item::Enum(item) => item.values.len() > 1,
        Item::Union(union) => union.variants.len() > 1,
        Item::Alias(_) => false,
    }
}

/// The type as others refer to it.
fn reference(found: &Type<'_>) -> TypeRef {
    match found.item {
        Item::Record(item) => TypeRef::Record(item.name.clone()),
        Item::Enum(item) => TypeRef::Enum(item.name.clone()),
        Item::Union(item) => TypeRef::Union(item.name.clone()),
        Item::Alias(item) => item.value.clone(),
    }
}
