//! Calls any operation of the API by its name, with its parameters as one JSON object:
//!
//! ```text
//! cargo run -p genauth --example call -- deleteGroupsBatch '{"codeList": ["developer"]}'
//! cargo run -p genauth --example call -- --list group
//! cargo run -p genauth --example call -- --help deleteGroupsBatch
//! cargo run -p genauth --example call -- --template createGroup --all
//! ```
//!
//! The result is printed as JSON. `GENAUTH_HOST` names the server. `GENAUTH_ACCESS_KEY_ID` and
//! `GENAUTH_ACCESS_KEY_SECRET` are the access key. Help and templates need none of them.

mod help;
mod names;
mod template;
mod text;

use std::io::{self, BufRead as _, ErrorKind, Read as _, Write as _};
use std::process::ExitCode;

use genauth::catalogue::ENTRIES;
use genauth::catalogue::types::{Entry, Type};
use genauth::json::{JsonError, decode_strictly};
use genauth::{JsonCall, JsonObject, JsonValue, ManagementClient, Method};

use names::Found;

const USAGE: &str = "\
Calls any operation of the GenAuth management API.

usage: call <operation> ['<parameters>' | -]
       call --help [<operation> [--all]]
       call --template <operation> [--all]
       call --list [<words>]
       call --lines

  <operation>    its name: deleteUsersBatch or delete_users_batch. The beginning of a name is enough
                 to read; an operation that may change something is called by its whole name only
  <parameters>   one JSON object with the parameters, or the fields of the body; `-` reads standard
                 input
  --help         describes an operation: what it does, its parameters, its result, and whether it is
                 safe to retry; with --all also the objects within the result, and all that is known
                 of each field
  --template     prints a request as JSON, with the required fields, or with --all fields
  --list         prints the names of all operations, or of those whose name, path, summary or
                 description has the words, one after the other, in any case
  --lines        carries out one call for each line of standard input,
                 {\"operationId\": …, \"parameters\": …}, and prints a line with its outcome before it
                 reads the next

environment: GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET, and GENAUTH_HOST for a private
deployment";

/// The reason why a call failed, for the person who typed it.
type Failure = Box<dyn std::error::Error>;

type Operation = Entry<ManagementClient>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        // Nobody reads the output any more, as after `call --list | head`.
        Err(failure) if is_broken_pipe(&*failure) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let output = match arguments.as_slice() {
        ["--help" | "-h"] => format!("{USAGE}\n"),
        ["--help" | "-h", name] | [name, "--help" | "-h"] => help::help(meant(name)?, false),
        ["--help" | "-h", name, "--all"]
        | ["--help" | "-h", "--all", name]
        | [name, "--help" | "-h", "--all"] => help::help(meant(name)?, true),
        ["--template", name] => template(meant(name)?, false),
        ["--template", name, "--all"] | ["--template", "--all", name] => template(meant(name)?, true),
        ["--list"] => list(ENTRIES.iter(), false),
        ["--list", words @ ..] => {
            let words = words.join(" ");
            let found = names::search(ENTRIES, &words);
            if found.is_empty() {
                let places = "its name, path, summary or description";
                return Err(format!("no operation has `{words}` in {places}").into());
            }
            list(found.into_iter(), true)
        }
        ["--lines"] => return lines(&client()?).await,
        [option, ..] if option.starts_with('-') => return Err(USAGE.into()),
        [name] => call(to_call(name)?, b"{}").await?,
        [name, "-"] => {
            let operation = to_call(name)?;
            let mut parameters = Vec::new();
            io::stdin().read_to_end(&mut parameters)?;
            call(operation, &parameters).await?
        }
        [name, parameters] => call(to_call(name)?, parameters.as_bytes()).await?,
        _ => return Err(USAGE.into()),
    };
    io::stdout().lock().write_all(output.as_bytes())?;
    Ok(())
}

fn is_broken_pipe(failure: &(dyn std::error::Error + 'static)) -> bool {
    let error = failure.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

/// Names, a line each, with the summaries if these are wanted. A script may read the names.
fn list<'a>(operations: impl Iterator<Item = &'a Operation>, with_summary: bool) -> String {
    let lines = operations.map(|entry| match entry.about.summary {
        summary if with_summary && !summary.is_empty() => format!("{}  {summary}\n", entry.operation.id),
        _ => format!("{}\n", entry.operation.id),
    });
    lines.collect()
}

fn template(operation: &Operation, all: bool) -> String {
    let request = template::request(operation, all);
    if !all && request.as_object().is_some_and(JsonObject::is_empty) {
        eprintln!("note: no parameter is required; --all prints all of them");
    }
    template::pretty(&request)
}

/// The operation of this name, or the only one that it can mean.
fn meant(name: &str) -> Result<&'static Operation, Failure> {
    match names::find(ENTRIES, name) {
        Found::Exact(entry) => Ok(entry),
        Found::Meant(entry) => {
            eprintln!(
                "note: there is no operation `{name}`; this is `{}`",
                entry.operation.id
            );
            Ok(entry)
        }
        Found::Unclear(entries) => Err(unknown(name, &entries)),
    }
}

/// The operation to call. One that may change something has to be named exactly: what is guessed may be wrong.
fn to_call(name: &str) -> Result<&'static Operation, Failure> {
    match names::find(ENTRIES, name) {
        Found::Meant(entry) if entry.operation.method != Method::Get => Err(unknown(name, &[entry])),
        _ => meant(name),
    }
}

fn unknown(name: &str, entries: &[&Operation]) -> Failure {
    let question = match names::did_you_mean(entries) {
        none if none.is_empty() => String::from("`call --list` prints their names"),
        question => question,
    };
    format!("there is no operation `{name}`; {question}").into()
}

fn client() -> Result<ManagementClient, Failure> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("{name} is not set"));
    let id = variable("GENAUTH_ACCESS_KEY_ID")?;
    let secret = variable("GENAUTH_ACCESS_KEY_SECRET")?;
    let mut builder = ManagementClient::builder(id, secret);
    if let Ok(host) = variable("GENAUTH_HOST") {
        builder = builder.host(host);
    }
    Ok(builder.build()?)
}

/// Carries out one call and returns the result as JSON, with a line break. It reads the parameters before it needs an
/// access key, so that a wrong one is told first.
async fn call(operation: &Operation, parameters: &[u8]) -> Result<String, Failure> {
    let mut request = (operation.request)();
    decode_strictly(parameters, &mut *request).map_err(|error| misfit(operation, &error))?;
    let mut result = prepare(&client()?, operation, parameters)?.await?;
    result.push('\n');
    Ok(result)
}

/// A call of the operation. The parameters are read strictly.
fn prepare(client: &ManagementClient, operation: &Operation, parameters: &[u8]) -> Result<JsonCall, Failure> {
    (operation.call)(client, parameters).map_err(|error| misfit(operation, &error))
}

fn misfit(operation: &Operation, error: &JsonError) -> Failure {
    let id = operation.operation.id;
    let help = match operation.about.request {
        Type::Nothing => String::new(),
        _ => format!("; `call --help {id}` describes them"),
    };
    format!("{id}: the parameters do not fit: {error}{help}").into()
}

/// Carries out one call a line, and prints a line for each: whether it succeeded, and its result or error.
///
/// `JsonValue` keeps the order of the fields and the digits of the numbers.
async fn lines(client: &ManagementClient) -> Result<(), Failure> {
    for line in io::stdin().lock().lines() {
        let line: JsonValue = line?.parse()?;
        let name = line["operationId"].as_str().unwrap_or_default();
        let parameters = match &line["parameters"] {
            JsonValue::Null => String::from("{}"),
            parameters => parameters.to_string(),
        };
        let outcome =
            match exact(name).and_then(|operation| prepare(client, operation, parameters.as_bytes())) {
                Ok(call) => call.await.map_err(Failure::from),
                Err(failure) => Err(failure),
            };
        let mut out = io::stdout().lock();
        writeln!(out, "{}", outcome_line(name, outcome))?;
        out.flush()?;
    }
    Ok(())
}

/// The operation of exactly this name. A program does not mistype.
fn exact(name: &str) -> Result<&'static Operation, Failure> {
    match names::find(ENTRIES, name) {
        Found::Exact(entry) => Ok(entry),
        Found::Meant(entry) => Err(unknown(name, &[entry])),
        Found::Unclear(entries) => Err(unknown(name, &entries)),
    }
}

/// The outcome of a call as one line of JSON.
fn outcome_line(name: &str, outcome: Result<String, Failure>) -> String {
    let name = JsonValue::from(name);
    match outcome {
        // The result is JSON already. No value can hold all of it, such as half a surrogate pair, so its text is kept. A
        // raw field may have line breaks, which JSON has only between values.
        Ok(data) => {
            let data = data.replace(['\n', '\r'], " ");
            format!(r#"{{"operationId":{name},"ok":true,"data":{data}}}"#)
        }
        Err(failure) => {
            let error = JsonValue::from(failure.to_string());
            format!(r#"{{"operationId":{name},"ok":false,"error":{error}}}"#)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::outcome_line;

    #[test]
    fn an_outcome_is_one_line_and_keeps_the_text_of_the_result() {
        let data = String::from("{\"z\":1.10,\"a\":[1e400,\r\n\"\\ud83d\"]}");
        assert_eq!(
            outcome_line("getUser", Ok(data)),
            r#"{"operationId":"getUser","ok":true,"data":{"z":1.10,"a":[1e400,  "\ud83d"]}}"#
        );
        assert_eq!(
            outcome_line("getUser", Err("no \"user\"".into())),
            r#"{"operationId":"getUser","ok":false,"error":"no \"user\""}"#
        );
    }
}
