//! Checks that the defaults and examples of a document are values of their schemas.

use serde_json::Value;

use super::{Document, EnumValue, Limits, Object, OneOf, Property, Schema, SchemaKind};
use crate::diagnostics::{Diagnostic, Diagnostics, Severity, quoted};
use crate::source::Span;

/// Reports each `default` and `example` that its own schema refuses, with this severity.
pub(crate) fn check(document: &Document, severity: Severity, diagnostics: &mut Diagnostics) {
    let mut checker = Checker {
        document,
        severity,
        diagnostics,
    };
    for named in document.schemas.values() {
        checker.schema(&named.schema);
    }
    for operation in &document.operations {
        for parameter in &operation.parameters {
            let schema = &parameter.schema;
            checker.value(
                "example",
                parameter.example.as_deref(),
                parameter.spans.example,
                schema,
            );
            checker.schema(schema);
        }
        let body = operation.body.as_ref().map(|body| &body.schema);
        for schema in body.into_iter().chain(&operation.response) {
            checker.schema(schema);
        }
    }
}

struct Checker<'a> {
    document: &'a Document,
    severity: Severity,
    diagnostics: &'a mut Diagnostics,
}

impl Checker<'_> {
    fn schema(&mut self, schema: &Schema) {
        let spans = &schema.spans;
        self.value("default", schema.default.as_deref(), spans.default, schema);
        self.value("example", schema.example.as_deref(), spans.example, schema);
        for part in schema.parts() {
            self.schema(part);
        }
    }

    fn value(&mut self, keyword: &str, text: Option<&str>, span: Option<Span>, schema: &Schema) {
        let Some(value) = text.and_then(|text| serde_json::from_str(text).ok()) else {
            return;
        };
        let Some(mismatch) = mismatch(self.document, &value, schema) else {
            return;
        };
        let message = format!("this {keyword} is no value of its schema");
        let found = match self.severity {
            Severity::Error => Diagnostic::error(span, message),
            Severity::Warning => Diagnostic::warning(span, message),
        };
        let found = found.with_label(mismatch.to_string());
        // The value of a parameter stands beside its schema. Any other stands in it.
        let is_inside =
            span.is_some_and(|span| schema.span.start <= span.start && span.end <= schema.span.end);
        self.diagnostics.push(if is_inside {
            found
        } else {
            found.with_related(schema.span, "the schema")
        });
    }
}

/// Why a value is none of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mismatch {
    /// The place in the value, as in `tags[1].name`. It is empty for the value as a whole.
    path: String,
    reason: String,
}

impl std::fmt::Display for Mismatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.path.is_empty() {
            return f.write_str(&self.reason);
        }
        write!(f, "{}: {}", quoted(&self.path), self.reason)
    }
}

impl Mismatch {
    fn new(reason: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            reason: reason.into(),
        }
    }

    fn expected(what: &str, value: &Value) -> Self {
        Self::new(format!("expected {what}, found {}", kind(value)))
    }

    fn within(mut self, step: &str) -> Self {
        let separator = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("{step}{separator}{}", self.path);
        self
    }
}

/// What makes a value none of this schema, if there is anything. A field that the object does not have is a mismatch too.
pub(crate) fn mismatch(document: &Document, value: &Value, schema: &Schema) -> Option<Mismatch> {
    Comparison {
        document,
        left: MOST_STEPS,
    }
    .mismatch(value, schema, &mut Vec::new())
}

/// The most comparisons for one value. Unions of unions can ask for more than anybody has time for. A value that needs
/// more counts as one of its schema.
const MOST_STEPS: usize = 50_000;

struct Comparison<'a> {
    document: &'a Document,
    left: usize,
}

impl<'a> Comparison<'a> {
    /// `open` are the unions that this very value is compared with. A union may be a variant of itself.
    fn mismatch(
        &mut self,
        value: &Value,
        schema: &'a Schema,
        open: &mut Vec<&'a Schema>,
    ) -> Option<Mismatch> {
        self.left = self.left.checked_sub(1)?;
        let behind = self.document.behind(schema);
        if value.is_null() && behind.iter().any(|schema| schema.nullable) {
            return None;
        }
        let target = behind.last().copied()?;
        let of_type = match &target.kind {
            SchemaKind::Any => None,
            SchemaKind::Boolean => (!value.is_boolean()).then(|| Mismatch::expected("a boolean", value)),
            SchemaKind::Integer { small } => match value.as_i64() {
                None => Some(Mismatch::expected("an integer", value)),
                Some(number) if *small && i32::try_from(number).is_err() => {
                    Some(Mismatch::new("does not fit `int32`"))
                }
                Some(_) => None,
            },
            SchemaKind::Number => (!value.is_number()).then(|| Mismatch::expected("a number", value)),
            SchemaKind::String { format } => match value.as_str() {
                None => Some(Mismatch::expected("a string", value)),
                Some(text) => of_format(text, format.as_deref()),
            },
            SchemaKind::Enum(values) => {
                let is_known = |known: &EnumValue| value.as_str() == Some(&known.value.value);
                (!values.iter().any(is_known)).then(|| Mismatch::new("not a value of the enum"))
            }
            SchemaKind::Array(item) => match value.as_array() {
                None => Some(Mismatch::expected("a list", value)),
                Some(items) => items.iter().enumerate().find_map(|(index, value)| {
                    let found = self.mismatch(value, item, &mut Vec::new())?;
                    Some(found.within(&format!("[{index}]")))
                }),
            },
            SchemaKind::Map(item) => match value.as_object() {
                None => Some(Mismatch::expected("an object", value)),
                Some(entries) => entries.iter().find_map(|(name, value)| {
                    let found = self.mismatch(value, item, &mut Vec::new())?;
                    Some(found.within(name))
                }),
            },
            SchemaKind::Object(object) => match value.as_object() {
                None => Some(Mismatch::expected("an object", value)),
                Some(entries) => self.fields(entries, object),
            },
            SchemaKind::OneOf(one) => {
                if open.iter().any(|outer| std::ptr::eq(*outer, target)) {
                    return Some(Mismatch::new(NO_VARIANT));
                }
                open.push(target);
                let found = self.variants(value, one, open);
                open.pop();
                found
            }
            // Leads nowhere: an error elsewhere.
            SchemaKind::Reference(_) => return None,
        };
        let limited = behind.iter().find(|schema| !schema.limits.is_empty());
        of_type.or_else(|| beyond(value, &limited?.limits))
    }

    fn fields(&mut self, entries: &serde_json::Map<String, Value>, object: &'a Object) -> Option<Mismatch> {
        for (name, value) in entries {
            let mut properties = object.properties.iter();
            let Some(property) = properties.find(|property| property.name.value == *name) else {
                return Some(Mismatch::new(format!("the object has no field {}", quoted(name))));
            };
            if let Some(found) = self.mismatch(value, &property.schema, &mut Vec::new()) {
                return Some(found.within(name));
            }
        }
        let mut required = object.properties.iter().filter(|property| property.required);
        let missing = required.find(|property| !entries.contains_key(&property.name.value))?;
        let name = quoted(&missing.name.value);
        Some(Mismatch::new(format!("the required field {name} is missing")))
    }

    /// A single variant says what is wrong. Of several, none is more right than the others.
    fn variants(&mut self, value: &Value, one: &'a OneOf, open: &mut Vec<&'a Schema>) -> Option<Mismatch> {
        let mut found = None;
        for variant in &one.variants {
            found = Some(self.mismatch(value, variant, open)?);
        }
        match one.variants.as_slice() {
            [_] => found,
            _ => found.map(|_| Mismatch::new(NO_VARIANT)),
        }
    }
}

const NO_VARIANT: &str = "fits none of the variants";

fn beyond(value: &Value, limits: &Limits) -> Option<Mismatch> {
    let counted = |count: usize, least: Option<u64>, most: Option<u64>, what: &str| {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        match (least, most) {
            (Some(least), _) if count < least => Some(format!("{count} {what}, and the least is {least}")),
            (_, Some(most)) if count > most => Some(format!("{count} {what}, and the most is {most}")),
            _ => None,
        }
    };
    let reason = match value {
        Value::Array(items) => counted(items.len(), limits.min_items, limits.max_items, "elements"),
        Value::String(text) => counted(
            text.chars().count(),
            limits.min_length,
            limits.max_length,
            "characters",
        ),
        Value::Number(number) => {
            let number = number.as_f64()?;
            match (limits.minimum, limits.maximum) {
                (Some(least), _) if number < least => Some(format!("below the minimum of {least}")),
                (_, Some(most)) if number > most => Some(format!("above the maximum of {most}")),
                _ => None,
            }
        }
        _ => None,
    };
    reason.map(Mismatch::new)
}

fn of_format(text: &str, format: Option<&str>) -> Option<Mismatch> {
    let fits = match format {
        Some("date") => is_date(text),
        Some("date-time") => is_date_time(text),
        _ => true,
    };
    (!fits).then(|| Mismatch::new(format!("not a `{}`", format.unwrap_or_default())))
}

/// `2022-09-09`
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut number = |length: usize, most: u32| {
        let part = parts.next().filter(|part| part.len() == length);
        part.and_then(digits).is_some_and(|number| number <= most)
    };
    number(4, 9999) && number(2, 12) && number(2, 31) && parts.next().is_none()
}

/// `2022-09-09T00:00:00.000Z`. A server may leave out the zone, write it as `+0800`, and put a space in the place of `T`.
fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_once(['T', 't', ' ']) else {
        return false;
    };
    let end = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (time, zone) = rest.split_at(end);
    let (clock, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let clock: Option<Vec<u32>> = clock
        .split(':')
        .map(|part| digits(part).filter(|_| part.len() == 2))
        .collect();
    let clock_fits = match clock.as_deref() {
        Some([hour, minute]) => *hour < 24 && *minute < 60,
        Some([hour, minute, second]) => *hour < 24 && *minute < 60 && *second <= 60,
        _ => false,
    };
    let zone_fits = match zone.strip_prefix(['+', '-']) {
        Some(offset) => digits(&offset.replacen(':', "", 1)).is_some() && matches!(offset.len(), 2 | 4 | 5),
        None => zone.is_empty() || zone.eq_ignore_ascii_case("z"),
    };
    is_date(date)
        && clock_fits
        && zone_fits
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte.is_ascii_digit())
}

fn digits(text: &str) -> Option<u32> {
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_digits)
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

impl Schema {
    /// The schemas directly inside this one: properties, elements, values, variants.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &Schema> {
        let (properties, others): (&[Property], &[Self]) = match &self.kind {
            SchemaKind::Object(object) => (&object.properties, &[]),
            SchemaKind::Array(item) | SchemaKind::Map(item) => (&[], std::slice::from_ref(&**item)),
            SchemaKind::OneOf(one) => (&[], &one.variants),
            _ => (&[], &[]),
        };
        properties.iter().map(|property| &property.schema).chain(others)
    }
}
