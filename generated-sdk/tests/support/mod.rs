//! A server on loopback that gives out one management token, and a client of it.

use genauth::{ManagementClient, ManagementClientBuilder};
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

pub(crate) const KEY_ID: &str = "key-id";
pub(crate) const KEY_SECRET: &str = "key-secret";
pub(crate) const TOKEN_PATH: &str = "/api/v3/get-management-token";
/// A JWT whose payload is `{"scoped_userpool_id":"pool-1"}`.
pub(crate) const TOKEN: &str = "e30.eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sLTEifQ.c2ln";

/// A server that gives out one token and has no operation yet.
pub(crate) async fn server() -> MockServer {
    let server = MockServer::start().await;
    let token = success(&json!({ "access_token": TOKEN, "expires_in": 7200 }));
    Mock::given(method("POST"))
        .and(path(TOKEN_PATH))
        .respond_with(ResponseTemplate::new(200).set_body_json(token))
        .up_to_n_times(1)
        .mount(&server)
        .await;
    server
}

/// Sends this body in response to every other request.
pub(crate) async fn respond(server: &MockServer, body: impl Into<Vec<u8>>) {
    Mock::given(wiremock::matchers::any())
        .respond_with(ResponseTemplate::new(200).set_body_raw(body.into(), "application/json"))
        .mount(server)
        .await;
}

pub(crate) fn success(data: &Value) -> Value {
    json!({ "statusCode": 200, "message": "Success", "data": data })
}

pub(crate) fn builder(server: &MockServer) -> ManagementClientBuilder {
    ManagementClient::builder(KEY_ID, KEY_SECRET).host(server.uri())
}

pub(crate) fn client(server: &MockServer) -> Result<ManagementClient, genauth::Error> {
    builder(server).build()
}
