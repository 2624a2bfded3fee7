//! Tests of the runtime as a whole, with the operations and records of [`support`] in the place of generated ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod batches;
#[cfg(feature = "blocking")]
mod blocking;
mod calls;
mod config;
mod credentials;
#[cfg(feature = "events")]
mod events;
mod faults;
mod https;
mod logs;
mod loopback;
mod loopback_retries;
mod loopback_tokens;
mod pages;
mod proxies;
mod raw;
mod requests;
mod retries;
// The tests of the runtime have it too, and neither crate has it for anything else.
#[path = "../../runtime/src/record/sample.rs"]
mod sample;
mod support;
mod tokens;
