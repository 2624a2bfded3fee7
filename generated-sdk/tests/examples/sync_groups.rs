//! `sync_groups` sends the difference between a file and the server, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::program::{example, texts};
use super::server::{Server, page, user};

/// Groups by their codes: name, description, type and members.
type Groups = BTreeMap<String, (String, String, String, BTreeSet<String>)>;

fn group(code: &str, (name, description, r#type, _): &(String, String, String, BTreeSet<String>)) -> Value {
    json!({"id": format!("id-of-{code}"), "code": code, "name": name, "description": description,
        "type": r#type, "metadataSource": [], "members": []})
}

fn strings(list: &Value) -> Vec<String> {
    let texts = list.as_array().unwrap().iter();
    texts.map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A server that keeps groups.
async fn server(groups: &Arc<Mutex<Groups>>) -> Server {
    let server = Server::start().await;
    let kept = Arc::clone(groups);
    server
        .on("list-groups", move |query| {
            let kept = kept.lock().unwrap();
            let all: Vec<Value> = kept.iter().map(|(code, kept)| group(code, kept)).collect();
            Ok(page(&all, query))
        })
        .await;
    let kept = Arc::clone(groups);
    server
        .on("list-group-members", move |query| {
            let kept = kept.lock().unwrap();
            let (.., members) = &kept[&text(&query["code"])];
            let users: Vec<Value> = members.iter().map(|id| user(id)).collect();
            Ok(page(&users, query))
        })
        .await;
    let kept = Arc::clone(groups);
    server
        .on("create-groups-batch", move |request| {
            let mut kept = kept.lock().unwrap();
            let list = request["list"].as_array().unwrap();
            for new in list {
                let [name, description, r#type] =
                    ["name", "description", "type"].map(|field| text(&new[field]));
                kept.insert(text(&new["code"]), (name, description, r#type, BTreeSet::new()));
            }
            let created = list.iter().map(|new| {
                let code = text(&new["code"]);
                group(&code, &kept[&code])
            });
            Ok(created.collect())
        })
        .await;
    let kept = Arc::clone(groups);
    server
        .on("update-group", move |request| {
            let mut kept = kept.lock().unwrap();
            let code = text(&request["code"]);
            let Some(changed) = kept.get_mut(&code) else {
                return Err((404, json!(2000), "group not found"));
            };
            changed.0 = text(&request["name"]);
            changed.1 = text(&request["description"]);
            Ok(group(&code, changed))
        })
        .await;
    for (name, adds) in [("add-group-members", true), ("remove-group-members", false)] {
        let kept = Arc::clone(groups);
        server
            .on(name, move |request| {
                let users = strings(&request["userIds"]);
                assert!(!users.is_empty() && users.len() <= 50);
                if users.contains(&String::from("nobody")) {
                    return Err((404, json!(2004), "user not found"));
                }
                let mut kept = kept.lock().unwrap();
                let Some((.., members)) = kept.get_mut(&text(&request["code"])) else {
                    return Err((404, json!(2000), "group not found"));
                };
                if adds {
                    members.extend(users);
                } else {
                    members.retain(|member| !users.contains(member));
                }
                Ok(json!({"success": true}))
            })
            .await;
    }
    let kept = Arc::clone(groups);
    server
        .on("delete-groups-batch", move |request| {
            let codes = strings(&request["codeList"]);
            kept.lock().unwrap().retain(|code, _| !codes.contains(code));
            Ok(json!({"success": true}))
        })
        .await;
    server
}

fn groups(list: &[(&str, &str, &str, &[&str])]) -> Arc<Mutex<Groups>> {
    let groups = list.iter().map(|(code, name, r#type, members)| {
        let members = members.iter().map(ToString::to_string).collect();
        let kept = ((*name).into(), "About it".into(), (*r#type).into(), members);
        ((*code).to_owned(), kept)
    });
    Arc::new(Mutex::new(groups.collect()))
}

fn file(name: &str, groups: &Value) -> PathBuf {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, groups.to_string()).unwrap();
    file
}

/// Codes, names and members.
fn kept(groups: &Arc<Mutex<Groups>>) -> Vec<(String, String, Vec<String>)> {
    let groups = groups.lock().unwrap();
    let groups = groups
        .iter()
        .map(|(code, (name, _, _, members))| (code.clone(), name.clone(), members.iter().cloned().collect()));
    groups.collect()
}

fn wanted(code: &str, name: &str, members: &[&str]) -> Value {
    json!({"code": code, "name": name, "description": "About it", "members": members})
}

#[tokio::test]
async fn it_makes_groups_and_members_equal_to_the_file() {
    let groups = groups(&[
        ("designers", "Designers", "static", &["u1", "u2"]),
        ("developers", "Devs", "static", &["u1", "u2", "u3"]),
        ("everybody", "Everybody", "dynamic", &["u1"]),
        ("old", "Old", "static", &[]),
    ]);
    let server = server(&groups).await;
    let many: Vec<String> = (0..60).map(|nth| format!("w{nth:02}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let file = file(
        "groups.json",
        &json!([
            wanted("developers", "Developers", &["u2", "u3", "u4"]),
            wanted("designers", "Designers", &["u1", "u2"]),
            wanted("writers", "Writers", &many),
        ]),
    );
    let before = kept(&groups);
    let differences = "+ group writers (Writers)\n~ group developers (Developers)\n+ developers: u4\n";
    let summary = "Groups: 1 to create, 1 to update, 0 to delete. Members: 61 to add, 1 to remove.\n";

    let mut sync = server.program("sync_groups");
    let output = sync.arg(&file).arg("--dry-run").output().unwrap();
    let [told, errors] = texts(&output);
    assert!(output.status.success(), "{told}\n{errors}");
    assert!(told.starts_with(differences), "{told}");
    assert!(told.contains("\n+ writers: w00\n+ writers: w01\n"), "{told}");
    assert!(
        told.ends_with(&format!(
            "\n- developers: u1\n{summary}Nothing was changed (--dry-run).\n"
        )),
        "{told}"
    );
    let reads = |name: &str| name.starts_with("list-");
    let requests = server.requests().await;
    assert!(requests.iter().all(|(name, _)| reads(name)), "{requests:?}");
    assert_eq!(kept(&groups), before);

    let mut sync = server.program("sync_groups");
    let output = sync.arg(&file).output().unwrap();
    let [told, errors] = texts(&output);
    assert!(output.status.success(), "{told}\n{errors}");
    assert!(told.ends_with(summary), "{told}");
    let state = kept(&groups);
    let members = |code: &str| {
        let found = state.iter().find(|(kept, ..)| kept == code);
        found.map(|(_, _, members)| members.join(" "))
    };
    assert_eq!(members("developers").as_deref(), Some("u2 u3 u4"));
    assert_eq!(members("designers").as_deref(), Some("u1 u2"));
    assert_eq!(members("writers"), Some(many.join(" ")));
    assert_eq!(members("old").as_deref(), Some(""));
    assert!(state.iter().any(|(_, name, _)| name == "Developers"));
    let added = server.requests_of("add-group-members").await;
    let mut sizes: Vec<_> = added
        .iter()
        .map(|request| strings(&request["userIds"]).len())
        .collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [1, 10, 50]);

    // Once more: there is nothing to do.
    let sent = server.requests().await.len();
    let output = sync.output().unwrap();
    assert!(output.status.success());
    let requests = server.requests().await;
    assert!(
        requests[sent..].iter().all(|(name, _)| reads(name)),
        "{requests:?}"
    );
}

#[tokio::test]
async fn only_prune_deletes_groups_that_the_file_does_not_have() {
    let groups = groups(&[
        ("everybody", "Everybody", "dynamic", &["u1"]),
        ("old", "Old", "static", &[]),
        ("writers", "Writers", "static", &[]),
    ]);
    let server = server(&groups).await;
    let file = file("groups-prune.json", &json!([wanted("writers", "Writers", &[])]));
    let mut sync = server.program("sync_groups");
    let output = sync.arg(&file).arg("--prune").output().unwrap();
    let [told, errors] = texts(&output);
    assert!(output.status.success(), "{told}\n{errors}");
    assert_eq!(
        told,
        "- group old\nGroups: 0 to create, 0 to update, 1 to delete. Members: 0 to add, 0 to remove.\n"
    );
    let codes: Vec<_> = kept(&groups).into_iter().map(|(code, ..)| code).collect();
    assert_eq!(codes, ["everybody", "writers"]);
}

#[tokio::test]
async fn what_fails_is_told_and_the_rest_is_done() {
    let groups = groups(&[
        ("designers", "Designers", "static", &[]),
        ("writers", "Writers", "static", &[]),
    ]);
    let server = server(&groups).await;
    let file = file(
        "groups-failure.json",
        &json!([
            wanted("designers", "Designers", &["nobody"]),
            wanted("writers", "Writers", &["u1"]),
        ]),
    );
    let mut sync = server.program("sync_groups");
    let output = sync.arg(&file).output().unwrap();
    let [_, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert_eq!(
        errors,
        "1 members are not added to designers: add_group_members: the API responded with 404 (code 2004): user not \
         found [request id req-1]\n"
    );
    let members: Vec<_> = kept(&groups).into_iter().map(|(.., members)| members).collect();
    assert_eq!(members, [vec![], vec![String::from("u1")]]);
}

#[tokio::test]
async fn the_members_of_a_group_with_a_rule_cannot_be_set() {
    let groups = groups(&[("everybody", "Everybody", "dynamic", &["u1"])]);
    let server = server(&groups).await;
    let file = file(
        "groups-dynamic.json",
        &json!([wanted("everybody", "Everybody", &[])]),
    );
    let mut sync = server.program("sync_groups");
    let output = sync.arg(&file).output().unwrap();
    let [_, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        errors,
        "error: everybody is a group of the type dynamic: its members cannot be set\n"
    );
}

#[test]
fn a_mistake_in_the_command_or_the_file_is_told() {
    let output = example("sync_groups")
        .args(["groups.json", "--dryrun"])
        .output()
        .unwrap();
    let [_, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors.starts_with("`--dryrun` is not understood\n"), "{errors}");

    let file = file(
        "groups-twice.json",
        &json!([wanted("a", "A", &[]), wanted("a", "B", &[])]),
    );
    let output = example("sync_groups").arg(&file).output().unwrap();
    let [_, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors.ends_with("the group a is there twice\n"), "{errors}");
}
