//! Completes an example whose type has changed: fields that are gone leave it, and fields that are required from now on
//! enter it with a sample.

use generator::source::{Documents, FileId, Mapping, Node};
use serde_json::{Map, Value, json};

use super::ours::{annotated, at};
use super::yaml::TODO;

/// Types contain each other at most this deep.
const DEPTH_LIMIT: usize = 16;

/// The example of a schema or of a parameter, changed as little as makes it a value of the type. Nothing, if it is of
/// another type.
pub(super) fn fitted(documents: &Documents, file: FileId, of: &Node, example: &Value) -> Option<Value> {
    let schema = match at(of, &["in"]) {
        Some(_) => at(of, &["schema"])?,
        None => of,
    };
    Fit { documents }.value(Place { file, schema }, example, DEPTH_LIMIT)
}

struct Fit<'a> {
    documents: &'a Documents,
}

#[derive(Clone, Copy)]
struct Place<'a> {
    file: FileId,
    schema: &'a Node,
}

impl<'a> Fit<'a> {
    /// The schema that says what a value is, and whether it may be null.
    fn behind(&self, place: Place<'a>) -> Option<(FileId, &'a Mapping, bool)> {
        let Place { mut file, mut schema } = place;
        let mut is_nullable = false;
        for _ in 0..DEPTH_LIMIT {
            let fields = schema.as_mapping()?;
            is_nullable |= fields.get("nullable").and_then(Node::as_bool) == Some(true);
            let target = match schema.reference() {
                Some(target) => target,
                None => match annotated(fields).ok()? {
                    Some(target) => target,
                    None => return Some((file, fields, is_nullable)),
                },
            };
            let resolved = self.documents.resolve(file, target.as_str()?, target.span).ok()?;
            (file, schema) = (resolved.file, resolved.node);
        }
        None
    }

    fn value(&self, place: Place<'a>, value: &Value, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        let (file, fields, is_nullable) = self.behind(place)?;
        if value.is_null() {
            return is_nullable.then_some(Value::Null);
        }
        let text = |key: &str| fields.get(key).and_then(Node::as_str);
        let inner = |key: &str| {
            let schema = fields.get(key)?;
            schema.as_mapping()?;
            Some(Place { file, schema })
        };
        match (value, text("type")) {
            _ if fields.contains_key("oneOf") => Some(value.clone()),
            (Value::String(_), Some("string")) => {
                let values = fields.get("enum").and_then(Node::as_sequence);
                let is_known = |values: &[Node]| values.iter().any(|known| known.to_json() == *value);
                values.is_none_or(is_known).then(|| value.clone())
            }
            (_, None) | (Value::Bool(_), Some("boolean")) | (Value::Number(_), Some("number")) => {
                Some(value.clone())
            }
            (Value::Number(number), Some("integer")) => number.is_i64().then(|| value.clone()),
            (Value::Array(items), Some("array")) => {
                let schema = inner("items")?;
                let items = items.iter().filter_map(|item| self.value(schema, item, depth));
                Some(items.collect::<Vec<_>>().into())
            }
            (Value::Object(entries), Some("object")) => {
                if fields.contains_key("properties") {
                    return Some(self.object((file, fields), entries, depth));
                }
                let Some(schema) = inner("additionalProperties") else {
                    return Some(value.clone());
                };
                let entries = entries.iter();
                let entries = entries
                    .filter_map(|(name, value)| Some((name.clone(), self.value(schema, value, depth)?)));
                Some(Value::Object(entries.collect()))
            }
            _ => None,
        }
    }

    fn object(
        &self,
        (file, fields): (FileId, &'a Mapping),
        entries: &Map<String, Value>,
        depth: usize,
    ) -> Value {
        let properties = fields.get("properties").and_then(Node::as_mapping);
        let place = |name: &str| {
            let schema = properties?.get(name)?;
            Some(Place { file, schema })
        };
        let kept = entries
            .iter()
            .filter_map(|(name, value)| Some((name.clone(), self.value(place(name)?, value, depth)?)));
        let mut kept: Map<String, Value> = kept.collect();
        let required = fields.get("required").and_then(Node::as_sequence);
        for name in required.into_iter().flatten().filter_map(Node::as_str) {
            if let Some(place) = place(name)
                && !kept.contains_key(name)
                && let Some(sample) = self.sample(place, depth)
            {
                kept.insert(name.to_owned(), sample);
            }
        }
        Value::Object(kept)
    }

    /// A value of a type. What people gave as an example or the vendor as a default comes first.
    fn sample(&self, place: Place<'a>, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        let (file, behind, is_nullable) = self.behind(place)?;
        for fields in place.schema.as_mapping().into_iter().chain([behind]) {
            let given = fields.get("example").or_else(|| fields.get("default"));
            if let Some(given) = given {
                return Some(given.to_json());
            }
        }
        if let Some(values) = behind.get("enum").and_then(Node::as_sequence) {
            return values.first().map(Node::to_json);
        }
        Some(match behind.get("type").and_then(Node::as_str) {
            Some("string") => TODO.into(),
            Some("integer" | "number") => 0.into(),
            Some("boolean") => false.into(),
            Some("array") => json!([]),
            Some("object") => self.object((file, behind), &Map::new(), depth),
            _ if is_nullable => Value::Null,
            _ => {
                let variants = behind.get("oneOf").and_then(Node::as_sequence);
                let schema = variants.and_then(<[Node]>::first)?;
                self.sample(Place { file, schema }, depth)?
            }
        })
    }
}
