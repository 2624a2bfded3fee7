//! `call` describes operations, completes names, and calls nothing that it has guessed and that may change something.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Output, Stdio};

use serde_json::{Value, json};

use super::program::{example, texts};
use super::server::{Server, user};

/// What is printed without an access key.
fn call(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = example("call").args(arguments).output().unwrap();
    let [told, errors] = texts(&output);
    (output.status.code(), told, errors)
}

#[test]
fn help_describes_an_operation() {
    let (status, help, errors) = call(&["--help", "addGroupMembers"]);
    assert_eq!((status, errors.as_str()), (Some(0), ""));
    let mut rest = help.as_str();
    for line in [
        "addGroupMembers: ",
        "\nPOST /api/v3/add-group-members\n",
        "\nParameters: fields of the body\n",
        "\n  userIds: list of strings, required, 1 to 50 elements\n",
        "\n  code: string, required\n",
        "\nResult: IsSuccessDto\n  success: boolean, required\n",
        "\n- Safe to retry: yes.\n",
        "\n- Documentation:\n  https://docs.genauth.ai/",
        "\ncall addGroupMembers '{\"userIds\":[\"",
    ] {
        let Some((_, after)) = rest.split_once(line) else {
            panic!("`{line}` is missing, or comes too early:\n{help}");
        };
        // Two lines that follow each other share a line break.
        rest = &rest[rest.len() - after.len() - 1..];
    }
    assert_eq!(call(&["addGroupMembers", "--help"]).1, help);
    assert_eq!(call(&["--help", "add_group_members"]).1, help);
}

#[test]
fn help_says_what_the_program_takes() {
    let (status, help, _) = call(&["--help"]);
    assert_eq!(status, Some(0));
    for option in ["--help", "--template", "--list", "--lines"] {
        assert!(help.contains(&format!("\n  {option} ")), "{help}");
    }
    assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
    let (status, _, errors) = call(&["--hlep"]);
    assert_eq!((status, errors), (Some(1), format!("error: {help}")));
}

#[test]
fn a_template_has_the_required_fields_or_all() {
    let (status, told, _) = call(&["--template", "createGroup"]);
    assert_eq!(status, Some(0));
    let names = |text: &str| -> Vec<String> {
        let template: Value = serde_json::from_str(text).unwrap();
        template.as_object().unwrap().keys().cloned().collect()
    };
    assert_eq!(names(&told), ["code", "description", "name", "type"]);
    let (_, told, _) = call(&["--template", "createGroup", "--all"]);
    assert_eq!(
        names(&told),
        ["code", "customData", "description", "name", "type"]
    );
    let (_, told, note) = call(&["--template", "listGroups"]);
    assert_eq!(
        (told.as_str(), note.as_str()),
        (
            "{}\n",
            "note: no parameter is required; --all prints all of them\n"
        )
    );
}

#[test]
fn a_list_has_all_names_or_those_with_a_word() {
    let (_, names, _) = call(&["--list"]);
    assert!(names.lines().count() > 400);
    assert!(names.lines().all(|name| !name.contains(' ')), "{names}");
    let (_, found, _) = call(&["--list", "GROUP-members"]);
    let found: Vec<&str> = found.lines().filter_map(|line| line.split("  ").next()).collect();
    assert_eq!(
        found.get(..3),
        Some(&["addGroupMembers", "listGroupMembers", "removeGroupMembers"][..])
    );
    assert_eq!(
        call(&["--list", "zzz"]),
        (
            Some(1),
            String::new(),
            "error: no operation has `zzz` in its name, path, summary or description\n".into()
        )
    );
}

#[test]
fn a_list_that_nobody_reads_on_is_no_failure() {
    let mut list = example("call");
    let list = list.arg("--list").stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut list = list.spawn().unwrap();
    let mut line = String::new();
    BufReader::new(list.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let output = list.wait_with_output().unwrap();
    assert_eq!(texts(&output)[1], "");
    assert!(output.status.success());
}

#[test]
fn a_mistyped_name_is_completed_for_help_and_told_for_a_call() {
    let (status, help, note) = call(&["--help", "delteUsersBatch"]);
    assert_eq!(status, Some(0));
    assert_eq!(
        note,
        "note: there is no operation `delteUsersBatch`; this is `deleteUsersBatch`\n"
    );
    assert!(help.starts_with("deleteUsersBatch: "), "{help}");

    let (status, told, errors) = call(&["--help", "GroupMembers"]);
    assert_eq!((status, told.as_str()), (Some(1), ""));
    assert_eq!(
        errors,
        "error: there is no operation `GroupMembers`; did you mean one of these?\n  addGroupMembers\n  \
         listGroupMembers\n  removeGroupMembers\n"
    );
    let (_, _, errors) = call(&["xyzzy"]);
    assert_eq!(
        errors,
        "error: there is no operation `xyzzy`; `call --list` prints their names\n"
    );
}

#[test]
fn wrong_parameters_are_told_before_an_access_key_is_asked_for() {
    let (status, told, errors) = call(&["deleteUsersBatch", "{"]);
    assert_eq!((status, told.as_str()), (Some(1), ""));
    assert!(
        errors.starts_with("error: deleteUsersBatch: the parameters do not fit: "),
        "{errors}"
    );
    let (status, _, errors) = call(&["deleteUsersBatch", r#"{"userIds": ["u1"]}"#]);
    assert_eq!(
        (status, errors.as_str()),
        (Some(1), "error: GENAUTH_ACCESS_KEY_ID is not set\n")
    );
}

fn run(server: &Server, arguments: &[&str]) -> Output {
    server.program("call").args(arguments).output().unwrap()
}

#[tokio::test]
async fn what_is_guessed_is_called_only_if_it_reads() {
    let server = Server::start().await;
    server.on("get-user", |_| Ok(user("u1"))).await;
    server
        .on("delete-users-batch", |_| Ok(json!({"success": true})))
        .await;
    let output = run(&server, &["deleteUsersBatc", r#"{"userIds": ["u1"]}"#]);
    let [told, errors] = texts(&output);
    assert_eq!((output.status.code(), told.as_str()), (Some(1), ""));
    assert_eq!(
        errors,
        "error: there is no operation `deleteUsersBatc`; did you mean `deleteUsersBatch`?\n"
    );
    assert_eq!(server.requests().await, []);

    let output = run(&server, &["deleteUsersBatch", r#"{"userIds": ["u1"]}"#]);
    assert_eq!(texts(&output), ["{\"success\":true}\n", ""]);

    let output = run(&server, &["getUsr", r#"{"userId": "u1"}"#]);
    let [told, errors] = texts(&output);
    assert_eq!(
        errors,
        "note: there is no operation `getUsr`; this is `getUser`\n"
    );
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["userId"], "u1");
}

#[tokio::test]
async fn parameters_that_do_not_fit_are_not_sent() {
    let server = Server::start().await;
    let output = run(&server, &["deleteUsersBatch", r#"{"users": ["u1"]}"#]);
    let [_, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors.starts_with("error: deleteUsersBatch: the parameters do not fit: ")
            && errors.ends_with("; `call --help deleteUsersBatch` describes them\n"),
        "{errors}"
    );
    assert_eq!(server.requests().await, []);
}

#[tokio::test]
async fn a_call_for_each_line_needs_exact_names() {
    let server = Server::start().await;
    server.on("get-user", |_| Ok(user("u1"))).await;
    let mut lines = server.program("call");
    let lines = lines.arg("--lines").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut lines = lines.spawn().unwrap();
    let input = "{\"operationId\": \"getUsr\", \"parameters\": {\"userId\": \"u1\"}}\n\
                 {\"operationId\": \"getUser\", \"parameters\": {\"userId\": \"u1\"}}\n";
    lines.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = lines.wait_with_output().unwrap();
    let [told, _] = texts(&output);
    let outcomes: Vec<Value> = told
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        outcomes[0],
        json!({"operationId": "getUsr", "ok": false,
            "error": "there is no operation `getUsr`; did you mean `getUser`?"})
    );
    assert_eq!(
        (&outcomes[1]["ok"], &outcomes[1]["data"]["userId"]),
        (&json!(true), &json!("u1"))
    );
}
