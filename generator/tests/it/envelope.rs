//! Tests `x-envelope`: the role of each field, and the types of the fields.

use generator::ir::{Envelope, EnvelopeField, Role, Scalar, TypeRef};

use crate::schemas;

/// The envelope of a document with these lines, and these schemas.
fn envelope(lines: &str, schemas: &str) -> Envelope {
    let text = format!(
        r##"
openapi: 3.0.3
info: {{title: Envelope, version: "1"}}
x-envelope: {lines}
paths:
  /a: {{get: {{operationId: a, responses: {{"200": {{description: "", content: {{application/json: {{schema: {{$ref: "#/components/schemas/A"}}}}}}}}}}}}}}
components: {{schemas: {schemas}}}
"##
    );
    let output = schemas::generate(&text).unwrap_or_else(|report| panic!("{}", report.render()));
    output.api.envelope.expect("an envelope")
}

fn field(name: &str, wire: &str, role: Role, value: TypeRef) -> EnvelopeField {
    EnvelopeField {
        name: name.to_owned(),
        wire: wire.to_owned(),
        role,
        value,
        required: false,
        description: None,
    }
}

const ALL: &str = "{payload: data, success: {field: ok, values: [true]}, code: errorCode, message: text, requestId: id, \
                   rejected: [429]}";

#[test]
fn every_key_arrives() {
    let roles = envelope(ALL, "{A: {type: object}}").roles;
    assert_eq!(roles.payload, "data");
    let success = roles.success.expect("a success");
    assert_eq!(
        (success.field.as_str(), success.values),
        ("ok", vec![Scalar::Bool(true)])
    );
    assert_eq!(roles.code.as_deref(), Some("errorCode"));
    assert_eq!(roles.message.as_deref(), Some("text"));
    assert_eq!(roles.request_id.as_deref(), Some("id"));
    assert_eq!(roles.rejected, [429]);
}

#[test]
fn fields_that_no_schema_describes_have_the_usual_types_and_are_optional() {
    let fields = envelope(ALL, "{A: {type: string}}").fields;
    let expected = [
        field("ok", "ok", Role::Success, TypeRef::Bool),
        field("error_code", "errorCode", Role::Code, TypeRef::Int64),
        field("text", "text", Role::Message, TypeRef::String),
        field("id", "id", Role::RequestId, TypeRef::String),
    ];
    assert_eq!(fields, expected);
    let text = envelope(
        "{payload: data, success: {field: s, values: [fine]}}",
        "{A: {type: string}}",
    );
    assert_eq!(text.fields, [field("s", "s", Role::Success, TypeRef::String)]);
}

#[test]
fn fields_combine_all_envelopes_of_the_schema() {
    // The type is that of the first schema by name. A field is required if every envelope has it, and never as `null`.
    let schemas = r"{
        A: {type: object, required: [ok, text, errorCode], properties: {
            data: {type: string}, ok: {type: boolean}, errorCode: {type: string}, text: {type: string, description: Says why.}}},
        B: {type: object, required: [ok, text, id], properties: {
            data: {type: string}, ok: {type: boolean}, errorCode: {type: integer}, text: {type: string, nullable: true}, id: {type: string}}},
        C: {type: object, properties: {ok: {type: integer}, other: {type: string}}}
    }";
    let fields = envelope(ALL, schemas).fields;
    let ok = EnvelopeField {
        required: true,
        ..field("ok", "ok", Role::Success, TypeRef::Bool)
    };
    let text = EnvelopeField {
        description: Some(String::from("Says why.")),
        ..field("text", "text", Role::Message, TypeRef::String)
    };
    let code = field("error_code", "errorCode", Role::Code, TypeRef::String);
    let id = field("id", "id", Role::RequestId, TypeRef::String);
    assert_eq!(fields, [ok, code, text, id]);
}

/// The envelope of GenAuth.
#[test]
fn the_envelope_of_the_real_schema_has_four_fields() {
    let output = generator::generate(schemas::real(), schemas::ROOT, &schemas::target());
    let output = output.unwrap_or_else(|report| panic!("{}", report.render()));
    let envelope = output.api.envelope.expect("an envelope");
    let fields: Vec<_> = envelope
        .fields
        .iter()
        .map(|field| (field.name.as_str(), field.required, field.value.clone()))
        .collect();
    let expected = [
        ("status_code", true, TypeRef::Int64),
        ("api_code", false, TypeRef::Int64),
        ("message", true, TypeRef::String),
        ("request_id", false, TypeRef::String),
    ];
    assert_eq!(fields, expected);
    assert_eq!(envelope.roles.rejected, [401, 429, 503]);
}
