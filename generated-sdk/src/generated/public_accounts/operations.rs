// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static BIND_PUBLIC_ACCOUNT_OF_ROLES: Operation = Operation::new(
        "bind_public_account_of_roles",
        "bindPublicAccountOfRoles",
        Method::Post,
        "/api/v3/set-public-account-of-roles",
    )
    .payload("data")
    .idempotent();

pub(crate) static BIND_USERS_PUBLIC_ACCOUNT: Operation = Operation::new(
        "bind_users_public_account",
        "bindUsersPublicAccount",
        Method::Post,
        "/api/v3/set-public-account-of-users",
    )
    .payload("data")
    .idempotent();

pub(crate) static CHANGE_INTO_PUBLIC_ACCOUNT: Operation = Operation::new(
        "change_into_public_account",
        "changeIntoPublicAccount",
        Method::Post,
        "/api/v3/transfer-into-public-account",
    )
    .payload("data");

pub(crate) static CREATE_PUBLIC_ACCOUNT: Operation = Operation::new(
        "create_public_account",
        "createPublicAccount",
        Method::Post,
        "/api/v3/create-public-account",
    )
    .payload("data");

pub(crate) static CREATE_PUBLIC_ACCOUNTS_BATCH: Operation = Operation::new(
        "create_public_accounts_batch",
        "createPublicAccountsBatch",
        Method::Post,
        "/api/v3/create-public-accounts-batch",
    )
    .payload("data");

pub(crate) static DELETE_PUBLIC_ACCOUNTS_BATCH: Operation = Operation::new(
        "delete_public_accounts_batch",
        "deletePublicAccountsBatch",
        Method::Post,
        "/api/v3/delete-public-accounts-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_GROUPS_OF_PUBLIC_ACCOUNT: Operation = Operation::new(
        "get_groups_of_public_account",
        "getGroupsOfPublicAccount",
        Method::Get,
        "/api/v3/get-groups-of-public-account",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_POST_OF_PUBLIC_USER: Operation = Operation::new(
        "get_post_of_public_user",
        "getPostOfPublicUser",
        Method::Get,
        "/api/v3/get-post-of-public-account",
    )
    .idempotent();

pub(crate) static GET_PUBLIC_ACCOUNT: Operation = Operation::new(
        "get_public_account",
        "getPublicAccount",
        Method::Get,
        "/api/v3/get-public-account",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PUBLIC_ACCOUNT_BATCH: Operation = Operation::new(
        "get_public_account_batch",
        "getPublicAccountBatch",
        Method::Get,
        "/api/v3/get-public-account-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PUBLIC_ACCOUNT_DEPARTMENTS: Operation = Operation::new(
        "get_public_account_departments",
        "getPublicAccountDepartments",
        Method::Get,
        "/api/v3/get-departments-of-public-account",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static GET_PUBLIC_ACCOUNT_OF_GROUPS: Operation = Operation::new(
        "get_public_account_of_groups",
        "getPublicAccountOfGroups",
        Method::Post,
        "/api/v3/set-public-account-of-groups",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PUBLIC_ACCOUNT_ROLES: Operation = Operation::new(
        "get_public_account_roles",
        "getPublicAccountRoles",
        Method::Get,
        "/api/v3/get-roles-of-public-account",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT: Operation = Operation::new(
        "get_public_accounts_of_department",
        "getPublicAccountsOfDepartment",
        Method::Get,
        "/api/v3/get-public-accounts-of-department",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_GROUP: Operation = Operation::new(
        "get_public_accounts_of_group",
        "getPublicAccountsOfGroup",
        Method::Get,
        "/api/v3/get-public-accounts-of-group",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_POST: Operation = Operation::new(
        "get_public_accounts_of_post",
        "getPublicAccountsOfPost",
        Method::Get,
        "/api/v3/get-public-accounts-of-post",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_ROLE: Operation = Operation::new(
        "get_public_accounts_of_role",
        "getPublicAccountsOfRole",
        Method::Get,
        "/api/v3/get-public-accounts-of-role",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_USER: Operation = Operation::new(
        "get_public_accounts_of_user",
        "getPublicAccountsOfUser",
        Method::Get,
        "/api/v3/get-public-accounts-of-user",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USERS_OF_PUBLIC_ACCOUNT: Operation = Operation::new(
        "get_users_of_public_account",
        "getUsersOfPublicAccount",
        Method::Get,
        "/api/v3/get-users-of-public-account",
    )
    .payload("data")
    .idempotent();

pub(crate) static KICK_PUBLIC_ACCOUNTS: Operation = Operation::new(
        "kick_public_accounts",
        "kickPublicAccounts",
        Method::Post,
        "/api/v3/kick-public-accounts",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_PUBLIC_ACCOUNTS: Operation = Operation::new(
        "list_public_accounts",
        "listPublicAccounts",
        Method::Post,
        "/api/v3/list-public-accounts",
    )
    .payload("data")
    .idempotent()
    .paged(
        Paging::new("options.pagination.page", "options.pagination.limit", "list")
            .total("totalCount"),
    );

pub(crate) static RESIGN_PUBLIC_ACCOUNT_BATCH: Operation = Operation::new(
        "resign_public_account_batch",
        "resignPublicAccountBatch",
        Method::Post,
        "/api/v3/resign-public-account-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS: Operation = Operation::new(
        "set_public_account_of_departments",
        "setPublicAccountOfDepartments",
        Method::Post,
        "/api/v3/set-public-account-of-departments",
    )
    .payload("data")
    .idempotent();

pub(crate) static SET_PUBLIC_ACCOUNT_OFN_POST: Operation = Operation::new(
        "set_public_account_ofn_post",
        "setPublicAccountOfnPost",
        Method::Post,
        "/api/v3/set-public-account-of-post",
    )
    .payload("data")
    .idempotent();

pub(crate) static SETUSER_OF_PUBLIC_ACCOUNT: Operation = Operation::new(
        "setuser_of_public_account",
        "setuserOfPublicAccount",
        Method::Post,
        "/api/v3/set-user-of-public-accounts",
    )
    .payload("data")
    .idempotent();

pub(crate) static UNBIND_PUBLIC_ACCOUNT_OF_POST: Operation = Operation::new(
        "unbind_public_account_of_post",
        "unbindPublicAccountOfPost",
        Method::Post,
        "/api/v3/unbind-public-account-of-post",
    )
    .payload("data")
    .idempotent();

pub(crate) static UNBIND_USERS_PUBLIC_ACCOUNT: Operation = Operation::new(
        "unbind_users_public_account",
        "unbindUsersPublicAccount",
        Method::Post,
        "/api/v3/unbind-public-account-of-user",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_PUBLIC_ACCOUNT: Operation = Operation::new(
        "update_public_account",
        "updatePublicAccount",
        Method::Post,
        "/api/v3/update-public-account",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_PUBLIC_ACCOUNT_BATCH: Operation = Operation::new(
        "update_public_account_batch",
        "updatePublicAccountBatch",
        Method::Post,
        "/api/v3/update-public-account-batch",
    )
    .payload("data")
    .idempotent();
