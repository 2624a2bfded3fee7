//! `offboard` asks before it changes anything, and locks accounts out before it deletes them.

use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use serde_json::{Value, json};

use super::program::texts;
use super::server::{Server, page, user};

fn named(id: &str, last_login: Option<&str>) -> Value {
    let mut user = user(id);
    user["name"] = json!(format!("Name of {id}"));
    if let Some(time) = last_login {
        user["lastLogin"] = json!(time);
    }
    user
}

/// A server with four accounts. The sessions of `u3` cannot be ended.
async fn server() -> Server {
    let server = Server::start().await;
    let users = [
        named("u1", Some("2020-01-01T00:00:00.000Z")),
        named("u2", None),
        named("u3", Some("2021-01-01T00:00:00.000Z")),
        named("u4", Some("2999-01-01T00:00:00.000Z")),
    ];
    let found = users.clone();
    server
        .on("list-users", move |request| {
            Ok(page(&found, &request["options"]["pagination"]))
        })
        .await;
    server
        .on("get-user-batch", move |query| {
            let ids = query["userIds"].as_array().unwrap();
            let wanted = users.iter().filter(|user| ids.contains(&user["userId"]));
            Ok(wanted.cloned().collect())
        })
        .await;
    server
        .on("update-user", |request| {
            Ok(user(request["userId"].as_str().unwrap()))
        })
        .await;
    server
        .on("get-user-loggedin-apps", |query| {
            let apps = if query["userId"] == "u2" {
                vec![]
            } else {
                vec!["app-1", "app-2"]
            };
            let apps = apps.into_iter();
            Ok(apps
                .map(|id| json!({"appId": id, "appName": "", "appLogo": "", "appLoginUrl": ""}))
                .collect())
        })
        .await;
    server
        .on("kick-users", |request| {
            if request["userId"] == "u3" {
                return Err((500, json!(5000), "sessions cannot be read"));
            }
            Ok(json!({"success": true}))
        })
        .await;
    for name in ["resign-user-batch", "delete-users-batch"] {
        server.on(name, |_| Ok(json!({"success": true}))).await;
    }
    server
}

fn file(name: &str, text: &str) -> PathBuf {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, text).unwrap();
    file
}

async fn changes(server: &Server) -> Vec<(String, Value)> {
    let reads = |name: &str| name.starts_with("list-") || name.starts_with("get-");
    let requests = server.requests().await.into_iter();
    requests.filter(|(name, _)| !reads(name)).collect()
}

#[tokio::test]
async fn without_yes_and_without_a_terminal_nothing_is_changed() {
    let server = server().await;
    let mut offboard = server.program("offboard");
    let output = offboard.args(["delete", "--inactive", "90"]).output().unwrap();
    let [told, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(1), "{told}\n{errors}");
    assert_eq!(
        told,
        "u1  Name of u1  last login: 2020-01-01T00:00:00.000Z\n\
         u3  Name of u3  last login: 2021-01-01T00:00:00.000Z\n"
    );
    assert_eq!(
        errors,
        "error: Delete (cannot be undone) these 2 accounts? Say --yes: there is no terminal to ask on\n"
    );
    assert_eq!(changes(&server).await, []);
    let filters = &server.requests_of("list-users").await[0]["advancedFilter"];
    assert_eq!(
        filters[0],
        json!({"field": "status", "operator": "EQUAL", "value": "Activated"})
    );
    assert_eq!(
        (&filters[1]["field"], &filters[1]["operator"]),
        (&json!("lastLogin"), &json!("LESSER"))
    );
    // Milliseconds, ninety days ago.
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap()
        .as_millis();
    let age = now - u128::from(filters[1]["value"].as_u64().unwrap());
    let day = 24 * 60 * 60 * 1000;
    assert!((90 * day..91 * day).contains(&age), "{age}");
}

#[tokio::test]
async fn an_account_is_suspended_and_kicked_before_it_is_resigned() {
    let server = server().await;
    let leavers = file("leavers.txt", "u1\n\n  u2\n");
    let mut offboard = server.program("offboard");
    let output = offboard
        .args(["resign", "--yes", "--file"])
        .arg(&leavers)
        .output()
        .unwrap();
    let [told, errors] = texts(&output);
    assert!(output.status.success(), "{told}\n{errors}");
    assert_eq!(
        told,
        "u1  Name of u1  last login: 2020-01-01T00:00:00.000Z\n\
         u2  Name of u2  last login: never\n\
         2 of 2 accounts are resigned.\n"
    );
    let expected = [
        ("update-user", json!({"userId": "u1", "status": "Suspended"})),
        (
            "kick-users",
            json!({"userId": "u1", "appIds": ["app-1", "app-2"]}),
        ),
        ("update-user", json!({"userId": "u2", "status": "Suspended"})),
        ("resign-user-batch", json!({"userIds": ["u1", "u2"]})),
    ];
    let expected = expected.map(|(name, content)| (name.to_owned(), content));
    assert_eq!(changes(&server).await, expected);
}

#[tokio::test]
async fn whoever_cannot_be_locked_out_is_not_deleted() {
    let server = server().await;
    let mut offboard = server.program("offboard");
    let output = offboard
        .args(["delete", "--inactive", "90", "--yes"])
        .output()
        .unwrap();
    let [told, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(1), "{told}\n{errors}");
    assert!(told.ends_with("1 of 2 accounts are deleted.\n"), "{told}");
    assert_eq!(
        errors,
        "u3: kick_users: the API responded with 500 (code 5000): sessions cannot be read [request id req-1]\n"
    );
    assert_eq!(
        server.requests_of("delete-users-batch").await,
        [json!({"userIds": ["u1"]})]
    );
}

#[tokio::test]
async fn an_id_that_nobody_has_stops_it() {
    let server = server().await;
    let leavers = file("leavers-wrong.txt", "u1\nu9\n");
    let mut offboard = server.program("offboard");
    let output = offboard
        .args(["suspend", "--yes", "--file"])
        .arg(&leavers)
        .output()
        .unwrap();
    let [_, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors.ends_with("there are no accounts with these IDs: u9\n"),
        "{errors}"
    );
    assert_eq!(changes(&server).await, []);
}
