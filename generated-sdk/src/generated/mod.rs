// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Everything that is made from the schema.

use crate::operation::Operation;

pub mod common;
pub mod groups;
pub mod organizations;
pub mod users;
/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
    pub use super::groups::*;
    pub use super::organizations::*;
    pub use super::users::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[
    &groups::operations::ADD_GROUP_MEMBERS,
    &groups::operations::CREATE_GROUPS_BATCH,
    &groups::operations::DELETE_GROUPS_BATCH,
    &organizations::operations::REMOVE_DEPARTMENT_MEMBERS,
    &users::operations::DELETE_USERS_BATCH,
];
