//! Creates two groups, adds members to one of them, and deletes both:
//!
//! ```text
//! GENAUTH_ACCESS_KEY_ID=… GENAUTH_ACCESS_KEY_SECRET=… cargo run -p generated-sdk --example quickstart -- [user id]…
//! ```
//!
//! The access key is in the console of the user pool, under Settings, Security. `GENAUTH_HOST` is the address of a
//! private deployment.

use std::env;
use std::process::ExitCode;
use std::time::Duration;

use generated_sdk::models::{
    AddGroupMembersReqDto, CreateGroupBatchReqDto, CreateGroupReqDto, DeleteGroupsReqDto,
};
use generated_sdk::{Error, ErrorKind, ManagementClient};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let (Ok(id), Ok(secret)) = (
        env::var("GENAUTH_ACCESS_KEY_ID"),
        env::var("GENAUTH_ACCESS_KEY_SECRET"),
    ) else {
        println!(
            "To see this work, set GENAUTH_ACCESS_KEY_ID and GENAUTH_ACCESS_KEY_SECRET to an access key."
        );
        println!("It creates two groups in the user pool of that key, and deletes them again.");
        return ExitCode::SUCCESS;
    };
    match run(id, secret).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            explain(&error);
            ExitCode::FAILURE
        }
    }
}

async fn run(id: String, secret: String) -> Result<(), Error> {
    let mut builder = ManagementClient::builder(id, secret);
    if let Ok(host) = env::var("GENAUTH_HOST") {
        builder = builder.host(host);
    }
    let client = builder.build()?;

    let groups = client
        .create_groups_batch(CreateGroupBatchReqDto::new([
            CreateGroupReqDto::new(
                "quickstart-developers",
                "Developers",
                "People who write code",
                "static",
            ),
            CreateGroupReqDto::new(
                "quickstart-writers",
                "Writers",
                "People who write about it",
                "static",
            ),
        ]))
        .with_timeout(Duration::from_secs(5))
        .await?;
    for group in &groups {
        println!("created {} as {}", group.code, group.id);
    }

    let user_ids: Vec<String> = env::args().skip(1).collect();
    if !user_ids.is_empty() {
        let request = AddGroupMembersReqDto::new(user_ids, "quickstart-developers");
        match client.add_group_members(request).await {
            // The server can answer without an error and yet not have done it.
            Ok(added) => println!("added the members: {}", added.success),
            Err(error) => explain(&error),
        }
    }

    let codes = groups.into_iter().map(|group| group.code);
    let deleted = client.delete_groups_batch(DeleteGroupsReqDto::new(codes)).await?;
    println!("deleted the groups: {}", deleted.success);
    Ok(())
}

/// What a program can do about an error, beside writing its text to a log.
fn explain(error: &Error) {
    eprintln!("{error}");
    if let Some(api) = error.api() {
        eprintln!(
            "status {}, request id for support: {:?}",
            api.status_code, api.request_id
        );
    } else if error.kind() == ErrorKind::InvalidRequest {
        eprintln!("nothing was sent: the request is outside a documented limit");
    }
}
