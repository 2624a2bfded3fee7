//! `x-paging`: where requests say which page, and where answers have the items.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics, did_you_mean, quoted};
use crate::ir::{self, Api, Record, Request, TypeRef};
use crate::openapi::{Document, PageBy, Paging};

type Records = BTreeMap<String, Record>;

/// Checks what `x-paging` says against requests and answers, and adds the type of the items.
pub(super) fn resolve(document: &Document, api: &mut Api, diagnostics: &mut Diagnostics) {
    let paged: BTreeMap<&str, &Paging> = document
        .operations
        .iter()
        .filter_map(|operation| Some((operation.id.value.as_str(), operation.paging.as_ref()?)))
        .collect();
    if paged.is_empty() {
        return;
    }
    let records = api.modules.iter().flat_map(|module| &module.records);
    let records: Records = records
        .map(|record| (record.name.clone(), record.clone()))
        .collect();
    for operation in api.modules.iter_mut().flat_map(|module| &mut module.operations) {
        let Some(paging) = paged.get(operation.id.as_str()) else {
            continue;
        };
        let mut check = Check {
            operation,
            paging,
            records: &records,
            diagnostics,
        };
        check.request();
        let item = check.answer();
        operation.paging = item.map(|item| ir::Paging {
            by: match &paging.by {
                PageBy::Number => ir::PageBy::Number,
                PageBy::FirstItem => ir::PageBy::FirstItem,
                PageBy::Cursor(next) => ir::PageBy::Cursor(next.clone()),
            },
            page: paging.page.clone(),
            limit: paging.limit.clone(),
            items: paging.items.clone(),
            total: paging.total.clone(),
            more: paging.more.clone(),
            item,
        });
    }
}

/// A type that a place has to have, and how to say it.
type Kind = (&'static str, fn(&TypeRef) -> bool);

const INTEGER: Kind = ("integer", |value| {
    matches!(value, TypeRef::Int32 | TypeRef::Int64)
});
const STRING: Kind = ("string", |value| matches!(value, TypeRef::String));
const BOOLEAN: Kind = ("boolean", |value| matches!(value, TypeRef::Bool));
const LIST: Kind = ("list", |value| matches!(value, TypeRef::List(_)));

struct Check<'a> {
    operation: &'a ir::Operation,
    paging: &'a Paging,
    records: &'a Records,
    diagnostics: &'a mut Diagnostics,
}

impl Check<'_> {
    fn request(&mut self) {
        let request = match &self.operation.request {
            Request::Params(name) | Request::Body(TypeRef::Record(name)) => self.records.get(name),
            Request::Body(_) | Request::Nothing => None,
        };
        let page = match self.paging.by {
            PageBy::Number | PageBy::FirstItem => INTEGER,
            PageBy::Cursor(_) => STRING,
        };
        let limit = self.paging.limit.as_ref().map(|limit| (limit, INTEGER));
        for (path, (kind, is_kind)) in [(&self.paging.page, page)].into_iter().chain(limit) {
            let id = &self.operation.id;
            match find(request, path, self.records) {
                Err((missing, near)) => {
                    self.problem(format!("the request of `{id}` has no {}", quoted(&missing)), near);
                }
                Ok(value) if !is_kind(value) => {
                    self.problem(
                        format!("{} in the request of `{id}` is no {kind}", quoted(path)),
                        None,
                    );
                }
                Ok(_) => {}
            }
        }
    }

    /// Returns the type of the items, if they are there.
    fn answer(&mut self) -> Option<TypeRef> {
        let answer = match &self.operation.answer {
            TypeRef::Record(name) => self.records.get(name),
            _ => None,
        };
        if let Some(answer) = answer {
            let next = match &self.paging.by {
                PageBy::Cursor(next) => Some(next),
                PageBy::Number | PageBy::FirstItem => None,
            };
            self.member(answer, next, STRING);
            self.member(answer, self.paging.total.as_ref(), INTEGER);
            self.member(answer, self.paging.more.as_ref(), BOOLEAN);
        }
        let id = &self.operation.id;
        let (list, message) = match &self.paging.items {
            None => (
                Some(&self.operation.answer),
                format!("the answer of `{id}` is no list, and `x-paging` names no `items` of it"),
            ),
            Some(items) => (
                answer.and_then(|record| member(record, items)),
                format!("the answer of `{id}` has no list {}", quoted(items)),
            ),
        };
        if let Some(TypeRef::List(item)) = list {
            return Some((**item).clone());
        }
        let near = answer
            .zip(self.paging.items.as_deref())
            .and_then(|(answer, items)| near(answer, items, LIST));
        self.problem(message, near);
        None
    }

    /// Says so if the answer has no such member.
    fn member(&mut self, answer: &Record, name: Option<&String>, kind: Kind) {
        let Some(name) = name else { return };
        if !member(answer, name).is_some_and(kind.1) {
            let id = &self.operation.id;
            self.problem(
                format!("the answer of `{id}` has no {} {}", kind.0, quoted(name)),
                near(answer, name, kind),
            );
        }
    }

    fn problem(&mut self, message: String, near: Option<String>) {
        let error = Diagnostic::error(self.paging.span, message).with_label("`x-paging` says so");
        self.diagnostics.push(match near {
            Some(near) => error.with_help(format!("did you mean {}?", quoted(&near))),
            None => error,
        });
    }
}

fn member<'r>(record: &'r Record, name: &str) -> Option<&'r TypeRef> {
    let mut fields = record.fields.iter();
    fields.find(|field| field.wire == name).map(|field| &field.value)
}

/// The member of this type whose name is most like this one.
fn near(record: &Record, name: &str, (_, is_kind): Kind) -> Option<String> {
    let fields = record.fields.iter().filter(|field| is_kind(&field.value));
    did_you_mean(name, fields.map(|field| field.wire.as_str())).map(str::to_owned)
}

/// The type that wire names joined by dots lead to; the error is the name that is not there, and one like it.
fn find<'r>(
    record: Option<&'r Record>,
    path: &str,
    records: &'r Records,
) -> Result<&'r TypeRef, (String, Option<String>)> {
    let mut record = record;
    let mut found = &TypeRef::Unit;
    for step in path.split('.') {
        let fields = record.map_or(&[][..], |record| &record.fields);
        let Some(field) = fields.iter().find(|field| field.wire == step) else {
            let near = did_you_mean(step, fields.iter().map(|field| field.wire.as_str()));
            return Err((step.to_owned(), near.map(str::to_owned)));
        };
        found = &field.value;
        record = match found {
            TypeRef::Record(name) => records.get(name),
            _ => None,
        };
    }
    Ok(found)
}
