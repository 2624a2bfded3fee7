//! A request of an operation as JSON, made of the examples of the schema.

use genauth::catalogue::types::{Entry, Field, Struct, Type};
use genauth::record::Limits;
use genauth::{JsonNumber, JsonObject, JsonValue};

/// A request with the required fields, or with all of them.
pub(crate) fn request<C>(entry: &Entry<C>, all: bool) -> JsonValue {
    let mut maker = Maker {
        all,
        open: Vec::new(),
    };
    match entry.about.request {
        // A call of an operation without parameters takes an empty object.
        Type::Nothing => JsonValue::Object(JsonObject::default()),
        request => maker
            .value(&request, "value", entry.operation.body_limits)
            .unwrap_or_default(),
    }
}

struct Maker {
    all: bool,
    /// The objects that are being made. One that contains itself ends there.
    open: Vec<*const Struct>,
}

impl Maker {
    /// A value of a type that fits its limits; `None` where an object would contain itself for ever.
    fn value(&mut self, of: &Type, name: &str, limits: Option<&Limits>) -> Option<JsonValue> {
        Some(match of {
            Type::Bool => JsonValue::Bool(false),
            Type::Int32 | Type::Int64 | Type::Double => number(limits),
            Type::String => JsonValue::String(placeholder(name, limits)),
            Type::DateTime => JsonValue::from("2022-07-03T03:20:30.000Z"),
            Type::Struct(object) => self.object(object)?,
            Type::Enum(choice) => JsonValue::from(choice.values.first().map_or("", |(value, _)| *value)),
            Type::Union(union) => union.variants.iter().find_map(|variant| {
                let mut value = self.value(&variant.value, name, Some(&variant.limits))?;
                if let JsonValue::Object(object) = &mut value
                    && !union.discriminator.is_empty()
                {
                    object.insert(union.discriminator, variant.tag);
                }
                Some(value)
            })?,
            Type::List(item) => self.list(item, name, limits)?,
            // An object, where any value will do too.
            _ => JsonValue::Object(JsonObject::default()),
        })
    }

    fn object(&mut self, object: &'static Struct) -> Option<JsonValue> {
        let this = std::ptr::from_ref(object);
        if self.open.contains(&this) {
            return None;
        }
        self.open.push(this);
        let mut made = JsonObject::default();
        let mut whole = true;
        let all = self.all;
        for field in object.fields().filter(|field| field.required || all) {
            match self.field(&field) {
                Some(value) => _ = made.insert(field.name, value),
                None => whole &= !field.required,
            }
        }
        self.open.pop();
        whole.then_some(JsonValue::Object(made))
    }

    /// The example of a field, or else its default, or else a value of its type.
    fn field(&mut self, field: &Field) -> Option<JsonValue> {
        let told = field.example.or(field.default);
        told.and_then(|json| json.parse().ok())
            .or_else(|| self.value(&field.value, field.name, field.limits))
    }

    /// As many elements as there have to be, one at least if that is possible.
    fn list(&mut self, item: &Type, name: &str, limits: Option<&Limits>) -> Option<JsonValue> {
        let least = limits.and_then(|limits| limits.min_items).unwrap_or(0);
        let each = limits.and_then(|limits| limits.each);
        match self.value(item, name, each) {
            Some(value) => Some(JsonValue::Array(vec![value; least.max(1)])),
            None => (least == 0).then(|| JsonValue::Array(Vec::new())),
        }
    }
}

/// `<name>`, with as many characters as the limits want.
fn placeholder(name: &str, limits: Option<&Limits>) -> String {
    let least = limits.and_then(|limits| limits.min_length).unwrap_or(0);
    let most = limits.and_then(|limits| limits.max_length).unwrap_or(usize::MAX);
    let mut text: String = format!("<{name}>").chars().take(most).collect();
    while text.chars().count() < least {
        text.push('x');
    }
    text
}

/// Zero, or the number next to it that fits.
fn number(limits: Option<&Limits>) -> JsonValue {
    let least = limits.and_then(|limits| limits.minimum).unwrap_or(f64::MIN);
    let most = limits.and_then(|limits| limits.maximum).unwrap_or(f64::MAX);
    let number = 0_f64.max(least).min(most);
    JsonNumber::from_f64(number).map_or(JsonValue::Null, |number| {
        // `1.0` is the integer 1, and reads better without the fraction.
        let text = number.as_str().trim_end_matches(".0").parse();
        text.unwrap_or(JsonValue::Number(number))
    })
}

/// JSON with a line for each field and element.
pub(crate) fn pretty(value: &JsonValue) -> String {
    let mut out = String::new();
    print(&mut out, value, 0);
    out.push('\n');
    out
}

fn print(out: &mut String, value: &JsonValue, indent: usize) {
    let margin = "  ".repeat(indent + 1);
    let mut parts: Vec<String> = Vec::new();
    let mut part = |name: Option<&str>, value: &JsonValue| {
        let mut text = margin.clone();
        if let Some(name) = name {
            text.extend([&JsonValue::from(name).to_string(), ": "]);
        }
        print(&mut text, value, indent + 1);
        parts.push(text);
    };
    let brackets = match value {
        JsonValue::Object(object) if !object.is_empty() => {
            object.iter().for_each(|(name, value)| part(Some(name), value));
            ["{", "}"]
        }
        JsonValue::Array(list) if !list.is_empty() => {
            for value in list {
                part(None, value);
            }
            ["[", "]"]
        }
        other => {
            out.push_str(&other.to_string());
            return;
        }
    };
    let [open, close] = brackets;
    let end = "  ".repeat(indent);
    out.extend([open, "\n", &parts.join(",\n"), "\n", &end, close]);
}

#[cfg(test)]
mod tests {
    use genauth::catalogue::ENTRIES;
    use genauth::mock::MockApi;
    use genauth::{JsonValue, json};

    use super::{pretty, request};

    fn template(operation: &str, all: bool) -> Option<JsonValue> {
        let entry = ENTRIES.iter().find(|entry| entry.operation.id == operation);
        entry.map(|entry| request(entry, all))
    }

    #[test]
    fn it_has_the_required_fields_or_all_of_them() {
        assert_eq!(
            template("addGroupMembers", false),
            Some(json!({"userIds": ["6229ffaxxxxxxxxcade3e3d9"], "code": "developer"}))
        );
        let all = template("deleteUsersBatch", true).unwrap_or_default();
        assert_eq!(all["options"], json!({"userIdType": "user_id"}));
        assert_eq!(template("listGroups", false), Some(json!({})));
        let all = template("listGroups", true).unwrap_or_default();
        assert_eq!((&all["page"], &all["limit"]), (&json!(1), &json!(10)));
    }

    #[test]
    fn it_is_printed_with_a_line_for_each_field() {
        assert_eq!(
            pretty(&json!({"a": [1, {"b": "\n"}], "c": {}, "d": []})),
            "{\n  \"a\": [\n    1,\n    {\n      \"b\": \"\\n\"\n    }\n  ],\n  \"c\": {},\n  \"d\": []\n}\n"
        );
    }

    /// The client refuses unknown fields, wrong types, and values against the limits.
    #[tokio::test]
    async fn the_template_of_every_operation_can_be_sent() -> Result<(), Box<dyn std::error::Error>> {
        let client = MockApi::new().client()?;
        for entry in ENTRIES {
            for all in [false, true] {
                let request = pretty(&request(entry, all));
                let told =
                    |error: &dyn std::error::Error| format!("{}: {error}: {request}", entry.operation.id);
                let call = (entry.call)(&client, request.as_bytes()).map_err(|error| told(&error))?;
                call.await.map_err(|error| told(&error))?;
            }
        }
        Ok(())
    }
}
