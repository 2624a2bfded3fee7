//! Access to the parts of a value, by name, by position and by JSON pointer.

use std::borrow::Cow;
use std::ops::{Index, IndexMut};

use super::{JsonObject, JsonValue};

/// The name of a field, or the position of an element. `&str`, `&String` and `usize` implement it.
pub trait JsonIndex: sealed::Sealed {
    #[doc(hidden)]
    fn of<'v>(&self, value: &'v JsonValue) -> Option<&'v JsonValue>;

    #[doc(hidden)]
    fn of_mut<'v>(&self, value: &'v mut JsonValue) -> Option<&'v mut JsonValue>;
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for str {}
    impl Sealed for String {}
    impl Sealed for usize {}
    impl<T: Sealed + ?Sized> Sealed for &T {}
}

impl JsonIndex for str {
    fn of<'v>(&self, value: &'v JsonValue) -> Option<&'v JsonValue> {
        value.as_object()?.get(self)
    }

    fn of_mut<'v>(&self, value: &'v mut JsonValue) -> Option<&'v mut JsonValue> {
        value.as_object_mut()?.get_mut(self)
    }
}

impl JsonIndex for String {
    fn of<'v>(&self, value: &'v JsonValue) -> Option<&'v JsonValue> {
        self.as_str().of(value)
    }

    fn of_mut<'v>(&self, value: &'v mut JsonValue) -> Option<&'v mut JsonValue> {
        self.as_str().of_mut(value)
    }
}

impl JsonIndex for usize {
    fn of<'v>(&self, value: &'v JsonValue) -> Option<&'v JsonValue> {
        value.as_array()?.get(*self)
    }

    fn of_mut<'v>(&self, value: &'v mut JsonValue) -> Option<&'v mut JsonValue> {
        value.as_array_mut()?.get_mut(*self)
    }
}

impl<T: JsonIndex + ?Sized> JsonIndex for &T {
    fn of<'v>(&self, value: &'v JsonValue) -> Option<&'v JsonValue> {
        (**self).of(value)
    }

    fn of_mut<'v>(&self, value: &'v mut JsonValue) -> Option<&'v mut JsonValue> {
        (**self).of_mut(value)
    }
}

/// `null` if there is no such field or element.
impl<I: JsonIndex> Index<I> for JsonValue {
    type Output = JsonValue;

    fn index(&self, index: I) -> &JsonValue {
        self.get(index).unwrap_or(&JsonValue::Null)
    }
}

/// `null` if there is no such field.
impl Index<&str> for JsonObject {
    type Output = JsonValue;

    fn index(&self, name: &str) -> &JsonValue {
        self.get(name).unwrap_or(&JsonValue::Null)
    }
}

/// A field that is missing is added, with `null`.
impl IndexMut<&str> for JsonObject {
    fn index_mut(&mut self, name: &str) -> &mut JsonValue {
        self.get_or_insert(name)
    }
}

/// The steps of a JSON pointer without their escapes. `None` if it does not start with a slash.
pub(super) fn steps(pointer: &str) -> Option<impl Iterator<Item = Cow<'_, str>>> {
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return None;
    }
    let steps = pointer.split('/').skip(1);
    Some(steps.map(|step| {
        if step.contains('~') {
            Cow::Owned(step.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(step)
        }
    }))
}

/// The position that a step of a JSON pointer names: digits without leading zeros.
pub(super) fn position(step: &str) -> Option<usize> {
    let is_plain = step.bytes().all(|byte| byte.is_ascii_digit()) && (step == "0" || !step.starts_with('0'));
    is_plain.then(|| step.parse().ok()).flatten()
}
