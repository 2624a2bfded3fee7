//! Chooses the variant of a union (`oneOf`) for a value.
//!
//! A variant fits if the value has its shape. A struct fits if the object has all of its required fields, each with a
//! value that the field can take. Of several variants that fit, the one that fits best is chosen:
//!
//! - A struct before a map and a free-form object, if it knows a field of the value; any JSON comes last.
//! - Of two structs, the one that knows all the fields of the value that the other one knows, and more. A struct knows a
//!   field if the value has the documented type. For an enum, it is a documented value.
//! - For a text, an enum that documents it, then a string. For a number, an integer before a number.
//!
//! If two variants fit equally well, none is chosen: to take one of them would be a guess. If the schema has a
//! discriminator, it names the variant, which also has to fit. A discriminator that stands twice names none.

use std::borrow::Cow;

use super::fit::in_words;
use super::reader::{Peek, Reader, Result};
use crate::record::{List, Map, Record, Schema, Shape, Slot, Target, Union, Variant};

/// The variant of a value.
pub(super) enum Choice {
    /// The position of the variant that fits best.
    Variant(usize),
    /// There is none. The value is described in words.
    None(String),
}

/// The fields of an object, in their order.
pub(super) struct Object<'j> {
    fields: Vec<Field<'j>>,
}

struct Field<'j> {
    name: Cow<'j, str>,
    kind: Peek,
    text: &'j str,
}

impl<'j> Object<'j> {
    /// The fields of this JSON object. Without variants for objects they are not read.
    pub(super) fn read(object: &'j str, variants: &[Variant]) -> Self {
        let mut fields = Vec::new();
        if variants.iter().any(|variant| variant.shape == Shape::Object) {
            // The text has been read before. What may go wrong is a name with a lone surrogate; no schema has one.
            let _ = read_fields(object, &mut fields);
        }
        Self { fields }
    }

    /// The kind of the value of this field; of several, the last one counts.
    pub(super) fn kind(&self, name: &str) -> Option<Peek> {
        self.last(name).map(|field| field.kind)
    }

    fn last(&self, name: &str) -> Option<&Field<'j>> {
        self.fields.iter().rev().find(|field| field.name == name)
    }
}

fn read_fields<'j>(object: &'j str, fields: &mut Vec<Field<'j>>) -> Result<()> {
    let mut reader = Reader::new(object.as_bytes());
    let mut more = reader.first_field()?;
    while more {
        let name = reader.name()?;
        let kind = reader.peek()?;
        let start = reader.offset();
        reader.skip(kind)?;
        let text = reader.since(start)?;
        fields.push(Field { name, kind, text });
        more = reader.next_field()?;
    }
    Ok(())
}

/// Chooses the variant of a value. The union holds any variant afterwards.
pub(super) fn choose(union: &mut dyn Union, text: &str, peek: Peek, object: Option<&Object<'_>>) -> Choice {
    let variants = union.variants();
    if let Some((name, _)) = variants.iter().find_map(|variant| variant.tag) {
        let Some(object) = object else {
            return Choice::None(in_words(peek).to_owned());
        };
        return by_tag(union, name, object);
    }
    let mut candidates = Vec::new();
    for (index, variant) in variants.iter().enumerate() {
        let fit = match (variant.shape, object) {
            (Shape::Object, Some(object)) => object_fit(union, index, variant.schema, object),
            (shape, _) => other_fit(union, index, shape, text, peek),
        };
        candidates.extend(fit.map(|fit| (index, fit)));
    }
    best(variants, &candidates, peek)
}

/// The variant that the discriminator names.
fn by_tag(union: &mut dyn Union, tag: &str, object: &Object<'_>) -> Choice {
    let mut tags = object.fields.iter().filter(|field| field.name == tag);
    let found = match (tags.next(), tags.next()) {
        (None, _) => format!("an object without `{tag}`"),
        (Some(_), Some(_)) => format!("an object with `{tag}` twice"),
        (Some(field), None) => {
            let value = string(field.text);
            let named = union
                .variants()
                .iter()
                .enumerate()
                .find(|(_, variant)| variant.tag.is_some_and(|(_, tag)| value.as_deref() == Some(tag)));
            match named {
                None => format!("an object whose `{tag}` names none of them"),
                Some((index, variant)) => {
                    if object_fit(union, index, variant.schema, object).is_some() {
                        return Choice::Variant(index);
                    }
                    format!("an object that lacks a required field of {}", name(variant))
                }
            }
        }
    };
    Choice::None(found)
}

/// The candidate that fits better than all others.
fn best(variants: &[Variant], candidates: &[(usize, Fitness)], peek: Peek) -> Choice {
    let beats_all = |(index, fit): &&(usize, Fitness)| {
        let mut others = candidates.iter().filter(|(other, _)| other != index);
        others.all(|(_, other)| fit.is_better_than(other))
    };
    if let Some((index, _)) = candidates.iter().find(beats_all) {
        return Choice::Variant(*index);
    }
    let mut equal = candidates.iter().filter(|(_, fit)| {
        let mut all = candidates.iter();
        !all.any(|(_, other)| other.is_better_than(fit))
    });
    let found = in_words(peek);
    let names = [equal.next(), equal.next()]
        .map(|candidate| candidate.and_then(|(index, _)| variants.get(*index)).map(name));
    Choice::None(match names {
        [Some(first), Some(second)] => format!("{found} that fits both {first} and {second}"),
        _ => found.to_owned(),
    })
}

fn name(variant: &Variant) -> &'static str {
    match variant.schema {
        Some(schema) => schema.name,
        None => variant.shape.in_words(),
    }
}

/// How well a variant fits a value.
struct Fitness {
    level: Level,
    /// Which fields of an object, or elements of a list, have the documented type.
    known: Vec<bool>,
}

/// The variants of a higher level are preferred.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    AnyValue,
    /// It takes any value of this shape, and knows nothing of this one.
    Unspecific,
    General,
    Specific,
}

impl Fitness {
    fn of(level: Level) -> Self {
        Self {
            level,
            known: Vec::new(),
        }
    }

    fn is_better_than(&self, other: &Self) -> bool {
        if self.level != other.level {
            return self.level > other.level;
        }
        let count = |fitness: &Self| fitness.known.iter().filter(|known| **known).count();
        let mut both = self.known.iter().zip(&other.known);
        count(self) > count(other) && both.all(|(known, other)| *known || !*other)
    }
}

/// How well a variant fits an object.
fn object_fit(
    union: &mut dyn Union,
    index: usize,
    schema: Option<&Schema>,
    object: &Object<'_>,
) -> Option<Fitness> {
    let mut required = schema
        .into_iter()
        .flat_map(|schema| schema.names.iter().take(schema.required));
    if !required.all(|name| object.last(name).is_some()) {
        return None;
    }
    match union.select(index)?.target() {
        Target::Record(record) => record_fit(record, object),
        Target::Map(map) => Some(map_fit(map, object)),
        _ => Some(Fitness {
            level: Level::General,
            known: vec![false; object.fields.len()],
        }),
    }
}

fn record_fit(record: &mut dyn Record, object: &Object<'_>) -> Option<Fitness> {
    let schema = record.schema();
    let mut level = if object.fields.is_empty() {
        Level::General
    } else {
        Level::Unspecific
    };
    let mut known = Vec::with_capacity(object.fields.len());
    for field in &object.fields {
        let position = schema.position(&field.name);
        let slot = position.and_then(|index| record.slot_mut(index));
        let suits = slot.map_or(Suits::No, |slot| suits(slot, field.kind, field.text));
        if suits == Suits::No && position.is_some_and(|index| index < schema.required) {
            return None;
        }
        if suits != Suits::No {
            level = Level::Specific;
        }
        known.push(suits == Suits::Exactly);
    }
    Some(Fitness { level, known })
}

fn map_fit(map: &mut dyn Map, object: &Object<'_>) -> Fitness {
    let value = map.entry("");
    let fields = object.fields.iter();
    all_fit(fields.map(|field| suits(value, field.kind, field.text)))
}

fn list_fit(list: &mut dyn List, text: &str) -> Fitness {
    let element = list.push();
    let mut fits = Vec::new();
    // The text has been read before, so it is a list.
    let _ = each_element(text, &mut |kind, text| fits.push(suits(element, kind, text)));
    all_fit(fits.into_iter())
}

fn each_element(list: &str, each: &mut dyn FnMut(Peek, &str)) -> Result<()> {
    let mut reader = Reader::new(list.as_bytes());
    reader.peek()?;
    let mut next = reader.first_element()?;
    while let Some(kind) = next {
        let start = reader.offset();
        reader.skip(kind)?;
        each(kind, reader.since(start)?);
        next = reader.next_element()?;
    }
    Ok(())
}

/// How well a map or list fits whose values or elements suit like this.
fn all_fit(values: impl Iterator<Item = Suits>) -> Fitness {
    let mut level = Level::General;
    let mut known = Vec::new();
    for suits in values {
        if suits == Suits::No {
            level = Level::Unspecific;
        }
        known.push(suits == Suits::Exactly);
    }
    Fitness { level, known }
}

/// How well a variant fits a value that is no object.
fn other_fit(union: &mut dyn Union, index: usize, shape: Shape, text: &str, peek: Peek) -> Option<Fitness> {
    Some(match (shape, peek) {
        (Shape::Any, _) => Fitness::of(Level::AnyValue),
        (Shape::Boolean, Peek::True | Peek::False) => Fitness::of(Level::General),
        (Shape::Integer, peek) if peek.is_num() && is_integer(text) => Fitness::of(Level::Specific),
        (Shape::Number, peek) if peek.is_num() => Fitness::of(Level::General),
        (Shape::String, Peek::String) => match union.select(index)?.target() {
            Target::Enum(value) => Fitness::of(match string(text) {
                Some(text) if value.known_values().contains(&&*text) => Level::Specific,
                _ => Level::Unspecific,
            }),
            _ => Fitness::of(Level::General),
        },
        (Shape::Array, Peek::Array) => match union.select(index)?.target() {
            Target::List(list) => list_fit(list, text),
            _ => Fitness::of(Level::General),
        },
        _ => return None,
    })
}

/// Whether a slot can take a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Suits {
    /// The value does not fit.
    No,
    /// The value is adapted.
    Adapted,
    /// The value has the documented type, or is `null`.
    Exactly,
}

/// Whether a slot can take a value of this kind. The slot holds any value afterwards.
fn suits(slot: &mut dyn Slot, kind: Peek, text: &str) -> Suits {
    let is_scalar = !matches!(kind, Peek::Array | Peek::Object);
    let exact = match slot.target() {
        // `null` is an absent field, whatever its type.
        _ if kind == Peek::Null => true,
        // An object may come as JSON text in a string.
        Target::Record(_) | Target::Map(_) if text.starts_with("\"{") => return Suits::Adapted,
        Target::Record(_) | Target::Map(_) if kind != Peek::Object => return Suits::No,
        Target::Record(_) | Target::Map(_) | Target::Json(_) | Target::Union(_) | Target::Nothing => true,
        Target::Str(_) => kind == Peek::String,
        Target::Enum(value) => {
            kind == Peek::String && string(text).is_some_and(|text| value.known_values().contains(&&*text))
        }
        Target::Bool(_) => matches!(kind, Peek::True | Peek::False),
        Target::Int(_) | Target::Int32(_) => kind.is_num() && is_integer(text),
        Target::Float(_) => kind.is_num(),
        Target::List(_) if kind == Peek::Array => true,
        // Any value may be the only element of a list.
        Target::List(_) => return Suits::Adapted,
        // An empty list and a text may stand for an object.
        Target::Object(_) if matches!(kind, Peek::Array | Peek::String) => return Suits::Adapted,
        Target::Object(_) => {
            return if kind == Peek::Object {
                Suits::Exactly
            } else {
                Suits::No
            };
        }
    };
    match exact {
        true => Suits::Exactly,
        false if is_scalar => Suits::Adapted,
        false => Suits::No,
    }
}

fn is_integer(number: &str) -> bool {
    number.parse::<i64>().is_ok()
}

/// The text of a JSON string.
fn string(json: &str) -> Option<Cow<'_, str>> {
    json.starts_with('"')
        .then(|| Reader::new(json.as_bytes()).string().ok())
        .flatten()
}
