// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

/// A value, called `CostGetAllRightItemRespDto` by the API.
pub type CostGetAllRightItemRespDto = crate::generated::Envelope<RightItemRes>;

/// A value, called `CostGetCurrentPackageRespDto` by the API.
pub type CostGetCurrentPackageRespDto = crate::generated::Envelope<
    CostCurrentPackageInfo,
>;

/// A value, called `CostGetCurrentUsageRespDto` by the API.
pub type CostGetCurrentUsageRespDto = crate::generated::Envelope<CurrentUsageRespDto>;

/// A value, called `CostGetMauPeriodUsageHistoryRespDto` by the API.
pub type CostGetMauPeriodUsageHistoryRespDto = crate::generated::Envelope<
    MauPeriodUsageHistory,
>;

/// A value, called `CostGetOrderDetailRespDto` by the API.
pub type CostGetOrderDetailRespDto = crate::generated::Envelope<OrderItem>;

/// A value, called `CostGetOrderPayDetailRespDto` by the API.
pub type CostGetOrderPayDetailRespDto = crate::generated::Envelope<
    CostGetOrderPayDetail,
>;

/// A value, called `CostGetOrdersRespDto` by the API.
pub type CostGetOrdersRespDto = crate::generated::Envelope<GetOrdersRes>;

/// Plan of the user pool and the time that it runs, as
/// [`get_current_package_info`](crate::ManagementClient::get_current_package_info) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CostCurrentPackageInfo {
    /// Code of the plan.
    ///
    /// Example: `V4_B2C_Enterprise:1000`.
    pub code: String,
    /// When the plan ends.
    ///
    /// On the wire: `endTime`. Example: `2022-09-09 00:00:00`.
    pub end_time: ::sdk_runtime::DateTime,
    /// How many days have passed since the plan ended, in a string.
    ///
    /// On the wire: `overdueDays`. Unit: days. Example: `0`.
    pub overdue_days: String,
    /// The plan itself, with its name and price.
    ///
    /// On the wire: `goodsPackage`.
    pub goods_package: GoodsPackageDto,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CostCurrentPackageInfo {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            end_time: ::sdk_runtime::DateTime::new(),
            overdue_days: String::new(),
            goods_package: GoodsPackageDto::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CostCurrentPackageInfo {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CostCurrentPackageInfo",
        names: &["code", "endTime", "overdueDays", "goodsPackage"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.end_time,
            2 => &self.overdue_days,
            3 => &self.goods_package,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.end_time,
            2 => &mut self.overdue_days,
            3 => &mut self.goods_package,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CostCurrentPackageInfo);

/// Payment of an order, as [`get_order_pay_detail`](crate::ManagementClient::get_order_pay_detail)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CostGetOrderPayDetail {
    /// Number of the order that was paid.
    ///
    /// On the wire: `orderNo`. Example: `2022080911591337da0aae9660`.
    pub order_no: String,
    /// Number that the payment provider gave the payment.
    ///
    /// On the wire: `channelOrderNo`. Example: `Mock22e7ecfd-745d-46ad-b563-ef4db5719bfb`.
    pub channel_order_no: String,
    /// Amount that was paid, in a string. The currency is not documented.
    ///
    /// On the wire: `paidAmount`. Example: `7.9`.
    pub paid_amount: String,
    /// When the payment was made.
    ///
    /// On the wire: `paidTime`. Example: `2022-08-09 11:59:46`.
    pub paid_time: ::sdk_runtime::DateTime,
    /// Account that the payment came from.
    ///
    /// On the wire: `paidAccountNo`. Example: `62bec1591aeb41ad3f1a6503`.
    pub paid_account_no: String,
    /// State of the payment, as a number in a string. The values are not documented.
    ///
    /// On the wire: `payStatus`. Example: `3`.
    pub pay_status: String,
    /// When the payment was created.
    ///
    /// On the wire: `createTime`. Example: `2022-08-09 11:59:20`.
    pub create_time: ::sdk_runtime::DateTime,
    /// Way of paying, such as `"Alipay"`. Other values are not documented.
    ///
    /// On the wire: `payType`. Example: `Alipay`.
    pub pay_type: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CostGetOrderPayDetail {
    #[inline]
    fn default() -> Self {
        Self {
            order_no: String::new(),
            channel_order_no: String::new(),
            paid_amount: String::new(),
            paid_time: ::sdk_runtime::DateTime::new(),
            paid_account_no: String::new(),
            pay_status: String::new(),
            create_time: ::sdk_runtime::DateTime::new(),
            pay_type: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CostGetOrderPayDetail {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CostGetOrderPayDetail",
        names: &[
            "orderNo",
            "channelOrderNo",
            "paidAmount",
            "paidTime",
            "paidAccountNo",
            "payStatus",
            "createTime",
            "payType",
        ],
        required: 8,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.order_no,
            1 => &self.channel_order_no,
            2 => &self.paid_amount,
            3 => &self.paid_time,
            4 => &self.paid_account_no,
            5 => &self.pay_status,
            6 => &self.create_time,
            7 => &self.pay_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.order_no,
            1 => &mut self.channel_order_no,
            2 => &mut self.paid_amount,
            3 => &mut self.paid_time,
            4 => &mut self.paid_account_no,
            5 => &mut self.pay_status,
            6 => &mut self.create_time,
            7 => &mut self.pay_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CostGetOrderPayDetail);

/// One quota of the plan and how much of it was used.
///
/// Returned by [`get_usage_info`](crate::ManagementClient::get_usage_info).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CurrentUsageDto {
    /// How much the quota allows in total, in a string.
    ///
    /// Example: `0`.
    pub amount: String,
    /// How much of the quota was used so far, in a string.
    ///
    /// Example: `0`.
    pub current: String,
    /// Whether the quota belongs to a trial period.
    pub experience: bool,
    /// Code of the quota, the same as
    /// [`RightItemDto::rights_model_code`](crate::generated::models::RightItemDto::rights_model_code).
    ///
    /// On the wire: `modelCode`. Example: `SocialConnections`.
    pub model_code: String,
    /// Name of the quota, for people.
    ///
    /// On the wire: `modelName`. Example: `SocialConnections: social account links`.
    pub model_name: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CurrentUsageDto {
    #[inline]
    fn default() -> Self {
        Self {
            amount: String::new(),
            current: String::new(),
            experience: false,
            model_code: String::new(),
            model_name: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CurrentUsageDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CurrentUsageDto",
        names: &["amount", "current", "experience", "modelCode", "modelName"],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.amount,
            1 => &self.current,
            2 => &self.experience,
            3 => &self.model_code,
            4 => &self.model_name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.amount,
            1 => &mut self.current,
            2 => &mut self.experience,
            3 => &mut self.model_code,
            4 => &mut self.model_name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CurrentUsageDto);

/// Usage of all quotas of the plan, as [`get_usage_info`](crate::ManagementClient::get_usage_info)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CurrentUsageRespDto {
    /// The quotas with their usage.
    pub usages: Vec<CurrentUsageDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CurrentUsageRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            usages: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CurrentUsageRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CurrentUsageRespDto",
        names: &["usages"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.usages,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.usages,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CurrentUsageRespDto);

/// Orders of the user pool, as a page.
///
/// Returned by [`get_orders`](crate::ManagementClient::get_orders).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetOrdersRes {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<OrderItem>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetOrdersRes {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetOrdersRes {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetOrdersRes",
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

::sdk_runtime::record::record!(GetOrdersRes);

/// A plan as it is sold, within the current plan of the user pool.
///
/// Returned by [`get_current_package_info`](crate::ManagementClient::get_current_package_info).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GoodsPackageDto {
    /// Name of the plan, for people.
    pub name: String,
    /// Name of the plan in English.
    ///
    /// On the wire: `nameEn`.
    pub name_en: String,
    /// Price of one unit of the plan, in a string. The currency is not documented.
    ///
    /// On the wire: `unitPrice`. Example: `99.00`.
    pub unit_price: String,
    /// Code of the plan.
    ///
    /// Example: `V4_B2C_Enterprise:1000`.
    pub code: String,
    /// Edition that the plan belongs to.
    ///
    /// Example: `Enterprise`.
    pub group: String,
    /// Code of the scenario that the plan is made for, such as `"B2C"` for customers.
    ///
    /// On the wire: `sceneCode`. Example: `B2C`.
    pub scene_code: String,
    /// How many monthly active users (MAU) the plan allows, in a string.
    ///
    /// Example: `1000`.
    pub amount: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GoodsPackageDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            name_en: String::new(),
            unit_price: String::new(),
            code: String::new(),
            group: String::new(),
            scene_code: String::new(),
            amount: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GoodsPackageDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GoodsPackageDto",
        names: &["name", "nameEn", "unitPrice", "code", "group", "sceneCode", "amount"],
        required: 7,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.name_en,
            2 => &self.unit_price,
            3 => &self.code,
            4 => &self.group,
            5 => &self.scene_code,
            6 => &self.amount,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.name_en,
            2 => &mut self.unit_price,
            3 => &mut self.code,
            4 => &mut self.group,
            5 => &mut self.scene_code,
            6 => &mut self.amount,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GoodsPackageDto);

/// Monthly active users of past periods, as
/// [`get_mau_period_usage_history`](crate::ManagementClient::get_mau_period_usage_history) returns
/// them.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct MauPeriodUsageHistory {
    /// The periods with their usage.
    pub records: Vec<MauPeriodUsageHistoryDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for MauPeriodUsageHistory {
    #[inline]
    fn default() -> Self {
        Self {
            records: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for MauPeriodUsageHistory {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "MauPeriodUsageHistory",
        names: &["records"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.records,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.records,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(MauPeriodUsageHistory);

/// Monthly active users (MAU) of one billing period.
///
/// Returned by [`get_mau_period_usage_history`](crate::ManagementClient::get_mau_period_usage_history).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct MauPeriodUsageHistoryDto {
    /// First day of the period, as year, month and day without separators.
    ///
    /// On the wire: `periodStartTime`. Example: `20210901`.
    pub period_start_time: String,
    /// Last day of the period, as year, month and day without separators.
    ///
    /// On the wire: `periodEndTime`. Example: `20220901`.
    pub period_end_time: String,
    /// How many monthly active users the plan allowed in the period, in a string. The documentation is not
    /// clear here. It may also be a number of users, like `current`.
    ///
    /// Example: `0`.
    pub amount: String,
    /// How many monthly active users there were in the period, in a string.
    ///
    /// Example: `0`.
    pub current: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for MauPeriodUsageHistoryDto {
    #[inline]
    fn default() -> Self {
        Self {
            period_start_time: String::new(),
            period_end_time: String::new(),
            amount: String::new(),
            current: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for MauPeriodUsageHistoryDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "MauPeriodUsageHistoryDto",
        names: &["periodStartTime", "periodEndTime", "amount", "current"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.period_start_time,
            1 => &self.period_end_time,
            2 => &self.amount,
            3 => &self.current,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.period_start_time,
            1 => &mut self.period_end_time,
            2 => &mut self.amount,
            3 => &mut self.current,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(MauPeriodUsageHistoryDto);

/// An order for a plan, in the list of [`get_orders`](crate::ManagementClient::get_orders) and as the
/// result of [`get_order_detail`](crate::ManagementClient::get_order_detail).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OrderItem {
    /// Number of the order, which [`get_order_detail`](crate::ManagementClient::get_order_detail) and
    /// [`get_order_pay_detail`](crate::ManagementClient::get_order_pay_detail) ask for.
    ///
    /// On the wire: `orderNo`. Example: `202209251234224`.
    pub order_no: String,
    /// Name of the ordered plan in Chinese.
    ///
    /// On the wire: `goodsName`.
    pub goods_name: String,
    /// Name of the ordered plan in English.
    ///
    /// On the wire: `goodsNameEn`.
    pub goods_name_en: String,
    /// Price of one unit of the plan, in a string. The currency is not documented.
    ///
    /// On the wire: `goodsUnitPrice`.
    pub goods_unit_price: String,
    /// How many units of the plan were ordered, in a string.
    pub quantity: String,
    /// Amount that the order really costs, in a string. The currency is not documented.
    ///
    /// On the wire: `actualAmount`.
    pub actual_amount: String,
    /// State of the order: `"1"` is unpaid, `"2"` paid, `"3"` completed, `"4"` canceled, `"5"` expired.
    ///
    /// Example: `2`.
    pub status: String,
    /// Kind of order: `"New"` is a first order, `"Upgrade"` a change to a higher plan, `"Renew"` a renewal.
    ///
    /// `"Overdue_Correct"` corrects an overdue plan, and `"Overflowed_Correct"` one whose use went beyond
    /// it.
    ///
    /// On the wire: `orderType`. Example: `New`.
    pub order_type: String,
    /// When the order was made.
    ///
    /// On the wire: `createTime`. Example: `2022-07-03T03:20:30.000Z`.
    pub create_time: ::sdk_runtime::DateTime,
    /// Way in which the order came about: `"Licence"` is an order by license, `"Offline"` a purchase
    /// outside the system, `"Eadmin"` an activation by the staff of GenAuth, `"SelfHelp"` an order by the
    /// customer, `"Cdkey"` a redeemed code of a campaign.
    ///
    /// Example: `SelfHelp`.
    pub source: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for OrderItem {
    #[inline]
    fn default() -> Self {
        Self {
            order_no: String::new(),
            goods_name: String::new(),
            goods_name_en: String::new(),
            goods_unit_price: String::new(),
            quantity: String::new(),
            actual_amount: String::new(),
            status: String::new(),
            order_type: String::new(),
            create_time: ::sdk_runtime::DateTime::new(),
            source: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for OrderItem {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "OrderItem",
        names: &[
            "orderNo",
            "goodsName",
            "goodsNameEn",
            "goodsUnitPrice",
            "quantity",
            "actualAmount",
            "status",
            "orderType",
            "createTime",
            "source",
        ],
        required: 10,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.order_no,
            1 => &self.goods_name,
            2 => &self.goods_name_en,
            3 => &self.goods_unit_price,
            4 => &self.quantity,
            5 => &self.actual_amount,
            6 => &self.status,
            7 => &self.order_type,
            8 => &self.create_time,
            9 => &self.source,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.order_no,
            1 => &mut self.goods_name,
            2 => &mut self.goods_name_en,
            3 => &mut self.goods_unit_price,
            4 => &mut self.quantity,
            5 => &mut self.actual_amount,
            6 => &mut self.status,
            7 => &mut self.order_type,
            8 => &mut self.create_time,
            9 => &mut self.source,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(OrderItem);

/// A quota of the user pool, that is, a feature or an amount that the plan allows.
///
/// Returned by [`get_all_rights_item`](crate::ManagementClient::get_all_rights_item).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RightItemDto {
    /// Code of the quota, the same as
    /// [`CurrentUsageDto::model_code`](crate::generated::models::CurrentUsageDto::model_code).
    ///
    /// On the wire: `rightsModelCode`. Example: `SocialConnections`.
    pub rights_model_code: String,
    /// Name of the quota, for people.
    ///
    /// On the wire: `rightsModelName`. Example: `SocialConnections`.
    pub rights_model_name: String,
    /// Type of the value in `data_value`: `"1"` is an amount that is used up, `"2"` a number that is not
    /// measured, `"3"` a yes or no, `"4"` a text.
    ///
    /// On the wire: `dataType`. Example: `1`.
    pub data_type: String,
    /// Value of the quota as a string, to be read as `data_type` says.
    ///
    /// On the wire: `dataValue`. Example: `0`.
    pub data_value: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RightItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            rights_model_code: String::new(),
            rights_model_name: String::new(),
            data_type: String::new(),
            data_value: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RightItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RightItemDto",
        names: &["rightsModelCode", "rightsModelName", "dataType", "dataValue"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.rights_model_code,
            1 => &self.rights_model_name,
            2 => &self.data_type,
            3 => &self.data_value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.rights_model_code,
            1 => &mut self.rights_model_name,
            2 => &mut self.data_type,
            3 => &mut self.data_value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RightItemDto);

/// Quotas of the user pool, as [`get_all_rights_item`](crate::ManagementClient::get_all_rights_item)
/// returns them.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RightItemRes {
    /// The quotas.
    ///
    /// On the wire: `rightsItems`.
    pub rights_items: Vec<RightItemDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RightItemRes {
    #[inline]
    fn default() -> Self {
        Self {
            rights_items: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RightItemRes {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RightItemRes",
        names: &["rightsItems"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.rights_items,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.rights_items,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RightItemRes);

impl ::sdk_runtime::Page for GetOrdersRes {
    type Item = OrderItem;
    #[inline]
    fn into_items(self) -> Vec<OrderItem> {
        self.list
    }
}
