//! Compares the JSON of two types, whatever their names in Rust.

use std::collections::BTreeSet;

use super::surface::{Item, Surface};
use crate::ir::{Enum, Record, TypeRef, Union};

/// How the JSON of a new type differs from that of an old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Both have the same values.
    Same,
    /// The new one has some of the values.
    Narrowed,
    /// The new one has all of the values, and more. Old programs keep the others as they came: they are values of an enum.
    Opened,
    /// The new one has all of the values, and others that an old program cannot read.
    Widened,
    /// The new one has other values.
    Other,
}

impl Shape {
    /// The difference of values that have both differences in them.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same, other) => other,
            (this, Self::Same) => this,
            (this, other) if this == other => this,
            (Self::Opened, Self::Widened) | (Self::Widened, Self::Opened) => Self::Widened,
            _ => Self::Other,
        }
    }
}

/// How the JSON of a type in the new API differs from that of a type in the old one.
pub(super) fn compare(old: &Surface<'_>, from: &TypeRef, new: &Surface<'_>, to: &TypeRef) -> Shape {
    Comparison {
        old,
        new,
        open: BTreeSet::new(),
    }
    .values(from, to)
}

struct Comparison<'s, 'a> {
    old: &'s Surface<'a>,
    new: &'s Surface<'a>,
    /// The pairs that were met. Where a pair is met within itself, nothing is known against it.
    open: BTreeSet<(&'a str, &'a str)>,
}

impl Comparison<'_, '_> {
    fn values(&mut self, from: &TypeRef, to: &TypeRef) -> Shape {
        use TypeRef as T;
        match (from, to) {
            (T::List(from), T::List(to))
            | (T::Map(from), T::Map(to))
            | (T::Envelope(from), T::Envelope(to)) => self.values(from, to),
            (T::Unit, _) | (_, T::Unit) => same_if(from == to),
            (T::String | T::DateTime, T::String | T::DateTime)
            | (T::Json, T::Json)
            | (T::Object, T::Object) => Shape::Same,
            (T::Json, _)
            | (T::Object, T::Map(_) | T::Record(_))
            | (T::String | T::DateTime, T::Enum(_))
            | (T::Double, T::Int32 | T::Int64)
            | (T::Int64, T::Int32) => Shape::Narrowed,
            (T::Enum(_), T::String | T::DateTime) => Shape::Opened,
            (_, T::Json)
            | (T::Map(_) | T::Record(_), T::Object)
            | (T::Int32 | T::Int64, T::Double)
            | (T::Int32, T::Int64) => Shape::Widened,
            _ => match (from.generated(), to.generated()) {
                (Some(from), Some(to)) => self.named(from, to),
                _ => same_if(from == to),
            },
        }
    }

    fn named(&mut self, from: &str, to: &str) -> Shape {
        let (Some(from), Some(to)) = (self.old.types.get(from).copied(), self.new.types.get(to).copied())
        else {
            return Shape::Other;
        };
        if !self.open.insert((from.name, to.name)) {
            return Shape::Same;
        }
        match (from.item, to.item) {
            (Item::Record(from), Item::Record(to)) => self.records(from, to),
            (Item::Enum(from), Item::Enum(to)) => enums(from, to),
            (Item::Union(from), Item::Union(to)) => self.unions(from, to),
            _ => Shape::Other,
        }
    }

    fn records(&mut self, from: &Record, to: &Record) -> Shape {
        if from.fields.len() != to.fields.len() {
            return Shape::Other;
        }
        let mut shape = Shape::Same;
        for field in &from.fields {
            let Some(other) = to.fields.iter().find(|other| other.wire == field.wire) else {
                return Shape::Other;
            };
            let is_alike = (field.required, field.nullable, field.location)
                == (other.required, other.nullable, other.location);
            if !is_alike {
                return Shape::Other;
            }
            shape = shape.and(self.values(&field.value, &other.value));
        }
        shape
    }

    fn unions(&mut self, from: &Union, to: &Union) -> Shape {
        if from.variants.len() != to.variants.len() || from.discriminator != to.discriminator {
            return Shape::Other;
        }
        let mut shape = Shape::Same;
        for (variant, other) in from.variants.iter().zip(&to.variants) {
            if variant.tag != other.tag {
                return Shape::Other;
            }
            shape = shape.and(self.values(&variant.value, &other.value));
        }
        shape
    }
}

fn enums(from: &Enum, to: &Enum) -> Shape {
    let values =
        |item: &Enum| -> BTreeSet<String> { item.values.iter().map(|value| value.wire.clone()).collect() };
    let (from, to) = (values(from), values(to));
    if from == to {
        Shape::Same
    } else if to.is_subset(&from) {
        Shape::Narrowed
    } else if to.is_superset(&from) {
        Shape::Opened
    } else {
        Shape::Other
    }
}

fn same_if(is_same: bool) -> Shape {
    if is_same { Shape::Same } else { Shape::Other }
}
