//! A field that may be absent, `null`, or a value, all three told apart.

use super::{Slot, Target, Union, View};

/// A field for which the API tells an absent field from an explicit `null`.
///
/// On update operations they mean different things: an absent field leaves the stored value alone, `null`
/// removes it.
///
/// ```
/// use generated_sdk::Nullable;
///
/// assert_eq!(Nullable::from("text"), Nullable::Value(String::from("text")));
/// assert_eq!(Nullable::<String>::from(None), Nullable::Null);
/// assert_eq!(Nullable::<String>::default(), Nullable::Absent);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// The field is not there, and is not written.
    #[default]
    Absent,
    /// The field is `null`.
    Null,
    /// The field has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one; absent and `null` are both `None`.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one; absent and `null` are both `None`.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the field is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is an explicit `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is an explicit `null`.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Slot + Default> Slot for Nullable<T> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Null => View::Null,
            Self::Value(value) => value.view(),
        }
    }

    fn target(&mut self) -> Target<'_> {
        if !matches!(self, Self::Value(_)) {
            *self = Self::Value(T::default());
        }
        match self {
            Self::Value(value) => value.target(),
            Self::Absent | Self::Null => Target::Nothing,
        }
    }

    fn clear(&mut self) {
        *self = Self::Absent;
    }

    fn set_null(&mut self) {
        *self = Self::Null;
    }

    fn as_union(&self) -> Option<&dyn Union> {
        self.value()?.as_union()
    }
}
