//! The examples do what their first lines say. Each one is started as a program.
#![allow(clippy::unwrap_used, missing_docs)]

mod call;
mod errors;
mod export_users;
mod help;
mod middleware;
mod offboard;
mod onboard;
mod program;
mod quickstart;
mod server;
mod sync_groups;
mod testing;
