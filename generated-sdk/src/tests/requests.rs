//! Requests as they are sent: path, query, headers and body.

use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, ResponseTemplate};

use super::support::{
    BARE, DELETE_AUTH, DELETE_USERS, DeleteUsersBatchDto, IsSuccessDto, JWT, KEY_ID, KEY_SECRET, LIST,
    ListParams, MixedRequest, SYSTEM_INFO, Scripted, UPDATE, WholeBodyRequest, builder, call, delete_users,
    header, ok, server, success, token, users,
};
use crate::record::{RawJson, Slot};
use crate::transport::Request;
use crate::{Error, ErrorKind, Lang, Operation, Record};

/// The request that an operation sends.
async fn sent(operation: &'static Operation, request: impl Slot) -> Result<Request, Error> {
    let server = Scripted::new([ok(&token(JWT, &json!(7200))), ok(&success(&json!({})))]);
    let outcome = call::<()>(&server.client(), operation, request).await;
    let mut requests = server.requests();
    match outcome {
        Ok(()) => Ok(requests.pop().unwrap()),
        Err(error) => {
            assert!(
                requests.is_empty(),
                "something was sent before the request was refused"
            );
            Err(error)
        }
    }
}

async fn line(operation: &'static Operation, request: impl Slot) -> String {
    let request = sent(operation, request).await.unwrap();
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    format!(
        "{} {} {body}",
        request.method(),
        request.uri().path_and_query().unwrap()
    )
}

#[tokio::test]
async fn parameters_go_where_the_schema_says() {
    let params = ListParams {
        id: "a/b c?ü".into(),
        keywords: Some("x&y=z+1".into()),
        user_ids: vec!["a".into(), "b".into()],
        with_posts: Some(false),
        page: Some(-3),
        trace: Some("t-1".into()),
        ..ListParams::default()
    };
    let request = sent(&LIST, params).await.unwrap();
    assert_eq!(
        request.uri().to_string(),
        "https://api.genauth.ai/api/v3/things/a%2Fb%20c%3F%C3%BC/list\
         ?keywords=x%26y%3Dz%2B1&userIds=a&userIds=b&withPosts=false&page=-3"
    );
    assert_eq!(header(request.headers(), "x-trace"), "t-1");
    assert_eq!(header(request.headers(), "content-type"), "-");
    assert!(request.body().is_empty());
}

#[tokio::test]
async fn absent_fields_are_left_out() {
    let params = ListParams {
        id: "1".into(),
        ..ListParams::default()
    };
    assert_eq!(line(&LIST, params).await, "GET /api/v3/things/1/list ");
    assert_eq!(line(&SYSTEM_INFO, ()).await, "GET /api/v3/system ");
    assert_eq!(
        line(&DELETE_USERS, users(1)).await,
        r#"POST /api/v3/delete-users-batch {"userIds":["u0"]}"#
    );
}

#[tokio::test]
async fn empty_values_are_not_absent() {
    let params = ListParams {
        id: "1".into(),
        keywords: Some(String::new()),
        ..ListParams::default()
    };
    assert_eq!(line(&LIST, params).await, "GET /api/v3/things/1/list?keywords= ");
    let request = DeleteUsersBatchDto {
        code: Some(String::new()),
        force: Some(false),
        ..users(0)
    };
    assert_eq!(
        line(&DELETE_USERS, request).await,
        r#"POST /api/v3/delete-users-batch {"userIds":[],"code":"","force":false}"#
    );
}

#[tokio::test]
async fn a_request_without_fields_has_no_body_and_one_with_no_field_set_is_an_object() {
    assert_eq!(line(&DELETE_USERS, ()).await, "POST /api/v3/delete-users-batch ");
    assert_eq!(
        line(&DELETE_USERS, None::<DeleteUsersBatchDto>).await,
        "POST /api/v3/delete-users-batch "
    );
    let mixed = MixedRequest {
        id: "1".into(),
        dry_run: Some(true),
        ..MixedRequest::default()
    };
    assert_eq!(line(&UPDATE, mixed).await, "PUT /api/v3/things/1?dryRun=true {}");
}

#[tokio::test]
async fn a_mixed_request_has_only_its_body_fields_in_the_body() {
    let mut mixed = MixedRequest {
        id: "1".into(),
        name: Some("n".into()),
        ..MixedRequest::default()
    };
    mixed.raw_fields_mut().insert("extra", json!([1]));
    assert_eq!(
        line(&UPDATE, mixed).await,
        r#"PUT /api/v3/things/1 {"name":"n","extra":[1]}"#
    );
}

#[tokio::test]
async fn a_list_can_be_the_whole_body() {
    let ids = vec![String::from("a"), String::from("b")];
    assert_eq!(
        line(&DELETE_AUTH, ids.clone()).await,
        r#"DELETE /api/v3/auth ["a","b"]"#
    );
    let request = WholeBodyRequest {
        id: "1".into(),
        elements: ids,
        ..WholeBodyRequest::default()
    };
    assert_eq!(line(&UPDATE, request).await, r#"PUT /api/v3/things/1 ["a","b"]"#);
}

#[tokio::test]
async fn parameters_that_the_schema_lacks_can_be_added() {
    let mut params = ListParams {
        id: "1".into(),
        ..ListParams::default()
    };
    for (name, value) in [
        ("a b", json!("x y")),
        ("n", json!(7)),
        ("l", json!(["p", true])),
        ("no", Value::Null),
    ] {
        params.raw_fields_mut().insert(name, RawJson::from(value));
    }
    assert_eq!(
        line(&LIST, params).await,
        "GET /api/v3/things/1/list?a%20b=x%20y&n=7&l=p&l=true "
    );
}

#[tokio::test]
async fn path_parameters_cannot_change_the_path() {
    for (id, expected) in [
        (
            "",
            "list_things: not sent: the path parameter `id` must not be empty",
        ),
        (
            ".",
            "list_things: not sent: the path parameter `id` cannot be sent as `.` or `..`",
        ),
        (
            "..",
            "list_things: not sent: the path parameter `id` cannot be sent as `.` or `..`",
        ),
    ] {
        let params = ListParams {
            id: id.into(),
            ..ListParams::default()
        };
        let error = sent(&LIST, params).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.path(), Some("id"));
        assert_eq!(error.to_string(), expected);
    }
    let params = ListParams {
        id: "../../x%2f".into(),
        ..ListParams::default()
    };
    assert_eq!(
        line(&LIST, params).await,
        "GET /api/v3/things/..%2F..%2Fx%252f/list "
    );
}

#[tokio::test]
async fn limits_are_checked_before_anything_is_sent() {
    let error = sent(&DELETE_USERS, users(51)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "delete_users_batch: not sent: `userIds` takes at most 50 elements, got 51"
    );
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.path(), Some("userIds"));
    assert_eq!(error.operation(), Some("delete_users_batch"));
    assert!(!error.may_have_reached_server());
    assert!(sent(&DELETE_USERS, users(50)).await.is_ok());

    let both = DeleteUsersBatchDto {
        code: Some("123456789".into()),
        ..users(51)
    };
    let error = sent(&DELETE_USERS, both).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "delete_users_batch: not sent: `userIds` takes at most 50 elements, got 51; \
         `code` takes at most 8 characters, got 9"
    );
    let error = sent(&DELETE_AUTH, vec![users(1), users(51)]).await.unwrap_err();
    assert_eq!(error.path(), Some("[1].userIds"));
}

#[tokio::test]
async fn header_parameters_take_no_line_breaks() {
    let params = ListParams {
        id: "1".into(),
        trace: Some("a\r\nb: c".into()),
        ..ListParams::default()
    };
    let error = sent(&LIST, params).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::InvalidRequest, Some("x-trace"))
    );
}

#[tokio::test]
async fn a_url_that_is_too_long_is_refused() {
    let params = ListParams {
        id: "1".into(),
        keywords: Some("k".repeat(70_000)),
        ..ListParams::default()
    };
    let error = sent(&LIST, params).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("do not fit in a URL"), "{error}");
}

#[tokio::test]
async fn every_header_reaches_a_server_and_the_path_prefix_is_kept() {
    let server = server().await;
    Mock::given(method("POST"))
        .and(path("/prefix/api/v3/get-management-token"))
        .respond_with(ResponseTemplate::new(200).set_body_json(token(JWT, &json!(7200))))
        .mount(&server)
        .await;
    Mock::given(method("POST"))
        .and(path("/prefix/api/v3/delete-users-batch"))
        .respond_with(ResponseTemplate::new(200).set_body_json(success(&json!({ "success": true }))))
        .mount(&server)
        .await;
    let client = builder(&format!("{}/prefix/", server.uri()))
        .lang(Lang::ZhCn)
        .tenant_id("tenant-1")
        .build()
        .unwrap();
    assert!(delete_users(&client).await.unwrap().success);

    let requests = server.received_requests().await.unwrap();
    let [token_request, request] = requests.as_slice() else {
        panic!("{} requests", requests.len())
    };
    assert_eq!(
        token_request.body_json::<Value>().unwrap(),
        json!({ "accessKeyId": KEY_ID, "accessKeySecret": KEY_SECRET })
    );
    assert_eq!(header(&token_request.headers, "authorization"), "-");
    assert_eq!(
        request.body_json::<Value>().unwrap(),
        json!({ "userIds": ["u0"] })
    );
    let version = env!("CARGO_PKG_VERSION");
    for (name, value) in [
        ("authorization", format!("Bearer {JWT}").as_str()),
        ("x-genauth-userpool-id", "pool-1"),
        ("x-genauth-sdk-version", &format!("rust:{version}")),
        ("x-genauth-lang", "zh-CN"),
        ("x-genauth-app-id", "tenant-1"),
        ("user-agent", &format!("genauth/{version}")),
        ("content-type", "application/json"),
        ("accept", "application/json"),
        (
            "accept-encoding",
            if cfg!(feature = "gzip") { "gzip" } else { "-" },
        ),
    ] {
        assert_eq!(header(&request.headers, name), value, "{name}");
    }
}

#[tokio::test]
async fn the_language_is_english_unless_said_and_a_tenant_is_only_sent_if_there_is_one() {
    let request = sent(&BARE, ()).await.unwrap();
    assert_eq!(header(request.headers(), "x-genauth-lang"), "en-US");
    assert_eq!(header(request.headers(), "x-genauth-app-id"), "-");
    assert!(request.headers()["authorization"].is_sensitive());
}

#[tokio::test]
async fn results_decode_into_the_typed_value() {
    let server = Scripted::new([
        ok(&token(JWT, &json!(7200))),
        ok(&success(&json!({ "success": true, "count": 3 }))),
    ]);
    let value: IsSuccessDto = delete_users(&server.client()).await.unwrap();
    assert_eq!((value.success, value.count), (true, Some(3)));
}

#[tokio::test]
async fn line_breaks_in_paths_and_queries_are_percent_encoded() {
    let params = ListParams {
        id: "a\r\nx: y".into(),
        keywords: Some("k\r\n\r\nGET / HTTP/1.1".into()),
        ..ListParams::default()
    };
    assert_eq!(
        line(&LIST, params).await,
        "GET /api/v3/things/a%0D%0Ax%3A%20y/list?keywords=k%0D%0A%0D%0AGET%20%2F%20HTTP%2F1.1 "
    );
}

#[tokio::test]
async fn header_parameters_are_ascii() {
    for text in ["a\nb", "a\0b", "a\u{7f}", "ü", "\u{2028}"] {
        let params = ListParams {
            id: "1".into(),
            trace: Some(text.into()),
            ..ListParams::default()
        };
        let error = sent(&LIST, params).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "list_things: not sent: `x-trace` is sent as a header and takes printable ASCII only"
        );
    }
}
