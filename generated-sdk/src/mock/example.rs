//! The examples that the generator made, and finding them.

use std::any::{TypeId, type_name};

use super::RecordedCall;
use crate::generated::EXAMPLES;
use sdk_runtime::json;
use sdk_runtime::operation::{Operation, Paging};
use sdk_runtime::record::Slot;

/// An operation, and an example of its result. The generator writes one for each.
pub(crate) struct Example {
    pub(crate) operation: &'static Operation,
    pub(crate) result: fn() -> ResultType,
    /// None for an operation without a result.
    pub(crate) json: Option<&'static str>,
}

/// The type of a result.
#[derive(Clone, Copy)]
pub(crate) struct ResultType {
    id: TypeId,
    name: &'static str,
}

impl ResultType {
    pub(crate) fn of<T: Slot>() -> Self {
        Self {
            id: TypeId::of::<T>(),
            name: type_name::<T>(),
        }
    }

    /// Any JSON, for an answer that is of another type on purpose.
    fn is_json(self) -> bool {
        self.id == TypeId::of::<serde_json::Value>()
    }

    /// The type without the paths to it: `Vec<GroupDto>`.
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
    /// The result of a call. A list that says nothing of other pages is the first page, and there is nothing on others.
    pub(super) fn answer(&self, call: &RecordedCall) -> &'static str {
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
            "the result of `{}` is `{}`, not `{}`; for another one on purpose, hand in a `serde_json::Value`",
            self.operation.name,
            expected.name(),
            given.name(),
        );
    }
}

/// The result that an operation of a [`MockApi`](super::MockApi) has unless a test says otherwise: an answer to start
/// from, which has everything that is required.
///
/// ```
/// use generated_sdk::mock;
/// use generated_sdk::models::GroupPagingDto;
///
/// let mut page: GroupPagingDto = mock::example("list_groups");
/// page.list[0].code = String::from("developers");
/// assert_eq!(page.total_count, 1);
/// ```
///
/// # Panics
/// There is no such operation, or its result has another type.
#[track_caller]
pub fn example<T: Slot + Default>(operation: &str) -> T {
    let example = find(operation);
    if TypeId::of::<T>() != TypeId::of::<serde_json::Value>() {
        example.check(ResultType::of::<T>());
    }
    let text = example.json.unwrap_or("null");
    match json::from_slice(text.as_bytes()) {
        Ok(value) => value,
        Err(error) => panic!("the example of `{operation}` is no JSON: {error}"),
    }
}

fn all() -> impl Iterator<Item = &'static Example> {
    EXAMPLES.iter().copied().flatten()
}

/// The operation of that name.
#[track_caller]
pub(super) fn find(name: &str) -> &'static Example {
    match all().find(|example| example.operation.name == name) {
        Some(example) => example,
        None => panic!("the API has no operation `{name}`{}", hint(name)),
    }
}

fn hint(name: &str) -> String {
    let distance = |example: &Example| {
        let Operation { name: known, id, .. } = example.operation;
        distance(name, known).min(distance(name, id))
    };
    let nearest = all()
        .map(|example| (distance(example), example))
        .min_by_key(|(distance, _)| *distance);
    match nearest {
        Some((distance, example)) if distance <= name.chars().count() / 3 => {
            format!("; did you mean `{}`?", example.operation.name)
        }
        _ => String::from("; operations are named by the client's methods, such as `list_users`"),
    }
}

/// How many characters have to be added, removed or replaced to make one text of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (index, a) in one.chars().enumerate() {
        let mut left = index + 1;
        let mut above_left = index;
        for (b, above) in other.chars().zip(row.iter_mut().skip(1)) {
            let replaced = above_left + usize::from(a != b);
            above_left = *above;
            left = replaced.min(left + 1).min(above_left + 1);
            *above = left;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// The operation that a request is for. The host may have a prefix, which the path starts with then.
pub(super) fn of_request(method: &http::Method, path: &str) -> Option<&'static Example> {
    let matching = all().filter(|example| {
        http::Method::from(example.operation.method) == *method
            && parameters(example.operation.path, path).is_some()
    });
    // `/users/{id}` and `/users/all` both take `/users/all`: the one with fewer parameters is meant.
    matching.max_by_key(|example| {
        let template = example.operation.path;
        (
            template.split('/').count(),
            std::cmp::Reverse(template.matches('{').count()),
        )
    })
}

/// The path parameters of a request, percent-encoded as they are, if the path ends like the template.
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
    use super::{ResultType, distance, parameters};

    #[test]
    fn types_are_named_without_their_paths() {
        assert_eq!(
            ResultType::of::<Vec<Option<String>>>().name(),
            "Vec<Option<String>>"
        );
        assert_eq!(ResultType::of::<()>().name(), "()");
        assert_eq!(ResultType::of::<crate::JsonObject>().name(), "Map<String, Value>");
    }

    #[test]
    fn distance_counts_edits() {
        assert_eq!(distance("list_users", "list_users"), 0);
        assert_eq!(distance("list_user", "list_users"), 1);
        assert_eq!(distance("lits_users", "list_users"), 2);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn paths_are_matched_from_their_end() {
        let template = "/api/v3/lists/{id}/items/{item}";
        assert_eq!(
            parameters(template, "/prefix/api/v3/lists/a%2Fb/items/2"),
            Some(vec![("id", "a%2Fb"), ("item", "2")])
        );
        assert_eq!(parameters(template, "/v3/lists/a/items/2"), None);
        assert_eq!(parameters(template, "/api/v3/lists/a/fields/2"), None);
        assert_eq!(parameters("/", "/"), Some(vec![]));
    }
}
