//! Enums that keep values which this version of the schema does not know.

use std::cmp::Ordering;
use std::fmt;

use super::View;

/// A generated enum of strings that stays open: a value it does not know is kept and written back.
///
/// The trait is implemented by generated code only. It brings the list of known values; everything else is on
/// the types themselves (`From<&str>`, `as_str`, `Display`).
pub trait OpenEnum: Send + Sync {
    /// The value on the wire, or `None` if there is no value at all, which is what a required field is that the answer
    /// lacks.
    fn wire(&self) -> Option<&str>;

    /// The value on the wire; empty if there is none.
    fn as_str(&self) -> &str {
        self.wire().unwrap_or_default()
    }

    /// Becomes the variant for this wire value, or keeps it as unknown.
    fn set(&mut self, value: &str);

    /// Becomes no value at all.
    fn unset(&mut self);

    /// The name of the type.
    fn type_name(&self) -> &'static str;

    /// The wire values that the schema documents.
    fn known_values(&self) -> &'static [&'static str];

    /// Whether the schema documents the value.
    fn is_known(&self) -> bool {
        self.known_values().contains(&self.as_str())
    }
}

/// An enum as the generator writes it. [`OpenEnum`] follows from this for all of them.
///
/// It says as little as possible, since every item of it is compiled for every enum of the API.
pub trait Values: Default + for<'v> From<&'v str> + Send + Sync {
    /// The name of the type, and the wire values that the schema documents.
    const DOCUMENTED: (&'static str, &'static [&'static str]);

    /// The value on the wire, if there is one.
    fn wire(&self) -> Option<&str>;
}

impl<T: Values> OpenEnum for T {
    fn wire(&self) -> Option<&str> {
        Values::wire(self)
    }

    fn set(&mut self, value: &str) {
        *self = Self::from(value);
    }

    fn unset(&mut self) {
        *self = Self::default();
    }

    fn type_name(&self) -> &'static str {
        T::DOCUMENTED.0
    }

    fn known_values(&self) -> &'static [&'static str] {
        T::DOCUMENTED.1
    }
}

/// The order of two values of one enum: by what they are on the wire.
pub fn compare_enums(left: &dyn OpenEnum, right: &dyn OpenEnum) -> Ordering {
    left.wire().cmp(&right.wire())
}

impl<'a> View<'a> {
    /// What an enum holds.
    #[doc(hidden)]
    pub fn of_enum(value: &'a dyn OpenEnum) -> Self {
        value.wire().map_or(Self::Absent, Self::Str)
    }
}

/// A wire value that an enum's schema does not document.
///
/// It can only be made through the enum (`Gender::from("X")`), which takes documented values to their
/// own variants: a value has one representation, and a `match` on the documented variants can be trusted.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct UnknownValue(Option<Box<str>>);

impl UnknownValue {
    #[doc(hidden)]
    pub fn new(value: &str) -> Self {
        Self(Some(value.into()))
    }

    #[doc(hidden)]
    pub fn wire(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// Whether there is no value at all, which is what a required field is that the answer lacks. It is never
    /// written, unlike an empty string.
    pub fn is_absent(&self) -> bool {
        self.0.is_none()
    }

    /// The value as it came; empty if there is none.
    pub fn as_str(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
