//! The ways to authorize requests that any API may ask for.

use sdk_runtime::json;
use sdk_runtime::{ErrorKind, auth};

use crate::generated::models::{GetTicketParams, ListTicketsParams};
use crate::script::{Script, json as response};

fn ticket() -> http::Response<bytes::Bytes> {
    response(200, &json!({"id": 7, "title": "Fire"}))
}

#[tokio::test]
async fn a_bearer_token_and_a_password_go_into_the_header_authorization() {
    let script = Script::new([ticket(), ticket()]);
    let client = script
        .builder()
        .auth(auth::bearer("t-0k3n").unwrap())
        .build()
        .unwrap();
    client.get_ticket(GetTicketParams::new(7)).await.unwrap();
    assert_eq!(
        script.last_header("authorization").as_deref(),
        Some("Bearer t-0k3n")
    );
    let basic = auth::basic("Aladdin", "open sesame").unwrap();
    let client = script.builder().auth(basic).build().unwrap();
    client.get_ticket(GetTicketParams::new(7)).await.unwrap();
    assert_eq!(
        script.last_header("authorization").as_deref(),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
}

#[tokio::test]
async fn a_key_goes_into_the_header_or_parameter_that_the_api_names() {
    let script = Script::new([ticket(), response(200, &json!({"items": []})), ticket()]);
    let header = auth::api_key_header("X-Api-Key", "k-1").unwrap();
    let client = script.builder().auth(header).build().unwrap();
    client.get_ticket(GetTicketParams::new(7)).await.unwrap();
    assert_eq!(script.last_header("x-api-key").as_deref(), Some("k-1"));
    let query = || auth::api_key_query("key", "a&b").unwrap();
    let client = script.builder().auth(query()).build().unwrap();
    client
        .list_tickets(ListTicketsParams::new().with_page(2))
        .await
        .unwrap();
    client.get_ticket(GetTicketParams::new(7)).await.unwrap();
    assert_eq!(
        script.log()[1..],
        ["GET /v1/tickets?page=2&key=a%26b", "GET /v1/tickets/7?key=a%26b"]
    );
}

#[tokio::test]
async fn an_api_that_asks_for_two_gets_both() {
    let script = Script::new([ticket(), ticket()]);
    let key = auth::api_key_header("X-Api-Key", "k-1").unwrap();
    let query = auth::api_key_query("key", "k-2").unwrap();
    let client = script.builder().auth(auth::both(key, query)).build().unwrap();
    client.get_ticket(GetTicketParams::new(7)).await.unwrap();
    assert_eq!(script.last_header("x-api-key").as_deref(), Some("k-1"));
    assert_eq!(script.log(), ["GET /v1/tickets/7?key=k-2"]);
    let basic = auth::basic("Aladdin", "open sesame").unwrap();
    let client = script
        .builder()
        .auth(auth::both(basic, auth::bearer("t-0k3n").unwrap()))
        .build()
        .unwrap();
    client.get_ticket(GetTicketParams::new(7)).await.unwrap();
    assert_eq!(
        script.last_header("authorization").as_deref(),
        Some("Bearer t-0k3n")
    );
}

#[tokio::test]
async fn refused_credentials_that_stay_the_same_are_not_sent_again_and_never_printed() {
    let refusal = json!({"message": "the key s3cr3t-k3y is unknown"});
    let script = Script::new([response(401, &refusal), response(401, &refusal)]);
    let ways = [
        auth::api_key_header("X-Api-Key", "s3cr3t-k3y").unwrap(),
        auth::api_key_query("key", "s3cr3t-k3y").unwrap(),
    ];
    for way in ways {
        let client = script.builder().auth(way).build().unwrap();
        let error = client.get_ticket(GetTicketParams::new(7)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
        assert_eq!(
            error.to_string(),
            "get_ticket: the API responded with 401: the key [redacted] is unknown"
        );
        assert!(!format!("{error:?} {client:?}", client = client.core).contains("s3cr3t"));
    }
}
