//! Signed requests, and tokens that the application supplies.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::json;
use sha1::Sha1;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::support::{
    DELETE_USERS, DeleteUsersBatchDto, JWT, KEY_ID, KEY_SECRET, LIST, ListParams, Scene, Scripted, builder,
    call, delete_users, header, ok, success, users,
};
use crate::transport::BoxFuture;
use crate::{AccessToken, ErrorKind, ManagementClient, RetryPolicy, TokenProvider};

fn done() -> Scene {
    ok(&success(&json!({ "success": true })))
}

/// The value of `authorization` for a text, computed without the client.
fn signed(text: &str) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(KEY_SECRET.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    format!(
        "GenAuth {KEY_ID}:{}",
        STANDARD.encode(mac.finalize().into_bytes())
    )
}

#[tokio::test]
async fn a_signed_request_reaches_the_server_with_nothing_else_asked() {
    let server = MockServer::start().await;
    Mock::given(path("/prefix/api/v3/delete-users-batch"))
        .respond_with(ResponseTemplate::new(200).set_body_json(success(&json!({ "success": true }))))
        .mount(&server)
        .await;
    let client = builder(&format!("{}/prefix", server.uri()))
        .sign_requests()
        .tenant_id("t-1")
        .build()
        .unwrap();
    let request = DeleteUsersBatchDto {
        code: Some("a=b&c".into()),
        force: Some(true),
        ..users(2)
    };
    let _: () = call(&client, &DELETE_USERS, request).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let [request] = requests.as_slice() else {
        panic!("{} requests", requests.len())
    };
    let get = |name: &str| header(&request.headers, name);
    assert!(httpdate::parse_http_date(get("date")).is_ok());
    assert_eq!(get("x-genauth-userpool-id"), "-");
    let text = format!(
        "POST\ndate:{}\nx-genauth-app-id:t-1\nx-genauth-lang:en-US\nx-genauth-sdk-version:rust:{}\n\
         x-genauth-signature-method:HMAC-SHA1\nx-genauth-signature-nonce:{}\nx-genauth-signature-version:1.0\n\
         /api/v3/delete-users-batch?code=a=b&c&force=true&userIds=[\"u0\",\"u1\"]",
        get("date"),
        env!("CARGO_PKG_VERSION"),
        get("x-genauth-signature-nonce"),
    );
    assert_eq!(get("authorization"), signed(&text));
}

#[tokio::test]
async fn queries_and_paths_are_signed_without_percent_encoding() {
    let server = Scripted::new([done()]);
    let client = server.builder().sign_requests().build().unwrap();
    let params = ListParams {
        id: "a b/ü".into(),
        keywords: Some("x&y=ü".into()),
        user_ids: vec!["a".into()],
        with_posts: Some(false),
        page: Some(3),
        ..ListParams::default()
    };
    let _: () = call(&client, &LIST, params).await.unwrap();
    let requests = server.requests();
    let get = |name: &str| header(requests[0].headers(), name);
    let text = format!(
        "GET\ndate:{}\nx-genauth-lang:en-US\nx-genauth-sdk-version:rust:{}\n\
         x-genauth-signature-method:HMAC-SHA1\nx-genauth-signature-nonce:{}\nx-genauth-signature-version:1.0\n\
         /api/v3/things/a b/ü/list?keywords=x&y=ü&page=3&userIds=[\"a\"]&withPosts=false",
        get("date"),
        env!("CARGO_PKG_VERSION"),
        get("x-genauth-signature-nonce"),
    );
    assert_eq!(get("authorization"), signed(&text));
    assert!(requests[0].headers()["authorization"].is_sensitive());
}

#[tokio::test]
async fn codes_of_signing_are_explained() {
    for (code, explanation) in [
        (
            1300,
            "the signature is not the one of this access key: check its id and secret",
        ),
        (1301, "the signature method is not the one that the server takes"),
        (1302, "the signature version is not the one that the server takes"),
        (
            1303,
            "the server cannot read the date of the request; something on the way may have changed it",
        ),
        (
            1304,
            "the request came without its date; something on the way may have taken it out",
        ),
        (
            1305,
            "this machine's clock is too far from the server's, set it by a time server",
        ),
        (
            1306,
            "the signature was used before; something on the way may have sent the request twice",
        ),
    ] {
        let refused = json!({ "statusCode": 401, "apiCode": code, "message": "m", "requestId": "r" });
        let server = Scripted::new([ok(&refused)]);
        let client = server.builder().sign_requests().build().unwrap();
        let error = delete_users(&client).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "delete_users_batch: the API responded with 401 (code {code}): m; {explanation} [request id r]"
            )
        );
        // Signing again would not help.
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn an_access_key_id_that_is_no_header_is_an_error() {
    let client = ManagementClient::builder("id\r\nx: y", KEY_SECRET)
        .transport(Scripted::new([]))
        .sign_requests()
        .build()
        .unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(!error.may_have_reached_server());
    assert!(error.to_string().contains("access key id"), "{error}");
}

/// Supplies `p1`, `p2` and so on: the next one after each refusal.
#[derive(Default)]
struct Provider {
    number: AtomicUsize,
    asked: AtomicUsize,
    refused: Mutex<Vec<String>>,
}

impl TokenProvider for Provider {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(async {
            tokio::task::yield_now().await;
            self.asked.fetch_add(1, Ordering::Relaxed);
            let number = self.number.load(Ordering::Relaxed) + 1;
            Ok(AccessToken::new(format!("p{number}")).with_userpool_id("pool-9"))
        })
    }

    fn refused(&self, token: &AccessToken) -> bool {
        self.refused.lock().unwrap().push(token.expose().to_owned());
        self.number.fetch_add(1, Ordering::Relaxed);
        true
    }
}

fn with(server: &Arc<Scripted>, provider: Arc<dyn TokenProvider>) -> ManagementClient {
    ManagementClient::builder("", "")
        .transport(Arc::<Scripted>::clone(server))
        .retry(RetryPolicy::none())
        .token_provider(provider)
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_provider_is_asked_before_every_request_and_told_of_refusals() {
    let server = Scripted::new([done(), ok(&json!({ "statusCode": 401 })), done()]);
    let provider = Arc::new(Provider::default());
    let client = with(&server, Arc::<Provider>::clone(&provider));
    assert!(delete_users(&client).await.unwrap().success);
    assert!(delete_users(&client).await.unwrap().success);
    let path = "/api/v3/delete-users-batch";
    assert_eq!(
        server.log(),
        [
            format!("{path} Bearer p1"),
            format!("{path} Bearer p1"),
            format!("{path} Bearer p2")
        ]
    );
    assert_eq!(*provider.refused.lock().unwrap(), ["p1"]);
    assert_eq!(provider.asked.load(Ordering::Relaxed), 3);
    let requests = server.requests();
    assert_eq!(header(requests[0].headers(), "x-genauth-userpool-id"), "pool-9");
    assert!(requests[0].headers()["authorization"].is_sensitive());
}

/// Always supplies the same token.
struct Fixed(fn() -> Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>);

impl TokenProvider for Fixed {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(async { (self.0)() })
    }
}

#[tokio::test]
async fn a_jwt_brings_its_user_pool_along_and_a_refusal_is_final_by_default() {
    let server = Scripted::new([ok(&json!({ "statusCode": 401, "message": "expired" }))]);
    let client = with(&server, Arc::new(Fixed(|| Ok(AccessToken::new(JWT)))));
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "delete_users_batch: the API responded with 401: expired"
    );
    assert_eq!(
        header(server.requests()[0].headers(), "x-genauth-userpool-id"),
        "pool-1"
    );
}

#[tokio::test]
async fn a_provider_that_fails_fails_the_call_before_anything_is_sent() {
    let server = Scripted::new([]);
    let client = with(&server, Arc::new(Fixed(|| Err("the vault\nis sealed".into()))));
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(
        error.to_string(),
        "delete_users_batch: not sent, for want of credentials: the vault is sealed"
    );
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "the vault\nis sealed"
    );
    for unusable in [
        || Ok(AccessToken::new("")),
        || Ok(AccessToken::new("a\r\nb")),
        || Ok(AccessToken::new("t").with_userpool_id("p\r\nx: y")),
    ] {
        let error = delete_users(&with(&server, Arc::new(Fixed(unusable))))
            .await
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "delete_users_batch: not sent: the token of the token provider is empty, or it or its user pool is not \
             printable ASCII"
        );
    }
}

#[test]
fn supplied_tokens_are_not_printed() {
    let token = AccessToken::new("secret-token").with_userpool_id("pool-9");
    assert_eq!(
        format!("{token:?}"),
        r#"AccessToken { userpool_id: Some("pool-9"), .. }"#
    );
}
