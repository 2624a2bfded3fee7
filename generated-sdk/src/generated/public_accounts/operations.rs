// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static BIND_PUBLIC_ACCOUNT_OF_ROLES: Operation = Operation {
    name: "bind_public_account_of_roles",
    id: "bindPublicAccountOfRoles",
    method: Method::Post,
    path: "/api/v3/set-public-account-of-roles",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static BIND_USERS_PUBLIC_ACCOUNT: Operation = Operation {
    name: "bind_users_public_account",
    id: "bindUsersPublicAccount",
    method: Method::Post,
    path: "/api/v3/set-public-account-of-users",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHANGE_INTO_PUBLIC_ACCOUNT: Operation = Operation {
    name: "change_into_public_account",
    id: "changeIntoPublicAccount",
    method: Method::Post,
    path: "/api/v3/transfer-into-public-account",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_PUBLIC_ACCOUNT: Operation = Operation {
    name: "create_public_account",
    id: "createPublicAccount",
    method: Method::Post,
    path: "/api/v3/create-public-account",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_PUBLIC_ACCOUNTS_BATCH: Operation = Operation {
    name: "create_public_accounts_batch",
    id: "createPublicAccountsBatch",
    method: Method::Post,
    path: "/api/v3/create-public-accounts-batch",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static DELETE_PUBLIC_ACCOUNTS_BATCH: Operation = Operation {
    name: "delete_public_accounts_batch",
    id: "deletePublicAccountsBatch",
    method: Method::Post,
    path: "/api/v3/delete-public-accounts-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("userIds"),
};

pub(crate) static GET_GROUPS_OF_PUBLIC_ACCOUNT: Operation = Operation {
    name: "get_groups_of_public_account",
    id: "getGroupsOfPublicAccount",
    method: Method::Get,
    path: "/api/v3/get-groups-of-public-account",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_POST_OF_PUBLIC_USER: Operation = Operation {
    name: "get_post_of_public_user",
    id: "getPostOfPublicUser",
    method: Method::Get,
    path: "/api/v3/get-post-of-public-account",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static GET_PUBLIC_ACCOUNT: Operation = Operation {
    name: "get_public_account",
    id: "getPublicAccount",
    method: Method::Get,
    path: "/api/v3/get-public-account",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PUBLIC_ACCOUNT_BATCH: Operation = Operation {
    name: "get_public_account_batch",
    id: "getPublicAccountBatch",
    method: Method::Get,
    path: "/api/v3/get-public-account-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("userIds"),
};

pub(crate) static GET_PUBLIC_ACCOUNT_DEPARTMENTS: Operation = Operation {
    name: "get_public_account_departments",
    id: "getPublicAccountDepartments",
    method: Method::Get,
    path: "/api/v3/get-departments-of-public-account",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static GET_PUBLIC_ACCOUNT_OF_GROUPS: Operation = Operation {
    name: "get_public_account_of_groups",
    id: "getPublicAccountOfGroups",
    method: Method::Post,
    path: "/api/v3/set-public-account-of-groups",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PUBLIC_ACCOUNT_ROLES: Operation = Operation {
    name: "get_public_account_roles",
    id: "getPublicAccountRoles",
    method: Method::Get,
    path: "/api/v3/get-roles-of-public-account",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT: Operation = Operation {
    name: "get_public_accounts_of_department",
    id: "getPublicAccountsOfDepartment",
    method: Method::Get,
    path: "/api/v3/get-public-accounts-of-department",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_GROUP: Operation = Operation {
    name: "get_public_accounts_of_group",
    id: "getPublicAccountsOfGroup",
    method: Method::Get,
    path: "/api/v3/get-public-accounts-of-group",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_POST: Operation = Operation {
    name: "get_public_accounts_of_post",
    id: "getPublicAccountsOfPost",
    method: Method::Get,
    path: "/api/v3/get-public-accounts-of-post",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_ROLE: Operation = Operation {
    name: "get_public_accounts_of_role",
    id: "getPublicAccountsOfRole",
    method: Method::Get,
    path: "/api/v3/get-public-accounts-of-role",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_USER: Operation = Operation {
    name: "get_public_accounts_of_user",
    id: "getPublicAccountsOfUser",
    method: Method::Get,
    path: "/api/v3/get-public-accounts-of-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USERS_OF_PUBLIC_ACCOUNT: Operation = Operation {
    name: "get_users_of_public_account",
    id: "getUsersOfPublicAccount",
    method: Method::Get,
    path: "/api/v3/get-users-of-public-account",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static KICK_PUBLIC_ACCOUNTS: Operation = Operation {
    name: "kick_public_accounts",
    id: "kickPublicAccounts",
    method: Method::Post,
    path: "/api/v3/kick-public-accounts",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("appIds"),
};

pub(crate) static LIST_PUBLIC_ACCOUNTS: Operation = Operation {
    name: "list_public_accounts",
    id: "listPublicAccounts",
    method: Method::Post,
    path: "/api/v3/list-public-accounts",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "options.pagination.page",
        limit: Some("options.pagination.limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static RESIGN_PUBLIC_ACCOUNT_BATCH: Operation = Operation {
    name: "resign_public_account_batch",
    id: "resignPublicAccountBatch",
    method: Method::Post,
    path: "/api/v3/resign-public-account-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("userIds"),
};

pub(crate) static SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS: Operation = Operation {
    name: "set_public_account_of_departments",
    id: "setPublicAccountOfDepartments",
    method: Method::Post,
    path: "/api/v3/set-public-account-of-departments",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SET_PUBLIC_ACCOUNT_OFN_POST: Operation = Operation {
    name: "set_public_account_ofn_post",
    id: "setPublicAccountOfnPost",
    method: Method::Post,
    path: "/api/v3/set-public-account-of-post",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SETUSER_OF_PUBLIC_ACCOUNT: Operation = Operation {
    name: "setuser_of_public_account",
    id: "setuserOfPublicAccount",
    method: Method::Post,
    path: "/api/v3/set-user-of-public-accounts",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UNBIND_PUBLIC_ACCOUNT_OF_POST: Operation = Operation {
    name: "unbind_public_account_of_post",
    id: "unbindPublicAccountOfPost",
    method: Method::Post,
    path: "/api/v3/unbind-public-account-of-post",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UNBIND_USERS_PUBLIC_ACCOUNT: Operation = Operation {
    name: "unbind_users_public_account",
    id: "unbindUsersPublicAccount",
    method: Method::Post,
    path: "/api/v3/unbind-public-account-of-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_PUBLIC_ACCOUNT: Operation = Operation {
    name: "update_public_account",
    id: "updatePublicAccount",
    method: Method::Post,
    path: "/api/v3/update-public-account",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_PUBLIC_ACCOUNT_BATCH: Operation = Operation {
    name: "update_public_account_batch",
    id: "updatePublicAccountBatch",
    method: Method::Post,
    path: "/api/v3/update-public-account-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
