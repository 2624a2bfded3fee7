//! Writes all users as CSV to standard output, page by page, so that memory does not grow with their number.
//!
//! ```text
//! export GENAUTH_ACCESS_KEY_ID=… GENAUTH_ACCESS_KEY_SECRET=…
//! cargo run -p genauth --example export_users > users.csv
//! cargo run -p genauth --example export_users -- --status Suspended | head
//! ```

use std::env;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use genauth::models::{
    FilterOperator, ListUsersAdvancedFilterItemDto, ListUsersOptionsDto, ListUsersRequestDto, SortOrder,
    SortingDto, SortingDtoField, UserDto,
};
use genauth::{DateTime, JsonValue, ManagementClient};

const USAGE: &str = "\
Writes all users as CSV to standard output.

usage: export_users [--status <status>]

  --status <status>    only users with this status, such as Activated or Suspended

The columns are userId, externalId, username, name, email, phone, status, createdAt and lastLogin.

environment: GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET, and GENAUTH_HOST for a private
deployment";

const HEADER: [&str; 9] = [
    "userId",
    "externalId",
    "username",
    "name",
    "email",
    "phone",
    "status",
    "createdAt",
    "lastLogin",
];

type Failure = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let status = match arguments.as_slice() {
        ["--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        [] => None,
        ["--status", status] => Some(*status),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(status).await {
        Ok(()) => ExitCode::SUCCESS,
        // `head` has read enough. This is no failure, and `println!` would panic.
        Err(failure) if is_broken_pipe(&*failure) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run(status: Option<&str>) -> Result<(), Failure> {
    let client = client()?;
    let count = export(&client, status, io::stdout().lock()).await?;
    // Standard output has nothing but the CSV.
    eprintln!("{count} users");
    Ok(())
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

/// Writes the users to `out`, and returns their number.
async fn export(client: &ManagementClient, status: Option<&str>, out: impl Write) -> Result<u64, Failure> {
    let mut out = csv::Writer::from_writer(out);
    out.write_record(HEADER)?;
    // The oldest first: a user who is created meanwhile comes last, and moves nobody to another page.
    let oldest_first = SortingDto::new(SortingDtoField::CreatedAt, SortOrder::Asc);
    let mut request =
        ListUsersRequestDto::new().with_options(ListUsersOptionsDto::new().with_sort([oldest_first]));
    if let Some(status) = status {
        let filter = ListUsersAdvancedFilterItemDto::new("status", FilterOperator::Equal)
            .with_value(JsonValue::from(status));
        request = request.with_advanced_filter([filter]);
    }
    // One page at a time is in memory. The next is requested after the last user of this one.
    let mut users = client.list_users(request).items();
    let mut count = 0;
    while let Some(user) = users.try_next().await? {
        out.write_record(row(&user))?;
        count += 1;
    }
    out.flush()?;
    Ok(count)
}

/// The cells of a user. The writer quotes them where they have commas, quotes or line breaks.
///
/// A spreadsheet takes a cell that begins with `=` for a formula. Import the file with all columns as text.
fn row(user: &UserDto) -> [&str; 9] {
    fn text(value: Option<&String>) -> &str {
        value.map_or("", String::as_str)
    }
    [
        &user.user_id,
        text(user.external_id.as_ref()),
        text(user.username.as_ref()),
        text(user.name.as_ref()),
        text(user.email.as_ref()),
        text(user.phone.as_ref()),
        user.status.as_str(),
        user.created_at.as_str(),
        user.last_login.as_ref().map_or("", DateTime::as_str),
    ]
}

/// Whether nobody reads the output any more.
fn is_broken_pipe(failure: &(dyn std::error::Error + 'static)) -> bool {
    let error = match failure.downcast_ref::<csv::Error>().map(csv::Error::kind) {
        Some(csv::ErrorKind::Io(error)) => Some(error),
        _ => failure.downcast_ref::<io::Error>(),
    };
    error.is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}
