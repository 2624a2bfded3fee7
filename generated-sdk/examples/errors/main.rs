//! Handles failures well: those that are part of the job, those that pass, and those that a person has to look into.
//!
//! ```text
//! export GENAUTH_ACCESS_KEY_ID=… GENAUTH_ACCESS_KEY_SECRET=…
//! cargo run -p genauth --example errors -- bob@example.com "Bob Smith"
//! ```
//!
//! The job is small: find the account with this email, or create it. Most lines are about what can go wrong.

use std::env;
use std::process::ExitCode;
use std::time::Duration;

use genauth::models::{CreateUserReqDto, GetUserParams, UserDto, UserIdType};
use genauth::{Error, ErrorKind, ManagementClient, codes};

const USAGE: &str = "\
Finds the account with an email, or creates it, and prints its user ID.

usage: errors <email> [<name>]

exit status:
  0     the account is there
  1     it is not, and trying again does not help
  2     a mistake in the command
  65    the API refuses the input
  75    a failure that passes: try again later
  77    the access key is wrong, or may not do this

environment: GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET, and GENAUTH_HOST for a private
deployment";

/// What a script that starts this program can tell apart. 65, 75 and 77 are those of `sysexits.h`.
mod exit {
    pub(super) const FAILED: u8 = 1;
    pub(super) const USAGE: u8 = 2;
    pub(super) const INPUT_REFUSED: u8 = 65;
    pub(super) const TRY_AGAIN: u8 = 75;
    pub(super) const NOT_PERMITTED: u8 = 77;
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (email, name) = match arguments.as_slice() {
        ["--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        [email] => (*email, None),
        [email, name] => (*email, Some(*name)),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(exit::USAGE);
        }
    };
    let client = match client() {
        Ok(client) => client,
        Err(mistake) => {
            eprintln!("error: {mistake}");
            return ExitCode::from(exit::USAGE);
        }
    };
    match find_or_create(&client, email, name).await {
        Ok(user) => {
            println!("{}", user.user_id);
            ExitCode::SUCCESS
        }
        Err(error) => {
            let (status, advice) = explain(&error);
            eprintln!("error: {error}");
            eprintln!("{advice}");
            ExitCode::from(status)
        }
    }
}

fn client() -> Result<ManagementClient, String> {
    let variable = |name: &str| env::var(name).map_err(|_| format!("{name} is not set; see --help"));
    let mut builder = ManagementClient::builder(
        variable("GENAUTH_ACCESS_KEY_ID")?,
        variable("GENAUTH_ACCESS_KEY_SECRET")?,
    );
    if let Ok(host) = env::var("GENAUTH_HOST") {
        builder = builder.host(host);
    }
    // For the whole call. The client itself retries within this time what is safe to retry.
    let builder = builder.timeout(Duration::from_secs(10));
    builder.build().map_err(|error| error.to_string())
}

/// Two failures are part of this job: no account yet, and one that somebody else creates at the same time.
async fn find_or_create(
    client: &ManagementClient,
    email: &str,
    name: Option<&str>,
) -> Result<UserDto, Error> {
    match find(client, email).await {
        Err(error) if error.is_not_found() => {}
        found => return found,
    }
    let mut request = CreateUserReqDto::new().with_email(email);
    request.name = name.map(str::to_owned);
    match client.create_user(request).await {
        Err(error) if error.is_conflict() => find(client, email).await,
        // The client does not send it again, because that is not safe for any operation that creates something. This
        // program can find out: if the account is there, it was created.
        Err(error) if error.may_have_reached_server() => find(client, email).await.or(Err(error)),
        created => created,
    }
}

async fn find(client: &ManagementClient, email: &str) -> Result<UserDto, Error> {
    let request = GetUserParams::new(email).with_user_id_type(UserIdType::Email);
    client.get_user(request).await
}

/// The exit status, and what the person who reads it can do.
fn explain(error: &Error) -> (u8, String) {
    let (status, advice) = match error.code() {
        // The exact code comes first: it says more than the status.
        Some(code) if codes::needs_further_step(code) => (
            exit::FAILED,
            String::from(
                "The user has to take a further step first, such as a second factor or a new password.",
            ),
        ),
        Some(codes::USER_LOCKED) => (exit::FAILED, String::from("Unlock the account first.")),
        _ => by_kind(error),
    };
    // Support finds a request by its ID.
    match error.request_id() {
        Some(id) if status != exit::TRY_AGAIN => (
            status,
            format!("{advice}\nIf you ask support, name the request {id}."),
        ),
        _ => (status, advice),
    }
}

fn by_kind(error: &Error) -> (u8, String) {
    if error.is_unauthorized() || error.is_forbidden() {
        let advice =
            "Check GENAUTH_ACCESS_KEY_ID and GENAUTH_ACCESS_KEY_SECRET, and what this access key may do.";
        return (exit::NOT_PERMITTED, advice.into());
    }
    if error.is_throttled() {
        // The client has waited and tried again already. Now it is the turn of whoever starts the program.
        let wait = error.retry_after().unwrap_or(Duration::from_secs(60));
        let advice = format!("Too many requests. Try again in {} seconds.", wait.as_secs());
        return (exit::TRY_AGAIN, advice);
    }
    if error.is_timeout() {
        let advice = "There was no response in time. Try again later.";
        return (exit::TRY_AGAIN, advice.into());
    }
    if error.is_transient() {
        let attempts = error.attempts();
        let advice = format!("The server cannot be reached, after {attempts} attempts. Try again later.");
        return (exit::TRY_AGAIN, advice);
    }
    match (error.kind(), error.status()) {
        // Nothing was sent. The path names the field.
        (ErrorKind::InvalidRequest, _) => (
            exit::INPUT_REFUSED,
            format!("Correct {}.", error.path().unwrap_or("the input")),
        ),
        (_, Some(codes::status::INVALID_ARGUMENT | codes::status::INVALID_OPERATION)) => {
            (exit::INPUT_REFUSED, "Correct the input.".into())
        }
        (_, Some(codes::status::PAYMENT_NEEDED)) => (exit::FAILED, "This needs a higher plan.".into()),
        _ => (exit::FAILED, "Trying again does not help.".into()),
    }
}
