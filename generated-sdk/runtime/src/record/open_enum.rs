//! Open enums: they keep values that the schema does not document.

use std::cmp::Ordering;
use std::fmt;

/// A generated enum of strings. A value that the schema does not document is kept and written back.
///
/// [`Values`] is the trait to implement; this one follows from it.
pub trait OpenEnum: Send + Sync {
    /// The wire value; `None` if there is none, as for a required field that the response lacks.
    fn wire(&self) -> Option<&str>;

    /// The wire value; empty if there is none.
    fn as_str(&self) -> &str {
        self.wire().unwrap_or_default()
    }

    /// Becomes the variant of this wire value. An undocumented value is kept as unknown.
    fn set(&mut self, value: &str);

    /// Becomes the empty value, which has no wire value.
    fn unset(&mut self);

    /// The name of the type.
    fn type_name(&self) -> &'static str;

    /// The documented wire values.
    fn known_values(&self) -> &'static [&'static str];

    /// The name of the variant; `None` for a value that is not documented.
    fn variant_name(&self) -> Option<&'static str>;

    /// Whether the value is documented.
    fn is_known(&self) -> bool {
        self.known_values().contains(&self.as_str())
    }
}

/// Shows type and variant: `Priority::High`, `Priority::UnknownValue("urgent")`.
impl fmt::Debug for dyn OpenEnum + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.type_name())?;
        match self.variant_name() {
            Some(variant) => write!(f, "::{variant}"),
            None => write!(f, "::UnknownValue({:?})", Wire(self.wire())),
        }
    }
}

/// A wire value, or that there is none.
struct Wire<'a>(Option<&'a str>);

impl fmt::Debug for Wire<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(value) => fmt::Debug::fmt(value, f),
            None => f.write_str("absent"),
        }
    }
}

/// A generated enum: its documented values, and its wire value. [`OpenEnum`] follows from it.
///
/// It has few items because each of them is compiled for every enum of an API.
pub trait Values: Default + for<'v> From<&'v str> + Send + Sync {
    /// The name of the type, the documented wire values, and the names of their variants with commas between them.
    ///
    /// The names of the variants are one text, since that is less to compile than a list.
    const DOCUMENTED: (&'static str, &'static [&'static str], &'static str);

    /// The wire value, if there is one.
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

    fn variant_name(&self) -> Option<&'static str> {
        let (_, values, variants) = T::DOCUMENTED;
        let wire = Values::wire(self)?;
        let position = values.iter().position(|value| *value == wire)?;
        variants.split(',').nth(position).map(str::trim)
    }
}

/// The order of two values of one enum, by their wire values.
pub fn compare_enums(left: &dyn OpenEnum, right: &dyn OpenEnum) -> Ordering {
    left.wire().cmp(&right.wire())
}

/// A wire value that the schema of an enum does not document.
///
/// It is made with the enum (`Priority::from("urgent")`). The enum gives documented values their own variants, so a
/// value has one representation only.
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

    /// Whether there is no wire value, as for a required field that the response lacks. Unlike an empty string, it
    /// is never written.
    pub fn is_absent(&self) -> bool {
        self.0.is_none()
    }

    /// The wire value; empty if there is none.
    pub fn as_str(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Wire(self.wire()).fmt(f)
    }
}
