//! Tests that go over everything generated: each struct through the codec, each operation to a server.
#![cfg(feature = "rustls")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod arbitrary;
mod codec;
mod examples;
mod loss;
mod requests;
#[path = "../support/mod.rs"]
mod support;
