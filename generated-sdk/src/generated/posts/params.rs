// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

/// Parameters of [`get_post`](crate::ManagementClient::get_post).
#[non_exhaustive]
pub struct GetPostParams {
    /// Code of the post, as it was given to [`create_post`](crate::ManagementClient::create_post).
    ///
    /// Required query parameter `code`. Example: `developer`.
    pub code: String,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPostParams {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
}

impl Default for GetPostParams {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPostParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPost",
        rust_name: Some("GetPostParams"),
        names: &["code", "withCustomData"],
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
            0 => &self.code,
            1 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPostParams);

/// Parameters of [`get_user_post`](crate::ManagementClient::get_user_post).
#[non_exhaustive]
pub struct GetUserPostParams {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserPostParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
}

impl Default for GetUserPostParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserPostParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserPost",
        rust_name: Some("GetUserPostParams"),
        names: &["userId", "withCustomData"],
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
            0 => &self.user_id,
            1 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserPostParams);

/// Parameters of [`get_user_posts`](crate::ManagementClient::get_user_posts).
#[non_exhaustive]
pub struct GetUserPostsParams {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserPostsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
}

impl Default for GetUserPostsParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserPostsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserPosts",
        rust_name: Some("GetUserPostsParams"),
        names: &["userId", "withCustomData"],
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
            0 => &self.user_id,
            1 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserPostsParams);

/// Parameters of [`post_list`](crate::ManagementClient::post_list).
#[non_exhaustive]
pub struct PostListParams {
    /// Time after which the posts were created. Older ones are left out. The unit is not documented.
    ///
    /// Optional query parameter `createdAfter`: not sent if `None`.
    pub created_after: Option<i64>,
    /// Time before which the posts were created. Newer ones are left out. The unit is not documented.
    ///
    /// Optional query parameter `createdBefore`: not sent if `None`.
    pub created_before: Option<i64>,
    /// Whether custom fields stand beside the built-in fields of the result instead of in an object of
    /// their own.
    ///
    /// Optional query parameter `flatCustomData`: if `None`, the server assumes `false`.
    pub flat_custom_data: Option<bool>,
    /// Text to search for in the code and the name of posts. Left out, all posts are returned.
    ///
    /// Optional query parameter `keywords`: not sent if `None`. Example: `manager`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Whether the metadata in the result comes without the IDs of its fields.
    ///
    /// Optional query parameter `metadataNoFieldId`: if `None`, the server assumes `false`.
    pub metadata_no_field_id: Option<bool>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether to leave the counts out of the result.
    ///
    /// If it is true, the posts come without
    /// [`department_count`](crate::generated::models::PostItemDto::department_count) and
    /// [`user_count`](crate::generated::models::PostItemDto::user_count).
    ///
    /// Optional query parameter `skipCount`: not sent if `None`.
    pub skip_count: Option<bool>,
    /// Time after which the posts last changed. Posts without a later change are left out. The unit is not
    /// documented.
    ///
    /// Optional query parameter `updatedAfter`: not sent if `None`.
    pub updated_after: Option<i64>,
    /// Time before which the posts last changed. Posts with a later change are left out. The unit is not
    /// documented.
    ///
    /// Optional query parameter `updatedBefore`: not sent if `None`.
    pub updated_before: Option<i64>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the values that the metadata adds to posts, in
    /// [`metadata_source`](crate::generated::models::PostItemDto::metadata_source).
    ///
    /// Optional query parameter `withMetadata`: not sent if `None`.
    pub with_metadata: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PostListParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `created_after`.
    #[must_use]
    #[inline]
    pub fn with_created_after(mut self, value: i64) -> Self {
        self.created_after = Some(value);
        self
    }
    /// Sets `created_before`.
    #[must_use]
    #[inline]
    pub fn with_created_before(mut self, value: i64) -> Self {
        self.created_before = Some(value);
        self
    }
    /// Sets `flat_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_flat_custom_data(mut self, value: bool) -> Self {
        self.flat_custom_data = Some(value);
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
    /// Sets `metadata_no_field_id`.
    #[must_use]
    #[inline]
    pub fn with_metadata_no_field_id(mut self, value: bool) -> Self {
        self.metadata_no_field_id = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `skip_count`.
    #[must_use]
    #[inline]
    pub fn with_skip_count(mut self, value: bool) -> Self {
        self.skip_count = Some(value);
        self
    }
    /// Sets `updated_after`.
    #[must_use]
    #[inline]
    pub fn with_updated_after(mut self, value: i64) -> Self {
        self.updated_after = Some(value);
        self
    }
    /// Sets `updated_before`.
    #[must_use]
    #[inline]
    pub fn with_updated_before(mut self, value: i64) -> Self {
        self.updated_before = Some(value);
        self
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets `with_metadata`.
    #[must_use]
    #[inline]
    pub fn with_with_metadata(mut self, value: bool) -> Self {
        self.with_metadata = Some(value);
        self
    }
}

impl Default for PostListParams {
    #[inline]
    fn default() -> Self {
        Self {
            created_after: None,
            created_before: None,
            flat_custom_data: None,
            keywords: None,
            limit: None,
            metadata_no_field_id: None,
            page: None,
            skip_count: None,
            updated_after: None,
            updated_before: None,
            with_custom_data: None,
            with_metadata: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PostListParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "postList",
        rust_name: Some("PostListParams"),
        names: &[
            "createdAfter",
            "createdBefore",
            "flatCustomData",
            "keywords",
            "limit",
            "metadataNoFieldId",
            "page",
            "skipCount",
            "updatedAfter",
            "updatedBefore",
            "withCustomData",
            "withMetadata",
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
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                4,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                6,
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
            0 => &self.created_after,
            1 => &self.created_before,
            2 => &self.flat_custom_data,
            3 => &self.keywords,
            4 => &self.limit,
            5 => &self.metadata_no_field_id,
            6 => &self.page,
            7 => &self.skip_count,
            8 => &self.updated_after,
            9 => &self.updated_before,
            10 => &self.with_custom_data,
            11 => &self.with_metadata,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.created_after,
            1 => &mut self.created_before,
            2 => &mut self.flat_custom_data,
            3 => &mut self.keywords,
            4 => &mut self.limit,
            5 => &mut self.metadata_no_field_id,
            6 => &mut self.page,
            7 => &mut self.skip_count,
            8 => &mut self.updated_after,
            9 => &mut self.updated_before,
            10 => &mut self.with_custom_data,
            11 => &mut self.with_metadata,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PostListParams);
