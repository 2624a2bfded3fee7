//! Tests of the generator by its public functions. They take a schema, and return files or a report of problems.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test has no readers of its documentation, and fails by panicking"
)]

mod api_cases;
mod api_clients;
mod api_compile;
mod api_diff;
mod arbitrary;
mod bundle;
mod compile;
mod determinism;
mod diagnostics;
mod documentation;
mod envelope;
mod examples;
mod golden;
mod hostile;
mod limits;
mod packages;
mod paging;
mod schemas;
mod security;
mod stand_alone;
mod tokens;
