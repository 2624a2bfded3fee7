//! The envelope: which objects are envelopes, which property is the result, and which types the other fields have.

use super::types::Place;
use super::{COMMON, Lowering};
use crate::diagnostics::{Diagnostic, quoted};
use crate::facts::{Envelope, Role, Scalar};
use crate::ir::{self, TypeRef};
use crate::names;
use crate::openapi::{Object, Operation, Property, Schema, SchemaKind};

impl<'a> Lowering<'a> {
    /// The result in an object that is an envelope and nothing else.
    pub(super) fn payload_of<'o>(&self, object: &'o Object) -> Option<&'o Property> {
        let envelope = self.document.envelope.as_ref()?;
        let is_payload = |property: &&Property| property.name.value == envelope.payload;
        let payload = object.properties.iter().find(is_payload)?;
        let mut others = object.properties.iter().filter(|property| !is_payload(property));
        let only_envelope = others.clone().all(|other| envelope.has_field(&other.name.value));
        // Two other fields of an envelope make an envelope; one may be a coincidence.
        (only_envelope && others.nth(1).is_some()).then_some(payload)
    }

    /// The schema of the result, and whether the response is an envelope around it.
    pub(super) fn result(&self, operation: &'a Operation) -> (Option<&'a Schema>, bool) {
        let Some(schema) = &operation.response else {
            return (None, false);
        };
        if let Some(envelope) = &self.document.envelope
            && let Some(object) = self.object_behind(schema)
        {
            let is_payload = |property: &&Property| property.name.value == envelope.payload;
            if let Some(payload) = object.properties.iter().find(is_payload) {
                return (Some(&payload.schema), true);
            }
            if is_without_result(envelope, object) {
                return (None, true);
            }
        }
        (Some(schema), false)
    }

    /// The envelope of the API, with its fields as the schema describes them.
    pub(super) fn envelope(&mut self) -> Option<ir::Envelope> {
        let roles = self.document.envelope.as_ref()?;
        let envelopes = self.envelopes(roles);
        let fields = roles.fields().map(|(role, wire)| {
            let has_name = |property: &&Property| property.name.value == wire;
            let described = |object: &&'a Object| object.properties.iter().find(has_name);
            let first = envelopes.iter().find_map(described);
            let always = |object: &&'a Object| {
                described(object)
                    .is_some_and(|property| property.required && !self.may_be_null(&property.schema))
            };
            let required = first.is_some() && envelopes.iter().all(always);
            ir::EnvelopeField {
                name: names::field_name(wire),
                wire: wire.to_owned(),
                role,
                value: match first {
                    Some(property) => self.envelope_type(&property.schema, wire),
                    None => usual_type(roles, role),
                },
                required,
                description: envelopes
                    .iter()
                    .filter_map(described)
                    .flat_map(|property| self.document.behind(&property.schema))
                    .find_map(|schema| schema.description.clone()),
            }
        });
        let fields: Vec<ir::EnvelopeField> = fields.collect();
        self.check_success(roles, &envelopes, &fields);
        Some(ir::Envelope {
            fields,
            roles: roles.clone(),
        })
    }

    /// Reports values of success that the field cannot have: no response would ever be a success.
    fn check_success(&mut self, roles: &Envelope, envelopes: &[&'a Object], fields: &[ir::EnvelopeField]) {
        let Some(success) = &roles.success else { return };
        let property = envelopes
            .iter()
            .flat_map(|object| &object.properties)
            .find(|property| property.name.value == success.field);
        let field = fields.iter().find(|field| field.wire == success.field);
        let (Some(property), Some(field)) = (property, field) else {
            return;
        };
        let fits = |value: &Scalar| match field.value {
            TypeRef::Int32 | TypeRef::Int64 | TypeRef::Double => matches!(value, Scalar::Integer(_)),
            TypeRef::Bool => matches!(value, Scalar::Bool(_)),
            TypeRef::String | TypeRef::DateTime | TypeRef::Enum(_) => matches!(value, Scalar::String(_)),
            _ => true,
        };
        if !success.values.iter().any(fits) {
            self.diagnostics.push(
                Diagnostic::error(
                    property.schema.span,
                    format!(
                        "{} never has a value that `x-envelope` names as a success",
                        quoted(&success.field)
                    ),
                )
                .with_label("the values are of another type")
                .with_help("give `success.values` values of this type, or name another field"),
            );
        }
    }

    /// The objects that are envelopes: schemas with a name, by their place, then responses, by operation.
    fn envelopes(&self, roles: &Envelope) -> Vec<&'a Object> {
        let document = self.document;
        let named = document
            .schemas
            .values()
            .filter_map(|named| match &named.schema.kind {
                SchemaKind::Object(object) if self.payload_of(object).is_some() => Some(object),
                _ => None,
            });
        let responses = document.operations.iter().filter_map(|operation| {
            let (_, is_envelope) = self.result(operation);
            let object = self.object_behind(operation.response.as_ref()?)?;
            is_envelope.then_some(object)
        });
        // An object of the payload alone says nothing about the other fields.
        let has_others = |object: &&Object| {
            let mut properties = object.properties.iter();
            properties.any(|property| roles.has_field(&property.name.value))
        };
        named.chain(responses).filter(has_others).collect()
    }

    /// The type of a field. An inline type, such as an enum, is named after the field.
    fn envelope_type(&mut self, schema: &Schema, wire: &str) -> TypeRef {
        let place = Place {
            module: COMMON.to_owned(),
            name: names::inline_type_name("Envelope", wire),
            path: format!("x-envelope.{wire}"),
        };
        self.type_ref(schema, &place)
    }

    fn may_be_null(&self, schema: &Schema) -> bool {
        self.document.behind(schema).iter().any(|schema| schema.nullable)
    }

    fn object_behind(&self, schema: &'a Schema) -> Option<&'a Object> {
        match &self.document.behind(schema).last()?.kind {
            SchemaKind::Object(object) => Some(object),
            _ => None,
        }
    }
}

/// Whether an object is an envelope of an operation that has no result.
fn is_without_result(envelope: &Envelope, object: &Object) -> bool {
    let mut properties = object.properties.iter();
    properties.all(|property| envelope.has_field(&property.name.value))
}

/// The type of a field that no schema describes.
fn usual_type(envelope: &Envelope, role: Role) -> TypeRef {
    let success = envelope
        .success
        .as_ref()
        .and_then(|success| success.values.first());
    match (role, success) {
        (Role::Success, Some(Scalar::Bool(_))) => TypeRef::Bool,
        (Role::Success, Some(Scalar::String(_))) | (Role::Message | Role::RequestId, _) => TypeRef::String,
        (Role::Success | Role::Code, _) => TypeRef::Int64,
    }
}
