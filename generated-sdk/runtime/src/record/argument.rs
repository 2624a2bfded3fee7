//! What constructors and setters make of their arguments.
//!
//! Each is written once rather than spelled out in thousands of generated functions: a compiler is done with a call
//! sooner than with a chain of methods.

/// Sets an optional field to whatever turns into its type.
pub fn set<T>(field: &mut Option<T>, value: impl Into<T>) {
    *field = Some(value.into());
}

/// A list of whatever turns into its elements.
pub fn list<T>(elements: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    elements.into_iter().map(Into::into).collect()
}

/// A map, or a JSON object, of whatever turns into its names and values.
pub fn map<T, M: FromIterator<(String, T)>>(
    entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>,
) -> M {
    entries
        .into_iter()
        .map(|(name, value)| (name.into(), value.into()))
        .collect()
}
