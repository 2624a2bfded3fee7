// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::IsSuccessDto;
use crate::generated::data_permissions::{
    BatchCreateDnefReq, CheckDataPolicyExistsParams, CheckDataResourceExistsParams,
    CheckExternalUserPermissionDataDto, CheckExternalUserPermissionDto,
    CheckParamsDataPolicyRespDto, CheckParamsDataResourceRespDto, CheckPermissionDataDto,
    CheckPermissionDto, CheckPermissionNamespaceExistsDto,
    CheckPermissionNamespaceExistsRespDto, CheckUserSameLevelPermissionDataDto,
    CheckUserSameLevelPermissionDto, CreateArrayDataResourceDto,
    CreateArrayDataResourceRespDto, CreateAuthorizeDataPolicyDto, CreateDataPolicyDto,
    CreateDataPolicyRespDto, CreateDataResourceDto, CreateDataResourceRespDto,
    CreateDnefReq, CreatePermissionNamespaceDto, CreatePermissionNamespaceRespDto,
    CreatePermissionNamespacesBatchDto, CreateStringDataResourceDto,
    CreateStringDataResourceRespDto, CreateTreeDataResourceDto,
    CreateTreeDataResourceRespDto, DataPoliciesPaginatedRespDto,
    DataPoliciesSimplePaginatedRespDto, DataResourcesPaginatedRespDto,
    DeleteAuthorizeDataPolicyDto, DeleteDataPolicyDto, DeleteDataResourceDto,
    DeleteDnefReq, DeletePermissionNamespaceDto, DeletePermissionNamespacesBatchDto,
    DnefPaginatedRespDto, GetDataPolicyParams, GetDataPolicyRespDto,
    GetDataResourceParams, GetDataResourceRespDto, GetExternalUserResourceStructDataDto,
    GetExternalUserResourceStructDto, GetPermissionNamespaceParams,
    GetPermissionNamespaceRespDto, GetPermissionNamespacesBatchParams,
    GetUserPermissionListDataDto, GetUserPermissionListDto,
    GetUserResourcePermissionListDataDto, GetUserResourcePermissionListDto,
    GetUserResourceStructDataDto, GetUserResourceStructDto, ListDataPolicesParams,
    ListDataPolicySubjectPageDto, ListDataPolicyTargetsParams, ListDataResourcesParams,
    ListDnefParams, ListPermissionNamespaceRolesParams, ListPermissionNamespacesParams,
    ListPermissionViewDto, ListPermissionViewPaginatedRespDto,
    ListResourceTargetsDataDto, ListResourceTargetsDto, ListSimpleDataPolicesParams,
    PermissionNamespaceListPagingDto, PermissionNamespaceRolesListPagingDto,
    UpdateDataPolicyDto, UpdateDataPolicyRespDto, UpdateDataResourceDto,
    UpdateDataResourceRespDto, UpdateDnefReq, UpdatePermissionNamespaceDto,
    UpdatePermissionNamespaceRespDto,
};
use super::operations;

/// # data-permissions
///
/// Data permissions: data resources, the data policies that allow or refuse actions on them, and the
/// subjects that the policies are granted to.
///
/// A namespace holds data resources. A data resource stands for data of one's own: one string, a list
/// of strings, or a tree of nodes. It names the actions that can be granted on it, such as `"read"`. A
/// data policy puts permissions on data resources together, each with an effect. A data policy does
/// nothing until it is granted to subjects, that is, users, groups, roles or departments.
///
/// The usual order is `createPermissionNamespace`, `createDataResource`, `createDataPolicy`,
/// `authorizeDataPolicies`. A program then asks `checkPermission` whether a user may do something,
/// `checkUserSameLevelPermission` for nodes side by side in a tree, `getUserResourcePermissionList` for
/// all actions of a user on some resources, `getUserPermissionList` for everything that a user may do,
/// and `listResourceTargets` for the users who may do something.
///
/// A path names a data resource, or a node of a tree: the code of the resource, followed by the codes
/// of the nodes down to it, such as `treeResourceCode/structCode`. Nodes of a tree can have values in
/// extended fields, which `createDnef` defines for the tree.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Grant data policies to subjects
    ///
    /// Grants each of up to 50 data policies to each of the subjects in `targetList`.
    ///
    /// The policies are found by `listDataPolices`. A grant is taken back by `revokeDataPolicy`, and the
    /// subjects of a policy are listed by `listDataPolicyTargets`.
    ///
    /// - Request: `POST /api/v3/authorize-data-policies`
    /// - Parameters: `targetList` (required), `policyIds` (required, 1 to 50 elements)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/authorize-data-policies.html>)
    #[inline]
    pub fn authorize_data_policies(
        &self,
        request: CreateAuthorizeDataPolicyDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::AUTHORIZE_DATA_POLICIES,
            request,
        )
    }
    /// Define several extended fields of a tree data resource
    ///
    /// Defines extended fields for the nodes of a data resource of the type `DataResourceType.TREE`. The
    /// values are set with the nodes, in `DataResourceTreeStructs.extendFieldValue`.
    ///
    /// Not safe to send twice: a second request clashes with the keys that exist by then. The fields of a
    /// tree are listed by `listDnef`.
    ///
    /// - Request: `POST /api/v3/batch-create-dnef`
    /// - Parameters: `resourceCode` (required), `namespaceCode` (required), `fieldList` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn batch_create_dnef(
        &self,
        request: BatchCreateDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::BATCH_CREATE_DNEF, request)
    }
    /// Check whether a name for a data policy is free
    ///
    /// Tells whether the user pool still has no data policy of this name.
    ///
    /// If `isValid` is `false`, the message says why. A free name is not reserved: `createDataPolicy` can
    /// still fail if it is taken in the meantime.
    ///
    /// - Request: `GET /api/v3/check-data-policy-exists`
    /// - Parameters: `policyName` (required)
    /// - Returns: [`CheckParamsDataPolicyRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-data-policy-exists.html>)
    #[inline]
    pub fn check_data_policy_exists(
        &self,
        request: CheckDataPolicyExistsParams,
    ) -> ::sdk_runtime::Call<CheckParamsDataPolicyRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_DATA_POLICY_EXISTS,
            request,
        )
    }
    /// Check whether a code or a name for a data resource is free
    ///
    /// Tells whether a namespace still has no data resource of this code or name.
    ///
    /// Give one of the two. If `isValid` is `false`, the message says why, such as "data resource code
    /// already exist". Neither is reserved by the check.
    ///
    /// - Request: `GET /api/v3/check-data-resource-exists`
    /// - Parameters: `namespaceCode` (required), `resourceCode`, `resourceName`
    /// - Returns: [`CheckParamsDataResourceRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-data-resource-exists.html>)
    #[inline]
    pub fn check_data_resource_exists(
        &self,
        request: CheckDataResourceExistsParams,
    ) -> ::sdk_runtime::Call<CheckParamsDataResourceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_DATA_RESOURCE_EXISTS,
            request,
        )
    }
    /// Check a user's permission for data resources by the external ID
    ///
    /// Does the same as `checkPermission` for a user who is named by the ID in a system outside GenAuth.
    /// One action is checked on several data resources. The result has one entry for each of them.
    ///
    /// If data policies have conditions, send `authEnvParams`. According to the documentation, conditions
    /// are judged here unless `judgeConditionEnabled` is `false`, in contrast to `checkPermission`.
    ///
    /// - Request: `POST /api/v3/check-external-user-permission`
    /// - Parameters: `resources` (required), `action` (required), `externalId` (required), `namespaceCode` (required), `authEnvParams`, `judgeConditionEnabled`
    /// - Returns: [`CheckExternalUserPermissionDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-external-user-permission.html>)
    #[inline]
    pub fn check_external_user_permission(
        &self,
        request: CheckExternalUserPermissionDto,
    ) -> ::sdk_runtime::Call<CheckExternalUserPermissionDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_EXTERNAL_USER_PERMISSION,
            request,
        )
    }
    /// Check a user's permission for data resources
    ///
    /// Tells whether a user may do one action on one or more data resources of a namespace.
    ///
    /// The result has one entry for each resource. Resources are named by their paths, and for a tree, the
    /// path has to lead to a node.
    ///
    /// Data policies can have conditions, for example on the IP address or the device. They are judged only
    /// if `judgeConditionEnabled` is `true`, and then `authEnvParams` has to describe the situation of the
    /// user. Without this, a policy with conditions has no effect in the check.
    ///
    /// For several nodes below one node of a tree, `checkUserSameLevelPermission` is made. For a user known
    /// by an external ID, use `checkExternalUserPermission`.
    ///
    /// - Request: `POST /api/v3/check-permission`
    /// - Parameters: `resources` (required), `action` (required), `userId` (required), `namespaceCode` (required), `authEnvParams`, `judgeConditionEnabled`
    /// - Returns: [`CheckPermissionDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-permission.html>)
    #[inline]
    pub fn check_permission(
        &self,
        request: CheckPermissionDto,
    ) -> ::sdk_runtime::Call<CheckPermissionDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CHECK_PERMISSION, request)
    }
    /// Check whether a code or a name for a namespace is free
    ///
    /// Tells whether the user pool still has no namespace of this code or name. Give one of the two. If
    /// `isValid` is `false`, the message says why. Neither is reserved by the check.
    ///
    /// - Request: `POST /api/v3/check-permission-namespace-exists`
    /// - Parameters: `code` (at most 50 characters), `name` (at most 255 characters)
    /// - Returns: [`CheckPermissionNamespaceExistsRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-permission-namespace-exists.html>)
    #[inline]
    pub fn check_permission_namespace_exists(
        &self,
        request: CheckPermissionNamespaceExistsDto,
    ) -> ::sdk_runtime::Call<CheckPermissionNamespaceExistsRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_PERMISSION_NAMESPACE_EXISTS,
            request,
        )
    }
    /// Check a user's permission for nodes side by side in a tree
    ///
    /// Tells whether a user may do one action on several nodes that are directly below the same node of a
    /// tree, for example on files of one folder.
    ///
    /// `resource` is the path of the node above, and `resourceNodeCodes` has the codes of the nodes to
    /// check. The result has one entry for each node.
    ///
    /// Conditions of data policies are judged only if `judgeConditionEnabled` is `true` and `authEnvParams`
    /// describes the situation of the user.
    ///
    /// - Request: `POST /api/v3/check-user-same-level-permission`
    /// - Parameters: `resourceNodeCodes` (required), `resource` (required), `action` (required), `userId` (required), `namespaceCode` (required), `authEnvParams`, `judgeConditionEnabled`
    /// - Returns: [`CheckUserSameLevelPermissionDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-user-same-level-permission.html>)
    #[inline]
    pub fn check_user_same_level_permission(
        &self,
        request: CheckUserSameLevelPermissionDto,
    ) -> ::sdk_runtime::Call<CheckUserSameLevelPermissionDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_USER_SAME_LEVEL_PERMISSION,
            request,
        )
    }
    /// Create a data policy
    ///
    /// Puts permissions on data resources together under one name.
    ///
    /// A policy has up to 5 statements, each with an effect and a list of permissions. A permission is a
    /// path of this form: code of the namespace, code of the data resource, codes of the nodes if it is a
    /// tree, action. `*` as the action stands for all actions.
    ///
    /// The namespace and the data resources have to exist: see `createPermissionNamespace` and
    /// `createDataResource`. The policy has an effect only after `authorizeDataPolicies` granted it to
    /// subjects. What happens where one statement allows what another one denies is not documented.
    ///
    /// Not safe to send twice: a second request fails because the name is taken.
    ///
    /// - Request: `POST /api/v3/create-data-policy`
    /// - Parameters: `statementList` (required, 1 to 5 elements), `policyName` (required, at most 50 characters), `description` (at most 200 characters)
    /// - Returns: [`CreateDataPolicyRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-data-policy.html>)
    #[inline]
    pub fn create_data_policy(
        &self,
        request: CreateDataPolicyDto,
    ) -> ::sdk_runtime::Call<CreateDataPolicyRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DATA_POLICY, request)
    }
    /// Create a data resource
    ///
    /// Creates a data resource in a namespace, together with the actions that can be granted on it. `type`
    /// says whether it is one string, a list of strings or a tree, and `struct` has the data in that form.
    ///
    /// A string suits an address of an API or an ID, a list suits things of one kind such as numbers of
    /// access cards, and a tree suits folders or departments.
    ///
    /// For a tree, the vendor's sample sends a list of nodes in `struct`, while the facts of the API name
    /// one node. `createDataResourceByTree` takes the list. `createDataResourceByString` and
    /// `createDataResourceByArray` exist for the other types.
    ///
    /// Not safe to send twice: a second request fails because the code is taken.
    ///
    /// - Request: `POST /api/v3/create-data-resource`
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required), `type` (required), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required, at most 50 characters), `description` (at most 200 characters), `extendFieldList`
    /// - Returns: [`CreateDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-data-resource.html>)
    #[inline]
    pub fn create_data_resource(
        &self,
        request: CreateDataResourceDto,
    ) -> ::sdk_runtime::Call<CreateDataResourceRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DATA_RESOURCE, request)
    }
    /// Create a data resource that is a list of strings
    ///
    /// Does the same as `createDataResource` with `ARRAY` as the type, which is fixed here. The list has 1
    /// to 50 strings.
    ///
    /// Not safe to send twice: a second request fails because the code is taken.
    ///
    /// - Request: `POST /api/v3/create-array-data-resource`
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required, 1 to 50 elements), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required), `description` (at most 200 characters)
    /// - Returns: [`CreateArrayDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-array-data-resource.html>)
    #[inline]
    pub fn create_data_resource_by_array(
        &self,
        request: CreateArrayDataResourceDto,
    ) -> ::sdk_runtime::Call<CreateArrayDataResourceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_DATA_RESOURCE_BY_ARRAY,
            request,
        )
    }
    /// Create a data resource that is one string
    ///
    /// Does the same as `createDataResource` with `STRING` as the type, which is fixed here. The string has
    /// at most 200 characters.
    ///
    /// Not safe to send twice: a second request fails because the code is taken.
    ///
    /// - Request: `POST /api/v3/create-string-data-resource`
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required, at most 200 characters), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required), `description` (at most 200 characters)
    /// - Returns: [`CreateStringDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-string-data-resource.html>)
    #[inline]
    pub fn create_data_resource_by_string(
        &self,
        request: CreateStringDataResourceDto,
    ) -> ::sdk_runtime::Call<CreateStringDataResourceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_DATA_RESOURCE_BY_STRING,
            request,
        )
    }
    /// Create a data resource that is a tree
    ///
    /// Does the same as `createDataResource` with `TREE` as the type, which is fixed here.
    ///
    /// `struct` has 1 to 50 nodes, each with nodes below it, at most five levels deep. Extended fields of
    /// the nodes are defined in `extendFieldList`, or later by `createDnef`.
    ///
    /// Not safe to send twice: a second request fails because the code is taken.
    ///
    /// - Request: `POST /api/v3/create-tree-data-resource`
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required, 1 to 50 elements), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required), `description` (at most 200 characters), `extendFieldList`
    /// - Returns: [`CreateTreeDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-tree-data-resource.html>)
    #[inline]
    pub fn create_data_resource_by_tree(
        &self,
        request: CreateTreeDataResourceDto,
    ) -> ::sdk_runtime::Call<CreateTreeDataResourceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_DATA_RESOURCE_BY_TREE,
            request,
        )
    }
    /// Define an extended field of a tree data resource
    ///
    /// Defines one extended field for the nodes of a data resource of the type `DataResourceType.TREE`.
    ///
    /// The values are set with the nodes, in `DataResourceTreeStructs.extendFieldValue`. Several fields are
    /// defined at once by `batchCreateDnef`.
    ///
    /// Not safe to send twice: a second request clashes with the key.
    ///
    /// - Request: `POST /api/v3/create-dnef`
    /// - Parameters: `resourceCode` (required), `namespaceCode` (required), `label` (required), `valueType` (required), `key` (required, 1 to 64 characters), `config`, `description`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn create_dnef(
        &self,
        request: CreateDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DNEF, request)
    }
    /// Create a namespace
    ///
    /// Creates a namespace for data resources and roles, with a code for programs and a name for people.
    /// Whether a code is free can be asked by `checkPermissionNamespaceExists`.
    ///
    /// Not safe to send twice: a second request fails because the code is taken.
    ///
    /// - Request: `POST /api/v3/create-permission-namespace`
    /// - Parameters: `name` (required, 1 to 255 characters), `code` (required, 1 to 50 characters), `description` (at most 200 characters)
    /// - Returns: [`CreatePermissionNamespaceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-permission-namespace.html>)
    #[inline]
    pub fn create_permission_namespace(
        &self,
        request: CreatePermissionNamespaceDto,
    ) -> ::sdk_runtime::Call<CreatePermissionNamespaceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_PERMISSION_NAMESPACE,
            request,
        )
    }
    /// Create several namespaces at once
    ///
    /// Creates up to 50 namespaces, each with a code and a name. The response does not have the namespaces:
    /// `getPermissionNamespacesBatch` returns them.
    ///
    /// Not safe to send twice: a second request clashes with the codes.
    ///
    /// - Request: `POST /api/v3/create-permission-namespaces-batch`
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-permission-namespaces-batch.html>)
    #[inline]
    pub fn create_permission_namespaces_batch(
        &self,
        request: CreatePermissionNamespacesBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_PERMISSION_NAMESPACES_BATCH,
            request,
        )
    }
    /// Delete a data policy
    ///
    /// Removes a data policy and its connections with data resources.
    ///
    /// Subjects lose what it allowed. The data resources stay. No operation restores the policy. To take it
    /// away from one subject only, use `revokeDataPolicy`.
    ///
    /// - Request: `POST /api/v3/delete-data-policy`
    /// - Parameters: `policyId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-data-policy.html>)
    #[inline]
    pub fn delete_data_policy(
        &self,
        request: DeleteDataPolicyDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DATA_POLICY, request)
    }
    /// Delete a data resource
    ///
    /// Removes the data resource with the given code from a namespace.
    ///
    /// No operation restores it. What becomes of data policies with permissions on it is not documented.
    /// `ListDataResourcesRespDto.authorizationNum` tells how many authorizations it has.
    ///
    /// - Request: `POST /api/v3/delete-data-resource`
    /// - Parameters: `resourceCode` (required, at most 50 characters), `namespaceCode` (required, at most 50 characters)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-data-resource.html>)
    #[inline]
    pub fn delete_data_resource(
        &self,
        request: DeleteDataResourceDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DATA_RESOURCE, request)
    }
    /// Delete an extended field of a tree data resource
    ///
    /// Removes the definition of one extended field from a tree. What becomes of the values that nodes have
    /// in the field is not documented. The keys are found by `listDnef`.
    ///
    /// - Request: `POST /api/v3/delete-dnef`
    /// - Parameters: `key` (required, 1 to 64 characters), `resourceCode` (required), `namespaceCode` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn delete_dnef(
        &self,
        request: DeleteDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DNEF, request)
    }
    /// Delete a namespace
    ///
    /// Removes the namespace with the given code.
    ///
    /// No operation restores it. What becomes of its data resources and roles is not documented, so look at
    /// them first with `listDataResources` and `listPermissionNamespaceRoles`.
    ///
    /// - Request: `POST /api/v3/delete-permission-namespace`
    /// - Parameters: `code` (required, at most 50 characters)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-permission-namespace.html>)
    #[inline]
    pub fn delete_permission_namespace(
        &self,
        request: DeletePermissionNamespaceDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_PERMISSION_NAMESPACE,
            request,
        )
    }
    /// Delete several namespaces at once
    ///
    /// Removes up to 10 namespaces, named by their codes. No operation restores them. Whether a request
    /// with an unknown code still deletes the other namespaces is not documented.
    ///
    /// - Request: `POST /api/v3/delete-permission-namespaces-batch`
    /// - Parameters: `codes` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `codes` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-permission-namespaces-batch.html>)
    #[inline]
    pub fn delete_permission_namespaces_batch(
        &self,
        request: DeletePermissionNamespacesBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_PERMISSION_NAMESPACES_BATCH,
            request,
        )
    }
    /// Get a data policy
    ///
    /// Returns the name, the description and the times of a data policy.
    ///
    /// The documentation promises its permissions too, but the result has no field for them. The data
    /// resources of a policy are listed by `listDataPolices`, and its subjects by `listDataPolicyTargets`.
    ///
    /// - Request: `GET /api/v3/get-data-policy`
    /// - Parameters: `policyId` (required)
    /// - Returns: [`GetDataPolicyRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-data-policy.html>)
    #[inline]
    pub fn get_data_policy(
        &self,
        request: GetDataPolicyParams,
    ) -> ::sdk_runtime::Call<GetDataPolicyRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DATA_POLICY, request)
    }
    /// Get a data resource
    ///
    /// Returns the data resource with the given code in a namespace: its name, its type, its data, the
    /// actions that can be granted, and for a tree the extended fields.
    ///
    /// The codes are found by `listDataResources`.
    ///
    /// - Request: `GET /api/v3/get-data-resource`
    /// - Parameters: `namespaceCode` (required), `resourceCode` (required)
    /// - Returns: [`GetDataResourceRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-data-resource.html>)
    #[inline]
    pub fn get_data_resource(
        &self,
        request: GetDataResourceParams,
    ) -> ::sdk_runtime::Call<GetDataResourceRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DATA_RESOURCE, request)
    }
    /// Get a data resource with a user's permissions by the external ID
    ///
    /// Does the same as `getUserResourceStruct` for a user who is named by the ID in a system outside
    /// GenAuth.
    ///
    /// The result has the data of the resource in the form of its type, together with the actions that the
    /// user may do.
    ///
    /// - Request: `POST /api/v3/get-external-user-resource-struct`
    /// - Parameters: `resourceCode` (required), `externalId` (required), `namespaceCode` (required)
    /// - Returns: [`GetExternalUserResourceStructDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-external-user-resource-struct.html>)
    #[inline]
    pub fn get_external_user_resource_struct(
        &self,
        request: GetExternalUserResourceStructDto,
    ) -> ::sdk_runtime::Call<GetExternalUserResourceStructDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_EXTERNAL_USER_RESOURCE_STRUCT,
            request,
        )
    }
    /// Get a namespace
    ///
    /// Returns the name and the description of the namespace with the given code. The codes are found by
    /// `listPermissionNamespaces`.
    ///
    /// - Request: `GET /api/v3/get-permission-namespace`
    /// - Parameters: `code` (required)
    /// - Returns: [`GetPermissionNamespaceRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-permission-namespace.html>)
    #[inline]
    pub fn get_permission_namespace(
        &self,
        request: GetPermissionNamespaceParams,
    ) -> ::sdk_runtime::Call<GetPermissionNamespaceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PERMISSION_NAMESPACE,
            request,
        )
    }
    /// Get several namespaces at once
    ///
    /// Returns the names and the descriptions of up to 50 namespaces by their codes. How unknown codes are
    /// treated is not documented, so compare the codes in the result with those of the request.
    ///
    /// - Request: `GET /api/v3/get-permission-namespaces-batch`
    /// - Parameters: `codes` (required, 0 to 50 elements)
    /// - Returns: a list, each of its elements [`GetPermissionNamespaceRespDto`]
    /// - Safe to retry: yes
    /// - A longer `codes` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-permission-namespaces-batch.html>)
    #[inline]
    pub fn get_permission_namespaces_batch(
        &self,
        request: GetPermissionNamespacesBatchParams,
    ) -> ::sdk_runtime::Call<Vec<GetPermissionNamespaceRespDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PERMISSION_NAMESPACES_BATCH,
            request,
        )
    }
    /// List all data permissions of users
    ///
    /// Returns everything that data policies grant to one or more users, in all namespaces or in those that
    /// the request names.
    ///
    /// It suits the moment after a sign-in, when a program needs to know all that the user can do. For
    /// trees, the result names the nodes by their paths.
    ///
    /// If only some data resources matter, `getUserResourcePermissionList` is faster. For the tree as a
    /// whole, use `getUserResourceStruct`.
    ///
    /// - Request: `POST /api/v3/get-user-permission-list`
    /// - Parameters: `userIds` (required), `namespaceCodes`
    /// - Returns: [`GetUserPermissionListDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-user-permission-list.html>)
    #[inline]
    pub fn get_user_permission_list(
        &self,
        request: GetUserPermissionListDto,
    ) -> ::sdk_runtime::Call<GetUserPermissionListDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_PERMISSION_LIST,
            request,
        )
    }
    /// List the actions that a user may do on some data resources
    ///
    /// Returns the actions that a user may do on the given data resources of a namespace.
    ///
    /// Resources are named by their paths, and for a tree, the path has to lead to a node. The vendor
    /// recommends this operation over `getUserPermissionList` because it is faster.
    ///
    /// - Request: `POST /api/v3/get-user-resource-permission-list`
    /// - Parameters: `resources` (required), `userId` (required), `namespaceCode` (required)
    /// - Returns: [`GetUserResourcePermissionListDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-user-resource-permission-list.html>)
    #[inline]
    pub fn get_user_resource_permission_list(
        &self,
        request: GetUserResourcePermissionListDto,
    ) -> ::sdk_runtime::Call<GetUserResourcePermissionListDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_RESOURCE_PERMISSION_LIST,
            request,
        )
    }
    /// Get a data resource with a user's permissions
    ///
    /// Returns the data of one data resource together with the actions that the user may do on it. The form
    /// follows the type: a string, a list of strings, or a tree with the actions at each node.
    ///
    /// Other operations return trees as paths, so use this one where the tree itself is needed. For a user
    /// known by an external ID, there is `getExternalUserResourceStruct`.
    ///
    /// - Request: `POST /api/v3/get-user-resource-struct`
    /// - Parameters: `resourceCode` (required), `userId` (required), `namespaceCode` (required)
    /// - Returns: [`GetUserResourceStructDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-user-resource-struct.html>)
    #[inline]
    pub fn get_user_resource_struct(
        &self,
        request: GetUserResourceStructDto,
    ) -> ::sdk_runtime::Call<GetUserResourceStructDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_RESOURCE_STRUCT,
            request,
        )
    }
    /// List data policies
    ///
    /// Returns the data policies of the user pool, page by page, each with its data resources and its
    /// subjects.
    ///
    /// A page holds up to 50 policies. This is where the IDs of data policies come from. If names and
    /// descriptions are enough, use `listSimpleDataPolices`.
    ///
    /// - Request: `GET /api/v3/list-data-policies`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Returns: [`DataPoliciesPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-data-policies.html>)
    #[inline]
    pub fn list_data_polices(
        &self,
        request: ListDataPolicesParams,
    ) -> ::sdk_runtime::Call<DataPoliciesPaginatedRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_DATA_POLICES, request)
    }
    /// List the subjects of a data policy
    ///
    /// Returns the users, groups, roles and departments that a data policy is granted to, page by page,
    /// each with the time of the grant.
    ///
    /// A grant is added by `authorizeDataPolicies` and taken back by `revokeDataPolicy`.
    ///
    /// - Request: `GET /api/v3/list-data-policy-targets`
    /// - Parameters: `policyId` (required), `limit` (from 1 to 50), `page` (at least 1), `query`, `targetType`
    /// - Returns: [`ListDataPolicySubjectPageDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-data-policy-targets.html>)
    #[inline]
    pub fn list_data_policy_targets(
        &self,
        request: ListDataPolicyTargetsParams,
    ) -> ::sdk_runtime::Call<ListDataPolicySubjectPageDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_DATA_POLICY_TARGETS,
            request,
        )
    }
    /// List data resources
    ///
    /// Returns the data resources of all namespaces, or of those that the request names, page by page.
    ///
    /// The entries have no data: `getDataResource` returns it for one resource. A page holds up to 50
    /// resources.
    ///
    /// - Request: `GET /api/v3/list-data-resources`
    /// - Parameters: `limit` (from 1 to 50), `namespaceCodes` (1 to 50 elements), `page` (at least 1), `query`
    /// - Returns: [`DataResourcesPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-data-resources.html>)
    #[inline]
    pub fn list_data_resources(
        &self,
        request: ListDataResourcesParams,
    ) -> ::sdk_runtime::Call<DataResourcesPaginatedRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_DATA_RESOURCES, request)
    }
    /// List the extended fields of a tree data resource
    ///
    /// Returns the definitions of the extended fields of a tree, at most 50 at once.
    ///
    /// If `truncated` is `true`, there are more: send `nextStartIndex` as `startIndex` for the next ones.
    /// Fields are defined by `createDnef`.
    ///
    /// - Request: `GET /api/v3/list-dnef`
    /// - Parameters: `namespaceCode` (required), `resourceCode` (required), `maxSize` (from 1 to 50), `query`, `startIndex` (at least 1)
    /// - Returns: [`DnefPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_dnef(
        &self,
        request: ListDnefParams,
    ) -> ::sdk_runtime::Call<DnefPaginatedRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_DNEF, request)
    }
    /// List the roles in a namespace
    ///
    /// Returns the roles of one namespace, page by page. A page holds up to 50 roles. The codes of
    /// namespaces are found by `listPermissionNamespaces`.
    ///
    /// - Request: `GET /api/v3/list-permission-namespace-roles`
    /// - Parameters: `code` (required), `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Returns: [`PermissionNamespaceRolesListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-permission-namespace-roles.html>)
    #[inline]
    pub fn list_permission_namespace_roles(
        &self,
        request: ListPermissionNamespaceRolesParams,
    ) -> ::sdk_runtime::Call<PermissionNamespaceRolesListPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_PERMISSION_NAMESPACE_ROLES,
            request,
        )
    }
    /// List namespaces
    ///
    /// Returns the namespaces of the user pool, page by page. A page holds up to 50 namespaces. The code of
    /// a namespace is what most operations on data resources need.
    ///
    /// - Request: `GET /api/v3/list-permission-namespaces`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Returns: [`PermissionNamespaceListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-permission-namespaces.html>)
    #[inline]
    pub fn list_permission_namespaces(
        &self,
        request: ListPermissionNamespacesParams,
    ) -> ::sdk_runtime::Call<PermissionNamespaceListPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_PERMISSION_NAMESPACES,
            request,
        )
    }
    /// List which user has permissions on which data resource
    ///
    /// Returns all permissions on data resources that all users have, page by page, as the permission view
    /// of the GenAuth console shows them.
    ///
    /// An entry stands for one user and one data resource, and names the data policies and the roles,
    /// groups and departments that the permission comes from. Use it to export the permissions.
    ///
    /// - Request: `POST /api/v3/list-permission-view/data`
    /// - Parameters: `keyword`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`ListPermissionViewPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-permission-view-data.html>)
    #[inline]
    pub fn list_permission_view(
        &self,
        request: ListPermissionViewDto,
    ) -> ::sdk_runtime::Call<ListPermissionViewPaginatedRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_PERMISSION_VIEW, request)
    }
    /// List the users who may do actions on data resources
    ///
    /// Returns the users who may do the given actions on the given data resources, for example all users
    /// who can edit a document.
    ///
    /// A request has up to 50 actions and up to 50 resources of one namespace. For a tree, the path has to
    /// lead to a node. The opposite question, what a user may do, is for `getUserResourcePermissionList`.
    ///
    /// - Request: `POST /api/v3/list-resource-targets`
    /// - Parameters: `resources` (required, 1 to 50 elements), `actions` (required, at most 50 elements), `namespaceCode` (required)
    /// - Returns: [`ListResourceTargetsDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-resource-targets.html>)
    #[inline]
    pub fn list_resource_targets(
        &self,
        request: ListResourceTargetsDto,
    ) -> ::sdk_runtime::Call<ListResourceTargetsDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_RESOURCE_TARGETS, request)
    }
    /// List data policies with their main data
    ///
    /// Returns the IDs, names and descriptions of the data policies of the user pool, page by page. It
    /// returns less for each policy than `listDataPolices`.
    ///
    /// - Request: `GET /api/v3/list-simple-data-policies`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Returns: [`DataPoliciesSimplePaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-simple-data-policies.html>)
    #[inline]
    pub fn list_simple_data_polices(
        &self,
        request: ListSimpleDataPolicesParams,
    ) -> ::sdk_runtime::Call<DataPoliciesSimplePaginatedRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_SIMPLE_DATA_POLICES,
            request,
        )
    }
    /// Take a data policy back from a subject
    ///
    /// Ends the grant of one data policy to one subject.
    ///
    /// The policy itself stays and keeps its other subjects, which `listDataPolicyTargets` lists. The
    /// subject can still have the same permissions through other policies, or a user through a role, a
    /// group or a department.
    ///
    /// - Request: `POST /api/v3/revoke-data-policy`
    /// - Parameters: `targetType` (required), `targetIdentifier` (required), `policyId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/revoke-data-policy.html>)
    #[inline]
    pub fn revoke_data_policy(
        &self,
        request: DeleteAuthorizeDataPolicyDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REVOKE_DATA_POLICY, request)
    }
    /// Change a data policy
    ///
    /// Changes the name, the description or the statements of a data policy.
    ///
    /// Statements that are sent should be the whole list, since no operation changes one of them alone.
    /// Subjects that have the policy keep it, with its new permissions.
    ///
    /// - Request: `POST /api/v3/update-data-policy`
    /// - Parameters: `policyId` (required), `description` (at most 200 characters), `policyName` (at most 50 characters), `statementList` (1 to 5 elements)
    /// - Returns: [`UpdateDataPolicyRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/update-data-policy.html>)
    #[inline]
    pub fn update_data_policy(
        &self,
        request: UpdateDataPolicyDto,
    ) -> ::sdk_runtime::Call<UpdateDataPolicyRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DATA_POLICY, request)
    }
    /// Change a data resource
    ///
    /// Changes the name, the description, the data or the actions of a data resource, which is named by its
    /// namespace and its code.
    ///
    /// The documentation does not mention that actions can be changed, but the request has a field for
    /// them. The namespace, the code and the type cannot be changed.
    ///
    /// - Request: `POST /api/v3/update-data-resource`
    /// - Parameters: `resourceCode` (required, at most 50 characters), `namespaceCode` (required, at most 50 characters), `actions` (0 to 50 elements), `description` (at most 200 characters), `resourceName` (at most 50 characters), `struct`
    /// - Returns: [`UpdateDataResourceRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/update-data-resource.html>)
    #[inline]
    pub fn update_data_resource(
        &self,
        request: UpdateDataResourceDto,
    ) -> ::sdk_runtime::Call<UpdateDataResourceRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DATA_RESOURCE, request)
    }
    /// Change an extended field of a tree data resource
    ///
    /// Changes the label, the description or the options of an extended field, which is named by its key.
    /// The key and the type of its values cannot be changed.
    ///
    /// - Request: `POST /api/v3/update-dnef`
    /// - Parameters: `key` (required, 1 to 64 characters), `resourceCode` (required), `namespaceCode` (required), `config`, `description`, `label`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn update_dnef(
        &self,
        request: UpdateDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DNEF, request)
    }
    /// Change a namespace
    ///
    /// Changes the name, the description or the code of a namespace. It is named by its old code, and
    /// `newCode` has the new one. Programs that use the old code have to be changed at the same time.
    ///
    /// Once the code was changed, the same request would no longer find the namespace by its old code. If a
    /// response is lost, look with `getPermissionNamespace` whether the new code is there.
    ///
    /// - Request: `POST /api/v3/update-permission-namespace`
    /// - Parameters: `code` (required, at most 50 characters), `description` (at most 200 characters), `name` (at most 255 characters), `newCode` (at most 50 characters)
    /// - Returns: [`UpdatePermissionNamespaceRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/update-permission-namespace.html>)
    #[inline]
    pub fn update_permission_namespace(
        &self,
        request: UpdatePermissionNamespaceDto,
    ) -> ::sdk_runtime::Call<UpdatePermissionNamespaceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_PERMISSION_NAMESPACE,
            request,
        )
    }
}
