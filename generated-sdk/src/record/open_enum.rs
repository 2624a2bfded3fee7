//! Enums that keep values which this version of the schema does not know.

use std::fmt;

/// A generated enum of strings that stays open: a value it does not know is kept and written back.
///
/// The trait is implemented by generated code only. It brings the list of known values; everything else is on
/// the types themselves (`From<&str>`, `as_str`, `Display`).
pub trait OpenEnum: Send + Sync {
    /// The value on the wire.
    fn as_str(&self) -> &str;

    /// Becomes the variant for this wire value, or keeps it as unknown.
    fn set(&mut self, value: &str);

    /// The name of the type.
    fn type_name(&self) -> &'static str;

    /// The wire values that the schema documents.
    fn known_values(&self) -> &'static [&'static str];

    /// Whether the schema documents the value.
    fn is_known(&self) -> bool {
        self.known_values().contains(&self.as_str())
    }
}

/// A wire value that an enum's schema does not document.
///
/// It can only be made through the enum (`Gender::from("X")`), which takes documented values to their
/// own variants: a value has one representation, and a `match` on the documented variants can be trusted.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(Option<Box<str>>);

impl UnknownValue {
    pub(crate) fn new(value: &str) -> Self {
        Self(Some(value.into()))
    }

    /// Whether there is no value at all, which is what a required member is that the answer lacks. It is never
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
