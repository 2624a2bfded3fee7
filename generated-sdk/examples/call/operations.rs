// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 496] = [
    Entry {
        id: "add",
        method: "add",
        call: |client, json| request(json).map(|request| client.add(request).into_json()),
    },
    Entry {
        id: "addDepartmentMembers",
        method: "add_department_members",
        call: |client, json| {
            request(json)
                .map(|request| client.add_department_members(request).into_json())
        },
    },
    Entry {
        id: "addDevice",
        method: "add_device",
        call: |client, json| {
            request(json).map(|request| client.add_device(request).into_json())
        },
    },
    Entry {
        id: "addGroupMembers",
        method: "add_group_members",
        call: |client, json| {
            request(json).map(|request| client.add_group_members(request).into_json())
        },
    },
    Entry {
        id: "addPolicyUserAttribution",
        method: "add_policy_user_attribution",
        call: |client, json| {
            request(json)
                .map(|request| client.add_policy_user_attribution(request).into_json())
        },
    },
    Entry {
        id: "addPolicyUserAttributionsBatch",
        method: "add_policy_user_attributions_batch",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.add_policy_user_attributions_batch(request).into_json()
                })
        },
    },
    Entry {
        id: "addRiskListPolicy",
        method: "add_risk_list_policy",
        call: |client, json| {
            request(json).map(|request| client.add_risk_list_policy(request).into_json())
        },
    },
    Entry {
        id: "addTenantDepartmentMembers",
        method: "add_tenant_department_members",
        call: |client, json| {
            request(json)
                .map(|request| client.add_tenant_department_members(request).into_json())
        },
    },
    Entry {
        id: "addTenantUsers",
        method: "add_tenant_users",
        call: |client, json| {
            request(json).map(|request| client.add_tenant_users(request).into_json())
        },
    },
    Entry {
        id: "addUser",
        method: "add_user",
        call: |client, json| {
            request(json).map(|request| client.add_user(request).into_json())
        },
    },
    Entry {
        id: "addWhitelist",
        method: "add_whitelist",
        call: |client, json| {
            request(json).map(|request| client.add_whitelist(request).into_json())
        },
    },
    Entry {
        id: "addWhitelistOfApp",
        method: "add_whitelist_of_app",
        call: |client, json| {
            request(json).map(|request| client.add_whitelist_of_app(request).into_json())
        },
    },
    Entry {
        id: "approval",
        method: "approval",
        call: |client, json| {
            request(json).map(|request| client.approval(request).into_json())
        },
    },
    Entry {
        id: "assignAsaAccount",
        method: "assign_asa_account",
        call: |client, json| {
            request(json).map(|request| client.assign_asa_account(request).into_json())
        },
    },
    Entry {
        id: "assignRole",
        method: "assign_role",
        call: |client, json| {
            request(json).map(|request| client.assign_role(request).into_json())
        },
    },
    Entry {
        id: "assignRoleBatch",
        method: "assign_role_batch",
        call: |client, json| {
            request(json).map(|request| client.assign_role_batch(request).into_json())
        },
    },
    Entry {
        id: "associateTenantResource",
        method: "associate_tenant_resource",
        call: |client, json| {
            request(json)
                .map(|request| client.associate_tenant_resource(request).into_json())
        },
    },
    Entry {
        id: "authorizeApplicationAccess",
        method: "authorize_application_access",
        call: |client, json| {
            request(json)
                .map(|request| client.authorize_application_access(request).into_json())
        },
    },
    Entry {
        id: "authorizeDataPolicies",
        method: "authorize_data_policies",
        call: |client, json| {
            request(json)
                .map(|request| client.authorize_data_policies(request).into_json())
        },
    },
    Entry {
        id: "authorizeResources",
        method: "authorize_resources",
        call: |client, json| {
            request(json).map(|request| client.authorize_resources(request).into_json())
        },
    },
    Entry {
        id: "batchBindPolicy",
        method: "batch_bind_policy",
        call: |client, json| {
            request(json).map(|request| client.batch_bind_policy(request).into_json())
        },
    },
    Entry {
        id: "batchCreateDnef",
        method: "batch_create_dnef",
        call: |client, json| {
            request(json).map(|request| client.batch_create_dnef(request).into_json())
        },
    },
    Entry {
        id: "batchDeleteCommonResource",
        method: "batch_delete_common_resource",
        call: |client, json| {
            request(json)
                .map(|request| client.batch_delete_common_resource(request).into_json())
        },
    },
    Entry {
        id: "batchDeleteInvitationPolicies",
        method: "batch_delete_invitation_policies",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.batch_delete_invitation_policies(request).into_json()
                })
        },
    },
    Entry {
        id: "batchProcessApproval",
        method: "batch_process_approval",
        call: |client, json| {
            request(json)
                .map(|request| client.batch_process_approval(request).into_json())
        },
    },
    Entry {
        id: "batchUnbindPolicy",
        method: "batch_unbind_policy",
        call: |client, json| {
            request(json).map(|request| client.batch_unbind_policy(request).into_json())
        },
    },
    Entry {
        id: "bindPublicAccountOfRoles",
        method: "bind_public_account_of_roles",
        call: |client, json| {
            request(json)
                .map(|request| client.bind_public_account_of_roles(request).into_json())
        },
    },
    Entry {
        id: "bindUsersPublicAccount",
        method: "bind_users_public_account",
        call: |client, json| {
            request(json)
                .map(|request| client.bind_users_public_account(request).into_json())
        },
    },
    Entry {
        id: "cancelSyncRiskOperation",
        method: "cancel_sync_risk_operation",
        call: |client, json| {
            request(json)
                .map(|request| client.cancel_sync_risk_operation(request).into_json())
        },
    },
    Entry {
        id: "capture",
        method: "capture",
        call: |client, json| {
            request(json).map(|request| client.capture(request).into_json())
        },
    },
    Entry {
        id: "changeExtIdpConnAssociationState",
        method: "change_ext_idp_conn_association_state",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.change_ext_idp_conn_association_state(request).into_json()
                })
        },
    },
    Entry {
        id: "changeExtIdpConnState",
        method: "change_ext_idp_conn_state",
        call: |client, json| {
            request(json)
                .map(|request| client.change_ext_idp_conn_state(request).into_json())
        },
    },
    Entry {
        id: "changeIntoPublicAccount",
        method: "change_into_public_account",
        call: |client, json| {
            request(json)
                .map(|request| client.change_into_public_account(request).into_json())
        },
    },
    Entry {
        id: "changeUserpoolTenanExtIdpConnState",
        method: "change_userpool_tenan_ext_idp_conn_state",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.change_userpool_tenan_ext_idp_conn_state(request).into_json()
                })
        },
    },
    Entry {
        id: "checkDataPolicyExists",
        method: "check_data_policy_exists",
        call: |client, json| {
            request(json)
                .map(|request| client.check_data_policy_exists(request).into_json())
        },
    },
    Entry {
        id: "checkDataResourceExists",
        method: "check_data_resource_exists",
        call: |client, json| {
            request(json)
                .map(|request| client.check_data_resource_exists(request).into_json())
        },
    },
    Entry {
        id: "checkDomainAvailable",
        method: "check_domain_available",
        call: |client, json| {
            request(json)
                .map(|request| client.check_domain_available(request).into_json())
        },
    },
    Entry {
        id: "checkExternalUserPermission",
        method: "check_external_user_permission",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.check_external_user_permission(request).into_json()
                })
        },
    },
    Entry {
        id: "checkMutualExclusion",
        method: "check_mutual_exclusion",
        call: |client, json| {
            request(json)
                .map(|request| client.check_mutual_exclusion(request).into_json())
        },
    },
    Entry {
        id: "checkParamsNamespace",
        method: "check_params_namespace",
        call: |client, json| {
            request(json)
                .map(|request| client.check_params_namespace(request).into_json())
        },
    },
    Entry {
        id: "checkPermission",
        method: "check_permission",
        call: |client, json| {
            request(json).map(|request| client.check_permission(request).into_json())
        },
    },
    Entry {
        id: "checkPermissionNamespaceExists",
        method: "check_permission_namespace_exists",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.check_permission_namespace_exists(request).into_json()
                })
        },
    },
    Entry {
        id: "checkSessionStatus",
        method: "check_session_status",
        call: |client, json| {
            request(json).map(|request| client.check_session_status(request).into_json())
        },
    },
    Entry {
        id: "checkUserSameLevelPermission",
        method: "check_user_same_level_permission",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.check_user_same_level_permission(request).into_json()
                })
        },
    },
    Entry {
        id: "closeGlobalMfaSettings",
        method: "close_global_mfa_settings",
        call: |client, json| {
            request(json)
                .map(|request| client.close_global_mfa_settings(request).into_json())
        },
    },
    Entry {
        id: "closedList",
        method: "closed_list",
        call: |client, json| {
            request(json).map(|request| client.closed_list(request).into_json())
        },
    },
    Entry {
        id: "configEmailProvider",
        method: "config_email_provider",
        call: |client, json| {
            request(json)
                .map(|request| client.config_email_provider(request).into_json())
        },
    },
    Entry {
        id: "copyInvitationPolicyById",
        method: "copy_invitation_policy_by_id",
        call: |client, json| {
            request(json)
                .map(|request| client.copy_invitation_policy_by_id(request).into_json())
        },
    },
    Entry {
        id: "copyOperate",
        method: "copy_operate",
        call: |client, json| {
            request(json).map(|request| client.copy_operate(request).into_json())
        },
    },
    Entry {
        id: "copyRowRelation",
        method: "copy_row_relation",
        call: |client, json| {
            request(json).map(|request| client.copy_row_relation(request).into_json())
        },
    },
    Entry {
        id: "createAccessKey",
        method: "create_access_key",
        call: |client, json| {
            request(json).map(|request| client.create_access_key(request).into_json())
        },
    },
    Entry {
        id: "createAdminRole",
        method: "create_admin_role",
        call: |client, json| {
            request(json).map(|request| client.create_admin_role(request).into_json())
        },
    },
    Entry {
        id: "createApplication",
        method: "create_application",
        call: |client, json| {
            request(json).map(|request| client.create_application(request).into_json())
        },
    },
    Entry {
        id: "createAsaAccount",
        method: "create_asa_account",
        call: |client, json| {
            request(json).map(|request| client.create_asa_account(request).into_json())
        },
    },
    Entry {
        id: "createAsaAccountBatch",
        method: "create_asa_account_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.create_asa_account_batch(request).into_json())
        },
    },
    Entry {
        id: "createDataPolicy",
        method: "create_data_policy",
        call: |client, json| {
            request(json).map(|request| client.create_data_policy(request).into_json())
        },
    },
    Entry {
        id: "createDataResource",
        method: "create_data_resource",
        call: |client, json| {
            request(json).map(|request| client.create_data_resource(request).into_json())
        },
    },
    Entry {
        id: "createDataResourceByArray",
        method: "create_data_resource_by_array",
        call: |client, json| {
            request(json)
                .map(|request| client.create_data_resource_by_array(request).into_json())
        },
    },
    Entry {
        id: "createDataResourceByString",
        method: "create_data_resource_by_string",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.create_data_resource_by_string(request).into_json()
                })
        },
    },
    Entry {
        id: "createDataResourceByTree",
        method: "create_data_resource_by_tree",
        call: |client, json| {
            request(json)
                .map(|request| client.create_data_resource_by_tree(request).into_json())
        },
    },
    Entry {
        id: "createDepartment",
        method: "create_department",
        call: |client, json| {
            request(json).map(|request| client.create_department(request).into_json())
        },
    },
    Entry {
        id: "createDepartmentTree",
        method: "create_department_tree",
        call: |client, json| {
            request(json)
                .map(|request| client.create_department_tree(request).into_json())
        },
    },
    Entry {
        id: "createDevice",
        method: "create_device",
        call: |client, json| {
            request(json).map(|request| client.create_device(request).into_json())
        },
    },
    Entry {
        id: "createDnef",
        method: "create_dnef",
        call: |client, json| {
            request(json).map(|request| client.create_dnef(request).into_json())
        },
    },
    Entry {
        id: "createEventApp",
        method: "create_event_app",
        call: |client, json| {
            request(json).map(|request| client.create_event_app(request).into_json())
        },
    },
    Entry {
        id: "createExtIdp",
        method: "create_ext_idp",
        call: |client, json| {
            request(json).map(|request| client.create_ext_idp(request).into_json())
        },
    },
    Entry {
        id: "createExtIdpConn",
        method: "create_ext_idp_conn",
        call: |client, json| {
            request(json).map(|request| client.create_ext_idp_conn(request).into_json())
        },
    },
    Entry {
        id: "createField",
        method: "create_field",
        call: |client, json| {
            request(json).map(|request| client.create_field(request).into_json())
        },
    },
    Entry {
        id: "createGroup",
        method: "create_group",
        call: |client, json| {
            request(json).map(|request| client.create_group(request).into_json())
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
        id: "createInvitationPolicy",
        method: "create_invitation_policy",
        call: |client, json| {
            request(json)
                .map(|request| client.create_invitation_policy(request).into_json())
        },
    },
    Entry {
        id: "createInvitationRoster",
        method: "create_invitation_roster",
        call: |client, json| {
            request(json)
                .map(|request| client.create_invitation_roster(request).into_json())
        },
    },
    Entry {
        id: "createModel",
        method: "create_model",
        call: |client, json| {
            request(json).map(|request| client.create_model(request).into_json())
        },
    },
    Entry {
        id: "createMultipleTenantAdmin",
        method: "create_multiple_tenant_admin",
        call: |client, json| {
            request(json)
                .map(|request| client.create_multiple_tenant_admin(request).into_json())
        },
    },
    Entry {
        id: "createNamespace",
        method: "create_namespace",
        call: |client, json| {
            request(json).map(|request| client.create_namespace(request).into_json())
        },
    },
    Entry {
        id: "createNamespacesBatch",
        method: "create_namespaces_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.create_namespaces_batch(request).into_json())
        },
    },
    Entry {
        id: "createOperate",
        method: "create_operate",
        call: |client, json| {
            request(json).map(|request| client.create_operate(request).into_json())
        },
    },
    Entry {
        id: "createOrUpdateGroup",
        method: "create_or_update_group",
        call: |client, json| {
            request(json)
                .map(|request| client.create_or_update_group(request).into_json())
        },
    },
    Entry {
        id: "createOrganization",
        method: "create_organization",
        call: |client, json| {
            request(json).map(|request| client.create_organization(request).into_json())
        },
    },
    Entry {
        id: "createPermissionNamespace",
        method: "create_permission_namespace",
        call: |client, json| {
            request(json)
                .map(|request| client.create_permission_namespace(request).into_json())
        },
    },
    Entry {
        id: "createPermissionNamespacesBatch",
        method: "create_permission_namespaces_batch",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.create_permission_namespaces_batch(request).into_json()
                })
        },
    },
    Entry {
        id: "createPipelineFunction",
        method: "create_pipeline_function",
        call: |client, json| {
            request(json)
                .map(|request| client.create_pipeline_function(request).into_json())
        },
    },
    Entry {
        id: "createPost",
        method: "create_post",
        call: |client, json| {
            request(json).map(|request| client.create_post(request).into_json())
        },
    },
    Entry {
        id: "createPublicAccount",
        method: "create_public_account",
        call: |client, json| {
            request(json)
                .map(|request| client.create_public_account(request).into_json())
        },
    },
    Entry {
        id: "createPublicAccountsBatch",
        method: "create_public_accounts_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.create_public_accounts_batch(request).into_json())
        },
    },
    Entry {
        id: "createResource",
        method: "create_resource",
        call: |client, json| {
            request(json).map(|request| client.create_resource(request).into_json())
        },
    },
    Entry {
        id: "createResourcesBatch",
        method: "create_resources_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.create_resources_batch(request).into_json())
        },
    },
    Entry {
        id: "createRole",
        method: "create_role",
        call: |client, json| {
            request(json).map(|request| client.create_role(request).into_json())
        },
    },
    Entry {
        id: "createRolesBatch",
        method: "create_roles_batch",
        call: |client, json| {
            request(json).map(|request| client.create_roles_batch(request).into_json())
        },
    },
    Entry {
        id: "createRow",
        method: "create_row",
        call: |client, json| {
            request(json).map(|request| client.create_row(request).into_json())
        },
    },
    Entry {
        id: "createRowRelation",
        method: "create_row_relation",
        call: |client, json| {
            request(json).map(|request| client.create_row_relation(request).into_json())
        },
    },
    Entry {
        id: "createSyncTask",
        method: "create_sync_task",
        call: |client, json| {
            request(json).map(|request| client.create_sync_task(request).into_json())
        },
    },
    Entry {
        id: "createTenant",
        method: "create_tenant",
        call: |client, json| {
            request(json).map(|request| client.create_tenant(request).into_json())
        },
    },
    Entry {
        id: "createTenantCooperator",
        method: "create_tenant_cooperator",
        call: |client, json| {
            request(json)
                .map(|request| client.create_tenant_cooperator(request).into_json())
        },
    },
    Entry {
        id: "createTenantEnterpriseCertification",
        method: "create_tenant_enterprise_certification",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.create_tenant_enterprise_certification(request).into_json()
                })
        },
    },
    Entry {
        id: "createTenantUser",
        method: "create_tenant_user",
        call: |client, json| {
            request(json).map(|request| client.create_tenant_user(request).into_json())
        },
    },
    Entry {
        id: "createUser",
        method: "create_user",
        call: |client, json| {
            request(json).map(|request| client.create_user(request).into_json())
        },
    },
    Entry {
        id: "createUsersBatch",
        method: "create_users_batch",
        call: |client, json| {
            request(json).map(|request| client.create_users_batch(request).into_json())
        },
    },
    Entry {
        id: "createVerifyDevice",
        method: "create_verify_device",
        call: |client, json| {
            request(json).map(|request| client.create_verify_device(request).into_json())
        },
    },
    Entry {
        id: "createWebhook",
        method: "create_webhook",
        call: |client, json| {
            request(json).map(|request| client.create_webhook(request).into_json())
        },
    },
    Entry {
        id: "defineEvent",
        method: "define_event",
        call: |client, json| {
            request(json).map(|request| client.define_event(request).into_json())
        },
    },
    Entry {
        id: "deleteAccessKey",
        method: "delete_access_key",
        call: |client, json| {
            request(json).map(|request| client.delete_access_key(request).into_json())
        },
    },
    Entry {
        id: "deleteAdminRolesBatch",
        method: "delete_admin_roles_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_admin_roles_batch(request).into_json())
        },
    },
    Entry {
        id: "deleteApplication",
        method: "delete_application",
        call: |client, json| {
            request(json).map(|request| client.delete_application(request).into_json())
        },
    },
    Entry {
        id: "deleteAsaAccount",
        method: "delete_asa_account",
        call: |client, json| {
            request(json).map(|request| client.delete_asa_account(request).into_json())
        },
    },
    Entry {
        id: "deleteAsaAccountBatch",
        method: "delete_asa_account_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_asa_account_batch(request).into_json())
        },
    },
    Entry {
        id: "deleteAuth",
        method: "delete_auth",
        call: |client, json| {
            request(json).map(|request| client.delete_auth(request).into_json())
        },
    },
    Entry {
        id: "deleteById",
        method: "delete_by_id",
        call: |client, json| {
            request(json).map(|request| client.delete_by_id(request).into_json())
        },
    },
    Entry {
        id: "deleteCustomFields",
        method: "delete_custom_fields",
        call: |client, json| {
            request(json).map(|request| client.delete_custom_fields(request).into_json())
        },
    },
    Entry {
        id: "deleteDataPolicy",
        method: "delete_data_policy",
        call: |client, json| {
            request(json).map(|request| client.delete_data_policy(request).into_json())
        },
    },
    Entry {
        id: "deleteDataResource",
        method: "delete_data_resource",
        call: |client, json| {
            request(json).map(|request| client.delete_data_resource(request).into_json())
        },
    },
    Entry {
        id: "deleteDepartment",
        method: "delete_department",
        call: |client, json| {
            request(json).map(|request| client.delete_department(request).into_json())
        },
    },
    Entry {
        id: "deleteDepartmentSyncRelations",
        method: "delete_department_sync_relations",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.delete_department_sync_relations(request).into_json()
                })
        },
    },
    Entry {
        id: "deleteDevice",
        method: "delete_device",
        call: |client, json| {
            request(json).map(|request| client.delete_device(request).into_json())
        },
    },
    Entry {
        id: "deleteDnef",
        method: "delete_dnef",
        call: |client, json| {
            request(json).map(|request| client.delete_dnef(request).into_json())
        },
    },
    Entry {
        id: "deleteExtIdp",
        method: "delete_ext_idp",
        call: |client, json| {
            request(json).map(|request| client.delete_ext_idp(request).into_json())
        },
    },
    Entry {
        id: "deleteExtIdpConn",
        method: "delete_ext_idp_conn",
        call: |client, json| {
            request(json).map(|request| client.delete_ext_idp_conn(request).into_json())
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
        id: "deleteInvitationRoster",
        method: "delete_invitation_roster",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_invitation_roster(request).into_json())
        },
    },
    Entry {
        id: "deleteInvitationRosterBatch",
        method: "delete_invitation_roster_batch",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.delete_invitation_roster_batch(request).into_json()
                })
        },
    },
    Entry {
        id: "deleteInvitees",
        method: "delete_invitees",
        call: |client, json| {
            request(json).map(|request| client.delete_invitees(request).into_json())
        },
    },
    Entry {
        id: "deleteNamespace",
        method: "delete_namespace",
        call: |client, json| {
            request(json).map(|request| client.delete_namespace(request).into_json())
        },
    },
    Entry {
        id: "deleteNamespacesBatch",
        method: "delete_namespaces_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_namespaces_batch(request).into_json())
        },
    },
    Entry {
        id: "deleteOrganization",
        method: "delete_organization",
        call: |client, json| {
            request(json).map(|request| client.delete_organization(request).into_json())
        },
    },
    Entry {
        id: "deletePermissionNamespace",
        method: "delete_permission_namespace",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_permission_namespace(request).into_json())
        },
    },
    Entry {
        id: "deletePermissionNamespacesBatch",
        method: "delete_permission_namespaces_batch",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.delete_permission_namespaces_batch(request).into_json()
                })
        },
    },
    Entry {
        id: "deletePipelineFunction",
        method: "delete_pipeline_function",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_pipeline_function(request).into_json())
        },
    },
    Entry {
        id: "deletePublicAccountsBatch",
        method: "delete_public_accounts_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_public_accounts_batch(request).into_json())
        },
    },
    Entry {
        id: "deleteResource",
        method: "delete_resource",
        call: |client, json| {
            request(json).map(|request| client.delete_resource(request).into_json())
        },
    },
    Entry {
        id: "deleteResourcesBatch",
        method: "delete_resources_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_resources_batch(request).into_json())
        },
    },
    Entry {
        id: "deleteRiskListPolicyById",
        method: "delete_risk_list_policy_by_id",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_risk_list_policy_by_id(request).into_json())
        },
    },
    Entry {
        id: "deleteRoles",
        method: "delete_roles",
        call: |client, json| {
            request(json).map(|request| client.delete_roles(request).into_json())
        },
    },
    Entry {
        id: "deleteRolesBatch",
        method: "delete_roles_batch",
        call: |client, json| {
            request(json).map(|request| client.delete_roles_batch(request).into_json())
        },
    },
    Entry {
        id: "deleteTenant",
        method: "delete_tenant",
        call: |client, json| {
            request(json).map(|request| client.delete_tenant(request).into_json())
        },
    },
    Entry {
        id: "deleteTenantAdmin",
        method: "delete_tenant_admin",
        call: |client, json| {
            request(json).map(|request| client.delete_tenant_admin(request).into_json())
        },
    },
    Entry {
        id: "deleteTenantUser",
        method: "delete_tenant_user",
        call: |client, json| {
            request(json).map(|request| client.delete_tenant_user(request).into_json())
        },
    },
    Entry {
        id: "deleteUserListById",
        method: "delete_user_list_by_id",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_user_list_by_id(request).into_json())
        },
    },
    Entry {
        id: "deleteUserSyncRelations",
        method: "delete_user_sync_relations",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_user_sync_relations(request).into_json())
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
        id: "deleteWebhook",
        method: "delete_webhook",
        call: |client, json| {
            request(json).map(|request| client.delete_webhook(request).into_json())
        },
    },
    Entry {
        id: "deleteWhitelist",
        method: "delete_whitelist",
        call: |client, json| {
            request(json).map(|request| client.delete_whitelist(request).into_json())
        },
    },
    Entry {
        id: "deleteWhitelistOfApp",
        method: "delete_whitelist_of_app",
        call: |client, json| {
            request(json)
                .map(|request| client.delete_whitelist_of_app(request).into_json())
        },
    },
    Entry {
        id: "detailAuthSubject",
        method: "detail_auth_subject",
        call: |client, json| {
            request(json).map(|request| client.detail_auth_subject(request).into_json())
        },
    },
    Entry {
        id: "disableDevice",
        method: "disable_device",
        call: |client, json| {
            request(json).map(|request| client.disable_device(request).into_json())
        },
    },
    Entry {
        id: "disableLdapServer",
        method: "disable_ldap_server",
        call: |client, json| {
            request(json).map(|request| client.disable_ldap_server(request).into_json())
        },
    },
    Entry {
        id: "enableDevice",
        method: "enable_device",
        call: |client, json| {
            request(json).map(|request| client.enable_device(request).into_json())
        },
    },
    Entry {
        id: "enabledAuth",
        method: "enabled_auth",
        call: |client, json| {
            request(json).map(|request| client.enabled_auth(request).into_json())
        },
    },
    Entry {
        id: "executeOperate",
        method: "execute_operate",
        call: |client, json| {
            request(json).map(|request| client.execute_operate(request).into_json())
        },
    },
    Entry {
        id: "exportMetadata",
        method: "export_metadata",
        call: |client, json| {
            request(json).map(|request| client.export_metadata(request).into_json())
        },
    },
    Entry {
        id: "exportModel",
        method: "export_model",
        call: |client, json| {
            request(json).map(|request| client.export_model(request).into_json())
        },
    },
    Entry {
        id: "exportUsers",
        method: "export_users",
        call: |client, json| {
            request(json).map(|request| client.export_users(request).into_json())
        },
    },
    Entry {
        id: "extIdpConnStateByApps",
        method: "ext_idp_conn_state_by_apps",
        call: |client, json| {
            request(json)
                .map(|request| client.ext_idp_conn_state_by_apps(request).into_json())
        },
    },
    Entry {
        id: "filter",
        method: "filter",
        call: |client, json| {
            request(json).map(|request| client.filter(request).into_json())
        },
    },
    Entry {
        id: "filterUsers",
        method: "filter_users",
        call: |client, json| {
            request(json).map(|request| client.filter_users(request).into_json())
        },
    },
    Entry {
        id: "findAppLists",
        method: "find_app_lists",
        call: |client, json| {
            request(json).map(|request| client.find_app_lists(request).into_json())
        },
    },
    Entry {
        id: "findIpList",
        method: "find_ip_list",
        call: |client, json| {
            request(json).map(|request| client.find_ip_list(request).into_json())
        },
    },
    Entry {
        id: "findLastLoginAppsByDeviceIds",
        method: "find_last_login_apps_by_device_ids",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.find_last_login_apps_by_device_ids(request).into_json()
                })
        },
    },
    Entry {
        id: "findLastLoginAppsByDeviceIdsV2",
        method: "find_last_login_apps_by_device_ids_v2",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.find_last_login_apps_by_device_ids_v2(request).into_json()
                })
        },
    },
    Entry {
        id: "findRiskListPolicy",
        method: "find_risk_list_policy",
        call: |client, json| {
            request(json)
                .map(|request| client.find_risk_list_policy(request).into_json())
        },
    },
    Entry {
        id: "findUserList",
        method: "find_user_list",
        call: |client, json| {
            request(json).map(|request| client.find_user_list(request).into_json())
        },
    },
    Entry {
        id: "generateInviteTenantUserLink",
        method: "generate_invite_tenant_user_link",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.generate_invite_tenant_user_link(request).into_json()
                })
        },
    },
    Entry {
        id: "generateUniversalInvitation",
        method: "generate_universal_invitation",
        call: |client, json| {
            request::<()>(json)
                .map(|()| client.generate_universal_invitation().into_json())
        },
    },
    Entry {
        id: "getAccessKey",
        method: "get_access_key",
        call: |client, json| {
            request(json).map(|request| client.get_access_key(request).into_json())
        },
    },
    Entry {
        id: "getAccessKeyList",
        method: "get_access_key_list",
        call: |client, json| {
            request(json).map(|request| client.get_access_key_list(request).into_json())
        },
    },
    Entry {
        id: "getAdminAuditLogs",
        method: "get_admin_audit_logs",
        call: |client, json| {
            request(json).map(|request| client.get_admin_audit_logs(request).into_json())
        },
    },
    Entry {
        id: "getAllDepartments",
        method: "get_all_departments",
        call: |client, json| {
            request(json).map(|request| client.get_all_departments(request).into_json())
        },
    },
    Entry {
        id: "getAllGroups",
        method: "get_all_groups",
        call: |client, json| {
            request(json).map(|request| client.get_all_groups(request).into_json())
        },
    },
    Entry {
        id: "getAllMetadata",
        method: "get_all_metadata",
        call: |client, json| {
            request(json).map(|request| client.get_all_metadata(request).into_json())
        },
    },
    Entry {
        id: "getAllMetadataRow",
        method: "get_all_metadata_row",
        call: |client, json| {
            request(json).map(|request| client.get_all_metadata_row(request).into_json())
        },
    },
    Entry {
        id: "getAllRightsItem",
        method: "get_all_rights_item",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_all_rights_item().into_json())
        },
    },
    Entry {
        id: "getAllValidScopeSettings",
        method: "get_all_valid_scope_settings",
        call: |client, json| {
            request::<()>(json)
                .map(|()| client.get_all_valid_scope_settings().into_json())
        },
    },
    Entry {
        id: "getAllWhiteListSettings",
        method: "get_all_white_list_settings",
        call: |client, json| {
            request::<()>(json)
                .map(|()| client.get_all_white_list_settings().into_json())
        },
    },
    Entry {
        id: "getApplication",
        method: "get_application",
        call: |client, json| {
            request(json).map(|request| client.get_application(request).into_json())
        },
    },
    Entry {
        id: "getApplicationPermissionStrategy",
        method: "get_application_permission_strategy",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_application_permission_strategy(request).into_json()
                })
        },
    },
    Entry {
        id: "getApplicationSecret",
        method: "get_application_secret",
        call: |client, json| {
            request(json)
                .map(|request| client.get_application_secret(request).into_json())
        },
    },
    Entry {
        id: "getApplicationSimpleInfo",
        method: "get_application_simple_info",
        call: |client, json| {
            request(json)
                .map(|request| client.get_application_simple_info(request).into_json())
        },
    },
    Entry {
        id: "getAsaAccount",
        method: "get_asa_account",
        call: |client, json| {
            request(json).map(|request| client.get_asa_account(request).into_json())
        },
    },
    Entry {
        id: "getAsaAccountAssignedTargets",
        method: "get_asa_account_assigned_targets",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_asa_account_assigned_targets(request).into_json()
                })
        },
    },
    Entry {
        id: "getAsaAccountBatch",
        method: "get_asa_account_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.get_asa_account_batch(request).into_json())
        },
    },
    Entry {
        id: "getAssignedAccount",
        method: "get_assigned_account",
        call: |client, json| {
            request(json).map(|request| client.get_assigned_account(request).into_json())
        },
    },
    Entry {
        id: "getAuthorizedResources",
        method: "get_authorized_resources",
        call: |client, json| {
            request(json)
                .map(|request| client.get_authorized_resources(request).into_json())
        },
    },
    Entry {
        id: "getBindPwd",
        method: "get_bind_pwd",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_bind_pwd().into_json())
        },
    },
    Entry {
        id: "getCurrentPackageInfo",
        method: "get_current_package_info",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_current_package_info().into_json())
        },
    },
    Entry {
        id: "getCustomData",
        method: "get_custom_data",
        call: |client, json| {
            request(json).map(|request| client.get_custom_data(request).into_json())
        },
    },
    Entry {
        id: "getCustomFields",
        method: "get_custom_fields",
        call: |client, json| {
            request(json).map(|request| client.get_custom_fields(request).into_json())
        },
    },
    Entry {
        id: "getDataPolicy",
        method: "get_data_policy",
        call: |client, json| {
            request(json).map(|request| client.get_data_policy(request).into_json())
        },
    },
    Entry {
        id: "getDataResource",
        method: "get_data_resource",
        call: |client, json| {
            request(json).map(|request| client.get_data_resource(request).into_json())
        },
    },
    Entry {
        id: "getDepartment",
        method: "get_department",
        call: |client, json| {
            request(json).map(|request| client.get_department(request).into_json())
        },
    },
    Entry {
        id: "getDepartmentAllApp",
        method: "get_department_all_app",
        call: |client, json| {
            request(json)
                .map(|request| client.get_department_all_app(request).into_json())
        },
    },
    Entry {
        id: "getDepartmentById",
        method: "get_department_by_id",
        call: |client, json| {
            request(json).map(|request| client.get_department_by_id(request).into_json())
        },
    },
    Entry {
        id: "getDepartmentSyncRelations",
        method: "get_department_sync_relations",
        call: |client, json| {
            request(json)
                .map(|request| client.get_department_sync_relations(request).into_json())
        },
    },
    Entry {
        id: "getDetail",
        method: "get_detail",
        call: |client, json| {
            request(json).map(|request| client.get_detail(request).into_json())
        },
    },
    Entry {
        id: "getDeviceStatus",
        method: "get_device_status",
        call: |client, json| {
            request(json).map(|request| client.get_device_status(request).into_json())
        },
    },
    Entry {
        id: "getEmailProvider",
        method: "get_email_provider",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_email_provider().into_json())
        },
    },
    Entry {
        id: "getEmailTemplates",
        method: "get_email_templates",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_email_templates().into_json())
        },
    },
    Entry {
        id: "getExtIdp",
        method: "get_ext_idp",
        call: |client, json| {
            request(json).map(|request| client.get_ext_idp(request).into_json())
        },
    },
    Entry {
        id: "getExternalUserResourceStruct",
        method: "get_external_user_resource_struct",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_external_user_resource_struct(request).into_json()
                })
        },
    },
    Entry {
        id: "getGlobalMfaSettings",
        method: "get_global_mfa_settings",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_global_mfa_settings().into_json())
        },
    },
    Entry {
        id: "getGroup",
        method: "get_group",
        call: |client, json| {
            request(json).map(|request| client.get_group(request).into_json())
        },
    },
    Entry {
        id: "getGroupAuthorizedResources",
        method: "get_group_authorized_resources",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_group_authorized_resources(request).into_json()
                })
        },
    },
    Entry {
        id: "getGroupsOfPublicAccount",
        method: "get_groups_of_public_account",
        call: |client, json| {
            request(json)
                .map(|request| client.get_groups_of_public_account(request).into_json())
        },
    },
    Entry {
        id: "getImportTemplate",
        method: "get_import_template",
        call: |client, json| {
            request(json).map(|request| client.get_import_template(request).into_json())
        },
    },
    Entry {
        id: "getInvitationRoster",
        method: "get_invitation_roster",
        call: |client, json| {
            request(json)
                .map(|request| client.get_invitation_roster(request).into_json())
        },
    },
    Entry {
        id: "getInviteEmailTemplate",
        method: "get_invite_email_template",
        call: |client, json| {
            request(json)
                .map(|request| client.get_invite_email_template(request).into_json())
        },
    },
    Entry {
        id: "getMauPeriodUsageHistory",
        method: "get_mau_period_usage_history",
        call: |client, json| {
            request(json)
                .map(|request| client.get_mau_period_usage_history(request).into_json())
        },
    },
    Entry {
        id: "getMetadataGroupList",
        method: "get_metadata_group_list",
        call: |client, json| {
            request(json)
                .map(|request| client.get_metadata_group_list(request).into_json())
        },
    },
    Entry {
        id: "getMfaTriggerData",
        method: "get_mfa_trigger_data",
        call: |client, json| {
            request(json).map(|request| client.get_mfa_trigger_data(request).into_json())
        },
    },
    Entry {
        id: "getModel",
        method: "get_model",
        call: |client, json| {
            request(json).map(|request| client.get_model(request).into_json())
        },
    },
    Entry {
        id: "getMultipleTenantAdmin",
        method: "get_multiple_tenant_admin",
        call: |client, json| {
            request(json)
                .map(|request| client.get_multiple_tenant_admin(request).into_json())
        },
    },
    Entry {
        id: "getNamespace",
        method: "get_namespace",
        call: |client, json| {
            request(json).map(|request| client.get_namespace(request).into_json())
        },
    },
    Entry {
        id: "getNamespacesBatch",
        method: "get_namespaces_batch",
        call: |client, json| {
            request(json).map(|request| client.get_namespaces_batch(request).into_json())
        },
    },
    Entry {
        id: "getOrderDetail",
        method: "get_order_detail",
        call: |client, json| {
            request(json).map(|request| client.get_order_detail(request).into_json())
        },
    },
    Entry {
        id: "getOrderPayDetail",
        method: "get_order_pay_detail",
        call: |client, json| {
            request(json).map(|request| client.get_order_pay_detail(request).into_json())
        },
    },
    Entry {
        id: "getOrders",
        method: "get_orders",
        call: |client, json| {
            request(json).map(|request| client.get_orders(request).into_json())
        },
    },
    Entry {
        id: "getOrganization",
        method: "get_organization",
        call: |client, json| {
            request(json).map(|request| client.get_organization(request).into_json())
        },
    },
    Entry {
        id: "getOrganizationsBatch",
        method: "get_organizations_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.get_organizations_batch(request).into_json())
        },
    },
    Entry {
        id: "getOtpSecretByUser",
        method: "get_otp_secret_by_user",
        call: |client, json| {
            request(json)
                .map(|request| client.get_otp_secret_by_user(request).into_json())
        },
    },
    Entry {
        id: "getParentDepartment",
        method: "get_parent_department",
        call: |client, json| {
            request(json)
                .map(|request| client.get_parent_department(request).into_json())
        },
    },
    Entry {
        id: "getPermissionNamespace",
        method: "get_permission_namespace",
        call: |client, json| {
            request(json)
                .map(|request| client.get_permission_namespace(request).into_json())
        },
    },
    Entry {
        id: "getPermissionNamespacesBatch",
        method: "get_permission_namespaces_batch",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_permission_namespaces_batch(request).into_json()
                })
        },
    },
    Entry {
        id: "getPipelineFunction",
        method: "get_pipeline_function",
        call: |client, json| {
            request(json)
                .map(|request| client.get_pipeline_function(request).into_json())
        },
    },
    Entry {
        id: "getPipelineLogs",
        method: "get_pipeline_logs",
        call: |client, json| {
            request(json).map(|request| client.get_pipeline_logs(request).into_json())
        },
    },
    Entry {
        id: "getPolicyDetailById",
        method: "get_policy_detail_by_id",
        call: |client, json| {
            request(json)
                .map(|request| client.get_policy_detail_by_id(request).into_json())
        },
    },
    Entry {
        id: "getPolicyUserAttributionDetail",
        method: "get_policy_user_attribution_detail",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_policy_user_attribution_detail(request).into_json()
                })
        },
    },
    Entry {
        id: "getPost",
        method: "get_post",
        call: |client, json| {
            request(json).map(|request| client.get_post(request).into_json())
        },
    },
    Entry {
        id: "getPostById",
        method: "get_post_by_id",
        call: |client, json| {
            request(json).map(|request| client.get_post_by_id(request).into_json())
        },
    },
    Entry {
        id: "getPostOfPublicUser",
        method: "get_post_of_public_user",
        call: |client, json| {
            request(json)
                .map(|request| client.get_post_of_public_user(request).into_json())
        },
    },
    Entry {
        id: "getPublicAccount",
        method: "get_public_account",
        call: |client, json| {
            request(json).map(|request| client.get_public_account(request).into_json())
        },
    },
    Entry {
        id: "getPublicAccountBatch",
        method: "get_public_account_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.get_public_account_batch(request).into_json())
        },
    },
    Entry {
        id: "getPublicAccountDepartments",
        method: "get_public_account_departments",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_public_account_departments(request).into_json()
                })
        },
    },
    Entry {
        id: "getPublicAccountOfGroups",
        method: "get_public_account_of_groups",
        call: |client, json| {
            request(json)
                .map(|request| client.get_public_account_of_groups(request).into_json())
        },
    },
    Entry {
        id: "getPublicAccountRoles",
        method: "get_public_account_roles",
        call: |client, json| {
            request(json)
                .map(|request| client.get_public_account_roles(request).into_json())
        },
    },
    Entry {
        id: "getPublicAccountsOfDepartment",
        method: "get_public_accounts_of_department",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_public_accounts_of_department(request).into_json()
                })
        },
    },
    Entry {
        id: "getPublicAccountsOfGroup",
        method: "get_public_accounts_of_group",
        call: |client, json| {
            request(json)
                .map(|request| client.get_public_accounts_of_group(request).into_json())
        },
    },
    Entry {
        id: "getPublicAccountsOfPost",
        method: "get_public_accounts_of_post",
        call: |client, json| {
            request(json)
                .map(|request| client.get_public_accounts_of_post(request).into_json())
        },
    },
    Entry {
        id: "getPublicAccountsOfRole",
        method: "get_public_accounts_of_role",
        call: |client, json| {
            request(json)
                .map(|request| client.get_public_accounts_of_role(request).into_json())
        },
    },
    Entry {
        id: "getPublicAccountsOfUser",
        method: "get_public_accounts_of_user",
        call: |client, json| {
            request(json)
                .map(|request| client.get_public_accounts_of_user(request).into_json())
        },
    },
    Entry {
        id: "getRelationDetails",
        method: "get_relation_details",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_relation_details().into_json())
        },
    },
    Entry {
        id: "getRelationInfo",
        method: "get_relation_info",
        call: |client, json| {
            request(json).map(|request| client.get_relation_info(request).into_json())
        },
    },
    Entry {
        id: "getRelationValue",
        method: "get_relation_value",
        call: |client, json| {
            request(json).map(|request| client.get_relation_value(request).into_json())
        },
    },
    Entry {
        id: "getResource",
        method: "get_resource",
        call: |client, json| {
            request(json).map(|request| client.get_resource(request).into_json())
        },
    },
    Entry {
        id: "getResourceAuthorizedTargets",
        method: "get_resource_authorized_targets",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_resource_authorized_targets(request).into_json()
                })
        },
    },
    Entry {
        id: "getResourcesBatch",
        method: "get_resources_batch",
        call: |client, json| {
            request(json).map(|request| client.get_resources_batch(request).into_json())
        },
    },
    Entry {
        id: "getRole",
        method: "get_role",
        call: |client, json| {
            request(json).map(|request| client.get_role(request).into_json())
        },
    },
    Entry {
        id: "getRoleAuthorizedResources",
        method: "get_role_authorized_resources",
        call: |client, json| {
            request(json)
                .map(|request| client.get_role_authorized_resources(request).into_json())
        },
    },
    Entry {
        id: "getRow",
        method: "get_row",
        call: |client, json| {
            request(json).map(|request| client.get_row(request).into_json())
        },
    },
    Entry {
        id: "getRowBatch",
        method: "get_row_batch",
        call: |client, json| {
            request(json).map(|request| client.get_row_batch(request).into_json())
        },
    },
    Entry {
        id: "getRowByValue",
        method: "get_row_by_value",
        call: |client, json| {
            request(json).map(|request| client.get_row_by_value(request).into_json())
        },
    },
    Entry {
        id: "getRuleSettings",
        method: "get_rule_settings",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_rule_settings().into_json())
        },
    },
    Entry {
        id: "getSecuritySettings",
        method: "get_security_settings",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_security_settings().into_json())
        },
    },
    Entry {
        id: "getSyncJob",
        method: "get_sync_job",
        call: |client, json| {
            request(json).map(|request| client.get_sync_job(request).into_json())
        },
    },
    Entry {
        id: "getSyncTask",
        method: "get_sync_task",
        call: |client, json| {
            request(json).map(|request| client.get_sync_task(request).into_json())
        },
    },
    Entry {
        id: "getTenant",
        method: "get_tenant",
        call: |client, json| {
            request(json).map(|request| client.get_tenant(request).into_json())
        },
    },
    Entry {
        id: "getTenantByCode",
        method: "get_tenant_by_code",
        call: |client, json| {
            request(json).map(|request| client.get_tenant_by_code(request).into_json())
        },
    },
    Entry {
        id: "getTenantCooperator",
        method: "get_tenant_cooperator",
        call: |client, json| {
            request(json)
                .map(|request| client.get_tenant_cooperator(request).into_json())
        },
    },
    Entry {
        id: "getTenantCooperatorMenu",
        method: "get_tenant_cooperator_menu",
        call: |client, json| {
            request(json)
                .map(|request| client.get_tenant_cooperator_menu(request).into_json())
        },
    },
    Entry {
        id: "getTenantEnterpriseCertification",
        method: "get_tenant_enterprise_certification",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_tenant_enterprise_certification(request).into_json()
                })
        },
    },
    Entry {
        id: "getTenantLittleInfo",
        method: "get_tenant_little_info",
        call: |client, json| {
            request(json)
                .map(|request| client.get_tenant_little_info(request).into_json())
        },
    },
    Entry {
        id: "getTenantUser",
        method: "get_tenant_user",
        call: |client, json| {
            request(json).map(|request| client.get_tenant_user(request).into_json())
        },
    },
    Entry {
        id: "getUniversalInvitation",
        method: "get_universal_invitation",
        call: |client, json| {
            request(json)
                .map(|request| client.get_universal_invitation(request).into_json())
        },
    },
    Entry {
        id: "getUsageInfo",
        method: "get_usage_info",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_usage_info().into_json())
        },
    },
    Entry {
        id: "getUser",
        method: "get_user",
        call: |client, json| {
            request(json).map(|request| client.get_user(request).into_json())
        },
    },
    Entry {
        id: "getUserAccessibleApps",
        method: "get_user_accessible_apps",
        call: |client, json| {
            request(json)
                .map(|request| client.get_user_accessible_apps(request).into_json())
        },
    },
    Entry {
        id: "getUserActionLogs",
        method: "get_user_action_logs",
        call: |client, json| {
            request(json).map(|request| client.get_user_action_logs(request).into_json())
        },
    },
    Entry {
        id: "getUserAttributionMainDepartment",
        method: "get_user_attribution_main_department",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_user_attribution_main_department(request).into_json()
                })
        },
    },
    Entry {
        id: "getUserAuthorizedApps",
        method: "get_user_authorized_apps",
        call: |client, json| {
            request(json)
                .map(|request| client.get_user_authorized_apps(request).into_json())
        },
    },
    Entry {
        id: "getUserAuthorizedResources",
        method: "get_user_authorized_resources",
        call: |client, json| {
            request(json)
                .map(|request| client.get_user_authorized_resources(request).into_json())
        },
    },
    Entry {
        id: "getUserBaseFields",
        method: "get_user_base_fields",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_user_base_fields().into_json())
        },
    },
    Entry {
        id: "getUserBatch",
        method: "get_user_batch",
        call: |client, json| {
            request(json).map(|request| client.get_user_batch(request).into_json())
        },
    },
    Entry {
        id: "getUserDepartments",
        method: "get_user_departments",
        call: |client, json| {
            request(json).map(|request| client.get_user_departments(request).into_json())
        },
    },
    Entry {
        id: "getUserEncryptPasswordBatch",
        method: "get_user_encrypt_password_batch",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_user_encrypt_password_batch(request).into_json()
                })
        },
    },
    Entry {
        id: "getUserGroups",
        method: "get_user_groups",
        call: |client, json| {
            request(json).map(|request| client.get_user_groups(request).into_json())
        },
    },
    Entry {
        id: "getUserIdentities",
        method: "get_user_identities",
        call: |client, json| {
            request(json).map(|request| client.get_user_identities(request).into_json())
        },
    },
    Entry {
        id: "getUserLoggedinApps",
        method: "get_user_loggedin_apps",
        call: |client, json| {
            request(json)
                .map(|request| client.get_user_loggedin_apps(request).into_json())
        },
    },
    Entry {
        id: "getUserLoggedinIdentities",
        method: "get_user_loggedin_identities",
        call: |client, json| {
            request(json)
                .map(|request| client.get_user_loggedin_identities(request).into_json())
        },
    },
    Entry {
        id: "getUserLoginHistory",
        method: "get_user_login_history",
        call: |client, json| {
            request(json)
                .map(|request| client.get_user_login_history(request).into_json())
        },
    },
    Entry {
        id: "getUserMfaInfo",
        method: "get_user_mfa_info",
        call: |client, json| {
            request(json).map(|request| client.get_user_mfa_info(request).into_json())
        },
    },
    Entry {
        id: "getUserMfaStatus",
        method: "get_user_mfa_status",
        call: |client, json| {
            request(json).map(|request| client.get_user_mfa_status(request).into_json())
        },
    },
    Entry {
        id: "getUserPasswordCiphertext",
        method: "get_user_password_ciphertext",
        call: |client, json| {
            request(json)
                .map(|request| client.get_user_password_ciphertext(request).into_json())
        },
    },
    Entry {
        id: "getUserPermissionList",
        method: "get_user_permission_list",
        call: |client, json| {
            request(json)
                .map(|request| client.get_user_permission_list(request).into_json())
        },
    },
    Entry {
        id: "getUserPost",
        method: "get_user_post",
        call: |client, json| {
            request(json).map(|request| client.get_user_post(request).into_json())
        },
    },
    Entry {
        id: "getUserPosts",
        method: "get_user_posts",
        call: |client, json| {
            request(json).map(|request| client.get_user_posts(request).into_json())
        },
    },
    Entry {
        id: "getUserPrincipalAuthenticationInfo",
        method: "get_user_principal_authentication_info",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_user_principal_authentication_info(request).into_json()
                })
        },
    },
    Entry {
        id: "getUserResourcePermissionList",
        method: "get_user_resource_permission_list",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_user_resource_permission_list(request).into_json()
                })
        },
    },
    Entry {
        id: "getUserResourceStruct",
        method: "get_user_resource_struct",
        call: |client, json| {
            request(json)
                .map(|request| client.get_user_resource_struct(request).into_json())
        },
    },
    Entry {
        id: "getUserRoles",
        method: "get_user_roles",
        call: |client, json| {
            request(json).map(|request| client.get_user_roles(request).into_json())
        },
    },
    Entry {
        id: "getUserSyncRelations",
        method: "get_user_sync_relations",
        call: |client, json| {
            request(json)
                .map(|request| client.get_user_sync_relations(request).into_json())
        },
    },
    Entry {
        id: "getUsersOfPublicAccount",
        method: "get_users_of_public_account",
        call: |client, json| {
            request(json)
                .map(|request| client.get_users_of_public_account(request).into_json())
        },
    },
    Entry {
        id: "getVerifyConfigApp",
        method: "get_verify_config_app",
        call: |client, json| {
            request(json)
                .map(|request| client.get_verify_config_app(request).into_json())
        },
    },
    Entry {
        id: "getWebhook",
        method: "get_webhook",
        call: |client, json| {
            request(json).map(|request| client.get_webhook(request).into_json())
        },
    },
    Entry {
        id: "getWebhookEventList",
        method: "get_webhook_event_list",
        call: |client, json| {
            request::<()>(json).map(|()| client.get_webhook_event_list().into_json())
        },
    },
    Entry {
        id: "getWebhookLogs",
        method: "get_webhook_logs",
        call: |client, json| {
            request(json).map(|request| client.get_webhook_logs(request).into_json())
        },
    },
    Entry {
        id: "getWechatMpAccessTokenInfo",
        method: "get_wechat_mp_access_token_info",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.get_wechat_mp_access_token_info(request).into_json()
                })
        },
    },
    Entry {
        id: "hasAnyRole",
        method: "has_any_role",
        call: |client, json| {
            request(json).map(|request| client.has_any_role(request).into_json())
        },
    },
    Entry {
        id: "importMetadata",
        method: "import_metadata",
        call: |client, json| {
            request(json).map(|request| client.import_metadata(request).into_json())
        },
    },
    Entry {
        id: "importModel",
        method: "import_model",
        call: |client, json| {
            request(json).map(|request| client.import_model(request).into_json())
        },
    },
    Entry {
        id: "importOtp",
        method: "import_otp",
        call: |client, json| {
            request(json).map(|request| client.import_otp(request).into_json())
        },
    },
    Entry {
        id: "importTemplate",
        method: "import_template",
        call: |client, json| {
            request::<()>(json).map(|()| client.import_template().into_json())
        },
    },
    Entry {
        id: "importTenant",
        method: "import_tenant",
        call: |client, json| {
            request(json).map(|request| client.import_tenant(request).into_json())
        },
    },
    Entry {
        id: "importTenantHistory",
        method: "import_tenant_history",
        call: |client, json| {
            request(json)
                .map(|request| client.import_tenant_history(request).into_json())
        },
    },
    Entry {
        id: "importTenantNotifyUser",
        method: "import_tenant_notify_user",
        call: |client, json| {
            request(json)
                .map(|request| client.import_tenant_notify_user(request).into_json())
        },
    },
    Entry {
        id: "importUsers",
        method: "import_users",
        call: |client, json| {
            request(json).map(|request| client.import_users(request).into_json())
        },
    },
    Entry {
        id: "isActionAllowed",
        method: "is_action_allowed",
        call: |client, json| {
            request(json).map(|request| client.is_action_allowed(request).into_json())
        },
    },
    Entry {
        id: "isUserExists",
        method: "is_user_exists",
        call: |client, json| {
            request(json).map(|request| client.is_user_exists(request).into_json())
        },
    },
    Entry {
        id: "isUserInDepartment",
        method: "is_user_in_department",
        call: |client, json| {
            request(json)
                .map(|request| client.is_user_in_department(request).into_json())
        },
    },
    Entry {
        id: "kickPublicAccounts",
        method: "kick_public_accounts",
        call: |client, json| {
            request(json).map(|request| client.kick_public_accounts(request).into_json())
        },
    },
    Entry {
        id: "kickUsers",
        method: "kick_users",
        call: |client, json| {
            request(json).map(|request| client.kick_users(request).into_json())
        },
    },
    Entry {
        id: "linkIdentity",
        method: "link_identity",
        call: |client, json| {
            request(json).map(|request| client.link_identity(request).into_json())
        },
    },
    Entry {
        id: "listApplicationActiveUsers",
        method: "list_application_active_users",
        call: |client, json| {
            request(json)
                .map(|request| client.list_application_active_users(request).into_json())
        },
    },
    Entry {
        id: "listApplicationSimpleInfo",
        method: "list_application_simple_info",
        call: |client, json| {
            request(json)
                .map(|request| client.list_application_simple_info(request).into_json())
        },
    },
    Entry {
        id: "listApplications",
        method: "list_applications",
        call: |client, json| {
            request(json).map(|request| client.list_applications(request).into_json())
        },
    },
    Entry {
        id: "listArchivedUsers",
        method: "list_archived_users",
        call: |client, json| {
            request(json).map(|request| client.list_archived_users(request).into_json())
        },
    },
    Entry {
        id: "listAsaAccount",
        method: "list_asa_account",
        call: |client, json| {
            request(json).map(|request| client.list_asa_account(request).into_json())
        },
    },
    Entry {
        id: "listAuthApplication",
        method: "list_auth_application",
        call: |client, json| {
            request(json)
                .map(|request| client.list_auth_application(request).into_json())
        },
    },
    Entry {
        id: "listAuthSubject",
        method: "list_auth_subject",
        call: |client, json| {
            request(json).map(|request| client.list_auth_subject(request).into_json())
        },
    },
    Entry {
        id: "listChildrenDepartments",
        method: "list_children_departments",
        call: |client, json| {
            request(json)
                .map(|request| client.list_children_departments(request).into_json())
        },
    },
    Entry {
        id: "listCommonResource",
        method: "list_common_resource",
        call: |client, json| {
            request(json).map(|request| client.list_common_resource(request).into_json())
        },
    },
    Entry {
        id: "listCustFields",
        method: "list_cust_fields",
        call: |client, json| {
            request(json).map(|request| client.list_cust_fields(request).into_json())
        },
    },
    Entry {
        id: "listDataPolices",
        method: "list_data_polices",
        call: |client, json| {
            request(json).map(|request| client.list_data_polices(request).into_json())
        },
    },
    Entry {
        id: "listDataPolicyTargets",
        method: "list_data_policy_targets",
        call: |client, json| {
            request(json)
                .map(|request| client.list_data_policy_targets(request).into_json())
        },
    },
    Entry {
        id: "listDataResources",
        method: "list_data_resources",
        call: |client, json| {
            request(json).map(|request| client.list_data_resources(request).into_json())
        },
    },
    Entry {
        id: "listDepartmentMemberIds",
        method: "list_department_member_ids",
        call: |client, json| {
            request(json)
                .map(|request| client.list_department_member_ids(request).into_json())
        },
    },
    Entry {
        id: "listDepartmentMembers",
        method: "list_department_members",
        call: |client, json| {
            request(json)
                .map(|request| client.list_department_members(request).into_json())
        },
    },
    Entry {
        id: "listDnef",
        method: "list_dnef",
        call: |client, json| {
            request(json).map(|request| client.list_dnef(request).into_json())
        },
    },
    Entry {
        id: "listEventApps",
        method: "list_event_apps",
        call: |client, json| {
            request::<()>(json).map(|()| client.list_event_apps().into_json())
        },
    },
    Entry {
        id: "listEvents",
        method: "list_events",
        call: |client, json| {
            request(json).map(|request| client.list_events(request).into_json())
        },
    },
    Entry {
        id: "listExtIdp",
        method: "list_ext_idp",
        call: |client, json| {
            request(json).map(|request| client.list_ext_idp(request).into_json())
        },
    },
    Entry {
        id: "listField",
        method: "list_field",
        call: |client, json| {
            request(json).map(|request| client.list_field(request).into_json())
        },
    },
    Entry {
        id: "listGroupMembers",
        method: "list_group_members",
        call: |client, json| {
            request(json).map(|request| client.list_group_members(request).into_json())
        },
    },
    Entry {
        id: "listGroups",
        method: "list_groups",
        call: |client, json| {
            request(json).map(|request| client.list_groups(request).into_json())
        },
    },
    Entry {
        id: "listInvitationPolicies",
        method: "list_invitation_policies",
        call: |client, json| {
            request(json)
                .map(|request| client.list_invitation_policies(request).into_json())
        },
    },
    Entry {
        id: "listInvitationRoster",
        method: "list_invitation_roster",
        call: |client, json| {
            request(json)
                .map(|request| client.list_invitation_roster(request).into_json())
        },
    },
    Entry {
        id: "listInvitationRostersByNonPolicyId",
        method: "list_invitation_rosters_by_non_policy_id",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.list_invitation_rosters_by_non_policy_id(request).into_json()
                })
        },
    },
    Entry {
        id: "listInvitationRostersByPolicyId",
        method: "list_invitation_rosters_by_policy_id",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.list_invitation_rosters_by_policy_id(request).into_json()
                })
        },
    },
    Entry {
        id: "listInviteTennatUserRecords",
        method: "list_invite_tennat_user_records",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.list_invite_tennat_user_records(request).into_json()
                })
        },
    },
    Entry {
        id: "listModel",
        method: "list_model",
        call: |client, json| {
            request::<()>(json).map(|()| client.list_model().into_json())
        },
    },
    Entry {
        id: "listMultipleTenantAdmin",
        method: "list_multiple_tenant_admin",
        call: |client, json| {
            request(json)
                .map(|request| client.list_multiple_tenant_admin(request).into_json())
        },
    },
    Entry {
        id: "listNamespaceRoles",
        method: "list_namespace_roles",
        call: |client, json| {
            request(json).map(|request| client.list_namespace_roles(request).into_json())
        },
    },
    Entry {
        id: "listNamespaces",
        method: "list_namespaces",
        call: |client, json| {
            request(json).map(|request| client.list_namespaces(request).into_json())
        },
    },
    Entry {
        id: "listOperate",
        method: "list_operate",
        call: |client, json| {
            request(json).map(|request| client.list_operate(request).into_json())
        },
    },
    Entry {
        id: "listOperateAll",
        method: "list_operate_all",
        call: |client, json| {
            request(json).map(|request| client.list_operate_all(request).into_json())
        },
    },
    Entry {
        id: "listOrganizations",
        method: "list_organizations",
        call: |client, json| {
            request(json).map(|request| client.list_organizations(request).into_json())
        },
    },
    Entry {
        id: "listPermissionNamespaceRoles",
        method: "list_permission_namespace_roles",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.list_permission_namespace_roles(request).into_json()
                })
        },
    },
    Entry {
        id: "listPermissionNamespaces",
        method: "list_permission_namespaces",
        call: |client, json| {
            request(json)
                .map(|request| client.list_permission_namespaces(request).into_json())
        },
    },
    Entry {
        id: "listPermissionView",
        method: "list_permission_view",
        call: |client, json| {
            request(json).map(|request| client.list_permission_view(request).into_json())
        },
    },
    Entry {
        id: "listPipelineFunctions",
        method: "list_pipeline_functions",
        call: |client, json| {
            request(json)
                .map(|request| client.list_pipeline_functions(request).into_json())
        },
    },
    Entry {
        id: "listPolicyUserAttributionDetail",
        method: "list_policy_user_attribution_detail",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.list_policy_user_attribution_detail(request).into_json()
                })
        },
    },
    Entry {
        id: "listPublicAccounts",
        method: "list_public_accounts",
        call: |client, json| {
            request(json).map(|request| client.list_public_accounts(request).into_json())
        },
    },
    Entry {
        id: "listRegisterExtendsFields",
        method: "list_register_extends_fields",
        call: |client, json| {
            request(json)
                .map(|request| client.list_register_extends_fields(request).into_json())
        },
    },
    Entry {
        id: "listResourceTargets",
        method: "list_resource_targets",
        call: |client, json| {
            request(json)
                .map(|request| client.list_resource_targets(request).into_json())
        },
    },
    Entry {
        id: "listResources",
        method: "list_resources",
        call: |client, json| {
            request(json).map(|request| client.list_resources(request).into_json())
        },
    },
    Entry {
        id: "listRoleAssignments",
        method: "list_role_assignments",
        call: |client, json| {
            request(json)
                .map(|request| client.list_role_assignments(request).into_json())
        },
    },
    Entry {
        id: "listRoleDepartments",
        method: "list_role_departments",
        call: |client, json| {
            request(json)
                .map(|request| client.list_role_departments(request).into_json())
        },
    },
    Entry {
        id: "listRoleMembers",
        method: "list_role_members",
        call: |client, json| {
            request(json).map(|request| client.list_role_members(request).into_json())
        },
    },
    Entry {
        id: "listRoles",
        method: "list_roles",
        call: |client, json| {
            request(json).map(|request| client.list_roles(request).into_json())
        },
    },
    Entry {
        id: "listRow",
        method: "list_row",
        call: |client, json| {
            request(json).map(|request| client.list_row(request).into_json())
        },
    },
    Entry {
        id: "listSimpleDataPolices",
        method: "list_simple_data_polices",
        call: |client, json| {
            request(json)
                .map(|request| client.list_simple_data_polices(request).into_json())
        },
    },
    Entry {
        id: "listSyncJobLogs",
        method: "list_sync_job_logs",
        call: |client, json| {
            request(json).map(|request| client.list_sync_job_logs(request).into_json())
        },
    },
    Entry {
        id: "listSyncJobs",
        method: "list_sync_jobs",
        call: |client, json| {
            request(json).map(|request| client.list_sync_jobs(request).into_json())
        },
    },
    Entry {
        id: "listSyncRiskOperations",
        method: "list_sync_risk_operations",
        call: |client, json| {
            request(json)
                .map(|request| client.list_sync_risk_operations(request).into_json())
        },
    },
    Entry {
        id: "listSyncTasks",
        method: "list_sync_tasks",
        call: |client, json| {
            request(json).map(|request| client.list_sync_tasks(request).into_json())
        },
    },
    Entry {
        id: "listTenantAdmin",
        method: "list_tenant_admin",
        call: |client, json| {
            request(json).map(|request| client.list_tenant_admin(request).into_json())
        },
    },
    Entry {
        id: "listTenantApplications",
        method: "list_tenant_applications",
        call: |client, json| {
            request(json)
                .map(|request| client.list_tenant_applications(request).into_json())
        },
    },
    Entry {
        id: "listTenantCooperators",
        method: "list_tenant_cooperators",
        call: |client, json| {
            request(json)
                .map(|request| client.list_tenant_cooperators(request).into_json())
        },
    },
    Entry {
        id: "listTenantExtIdp",
        method: "list_tenant_ext_idp",
        call: |client, json| {
            request(json).map(|request| client.list_tenant_ext_idp(request).into_json())
        },
    },
    Entry {
        id: "listTenantUsers",
        method: "list_tenant_users",
        call: |client, json| {
            request(json).map(|request| client.list_tenant_users(request).into_json())
        },
    },
    Entry {
        id: "listTenants",
        method: "list_tenants",
        call: |client, json| {
            request(json).map(|request| client.list_tenants(request).into_json())
        },
    },
    Entry {
        id: "listUserBaseFields",
        method: "list_user_base_fields",
        call: |client, json| {
            request(json)
                .map(|request| client.list_user_base_fields(request).into_json())
        },
    },
    Entry {
        id: "listUsers",
        method: "list_users",
        call: |client, json| {
            request(json).map(|request| client.list_users(request).into_json())
        },
    },
    Entry {
        id: "listUsersLegacy",
        method: "list_users_legacy",
        call: |client, json| {
            request(json).map(|request| client.list_users_legacy(request).into_json())
        },
    },
    Entry {
        id: "listWebhooks",
        method: "list_webhooks",
        call: |client, json| {
            request(json).map(|request| client.list_webhooks(request).into_json())
        },
    },
    Entry {
        id: "listWhitelists",
        method: "list_whitelists",
        call: |client, json| {
            request(json).map(|request| client.list_whitelists(request).into_json())
        },
    },
    Entry {
        id: "listWhitelistsOfApp",
        method: "list_whitelists_of_app",
        call: |client, json| {
            request(json)
                .map(|request| client.list_whitelists_of_app(request).into_json())
        },
    },
    Entry {
        id: "logList",
        method: "log_list",
        call: |client, json| {
            request(json).map(|request| client.log_list(request).into_json())
        },
    },
    Entry {
        id: "pendList",
        method: "pend_list",
        call: |client, json| {
            request(json).map(|request| client.pend_list(request).into_json())
        },
    },
    Entry {
        id: "postList",
        method: "post_list",
        call: |client, json| {
            request(json).map(|request| client.post_list(request).into_json())
        },
    },
    Entry {
        id: "postListBatch",
        method: "post_list_batch",
        call: |client, json| {
            request(json).map(|request| client.post_list_batch(request).into_json())
        },
    },
    Entry {
        id: "previewEmailTemplate",
        method: "preview_email_template",
        call: |client, json| {
            request(json)
                .map(|request| client.preview_email_template(request).into_json())
        },
    },
    Entry {
        id: "processApproval",
        method: "process_approval",
        call: |client, json| {
            request(json).map(|request| client.process_approval(request).into_json())
        },
    },
    Entry {
        id: "pubUserEvent",
        method: "pub_user_event",
        call: |client, json| {
            request(json).map(|request| client.pub_user_event(request).into_json())
        },
    },
    Entry {
        id: "queryLdapConfigInfo",
        method: "query_ldap_config_info",
        call: |client, json| {
            request::<()>(json).map(|()| client.query_ldap_config_info().into_json())
        },
    },
    Entry {
        id: "queryLdapLog",
        method: "query_ldap_log",
        call: |client, json| {
            request(json).map(|request| client.query_ldap_log(request).into_json())
        },
    },
    Entry {
        id: "queryLdapSubEntries",
        method: "query_ldap_sub_entries",
        call: |client, json| {
            request(json)
                .map(|request| client.query_ldap_sub_entries(request).into_json())
        },
    },
    Entry {
        id: "quickFilterInviteeList",
        method: "quick_filter_invitee_list",
        call: |client, json| {
            request(json)
                .map(|request| client.quick_filter_invitee_list(request).into_json())
        },
    },
    Entry {
        id: "refreshApplicationSecret",
        method: "refresh_application_secret",
        call: |client, json| {
            request(json)
                .map(|request| client.refresh_application_secret(request).into_json())
        },
    },
    Entry {
        id: "reject",
        method: "reject",
        call: |client, json| {
            request(json).map(|request| client.reject(request).into_json())
        },
    },
    Entry {
        id: "relationSearch",
        method: "relation_search",
        call: |client, json| {
            request(json).map(|request| client.relation_search(request).into_json())
        },
    },
    Entry {
        id: "remoteField",
        method: "remote_field",
        call: |client, json| {
            request(json).map(|request| client.remote_field(request).into_json())
        },
    },
    Entry {
        id: "remove",
        method: "remove",
        call: |client, json| {
            request(json).map(|request| client.remove(request).into_json())
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
    Entry {
        id: "removeGroupMembers",
        method: "remove_group_members",
        call: |client, json| {
            request(json).map(|request| client.remove_group_members(request).into_json())
        },
    },
    Entry {
        id: "removeModel",
        method: "remove_model",
        call: |client, json| {
            request(json).map(|request| client.remove_model(request).into_json())
        },
    },
    Entry {
        id: "removeOperate",
        method: "remove_operate",
        call: |client, json| {
            request(json).map(|request| client.remove_operate(request).into_json())
        },
    },
    Entry {
        id: "removePolicyUserAttribution",
        method: "remove_policy_user_attribution",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.remove_policy_user_attribution(request).into_json()
                })
        },
    },
    Entry {
        id: "removePolicyUserAttributionsBatch",
        method: "remove_policy_user_attributions_batch",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.remove_policy_user_attributions_batch(request).into_json()
                })
        },
    },
    Entry {
        id: "removePost",
        method: "remove_post",
        call: |client, json| {
            request(json).map(|request| client.remove_post(request).into_json())
        },
    },
    Entry {
        id: "removeRelationValue",
        method: "remove_relation_value",
        call: |client, json| {
            request(json)
                .map(|request| client.remove_relation_value(request).into_json())
        },
    },
    Entry {
        id: "removeRow",
        method: "remove_row",
        call: |client, json| {
            request(json).map(|request| client.remove_row(request).into_json())
        },
    },
    Entry {
        id: "removeTenantDepartmentMembers",
        method: "remove_tenant_department_members",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.remove_tenant_department_members(request).into_json()
                })
        },
    },
    Entry {
        id: "removeTenantUsers",
        method: "remove_tenant_users",
        call: |client, json| {
            request(json).map(|request| client.remove_tenant_users(request).into_json())
        },
    },
    Entry {
        id: "removeUserAttributionMainDepartment",
        method: "remove_user_attribution_main_department",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.remove_user_attribution_main_department(request).into_json()
                })
        },
    },
    Entry {
        id: "resetUserPrincipalAuthenticationInfo",
        method: "reset_user_principal_authentication_info",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.reset_user_principal_authentication_info(request).into_json()
                })
        },
    },
    Entry {
        id: "resignPublicAccountBatch",
        method: "resign_public_account_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.resign_public_account_batch(request).into_json())
        },
    },
    Entry {
        id: "resignUser",
        method: "resign_user",
        call: |client, json| {
            request(json).map(|request| client.resign_user(request).into_json())
        },
    },
    Entry {
        id: "resignUserBatch",
        method: "resign_user_batch",
        call: |client, json| {
            request(json).map(|request| client.resign_user_batch(request).into_json())
        },
    },
    Entry {
        id: "reuploadPipelineFunction",
        method: "reupload_pipeline_function",
        call: |client, json| {
            request(json)
                .map(|request| client.reupload_pipeline_function(request).into_json())
        },
    },
    Entry {
        id: "revertRosterInvitation",
        method: "revert_roster_invitation",
        call: |client, json| {
            request(json)
                .map(|request| client.revert_roster_invitation(request).into_json())
        },
    },
    Entry {
        id: "revertRosterInvitationBatch",
        method: "revert_roster_invitation_batch",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.revert_roster_invitation_batch(request).into_json()
                })
        },
    },
    Entry {
        id: "reviewTenantEnterpriseCertification",
        method: "review_tenant_enterprise_certification",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.review_tenant_enterprise_certification(request).into_json()
                })
        },
    },
    Entry {
        id: "revokeApplicationAccess",
        method: "revoke_application_access",
        call: |client, json| {
            request(json)
                .map(|request| client.revoke_application_access(request).into_json())
        },
    },
    Entry {
        id: "revokeDataPolicy",
        method: "revoke_data_policy",
        call: |client, json| {
            request(json).map(|request| client.revoke_data_policy(request).into_json())
        },
    },
    Entry {
        id: "revokeRole",
        method: "revoke_role",
        call: |client, json| {
            request(json).map(|request| client.revoke_role(request).into_json())
        },
    },
    Entry {
        id: "revokeRoleBatch",
        method: "revoke_role_batch",
        call: |client, json| {
            request(json).map(|request| client.revoke_role_batch(request).into_json())
        },
    },
    Entry {
        id: "saveInvitationPolicies",
        method: "save_invitation_policies",
        call: |client, json| {
            request(json)
                .map(|request| client.save_invitation_policies(request).into_json())
        },
    },
    Entry {
        id: "saveLdapConfigInfo",
        method: "save_ldap_config_info",
        call: |client, json| {
            request(json)
                .map(|request| client.save_ldap_config_info(request).into_json())
        },
    },
    Entry {
        id: "searchDepartmentMembers",
        method: "search_department_members",
        call: |client, json| {
            request(json)
                .map(|request| client.search_department_members(request).into_json())
        },
    },
    Entry {
        id: "searchDepartments",
        method: "search_departments",
        call: |client, json| {
            request(json).map(|request| client.search_departments(request).into_json())
        },
    },
    Entry {
        id: "searchDepartmentsList",
        method: "search_departments_list",
        call: |client, json| {
            request(json)
                .map(|request| client.search_departments_list(request).into_json())
        },
    },
    Entry {
        id: "searchOrganizations",
        method: "search_organizations",
        call: |client, json| {
            request(json).map(|request| client.search_organizations(request).into_json())
        },
    },
    Entry {
        id: "sendEmailBatch",
        method: "send_email_batch",
        call: |client, json| {
            request(json).map(|request| client.send_email_batch(request).into_json())
        },
    },
    Entry {
        id: "sendInviteTenantUserEmail",
        method: "send_invite_tenant_user_email",
        call: |client, json| {
            request(json)
                .map(|request| client.send_invite_tenant_user_email(request).into_json())
        },
    },
    Entry {
        id: "sendRosterInvitation",
        method: "send_roster_invitation",
        call: |client, json| {
            request(json)
                .map(|request| client.send_roster_invitation(request).into_json())
        },
    },
    Entry {
        id: "sendRosterInvitationBatch",
        method: "send_roster_invitation_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.send_roster_invitation_batch(request).into_json())
        },
    },
    Entry {
        id: "sendSmsBatch",
        method: "send_sms_batch",
        call: |client, json| {
            request(json).map(|request| client.send_sms_batch(request).into_json())
        },
    },
    Entry {
        id: "setCustomData",
        method: "set_custom_data",
        call: |client, json| {
            request(json).map(|request| client.set_custom_data(request).into_json())
        },
    },
    Entry {
        id: "setCustomFields",
        method: "set_custom_fields",
        call: |client, json| {
            request(json).map(|request| client.set_custom_fields(request).into_json())
        },
    },
    Entry {
        id: "setPublicAccountOfDepartments",
        method: "set_public_account_of_departments",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.set_public_account_of_departments(request).into_json()
                })
        },
    },
    Entry {
        id: "setPublicAccountOfnPost",
        method: "set_public_account_ofn_post",
        call: |client, json| {
            request(json)
                .map(|request| client.set_public_account_ofn_post(request).into_json())
        },
    },
    Entry {
        id: "setTenantAdmin",
        method: "set_tenant_admin",
        call: |client, json| {
            request(json).map(|request| client.set_tenant_admin(request).into_json())
        },
    },
    Entry {
        id: "setUserAttributionMainDepartment",
        method: "set_user_attribution_main_department",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.set_user_attribution_main_department(request).into_json()
                })
        },
    },
    Entry {
        id: "setUserBaseFields",
        method: "set_user_base_fields",
        call: |client, json| {
            request(json).map(|request| client.set_user_base_fields(request).into_json())
        },
    },
    Entry {
        id: "setUserDepartments",
        method: "set_user_departments",
        call: |client, json| {
            request(json).map(|request| client.set_user_departments(request).into_json())
        },
    },
    Entry {
        id: "setUserPosts",
        method: "set_user_posts",
        call: |client, json| {
            request(json).map(|request| client.set_user_posts(request).into_json())
        },
    },
    Entry {
        id: "setUsersMfaStatus",
        method: "set_users_mfa_status",
        call: |client, json| {
            request(json).map(|request| client.set_users_mfa_status(request).into_json())
        },
    },
    Entry {
        id: "setuserOfPublicAccount",
        method: "setuser_of_public_account",
        call: |client, json| {
            request(json)
                .map(|request| client.setuser_of_public_account(request).into_json())
        },
    },
    Entry {
        id: "suspendDevice",
        method: "suspend_device",
        call: |client, json| {
            request(json).map(|request| client.suspend_device(request).into_json())
        },
    },
    Entry {
        id: "triggerSyncRiskOperations",
        method: "trigger_sync_risk_operations",
        call: |client, json| {
            request(json)
                .map(|request| client.trigger_sync_risk_operations(request).into_json())
        },
    },
    Entry {
        id: "triggerSyncTask",
        method: "trigger_sync_task",
        call: |client, json| {
            request(json).map(|request| client.trigger_sync_task(request).into_json())
        },
    },
    Entry {
        id: "triggerWebhook",
        method: "trigger_webhook",
        call: |client, json| {
            request(json).map(|request| client.trigger_webhook(request).into_json())
        },
    },
    Entry {
        id: "unassignAsaAccount",
        method: "unassign_asa_account",
        call: |client, json| {
            request(json).map(|request| client.unassign_asa_account(request).into_json())
        },
    },
    Entry {
        id: "unbindPublicAccountOfPost",
        method: "unbind_public_account_of_post",
        call: |client, json| {
            request(json)
                .map(|request| client.unbind_public_account_of_post(request).into_json())
        },
    },
    Entry {
        id: "unbindUsersPublicAccount",
        method: "unbind_users_public_account",
        call: |client, json| {
            request(json)
                .map(|request| client.unbind_users_public_account(request).into_json())
        },
    },
    Entry {
        id: "unlinkIdentity",
        method: "unlink_identity",
        call: |client, json| {
            request(json).map(|request| client.unlink_identity(request).into_json())
        },
    },
    Entry {
        id: "updateAccessKey",
        method: "update_access_key",
        call: |client, json| {
            request(json).map(|request| client.update_access_key(request).into_json())
        },
    },
    Entry {
        id: "updateApplication",
        method: "update_application",
        call: |client, json| {
            request(json).map(|request| client.update_application(request).into_json())
        },
    },
    Entry {
        id: "updateApplicationMfaSettings",
        method: "update_application_mfa_settings",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.update_application_mfa_settings(request).into_json()
                })
        },
    },
    Entry {
        id: "updateApplicationPermissionStrategy",
        method: "update_application_permission_strategy",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.update_application_permission_strategy(request).into_json()
                })
        },
    },
    Entry {
        id: "updateAsaAccount",
        method: "update_asa_account",
        call: |client, json| {
            request(json).map(|request| client.update_asa_account(request).into_json())
        },
    },
    Entry {
        id: "updateDataPolicy",
        method: "update_data_policy",
        call: |client, json| {
            request(json).map(|request| client.update_data_policy(request).into_json())
        },
    },
    Entry {
        id: "updateDataResource",
        method: "update_data_resource",
        call: |client, json| {
            request(json).map(|request| client.update_data_resource(request).into_json())
        },
    },
    Entry {
        id: "updateDepartment",
        method: "update_department",
        call: |client, json| {
            request(json).map(|request| client.update_department(request).into_json())
        },
    },
    Entry {
        id: "updateDnef",
        method: "update_dnef",
        call: |client, json| {
            request(json).map(|request| client.update_dnef(request).into_json())
        },
    },
    Entry {
        id: "updateEmailTemplate",
        method: "update_email_template",
        call: |client, json| {
            request(json)
                .map(|request| client.update_email_template(request).into_json())
        },
    },
    Entry {
        id: "updateExtIdp",
        method: "update_ext_idp",
        call: |client, json| {
            request(json).map(|request| client.update_ext_idp(request).into_json())
        },
    },
    Entry {
        id: "updateExtIdpConn",
        method: "update_ext_idp_conn",
        call: |client, json| {
            request(json).map(|request| client.update_ext_idp_conn(request).into_json())
        },
    },
    Entry {
        id: "updateField",
        method: "update_field",
        call: |client, json| {
            request(json).map(|request| client.update_field(request).into_json())
        },
    },
    Entry {
        id: "updateGlobalMfaSettings",
        method: "update_global_mfa_settings",
        call: |client, json| {
            request(json)
                .map(|request| client.update_global_mfa_settings(request).into_json())
        },
    },
    Entry {
        id: "updateGroup",
        method: "update_group",
        call: |client, json| {
            request(json).map(|request| client.update_group(request).into_json())
        },
    },
    Entry {
        id: "updateInvitationPolicy",
        method: "update_invitation_policy",
        call: |client, json| {
            request(json)
                .map(|request| client.update_invitation_policy(request).into_json())
        },
    },
    Entry {
        id: "updateInvitationRoster",
        method: "update_invitation_roster",
        call: |client, json| {
            request(json)
                .map(|request| client.update_invitation_roster(request).into_json())
        },
    },
    Entry {
        id: "updateInviteEmailTemplate",
        method: "update_invite_email_template",
        call: |client, json| {
            request(json)
                .map(|request| client.update_invite_email_template(request).into_json())
        },
    },
    Entry {
        id: "updateLdapConfigInfo",
        method: "update_ldap_config_info",
        call: |client, json| {
            request(json)
                .map(|request| client.update_ldap_config_info(request).into_json())
        },
    },
    Entry {
        id: "updateLoginPageConfig",
        method: "update_login_page_config",
        call: |client, json| {
            request(json)
                .map(|request| client.update_login_page_config(request).into_json())
        },
    },
    Entry {
        id: "updateModel",
        method: "update_model",
        call: |client, json| {
            request(json).map(|request| client.update_model(request).into_json())
        },
    },
    Entry {
        id: "updateNamespace",
        method: "update_namespace",
        call: |client, json| {
            request(json).map(|request| client.update_namespace(request).into_json())
        },
    },
    Entry {
        id: "updateNodeStatus",
        method: "update_node_status",
        call: |client, json| {
            request(json).map(|request| client.update_node_status(request).into_json())
        },
    },
    Entry {
        id: "updateOperate",
        method: "update_operate",
        call: |client, json| {
            request(json).map(|request| client.update_operate(request).into_json())
        },
    },
    Entry {
        id: "updateOrganization",
        method: "update_organization",
        call: |client, json| {
            request(json).map(|request| client.update_organization(request).into_json())
        },
    },
    Entry {
        id: "updateOrganizationStatus",
        method: "update_organization_status",
        call: |client, json| {
            request(json)
                .map(|request| client.update_organization_status(request).into_json())
        },
    },
    Entry {
        id: "updatePermissionNamespace",
        method: "update_permission_namespace",
        call: |client, json| {
            request(json)
                .map(|request| client.update_permission_namespace(request).into_json())
        },
    },
    Entry {
        id: "updatePipelineFunction",
        method: "update_pipeline_function",
        call: |client, json| {
            request(json)
                .map(|request| client.update_pipeline_function(request).into_json())
        },
    },
    Entry {
        id: "updatePipelineOrder",
        method: "update_pipeline_order",
        call: |client, json| {
            request(json)
                .map(|request| client.update_pipeline_order(request).into_json())
        },
    },
    Entry {
        id: "updatePost",
        method: "update_post",
        call: |client, json| {
            request(json).map(|request| client.update_post(request).into_json())
        },
    },
    Entry {
        id: "updatePublicAccount",
        method: "update_public_account",
        call: |client, json| {
            request(json)
                .map(|request| client.update_public_account(request).into_json())
        },
    },
    Entry {
        id: "updatePublicAccountBatch",
        method: "update_public_account_batch",
        call: |client, json| {
            request(json)
                .map(|request| client.update_public_account_batch(request).into_json())
        },
    },
    Entry {
        id: "updateRegisterExtendsFields",
        method: "update_register_extends_fields",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.update_register_extends_fields(request).into_json()
                })
        },
    },
    Entry {
        id: "updateResource",
        method: "update_resource",
        call: |client, json| {
            request(json).map(|request| client.update_resource(request).into_json())
        },
    },
    Entry {
        id: "updateRole",
        method: "update_role",
        call: |client, json| {
            request(json).map(|request| client.update_role(request).into_json())
        },
    },
    Entry {
        id: "updateRow",
        method: "update_row",
        call: |client, json| {
            request(json).map(|request| client.update_row(request).into_json())
        },
    },
    Entry {
        id: "updateRuleSettings",
        method: "update_rule_settings",
        call: |client, json| {
            request(json).map(|request| client.update_rule_settings(request).into_json())
        },
    },
    Entry {
        id: "updateSecuritySettings",
        method: "update_security_settings",
        call: |client, json| {
            request(json)
                .map(|request| client.update_security_settings(request).into_json())
        },
    },
    Entry {
        id: "updateSyncTask",
        method: "update_sync_task",
        call: |client, json| {
            request(json).map(|request| client.update_sync_task(request).into_json())
        },
    },
    Entry {
        id: "updateTenant",
        method: "update_tenant",
        call: |client, json| {
            request(json).map(|request| client.update_tenant(request).into_json())
        },
    },
    Entry {
        id: "updateTenantEnterpriseCertification",
        method: "update_tenant_enterprise_certification",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.update_tenant_enterprise_certification(request).into_json()
                })
        },
    },
    Entry {
        id: "updateTenantQrCodeState",
        method: "update_tenant_qr_code_state",
        call: |client, json| {
            request(json)
                .map(|request| client.update_tenant_qr_code_state(request).into_json())
        },
    },
    Entry {
        id: "updateTenantUser",
        method: "update_tenant_user",
        call: |client, json| {
            request(json).map(|request| client.update_tenant_user(request).into_json())
        },
    },
    Entry {
        id: "updateUniversalInvitation",
        method: "update_universal_invitation",
        call: |client, json| {
            request(json)
                .map(|request| client.update_universal_invitation(request).into_json())
        },
    },
    Entry {
        id: "updateUser",
        method: "update_user",
        call: |client, json| {
            request(json).map(|request| client.update_user(request).into_json())
        },
    },
    Entry {
        id: "updateUserBatch",
        method: "update_user_batch",
        call: |client, json| {
            request(json).map(|request| client.update_user_batch(request).into_json())
        },
    },
    Entry {
        id: "updateUserPoolTenantConfig",
        method: "update_user_pool_tenant_config",
        call: |client, json| {
            request(json)
                .map(|request| {
                    client.update_user_pool_tenant_config(request).into_json()
                })
        },
    },
    Entry {
        id: "updateWebhook",
        method: "update_webhook",
        call: |client, json| {
            request(json).map(|request| client.update_webhook(request).into_json())
        },
    },
    Entry {
        id: "upload",
        method: "upload",
        call: |client, json| {
            request(json).map(|request| client.upload(request).into_json())
        },
    },
    Entry {
        id: "userConnectionPost",
        method: "user_connection_post",
        call: |client, json| {
            request(json).map(|request| client.user_connection_post(request).into_json())
        },
    },
    Entry {
        id: "userFieldDecrypt",
        method: "user_field_decrypt",
        call: |client, json| {
            request(json).map(|request| client.user_field_decrypt(request).into_json())
        },
    },
    Entry {
        id: "userpollTenantConfig",
        method: "userpoll_tenant_config",
        call: |client, json| {
            request::<()>(json).map(|()| client.userpoll_tenant_config().into_json())
        },
    },
    Entry {
        id: "verifyEvent",
        method: "verify_event",
        call: |client, json| {
            request(json).map(|request| client.verify_event(request).into_json())
        },
    },
];
