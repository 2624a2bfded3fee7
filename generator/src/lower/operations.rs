//! Lowers operations: their request and the type of their result.

use super::types::{FieldParts, Place};
use super::{COMMON, Lowering, limits};
use crate::diagnostics::{Diagnostic, did_you_mean, quoted};
use crate::ir::{self, Limits, Location, Origin, Request, TypeRef};
use crate::names;
use crate::openapi::{Operation, Schema, SchemaKind, Spanned};

impl<'a> Lowering<'a> {
    pub(super) fn operation(&mut self, operation: &'a Operation) {
        let id = operation.id.value.as_str();
        let name = names::method_name(id, &self.target.reserved);
        if let Err(collision) = self.method_names.claim(&name, id, operation.id.span) {
            self.diagnostics.push(
                Diagnostic::error(
                    operation.id.span,
                    format!("two operations would be called `{name}`"),
                )
                .with_label(format!("from {}", quoted(id)))
                .with_related(
                    collision.first.origin,
                    format!("from {}", quoted(&collision.first.wire)),
                ),
            );
            return;
        }
        let module = operation.tag.as_ref().map_or_else(
            || COMMON.to_owned(),
            |tag| names::module_name(&tag.value, &self.target.reserved),
        );
        let place = Place {
            module: module.clone(),
            name: names::params_name(id),
            path: id.to_owned(),
        };
        let request = self.request(operation, &place, &name);
        let body_limits = match (&request, &operation.body) {
            (Request::Body(_), Some(body)) => limits::of(self.document, &body.schema),
            _ => Limits::default(),
        };
        let (result, enveloped) = self.result(operation);
        let response = match result {
            Some(result) => self.result_type(result, &place),
            None => TypeRef::Unit,
        };
        let example =
            result.map(|result| self.example(result, operation.paging.as_ref().map(|paging| &paging.value)));
        let lowered = ir::Operation {
            constant: names::const_name(id),
            name,
            id: id.to_owned(),
            idempotent: operation
                .idempotent
                .unwrap_or_else(|| self.target.retry.is_idempotent(operation.method)),
            method: operation.method,
            path: operation.path.value.clone(),
            summary: operation.summary.clone(),
            description: operation.description.clone(),
            mentions: ir::Mentions::new(),
            docs_url: operation.docs_url.clone(),
            deprecated: operation.deprecated,
            request,
            body_limits,
            response,
            enveloped,
            paging: None,
            batch: None,
            outcome: None,
            example,
            request_example: self.request_example(operation),
        };
        if let Some(tag) = &operation.tag {
            self.enter(&module, tag);
        }
        self.module(&module).operations.push(lowered);
    }

    /// Notes that operations of a tag are in a module, which is the module of no other tag.
    fn enter(&mut self, module: &str, tag: &Spanned<String>) {
        let declared = &self.document.tags;
        if !declared.is_empty() && declared.iter().all(|known| known.name.value != tag.value) {
            let unknown = Diagnostic::warning(
                tag.span,
                format!("the tag {} is not declared", quoted(&tag.value)),
            )
            .with_label("not among the `tags` of the root");
            let names = declared.iter().map(|known| known.name.value.as_str());
            self.diagnostics.push(match did_you_mean(&tag.value, names) {
                Some(near) => unknown.with_help(format!("did you mean {}?", quoted(near))),
                None => unknown,
            });
        }
        let known = &mut self.module(module).tag;
        match known.clone() {
            None => *known = Some(tag.value.clone()),
            Some(other) if other != tag.value => self.diagnostics.push(
                Diagnostic::error(tag.span, format!("two tags would become the module `{module}`"))
                    .with_label(format!("the other one is {}", quoted(&other))),
            ),
            Some(_) => {}
        }
    }

    /// A body alone is the request itself; parameters become a struct, with the body among them if there are both.
    fn request(&mut self, operation: &Operation, place: &Place, method_name: &str) -> Request {
        let body_name = Spanned {
            value: String::from("body"),
            span: operation.id.span,
        };
        let body = operation.body.as_ref().map(|body| FieldParts {
            name: &body_name,
            required: body.required,
            deprecated: false,
            description: body.schema.description.as_deref(),
            example: None,
            schema: &body.schema,
            location: Location::WholeBody,
        });
        if operation.parameters.is_empty() {
            return match body {
                Some(body) => {
                    let place = Place {
                        name: names::inline_type_name(&names::type_name(&place.path), "body"),
                        ..place.clone()
                    };
                    Request::Body(self.type_ref(body.schema, &place))
                }
                None => Request::Nothing,
            };
        }
        let parameters = operation.parameters.iter().map(|parameter| FieldParts {
            name: &parameter.name,
            required: parameter.required,
            deprecated: parameter.deprecated,
            description: parameter
                .description
                .as_deref()
                .or(parameter.schema.description.as_deref()),
            example: parameter
                .example
                .as_deref()
                .or(parameter.schema.example.as_deref()),
            schema: &parameter.schema,
            location: parameter.location,
        });
        let mut parts: Vec<FieldParts<'_>> = parameters.chain(body).collect();
        // Required ones keep the order of the schema; the others are sorted by name.
        parts.sort_by(|a, b| match (a.required, b.required) {
            (true, true) => std::cmp::Ordering::Equal,
            (false, false) => a.name.value.cmp(&b.name.value),
            (a, b) => b.cmp(&a),
        });
        for part in &parts {
            if part.location != Location::WholeBody {
                self.check_sendable(part);
            }
        }
        self.claim_type(&place.name, &operation.id.value, operation.id.span);
        // An enum that stands in a parameter is called after the operation, not after the struct.
        let fields = self.fields(
            &Place {
                name: names::type_name(&place.path),
                ..place.clone()
            },
            parts,
        );
        let origin = Origin::Parameters(method_name.to_owned());
        let record = self.finish_record(place, &operation.id.value, origin, fields, operation.id.span);
        let name = record.name.clone();
        self.module(&place.module).records.push(record);
        Request::Params(name)
    }

    /// A path, query string or header can say scalars and, in a query string, lists of them.
    fn check_sendable(&mut self, part: &FieldParts<'_>) {
        let mut schema = part.schema;
        if let SchemaKind::Array(items) = &schema.kind
            && part.location == Location::Query
        {
            schema = items;
        }
        let behind = self.document.behind(schema);
        let Some(schema) = behind.last() else { return };
        if matches!(
            schema.kind,
            SchemaKind::Object(_) | SchemaKind::Map(_) | SchemaKind::Array(_) | SchemaKind::OneOf(_)
        ) {
            self.diagnostics.push(
                Diagnostic::error(
                    part.schema.span,
                    format!(
                        "the parameter {} has a type that cannot be sent",
                        quoted(&part.name.value)
                    ),
                )
                .with_label("expected a scalar, or in a query a list of scalars"),
            );
        }
    }

    /// The type of the result.
    fn result_type(&mut self, result: &Schema, place: &Place) -> TypeRef {
        let place = Place {
            name: names::inline_type_name(&names::type_name(&place.path), "response"),
            ..place.clone()
        };
        self.type_ref(result, &place)
    }
}
