// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

/// A value, called `OrderResponse` by the API.
pub type OrderResponse = crate::generated::Envelope<Order>;

/// An object, called `Health` by the API.
///
/// Returned by [`get_health`](crate::Client::get_health).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Health {
    /// Field `open`.
    pub open: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for Health {
    #[inline]
    fn default() -> Self {
        Self {
            open: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Health {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Health",
        names: &["open"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.open,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.open,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Health);

/// An object, called `Order` by the API.
///
/// Returned by [`get_order`](crate::Client::get_order).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Order {
    /// Field `id`.
    pub id: String,
    /// Field `total`.
    pub total: Option<f64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for Order {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            total: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Order {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Order",
        names: &["id", "total"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.total,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.total,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Order);
