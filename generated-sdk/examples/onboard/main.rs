//! Creates the accounts of a team from a CSV or JSON file, in batches, and adds them to a group.
//!
//! ```text
//! export GENAUTH_ACCESS_KEY_ID=… GENAUTH_ACCESS_KEY_SECRET=…
//! cargo run -p genauth --example onboard -- people.csv developers
//! ```
//!
//! It can be started again at any time, also after a failure in the middle: it looks up who exists, and creates only
//! the others.

use std::collections::HashMap;
use std::env;
use std::fs::File;
use std::io::{self, BufReader, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use genauth::models::{
    AddGroupMembersReqDto, CreateUserBatchReqDto, CreateUserInfoDto, FilterOperator, GetGroupParams,
    ListUsersAdvancedFilterItemDto, ListUsersRequestDto,
};
use genauth::{Error, JsonValue, ManagementClient};
use serde::Deserialize;

const USAGE: &str = "\
Creates the accounts of a team, and adds them to a group.

usage: onboard <file> <group code>

  <file>          people.csv, with a header line, or people.json, a list of objects. The fields are
                  externalId (the ID of the person in your own system, required), name, username,
                  email and phone. Each person needs a username, an email or a phone.
  <group code>    the code of a group that exists, such as developers

The exit status is 0 if all people are members of the group, 1 if some are not, and 2 for a mistake
in the command.

environment: GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET, and GENAUTH_HOST for a private
deployment";

/// How many people the API takes at once.
const CHUNK: usize = 50;

/// The reason why nothing was done, for the person who started the program.
type Failure = Box<dyn std::error::Error>;

/// A line of the file. A name that is not known is an error: it may be a column that was meant to be another one.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Person {
    external_id: String,
    name: Option<String>,
    username: Option<String>,
    email: Option<String>,
    phone: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        [file, group] => run(file, group).await,
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run(file: &str, group: &str) -> Result<bool, Failure> {
    // The whole file is read and checked before the first request.
    let people = read(file).map_err(|failure| format!("{file}: {failure}"))?;
    Ok(onboard(&client()?, &people, group).await?)
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

fn read(file: &str) -> Result<Vec<Person>, Failure> {
    let reader = BufReader::new(File::open(file)?);
    let is_json = Path::new(file).extension().is_some_and(|end| end == "json");
    let people: Vec<Person> = if is_json {
        serde_json::from_reader(reader)?
    } else {
        csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .from_reader(reader)
            .into_deserialize()
            .collect::<Result<_, _>>()?
    };
    let mut seen = HashMap::new();
    for (position, person) in (1..).zip(&people) {
        let id = &person.external_id;
        if id.is_empty() {
            return Err(format!("person {position} has no externalId").into());
        }
        if person.username.is_none() && person.email.is_none() && person.phone.is_none() {
            return Err(format!("person {position} ({id}) has no username, email or phone").into());
        }
        if let Some(first) = seen.insert(id, position) {
            return Err(format!("persons {first} and {position} have the externalId {id}").into());
        }
    }
    Ok(people)
}

/// Whether all people are members of the group now.
async fn onboard(client: &ManagementClient, people: &[Person], group: &str) -> Result<bool, Error> {
    // A mistyped group should be noticed before there are accounts.
    let group = client.get_group(GetGroupParams::new(group)).await?.code;
    let mut progress = Progress::new(people.len());
    let mut failed = 0;
    // `in_chunks()` would split the list too. Here, each chunk goes through three requests before the next begins, so
    // a program that is stopped has left whole chunks.
    for (index, chunk) in people.chunks(CHUNK).enumerate() {
        match onboard_chunk(client, chunk, &group).await {
            Ok((created, found)) => progress.advance(chunk.len(), created, found),
            Err(error) => {
                failed += chunk.len();
                let first = index * CHUNK + 1;
                let last = index * CHUNK + chunk.len();
                progress.interrupt(&format!(
                    "people {first} to {last}: {error}\n  {}",
                    what_to_do(&error)
                ));
            }
        }
    }
    progress.finish();
    println!(
        "{} of {} people are members of {group}.",
        people.len() - failed,
        people.len()
    );
    Ok(failed == 0)
}

/// How many accounts were created, and how many were there already.
async fn onboard_chunk(
    client: &ManagementClient,
    people: &[Person],
    group: &str,
) -> Result<(usize, usize), Error> {
    let mut members = existing(client, people).await?;
    let found = members.len();
    let missing: Vec<&Person> = people
        .iter()
        .filter(|person| !members.contains_key(&person.external_id))
        .collect();
    // A list without elements is against the limits of the API.
    if !missing.is_empty() {
        let accounts = missing.iter().map(|person| account(person));
        let created = client
            .create_users_batch(CreateUserBatchReqDto::new(accounts))
            .await?;
        members.extend(
            created
                .into_iter()
                .map(|user| (user.external_id.unwrap_or_default(), user.user_id)),
        );
    }
    // Whoever is a member already stays one. Without `require_success`, a result with `success: false` is no error.
    client
        .add_group_members(AddGroupMembersReqDto::new(members.into_values(), group))
        .require_success()
        .await?;
    Ok((missing.len(), found))
}

/// The user IDs of those who have an account, by their external ID.
async fn existing(client: &ManagementClient, people: &[Person]) -> Result<HashMap<String, String>, Error> {
    let ids = people.iter().map(|person| JsonValue::from(&*person.external_id));
    let filter = ListUsersAdvancedFilterItemDto::new("externalId", FilterOperator::In)
        .with_value(ids.collect::<Vec<_>>());
    let request = ListUsersRequestDto::new().with_advanced_filter([filter]);
    let mut users = client.list_users(request).items();
    let mut found = HashMap::new();
    while let Some(user) = users.try_next().await? {
        if let Some(id) = user.external_id {
            found.insert(id, user.user_id);
        }
    }
    Ok(found)
}

fn account(person: &Person) -> CreateUserInfoDto {
    let mut account = CreateUserInfoDto::new().with_external_id(&person.external_id);
    account.name.clone_from(&person.name);
    account.username.clone_from(&person.username);
    account.email.clone_from(&person.email);
    account.phone.clone_from(&person.phone);
    account
}

/// What the person who started the program can do about a chunk that failed.
fn what_to_do(error: &Error) -> &'static str {
    if error.is_conflict() {
        "A username, email or phone belongs to another account already. Correct the file, and start again."
    } else if error.is_forbidden() {
        "The access key may not do this. Give it the permission, and start again."
    } else if error.may_have_reached_server() {
        "Some of these accounts may exist now. Start again: only those that are missing are created."
    } else {
        "Start again later: accounts that exist by then are kept."
    }
}

/// A bar on a terminal, and plain lines in a log.
struct Progress {
    total: usize,
    done: usize,
    bar: bool,
}

impl Progress {
    const WIDTH: usize = 30;

    fn new(total: usize) -> Self {
        let progress = Self {
            total,
            done: 0,
            bar: io::stderr().is_terminal(),
        };
        progress.draw();
        progress
    }

    fn advance(&mut self, people: usize, created: usize, found: usize) {
        self.done += people;
        if self.bar {
            self.draw();
        } else {
            let Self { done, total, .. } = self;
            eprintln!("{done} of {total}: {created} created, {found} were there");
        }
    }

    /// Prints a line above the bar.
    fn interrupt(&self, text: &str) {
        // The escape sequence clears the line of the bar.
        eprintln!("{}{text}", if self.bar { "\r\x1b[K" } else { "" });
        self.draw();
    }

    fn draw(&self) {
        if self.bar {
            let Self { done, total, .. } = self;
            let filled = done * Self::WIDTH / (*total).max(1);
            eprint!("\r[{:<1$}] {done} of {total}", "#".repeat(filled), Self::WIDTH);
            // Without a line break, the text would stay in the buffer of some terminals.
            let _ = io::stderr().flush();
        }
    }

    fn finish(&self) {
        if self.bar {
            eprintln!();
        }
    }
}
