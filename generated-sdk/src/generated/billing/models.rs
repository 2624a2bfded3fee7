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

/// An object, called `CostCurrentPackageInfo` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CostCurrentPackageInfo {
    /// Field `code`, required.
    pub code: String,
    /// Field `endTime`, required.
    pub end_time: ::sdk_runtime::DateTime,
    /// Field `overdueDays`, required.
    pub overdue_days: String,
    /// Field `goodsPackage`, required.
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

/// An object, called `CostGetOrderPayDetail` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CostGetOrderPayDetail {
    /// Field `orderNo`, required.
    pub order_no: String,
    /// Field `channelOrderNo`, required.
    pub channel_order_no: String,
    /// Field `paidAmount`, required.
    pub paid_amount: String,
    /// Field `paidTime`, required.
    pub paid_time: ::sdk_runtime::DateTime,
    /// Field `paidAccountNo`, required.
    pub paid_account_no: String,
    /// Field `payStatus`, required.
    pub pay_status: String,
    /// Field `createTime`, required.
    pub create_time: ::sdk_runtime::DateTime,
    /// Field `payType`, required.
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

/// An object, called `CurrentUsageDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CurrentUsageDto {
    /// Field `amount`, required.
    pub amount: String,
    /// Field `current`, required.
    pub current: String,
    /// Field `experience`, required.
    pub experience: bool,
    /// Field `modelCode`, required.
    pub model_code: String,
    /// Field `modelName`, required.
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

/// An object, called `CurrentUsageRespDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CurrentUsageRespDto {
    /// Field `usages`, required.
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

/// An object, called `GetOrdersRes` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetOrdersRes {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
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

/// An object, called `GoodsPackageDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GoodsPackageDto {
    /// Field `name`, required.
    pub name: String,
    /// Field `nameEn`, required.
    pub name_en: String,
    /// Field `unitPrice`, required.
    pub unit_price: String,
    /// Field `code`, required.
    pub code: String,
    /// Field `group`, required.
    pub group: String,
    /// Field `sceneCode`, required.
    pub scene_code: String,
    /// Field `amount`, required.
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

/// An object, called `MauPeriodUsageHistory` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct MauPeriodUsageHistory {
    /// Field `records`, required.
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

/// An object, called `MauPeriodUsageHistoryDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct MauPeriodUsageHistoryDto {
    /// Field `periodStartTime`, required.
    pub period_start_time: ::sdk_runtime::DateTime,
    /// Field `periodEndTime`, required.
    pub period_end_time: ::sdk_runtime::DateTime,
    /// Field `amount`, required.
    pub amount: String,
    /// Field `current`, required.
    pub current: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for MauPeriodUsageHistoryDto {
    #[inline]
    fn default() -> Self {
        Self {
            period_start_time: ::sdk_runtime::DateTime::new(),
            period_end_time: ::sdk_runtime::DateTime::new(),
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

/// An object, called `OrderItem` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OrderItem {
    /// Field `orderNo`, required.
    pub order_no: String,
    /// Field `goodsName`, required.
    pub goods_name: String,
    /// Field `goodsNameEn`, required.
    pub goods_name_en: String,
    /// Field `goodsUnitPrice`, required.
    pub goods_unit_price: String,
    /// Field `quantity`, required.
    pub quantity: String,
    /// Field `actualAmount`, required.
    pub actual_amount: String,
    /// Field `status`, required.
    pub status: String,
    /// Field `orderType`, required.
    pub order_type: String,
    /// Field `createTime`, required.
    pub create_time: ::sdk_runtime::DateTime,
    /// Field `source`, required.
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

/// An object, called `RightItemDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RightItemDto {
    /// Field `rightsModelCode`, required.
    pub rights_model_code: String,
    /// Field `rightsModelName`, required.
    pub rights_model_name: String,
    /// Field `dataType`, required.
    pub data_type: String,
    /// Field `dataValue`, required.
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

/// An object, called `RightItemRes` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RightItemRes {
    /// Field `rightsItems`, required.
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
