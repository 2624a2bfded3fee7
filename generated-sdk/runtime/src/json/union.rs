//! Decodes unions (`oneOf`): into the variant that fits, or raw.

use super::choice::{Choice, Object, choose};
use super::decode::Decoder;
use super::fit::{Fit, in_words};
use super::reader::{Peek, Result};
use super::warning::Kind;
use crate::record::{RawJson, Slot, Union, View};

impl Decoder<'_> {
    /// Reads a value into the variant that fits. A value that fits no variant, or several equally well, is kept as
    /// it came.
    pub(super) fn union(&mut self, union: &mut dyn Union, peek: Peek) -> Result<Fit> {
        let offset = self.offset();
        let text = self.skip(peek)?;
        let object = (peek == Peek::Object).then(|| Object::read(text, union.variants()));
        let found = match choose(union, text, peek, object.as_ref()) {
            Choice::Variant(index) => {
                if let Some(slot) = union.select(index) {
                    let part = self.of_part(text, offset);
                    let fit = self.absorb(part, slot)?;
                    let as_it_came = object.is_none_or(|object| !null_is_lost(slot, &object));
                    if fit.is_yes() && !as_it_came {
                        return Ok(Fit::adapted(offset));
                    }
                    if !fit.is_no() {
                        return Ok(fit);
                    }
                }
                String::from(in_words(peek))
            }
            Choice::None(found) => found,
        };
        union.set_raw(RawJson::from_checked(self.as_came(text, offset)));
        // The union keeps the value itself, so the raw fields do not have to.
        self.warn(offset, Kind::NoVariant { found });
        Ok(Fit::YES)
    }
}

/// Whether a required field was `null`, and its empty value would be written instead.
fn null_is_lost(slot: &dyn Slot, object: &Object<'_>) -> bool {
    let View::Record(record) = slot.view() else {
        return false;
    };
    let schema = record.schema();
    let mut required = schema.names.iter().take(schema.required).enumerate();
    required.any(|(index, name)| {
        object.kind(name) == Some(Peek::Null)
            && record
                .slot(index)
                .is_some_and(|slot| !matches!(slot.view(), View::Null) && !slot.view().is_absent())
    })
}
