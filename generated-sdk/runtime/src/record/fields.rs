//! What the generator writes for a struct, and what follows from it.

use std::any::Any;

use super::{RawFields, Record, Schema, Slot, Target, View};

/// A struct as the generator writes it. [`Record`] and [`Slot`] follow from this for all of them.
///
/// It says as little as possible, since every item of it is compiled for every struct of the API.
pub trait Fields: Default + Send + Sync + 'static {
    /// Name and fields of the type.
    const SCHEMA: Schema;

    /// The field at this position of the table; past its end, the [`RawFields`].
    fn field(&self, index: usize) -> &dyn Slot;

    /// The field at this position of the table, to change it; past its end, the [`RawFields`].
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot;
}

/// Past the end of every table.
const RAW_FIELDS: usize = usize::MAX;

/// What is said if a struct breaks the contract of [`Fields`], which generated ones do not.
const NO_RAW_FIELDS: &str = "past the last field of a record come its raw fields";

impl<T: Fields> Record for T {
    fn schema(&self) -> &'static Schema {
        const { &T::SCHEMA }
    }

    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        (index < self.schema().names.len()).then(|| self.field(index))
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        (index < self.schema().names.len()).then(|| self.field_mut(index))
    }

    fn raw_fields(&self) -> &RawFields {
        let slot: &dyn Any = self.field(RAW_FIELDS);
        slot.downcast_ref()
            .unwrap_or_else(|| unreachable!("{NO_RAW_FIELDS}"))
    }

    fn raw_fields_mut(&mut self) -> &mut RawFields {
        let slot: &mut dyn Any = self.field_mut(RAW_FIELDS);
        slot.downcast_mut()
            .unwrap_or_else(|| unreachable!("{NO_RAW_FIELDS}"))
    }

    fn boxed_clone(&self) -> Box<dyn Record> {
        Box::new(super::duplicate(self))
    }
}

impl<T: Fields> Slot for T {
    fn view(&self) -> View<'_> {
        View::Record(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Record(self)
    }

    fn clear(&mut self) {
        *self = T::default();
    }
}
