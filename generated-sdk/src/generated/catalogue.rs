// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::ManagementClient>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::access_lists::operations::ADD,
        request: || Box::<IpListCreateDto>::default(),
        call: |client, json| {
            Ok(client.add(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::ADD_DEPARTMENT_MEMBERS,
        request: || Box::<AddDepartmentMembersReqDto>::default(),
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
        request: || Box::<CreateTerminalDto>::default(),
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
        request: || Box::<AddGroupMembersReqDto>::default(),
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
        request: || Box::<AddInvitationPolicyUserAttributionDto>::default(),
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
        request: || Box::<AddInvitationPolicyUserAttributionsBatchDto>::default(),
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
        request: || Box::<RiskListPolicyCreateDto>::default(),
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
        request: || Box::<AddTenantDepartmentMembersReqDto>::default(),
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
        request: || Box::<AddTenantUsersDto>::default(),
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
        request: || Box::<UserListCreateDto>::default(),
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
        request: || Box::<AddWhitelistDto>::default(),
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
        request: || Box::<AddWhitelistOfAppDto>::default(),
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
        request: || Box::<ApprovalUniversalInvitationApplicantDto>::default(),
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
        request: || Box::<AssignAsaAccountsDto>::default(),
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
        request: || Box::<AssignRoleDto>::default(),
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
        request: || Box::<AssignRoleBatchDto>::default(),
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
        request: || Box::<AssociateTenantResourceDto>::default(),
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
        request: || Box::<AuthorizeApplicationAccessDto>::default(),
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
        request: || Box::<CreateAuthorizeDataPolicyDto>::default(),
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
        request: || Box::<AuthorizeResourcesDto>::default(),
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
        request: || Box::<BatchBindPolicy>::default(),
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
        request: || Box::<BatchCreateDnefReq>::default(),
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
        request: || Box::<DeleteCommonResourcesBatchDto>::default(),
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
        request: || Box::<DeleteInvitationPolicyByIdsDto>::default(),
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
        request: || Box::<ApprovalBatchProcessReq>::default(),
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
        request: || Box::<BatchUnbindPolicy>::default(),
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
        request: || Box::<SetUserRolesDto>::default(),
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
        request: || Box::<SetPublicAccountBatchReqDto>::default(),
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
        request: || Box::<CancelSyncRiskOperationDto>::default(),
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
        request: || Box::<CreateUEBADto>::default(),
        call: |client, json| {
            Ok(client.capture(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::identity_sources::operations::CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE,
        request: || Box::<ChangeExtIdpAssociationStateDto>::default(),
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
        request: || Box::<ChangeExtIdpConnStateDto>::default(),
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
        request: || Box::<CreatePublicAccountFromUserDto>::default(),
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
        request: || Box::<ChangeUserPoolTenantExtIdpConnDto>::default(),
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
        request: || Box::<CheckDataPolicyExistsParams>::default(),
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
        request: || Box::<CheckDataResourceExistsParams>::default(),
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
        request: || Box::<CheckDomainAvailable>::default(),
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
        request: || Box::<CheckExternalUserPermissionDto>::default(),
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
        request: || Box::<CheckRoleMutualExclusionReqDto>::default(),
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
        request: || Box::<CheckRoleParamsDto>::default(),
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
        request: || Box::<CheckPermissionDto>::default(),
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
        request: || Box::<CheckPermissionNamespaceExistsDto>::default(),
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
        request: || Box::<CheckSessionStatusDto>::default(),
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
        request: || Box::<CheckUserSameLevelPermissionDto>::default(),
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
        request: || Box::<MFADisableSettingsDto>::default(),
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
        request: || Box::<ClosedListParams>::default(),
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
        request: || Box::<ConfigEmailProviderDto>::default(),
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
        request: || Box::<CopyInvitationPolicyDto>::default(),
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
        request: || Box::<FunctionModelOperateIdDto>::default(),
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
        request: || Box::<CopyRowRelationDto>::default(),
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
        request: || Box::<CreateAccessKeyDto>::default(),
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
        request: || Box::<CreateAdminRoleDto>::default(),
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
        request: || Box::<CreateApplicationDto>::default(),
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
        request: || Box::<CreateAsaAccountDto>::default(),
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
        request: || Box::<CreateAsaAccountsBatchDto>::default(),
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
        request: || Box::<CreateDataPolicyDto>::default(),
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
        request: || Box::<CreateDataResourceDto>::default(),
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
        request: || Box::<CreateArrayDataResourceDto>::default(),
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
        request: || Box::<CreateStringDataResourceDto>::default(),
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
        request: || Box::<CreateTreeDataResourceDto>::default(),
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
        request: || Box::<CreateDepartmentReqDto>::default(),
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
        request: || Box::<CreateDepartmentTreeReqDto>::default(),
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
        request: || Box::<CreateTerminalDto>::default(),
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
        request: || Box::<CreateDnefReq>::default(),
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
        request: || Box::<CreateEventAppDto>::default(),
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
        request: || Box::<CreateExtIdpDto>::default(),
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
        request: || Box::<CreateExtIdpConnDto>::default(),
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
        request: || Box::<CreateFunctionModelFieldDto>::default(),
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
        request: || Box::<CreateGroupReqDto>::default(),
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
        request: || Box::<CreateGroupBatchReqDto>::default(),
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
        request: || Box::<CreateInvitationPolicyDto>::default(),
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
        request: || Box::<CreateInvitationRosterDto>::default(),
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
        request: || Box::<CreateFunctionModelDto>::default(),
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
        request: || Box::<CreateMultipleTenantAdminDto>::default(),
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
        request: || Box::<CreateNamespaceDto>::default(),
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
        request: || Box::<CreateNamespacesBatchDto>::default(),
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
        request: || Box::<CreateOperateModelDto>::default(),
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
        request: || Box::<CreateOrUpdateGroupReqDto>::default(),
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
        request: || Box::<CreateOrganizationReqDto>::default(),
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
        request: || Box::<CreatePermissionNamespaceDto>::default(),
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
        request: || Box::<CreatePermissionNamespacesBatchDto>::default(),
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
        request: || Box::<CreatePipelineFunctionDto>::default(),
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
        request: || Box::<CreatePostDto>::default(),
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
        request: || Box::<CreatePublicAccountReqDto>::default(),
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
        request: || Box::<CreatePublicAccountBatchReqDto>::default(),
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
        request: || Box::<CreateResourceDto>::default(),
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
        request: || Box::<CreateResourcesBatchDto>::default(),
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
        request: || Box::<CreateRoleDto>::default(),
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
        request: || Box::<CreateRolesBatch>::default(),
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
        request: || Box::<CreateRowDto>::default(),
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
        request: || Box::<CreateRelationValueDto>::default(),
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
        request: || Box::<CreateSyncTaskDto>::default(),
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
        request: || Box::<CreateTenantDto>::default(),
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
        request: || Box::<CreateTenantCooperatorDto>::default(),
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
        request: || Box::<CreateTenantEnterpriseCertificationBodyDto>::default(),
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
        request: || Box::<CreateTenantUserReqDto>::default(),
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
        request: || Box::<CreateUserReqDto>::default(),
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
        request: || Box::<CreateUserBatchReqDto>::default(),
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
        request: || Box::<CreateTerminalDto>::default(),
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
        request: || Box::<CreateWebhookDto>::default(),
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
        request: || Box::<DefineEventDto>::default(),
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
        request: || Box::<DeleteAccessKeyDto>::default(),
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
        request: || Box::<DeleteAdminRoleDto>::default(),
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
        request: || Box::<DeleteApplicationDto>::default(),
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
        request: || Box::<DeleteAsaAccountDto>::default(),
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
        request: || Box::<DeleteAsaAccountBatchDto>::default(),
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
        request: || Box::<DeleteAuthParams>::default(),
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
        request: || Box::<DeleteByIdParams>::default(),
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
        request: || Box::<DeleteCustomFieldsReqDto>::default(),
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
        request: || Box::<DeleteDataPolicyDto>::default(),
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
        request: || Box::<DeleteDataResourceDto>::default(),
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
        request: || Box::<DeleteDepartmentReqDto>::default(),
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
        request: || Box::<DeleteDepartmentSyncRelationReqDto>::default(),
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
        request: || Box::<DeleteTerminalUserDto>::default(),
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
        request: || Box::<DeleteDnefReq>::default(),
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
        request: || Box::<DeleteExtIdpDto>::default(),
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
        request: || Box::<DeleteExtIdpConnDto>::default(),
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
        request: || Box::<DeleteGroupsReqDto>::default(),
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
        request: || Box::<DeleteInvitationRosterDto>::default(),
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
        request: || Box::<DeleteInvitationRosterBatchDto>::default(),
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
        request: || Box::<DeleteRosterUsersDto>::default(),
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
        request: || Box::<DeleteNamespaceDto>::default(),
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
        request: || Box::<DeleteNamespacesBatchDto>::default(),
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
        request: || Box::<DeleteOrganizationReqDto>::default(),
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
        request: || Box::<DeletePermissionNamespaceDto>::default(),
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
        request: || Box::<DeletePermissionNamespacesBatchDto>::default(),
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
        request: || Box::<DeletePipelineFunctionDto>::default(),
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
        request: || Box::<DeletePublicAccountsBatchDto>::default(),
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
        request: || Box::<DeleteResourceDto>::default(),
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
        request: || Box::<DeleteResourcesBatchDto>::default(),
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
        request: || Box::<DeleteRiskListPolicyByIdParams>::default(),
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
        request: || Box::<DeleteRoleBatchDto>::default(),
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
        request: || Box::<DeleteRoleDto>::default(),
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
        request: || Box::<DeleteTenantDto>::default(),
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
        request: || Box::<GetTenantUserDto>::default(),
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
        request: || Box::<RemoveTenantUsersDto>::default(),
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
        request: || Box::<DeleteUserListByIdParams>::default(),
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
        request: || Box::<DeleteUserSyncRelationReqDto>::default(),
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
        request: || Box::<DeleteUsersBatchDto>::default(),
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
        request: || Box::<DeleteWebhookDto>::default(),
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
        request: || Box::<DeleteWhitelistDto>::default(),
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
        request: || Box::<DeleteWhitelistOfAppDto>::default(),
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
        request: || Box::<DetailAuthSubjectParams>::default(),
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
        request: || Box::<UpdateTerminalUserDto>::default(),
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
        request: || Box::<LdapSetEnabledFlagDto>::default(),
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
        request: || Box::<UpdateTerminalUserDto>::default(),
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
        request: || Box::<UpdateAuthEnabledDto>::default(),
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
        request: || Box::<FunctionModelOperateIdDto>::default(),
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
        request: || Box::<ExportModelDto>::default(),
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
        request: || Box::<ExportMetadataDto>::default(),
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
        request: || Box::<ExportUsersDto>::default(),
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
        request: || Box::<ExtIdpConnStateByAppsParams>::default(),
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
        request: || Box::<PaginationUniversalInvitationApplicantQueryDto>::default(),
        call: |client, json| {
            Ok(client.filter(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::invitations::operations::FILTER_USERS,
        request: || Box::<ListInvitationUserDto>::default(),
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
        request: || Box::<FindAppListsParams>::default(),
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
        request: || Box::<FindIpListParams>::default(),
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
        request: || Box::<QueryTerminalAppsDto>::default(),
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
        request: || Box::<QueryTerminalAppsDto>::default(),
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
        request: || Box::<FindRiskListPolicyParams>::default(),
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
        request: || Box::<FindUserListParams>::default(),
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
        request: || Box::<GenerateInviteTenantUserLink>::default(),
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
        request: || Box::<GetAccessKeyParams>::default(),
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
        request: || Box::<GetAccessKeyListParams>::default(),
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
        request: || Box::<GetAdminAuditLogsDto>::default(),
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
        request: || Box::<GetAllDepartmentsParams>::default(),
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
        request: || Box::<GetAllGroupsParams>::default(),
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
        request: || Box::<GetAllRowDto>::default(),
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
        request: || Box::<GetAllRowVyScrollidDto>::default(),
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
        request: || Box::<GetApplicationParams>::default(),
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
        request: || Box::<GetApplicationPermissionStrategyParams>::default(),
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
        request: || Box::<GetApplicationSecretParams>::default(),
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
        request: || Box::<GetApplicationSimpleInfoParams>::default(),
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
        request: || Box::<GetAsaAccountParams>::default(),
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
        request: || Box::<GetAsaAccountAssignedTargetsParams>::default(),
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
        request: || Box::<GetAsaAccountBatchDto>::default(),
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
        request: || Box::<GetAssignedAccountParams>::default(),
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
        request: || Box::<GetAuthorizedResourcesParams>::default(),
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
        request: || Box::<GetCustomDataParams>::default(),
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
        request: || Box::<GetCustomFieldsParams>::default(),
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
        request: || Box::<GetDataPolicyParams>::default(),
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
        request: || Box::<GetDataResourceParams>::default(),
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
        request: || Box::<GetDepartmentParams>::default(),
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
        request: || Box::<GetDepartmentByIdReqDto>::default(),
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
        request: || Box::<GetDepartmentByIdParams>::default(),
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
        request: || Box::<GetDepartmentSyncRelationsParams>::default(),
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
        request: || Box::<GetDetailParams>::default(),
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
        request: || Box::<TerminalBaseDto>::default(),
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
        request: || Box::<GetExtIdpParams>::default(),
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
        request: || Box::<GetExternalUserResourceStructDto>::default(),
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
        request: || Box::<GetGroupParams>::default(),
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
        request: || Box::<GetGroupAuthorizedResourcesParams>::default(),
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
        request: || Box::<GetGroupsOfPublicAccountParams>::default(),
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
        request: || Box::<GetImportTemplateParams>::default(),
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
        request: || Box::<GetInvitationRosterParams>::default(),
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
        request: || Box::<EmailTemplateQueryDto>::default(),
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
        request: || Box::<GetMauPeriodUsageHistoryParams>::default(),
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
        request: || Box::<MetadataGroupDto>::default(),
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
        request: || Box::<GetMfaTriggerDataParams>::default(),
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
        request: || Box::<GetModelParams>::default(),
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
        request: || Box::<GetMultipleTenantAdminParams>::default(),
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
        request: || Box::<GetNamespaceParams>::default(),
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
        request: || Box::<GetNamespacesBatchParams>::default(),
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
        request: || Box::<GetOrderDetailParams>::default(),
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
        request: || Box::<GetOrderPayDetailParams>::default(),
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
        request: || Box::<GetOrdersParams>::default(),
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
        request: || Box::<GetOrganizationParams>::default(),
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
        request: || Box::<GetOrganizationsBatchParams>::default(),
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
        request: || Box::<GetOtpSecretByUserParams>::default(),
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
        request: || Box::<GetParentDepartmentParams>::default(),
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
        request: || Box::<GetPermissionNamespaceParams>::default(),
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
        request: || Box::<GetPermissionNamespacesBatchParams>::default(),
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
        request: || Box::<GetPipelineFunctionParams>::default(),
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
        request: || Box::<GetPipelineLogsParams>::default(),
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
        request: || Box::<GetPolicyDetailByIdParams>::default(),
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
        request: || Box::<GetPolicyUserAttributionDetailParams>::default(),
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
        request: || Box::<GetPostParams>::default(),
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
        request: || Box::<GetPostByIdListDto>::default(),
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
        request: || Box::<GetPostOfPublicUserParams>::default(),
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
        request: || Box::<GetPublicAccountParams>::default(),
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
        request: || Box::<GetPublicAccountBatchParams>::default(),
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
        request: || Box::<GetPublicAccountDepartmentsParams>::default(),
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
        request: || Box::<SetUserGroupsDto>::default(),
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
        request: || Box::<GetPublicAccountRolesParams>::default(),
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
        request: || Box::<GetPublicAccountsOfDepartmentParams>::default(),
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
        request: || Box::<GetPublicAccountsOfGroupParams>::default(),
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
        request: || Box::<GetPublicAccountsOfPostParams>::default(),
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
        request: || Box::<GetPublicAccountsOfRoleParams>::default(),
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
        request: || Box::<GetPublicAccountsOfUserParams>::default(),
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
        request: || Box::<GetRelationInfoDto>::default(),
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
        request: || Box::<GetRelationValueParams>::default(),
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
        request: || Box::<GetResourceParams>::default(),
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
        request: || Box::<GetResourceAuthorizedTargetsDto>::default(),
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
        request: || Box::<GetResourcesBatchParams>::default(),
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
        request: || Box::<GetRoleParams>::default(),
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
        request: || Box::<GetRoleAuthorizedResourcesParams>::default(),
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
        request: || Box::<GetRowParams>::default(),
        call: |client, json| {
            Ok(client.get_row(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::GET_ROW_BATCH,
        request: || Box::<GetRowBatchDto>::default(),
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
        request: || Box::<GetRowByValueParams>::default(),
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
        request: || Box::<GetSyncJobParams>::default(),
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
        request: || Box::<GetSyncTaskParams>::default(),
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
        request: || Box::<GetTenantParams>::default(),
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
        request: || Box::<GetTenantByCodeParams>::default(),
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
        request: || Box::<GetTenantCooperatorParams>::default(),
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
        request: || Box::<GetTenantCooperatorMenuParams>::default(),
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
        request: || Box::<GetTenantEnterpriseCertificationParams>::default(),
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
        request: || Box::<GetTenantLittleInfoParams>::default(),
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
        request: || Box::<GetTenantUserParams>::default(),
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
        request: || Box::<GetUniversalInvitationParams>::default(),
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
        request: || Box::<GetUserParams>::default(),
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
        request: || Box::<GetUserAccessibleAppsParams>::default(),
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
        request: || Box::<GetUserActionLogsDto>::default(),
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
        request: || Box::<GetUserAttributionMainDepartmentParams>::default(),
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
        request: || Box::<GetUserAuthorizedAppsParams>::default(),
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
        request: || Box::<GetUserAuthorizedResourcesParams>::default(),
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
        request: || Box::<GetUserBatchParams>::default(),
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
        request: || Box::<GetUserDepartmentsParams>::default(),
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
        request: || Box::<GetUserEncryptPasswordBatchDto>::default(),
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
        request: || Box::<GetUserGroupsParams>::default(),
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
        request: || Box::<GetUserIdentitiesParams>::default(),
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
        request: || Box::<GetUserLoggedinAppsParams>::default(),
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
        request: || Box::<GetUserLoggedinIdentitiesParams>::default(),
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
        request: || Box::<GetUserLoginHistoryParams>::default(),
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
        request: || Box::<GetUserMfaInfoParams>::default(),
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
        request: || Box::<GetUserMfaStatusParams>::default(),
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
        request: || Box::<GetUserPasswordCiphertextDto>::default(),
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
        request: || Box::<GetUserPermissionListDto>::default(),
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
        request: || Box::<GetUserPostParams>::default(),
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
        request: || Box::<GetUserPostsParams>::default(),
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
        request: || Box::<GetUserPrincipalAuthenticationInfoParams>::default(),
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
        request: || Box::<GetUserResourcePermissionListDto>::default(),
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
        request: || Box::<GetUserResourceStructDto>::default(),
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
        request: || Box::<GetUserRolesParams>::default(),
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
        request: || Box::<GetUserSyncRelationsParams>::default(),
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
        request: || Box::<GetUsersOfPublicAccountParams>::default(),
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
        request: || Box::<GetVerifyConfigAppParams>::default(),
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
        request: || Box::<GetWebhookParams>::default(),
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
        request: || Box::<ListWebhookLogs>::default(),
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
        request: || Box::<GetWechatAccessTokenDto>::default(),
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
        request: || Box::<HasAnyRoleReqDto>::default(),
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
        request: || Box::<ImportModelDto>::default(),
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
        request: || Box::<ImportMetadataDto>::default(),
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
        request: || Box::<ImportOtpReqDto>::default(),
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
        request: || Box::<ImportTenantDto>::default(),
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
        request: || Box::<ImportTenantHistoryParams>::default(),
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
        request: || Box::<ImportTenantNotifyUserParams>::default(),
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
        request: || Box::<ImportUsersDto>::default(),
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
        request: || Box::<IsActionAllowedDto>::default(),
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
        request: || Box::<IsUserExistsReqDto>::default(),
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
        request: || Box::<IsUserInDepartmentParams>::default(),
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
        request: || Box::<KickPublicAccountsDto>::default(),
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
        request: || Box::<KickUsersDto>::default(),
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
        request: || Box::<LinkIdentityDto>::default(),
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
        request: || Box::<ListApplicationActiveUsersDto>::default(),
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
        request: || Box::<ListApplicationSimpleInfoParams>::default(),
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
        request: || Box::<ListApplicationsParams>::default(),
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
        request: || Box::<ListArchivedUsersParams>::default(),
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
        request: || Box::<ListAsaAccountParams>::default(),
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
        request: || Box::<ListApplicationAuthDto>::default(),
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
        request: || Box::<ListAuthSubjectDto>::default(),
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
        request: || Box::<ListChildrenDepartmentsParams>::default(),
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
        request: || Box::<ListCommonResourceParams>::default(),
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
        request: || Box::<ListCustFieldsParams>::default(),
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
        request: || Box::<ListDataPolicesParams>::default(),
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
        request: || Box::<ListDataPolicyTargetsParams>::default(),
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
        request: || Box::<ListDataResourcesParams>::default(),
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
        request: || Box::<ListDepartmentMemberIdsParams>::default(),
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
        request: || Box::<ListDepartmentMembersParams>::default(),
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
        request: || Box::<ListDnefParams>::default(),
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
        request: || Box::<ListEventsParams>::default(),
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
        request: || Box::<ListExtIdpParams>::default(),
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
        request: || Box::<ListFieldParams>::default(),
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
        request: || Box::<ListGroupMembersParams>::default(),
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
        request: || Box::<ListGroupsParams>::default(),
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
        request: || Box::<PaginationInvitationPolicyQueryDto>::default(),
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
        request: || Box::<ListInvitationRosterDto>::default(),
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
        request: || Box::<ListInvitationRosterDto>::default(),
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
        request: || Box::<ListInvitationRosterByPolicyIdDto>::default(),
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
        request: || Box::<ListInviteTennatUserRecordsParams>::default(),
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
        request: || Box::<ListMultipleTenantAdminParams>::default(),
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
        request: || Box::<ListNamespaceRolesParams>::default(),
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
        request: || Box::<ListNamespacesParams>::default(),
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
        request: || Box::<ListOperateParams>::default(),
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
        request: || Box::<ListOperateAllParams>::default(),
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
        request: || Box::<ListOrganizationsParams>::default(),
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
        request: || Box::<ListPermissionNamespaceRolesParams>::default(),
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
        request: || Box::<ListPermissionNamespacesParams>::default(),
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
        request: || Box::<ListPermissionViewDto>::default(),
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
        request: || Box::<ListPipelineFunctionsParams>::default(),
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
        request: || Box::<ListPolicyUserAttributionDetailParams>::default(),
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
        request: || Box::<ListPublicAccountsRequestDto>::default(),
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
        request: || Box::<ListRegisterExtendsFieldsParams>::default(),
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
        request: || Box::<ListResourceTargetsDto>::default(),
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
        request: || Box::<ListResourcesParams>::default(),
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
        request: || Box::<ListRoleAssignmentsParams>::default(),
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
        request: || Box::<ListRoleDepartmentsParams>::default(),
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
        request: || Box::<ListRoleMembersParams>::default(),
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
        request: || Box::<ListRolesParams>::default(),
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
        request: || Box::<FilterDto>::default(),
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
        request: || Box::<ListSimpleDataPolicesParams>::default(),
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
        request: || Box::<ListSyncJobLogsParams>::default(),
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
        request: || Box::<ListSyncJobsParams>::default(),
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
        request: || Box::<ListSyncRiskOperationsParams>::default(),
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
        request: || Box::<ListSyncTasksParams>::default(),
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
        request: || Box::<ListTenantAdminDto>::default(),
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
        request: || Box::<ListTenantApplicationsParams>::default(),
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
        request: || Box::<ListTenantCooperatorsParams>::default(),
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
        request: || Box::<ListTenantExtIdpParams>::default(),
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
        request: || Box::<ListTenantUserDto>::default(),
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
        request: || Box::<ListTenantsParams>::default(),
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
        request: || Box::<ListUserBaseFieldsParams>::default(),
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
        request: || Box::<ListUsersRequestDto>::default(),
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
        request: || Box::<ListUsersLegacyParams>::default(),
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
        request: || Box::<ListWebhooksParams>::default(),
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
        request: || Box::<ListWhitelistsParams>::default(),
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
        request: || Box::<ListWhitelistsOfAppParams>::default(),
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
        request: || Box::<LogListParams>::default(),
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
        request: || Box::<PendListParams>::default(),
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
        request: || Box::<PostListParams>::default(),
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
        request: || Box::<ListPostBatchDto>::default(),
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
        request: || Box::<PreviewEmailTemplateDto>::default(),
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
        request: || Box::<ApprovalProcessReq>::default(),
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
        request: || Box::<PubEventDto>::default(),
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
        request: || Box::<QueryLdapLogParams>::default(),
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
        request: || Box::<QueryLdapSubEntriesParams>::default(),
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
        request: || Box::<QuickFilterInvitationUserDto>::default(),
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
        request: || Box::<RefreshApplicationSecretDto>::default(),
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
        request: || Box::<ApprovalUniversalInvitationApplicantDto>::default(),
        call: |client, json| {
            Ok(client.reject(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::metadata::operations::RELATION_SEARCH,
        request: || Box::<RelationSearchDto>::default(),
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
        request: || Box::<FunctionModelFieldIdDto>::default(),
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
        request: || Box::<DeleteDeviceExclusiveValidScopeSettingsByIdsDto>::default(),
        call: |client, json| {
            Ok(client.remove(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::organizations::operations::REMOVE_DEPARTMENT_MEMBERS,
        request: || Box::<RemoveDepartmentMembersReqDto>::default(),
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
        request: || Box::<RemoveGroupMembersReqDto>::default(),
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
        request: || Box::<FunctionModelIdDto>::default(),
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
        request: || Box::<FunctionModelOperateIdDto>::default(),
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
        request: || Box::<RemoveInvitationPolicyUserAttributionDto>::default(),
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
        request: || Box::<RemoveInvitationPolicyUserAttributionsBatchDto>::default(),
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
        request: || Box::<RemovePostDto>::default(),
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
        request: || Box::<RemoveRelationValueDto>::default(),
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
        request: || Box::<RemoveRowDto>::default(),
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
        request: || Box::<RemoveTenantDepartmentMembersReqDto>::default(),
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
        request: || Box::<RemoveTenantUsersDto>::default(),
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
        request: || Box::<
            RemoveInvitationPolicyUserAttributionMainDepartmentDto,
        >::default(),
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
        request: || Box::<ResetUserPrincipalAuthenticationInfoDto>::default(),
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
        request: || Box::<ResignUserBatchReqDto>::default(),
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
        request: || Box::<ResignUserReqDto>::default(),
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
        request: || Box::<ResignUserBatchReqDto>::default(),
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
        request: || Box::<ReUploadPipelineFunctionDto>::default(),
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
        request: || Box::<RevertRosterInvitationDto>::default(),
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
        request: || Box::<RevertRosterInvitationBatchDto>::default(),
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
        request: || Box::<ReviewTenantEnterpriseCertificationBodyDto>::default(),
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
        request: || Box::<RevokeApplicationAccessDto>::default(),
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
        request: || Box::<DeleteAuthorizeDataPolicyDto>::default(),
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
        request: || Box::<RevokeRoleDto>::default(),
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
        request: || Box::<RevokeRoleBatchDto>::default(),
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
        request: || Box::<SaveDeviceExclusiveValidScopeSettingsDto>::default(),
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
        request: || Box::<LdapSaveDto>::default(),
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
        request: || Box::<SearchDepartmentMembersParams>::default(),
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
        request: || Box::<SearchDepartmentsReqDto>::default(),
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
        request: || Box::<SearchDepartmentsListReqDto>::default(),
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
        request: || Box::<SearchOrganizationsParams>::default(),
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
        request: || Box::<SendManyTenantEmailDto>::default(),
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
        request: || Box::<::sdk_runtime::JsonObject>::default(),
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
        request: || Box::<SendRosterInvitationDto>::default(),
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
        request: || Box::<SendRosterInvitationBatchDto>::default(),
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
        request: || Box::<SendManyTenantSmsDto>::default(),
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
        request: || Box::<SetCustomDataReqDto>::default(),
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
        request: || Box::<SetCustomFieldsReqDto>::default(),
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
        request: || Box::<SetUserDepartmentsDto>::default(),
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
        request: || Box::<UserConnectionPostDto>::default(),
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
        request: || Box::<RemoveTenantUsersDto>::default(),
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
        request: || Box::<
            SetInvitationPolicyUserAttributionMainDepartmentDto,
        >::default(),
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
        request: || Box::<SetUserBaseFieldsReqDto>::default(),
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
        request: || Box::<SetUserDepartmentsDto>::default(),
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
        request: || Box::<SetUserPostsDto>::default(),
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
        request: || Box::<SetMfaStatusDto>::default(),
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
        request: || Box::<SetUserOfPublicAccountBatchReqDto>::default(),
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
        request: || Box::<SuspendTerminalUserDto>::default(),
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
        request: || Box::<TriggerSyncRiskOperationDto>::default(),
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
        request: || Box::<TriggerSyncTaskDto>::default(),
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
        request: || Box::<TriggerWebhookDto>::default(),
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
        request: || Box::<AssignAsaAccountsDto>::default(),
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
        request: || Box::<UserConnectionPostDto>::default(),
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
        request: || Box::<UnbindPublicAccountBatchReqDto>::default(),
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
        request: || Box::<UnlinkIdentity>::default(),
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
        request: || Box::<UpdateAccessKeyDto>::default(),
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
        request: || Box::<UpdateApplicationDto>::default(),
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
        request: || Box::<UpdateApplicationMfaSettingsDto>::default(),
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
        request: || Box::<UpdateApplicationPermissionStrategyDataDto>::default(),
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
        request: || Box::<UpdateAsaAccountDto>::default(),
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
        request: || Box::<UpdateDataPolicyDto>::default(),
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
        request: || Box::<UpdateDataResourceDto>::default(),
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
        request: || Box::<UpdateDepartmentReqDto>::default(),
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
        request: || Box::<UpdateDnefReq>::default(),
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
        request: || Box::<UpdateEmailTemplateDto>::default(),
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
        request: || Box::<UpdateExtIdpDto>::default(),
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
        request: || Box::<UpdateExtIdpConnDto>::default(),
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
        request: || Box::<UpdateFunctionModelFieldDto>::default(),
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
        request: || Box::<MFASettingsDto>::default(),
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
        request: || Box::<UpdateGroupReqDto>::default(),
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
        request: || Box::<UpdateInvitationPolicyDto>::default(),
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
        request: || Box::<UpdateInvitationRosterDto>::default(),
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
        request: || Box::<UpdateEmailTemplateDto>::default(),
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
        request: || Box::<LdapUpdateDto>::default(),
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
        request: || Box::<UpdateLoginConfigDto>::default(),
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
        request: || Box::<UpdateFunctionModelDto>::default(),
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
        request: || Box::<UpdateNamespaceDto>::default(),
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
        request: || Box::<UpdateDepartmentStatusReqDto>::default(),
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
        request: || Box::<UpdateOperateModelDto>::default(),
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
        request: || Box::<UpdateOrganizationReqDto>::default(),
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
        request: || Box::<UpdateOrganizationStatusReqDto>::default(),
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
        request: || Box::<UpdatePermissionNamespaceDto>::default(),
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
        request: || Box::<UpdatePipelineFunctionDto>::default(),
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
        request: || Box::<UpdatePipelineOrderDto>::default(),
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
        request: || Box::<CreatePostDto>::default(),
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
        request: || Box::<UpdatePublicAccountReqDto>::default(),
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
        request: || Box::<UpdatePublicAccountBatchReqDto>::default(),
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
        request: || Box::<PolicyExtendsFieldsDto>::default(),
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
        request: || Box::<UpdateResourceDto>::default(),
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
        request: || Box::<UpdateRoleDto>::default(),
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
        request: || Box::<UpdateRowDto>::default(),
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
        request: || Box::<UpdateDeviceExclusiveRuleDto>::default(),
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
        request: || Box::<UpdateSecuritySettingsDto>::default(),
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
        request: || Box::<UpdateSyncTaskDto>::default(),
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
        request: || Box::<UpdateTenantDto>::default(),
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
        request: || Box::<CreateTenantEnterpriseCertificationBodyDto>::default(),
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
        request: || Box::<UpdateTenantAppqrcodeState>::default(),
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
        request: || Box::<UpdateTenantUserDto>::default(),
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
        request: || Box::<UpdateUniversalInvitationDto>::default(),
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
        request: || Box::<UpdateUserReqDto>::default(),
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
        request: || Box::<UpdateUserBatchReqDto>::default(),
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
        request: || Box::<UpdateUserPoolTenantLoginConfigDto>::default(),
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
        request: || Box::<UpdateWebhookDto>::default(),
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
        request: || Box::<UploadParams>::default(),
        call: |client, json| {
            Ok(client.upload(::sdk_runtime::json::from_slice_strict(json)?).into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::posts::operations::USER_CONNECTION_POST,
        request: || Box::<UserConnectionPostDto>::default(),
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
        request: || Box::<UserFieldDecryptReqDto>::default(),
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
        request: || Box::<PubEventDto>::default(),
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
    || Box::<ActionAuth>::default(),
    || Box::<AddDepartmentMembersReqDto>::default(),
    || Box::<AddGroupMembersReqDto>::default(),
    || Box::<AddInvitationPolicyUserAttributionDto>::default(),
    || Box::<AddInvitationPolicyUserAttributionsBatchDto>::default(),
    || Box::<AddTenantDepartmentMembersReqDto>::default(),
    || Box::<AddTenantUsersDto>::default(),
    || Box::<AddWhitelistDto>::default(),
    || Box::<AddWhitelistOfAppDto>::default(),
    || Box::<AdminAuditLogDto>::default(),
    || Box::<AdminAuditLogRespData>::default(),
    || Box::<AdminAuditLogRespDto>::default(),
    || Box::<AliExmailEmailProviderConfig>::default(),
    || Box::<AliExmailEmailProviderConfigInput>::default(),
    || Box::<AppDto>::default(),
    || Box::<AppListRespDto>::default(),
    || Box::<AppValidateRuleDto>::default(),
    || Box::<ApplicationAgreementDto>::default(),
    || Box::<ApplicationBrandingConfig>::default(),
    || Box::<ApplicationBrandingConfigInputDto>::default(),
    || Box::<ApplicationDefaultLoginMethod>::default(),
    || Box::<ApplicationDefaultLoginMethodInput>::default(),
    || Box::<ApplicationDto>::default(),
    || Box::<ApplicationEnabledExtIdpConnDto>::default(),
    || Box::<ApplicationEnabledExtIdpConnInputDto>::default(),
    || Box::<ApplicationLoginConfigDto>::default(),
    || Box::<ApplicationLoginConfigInputDto>::default(),
    || Box::<ApplicationMfaDto>::default(),
    || Box::<ApplicationPaginatedDataDto>::default(),
    || Box::<ApplicationPaginatedRespDto>::default(),
    || Box::<ApplicationPermissionApplyApprovalObject>::default(),
    || Box::<ApplicationPermissionRecordItem>::default(),
    || Box::<ApplicationRegisterConfig>::default(),
    || Box::<ApplicationRegisterConfigInputDto>::default(),
    || Box::<ApplicationSimpleInfoDto>::default(),
    || Box::<ApplicationSimpleInfoPaginatedDataDto>::default(),
    || Box::<ApplicationSimpleInfoPaginatedRespDto>::default(),
    || Box::<ApplicationSimpleInfoSingleRespDto>::default(),
    || Box::<ApplicationSingleRespDto>::default(),
    || Box::<ApprovalBatchProcessReq>::default(),
    || Box::<ApprovalDetailDto>::default(),
    || Box::<ApprovalDetailRes>::default(),
    || Box::<ApprovalListRes>::default(),
    || Box::<ApprovalPageList>::default(),
    || Box::<ApprovalProcessReq>::default(),
    || Box::<ApprovalUniversalInvitationApplicantDto>::default(),
    || Box::<ArchivedUsersListPagingDto>::default(),
    || Box::<ArrResourceAuthAction>::default(),
    || Box::<ArrayAuthorize>::default(),
    || Box::<AsaAccountDto>::default(),
    || Box::<AsaAccountListRespDto>::default(),
    || Box::<AsaAccountPaginatedDataDto>::default(),
    || Box::<AsaAccountPaginatedRespDto>::default(),
    || Box::<AsaAccountSingleNullableRespDto>::default(),
    || Box::<AsaAccountSingleRespDto>::default(),
    || Box::<AsaAccountTargetDto>::default(),
    || Box::<AssignAsaAccountItem>::default(),
    || Box::<AssignAsaAccountsDto>::default(),
    || Box::<AssignRoleBatchDto>::default(),
    || Box::<AssignRoleDto>::default(),
    || Box::<AssociateTenantResourceDto>::default(),
    || Box::<AuthEnvParams>::default(),
    || Box::<AuthorizeApplicationAccessDto>::default(),
    || Box::<AuthorizeResourceItem>::default(),
    || Box::<AuthorizeResourcesDto>::default(),
    || Box::<AuthorizedResourceDto>::default(),
    || Box::<AuthorizedResourceListRespDto>::default(),
    || Box::<AuthorizedResourcePaginatedRespDto>::default(),
    || Box::<AuthorizedResourcePagingDto>::default(),
    || Box::<BatchBindPolicy>::default(),
    || Box::<BatchCreateDnefReq>::default(),
    || Box::<BatchUnbindPolicy>::default(),
    || Box::<CancelSyncRiskOperationDto>::default(),
    || Box::<CancelSyncRiskOperationsDataDto>::default(),
    || Box::<CancelSyncRiskOperationsRespDto>::default(),
    || Box::<CellDto>::default(),
    || Box::<ChangeEmailStrategyDto>::default(),
    || Box::<ChangeExtIdpAssociationStateDto>::default(),
    || Box::<ChangeExtIdpConnStateDto>::default(),
    || Box::<ChangePhoneStrategyDto>::default(),
    || Box::<ChangeUserPoolTenantExtIdpConnDto>::default(),
    || Box::<CheckDataPolicyExistsParams>::default(),
    || Box::<CheckDataResourceExistsParams>::default(),
    || Box::<CheckDomainAvailable>::default(),
    || Box::<CheckDomainAvailableDataDto>::default(),
    || Box::<CheckDomainAvailableSecretRespDto>::default(),
    || Box::<CheckExternalUserPermissionDataDto>::default(),
    || Box::<CheckExternalUserPermissionDto>::default(),
    || Box::<CheckExternalUserPermissionRespDto>::default(),
    || Box::<CheckExternalUserPermissionsRespDto>::default(),
    || Box::<CheckParamsDataPolicyRespDto>::default(),
    || Box::<CheckParamsDataPolicyResponseDto>::default(),
    || Box::<CheckParamsDataResourceRespDto>::default(),
    || Box::<CheckParamsDataResourceResponseDto>::default(),
    || Box::<CheckPermissionDataDto>::default(),
    || Box::<CheckPermissionDto>::default(),
    || Box::<CheckPermissionNamespaceExistsDto>::default(),
    || Box::<CheckPermissionNamespaceExistsRespDto>::default(),
    || Box::<CheckPermissionRespDto>::default(),
    || Box::<CheckPermissionsRespDto>::default(),
    || Box::<CheckRoleMutualExclusionReqDto>::default(),
    || Box::<CheckRoleMutualExclusionRespDto>::default(),
    || Box::<CheckRoleMutualExclusionResultDto>::default(),
    || Box::<CheckRoleParamsDto>::default(),
    || Box::<CheckRoleParamsRespDto>::default(),
    || Box::<CheckSessionStatusDataDto>::default(),
    || Box::<CheckSessionStatusDto>::default(),
    || Box::<CheckSessionStatusRespDto>::default(),
    || Box::<CheckUserSameLevelPermissionDataDto>::default(),
    || Box::<CheckUserSameLevelPermissionDto>::default(),
    || Box::<CheckUserSameLevelPermissionRespDto>::default(),
    || Box::<CheckUserSameLevelPermissionResponseDto>::default(),
    || Box::<ClosedListParams>::default(),
    || Box::<CombineFilterItemDto>::default(),
    || Box::<CombineFiltersBaseDto>::default(),
    || Box::<CommonResourceDto>::default(),
    || Box::<CommonResourcePaginatedRespDto>::default(),
    || Box::<CommonResourcePagingDto>::default(),
    || Box::<CommonResponseDto>::default(),
    || Box::<CommonUserDto>::default(),
    || Box::<Condition>::default(),
    || Box::<Config>::default(),
    || Box::<ConfigEmailProviderDto>::default(),
    || Box::<CookieSettingsDto>::default(),
    || Box::<CopyInvitationPolicyDto>::default(),
    || Box::<CopyRowRelationDto>::default(),
    || Box::<CostCurrentPackageInfo>::default(),
    || Box::<CostGetAllRightItemRespDto>::default(),
    || Box::<CostGetCurrentPackageRespDto>::default(),
    || Box::<CostGetCurrentUsageRespDto>::default(),
    || Box::<CostGetMauPeriodUsageHistoryRespDto>::default(),
    || Box::<CostGetOrderDetailRespDto>::default(),
    || Box::<CostGetOrderPayDetail>::default(),
    || Box::<CostGetOrderPayDetailRespDto>::default(),
    || Box::<CostGetOrdersRespDto>::default(),
    || Box::<CreateAccessKeyDto>::default(),
    || Box::<CreateAccessKeyRespDto>::default(),
    || Box::<CreateAccessKeyResponseDto>::default(),
    || Box::<CreateAdminRoleDto>::default(),
    || Box::<CreateApplicationDto>::default(),
    || Box::<CreateApplicationRespDataDto>::default(),
    || Box::<CreateApplicationRespDto>::default(),
    || Box::<CreateArrayDataResourceDto>::default(),
    || Box::<CreateArrayDataResourceRespDto>::default(),
    || Box::<CreateArrayDataResourceResponseDto>::default(),
    || Box::<CreateAsaAccountDto>::default(),
    || Box::<CreateAsaAccountsBatchDto>::default(),
    || Box::<CreateAsaAccountsBatchItemDto>::default(),
    || Box::<CreateAuthorizeDataPolicyDto>::default(),
    || Box::<CreateDataPolicyDto>::default(),
    || Box::<CreateDataPolicyRespDto>::default(),
    || Box::<CreateDataPolicyResponseDto>::default(),
    || Box::<CreateDataResourceDto>::default(),
    || Box::<CreateDataResourceRespDto>::default(),
    || Box::<CreateDataResourceResponseDto>::default(),
    || Box::<CreateDepartmentReqDto>::default(),
    || Box::<CreateDepartmentTreeReqDto>::default(),
    || Box::<CreateDepartmentTreeRespDto>::default(),
    || Box::<CreateDnefReq>::default(),
    || Box::<CreateEventAppDto>::default(),
    || Box::<CreateExtIdpConnDto>::default(),
    || Box::<CreateExtIdpDto>::default(),
    || Box::<CreateFunctionModelDto>::default(),
    || Box::<CreateFunctionModelFieldDto>::default(),
    || Box::<CreateGroupBatchReqDto>::default(),
    || Box::<CreateGroupReqDto>::default(),
    || Box::<CreateIdentityDto>::default(),
    || Box::<CreateInvitationPolicyDto>::default(),
    || Box::<CreateInvitationRosterDto>::default(),
    || Box::<CreateMultipleTenantAdminDto>::default(),
    || Box::<CreateNamespaceDto>::default(),
    || Box::<CreateNamespacesBatchDto>::default(),
    || Box::<CreateNamespacesBatchItemDto>::default(),
    || Box::<CreateOperateModelDto>::default(),
    || Box::<CreateOrUpdateGroupDataDto>::default(),
    || Box::<CreateOrUpdateGroupReqDto>::default(),
    || Box::<CreateOrUpdateGroupRespDto>::default(),
    || Box::<CreateOrganizationReqDto>::default(),
    || Box::<CreatePermissionNamespaceDto>::default(),
    || Box::<CreatePermissionNamespaceRespDto>::default(),
    || Box::<CreatePermissionNamespaceResponseDto>::default(),
    || Box::<CreatePermissionNamespacesBatchDto>::default(),
    || Box::<CreatePermissionNamespacesBatchItemDto>::default(),
    || Box::<CreatePipelineFunctionDto>::default(),
    || Box::<CreatePostDto>::default(),
    || Box::<CreatePostRespDto>::default(),
    || Box::<CreatePublicAccountBatchReqDto>::default(),
    || Box::<CreatePublicAccountFromUserDto>::default(),
    || Box::<CreatePublicAccountOptionsDto>::default(),
    || Box::<CreatePublicAccountOtpDto>::default(),
    || Box::<CreatePublicAccountReqDto>::default(),
    || Box::<CreateRelationValueDto>::default(),
    || Box::<CreateResourceBatchItemDto>::default(),
    || Box::<CreateResourceDto>::default(),
    || Box::<CreateResourcesBatchDto>::default(),
    || Box::<CreateRoleDto>::default(),
    || Box::<CreateRolesBatch>::default(),
    || Box::<CreateRowDto>::default(),
    || Box::<CreateStringDataResourceDto>::default(),
    || Box::<CreateStringDataResourceRespDto>::default(),
    || Box::<CreateStringDataResourceResponseDto>::default(),
    || Box::<CreateSyncTaskDto>::default(),
    || Box::<CreateTenantCooperatorDto>::default(),
    || Box::<CreateTenantDto>::default(),
    || Box::<CreateTenantEnterpriseCertificationBodyDto>::default(),
    || Box::<CreateTenantRespDto>::default(),
    || Box::<CreateTenantUserOptionsDto>::default(),
    || Box::<CreateTenantUserReqDto>::default(),
    || Box::<CreateTerminalDto>::default(),
    || Box::<CreateTreeDataResourceDto>::default(),
    || Box::<CreateTreeDataResourceRespDto>::default(),
    || Box::<CreateTreeDataResourceResponseDto>::default(),
    || Box::<CreateUEBADto>::default(),
    || Box::<CreateUEBARespDto>::default(),
    || Box::<CreateUserBatchReqDto>::default(),
    || Box::<CreateUserInfoDto>::default(),
    || Box::<CreateUserOptionsDto>::default(),
    || Box::<CreateUserOtpDto>::default(),
    || Box::<CreateUserReqDto>::default(),
    || Box::<CreateWebhookDto>::default(),
    || Box::<CreateWebhookRespDto>::default(),
    || Box::<CurrentUsageDto>::default(),
    || Box::<CurrentUsageRespDto>::default(),
    || Box::<CustomFieldDto>::default(),
    || Box::<CustomFieldI18n>::default(),
    || Box::<CustomFieldListRespDto>::default(),
    || Box::<CustomFieldSelectOption>::default(),
    || Box::<DataPoliciesPaginatedRespDto>::default(),
    || Box::<DataPoliciesSimplePaginatedRespDto>::default(),
    || Box::<DataResourceSimpleRespDto>::default(),
    || Box::<DataResourceTreeStructs>::default(),
    || Box::<DataResourcesPaginatedRespDto>::default(),
    || Box::<DataStatementPermissionDto>::default(),
    || Box::<DataSubjectRespDto>::default(),
    || Box::<DefaultPasswordConfigDto>::default(),
    || Box::<DefineEventDto>::default(),
    || Box::<DeleteAccessKeyDto>::default(),
    || Box::<DeleteAdminRoleDto>::default(),
    || Box::<DeleteApplicationDto>::default(),
    || Box::<DeleteApplicationPermissionRecordItem>::default(),
    || Box::<DeleteAsaAccountBatchDto>::default(),
    || Box::<DeleteAsaAccountDto>::default(),
    || Box::<DeleteAuthParams>::default(),
    || Box::<DeleteAuthorizeDataPolicyDto>::default(),
    || Box::<DeleteByIdParams>::default(),
    || Box::<DeleteCommonResourcesBatchDto>::default(),
    || Box::<DeleteCustomFieldDto>::default(),
    || Box::<DeleteCustomFieldsReqDto>::default(),
    || Box::<DeleteDataPolicyDto>::default(),
    || Box::<DeleteDataResourceDto>::default(),
    || Box::<DeleteDepartmentReqDto>::default(),
    || Box::<DeleteDepartmentSyncRelationReqDto>::default(),
    || Box::<DeleteDeviceExclusiveValidScopeSettingsByIdsDto>::default(),
    || Box::<DeleteDnefReq>::default(),
    || Box::<DeleteExtIdpConnDto>::default(),
    || Box::<DeleteExtIdpDto>::default(),
    || Box::<DeleteGroupsReqDto>::default(),
    || Box::<DeleteInvitationPolicyByIdsDto>::default(),
    || Box::<DeleteInvitationRosterBatchDto>::default(),
    || Box::<DeleteInvitationRosterDto>::default(),
    || Box::<DeleteNamespaceDto>::default(),
    || Box::<DeleteNamespacesBatchDto>::default(),
    || Box::<DeleteOrganizationReqDto>::default(),
    || Box::<DeletePermissionNamespaceDto>::default(),
    || Box::<DeletePermissionNamespacesBatchDto>::default(),
    || Box::<DeletePipelineFunctionDto>::default(),
    || Box::<DeletePublicAccountsBatchDto>::default(),
    || Box::<DeletePublicAccountsBatchOptionsDto>::default(),
    || Box::<DeleteResourceDto>::default(),
    || Box::<DeleteResourcesBatchDto>::default(),
    || Box::<DeleteRiskListPolicyByIdParams>::default(),
    || Box::<DeleteRoleBatchDto>::default(),
    || Box::<DeleteRoleDto>::default(),
    || Box::<DeleteRosterUsersDto>::default(),
    || Box::<DeleteTenantDto>::default(),
    || Box::<DeleteTerminalUserDto>::default(),
    || Box::<DeleteUserListByIdParams>::default(),
    || Box::<DeleteUserSyncRelationReqDto>::default(),
    || Box::<DeleteUsersBatchDto>::default(),
    || Box::<DeleteUsersBatchOptionsDto>::default(),
    || Box::<DeleteWebhookDto>::default(),
    || Box::<DeleteWhitelistDto>::default(),
    || Box::<DeleteWhitelistOfAppDto>::default(),
    || Box::<DepartmentDto>::default(),
    || Box::<DepartmentI18nDto>::default(),
    || Box::<DepartmentListRespDto>::default(),
    || Box::<DepartmentPaginatedRespDto>::default(),
    || Box::<DepartmentPagingDto>::default(),
    || Box::<DepartmentSingleRespDto>::default(),
    || Box::<DepartmentSortingDto>::default(),
    || Box::<DetailAuthSubjectParams>::default(),
    || Box::<DeviceExclusiveValidScopeAppDataDto>::default(),
    || Box::<DeviceRuleDto>::default(),
    || Box::<DeviceStatusRespDto>::default(),
    || Box::<DeviceStatusResponseDataDto>::default(),
    || Box::<DnefPaginatedRespDto>::default(),
    || Box::<DropDownItemDto>::default(),
    || Box::<EmailProviderDto>::default(),
    || Box::<EmailProviderRespDto>::default(),
    || Box::<EmailTemplateCategoryDto>::default(),
    || Box::<EmailTemplateDto>::default(),
    || Box::<EmailTemplateQueryDto>::default(),
    || Box::<EmailTemplateSingleItemRespDto>::default(),
    || Box::<ErrMsgI18nDto>::default(),
    || Box::<ErrorEmailMsg>::default(),
    || Box::<EventAppDto>::default(),
    || Box::<EventAppPaginatedRespDto>::default(),
    || Box::<EventAppPagingDto>::default(),
    || Box::<Expand>::default(),
    || Box::<ExportMetadataDto>::default(),
    || Box::<ExportModelDto>::default(),
    || Box::<ExportUsersDto>::default(),
    || Box::<ExtIdpConnDetail>::default(),
    || Box::<ExtIdpConnDetailSingleRespDto>::default(),
    || Box::<ExtIdpConnStateByAppsParams>::default(),
    || Box::<ExtIdpDetail>::default(),
    || Box::<ExtIdpDetailSingleRespDto>::default(),
    || Box::<ExtIdpDto>::default(),
    || Box::<ExtIdpListPaginatedRespDto>::default(),
    || Box::<ExtIdpListPagingDto>::default(),
    || Box::<ExtIdpSingleRespDto>::default(),
    || Box::<ExtendField>::default(),
    || Box::<ExtendsFieldDto>::default(),
    || Box::<ExtraParams>::default(),
    || Box::<FilterDto>::default(),
    || Box::<FindAppListsParams>::default(),
    || Box::<FindIpListParams>::default(),
    || Box::<FindRiskListPolicyParams>::default(),
    || Box::<FindUserListParams>::default(),
    || Box::<FunctionFieldListResDto>::default(),
    || Box::<FunctionModelDto>::default(),
    || Box::<FunctionModelFieldDto>::default(),
    || Box::<FunctionModelFieldIdDto>::default(),
    || Box::<FunctionModelFieldResDto>::default(),
    || Box::<FunctionModelIdDto>::default(),
    || Box::<FunctionModelListDto>::default(),
    || Box::<FunctionModelOperateIdDto>::default(),
    || Box::<FunctionModelResDto>::default(),
    || Box::<FunctionModelValueListDto>::default(),
    || Box::<FunctionModelValueListResDto>::default(),
    || Box::<FunctionModelValueResDto>::default(),
    || Box::<GenerateInvitationLinkDto>::default(),
    || Box::<GenerateInvitationLinkRespDto>::default(),
    || Box::<GenerateInviteTenantUserLink>::default(),
    || Box::<GeoIp>::default(),
    || Box::<GeoIpLocation>::default(),
    || Box::<GetAccessKeyListParams>::default(),
    || Box::<GetAccessKeyParams>::default(),
    || Box::<GetAccessKeyRespDto>::default(),
    || Box::<GetAccessKeyResponseDto>::default(),
    || Box::<GetAdminAuditLogsDto>::default(),
    || Box::<GetAllDepartmentsParams>::default(),
    || Box::<GetAllGroupsParams>::default(),
    || Box::<GetAllRowByScrollidDto>::default(),
    || Box::<GetAllRowByScrollidResDto>::default(),
    || Box::<GetAllRowDto>::default(),
    || Box::<GetAllRowVyScrollidDto>::default(),
    || Box::<GetApplicationParams>::default(),
    || Box::<GetApplicationPermissionStrategyDataDto>::default(),
    || Box::<GetApplicationPermissionStrategyParams>::default(),
    || Box::<GetApplicationPermissionStrategyRespDto>::default(),
    || Box::<GetApplicationSecretDataDto>::default(),
    || Box::<GetApplicationSecretParams>::default(),
    || Box::<GetApplicationSecretRespDto>::default(),
    || Box::<GetApplicationSimpleInfoParams>::default(),
    || Box::<GetAsaAccountAssignedTargetDataDto>::default(),
    || Box::<GetAsaAccountAssignedTargetRespDto>::default(),
    || Box::<GetAsaAccountAssignedTargetsParams>::default(),
    || Box::<GetAsaAccountBatchDto>::default(),
    || Box::<GetAsaAccountParams>::default(),
    || Box::<GetAssignedAccountParams>::default(),
    || Box::<GetAuthorizedResourcesParams>::default(),
    || Box::<GetCustomDataParams>::default(),
    || Box::<GetCustomDataRespDto>::default(),
    || Box::<GetCustomFieldsParams>::default(),
    || Box::<GetDataPolicyParams>::default(),
    || Box::<GetDataPolicyRespDto>::default(),
    || Box::<GetDataPolicyResponseDto>::default(),
    || Box::<GetDataResourceParams>::default(),
    || Box::<GetDataResourceRespDto>::default(),
    || Box::<GetDataResourceResponseDto>::default(),
    || Box::<GetDepartmentByIdParams>::default(),
    || Box::<GetDepartmentByIdReqDto>::default(),
    || Box::<GetDepartmentParams>::default(),
    || Box::<GetDepartmentSyncRelationsParams>::default(),
    || Box::<GetDetailParams>::default(),
    || Box::<GetDeviceExclusiveRuleDataDto>::default(),
    || Box::<GetDeviceExclusiveRuleRespDto>::default(),
    || Box::<GetDeviceExclusiveValidScopeAppRespDto>::default(),
    || Box::<GetDeviceExclusiveValidScopeDataDto>::default(),
    || Box::<GetDeviceExclusiveValidScopeRespDto>::default(),
    || Box::<GetDeviceExclusiveWhiteListDataDto>::default(),
    || Box::<GetDeviceExclusiveWhiteListRespDto>::default(),
    || Box::<GetEmailTemplateRespDto>::default(),
    || Box::<GetEmailTemplatesDataDto>::default(),
    || Box::<GetEmailTemplatesRespDto>::default(),
    || Box::<GetExtIdpParams>::default(),
    || Box::<GetExtendsFieldsDto>::default(),
    || Box::<GetExtendsFieldsRespDto>::default(),
    || Box::<GetExternalUserResourceStructDataDto>::default(),
    || Box::<GetExternalUserResourceStructDto>::default(),
    || Box::<GetExternalUserResourceStructRespDto>::default(),
    || Box::<GetGroupAuthorizedResourcesParams>::default(),
    || Box::<GetGroupParams>::default(),
    || Box::<GetGroupsOfPublicAccountParams>::default(),
    || Box::<GetImportExportTemplateRespDto>::default(),
    || Box::<GetImportInviteeRespDto>::default(),
    || Box::<GetImportTemplateParams>::default(),
    || Box::<GetImportTemplateResDto>::default(),
    || Box::<GetInvitationPolicyDto>::default(),
    || Box::<GetInvitationPolicyRespDto>::default(),
    || Box::<GetInvitationRosterParams>::default(),
    || Box::<GetMapInfoRespDto>::default(),
    || Box::<GetMauPeriodUsageHistoryParams>::default(),
    || Box::<GetMfaInfoDataDto>::default(),
    || Box::<GetMfaTriggerDataParams>::default(),
    || Box::<GetModelParams>::default(),
    || Box::<GetMultipleTenantAdminParams>::default(),
    || Box::<GetNamespaceParams>::default(),
    || Box::<GetNamespacesBatchParams>::default(),
    || Box::<GetOrderDetailParams>::default(),
    || Box::<GetOrderPayDetailParams>::default(),
    || Box::<GetOrdersParams>::default(),
    || Box::<GetOrdersRes>::default(),
    || Box::<GetOrganizationParams>::default(),
    || Box::<GetOrganizationsBatchParams>::default(),
    || Box::<GetOtpSecretByUserParams>::default(),
    || Box::<GetOtpSecretRespDto>::default(),
    || Box::<GetParentDepartmentParams>::default(),
    || Box::<GetPermissionNamespaceListResponseDto>::default(),
    || Box::<GetPermissionNamespaceParams>::default(),
    || Box::<GetPermissionNamespaceRespDto>::default(),
    || Box::<GetPermissionNamespaceResponseDto>::default(),
    || Box::<GetPermissionNamespacesBatchParams>::default(),
    || Box::<GetPipelineFunctionParams>::default(),
    || Box::<GetPipelineLogsParams>::default(),
    || Box::<GetPolicyDetailByIdParams>::default(),
    || Box::<GetPolicyUserAttributionDetailParams>::default(),
    || Box::<GetPostByIdListDto>::default(),
    || Box::<GetPostOfPublicUserParams>::default(),
    || Box::<GetPostParams>::default(),
    || Box::<GetPublicAccountBatchParams>::default(),
    || Box::<GetPublicAccountDepartmentsParams>::default(),
    || Box::<GetPublicAccountParams>::default(),
    || Box::<GetPublicAccountRolesParams>::default(),
    || Box::<GetPublicAccountsOfDepartmentParams>::default(),
    || Box::<GetPublicAccountsOfGroupParams>::default(),
    || Box::<GetPublicAccountsOfPostParams>::default(),
    || Box::<GetPublicAccountsOfRoleParams>::default(),
    || Box::<GetPublicAccountsOfUserParams>::default(),
    || Box::<GetRelationInfoDto>::default(),
    || Box::<GetRelationValueParams>::default(),
    || Box::<GetResourceAuthorizedTargetDataDto>::default(),
    || Box::<GetResourceAuthorizedTargetRespDto>::default(),
    || Box::<GetResourceAuthorizedTargetsDto>::default(),
    || Box::<GetResourceParams>::default(),
    || Box::<GetResourcesBatchParams>::default(),
    || Box::<GetRoleAuthorizedResourcesParams>::default(),
    || Box::<GetRoleParams>::default(),
    || Box::<GetRowBatchDto>::default(),
    || Box::<GetRowByValueParams>::default(),
    || Box::<GetRowParams>::default(),
    || Box::<GetSubjectAuthDataDto>::default(),
    || Box::<GetSubjectAuthRespDto>::default(),
    || Box::<GetSyncJobParams>::default(),
    || Box::<GetSyncTaskParams>::default(),
    || Box::<GetTenantByCodeParams>::default(),
    || Box::<GetTenantCooperatorMenuParams>::default(),
    || Box::<GetTenantCooperatorParams>::default(),
    || Box::<GetTenantEnterpriseCertificationParams>::default(),
    || Box::<GetTenantLittleInfoParams>::default(),
    || Box::<GetTenantParams>::default(),
    || Box::<GetTenantUserDto>::default(),
    || Box::<GetTenantUserParams>::default(),
    || Box::<GetUniversalInvitationDto>::default(),
    || Box::<GetUniversalInvitationParams>::default(),
    || Box::<GetUniversalInvitationRespDto>::default(),
    || Box::<GetUserAccessibleAppsParams>::default(),
    || Box::<GetUserActionLogsDto>::default(),
    || Box::<GetUserAttributionMainDepartmentParams>::default(),
    || Box::<GetUserAuthorizedAppsParams>::default(),
    || Box::<GetUserAuthorizedResourcesParams>::default(),
    || Box::<GetUserBatchParams>::default(),
    || Box::<GetUserDepartmentsParams>::default(),
    || Box::<GetUserEncryptPasswordBatchDataDto>::default(),
    || Box::<GetUserEncryptPasswordBatchDto>::default(),
    || Box::<GetUserEncryptPasswordBatchRespDto>::default(),
    || Box::<GetUserGroupsParams>::default(),
    || Box::<GetUserIdentitiesParams>::default(),
    || Box::<GetUserLoggedinAppsParams>::default(),
    || Box::<GetUserLoggedinIdentitiesParams>::default(),
    || Box::<GetUserLoginHistoryParams>::default(),
    || Box::<GetUserMfaInfoParams>::default(),
    || Box::<GetUserMfaStatusParams>::default(),
    || Box::<GetUserParams>::default(),
    || Box::<GetUserPasswordCiphertextDataDto>::default(),
    || Box::<GetUserPasswordCiphertextDto>::default(),
    || Box::<GetUserPasswordCiphertextRespDto>::default(),
    || Box::<GetUserPermissionListDataDto>::default(),
    || Box::<GetUserPermissionListDto>::default(),
    || Box::<GetUserPermissionListRespDto>::default(),
    || Box::<GetUserPostParams>::default(),
    || Box::<GetUserPostsParams>::default(),
    || Box::<GetUserPrincipalAuthenticationInfoParams>::default(),
    || Box::<GetUserResourcePermissionList>::default(),
    || Box::<GetUserResourcePermissionListDataDto>::default(),
    || Box::<GetUserResourcePermissionListDto>::default(),
    || Box::<GetUserResourcePermissionListRespDto>::default(),
    || Box::<GetUserResourceStructDataDto>::default(),
    || Box::<GetUserResourceStructDto>::default(),
    || Box::<GetUserResourceStructRespDto>::default(),
    || Box::<GetUserRolesParams>::default(),
    || Box::<GetUserSyncRelationsParams>::default(),
    || Box::<GetUsersOfPublicAccountParams>::default(),
    || Box::<GetVerifyConfigAppParams>::default(),
    || Box::<GetWebhookParams>::default(),
    || Box::<GetWebhookRespDto>::default(),
    || Box::<GetWebhooksData>::default(),
    || Box::<GetWebhooksRespDto>::default(),
    || Box::<GetWechatAccessTokenDataDto>::default(),
    || Box::<GetWechatAccessTokenDto>::default(),
    || Box::<GetWechatAccessTokenInfoRespDto>::default(),
    || Box::<GoodsPackageDto>::default(),
    || Box::<GroupBo>::default(),
    || Box::<GroupDto>::default(),
    || Box::<GroupListRespDto>::default(),
    || Box::<GroupPaginatedRespDto>::default(),
    || Box::<GroupPagingDto>::default(),
    || Box::<GroupSingleRespDto>::default(),
    || Box::<HasAnyRoleDto>::default(),
    || Box::<HasAnyRoleOptionsDto>::default(),
    || Box::<HasAnyRoleReqDto>::default(),
    || Box::<HasAnyRoleRespDto>::default(),
    || Box::<HasRoleRolesDto>::default(),
    || Box::<IPRuleDto>::default(),
    || Box::<IdentityDto>::default(),
    || Box::<IdentityListRespDto>::default(),
    || Box::<ImportExportTemplateRespDto>::default(),
    || Box::<ImportInviteeDto>::default(),
    || Box::<ImportMetadataDto>::default(),
    || Box::<ImportModelDto>::default(),
    || Box::<ImportOtpItemDataDto>::default(),
    || Box::<ImportOtpItemDto>::default(),
    || Box::<ImportOtpReqDto>::default(),
    || Box::<ImportTenantDataDto>::default(),
    || Box::<ImportTenantDto>::default(),
    || Box::<ImportTenantHistoryDataDto>::default(),
    || Box::<ImportTenantHistoryParams>::default(),
    || Box::<ImportTenantHistoryRespDto>::default(),
    || Box::<ImportTenantNotifyUseDataDto>::default(),
    || Box::<ImportTenantNotifyUserParams>::default(),
    || Box::<ImportTenantNotifyUserRespDto>::default(),
    || Box::<ImportTenantRespDto>::default(),
    || Box::<ImportUsersDto>::default(),
    || Box::<InvitationConfigDto>::default(),
    || Box::<InvitationDepartmentRespDto>::default(),
    || Box::<InvitationLinkConfigDto>::default(),
    || Box::<InvitationPolicyUserAttributionListDto>::default(),
    || Box::<InvitationPostRespDto>::default(),
    || Box::<InvitationRosterDto>::default(),
    || Box::<InvitationRosterPaginationDto>::default(),
    || Box::<InvitationRosterPaginationRespDto>::default(),
    || Box::<InvitationRosterSingleRespDto>::default(),
    || Box::<InvitationUserDto>::default(),
    || Box::<InvitationUserPaginationDto>::default(),
    || Box::<InvitationUserPaginationRespDto>::default(),
    || Box::<InviteTenantUserRecord>::default(),
    || Box::<InviteTenantUserRecordListDto>::default(),
    || Box::<InviteTenantUserRecordListRespDto>::default(),
    || Box::<InviteTenantUsersDto>::default(),
    || Box::<InviteTenantUsersRespDto>::default(),
    || Box::<IpListCreateDto>::default(),
    || Box::<IpListPaginatedRespDto>::default(),
    || Box::<IpListPagingDto>::default(),
    || Box::<IpListRespDto>::default(),
    || Box::<IsActionAllowedDataDto>::default(),
    || Box::<IsActionAllowedDto>::default(),
    || Box::<IsActionAllowedRespDtp>::default(),
    || Box::<IsSuccessDto>::default(),
    || Box::<IsSuccessRespDto>::default(),
    || Box::<IsUserExistsDto>::default(),
    || Box::<IsUserExistsReqDto>::default(),
    || Box::<IsUserExistsRespDto>::default(),
    || Box::<IsUserInDepartmentDataDto>::default(),
    || Box::<IsUserInDepartmentParams>::default(),
    || Box::<IsUserInDepartmentRespDto>::default(),
    || Box::<KickPublicAccountsDto>::default(),
    || Box::<KickPublicAccountsOptionsDto>::default(),
    || Box::<KickUsersDto>::default(),
    || Box::<KickUsersOptionsDto>::default(),
    || Box::<LangObject>::default(),
    || Box::<LangUnit>::default(),
    || Box::<LanguageCoinfigDto>::default(),
    || Box::<LdapConfigInfoDto>::default(),
    || Box::<LdapConfigInfoRespDto>::default(),
    || Box::<LdapGetBindPwdRespDto>::default(),
    || Box::<LdapLogDto>::default(),
    || Box::<LdapLogRespDto>::default(),
    || Box::<LdapOperateRespDto>::default(),
    || Box::<LdapSaveDto>::default(),
    || Box::<LdapSetEnabledFlagDto>::default(),
    || Box::<LdapUpdateDto>::default(),
    || Box::<LinkIdentityDataDto>::default(),
    || Box::<LinkIdentityDto>::default(),
    || Box::<LinkIdentityResDto>::default(),
    || Box::<ListAccessKeyRespDto>::default(),
    || Box::<ListAccessKeyResponseDto>::default(),
    || Box::<ListApplicationActiveUsersDto>::default(),
    || Box::<ListApplicationActiveUsersOptionsDto>::default(),
    || Box::<ListApplicationAuthDataDto>::default(),
    || Box::<ListApplicationAuthDto>::default(),
    || Box::<ListApplicationAuthPaginatedDataDto>::default(),
    || Box::<ListApplicationAuthPaginatedRespDto>::default(),
    || Box::<ListApplicationSimpleInfoParams>::default(),
    || Box::<ListApplicationSubjectDataDto>::default(),
    || Box::<ListApplicationSubjectDataListDto>::default(),
    || Box::<ListApplicationSubjectRespDto>::default(),
    || Box::<ListApplicationsParams>::default(),
    || Box::<ListArchivedUsersParams>::default(),
    || Box::<ListArchivedUsersRespDto>::default(),
    || Box::<ListArchivedUsersSingleRespDto>::default(),
    || Box::<ListAsaAccountParams>::default(),
    || Box::<ListAuthSubjectDto>::default(),
    || Box::<ListChildrenDepartmentsParams>::default(),
    || Box::<ListCistomFieldsResDto>::default(),
    || Box::<ListCommonResourceParams>::default(),
    || Box::<ListCustFieldsParams>::default(),
    || Box::<ListCustomFieldsDto>::default(),
    || Box::<ListDataPolicesParams>::default(),
    || Box::<ListDataPoliciesPaginatedRespDto>::default(),
    || Box::<ListDataPoliciesRespDto>::default(),
    || Box::<ListDataPolicySubjectPageDto>::default(),
    || Box::<ListDataPolicySubjectPaginatedRespDto>::default(),
    || Box::<ListDataPolicyTargetsParams>::default(),
    || Box::<ListDataResourcesPaginatedRespDto>::default(),
    || Box::<ListDataResourcesParams>::default(),
    || Box::<ListDataResourcesRespDto>::default(),
    || Box::<ListDepartmentMemberIdsParams>::default(),
    || Box::<ListDepartmentMembersParams>::default(),
    || Box::<ListDnefPaginatedRespDto>::default(),
    || Box::<ListDnefParams>::default(),
    || Box::<ListEventsParams>::default(),
    || Box::<ListExtIdpParams>::default(),
    || Box::<ListFieldParams>::default(),
    || Box::<ListGroupMembersParams>::default(),
    || Box::<ListGroupsParams>::default(),
    || Box::<ListInvitationRosterByPolicyIdDto>::default(),
    || Box::<ListInvitationRosterDto>::default(),
    || Box::<ListInvitationUserDto>::default(),
    || Box::<ListInviteTennatUserRecordsParams>::default(),
    || Box::<ListMultipleTenantAdminParams>::default(),
    || Box::<ListNamespaceRolesParams>::default(),
    || Box::<ListNamespacesParams>::default(),
    || Box::<ListOperateAllParams>::default(),
    || Box::<ListOperateParams>::default(),
    || Box::<ListOrganizationsParams>::default(),
    || Box::<ListPermissionNamespaceRolesParams>::default(),
    || Box::<ListPermissionNamespacesParams>::default(),
    || Box::<ListPermissionViewDto>::default(),
    || Box::<ListPermissionViewPaginatedRespDto>::default(),
    || Box::<ListPermissionViewRespDto>::default(),
    || Box::<ListPermissionViewResponseDto>::default(),
    || Box::<ListPipelineFunctionsParams>::default(),
    || Box::<ListPolicyUserAttributionDetailParams>::default(),
    || Box::<ListPostBatchDto>::default(),
    || Box::<ListPublicAccountsAdvancedFilterItemDto>::default(),
    || Box::<ListPublicAccountsOptionsDto>::default(),
    || Box::<ListPublicAccountsRequestDto>::default(),
    || Box::<ListRegisterExtendsFieldsParams>::default(),
    || Box::<ListResourceTargetsDataDto>::default(),
    || Box::<ListResourceTargetsDto>::default(),
    || Box::<ListResourceTargetsDtoResp>::default(),
    || Box::<ListResourceTargetsRespDto>::default(),
    || Box::<ListResourcesParams>::default(),
    || Box::<ListRoleAssignmentsParams>::default(),
    || Box::<ListRoleDepartmentsParams>::default(),
    || Box::<ListRoleMembersParams>::default(),
    || Box::<ListRolesParams>::default(),
    || Box::<ListSimpleDataPolicesParams>::default(),
    || Box::<ListSimpleDataPoliciesPaginatedRespDto>::default(),
    || Box::<ListSimpleDataPoliciesRespDto>::default(),
    || Box::<ListSyncJobLogsParams>::default(),
    || Box::<ListSyncJobsParams>::default(),
    || Box::<ListSyncRiskOperationsParams>::default(),
    || Box::<ListSyncTasksParams>::default(),
    || Box::<ListTenantAdminDto>::default(),
    || Box::<ListTenantApplicationsParams>::default(),
    || Box::<ListTenantCooperatorsParams>::default(),
    || Box::<ListTenantExtIdpParams>::default(),
    || Box::<ListTenantUserDto>::default(),
    || Box::<ListTenantUsersOptionsDto>::default(),
    || Box::<ListTenantsParams>::default(),
    || Box::<ListUserBaseFieldsParams>::default(),
    || Box::<ListUsersAdvancedFilterItemDto>::default(),
    || Box::<ListUsersLegacyParams>::default(),
    || Box::<ListUsersOptionsDto>::default(),
    || Box::<ListUsersRequestDto>::default(),
    || Box::<ListWebhookLogs>::default(),
    || Box::<ListWebhookLogsData>::default(),
    || Box::<ListWebhookLogsRespDto>::default(),
    || Box::<ListWebhooksDto>::default(),
    || Box::<ListWebhooksParams>::default(),
    || Box::<ListWhitelistsOfAppParams>::default(),
    || Box::<ListWhitelistsParams>::default(),
    || Box::<LogListParams>::default(),
    || Box::<LoginAnomalyDetectionConfigDto>::default(),
    || Box::<LoginFailCheckConfigDto>::default(),
    || Box::<LoginIpWhitelistCheckConfigDto>::default(),
    || Box::<LoginPassowrdFailCheckConfigDto>::default(),
    || Box::<MFADisableSettingsDto>::default(),
    || Box::<MFASettingsDto>::default(),
    || Box::<MFASettingsRespDto>::default(),
    || Box::<MauPeriodUsageHistory>::default(),
    || Box::<MauPeriodUsageHistoryDto>::default(),
    || Box::<MetadataGroupDto>::default(),
    || Box::<MetadataListResDto>::default(),
    || Box::<MultipleTenantAdminDto>::default(),
    || Box::<MultipleTenantAdminListPagingDto>::default(),
    || Box::<MultipleTenantAdminPaginatedRespDto>::default(),
    || Box::<NamespaceDto>::default(),
    || Box::<NamespaceListPaginatedRespDto>::default(),
    || Box::<NamespaceListPagingDto>::default(),
    || Box::<NamespaceListRespDto>::default(),
    || Box::<NamespaceRespDto>::default(),
    || Box::<NamespaceRolesListPaginatedRespDto>::default(),
    || Box::<NamespaceRolesListRespDto>::default(),
    || Box::<NamespacesListRespDto>::default(),
    || Box::<NodeBo>::default(),
    || Box::<OpenEventDto>::default(),
    || Box::<OpenEventPaginatedRespDto>::default(),
    || Box::<OpenEventPagingDto>::default(),
    || Box::<OpenResource>::default(),
    || Box::<OperateModelDto>::default(),
    || Box::<OptionDto>::default(),
    || Box::<OrderItem>::default(),
    || Box::<OrganizationDto>::default(),
    || Box::<OrganizationListRespDto>::default(),
    || Box::<OrganizationNameI18nDto>::default(),
    || Box::<OrganizationPaginatedRespDto>::default(),
    || Box::<OrganizationPagingDto>::default(),
    || Box::<OrganizationSingleRespDto>::default(),
    || Box::<OtpSecretRespDto>::default(),
    || Box::<PaginationDto>::default(),
    || Box::<PaginationInvitationPolicyDataDto>::default(),
    || Box::<PaginationInvitationPolicyQueryDto>::default(),
    || Box::<PaginationInvitationPolicyRespDto>::default(),
    || Box::<PaginationUniversalInvitationApplicantDataDto>::default(),
    || Box::<PaginationUniversalInvitationApplicantQueryDto>::default(),
    || Box::<PaginationUniversalInvitationApplicantRespDto>::default(),
    || Box::<ParsedUserAgent>::default(),
    || Box::<PendListParams>::default(),
    || Box::<PermissionNamespaceCheckExistsRespDto>::default(),
    || Box::<PermissionNamespaceListPaginatedRespDto>::default(),
    || Box::<PermissionNamespaceListPagingDto>::default(),
    || Box::<PermissionNamespaceRolesListPaginatedRespDto>::default(),
    || Box::<PermissionNamespaceRolesListPagingDto>::default(),
    || Box::<PermissionNamespaceRolesListRespDto>::default(),
    || Box::<PermissionNamespacesListRespDto>::default(),
    || Box::<PipelineFunctionDto>::default(),
    || Box::<PipelineFunctionPaginatedRespDto>::default(),
    || Box::<PipelineFunctionPagingDto>::default(),
    || Box::<PipelineFunctionSingleRespDto>::default(),
    || Box::<PolicyBo>::default(),
    || Box::<PolicyCondition>::default(),
    || Box::<PolicyExtendsFieldsDto>::default(),
    || Box::<PostDto>::default(),
    || Box::<PostInfoDto>::default(),
    || Box::<PostItemDto>::default(),
    || Box::<PostListParams>::default(),
    || Box::<PostListRespDto>::default(),
    || Box::<PostPaginatedRespDto>::default(),
    || Box::<PostPagingDto>::default(),
    || Box::<PostRespDto>::default(),
    || Box::<PreviewEmailTemplateDataDto>::default(),
    || Box::<PreviewEmailTemplateDto>::default(),
    || Box::<PreviewEmailTemplateRespDto>::default(),
    || Box::<PrincipalAuthenticationInfoDto>::default(),
    || Box::<PrincipalAuthenticationInfoPaginatedRespDto>::default(),
    || Box::<PrincipalAuthenticationInfoPagingDto>::default(),
    || Box::<PubEventDto>::default(),
    || Box::<PubEventRespDataDto>::default(),
    || Box::<PubEventRespDto>::default(),
    || Box::<PublicAccountDto>::default(),
    || Box::<PublicAccountListRespDto>::default(),
    || Box::<PublicAccountPaginatedRespDto>::default(),
    || Box::<PublicAccountPagingDto>::default(),
    || Box::<PublicAccountSingleRespDto>::default(),
    || Box::<QrcodeLoginStrategyDto>::default(),
    || Box::<QueryLdapLogParams>::default(),
    || Box::<QueryLdapSubEntriesParams>::default(),
    || Box::<QueryTerminalAppsDto>::default(),
    || Box::<QuickFilterInvitationUserDto>::default(),
    || Box::<QuickFilterInviteePaginationDto>::default(),
    || Box::<QuickFilterInviteePaginationRespDto>::default(),
    || Box::<QuickFilterInviteeRecordDto>::default(),
    || Box::<ReUploadPipelineFunctionDto>::default(),
    || Box::<RefreshApplicationSecretDataDto>::default(),
    || Box::<RefreshApplicationSecretDto>::default(),
    || Box::<RefreshApplicationSecretRespDto>::default(),
    || Box::<RegisterAnomalyDetectionConfigDto>::default(),
    || Box::<RelationOptionalRange>::default(),
    || Box::<RelationSearchDto>::default(),
    || Box::<RelationValueListDto>::default(),
    || Box::<RelationValueListResDto>::default(),
    || Box::<RemoveDepartmentMembersReqDto>::default(),
    || Box::<RemoveGroupMembersReqDto>::default(),
    || Box::<RemoveInvitationPolicyUserAttributionDto>::default(),
    || Box::<RemoveInvitationPolicyUserAttributionMainDepartmentDto>::default(),
    || Box::<RemoveInvitationPolicyUserAttributionsBatchDto>::default(),
    || Box::<RemovePostDto>::default(),
    || Box::<RemoveRelationValueDto>::default(),
    || Box::<RemoveRowDto>::default(),
    || Box::<RemoveTenantDepartmentMembersReqDto>::default(),
    || Box::<RemoveTenantUsersDto>::default(),
    || Box::<ResGroupDto>::default(),
    || Box::<ResetUserPrincipalAuthenticationInfoDto>::default(),
    || Box::<ResetUserPrincipalAuthenticationInfoOptionsDto>::default(),
    || Box::<ResignUserBatchReqDto>::default(),
    || Box::<ResignUserDataDto>::default(),
    || Box::<ResignUserReqDto>::default(),
    || Box::<ResignUserRespDto>::default(),
    || Box::<ResourceAction>::default(),
    || Box::<ResourceAuthorizedTargetDto>::default(),
    || Box::<ResourceDto>::default(),
    || Box::<ResourceItemDto>::default(),
    || Box::<ResourceListRespDto>::default(),
    || Box::<ResourcePaginatedRespDto>::default(),
    || Box::<ResourcePagingDto>::default(),
    || Box::<ResourceRespDto>::default(),
    || Box::<ResultDto>::default(),
    || Box::<RevertRosterInvitationBatchDto>::default(),
    || Box::<RevertRosterInvitationDto>::default(),
    || Box::<ReviewTenantEnterpriseCertificationBodyDto>::default(),
    || Box::<RevokeApplicationAccessDto>::default(),
    || Box::<RevokeRoleBatchDto>::default(),
    || Box::<RevokeRoleDto>::default(),
    || Box::<RightItemDto>::default(),
    || Box::<RightItemRes>::default(),
    || Box::<RiskListItemDto>::default(),
    || Box::<RiskListPolicyCreateDto>::default(),
    || Box::<RiskListPolicyPagingDto>::default(),
    || Box::<RiskListPolicyRespDto>::default(),
    || Box::<RoleAuthorizedResourcePaginatedRespDto>::default(),
    || Box::<RoleAuthorizedResourcePagingDto>::default(),
    || Box::<RoleAuthorizedResourcesRespDto>::default(),
    || Box::<RoleBo>::default(),
    || Box::<RoleCheckParamsRespDto>::default(),
    || Box::<RoleCodeAndNamespaceDto>::default(),
    || Box::<RoleCodeDto>::default(),
    || Box::<RoleDepartmentListPaginatedRespDto>::default(),
    || Box::<RoleDepartmentListPagingDto>::default(),
    || Box::<RoleDepartmentRespDto>::default(),
    || Box::<RoleDto>::default(),
    || Box::<RoleListItem>::default(),
    || Box::<RoleListPageDto>::default(),
    || Box::<RoleListPageRespDto>::default(),
    || Box::<RolePaginatedRespDto>::default(),
    || Box::<RolePagingDto>::default(),
    || Box::<RolePermissionApplyApprovalObject>::default(),
    || Box::<RolePermissionListDto>::default(),
    || Box::<RoleSingleRespDto>::default(),
    || Box::<RowDto>::default(),
    || Box::<SMTPEmailProviderConfig>::default(),
    || Box::<SMTPEmailProviderConfigInput>::default(),
    || Box::<SaveDeviceExclusiveValidScopeSettingsDto>::default(),
    || Box::<ScopeDto>::default(),
    || Box::<SearchDepartmentMembersParams>::default(),
    || Box::<SearchDepartmentsFilterItemDto>::default(),
    || Box::<SearchDepartmentsListReqDto>::default(),
    || Box::<SearchDepartmentsReqDto>::default(),
    || Box::<SearchOrganizationsParams>::default(),
    || Box::<SecuritySettingsDto>::default(),
    || Box::<SecuritySettingsRespDto>::default(),
    || Box::<SelfUnlockAccountConfigDto>::default(),
    || Box::<SendCreateAccountNotificationDto>::default(),
    || Box::<SendEmailBatchDataDto>::default(),
    || Box::<SendGridEmailProviderConfig>::default(),
    || Box::<SendGridEmailProviderConfigInput>::default(),
    || Box::<SendManyTenantEmailDto>::default(),
    || Box::<SendManyTenantSmsDto>::default(),
    || Box::<SendResetPasswordNotificationDto>::default(),
    || Box::<SendRosterInvitationBatchDto>::default(),
    || Box::<SendRosterInvitationDto>::default(),
    || Box::<SendSmsBatchDataDto>::default(),
    || Box::<SendSmsBatchRespDto>::default(),
    || Box::<SendTenantEmailDto>::default(),
    || Box::<SendTenantSmsDto>::default(),
    || Box::<SetCustomDataDto>::default(),
    || Box::<SetCustomDataReqDto>::default(),
    || Box::<SetCustomFieldDto>::default(),
    || Box::<SetCustomFieldsReqDto>::default(),
    || Box::<SetInvitationPolicyUserAttributionMainDepartmentDto>::default(),
    || Box::<SetMfaStatusDto>::default(),
    || Box::<SetPublicAccountBatchReqDto>::default(),
    || Box::<SetUserBaseFieldDto>::default(),
    || Box::<SetUserBaseFieldsReqDto>::default(),
    || Box::<SetUserDepartmentDto>::default(),
    || Box::<SetUserDepartmentsDto>::default(),
    || Box::<SetUserDepartmentsOptionsDto>::default(),
    || Box::<SetUserGroupsDto>::default(),
    || Box::<SetUserOfPublicAccountBatchReqDto>::default(),
    || Box::<SetUserPostsDto>::default(),
    || Box::<SetUserRolesDto>::default(),
    || Box::<SortingDto>::default(),
    || Box::<StrAuthorize>::default(),
    || Box::<StrResourceAuthAction>::default(),
    || Box::<SubjectDto>::default(),
    || Box::<SubjectRespDto>::default(),
    || Box::<SuspendTerminalUserDto>::default(),
    || Box::<SyncJobDto>::default(),
    || Box::<SyncJobPaginatedRespDto>::default(),
    || Box::<SyncJobPagingDto>::default(),
    || Box::<SyncJobSingleRespDto>::default(),
    || Box::<SyncRelationListRespDto>::default(),
    || Box::<SyncRiskOperationDto>::default(),
    || Box::<SyncRiskOperationPaginatedRespDto>::default(),
    || Box::<SyncRiskOperationPagingDto>::default(),
    || Box::<SyncTaskActiveDirectoryClientConfig>::default(),
    || Box::<SyncTaskClientConfig>::default(),
    || Box::<SyncTaskDingtalkClientConfig>::default(),
    || Box::<SyncTaskDto>::default(),
    || Box::<SyncTaskFieldMapping>::default(),
    || Box::<SyncTaskFxiaokeClientConfig>::default(),
    || Box::<SyncTaskItalentClientConfig>::default(),
    || Box::<SyncTaskKayangClientConfig>::default(),
    || Box::<SyncTaskLarkClientConfig>::default(),
    || Box::<SyncTaskLdapClientConfig>::default(),
    || Box::<SyncTaskMaycurClientConfig>::default(),
    || Box::<SyncTaskMokaClientConfig>::default(),
    || Box::<SyncTaskPaginatedRespDto>::default(),
    || Box::<SyncTaskPagingDto>::default(),
    || Box::<SyncTaskProvisioningScope>::default(),
    || Box::<SyncTaskScimClientConfig>::default(),
    || Box::<SyncTaskSingleRespDto>::default(),
    || Box::<SyncTaskTimedScheduler>::default(),
    || Box::<SyncTaskWechatworkClientConfig>::default(),
    || Box::<SyncTaskXiaoshouyiClientConfig>::default(),
    || Box::<TargetDto>::default(),
    || Box::<TenantApplicationDto>::default(),
    || Box::<TenantApplicationListPaginatedRespDto>::default(),
    || Box::<TenantApplicationListPagingDto>::default(),
    || Box::<TenantCooperatorDto>::default(),
    || Box::<TenantCooperatorListPagingDto>::default(),
    || Box::<TenantCooperatorPaginatedRespDto>::default(),
    || Box::<TenantCooperatorSingleDto>::default(),
    || Box::<TenantCooperatorSingleRespDto>::default(),
    || Box::<TenantDto>::default(),
    || Box::<TenantEnterpriseCertificationRespDto>::default(),
    || Box::<TenantListPaginatedRespDto>::default(),
    || Box::<TenantListPagingDto>::default(),
    || Box::<TenantRespDto>::default(),
    || Box::<TenantSingleRespDto>::default(),
    || Box::<TenantUserDto>::default(),
    || Box::<TenantUserListPaginatedRespDto>::default(),
    || Box::<TenantUserListPagingDto>::default(),
    || Box::<TenantUserRespDto>::default(),
    || Box::<TenantUserSingleRespDto>::default(),
    || Box::<TencentExmailEmailProviderConfig>::default(),
    || Box::<TencentExmailEmailProviderConfigInput>::default(),
    || Box::<TerminalBaseDto>::default(),
    || Box::<TerminalInfoDto>::default(),
    || Box::<TerminalInfoRespDto>::default(),
    || Box::<TreeAuthBo>::default(),
    || Box::<TreeAuthorize>::default(),
    || Box::<TreeResourceAuthAction>::default(),
    || Box::<TreeStructs>::default(),
    || Box::<TriggerSyncRiskOperationDto>::default(),
    || Box::<TriggerSyncRiskOperationsDataDto>::default(),
    || Box::<TriggerSyncRiskOperationsRespDto>::default(),
    || Box::<TriggerSyncTaskDataDto>::default(),
    || Box::<TriggerSyncTaskDto>::default(),
    || Box::<TriggerSyncTaskRespDto>::default(),
    || Box::<TriggerWebhookData>::default(),
    || Box::<TriggerWebhookDto>::default(),
    || Box::<TriggerWebhookRespDto>::default(),
    || Box::<UnbindPublicAccountBatchReqDto>::default(),
    || Box::<UniversalInvitationApplicantData>::default(),
    || Box::<UnlinkIdentity>::default(),
    || Box::<UnlinkIdentityDataDto>::default(),
    || Box::<UnlinkIdentityResDto>::default(),
    || Box::<UpdateAccessKeyDto>::default(),
    || Box::<UpdateApplicationDto>::default(),
    || Box::<UpdateApplicationLoginConfigInputDto>::default(),
    || Box::<UpdateApplicationMfaSettingsDto>::default(),
    || Box::<UpdateApplicationPermissionStrategyDataDto>::default(),
    || Box::<UpdateAsaAccountDto>::default(),
    || Box::<UpdateAuthEnabledDto>::default(),
    || Box::<UpdateDataPolicyDto>::default(),
    || Box::<UpdateDataPolicyRespDto>::default(),
    || Box::<UpdateDataPolicyResponseDto>::default(),
    || Box::<UpdateDataResourceDto>::default(),
    || Box::<UpdateDataResourceRespDto>::default(),
    || Box::<UpdateDataResourceResponseDto>::default(),
    || Box::<UpdateDepartmentReqDto>::default(),
    || Box::<UpdateDepartmentStatusReqDto>::default(),
    || Box::<UpdateDeviceExclusiveRuleDto>::default(),
    || Box::<UpdateDnefReq>::default(),
    || Box::<UpdateEmailTemplateDto>::default(),
    || Box::<UpdateExtIdpConnDto>::default(),
    || Box::<UpdateExtIdpDto>::default(),
    || Box::<UpdateExtendsFieldDto>::default(),
    || Box::<UpdateFunctionModelDto>::default(),
    || Box::<UpdateFunctionModelFieldDto>::default(),
    || Box::<UpdateGroupReqDto>::default(),
    || Box::<UpdateInvitationPolicyDto>::default(),
    || Box::<UpdateInvitationRosterDto>::default(),
    || Box::<UpdateLoginConfig>::default(),
    || Box::<UpdateLoginConfigDto>::default(),
    || Box::<UpdateNamespaceDto>::default(),
    || Box::<UpdateNamespaceRespDto>::default(),
    || Box::<UpdateOperateModelDto>::default(),
    || Box::<UpdateOrganizationReqDto>::default(),
    || Box::<UpdateOrganizationStatusReqDto>::default(),
    || Box::<UpdatePermissionNamespaceDto>::default(),
    || Box::<UpdatePermissionNamespaceRespDto>::default(),
    || Box::<UpdatePermissionNamespaceResponseDto>::default(),
    || Box::<UpdatePipelineFunctionDto>::default(),
    || Box::<UpdatePipelineOrderDto>::default(),
    || Box::<UpdatePublicAccountBatchOptionsDto>::default(),
    || Box::<UpdatePublicAccountBatchReqDto>::default(),
    || Box::<UpdatePublicAccountInfoDto>::default(),
    || Box::<UpdatePublicAccountOptionsDto>::default(),
    || Box::<UpdatePublicAccountReqDto>::default(),
    || Box::<UpdateResourceDto>::default(),
    || Box::<UpdateRoleDto>::default(),
    || Box::<UpdateRowDto>::default(),
    || Box::<UpdateSecuritySettingsDto>::default(),
    || Box::<UpdateSyncTaskDto>::default(),
    || Box::<UpdateTenantAppqrcodeState>::default(),
    || Box::<UpdateTenantDto>::default(),
    || Box::<UpdateTenantUserDto>::default(),
    || Box::<UpdateTerminalUserDto>::default(),
    || Box::<UpdateUniversalInvitationDto>::default(),
    || Box::<UpdateUserBatchOptionsDto>::default(),
    || Box::<UpdateUserBatchReqDto>::default(),
    || Box::<UpdateUserInfoDto>::default(),
    || Box::<UpdateUserOptionsDto>::default(),
    || Box::<UpdateUserPoolTenantLoginConfigDto>::default(),
    || Box::<UpdateUserReqDto>::default(),
    || Box::<UpdateWebhookDto>::default(),
    || Box::<UpdateWebhooksRespDto>::default(),
    || Box::<UploadParams>::default(),
    || Box::<UserActionLogDto>::default(),
    || Box::<UserActionLogRespData>::default(),
    || Box::<UserActionLogRespDto>::default(),
    || Box::<UserAttributionDto>::default(),
    || Box::<UserAttributionMainDepartmentDto>::default(),
    || Box::<UserAttributionMainDepartmentRespDto>::default(),
    || Box::<UserAttributionPaginationDto>::default(),
    || Box::<UserAttributionPaginationRespDto>::default(),
    || Box::<UserAttributionSingleRespDto>::default(),
    || Box::<UserConnectionPostDto>::default(),
    || Box::<UserDepartmentPaginatedRespDto>::default(),
    || Box::<UserDepartmentPagingDto>::default(),
    || Box::<UserDepartmentRespDto>::default(),
    || Box::<UserDto>::default(),
    || Box::<UserFieldDecryptReqDto>::default(),
    || Box::<UserFieldDecryptReqItemDto>::default(),
    || Box::<UserFieldDecryptRespDto>::default(),
    || Box::<UserFieldDecryptRespItemDto>::default(),
    || Box::<UserIdListRespDto>::default(),
    || Box::<UserInfoDto>::default(),
    || Box::<UserListCreateDto>::default(),
    || Box::<UserListPaginatedRespDto>::default(),
    || Box::<UserListPagingDto>::default(),
    || Box::<UserListPolicyPaginatedRespDto>::default(),
    || Box::<UserListRespDto>::default(),
    || Box::<UserLoggedInAppsDto>::default(),
    || Box::<UserLoggedInAppsListRespDto>::default(),
    || Box::<UserLoggedInIdentitiesDto>::default(),
    || Box::<UserLoggedInIdentitiesRespDto>::default(),
    || Box::<UserLoginHistoryDto>::default(),
    || Box::<UserLoginHistoryPaginatedRespDto>::default(),
    || Box::<UserLoginHistoryPagingDto>::default(),
    || Box::<UserMfaRespDto>::default(),
    || Box::<UserMfaSingleRespDto>::default(),
    || Box::<UserPaginatedRespDto>::default(),
    || Box::<UserPagingDto>::default(),
    || Box::<UserPermissionListDto>::default(),
    || Box::<UserPoolTenantConfigDto>::default(),
    || Box::<UserPoolTenantConfigDtoRespDto>::default(),
    || Box::<UserSingleRespDto>::default(),
    || Box::<UserSyncRelationDto>::default(),
    || Box::<WebhookCategoryDto>::default(),
    || Box::<WebhookDto>::default(),
    || Box::<WebhookEventDto>::default(),
    || Box::<WebhookEventListData>::default(),
    || Box::<WebhookEventListRespDto>::default(),
    || Box::<WebhookLogDto>::default(),
    || Box::<WebhookRetryConfigV3Dto>::default(),
    || Box::<WhitelistListRespDto>::default(),
    || Box::<WhitelistRespDto>::default(),
];
