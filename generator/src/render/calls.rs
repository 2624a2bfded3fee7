//! Writes the example of a call in the documentation of each operation: the request, the call, and something that is
//! done with the result. Each example compiles, as a test of the documentation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::context::Context;
use super::expressions::Expressions;
use super::file;
use super::identifier::{ident, plain};
use crate::ir::{Field, Operation, Record, Request, TypeRef};
use crate::names;

/// A request with more characters than this stands on lines of its own.
const LONGEST_INLINE: usize = 60;

/// A struct with at most this many fields is printed by its list, if it has one.
const MOST_BESIDE_LIST: usize = 3;

/// A struct with at most this many fields that has one boolean is the answer to a question.
const MOST_BESIDE_ANSWER: usize = 4;

/// Words at the end of a type's name that say nothing about a value.
const EMPTY_WORDS: [&str; 8] = ["data", "dto", "model", "res", "resp", "response", "result", "rsp"];

/// The lines of the example, with hidden ones around what a reader copies. There are none if programs cannot name the
/// client, or if the request is endless or too large.
pub(super) fn example(cx: &Context<'_>, operation: &Operation) -> Vec<String> {
    let Some(home) = &cx.target.path else {
        return Vec::new();
    };
    let steps = home.split("::").map(ident);
    let path = quote!(#(#steps)::*);
    let mut expressions = Expressions::new(cx, path.clone());
    expressions.deprecated = operation.deprecated;
    let json: Option<Value> = operation
        .request_example
        .as_deref()
        .and_then(|text| serde_json::from_str(text).ok());
    let request = match &operation.request {
        Request::Nothing => None,
        Request::Params(name) => cx
            .record(name)
            .map(|record| expressions.record(record, json.as_ref())),
        Request::Body(value) => Some(expressions.owned(value, json.as_ref())),
    };
    if expressions.is_incomplete {
        return Vec::new();
    }
    let stands_alone = |request: &TokenStream| {
        let text = request.to_string();
        operation.batch.is_some() || text.contains(". with_") || text.len() > LONGEST_INLINE
    };
    let (set_up, argument) = match request {
        Some(request) if stands_alone(&request) => {
            (Some(quote!(let request = #request;)), Some(quote!(request)))
        }
        request => (None, request),
    };
    let method = ident(&operation.name);
    let call = quote!(client.#method(#argument));
    let done = done(cx, operation, &call);
    let types = expressions.types.iter().map(|name| ident(name));
    let types = (!expressions.types.is_empty()).then(|| quote!(use #path::models::{#(#types),*};));
    let macros = expressions.macros.iter().map(|name| ident(name));
    let macros = (!expressions.macros.is_empty()).then(|| quote!(use #path::{#(#macros),*};));
    let uses = statements(&quote!(#macros #types));
    let body = statements(&quote!(#set_up #done));
    let mut lines = vec![String::from("```no_run")];
    if expressions.deprecated {
        lines.push(String::from("# #[allow(deprecated)]"));
    }
    let client = &cx.target.client;
    lines.push(format!(
        "# async fn run(client: {home}::{client}) -> Result<(), {home}::Error> {{"
    ));
    if !uses.is_empty() {
        lines.extend(uses);
        lines.push(String::new());
    }
    lines.extend(body);
    lines.extend(chunks(cx, operation));
    lines.extend(["# Ok(())", "# }", "```"].map(String::from));
    lines
}

/// The lines of some statements.
fn statements(tokens: &TokenStream) -> Vec<String> {
    let function = quote!(fn example() { #tokens });
    let text = file::text("an example", [function]).unwrap_or_default();
    let lines = text.lines().filter_map(|line| line.strip_prefix("    "));
    // What stands in a macro is laid out token by token.
    let in_macro = |line: &str| line.contains("\" : ") && !line.contains("\\\" : ");
    let lines = lines.map(|line| {
        if in_macro(line) {
            line.replace("\" : ", "\": ")
        } else {
            line.to_owned()
        }
    });
    flush(lines.collect())
}

/// Lays a chain of setters out as rustfmt does: the arguments of the constructor in front of it are not indented twice.
fn flush(mut lines: Vec<String>) -> Vec<String> {
    let Some(start) = lines.iter().position(|line| line.starts_with("let request = ")) else {
        return lines;
    };
    let mut statement = lines.iter_mut().skip(start);
    let opens = statement.next().is_some_and(|line| line.ends_with('('));
    let body: Vec<&mut String> = statement.take_while(|line| line.starts_with(' ')).collect();
    if opens
        && body
            .iter()
            .any(|line| line.starts_with("    ) ") || line.as_str() == "    )")
    {
        for line in body {
            *line = line.strip_prefix("    ").unwrap_or(line).to_owned();
        }
    }
    lines
}

/// What is said about a list that is longer than the API takes at once.
fn chunks(cx: &Context<'_>, operation: &Operation) -> Option<String> {
    let list = operation.batch.as_ref()?;
    let record = cx.request_record(operation)?;
    let field = record.fields.iter().find(|field| field.wire == *list)?;
    let most = field.limits.max_items?;
    let method = plain(&operation.name);
    Some(format!(
        "// For more than {most} at once: `client.{method}(request).in_chunks().await?`."
    ))
}

/// The call, and what is done with its result.
fn done(cx: &Context<'_>, operation: &Operation, call: &TokenStream) -> TokenStream {
    if let Some(pages) = &operation.paging {
        let item = variable(&pages.item, "item");
        let print = print(cx, &item, &pages.item);
        return quote! {
            let mut items = #call.items();
            while let Some(#item) = items.try_next().await? { #print }
        };
    }
    match &operation.response {
        TypeRef::Unit => quote!(#call.await?;),
        TypeRef::List(_) => {
            let list = ident("list");
            let print = print(cx, &list, &operation.response);
            quote!(let #list = #call.await?; #print)
        }
        result => {
            let is_whole = match result {
                TypeRef::Record(name) => cx.record(name).is_some_and(|record| record.outcome.is_none()),
                _ => false,
            };
            let name = if is_whole {
                variable(result, "result")
            } else {
                ident("result")
            };
            let print = print(cx, &name, result);
            quote!(let #name = #call.await?; #print)
        }
    }
}

/// The name of a variable for a value of a type: `user` for `UserDto`.
fn variable(value: &TypeRef, otherwise: &str) -> Ident {
    let TypeRef::Record(name) = value else {
        return ident(otherwise);
    };
    let snake = names::plain_name(name);
    let mut words: Vec<&str> = snake.split('_').collect();
    while words.last().is_some_and(|last| EMPTY_WORDS.contains(last)) {
        words.pop();
    }
    let name = words.join("_");
    let is_taken = ["client", "request", "items", "list", "run"].contains(&name.as_str());
    if words.len() > 2 || is_taken || !names::is_identifier(&name) {
        return ident(otherwise);
    }
    ident(&name)
}

/// Prints something of the value of this name.
fn print(cx: &Context<'_>, name: &Ident, value: &TypeRef) -> TokenStream {
    match value {
        TypeRef::Record(record) => match cx.record(record) {
            Some(record) => print_record(cx, name, record),
            None => print_whole(name, "?"),
        },
        TypeRef::List(item) => {
            let element = variable(item, "item");
            let print = match &**item {
                TypeRef::List(_) | TypeRef::Map(_) => print_whole(&element, "?"),
                item => print(cx, &element, item),
            };
            quote!(for #element in #name { #print })
        }
        TypeRef::Map(_) => quote! {
            for (key, value) in #name {
                println!("{key}: {value:?}");
            }
        },
        TypeRef::Union(_) | TypeRef::Envelope(_) | TypeRef::Unit => print_whole(name, "?"),
        TypeRef::Bool
        | TypeRef::Int32
        | TypeRef::Int64
        | TypeRef::Double
        | TypeRef::String
        | TypeRef::DateTime
        | TypeRef::Json
        | TypeRef::Object
        | TypeRef::Enum(_) => print_whole(name, ""),
    }
}

/// Prints a value by `Debug`, if the form is `?`, or else by `Display`.
fn print_whole(name: &Ident, form: &str) -> TokenStream {
    let colon = if form.is_empty() { "" } else { ":" };
    let format = format!("{{{name}{colon}{form}}}");
    quote!(println!(#format);)
}

/// Prints a struct: its outcome, the elements of its list, or the field that says most about it.
fn print_record(cx: &Context<'_>, name: &Ident, record: &Record) -> TokenStream {
    let outcome = record.outcome.as_ref();
    if let Some(outcome) = record.fields.iter().find(|field| Some(&field.wire) == outcome) {
        return print_labelled(name, outcome);
    }
    let mut lists = record.fields.iter().filter_map(|field| match &field.value {
        TypeRef::List(item) if !field.nullable && !field.boxed && !field.deprecated => Some((field, &**item)),
        _ => None,
    });
    if record.fields.len() <= MOST_BESIDE_LIST
        && let Some((field, item)) = lists.next()
        && lists.next().is_none()
    {
        let list = ident(&field.name);
        let element = variable(item, "item");
        let element = if element == *name { ident("item") } else { element };
        let print = match item {
            TypeRef::Record(inner) => cx.record(inner).map_or_else(
                || print_whole(&element, "?"),
                |inner| print_fields(&element, inner),
            ),
            TypeRef::List(_) | TypeRef::Map(_) => print_whole(&element, "?"),
            item => print(cx, &element, item),
        };
        let absent = (!field.required).then(|| quote!(.unwrap_or_default()));
        return quote!(for #element in #name.#list #absent { #print });
    }
    print_fields(name, record)
}

/// Prints the field of a struct that says most about it. A secret is not printed: the example takes it by its name.
fn print_fields(name: &Ident, record: &Record) -> TokenStream {
    if let Some(answer) = answer(record) {
        return print_labelled(name, answer);
    }
    if let Some(field) = telling(record) {
        return print_field(name, field, "");
    }
    match record
        .fields
        .iter()
        .find(|field| field.secret && !field.deprecated)
    {
        Some(secret) => {
            let field = ident(&secret.name);
            quote!(let #field = #name.#field;)
        }
        None => print_whole(name, "?"),
    }
}

/// Prints a field after its name. `true` alone says little.
fn print_labelled(name: &Ident, field: &Field) -> TokenStream {
    print_field(name, field, &format!("{}: ", plain(&field.name)))
}

/// Prints a field after a text.
fn print_field(name: &Ident, field: &Field, label: &str) -> TokenStream {
    let form = if field.required && !field.nullable {
        "{}"
    } else {
        "{:?}"
    };
    let format = format!("{label}{form}");
    let field = ident(&field.name);
    quote!(println!(#format, #name.#field);)
}

/// The boolean that answers the question of an operation such as `isUserExists`: the only one that a small struct always
/// has.
fn answer(record: &Record) -> Option<&Field> {
    let mut answers = record.fields.iter().filter(|field| {
        matches!(field.value, TypeRef::Bool) && field.required && !field.nullable && !field.deprecated
    });
    let only = answers.next().filter(|_| answers.next().is_none());
    only.filter(|field| !field.secret && record.fields.len() <= MOST_BESIDE_ANSWER)
}

/// The field that says most about a struct: one that is there, a name before an identifier, before other texts.
fn telling(record: &Record) -> Option<&Field> {
    let is_plain = |field: &&Field| {
        !field.secret
            && !field.deprecated
            && !field.boxed
            && matches!(
                field.value,
                TypeRef::Bool
                    | TypeRef::Int32
                    | TypeRef::Int64
                    | TypeRef::Double
                    | TypeRef::String
                    | TypeRef::DateTime
                    | TypeRef::Enum(_)
            )
    };
    let rank = |field: &&Field| {
        let name = field.wire.to_ascii_lowercase();
        let meaning = match &field.value {
            TypeRef::String if name == "name" || name == "title" => 0,
            TypeRef::String if name.ends_with("name") => 1,
            TypeRef::String if name.ends_with("id") || name == "code" => 2,
            TypeRef::String => 3,
            TypeRef::Enum(_) => 4,
            TypeRef::DateTime => 6,
            _ => 5,
        };
        (!field.required || field.nullable, meaning)
    };
    record.fields.iter().filter(is_plain).min_by_key(rank)
}
