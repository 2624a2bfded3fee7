//! Tests that the client gets the addresses and security schemes of a document.

use generator::ir::{KeyLocation, SecurityKind, SecurityScheme};

use crate::schemas;

fn scheme(name: &str, kind: SecurityKind) -> SecurityScheme {
    SecurityScheme {
        name: name.to_owned(),
        description: None,
        kind,
    }
}

fn key(name: &str, location: KeyLocation) -> SecurityScheme {
    let kind = SecurityKind::ApiKey {
        location,
        name: format!("x-{name}"),
    };
    scheme(name, kind)
}

#[test]
fn schemes_that_the_root_requires_come_first() {
    let output = schemas::generate(
        r#"
openapi: 3.0.3
info: {title: Security, version: "1"}
servers: [{url: "https://example.com/v1"}, {url: "https://test.example.com"}]
security: [{token: []}, {query: [], basic: []}, {token: []}]
paths: {}
components:
  securitySchemes:
    basic: {type: http, scheme: Basic}
    cookie: {type: apiKey, in: cookie, name: x-cookie}
    digest: {type: http, scheme: digest}
    header: {type: apiKey, in: header, name: x-header}
    oauth: {type: oauth2, description: Ask for it., flows: {}}
    query: {type: apiKey, in: query, name: x-query}
    token: {type: http, scheme: bearer, bearerFormat: JWT}
"#,
    );
    let api = output.unwrap_or_else(|report| panic!("{}", report.render())).api;
    assert_eq!(
        api.servers,
        ["https://example.com/v1", "https://test.example.com"]
    );
    let oauth = SecurityScheme {
        description: Some(String::from("Ask for it.")),
        ..scheme("oauth", SecurityKind::Other(String::from("oauth2")))
    };
    let expected = [
        scheme("token", SecurityKind::Bearer),
        scheme("basic", SecurityKind::Basic),
        key("query", KeyLocation::Query),
        key("cookie", KeyLocation::Cookie),
        scheme("digest", SecurityKind::Other(String::from("http digest"))),
        key("header", KeyLocation::Header),
        oauth,
    ];
    assert_eq!(api.security, expected);
}
