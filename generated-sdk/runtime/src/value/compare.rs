//! Comparing JSON values with those of Rust.

use super::{JsonNumber, JsonObject, JsonValue};

macro_rules! equal_to_integers {
    ($($type:ty),*) => {$(
        /// Whether the value is this number.
        impl PartialEq<$type> for JsonValue {
            fn eq(&self, other: &$type) -> bool {
                self.as_number().is_some_and(|number| *number == JsonNumber::from(*other))
            }
        }

        impl PartialEq<JsonValue> for $type {
            fn eq(&self, other: &JsonValue) -> bool {
                other == self
            }
        }
    )*};
}

equal_to_integers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

macro_rules! equal_to {
    ($($type:ty: |$value:ident, $other:ident| $equal:expr;)*) => {$(
        impl PartialEq<$type> for JsonValue {
            fn eq(&self, $other: &$type) -> bool {
                let $value = self;
                $equal
            }
        }

        impl PartialEq<JsonValue> for $type {
            fn eq(&self, other: &JsonValue) -> bool {
                other == self
            }
        }
    )*};
}

equal_to! {
    str: |value, other| value.as_str() == Some(other);
    &str: |value, other| value.as_str() == Some(*other);
    String: |value, other| value.as_str() == Some(other);
    bool: |value, other| value.as_bool() == Some(*other);
    // A double is equal if it is the nearest one: `0.1` is no exact double.
    f64: |value, other| value.as_f64() == Some(*other);
}

impl PartialEq<JsonValue> for JsonObject {
    fn eq(&self, other: &JsonValue) -> bool {
        other.as_object() == Some(self)
    }
}

impl PartialEq<JsonObject> for JsonValue {
    fn eq(&self, other: &JsonObject) -> bool {
        self.as_object() == Some(other)
    }
}
