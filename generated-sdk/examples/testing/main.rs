//! A function that uses the client, and its tests against a mock of the API.
//!
//! ```text
//! cargo test -p genauth --example testing
//! export GENAUTH_ACCESS_KEY_ID=… GENAUTH_ACCESS_KEY_SECRET=…
//! cargo run -p genauth --example testing -- interns staff
//! ```
//!
//! The function does not know that it is tested: it takes a client, and the tests hand it one without a network.
//! Retries, pages, limits and decoding are those of the real client.

use std::env;
use std::process::ExitCode;

use genauth::models::{AddGroupMembersReqDto, ListGroupMembersParams, RemoveGroupMembersReqDto};
use genauth::{Error, ManagementClient};

const USAGE: &str = "\
Moves all members of a group to another group.

usage: testing <from> <to>

  <from>, <to>    the codes of two groups

environment: GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET, and GENAUTH_HOST for a private
deployment";

/// Moves all members of the group `from` to the group `to`, and returns their number.
///
/// Nobody leaves the old group before everybody is in the new one. After a failure, it can be called again.
async fn move_members(client: &ManagementClient, from: &str, to: &str) -> Result<usize, Error> {
    let mut members = client
        .list_group_members(ListGroupMembersParams::new(from))
        .items();
    let mut ids = Vec::new();
    while let Some(user) = members.try_next().await? {
        ids.push(user.user_id);
    }
    let add = AddGroupMembersReqDto::new(&ids, to);
    client.add_group_members(add).in_chunks().await?.into_results()?;
    let remove = RemoveGroupMembersReqDto::new(&ids, from);
    client
        .remove_group_members(remove)
        .in_chunks()
        .await?
        .into_results()?;
    Ok(ids.len())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments == ["--help"] {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    let [from, to] = arguments.as_slice() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let (Ok(id), Ok(secret)) = (
        env::var("GENAUTH_ACCESS_KEY_ID"),
        env::var("GENAUTH_ACCESS_KEY_SECRET"),
    ) else {
        eprintln!("error: GENAUTH_ACCESS_KEY_ID or GENAUTH_ACCESS_KEY_SECRET is not set; see --help");
        return ExitCode::FAILURE;
    };
    let mut builder = ManagementClient::builder(id, secret);
    if let Ok(host) = env::var("GENAUTH_HOST") {
        builder = builder.host(host);
    }
    let moved = match builder.build() {
        Ok(client) => move_members(&client, from, to).await,
        Err(error) => Err(error),
    };
    match moved {
        Ok(count) => {
            println!("{count} members of {from} are members of {to} now.");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use genauth::mock::{MockApi, MockResponse};
    use genauth::models::{
        AddGroupMembersReqDto, IsSuccessDto, RemoveGroupMembersReqDto, UserDto, UserPagingDto,
    };
    use genauth::{Error, ErrorKind, codes};

    use super::move_members;

    /// An API whose group `interns` has members with the IDs 0, 1, 2, …
    ///
    /// A rule can compute its response from the request. Everything that has no rule succeeds with the example of the
    /// schema.
    fn api_with_interns(count: usize) -> MockApi {
        let api = MockApi::new();
        api.on("list_group_members")
            .when(|call| call.parameter("code") == Some("interns"))
            .respond_with(move |call| {
                let number = |name| {
                    call.parameter(name)
                        .and_then(|text| text.parse::<usize>().ok())
                        .unwrap_or(1)
                };
                let start = (number("page") - 1) * number("limit");
                let ids = (0..count).skip(start).take(number("limit"));
                let users = ids.map(|id| UserDto::default().with_user_id(id.to_string()));
                MockResponse::ok(
                    UserPagingDto::default()
                        .with_total_count(i64::try_from(count).unwrap_or(i64::MAX))
                        .with_list(users),
                )
            });
        api
    }

    #[tokio::test]
    async fn all_members_are_added_before_any_is_removed() -> Result<(), Error> {
        let api = api_with_interns(120);
        assert_eq!(move_members(&api.client()?, "interns", "staff").await?, 120);

        // The requests that were sent, in order: three pages, three chunks each of at most fifty.
        let sent: Vec<_> = api.all_calls().into_iter().map(|call| call.operation).collect();
        let expected = [
            ["list_group_members"; 3],
            ["add_group_members"; 3],
            ["remove_group_members"; 3],
        ];
        assert_eq!(sent, expected.concat());
        Ok(())
    }

    #[tokio::test]
    async fn the_requests_name_the_groups_and_the_users() -> Result<(), Box<dyn std::error::Error>> {
        let api = api_with_interns(2);
        move_members(&api.client()?, "interns", "staff").await?;

        // A recorded call has the query, the headers and the body; `body_as` reads the body as the request's type.
        let calls = api.calls("list_group_members");
        assert_eq!(calls[0].parameter("code"), Some("interns"));
        let added: AddGroupMembersReqDto = api.calls("add_group_members")[0].body_as()?;
        assert_eq!(added, AddGroupMembersReqDto::new(["0", "1"], "staff"));
        let removed: RemoveGroupMembersReqDto = api.calls("remove_group_members")[0].body_as()?;
        assert_eq!(removed, RemoveGroupMembersReqDto::new(["0", "1"], "interns"));
        Ok(())
    }

    #[tokio::test]
    async fn a_group_without_members_needs_no_change() -> Result<(), Error> {
        let api = api_with_interns(0);
        assert_eq!(move_members(&api.client()?, "interns", "staff").await?, 0);
        assert_eq!(api.call_count("add_group_members"), 0);
        assert_eq!(api.call_count("remove_group_members"), 0);
        Ok(())
    }

    /// With paused time, the waits between attempts take no time.
    #[tokio::test(start_paused = true)]
    async fn a_failure_that_passes_is_not_noticed() -> Result<(), Error> {
        let api = api_with_interns(1);
        // The rule that was set last comes first. `once` uses it up.
        api.on("add_group_members")
            .once()
            .respond(MockResponse::http(503));
        api.on("remove_group_members")
            .once()
            .respond(MockResponse::too_many_requests(Duration::from_secs(1)));
        assert_eq!(move_members(&api.client()?, "interns", "staff").await?, 1);
        assert_eq!(api.call_count("add_group_members"), 2);
        assert_eq!(api.call_count("remove_group_members"), 2);
        Ok(())
    }

    #[tokio::test]
    async fn nobody_leaves_the_old_group_if_the_new_one_is_missing() -> Result<(), Error> {
        let api = api_with_interns(2);
        api.on("add_group_members").error(404, "group not found");
        let error = move_members(&api.client()?, "interns", "staff").await.err();
        assert_eq!(
            error.and_then(|error| error.status()),
            Some(codes::status::NOT_FOUND)
        );
        assert_eq!(api.call_count("remove_group_members"), 0);
        Ok(())
    }

    #[tokio::test]
    async fn a_result_that_reports_a_failure_is_one() -> Result<(), Error> {
        let api = api_with_interns(2);
        api.on("add_group_members")
            .ok(IsSuccessDto::default().with_success(false));
        let error = move_members(&api.client()?, "interns", "staff").await.err();
        assert_eq!(error.map(|error| error.kind()), Some(ErrorKind::Unsuccessful));
        assert_eq!(api.call_count("remove_group_members"), 0);
        Ok(())
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_does_not_respond_is_a_timeout() -> Result<(), Error> {
        let api = api_with_interns(2);
        api.on_any().respond(MockResponse::stalled());
        let error = move_members(&api.client()?, "interns", "staff").await.err();
        assert!(error.is_some_and(|error| error.is_timeout()));
        Ok(())
    }
}
