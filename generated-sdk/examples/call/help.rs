//! The help for an operation, from its description in the schema.

use genauth::catalogue::types::{Entry, Field, Struct, Type};
use genauth::record::{Limits, Location};
use genauth::{JsonValue, Method, PageBy, Paging};

use crate::text::{describe, first_sentences, wrap};

/// How far fields are indented below their object.
const STEP: usize = 2;

/// The longest command that is worth printing as an example.
const LONGEST_EXAMPLE: usize = 300;

/// The help for an operation. With `all`, the objects in the result are printed with their fields too, and each field
/// with its whole description.
pub(crate) fn help<C>(entry: &Entry<C>, all: bool) -> String {
    let (operation, about) = (entry.operation, &entry.about);
    let mut out = String::new();
    let title = match about.summary {
        "" => operation.id.to_owned(),
        summary => format!("{}: {summary}", operation.id),
    };
    wrap(&mut out, "", 0, &title);
    if about.deprecated {
        out.push_str("\nDeprecated.\n");
    }
    if !about.description.is_empty() {
        out.push('\n');
        describe(&mut out, 0, about.description);
    }
    out.extend(["\n", method(operation.method), " ", operation.path, "\n"]);

    out.push_str("\nParameters: ");
    let mut tree = Tree {
        out: &mut out,
        printed: Vec::new(),
        deepest: usize::MAX,
        whole: all,
    };
    match about.request {
        Type::Nothing => tree.out.push_str("none\n"),
        Type::Struct(request) => {
            tree.out.push_str(places(request));
            tree.fields(request, 1);
        }
        body => {
            let limits = operation.body_limits.and_then(limits);
            let facts = [Some(value(&body)), limits];
            tree.out
                .push_str(&facts.into_iter().flatten().collect::<Vec<_>>().join(", "));
            tree.out.push('\n');
            tree.inside(&body, 1);
        }
    }
    out.push_str("\nResult: ");
    let deepest = if all { usize::MAX } else { 1 };
    let mut tree = Tree {
        out: &mut out,
        printed: Vec::new(),
        deepest,
        whole: all,
    };
    tree.out.push_str(&value(&about.result));
    tree.out.push('\n');
    tree.inside(&about.result, 1);

    out.push('\n');
    for fact in facts(entry) {
        wrap(&mut out, "- ", 2, &fact);
    }
    let request = match about.example.parse::<JsonValue>() {
        // Within single quotes, a shell takes everything as it is but them.
        Ok(example) => format!(" '{}'", example.to_string().replace('\'', r"'\''")),
        Err(_) => String::new(),
    };
    if request.len() <= LONGEST_EXAMPLE {
        out.extend(["\ncall ", operation.id, &request, "\n"]);
    }
    if !all {
        let more = "prints all that is known of each field, and the objects within the result.";
        out.push('\n');
        wrap(
            &mut out,
            "",
            0,
            &format!("`call --help {} --all` {more}", operation.id),
        );
    }
    out
}

/// What else a caller has to know, a sentence each.
fn facts<C>(entry: &Entry<C>) -> Vec<String> {
    let operation = entry.operation;
    let mut facts = vec![String::from(if operation.idempotent {
        "Safe to retry: yes."
    } else {
        "Safe to retry: no. After a lost response, look whether it was carried out."
    })];
    if let Some(paging) = &operation.paging {
        facts.push(pages(paging));
    }
    if let Some(list) = operation.batch {
        facts.push(format!(
            "The elements of `{list}` are independent, so a longer list can be sent in several calls."
        ));
    }
    if let Some(outcome) = operation.outcome {
        facts.push(format!(
            "The operation succeeded only if `{outcome}` of the result is `true`."
        ));
    }
    if !entry.about.docs_url.is_empty() {
        facts.push(format!("Documentation: {}", entry.about.docs_url));
    }
    facts
}

fn pages(paging: &Paging) -> String {
    let page = match paging.by {
        PageBy::Number => format!("`{}` is the number of the page, from 1", paging.page),
        PageBy::FirstItem => format!("`{}` is the position of the first item, from 1", paging.page),
        PageBy::Cursor(next) => format!("`{}` is `{next}` of the page before", paging.page),
        _ => format!("`{}` names the page", paging.page),
    };
    let limit = paging.limit.map(|limit| match paging.max {
        Some(max) => format!(", and `{limit}` its size, at most {max}"),
        None => format!(", and `{limit}` its size"),
    });
    let total = paging
        .total
        .map(|total| format!(" `{total}` of the result counts the items of all pages."));
    format!(
        "Paged: {page}{}.{}",
        limit.unwrap_or_default(),
        total.unwrap_or_default()
    )
}

/// Where the parameters are sent.
fn places(request: &Struct) -> &'static str {
    let mut places: Vec<&str> = Vec::new();
    for field in request.fields() {
        let place = match field.location {
            Location::Query => "query",
            Location::Path => "path",
            Location::Header => "headers",
            _ => "body",
        };
        if !places.contains(&place) {
            places.push(place);
        }
    }
    match places.as_slice() {
        [] => "none\n",
        ["query"] => "in the query\n",
        ["path"] => "in the path\n",
        ["headers"] => "in headers\n",
        ["body"] => "fields of the body\n",
        _ => "in several places of the request\n",
    }
}

/// Prints objects as trees of their fields.
struct Tree<'a> {
    out: &'a mut String,
    /// The objects that are printed already. They are not printed again: some contain themselves.
    printed: Vec<*const Struct>,
    /// The deepest level whose fields are printed.
    deepest: usize,
    /// Whether fields have their whole descriptions, and not only what comes first.
    whole: bool,
}

impl Tree<'_> {
    fn fields(&mut self, object: &'static Struct, level: usize) {
        self.printed.push(object);
        for field in object.fields() {
            let indent = level * STEP;
            let line = format!("{}: {}", field.name, type_and_facts(&field));
            wrap(self.out, &" ".repeat(indent), indent + 2 * STEP, &line);
            let indent = indent + 2 * STEP;
            if self.whole {
                describe(self.out, indent, field.description);
            } else if !field.description.is_empty() {
                let text = first_sentences(field.description);
                wrap(self.out, &" ".repeat(indent), indent, &text);
            }
            self.inside(&field.value, level + 1);
        }
    }

    /// The fields of the objects in a value.
    fn inside(&mut self, value: &Type, level: usize) {
        match value {
            Type::Struct(object)
                if level <= self.deepest && !self.printed.contains(&std::ptr::from_ref(*object)) =>
            {
                self.fields(object, level);
            }
            Type::Union(union) => union
                .variants
                .iter()
                .for_each(|variant| self.inside(&variant.value, level)),
            Type::List(item) | Type::Map(item) | Type::Envelope(item) => self.inside(item, level),
            _ => {}
        }
    }
}

/// The type of a field, and what a value has to be.
fn type_and_facts(field: &Field) -> String {
    let is_choice = matches!(field.value, Type::Enum(_));
    let value = value(&field.value);
    // The values of a choice can take several lines, so they come last.
    let (first, last) = if is_choice {
        (None, Some(value))
    } else {
        (Some(value), None)
    };
    let mut facts: Vec<String> = first.into_iter().collect();
    if field.required {
        facts.push("required".into());
    }
    if field.nullable {
        facts.push("may be null".into());
    }
    if field.deprecated {
        facts.push("deprecated".into());
    }
    if field.secret {
        facts.push("secret".into());
    }
    facts.extend(field.limits.and_then(limits));
    facts.extend(field.unit.map(str::to_owned));
    facts.extend(field.default.map(|default| format!("by default {default}")));
    facts.extend(last);
    facts.join(", ")
}

/// A type in words.
fn value(of: &Type) -> String {
    match of {
        Type::Nothing => "nothing".into(),
        Type::Bool => "boolean".into(),
        Type::Int32 | Type::Int64 => "integer".into(),
        Type::Double => "number".into(),
        Type::String => "string".into(),
        Type::DateTime => "time, as a string".into(),
        Type::Object => "object of any fields".into(),
        Type::Struct(object) => object.schema.name.into(),
        Type::Enum(choice) => {
            let values: Vec<String> = choice
                .values
                .iter()
                .map(|(value, _)| format!("\"{value}\""))
                .collect();
            format!("one of {}", values.join(" | "))
        }
        Type::Union(union) => {
            let variants: Vec<String> = union
                .variants
                .iter()
                .map(|variant| value(&variant.value))
                .collect();
            format!("one of {}", variants.join(" | "))
        }
        Type::List(item) => match item {
            Type::String | Type::Bool | Type::Int32 | Type::Int64 | Type::Double => {
                format!("list of {}s", value(item))
            }
            _ => format!("list of {}", value(item)),
        },
        Type::Map(item) => format!("object of any names, each with {}", value(item)),
        Type::Envelope(item) => format!("envelope around {}", value(item)),
        _ => "any JSON".into(),
    }
}

/// Limits in words.
fn limits(limits: &Limits) -> Option<String> {
    let mut parts = Vec::new();
    let mut between = |least: Option<String>, most: Option<String>, unit: &str| {
        parts.extend(match (least, most) {
            (Some(least), Some(most)) => Some(format!("{least} to {most}{unit}")),
            (Some(least), None) => Some(format!("at least {least}{unit}")),
            (None, Some(most)) => Some(format!("at most {most}{unit}")),
            (None, None) => None,
        });
    };
    let text = |number: Option<usize>| number.map(|number| number.to_string());
    between(text(limits.min_items), text(limits.max_items), " elements");
    between(text(limits.min_length), text(limits.max_length), " characters");
    let text = |number: Option<f64>| number.map(|number| number.to_string());
    between(text(limits.minimum), text(limits.maximum), "");
    parts.extend(
        limits
            .each
            .and_then(self::limits)
            .map(|each| format!("each {each}")),
    );
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn method(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Put => "PUT",
        Method::Patch => "PATCH",
        Method::Delete => "DELETE",
        _ => "POST",
    }
}

#[cfg(test)]
mod tests {
    use genauth::catalogue::ENTRIES;
    use genauth::catalogue::types::{About, Entry, Enum, Struct, Type};
    use genauth::record::{Limits, Location, Schema};
    use genauth::{JsonCall, ManagementClient, Method, Operation, Paging};

    use super::help;
    use crate::text::WIDTH;

    static ITEM: Struct = Struct {
        schema: &Schema {
            name: "Item",
            names: &["sku", "parts", "secret"],
            required: 1,
            secret: &[2],
            ..Schema::PLAIN
        },
        types: &[Type::String, Type::List(&Type::Struct(&ITEM)), Type::String],
        descriptions: &["Number of the item. It is printed on it.\n\n- as digits"],
        ..Struct::PLAIN
    };
    static KIND: Enum = Enum {
        name: "Kind",
        description: "",
        values: &[("a", ""), ("b", "")],
    };
    static ORDER: Struct = Struct {
        schema: &Schema {
            name: "Order",
            names: &["items", "kind", "wait"],
            required: 1,
            sent_in: &[Location::Body],
            limits: &[
                (
                    0,
                    Limits {
                        max_items: Some(3),
                        ..Limits::NONE
                    },
                ),
                (
                    2,
                    Limits {
                        minimum: Some(0.0),
                        maximum: Some(1.5),
                        ..Limits::NONE
                    },
                ),
            ],
            ..Schema::PLAIN
        },
        types: &[Type::List(&Type::Struct(&ITEM)), Type::Enum(&KIND), Type::Double],
        descriptions: &["What is ordered.", "", "How long it may take."],
        nullable: &[1],
        deprecated_fields: &[1],
        units: &[(2, "hours")],
        defaults: &[(2, "1")],
        ..Struct::PLAIN
    };
    static ORDERED: Type = Type::Struct(&ORDER);
    static PLACE_ORDER: Operation = Operation::new("place_order", "placeOrder", Method::Post, "/orders")
        .batch("items")
        .paged(Paging::new("page", "limit").max(50).items("list").total("count"));

    fn none(_: &ManagementClient, _: &[u8]) -> Result<JsonCall, genauth::json::JsonError> {
        Err(genauth::json::from_slice::<bool>(b"")
            .err()
            .unwrap_or_else(|| unreachable!()))
    }

    #[test]
    fn help_tells_what_the_schema_says() {
        let entry = Entry {
            operation: &PLACE_ORDER,
            about: About {
                summary: "Place an order",
                description: "Orders items.\n\n- `kind` is old",
                docs_url: "https://shop.example/orders",
                deprecated: true,
                request: Type::Struct(&ORDER),
                result: Type::List(&ORDERED),
                example: r#"{"items": [{"sku": "it's 7"}]}"#,
            },
            request: || Box::new(()),
            call: none,
        };
        assert_eq!(
            help(&entry, false),
            r#"placeOrder: Place an order

Deprecated.

Orders items.

- `kind` is old

POST /orders

Parameters: fields of the body
  items: list of Item, required, at most 3 elements
      What is ordered.
    sku: string, required
        Number of the item.
    parts: list of Item
    secret: string, secret
  kind: may be null, deprecated, one of "a" | "b"
  wait: number, 0 to 1.5, hours, by default 1
      How long it may take.

Result: list of Order
  items: list of Item, required, at most 3 elements
      What is ordered.
  kind: may be null, deprecated, one of "a" | "b"
  wait: number, 0 to 1.5, hours, by default 1
      How long it may take.

- Safe to retry: no. After a lost response, look whether it was carried out.
- Paged: `page` is the number of the page, from 1, and `limit` its size, at most 50. `count` of the
  result counts the items of all pages.
- The elements of `items` are independent, so a longer list can be sent in several calls.
- Documentation: https://shop.example/orders

call placeOrder '{"items":[{"sku":"it'\''s 7"}]}'

`call --help placeOrder --all` prints all that is known of each field, and the objects within the
result.
"#
        );
        // All of the result: the items have fields too.
        let all = help(&entry, true);
        assert_eq!(all.matches("    sku: string, required\n").count(), 2, "{all}");
        // All of the text of a field, and nothing more to ask for.
        let item = "        Number of the item. It is printed on it.\n\n        - as digits\n";
        assert_eq!(all.matches(item).count(), 2, "{all}");
        assert!(!all.contains("--all"), "{all}");
    }

    #[test]
    fn help_of_every_operation_fits_and_names_its_parameters() {
        for entry in ENTRIES {
            for all in [false, true] {
                let help = help(entry, all);
                for line in help.lines() {
                    let fits = line.chars().count() <= WIDTH;
                    let is_one_word = line
                        .trim_start_matches("- Documentation:")
                        .split_whitespace()
                        .count()
                        <= 1;
                    let is_example = line.starts_with("call ");
                    assert!(
                        fits || is_one_word || is_example,
                        "{}: {line}",
                        entry.operation.id
                    );
                }
                assert!(
                    help.starts_with(entry.operation.id) && help.contains(entry.operation.path),
                    "{help}"
                );
                if let Type::Struct(request) = entry.about.request {
                    for field in request.fields() {
                        assert!(help.contains(&format!("\n  {}: ", field.name)), "{help}");
                    }
                }
            }
        }
    }
}
