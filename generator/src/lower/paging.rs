//! `x-paging`: where requests say which page, and where results have the items.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics, did_you_mean, quoted};
use crate::ir::{self, Api, Field, PageBy, Pages, Paging, Record, Request, TypeRef};
use crate::openapi::{Document, Spanned};
use crate::source::Span;

type Records<'a> = BTreeMap<&'a str, &'a Record>;

/// For each struct that is a page, the field with its items, and where the first operation says so.
type Lists<'a> = BTreeMap<&'a str, (&'a str, Span)>;

/// Checks what `x-paging` says against requests and results, and adds what those say: the type of the items, and the
/// largest size of a page.
pub(super) fn resolve(document: &Document, api: &mut Api, diagnostics: &mut Diagnostics) {
    let paged: BTreeMap<&str, &Spanned<Paging>> = document
        .operations
        .iter()
        .filter_map(|operation| Some((operation.id.value.as_str(), operation.paging.as_ref()?)))
        .collect();
    if paged.is_empty() {
        return;
    }
    let records = api.modules.iter().flat_map(|module| &module.records);
    let records: Records<'_> = records.map(|record| (record.name.as_str(), record)).collect();
    let mut resolved = BTreeMap::new();
    let mut lists = Lists::new();
    for operation in api.modules.iter().flat_map(|module| &module.operations) {
        let Some(paging) = paged.get(operation.id.as_str()) else {
            continue;
        };
        let mut check = Check {
            operation,
            paging: &paging.value,
            span: paging.span,
            records: &records,
            diagnostics,
        };
        let max = check.request();
        if let Some(item) = check.result() {
            check.one_list(&mut lists);
            let paging = Paging {
                max,
                ..paging.value.clone()
            };
            resolved.insert(operation.id.clone(), Pages { paging, item });
        }
    }
    for operation in api.modules.iter_mut().flat_map(|module| &mut module.operations) {
        operation.paging = resolved.remove(&operation.id);
    }
}

/// A kind of type: its name in messages, and the test for it.
type Kind = (&'static str, fn(&TypeRef) -> bool);

const INTEGER: Kind = ("integer", |value| {
    matches!(value, TypeRef::Int32 | TypeRef::Int64)
});
const STRING: Kind = ("string", |value| {
    matches!(value, TypeRef::String | TypeRef::DateTime)
});
const BOOLEAN: Kind = ("boolean", |value| matches!(value, TypeRef::Bool));
const LIST: Kind = ("list", |value| matches!(value, TypeRef::List(_)));

struct Check<'a, 'd> {
    operation: &'a ir::Operation,
    paging: &'a Paging,
    span: Span,
    records: &'a Records<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Check<'a, '_> {
    /// Returns the largest size of a page.
    fn request(&mut self) -> Option<i64> {
        let request = match &self.operation.request {
            Request::Params(name) | Request::Body(TypeRef::Record(name)) => self.record(name),
            Request::Body(_) | Request::Nothing => None,
        };
        let page = match self.paging.by {
            PageBy::Number | PageBy::FirstItem => INTEGER,
            PageBy::Cursor(_) => STRING,
        };
        self.requested(request, &self.paging.page, page);
        let limit = self.requested(request, self.paging.limit.as_deref()?, INTEGER)?;
        limit.limits.maximum.map(whole)
    }

    /// The field of the request that this path leads to, if it is there and of this kind.
    fn requested(
        &mut self,
        request: Option<&'a Record>,
        path: &str,
        (kind, is_kind): Kind,
    ) -> Option<&'a Field> {
        let id = &self.operation.id;
        match find(request, path, self.records) {
            Ok(field) if is_kind(&field.value) => return Some(field),
            Ok(_) => self.problem(
                format!("{} in the request of `{id}` is no {kind}", quoted(path)),
                None,
            ),
            Err((missing, near)) => {
                self.problem(format!("the request of `{id}` has no {}", quoted(&missing)), near);
            }
        }
        None
    }

    fn record(&self, name: &str) -> Option<&'a Record> {
        self.records.get(name).copied()
    }

    /// Returns the type of the items, if they are there.
    fn result(&mut self) -> Option<TypeRef> {
        let result = match &self.operation.response {
            TypeRef::Record(name) => self.record(name),
            _ => None,
        };
        if let Some(result) = result {
            let next = match &self.paging.by {
                PageBy::Cursor(next) => Some(next),
                PageBy::Number | PageBy::FirstItem => None,
            };
            self.field(result, next, STRING);
            self.field(result, self.paging.total.as_ref(), INTEGER);
            self.field(result, self.paging.more.as_ref(), BOOLEAN);
        }
        let id = &self.operation.id;
        let (list, message) = match &self.paging.items {
            None => (
                Some(&self.operation.response),
                format!("the result of `{id}` is no list, and `x-paging` names no `items` of it"),
            ),
            Some(items) => (
                result.and_then(|record| field(record, items)),
                format!("the result of `{id}` has no list {}", quoted(items)),
            ),
        };
        if let Some(TypeRef::List(item)) = list {
            return Some((**item).clone());
        }
        let near = result
            .zip(self.paging.items.as_deref())
            .and_then(|(result, items)| near(result, items, LIST));
        self.problem(message, near);
        None
    }

    /// Reports that another operation has its items in another field of the same struct: a page has one list.
    fn one_list(&mut self, lists: &mut Lists<'a>) {
        let (TypeRef::Record(response), Some(items)) = (&self.operation.response, &self.paging.items) else {
            return;
        };
        let (first, first_span) = *lists.entry(response).or_insert((items, self.span));
        if first != items {
            self.diagnostics.push(
                Diagnostic::error(
                    self.span,
                    format!(
                        "the items of a `{response}` are {} here and {} elsewhere",
                        quoted(items),
                        quoted(first)
                    ),
                )
                .with_label("`x-paging` says so")
                .with_related(first_span, "elsewhere")
                .with_help("give the two operations responses of different schemas"),
            );
        }
    }

    /// Reports that the result has no such field.
    fn field(&mut self, result: &Record, name: Option<&String>, kind: Kind) {
        let Some(name) = name else { return };
        if !field(result, name).is_some_and(kind.1) {
            let id = &self.operation.id;
            self.problem(
                format!("the result of `{id}` has no {} {}", kind.0, quoted(name)),
                near(result, name, kind),
            );
        }
    }

    fn problem(&mut self, message: String, near: Option<String>) {
        let error = Diagnostic::error(self.span, message).with_label("`x-paging` says so");
        self.diagnostics.push(match near {
            Some(near) => error.with_help(format!("did you mean {}?", quoted(&near))),
            None => error,
        });
    }
}

fn field<'r>(record: &'r Record, name: &str) -> Option<&'r TypeRef> {
    let mut fields = record.fields.iter();
    fields.find(|field| field.wire == name).map(|field| &field.value)
}

/// The field of this type whose name is most like this one.
fn near(record: &Record, name: &str, (_, is_kind): Kind) -> Option<String> {
    let fields = record.fields.iter().filter(|field| is_kind(&field.value));
    did_you_mean(name, fields.map(|field| field.wire.as_str())).map(str::to_owned)
}

/// The field that wire names joined by dots lead to. The error is the name that is not there, and one like it.
fn find<'r>(
    record: Option<&'r Record>,
    path: &str,
    records: &Records<'r>,
) -> Result<&'r Field, (String, Option<String>)> {
    let fields_of = |record: Option<&'r Record>| record.map_or(&[][..], |record| &record.fields);
    let step_into = |fields: &'r [Field], step: &str| {
        let found = fields.iter().find(|field| field.wire == step);
        found.ok_or_else(|| {
            let near = did_you_mean(step, fields.iter().map(|field| field.wire.as_str()));
            (step.to_owned(), near.map(str::to_owned))
        })
    };
    let mut steps = path.split('.');
    let mut found = step_into(fields_of(record), steps.next().unwrap_or_default())?;
    for step in steps {
        let inner = match &found.value {
            TypeRef::Record(name) => records.get(name.as_str()).copied(),
            _ => None,
        };
        found = step_into(fields_of(inner), step)?;
    }
    Ok(found)
}

/// The whole part of a number. One beyond the range becomes the end of the range.
#[expect(clippy::cast_possible_truncation, reason = "no page is that large")]
fn whole(number: f64) -> i64 {
    number.floor() as i64
}
