// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{
    DepartmentIdType, EnterpriseCertificationStatus, Gender, PaginationDto,
    PasswordEncryptType, UserDto,
};

/// A value, called `CreateTenantRespDto` by the API.
pub type CreateTenantRespDto = crate::generated::Envelope<TenantDto>;

/// A value, called `ImportTenantHistoryRespDto` by the API.
pub type ImportTenantHistoryRespDto = crate::generated::Envelope<
    ImportTenantHistoryDataDto,
>;

/// A value, called `ImportTenantNotifyUserRespDto` by the API.
pub type ImportTenantNotifyUserRespDto = crate::generated::Envelope<
    ImportTenantNotifyUseDataDto,
>;

/// A value, called `ImportTenantRespDto` by the API.
pub type ImportTenantRespDto = crate::generated::Envelope<ImportTenantDataDto>;

/// A value, called `InviteTenantUserRecordListRespDto` by the API.
pub type InviteTenantUserRecordListRespDto = crate::generated::Envelope<
    InviteTenantUserRecordListDto,
>;

/// A value, called `InviteTenantUsersRespDto` by the API.
pub type InviteTenantUsersRespDto = crate::generated::Envelope<InviteTenantUsersDto>;

/// A value, called `MultipleTenantAdminPaginatedRespDto` by the API.
pub type MultipleTenantAdminPaginatedRespDto = crate::generated::Envelope<
    MultipleTenantAdminListPagingDto,
>;

/// Invitation that
/// [`send_invite_tenant_user_email`](crate::ManagementClient::send_invite_tenant_user_email) is to
/// send. The API does not describe its fields, so whatever is set is sent.
pub type SendInviteTenantUserEmailDto = ::sdk_runtime::JsonObject;

/// A value, called `SendSmsBatchRespDto` by the API.
pub type SendSmsBatchRespDto = crate::generated::Envelope<SendSmsBatchDataDto>;

/// A value, called `TenantCooperatorPaginatedRespDto` by the API.
pub type TenantCooperatorPaginatedRespDto = crate::generated::Envelope<
    TenantCooperatorListPagingDto,
>;

/// A value, called `TenantCooperatorSingleRespDto` by the API.
pub type TenantCooperatorSingleRespDto = crate::generated::Envelope<
    TenantCooperatorSingleDto,
>;

/// A value, called `TenantListPaginatedRespDto` by the API.
pub type TenantListPaginatedRespDto = crate::generated::Envelope<TenantListPagingDto>;

/// A value, called `TenantSingleRespDto` by the API.
pub type TenantSingleRespDto = crate::generated::Envelope<TenantRespDto>;

/// A value, called `TenantUserListPaginatedRespDto` by the API.
pub type TenantUserListPaginatedRespDto = crate::generated::Envelope<
    TenantUserListPagingDto,
>;

/// A value, called `TenantUserRespDto` by the API.
pub type TenantUserRespDto = crate::generated::Envelope<TenantUserDto>;

/// A value, called `TenantUserSingleRespDto` by the API.
pub type TenantUserSingleRespDto = crate::generated::Envelope<TenantUserDto>;

/// Which members of a tenant become members of which department, for
/// [`add_tenant_department_members`](crate::ManagementClient::add_tenant_department_members). Give
/// `link_user_ids` or `member_ids`.
#[non_exhaustive]
pub struct AddTenantDepartmentMembersReqDto {
    /// Code of the organization that the department belongs to.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department, of the kind that `department_id_type` names.
    ///
    /// Required `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// The kind of ID that `department_id` holds. Without it, the server assumes
    /// [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    ///
    /// Optional `departmentIdType`: not sent if `None`.
    pub department_id_type: Option<DepartmentIdType>,
    /// IDs that the users have in the user pool.
    ///
    /// Optional `linkUserIds`: not sent if `None`. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub link_user_ids: Option<Vec<String>>,
    /// IDs that the members have in the tenant.
    ///
    /// Optional `memberIds`: not sent if `None`. Example: `["62299d11dfxxxxxxxxe16e8f"]`.
    pub member_ids: Option<Vec<String>>,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AddTenantDepartmentMembersReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            department_id_type: None,
            link_user_ids: None,
            member_ids: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
        self
    }
    /// Sets `link_user_ids`.
    #[must_use]
    pub fn with_link_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.link_user_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `member_ids`.
    #[must_use]
    pub fn with_member_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for AddTenantDepartmentMembersReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            department_id_type: None,
            link_user_ids: None,
            member_ids: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AddTenantDepartmentMembersReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AddTenantDepartmentMembersReqDto",
        names: &[
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "linkUserIds",
            "memberIds",
            "tenantId",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.department_id_type,
            3 => &self.link_user_ids,
            4 => &self.member_ids,
            5 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.department_id_type,
            3 => &mut self.link_user_ids,
            4 => &mut self.member_ids,
            5 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AddTenantDepartmentMembersReqDto);

/// Which users become members of which tenant, for
/// [`add_tenant_users`](crate::ManagementClient::add_tenant_users).
#[non_exhaustive]
pub struct AddTenantUsersDto {
    /// IDs that the users have in the user pool, found by
    /// [`list_users`](crate::ManagementClient::list_users).
    ///
    /// Required `linkUserIds`. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub link_user_ids: Vec<String>,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AddTenantUsersDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        link_user_ids: impl IntoIterator<Item = impl Into<String>>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            link_user_ids: ::sdk_runtime::record::argument::list(link_user_ids),
            tenant_id: tenant_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for AddTenantUsersDto {
    #[inline]
    fn default() -> Self {
        Self {
            link_user_ids: Vec::new(),
            tenant_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AddTenantUsersDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AddTenantUsersDto",
        names: &["linkUserIds", "tenantId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.link_user_ids,
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.link_user_ids,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AddTenantUsersDto);

/// Which user is to administer which tenants, for
/// [`create_multiple_tenant_admin`](crate::ManagementClient::create_multiple_tenant_admin).
#[non_exhaustive]
pub struct CreateMultipleTenantAdminDto {
    /// IDs of the tenants that the user is to administer, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantIds`. Example: `["6343b98b7cfxxx9366e9b7d"]`.
    pub tenant_ids: Vec<String>,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Whether the administrator may also use the API.
    ///
    /// Optional `apiAuthorized`: not sent if `None`.
    pub api_authorized: Option<bool>,
    /// Whether an e-mail tells the user about it.
    ///
    /// Optional `sendEmailNotification`: not sent if `None`.
    pub send_email_notification: Option<bool>,
    /// Whether a text message tells the user about it.
    ///
    /// Optional `sendPhoneNotification`: not sent if `None`.
    pub send_phone_notification: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateMultipleTenantAdminDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        tenant_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            tenant_ids: ::sdk_runtime::record::argument::list(tenant_ids),
            user_id: user_id.into(),
            api_authorized: None,
            send_email_notification: None,
            send_phone_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `api_authorized`.
    #[must_use]
    #[inline]
    pub fn with_api_authorized(mut self, value: bool) -> Self {
        self.api_authorized = Some(value);
        self
    }
    /// Sets `send_email_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_email_notification(mut self, value: bool) -> Self {
        self.send_email_notification = Some(value);
        self
    }
    /// Sets `send_phone_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_phone_notification(mut self, value: bool) -> Self {
        self.send_phone_notification = Some(value);
        self
    }
}

impl Default for CreateMultipleTenantAdminDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_ids: Vec::new(),
            user_id: String::new(),
            api_authorized: None,
            send_email_notification: None,
            send_phone_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateMultipleTenantAdminDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateMultipleTenantAdminDto",
        names: &[
            "tenantIds",
            "userId",
            "apiAuthorized",
            "sendEmailNotification",
            "sendPhoneNotification",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_ids,
            1 => &self.user_id,
            2 => &self.api_authorized,
            3 => &self.send_email_notification,
            4 => &self.send_phone_notification,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_ids,
            1 => &mut self.user_id,
            2 => &mut self.api_authorized,
            3 => &mut self.send_email_notification,
            4 => &mut self.send_phone_notification,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateMultipleTenantAdminDto);

/// Which user is to become a collaborator and what the user may do, for
/// [`create_tenant_cooperator`](crate::ManagementClient::create_tenant_cooperator).
#[non_exhaustive]
pub struct CreateTenantCooperatorDto {
    /// Policies that tell what the collaborator may do. Their form is not documented. The result of
    /// [`get_tenant_cooperator`](crate::ManagementClient::get_tenant_cooperator) names policies by codes.
    ///
    /// Required `policies`. Example: `["policy1"]`.
    pub policies: Vec<String>,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Whether the collaborator may also use the API.
    ///
    /// Optional `apiAuthorized`: not sent if `None`.
    pub api_authorized: Option<bool>,
    /// Whether an e-mail tells the user about it.
    ///
    /// Optional `sendEmailNotification`: not sent if `None`.
    pub send_email_notification: Option<bool>,
    /// Whether a text message tells the user about it.
    ///
    /// Optional `sendPhoneNotification`: not sent if `None`.
    pub send_phone_notification: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTenantCooperatorDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        policies: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            policies: ::sdk_runtime::record::argument::list(policies),
            user_id: user_id.into(),
            api_authorized: None,
            send_email_notification: None,
            send_phone_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `api_authorized`.
    #[must_use]
    #[inline]
    pub fn with_api_authorized(mut self, value: bool) -> Self {
        self.api_authorized = Some(value);
        self
    }
    /// Sets `send_email_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_email_notification(mut self, value: bool) -> Self {
        self.send_email_notification = Some(value);
        self
    }
    /// Sets `send_phone_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_phone_notification(mut self, value: bool) -> Self {
        self.send_phone_notification = Some(value);
        self
    }
}

impl Default for CreateTenantCooperatorDto {
    #[inline]
    fn default() -> Self {
        Self {
            policies: Vec::new(),
            user_id: String::new(),
            api_authorized: None,
            send_email_notification: None,
            send_phone_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTenantCooperatorDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTenantCooperatorDto",
        names: &[
            "policies",
            "userId",
            "apiAuthorized",
            "sendEmailNotification",
            "sendPhoneNotification",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policies,
            1 => &self.user_id,
            2 => &self.api_authorized,
            3 => &self.send_email_notification,
            4 => &self.send_phone_notification,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policies,
            1 => &mut self.user_id,
            2 => &mut self.api_authorized,
            3 => &mut self.send_email_notification,
            4 => &mut self.send_phone_notification,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTenantCooperatorDto);

/// A tenant that [`create_tenant`](crate::ManagementClient::create_tenant) is to create.
#[non_exhaustive]
pub struct CreateTenantDto {
    /// Name of the tenant, for people.
    ///
    /// Required `name`. Example: `Tenant 1`.
    pub name: String,
    /// IDs of the applications that the tenant may use, found by
    /// [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appIds`. Example: `["6342b8537axxxx047d314109"]`.
    pub app_ids: Vec<String>,
    /// How many administrators the tenant can have at most.
    ///
    /// Optional `adminAmount`: not sent if `None`. Example: `10`.
    pub admin_amount: Option<i64>,
    /// What the tenant is, in free text.
    ///
    /// Optional `description`: not sent if `None`.
    pub description: Option<String>,
    /// Domains of the tenant's own e-mail addresses.
    ///
    /// Optional `enterpriseDomains`: not sent if `None`. Example: `["example.com"]`.
    pub enterprise_domains: Option<Vec<String>>,
    /// When the tenant expires.
    ///
    /// Optional `expireTime`: not sent if `None`. Example: `2025-07-03T03:20:30.000Z`.
    pub expire_time: Option<::sdk_runtime::DateTime>,
    /// URL of the logo of the tenant, in an array.
    ///
    /// Optional `logo`: not sent if `None`. Example: `["https://files.authing.co/authing-console/authing-logo-new-20210924.svg"]`.
    pub logo: Option<Vec<String>>,
    /// How many monthly active users (MAU) the tenant can have at most.
    ///
    /// Optional `mauAmount`: not sent if `None`. Example: `1000`.
    pub mau_amount: Option<i64>,
    /// How many members the tenant can have at most.
    ///
    /// Optional `memberAmount`: not sent if `None`. Example: `1000`.
    pub member_amount: Option<i64>,
    /// Text that a user sees whom the tenant refuses to sign in.
    ///
    /// Optional `rejectHint`: not sent if `None`.
    pub reject_hint: Option<String>,
    /// ID of the application that the tenant is created in. Leave it out for a tenant that is created in
    /// the GenAuth console.
    ///
    /// Optional `sourceAppId`: not sent if `None`. Example: `6342b8537axxxx047d314109`.
    pub source_app_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTenantDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        name: impl Into<String>,
        app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            app_ids: ::sdk_runtime::record::argument::list(app_ids),
            admin_amount: None,
            description: None,
            enterprise_domains: None,
            expire_time: None,
            logo: None,
            mau_amount: None,
            member_amount: None,
            reject_hint: None,
            source_app_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `admin_amount`.
    #[must_use]
    #[inline]
    pub fn with_admin_amount(mut self, value: i64) -> Self {
        self.admin_amount = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `enterprise_domains`.
    #[must_use]
    pub fn with_enterprise_domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enterprise_domains = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `expire_time`.
    #[must_use]
    pub fn with_expire_time(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.expire_time, value);
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logo = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `mau_amount`.
    #[must_use]
    #[inline]
    pub fn with_mau_amount(mut self, value: i64) -> Self {
        self.mau_amount = Some(value);
        self
    }
    /// Sets `member_amount`.
    #[must_use]
    #[inline]
    pub fn with_member_amount(mut self, value: i64) -> Self {
        self.member_amount = Some(value);
        self
    }
    /// Sets `reject_hint`.
    #[must_use]
    pub fn with_reject_hint(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.reject_hint, value);
        self
    }
    /// Sets `source_app_id`.
    #[must_use]
    pub fn with_source_app_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.source_app_id, value);
        self
    }
}

impl Default for CreateTenantDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            app_ids: Vec::new(),
            admin_amount: None,
            description: None,
            enterprise_domains: None,
            expire_time: None,
            logo: None,
            mau_amount: None,
            member_amount: None,
            reject_hint: None,
            source_app_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTenantDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTenantDto",
        names: &[
            "name",
            "appIds",
            "adminAmount",
            "description",
            "enterpriseDomains",
            "expireTime",
            "logo",
            "mauAmount",
            "memberAmount",
            "rejectHint",
            "sourceAppId",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.app_ids,
            2 => &self.admin_amount,
            3 => &self.description,
            4 => &self.enterprise_domains,
            5 => &self.expire_time,
            6 => &self.logo,
            7 => &self.mau_amount,
            8 => &self.member_amount,
            9 => &self.reject_hint,
            10 => &self.source_app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.app_ids,
            2 => &mut self.admin_amount,
            3 => &mut self.description,
            4 => &mut self.enterprise_domains,
            5 => &mut self.expire_time,
            6 => &mut self.logo,
            7 => &mut self.mau_amount,
            8 => &mut self.member_amount,
            9 => &mut self.reject_hint,
            10 => &mut self.source_app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTenantDto);

/// Data of the enterprise behind a tenant, as it is submitted for review by
/// [`create_tenant_enterprise_certification`](crate::ManagementClient::create_tenant_enterprise_certification)
/// and corrected by
/// [`update_tenant_enterprise_certification`](crate::ManagementClient::update_tenant_enterprise_certification).
#[non_exhaustive]
pub struct CreateTenantEnterpriseCertificationBodyDto {
    /// Name of the enterprise.
    ///
    /// Required `businessName`. Example: `Example Ltd.`.
    pub business_name: String,
    /// Business license of the enterprise. Whether it is a number or the URL of a picture is not
    /// documented.
    ///
    /// Required `businessLicense`. Example: `https://example.com/license.png`.
    pub business_license: String,
    /// Name under which the enterprise is in the commercial register.
    ///
    /// Required `businessRegistrationName`. Example: `Example Ltd.`.
    pub business_registration_name: String,
    /// Unified social credit code of the enterprise, which identifies enterprises in China.
    ///
    /// Required `unifiedSocialCredit`. Example: `91110108xxxxxxxxxx`.
    pub unified_social_credit: String,
    /// Name of the legal representative of the enterprise.
    ///
    /// Required `legalRepresentativeName`. Example: `xxx`.
    pub legal_representative_name: String,
    /// Number of the identity card of the legal representative.
    ///
    /// Required `nationalIdentificationNumber`. Example: `110101xxxxxxxxxxxx`.
    pub national_identification_number: String,
    /// Number of a bank card in a person's name.
    ///
    /// Required `personalBankCardNumber`. Example: `6222xxxxxxxxxxxx`.
    pub personal_bank_card_number: String,
    /// Phone number that the bank holds for the owner of the bank card.
    ///
    /// Required `bankReservedPhone`. Example: `188xxxx8888`.
    pub bank_reserved_phone: String,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTenantEnterpriseCertificationBodyDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateTenantEnterpriseCertificationBodyDtoRequired) -> Self {
        Self {
            business_name: required.business_name,
            business_license: required.business_license,
            business_registration_name: required.business_registration_name,
            unified_social_credit: required.unified_social_credit,
            legal_representative_name: required.legal_representative_name,
            national_identification_number: required.national_identification_number,
            personal_bank_card_number: required.personal_bank_card_number,
            bank_reserved_phone: required.bank_reserved_phone,
            tenant_id: required.tenant_id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`CreateTenantEnterpriseCertificationBodyDto`], by name: a struct literal that misses one does not compile.
pub struct CreateTenantEnterpriseCertificationBodyDtoRequired {
    /// See [`CreateTenantEnterpriseCertificationBodyDto::business_name`].
    pub business_name: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::business_license`].
    pub business_license: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::business_registration_name`].
    pub business_registration_name: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::unified_social_credit`].
    pub unified_social_credit: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::legal_representative_name`].
    pub legal_representative_name: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::national_identification_number`].
    pub national_identification_number: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::personal_bank_card_number`].
    pub personal_bank_card_number: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::bank_reserved_phone`].
    pub bank_reserved_phone: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::tenant_id`].
    pub tenant_id: String,
}

::sdk_runtime::record::required_form!(
    CreateTenantEnterpriseCertificationBodyDtoRequired
);

impl Default for CreateTenantEnterpriseCertificationBodyDto {
    #[inline]
    fn default() -> Self {
        Self {
            business_name: String::new(),
            business_license: String::new(),
            business_registration_name: String::new(),
            unified_social_credit: String::new(),
            legal_representative_name: String::new(),
            national_identification_number: String::new(),
            personal_bank_card_number: String::new(),
            bank_reserved_phone: String::new(),
            tenant_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTenantEnterpriseCertificationBodyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTenantEnterpriseCertificationBodyDto",
        names: &[
            "businessName",
            "businessLicense",
            "businessRegistrationName",
            "unifiedSocialCredit",
            "legalRepresentativeName",
            "nationalIdentificationNumber",
            "personalBankCardNumber",
            "bankReservedPhone",
            "tenantId",
        ],
        required: 9,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.business_name,
            1 => &self.business_license,
            2 => &self.business_registration_name,
            3 => &self.unified_social_credit,
            4 => &self.legal_representative_name,
            5 => &self.national_identification_number,
            6 => &self.personal_bank_card_number,
            7 => &self.bank_reserved_phone,
            8 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.business_name,
            1 => &mut self.business_license,
            2 => &mut self.business_registration_name,
            3 => &mut self.unified_social_credit,
            4 => &mut self.legal_representative_name,
            5 => &mut self.national_identification_number,
            6 => &mut self.personal_bank_card_number,
            7 => &mut self.bank_reserved_phone,
            8 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTenantEnterpriseCertificationBodyDto);

/// How [`create_tenant_user`](crate::ManagementClient::create_tenant_user) treats the password of the
/// new user.
#[non_exhaustive]
pub struct CreateTenantUserOptionsDto {
    /// Whether the server makes a random password for the user. How the user learns it is not documented.
    ///
    /// Optional `autoGeneratePassword`: not sent if `None`.
    pub auto_generate_password: Option<bool>,
    /// Whether [`password`](crate::generated::models::CreateTenantUserReqDto::password) is stored as it is
    /// sent, without being encrypted by GenAuth.
    ///
    /// It is for users who come from another system where passwords are kept as hashes, with
    /// [`salt`](crate::generated::models::CreateTenantUserReqDto::salt) if the method needs one. The user
    /// pool then needs a password function that checks passwords against such hashes. Where that function
    /// is written is not documented. What is assumed without `keep_password` is not documented.
    ///
    /// Optional `keepPassword`: not sent if `None`.
    pub keep_password: Option<bool>,
    /// How the password is encrypted in the request. Left out, it is
    /// [`None`](crate::generated::models::PasswordEncryptType::None), that is, plain text.
    ///
    /// Optional `passwordEncryptType`: not sent if `None`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the user has to set a new password at the first sign-in.
    ///
    /// Optional `resetPasswordOnFirstLogin`: not sent if `None`.
    pub reset_password_on_first_login: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTenantUserOptionsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `auto_generate_password`.
    #[must_use]
    #[inline]
    pub fn with_auto_generate_password(mut self, value: bool) -> Self {
        self.auto_generate_password = Some(value);
        self
    }
    /// Sets `keep_password`.
    #[must_use]
    #[inline]
    pub fn with_keep_password(mut self, value: bool) -> Self {
        self.keep_password = Some(value);
        self
    }
    /// Sets `password_encrypt_type`.
    #[must_use]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password_encrypt_type, value);
        self
    }
    /// Sets `reset_password_on_first_login`.
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_first_login(mut self, value: bool) -> Self {
        self.reset_password_on_first_login = Some(value);
        self
    }
}

impl Default for CreateTenantUserOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            auto_generate_password: None,
            keep_password: None,
            password_encrypt_type: None,
            reset_password_on_first_login: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTenantUserOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTenantUserOptionsDto",
        names: &[
            "autoGeneratePassword",
            "keepPassword",
            "passwordEncryptType",
            "resetPasswordOnFirstLogin",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.auto_generate_password,
            1 => &self.keep_password,
            2 => &self.password_encrypt_type,
            3 => &self.reset_password_on_first_login,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.auto_generate_password,
            1 => &mut self.keep_password,
            2 => &mut self.password_encrypt_type,
            3 => &mut self.reset_password_on_first_login,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTenantUserOptionsDto);

/// A user that [`create_tenant_user`](crate::ManagementClient::create_tenant_user) creates as a member
/// of a tenant. At least one of `email`, `phone` and `username` is needed.
#[non_exhaustive]
pub struct CreateTenantUserReqDto {
    /// ID of the tenant that the new user becomes a member of, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// Gender of the user, as far as it is known.
    ///
    /// Required `gender`.
    pub gender: Gender,
    /// Address of the user, in one text.
    ///
    /// Optional `address`: not sent if `None`.
    pub address: Option<String>,
    /// Date of birth.
    ///
    /// Optional `birthdate`: not sent if `None`. Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// City of the user's address.
    ///
    /// Optional `city`: not sent if `None`. Example: `BJ`.
    pub city: Option<String>,
    /// Country of the user's address.
    ///
    /// Optional `country`: not sent if `None`. Example: `CN`.
    pub country: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Optional `email`: not sent if `None`. Example: `test@example.com`.
    pub email: Option<String>,
    /// Last name of the user.
    ///
    /// Optional `familyName`: not sent if `None`.
    pub family_name: Option<String>,
    /// First name of the user.
    ///
    /// Optional `givenName`: not sent if `None`.
    pub given_name: Option<String>,
    /// Middle name of the user.
    ///
    /// Optional `middleName`: not sent if `None`.
    pub middle_name: Option<String>,
    /// Name of the user, as the person is really called. Several users may share one.
    ///
    /// Optional `name`: not sent if `None`.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Optional `nickname`: not sent if `None`.
    pub nickname: Option<String>,
    /// How the password is treated.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<CreateTenantUserOptionsDto>,
    /// Password of the user, in plain text or encrypted in the way that
    /// [`password_encrypt_type`](crate::generated::models::CreateTenantUserOptionsDto::password_encrypt_type)
    /// in the options names.
    ///
    /// With [`options.keep_password`](crate::generated::models::CreateTenantUserOptionsDto::keep_password),
    /// it is stored as it is sent, so it may be a hash.
    ///
    /// Optional `password`: not sent if `None`. A secret: it is sent, and never printed.
    pub password: Option<String>,
    /// Phone number without the country calling code, which is in `phone_country_code`.
    ///
    /// Optional `phone`: not sent if `None`. Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// Optional `phoneCountryCode`: not sent if `None`. Example: `+86`.
    pub phone_country_code: Option<String>,
    /// URL of the picture of the user.
    ///
    /// Optional `photo`: not sent if `None`. Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// Postal code of the user's address.
    ///
    /// Optional `postalCode`: not sent if `None`. Example: `438100`.
    pub postal_code: Option<String>,
    /// Name that the user prefers to be called by in applications.
    ///
    /// Optional `preferredUsername`: not sent if `None`.
    pub preferred_username: Option<String>,
    /// Province or state of the user's address.
    ///
    /// Optional `province`: not sent if `None`. Example: `BJ`.
    pub province: Option<String>,
    /// Salt of the password. Only for users whose hashed passwords are imported.
    ///
    /// Optional `salt`: not sent if `None`.
    pub salt: Option<String>,
    /// Street and house number of the user's address.
    ///
    /// Optional `streetAddress`: not sent if `None`.
    pub street_address: Option<String>,
    /// User name, which no two users of a user pool share.
    ///
    /// Optional `username`: not sent if `None`. Example: `bob`.
    pub username: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTenantUserReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>, gender: impl Into<Gender>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            gender: gender.into(),
            address: None,
            birthdate: None,
            city: None,
            country: None,
            email: None,
            family_name: None,
            given_name: None,
            middle_name: None,
            name: None,
            nickname: None,
            options: None,
            password: None,
            phone: None,
            phone_country_code: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            province: None,
            salt: None,
            street_address: None,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.address, value);
        self
    }
    /// Sets `birthdate`.
    #[must_use]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.birthdate, value);
        self
    }
    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.city, value);
        self
    }
    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.country, value);
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.email, value);
        self
    }
    /// Sets `family_name`.
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.family_name, value);
        self
    }
    /// Sets `given_name`.
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.given_name, value);
        self
    }
    /// Sets `middle_name`.
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.middle_name, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `nickname`.
    #[must_use]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.nickname, value);
        self
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: CreateTenantUserOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password, value);
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.phone, value);
        self
    }
    /// Sets `phone_country_code`.
    #[must_use]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.phone_country_code, value);
        self
    }
    /// Sets `photo`.
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.photo, value);
        self
    }
    /// Sets `postal_code`.
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.postal_code, value);
        self
    }
    /// Sets `preferred_username`.
    #[must_use]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.preferred_username, value);
        self
    }
    /// Sets `province`.
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.province, value);
        self
    }
    /// Sets `salt`.
    #[must_use]
    pub fn with_salt(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.salt, value);
        self
    }
    /// Sets `street_address`.
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.street_address, value);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.username, value);
        self
    }
}

impl Default for CreateTenantUserReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            gender: Gender::default(),
            address: None,
            birthdate: None,
            city: None,
            country: None,
            email: None,
            family_name: None,
            given_name: None,
            middle_name: None,
            name: None,
            nickname: None,
            options: None,
            password: None,
            phone: None,
            phone_country_code: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            province: None,
            salt: None,
            street_address: None,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTenantUserReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTenantUserReqDto",
        names: &[
            "tenantId",
            "gender",
            "address",
            "birthdate",
            "city",
            "country",
            "email",
            "familyName",
            "givenName",
            "middleName",
            "name",
            "nickname",
            "options",
            "password",
            "phone",
            "phoneCountryCode",
            "photo",
            "postalCode",
            "preferredUsername",
            "province",
            "salt",
            "streetAddress",
            "username",
        ],
        required: 2,
        secret: &[13],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.gender,
            2 => &self.address,
            3 => &self.birthdate,
            4 => &self.city,
            5 => &self.country,
            6 => &self.email,
            7 => &self.family_name,
            8 => &self.given_name,
            9 => &self.middle_name,
            10 => &self.name,
            11 => &self.nickname,
            12 => &self.options,
            13 => &self.password,
            14 => &self.phone,
            15 => &self.phone_country_code,
            16 => &self.photo,
            17 => &self.postal_code,
            18 => &self.preferred_username,
            19 => &self.province,
            20 => &self.salt,
            21 => &self.street_address,
            22 => &self.username,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.gender,
            2 => &mut self.address,
            3 => &mut self.birthdate,
            4 => &mut self.city,
            5 => &mut self.country,
            6 => &mut self.email,
            7 => &mut self.family_name,
            8 => &mut self.given_name,
            9 => &mut self.middle_name,
            10 => &mut self.name,
            11 => &mut self.nickname,
            12 => &mut self.options,
            13 => &mut self.password,
            14 => &mut self.phone,
            15 => &mut self.phone_country_code,
            16 => &mut self.photo,
            17 => &mut self.postal_code,
            18 => &mut self.preferred_username,
            19 => &mut self.province,
            20 => &mut self.salt,
            21 => &mut self.street_address,
            22 => &mut self.username,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTenantUserReqDto);

/// Names the tenant that [`delete_tenant`](crate::ManagementClient::delete_tenant) removes.
#[non_exhaustive]
pub struct DeleteTenantDto {
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteTenantDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteTenantDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteTenantDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteTenantDto",
        names: &["tenantId"],
        required: 1,
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

::sdk_runtime::record::record!(DeleteTenantDto);

/// An e-mail address that
/// [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link) did
/// not accept.
///
/// The API calls it `errorEmailMsg`.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ErrorEmailMsg {
    /// E-mail address that was not accepted.
    ///
    /// Example: `test@example.com`.
    pub email: String,
    /// What is wrong with the address.
    pub message: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ErrorEmailMsg {
    #[inline]
    fn default() -> Self {
        Self {
            email: String::new(),
            message: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ErrorEmailMsg {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "errorEmailMsg",
        rust_name: Some("ErrorEmailMsg"),
        names: &["email", "message"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.email,
            1 => &self.message,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.email,
            1 => &mut self.message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ErrorEmailMsg);

/// Whom to invite into a tenant, for
/// [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link).
#[non_exhaustive]
pub struct GenerateInviteTenantUserLink {
    /// How long the links stay valid. Notation and unit are not documented.
    ///
    /// Required `validityTerm`. Example: `7`.
    pub validity_term: String,
    /// E-mail addresses of the persons to invite.
    ///
    /// Required `emails`. Example: `["test@example.com"]`.
    pub emails: Vec<String>,
    /// ID of the application that an invited person is sent to after registering, found by
    /// [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GenerateInviteTenantUserLink {
    /// A value of the required fields; the others are absent.
    pub fn new(
        validity_term: impl Into<String>,
        emails: impl IntoIterator<Item = impl Into<String>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            validity_term: validity_term.into(),
            emails: ::sdk_runtime::record::argument::list(emails),
            app_id: app_id.into(),
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

impl Default for GenerateInviteTenantUserLink {
    #[inline]
    fn default() -> Self {
        Self {
            validity_term: String::new(),
            emails: Vec::new(),
            app_id: String::new(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GenerateInviteTenantUserLink {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GenerateInviteTenantUserLink",
        names: &["validityTerm", "emails", "appId", "tenantId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.validity_term,
            1 => &self.emails,
            2 => &self.app_id,
            3 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.validity_term,
            1 => &mut self.emails,
            2 => &mut self.app_id,
            3 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GenerateInviteTenantUserLink);

/// Names the administrator of a tenant from whom
/// [`delete_tenant_admin`](crate::ManagementClient::delete_tenant_admin) takes the right. Give
/// `link_user_id` or `member_id`.
#[non_exhaustive]
pub struct GetTenantUserDto {
    /// ID that the user has in the user pool.
    ///
    /// Optional `linkUserId`: not sent if `None`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub link_user_id: Option<::sdk_runtime::JsonValue>,
    /// ID that the member has in the tenant.
    ///
    /// Optional `memberId`: not sent if `None`. Example: `62299d11dfxxxxxxxxe16e8f`.
    pub member_id: Option<::sdk_runtime::JsonValue>,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetTenantUserDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `link_user_id`.
    #[must_use]
    pub fn with_link_user_id(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.link_user_id, value);
        self
    }
    /// Sets `member_id`.
    #[must_use]
    pub fn with_member_id(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.member_id, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for GetTenantUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            link_user_id: None,
            member_id: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetTenantUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetTenantUserDto",
        names: &["linkUserId", "memberId", "tenantId"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.link_user_id,
            1 => &self.member_id,
            2 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.link_user_id,
            1 => &mut self.member_id,
            2 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetTenantUserDto);

/// Result of [`import_tenant`](crate::ManagementClient::import_tenant).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ImportTenantDataDto {
    /// Whether the operation took effect.
    ///
    /// Example: `true`.
    pub success: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ImportTenantDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportTenantDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportTenantDataDto",
        names: &["success"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportTenantDataDto);

/// The file that [`import_tenant`](crate::ManagementClient::import_tenant) reads.
#[non_exhaustive]
pub struct ImportTenantDto {
    /// URL of the Excel file with the tenants.
    ///
    /// Required `excelUrl`. Example: `https://example.com/tenants.xlsx`.
    pub excel_url: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportTenantDto {
    /// A value of the required fields; the others are absent.
    pub fn new(excel_url: impl Into<String>) -> Self {
        Self {
            excel_url: excel_url.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ImportTenantDto {
    #[inline]
    fn default() -> Self {
        Self {
            excel_url: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportTenantDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportTenantDto",
        names: &["excelUrl"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.excel_url,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.excel_url,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportTenantDto);

/// Imports of tenants, as a page.
///
/// Returned by [`import_tenant_history`](crate::ManagementClient::import_tenant_history).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ImportTenantHistoryDataDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ImportTenantHistoryDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportTenantHistoryDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportTenantHistoryDataDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportTenantHistoryDataDto);

/// Users who can be notified of an import of tenants, as a page.
///
/// Returned by [`import_tenant_notify_user`](crate::ManagementClient::import_tenant_notify_user).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ImportTenantNotifyUseDataDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ImportTenantNotifyUseDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportTenantNotifyUseDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportTenantNotifyUseDataDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportTenantNotifyUseDataDto);

/// An invitation into a tenant, made by
/// [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link) and
/// listed by
/// [`list_invite_tennat_user_records`](crate::ManagementClient::list_invite_tennat_user_records).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InviteTenantUserRecord {
    /// Number of the invitation.
    ///
    /// On the wire: `recordId`. Example: `1`.
    pub record_id: i64,
    /// Account that was invited, such as an e-mail address.
    ///
    /// On the wire: `inviteAccount`. Example: `test@example.com`.
    pub invite_account: String,
    /// How far the activation of the account is. The values are not documented.
    ///
    /// On the wire: `verifiedStatus`.
    pub verified_status: String,
    /// Link that the invited person has to follow.
    ///
    /// On the wire: `inviteLink`.
    pub invite_link: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When the invited person activated the account.
    ///
    /// On the wire: `activatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub activated_at: ::sdk_runtime::DateTime,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InviteTenantUserRecord {
    #[inline]
    fn default() -> Self {
        Self {
            record_id: 0,
            invite_account: String::new(),
            verified_status: String::new(),
            invite_link: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            activated_at: ::sdk_runtime::DateTime::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InviteTenantUserRecord {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InviteTenantUserRecord",
        names: &[
            "recordId",
            "inviteAccount",
            "verifiedStatus",
            "inviteLink",
            "createdAt",
            "activatedAt",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.record_id,
            1 => &self.invite_account,
            2 => &self.verified_status,
            3 => &self.invite_link,
            4 => &self.created_at,
            5 => &self.activated_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.record_id,
            1 => &mut self.invite_account,
            2 => &mut self.verified_status,
            3 => &mut self.invite_link,
            4 => &mut self.created_at,
            5 => &mut self.activated_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InviteTenantUserRecord);

/// Invitations into tenants, as a page.
///
/// Returned by [`list_invite_tennat_user_records`](crate::ManagementClient::list_invite_tennat_user_records).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InviteTenantUserRecordListDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<InviteTenantUserRecord>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InviteTenantUserRecordListDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InviteTenantUserRecordListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InviteTenantUserRecordListDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InviteTenantUserRecordListDto);

/// Result of
/// [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InviteTenantUsersDto {
    /// The addresses that were not accepted, each with the reason.
    ///
    /// On the wire: `errMsgs`.
    pub err_msgs: Vec<ErrorEmailMsg>,
    /// The invitations that were made, with their links.
    pub list: Vec<InviteTenantUserRecord>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InviteTenantUsersDto {
    #[inline]
    fn default() -> Self {
        Self {
            err_msgs: Vec::new(),
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InviteTenantUsersDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InviteTenantUsersDto",
        names: &["errMsgs", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.err_msgs,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.err_msgs,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InviteTenantUsersDto);

/// Tenant, text and page for [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin).
#[non_exhaustive]
pub struct ListTenantAdminDto {
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// Text to search for. Only items that contain it are returned.
    ///
    /// Optional `keywords`: not sent if `None`. Example: `test`.
    pub keywords: Option<String>,
    /// How many items a page has at most.
    ///
    /// Optional `limit`: not sent if `None`. At least 1. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListTenantAdminDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            keywords: None,
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

impl Default for ListTenantAdminDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            keywords: None,
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListTenantAdminDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListTenantAdminDto",
        names: &["tenantId", "keywords", "limit", "page"],
        required: 1,
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
            0 => &self.tenant_id,
            1 => &self.keywords,
            2 => &self.limit,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.keywords,
            2 => &mut self.limit,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListTenantAdminDto);

/// Tenant, text and page for [`list_tenant_users`](crate::ManagementClient::list_tenant_users).
#[non_exhaustive]
pub struct ListTenantUserDto {
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// Text to search for in the phone number, the e-mail address, the name, the user name and the
    /// nickname.
    ///
    /// Optional `keywords`: not sent if `None`. Example: `test`.
    pub keywords: Option<String>,
    /// Which page to return.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<ListTenantUsersOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListTenantUserDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            keywords: None,
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
        self
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: ListTenantUsersOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for ListTenantUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            keywords: None,
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListTenantUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListTenantUserDto",
        names: &["tenantId", "keywords", "options"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.keywords,
            2 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.keywords,
            2 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListTenantUserDto);

/// The page that [`list_tenant_users`](crate::ManagementClient::list_tenant_users) returns.
#[non_exhaustive]
pub struct ListTenantUsersOptionsDto {
    /// Which page to return.
    ///
    /// Optional `pagination`: not sent if `None`.
    pub pagination: Option<PaginationDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListTenantUsersOptionsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `pagination`.
    #[must_use]
    #[inline]
    pub fn with_pagination(mut self, value: PaginationDto) -> Self {
        self.pagination = Some(value);
        self
    }
}

impl Default for ListTenantUsersOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            pagination: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListTenantUsersOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListTenantUsersOptionsDto",
        names: &["pagination"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.pagination,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.pagination,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListTenantUsersOptionsDto);

/// A user who may administer several tenants.
///
/// Returned by [`get_multiple_tenant_admin`](crate::ManagementClient::get_multiple_tenant_admin) and [`list_multiple_tenant_admin`](crate::ManagementClient::list_multiple_tenant_admin).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct MultipleTenantAdminDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// On the wire: `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Name of the user, as the person is really called. Several users may share one.
    pub name: String,
    /// Phone number of the administrator.
    ///
    /// Example: `188xxxx8888`.
    pub phone: String,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Example: `test@example.com`.
    pub email: String,
    /// When the administrator last signed in.
    ///
    /// On the wire: `lastLogin`. Example: `2022-07-03T03:20:30.000Z`.
    pub last_login: ::sdk_runtime::DateTime,
    /// Whether the administrator may also use the API.
    ///
    /// On the wire: `apiAuthorized`.
    pub api_authorized: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for MultipleTenantAdminDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            name: String::new(),
            phone: String::new(),
            email: String::new(),
            last_login: ::sdk_runtime::DateTime::new(),
            api_authorized: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for MultipleTenantAdminDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "MultipleTenantAdminDto",
        names: &["userId", "name", "phone", "email", "lastLogin", "apiAuthorized"],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.name,
            2 => &self.phone,
            3 => &self.email,
            4 => &self.last_login,
            5 => &self.api_authorized,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.name,
            2 => &mut self.phone,
            3 => &mut self.email,
            4 => &mut self.last_login,
            5 => &mut self.api_authorized,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(MultipleTenantAdminDto);

/// Multi-tenant administrators, as a page.
///
/// Returned by [`get_multiple_tenant_admin`](crate::ManagementClient::get_multiple_tenant_admin) and [`list_multiple_tenant_admin`](crate::ManagementClient::list_multiple_tenant_admin).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct MultipleTenantAdminListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<MultipleTenantAdminDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for MultipleTenantAdminListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for MultipleTenantAdminListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "MultipleTenantAdminListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(MultipleTenantAdminListPagingDto);

/// Which members of a tenant leave which department, for
/// [`remove_tenant_department_members`](crate::ManagementClient::remove_tenant_department_members).
/// Give `link_user_ids` or `member_ids`.
#[non_exhaustive]
pub struct RemoveTenantDepartmentMembersReqDto {
    /// Code of the organization that the department belongs to.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department, of the kind that `department_id_type` names.
    ///
    /// Required `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// The kind of ID that `department_id` holds. Without it, the server assumes
    /// [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    ///
    /// Optional `departmentIdType`: not sent if `None`.
    pub department_id_type: Option<DepartmentIdType>,
    /// IDs that the users have in the user pool.
    ///
    /// Optional `linkUserIds`: not sent if `None`. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub link_user_ids: Option<Vec<String>>,
    /// IDs that the members have in the tenant.
    ///
    /// Optional `memberIds`: not sent if `None`. Example: `["62299d11dfxxxxxxxxe16e8f"]`.
    pub member_ids: Option<Vec<String>>,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemoveTenantDepartmentMembersReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            department_id_type: None,
            link_user_ids: None,
            member_ids: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
        self
    }
    /// Sets `link_user_ids`.
    #[must_use]
    pub fn with_link_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.link_user_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `member_ids`.
    #[must_use]
    pub fn with_member_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for RemoveTenantDepartmentMembersReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            department_id_type: None,
            link_user_ids: None,
            member_ids: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RemoveTenantDepartmentMembersReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemoveTenantDepartmentMembersReqDto",
        names: &[
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "linkUserIds",
            "memberIds",
            "tenantId",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.department_id_type,
            3 => &self.link_user_ids,
            4 => &self.member_ids,
            5 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.department_id_type,
            3 => &mut self.link_user_ids,
            4 => &mut self.member_ids,
            5 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemoveTenantDepartmentMembersReqDto);

/// Names members of a tenant, for
/// [`remove_tenant_users`](crate::ManagementClient::remove_tenant_users),
/// [`delete_tenant_user`](crate::ManagementClient::delete_tenant_user) and
/// [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin).
///
/// Give `link_user_ids` or `member_ids`.
#[non_exhaustive]
pub struct RemoveTenantUsersDto {
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// IDs that the users have in the user pool.
    ///
    /// Optional `linkUserIds`: not sent if `None`. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub link_user_ids: Option<Vec<String>>,
    /// IDs that the members have in the tenant, found by
    /// [`list_tenant_users`](crate::ManagementClient::list_tenant_users).
    ///
    /// Optional `memberIds`: not sent if `None`. Example: `["62299d11dfxxxxxxxxe16e8f"]`.
    pub member_ids: Option<Vec<String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemoveTenantUsersDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            link_user_ids: None,
            member_ids: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `link_user_ids`.
    #[must_use]
    pub fn with_link_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.link_user_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `member_ids`.
    #[must_use]
    pub fn with_member_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for RemoveTenantUsersDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            link_user_ids: None,
            member_ids: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RemoveTenantUsersDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemoveTenantUsersDto",
        names: &["tenantId", "linkUserIds", "memberIds"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.link_user_ids,
            2 => &self.member_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.link_user_ids,
            2 => &mut self.member_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemoveTenantUsersDto);

/// Decision on the certification of the enterprise behind a tenant, for
/// [`review_tenant_enterprise_certification`](crate::ManagementClient::review_tenant_enterprise_certification).
#[non_exhaustive]
pub struct ReviewTenantEnterpriseCertificationBodyDto {
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// State that the certification has from now on. It is the decision.
    ///
    /// Required `enterpriseCertificationStatus`.
    pub enterprise_certification_status: EnterpriseCertificationStatus,
    /// Why the decision was made.
    ///
    /// Required `reviewReason`. Example: `The business license is not legible.`.
    pub review_reason: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ReviewTenantEnterpriseCertificationBodyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        tenant_id: impl Into<String>,
        enterprise_certification_status: impl Into<EnterpriseCertificationStatus>,
        review_reason: impl Into<String>,
    ) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            enterprise_certification_status: enterprise_certification_status.into(),
            review_reason: review_reason.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ReviewTenantEnterpriseCertificationBodyDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            enterprise_certification_status: EnterpriseCertificationStatus::default(),
            review_reason: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ReviewTenantEnterpriseCertificationBodyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ReviewTenantEnterpriseCertificationBodyDto",
        names: &["tenantId", "enterpriseCertificationStatus", "reviewReason"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.enterprise_certification_status,
            2 => &self.review_reason,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.enterprise_certification_status,
            2 => &mut self.review_reason,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ReviewTenantEnterpriseCertificationBodyDto);

/// Result of [`send_email_batch`](crate::ManagementClient::send_email_batch).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SendEmailBatchDataDto {
    /// Whether the operation took effect.
    ///
    /// Example: `true`.
    pub success: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SendEmailBatchDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendEmailBatchDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendEmailBatchDataDto",
        names: &["success"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendEmailBatchDataDto);

/// Import of tenants and the administrators whom
/// [`send_email_batch`](crate::ManagementClient::send_email_batch) tells about it by e-mail.
#[non_exhaustive]
pub struct SendManyTenantEmailDto {
    /// Name of an administrator. How it differs from
    /// [`SendTenantEmailDto::admin_name`](crate::generated::models::SendTenantEmailDto::admin_name) is not
    /// documented.
    ///
    /// Required `adminName`. Example: `bob`.
    pub admin_name: String,
    /// ID of the import, found by
    /// [`import_tenant_history`](crate::ManagementClient::import_tenant_history).
    ///
    /// Required `importId`. Example: `1`.
    pub import_id: i64,
    /// The administrators to tell.
    ///
    /// Required `users`.
    pub users: Vec<SendTenantEmailDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendManyTenantEmailDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        admin_name: impl Into<String>,
        import_id: i64,
        users: impl IntoIterator<Item = impl Into<SendTenantEmailDto>>,
    ) -> Self {
        Self {
            admin_name: admin_name.into(),
            import_id,
            users: ::sdk_runtime::record::argument::list(users),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SendManyTenantEmailDto {
    #[inline]
    fn default() -> Self {
        Self {
            admin_name: String::new(),
            import_id: 0,
            users: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendManyTenantEmailDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendManyTenantEmailDto",
        names: &["adminName", "importId", "users"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.admin_name,
            1 => &self.import_id,
            2 => &self.users,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.admin_name,
            1 => &mut self.import_id,
            2 => &mut self.users,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendManyTenantEmailDto);

/// Import of tenants and the administrators whom
/// [`send_sms_batch`](crate::ManagementClient::send_sms_batch) tells about it by text message.
#[non_exhaustive]
pub struct SendManyTenantSmsDto {
    /// Name of an administrator. How it differs from
    /// [`SendTenantSmsDto::admin_name`](crate::generated::models::SendTenantSmsDto::admin_name) is not
    /// documented.
    ///
    /// Required `adminName`. Example: `bob`.
    pub admin_name: String,
    /// ID of the import, found by
    /// [`import_tenant_history`](crate::ManagementClient::import_tenant_history).
    ///
    /// Required `importId`. Example: `1`.
    pub import_id: i64,
    /// The administrators to tell.
    ///
    /// Required `users`.
    pub users: Vec<SendTenantSmsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendManyTenantSmsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        admin_name: impl Into<String>,
        import_id: i64,
        users: impl IntoIterator<Item = impl Into<SendTenantSmsDto>>,
    ) -> Self {
        Self {
            admin_name: admin_name.into(),
            import_id,
            users: ::sdk_runtime::record::argument::list(users),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SendManyTenantSmsDto {
    #[inline]
    fn default() -> Self {
        Self {
            admin_name: String::new(),
            import_id: 0,
            users: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendManyTenantSmsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendManyTenantSmsDto",
        names: &["adminName", "importId", "users"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.admin_name,
            1 => &self.import_id,
            2 => &self.users,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.admin_name,
            1 => &mut self.import_id,
            2 => &mut self.users,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendManyTenantSmsDto);

/// Result of [`send_sms_batch`](crate::ManagementClient::send_sms_batch).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SendSmsBatchDataDto {
    /// Whether the operation took effect.
    ///
    /// Example: `true`.
    pub success: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SendSmsBatchDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendSmsBatchDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendSmsBatchDataDto",
        names: &["success"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendSmsBatchDataDto);

/// An administrator of an imported tenant who is told by e-mail.
///
/// Taken by [`send_email_batch`](crate::ManagementClient::send_email_batch).
#[non_exhaustive]
pub struct SendTenantEmailDto {
    /// Name of the administrator of the tenant.
    ///
    /// Required `adminName`. Example: `bob`.
    pub admin_name: String,
    /// User name of the administrator.
    ///
    /// Required `userName`. Example: `bob`.
    pub user_name: String,
    /// E-mail address of the administrator.
    ///
    /// Required `email`. Example: `test@example.com`.
    pub email: String,
    /// Domain name of the tenant.
    ///
    /// Required `identifier`. Example: `tenant1.example.com`.
    pub identifier: String,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// Name of the tenant, as the e-mail shows it.
    ///
    /// Required `tenantName`. Example: `Tenant 1`.
    pub tenant_name: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendTenantEmailDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: SendTenantEmailDtoRequired) -> Self {
        Self {
            admin_name: required.admin_name,
            user_name: required.user_name,
            email: required.email,
            identifier: required.identifier,
            tenant_id: required.tenant_id,
            tenant_name: required.tenant_name,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`SendTenantEmailDto`], by name: a struct literal that misses one does not compile.
pub struct SendTenantEmailDtoRequired {
    /// See [`SendTenantEmailDto::admin_name`].
    pub admin_name: String,
    /// See [`SendTenantEmailDto::user_name`].
    pub user_name: String,
    /// See [`SendTenantEmailDto::email`].
    pub email: String,
    /// See [`SendTenantEmailDto::identifier`].
    pub identifier: String,
    /// See [`SendTenantEmailDto::tenant_id`].
    pub tenant_id: String,
    /// See [`SendTenantEmailDto::tenant_name`].
    pub tenant_name: String,
}

::sdk_runtime::record::required_form!(SendTenantEmailDtoRequired);

impl Default for SendTenantEmailDto {
    #[inline]
    fn default() -> Self {
        Self {
            admin_name: String::new(),
            user_name: String::new(),
            email: String::new(),
            identifier: String::new(),
            tenant_id: String::new(),
            tenant_name: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendTenantEmailDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendTenantEmailDto",
        names: &[
            "adminName",
            "userName",
            "email",
            "identifier",
            "tenantId",
            "tenantName",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.admin_name,
            1 => &self.user_name,
            2 => &self.email,
            3 => &self.identifier,
            4 => &self.tenant_id,
            5 => &self.tenant_name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.admin_name,
            1 => &mut self.user_name,
            2 => &mut self.email,
            3 => &mut self.identifier,
            4 => &mut self.tenant_id,
            5 => &mut self.tenant_name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendTenantEmailDto);

/// An administrator of an imported tenant who is told by text message.
///
/// Taken by [`send_sms_batch`](crate::ManagementClient::send_sms_batch).
#[non_exhaustive]
pub struct SendTenantSmsDto {
    /// Name of the administrator of the tenant.
    ///
    /// Required `adminName`. Example: `bob`.
    pub admin_name: String,
    /// User name of the administrator.
    ///
    /// Required `userName`. Example: `bob`.
    pub user_name: String,
    /// Unique identifier of the user, or the domain name of the tenant as in
    /// [`SendTenantEmailDto::identifier`](crate::generated::models::SendTenantEmailDto::identifier).
    ///
    /// The two descriptions of the field differ.
    ///
    /// Required `identifier`. Example: `tenant1.example.com`.
    pub identifier: String,
    /// Phone number of the administrator, without the country calling code.
    ///
    /// Required `phone`. Example: `188xxxx8888`.
    pub phone: String,
    /// Country calling code of `phone`, with its plus sign.
    ///
    /// Required `phoneCountryCode`. Example: `+86`.
    pub phone_country_code: String,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// Name of the tenant, as the message shows it.
    ///
    /// Required `tenantName`. Example: `Tenant 1`.
    pub tenant_name: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendTenantSmsDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: SendTenantSmsDtoRequired) -> Self {
        Self {
            admin_name: required.admin_name,
            user_name: required.user_name,
            identifier: required.identifier,
            phone: required.phone,
            phone_country_code: required.phone_country_code,
            tenant_id: required.tenant_id,
            tenant_name: required.tenant_name,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`SendTenantSmsDto`], by name: a struct literal that misses one does not compile.
pub struct SendTenantSmsDtoRequired {
    /// See [`SendTenantSmsDto::admin_name`].
    pub admin_name: String,
    /// See [`SendTenantSmsDto::user_name`].
    pub user_name: String,
    /// See [`SendTenantSmsDto::identifier`].
    pub identifier: String,
    /// See [`SendTenantSmsDto::phone`].
    pub phone: String,
    /// See [`SendTenantSmsDto::phone_country_code`].
    pub phone_country_code: String,
    /// See [`SendTenantSmsDto::tenant_id`].
    pub tenant_id: String,
    /// See [`SendTenantSmsDto::tenant_name`].
    pub tenant_name: String,
}

::sdk_runtime::record::required_form!(SendTenantSmsDtoRequired);

impl Default for SendTenantSmsDto {
    #[inline]
    fn default() -> Self {
        Self {
            admin_name: String::new(),
            user_name: String::new(),
            identifier: String::new(),
            phone: String::new(),
            phone_country_code: String::new(),
            tenant_id: String::new(),
            tenant_name: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendTenantSmsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendTenantSmsDto",
        names: &[
            "adminName",
            "userName",
            "identifier",
            "phone",
            "phoneCountryCode",
            "tenantId",
            "tenantName",
        ],
        required: 7,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.admin_name,
            1 => &self.user_name,
            2 => &self.identifier,
            3 => &self.phone,
            4 => &self.phone_country_code,
            5 => &self.tenant_id,
            6 => &self.tenant_name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.admin_name,
            1 => &mut self.user_name,
            2 => &mut self.identifier,
            3 => &mut self.phone,
            4 => &mut self.phone_country_code,
            5 => &mut self.tenant_id,
            6 => &mut self.tenant_name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendTenantSmsDto);

/// A user who helps to administer tenants, as
/// [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantCooperatorDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// On the wire: `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Kind of collaborator. The values are not documented.
    pub r#type: String,
    /// Whether the collaborator counts as external. What that means is not documented.
    pub external: bool,
    /// The collaborator as a user of the user pool.
    pub user: UserDto,
    /// The collaborator as a member of a tenant, if there is one.
    ///
    /// On the wire: `tenantUser`.
    pub tenant_user: Option<TenantUserDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantCooperatorDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            r#type: String::new(),
            external: false,
            user: UserDto::default(),
            tenant_user: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantCooperatorDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantCooperatorDto",
        names: &["userId", "type", "external", "user", "tenantUser"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.r#type,
            2 => &self.external,
            3 => &self.user,
            4 => &self.tenant_user,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.r#type,
            2 => &mut self.external,
            3 => &mut self.user,
            4 => &mut self.tenant_user,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantCooperatorDto);

/// Collaborators for tenants, as a page.
///
/// Returned by [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantCooperatorListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<TenantCooperatorDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantCooperatorListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantCooperatorListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantCooperatorListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantCooperatorListPagingDto);

/// What a collaborator may do, as
/// [`get_tenant_cooperator`](crate::ManagementClient::get_tenant_cooperator) and
/// [`get_tenant_cooperator_menu`](crate::ManagementClient::get_tenant_cooperator_menu) return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantCooperatorSingleDto {
    /// Entries of the console menu that the collaborator has.
    pub list: Vec<String>,
    /// Codes of the policies that the collaborator has.
    ///
    /// On the wire: `authorizedPoliciesCode`.
    pub authorized_policies_code: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantCooperatorSingleDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            authorized_policies_code: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantCooperatorSingleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantCooperatorSingleDto",
        names: &["list", "authorizedPoliciesCode"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.authorized_policies_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.authorized_policies_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantCooperatorSingleDto);

/// A new tenant, as [`create_tenant`](crate::ManagementClient::create_tenant) returns it. The other
/// operations return a [`TenantRespDto`](crate::generated::models::TenantRespDto).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantDto {
    /// ID of the tenant, which requests name it by.
    ///
    /// On the wire: `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// Name of the tenant, for people.
    ///
    /// At most 64 characters. Example: `Tenant 1`.
    pub name: String,
    /// URL of the logo.
    ///
    /// Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub logo: String,
    /// IDs of the applications that the tenant may use.
    ///
    /// On the wire: `appIds`. Example: `["6342b8537axxxx047d314109"]`.
    pub app_ids: Vec<String>,
    /// ID of the user who created the tenant.
    ///
    /// Example: `6343b98b7cfxxx9366e9b7c`.
    pub creator: String,
    /// ID of the application that the tenant was created in. There is none for a tenant that was created in
    /// the GenAuth console.
    ///
    /// On the wire: `sourceAppId`. Example: `6342b8537axxxx047d314109`.
    pub source_app_id: String,
    /// Where the tenant was created. The values are not documented.
    pub source: String,
    /// Code of the tenant, which [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code) takes.
    ///
    /// Example: `tenant1`.
    pub code: String,
    /// Address of the tenant.
    pub host: String,
    /// Domains that the tenant has set as its own.
    ///
    /// On the wire: `enterpriseDomains`. Example: `["example.com"]`.
    pub enterprise_domains: Vec<String>,
    /// What the tenant is, in free text.
    pub description: Option<String>,
    /// Text that a user sees whom the tenant refuses to sign in.
    ///
    /// On the wire: `rejectHint`.
    pub reject_hint: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            user_pool_id: String::new(),
            name: String::new(),
            logo: String::new(),
            app_ids: Vec::new(),
            creator: String::new(),
            source_app_id: String::new(),
            source: String::new(),
            code: String::new(),
            host: String::new(),
            enterprise_domains: Vec::new(),
            description: None,
            reject_hint: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantDto",
        names: &[
            "tenantId",
            "userPoolId",
            "name",
            "logo",
            "appIds",
            "creator",
            "sourceAppId",
            "source",
            "code",
            "host",
            "enterpriseDomains",
            "description",
            "rejectHint",
        ],
        required: 11,
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(64),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.user_pool_id,
            2 => &self.name,
            3 => &self.logo,
            4 => &self.app_ids,
            5 => &self.creator,
            6 => &self.source_app_id,
            7 => &self.source,
            8 => &self.code,
            9 => &self.host,
            10 => &self.enterprise_domains,
            11 => &self.description,
            12 => &self.reject_hint,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.user_pool_id,
            2 => &mut self.name,
            3 => &mut self.logo,
            4 => &mut self.app_ids,
            5 => &mut self.creator,
            6 => &mut self.source_app_id,
            7 => &mut self.source,
            8 => &mut self.code,
            9 => &mut self.host,
            10 => &mut self.enterprise_domains,
            11 => &mut self.description,
            12 => &mut self.reject_hint,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantDto);

/// Certification of the enterprise behind a tenant: the submitted data and the state of the review.
///
/// Returned by [`get_tenant_enterprise_certification`](crate::ManagementClient::get_tenant_enterprise_certification).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantEnterpriseCertificationRespDto {
    /// Phone number that the bank holds for the owner of the bank card.
    ///
    /// On the wire: `bankReservedPhone`. Example: `188xxxx8888`.
    pub bank_reserved_phone: Option<String>,
    /// Business license of the enterprise. Whether it is a number or the URL of a picture is not
    /// documented.
    ///
    /// On the wire: `businessLicense`.
    pub business_license: Option<String>,
    /// Name of the enterprise.
    ///
    /// On the wire: `businessName`. Example: `Example Ltd.`.
    pub business_name: Option<String>,
    /// Name under which the enterprise is in the commercial register.
    ///
    /// On the wire: `businessRegistrationName`. Example: `Example Ltd.`.
    pub business_registration_name: Option<String>,
    /// How far the review is.
    ///
    /// On the wire: `enterpriseCertificationStatus`.
    pub enterprise_certification_status: Option<EnterpriseCertificationStatus>,
    /// Name of the legal representative of the enterprise.
    ///
    /// On the wire: `legalRepresentativeName`.
    pub legal_representative_name: Option<String>,
    /// Number of the identity card of the legal representative.
    ///
    /// On the wire: `nationalIdentificationNumber`. Example: `110101xxxxxxxxxxxx`.
    pub national_identification_number: Option<String>,
    /// Number of a bank card in a person's name.
    ///
    /// On the wire: `personalBankCardNumber`. Example: `6222xxxxxxxxxxxx`.
    pub personal_bank_card_number: Option<String>,
    /// Why the decision of the review was made.
    ///
    /// On the wire: `reviewReason`.
    pub review_reason: Option<String>,
    /// Unified social credit code of the enterprise, which identifies enterprises in China.
    ///
    /// On the wire: `unifiedSocialCredit`. Example: `91110108xxxxxxxxxx`.
    pub unified_social_credit: Option<String>,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: Option<::sdk_runtime::DateTime>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantEnterpriseCertificationRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            bank_reserved_phone: None,
            business_license: None,
            business_name: None,
            business_registration_name: None,
            enterprise_certification_status: None,
            legal_representative_name: None,
            national_identification_number: None,
            personal_bank_card_number: None,
            review_reason: None,
            unified_social_credit: None,
            updated_at: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantEnterpriseCertificationRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantEnterpriseCertificationRespDto",
        names: &[
            "bankReservedPhone",
            "businessLicense",
            "businessName",
            "businessRegistrationName",
            "enterpriseCertificationStatus",
            "legalRepresentativeName",
            "nationalIdentificationNumber",
            "personalBankCardNumber",
            "reviewReason",
            "unifiedSocialCredit",
            "updatedAt",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.bank_reserved_phone,
            1 => &self.business_license,
            2 => &self.business_name,
            3 => &self.business_registration_name,
            4 => &self.enterprise_certification_status,
            5 => &self.legal_representative_name,
            6 => &self.national_identification_number,
            7 => &self.personal_bank_card_number,
            8 => &self.review_reason,
            9 => &self.unified_social_credit,
            10 => &self.updated_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.bank_reserved_phone,
            1 => &mut self.business_license,
            2 => &mut self.business_name,
            3 => &mut self.business_registration_name,
            4 => &mut self.enterprise_certification_status,
            5 => &mut self.legal_representative_name,
            6 => &mut self.national_identification_number,
            7 => &mut self.personal_bank_card_number,
            8 => &mut self.review_reason,
            9 => &mut self.unified_social_credit,
            10 => &mut self.updated_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantEnterpriseCertificationRespDto);

/// Tenants, as a page.
///
/// Returned by [`list_tenants`](crate::ManagementClient::list_tenants).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<TenantRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantListPagingDto);

/// A tenant, as all operations but [`create_tenant`](crate::ManagementClient::create_tenant) return it.
///
/// Returned by [`get_tenant`](crate::ManagementClient::get_tenant), [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code), [`get_tenant_little_info`](crate::ManagementClient::get_tenant_little_info) and [`list_tenants`](crate::ManagementClient::list_tenants).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantRespDto {
    /// ID of the tenant, which requests name it by.
    ///
    /// On the wire: `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// Name of the tenant, for people.
    ///
    /// At most 64 characters. Example: `Tenant 1`.
    pub name: String,
    /// URL of the logo.
    ///
    /// Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub logo: String,
    /// IDs of the applications that the tenant may use.
    ///
    /// On the wire: `appIds`. Example: `["6342b8537axxxx047d314109"]`.
    pub app_ids: Vec<String>,
    /// ID of the user who created the tenant.
    ///
    /// Example: `6343b98b7cfxxx9366e9b7c`.
    pub creator: String,
    /// ID of the application that the tenant was created in. There is none for a tenant that was created in
    /// the GenAuth console.
    ///
    /// On the wire: `sourceAppId`. Example: `6342b8537axxxx047d314109`.
    pub source_app_id: String,
    /// Where the tenant was created. The values are not documented.
    pub source: String,
    /// Code of the tenant, which [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code) takes.
    ///
    /// Example: `tenant1`.
    pub code: String,
    /// Address of the tenant.
    pub host: String,
    /// Domains that the tenant has set as its own.
    ///
    /// On the wire: `enterpriseDomains`. Example: `["example.com"]`.
    pub enterprise_domains: Vec<String>,
    /// Details of the user who created the tenant. Only present if they were asked for. The fields are not
    /// documented.
    ///
    /// On the wire: `creatorDetail`.
    pub creator_detail: Option<::sdk_runtime::JsonValue>,
    /// What the tenant is, in free text.
    pub description: Option<String>,
    /// How many members the tenant has. Only present if it was asked for.
    ///
    /// On the wire: `membersCount`. Example: `11`.
    pub members_count: Option<i64>,
    /// Text that a user sees whom the tenant refuses to sign in.
    ///
    /// On the wire: `rejectHint`.
    pub reject_hint: Option<String>,
    /// Details of the application that the tenant was created in. Only present if they were asked for. The
    /// fields are not documented.
    ///
    /// On the wire: `sourceAppDetail`.
    pub source_app_detail: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            user_pool_id: String::new(),
            name: String::new(),
            logo: String::new(),
            app_ids: Vec::new(),
            creator: String::new(),
            source_app_id: String::new(),
            source: String::new(),
            code: String::new(),
            host: String::new(),
            enterprise_domains: Vec::new(),
            creator_detail: None,
            description: None,
            members_count: None,
            reject_hint: None,
            source_app_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantRespDto",
        names: &[
            "tenantId",
            "userPoolId",
            "name",
            "logo",
            "appIds",
            "creator",
            "sourceAppId",
            "source",
            "code",
            "host",
            "enterpriseDomains",
            "creatorDetail",
            "description",
            "membersCount",
            "rejectHint",
            "sourceAppDetail",
        ],
        required: 11,
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(64),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.user_pool_id,
            2 => &self.name,
            3 => &self.logo,
            4 => &self.app_ids,
            5 => &self.creator,
            6 => &self.source_app_id,
            7 => &self.source,
            8 => &self.code,
            9 => &self.host,
            10 => &self.enterprise_domains,
            11 => &self.creator_detail,
            12 => &self.description,
            13 => &self.members_count,
            14 => &self.reject_hint,
            15 => &self.source_app_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.user_pool_id,
            2 => &mut self.name,
            3 => &mut self.logo,
            4 => &mut self.app_ids,
            5 => &mut self.creator,
            6 => &mut self.source_app_id,
            7 => &mut self.source,
            8 => &mut self.code,
            9 => &mut self.host,
            10 => &mut self.enterprise_domains,
            11 => &mut self.creator_detail,
            12 => &mut self.description,
            13 => &mut self.members_count,
            14 => &mut self.reject_hint,
            15 => &mut self.source_app_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantRespDto);

/// A member of a tenant, with the profile of the person. All operations that return members of a tenant
/// return it.
///
/// Returned by [`create_tenant_user`](crate::ManagementClient::create_tenant_user), [`get_tenant_user`](crate::ManagementClient::get_tenant_user), [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin), [`list_tenant_users`](crate::ManagementClient::list_tenant_users) and [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantUserDto {
    /// Gender of the user, as far as it is known.
    pub gender: Gender,
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// ID of the tenant that it is a member of.
    ///
    /// On the wire: `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// ID that the member has in the tenant.
    ///
    /// On the wire: `memberId`. Example: `62299d11dfxxxxxxxxe16e8f`.
    pub member_id: String,
    /// ID that the user has in the user pool, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// On the wire: `linkUserId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub link_user_id: String,
    /// Whether the member administers the tenant.
    /// [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin) makes it so.
    ///
    /// On the wire: `isTenantAdmin`.
    pub is_tenant_admin: bool,
    /// Address of the user, in one text.
    pub address: Option<String>,
    /// Date of birth.
    ///
    /// Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// City of the user's address.
    ///
    /// Example: `BJ`.
    pub city: Option<String>,
    /// Country of the user's address.
    ///
    /// Example: `CN`.
    pub country: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// Last name of the user.
    ///
    /// On the wire: `familyName`.
    pub family_name: Option<String>,
    /// First name of the user.
    ///
    /// On the wire: `givenName`.
    pub given_name: Option<String>,
    /// IP address that the member last signed in from.
    ///
    /// On the wire: `lastIp`. Example: `127.0.0.1`.
    pub last_ip: Option<String>,
    /// ID of the application that the member last signed in to.
    ///
    /// On the wire: `lastLoginApp`. Example: `6342b8537axxxx047d314109`.
    pub last_login_app: Option<String>,
    /// How often the member has signed in so far.
    ///
    /// On the wire: `loginsCount`. Example: `3`.
    pub logins_count: Option<i64>,
    /// Middle name of the user.
    ///
    /// On the wire: `middleName`.
    pub middle_name: Option<String>,
    /// Name of the user, as the person is really called. Several users may share one.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    pub nickname: Option<String>,
    /// Password of the member. Whether the server ever returns it, and in which form, is not documented.
    ///
    /// A secret: it is sent, and never printed.
    pub password: Option<String>,
    /// Phone number without the country calling code, which is in `phone_country_code`.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// On the wire: `phoneCountryCode`. Example: `+86`.
    pub phone_country_code: Option<String>,
    /// URL of the picture of the user.
    ///
    /// Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// Postal code of the user's address.
    ///
    /// On the wire: `postalCode`. Example: `438100`.
    pub postal_code: Option<String>,
    /// Name that the user prefers to be called by in applications.
    ///
    /// On the wire: `preferredUsername`.
    pub preferred_username: Option<String>,
    /// Province or state of the user's address.
    ///
    /// Example: `BJ`.
    pub province: Option<String>,
    /// Salt of the password. Only for users whose hashed passwords are imported.
    pub salt: Option<String>,
    /// Street and house number of the user's address.
    ///
    /// On the wire: `streetAddress`.
    pub street_address: Option<String>,
    /// User name, which no two users of a user pool share.
    ///
    /// Example: `bob`.
    pub username: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            gender: Gender::default(),
            user_pool_id: String::new(),
            tenant_id: String::new(),
            member_id: String::new(),
            link_user_id: String::new(),
            is_tenant_admin: false,
            address: None,
            birthdate: None,
            city: None,
            country: None,
            email: None,
            family_name: None,
            given_name: None,
            last_ip: None,
            last_login_app: None,
            logins_count: None,
            middle_name: None,
            name: None,
            nickname: None,
            password: None,
            phone: None,
            phone_country_code: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            province: None,
            salt: None,
            street_address: None,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantUserDto",
        names: &[
            "gender",
            "userPoolId",
            "tenantId",
            "memberId",
            "linkUserId",
            "isTenantAdmin",
            "address",
            "birthdate",
            "city",
            "country",
            "email",
            "familyName",
            "givenName",
            "lastIp",
            "lastLoginApp",
            "loginsCount",
            "middleName",
            "name",
            "nickname",
            "password",
            "phone",
            "phoneCountryCode",
            "photo",
            "postalCode",
            "preferredUsername",
            "province",
            "salt",
            "streetAddress",
            "username",
        ],
        required: 6,
        secret: &[19],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.gender,
            1 => &self.user_pool_id,
            2 => &self.tenant_id,
            3 => &self.member_id,
            4 => &self.link_user_id,
            5 => &self.is_tenant_admin,
            6 => &self.address,
            7 => &self.birthdate,
            8 => &self.city,
            9 => &self.country,
            10 => &self.email,
            11 => &self.family_name,
            12 => &self.given_name,
            13 => &self.last_ip,
            14 => &self.last_login_app,
            15 => &self.logins_count,
            16 => &self.middle_name,
            17 => &self.name,
            18 => &self.nickname,
            19 => &self.password,
            20 => &self.phone,
            21 => &self.phone_country_code,
            22 => &self.photo,
            23 => &self.postal_code,
            24 => &self.preferred_username,
            25 => &self.province,
            26 => &self.salt,
            27 => &self.street_address,
            28 => &self.username,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.gender,
            1 => &mut self.user_pool_id,
            2 => &mut self.tenant_id,
            3 => &mut self.member_id,
            4 => &mut self.link_user_id,
            5 => &mut self.is_tenant_admin,
            6 => &mut self.address,
            7 => &mut self.birthdate,
            8 => &mut self.city,
            9 => &mut self.country,
            10 => &mut self.email,
            11 => &mut self.family_name,
            12 => &mut self.given_name,
            13 => &mut self.last_ip,
            14 => &mut self.last_login_app,
            15 => &mut self.logins_count,
            16 => &mut self.middle_name,
            17 => &mut self.name,
            18 => &mut self.nickname,
            19 => &mut self.password,
            20 => &mut self.phone,
            21 => &mut self.phone_country_code,
            22 => &mut self.photo,
            23 => &mut self.postal_code,
            24 => &mut self.preferred_username,
            25 => &mut self.province,
            26 => &mut self.salt,
            27 => &mut self.street_address,
            28 => &mut self.username,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantUserDto);

/// Members of a tenant, as a page.
///
/// Returned by [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin) and [`list_tenant_users`](crate::ManagementClient::list_tenant_users).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantUserListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<TenantUserDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantUserListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantUserListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantUserListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantUserListPagingDto);

/// The new data of a tenant, for [`update_tenant`](crate::ManagementClient::update_tenant).
#[non_exhaustive]
pub struct UpdateTenantDto {
    /// ID of the tenant to change, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// IDs of the applications that the tenant may use, found by
    /// [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Optional `appIds`: not sent if `None`. Example: `["6342b8537axxxx047d314109"]`.
    pub app_ids: Option<Vec<String>>,
    /// What the tenant is, in free text.
    ///
    /// Optional `description`: not sent if `None`.
    pub description: Option<String>,
    /// URL of the logo of the tenant, in an array.
    ///
    /// Optional `logo`: not sent if `None`. Example: `["https://files.authing.co/authing-console/authing-logo-new-20210924.svg"]`.
    pub logo: Option<Vec<String>>,
    /// New name of the tenant, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `Tenant 1`.
    pub name: Option<String>,
    /// Text that a user sees whom the tenant refuses to sign in.
    ///
    /// Optional `rejectHint`: not sent if `None`.
    pub reject_hint: Option<String>,
    /// ID of the application that the tenant was created in. There is none for a tenant that was created in
    /// the GenAuth console.
    ///
    /// Optional `sourceAppId`: not sent if `None`. Example: `6342b8537axxxx047d314109`.
    pub source_app_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateTenantDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            app_ids: None,
            description: None,
            logo: None,
            name: None,
            reject_hint: None,
            source_app_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_ids`.
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logo = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `reject_hint`.
    #[must_use]
    pub fn with_reject_hint(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.reject_hint, value);
        self
    }
    /// Sets `source_app_id`.
    #[must_use]
    pub fn with_source_app_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.source_app_id, value);
        self
    }
}

impl Default for UpdateTenantDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            app_ids: None,
            description: None,
            logo: None,
            name: None,
            reject_hint: None,
            source_app_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateTenantDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateTenantDto",
        names: &[
            "tenantId",
            "appIds",
            "description",
            "logo",
            "name",
            "rejectHint",
            "sourceAppId",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.app_ids,
            2 => &self.description,
            3 => &self.logo,
            4 => &self.name,
            5 => &self.reject_hint,
            6 => &self.source_app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.app_ids,
            2 => &mut self.description,
            3 => &mut self.logo,
            4 => &mut self.name,
            5 => &mut self.reject_hint,
            6 => &mut self.source_app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateTenantDto);

/// Names a member of a tenant and its new data, for
/// [`update_tenant_user`](crate::ManagementClient::update_tenant_user). Give `link_user_id` or
/// `member_id`.
#[non_exhaustive]
pub struct UpdateTenantUserDto {
    /// New values of the member's fields, as an object. Which fields can be changed is not documented.
    ///
    /// Required `updates`. Example: `{"nickname":"Bob"}`.
    pub updates: ::sdk_runtime::JsonValue,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// ID that the user has in the user pool.
    ///
    /// Optional `linkUserId`: not sent if `None`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub link_user_id: Option<String>,
    /// ID that the member has in the tenant.
    ///
    /// Optional `memberId`: not sent if `None`. Example: `62299d11dfxxxxxxxxe16e8f`.
    pub member_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateTenantUserDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        updates: impl Into<::sdk_runtime::JsonValue>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            updates: updates.into(),
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

impl Default for UpdateTenantUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            updates: ::sdk_runtime::JsonValue::Null,
            tenant_id: String::new(),
            link_user_id: None,
            member_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateTenantUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateTenantUserDto",
        names: &["updates", "tenantId", "linkUserId", "memberId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.updates,
            1 => &self.tenant_id,
            2 => &self.link_user_id,
            3 => &self.member_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.updates,
            1 => &mut self.tenant_id,
            2 => &mut self.link_user_id,
            3 => &mut self.member_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateTenantUserDto);

impl ::sdk_runtime::Page for ImportTenantHistoryDataDto {
    type Item = ::sdk_runtime::JsonValue;
    #[inline]
    fn into_items(self) -> Vec<::sdk_runtime::JsonValue> {
        self.list
    }
}

impl ::sdk_runtime::Page for ImportTenantNotifyUseDataDto {
    type Item = ::sdk_runtime::JsonValue;
    #[inline]
    fn into_items(self) -> Vec<::sdk_runtime::JsonValue> {
        self.list
    }
}

impl ::sdk_runtime::Page for InviteTenantUserRecordListDto {
    type Item = InviteTenantUserRecord;
    #[inline]
    fn into_items(self) -> Vec<InviteTenantUserRecord> {
        self.list
    }
}

impl ::sdk_runtime::Page for MultipleTenantAdminListPagingDto {
    type Item = MultipleTenantAdminDto;
    #[inline]
    fn into_items(self) -> Vec<MultipleTenantAdminDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for TenantCooperatorListPagingDto {
    type Item = TenantCooperatorDto;
    #[inline]
    fn into_items(self) -> Vec<TenantCooperatorDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for TenantListPagingDto {
    type Item = TenantRespDto;
    #[inline]
    fn into_items(self) -> Vec<TenantRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for TenantUserListPagingDto {
    type Item = TenantUserDto;
    #[inline]
    fn into_items(self) -> Vec<TenantUserDto> {
        self.list
    }
}
