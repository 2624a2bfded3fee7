//! Cleans up after people who left: suspends their accounts, ends their sessions, and resigns or deletes them.
//!
//! ```text
//! export GENAUTH_ACCESS_KEY_ID=… GENAUTH_ACCESS_KEY_SECRET=…
//! cargo run -p genauth --example offboard -- suspend --inactive 180
//! cargo run -p genauth --example offboard -- resign --file leavers.txt --yes
//! ```
//!
//! It lists the accounts and asks before it changes any.

use std::env;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use genauth::models::{
    DeleteUsersBatchDto, FilterOperator, GetUserBatchParams, GetUserLoggedinAppsParams, KickUsersDto,
    ListUsersAdvancedFilterItemDto, ListUsersRequestDto, ResignUserBatchReqDto, UpdateUserReqDto, UserDto,
    UserStatus,
};
use genauth::{ChunkReport, DateTime, Error, JsonValue, ManagementClient};

const USAGE: &str = "\
Cleans up after people who left.

usage: offboard <suspend | resign | delete> <--inactive <days> | --file <file>> [--yes]

  suspend              the accounts can no longer sign in; all else stays
  resign               also removes their permissions, departments, roles, groups and posts.
                       This cannot be undone
  delete               deletes the accounts. This cannot be undone
  --inactive <days>    accounts in use whose last login is at least so long ago. Accounts that never
                       signed in are not among them
  --file <file>        the accounts with these user IDs, one on a line
  --yes                does not ask

In each case the accounts are suspended first and their sessions are ended. The exit status is 0 if
all of it succeeded or there is nothing to do, 1 if something failed or the question was denied, and
2 for a mistake in the command.

environment: GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET, and GENAUTH_HOST for a private
deployment";

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

type Failure = Box<dyn std::error::Error>;

#[derive(Clone, Copy, PartialEq)]
enum Action {
    Suspend,
    Resign,
    Delete,
}

/// The accounts that are meant.
enum Leavers {
    Inactive(u32),
    File(String),
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    if arguments
        .iter()
        .any(|argument| argument == "--help" || argument == "-h")
    {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    let before = arguments.len();
    arguments.retain(|argument| argument != "--yes");
    let asks = arguments.len() == before;
    let Some((action, leavers)) = parse(&arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(action, leavers, asks).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn parse(arguments: &[String]) -> Option<(Action, Leavers)> {
    let [action, option, value] = arguments else {
        return None;
    };
    let action = match action.as_str() {
        "suspend" => Action::Suspend,
        "resign" => Action::Resign,
        "delete" => Action::Delete,
        _ => return None,
    };
    let leavers = match option.as_str() {
        "--inactive" => Leavers::Inactive(value.parse().ok()?),
        "--file" => Leavers::File(value.clone()),
        _ => return None,
    };
    Some((action, leavers))
}

async fn run(action: Action, leavers: Leavers, asks: bool) -> Result<bool, Failure> {
    let client = client()?;
    let users = match leavers {
        Leavers::Inactive(days) => inactive(&client, days).await?,
        Leavers::File(file) => listed(&client, &file).await?,
    };
    if users.is_empty() {
        println!("There is nobody to offboard.");
        return Ok(true);
    }
    for user in &users {
        let name = user
            .name
            .as_deref()
            .or(user.username.as_deref())
            .unwrap_or_default();
        let last_login = user.last_login.as_ref().map_or("never", DateTime::as_str);
        println!("{}  {name}  last login: {last_login}", user.user_id);
    }
    let (verb, done) = match action {
        Action::Suspend => ("Suspend", "suspended"),
        Action::Resign => ("Resign (cannot be undone)", "resigned"),
        Action::Delete => ("Delete (cannot be undone)", "deleted"),
    };
    if asks && !confirm(&format!("{verb} these {} accounts?", users.len()))? {
        println!("Nothing was changed.");
        return Ok(false);
    }
    let failed = offboard(&client, action, &users).await?;
    println!("{} of {} accounts are {done}.", users.len() - failed, users.len());
    Ok(failed == 0)
}

fn client() -> Result<ManagementClient, Failure> {
    let variable = |name: &str| env::var(name).map_err(|_| format!("{name} is not set; see --help"));
    let mut builder = ManagementClient::builder(
        variable("GENAUTH_ACCESS_KEY_ID")?,
        variable("GENAUTH_ACCESS_KEY_SECRET")?,
    );
    if let Ok(host) = env::var("GENAUTH_HOST") {
        builder = builder.host(host);
    }
    Ok(builder.build()?)
}

/// The accounts in use whose last login is at least so many days ago.
async fn inactive(client: &ManagementClient, days: u32) -> Result<Vec<UserDto>, Failure> {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    let latest = since_1970.saturating_sub(DAY * days).as_millis();
    let latest = i64::try_from(latest)?;
    let request = ListUsersRequestDto::new().with_advanced_filter([
        ListUsersAdvancedFilterItemDto::new("status", FilterOperator::Equal)
            .with_value(JsonValue::from("Activated")),
        ListUsersAdvancedFilterItemDto::new("lastLogin", FilterOperator::Lesser)
            .with_value(JsonValue::from(latest)),
    ]);
    // All of them are read before the first is changed: a change would move others to another page.
    let mut found = client.list_users(request).items();
    let mut users = Vec::new();
    while let Some(user) = found.try_next().await? {
        // Whoever signed in since is kept, even if a server understands the filter in another way.
        let last_login = user.last_login.as_ref().and_then(DateTime::timestamp_millis);
        if last_login.is_some_and(|last_login| last_login <= latest) {
            users.push(user);
        }
    }
    Ok(users)
}

/// The accounts whose IDs are in the file. All of them have to exist.
async fn listed(client: &ManagementClient, file: &str) -> Result<Vec<UserDto>, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let mut ids: Vec<&str> = text.lines().map(str::trim).collect();
    ids.retain(|id| !id.is_empty());
    let request = GetUserBatchParams::new(ids.iter().copied());
    let report = client.get_user_batch(request).in_chunks().await?;
    let users: Vec<UserDto> = report.into_results()?.into_iter().flatten().collect();
    let is_missing = |id: &&&str| users.iter().all(|user| user.user_id != **id);
    let missing: Vec<&str> = ids.iter().filter(is_missing).copied().collect();
    if !missing.is_empty() {
        return Err(format!(
            "{file}: there are no accounts with these IDs: {}",
            missing.join(", ")
        )
        .into());
    }
    Ok(users)
}

/// Asks on the terminal. Without one, nobody can agree.
fn confirm(question: &str) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err(format!("{question} Say --yes: there is no terminal to ask on").into());
    }
    print!("{question} [y/N] ");
    io::stdout().flush()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(matches!(line.trim(), "y" | "Y" | "yes"))
}

/// The number of accounts for which something failed. They are printed, and keep the rest from nothing.
async fn offboard(client: &ManagementClient, action: Action, users: &[UserDto]) -> Result<usize, Error> {
    let mut done = Vec::new();
    for user in users {
        match lock_out(client, &user.user_id).await {
            Ok(()) => done.push(user.user_id.as_str()),
            Err(error) => eprintln!("{}: {error}", user.user_id),
        }
    }
    // Those who are not locked out stay: a deleted account can no longer be found, and its sessions would go on.
    let failed = users.len() - done.len();
    Ok(failed
        + match action {
            Action::Suspend => 0,
            Action::Resign => {
                let request = ResignUserBatchReqDto::new(done.iter().copied());
                report(&done, &client.resign_user_batch(request).in_chunks().await?)
            }
            Action::Delete => {
                let request = DeleteUsersBatchDto::new(done.iter().copied());
                report(&done, &client.delete_users_batch(request).in_chunks().await?)
            }
        })
}

/// Suspends the account, then ends its sessions. In the other order, the person could sign in again in between.
async fn lock_out(client: &ManagementClient, user: &str) -> Result<(), Error> {
    client
        .update_user(UpdateUserReqDto::new(user).with_status(UserStatus::Suspended))
        .await?;
    let apps = client
        .get_user_loggedin_apps(GetUserLoggedinAppsParams::new(user))
        .await?;
    let apps = apps.into_iter().map(|app| app.app_id);
    // Someone who never signed in has no applications, and an empty list needs no request.
    let report = client
        .kick_users(KickUsersDto::new(apps, user))
        .in_chunks()
        .await?;
    report.into_results()?;
    Ok(())
}

/// Prints the chunks that failed, and returns the number of their accounts.
fn report<T>(ids: &[&str], report: &ChunkReport<T>) -> usize {
    let mut failed = 0;
    for chunk in report.failures() {
        let ids = ids.get(chunk.range.clone()).unwrap_or_default();
        if let Err(error) = &chunk.result {
            eprintln!("{}: {error}", ids.join(", "));
        }
        failed += ids.len();
    }
    failed
}
