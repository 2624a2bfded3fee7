// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static BIND_PUBLIC_ACCOUNT_OF_ROLES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "bind_public_account_of_roles",
    id: "bindPublicAccountOfRoles",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-public-account-of-roles",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static BIND_USERS_PUBLIC_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "bind_users_public_account",
    id: "bindUsersPublicAccount",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-public-account-of-users",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CHANGE_INTO_PUBLIC_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "change_into_public_account",
    id: "changeIntoPublicAccount",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/transfer-into-public-account",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CREATE_PUBLIC_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_public_account",
    id: "createPublicAccount",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-public-account",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_PUBLIC_ACCOUNTS_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_public_accounts_batch",
    id: "createPublicAccountsBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-public-accounts-batch",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_PUBLIC_ACCOUNTS_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_public_accounts_batch",
    id: "deletePublicAccountsBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-public-accounts-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("userIds"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_GROUPS_OF_PUBLIC_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_groups_of_public_account",
    id: "getGroupsOfPublicAccount",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-groups-of-public-account",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_POST_OF_PUBLIC_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_post_of_public_user",
    id: "getPostOfPublicUser",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-post-of-public-account",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PUBLIC_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_public_account",
    id: "getPublicAccount",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-public-account",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PUBLIC_ACCOUNT_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_public_account_batch",
    id: "getPublicAccountBatch",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-public-account-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("userIds"),
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PUBLIC_ACCOUNT_DEPARTMENTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_public_account_departments",
    id: "getPublicAccountDepartments",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-departments-of-public-account",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PUBLIC_ACCOUNT_OF_GROUPS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_public_account_of_groups",
    id: "getPublicAccountOfGroups",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-public-account-of-groups",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_PUBLIC_ACCOUNT_ROLES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_public_account_roles",
    id: "getPublicAccountRoles",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-roles-of-public-account",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_public_accounts_of_department",
    id: "getPublicAccountsOfDepartment",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-public-accounts-of-department",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_GROUP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_public_accounts_of_group",
    id: "getPublicAccountsOfGroup",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-public-accounts-of-group",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_POST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_public_accounts_of_post",
    id: "getPublicAccountsOfPost",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-public-accounts-of-post",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_ROLE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_public_accounts_of_role",
    id: "getPublicAccountsOfRole",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-public-accounts-of-role",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_public_accounts_of_user",
    id: "getPublicAccountsOfUser",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-public-accounts-of-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USERS_OF_PUBLIC_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_users_of_public_account",
    id: "getUsersOfPublicAccount",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-users-of-public-account",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static KICK_PUBLIC_ACCOUNTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "kick_public_accounts",
    id: "kickPublicAccounts",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/kick-public-accounts",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("appIds"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static LIST_PUBLIC_ACCOUNTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_public_accounts",
    id: "listPublicAccounts",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-public-accounts",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "options.pagination.page",
        limit: Some("options.pagination.limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static RESIGN_PUBLIC_ACCOUNT_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "resign_public_account_batch",
    id: "resignPublicAccountBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/resign-public-account-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("userIds"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_public_account_of_departments",
    id: "setPublicAccountOfDepartments",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-public-account-of-departments",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SET_PUBLIC_ACCOUNT_OFN_POST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_public_account_ofn_post",
    id: "setPublicAccountOfnPost",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-public-account-of-post",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SETUSER_OF_PUBLIC_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "setuser_of_public_account",
    id: "setuserOfPublicAccount",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-user-of-public-accounts",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UNBIND_PUBLIC_ACCOUNT_OF_POST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "unbind_public_account_of_post",
    id: "unbindPublicAccountOfPost",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/unbind-public-account-of-post",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UNBIND_USERS_PUBLIC_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "unbind_users_public_account",
    id: "unbindUsersPublicAccount",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/unbind-public-account-of-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_PUBLIC_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_public_account",
    id: "updatePublicAccount",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-public-account",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_PUBLIC_ACCOUNT_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_public_account_batch",
    id: "updatePublicAccountBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-public-account-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
