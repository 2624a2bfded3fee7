//! The macros `json!` and `json_object!`.

/// A [`JsonValue`](crate::JsonValue) in the notation of JSON. The fields keep the order in which they are written.
///
/// A value is JSON, or any expression that converts into a `JsonValue`; the expression is moved. A name is a
/// literal, a variable, or an expression in parentheses.
///
/// ```
/// use sdk_runtime::json;
///
/// let (name, floor) = (String::from("Printer"), Some(3));
/// let value = json!({
///     "name": name,
///     "where": {"floor": floor, "room": null},
///     ("tag".to_owned() + "s"): ["a", 1.5, true, []],
/// });
/// assert_eq!(
///     value.to_string(),
///     r#"{"name":"Printer","where":{"floor":3,"room":null},"tags":["a",1.5,true,[]]}"#
/// );
/// ```
#[doc(hidden)] // Re-exported without the module `json`, which has the same name.
#[macro_export]
macro_rules! __json {
    (null) => { $crate::JsonValue::Null };
    ([ $($elements:tt)* ]) => {{
        #[allow(unused_mut)] // The list may be empty.
        let mut list = ::std::vec::Vec::<$crate::JsonValue>::from([]); // Clippy asks for `vec!` after `new`.
        $crate::__json_elements!(list $($elements)*);
        $crate::JsonValue::Array(list)
    }};
    ({ $($fields:tt)* }) => { $crate::JsonValue::Object($crate::__json_object!({ $($fields)* })) };
    ($value:expr) => { $crate::JsonValue::from($value) };
}

/// A [`JsonObject`](crate::JsonObject) in the notation of JSON, as by [`json!`](crate::json!).
///
/// ```
/// use sdk_runtime::json_object;
///
/// let object = json_object!({"school": "Yonsei", "age": 22});
/// assert_eq!(object["age"], 22);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __json_object {
    ({ $($fields:tt)* }) => {{
        #[allow(unused_mut)] // The object may be empty.
        let mut object = $crate::JsonObject::new();
        $crate::__json_fields!(object $($fields)*);
        object
    }};
}

/// Adds the fields of an object, one after the other.
#[doc(hidden)]
#[macro_export]
macro_rules! __json_fields {
    ($object:ident) => {};
    ($object:ident $name:tt : null $(, $($rest:tt)*)?) => {
        $object.insert($name, $crate::JsonValue::Null);
        $crate::__json_fields!($object $($($rest)*)?);
    };
    ($object:ident $name:tt : [ $($value:tt)* ] $(, $($rest:tt)*)?) => {
        $object.insert($name, $crate::__json!([ $($value)* ]));
        $crate::__json_fields!($object $($($rest)*)?);
    };
    ($object:ident $name:tt : { $($value:tt)* } $(, $($rest:tt)*)?) => {
        $object.insert($name, $crate::__json!({ $($value)* }));
        $crate::__json_fields!($object $($($rest)*)?);
    };
    ($object:ident $name:tt : $value:expr $(, $($rest:tt)*)?) => {
        $object.insert($name, $crate::__json!($value));
        $crate::__json_fields!($object $($($rest)*)?);
    };
}

/// Adds the elements of a list, one after the other.
#[doc(hidden)]
#[macro_export]
macro_rules! __json_elements {
    ($list:ident) => {};
    ($list:ident null $(, $($rest:tt)*)?) => {
        $list.push($crate::JsonValue::Null);
        $crate::__json_elements!($list $($($rest)*)?);
    };
    ($list:ident [ $($value:tt)* ] $(, $($rest:tt)*)?) => {
        $list.push($crate::__json!([ $($value)* ]));
        $crate::__json_elements!($list $($($rest)*)?);
    };
    ($list:ident { $($value:tt)* } $(, $($rest:tt)*)?) => {
        $list.push($crate::__json!({ $($value)* }));
        $crate::__json_elements!($list $($($rest)*)?);
    };
    ($list:ident $value:expr $(, $($rest:tt)*)?) => {
        $list.push($crate::__json!($value));
        $crate::__json_elements!($list $($($rest)*)?);
    };
}

#[doc(inline)]
pub use {__json as json, __json_object as json_object};
