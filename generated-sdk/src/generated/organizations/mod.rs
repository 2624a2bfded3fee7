// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Organizations, the tree of departments below each of them, and the members of departments.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`remove_department_members`](crate::ManagementClient::remove_department_members) | `POST /api/v3/remove-department-members` | Remove users from a department |

mod client;
pub(crate) mod operations;
mod models;

pub use models::*;
