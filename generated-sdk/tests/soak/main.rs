//! Thousands of calls at once against a server that fails at random. Every call ends with its own response or with a
//! correct error, nothing is carried out twice, and no connection or task is left behind.
#![cfg(feature = "rustls")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod plan;
mod server;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use genauth::models::{CreateUserReqDto, DeleteUsersBatchDto, GetUserParams};
use genauth::{Error, ErrorKind, ManagementClient, RetryPolicy};
use tokio::runtime::Runtime;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use plan::{Act, Effect, Plan};
use server::{Server, Tokens};

/// Retries included, also that of a request whose token was refused.
const MOST_ATTEMPTS: u32 = 3;

/// Every third operation is not safe to retry.
fn safe_to_retry(call: u32) -> bool {
    !call.is_multiple_of(3)
}

/// The outcome of a call: the request id of its response, or its error. `None`: the call was dropped.
type Outcome = Option<Result<String, Error>>;

/// Makes one call, and checks that the result is its own.
async fn call(client: &ManagementClient, number: u32, hurried: bool) -> Result<String, Error> {
    // Where the server never stalls, a slow machine must not fail the test.
    let patience = if hurried {
        Duration::from_millis(300)
    } else {
        Duration::from_secs(60)
    };
    let id = format!("soak-{number}");
    let request_id = match number % 3 {
        0 => {
            let request = CreateUserReqDto::new().with_username(&*id);
            let call = client.create_user(request).with_attempt_timeout(patience);
            let response = call.with_response().await?;
            assert_eq!(response.value.username.as_deref(), Some(&*id));
            response.request_id
        }
        1 => {
            let call = client
                .get_user(GetUserParams::new(&*id))
                .with_attempt_timeout(patience);
            let response = call.with_response().await?;
            assert_eq!(response.value.user_id, id);
            response.request_id
        }
        _ => {
            let call = client.delete_users_batch(DeleteUsersBatchDto::new([id]));
            let response = call.with_attempt_timeout(patience).with_response().await?;
            assert!(response.value.success);
            response.request_id
        }
    };
    Ok(request_id.unwrap_or_default())
}

fn client(server: &Server) -> ManagementClient {
    ManagementClient::builder("key-id", "key-secret")
        .host(&server.host)
        .timeout(Duration::from_secs(300))
        .attempt_timeout(Duration::from_secs(60))
        .retry(
            RetryPolicy::default()
                .with_max_attempts(MOST_ATTEMPTS)
                .with_backoff(Duration::ZERO, Duration::from_millis(1)),
        )
        .build()
        .unwrap()
}

/// Makes these calls, at most `at_once` at a time.
async fn run(
    client: &ManagementClient,
    plan: Plan,
    tokens: Tokens,
    numbers: std::ops::Range<u32>,
    at_once: usize,
) -> BTreeMap<u32, Outcome> {
    let turns = Arc::new(Semaphore::new(at_once));
    let mut calls = JoinSet::new();
    for number in numbers {
        let (client, turns) = (client.clone(), Arc::clone(&turns));
        let reliable = tokens == Tokens::Reliable;
        let abandoned_after = plan.abandoned_after(number).filter(|_| reliable);
        calls.spawn(async move {
            let _turn = turns.acquire().await.unwrap();
            let call = call(&client, number, reliable && plan.stalls(number));
            let outcome = match abandoned_after {
                Some(millis) => tokio::time::timeout(Duration::from_millis(millis), call)
                    .await
                    .ok(),
                None => Some(call.await),
            };
            (number, outcome)
        });
    }
    calls.join_all().await.into_iter().collect()
}

/// Waits until this holds, and fails after half a minute.
async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..3000 {
        if holds() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{what}");
}

/// Waits until a dropped client has no connections and no tasks.
async fn nothing_is_left(server: &Server) {
    until("connections were left open", || server.connections() == 0).await;
    let tasks = tokio::runtime::Handle::current().metrics();
    until("tasks were left running", || tasks.num_alive_tasks() == 0).await;
}

/// Whether a call may go on after so many attempts, and whether it has to.
fn goes_on(effect: Effect, number: u32, attempts: u32, replaced: bool) -> (bool, bool) {
    match effect {
        Effect::Success => (false, false),
        // Refusals cause few new tokens, and only a call for which there is another token goes on.
        Effect::Refused(_) => (!replaced && attempts < MOST_ATTEMPTS, false),
        Effect::Failure {
            temporary, harmless, ..
        } => {
            let retried = temporary && (harmless || safe_to_retry(number)) && attempts < MOST_ATTEMPTS;
            (retried, retried)
        }
    }
}

/// Checks the outcome of a call against the acts of the server, attempt by attempt.
fn check(plan: Plan, number: u32, acts: &[Act], outcome: &Outcome) {
    let what = format!("call {number}: {acts:?}, {outcome:?}");
    if !safe_to_retry(number) {
        let carried_out = acts.iter().filter(|act| act.carries_out()).count();
        assert!(carried_out <= 1, "{what}");
    }
    assert!(acts.len() <= MOST_ATTEMPTS as usize, "{what}");
    // A call with a short timeout, or one that was dropped, may end at any attempt, or go on as after a stall.
    let hurried = plan.stalls(number);
    let mut replaced = false;
    for (attempts, act) in (1..).zip(acts) {
        let last = attempts as usize == acts.len();
        let effect = act.effect();
        let (may_go_on, has_to) = goes_on(effect, number, attempts, replaced);
        if !hurried && !last {
            assert!(may_go_on, "{what}");
        }
        if !hurried && last && outcome.is_some() {
            assert!(!has_to, "{what}");
        }
        replaced |= matches!(effect, Effect::Refused(_));
    }
    let (Some(outcome), Some(last)) = (outcome, acts.last()) else {
        return;
    };
    let request_id = format!("r-{number}-{}", acts.len());
    match (outcome, last.effect()) {
        (Ok(id), effect) => {
            assert_eq!(effect, Effect::Success, "{what}");
            assert_eq!(*id, request_id, "{what}");
        }
        (Err(error), _) if hurried && error.kind() == ErrorKind::Timeout => {}
        (Err(error), Effect::Refused(kind) | Effect::Failure { kind, .. }) => {
            assert_eq!(error.kind(), kind, "{what}");
            // A hurried call can give an attempt up before the server sees it.
            assert!(error.attempts() as usize >= acts.len(), "{what}");
            assert!(hurried || error.attempts() as usize == acts.len(), "{what}");
            if let Some(api) = error.api() {
                assert_eq!(api.request_id.as_deref(), Some(&*request_id), "{what}");
            }
            // If the error says that nothing reached the server, then nothing was carried out.
            if !error.may_have_reached_server() {
                assert!(!acts.iter().any(|act| act.carries_out()), "{what}");
            }
        }
        (Err(_), Effect::Success) => panic!("{what}"),
    }
}

#[test]
fn every_call_ends_with_its_own_response_or_a_correct_error() {
    let plan = Plan { seed: 20_220_629 };
    let server = Server::start(plan, Tokens::Reliable);
    let runtime = Runtime::new().unwrap();
    let outcomes = runtime.block_on(async {
        let client = client(&server);
        let mut outcomes = BTreeMap::new();
        for (numbers, at_once) in [(0..1000, 64), (1000..2000, 128), (2000..3000, 256)] {
            outcomes.append(&mut run(&client, plan, Tokens::Reliable, numbers, at_once).await);
        }
        drop(client);
        nothing_is_left(&server).await;
        outcomes
    });
    assert_eq!(server.complaints(), Vec::<String>::new());
    assert_eq!(outcomes.len(), 3000);

    let acts = server.acts();
    assert!(acts.keys().all(|number| outcomes.contains_key(number)));
    for (number, outcome) in &outcomes {
        let acts = acts.get(number).map_or(&[][..], Vec::as_slice);
        assert!(
            outcome.is_none() || !acts.is_empty() || plan.stalls(*number),
            "call {number} was never sent: {outcome:?}"
        );
        check(plan, *number, acts, outcome);
    }

    // Every act of the server has occurred.
    let seen: BTreeSet<Act> = acts.values().flatten().copied().collect();
    assert_eq!(seen, Act::all().collect());
    let count = |wanted: fn(&Outcome) -> bool| outcomes.values().filter(|outcome| wanted(outcome)).count();
    let (done, failed, left) = (
        count(|outcome| matches!(outcome, Some(Ok(_)))),
        count(|outcome| matches!(outcome, Some(Err(_)))),
        count(Option::is_none),
    );
    assert!(done > 2000 && failed > 100 && left > 10, "{done} {failed} {left}");
    let retried = acts.values().filter(|acts| acts.len() > 1).count();
    assert!(retried > 200, "{retried}");
}

#[test]
fn while_tokens_fail_and_end_at_once_every_call_is_done_once_or_not_at_all() {
    let plan = Plan { seed: 6229 };
    let server = Server::start(plan, Tokens::Flaky);
    let runtime = Runtime::new().unwrap();
    let outcomes = runtime.block_on(async {
        let client = client(&server);
        let outcomes = run(&client, plan, Tokens::Flaky, 0..1000, 64).await;
        drop(client);
        nothing_is_left(&server).await;
        outcomes
    });
    assert_eq!(server.complaints(), Vec::<String>::new());
    let acts = server.acts();
    let mut done = 0;
    for (number, outcome) in &outcomes {
        let sent = acts.get(number).map_or(0, Vec::len);
        match outcome.as_ref().unwrap() {
            Ok(request_id) => {
                assert_eq!((sent, &**request_id), (1, &*format!("r-{number}-1")));
                done += 1;
            }
            Err(error) => {
                assert_eq!((sent, error.kind()), (0, ErrorKind::Auth), "{error}");
                assert!(!error.may_have_reached_server(), "{error}");
            }
        }
    }
    assert!(done > 500, "{done}");
    // Callers that wait share one token request.
    let fetches = server.token_requests();
    assert!((20..1000).contains(&fetches), "{fetches}");
}
