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
struct Fixed(Supply);

type Supply = fn() -> Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>;

const PATH: &str = "/api/v3/delete-users-batch";

impl TokenProvider for Fixed {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(async { (self.0)() })
    }
}

#[tokio::test]
async fn a_jwt_brings_its_user_pool_along_and_the_refusal_of_a_token_that_stays_is_final() {
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
    let spaced = "the token of the token provider holds white space: it has to be one word, without a scheme other \
                  than `Bearer`";
    let unusable: [(Supply, &str); 8] = [
        (
            || Ok(AccessToken::new("")),
            "the token of the token provider is empty",
        ),
        (
            || Ok(AccessToken::new(" \n")),
            "the token of the token provider is empty",
        ),
        (
            || Ok(AccessToken::new("Bearer ")),
            "the token of the token provider is missing after `Bearer`",
        ),
        (|| Ok(AccessToken::new("a\r\nb")), spaced),
        (|| Ok(AccessToken::new("Basic YTpi")), spaced),
        (|| Ok(AccessToken::new("Bearer Bearer a")), spaced),
        (
            || Ok(AccessToken::new("ü")),
            "the token of the token provider is sent as a header, and is not printable ASCII",
        ),
        (
            || Ok(AccessToken::new("t").with_userpool_id("p\r\nx: y")),
            "the user pool of the token provider is sent as a header, and is not printable ASCII",
        ),
    ];
    for (unusable, why) in unusable {
        let error = delete_users(&with(&server, Arc::new(Fixed(unusable))))
            .await
            .unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
        assert_eq!(error.to_string(), format!("delete_users_batch: not sent: {why}"));
    }
}

#[tokio::test]
async fn a_supplied_token_is_sent_without_the_white_space_and_the_scheme_that_came_with_it() {
    let supplies: [Supply; 6] = [
        || Ok(AccessToken::new("abc")),
        || Ok(AccessToken::new("abc ")),
        || Ok(AccessToken::new("\tabc\r\n")),
        || Ok(AccessToken::new("Bearer abc")),
        || Ok(AccessToken::new("bearer  abc\n")),
        || Ok(AccessToken::new(" BEARER\tabc")),
    ];
    for supply in supplies {
        assert_eq!(supply().unwrap().expose(), "abc");
        let server = Scripted::new([done()]);
        delete_users(&with(&server, Arc::new(Fixed(supply))))
            .await
            .unwrap();
        assert_eq!(server.log(), [format!("{PATH} Bearer abc")]);
    }
}

/// Supplies each of these tokens as often as it says, and does not care about refusals.
struct Rotated(Mutex<Vec<(usize, &'static str)>>);

impl TokenProvider for Rotated {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> {
        let mut tokens = self.0.lock().unwrap();
        if tokens[0].0 == 0 {
            tokens.remove(0);
        }
        tokens[0].0 -= 1;
        let token = AccessToken::new(tokens[0].1);
        Box::pin(std::future::ready(Ok(token)))
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_refusal_the_provider_is_asked_again_and_a_rotated_token_is_tried() {
    let refusal = || ok(&json!({ "statusCode": 401, "message": "expired" }));
    let server = Scripted::new([refusal(), done(), refusal(), refusal(), done()]);
    let client = with(
        &server,
        Arc::new(Rotated(Mutex::new(vec![(1, "r1"), (3, "r2"), (9, "r3")]))),
    );
    // `r2` came meanwhile.
    assert!(delete_users(&client).await.unwrap().success);
    // It is still `r2`.
    assert!(delete_users(&client).await.unwrap_err().is_unauthorized());
    // `r3` came meanwhile, also if the provider was told of a refusal a moment ago.
    let with = |token: &str| format!("{PATH} Bearer {token}");
    assert_eq!(server.log(), ["r1", "r2", "r2"].map(with));
    assert!(delete_users(&client).await.unwrap_err().is_unauthorized());
    assert!(delete_users(&client).await.unwrap().success);
    assert_eq!(server.log(), ["r1", "r2", "r2", "r3", "r3"].map(with));
}

#[tokio::test(start_paused = true)]
async fn without_retries_a_refused_token_of_a_provider_is_one_request() {
    let server = Scripted::new([ok(&json!({ "statusCode": 401 })), done()]);
    let provider = Arc::new(Provider::default());
    let client = with(&server, Arc::<Provider>::clone(&provider));
    let call = || delete_users(&client).with_retry(RetryPolicy::none());
    assert!(call().await.unwrap_err().is_unauthorized());
    assert_eq!(*provider.refused.lock().unwrap(), ["p1"]);
    assert!(call().await.unwrap().success);
    assert_eq!(
        server.log(),
        ["p1", "p2"].map(|token| format!("{PATH} Bearer {token}"))
    );
}

#[tokio::test(start_paused = true)]
async fn a_provider_is_told_of_refusals_once_in_ten_seconds() {
    let refusals = std::iter::repeat_with(|| ok(&json!({ "statusCode": 401 }))).take(60);
    let server = Scripted::new(refusals);
    let provider = Arc::new(Provider::default());
    let client = with(&server, Arc::<Provider>::clone(&provider));
    for _ in 0..50 {
        assert!(delete_users(&client).await.unwrap_err().is_unauthorized());
    }
    assert_eq!(server.requests().len(), 51);
    assert_eq!(*provider.refused.lock().unwrap(), ["p1"]);
    tokio::time::advance(std::time::Duration::from_secs(10)).await;
    assert!(delete_users(&client).await.unwrap_err().is_unauthorized());
    assert_eq!(server.requests().len(), 53);
    assert_eq!(*provider.refused.lock().unwrap(), ["p1", "p2"]);
}

#[test]
fn supplied_tokens_are_not_printed() {
    let token = AccessToken::new("secret-token").with_userpool_id("pool-9");
    assert_eq!(
        format!("{token:?}"),
        r#"AccessToken { userpool_id: Some("pool-9"), .. }"#
    );
}
