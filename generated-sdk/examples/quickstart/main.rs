//! The client in one page: creates groups in a batch, adds members, lists page by page, retries after a temporary
//! failure, handles a permanent one, and deletes the groups.
//!
//! ```text
//! cargo run -p genauth --example quickstart
//! GENAUTH_ACCESS_KEY_ID=… GENAUTH_ACCESS_KEY_SECRET=… cargo run -p genauth --example quickstart -- [user id]…
//! ```
//!
//! Without an access key it runs on a mock and sends nothing. With one (console of the user pool: Settings, Security)
//! it runs on the public cloud, or on the private deployment at `GENAUTH_HOST`; the users whose IDs are given become
//! members of a group for as long as it runs.

mod pretended;

use std::env::{self, VarError};
use std::process::ExitCode;
use std::time::Duration;

use genauth::models::{
    AddGroupMembersReqDto, CreateGroupBatchReqDto, CreateGroupReqDto, DeleteGroupsReqDto, GetGroupParams,
    GetUserParams, ListGroupsParams,
};
use genauth::{Error, ErrorKind, ManagementClient};

/// Code and name of the groups that are made.
const GROUPS: [(&str, &str); 5] = [
    ("quickstart-developers", "Developers"),
    ("quickstart-writers", "Writers"),
    ("quickstart-testers", "Testers"),
    ("quickstart-designers", "Designers"),
    ("quickstart-managers", "Managers"),
];
const DEVELOPERS: &str = GROUPS[0].0;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let key = (
        env::var("GENAUTH_ACCESS_KEY_ID"),
        env::var("GENAUTH_ACCESS_KEY_SECRET"),
    );
    let outcome = match key {
        (Ok(id), Ok(secret)) => on_a_server(id, secret).await,
        (Err(VarError::NotPresent), Err(VarError::NotPresent)) => on_a_mock().await,
        _ => {
            eprintln!("set both GENAUTH_ACCESS_KEY_ID and GENAUTH_ACCESS_KEY_SECRET, or none of them");
            return ExitCode::FAILURE;
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn on_a_server(id: String, secret: String) -> Result<(), Error> {
    let mut builder = ManagementClient::builder(id, secret);
    if let Ok(host) = env::var("GENAUTH_HOST") {
        builder = builder.host(host);
    }
    let client = builder.build()?;
    let users: Vec<String> = env::args().skip(1).collect();
    println!("Running with the access key in the environment: {client:?}\n");
    story(&client, &users).await
}

async fn on_a_mock() -> Result<(), Error> {
    println!("There is no access key in the environment, so this runs on a mock: nothing is sent anywhere.");
    println!("With GENAUTH_ACCESS_KEY_ID and GENAUTH_ACCESS_KEY_SECRET it does the same on a server.\n");
    let api = pretended::api();
    story(&api.client()?, &[String::from("user-1"), String::from("user-2")]).await?;
    println!("\nRequests to the mock:");
    for call in api.all_calls() {
        let query: Vec<_> = call
            .query
            .iter()
            .map(|(name, value)| format!(" {name}={value}"))
            .collect();
        println!("  {} {}{}", call.method, call.path, query.concat());
    }
    Ok(())
}

/// The same on a server and on the mock.
async fn story(client: &ManagementClient, users: &[String]) -> Result<(), Error> {
    let request = CreateGroupBatchReqDto::new(
        GROUPS.map(|(code, name)| CreateGroupReqDto::new(code, name, "Made by the quickstart", "static")),
    );
    let created = client
        .create_groups_batch(request)
        .with_timeout(Duration::from_secs(10)) // for this call, instead of the client's
        .await?;
    println!("Created {} groups in a batch.", created.len());

    // The groups are deleted, even if something fails in between.
    let outcome = use_groups(client, users).await;
    let codes = GROUPS.map(|(code, _)| code);
    let deleted = client.delete_groups_batch(DeleteGroupsReqDto::new(codes)).await?;
    // An operation can succeed and still report that it did not take effect.
    println!("Deleted the groups: {}.", deleted.success);
    outcome
}

async fn use_groups(client: &ManagementClient, users: &[String]) -> Result<(), Error> {
    if users.is_empty() {
        println!("Added no members: no user IDs were given.");
    } else {
        let request = AddGroupMembersReqDto::new(users, DEVELOPERS);
        let added = client.add_group_members(request).await?;
        println!(
            "Added {} members to {DEVELOPERS}: {}.",
            users.len(),
            added.success
        );
    }

    println!("Groups, two on a page:");
    let request = ListGroupsParams::new().with_keywords("quickstart").with_limit(2);
    let mut groups = client.list_groups(request).items();
    while let Some(group) = groups.try_next().await? {
        println!("  {}: {}", group.code, group.name);
    }

    // The client retries temporary failures itself. `with_response` tells the number of attempts.
    let group = client
        .get_group(GetGroupParams::new(DEVELOPERS))
        .with_response()
        .await?;
    println!("Read {} in {} attempts.", group.value.code, group.attempts);

    match client.get_user(GetUserParams::new("quickstart-nobody")).await {
        Ok(user) => println!("Somebody is called quickstart-nobody: {}.", user.user_id),
        Err(error) => explain(&error),
    }
    Ok(())
}

/// What a program can learn from an error, besides its text.
fn explain(error: &Error) {
    println!("Failed, and that is handled: {error}");
    match (error.kind(), error.api()) {
        (_, Some(api)) => {
            let known = if error.is_not_found() {
                ": there is no such thing"
            } else {
                ""
            };
            println!("  the API says {}{known}", api.status);
            println!("  the exact code is {:?}", api.code);
            println!("  support asks for the request id {:?}", api.request_id);
        }
        (ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Http, _) => {
            println!(
                "  after {} attempts; it may work later ({:?})",
                error.attempts(),
                error.kind()
            );
        }
        (kind, None) => println!("  {kind:?}"),
    }
}
