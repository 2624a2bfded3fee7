//! Options of the client: which ones are refused, and that secrets are never printed.

use std::sync::Arc;

use serde_json::json;

use super::support::{KEY_ID, KEY_SECRET, Scripted, builder, delete_users, ok, success, token};
use crate::{Error, ErrorKind, Lang, ManagementClient};

fn refusal(outcome: Result<ManagementClient, Error>) -> String {
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(!error.may_have_reached_server());
    error.to_string()
}

#[test]
fn the_default_host_is_the_public_one() {
    let client = ManagementClient::builder("id", "secret").build().unwrap();
    assert_eq!(
        format!("{client:?}"),
        r#"ManagementClient { core: Client { endpoint: Endpoint { base: "https://api.genauth.ai", is_loopback: false }, timeout: 30s, .. }, .. }"#
    );
}

#[test]
fn plain_http_needs_permission_off_loopback() {
    assert!(refusal(builder("http://genauth.example").build()).contains("allow_http"));
    assert!(builder("http://genauth.example").allow_http(true).build().is_ok());
    assert!(builder("http://127.0.0.1:1").build().is_ok());
}

#[test]
fn user_information_in_the_host_is_refused_and_not_printed() {
    let text = refusal(builder("https://admin:hunter2@genauth.example").build());
    assert!(text.contains("user information"), "{text}");
    assert!(!text.contains("hunter2"), "{text}");
}

#[test]
fn line_breaks_cannot_get_into_headers() {
    let build = |lang: &str, tenant: &str| Scripted::new([]).builder().lang(lang).tenant_id(tenant).build();
    assert!(refusal(build("en-US\r\nx-evil: 1", "t")).contains("language"));
    assert!(refusal(build("en-US", "t\nx-evil: 1")).contains("tenant id"));
    assert!(refusal(build("en-US", " ")).contains("tenant id"));
    assert!(build("fr-FR", "t").is_ok());
}

#[test]
fn an_empty_access_key_is_refused() {
    assert!(refusal(ManagementClient::builder("", "x").build()).contains("access key"));
    assert!(refusal(ManagementClient::builder("x", "").build()).contains("access key"));
    assert!(refusal(ManagementClient::builder(" ", "x").build()).contains("access key"));
    assert!(refusal(ManagementClient::builder("x", "\n").build()).contains("access key"));
}

#[tokio::test]
async fn white_space_around_the_access_key_is_left_out() {
    let server = Scripted::new([
        ok(&token("t1", &json!(7200))),
        ok(&success(&json!({ "success": true }))),
    ]);
    let client = ManagementClient::builder(format!(" {KEY_ID}\n"), format!("{KEY_SECRET}\r\n"))
        .transport(Arc::<Scripted>::clone(&server))
        .build()
        .unwrap();
    delete_users(&client).await.unwrap();
    let body: serde_json::Value = serde_json::from_slice(server.requests()[0].body()).unwrap();
    assert_eq!(
        body,
        json!({ "accessKeyId": KEY_ID, "accessKeySecret": KEY_SECRET })
    );
}

#[test]
fn languages_stay_open() {
    assert_eq!(Lang::from("zh-CN"), Lang::ZhCn);
    assert_eq!(Lang::from("en-US"), Lang::EnUs);
    assert_eq!(Lang::from("ja-JP"), Lang::Other("ja-JP".into()));
    assert_eq!(Lang::Other("ja-JP".into()).to_string(), "ja-JP");
}

#[test]
fn secrets_are_not_printed() {
    let builder = builder(&format!("https://u:{KEY_SECRET}@a.example"));
    assert!(!format!("{builder:?}").contains(KEY_SECRET));
    let client = Scripted::new([]).client();
    assert!(!format!("{client:?} {client:#?}").contains(KEY_SECRET));
}
