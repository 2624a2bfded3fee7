//! The examples work as their first lines say: with nothing but `cargo run`, and with an access key.
#![allow(clippy::unwrap_used, missing_docs)]

use std::env;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn quickstart() -> Command {
    example("quickstart")
}

/// The example, without an access key and without any feature named.
fn example(name: &str) -> Command {
    let mut command = built(name).map_or_else(|| run(name), Command::new);
    command
        .env_remove("GENAUTH_ACCESS_KEY_ID")
        .env_remove("GENAUTH_ACCESS_KEY_SECRET")
        .env_remove("GENAUTH_HOST");
    command
}

/// `cargo run -p generated-sdk --example <name>`.
fn run(name: &str) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--offline", "-p", "generated-sdk"])
        .args(["--example", name])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

/// The program that `cargo test` has built beside this one, if it is up to date. In a run of all tests of the
/// workspace, `cargo run` would build it and most of its dependencies again. A run of this test alone may not have
/// built it.
fn built(name: &str) -> Option<PathBuf> {
    let tests = env::current_exe().ok()?;
    let examples = tests.parent()?.parent()?.join("examples");
    let program = examples.join(name).with_extension(env::consts::EXE_EXTENSION);
    let modified = |file: &Path| file.metadata().ok()?.modified().ok();
    let built = modified(&program)?;
    // The path of the program, a colon, and its source files. Spaces in their names are escaped.
    let made_of = fs::read_to_string(program.with_extension("d")).ok()?;
    let (_, sources) = made_of.trim_end().split_once(": ")?;
    let sources = sources.replace("\\ ", "\0");
    let mut sources = sources.split(' ').map(|source| source.replace('\0', " "));
    let is_new = sources.all(|source| modified(Path::new(&source)).is_some_and(|time| time <= built));
    is_new.then_some(program)
}

/// Standard output, standard error.
fn texts(output: &Output) -> [String; 2] {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned())
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

#[test]
fn middleware_sees_every_request_and_adds_its_header() {
    let output = example("middleware").output().unwrap();
    let [told, errors] = texts(&output);
    assert!(output.status.success(), "{told}\n{errors}");
    let without_times: Vec<_> = told.lines().map(|line| line.split(" in ").next()).collect();
    let agent = format!(
        "middleware-example/1.0 generated-sdk/{}",
        env!("CARGO_PKG_VERSION")
    );
    let context = "  traceparent 00-0000000000000000000000004bf92f35-0000000000000001-01";
    assert_eq!(
        without_times,
        [
            "POST /api/v3/get-management-token -> 200",
            "GET /api/v3/get-group -> 200",
            "GET /api/v3/list-groups -> 200",
            &*format!("get_group: billing, {agent}"),
            context,
            &*format!("list_groups: support, {agent}"),
            context,
        ]
        .map(Some)
    );
}
