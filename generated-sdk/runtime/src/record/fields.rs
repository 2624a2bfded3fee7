//! The trait that the generator implements for a struct. The traits of the runtime follow from it.

use std::any::Any;

use super::{RawFields, Record, Schema, Slot, Target, View};

/// A generated struct: its schema, and access to its fields. [`Record`] and [`Slot`] follow from it.
///
/// It has few items because each of them is compiled for every struct of an API.
///
/// ```
/// use sdk_runtime::RawFields;
/// use sdk_runtime::record::{Fields, Schema, Slot};
///
/// /// A ticket of a help desk.
/// #[derive(Default)]
/// pub struct Ticket {
///     pub id: i64,
///     pub title: Option<String>,
///     pub raw_fields: RawFields,
/// }
///
/// impl Fields for Ticket {
///     const SCHEMA: Schema = Schema { name: "Ticket", names: &["id", "title"], required: 1, ..Schema::PLAIN };
///
///     fn field(&self, index: usize) -> &dyn Slot {
///         match index {
///             0 => &self.id,
///             1 => &self.title,
///             _ => &self.raw_fields,
///         }
///     }
///
///     fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
///         match index {
///             0 => &mut self.id,
///             1 => &mut self.title,
///             _ => &mut self.raw_fields,
///         }
///     }
/// }
///
/// sdk_runtime::record::record!(Ticket); // `Clone`, `Debug` and `PartialEq`
///
/// # fn main() -> Result<(), sdk_runtime::json::JsonError> {
/// let ticket: Ticket = sdk_runtime::json::from_slice(br#"{"id":"7","title":"Printer is on fire"}"#)?;
/// assert_eq!(ticket.id, 7);
/// assert_eq!(format!("{ticket:?}"), r#"Ticket { id: 7, title: "Printer is on fire" }"#);
/// # Ok(())
/// # }
/// ```
pub trait Fields: Default + Send + Sync + 'static {
    /// The name and the fields of the type.
    const SCHEMA: Schema;

    /// The field at this position of the schema; past the last one, the [`RawFields`].
    fn field(&self, index: usize) -> &dyn Slot;

    /// As [`field`](Self::field), to change it.
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot;
}

/// A position past the last field of every schema.
const RAW_FIELDS: usize = usize::MAX;

/// The text of the panic if an implementation of [`Fields`] does not give its raw fields. Generated ones do.
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
        Box::new(super::clone_value(self))
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
