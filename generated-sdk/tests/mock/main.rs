//! The mock of the API, as the tests of a program use it.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod calls;
mod faults;
mod mistakes;
mod responses;
