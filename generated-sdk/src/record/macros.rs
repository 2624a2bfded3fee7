//! The trait implementations that are the same for every generated type.
//!
//! They are macros rather than generated text so that generated files hold only what differs between types.
//!
//! Everything small is `#[inline]`, here and in generated files: such a function is compiled where it is used, and not
//! at all where it is not. An application uses a few of the operations, and waits for those only.

/// `Serialize` and `Deserialize` for a generated type, thin around the codec.
macro_rules! serde_impls {
    ($type:ident) => {
        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::json::serialize_slot(self, serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let mut value = Self::default();
                $crate::json::deserialize(&mut value, deserializer)?;
                ::core::result::Result::Ok(value)
            }
        }
    };
}

/// Completes a generated struct that implements [`Members`](super::Members).
macro_rules! record {
    ($type:ident) => {
        impl ::core::clone::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::duplicate(self)
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::record::print_members(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal_members(self, other)
            }
        }

        $crate::record::serde_impls!($type);
    };
}

/// For a generated struct or union that another one owns through a box.
///
/// It cannot be written once for all: other crates could box a type of theirs.
macro_rules! boxed {
    ($type:ident) => {
        impl $crate::record::Slot for ::std::boxed::Box<$type> {
            #[inline]
            fn view(&self) -> $crate::record::View<'_> {
                (**self).view()
            }

            #[inline]
            fn target(&mut self) -> $crate::record::Target<'_> {
                (**self).target()
            }

            #[inline]
            fn clear(&mut self) {
                (**self).clear();
            }

            #[inline]
            fn as_union(&self) -> ::core::option::Option<&dyn $crate::record::Union> {
                (**self).as_union()
            }
        }
    };
}

/// Completes the struct that names the required members of a record: it prints as the record does, so that secrets
/// stay secret.
macro_rules! required_form {
    ($form:ident of $record:ident) => {
        impl ::core::fmt::Debug for $form {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&$record::new(::core::clone::Clone::clone(self)), f)
            }
        }
    };
}

/// Completes a generated enum of strings: `open_enum!(Gender { Male = "M", Female = "F" })`.
macro_rules! open_enum {
    ($type:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $type {
            /// The wire values that the schema documents.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::UnknownValue(value) => value.as_str(),
                }
            }
        }

        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::UnknownValue($crate::record::UnknownValue::new(value)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        /// The empty value, which is never written: what a required member that the answer lacks is.
        impl ::core::default::Default for $type {
            #[inline]
            fn default() -> Self {
                Self::UnknownValue($crate::record::UnknownValue::default())
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::record::OpenEnum for $type {
            #[inline]
            fn as_str(&self) -> &str {
                Self::as_str(self)
            }

            #[inline]
            fn set(&mut self, value: &str) {
                *self = Self::from(value);
            }

            #[inline]
            fn type_name(&self) -> &'static str {
                ::core::stringify!($type)
            }

            #[inline]
            fn known_values(&self) -> &'static [&'static str] {
                Self::VALUES
            }
        }

        impl $crate::record::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::record::View<'_> {
                match self {
                    Self::UnknownValue(value) if value.is_absent() => $crate::record::View::Absent,
                    known => $crate::record::View::Str(Self::as_str(known)),
                }
            }

            #[inline]
            fn target(&mut self) -> $crate::record::Target<'_> {
                $crate::record::Target::Enum(self)
            }

            #[inline]
            fn clear(&mut self) {
                *self = Self::default();
            }
        }

        $crate::record::serde_impls!($type);
    };
}

/// Completes a generated union that implements [`Slot`](super::Slot) and [`Union`](super::Union).
macro_rules! union {
    ($type:ident) => {
        /// The empty value, which is never written.
        impl ::core::default::Default for $type {
            #[inline]
            fn default() -> Self {
                Self::UnknownValue($crate::record::RawJson::default())
            }
        }

        $crate::record::serde_impls!($type);
    };
}

pub(crate) use {boxed, open_enum, record, required_form, serde_impls, union};
