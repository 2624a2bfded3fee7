//! `quickstart` runs on a mock without an access key, and on a server with one.

use std::net::TcpListener;
use std::process::Command;

use super::program::{example, texts};

fn quickstart() -> Command {
    example("quickstart")
}

#[test]
fn without_an_access_key_it_runs_on_a_mock() {
    let output = quickstart().output().unwrap();
    let [told, errors] = texts(&output);
    assert!(output.status.success(), "{told}\n{errors}");
    let mut rest = told.as_str();
    for line in [
        "runs on a mock: nothing is sent anywhere",
        "Created 5 groups in a batch.",
        "Added 2 members to quickstart-developers: true.",
        "quickstart-developers: Developers",
        "quickstart-managers: Managers",
        "Read quickstart-developers in 2 attempts.",
        "get_user: the API responded with 404 (code 2004): user not found [request id mock-",
        "Deleted the groups: true.",
        "GET /api/v3/list-groups keywords=quickstart limit=2 page=3",
        "POST /api/v3/delete-groups-batch",
    ] {
        let Some((_, after)) = rest.split_once(line) else {
            panic!("`{line}` is missing, or comes too early:\n{told}\n{errors}");
        };
        rest = after;
    }
    assert_eq!(told.matches("GET /api/v3/get-group").count(), 2, "{told}");
    assert!(!told.contains("page=4"), "{told}");
}

#[test]
fn with_an_access_key_it_calls_the_host() {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    // Nothing listens on this port any more.
    let output = quickstart()
        .env("GENAUTH_ACCESS_KEY_ID", "key")
        .env("GENAUTH_ACCESS_KEY_SECRET", "hush-hush")
        .env("GENAUTH_HOST", format!("http://127.0.0.1:{port}"))
        .output()
        .unwrap();
    let [told, errors] = texts(&output);
    assert!(!output.status.success(), "{told}");
    assert!(
        told.contains(&format!("127.0.0.1:{port}")) && !told.contains("mock"),
        "{told}"
    );
    assert!(
        errors.contains("create_groups_batch") && errors.contains("cannot connect"),
        "{errors}"
    );
    assert!(
        !told.contains("hush-hush") && !errors.contains("hush-hush"),
        "{told}\n{errors}"
    );
}

#[test]
fn half_an_access_key_is_an_error() {
    let output = quickstart().env("GENAUTH_ACCESS_KEY_ID", "key").output().unwrap();
    let [told, errors] = texts(&output);
    assert!(!output.status.success(), "{told}");
    assert!(errors.contains("set both"), "{errors}");
}
