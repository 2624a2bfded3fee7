//! The examples of an API, and finding the example of a name or a request.

use std::any::{TypeId, type_name};

use super::RecordedCall;
use crate::operation::{Operation, Paging};
use crate::record::Slot;
use crate::{JsonValue, json};

/// An operation and an example of its result. The generator writes one for each operation.
#[derive(Clone, Copy)]
pub struct Example {
    /// The operation.
    pub operation: &'static Operation,
    /// The type of its result.
    pub result: fn() -> ResultType,
    /// The example as JSON; none for an operation without a result.
    pub json: Option<&'static str>,
}

/// The examples of an API: a list for each module.
pub type Examples = &'static [&'static [Example]];

/// The type of a result.
#[derive(Clone, Copy, Debug)]
pub struct ResultType {
    id: TypeId,
    name: &'static str,
}

impl ResultType {
    /// The type `T`.
    pub fn of<T: Slot>() -> Self {
        Self {
            id: TypeId::of::<T>(),
            name: type_name::<T>(),
        }
    }

    /// Whether it is any JSON, which tests use for a result of another type on purpose.
    fn is_json(self) -> bool {
        self.id == TypeId::of::<JsonValue>()
    }

    /// The name of the type without paths: `Vec<Ticket>`.
    pub(super) fn name(self) -> String {
        let mut short = String::new();
        let mut rest = self.name;
        while let Some(end) = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')) {
            let (path, after) = rest.split_at(end);
            short.push_str(last_segment(path));
            let punctuation = after.chars().next().map_or(0, char::len_utf8);
            let (punctuation, after) = after.split_at(punctuation);
            short.push_str(punctuation);
            rest = after;
        }
        short + last_segment(rest)
    }
}

/// The number in a parameter, or at the end of a dotted path in the body.
fn number(call: &RecordedCall, path: &str) -> Option<i64> {
    if let Some(text) = call.parameter(path) {
        return text.parse().ok();
    }
    let pointer = format!("/{}", path.replace('.', "/"));
    call.body.as_ref()?.pointer(&pointer)?.as_i64()
}

fn last_segment(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

impl Example {
    /// The result of a call. If a result cannot say that it is the last page, all pages after the first are empty.
    pub(super) fn result_of(&self, call: &RecordedCall) -> &'static str {
        let is_later = |paging: &Paging| paging.items.is_none() && number(call, paging.page) > Some(1);
        match &self.operation.paging {
            Some(paging) if is_later(paging) => "[]",
            _ => self.json.unwrap_or_default(),
        }
    }

    /// Panics unless this is the type of the operation's result.
    #[track_caller]
    pub(super) fn check(&self, given: ResultType) {
        let expected = (self.result)();
        assert!(
            given.id == expected.id || given.is_json(),
            "the result of `{}` is `{}`, not `{}`; for another one on purpose, hand in a `JsonValue`",
            self.operation.name,
            expected.name(),
            given.name(),
        );
    }
}

/// The example result of an operation, which a [`MockApi`](super::MockApi) gives by default. It has all required
/// fields, so a test can start from it.
///
/// # Panics
/// There is no such operation, or its result has another type.
#[track_caller]
pub fn example<T: Slot + Default>(examples: Examples, operation: &str) -> T {
    let example = find(examples, operation);
    if TypeId::of::<T>() != TypeId::of::<JsonValue>() {
        example.check(ResultType::of::<T>());
    }
    let text = example.json.unwrap_or("null");
    match json::from_slice(text.as_bytes()) {
        Ok(value) => value,
        Err(error) => panic!("the example of `{operation}` is not JSON: {error}"),
    }
}

fn all(examples: Examples) -> impl Iterator<Item = &'static Example> {
    examples.iter().copied().flatten()
}

/// The operation of that name.
#[track_caller]
pub(super) fn find(examples: Examples, name: &str) -> &'static Example {
    match all(examples).find(|example| example.operation.name == name) {
        Some(example) => example,
        None => panic!("the API has no operation `{name}`{}", hint(examples, name)),
    }
}

fn hint(examples: Examples, name: &str) -> String {
    let distance = |example: &Example| {
        let Operation { name: known, id, .. } = example.operation;
        strsim::levenshtein(name, known).min(strsim::levenshtein(name, id))
    };
    let nearest = all(examples)
        .map(|example| (distance(example), example))
        .min_by_key(|(distance, _)| *distance);
    match nearest {
        Some((distance, example)) if distance <= name.chars().count() / 3 => {
            format!("; did you mean `{}`?", example.operation.name)
        }
        _ => String::from("; operations are named by the methods of the client"),
    }
}

/// The operation of a request. The path of the request may start with a prefix of the host.
pub(super) fn of_request(examples: Examples, method: &http::Method, path: &str) -> Option<&'static Example> {
    let matching = all(examples).filter(|example| {
        http::Method::from(example.operation.method) == *method
            && parameters(example.operation.path, path).is_some()
    });
    // `/tickets/{id}` and `/tickets/all` both match `/tickets/all`: the one with fewer parameters is chosen.
    matching.max_by_key(|example| {
        let template = example.operation.path;
        (
            template.split('/').count(),
            std::cmp::Reverse(template.matches('{').count()),
        )
    })
}

/// The path parameters of a request, still percent-encoded, if the path ends like the template.
pub(super) fn parameters<'p>(template: &'static str, path: &'p str) -> Option<Vec<(&'static str, &'p str)>> {
    let mut segments = path.rsplit('/');
    let mut parameters = Vec::new();
    for part in template.trim_start_matches('/').rsplit('/') {
        let segment = segments.next()?;
        match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => parameters.push((name, segment)),
            None if part == segment => {}
            None => return None,
        }
    }
    parameters.reverse();
    Some(parameters)
}

#[cfg(test)]
mod tests {
    use super::{ResultType, parameters};

    #[test]
    fn types_are_named_without_their_paths() {
        assert_eq!(
            ResultType::of::<Vec<Option<String>>>().name(),
            "Vec<Option<String>>"
        );
        assert_eq!(ResultType::of::<()>().name(), "()");
        assert_eq!(ResultType::of::<crate::JsonObject>().name(), "JsonObject");
    }

    #[test]
    fn paths_are_matched_from_their_end() {
        let template = "/v3/lists/{id}/items/{item}";
        assert_eq!(
            parameters(template, "/prefix/v3/lists/a%2Fb/items/2"),
            Some(vec![("id", "a%2Fb"), ("item", "2")])
        );
        assert_eq!(parameters(template, "/lists/a/items/2"), None);
        assert_eq!(parameters(template, "/v3/lists/a/fields/2"), None);
        assert_eq!(parameters("/", "/"), Some(vec![]));
    }
}
