//! Decodes unions (`oneOf`): chooses the variant of a value.

use std::borrow::Cow;

use super::decode::{Decoder, Fit};
use super::reader::{Peek, Reader, Result};
use crate::record::{RawJson, Shape, Union, Variant};

impl Decoder<'_> {
    /// Chooses the variant that the discriminator names, or else the one with the shape of the value. For an
    /// object, that is the one with the fewest missing and unknown fields. A value that fits no variant is kept as
    /// it came.
    pub(super) fn union(&mut self, union: &mut dyn Union, peek: Peek) -> Result<Fit> {
        let offset = self.offset();
        let text = self.skip(peek)?;
        if let Some(index) = choose(union.variants(), text, peek)
            && let Some(slot) = union.select(index)
        {
            let part = self.of_part(text, offset);
            let fit = self.absorb(part, slot)?;
            if !fit.is_no() {
                return Ok(fit);
            }
        }
        union.set_raw(RawJson::from_checked(self.as_came(text, offset)));
        // The union keeps the value itself, so the raw fields do not have to.
        let expected = "a value of one of the documented types";
        self.report(Fit::no(offset, expected, peek));
        Ok(Fit::YES)
    }
}

fn choose(variants: &[Variant], text: &str, peek: Peek) -> Option<usize> {
    let fields = if peek == Peek::Object {
        fields(text).unwrap_or_default()
    } else {
        Vec::new()
    };
    if let Some(tag) = variants.iter().find_map(|variant| variant.tag) {
        let (_, value) = fields.iter().find(|(name, _)| name == tag.0)?;
        return variants
            .iter()
            .position(|variant| variant.tag.is_some_and(|(_, tag)| value.as_deref() == Some(tag)));
    }
    // Of equally good variants the first one is chosen: the order of the schema decides.
    let mut best = None;
    for (index, variant) in variants.iter().enumerate() {
        let Some(score) = score(variant, &fields, text, peek) else {
            continue;
        };
        if best.is_none_or(|(_, best)| score > best) {
            best = Some((index, score));
        }
    }
    best.map(|(index, _)| index)
}

/// The score of a variant for a value; the highest score wins. `None` if the variant has another shape.
fn score(variant: &Variant, fields: &[Field<'_>], text: &str, peek: Peek) -> Option<i64> {
    /// A variant of any shape is chosen only if no other fits.
    const LAST_RESORT: i64 = i64::MIN;
    let fits = match (variant.shape, peek) {
        (Shape::Any, _) => return Some(LAST_RESORT),
        (Shape::Boolean, Peek::True | Peek::False)
        | (Shape::String, Peek::String)
        | (Shape::Array, Peek::Array)
        | (Shape::Object, Peek::Object) => true,
        (Shape::Integer, peek) => peek.is_num() && text.parse::<i64>().is_ok(),
        (Shape::Number, peek) => peek.is_num(),
        _ => false,
    };
    let known = |name: &str| fields.iter().any(|(field, _)| field == name);
    let score = variant.schema.map_or(0, |schema| {
        let missing = schema
            .fields()
            .filter(|field| field.required && !known(field.name))
            .count();
        let unknown = fields
            .iter()
            .filter(|(name, _)| schema.position(name).is_none())
            .count();
        -i64::try_from(missing + unknown).unwrap_or(i64::MAX)
    });
    // An integer is also a number. The variant for integers is preferred.
    fits.then_some(score * 2 + i64::from(variant.shape == Shape::Integer))
}

/// The name of a field, and its value if that is a string.
type Field<'j> = (Cow<'j, str>, Option<Cow<'j, str>>);

/// The fields of an object, in their order.
fn fields(object: &str) -> Result<Vec<Field<'_>>> {
    let mut fields = Vec::new();
    let mut reader = Reader::new(object.as_bytes());
    let mut more = reader.first_field()?;
    while more {
        let name = reader.name()?;
        let value = match reader.peek()? {
            Peek::String => Some(reader.string()?),
            other => {
                reader.skip(other)?;
                None
            }
        };
        fields.push((name, value));
        more = reader.next_field()?;
    }
    Ok(fields)
}
