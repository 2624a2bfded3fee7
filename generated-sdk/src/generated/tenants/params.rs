// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

/// Parameters of [`get_multiple_tenant_admin`](crate::ManagementClient::get_multiple_tenant_admin).
#[non_exhaustive]
pub struct GetMultipleTenantAdminParams {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetMultipleTenantAdminParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetMultipleTenantAdminParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetMultipleTenantAdminParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getMultipleTenantAdmin",
        rust_name: Some("GetMultipleTenantAdminParams"),
        names: &["userId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetMultipleTenantAdminParams);

/// Parameters of [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code).
#[non_exhaustive]
pub struct GetTenantByCodeParams {
    /// Code of the tenant, as in [`TenantRespDto::code`](crate::generated::models::TenantRespDto::code).
    ///
    /// Required query parameter `code`. Example: `tenant1`.
    pub code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetTenantByCodeParams {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetTenantByCodeParams {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetTenantByCodeParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getTenantByCode",
        rust_name: Some("GetTenantByCodeParams"),
        names: &["code"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetTenantByCodeParams);

/// Parameters of [`get_tenant_cooperator_menu`](crate::ManagementClient::get_tenant_cooperator_menu).
#[non_exhaustive]
pub struct GetTenantCooperatorMenuParams {
    /// ID of the collaborator in the user pool, as in
    /// [`TenantCooperatorDto::user_id`](crate::generated::models::TenantCooperatorDto::user_id).
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetTenantCooperatorMenuParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetTenantCooperatorMenuParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetTenantCooperatorMenuParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getTenantCooperatorMenu",
        rust_name: Some("GetTenantCooperatorMenuParams"),
        names: &["userId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetTenantCooperatorMenuParams);

/// Parameters of [`get_tenant_cooperator`](crate::ManagementClient::get_tenant_cooperator).
#[non_exhaustive]
pub struct GetTenantCooperatorParams {
    /// ID of the collaborator in the user pool, as in
    /// [`TenantCooperatorDto::user_id`](crate::generated::models::TenantCooperatorDto::user_id).
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetTenantCooperatorParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetTenantCooperatorParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetTenantCooperatorParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getTenantCooperator",
        rust_name: Some("GetTenantCooperatorParams"),
        names: &["userId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetTenantCooperatorParams);

/// Parameters of [`get_tenant_enterprise_certification`](crate::ManagementClient::get_tenant_enterprise_certification).
#[non_exhaustive]
pub struct GetTenantEnterpriseCertificationParams {
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required query parameter `tenant_id`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetTenantEnterpriseCertificationParams {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetTenantEnterpriseCertificationParams {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetTenantEnterpriseCertificationParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getTenantEnterpriseCertification",
        rust_name: Some("GetTenantEnterpriseCertificationParams"),
        names: &["tenant_id"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetTenantEnterpriseCertificationParams);

/// Parameters of [`get_tenant_little_info`](crate::ManagementClient::get_tenant_little_info).
#[non_exhaustive]
pub struct GetTenantLittleInfoParams {
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required query parameter `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// Whether the result has details of the applications of the tenant.
    ///
    /// Optional query parameter `withAppDetail`: not sent if `None`.
    pub with_app_detail: Option<bool>,
    /// Whether the result has details of the user who created the tenant, in
    /// [`creator_detail`](crate::generated::models::TenantRespDto::creator_detail).
    ///
    /// Optional query parameter `withCreatorDetail`: not sent if `None`.
    pub with_creator_detail: Option<bool>,
    /// Whether the result has the number of members.
    ///
    /// Optional query parameter `withMembersCount`: not sent if `None`.
    pub with_members_count: Option<bool>,
    /// Whether the result has details of the application that the tenant was created in, in
    /// [`source_app_detail`](crate::generated::models::TenantRespDto::source_app_detail).
    ///
    /// Optional query parameter `withSourceAppDetail`: not sent if `None`.
    pub with_source_app_detail: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetTenantLittleInfoParams {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            with_app_detail: None,
            with_creator_detail: None,
            with_members_count: None,
            with_source_app_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `with_app_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_app_detail(mut self, value: bool) -> Self {
        self.with_app_detail = Some(value);
        self
    }
    /// Sets `with_creator_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
    /// Sets `with_members_count`.
    #[must_use]
    #[inline]
    pub fn with_with_members_count(mut self, value: bool) -> Self {
        self.with_members_count = Some(value);
        self
    }
    /// Sets `with_source_app_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_source_app_detail(mut self, value: bool) -> Self {
        self.with_source_app_detail = Some(value);
        self
    }
}

impl Default for GetTenantLittleInfoParams {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            with_app_detail: None,
            with_creator_detail: None,
            with_members_count: None,
            with_source_app_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetTenantLittleInfoParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getTenantLittleInfo",
        rust_name: Some("GetTenantLittleInfoParams"),
        names: &[
            "tenantId",
            "withAppDetail",
            "withCreatorDetail",
            "withMembersCount",
            "withSourceAppDetail",
        ],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
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
            1 => &self.with_app_detail,
            2 => &self.with_creator_detail,
            3 => &self.with_members_count,
            4 => &self.with_source_app_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.with_app_detail,
            2 => &mut self.with_creator_detail,
            3 => &mut self.with_members_count,
            4 => &mut self.with_source_app_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetTenantLittleInfoParams);

/// Parameters of [`get_tenant`](crate::ManagementClient::get_tenant).
#[non_exhaustive]
pub struct GetTenantParams {
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required query parameter `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// Whether the result has details of the applications of the tenant.
    ///
    /// Optional query parameter `withAppDetail`: not sent if `None`.
    pub with_app_detail: Option<bool>,
    /// Whether the result has details of the user who created the tenant, in
    /// [`creator_detail`](crate::generated::models::TenantRespDto::creator_detail).
    ///
    /// Optional query parameter `withCreatorDetail`: not sent if `None`.
    pub with_creator_detail: Option<bool>,
    /// Whether the result has the number of members.
    ///
    /// Optional query parameter `withMembersCount`: not sent if `None`.
    pub with_members_count: Option<bool>,
    /// Whether the result has details of the application that the tenant was created in, in
    /// [`source_app_detail`](crate::generated::models::TenantRespDto::source_app_detail).
    ///
    /// Optional query parameter `withSourceAppDetail`: not sent if `None`.
    pub with_source_app_detail: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetTenantParams {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            with_app_detail: None,
            with_creator_detail: None,
            with_members_count: None,
            with_source_app_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `with_app_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_app_detail(mut self, value: bool) -> Self {
        self.with_app_detail = Some(value);
        self
    }
    /// Sets `with_creator_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
    /// Sets `with_members_count`.
    #[must_use]
    #[inline]
    pub fn with_with_members_count(mut self, value: bool) -> Self {
        self.with_members_count = Some(value);
        self
    }
    /// Sets `with_source_app_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_source_app_detail(mut self, value: bool) -> Self {
        self.with_source_app_detail = Some(value);
        self
    }
}

impl Default for GetTenantParams {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            with_app_detail: None,
            with_creator_detail: None,
            with_members_count: None,
            with_source_app_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetTenantParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getTenant",
        rust_name: Some("GetTenantParams"),
        names: &[
            "tenantId",
            "withAppDetail",
            "withCreatorDetail",
            "withMembersCount",
            "withSourceAppDetail",
        ],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
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
            1 => &self.with_app_detail,
            2 => &self.with_creator_detail,
            3 => &self.with_members_count,
            4 => &self.with_source_app_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.with_app_detail,
            2 => &mut self.with_creator_detail,
            3 => &mut self.with_members_count,
            4 => &mut self.with_source_app_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetTenantParams);

/// Parameters of [`get_tenant_user`](crate::ManagementClient::get_tenant_user).
#[non_exhaustive]
pub struct GetTenantUserParams {
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required query parameter `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// ID of the user in the user pool. It may be left out if `member_id` is given.
    ///
    /// Optional query parameter `linkUserId`: not sent if `None`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub link_user_id: Option<String>,
    /// ID of the member in the tenant. It may be left out if `link_user_id` is given.
    ///
    /// Optional query parameter `memberId`: not sent if `None`.
    pub member_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetTenantUserParams {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            link_user_id: None,
            member_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `link_user_id`.
    #[must_use]
    pub fn with_link_user_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.link_user_id, value);
        self
    }
    /// Sets `member_id`.
    #[must_use]
    pub fn with_member_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.member_id, value);
        self
    }
}

impl Default for GetTenantUserParams {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            link_user_id: None,
            member_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetTenantUserParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getTenantUser",
        rust_name: Some("GetTenantUserParams"),
        names: &["tenantId", "linkUserId", "memberId"],
        required: 1,
        sent_in: &[
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
            1 => &self.link_user_id,
            2 => &self.member_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.link_user_id,
            2 => &mut self.member_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetTenantUserParams);

/// Parameters of [`import_tenant_history`](crate::ManagementClient::import_tenant_history).
#[non_exhaustive]
pub struct ImportTenantHistoryParams {
    /// How many items a page has at most.
    ///
    /// Optional query parameter `limit`: not sent if `None`. At least 1. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportTenantHistoryParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

impl Default for ImportTenantHistoryParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportTenantHistoryParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "importTenantHistory",
        rust_name: Some("ImportTenantHistoryParams"),
        names: &["limit", "page"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
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
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportTenantHistoryParams);

/// Parameters of [`import_tenant_notify_user`](crate::ManagementClient::import_tenant_notify_user).
#[non_exhaustive]
pub struct ImportTenantNotifyUserParams {
    /// ID of the import, found by
    /// [`import_tenant_history`](crate::ManagementClient::import_tenant_history).
    ///
    /// Required query parameter `importId`. Example: `1`.
    pub import_id: String,
    /// How many items a page has at most.
    ///
    /// Optional query parameter `limit`: not sent if `None`. At least 1. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportTenantNotifyUserParams {
    /// A value of the required fields; the others are absent.
    pub fn new(import_id: impl Into<String>) -> Self {
        Self {
            import_id: import_id.into(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
}

impl Default for ImportTenantNotifyUserParams {
    #[inline]
    fn default() -> Self {
        Self {
            import_id: String::new(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportTenantNotifyUserParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "importTenantNotifyUser",
        rust_name: Some("ImportTenantNotifyUserParams"),
        names: &["importId", "limit", "page"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
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
            0 => &self.import_id,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.import_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportTenantNotifyUserParams);

/// Parameters of [`list_invite_tennat_user_records`](crate::ManagementClient::list_invite_tennat_user_records).
#[non_exhaustive]
pub struct ListInviteTennatUserRecordsParams {
    /// Text to search for. It is required, although other lists can do without.
    ///
    /// Required query parameter `keywords`. Example: `test`.
    pub keywords: String,
    /// Number of the page to return, counted from 1.
    ///
    /// Required query parameter `page`. At least 1. Example: `1`.
    pub page: i64,
    /// How many items a page has at most.
    ///
    /// Required query parameter `limit`. At least 1. Example: `10`.
    pub limit: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListInviteTennatUserRecordsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(keywords: impl Into<String>, page: i64, limit: i64) -> Self {
        Self {
            keywords: keywords.into(),
            page,
            limit,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ListInviteTennatUserRecordsParams {
    #[inline]
    fn default() -> Self {
        Self {
            keywords: String::new(),
            page: 0,
            limit: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListInviteTennatUserRecordsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listInviteTennatUserRecords",
        rust_name: Some("ListInviteTennatUserRecordsParams"),
        names: &["keywords", "page", "limit"],
        required: 3,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
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
            0 => &self.keywords,
            1 => &self.page,
            2 => &self.limit,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keywords,
            1 => &mut self.page,
            2 => &mut self.limit,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListInviteTennatUserRecordsParams);

/// Parameters of [`list_multiple_tenant_admin`](crate::ManagementClient::list_multiple_tenant_admin).
#[non_exhaustive]
pub struct ListMultipleTenantAdminParams {
    /// Text to search for. Only items that contain it are returned.
    ///
    /// Optional query parameter `keywords`: not sent if `None`. Example: `test`.
    pub keywords: Option<String>,
    /// How many items a page has at most.
    ///
    /// Optional query parameter `limit`: not sent if `None`. At least 1. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListMultipleTenantAdminParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
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
}

impl Default for ListMultipleTenantAdminParams {
    #[inline]
    fn default() -> Self {
        Self {
            keywords: None,
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListMultipleTenantAdminParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listMultipleTenantAdmin",
        rust_name: Some("ListMultipleTenantAdminParams"),
        names: &["keywords", "limit", "page"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
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
            0 => &self.keywords,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keywords,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListMultipleTenantAdminParams);

/// Parameters of [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators).
#[non_exhaustive]
pub struct ListTenantCooperatorsParams {
    /// Only external collaborators are returned with `true`, and only the others with `false`. Without it,
    /// all are.
    ///
    /// Optional query parameter `external`: not sent if `None`.
    pub external: Option<bool>,
    /// Text to search for. Only items that contain it are returned.
    ///
    /// Optional query parameter `keywords`: not sent if `None`. Example: `test`.
    pub keywords: Option<String>,
    /// How many items a page has at most.
    ///
    /// Optional query parameter `limit`: not sent if `None`. At least 1. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListTenantCooperatorsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `external`.
    #[must_use]
    #[inline]
    pub fn with_external(mut self, value: bool) -> Self {
        self.external = Some(value);
        self
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
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
}

impl Default for ListTenantCooperatorsParams {
    #[inline]
    fn default() -> Self {
        Self {
            external: None,
            keywords: None,
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListTenantCooperatorsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listTenantCooperators",
        rust_name: Some("ListTenantCooperatorsParams"),
        names: &["external", "keywords", "limit", "page"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
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
            0 => &self.external,
            1 => &self.keywords,
            2 => &self.limit,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.external,
            1 => &mut self.keywords,
            2 => &mut self.limit,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListTenantCooperatorsParams);

/// Parameters of [`list_tenants`](crate::ManagementClient::list_tenants).
#[non_exhaustive]
pub struct ListTenantsParams {
    /// Text to search for. Only items that contain it are returned.
    ///
    /// Optional query parameter `keywords`: not sent if `None`. Example: `test`.
    pub keywords: Option<String>,
    /// How many items a page has at most.
    ///
    /// Optional query parameter `limit`: not sent if `None`. At least 1. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Only tenants from this source are returned. The form and the values are not documented.
    /// [`TenantRespDto::source`](crate::generated::models::TenantRespDto::source) shows what there is.
    ///
    /// Optional query parameter `source`: not sent if `None`.
    pub source: Option<::sdk_runtime::JsonValue>,
    /// Whether the result has details of the applications of the tenants.
    ///
    /// Optional query parameter `withAppDetail`: not sent if `None`.
    pub with_app_detail: Option<bool>,
    /// Whether the result has details of the users who created the tenants, in
    /// [`creator_detail`](crate::generated::models::TenantRespDto::creator_detail).
    ///
    /// Optional query parameter `withCreatorDetail`: not sent if `None`.
    pub with_creator_detail: Option<bool>,
    /// Whether the result has the number of members.
    ///
    /// Optional query parameter `withMembersCount`: not sent if `None`.
    pub with_members_count: Option<bool>,
    /// Whether the result has details of the applications that the tenants were created in, in
    /// [`source_app_detail`](crate::generated::models::TenantRespDto::source_app_detail).
    ///
    /// Optional query parameter `withSourceAppDetail`: not sent if `None`.
    pub with_source_app_detail: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListTenantsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
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
    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.source, value);
        self
    }
    /// Sets `with_app_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_app_detail(mut self, value: bool) -> Self {
        self.with_app_detail = Some(value);
        self
    }
    /// Sets `with_creator_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
    /// Sets `with_members_count`.
    #[must_use]
    #[inline]
    pub fn with_with_members_count(mut self, value: bool) -> Self {
        self.with_members_count = Some(value);
        self
    }
    /// Sets `with_source_app_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_source_app_detail(mut self, value: bool) -> Self {
        self.with_source_app_detail = Some(value);
        self
    }
}

impl Default for ListTenantsParams {
    #[inline]
    fn default() -> Self {
        Self {
            keywords: None,
            limit: None,
            page: None,
            source: None,
            with_app_detail: None,
            with_creator_detail: None,
            with_members_count: None,
            with_source_app_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListTenantsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listTenants",
        rust_name: Some("ListTenantsParams"),
        names: &[
            "keywords",
            "limit",
            "page",
            "source",
            "withAppDetail",
            "withCreatorDetail",
            "withMembersCount",
            "withSourceAppDetail",
        ],
        sent_in: &[
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
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
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
            0 => &self.keywords,
            1 => &self.limit,
            2 => &self.page,
            3 => &self.source,
            4 => &self.with_app_detail,
            5 => &self.with_creator_detail,
            6 => &self.with_members_count,
            7 => &self.with_source_app_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keywords,
            1 => &mut self.limit,
            2 => &mut self.page,
            3 => &mut self.source,
            4 => &mut self.with_app_detail,
            5 => &mut self.with_creator_detail,
            6 => &mut self.with_members_count,
            7 => &mut self.with_source_app_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListTenantsParams);
