//! `export_users` writes CSV, a page at a time, and ends quietly when nobody reads.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use serde_json::{Value, json};

use super::program::texts;
use super::server::{Server, page, user};

async fn server(users: Vec<Value>) -> Server {
    let server = Server::start().await;
    server
        .on("list-users", move |request| {
            Ok(page(&users, &request["options"]["pagination"]))
        })
        .await;
    server
}

#[tokio::test]
async fn it_writes_all_users_in_the_order_of_their_creation() {
    let mut users: Vec<Value> = (0..70).map(|nth| user(&format!("u{nth}"))).collect();
    users[1]["name"] = json!("Bob \"the boss\"\nSmith, jr.");
    users[1]["lastLogin"] = json!("2023-01-02T03:04:05.000Z");
    let server = server(users).await;
    let output = server.program("export_users").output().unwrap();
    let [told, errors] = texts(&output);
    assert!(output.status.success(), "{told}\n{errors}");
    assert_eq!(errors, "70 users\n");
    let start = "userId,externalId,username,name,email,phone,status,createdAt,lastLogin\n\
                 u0,,,,,,Activated,2022-07-03T03:20:30.000Z,\n\
                 u1,,,\"Bob \"\"the boss\"\"\nSmith, jr.\",,,Activated,2022-07-03T03:20:30.000Z,\
                 2023-01-02T03:04:05.000Z\n\
                 u2,";
    assert!(told.starts_with(start), "{told}");
    assert!(
        told.ends_with("\nu69,,,,,,Activated,2022-07-03T03:20:30.000Z,\n"),
        "{told}"
    );
    let requests = server.requests_of("list-users").await;
    assert_eq!(requests.len(), 2);
    assert_eq!(
        requests[1],
        json!({"options": {
            "sort": [{"field": "createdAt", "order": "asc"}],
            "pagination": {"page": 2, "limit": 50},
        }})
    );
}

#[tokio::test]
async fn it_asks_for_one_status() {
    let server = server(Vec::new()).await;
    let mut export = server.program("export_users");
    let output = export.args(["--status", "Suspended"]).output().unwrap();
    assert!(output.status.success(), "{:?}", texts(&output));
    let requests = server.requests_of("list-users").await;
    assert_eq!(
        requests[0]["advancedFilter"],
        json!([{"field": "status", "operator": "EQUAL", "value": "Suspended"}])
    );
}

#[tokio::test]
async fn a_reader_that_goes_away_is_no_failure() {
    // More than the pipe and the buffers take.
    let long = "x".repeat(10_000);
    let users = (0..200).map(|nth| {
        let mut user = user(&format!("u{nth}"));
        user["name"] = json!(long);
        user
    });
    let server = server(users.collect()).await;
    let mut export = server.program("export_users");
    let mut export = export
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(export.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    assert!(line.starts_with("userId,"), "{line}");
    let output = export.wait_with_output().unwrap();
    let [_, errors] = texts(&output);
    assert!(output.status.success() && errors.is_empty(), "{errors}");
    // It does not read on for nobody.
    assert!(server.requests_of("list-users").await.len() < 4);
}

#[tokio::test]
async fn a_failure_ends_it_with_an_error() {
    let server = Server::start().await;
    server
        .on("list-users", |_| Err((403, json!(2100), "not permitted")))
        .await;
    let output = server.program("export_users").output().unwrap();
    let [_, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        errors,
        "error: list_users: the API responded with 403 (code 2100): not permitted [request id req-1]\n"
    );
}
