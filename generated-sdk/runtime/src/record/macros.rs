//! The trait implementations that are the same for all generated types.
//!
//! They are macros so that generated files hold only the differences between types.
//!
//! Small functions are `#[inline]`, here and in generated files. Such a function is compiled only in a crate that
//! uses it, and an application uses few of the operations and types of an API.

/// `Serialize` and `Deserialize` of a generated type, by the functions of `json`.
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

/// Without the feature `serde` there is nothing to compile.
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
                $crate::record::clone_value(self)
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
        /// `Slot` for a box, which types need that contain themselves.
        impl<T: $crate::record::Slot + ::core::default::Default> $crate::record::Slot
            for ::std::boxed::Box<$type<T>>
        {
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

        impl<'de, T: $crate::record::Slot + ::core::default::Default> $crate::serde::Deserialize<'de>
            for $type<T>
        {
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

/// Without the feature `serde` there is nothing to compile.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __generic_serde_impls {
    ($type:ident) => {};
}

/// `Slot` for the box of a generated struct or union that another struct owns.
///
/// An implementation for all boxes would conflict with those that other crates may have for their own types.
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

/// Completes the struct of the required fields of a record, which is the argument of `new`.
///
/// Its `Debug` prints only the name of the type, since the fields can hold secrets.
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

/// Completes a generated enum of strings: `open_enum!(Priority { Low = "low", High = "high" })`.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($type:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $type {
            /// The documented wire values.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The wire value; empty if there is none.
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

        /// It never fails: a value that is not documented is kept.
        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            #[inline]
            // Not `Self::Err`: an enum can have a value of that name.
            fn from_str(value: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(value))
            }
        }

        impl ::core::convert::AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        /// The empty value, which is never written. A required field has it if the response lacks the field.
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
                let value: &dyn $crate::record::OpenEnum = self;
                ::core::fmt::Debug::fmt(value, f)
            }
        }

        // Enums are compared by their wire value. Derives would compare variants, which is more code to compile.

        impl ::core::clone::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::clone_value(self)
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
            const DOCUMENTED: (&'static str, &'static [&'static str], &'static str) =
                (::core::stringify!($type), Self::VALUES, ::core::stringify!($($variant),*));

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
                $crate::record::View::Enum(self)
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
    __boxed as boxed, __generic_record as generic_record, __open_enum as open_enum, __record as record,
    __required_form as required_form, __serde_impls as serde_impls, __union as union,
};
