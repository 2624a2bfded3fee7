//! `onboard` creates the accounts that are missing, chunk by chunk, and can be started again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::program::{example, texts};
use super::server::{Outcome, Server, page, user};

/// The user IDs of the accounts, by external ID, and those of the group's members.
#[derive(Default)]
struct Accounts {
    ids: BTreeMap<String, String>,
    members: Vec<String>,
}

/// A server that keeps accounts. It refuses the email `taken@example.com`.
async fn server(accounts: &Arc<Mutex<Accounts>>) -> Server {
    let server = Server::start().await;
    server
        .on("get-group", |query| match query["code"].as_str() {
            Some("developers") => Ok(json!({"id": "g1", "code": "developers", "name": "Developers",
                "description": "", "type": "static", "metadataSource": [], "members": []})),
            _ => Err((404, json!(2000), "group not found")),
        })
        .await;
    let kept = Arc::clone(accounts);
    server
        .on("list-users", move |request| {
            let kept = kept.lock().unwrap();
            let filter = &request["advancedFilter"][0];
            assert_eq!(
                (&filter["field"], &filter["operator"]),
                (&json!("externalId"), &json!("IN"))
            );
            let wanted = filter["value"].as_array().unwrap().iter();
            let found: Vec<Value> = wanted
                .filter_map(|external| Some(account(external, kept.ids.get(external.as_str()?)?)))
                .collect();
            Ok(page(&found, &request["options"]["pagination"]))
        })
        .await;
    let kept = Arc::clone(accounts);
    server
        .on("create-users-batch", move |request| {
            create(&mut kept.lock().unwrap(), request["list"].as_array().unwrap())
        })
        .await;
    let kept = Arc::clone(accounts);
    server
        .on("add-group-members", move |request| {
            let added = request["userIds"].as_array().unwrap().iter();
            let added = added.map(|id| id.as_str().unwrap().to_owned());
            kept.lock().unwrap().members.extend(added);
            Ok(json!({"success": true}))
        })
        .await;
    server
}

fn account(external: &Value, id: &str) -> Value {
    let mut account = user(id);
    account["externalId"] = external.clone();
    account
}

fn create(kept: &mut Accounts, list: &[Value]) -> Outcome {
    assert!(!list.is_empty() && list.len() <= 50);
    if list.iter().any(|person| person["email"] == "taken@example.com") {
        return Err((409, json!(2026), "email already exists"));
    }
    let created = list.iter().filter_map(|person| {
        let external = person["externalId"].as_str()?;
        let id = format!("id-of-{external}");
        kept.ids.insert(external.to_owned(), id.clone());
        Some(account(&person["externalId"], &id))
    });
    Ok(Value::Array(created.collect()))
}

/// A file in a folder of its own, below the folder of cargo's target.
fn file(name: &str, text: &str) -> PathBuf {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, text).unwrap();
    file
}

/// People with the external IDs e0, e1, …
fn people(count: usize) -> String {
    let mut text = String::from("externalId,name,email\n");
    for nth in 0..count {
        writeln!(text, "e{nth},\"Person, the {nth}th\",p{nth}@example.com").unwrap();
    }
    text
}

#[tokio::test]
async fn it_creates_those_who_are_missing_in_chunks_and_adds_all_to_the_group() {
    let accounts = Arc::<Mutex<Accounts>>::default();
    accounts.lock().unwrap().ids.insert("e3".into(), "old".into());
    let server = server(&accounts).await;
    let people = file("onboard-120.csv", &people(120));
    let mut onboard = server.program("onboard");
    let output = onboard.arg(&people).arg("developers").output().unwrap();
    let [told, progress] = texts(&output);
    assert!(output.status.success(), "{told}\n{progress}");
    assert_eq!(told, "120 of 120 people are members of developers.\n");
    // Standard error is no terminal here, so there are lines.
    assert_eq!(
        progress.lines().collect::<Vec<_>>(),
        [
            "50 of 120: 49 created, 1 were there",
            "100 of 120: 50 created, 0 were there",
            "120 of 120: 20 created, 0 were there",
        ]
    );
    let created = server.requests_of("create-users-batch").await;
    let sizes: Vec<_> = created
        .iter()
        .map(|request| request["list"].as_array().unwrap().len())
        .collect();
    assert_eq!(sizes, [49, 50, 20]);
    assert_eq!(
        created[0]["list"][0],
        json!({"externalId": "e0", "name": "Person, the 0th", "email": "p0@example.com"})
    );
    assert_eq!(server.requests_of("add-group-members").await.len(), 3);
    let mut members = accounts.lock().unwrap().members.clone();
    members.sort();
    members.dedup();
    assert_eq!(members.len(), 120);
    assert!(members.contains(&String::from("old")) && members.contains(&String::from("id-of-e119")));

    // Once more: everybody is there.
    let output = onboard.output().unwrap();
    let [told, progress] = texts(&output);
    assert!(output.status.success(), "{told}\n{progress}");
    assert_eq!(server.requests_of("create-users-batch").await.len(), 3);
    assert!(
        progress.ends_with("120 of 120: 0 created, 20 were there\n"),
        "{progress}"
    );
}

#[tokio::test]
async fn a_chunk_that_fails_is_reported_and_does_not_stop_the_others() {
    let accounts = Arc::<Mutex<Accounts>>::default();
    let server = server(&accounts).await;
    let people = people(120).replace("p70@", "taken@");
    let people = file("onboard-conflict.csv", &people);
    let mut onboard = server.program("onboard");
    let output = onboard.arg(&people).arg("developers").output().unwrap();
    let [told, progress] = texts(&output);
    assert_eq!(output.status.code(), Some(1), "{told}\n{progress}");
    assert_eq!(told, "70 of 120 people are members of developers.\n");
    assert!(
        progress.contains(
            "people 51 to 100: create_users_batch: the API responded with 409 (code 2026): email already exists \
             [request id req-1]\n  A username, email or phone belongs to another account already. Correct the file, \
             and start again.\n"
        ),
        "{progress}"
    );
    assert!(
        progress.ends_with("70 of 120: 20 created, 0 were there\n"),
        "{progress}"
    );
}

#[tokio::test]
async fn it_reads_json_and_checks_the_group_first() {
    let server = server(&Arc::default()).await;
    let text = r#"[{"externalId": "e1", "phone": "18800008888"}]"#;
    let people = file("onboard.json", text);
    let mut onboard = server.program("onboard");
    let output = onboard.arg(&people).arg("developers").output().unwrap();
    assert!(output.status.success(), "{:?}", texts(&output));
    assert_eq!(
        server.requests_of("create-users-batch").await,
        [json!({"list": [{"externalId": "e1", "phone": "18800008888"}]})]
    );

    let mut onboard = server.program("onboard");
    let output = onboard.arg(&people).arg("develpers").output().unwrap();
    let [told, errors] = texts(&output);
    assert_eq!((output.status.code(), told.as_str()), (Some(1), ""));
    assert_eq!(
        errors,
        "error: get_group: the API responded with 404 (code 2000): group not found [request id req-1]\n"
    );
    assert_eq!(server.requests_of("create-users-batch").await.len(), 1);
}

#[test]
fn a_mistake_in_the_file_is_told_before_anything_is_sent() {
    let mistakes = [
        (
            "externalId,name\ne1,Bob\n",
            "person 1 (e1) has no username, email or phone",
        ),
        ("externalId,email\n,a@b.c\n", "person 1 has no externalId"),
        (
            "externalId,email\ne1,a@b.c\ne1,d@e.f\n",
            "persons 1 and 2 have the externalId e1",
        ),
        ("externalId,mail\ne1,a@b.c\n", "unknown field `mail`"),
    ];
    for (nth, (text, told)) in mistakes.into_iter().enumerate() {
        let people = file(&format!("onboard-mistake-{nth}.csv"), text);
        let output = example("onboard")
            .arg(&people)
            .arg("developers")
            .output()
            .unwrap();
        let [_, errors] = texts(&output);
        assert_eq!(output.status.code(), Some(1), "{errors}");
        assert!(errors.contains(told), "{errors}");
    }
}
