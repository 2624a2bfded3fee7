//! Tests of the runtime as a whole, with the operations and records of [`support`] in the place of generated ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod calls;
mod config;
mod faults;
mod logs;
mod requests;
mod support;
mod tokens;
