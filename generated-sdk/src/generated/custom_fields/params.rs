// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{FieldDataType, TargetType};

/// Parameters of [`get_custom_data`](crate::ManagementClient::get_custom_data).
#[non_exhaustive]
pub struct GetCustomDataParams {
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required query parameter `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// Kind of the object whose values are returned.
    ///
    /// Required query parameter `targetType`.
    pub target_type: TargetType,
    /// Identifier of the object: the ID of a user, the code of a role, the code of a group, or the ID of a
    /// department.
    ///
    /// Required query parameter `targetIdentifier`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub target_identifier: String,
    /// Code of the namespace that the role belongs to. It is needed when `target_type` is
    /// [`Role`](crate::generated::models::TargetType::Role), and has no effect otherwise.
    ///
    /// Optional query parameter `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetCustomDataParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        tenant_id: impl Into<String>,
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
}

impl Default for GetCustomDataParams {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            target_type: TargetType::default(),
            target_identifier: String::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetCustomDataParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getCustomData",
        rust_name: Some("GetCustomDataParams"),
        names: &["tenantId", "targetType", "targetIdentifier", "namespace"],
        required: 3,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.target_type,
            2 => &self.target_identifier,
            3 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.target_type,
            2 => &mut self.target_identifier,
            3 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetCustomDataParams);

/// Parameters of [`get_custom_fields`](crate::ManagementClient::get_custom_fields).
#[non_exhaustive]
pub struct GetCustomFieldsParams {
    /// Kind of object that has the fields. [`Group`](crate::generated::models::TargetType::Group) is not
    /// supported yet.
    ///
    /// Required query parameter `targetType`.
    pub target_type: TargetType,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetCustomFieldsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(target_type: impl Into<TargetType>) -> Self {
        Self {
            target_type: target_type.into(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for GetCustomFieldsParams {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetCustomFieldsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getCustomFields",
        rust_name: Some("GetCustomFieldsParams"),
        names: &["targetType", "tenantId"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetCustomFieldsParams);

/// Parameters of [`list_cust_fields`](crate::ManagementClient::list_cust_fields).
#[non_exhaustive]
pub struct ListCustFieldsParams {
    /// Kind of object that has the fields. [`Group`](crate::generated::models::TargetType::Group) is not
    /// supported yet.
    ///
    /// Required query parameter `targetType`.
    pub target_type: TargetType,
    /// Type of values of the fields to return.
    ///
    /// Required query parameter `dataType`.
    pub data_type: FieldDataType,
    /// Whether access to the fields to return is controlled. What this means in detail is not documented.
    ///
    /// Optional query parameter `accessControl`: not sent if `None`.
    pub access_control: Option<bool>,
    /// Whether administrators see the fields to return.
    ///
    /// Optional query parameter `adminVisible`: not sent if `None`.
    pub admin_visible: Option<bool>,
    /// Text to search the fields for.
    ///
    /// Optional query parameter `keyword`: not sent if `None`. Example: `school`.
    pub keyword: Option<String>,
    /// Language to search in.
    ///
    /// Optional query parameter `lang`: not sent if `None`. Example: `en-US`.
    pub lang: Option<String>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether users see the fields to return.
    ///
    /// Optional query parameter `userVisible`: not sent if `None`.
    pub user_visible: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListCustFieldsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<TargetType>,
        data_type: impl Into<FieldDataType>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            data_type: data_type.into(),
            access_control: None,
            admin_visible: None,
            keyword: None,
            lang: None,
            limit: None,
            page: None,
            tenant_id: None,
            user_visible: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `access_control`.
    #[must_use]
    #[inline]
    pub fn with_access_control(mut self, value: bool) -> Self {
        self.access_control = Some(value);
        self
    }
    /// Sets `admin_visible`.
    #[must_use]
    #[inline]
    pub fn with_admin_visible(mut self, value: bool) -> Self {
        self.admin_visible = Some(value);
        self
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keyword, value);
        self
    }
    /// Sets `lang`.
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.lang, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `user_visible`.
    #[must_use]
    #[inline]
    pub fn with_user_visible(mut self, value: bool) -> Self {
        self.user_visible = Some(value);
        self
    }
}

impl Default for ListCustFieldsParams {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            data_type: FieldDataType::default(),
            access_control: None,
            admin_visible: None,
            keyword: None,
            lang: None,
            limit: None,
            page: None,
            tenant_id: None,
            user_visible: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListCustFieldsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listCustFields",
        rust_name: Some("ListCustFieldsParams"),
        names: &[
            "targetType",
            "dataType",
            "accessControl",
            "adminVisible",
            "keyword",
            "lang",
            "limit",
            "page",
            "tenantId",
            "userVisible",
        ],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                6,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                7,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.data_type,
            2 => &self.access_control,
            3 => &self.admin_visible,
            4 => &self.keyword,
            5 => &self.lang,
            6 => &self.limit,
            7 => &self.page,
            8 => &self.tenant_id,
            9 => &self.user_visible,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.data_type,
            2 => &mut self.access_control,
            3 => &mut self.admin_visible,
            4 => &mut self.keyword,
            5 => &mut self.lang,
            6 => &mut self.limit,
            7 => &mut self.page,
            8 => &mut self.tenant_id,
            9 => &mut self.user_visible,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListCustFieldsParams);

/// Parameters of [`list_user_base_fields`](crate::ManagementClient::list_user_base_fields).
#[non_exhaustive]
pub struct ListUserBaseFieldsParams {
    /// Kind of object that has the fields, which is [`User`](crate::generated::models::TargetType::User)
    /// for the built-in fields of users.
    ///
    /// [`Group`](crate::generated::models::TargetType::Group) is not supported yet.
    ///
    /// Required query parameter `targetType`.
    pub target_type: TargetType,
    /// Type of values of the fields to return.
    ///
    /// Required query parameter `dataType`.
    pub data_type: FieldDataType,
    /// Whether access to the fields to return is controlled. What this means in detail is not documented.
    ///
    /// Optional query parameter `accessControl`: not sent if `None`.
    pub access_control: Option<bool>,
    /// Whether administrators see the fields to return.
    ///
    /// Optional query parameter `adminVisible`: not sent if `None`.
    pub admin_visible: Option<bool>,
    /// Text to search the fields for.
    ///
    /// Optional query parameter `keyword`: not sent if `None`. Example: `school`.
    pub keyword: Option<String>,
    /// Language to search in.
    ///
    /// Optional query parameter `lang`: not sent if `None`. Example: `en-US`.
    pub lang: Option<String>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether users see the fields to return.
    ///
    /// Optional query parameter `userVisible`: not sent if `None`.
    pub user_visible: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListUserBaseFieldsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<TargetType>,
        data_type: impl Into<FieldDataType>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            data_type: data_type.into(),
            access_control: None,
            admin_visible: None,
            keyword: None,
            lang: None,
            limit: None,
            page: None,
            tenant_id: None,
            user_visible: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `access_control`.
    #[must_use]
    #[inline]
    pub fn with_access_control(mut self, value: bool) -> Self {
        self.access_control = Some(value);
        self
    }
    /// Sets `admin_visible`.
    #[must_use]
    #[inline]
    pub fn with_admin_visible(mut self, value: bool) -> Self {
        self.admin_visible = Some(value);
        self
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keyword, value);
        self
    }
    /// Sets `lang`.
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.lang, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `user_visible`.
    #[must_use]
    #[inline]
    pub fn with_user_visible(mut self, value: bool) -> Self {
        self.user_visible = Some(value);
        self
    }
}

impl Default for ListUserBaseFieldsParams {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            data_type: FieldDataType::default(),
            access_control: None,
            admin_visible: None,
            keyword: None,
            lang: None,
            limit: None,
            page: None,
            tenant_id: None,
            user_visible: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListUserBaseFieldsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listUserBaseFields",
        rust_name: Some("ListUserBaseFieldsParams"),
        names: &[
            "targetType",
            "dataType",
            "accessControl",
            "adminVisible",
            "keyword",
            "lang",
            "limit",
            "page",
            "tenantId",
            "userVisible",
        ],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                6,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                7,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.data_type,
            2 => &self.access_control,
            3 => &self.admin_visible,
            4 => &self.keyword,
            5 => &self.lang,
            6 => &self.limit,
            7 => &self.page,
            8 => &self.tenant_id,
            9 => &self.user_visible,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.data_type,
            2 => &mut self.access_control,
            3 => &mut self.admin_visible,
            4 => &mut self.keyword,
            5 => &mut self.lang,
            6 => &mut self.limit,
            7 => &mut self.page,
            8 => &mut self.tenant_id,
            9 => &mut self.user_visible,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListUserBaseFieldsParams);
