// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 5usize] = [
    Entry {
        id: "addGroupMembers",
        method: "add_group_members",
        call: |client, json| {
            request(json).map(|request| client.add_group_members(request).into_json())
        },
    },
    Entry {
        id: "createGroupsBatch",
        method: "create_groups_batch",
        call: |client, json| {
            request(json).map(|request| client.create_groups_batch(request).into_json())
        },
    },
    Entry {
        id: "deleteGroupsBatch",
        method: "delete_groups_batch",
        call: |client, json| {
            request(json).map(|request| client.delete_groups_batch(request).into_json())
        },
    },
    Entry {
        id: "deleteUsersBatch",
        method: "delete_users_batch",
        call: |client, json| {
            request(json).map(|request| client.delete_users_batch(request).into_json())
        },
    },
    Entry {
        id: "removeDepartmentMembers",
        method: "remove_department_members",
        call: |client, json| {
            request(json)
                .map(|request| client.remove_department_members(request).into_json())
        },
    },
];
