//! The trait implementations that are the same for every generated type.
//!
//! They are macros rather than generated text so that generated files hold only what differs between types.
//!
//! Everything small is `#[inline]`, here and in generated files: such a function is compiled where it is used, and not
//! at all where it is not. An application uses a few of the operations, and waits for those only.

/// `Serialize` and `Deserialize` for a generated type, thin around the codec.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_impls {
    ($type:ident) => {
        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::json::serialize_slot(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let mut value = Self::default();
                $crate::json::deserialize(&mut value, deserializer)?;
                ::core::result::Result::Ok(value)
            }
        }
    };
}

/// Nothing at all: not even to be parsed, a thousand times.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_impls {
    ($type:ident) => {};
}

/// Completes a generated struct that implements [`Fields`](super::Fields).
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
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
                $crate::record::print_fields(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal_fields(self, other)
            }
        }

        $crate::__serde_impls!($type);
    };
}

/// Completes a generated struct with one type parameter, which implements [`Fields`](super::Fields).
#[doc(hidden)]
#[macro_export]
macro_rules! __generic_record {
    ($type:ident) => {
        /// For types that contain themselves through it.
        impl<T: $crate::record::Slot + ::core::default::Default> $crate::record::Slot for ::std::boxed::Box<$type<T>> {
            fn view(&self) -> $crate::record::View<'_> {
                (**self).view()
            }

            fn target(&mut self) -> $crate::record::Target<'_> {
                (**self).target()
            }
        }

        impl<T: $crate::record::Slot + ::core::default::Default> ::core::fmt::Debug for $type<T> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::record::print_fields(self, f)
            }
        }

        impl<T: $crate::record::Slot + ::core::default::Default> ::core::cmp::PartialEq for $type<T> {
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal_fields(self, other)
            }
        }

        $crate::__generic_serde_impls!($type);
    };
}

/// `Serialize` and `Deserialize` for a generated struct with one type parameter.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __generic_serde_impls {
    ($type:ident) => {
        impl<T: $crate::record::Slot + ::core::default::Default> $crate::serde::Serialize for $type<T> {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        }

        impl<'de, T: $crate::record::Slot + ::core::default::Default> $crate::serde::Deserialize<'de> for $type<T> {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let mut value = Self::default();
                $crate::json::deserialize(&mut value, deserializer)?;
                ::core::result::Result::Ok(value)
            }
        }
    };
}

/// Without serde there is nothing to write.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __generic_serde_impls {
    ($type:ident) => {};
}

/// For a generated struct or union that another one owns through a box.
///
/// It cannot be written once for all: other crates could box a type of theirs.
#[doc(hidden)]
#[macro_export]
macro_rules! __boxed {
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
            fn as_union(&self) -> ::core::option::Option<&dyn $crate::record::Union> {
                (**self).as_union()
            }
        }
    };
}

/// Completes the struct that names the required fields of a record.
///
/// It is there to be given to `new`: what is to be copied, compared or printed is the record. It prints as its name
/// only, so that secrets stay secret.
#[doc(hidden)]
#[macro_export]
macro_rules! __required_form {
    ($form:ident) => {
        impl ::core::fmt::Debug for $form {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(::core::concat!(::core::stringify!($form), " { .. }"))
            }
        }
    };
}

/// Completes a generated enum of strings: `open_enum!(Gender { Male = "M", Female = "F" })`.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($type:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $type {
            /// The wire values that the schema documents.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value on the wire; empty if there is none.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::record::Values::wire(self).unwrap_or_default()
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

        /// The empty value, which is never written: what a required field that the answer lacks is.
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

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        // By the value on the wire. Derives would be longer for a compiler: they go through the variants.

        impl ::core::clone::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::duplicate(self)
            }
        }

        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::compare_enums(self, other).is_eq()
            }
        }

        impl ::core::cmp::Eq for $type {}

        impl ::core::cmp::PartialOrd for $type {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $type {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                $crate::record::compare_enums(self, other)
            }
        }

        impl ::core::hash::Hash for $type {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&$crate::record::Values::wire(self), state);
            }
        }

        impl $crate::record::Values for $type {
            const DOCUMENTED: (&'static str, &'static [&'static str]) = (::core::stringify!($type), Self::VALUES);

            #[inline]
            fn wire(&self) -> ::core::option::Option<&str> {
                ::core::option::Option::Some(match self {
                    $(Self::$variant => $value,)*
                    Self::UnknownValue(value) => return value.wire(),
                })
            }
        }

        impl $crate::record::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::of_enum(self)
            }

            #[inline]
            fn target(&mut self) -> $crate::record::Target<'_> {
                $crate::record::Target::Enum(self)
            }
        }

        $crate::__serde_impls!($type);
    };
}

/// Completes a generated union that implements [`Slot`](super::Slot) and [`Union`](super::Union).
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($type:ident) => {
        /// The empty value, which is never written.
        impl ::core::default::Default for $type {
            #[inline]
            fn default() -> Self {
                Self::UnknownValue($crate::record::RawJson::default())
            }
        }

        $crate::__serde_impls!($type);
    };
}

#[doc(inline)]
pub use {
    __boxed as boxed, __generic_record as generic_record, __open_enum as open_enum, __record as record, __required_form as required_form,
    __serde_impls as serde_impls, __union as union,
};
