// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CommonResourceDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CommonResourceDtoRequired) -> Self {
        Self {
            code: required.code,
            r#type: required.r#type,
            id: required.id,
            namespace_id: required.namespace_id,
            namespace_name: required.namespace_name,
            user_pool_id: required.user_pool_id,
            created_at: required.created_at,
            updated_at: required.updated_at,
            actions: None,
            api_identifier: None,
            description: None,
            linked_to_tenant: None,
            name: None,
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceAction>>,
    ) -> Self {
        self.actions = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `api_identifier`.
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.api_identifier, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `linked_to_tenant`.
    #[must_use]
    #[inline]
    pub fn with_linked_to_tenant(mut self, value: bool) -> Self {
        self.linked_to_tenant = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
}

/// The required fields of [`CommonResourceDto`], by name: a struct literal that misses one does not compile.
pub struct CommonResourceDtoRequired {
    /// See [`CommonResourceDto::code`].
    pub code: String,
    /// See [`CommonResourceDto::type`].
    pub r#type: ResourceType,
    /// See [`CommonResourceDto::id`].
    pub id: String,
    /// See [`CommonResourceDto::namespace_id`].
    pub namespace_id: i64,
    /// See [`CommonResourceDto::namespace_name`].
    pub namespace_name: String,
    /// See [`CommonResourceDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`CommonResourceDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`CommonResourceDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(CommonResourceDtoRequired);

impl CommonResourcePagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        status_code: i64,
        message: impl Into<String>,
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<CommonResourceDto>>,
    ) -> Self {
        Self {
            status_code,
            message: message.into(),
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            api_code: None,
            request_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `api_code`.
    #[must_use]
    #[inline]
    pub fn with_api_code(mut self, value: i64) -> Self {
        self.api_code = Some(value);
        self
    }
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.request_id, value);
        self
    }
}

impl GetResourceAuthorizedTargetDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<ResourceAuthorizedTargetDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl IsActionAllowedDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(allowed: bool) -> Self {
        Self {
            allowed,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl NamespaceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
}

impl NamespaceListPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<NamespacesListRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl NamespaceRolesListRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: NamespaceRolesListRespDtoRequired) -> Self {
        Self {
            id: required.id,
            name: required.name,
            code: required.code,
            namespace: required.namespace,
            updated_at: required.updated_at,
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

/// The required fields of [`NamespaceRolesListRespDto`], by name: a struct literal that misses one does not compile.
pub struct NamespaceRolesListRespDtoRequired {
    /// See [`NamespaceRolesListRespDto::id`].
    pub id: String,
    /// See [`NamespaceRolesListRespDto::name`].
    pub name: String,
    /// See [`NamespaceRolesListRespDto::code`].
    pub code: String,
    /// See [`NamespaceRolesListRespDto::namespace`].
    pub namespace: String,
    /// See [`NamespaceRolesListRespDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(NamespaceRolesListRespDtoRequired);

impl NamespacesListRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            description: None,
            status: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `status`.
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
}

impl ResourceAuthorizedTargetDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            actions: ::sdk_runtime::record::argument::list(actions),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ResourceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>, r#type: impl Into<ResourceType>) -> Self {
        Self {
            code: code.into(),
            r#type: r#type.into(),
            actions: None,
            api_identifier: None,
            description: None,
            linked_to_tenant: None,
            name: None,
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceAction>>,
    ) -> Self {
        self.actions = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `api_identifier`.
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.api_identifier, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `linked_to_tenant`.
    #[must_use]
    #[inline]
    pub fn with_linked_to_tenant(mut self, value: bool) -> Self {
        self.linked_to_tenant = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
}

impl ResourcePagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        status_code: i64,
        message: impl Into<String>,
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<ResourceDto>>,
    ) -> Self {
        Self {
            status_code,
            message: message.into(),
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            api_code: None,
            request_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `api_code`.
    #[must_use]
    #[inline]
    pub fn with_api_code(mut self, value: i64) -> Self {
        self.api_code = Some(value);
        self
    }
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.request_id, value);
        self
    }
}
