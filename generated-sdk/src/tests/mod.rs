//! Tests of the client as a whole, on the operations and records of [`support`] instead of generated ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod batches;
#[cfg(feature = "blocking")]
mod blocking;
mod calls;
mod config;
mod connections;
mod credentials;
#[cfg(feature = "events")]
mod events;
mod faults;
mod https;
mod lists;
mod logs;
mod loopback;
mod loopback_retries;
mod loopback_tokens;
mod pages;
mod proxies;
mod raw;
mod refusals;
mod renewals;
mod requests;
mod responses;
mod retries;
mod sample;
mod support;
mod token_server;
mod tokens;
