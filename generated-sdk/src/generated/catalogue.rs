// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::ManagementClient>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::ADD,
        request: || Box::new(<IpListCreateDto as Default>::default()),
        call: |client, json| {
            Ok(client.add(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::ADD_DEPARTMENT_MEMBERS,
        request: || Box::new(<AddDepartmentMembersReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .add_department_members(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::devices::operations::ADD_DEVICE,
        request: || Box::new(<CreateTerminalDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .add_device(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::ADD_GROUP_MEMBERS,
        request: || Box::new(<AddGroupMembersReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .add_group_members(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::ADD_POLICY_USER_ATTRIBUTION,
        request: || Box::new(
            <AddInvitationPolicyUserAttributionDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .add_policy_user_attribution(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::ADD_POLICY_USER_ATTRIBUTIONS_BATCH,
        request: || Box::new(
            <AddInvitationPolicyUserAttributionsBatchDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .add_policy_user_attributions_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::ADD_RISK_LIST_POLICY,
        request: || Box::new(<RiskListPolicyCreateDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .add_risk_list_policy(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::ADD_TENANT_DEPARTMENT_MEMBERS,
        request: || Box::new(<AddTenantDepartmentMembersReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .add_tenant_department_members(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::ADD_TENANT_USERS,
        request: || Box::new(<AddTenantUsersDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .add_tenant_users(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::ADD_USER,
        request: || Box::new(<UserListCreateDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .add_user(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::ADD_WHITELIST,
        request: || Box::new(<AddWhitelistDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .add_whitelist(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::ADD_WHITELIST_OF_APP,
        request: || Box::new(<AddWhitelistOfAppDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .add_whitelist_of_app(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::APPROVAL,
        request: || Box::new(
            <ApprovalUniversalInvitationApplicantDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .approval(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::ASSIGN_ASA_ACCOUNT,
        request: || Box::new(<AssignAsaAccountsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .assign_asa_account(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::ASSIGN_ROLE,
        request: || Box::new(<AssignRoleDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .assign_role(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::ASSIGN_ROLE_BATCH,
        request: || Box::new(<AssignRoleBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .assign_role_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::ASSOCIATE_TENANT_RESOURCE,
        request: || Box::new(<AssociateTenantResourceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .associate_tenant_resource(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::AUTHORIZE_APPLICATION_ACCESS,
        request: || Box::new(<AuthorizeApplicationAccessDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .authorize_application_access(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::AUTHORIZE_DATA_POLICIES,
        request: || Box::new(<CreateAuthorizeDataPolicyDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .authorize_data_policies(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::AUTHORIZE_RESOURCES,
        request: || Box::new(<AuthorizeResourcesDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .authorize_resources(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::BATCH_BIND_POLICY,
        request: || Box::new(<BatchBindPolicy as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .batch_bind_policy(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::BATCH_CREATE_DNEF,
        request: || Box::new(<BatchCreateDnefReq as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .batch_create_dnef(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::BATCH_DELETE_COMMON_RESOURCE,
        request: || Box::new(<DeleteCommonResourcesBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .batch_delete_common_resource(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::BATCH_DELETE_INVITATION_POLICIES,
        request: || Box::new(<DeleteInvitationPolicyByIdsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .batch_delete_invitation_policies(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::approvals::operations::BATCH_PROCESS_APPROVAL,
        request: || Box::new(<ApprovalBatchProcessReq as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .batch_process_approval(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::BATCH_UNBIND_POLICY,
        request: || Box::new(<BatchUnbindPolicy as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .batch_unbind_policy(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::BIND_PUBLIC_ACCOUNT_OF_ROLES,
        request: || Box::new(<SetUserRolesDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .bind_public_account_of_roles(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::BIND_USERS_PUBLIC_ACCOUNT,
        request: || Box::new(<SetPublicAccountBatchReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .bind_users_public_account(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sync_tasks::operations::CANCEL_SYNC_RISK_OPERATION,
        request: || Box::new(<CancelSyncRiskOperationDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .cancel_sync_risk_operation(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::devices::operations::CAPTURE,
        request: || Box::new(<CreateUEBADto as Default>::default()),
        call: |client, json| {
            Ok(client.capture(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE,
        request: || Box::new(<ChangeExtIdpAssociationStateDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .change_ext_idp_conn_association_state(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::CHANGE_EXT_IDP_CONN_STATE,
        request: || Box::new(<ChangeExtIdpConnStateDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .change_ext_idp_conn_state(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::CHANGE_INTO_PUBLIC_ACCOUNT,
        request: || Box::new(<CreatePublicAccountFromUserDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .change_into_public_account(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::CHANGE_USERPOOL_TENAN_EXT_IDP_CONN_STATE,
        request: || Box::new(<ChangeUserPoolTenantExtIdpConnDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .change_userpool_tenan_ext_idp_conn_state(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CHECK_DATA_POLICY_EXISTS,
        request: || Box::new(<CheckDataPolicyExistsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .check_data_policy_exists(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CHECK_DATA_RESOURCE_EXISTS,
        request: || Box::new(<CheckDataResourceExistsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .check_data_resource_exists(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::CHECK_DOMAIN_AVAILABLE,
        request: || Box::new(<CheckDomainAvailable as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .check_domain_available(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CHECK_EXTERNAL_USER_PERMISSION,
        request: || Box::new(<CheckExternalUserPermissionDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .check_external_user_permission(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::CHECK_MUTUAL_EXCLUSION,
        request: || Box::new(<CheckRoleMutualExclusionReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .check_mutual_exclusion(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::CHECK_PARAMS_NAMESPACE,
        request: || Box::new(<CheckRoleParamsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .check_params_namespace(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CHECK_PERMISSION,
        request: || Box::new(<CheckPermissionDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .check_permission(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CHECK_PERMISSION_NAMESPACE_EXISTS,
        request: || Box::new(<CheckPermissionNamespaceExistsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .check_permission_namespace_exists(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::CHECK_SESSION_STATUS,
        request: || Box::new(<CheckSessionStatusDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .check_session_status(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CHECK_USER_SAME_LEVEL_PERMISSION,
        request: || Box::new(<CheckUserSameLevelPermissionDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .check_user_same_level_permission(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::security_settings::operations::CLOSE_GLOBAL_MFA_SETTINGS,
        request: || Box::new(<MFADisableSettingsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .close_global_mfa_settings(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::approvals::operations::CLOSED_LIST,
        request: || Box::new(<ClosedListParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .closed_list(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::messages::operations::CONFIG_EMAIL_PROVIDER,
        request: || Box::new(<ConfigEmailProviderDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .config_email_provider(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::COPY_INVITATION_POLICY_BY_ID,
        request: || Box::new(<CopyInvitationPolicyDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .copy_invitation_policy_by_id(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::COPY_OPERATE,
        request: || Box::new(<FunctionModelOperateIdDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .copy_operate(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::COPY_ROW_RELATION,
        request: || Box::new(<CopyRowRelationDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .copy_row_relation(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_keys::operations::CREATE_ACCESS_KEY,
        request: || Box::new(<CreateAccessKeyDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_access_key(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::CREATE_ADMIN_ROLE,
        request: || Box::new(<CreateAdminRoleDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_admin_role(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::CREATE_APPLICATION,
        request: || Box::new(<CreateApplicationDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_application(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::CREATE_ASA_ACCOUNT,
        request: || Box::new(<CreateAsaAccountDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_asa_account(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::CREATE_ASA_ACCOUNT_BATCH,
        request: || Box::new(<CreateAsaAccountsBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_asa_account_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CREATE_DATA_POLICY,
        request: || Box::new(<CreateDataPolicyDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_data_policy(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CREATE_DATA_RESOURCE,
        request: || Box::new(<CreateDataResourceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_data_resource(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CREATE_DATA_RESOURCE_BY_ARRAY,
        request: || Box::new(<CreateArrayDataResourceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_data_resource_by_array(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CREATE_DATA_RESOURCE_BY_STRING,
        request: || Box::new(<CreateStringDataResourceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_data_resource_by_string(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CREATE_DATA_RESOURCE_BY_TREE,
        request: || Box::new(<CreateTreeDataResourceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_data_resource_by_tree(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::CREATE_DEPARTMENT,
        request: || Box::new(<CreateDepartmentReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_department(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::CREATE_DEPARTMENT_TREE,
        request: || Box::new(<CreateDepartmentTreeReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_department_tree(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::devices::operations::CREATE_DEVICE,
        request: || Box::new(<CreateTerminalDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_device(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CREATE_DNEF,
        request: || Box::new(<CreateDnefReq as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_dnef(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::events::operations::CREATE_EVENT_APP,
        request: || Box::new(<CreateEventAppDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_event_app(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::CREATE_EXT_IDP,
        request: || Box::new(<CreateExtIdpDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_ext_idp(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::CREATE_EXT_IDP_CONN,
        request: || Box::new(<CreateExtIdpConnDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_ext_idp_conn(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::CREATE_FIELD,
        request: || Box::new(<CreateFunctionModelFieldDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_field(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::CREATE_GROUP,
        request: || Box::new(<CreateGroupReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_group(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::CREATE_GROUPS_BATCH,
        request: || Box::new(<CreateGroupBatchReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_groups_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::CREATE_INVITATION_POLICY,
        request: || Box::new(<CreateInvitationPolicyDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_invitation_policy(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::CREATE_INVITATION_ROSTER,
        request: || Box::new(<CreateInvitationRosterDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_invitation_roster(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::CREATE_MODEL,
        request: || Box::new(<CreateFunctionModelDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_model(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::CREATE_MULTIPLE_TENANT_ADMIN,
        request: || Box::new(<CreateMultipleTenantAdminDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_multiple_tenant_admin(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::CREATE_NAMESPACE,
        request: || Box::new(<CreateNamespaceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_namespace(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::CREATE_NAMESPACES_BATCH,
        request: || Box::new(<CreateNamespacesBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_namespaces_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::CREATE_OPERATE,
        request: || Box::new(<CreateOperateModelDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_operate(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::CREATE_OR_UPDATE_GROUP,
        request: || Box::new(<CreateOrUpdateGroupReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_or_update_group(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::CREATE_ORGANIZATION,
        request: || Box::new(<CreateOrganizationReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_organization(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CREATE_PERMISSION_NAMESPACE,
        request: || Box::new(<CreatePermissionNamespaceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_permission_namespace(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::CREATE_PERMISSION_NAMESPACES_BATCH,
        request: || Box::new(<CreatePermissionNamespacesBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_permission_namespaces_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::pipelines::operations::CREATE_PIPELINE_FUNCTION,
        request: || Box::new(<CreatePipelineFunctionDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_pipeline_function(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::CREATE_POST,
        request: || Box::new(<CreatePostDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_post(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::CREATE_PUBLIC_ACCOUNT,
        request: || Box::new(<CreatePublicAccountReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_public_account(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::CREATE_PUBLIC_ACCOUNTS_BATCH,
        request: || Box::new(<CreatePublicAccountBatchReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_public_accounts_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::CREATE_RESOURCE,
        request: || Box::new(<CreateResourceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_resource(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::CREATE_RESOURCES_BATCH,
        request: || Box::new(<CreateResourcesBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_resources_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::CREATE_ROLE,
        request: || Box::new(<CreateRoleDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_role(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::CREATE_ROLES_BATCH,
        request: || Box::new(<CreateRolesBatch as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_roles_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::CREATE_ROW,
        request: || Box::new(<CreateRowDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_row(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::CREATE_ROW_RELATION,
        request: || Box::new(<CreateRelationValueDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_row_relation(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sync_tasks::operations::CREATE_SYNC_TASK,
        request: || Box::new(<CreateSyncTaskDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_sync_task(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::CREATE_TENANT,
        request: || Box::new(<CreateTenantDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_tenant(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::CREATE_TENANT_COOPERATOR,
        request: || Box::new(<CreateTenantCooperatorDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_tenant_cooperator(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::CREATE_TENANT_ENTERPRISE_CERTIFICATION,
        request: || Box::new(
            <CreateTenantEnterpriseCertificationBodyDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .create_tenant_enterprise_certification(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::CREATE_TENANT_USER,
        request: || Box::new(<CreateTenantUserReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_tenant_user(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::CREATE_USER,
        request: || Box::new(<CreateUserReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_user(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::CREATE_USERS_BATCH,
        request: || Box::new(<CreateUserBatchReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_users_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::devices::operations::CREATE_VERIFY_DEVICE,
        request: || Box::new(<CreateTerminalDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_verify_device(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::webhooks::operations::CREATE_WEBHOOK,
        request: || Box::new(<CreateWebhookDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .create_webhook(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::events::operations::DEFINE_EVENT,
        request: || Box::new(<DefineEventDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .define_event(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_keys::operations::DELETE_ACCESS_KEY,
        request: || Box::new(<DeleteAccessKeyDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_access_key(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::DELETE_ADMIN_ROLES_BATCH,
        request: || Box::new(<DeleteAdminRoleDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_admin_roles_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::DELETE_APPLICATION,
        request: || Box::new(<DeleteApplicationDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_application(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::DELETE_ASA_ACCOUNT,
        request: || Box::new(<DeleteAsaAccountDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_asa_account(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::DELETE_ASA_ACCOUNT_BATCH,
        request: || Box::new(<DeleteAsaAccountBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_asa_account_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::DELETE_AUTH,
        request: || Box::new(<DeleteAuthParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_auth(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::DELETE_BY_ID,
        request: || Box::new(<DeleteByIdParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_by_id(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::custom_fields::operations::DELETE_CUSTOM_FIELDS,
        request: || Box::new(<DeleteCustomFieldsReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_custom_fields(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::DELETE_DATA_POLICY,
        request: || Box::new(<DeleteDataPolicyDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_data_policy(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::DELETE_DATA_RESOURCE,
        request: || Box::new(<DeleteDataResourceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_data_resource(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::DELETE_DEPARTMENT,
        request: || Box::new(<DeleteDepartmentReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_department(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::DELETE_DEPARTMENT_SYNC_RELATIONS,
        request: || Box::new(<DeleteDepartmentSyncRelationReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_department_sync_relations(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::devices::operations::DELETE_DEVICE,
        request: || Box::new(<DeleteTerminalUserDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_device(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::DELETE_DNEF,
        request: || Box::new(<DeleteDnefReq as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_dnef(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::DELETE_EXT_IDP,
        request: || Box::new(<DeleteExtIdpDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_ext_idp(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::DELETE_EXT_IDP_CONN,
        request: || Box::new(<DeleteExtIdpConnDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_ext_idp_conn(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::DELETE_GROUPS_BATCH,
        request: || Box::new(<DeleteGroupsReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_groups_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::DELETE_INVITATION_ROSTER,
        request: || Box::new(<DeleteInvitationRosterDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_invitation_roster(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::DELETE_INVITATION_ROSTER_BATCH,
        request: || Box::new(<DeleteInvitationRosterBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_invitation_roster_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::DELETE_INVITEES,
        request: || Box::new(<DeleteRosterUsersDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_invitees(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::DELETE_NAMESPACE,
        request: || Box::new(<DeleteNamespaceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_namespace(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::DELETE_NAMESPACES_BATCH,
        request: || Box::new(<DeleteNamespacesBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_namespaces_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::DELETE_ORGANIZATION,
        request: || Box::new(<DeleteOrganizationReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_organization(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::DELETE_PERMISSION_NAMESPACE,
        request: || Box::new(<DeletePermissionNamespaceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_permission_namespace(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::DELETE_PERMISSION_NAMESPACES_BATCH,
        request: || Box::new(<DeletePermissionNamespacesBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_permission_namespaces_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::pipelines::operations::DELETE_PIPELINE_FUNCTION,
        request: || Box::new(<DeletePipelineFunctionDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_pipeline_function(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::DELETE_PUBLIC_ACCOUNTS_BATCH,
        request: || Box::new(<DeletePublicAccountsBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_public_accounts_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::DELETE_RESOURCE,
        request: || Box::new(<DeleteResourceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_resource(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::DELETE_RESOURCES_BATCH,
        request: || Box::new(<DeleteResourcesBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_resources_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::DELETE_RISK_LIST_POLICY_BY_ID,
        request: || Box::new(<DeleteRiskListPolicyByIdParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_risk_list_policy_by_id(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::DELETE_ROLES,
        request: || Box::new(<DeleteRoleBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_roles(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::DELETE_ROLES_BATCH,
        request: || Box::new(<DeleteRoleDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_roles_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::DELETE_TENANT,
        request: || Box::new(<DeleteTenantDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_tenant(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::DELETE_TENANT_ADMIN,
        request: || Box::new(<GetTenantUserDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_tenant_admin(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::DELETE_TENANT_USER,
        request: || Box::new(<RemoveTenantUsersDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_tenant_user(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::DELETE_USER_LIST_BY_ID,
        request: || Box::new(<DeleteUserListByIdParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_user_list_by_id(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::DELETE_USER_SYNC_RELATIONS,
        request: || Box::new(<DeleteUserSyncRelationReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_user_sync_relations(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::DELETE_USERS_BATCH,
        request: || Box::new(<DeleteUsersBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_users_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::webhooks::operations::DELETE_WEBHOOK,
        request: || Box::new(<DeleteWebhookDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_webhook(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::DELETE_WHITELIST,
        request: || Box::new(<DeleteWhitelistDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_whitelist(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::DELETE_WHITELIST_OF_APP,
        request: || Box::new(<DeleteWhitelistOfAppDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .delete_whitelist_of_app(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::DETAIL_AUTH_SUBJECT,
        request: || Box::new(<DetailAuthSubjectParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .detail_auth_subject(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::devices::operations::DISABLE_DEVICE,
        request: || Box::new(<UpdateTerminalUserDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .disable_device(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::ldap::operations::DISABLE_LDAP_SERVER,
        request: || Box::new(<LdapSetEnabledFlagDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .disable_ldap_server(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::devices::operations::ENABLE_DEVICE,
        request: || Box::new(<UpdateTerminalUserDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .enable_device(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::ENABLED_AUTH,
        request: || Box::new(<UpdateAuthEnabledDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .enabled_auth(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::EXECUTE_OPERATE,
        request: || Box::new(<FunctionModelOperateIdDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .execute_operate(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::EXPORT_METADATA,
        request: || Box::new(<ExportModelDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .export_metadata(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::EXPORT_MODEL,
        request: || Box::new(<ExportMetadataDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .export_model(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::EXPORT_USERS,
        request: || Box::new(<ExportUsersDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .export_users(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::EXT_IDP_CONN_STATE_BY_APPS,
        request: || Box::new(<ExtIdpConnStateByAppsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .ext_idp_conn_state_by_apps(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::FILTER,
        request: || Box::new(
            <PaginationUniversalInvitationApplicantQueryDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(client.filter(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::FILTER_USERS,
        request: || Box::new(<ListInvitationUserDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .filter_users(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::FIND_APP_LISTS,
        request: || Box::new(<FindAppListsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .find_app_lists(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::FIND_IP_LIST,
        request: || Box::new(<FindIpListParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .find_ip_list(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::devices::operations::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS,
        request: || Box::new(<QueryTerminalAppsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .find_last_login_apps_by_device_ids(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::devices::operations::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2,
        request: || Box::new(<QueryTerminalAppsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .find_last_login_apps_by_device_ids_v2(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::FIND_RISK_LIST_POLICY,
        request: || Box::new(<FindRiskListPolicyParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .find_risk_list_policy(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::FIND_USER_LIST,
        request: || Box::new(<FindUserListParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .find_user_list(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::GENERATE_INVITE_TENANT_USER_LINK,
        request: || Box::new(<GenerateInviteTenantUserLink as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .generate_invite_tenant_user_link(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::GENERATE_UNIVERSAL_INVITATION,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.generate_universal_invitation().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_keys::operations::GET_ACCESS_KEY,
        request: || Box::new(<GetAccessKeyParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_access_key(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_keys::operations::GET_ACCESS_KEY_LIST,
        request: || Box::new(<GetAccessKeyListParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_access_key_list(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::audit_logs::operations::GET_ADMIN_AUDIT_LOGS,
        request: || Box::new(<GetAdminAuditLogsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_admin_audit_logs(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::GET_ALL_DEPARTMENTS,
        request: || Box::new(<GetAllDepartmentsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_all_departments(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::GET_ALL_GROUPS,
        request: || Box::new(<GetAllGroupsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_all_groups(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_ALL_METADATA,
        request: || Box::new(<GetAllRowDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_all_metadata(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_ALL_METADATA_ROW,
        request: || Box::new(<GetAllRowVyScrollidDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_all_metadata_row(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::billing::operations::GET_ALL_RIGHTS_ITEM,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_all_rights_item().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::GET_ALL_VALID_SCOPE_SETTINGS,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_all_valid_scope_settings().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::GET_ALL_WHITE_LIST_SETTINGS,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_all_white_list_settings().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::GET_APPLICATION,
        request: || Box::new(<GetApplicationParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_application(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::GET_APPLICATION_PERMISSION_STRATEGY,
        request: || Box::new(
            <GetApplicationPermissionStrategyParams as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .get_application_permission_strategy(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::GET_APPLICATION_SECRET,
        request: || Box::new(<GetApplicationSecretParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_application_secret(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::GET_APPLICATION_SIMPLE_INFO,
        request: || Box::new(<GetApplicationSimpleInfoParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_application_simple_info(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::GET_ASA_ACCOUNT,
        request: || Box::new(<GetAsaAccountParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_asa_account(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
        request: || Box::new(<GetAsaAccountAssignedTargetsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_asa_account_assigned_targets(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::GET_ASA_ACCOUNT_BATCH,
        request: || Box::new(<GetAsaAccountBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_asa_account_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::GET_ASSIGNED_ACCOUNT,
        request: || Box::new(<GetAssignedAccountParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_assigned_account(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::GET_AUTHORIZED_RESOURCES,
        request: || Box::new(<GetAuthorizedResourcesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_authorized_resources(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::ldap::operations::GET_BIND_PWD,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_bind_pwd().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::billing::operations::GET_CURRENT_PACKAGE_INFO,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_current_package_info().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::custom_fields::operations::GET_CUSTOM_DATA,
        request: || Box::new(<GetCustomDataParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_custom_data(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::custom_fields::operations::GET_CUSTOM_FIELDS,
        request: || Box::new(<GetCustomFieldsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_custom_fields(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::GET_DATA_POLICY,
        request: || Box::new(<GetDataPolicyParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_data_policy(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::GET_DATA_RESOURCE,
        request: || Box::new(<GetDataResourceParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_data_resource(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::GET_DEPARTMENT,
        request: || Box::new(<GetDepartmentParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_department(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::GET_DEPARTMENT_ALL_APP,
        request: || Box::new(<GetDepartmentByIdReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_department_all_app(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::GET_DEPARTMENT_BY_ID,
        request: || Box::new(<GetDepartmentByIdParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_department_by_id(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::GET_DEPARTMENT_SYNC_RELATIONS,
        request: || Box::new(<GetDepartmentSyncRelationsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_department_sync_relations(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::approvals::operations::GET_DETAIL,
        request: || Box::new(<GetDetailParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_detail(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::devices::operations::GET_DEVICE_STATUS,
        request: || Box::new(<TerminalBaseDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_device_status(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::messages::operations::GET_EMAIL_PROVIDER,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_email_provider().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::messages::operations::GET_EMAIL_TEMPLATES,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_email_templates().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::GET_EXT_IDP,
        request: || Box::new(<GetExtIdpParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_ext_idp(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::GET_EXTERNAL_USER_RESOURCE_STRUCT,
        request: || Box::new(<GetExternalUserResourceStructDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_external_user_resource_struct(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::security_settings::operations::GET_GLOBAL_MFA_SETTINGS,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_global_mfa_settings().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::GET_GROUP,
        request: || Box::new(<GetGroupParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_group(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::GET_GROUP_AUTHORIZED_RESOURCES,
        request: || Box::new(<GetGroupAuthorizedResourcesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_group_authorized_resources(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_GROUPS_OF_PUBLIC_ACCOUNT,
        request: || Box::new(<GetGroupsOfPublicAccountParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_groups_of_public_account(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_IMPORT_TEMPLATE,
        request: || Box::new(<GetImportTemplateParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_import_template(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::GET_INVITATION_ROSTER,
        request: || Box::new(<GetInvitationRosterParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_invitation_roster(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::GET_INVITE_EMAIL_TEMPLATE,
        request: || Box::new(<EmailTemplateQueryDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_invite_email_template(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::billing::operations::GET_MAU_PERIOD_USAGE_HISTORY,
        request: || Box::new(<GetMauPeriodUsageHistoryParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_mau_period_usage_history(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_METADATA_GROUP_LIST,
        request: || Box::new(<MetadataGroupDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_metadata_group_list(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::GET_MFA_TRIGGER_DATA,
        request: || Box::new(<GetMfaTriggerDataParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_mfa_trigger_data(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_MODEL,
        request: || Box::new(<GetModelParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_model(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::GET_MULTIPLE_TENANT_ADMIN,
        request: || Box::new(<GetMultipleTenantAdminParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_multiple_tenant_admin(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::GET_NAMESPACE,
        request: || Box::new(<GetNamespaceParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_namespace(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::GET_NAMESPACES_BATCH,
        request: || Box::new(<GetNamespacesBatchParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_namespaces_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::billing::operations::GET_ORDER_DETAIL,
        request: || Box::new(<GetOrderDetailParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_order_detail(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::billing::operations::GET_ORDER_PAY_DETAIL,
        request: || Box::new(<GetOrderPayDetailParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_order_pay_detail(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::billing::operations::GET_ORDERS,
        request: || Box::new(<GetOrdersParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_orders(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::GET_ORGANIZATION,
        request: || Box::new(<GetOrganizationParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_organization(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::GET_ORGANIZATIONS_BATCH,
        request: || Box::new(<GetOrganizationsBatchParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_organizations_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_OTP_SECRET_BY_USER,
        request: || Box::new(<GetOtpSecretByUserParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_otp_secret_by_user(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::GET_PARENT_DEPARTMENT,
        request: || Box::new(<GetParentDepartmentParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_parent_department(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::GET_PERMISSION_NAMESPACE,
        request: || Box::new(<GetPermissionNamespaceParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_permission_namespace(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::GET_PERMISSION_NAMESPACES_BATCH,
        request: || Box::new(<GetPermissionNamespacesBatchParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_permission_namespaces_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::pipelines::operations::GET_PIPELINE_FUNCTION,
        request: || Box::new(<GetPipelineFunctionParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_pipeline_function(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::pipelines::operations::GET_PIPELINE_LOGS,
        request: || Box::new(<GetPipelineLogsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_pipeline_logs(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::GET_POLICY_DETAIL_BY_ID,
        request: || Box::new(<GetPolicyDetailByIdParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_policy_detail_by_id(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::GET_POLICY_USER_ATTRIBUTION_DETAIL,
        request: || Box::new(
            <GetPolicyUserAttributionDetailParams as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .get_policy_user_attribution_detail(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::GET_POST,
        request: || Box::new(<GetPostParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_post(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::GET_POST_BY_ID,
        request: || Box::new(<GetPostByIdListDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_post_by_id(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_POST_OF_PUBLIC_USER,
        request: || Box::new(<GetPostOfPublicUserParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_post_of_public_user(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_PUBLIC_ACCOUNT,
        request: || Box::new(<GetPublicAccountParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_public_account(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_PUBLIC_ACCOUNT_BATCH,
        request: || Box::new(<GetPublicAccountBatchParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_public_account_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_PUBLIC_ACCOUNT_DEPARTMENTS,
        request: || Box::new(<GetPublicAccountDepartmentsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_public_account_departments(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_PUBLIC_ACCOUNT_OF_GROUPS,
        request: || Box::new(<SetUserGroupsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_public_account_of_groups(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_PUBLIC_ACCOUNT_ROLES,
        request: || Box::new(<GetPublicAccountRolesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_public_account_roles(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT,
        request: || Box::new(
            <GetPublicAccountsOfDepartmentParams as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .get_public_accounts_of_department(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_PUBLIC_ACCOUNTS_OF_GROUP,
        request: || Box::new(<GetPublicAccountsOfGroupParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_public_accounts_of_group(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_PUBLIC_ACCOUNTS_OF_POST,
        request: || Box::new(<GetPublicAccountsOfPostParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_public_accounts_of_post(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_PUBLIC_ACCOUNTS_OF_ROLE,
        request: || Box::new(<GetPublicAccountsOfRoleParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_public_accounts_of_role(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_PUBLIC_ACCOUNTS_OF_USER,
        request: || Box::new(<GetPublicAccountsOfUserParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_public_accounts_of_user(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_RELATION_DETAILS,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_relation_details().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_RELATION_INFO,
        request: || Box::new(<GetRelationInfoDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_relation_info(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_RELATION_VALUE,
        request: || Box::new(<GetRelationValueParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_relation_value(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::GET_RESOURCE,
        request: || Box::new(<GetResourceParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_resource(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::GET_RESOURCE_AUTHORIZED_TARGETS,
        request: || Box::new(<GetResourceAuthorizedTargetsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_resource_authorized_targets(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::GET_RESOURCES_BATCH,
        request: || Box::new(<GetResourcesBatchParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_resources_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::GET_ROLE,
        request: || Box::new(<GetRoleParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_role(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::GET_ROLE_AUTHORIZED_RESOURCES,
        request: || Box::new(<GetRoleAuthorizedResourcesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_role_authorized_resources(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_ROW,
        request: || Box::new(<GetRowParams as Default>::default()),
        call: |client, json| {
            Ok(client.get_row(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_ROW_BATCH,
        request: || Box::new(<GetRowBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_row_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_ROW_BY_VALUE,
        request: || Box::new(<GetRowByValueParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_row_by_value(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::GET_RULE_SETTINGS,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_rule_settings().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::security_settings::operations::GET_SECURITY_SETTINGS,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_security_settings().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sync_tasks::operations::GET_SYNC_JOB,
        request: || Box::new(<GetSyncJobParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_sync_job(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sync_tasks::operations::GET_SYNC_TASK,
        request: || Box::new(<GetSyncTaskParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_sync_task(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::GET_TENANT,
        request: || Box::new(<GetTenantParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_tenant(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::GET_TENANT_BY_CODE,
        request: || Box::new(<GetTenantByCodeParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_tenant_by_code(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::GET_TENANT_COOPERATOR,
        request: || Box::new(<GetTenantCooperatorParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_tenant_cooperator(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::GET_TENANT_COOPERATOR_MENU,
        request: || Box::new(<GetTenantCooperatorMenuParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_tenant_cooperator_menu(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::GET_TENANT_ENTERPRISE_CERTIFICATION,
        request: || Box::new(
            <GetTenantEnterpriseCertificationParams as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .get_tenant_enterprise_certification(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::GET_TENANT_LITTLE_INFO,
        request: || Box::new(<GetTenantLittleInfoParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_tenant_little_info(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::GET_TENANT_USER,
        request: || Box::new(<GetTenantUserParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_tenant_user(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::GET_UNIVERSAL_INVITATION,
        request: || Box::new(<GetUniversalInvitationParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_universal_invitation(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::billing::operations::GET_USAGE_INFO,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_usage_info().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER,
        request: || Box::new(<GetUserParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_ACCESSIBLE_APPS,
        request: || Box::new(<GetUserAccessibleAppsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_accessible_apps(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::audit_logs::operations::GET_USER_ACTION_LOGS,
        request: || Box::new(<GetUserActionLogsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_action_logs(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::GET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
        request: || Box::new(
            <GetUserAttributionMainDepartmentParams as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .get_user_attribution_main_department(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_AUTHORIZED_APPS,
        request: || Box::new(<GetUserAuthorizedAppsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_authorized_apps(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_AUTHORIZED_RESOURCES,
        request: || Box::new(<GetUserAuthorizedResourcesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_authorized_resources(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::custom_fields::operations::GET_USER_BASE_FIELDS,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_user_base_fields().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_BATCH,
        request: || Box::new(<GetUserBatchParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_DEPARTMENTS,
        request: || Box::new(<GetUserDepartmentsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_departments(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_ENCRYPT_PASSWORD_BATCH,
        request: || Box::new(<GetUserEncryptPasswordBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_encrypt_password_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_GROUPS,
        request: || Box::new(<GetUserGroupsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_groups(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_IDENTITIES,
        request: || Box::new(<GetUserIdentitiesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_identities(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_LOGGEDIN_APPS,
        request: || Box::new(<GetUserLoggedinAppsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_loggedin_apps(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_LOGGEDIN_IDENTITIES,
        request: || Box::new(<GetUserLoggedinIdentitiesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_loggedin_identities(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_LOGIN_HISTORY,
        request: || Box::new(<GetUserLoginHistoryParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_login_history(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_MFA_INFO,
        request: || Box::new(<GetUserMfaInfoParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_mfa_info(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_MFA_STATUS,
        request: || Box::new(<GetUserMfaStatusParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_mfa_status(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_PASSWORD_CIPHERTEXT,
        request: || Box::new(<GetUserPasswordCiphertextDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_password_ciphertext(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::GET_USER_PERMISSION_LIST,
        request: || Box::new(<GetUserPermissionListDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_permission_list(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::GET_USER_POST,
        request: || Box::new(<GetUserPostParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_post(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::GET_USER_POSTS,
        request: || Box::new(<GetUserPostsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_posts(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
        request: || Box::new(
            <GetUserPrincipalAuthenticationInfoParams as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .get_user_principal_authentication_info(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::GET_USER_RESOURCE_PERMISSION_LIST,
        request: || Box::new(<GetUserResourcePermissionListDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_resource_permission_list(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::GET_USER_RESOURCE_STRUCT,
        request: || Box::new(<GetUserResourceStructDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_resource_struct(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_ROLES,
        request: || Box::new(<GetUserRolesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_roles(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::GET_USER_SYNC_RELATIONS,
        request: || Box::new(<GetUserSyncRelationsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_user_sync_relations(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::GET_USERS_OF_PUBLIC_ACCOUNT,
        request: || Box::new(<GetUsersOfPublicAccountParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_users_of_public_account(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::security_settings::operations::GET_VERIFY_CONFIG_APP,
        request: || Box::new(<GetVerifyConfigAppParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_verify_config_app(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::webhooks::operations::GET_WEBHOOK,
        request: || Box::new(<GetWebhookParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_webhook(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::webhooks::operations::GET_WEBHOOK_EVENT_LIST,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_webhook_event_list().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::webhooks::operations::GET_WEBHOOK_LOGS,
        request: || Box::new(<ListWebhookLogs as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_webhook_logs(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::GET_WECHAT_MP_ACCESS_TOKEN_INFO,
        request: || Box::new(<GetWechatAccessTokenDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .get_wechat_mp_access_token_info(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::HAS_ANY_ROLE,
        request: || Box::new(<HasAnyRoleReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .has_any_role(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::IMPORT_METADATA,
        request: || Box::new(<ImportModelDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .import_metadata(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::IMPORT_MODEL,
        request: || Box::new(<ImportMetadataDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .import_model(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::IMPORT_OTP,
        request: || Box::new(<ImportOtpReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .import_otp(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::IMPORT_TEMPLATE,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.import_template().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::IMPORT_TENANT,
        request: || Box::new(<ImportTenantDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .import_tenant(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::IMPORT_TENANT_HISTORY,
        request: || Box::new(<ImportTenantHistoryParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .import_tenant_history(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::IMPORT_TENANT_NOTIFY_USER,
        request: || Box::new(<ImportTenantNotifyUserParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .import_tenant_notify_user(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::IMPORT_USERS,
        request: || Box::new(<ImportUsersDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .import_users(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::IS_ACTION_ALLOWED,
        request: || Box::new(<IsActionAllowedDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .is_action_allowed(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::IS_USER_EXISTS,
        request: || Box::new(<IsUserExistsReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .is_user_exists(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::IS_USER_IN_DEPARTMENT,
        request: || Box::new(<IsUserInDepartmentParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .is_user_in_department(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::KICK_PUBLIC_ACCOUNTS,
        request: || Box::new(<KickPublicAccountsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .kick_public_accounts(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::KICK_USERS,
        request: || Box::new(<KickUsersDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .kick_users(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::LINK_IDENTITY,
        request: || Box::new(<LinkIdentityDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .link_identity(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::LIST_APPLICATION_ACTIVE_USERS,
        request: || Box::new(<ListApplicationActiveUsersDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_application_active_users(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::LIST_APPLICATION_SIMPLE_INFO,
        request: || Box::new(<ListApplicationSimpleInfoParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_application_simple_info(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::LIST_APPLICATIONS,
        request: || Box::new(<ListApplicationsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_applications(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::LIST_ARCHIVED_USERS,
        request: || Box::new(<ListArchivedUsersParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_archived_users(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::LIST_ASA_ACCOUNT,
        request: || Box::new(<ListAsaAccountParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_asa_account(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::LIST_AUTH_APPLICATION,
        request: || Box::new(<ListApplicationAuthDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_auth_application(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::LIST_AUTH_SUBJECT,
        request: || Box::new(<ListAuthSubjectDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_auth_subject(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::LIST_CHILDREN_DEPARTMENTS,
        request: || Box::new(<ListChildrenDepartmentsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_children_departments(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::LIST_COMMON_RESOURCE,
        request: || Box::new(<ListCommonResourceParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_common_resource(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::custom_fields::operations::LIST_CUST_FIELDS,
        request: || Box::new(<ListCustFieldsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_cust_fields(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::LIST_DATA_POLICES,
        request: || Box::new(<ListDataPolicesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_data_polices(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::LIST_DATA_POLICY_TARGETS,
        request: || Box::new(<ListDataPolicyTargetsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_data_policy_targets(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::LIST_DATA_RESOURCES,
        request: || Box::new(<ListDataResourcesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_data_resources(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::LIST_DEPARTMENT_MEMBER_IDS,
        request: || Box::new(<ListDepartmentMemberIdsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_department_member_ids(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::LIST_DEPARTMENT_MEMBERS,
        request: || Box::new(<ListDepartmentMembersParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_department_members(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::LIST_DNEF,
        request: || Box::new(<ListDnefParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_dnef(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::events::operations::LIST_EVENT_APPS,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.list_event_apps().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::events::operations::LIST_EVENTS,
        request: || Box::new(<ListEventsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_events(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::LIST_EXT_IDP,
        request: || Box::new(<ListExtIdpParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_ext_idp(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::LIST_FIELD,
        request: || Box::new(<ListFieldParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_field(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::LIST_GROUP_MEMBERS,
        request: || Box::new(<ListGroupMembersParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_group_members(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::LIST_GROUPS,
        request: || Box::new(<ListGroupsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_groups(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::LIST_INVITATION_POLICIES,
        request: || Box::new(<PaginationInvitationPolicyQueryDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_invitation_policies(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::LIST_INVITATION_ROSTER,
        request: || Box::new(<ListInvitationRosterDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_invitation_roster(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
        request: || Box::new(<ListInvitationRosterDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_invitation_rosters_by_non_policy_id(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::LIST_INVITATION_ROSTERS_BY_POLICY_ID,
        request: || Box::new(<ListInvitationRosterByPolicyIdDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_invitation_rosters_by_policy_id(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::LIST_INVITE_TENNAT_USER_RECORDS,
        request: || Box::new(<ListInviteTennatUserRecordsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_invite_tennat_user_records(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::LIST_MODEL,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.list_model().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::LIST_MULTIPLE_TENANT_ADMIN,
        request: || Box::new(<ListMultipleTenantAdminParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_multiple_tenant_admin(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::LIST_NAMESPACE_ROLES,
        request: || Box::new(<ListNamespaceRolesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_namespace_roles(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::LIST_NAMESPACES,
        request: || Box::new(<ListNamespacesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_namespaces(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::LIST_OPERATE,
        request: || Box::new(<ListOperateParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_operate(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::LIST_OPERATE_ALL,
        request: || Box::new(<ListOperateAllParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_operate_all(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::LIST_ORGANIZATIONS,
        request: || Box::new(<ListOrganizationsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_organizations(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::LIST_PERMISSION_NAMESPACE_ROLES,
        request: || Box::new(<ListPermissionNamespaceRolesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_permission_namespace_roles(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::LIST_PERMISSION_NAMESPACES,
        request: || Box::new(<ListPermissionNamespacesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_permission_namespaces(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::LIST_PERMISSION_VIEW,
        request: || Box::new(<ListPermissionViewDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_permission_view(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::pipelines::operations::LIST_PIPELINE_FUNCTIONS,
        request: || Box::new(<ListPipelineFunctionsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_pipeline_functions(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::LIST_POLICY_USER_ATTRIBUTION_DETAIL,
        request: || Box::new(
            <ListPolicyUserAttributionDetailParams as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .list_policy_user_attribution_detail(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::LIST_PUBLIC_ACCOUNTS,
        request: || Box::new(<ListPublicAccountsRequestDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_public_accounts(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::LIST_REGISTER_EXTENDS_FIELDS,
        request: || Box::new(<ListRegisterExtendsFieldsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_register_extends_fields(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::LIST_RESOURCE_TARGETS,
        request: || Box::new(<ListResourceTargetsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_resource_targets(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::LIST_RESOURCES,
        request: || Box::new(<ListResourcesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_resources(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::LIST_ROLE_ASSIGNMENTS,
        request: || Box::new(<ListRoleAssignmentsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_role_assignments(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::LIST_ROLE_DEPARTMENTS,
        request: || Box::new(<ListRoleDepartmentsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_role_departments(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::LIST_ROLE_MEMBERS,
        request: || Box::new(<ListRoleMembersParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_role_members(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::LIST_ROLES,
        request: || Box::new(<ListRolesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_roles(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::LIST_ROW,
        request: || Box::new(<FilterDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_row(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::LIST_SIMPLE_DATA_POLICES,
        request: || Box::new(<ListSimpleDataPolicesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_simple_data_polices(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sync_tasks::operations::LIST_SYNC_JOB_LOGS,
        request: || Box::new(<ListSyncJobLogsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_sync_job_logs(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sync_tasks::operations::LIST_SYNC_JOBS,
        request: || Box::new(<ListSyncJobsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_sync_jobs(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sync_tasks::operations::LIST_SYNC_RISK_OPERATIONS,
        request: || Box::new(<ListSyncRiskOperationsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_sync_risk_operations(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sync_tasks::operations::LIST_SYNC_TASKS,
        request: || Box::new(<ListSyncTasksParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_sync_tasks(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::LIST_TENANT_ADMIN,
        request: || Box::new(<ListTenantAdminDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_tenant_admin(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::LIST_TENANT_APPLICATIONS,
        request: || Box::new(<ListTenantApplicationsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_tenant_applications(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::LIST_TENANT_COOPERATORS,
        request: || Box::new(<ListTenantCooperatorsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_tenant_cooperators(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::LIST_TENANT_EXT_IDP,
        request: || Box::new(<ListTenantExtIdpParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_tenant_ext_idp(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::LIST_TENANT_USERS,
        request: || Box::new(<ListTenantUserDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_tenant_users(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::LIST_TENANTS,
        request: || Box::new(<ListTenantsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_tenants(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::custom_fields::operations::LIST_USER_BASE_FIELDS,
        request: || Box::new(<ListUserBaseFieldsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_user_base_fields(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::LIST_USERS,
        request: || Box::new(<ListUsersRequestDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_users(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::LIST_USERS_LEGACY,
        request: || Box::new(<ListUsersLegacyParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_users_legacy(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::webhooks::operations::LIST_WEBHOOKS,
        request: || Box::new(<ListWebhooksParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_webhooks(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::LIST_WHITELISTS,
        request: || Box::new(<ListWhitelistsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_whitelists(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::LIST_WHITELISTS_OF_APP,
        request: || Box::new(<ListWhitelistsOfAppParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .list_whitelists_of_app(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::approvals::operations::LOG_LIST,
        request: || Box::new(<LogListParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .log_list(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::approvals::operations::PEND_LIST,
        request: || Box::new(<PendListParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .pend_list(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::POST_LIST,
        request: || Box::new(<PostListParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .post_list(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::POST_LIST_BATCH,
        request: || Box::new(<ListPostBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .post_list_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::messages::operations::PREVIEW_EMAIL_TEMPLATE,
        request: || Box::new(<PreviewEmailTemplateDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .preview_email_template(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::approvals::operations::PROCESS_APPROVAL,
        request: || Box::new(<ApprovalProcessReq as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .process_approval(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::events::operations::PUB_USER_EVENT,
        request: || Box::new(<PubEventDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .pub_user_event(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::ldap::operations::QUERY_LDAP_CONFIG_INFO,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.query_ldap_config_info().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::ldap::operations::QUERY_LDAP_LOG,
        request: || Box::new(<QueryLdapLogParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .query_ldap_log(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::ldap::operations::QUERY_LDAP_SUB_ENTRIES,
        request: || Box::new(<QueryLdapSubEntriesParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .query_ldap_sub_entries(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::QUICK_FILTER_INVITEE_LIST,
        request: || Box::new(<QuickFilterInvitationUserDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .quick_filter_invitee_list(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::REFRESH_APPLICATION_SECRET,
        request: || Box::new(<RefreshApplicationSecretDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .refresh_application_secret(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::REJECT,
        request: || Box::new(
            <ApprovalUniversalInvitationApplicantDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(client.reject(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::RELATION_SEARCH,
        request: || Box::new(<RelationSearchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .relation_search(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::REMOTE_FIELD,
        request: || Box::new(<FunctionModelFieldIdDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .remote_field(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::REMOVE,
        request: || Box::new(
            <DeleteDeviceExclusiveValidScopeSettingsByIdsDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(client.remove(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::REMOVE_DEPARTMENT_MEMBERS,
        request: || Box::new(<RemoveDepartmentMembersReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .remove_department_members(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::REMOVE_GROUP_MEMBERS,
        request: || Box::new(<RemoveGroupMembersReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .remove_group_members(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::REMOVE_MODEL,
        request: || Box::new(<FunctionModelIdDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .remove_model(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::REMOVE_OPERATE,
        request: || Box::new(<FunctionModelOperateIdDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .remove_operate(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::REMOVE_POLICY_USER_ATTRIBUTION,
        request: || Box::new(
            <RemoveInvitationPolicyUserAttributionDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .remove_policy_user_attribution(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH,
        request: || Box::new(
            <RemoveInvitationPolicyUserAttributionsBatchDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .remove_policy_user_attributions_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::REMOVE_POST,
        request: || Box::new(<RemovePostDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .remove_post(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::REMOVE_RELATION_VALUE,
        request: || Box::new(<RemoveRelationValueDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .remove_relation_value(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::REMOVE_ROW,
        request: || Box::new(<RemoveRowDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .remove_row(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::REMOVE_TENANT_DEPARTMENT_MEMBERS,
        request: || Box::new(
            <RemoveTenantDepartmentMembersReqDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .remove_tenant_department_members(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::REMOVE_TENANT_USERS,
        request: || Box::new(<RemoveTenantUsersDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .remove_tenant_users(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT,
        request: || Box::new(
            <RemoveInvitationPolicyUserAttributionMainDepartmentDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .remove_user_attribution_main_department(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
        request: || Box::new(
            <ResetUserPrincipalAuthenticationInfoDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .reset_user_principal_authentication_info(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::RESIGN_PUBLIC_ACCOUNT_BATCH,
        request: || Box::new(<ResignUserBatchReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .resign_public_account_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::RESIGN_USER,
        request: || Box::new(<ResignUserReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .resign_user(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::RESIGN_USER_BATCH,
        request: || Box::new(<ResignUserBatchReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .resign_user_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::pipelines::operations::REUPLOAD_PIPELINE_FUNCTION,
        request: || Box::new(<ReUploadPipelineFunctionDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .reupload_pipeline_function(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::REVERT_ROSTER_INVITATION,
        request: || Box::new(<RevertRosterInvitationDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .revert_roster_invitation(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::REVERT_ROSTER_INVITATION_BATCH,
        request: || Box::new(<RevertRosterInvitationBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .revert_roster_invitation_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::REVIEW_TENANT_ENTERPRISE_CERTIFICATION,
        request: || Box::new(
            <ReviewTenantEnterpriseCertificationBodyDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .review_tenant_enterprise_certification(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::REVOKE_APPLICATION_ACCESS,
        request: || Box::new(<RevokeApplicationAccessDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .revoke_application_access(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::REVOKE_DATA_POLICY,
        request: || Box::new(<DeleteAuthorizeDataPolicyDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .revoke_data_policy(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::REVOKE_ROLE,
        request: || Box::new(<RevokeRoleDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .revoke_role(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::REVOKE_ROLE_BATCH,
        request: || Box::new(<RevokeRoleBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .revoke_role_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::SAVE_INVITATION_POLICIES,
        request: || Box::new(
            <SaveDeviceExclusiveValidScopeSettingsDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .save_invitation_policies(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::ldap::operations::SAVE_LDAP_CONFIG_INFO,
        request: || Box::new(<LdapSaveDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .save_ldap_config_info(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::SEARCH_DEPARTMENT_MEMBERS,
        request: || Box::new(<SearchDepartmentMembersParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .search_department_members(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::SEARCH_DEPARTMENTS,
        request: || Box::new(<SearchDepartmentsReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .search_departments(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::SEARCH_DEPARTMENTS_LIST,
        request: || Box::new(<SearchDepartmentsListReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .search_departments_list(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::SEARCH_ORGANIZATIONS,
        request: || Box::new(<SearchOrganizationsParams as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .search_organizations(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::SEND_EMAIL_BATCH,
        request: || Box::new(<SendManyTenantEmailDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .send_email_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::SEND_INVITE_TENANT_USER_EMAIL,
        request: || Box::new(<::sdk_runtime::JsonObject as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .send_invite_tenant_user_email(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::SEND_ROSTER_INVITATION,
        request: || Box::new(<SendRosterInvitationDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .send_roster_invitation(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::SEND_ROSTER_INVITATION_BATCH,
        request: || Box::new(<SendRosterInvitationBatchDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .send_roster_invitation_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::SEND_SMS_BATCH,
        request: || Box::new(<SendManyTenantSmsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .send_sms_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::custom_fields::operations::SET_CUSTOM_DATA,
        request: || Box::new(<SetCustomDataReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .set_custom_data(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::custom_fields::operations::SET_CUSTOM_FIELDS,
        request: || Box::new(<SetCustomFieldsReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .set_custom_fields(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS,
        request: || Box::new(<SetUserDepartmentsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .set_public_account_of_departments(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::SET_PUBLIC_ACCOUNT_OFN_POST,
        request: || Box::new(<UserConnectionPostDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .set_public_account_ofn_post(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::SET_TENANT_ADMIN,
        request: || Box::new(<RemoveTenantUsersDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .set_tenant_admin(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::SET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
        request: || Box::new(
            <SetInvitationPolicyUserAttributionMainDepartmentDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .set_user_attribution_main_department(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::custom_fields::operations::SET_USER_BASE_FIELDS,
        request: || Box::new(<SetUserBaseFieldsReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .set_user_base_fields(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::SET_USER_DEPARTMENTS,
        request: || Box::new(<SetUserDepartmentsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .set_user_departments(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::SET_USER_POSTS,
        request: || Box::new(<SetUserPostsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .set_user_posts(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::SET_USERS_MFA_STATUS,
        request: || Box::new(<SetMfaStatusDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .set_users_mfa_status(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::SETUSER_OF_PUBLIC_ACCOUNT,
        request: || Box::new(<SetUserOfPublicAccountBatchReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .setuser_of_public_account(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::devices::operations::SUSPEND_DEVICE,
        request: || Box::new(<SuspendTerminalUserDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .suspend_device(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sync_tasks::operations::TRIGGER_SYNC_RISK_OPERATIONS,
        request: || Box::new(<TriggerSyncRiskOperationDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .trigger_sync_risk_operations(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sync_tasks::operations::TRIGGER_SYNC_TASK,
        request: || Box::new(<TriggerSyncTaskDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .trigger_sync_task(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::webhooks::operations::TRIGGER_WEBHOOK,
        request: || Box::new(<TriggerWebhookDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .trigger_webhook(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::UNASSIGN_ASA_ACCOUNT,
        request: || Box::new(<AssignAsaAccountsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .unassign_asa_account(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::UNBIND_PUBLIC_ACCOUNT_OF_POST,
        request: || Box::new(<UserConnectionPostDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .unbind_public_account_of_post(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::UNBIND_USERS_PUBLIC_ACCOUNT,
        request: || Box::new(<UnbindPublicAccountBatchReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .unbind_users_public_account(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::UNLINK_IDENTITY,
        request: || Box::new(<UnlinkIdentity as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .unlink_identity(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_keys::operations::UPDATE_ACCESS_KEY,
        request: || Box::new(<UpdateAccessKeyDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_access_key(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::UPDATE_APPLICATION,
        request: || Box::new(<UpdateApplicationDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_application(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::UPDATE_APPLICATION_MFA_SETTINGS,
        request: || Box::new(<UpdateApplicationMfaSettingsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_application_mfa_settings(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::UPDATE_APPLICATION_PERMISSION_STRATEGY,
        request: || Box::new(
            <UpdateApplicationPermissionStrategyDataDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .update_application_permission_strategy(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::asa_accounts::operations::UPDATE_ASA_ACCOUNT,
        request: || Box::new(<UpdateAsaAccountDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_asa_account(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::UPDATE_DATA_POLICY,
        request: || Box::new(<UpdateDataPolicyDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_data_policy(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::UPDATE_DATA_RESOURCE,
        request: || Box::new(<UpdateDataResourceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_data_resource(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::UPDATE_DEPARTMENT,
        request: || Box::new(<UpdateDepartmentReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_department(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::UPDATE_DNEF,
        request: || Box::new(<UpdateDnefReq as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_dnef(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::messages::operations::UPDATE_EMAIL_TEMPLATE,
        request: || Box::new(<UpdateEmailTemplateDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_email_template(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::UPDATE_EXT_IDP,
        request: || Box::new(<UpdateExtIdpDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_ext_idp(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::UPDATE_EXT_IDP_CONN,
        request: || Box::new(<UpdateExtIdpConnDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_ext_idp_conn(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::UPDATE_FIELD,
        request: || Box::new(<UpdateFunctionModelFieldDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_field(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::security_settings::operations::UPDATE_GLOBAL_MFA_SETTINGS,
        request: || Box::new(<MFASettingsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_global_mfa_settings(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::groups::operations::UPDATE_GROUP,
        request: || Box::new(<UpdateGroupReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_group(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::UPDATE_INVITATION_POLICY,
        request: || Box::new(<UpdateInvitationPolicyDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_invitation_policy(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::UPDATE_INVITATION_ROSTER,
        request: || Box::new(<UpdateInvitationRosterDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_invitation_roster(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::UPDATE_INVITE_EMAIL_TEMPLATE,
        request: || Box::new(<UpdateEmailTemplateDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_invite_email_template(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::ldap::operations::UPDATE_LDAP_CONFIG_INFO,
        request: || Box::new(<LdapUpdateDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_ldap_config_info(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::UPDATE_LOGIN_PAGE_CONFIG,
        request: || Box::new(<UpdateLoginConfigDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_login_page_config(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::UPDATE_MODEL,
        request: || Box::new(<UpdateFunctionModelDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_model(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::UPDATE_NAMESPACE,
        request: || Box::new(<UpdateNamespaceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_namespace(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::UPDATE_NODE_STATUS,
        request: || Box::new(<UpdateDepartmentStatusReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_node_status(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::UPDATE_OPERATE,
        request: || Box::new(<UpdateOperateModelDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_operate(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::UPDATE_ORGANIZATION,
        request: || Box::new(<UpdateOrganizationReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_organization(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::UPDATE_ORGANIZATION_STATUS,
        request: || Box::new(<UpdateOrganizationStatusReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_organization_status(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::data_permissions::operations::UPDATE_PERMISSION_NAMESPACE,
        request: || Box::new(<UpdatePermissionNamespaceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_permission_namespace(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::pipelines::operations::UPDATE_PIPELINE_FUNCTION,
        request: || Box::new(<UpdatePipelineFunctionDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_pipeline_function(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::pipelines::operations::UPDATE_PIPELINE_ORDER,
        request: || Box::new(<UpdatePipelineOrderDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_pipeline_order(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::UPDATE_POST,
        request: || Box::new(<CreatePostDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_post(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::UPDATE_PUBLIC_ACCOUNT,
        request: || Box::new(<UpdatePublicAccountReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_public_account(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::public_accounts::operations::UPDATE_PUBLIC_ACCOUNT_BATCH,
        request: || Box::new(<UpdatePublicAccountBatchReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_public_account_batch(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::UPDATE_REGISTER_EXTENDS_FIELDS,
        request: || Box::new(<PolicyExtendsFieldsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_register_extends_fields(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::resources::operations::UPDATE_RESOURCE,
        request: || Box::new(<UpdateResourceDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_resource(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::roles::operations::UPDATE_ROLE,
        request: || Box::new(<UpdateRoleDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_role(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::UPDATE_ROW,
        request: || Box::new(<UpdateRowDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_row(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::UPDATE_RULE_SETTINGS,
        request: || Box::new(<UpdateDeviceExclusiveRuleDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_rule_settings(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::security_settings::operations::UPDATE_SECURITY_SETTINGS,
        request: || Box::new(<UpdateSecuritySettingsDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_security_settings(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sync_tasks::operations::UPDATE_SYNC_TASK,
        request: || Box::new(<UpdateSyncTaskDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_sync_task(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::UPDATE_TENANT,
        request: || Box::new(<UpdateTenantDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_tenant(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::UPDATE_TENANT_ENTERPRISE_CERTIFICATION,
        request: || Box::new(
            <CreateTenantEnterpriseCertificationBodyDto as Default>::default(),
        ),
        call: |client, json| {
            Ok(
                client
                    .update_tenant_enterprise_certification(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::UPDATE_TENANT_QR_CODE_STATE,
        request: || Box::new(<UpdateTenantAppqrcodeState as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_tenant_qr_code_state(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::tenants::operations::UPDATE_TENANT_USER,
        request: || Box::new(<UpdateTenantUserDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_tenant_user(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::UPDATE_UNIVERSAL_INVITATION,
        request: || Box::new(<UpdateUniversalInvitationDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_universal_invitation(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::UPDATE_USER,
        request: || Box::new(<UpdateUserReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_user(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::UPDATE_USER_BATCH,
        request: || Box::new(<UpdateUserBatchReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_user_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::UPDATE_USER_POOL_TENANT_CONFIG,
        request: || Box::new(<UpdateUserPoolTenantLoginConfigDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_user_pool_tenant_config(
                        ::sdk_runtime::json::from_slice_strict(json)?,
                    )
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::webhooks::operations::UPDATE_WEBHOOK,
        request: || Box::new(<UpdateWebhookDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .update_webhook(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::UPLOAD,
        request: || Box::new(<UploadParams as Default>::default()),
        call: |client, json| {
            Ok(client.upload(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::USER_CONNECTION_POST,
        request: || Box::new(<UserConnectionPostDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .user_connection_post(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::USER_FIELD_DECRYPT,
        request: || Box::new(<UserFieldDecryptReqDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .user_field_decrypt(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::applications::operations::USERPOLL_TENANT_CONFIG,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.userpoll_tenant_config().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::events::operations::VERIFY_EVENT,
        request: || Box::new(<PubEventDto as Default>::default()),
        call: |client, json| {
            Ok(
                client
                    .verify_event(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    || Box::new(<ActionAuth as Default>::default()),
    || Box::new(<AddDepartmentMembersReqDto as Default>::default()),
    || Box::new(<AddGroupMembersReqDto as Default>::default()),
    || Box::new(<AddInvitationPolicyUserAttributionDto as Default>::default()),
    || Box::new(<AddInvitationPolicyUserAttributionsBatchDto as Default>::default()),
    || Box::new(<AddTenantDepartmentMembersReqDto as Default>::default()),
    || Box::new(<AddTenantUsersDto as Default>::default()),
    || Box::new(<AddWhitelistDto as Default>::default()),
    || Box::new(<AddWhitelistOfAppDto as Default>::default()),
    || Box::new(<AdminAuditLogDto as Default>::default()),
    || Box::new(<AdminAuditLogRespData as Default>::default()),
    || Box::new(<AdminAuditLogRespDto as Default>::default()),
    || Box::new(<AliExmailEmailProviderConfig as Default>::default()),
    || Box::new(<AliExmailEmailProviderConfigInput as Default>::default()),
    || Box::new(<AppDto as Default>::default()),
    || Box::new(<AppListRespDto as Default>::default()),
    || Box::new(<AppValidateRuleDto as Default>::default()),
    || Box::new(<ApplicationAgreementDto as Default>::default()),
    || Box::new(<ApplicationBrandingConfig as Default>::default()),
    || Box::new(<ApplicationBrandingConfigInputDto as Default>::default()),
    || Box::new(<ApplicationDefaultLoginMethod as Default>::default()),
    || Box::new(<ApplicationDefaultLoginMethodInput as Default>::default()),
    || Box::new(<ApplicationDto as Default>::default()),
    || Box::new(<ApplicationEnabledExtIdpConnDto as Default>::default()),
    || Box::new(<ApplicationEnabledExtIdpConnInputDto as Default>::default()),
    || Box::new(<ApplicationLoginConfigDto as Default>::default()),
    || Box::new(<ApplicationLoginConfigInputDto as Default>::default()),
    || Box::new(<ApplicationMfaDto as Default>::default()),
    || Box::new(<ApplicationPaginatedDataDto as Default>::default()),
    || Box::new(<ApplicationPaginatedRespDto as Default>::default()),
    || Box::new(<ApplicationPermissionApplyApprovalObject as Default>::default()),
    || Box::new(<ApplicationPermissionRecordItem as Default>::default()),
    || Box::new(<ApplicationRegisterConfig as Default>::default()),
    || Box::new(<ApplicationRegisterConfigInputDto as Default>::default()),
    || Box::new(<ApplicationSimpleInfoDto as Default>::default()),
    || Box::new(<ApplicationSimpleInfoPaginatedDataDto as Default>::default()),
    || Box::new(<ApplicationSimpleInfoPaginatedRespDto as Default>::default()),
    || Box::new(<ApplicationSimpleInfoSingleRespDto as Default>::default()),
    || Box::new(<ApplicationSingleRespDto as Default>::default()),
    || Box::new(<ApprovalBatchProcessReq as Default>::default()),
    || Box::new(<ApprovalDetailDto as Default>::default()),
    || Box::new(<ApprovalDetailRes as Default>::default()),
    || Box::new(<ApprovalListRes as Default>::default()),
    || Box::new(<ApprovalPageList as Default>::default()),
    || Box::new(<ApprovalProcessReq as Default>::default()),
    || Box::new(<ApprovalUniversalInvitationApplicantDto as Default>::default()),
    || Box::new(<ArchivedUsersListPagingDto as Default>::default()),
    || Box::new(<ArrResourceAuthAction as Default>::default()),
    || Box::new(<ArrayAuthorize as Default>::default()),
    || Box::new(<AsaAccountDto as Default>::default()),
    || Box::new(<AsaAccountListRespDto as Default>::default()),
    || Box::new(<AsaAccountPaginatedDataDto as Default>::default()),
    || Box::new(<AsaAccountPaginatedRespDto as Default>::default()),
    || Box::new(<AsaAccountSingleNullableRespDto as Default>::default()),
    || Box::new(<AsaAccountSingleRespDto as Default>::default()),
    || Box::new(<AsaAccountTargetDto as Default>::default()),
    || Box::new(<AssignAsaAccountItem as Default>::default()),
    || Box::new(<AssignAsaAccountsDto as Default>::default()),
    || Box::new(<AssignRoleBatchDto as Default>::default()),
    || Box::new(<AssignRoleDto as Default>::default()),
    || Box::new(<AssociateTenantResourceDto as Default>::default()),
    || Box::new(<AuthEnvParams as Default>::default()),
    || Box::new(<AuthorizeApplicationAccessDto as Default>::default()),
    || Box::new(<AuthorizeResourceItem as Default>::default()),
    || Box::new(<AuthorizeResourcesDto as Default>::default()),
    || Box::new(<AuthorizedResourceDto as Default>::default()),
    || Box::new(<AuthorizedResourceListRespDto as Default>::default()),
    || Box::new(<AuthorizedResourcePaginatedRespDto as Default>::default()),
    || Box::new(<AuthorizedResourcePagingDto as Default>::default()),
    || Box::new(<BatchBindPolicy as Default>::default()),
    || Box::new(<BatchCreateDnefReq as Default>::default()),
    || Box::new(<BatchUnbindPolicy as Default>::default()),
    || Box::new(<CancelSyncRiskOperationDto as Default>::default()),
    || Box::new(<CancelSyncRiskOperationsDataDto as Default>::default()),
    || Box::new(<CancelSyncRiskOperationsRespDto as Default>::default()),
    || Box::new(<CellDto as Default>::default()),
    || Box::new(<ChangeEmailStrategyDto as Default>::default()),
    || Box::new(<ChangeExtIdpAssociationStateDto as Default>::default()),
    || Box::new(<ChangeExtIdpConnStateDto as Default>::default()),
    || Box::new(<ChangePhoneStrategyDto as Default>::default()),
    || Box::new(<ChangeUserPoolTenantExtIdpConnDto as Default>::default()),
    || Box::new(<CheckDataPolicyExistsParams as Default>::default()),
    || Box::new(<CheckDataResourceExistsParams as Default>::default()),
    || Box::new(<CheckDomainAvailable as Default>::default()),
    || Box::new(<CheckDomainAvailableDataDto as Default>::default()),
    || Box::new(<CheckDomainAvailableSecretRespDto as Default>::default()),
    || Box::new(<CheckExternalUserPermissionDataDto as Default>::default()),
    || Box::new(<CheckExternalUserPermissionDto as Default>::default()),
    || Box::new(<CheckExternalUserPermissionRespDto as Default>::default()),
    || Box::new(<CheckExternalUserPermissionsRespDto as Default>::default()),
    || Box::new(<CheckParamsDataPolicyRespDto as Default>::default()),
    || Box::new(<CheckParamsDataPolicyResponseDto as Default>::default()),
    || Box::new(<CheckParamsDataResourceRespDto as Default>::default()),
    || Box::new(<CheckParamsDataResourceResponseDto as Default>::default()),
    || Box::new(<CheckPermissionDataDto as Default>::default()),
    || Box::new(<CheckPermissionDto as Default>::default()),
    || Box::new(<CheckPermissionNamespaceExistsDto as Default>::default()),
    || Box::new(<CheckPermissionNamespaceExistsRespDto as Default>::default()),
    || Box::new(<CheckPermissionRespDto as Default>::default()),
    || Box::new(<CheckPermissionsRespDto as Default>::default()),
    || Box::new(<CheckRoleMutualExclusionReqDto as Default>::default()),
    || Box::new(<CheckRoleMutualExclusionRespDto as Default>::default()),
    || Box::new(<CheckRoleMutualExclusionResultDto as Default>::default()),
    || Box::new(<CheckRoleParamsDto as Default>::default()),
    || Box::new(<CheckRoleParamsRespDto as Default>::default()),
    || Box::new(<CheckSessionStatusDataDto as Default>::default()),
    || Box::new(<CheckSessionStatusDto as Default>::default()),
    || Box::new(<CheckSessionStatusRespDto as Default>::default()),
    || Box::new(<CheckUserSameLevelPermissionDataDto as Default>::default()),
    || Box::new(<CheckUserSameLevelPermissionDto as Default>::default()),
    || Box::new(<CheckUserSameLevelPermissionRespDto as Default>::default()),
    || Box::new(<CheckUserSameLevelPermissionResponseDto as Default>::default()),
    || Box::new(<ClosedListParams as Default>::default()),
    || Box::new(<CombineFilterItemDto as Default>::default()),
    || Box::new(<CombineFiltersBaseDto as Default>::default()),
    || Box::new(<CommonResourceDto as Default>::default()),
    || Box::new(<CommonResourcePaginatedRespDto as Default>::default()),
    || Box::new(<CommonResourcePagingDto as Default>::default()),
    || Box::new(<CommonResponseDto as Default>::default()),
    || Box::new(<CommonUserDto as Default>::default()),
    || Box::new(<Condition as Default>::default()),
    || Box::new(<Config as Default>::default()),
    || Box::new(<ConfigEmailProviderDto as Default>::default()),
    || Box::new(<CookieSettingsDto as Default>::default()),
    || Box::new(<CopyInvitationPolicyDto as Default>::default()),
    || Box::new(<CopyRowRelationDto as Default>::default()),
    || Box::new(<CostCurrentPackageInfo as Default>::default()),
    || Box::new(<CostGetAllRightItemRespDto as Default>::default()),
    || Box::new(<CostGetCurrentPackageRespDto as Default>::default()),
    || Box::new(<CostGetCurrentUsageRespDto as Default>::default()),
    || Box::new(<CostGetMauPeriodUsageHistoryRespDto as Default>::default()),
    || Box::new(<CostGetOrderDetailRespDto as Default>::default()),
    || Box::new(<CostGetOrderPayDetail as Default>::default()),
    || Box::new(<CostGetOrderPayDetailRespDto as Default>::default()),
    || Box::new(<CostGetOrdersRespDto as Default>::default()),
    || Box::new(<CreateAccessKeyDto as Default>::default()),
    || Box::new(<CreateAccessKeyRespDto as Default>::default()),
    || Box::new(<CreateAccessKeyResponseDto as Default>::default()),
    || Box::new(<CreateAdminRoleDto as Default>::default()),
    || Box::new(<CreateApplicationDto as Default>::default()),
    || Box::new(<CreateApplicationRespDataDto as Default>::default()),
    || Box::new(<CreateApplicationRespDto as Default>::default()),
    || Box::new(<CreateArrayDataResourceDto as Default>::default()),
    || Box::new(<CreateArrayDataResourceRespDto as Default>::default()),
    || Box::new(<CreateArrayDataResourceResponseDto as Default>::default()),
    || Box::new(<CreateAsaAccountDto as Default>::default()),
    || Box::new(<CreateAsaAccountsBatchDto as Default>::default()),
    || Box::new(<CreateAsaAccountsBatchItemDto as Default>::default()),
    || Box::new(<CreateAuthorizeDataPolicyDto as Default>::default()),
    || Box::new(<CreateDataPolicyDto as Default>::default()),
    || Box::new(<CreateDataPolicyRespDto as Default>::default()),
    || Box::new(<CreateDataPolicyResponseDto as Default>::default()),
    || Box::new(<CreateDataResourceDto as Default>::default()),
    || Box::new(<CreateDataResourceRespDto as Default>::default()),
    || Box::new(<CreateDataResourceResponseDto as Default>::default()),
    || Box::new(<CreateDepartmentReqDto as Default>::default()),
    || Box::new(<CreateDepartmentTreeReqDto as Default>::default()),
    || Box::new(<CreateDepartmentTreeRespDto as Default>::default()),
    || Box::new(<CreateDnefReq as Default>::default()),
    || Box::new(<CreateEventAppDto as Default>::default()),
    || Box::new(<CreateExtIdpConnDto as Default>::default()),
    || Box::new(<CreateExtIdpDto as Default>::default()),
    || Box::new(<CreateFunctionModelDto as Default>::default()),
    || Box::new(<CreateFunctionModelFieldDto as Default>::default()),
    || Box::new(<CreateGroupBatchReqDto as Default>::default()),
    || Box::new(<CreateGroupReqDto as Default>::default()),
    || Box::new(<CreateIdentityDto as Default>::default()),
    || Box::new(<CreateInvitationPolicyDto as Default>::default()),
    || Box::new(<CreateInvitationRosterDto as Default>::default()),
    || Box::new(<CreateMultipleTenantAdminDto as Default>::default()),
    || Box::new(<CreateNamespaceDto as Default>::default()),
    || Box::new(<CreateNamespacesBatchDto as Default>::default()),
    || Box::new(<CreateNamespacesBatchItemDto as Default>::default()),
    || Box::new(<CreateOperateModelDto as Default>::default()),
    || Box::new(<CreateOrUpdateGroupDataDto as Default>::default()),
    || Box::new(<CreateOrUpdateGroupReqDto as Default>::default()),
    || Box::new(<CreateOrUpdateGroupRespDto as Default>::default()),
    || Box::new(<CreateOrganizationReqDto as Default>::default()),
    || Box::new(<CreatePermissionNamespaceDto as Default>::default()),
    || Box::new(<CreatePermissionNamespaceRespDto as Default>::default()),
    || Box::new(<CreatePermissionNamespaceResponseDto as Default>::default()),
    || Box::new(<CreatePermissionNamespacesBatchDto as Default>::default()),
    || Box::new(<CreatePermissionNamespacesBatchItemDto as Default>::default()),
    || Box::new(<CreatePipelineFunctionDto as Default>::default()),
    || Box::new(<CreatePostDto as Default>::default()),
    || Box::new(<CreatePostRespDto as Default>::default()),
    || Box::new(<CreatePublicAccountBatchReqDto as Default>::default()),
    || Box::new(<CreatePublicAccountFromUserDto as Default>::default()),
    || Box::new(<CreatePublicAccountOptionsDto as Default>::default()),
    || Box::new(<CreatePublicAccountOtpDto as Default>::default()),
    || Box::new(<CreatePublicAccountReqDto as Default>::default()),
    || Box::new(<CreateRelationValueDto as Default>::default()),
    || Box::new(<CreateResourceBatchItemDto as Default>::default()),
    || Box::new(<CreateResourceDto as Default>::default()),
    || Box::new(<CreateResourcesBatchDto as Default>::default()),
    || Box::new(<CreateRoleDto as Default>::default()),
    || Box::new(<CreateRolesBatch as Default>::default()),
    || Box::new(<CreateRowDto as Default>::default()),
    || Box::new(<CreateStringDataResourceDto as Default>::default()),
    || Box::new(<CreateStringDataResourceRespDto as Default>::default()),
    || Box::new(<CreateStringDataResourceResponseDto as Default>::default()),
    || Box::new(<CreateSyncTaskDto as Default>::default()),
    || Box::new(<CreateTenantCooperatorDto as Default>::default()),
    || Box::new(<CreateTenantDto as Default>::default()),
    || Box::new(<CreateTenantEnterpriseCertificationBodyDto as Default>::default()),
    || Box::new(<CreateTenantRespDto as Default>::default()),
    || Box::new(<CreateTenantUserOptionsDto as Default>::default()),
    || Box::new(<CreateTenantUserReqDto as Default>::default()),
    || Box::new(<CreateTerminalDto as Default>::default()),
    || Box::new(<CreateTreeDataResourceDto as Default>::default()),
    || Box::new(<CreateTreeDataResourceRespDto as Default>::default()),
    || Box::new(<CreateTreeDataResourceResponseDto as Default>::default()),
    || Box::new(<CreateUEBADto as Default>::default()),
    || Box::new(<CreateUEBARespDto as Default>::default()),
    || Box::new(<CreateUserBatchReqDto as Default>::default()),
    || Box::new(<CreateUserInfoDto as Default>::default()),
    || Box::new(<CreateUserOptionsDto as Default>::default()),
    || Box::new(<CreateUserOtpDto as Default>::default()),
    || Box::new(<CreateUserReqDto as Default>::default()),
    || Box::new(<CreateWebhookDto as Default>::default()),
    || Box::new(<CreateWebhookRespDto as Default>::default()),
    || Box::new(<CurrentUsageDto as Default>::default()),
    || Box::new(<CurrentUsageRespDto as Default>::default()),
    || Box::new(<CustomFieldDto as Default>::default()),
    || Box::new(<CustomFieldI18n as Default>::default()),
    || Box::new(<CustomFieldListRespDto as Default>::default()),
    || Box::new(<CustomFieldSelectOption as Default>::default()),
    || Box::new(<DataPoliciesPaginatedRespDto as Default>::default()),
    || Box::new(<DataPoliciesSimplePaginatedRespDto as Default>::default()),
    || Box::new(<DataResourceSimpleRespDto as Default>::default()),
    || Box::new(<DataResourceTreeStructs as Default>::default()),
    || Box::new(<DataResourcesPaginatedRespDto as Default>::default()),
    || Box::new(<DataStatementPermissionDto as Default>::default()),
    || Box::new(<DataSubjectRespDto as Default>::default()),
    || Box::new(<DefaultPasswordConfigDto as Default>::default()),
    || Box::new(<DefineEventDto as Default>::default()),
    || Box::new(<DeleteAccessKeyDto as Default>::default()),
    || Box::new(<DeleteAdminRoleDto as Default>::default()),
    || Box::new(<DeleteApplicationDto as Default>::default()),
    || Box::new(<DeleteApplicationPermissionRecordItem as Default>::default()),
    || Box::new(<DeleteAsaAccountBatchDto as Default>::default()),
    || Box::new(<DeleteAsaAccountDto as Default>::default()),
    || Box::new(<DeleteAuthParams as Default>::default()),
    || Box::new(<DeleteAuthorizeDataPolicyDto as Default>::default()),
    || Box::new(<DeleteByIdParams as Default>::default()),
    || Box::new(<DeleteCommonResourcesBatchDto as Default>::default()),
    || Box::new(<DeleteCustomFieldDto as Default>::default()),
    || Box::new(<DeleteCustomFieldsReqDto as Default>::default()),
    || Box::new(<DeleteDataPolicyDto as Default>::default()),
    || Box::new(<DeleteDataResourceDto as Default>::default()),
    || Box::new(<DeleteDepartmentReqDto as Default>::default()),
    || Box::new(<DeleteDepartmentSyncRelationReqDto as Default>::default()),
    || Box::new(<DeleteDeviceExclusiveValidScopeSettingsByIdsDto as Default>::default()),
    || Box::new(<DeleteDnefReq as Default>::default()),
    || Box::new(<DeleteExtIdpConnDto as Default>::default()),
    || Box::new(<DeleteExtIdpDto as Default>::default()),
    || Box::new(<DeleteGroupsReqDto as Default>::default()),
    || Box::new(<DeleteInvitationPolicyByIdsDto as Default>::default()),
    || Box::new(<DeleteInvitationRosterBatchDto as Default>::default()),
    || Box::new(<DeleteInvitationRosterDto as Default>::default()),
    || Box::new(<DeleteNamespaceDto as Default>::default()),
    || Box::new(<DeleteNamespacesBatchDto as Default>::default()),
    || Box::new(<DeleteOrganizationReqDto as Default>::default()),
    || Box::new(<DeletePermissionNamespaceDto as Default>::default()),
    || Box::new(<DeletePermissionNamespacesBatchDto as Default>::default()),
    || Box::new(<DeletePipelineFunctionDto as Default>::default()),
    || Box::new(<DeletePublicAccountsBatchDto as Default>::default()),
    || Box::new(<DeletePublicAccountsBatchOptionsDto as Default>::default()),
    || Box::new(<DeleteResourceDto as Default>::default()),
    || Box::new(<DeleteResourcesBatchDto as Default>::default()),
    || Box::new(<DeleteRiskListPolicyByIdParams as Default>::default()),
    || Box::new(<DeleteRoleBatchDto as Default>::default()),
    || Box::new(<DeleteRoleDto as Default>::default()),
    || Box::new(<DeleteRosterUsersDto as Default>::default()),
    || Box::new(<DeleteTenantDto as Default>::default()),
    || Box::new(<DeleteTerminalUserDto as Default>::default()),
    || Box::new(<DeleteUserListByIdParams as Default>::default()),
    || Box::new(<DeleteUserSyncRelationReqDto as Default>::default()),
    || Box::new(<DeleteUsersBatchDto as Default>::default()),
    || Box::new(<DeleteUsersBatchOptionsDto as Default>::default()),
    || Box::new(<DeleteWebhookDto as Default>::default()),
    || Box::new(<DeleteWhitelistDto as Default>::default()),
    || Box::new(<DeleteWhitelistOfAppDto as Default>::default()),
    || Box::new(<DepartmentDto as Default>::default()),
    || Box::new(<DepartmentI18nDto as Default>::default()),
    || Box::new(<DepartmentListRespDto as Default>::default()),
    || Box::new(<DepartmentPaginatedRespDto as Default>::default()),
    || Box::new(<DepartmentPagingDto as Default>::default()),
    || Box::new(<DepartmentSingleRespDto as Default>::default()),
    || Box::new(<DepartmentSortingDto as Default>::default()),
    || Box::new(<DetailAuthSubjectParams as Default>::default()),
    || Box::new(<DeviceExclusiveValidScopeAppDataDto as Default>::default()),
    || Box::new(<DeviceRuleDto as Default>::default()),
    || Box::new(<DeviceStatusRespDto as Default>::default()),
    || Box::new(<DeviceStatusResponseDataDto as Default>::default()),
    || Box::new(<DnefPaginatedRespDto as Default>::default()),
    || Box::new(<DropDownItemDto as Default>::default()),
    || Box::new(<EmailProviderDto as Default>::default()),
    || Box::new(<EmailProviderRespDto as Default>::default()),
    || Box::new(<EmailTemplateCategoryDto as Default>::default()),
    || Box::new(<EmailTemplateDto as Default>::default()),
    || Box::new(<EmailTemplateQueryDto as Default>::default()),
    || Box::new(<EmailTemplateSingleItemRespDto as Default>::default()),
    || Box::new(<ErrMsgI18nDto as Default>::default()),
    || Box::new(<ErrorEmailMsg as Default>::default()),
    || Box::new(<EventAppDto as Default>::default()),
    || Box::new(<EventAppPaginatedRespDto as Default>::default()),
    || Box::new(<EventAppPagingDto as Default>::default()),
    || Box::new(<Expand as Default>::default()),
    || Box::new(<ExportMetadataDto as Default>::default()),
    || Box::new(<ExportModelDto as Default>::default()),
    || Box::new(<ExportUsersDto as Default>::default()),
    || Box::new(<ExtIdpConnDetail as Default>::default()),
    || Box::new(<ExtIdpConnDetailSingleRespDto as Default>::default()),
    || Box::new(<ExtIdpConnStateByAppsParams as Default>::default()),
    || Box::new(<ExtIdpDetail as Default>::default()),
    || Box::new(<ExtIdpDetailSingleRespDto as Default>::default()),
    || Box::new(<ExtIdpDto as Default>::default()),
    || Box::new(<ExtIdpListPaginatedRespDto as Default>::default()),
    || Box::new(<ExtIdpListPagingDto as Default>::default()),
    || Box::new(<ExtIdpSingleRespDto as Default>::default()),
    || Box::new(<ExtendField as Default>::default()),
    || Box::new(<ExtendsFieldDto as Default>::default()),
    || Box::new(<ExtraParams as Default>::default()),
    || Box::new(<FilterDto as Default>::default()),
    || Box::new(<FindAppListsParams as Default>::default()),
    || Box::new(<FindIpListParams as Default>::default()),
    || Box::new(<FindRiskListPolicyParams as Default>::default()),
    || Box::new(<FindUserListParams as Default>::default()),
    || Box::new(<FunctionFieldListResDto as Default>::default()),
    || Box::new(<FunctionModelDto as Default>::default()),
    || Box::new(<FunctionModelFieldDto as Default>::default()),
    || Box::new(<FunctionModelFieldIdDto as Default>::default()),
    || Box::new(<FunctionModelFieldResDto as Default>::default()),
    || Box::new(<FunctionModelIdDto as Default>::default()),
    || Box::new(<FunctionModelListDto as Default>::default()),
    || Box::new(<FunctionModelOperateIdDto as Default>::default()),
    || Box::new(<FunctionModelResDto as Default>::default()),
    || Box::new(<FunctionModelValueListDto as Default>::default()),
    || Box::new(<FunctionModelValueListResDto as Default>::default()),
    || Box::new(<FunctionModelValueResDto as Default>::default()),
    || Box::new(<GenerateInvitationLinkDto as Default>::default()),
    || Box::new(<GenerateInvitationLinkRespDto as Default>::default()),
    || Box::new(<GenerateInviteTenantUserLink as Default>::default()),
    || Box::new(<GeoIp as Default>::default()),
    || Box::new(<GeoIpLocation as Default>::default()),
    || Box::new(<GetAccessKeyListParams as Default>::default()),
    || Box::new(<GetAccessKeyParams as Default>::default()),
    || Box::new(<GetAccessKeyRespDto as Default>::default()),
    || Box::new(<GetAccessKeyResponseDto as Default>::default()),
    || Box::new(<GetAdminAuditLogsDto as Default>::default()),
    || Box::new(<GetAllDepartmentsParams as Default>::default()),
    || Box::new(<GetAllGroupsParams as Default>::default()),
    || Box::new(<GetAllRowByScrollidDto as Default>::default()),
    || Box::new(<GetAllRowByScrollidResDto as Default>::default()),
    || Box::new(<GetAllRowDto as Default>::default()),
    || Box::new(<GetAllRowVyScrollidDto as Default>::default()),
    || Box::new(<GetApplicationParams as Default>::default()),
    || Box::new(<GetApplicationPermissionStrategyDataDto as Default>::default()),
    || Box::new(<GetApplicationPermissionStrategyParams as Default>::default()),
    || Box::new(<GetApplicationPermissionStrategyRespDto as Default>::default()),
    || Box::new(<GetApplicationSecretDataDto as Default>::default()),
    || Box::new(<GetApplicationSecretParams as Default>::default()),
    || Box::new(<GetApplicationSecretRespDto as Default>::default()),
    || Box::new(<GetApplicationSimpleInfoParams as Default>::default()),
    || Box::new(<GetAsaAccountAssignedTargetDataDto as Default>::default()),
    || Box::new(<GetAsaAccountAssignedTargetRespDto as Default>::default()),
    || Box::new(<GetAsaAccountAssignedTargetsParams as Default>::default()),
    || Box::new(<GetAsaAccountBatchDto as Default>::default()),
    || Box::new(<GetAsaAccountParams as Default>::default()),
    || Box::new(<GetAssignedAccountParams as Default>::default()),
    || Box::new(<GetAuthorizedResourcesParams as Default>::default()),
    || Box::new(<GetCustomDataParams as Default>::default()),
    || Box::new(<GetCustomDataRespDto as Default>::default()),
    || Box::new(<GetCustomFieldsParams as Default>::default()),
    || Box::new(<GetDataPolicyParams as Default>::default()),
    || Box::new(<GetDataPolicyRespDto as Default>::default()),
    || Box::new(<GetDataPolicyResponseDto as Default>::default()),
    || Box::new(<GetDataResourceParams as Default>::default()),
    || Box::new(<GetDataResourceRespDto as Default>::default()),
    || Box::new(<GetDataResourceResponseDto as Default>::default()),
    || Box::new(<GetDepartmentByIdParams as Default>::default()),
    || Box::new(<GetDepartmentByIdReqDto as Default>::default()),
    || Box::new(<GetDepartmentParams as Default>::default()),
    || Box::new(<GetDepartmentSyncRelationsParams as Default>::default()),
    || Box::new(<GetDetailParams as Default>::default()),
    || Box::new(<GetDeviceExclusiveRuleDataDto as Default>::default()),
    || Box::new(<GetDeviceExclusiveRuleRespDto as Default>::default()),
    || Box::new(<GetDeviceExclusiveValidScopeAppRespDto as Default>::default()),
    || Box::new(<GetDeviceExclusiveValidScopeDataDto as Default>::default()),
    || Box::new(<GetDeviceExclusiveValidScopeRespDto as Default>::default()),
    || Box::new(<GetDeviceExclusiveWhiteListDataDto as Default>::default()),
    || Box::new(<GetDeviceExclusiveWhiteListRespDto as Default>::default()),
    || Box::new(<GetEmailTemplateRespDto as Default>::default()),
    || Box::new(<GetEmailTemplatesDataDto as Default>::default()),
    || Box::new(<GetEmailTemplatesRespDto as Default>::default()),
    || Box::new(<GetExtIdpParams as Default>::default()),
    || Box::new(<GetExtendsFieldsDto as Default>::default()),
    || Box::new(<GetExtendsFieldsRespDto as Default>::default()),
    || Box::new(<GetExternalUserResourceStructDataDto as Default>::default()),
    || Box::new(<GetExternalUserResourceStructDto as Default>::default()),
    || Box::new(<GetExternalUserResourceStructRespDto as Default>::default()),
    || Box::new(<GetGroupAuthorizedResourcesParams as Default>::default()),
    || Box::new(<GetGroupParams as Default>::default()),
    || Box::new(<GetGroupsOfPublicAccountParams as Default>::default()),
    || Box::new(<GetImportExportTemplateRespDto as Default>::default()),
    || Box::new(<GetImportInviteeRespDto as Default>::default()),
    || Box::new(<GetImportTemplateParams as Default>::default()),
    || Box::new(<GetImportTemplateResDto as Default>::default()),
    || Box::new(<GetInvitationPolicyDto as Default>::default()),
    || Box::new(<GetInvitationPolicyRespDto as Default>::default()),
    || Box::new(<GetInvitationRosterParams as Default>::default()),
    || Box::new(<GetMapInfoRespDto as Default>::default()),
    || Box::new(<GetMauPeriodUsageHistoryParams as Default>::default()),
    || Box::new(<GetMfaInfoDataDto as Default>::default()),
    || Box::new(<GetMfaTriggerDataParams as Default>::default()),
    || Box::new(<GetModelParams as Default>::default()),
    || Box::new(<GetMultipleTenantAdminParams as Default>::default()),
    || Box::new(<GetNamespaceParams as Default>::default()),
    || Box::new(<GetNamespacesBatchParams as Default>::default()),
    || Box::new(<GetOrderDetailParams as Default>::default()),
    || Box::new(<GetOrderPayDetailParams as Default>::default()),
    || Box::new(<GetOrdersParams as Default>::default()),
    || Box::new(<GetOrdersRes as Default>::default()),
    || Box::new(<GetOrganizationParams as Default>::default()),
    || Box::new(<GetOrganizationsBatchParams as Default>::default()),
    || Box::new(<GetOtpSecretByUserParams as Default>::default()),
    || Box::new(<GetOtpSecretRespDto as Default>::default()),
    || Box::new(<GetParentDepartmentParams as Default>::default()),
    || Box::new(<GetPermissionNamespaceListResponseDto as Default>::default()),
    || Box::new(<GetPermissionNamespaceParams as Default>::default()),
    || Box::new(<GetPermissionNamespaceRespDto as Default>::default()),
    || Box::new(<GetPermissionNamespaceResponseDto as Default>::default()),
    || Box::new(<GetPermissionNamespacesBatchParams as Default>::default()),
    || Box::new(<GetPipelineFunctionParams as Default>::default()),
    || Box::new(<GetPipelineLogsParams as Default>::default()),
    || Box::new(<GetPolicyDetailByIdParams as Default>::default()),
    || Box::new(<GetPolicyUserAttributionDetailParams as Default>::default()),
    || Box::new(<GetPostByIdListDto as Default>::default()),
    || Box::new(<GetPostOfPublicUserParams as Default>::default()),
    || Box::new(<GetPostParams as Default>::default()),
    || Box::new(<GetPublicAccountBatchParams as Default>::default()),
    || Box::new(<GetPublicAccountDepartmentsParams as Default>::default()),
    || Box::new(<GetPublicAccountParams as Default>::default()),
    || Box::new(<GetPublicAccountRolesParams as Default>::default()),
    || Box::new(<GetPublicAccountsOfDepartmentParams as Default>::default()),
    || Box::new(<GetPublicAccountsOfGroupParams as Default>::default()),
    || Box::new(<GetPublicAccountsOfPostParams as Default>::default()),
    || Box::new(<GetPublicAccountsOfRoleParams as Default>::default()),
    || Box::new(<GetPublicAccountsOfUserParams as Default>::default()),
    || Box::new(<GetRelationInfoDto as Default>::default()),
    || Box::new(<GetRelationValueParams as Default>::default()),
    || Box::new(<GetResourceAuthorizedTargetDataDto as Default>::default()),
    || Box::new(<GetResourceAuthorizedTargetRespDto as Default>::default()),
    || Box::new(<GetResourceAuthorizedTargetsDto as Default>::default()),
    || Box::new(<GetResourceParams as Default>::default()),
    || Box::new(<GetResourcesBatchParams as Default>::default()),
    || Box::new(<GetRoleAuthorizedResourcesParams as Default>::default()),
    || Box::new(<GetRoleParams as Default>::default()),
    || Box::new(<GetRowBatchDto as Default>::default()),
    || Box::new(<GetRowByValueParams as Default>::default()),
    || Box::new(<GetRowParams as Default>::default()),
    || Box::new(<GetSubjectAuthDataDto as Default>::default()),
    || Box::new(<GetSubjectAuthRespDto as Default>::default()),
    || Box::new(<GetSyncJobParams as Default>::default()),
    || Box::new(<GetSyncTaskParams as Default>::default()),
    || Box::new(<GetTenantByCodeParams as Default>::default()),
    || Box::new(<GetTenantCooperatorMenuParams as Default>::default()),
    || Box::new(<GetTenantCooperatorParams as Default>::default()),
    || Box::new(<GetTenantEnterpriseCertificationParams as Default>::default()),
    || Box::new(<GetTenantLittleInfoParams as Default>::default()),
    || Box::new(<GetTenantParams as Default>::default()),
    || Box::new(<GetTenantUserDto as Default>::default()),
    || Box::new(<GetTenantUserParams as Default>::default()),
    || Box::new(<GetUniversalInvitationDto as Default>::default()),
    || Box::new(<GetUniversalInvitationParams as Default>::default()),
    || Box::new(<GetUniversalInvitationRespDto as Default>::default()),
    || Box::new(<GetUserAccessibleAppsParams as Default>::default()),
    || Box::new(<GetUserActionLogsDto as Default>::default()),
    || Box::new(<GetUserAttributionMainDepartmentParams as Default>::default()),
    || Box::new(<GetUserAuthorizedAppsParams as Default>::default()),
    || Box::new(<GetUserAuthorizedResourcesParams as Default>::default()),
    || Box::new(<GetUserBatchParams as Default>::default()),
    || Box::new(<GetUserDepartmentsParams as Default>::default()),
    || Box::new(<GetUserEncryptPasswordBatchDataDto as Default>::default()),
    || Box::new(<GetUserEncryptPasswordBatchDto as Default>::default()),
    || Box::new(<GetUserEncryptPasswordBatchRespDto as Default>::default()),
    || Box::new(<GetUserGroupsParams as Default>::default()),
    || Box::new(<GetUserIdentitiesParams as Default>::default()),
    || Box::new(<GetUserLoggedinAppsParams as Default>::default()),
    || Box::new(<GetUserLoggedinIdentitiesParams as Default>::default()),
    || Box::new(<GetUserLoginHistoryParams as Default>::default()),
    || Box::new(<GetUserMfaInfoParams as Default>::default()),
    || Box::new(<GetUserMfaStatusParams as Default>::default()),
    || Box::new(<GetUserParams as Default>::default()),
    || Box::new(<GetUserPasswordCiphertextDataDto as Default>::default()),
    || Box::new(<GetUserPasswordCiphertextDto as Default>::default()),
    || Box::new(<GetUserPasswordCiphertextRespDto as Default>::default()),
    || Box::new(<GetUserPermissionListDataDto as Default>::default()),
    || Box::new(<GetUserPermissionListDto as Default>::default()),
    || Box::new(<GetUserPermissionListRespDto as Default>::default()),
    || Box::new(<GetUserPostParams as Default>::default()),
    || Box::new(<GetUserPostsParams as Default>::default()),
    || Box::new(<GetUserPrincipalAuthenticationInfoParams as Default>::default()),
    || Box::new(<GetUserResourcePermissionList as Default>::default()),
    || Box::new(<GetUserResourcePermissionListDataDto as Default>::default()),
    || Box::new(<GetUserResourcePermissionListDto as Default>::default()),
    || Box::new(<GetUserResourcePermissionListRespDto as Default>::default()),
    || Box::new(<GetUserResourceStructDataDto as Default>::default()),
    || Box::new(<GetUserResourceStructDto as Default>::default()),
    || Box::new(<GetUserResourceStructRespDto as Default>::default()),
    || Box::new(<GetUserRolesParams as Default>::default()),
    || Box::new(<GetUserSyncRelationsParams as Default>::default()),
    || Box::new(<GetUsersOfPublicAccountParams as Default>::default()),
    || Box::new(<GetVerifyConfigAppParams as Default>::default()),
    || Box::new(<GetWebhookParams as Default>::default()),
    || Box::new(<GetWebhookRespDto as Default>::default()),
    || Box::new(<GetWebhooksData as Default>::default()),
    || Box::new(<GetWebhooksRespDto as Default>::default()),
    || Box::new(<GetWechatAccessTokenDataDto as Default>::default()),
    || Box::new(<GetWechatAccessTokenDto as Default>::default()),
    || Box::new(<GetWechatAccessTokenInfoRespDto as Default>::default()),
    || Box::new(<GoodsPackageDto as Default>::default()),
    || Box::new(<GroupBo as Default>::default()),
    || Box::new(<GroupDto as Default>::default()),
    || Box::new(<GroupListRespDto as Default>::default()),
    || Box::new(<GroupPaginatedRespDto as Default>::default()),
    || Box::new(<GroupPagingDto as Default>::default()),
    || Box::new(<GroupSingleRespDto as Default>::default()),
    || Box::new(<HasAnyRoleDto as Default>::default()),
    || Box::new(<HasAnyRoleOptionsDto as Default>::default()),
    || Box::new(<HasAnyRoleReqDto as Default>::default()),
    || Box::new(<HasAnyRoleRespDto as Default>::default()),
    || Box::new(<HasRoleRolesDto as Default>::default()),
    || Box::new(<IPRuleDto as Default>::default()),
    || Box::new(<IdentityDto as Default>::default()),
    || Box::new(<IdentityListRespDto as Default>::default()),
    || Box::new(<ImportExportTemplateRespDto as Default>::default()),
    || Box::new(<ImportInviteeDto as Default>::default()),
    || Box::new(<ImportMetadataDto as Default>::default()),
    || Box::new(<ImportModelDto as Default>::default()),
    || Box::new(<ImportOtpItemDataDto as Default>::default()),
    || Box::new(<ImportOtpItemDto as Default>::default()),
    || Box::new(<ImportOtpReqDto as Default>::default()),
    || Box::new(<ImportTenantDataDto as Default>::default()),
    || Box::new(<ImportTenantDto as Default>::default()),
    || Box::new(<ImportTenantHistoryDataDto as Default>::default()),
    || Box::new(<ImportTenantHistoryParams as Default>::default()),
    || Box::new(<ImportTenantHistoryRespDto as Default>::default()),
    || Box::new(<ImportTenantNotifyUseDataDto as Default>::default()),
    || Box::new(<ImportTenantNotifyUserParams as Default>::default()),
    || Box::new(<ImportTenantNotifyUserRespDto as Default>::default()),
    || Box::new(<ImportTenantRespDto as Default>::default()),
    || Box::new(<ImportUsersDto as Default>::default()),
    || Box::new(<InvitationConfigDto as Default>::default()),
    || Box::new(<InvitationDepartmentRespDto as Default>::default()),
    || Box::new(<InvitationLinkConfigDto as Default>::default()),
    || Box::new(<InvitationPolicyUserAttributionListDto as Default>::default()),
    || Box::new(<InvitationPostRespDto as Default>::default()),
    || Box::new(<InvitationRosterDto as Default>::default()),
    || Box::new(<InvitationRosterPaginationDto as Default>::default()),
    || Box::new(<InvitationRosterPaginationRespDto as Default>::default()),
    || Box::new(<InvitationRosterSingleRespDto as Default>::default()),
    || Box::new(<InvitationUserDto as Default>::default()),
    || Box::new(<InvitationUserPaginationDto as Default>::default()),
    || Box::new(<InvitationUserPaginationRespDto as Default>::default()),
    || Box::new(<InviteTenantUserRecord as Default>::default()),
    || Box::new(<InviteTenantUserRecordListDto as Default>::default()),
    || Box::new(<InviteTenantUserRecordListRespDto as Default>::default()),
    || Box::new(<InviteTenantUsersDto as Default>::default()),
    || Box::new(<InviteTenantUsersRespDto as Default>::default()),
    || Box::new(<IpListCreateDto as Default>::default()),
    || Box::new(<IpListPaginatedRespDto as Default>::default()),
    || Box::new(<IpListPagingDto as Default>::default()),
    || Box::new(<IpListRespDto as Default>::default()),
    || Box::new(<IsActionAllowedDataDto as Default>::default()),
    || Box::new(<IsActionAllowedDto as Default>::default()),
    || Box::new(<IsActionAllowedRespDtp as Default>::default()),
    || Box::new(<IsSuccessDto as Default>::default()),
    || Box::new(<IsSuccessRespDto as Default>::default()),
    || Box::new(<IsUserExistsDto as Default>::default()),
    || Box::new(<IsUserExistsReqDto as Default>::default()),
    || Box::new(<IsUserExistsRespDto as Default>::default()),
    || Box::new(<IsUserInDepartmentDataDto as Default>::default()),
    || Box::new(<IsUserInDepartmentParams as Default>::default()),
    || Box::new(<IsUserInDepartmentRespDto as Default>::default()),
    || Box::new(<KickPublicAccountsDto as Default>::default()),
    || Box::new(<KickPublicAccountsOptionsDto as Default>::default()),
    || Box::new(<KickUsersDto as Default>::default()),
    || Box::new(<KickUsersOptionsDto as Default>::default()),
    || Box::new(<LangObject as Default>::default()),
    || Box::new(<LangUnit as Default>::default()),
    || Box::new(<LanguageCoinfigDto as Default>::default()),
    || Box::new(<LdapConfigInfoDto as Default>::default()),
    || Box::new(<LdapConfigInfoRespDto as Default>::default()),
    || Box::new(<LdapGetBindPwdRespDto as Default>::default()),
    || Box::new(<LdapLogDto as Default>::default()),
    || Box::new(<LdapLogRespDto as Default>::default()),
    || Box::new(<LdapOperateRespDto as Default>::default()),
    || Box::new(<LdapSaveDto as Default>::default()),
    || Box::new(<LdapSetEnabledFlagDto as Default>::default()),
    || Box::new(<LdapUpdateDto as Default>::default()),
    || Box::new(<LinkIdentityDataDto as Default>::default()),
    || Box::new(<LinkIdentityDto as Default>::default()),
    || Box::new(<LinkIdentityResDto as Default>::default()),
    || Box::new(<ListAccessKeyRespDto as Default>::default()),
    || Box::new(<ListAccessKeyResponseDto as Default>::default()),
    || Box::new(<ListApplicationActiveUsersDto as Default>::default()),
    || Box::new(<ListApplicationActiveUsersOptionsDto as Default>::default()),
    || Box::new(<ListApplicationAuthDataDto as Default>::default()),
    || Box::new(<ListApplicationAuthDto as Default>::default()),
    || Box::new(<ListApplicationAuthPaginatedDataDto as Default>::default()),
    || Box::new(<ListApplicationAuthPaginatedRespDto as Default>::default()),
    || Box::new(<ListApplicationSimpleInfoParams as Default>::default()),
    || Box::new(<ListApplicationSubjectDataDto as Default>::default()),
    || Box::new(<ListApplicationSubjectDataListDto as Default>::default()),
    || Box::new(<ListApplicationSubjectRespDto as Default>::default()),
    || Box::new(<ListApplicationsParams as Default>::default()),
    || Box::new(<ListArchivedUsersParams as Default>::default()),
    || Box::new(<ListArchivedUsersRespDto as Default>::default()),
    || Box::new(<ListArchivedUsersSingleRespDto as Default>::default()),
    || Box::new(<ListAsaAccountParams as Default>::default()),
    || Box::new(<ListAuthSubjectDto as Default>::default()),
    || Box::new(<ListChildrenDepartmentsParams as Default>::default()),
    || Box::new(<ListCistomFieldsResDto as Default>::default()),
    || Box::new(<ListCommonResourceParams as Default>::default()),
    || Box::new(<ListCustFieldsParams as Default>::default()),
    || Box::new(<ListCustomFieldsDto as Default>::default()),
    || Box::new(<ListDataPolicesParams as Default>::default()),
    || Box::new(<ListDataPoliciesPaginatedRespDto as Default>::default()),
    || Box::new(<ListDataPoliciesRespDto as Default>::default()),
    || Box::new(<ListDataPolicySubjectPageDto as Default>::default()),
    || Box::new(<ListDataPolicySubjectPaginatedRespDto as Default>::default()),
    || Box::new(<ListDataPolicyTargetsParams as Default>::default()),
    || Box::new(<ListDataResourcesPaginatedRespDto as Default>::default()),
    || Box::new(<ListDataResourcesParams as Default>::default()),
    || Box::new(<ListDataResourcesRespDto as Default>::default()),
    || Box::new(<ListDepartmentMemberIdsParams as Default>::default()),
    || Box::new(<ListDepartmentMembersParams as Default>::default()),
    || Box::new(<ListDnefPaginatedRespDto as Default>::default()),
    || Box::new(<ListDnefParams as Default>::default()),
    || Box::new(<ListEventsParams as Default>::default()),
    || Box::new(<ListExtIdpParams as Default>::default()),
    || Box::new(<ListFieldParams as Default>::default()),
    || Box::new(<ListGroupMembersParams as Default>::default()),
    || Box::new(<ListGroupsParams as Default>::default()),
    || Box::new(<ListInvitationRosterByPolicyIdDto as Default>::default()),
    || Box::new(<ListInvitationRosterDto as Default>::default()),
    || Box::new(<ListInvitationUserDto as Default>::default()),
    || Box::new(<ListInviteTennatUserRecordsParams as Default>::default()),
    || Box::new(<ListMultipleTenantAdminParams as Default>::default()),
    || Box::new(<ListNamespaceRolesParams as Default>::default()),
    || Box::new(<ListNamespacesParams as Default>::default()),
    || Box::new(<ListOperateAllParams as Default>::default()),
    || Box::new(<ListOperateParams as Default>::default()),
    || Box::new(<ListOrganizationsParams as Default>::default()),
    || Box::new(<ListPermissionNamespaceRolesParams as Default>::default()),
    || Box::new(<ListPermissionNamespacesParams as Default>::default()),
    || Box::new(<ListPermissionViewDto as Default>::default()),
    || Box::new(<ListPermissionViewPaginatedRespDto as Default>::default()),
    || Box::new(<ListPermissionViewRespDto as Default>::default()),
    || Box::new(<ListPermissionViewResponseDto as Default>::default()),
    || Box::new(<ListPipelineFunctionsParams as Default>::default()),
    || Box::new(<ListPolicyUserAttributionDetailParams as Default>::default()),
    || Box::new(<ListPostBatchDto as Default>::default()),
    || Box::new(<ListPublicAccountsAdvancedFilterItemDto as Default>::default()),
    || Box::new(<ListPublicAccountsOptionsDto as Default>::default()),
    || Box::new(<ListPublicAccountsRequestDto as Default>::default()),
    || Box::new(<ListRegisterExtendsFieldsParams as Default>::default()),
    || Box::new(<ListResourceTargetsDataDto as Default>::default()),
    || Box::new(<ListResourceTargetsDto as Default>::default()),
    || Box::new(<ListResourceTargetsDtoResp as Default>::default()),
    || Box::new(<ListResourceTargetsRespDto as Default>::default()),
    || Box::new(<ListResourcesParams as Default>::default()),
    || Box::new(<ListRoleAssignmentsParams as Default>::default()),
    || Box::new(<ListRoleDepartmentsParams as Default>::default()),
    || Box::new(<ListRoleMembersParams as Default>::default()),
    || Box::new(<ListRolesParams as Default>::default()),
    || Box::new(<ListSimpleDataPolicesParams as Default>::default()),
    || Box::new(<ListSimpleDataPoliciesPaginatedRespDto as Default>::default()),
    || Box::new(<ListSimpleDataPoliciesRespDto as Default>::default()),
    || Box::new(<ListSyncJobLogsParams as Default>::default()),
    || Box::new(<ListSyncJobsParams as Default>::default()),
    || Box::new(<ListSyncRiskOperationsParams as Default>::default()),
    || Box::new(<ListSyncTasksParams as Default>::default()),
    || Box::new(<ListTenantAdminDto as Default>::default()),
    || Box::new(<ListTenantApplicationsParams as Default>::default()),
    || Box::new(<ListTenantCooperatorsParams as Default>::default()),
    || Box::new(<ListTenantExtIdpParams as Default>::default()),
    || Box::new(<ListTenantUserDto as Default>::default()),
    || Box::new(<ListTenantUsersOptionsDto as Default>::default()),
    || Box::new(<ListTenantsParams as Default>::default()),
    || Box::new(<ListUserBaseFieldsParams as Default>::default()),
    || Box::new(<ListUsersAdvancedFilterItemDto as Default>::default()),
    || Box::new(<ListUsersLegacyParams as Default>::default()),
    || Box::new(<ListUsersOptionsDto as Default>::default()),
    || Box::new(<ListUsersRequestDto as Default>::default()),
    || Box::new(<ListWebhookLogs as Default>::default()),
    || Box::new(<ListWebhookLogsData as Default>::default()),
    || Box::new(<ListWebhookLogsRespDto as Default>::default()),
    || Box::new(<ListWebhooksDto as Default>::default()),
    || Box::new(<ListWebhooksParams as Default>::default()),
    || Box::new(<ListWhitelistsOfAppParams as Default>::default()),
    || Box::new(<ListWhitelistsParams as Default>::default()),
    || Box::new(<LogListParams as Default>::default()),
    || Box::new(<LoginAnomalyDetectionConfigDto as Default>::default()),
    || Box::new(<LoginFailCheckConfigDto as Default>::default()),
    || Box::new(<LoginIpWhitelistCheckConfigDto as Default>::default()),
    || Box::new(<LoginPassowrdFailCheckConfigDto as Default>::default()),
    || Box::new(<MFADisableSettingsDto as Default>::default()),
    || Box::new(<MFASettingsDto as Default>::default()),
    || Box::new(<MFASettingsRespDto as Default>::default()),
    || Box::new(<MauPeriodUsageHistory as Default>::default()),
    || Box::new(<MauPeriodUsageHistoryDto as Default>::default()),
    || Box::new(<MetadataGroupDto as Default>::default()),
    || Box::new(<MetadataListResDto as Default>::default()),
    || Box::new(<MultipleTenantAdminDto as Default>::default()),
    || Box::new(<MultipleTenantAdminListPagingDto as Default>::default()),
    || Box::new(<MultipleTenantAdminPaginatedRespDto as Default>::default()),
    || Box::new(<NamespaceDto as Default>::default()),
    || Box::new(<NamespaceListPaginatedRespDto as Default>::default()),
    || Box::new(<NamespaceListPagingDto as Default>::default()),
    || Box::new(<NamespaceListRespDto as Default>::default()),
    || Box::new(<NamespaceRespDto as Default>::default()),
    || Box::new(<NamespaceRolesListPaginatedRespDto as Default>::default()),
    || Box::new(<NamespaceRolesListRespDto as Default>::default()),
    || Box::new(<NamespacesListRespDto as Default>::default()),
    || Box::new(<NodeBo as Default>::default()),
    || Box::new(<OpenEventDto as Default>::default()),
    || Box::new(<OpenEventPaginatedRespDto as Default>::default()),
    || Box::new(<OpenEventPagingDto as Default>::default()),
    || Box::new(<OpenResource as Default>::default()),
    || Box::new(<OperateModelDto as Default>::default()),
    || Box::new(<OptionDto as Default>::default()),
    || Box::new(<OrderItem as Default>::default()),
    || Box::new(<OrganizationDto as Default>::default()),
    || Box::new(<OrganizationListRespDto as Default>::default()),
    || Box::new(<OrganizationNameI18nDto as Default>::default()),
    || Box::new(<OrganizationPaginatedRespDto as Default>::default()),
    || Box::new(<OrganizationPagingDto as Default>::default()),
    || Box::new(<OrganizationSingleRespDto as Default>::default()),
    || Box::new(<OtpSecretRespDto as Default>::default()),
    || Box::new(<PaginationDto as Default>::default()),
    || Box::new(<PaginationInvitationPolicyDataDto as Default>::default()),
    || Box::new(<PaginationInvitationPolicyQueryDto as Default>::default()),
    || Box::new(<PaginationInvitationPolicyRespDto as Default>::default()),
    || Box::new(<PaginationUniversalInvitationApplicantDataDto as Default>::default()),
    || Box::new(<PaginationUniversalInvitationApplicantQueryDto as Default>::default()),
    || Box::new(<PaginationUniversalInvitationApplicantRespDto as Default>::default()),
    || Box::new(<ParsedUserAgent as Default>::default()),
    || Box::new(<PendListParams as Default>::default()),
    || Box::new(<PermissionNamespaceCheckExistsRespDto as Default>::default()),
    || Box::new(<PermissionNamespaceListPaginatedRespDto as Default>::default()),
    || Box::new(<PermissionNamespaceListPagingDto as Default>::default()),
    || Box::new(<PermissionNamespaceRolesListPaginatedRespDto as Default>::default()),
    || Box::new(<PermissionNamespaceRolesListPagingDto as Default>::default()),
    || Box::new(<PermissionNamespaceRolesListRespDto as Default>::default()),
    || Box::new(<PermissionNamespacesListRespDto as Default>::default()),
    || Box::new(<PipelineFunctionDto as Default>::default()),
    || Box::new(<PipelineFunctionPaginatedRespDto as Default>::default()),
    || Box::new(<PipelineFunctionPagingDto as Default>::default()),
    || Box::new(<PipelineFunctionSingleRespDto as Default>::default()),
    || Box::new(<PolicyBo as Default>::default()),
    || Box::new(<PolicyCondition as Default>::default()),
    || Box::new(<PolicyExtendsFieldsDto as Default>::default()),
    || Box::new(<PostDto as Default>::default()),
    || Box::new(<PostInfoDto as Default>::default()),
    || Box::new(<PostItemDto as Default>::default()),
    || Box::new(<PostListParams as Default>::default()),
    || Box::new(<PostListRespDto as Default>::default()),
    || Box::new(<PostPaginatedRespDto as Default>::default()),
    || Box::new(<PostPagingDto as Default>::default()),
    || Box::new(<PostRespDto as Default>::default()),
    || Box::new(<PreviewEmailTemplateDataDto as Default>::default()),
    || Box::new(<PreviewEmailTemplateDto as Default>::default()),
    || Box::new(<PreviewEmailTemplateRespDto as Default>::default()),
    || Box::new(<PrincipalAuthenticationInfoDto as Default>::default()),
    || Box::new(<PrincipalAuthenticationInfoPaginatedRespDto as Default>::default()),
    || Box::new(<PrincipalAuthenticationInfoPagingDto as Default>::default()),
    || Box::new(<PubEventDto as Default>::default()),
    || Box::new(<PubEventRespDataDto as Default>::default()),
    || Box::new(<PubEventRespDto as Default>::default()),
    || Box::new(<PublicAccountDto as Default>::default()),
    || Box::new(<PublicAccountListRespDto as Default>::default()),
    || Box::new(<PublicAccountPaginatedRespDto as Default>::default()),
    || Box::new(<PublicAccountPagingDto as Default>::default()),
    || Box::new(<PublicAccountSingleRespDto as Default>::default()),
    || Box::new(<QrcodeLoginStrategyDto as Default>::default()),
    || Box::new(<QueryLdapLogParams as Default>::default()),
    || Box::new(<QueryLdapSubEntriesParams as Default>::default()),
    || Box::new(<QueryTerminalAppsDto as Default>::default()),
    || Box::new(<QuickFilterInvitationUserDto as Default>::default()),
    || Box::new(<QuickFilterInviteePaginationDto as Default>::default()),
    || Box::new(<QuickFilterInviteePaginationRespDto as Default>::default()),
    || Box::new(<QuickFilterInviteeRecordDto as Default>::default()),
    || Box::new(<ReUploadPipelineFunctionDto as Default>::default()),
    || Box::new(<RefreshApplicationSecretDataDto as Default>::default()),
    || Box::new(<RefreshApplicationSecretDto as Default>::default()),
    || Box::new(<RefreshApplicationSecretRespDto as Default>::default()),
    || Box::new(<RegisterAnomalyDetectionConfigDto as Default>::default()),
    || Box::new(<RelationOptionalRange as Default>::default()),
    || Box::new(<RelationSearchDto as Default>::default()),
    || Box::new(<RelationValueListDto as Default>::default()),
    || Box::new(<RelationValueListResDto as Default>::default()),
    || Box::new(<RemoveDepartmentMembersReqDto as Default>::default()),
    || Box::new(<RemoveGroupMembersReqDto as Default>::default()),
    || Box::new(<RemoveInvitationPolicyUserAttributionDto as Default>::default()),
    || Box::new(
        <RemoveInvitationPolicyUserAttributionMainDepartmentDto as Default>::default(),
    ),
    || Box::new(<RemoveInvitationPolicyUserAttributionsBatchDto as Default>::default()),
    || Box::new(<RemovePostDto as Default>::default()),
    || Box::new(<RemoveRelationValueDto as Default>::default()),
    || Box::new(<RemoveRowDto as Default>::default()),
    || Box::new(<RemoveTenantDepartmentMembersReqDto as Default>::default()),
    || Box::new(<RemoveTenantUsersDto as Default>::default()),
    || Box::new(<ResGroupDto as Default>::default()),
    || Box::new(<ResetUserPrincipalAuthenticationInfoDto as Default>::default()),
    || Box::new(<ResetUserPrincipalAuthenticationInfoOptionsDto as Default>::default()),
    || Box::new(<ResignUserBatchReqDto as Default>::default()),
    || Box::new(<ResignUserDataDto as Default>::default()),
    || Box::new(<ResignUserReqDto as Default>::default()),
    || Box::new(<ResignUserRespDto as Default>::default()),
    || Box::new(<ResourceAction as Default>::default()),
    || Box::new(<ResourceAuthorizedTargetDto as Default>::default()),
    || Box::new(<ResourceDto as Default>::default()),
    || Box::new(<ResourceItemDto as Default>::default()),
    || Box::new(<ResourceListRespDto as Default>::default()),
    || Box::new(<ResourcePaginatedRespDto as Default>::default()),
    || Box::new(<ResourcePagingDto as Default>::default()),
    || Box::new(<ResourceRespDto as Default>::default()),
    || Box::new(<ResultDto as Default>::default()),
    || Box::new(<RevertRosterInvitationBatchDto as Default>::default()),
    || Box::new(<RevertRosterInvitationDto as Default>::default()),
    || Box::new(<ReviewTenantEnterpriseCertificationBodyDto as Default>::default()),
    || Box::new(<RevokeApplicationAccessDto as Default>::default()),
    || Box::new(<RevokeRoleBatchDto as Default>::default()),
    || Box::new(<RevokeRoleDto as Default>::default()),
    || Box::new(<RightItemDto as Default>::default()),
    || Box::new(<RightItemRes as Default>::default()),
    || Box::new(<RiskListItemDto as Default>::default()),
    || Box::new(<RiskListPolicyCreateDto as Default>::default()),
    || Box::new(<RiskListPolicyPagingDto as Default>::default()),
    || Box::new(<RiskListPolicyRespDto as Default>::default()),
    || Box::new(<RoleAuthorizedResourcePaginatedRespDto as Default>::default()),
    || Box::new(<RoleAuthorizedResourcePagingDto as Default>::default()),
    || Box::new(<RoleAuthorizedResourcesRespDto as Default>::default()),
    || Box::new(<RoleBo as Default>::default()),
    || Box::new(<RoleCheckParamsRespDto as Default>::default()),
    || Box::new(<RoleCodeAndNamespaceDto as Default>::default()),
    || Box::new(<RoleCodeDto as Default>::default()),
    || Box::new(<RoleDepartmentListPaginatedRespDto as Default>::default()),
    || Box::new(<RoleDepartmentListPagingDto as Default>::default()),
    || Box::new(<RoleDepartmentRespDto as Default>::default()),
    || Box::new(<RoleDto as Default>::default()),
    || Box::new(<RoleListItem as Default>::default()),
    || Box::new(<RoleListPageDto as Default>::default()),
    || Box::new(<RoleListPageRespDto as Default>::default()),
    || Box::new(<RolePaginatedRespDto as Default>::default()),
    || Box::new(<RolePagingDto as Default>::default()),
    || Box::new(<RolePermissionApplyApprovalObject as Default>::default()),
    || Box::new(<RolePermissionListDto as Default>::default()),
    || Box::new(<RoleSingleRespDto as Default>::default()),
    || Box::new(<RowDto as Default>::default()),
    || Box::new(<SMTPEmailProviderConfig as Default>::default()),
    || Box::new(<SMTPEmailProviderConfigInput as Default>::default()),
    || Box::new(<SaveDeviceExclusiveValidScopeSettingsDto as Default>::default()),
    || Box::new(<ScopeDto as Default>::default()),
    || Box::new(<SearchDepartmentMembersParams as Default>::default()),
    || Box::new(<SearchDepartmentsFilterItemDto as Default>::default()),
    || Box::new(<SearchDepartmentsListReqDto as Default>::default()),
    || Box::new(<SearchDepartmentsReqDto as Default>::default()),
    || Box::new(<SearchOrganizationsParams as Default>::default()),
    || Box::new(<SecuritySettingsDto as Default>::default()),
    || Box::new(<SecuritySettingsRespDto as Default>::default()),
    || Box::new(<SelfUnlockAccountConfigDto as Default>::default()),
    || Box::new(<SendCreateAccountNotificationDto as Default>::default()),
    || Box::new(<SendEmailBatchDataDto as Default>::default()),
    || Box::new(<SendGridEmailProviderConfig as Default>::default()),
    || Box::new(<SendGridEmailProviderConfigInput as Default>::default()),
    || Box::new(<SendManyTenantEmailDto as Default>::default()),
    || Box::new(<SendManyTenantSmsDto as Default>::default()),
    || Box::new(<SendResetPasswordNotificationDto as Default>::default()),
    || Box::new(<SendRosterInvitationBatchDto as Default>::default()),
    || Box::new(<SendRosterInvitationDto as Default>::default()),
    || Box::new(<SendSmsBatchDataDto as Default>::default()),
    || Box::new(<SendSmsBatchRespDto as Default>::default()),
    || Box::new(<SendTenantEmailDto as Default>::default()),
    || Box::new(<SendTenantSmsDto as Default>::default()),
    || Box::new(<SetCustomDataDto as Default>::default()),
    || Box::new(<SetCustomDataReqDto as Default>::default()),
    || Box::new(<SetCustomFieldDto as Default>::default()),
    || Box::new(<SetCustomFieldsReqDto as Default>::default()),
    || Box::new(
        <SetInvitationPolicyUserAttributionMainDepartmentDto as Default>::default(),
    ),
    || Box::new(<SetMfaStatusDto as Default>::default()),
    || Box::new(<SetPublicAccountBatchReqDto as Default>::default()),
    || Box::new(<SetUserBaseFieldDto as Default>::default()),
    || Box::new(<SetUserBaseFieldsReqDto as Default>::default()),
    || Box::new(<SetUserDepartmentDto as Default>::default()),
    || Box::new(<SetUserDepartmentsDto as Default>::default()),
    || Box::new(<SetUserDepartmentsOptionsDto as Default>::default()),
    || Box::new(<SetUserGroupsDto as Default>::default()),
    || Box::new(<SetUserOfPublicAccountBatchReqDto as Default>::default()),
    || Box::new(<SetUserPostsDto as Default>::default()),
    || Box::new(<SetUserRolesDto as Default>::default()),
    || Box::new(<SortingDto as Default>::default()),
    || Box::new(<StrAuthorize as Default>::default()),
    || Box::new(<StrResourceAuthAction as Default>::default()),
    || Box::new(<SubjectDto as Default>::default()),
    || Box::new(<SubjectRespDto as Default>::default()),
    || Box::new(<SuspendTerminalUserDto as Default>::default()),
    || Box::new(<SyncJobDto as Default>::default()),
    || Box::new(<SyncJobPaginatedRespDto as Default>::default()),
    || Box::new(<SyncJobPagingDto as Default>::default()),
    || Box::new(<SyncJobSingleRespDto as Default>::default()),
    || Box::new(<SyncRelationListRespDto as Default>::default()),
    || Box::new(<SyncRiskOperationDto as Default>::default()),
    || Box::new(<SyncRiskOperationPaginatedRespDto as Default>::default()),
    || Box::new(<SyncRiskOperationPagingDto as Default>::default()),
    || Box::new(<SyncTaskActiveDirectoryClientConfig as Default>::default()),
    || Box::new(<SyncTaskClientConfig as Default>::default()),
    || Box::new(<SyncTaskDingtalkClientConfig as Default>::default()),
    || Box::new(<SyncTaskDto as Default>::default()),
    || Box::new(<SyncTaskFieldMapping as Default>::default()),
    || Box::new(<SyncTaskFxiaokeClientConfig as Default>::default()),
    || Box::new(<SyncTaskItalentClientConfig as Default>::default()),
    || Box::new(<SyncTaskKayangClientConfig as Default>::default()),
    || Box::new(<SyncTaskLarkClientConfig as Default>::default()),
    || Box::new(<SyncTaskLdapClientConfig as Default>::default()),
    || Box::new(<SyncTaskMaycurClientConfig as Default>::default()),
    || Box::new(<SyncTaskMokaClientConfig as Default>::default()),
    || Box::new(<SyncTaskPaginatedRespDto as Default>::default()),
    || Box::new(<SyncTaskPagingDto as Default>::default()),
    || Box::new(<SyncTaskProvisioningScope as Default>::default()),
    || Box::new(<SyncTaskScimClientConfig as Default>::default()),
    || Box::new(<SyncTaskSingleRespDto as Default>::default()),
    || Box::new(<SyncTaskTimedScheduler as Default>::default()),
    || Box::new(<SyncTaskWechatworkClientConfig as Default>::default()),
    || Box::new(<SyncTaskXiaoshouyiClientConfig as Default>::default()),
    || Box::new(<TargetDto as Default>::default()),
    || Box::new(<TenantApplicationDto as Default>::default()),
    || Box::new(<TenantApplicationListPaginatedRespDto as Default>::default()),
    || Box::new(<TenantApplicationListPagingDto as Default>::default()),
    || Box::new(<TenantCooperatorDto as Default>::default()),
    || Box::new(<TenantCooperatorListPagingDto as Default>::default()),
    || Box::new(<TenantCooperatorPaginatedRespDto as Default>::default()),
    || Box::new(<TenantCooperatorSingleDto as Default>::default()),
    || Box::new(<TenantCooperatorSingleRespDto as Default>::default()),
    || Box::new(<TenantDto as Default>::default()),
    || Box::new(<TenantEnterpriseCertificationRespDto as Default>::default()),
    || Box::new(<TenantListPaginatedRespDto as Default>::default()),
    || Box::new(<TenantListPagingDto as Default>::default()),
    || Box::new(<TenantRespDto as Default>::default()),
    || Box::new(<TenantSingleRespDto as Default>::default()),
    || Box::new(<TenantUserDto as Default>::default()),
    || Box::new(<TenantUserListPaginatedRespDto as Default>::default()),
    || Box::new(<TenantUserListPagingDto as Default>::default()),
    || Box::new(<TenantUserRespDto as Default>::default()),
    || Box::new(<TenantUserSingleRespDto as Default>::default()),
    || Box::new(<TencentExmailEmailProviderConfig as Default>::default()),
    || Box::new(<TencentExmailEmailProviderConfigInput as Default>::default()),
    || Box::new(<TerminalBaseDto as Default>::default()),
    || Box::new(<TerminalInfoDto as Default>::default()),
    || Box::new(<TerminalInfoRespDto as Default>::default()),
    || Box::new(<TreeAuthBo as Default>::default()),
    || Box::new(<TreeAuthorize as Default>::default()),
    || Box::new(<TreeResourceAuthAction as Default>::default()),
    || Box::new(<TreeStructs as Default>::default()),
    || Box::new(<TriggerSyncRiskOperationDto as Default>::default()),
    || Box::new(<TriggerSyncRiskOperationsDataDto as Default>::default()),
    || Box::new(<TriggerSyncRiskOperationsRespDto as Default>::default()),
    || Box::new(<TriggerSyncTaskDataDto as Default>::default()),
    || Box::new(<TriggerSyncTaskDto as Default>::default()),
    || Box::new(<TriggerSyncTaskRespDto as Default>::default()),
    || Box::new(<TriggerWebhookData as Default>::default()),
    || Box::new(<TriggerWebhookDto as Default>::default()),
    || Box::new(<TriggerWebhookRespDto as Default>::default()),
    || Box::new(<UnbindPublicAccountBatchReqDto as Default>::default()),
    || Box::new(<UniversalInvitationApplicantData as Default>::default()),
    || Box::new(<UnlinkIdentity as Default>::default()),
    || Box::new(<UnlinkIdentityDataDto as Default>::default()),
    || Box::new(<UnlinkIdentityResDto as Default>::default()),
    || Box::new(<UpdateAccessKeyDto as Default>::default()),
    || Box::new(<UpdateApplicationDto as Default>::default()),
    || Box::new(<UpdateApplicationLoginConfigInputDto as Default>::default()),
    || Box::new(<UpdateApplicationMfaSettingsDto as Default>::default()),
    || Box::new(<UpdateApplicationPermissionStrategyDataDto as Default>::default()),
    || Box::new(<UpdateAsaAccountDto as Default>::default()),
    || Box::new(<UpdateAuthEnabledDto as Default>::default()),
    || Box::new(<UpdateDataPolicyDto as Default>::default()),
    || Box::new(<UpdateDataPolicyRespDto as Default>::default()),
    || Box::new(<UpdateDataPolicyResponseDto as Default>::default()),
    || Box::new(<UpdateDataResourceDto as Default>::default()),
    || Box::new(<UpdateDataResourceRespDto as Default>::default()),
    || Box::new(<UpdateDataResourceResponseDto as Default>::default()),
    || Box::new(<UpdateDepartmentReqDto as Default>::default()),
    || Box::new(<UpdateDepartmentStatusReqDto as Default>::default()),
    || Box::new(<UpdateDeviceExclusiveRuleDto as Default>::default()),
    || Box::new(<UpdateDnefReq as Default>::default()),
    || Box::new(<UpdateEmailTemplateDto as Default>::default()),
    || Box::new(<UpdateExtIdpConnDto as Default>::default()),
    || Box::new(<UpdateExtIdpDto as Default>::default()),
    || Box::new(<UpdateExtendsFieldDto as Default>::default()),
    || Box::new(<UpdateFunctionModelDto as Default>::default()),
    || Box::new(<UpdateFunctionModelFieldDto as Default>::default()),
    || Box::new(<UpdateGroupReqDto as Default>::default()),
    || Box::new(<UpdateInvitationPolicyDto as Default>::default()),
    || Box::new(<UpdateInvitationRosterDto as Default>::default()),
    || Box::new(<UpdateLoginConfig as Default>::default()),
    || Box::new(<UpdateLoginConfigDto as Default>::default()),
    || Box::new(<UpdateNamespaceDto as Default>::default()),
    || Box::new(<UpdateNamespaceRespDto as Default>::default()),
    || Box::new(<UpdateOperateModelDto as Default>::default()),
    || Box::new(<UpdateOrganizationReqDto as Default>::default()),
    || Box::new(<UpdateOrganizationStatusReqDto as Default>::default()),
    || Box::new(<UpdatePermissionNamespaceDto as Default>::default()),
    || Box::new(<UpdatePermissionNamespaceRespDto as Default>::default()),
    || Box::new(<UpdatePermissionNamespaceResponseDto as Default>::default()),
    || Box::new(<UpdatePipelineFunctionDto as Default>::default()),
    || Box::new(<UpdatePipelineOrderDto as Default>::default()),
    || Box::new(<UpdatePublicAccountBatchOptionsDto as Default>::default()),
    || Box::new(<UpdatePublicAccountBatchReqDto as Default>::default()),
    || Box::new(<UpdatePublicAccountInfoDto as Default>::default()),
    || Box::new(<UpdatePublicAccountOptionsDto as Default>::default()),
    || Box::new(<UpdatePublicAccountReqDto as Default>::default()),
    || Box::new(<UpdateResourceDto as Default>::default()),
    || Box::new(<UpdateRoleDto as Default>::default()),
    || Box::new(<UpdateRowDto as Default>::default()),
    || Box::new(<UpdateSecuritySettingsDto as Default>::default()),
    || Box::new(<UpdateSyncTaskDto as Default>::default()),
    || Box::new(<UpdateTenantAppqrcodeState as Default>::default()),
    || Box::new(<UpdateTenantDto as Default>::default()),
    || Box::new(<UpdateTenantUserDto as Default>::default()),
    || Box::new(<UpdateTerminalUserDto as Default>::default()),
    || Box::new(<UpdateUniversalInvitationDto as Default>::default()),
    || Box::new(<UpdateUserBatchOptionsDto as Default>::default()),
    || Box::new(<UpdateUserBatchReqDto as Default>::default()),
    || Box::new(<UpdateUserInfoDto as Default>::default()),
    || Box::new(<UpdateUserOptionsDto as Default>::default()),
    || Box::new(<UpdateUserPoolTenantLoginConfigDto as Default>::default()),
    || Box::new(<UpdateUserReqDto as Default>::default()),
    || Box::new(<UpdateWebhookDto as Default>::default()),
    || Box::new(<UpdateWebhooksRespDto as Default>::default()),
    || Box::new(<UploadParams as Default>::default()),
    || Box::new(<UserActionLogDto as Default>::default()),
    || Box::new(<UserActionLogRespData as Default>::default()),
    || Box::new(<UserActionLogRespDto as Default>::default()),
    || Box::new(<UserAttributionDto as Default>::default()),
    || Box::new(<UserAttributionMainDepartmentDto as Default>::default()),
    || Box::new(<UserAttributionMainDepartmentRespDto as Default>::default()),
    || Box::new(<UserAttributionPaginationDto as Default>::default()),
    || Box::new(<UserAttributionPaginationRespDto as Default>::default()),
    || Box::new(<UserAttributionSingleRespDto as Default>::default()),
    || Box::new(<UserConnectionPostDto as Default>::default()),
    || Box::new(<UserDepartmentPaginatedRespDto as Default>::default()),
    || Box::new(<UserDepartmentPagingDto as Default>::default()),
    || Box::new(<UserDepartmentRespDto as Default>::default()),
    || Box::new(<UserDto as Default>::default()),
    || Box::new(<UserFieldDecryptReqDto as Default>::default()),
    || Box::new(<UserFieldDecryptReqItemDto as Default>::default()),
    || Box::new(<UserFieldDecryptRespDto as Default>::default()),
    || Box::new(<UserFieldDecryptRespItemDto as Default>::default()),
    || Box::new(<UserIdListRespDto as Default>::default()),
    || Box::new(<UserInfoDto as Default>::default()),
    || Box::new(<UserListCreateDto as Default>::default()),
    || Box::new(<UserListPaginatedRespDto as Default>::default()),
    || Box::new(<UserListPagingDto as Default>::default()),
    || Box::new(<UserListPolicyPaginatedRespDto as Default>::default()),
    || Box::new(<UserListRespDto as Default>::default()),
    || Box::new(<UserLoggedInAppsDto as Default>::default()),
    || Box::new(<UserLoggedInAppsListRespDto as Default>::default()),
    || Box::new(<UserLoggedInIdentitiesDto as Default>::default()),
    || Box::new(<UserLoggedInIdentitiesRespDto as Default>::default()),
    || Box::new(<UserLoginHistoryDto as Default>::default()),
    || Box::new(<UserLoginHistoryPaginatedRespDto as Default>::default()),
    || Box::new(<UserLoginHistoryPagingDto as Default>::default()),
    || Box::new(<UserMfaRespDto as Default>::default()),
    || Box::new(<UserMfaSingleRespDto as Default>::default()),
    || Box::new(<UserPaginatedRespDto as Default>::default()),
    || Box::new(<UserPagingDto as Default>::default()),
    || Box::new(<UserPermissionListDto as Default>::default()),
    || Box::new(<UserPoolTenantConfigDto as Default>::default()),
    || Box::new(<UserPoolTenantConfigDtoRespDto as Default>::default()),
    || Box::new(<UserSingleRespDto as Default>::default()),
    || Box::new(<UserSyncRelationDto as Default>::default()),
    || Box::new(<WebhookCategoryDto as Default>::default()),
    || Box::new(<WebhookDto as Default>::default()),
    || Box::new(<WebhookEventDto as Default>::default()),
    || Box::new(<WebhookEventListData as Default>::default()),
    || Box::new(<WebhookEventListRespDto as Default>::default()),
    || Box::new(<WebhookLogDto as Default>::default()),
    || Box::new(<WebhookRetryConfigV3Dto as Default>::default()),
    || Box::new(<WhitelistListRespDto as Default>::default()),
    || Box::new(<WhitelistRespDto as Default>::default()),
];
