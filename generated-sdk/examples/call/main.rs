//! Calls any operation of the API by its name, with its parameters as one JSON object:
//!
//! ```text
//! cargo run -p generated-sdk --example call -- deleteGroupsBatch '{"codeList": ["developer"]}'
//! ```
//!
//! The result is printed as JSON. `GENAUTH_HOST` names the server. `GENAUTH_ACCESS_KEY_ID` and
//! `GENAUTH_ACCESS_KEY_SECRET` are the access key.

use std::io::{BufRead as _, Read as _, Write as _};
use std::process::ExitCode;

use generated_sdk::catalogue::ENTRIES;
use generated_sdk::{JsonCall, JsonValue, ManagementClient};

const USAGE: &str = "\
Calls any operation of the GenAuth management API.

usage: call <operation> ['<parameters>' | -]
       call --lines
       call --list

  <operation>    its name: deleteUsersBatch or delete_users_batch
  <parameters>   one JSON object with the parameters, or the fields of the body; `-` reads standard input
  --lines        carries out one call for each line of standard input, {\"operationId\": …, \"parameters\": …},
                 and prints a line with its outcome before it reads the next
  --list         prints the names of all operations

environment: GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET, and GENAUTH_HOST for a private
deployment";

/// The reason why a call failed, for the person who typed it.
type Failure = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["--help" | "-h"] => println!("{USAGE}"),
        ["--list"] => ENTRIES
            .iter()
            .for_each(|entry| println!("{}", entry.operation.id)),
        ["--lines"] => lines(&client()?).await?,
        [name] => println!("{}", call(&client()?, name, b"{}").await?),
        [name, "-"] => {
            let mut parameters = Vec::new();
            std::io::stdin().read_to_end(&mut parameters)?;
            println!("{}", call(&client()?, name, &parameters).await?);
        }
        [name, parameters] => println!("{}", call(&client()?, name, parameters.as_bytes()).await?),
        _ => return Err(USAGE.into()),
    }
    Ok(())
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

/// Carries out one call and returns the result as JSON.
async fn call(client: &ManagementClient, name: &str, parameters: &[u8]) -> Result<String, Failure> {
    Ok(prepare(client, name, parameters)?.await?)
}

/// A call of the operation that has this name, in the API or as a method.
fn prepare(client: &ManagementClient, name: &str, parameters: &[u8]) -> Result<JsonCall, Failure> {
    let entry = ENTRIES
        .iter()
        .find(|entry| entry.operation.id == name || entry.operation.name == name)
        .ok_or_else(|| format!("there is no operation `{name}`; `call --list` prints their names"))?;
    let call = (entry.call)(client, parameters);
    call.map_err(|error| format!("{}: the parameters do not fit: {error}", entry.operation.id).into())
}

/// Carries out one call a line, and prints a line for each: whether it succeeded, and its result or error.
///
/// `JsonValue` keeps the order of the fields and the digits of the numbers.
async fn lines(client: &ManagementClient) -> Result<(), Failure> {
    for line in std::io::stdin().lock().lines() {
        let line: JsonValue = line?.parse()?;
        let name = line["operationId"].as_str().unwrap_or_default();
        let parameters = match &line["parameters"] {
            JsonValue::Null => String::from("{}"),
            parameters => parameters.to_string(),
        };
        let outcome = call(client, name, parameters.as_bytes()).await;
        let mut out = std::io::stdout().lock();
        writeln!(out, "{}", outcome_line(name, outcome))?;
        out.flush()?;
    }
    Ok(())
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
