//! The conversions of arguments in generated constructors and setters.
//!
//! They are functions so that a generated body is one call, which compiles faster than a chain of methods.

/// Sets an optional field to a value that converts into its type.
pub fn set<T>(field: &mut Option<T>, value: impl Into<T>) {
    *field = Some(value.into());
}

/// A list of values that convert into its elements.
pub fn list<T>(elements: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    elements.into_iter().map(Into::into).collect()
}

/// A map or a JSON object of entries that convert into its names and values.
pub fn map<T, M: FromIterator<(String, T)>>(
    entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>,
) -> M {
    entries
        .into_iter()
        .map(|(name, value)| (name.into(), value.into()))
        .collect()
}
