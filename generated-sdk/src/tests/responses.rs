//! How responses are read: every shape of the envelope, and responses that do not come from the API.

use serde_json::{Value, json};

use super::loopback::{always, response};
use super::support::{
    BARE, IsSuccessDto, JWT, SYSTEM_INFO, Scene, Scripted, call, client, delete_users, ok, success, token,
};
use crate::{Envelope, Error, ErrorKind};

/// The outcome of `deleteUsersBatch` when a server sends this response.
async fn outcome(status: u16, body: impl ToString) -> Result<IsSuccessDto, Error> {
    let response = response(&status.to_string(), body.to_string());
    delete_users(&client(&always(response).await)).await
}

async fn error(status: u16, body: impl ToString) -> Error {
    let error = outcome(status, body).await.unwrap_err();
    assert_eq!(error.operation(), Some("delete_users_batch"));
    assert_eq!(error.http_status(), Some(status));
    assert!(!error.to_string().contains('\n'));
    error
}

#[tokio::test]
async fn success_is_200_in_the_body_at_any_http_status() {
    let body = success(&json!({ "success": true }));
    for status in [200, 201, 500] {
        assert!(outcome(status, &body).await.unwrap().success, "{status}");
    }
}

#[tokio::test]
async fn a_success_can_say_that_it_did_nothing() {
    let value = outcome(200, success(&json!({ "success": false, "count": 0 })))
        .await
        .unwrap();
    assert_eq!((value.success, value.count), (false, Some(0)));
}

#[tokio::test]
async fn numbers_in_strings_are_understood() {
    let body = json!({ "statusCode": "200", "data": { "success": "true" } });
    assert!(outcome(200, body).await.unwrap().success);
    let body = json!({ "statusCode": "404", "apiCode": "2004", "message": "no user" });
    let error = error(200, body).await;
    assert_eq!(
        error.api().map(|api| (api.status, api.code.clone())),
        Some((404, Some(2004.into())))
    );
}

#[tokio::test]
async fn a_failure_in_the_body_is_a_failure_at_any_http_status() {
    let classes = [
        400, 401, 402, 403, 404, 409, 413, 422, 429, 499, 500, 501, 502, 503, 601, 602, 603, 0, -1, 201,
    ];
    for status_code in classes.into_iter().filter(|code| *code != 401) {
        for http_status in [200, 404] {
            let body = json!({
                "statusCode": status_code, "apiCode": 1234, "message": "why", "requestId": "r-9",
                "data": { "success": true },
            });
            let error = error(http_status, &body).await;
            assert_eq!(error.kind(), ErrorKind::Api);
            // These two statuses say that nothing was done.
            assert_eq!(
                error.may_have_reached_server(),
                ![429, 503].contains(&status_code)
            );
            let api = error.api().unwrap();
            assert_eq!((api.status, api.code.clone()), (status_code, Some(1234.into())));
            assert_eq!(
                (api.message.as_str(), api.request_id.as_deref()),
                ("why", Some("r-9"))
            );
            assert_eq!(error.body(), Some(body.to_string().as_bytes()));
            assert_eq!(
                error.to_string(),
                format!(
                    "delete_users_batch: the API responded with {status_code} (code 1234): why [request id r-9]"
                )
            );
        }
    }
}

#[tokio::test]
async fn http_errors_without_an_envelope_are_not_failures_of_the_api() {
    let html = "<html><h1>Bad\nGateway</h1></html>";
    for (status, body, expected) in [
        (502, html, "HTTP status 502 Bad Gateway (33 bytes)"),
        (503, "", "HTTP status 503 Service Unavailable (empty body)"),
        (429, "[]", "HTTP status 429 Too Many Requests (2 bytes)"),
        (
            500,
            r#"{"error":{"code":1,"message":"no\nluck"}}"#,
            "HTTP status 500 Internal Server Error: no luck",
        ),
        (
            404,
            r#"{"error":"nothing here"}"#,
            "HTTP status 404 Not Found: nothing here",
        ),
        (403, r#"{"message":["a","b"]}"#, "HTTP status 403 Forbidden: a; b"),
        (
            400,
            r#"{"statusCode":null,"message":null}"#,
            "HTTP status 400 Bad Request (34 bytes)",
        ),
        (418, "\"text\"", "HTTP status 418 I'm a teapot (6 bytes)"),
        (
            302,
            "",
            "HTTP status 302 Found (empty body); redirects are not followed: check the host",
        ),
        (599, "{", "HTTP status 599 (1 byte)"),
    ] {
        let error = error(status, body).await;
        assert_eq!(error.to_string(), format!("delete_users_batch: {expected}"));
        assert_eq!(error.kind(), ErrorKind::Http);
        assert_eq!(error.may_have_reached_server(), status != 429);
        assert_eq!(error.api(), None);
        assert_eq!(error.is_server_error(), status >= 500);
        assert_eq!(error.is_throttled(), status == 429);
        assert_eq!(error.is_not_found(), status == 404);
        assert_eq!(error.is_forbidden(), status == 403);
        assert_eq!(error.body(), (!body.is_empty()).then_some(body.as_bytes()));
    }
}

#[tokio::test]
async fn http_errors_are_errors_with_any_body() {
    let bodies = [
        "",
        "<html><p>busy</p></html>",
        r#"{"error":{"code":7,"message":"busy"}}"#,
        "{}",
        "null",
        "[1]",
        r#"{"data":{"success":true}}"#,
        r#"{"success":true}"#,
    ];
    for status in [404, 429, 500, 502, 503] {
        for body in bodies {
            let error = error(status, body).await;
            assert_eq!((error.kind(), error.api()), (ErrorKind::Http, None));
            assert_eq!(error.body().unwrap_or_default(), body.as_bytes());
        }
        let body = json!({ "statusCode": status, "apiCode": "2004", "message": "busy" });
        let error = error(status, body).await;
        let api = error.api().unwrap();
        assert_eq!(
            (api.status, api.code.clone()),
            (i64::from(status), Some(2004.into()))
        );
        assert_eq!(error.kind(), ErrorKind::Api);
    }
}

#[tokio::test]
async fn an_http_success_that_is_not_from_the_api_is_a_protocol_error() {
    for (body, expected) in [
        (
            "<html>log in</html>",
            "the response is not the JSON of this API (HTTP 200, 19 bytes)",
        ),
        (
            "",
            "the response is not the JSON of this API (HTTP 200, empty body)",
        ),
        (
            "[]",
            "the response is not the JSON of this API (HTTP 200, 2 bytes)",
        ),
        (
            "{}",
            "the response has no `statusCode`, so it is not from the API (HTTP 200, 2 bytes)",
        ),
        (
            r#"{"statusCode":"x","data":{"success":true}}"#,
            "the `statusCode` of the response cannot be read, so it is not from the API (HTTP 200, 42 bytes)",
        ),
    ] {
        let error = error(200, body).await;
        assert_eq!(error.kind(), ErrorKind::Protocol);
        assert_eq!(error.to_string(), format!("delete_users_batch: {expected}"));
    }
}

#[tokio::test]
async fn broken_json_is_a_decode_error_that_says_where() {
    let error = error(200, r#"{"statusCode":200,"data":{"success":tru"#).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.path(), Some("data.success"));
    assert!(error.to_string().contains("broken JSON"), "{error}");
    assert!(error.to_string().contains("at data.success"), "{error}");
}

#[tokio::test]
async fn names_of_fields_cannot_break_the_line() {
    let error = error(200, "{\"statusCode\":200,\"a\\nb\\u001b[31m\":tru").await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("a b [31m"), "{error}");
    assert!(!error.to_string().contains('\u{1b}'), "{error}");
}

#[tokio::test]
async fn a_failure_whose_text_is_cut_off_is_still_a_failure() {
    let error = error(200, r#"{"statusCode":404,"message":"no such user","requ"#).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_not_found());
    assert!(error.to_string().contains("no such user"));
}

#[tokio::test]
async fn odd_results_are_empty_values() {
    for data in [json!(null), json!({}), json!([]), json!("text")] {
        let value = outcome(200, success(&data)).await.unwrap();
        assert_eq!((value.success, value.count), (false, None), "{data}");
    }
    assert!(!outcome(200, json!({ "statusCode": 200 })).await.unwrap().success);
}

#[tokio::test]
async fn an_operation_without_a_result_takes_any_result() {
    for data in [json!(null), json!({ "x": 1 }), json!([1])] {
        let server = Scripted::new([ok(&token(JWT, &json!(7200))), ok(&success(&data))]);
        call::<()>(&server.client(), &SYSTEM_INFO, ()).await.unwrap();
    }
}

async fn bare(status: u16, body: impl ToString) -> Result<IsSuccessDto, Error> {
    let server = Scripted::new([
        ok(&token(JWT, &json!(7200))),
        Scene::Respond(status, body.to_string()),
    ]);
    call(&server.client(), &BARE, ()).await
}

#[tokio::test]
async fn an_operation_without_an_envelope_returns_the_body_and_understands_envelopes() {
    let result = json!({ "success": true, "count": 5 });
    assert_eq!(bare(200, &result).await.unwrap().count, Some(5));
    assert_eq!(bare(201, &result).await.unwrap().count, Some(5));
    assert_eq!(bare(200, success(&result)).await.unwrap().count, Some(5));

    let error = bare(200, json!({ "statusCode": 404, "message": "no" }))
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.is_not_found()), (ErrorKind::Api, true));
    assert_eq!(bare(500, &result).await.unwrap_err().kind(), ErrorKind::Http);
    assert_eq!(bare(200, "<html>").await.unwrap_err().kind(), ErrorKind::Protocol);
    assert_eq!(bare(200, "").await.unwrap_err().kind(), ErrorKind::Protocol);

    let server = Scripted::new([ok(&token(JWT, &json!(7200))), Scene::Respond(204, String::new())]);
    call::<()>(&server.client(), &BARE, ()).await.unwrap();
}

#[tokio::test]
async fn a_result_that_is_an_envelope_itself_is_read_as_a_whole() {
    let whole = json!({ "statusCode": 200, "message": "Done", "data": { "success": true, "count": 5 } });
    let refused = json!({ "statusCode": 403, "message": "no" });
    let scenes = [ok(&token(JWT, &json!(7200))), ok(&whole), ok(&refused)];
    let client = Scripted::new(scenes).client();
    let result: Envelope<IsSuccessDto> = call(&client, &BARE, ()).await.unwrap();
    assert_eq!((result.status_code, result.message.as_str()), (200, "Done"));
    assert_eq!(result.data.count, Some(5));
    let error = call::<Envelope<IsSuccessDto>>(&client, &BARE, ())
        .await
        .unwrap_err();
    assert!(error.is_forbidden());
}

#[tokio::test]
async fn a_value_that_does_not_fit_is_a_decode_warning_of_the_response() {
    let body = success(&json!({ "success": true, "count": { "n": 1 }, "new": 1 }));
    let server = Scripted::new([ok(&token(JWT, &json!(7200))), ok(&body)]);
    let response = delete_users(&server.client()).with_response().await.unwrap();
    assert!(response.value.success);
    assert_eq!(response.value.count, None);
    assert_eq!(response.status, 200);
    assert_eq!(response.request_id.as_deref(), Some("r-1"));
    assert_eq!(serde_json::from_slice::<Value>(&response.body).unwrap(), body);
    let warnings: Vec<_> = response.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        ["data.count: expected a 64-bit integer, found an object"]
    );
    let printed = format!("{response:?}");
    assert!(
        printed.contains("data.count") && !printed.contains("statusCode"),
        "{printed}"
    );
}

#[tokio::test]
async fn a_strict_client_refuses_a_response_that_differs_from_the_schema() {
    for (data, path) in [
        (json!({ "success": "true" }), "data.success"),
        (json!({ "success": true, "new": 1 }), "data.new"),
        (json!({}), "data"),
    ] {
        let server = Scripted::new([ok(&token(JWT, &json!(7200))), ok(&success(&data))]);
        let client = server.builder().strict(true).build().unwrap();
        let error = delete_users(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{data}");
        assert_eq!(error.path(), Some(path), "{data}");
        assert!(error.body().is_some());
    }
    let body = json!({ "statusCode": 200, "message": "", "apiCode": null, "data": { "success": true } });
    let server = Scripted::new([ok(&token(JWT, &json!(7200))), ok(&body)]);
    let client = server.builder().strict(true).build().unwrap();
    assert!(delete_users(&client).await.unwrap().success);
}
