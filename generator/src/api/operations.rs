//! Changes of operations.

use super::escape;
use super::rules::{self, Use};
use super::shape::{self, Shape};
use super::sides::{Changes, Sides};
use super::snapshot::{PAGE_SIZE, endpoint, paging, paging_parts, request_text};
use super::surface::{Item, Surface, type_text};
use super::{Change, Group, Subject, limits};
use crate::ir::{Location, Operation, Pages, Record, Request, TypeRef};

/// An operation and its module.
type Placed<'a> = (&'a str, &'a Operation);

pub(super) fn groups(sides: &Sides<'_, '_>) -> Vec<Group> {
    let mut groups = Vec::new();
    let pairs = &sides.pairs.operations;
    for (name, from) in &sides.old.operations {
        let to = pairs.get(name).and_then(|name| sides.new.operations.get(name));
        groups.push(if let Some(to) = to {
            group(*to, changes(sides, *from, *to))
        } else {
            let mut changes = Changes::default();
            changes.add(&rules::OPERATION_REMOVED, line(from.1));
            group(*from, changes.finish())
        });
    }
    for (name, to) in &sides.new.operations {
        if !pairs.values().any(|paired| paired == name) {
            let mut changes = Changes::default();
            changes.add(&rules::OPERATION_ADDED, line(to.1));
            groups.push(group(*to, changes.finish()));
        }
    }
    groups
}

fn group((module, operation): Placed<'_>, changes: Vec<Change>) -> Group {
    Group {
        subject: Subject::Operation(format!("{module}::{}", operation.name)),
        used_by: Vec::new(),
        changes,
    }
}

/// An operation in a line: `get_user(GetUserParams) -> UserDto, GET /users/{id}`.
fn line(operation: &Operation) -> String {
    let (request, response) = (request_text(&operation.request), type_text(&operation.response));
    format!(
        "{}({request}) -> {response}, {}",
        operation.name,
        endpoint(operation)
    )
}

fn changes(
    sides: &Sides<'_, '_>,
    (old_module, old): Placed<'_>,
    (new_module, new): Placed<'_>,
) -> Vec<Change> {
    let mut changes = Changes::default();
    if old.name != new.name {
        changes.add(&rules::OPERATION_RENAMED, format!("{} → {}", old.name, new.name));
        if escape::is_plain(&old.id) {
            changes.hint(format!(
                "the operation is sent as before: `operationId: {}` keeps the method",
                old.id
            ));
        }
    } else if old.id != new.id {
        changes.add(
            &rules::OPERATION_ID,
            format!("operationId {} → {}", old.id, new.id),
        );
    }
    if old_module != new_module {
        changes.add(
            &rules::OPERATION_MOVED,
            format!("module {old_module} → {new_module}"),
        );
    }
    let (from, to) = (endpoint(old), endpoint(new));
    changes.add_if(from != to, &rules::OPERATION_ENDPOINT, &from, &to);
    request(sides, old, new, &mut changes);
    response(sides, old, new, &mut changes);
    let told = |is: bool| if is { "idempotent" } else { "not idempotent" };
    let rule = if new.idempotent {
        &rules::OPERATION_IDEMPOTENT_GAINED
    } else {
        &rules::OPERATION_IDEMPOTENT_LOST
    };
    let is_changed = old.idempotent != new.idempotent;
    changes.add_if(is_changed, rule, told(old.idempotent), told(new.idempotent));
    pages(old.paging.as_ref(), new.paging.as_ref(), &mut changes);
    let batch = [
        &rules::OPERATION_BATCH_GAINED,
        &rules::OPERATION_BATCH_LOST,
        &rules::OPERATION_BATCH_CHANGED,
    ];
    named(
        "batch",
        old.batch.as_ref(),
        new.batch.as_ref(),
        batch,
        &mut changes,
    );
    let outcome = [
        &rules::OPERATION_OUTCOME_GAINED,
        &rules::OPERATION_OUTCOME_LOST,
        &rules::OPERATION_OUTCOME_CHANGED,
    ];
    named(
        "outcome",
        old.outcome.as_ref(),
        new.outcome.as_ref(),
        outcome,
        &mut changes,
    );
    limited(
        &old.body_limits,
        &new.body_limits,
        Use::REQUEST,
        "body: ",
        &mut changes,
    );
    changes.deprecated(old.deprecated, new.deprecated, "");
    changes.finish()
}

/// The change of a field that an extension names. The rules are for one that it names now, no more, or instead.
fn named(
    what: &str,
    old: Option<&String>,
    new: Option<&String>,
    rules: [&rules::Rule; 3],
    changes: &mut Changes,
) {
    let [gained, lost, changed] = rules;
    match (old, new) {
        (None, Some(new)) => changes.add(gained, format!("+ {what} {new}")),
        (Some(old), None) => changes.add(lost, format!("- {what} {old}")),
        (Some(old), Some(new)) if old != new => changes.add(changed, format!("{what} {old} → {new}")),
        _ => {}
    }
}

fn request(sides: &Sides<'_, '_>, old: &Operation, new: &Operation, changes: &mut Changes) {
    let (from, to) = (request_text(&old.request), request_text(&new.request));
    let what = format!("request ({from}) → ({to})");
    let rule = match (&old.request, &new.request) {
        (Request::Nothing, Request::Nothing) => return,
        (Request::Nothing, Request::Params(name)) => {
            let has_required = record(sides.new, name).is_some_and(has_required);
            if has_required {
                &rules::OPERATION_REQUEST_NEEDED
            } else {
                &rules::OPERATION_REQUEST_ADDED
            }
        }
        (Request::Nothing, Request::Body(_)) => &rules::OPERATION_REQUEST_NEEDED,
        (_, Request::Nothing) => &rules::OPERATION_REQUEST_REMOVED,
        (Request::Params(from), Request::Params(to)) => {
            let (from, to) = (TypeRef::Record(from.clone()), TypeRef::Record(to.clone()));
            match by_type(sides, &from, &to) {
                Some(rule) => rule,
                None => return,
            }
        }
        (Request::Body(from), Request::Body(to)) => match by_type(sides, from, to) {
            Some(rule) => rule,
            None => return,
        },
        (Request::Body(from), Request::Params(to)) => {
            let record = record(sides.new, to);
            if record.is_some_and(|record| takes_body(sides, from, record)) {
                &rules::OPERATION_REQUEST_FORM
            } else {
                &rules::OPERATION_REQUEST_TYPE
            }
        }
        (Request::Params(_), Request::Body(_)) => &rules::OPERATION_REQUEST_TYPE,
    };
    changes.add(rule, what);
}

/// The rule for a request of another type. Types of one name have their changes themselves.
fn by_type(sides: &Sides<'_, '_>, from: &TypeRef, to: &TypeRef) -> Option<&'static rules::Rule> {
    if sides.pairs.is_same(from, to) {
        return None;
    }
    Some(match shape::compare(sides.old, from, sides.new, to) {
        Shape::Same => &rules::OPERATION_REQUEST_NAME,
        Shape::Opened | Shape::Widened => &rules::OPERATION_REQUEST_FORM,
        Shape::Narrowed | Shape::Other => &rules::OPERATION_REQUEST_TYPE,
    })
}

/// Whether a request that is this body alone is still right when there are these parameters.
fn takes_body(sides: &Sides<'_, '_>, body: &TypeRef, params: &Record) -> bool {
    params.fields.iter().all(|field| {
        if field.location == Location::WholeBody {
            sides.pairs.is_same(body, &field.value)
                || shape::compare(sides.old, body, sides.new, &field.value) == Shape::Same
        } else {
            !field.required
        }
    })
}

fn has_required(record: &Record) -> bool {
    record.fields.iter().any(|field| field.required)
}

fn record<'a>(surface: &Surface<'a>, name: &str) -> Option<&'a Record> {
    match surface.types.get(name)?.item {
        Item::Record(record) => Some(record),
        _ => None,
    }
}

fn response(sides: &Sides<'_, '_>, old: &Operation, new: &Operation, changes: &mut Changes) {
    let (from, to) = (&old.response, &new.response);
    if !sides.pairs.is_same(from, to) {
        let rule = match (from, to) {
            (TypeRef::Unit, _) => &rules::OPERATION_RESULT_ADDED,
            (_, TypeRef::Unit) => &rules::OPERATION_RESULT_REMOVED,
            _ => match shape::compare(sides.old, from, sides.new, to) {
                Shape::Same | Shape::Narrowed => &rules::OPERATION_RESULT_NAME,
                Shape::Opened | Shape::Widened | Shape::Other => &rules::OPERATION_RESULT_TYPE,
            },
        };
        changes.add(rule, format!("result {} → {}", type_text(from), type_text(to)));
    }
    let told = |is: bool| {
        if is {
            "in the envelope"
        } else {
            "as the whole response"
        }
    };
    let is_changed = old.enveloped != new.enveloped && *from != TypeRef::Unit && *to != TypeRef::Unit;
    let what = format!("result {}", told(old.enveloped));
    changes.add_if(
        is_changed,
        &rules::OPERATION_ENVELOPED,
        &what,
        told(new.enveloped),
    );
}

fn pages(old: Option<&Pages>, new: Option<&Pages>, changes: &mut Changes) {
    let (old, new) = match (old, new) {
        (None, None) => return,
        (None, Some(new)) => {
            return changes.add(
                &rules::OPERATION_PAGING_GAINED,
                format!("+ paging {}", paging(new)),
            );
        }
        (Some(old), None) => {
            return changes.add(&rules::OPERATION_PAGING_LOST, format!("- paging {}", paging(old)));
        }
        (Some(old), Some(new)) => (old, new),
    };
    // The most items of a page are the limit of a field, so they are among the changes of that field.
    let parts = |pages: &Pages| {
        let mut parts = paging_parts(pages);
        parts.retain(|(role, _)| *role != PAGE_SIZE);
        parts
    };
    let (from, to) = (parts(old), parts(new));
    let differing = |these: &[(&'static str, String)], others: &[(&'static str, String)]| {
        let parts = these.iter().filter(|part| !others.contains(part));
        let parts: Vec<String> = parts.map(|(role, field)| format!("{role}={field}")).collect();
        if parts.is_empty() {
            String::from("none")
        } else {
            parts.join(" ")
        }
    };
    let is_detail = |(role, _): &&(&'static str, String)| ["total", "more"].contains(role);
    let essence = |parts: &[(&'static str, String)]| -> Vec<(&'static str, String)> {
        parts.iter().filter(|part| !is_detail(part)).cloned().collect()
    };
    let rule = if essence(&from) == essence(&to) {
        &rules::OPERATION_PAGING_DETAILS
    } else {
        &rules::OPERATION_PAGING_CHANGED
    };
    let (before, now) = (differing(&from, &to), differing(&to, &from));
    changes.add_if(from != to, rule, &format!("paging {before}"), &now);
}

/// The limits that changed.
pub(super) fn limited(
    old: &crate::ir::Limits,
    new: &crate::ir::Limits,
    used: Use,
    what: &str,
    changes: &mut Changes,
) {
    for change in limits::changes(old, new) {
        let rule = if change.is_tighter {
            &rules::LIMIT_TIGHTENED
        } else {
            &rules::LIMIT_RELAXED
        };
        changes.add_for(rule, used, format!("{what}{}", change.what));
    }
}
