// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

use crate::record::{UnknownValue, open_enum};

/// The kinds of ID by which a request can name a department.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DepartmentIdType {
    /// Department ID assigned by GenAuth, which never changes.
    ///
    /// On the wire: `department_id`.
    DepartmentId,
    /// Department ID of one's own choice, the `openDepartmentId` of the department.
    ///
    /// On the wire: `open_department_id`.
    OpenDepartmentId,
    /// ID of the department at a source that departments are synchronized from. The way to write it is not
    /// documented.
    ///
    /// On the wire: `sync_relation`.
    SyncRelation,
    /// Value of a custom field. The way to write it is not documented.
    ///
    /// On the wire: `custom_field`.
    CustomField,
    /// Code of the department.
    ///
    /// On the wire: `code`.
    Code,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(
    DepartmentIdType { DepartmentId = "department_id", OpenDepartmentId =
    "open_department_id", SyncRelation = "sync_relation", CustomField = "custom_field",
    Code = "code" }
);

/// Gender of a user.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Gender {
    /// Male.
    ///
    /// On the wire: `M`.
    M,
    /// Female.
    ///
    /// On the wire: `F`.
    F,
    /// Not known.
    ///
    /// On the wire: `U`.
    U,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(Gender { M = "M", F = "F", U = "U" });

/// Kind of an identity source outside GenAuth.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IdentityProvider {
    /// Enterprise identity source that speaks OpenID Connect.
    ///
    /// On the wire: `oidc`.
    Oidc,
    /// Enterprise identity source that speaks OAuth 2.0.
    ///
    /// On the wire: `oauth2`.
    Oauth2,
    /// Enterprise identity source that speaks SAML.
    ///
    /// On the wire: `saml`.
    Saml,
    /// Enterprise directory reached over LDAP.
    ///
    /// On the wire: `ldap`.
    Ldap,
    /// Active Directory.
    ///
    /// On the wire: `ad`.
    Ad,
    /// Enterprise identity source that speaks CAS.
    ///
    /// On the wire: `cas`.
    Cas,
    /// Azure Active Directory.
    ///
    /// On the wire: `azure-ad`.
    AzureAd,
    /// WeChat.
    ///
    /// On the wire: `wechat`.
    Wechat,
    /// Google.
    ///
    /// On the wire: `google`.
    Google,
    /// QQ.
    ///
    /// On the wire: `qq`.
    Qq,
    /// WeCom, the edition of WeChat for companies.
    ///
    /// On the wire: `wechatwork`.
    Wechatwork,
    /// DingTalk.
    ///
    /// On the wire: `dingtalk`.
    Dingtalk,
    /// Weibo.
    ///
    /// On the wire: `weibo`.
    Weibo,
    /// GitHub.
    ///
    /// On the wire: `github`.
    Github,
    /// Alipay.
    ///
    /// On the wire: `alipay`.
    Alipay,
    /// Apple.
    ///
    /// On the wire: `apple`.
    Apple,
    /// Baidu.
    ///
    /// On the wire: `baidu`.
    Baidu,
    /// Lark, called Feishu in China.
    ///
    /// On the wire: `lark`.
    Lark,
    /// GitLab.
    ///
    /// On the wire: `gitlab`.
    Gitlab,
    /// Twitter.
    ///
    /// On the wire: `twitter`.
    Twitter,
    /// Facebook.
    ///
    /// On the wire: `facebook`.
    Facebook,
    /// Slack.
    ///
    /// On the wire: `slack`.
    Slack,
    /// LinkedIn.
    ///
    /// On the wire: `linkedin`.
    Linkedin,
    /// NetEase Yidun.
    ///
    /// On the wire: `yidun`.
    Yidun,
    /// QingCloud.
    ///
    /// On the wire: `qingcloud`.
    Qingcloud,
    /// Gitee.
    ///
    /// On the wire: `gitee`.
    Gitee,
    /// Instagram.
    ///
    /// On the wire: `instagram`.
    Instagram,
    /// WeLink.
    ///
    /// On the wire: `welink`.
    Welink,
    /// Huawei.
    ///
    /// On the wire: `huawei`.
    Huawei,
    /// Honor.
    ///
    /// On the wire: `honor`.
    Honor,
    /// Xiaomi.
    ///
    /// On the wire: `xiaomi`.
    Xiaomi,
    /// OPPO.
    ///
    /// On the wire: `oppo`.
    Oppo,
    /// Amazon Web Services.
    ///
    /// On the wire: `aws`.
    Aws,
    /// Amazon.
    ///
    /// On the wire: `amazon`.
    Amazon,
    /// Douyin.
    ///
    /// On the wire: `douyin`.
    Douyin,
    /// Kuaishou.
    ///
    /// On the wire: `kuaishou`.
    Kuaishou,
    /// LINE.
    ///
    /// On the wire: `line`.
    Line,
    /// Identity source that the vendor lists without saying what it is.
    ///
    /// On the wire: `sdbz`.
    Sdbz,
    /// Government service portal of the province of Zhejiang.
    ///
    /// On the wire: `zjzwfw`.
    Zjzwfw,
    /// DingTalk edition for the government of the province of Zhejiang.
    ///
    /// On the wire: `zzding`.
    Zzding,
    /// Seeyon A8 V5, an office suite.
    ///
    /// On the wire: `seeyona8v5`.
    Seeyona8v5,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(
    IdentityProvider { Oidc = "oidc", Oauth2 = "oauth2", Saml = "saml", Ldap = "ldap", Ad
    = "ad", Cas = "cas", AzureAd = "azure-ad", Wechat = "wechat", Google = "google", Qq =
    "qq", Wechatwork = "wechatwork", Dingtalk = "dingtalk", Weibo = "weibo", Github =
    "github", Alipay = "alipay", Apple = "apple", Baidu = "baidu", Lark = "lark", Gitlab
    = "gitlab", Twitter = "twitter", Facebook = "facebook", Slack = "slack", Linkedin =
    "linkedin", Yidun = "yidun", Qingcloud = "qingcloud", Gitee = "gitee", Instagram =
    "instagram", Welink = "welink", Huawei = "huawei", Honor = "honor", Xiaomi =
    "xiaomi", Oppo = "oppo", Aws = "aws", Amazon = "amazon", Douyin = "douyin", Kuaishou
    = "kuaishou", Line = "line", Sdbz = "sdbz", Zjzwfw = "zjzwfw", Zzding = "zzding",
    Seeyona8v5 = "seeyona8v5" }
);

/// The kinds of ID by which a request can name a user.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserIdType {
    /// User ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`.
    ///
    /// On the wire: `user_id`.
    UserId,
    /// ID in a system outside GenAuth, the `externalId` of the user.
    ///
    /// On the wire: `external_id`.
    ExternalId,
    /// Phone number of the user.
    ///
    /// On the wire: `phone`.
    Phone,
    /// E-mail address of the user.
    ///
    /// On the wire: `email`.
    Email,
    /// User name, which no two users of a user pool share.
    ///
    /// On the wire: `username`.
    Username,
    /// Identity at an external identity source, written `extIdpId:userIdInIdp`, such as
    /// `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    ///
    /// On the wire: `identity`.
    Identity,
    /// Identity at a source that users are synchronized from, written `provider:userIdInIdp`, such as
    /// `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    ///
    /// On the wire: `sync_relation`.
    SyncRelation,
    /// Value of a custom field. The way to write it is not documented.
    ///
    /// On the wire: `custom_field`.
    CustomField,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(
    UserIdType { UserId = "user_id", ExternalId = "external_id", Phone = "phone", Email =
    "email", Username = "username", Identity = "identity", SyncRelation =
    "sync_relation", CustomField = "custom_field" }
);

/// How a user account came into being.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserSourceType {
    /// Imported from an Excel file.
    ///
    /// On the wire: `excel`.
    Excel,
    /// Registered by the user.
    ///
    /// On the wire: `register`.
    Register,
    /// Created by an administrator, in the console or through the management API.
    ///
    /// On the wire: `adminCreated`.
    AdminCreated,
    /// Brought in by a synchronization task, in the spelling of the vendor's clients.
    ///
    /// On the wire: `sync`.
    Sync,
    /// Brought in by a synchronization task, in the spelling of the documentation pages.
    ///
    /// On the wire: `syncTask`.
    SyncTask,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(
    UserSourceType { Excel = "excel", Register = "register", AdminCreated =
    "adminCreated", Sync = "sync", SyncTask = "syncTask" }
);

/// State of a user account. How `Suspended` and `Deactivated` differ is not documented.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserStatus {
    /// The account is switched off.
    ///
    /// On the wire: `Suspended`.
    Suspended,
    /// The person has left. The account keeps its basic data, has lost its permissions and memberships, and
    /// cannot sign in.
    ///
    /// On the wire: `Resigned`.
    Resigned,
    /// The account is in normal use.
    ///
    /// On the wire: `Activated`.
    Activated,
    /// The account is archived, that is, kept but out of service.
    ///
    /// On the wire: `Archived`.
    Archived,
    /// The account is disabled.
    ///
    /// On the wire: `Deactivated`.
    Deactivated,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(
    UserStatus { Suspended = "Suspended", Resigned = "Resigned", Activated = "Activated",
    Archived = "Archived", Deactivated = "Deactivated" }
);

/// State of a user's work. The documentation lists the values without explaining them.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WorkStatus {
    /// The user's work has ended.
    ///
    /// On the wire: `Closed`.
    Closed,
    /// The user is at work.
    ///
    /// On the wire: `Active`.
    Active,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(WorkStatus { Closed = "Closed", Active = "Active" });
