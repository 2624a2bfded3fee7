// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::Envelope;
use crate::record::{Fields, RawFields, Schema, Slot, record};
use crate::Page;

/// A value, called `CostGetAllRightItemRespDto` by the API.
pub type CostGetAllRightItemRespDto = Envelope<RightItemRes>;

/// A value, called `CostGetCurrentPackageRespDto` by the API.
pub type CostGetCurrentPackageRespDto = Envelope<CostCurrentPackageInfo>;

/// A value, called `CostGetCurrentUsageRespDto` by the API.
pub type CostGetCurrentUsageRespDto = Envelope<CurrentUsageRespDto>;

/// A value, called `CostGetMauPeriodUsageHistoryRespDto` by the API.
pub type CostGetMauPeriodUsageHistoryRespDto = Envelope<MauPeriodUsageHistory>;

/// A value, called `CostGetOrderDetailRespDto` by the API.
pub type CostGetOrderDetailRespDto = Envelope<OrderItem>;

/// A value, called `CostGetOrderPayDetailRespDto` by the API.
pub type CostGetOrderPayDetailRespDto = Envelope<CostGetOrderPayDetail>;

/// A value, called `CostGetOrdersRespDto` by the API.
pub type CostGetOrdersRespDto = Envelope<GetOrdersRes>;

/// An object, called `CostCurrentPackageInfo` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CostCurrentPackageInfo {
    /// Member `code`, required.
    pub code: String,
    /// Member `endTime`, required.
    /// Format: `date-time`.
    pub end_time: String,
    /// Member `overdueDays`, required.
    pub overdue_days: String,
    /// Member `goodsPackage`, required.
    pub goods_package: GoodsPackageDto,
    raw_fields: RawFields,
}

impl Default for CostCurrentPackageInfo {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            end_time: String::new(),
            overdue_days: String::new(),
            goods_package: GoodsPackageDto::default(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CostCurrentPackageInfo {
    const SCHEMA: Schema = Schema {
        name: "CostCurrentPackageInfo",
        names: &["code", "endTime", "overdueDays", "goodsPackage"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.end_time,
            2 => &self.overdue_days,
            3 => &self.goods_package,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.end_time,
            2 => &mut self.overdue_days,
            3 => &mut self.goods_package,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CostCurrentPackageInfo);

/// An object, called `CostGetOrderPayDetail` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CostGetOrderPayDetail {
    /// Member `orderNo`, required.
    pub order_no: String,
    /// Member `channelOrderNo`, required.
    pub channel_order_no: String,
    /// Member `paidAmount`, required.
    pub paid_amount: String,
    /// Member `paidTime`, required.
    /// Format: `date-time`.
    pub paid_time: String,
    /// Member `paidAccountNo`, required.
    pub paid_account_no: String,
    /// Member `payStatus`, required.
    pub pay_status: String,
    /// Member `createTime`, required.
    /// Format: `date-time`.
    pub create_time: String,
    /// Member `payType`, required.
    pub pay_type: String,
    raw_fields: RawFields,
}

impl Default for CostGetOrderPayDetail {
    #[inline]
    fn default() -> Self {
        Self {
            order_no: String::new(),
            channel_order_no: String::new(),
            paid_amount: String::new(),
            paid_time: String::new(),
            paid_account_no: String::new(),
            pay_status: String::new(),
            create_time: String::new(),
            pay_type: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CostGetOrderPayDetail {
    const SCHEMA: Schema = Schema {
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
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(CostGetOrderPayDetail);

/// An object, called `CurrentUsageDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CurrentUsageDto {
    /// Member `amount`, required.
    pub amount: String,
    /// Member `current`, required.
    pub current: String,
    /// Member `experience`, required.
    pub experience: bool,
    /// Member `modelCode`, required.
    pub model_code: String,
    /// Member `modelName`, required.
    pub model_name: String,
    raw_fields: RawFields,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CurrentUsageDto {
    const SCHEMA: Schema = Schema {
        name: "CurrentUsageDto",
        names: &["amount", "current", "experience", "modelCode", "modelName"],
        required: 5,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(CurrentUsageDto);

/// An object, called `CurrentUsageRespDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CurrentUsageRespDto {
    /// Member `usages`, required.
    pub usages: Vec<CurrentUsageDto>,
    raw_fields: RawFields,
}

impl Default for CurrentUsageRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            usages: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CurrentUsageRespDto {
    const SCHEMA: Schema = Schema {
        name: "CurrentUsageRespDto",
        names: &["usages"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.usages,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.usages,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CurrentUsageRespDto);

/// An object, called `GetOrdersRes` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct GetOrdersRes {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<OrderItem>,
    raw_fields: RawFields,
}

impl Default for GetOrdersRes {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetOrdersRes {
    const SCHEMA: Schema = Schema {
        name: "GetOrdersRes",
        names: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetOrdersRes);

/// An object, called `GoodsPackageDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct GoodsPackageDto {
    /// Member `name`, required.
    pub name: String,
    /// Member `nameEn`, required.
    pub name_en: String,
    /// Member `unitPrice`, required.
    pub unit_price: String,
    /// Member `code`, required.
    pub code: String,
    /// Member `group`, required.
    pub group: String,
    /// Member `sceneCode`, required.
    pub scene_code: String,
    /// Member `amount`, required.
    pub amount: String,
    raw_fields: RawFields,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GoodsPackageDto {
    const SCHEMA: Schema = Schema {
        name: "GoodsPackageDto",
        names: &["name", "nameEn", "unitPrice", "code", "group", "sceneCode", "amount"],
        required: 7,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(GoodsPackageDto);

/// An object, called `MauPeriodUsageHistory` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct MauPeriodUsageHistory {
    /// Member `records`, required.
    pub records: Vec<MauPeriodUsageHistoryDto>,
    raw_fields: RawFields,
}

impl Default for MauPeriodUsageHistory {
    #[inline]
    fn default() -> Self {
        Self {
            records: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for MauPeriodUsageHistory {
    const SCHEMA: Schema = Schema {
        name: "MauPeriodUsageHistory",
        names: &["records"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.records,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.records,
            _ => &mut self.raw_fields,
        }
    }
}

record!(MauPeriodUsageHistory);

/// An object, called `MauPeriodUsageHistoryDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct MauPeriodUsageHistoryDto {
    /// Member `periodStartTime`, required.
    /// Format: `date-time`.
    pub period_start_time: String,
    /// Member `periodEndTime`, required.
    /// Format: `date-time`.
    pub period_end_time: String,
    /// Member `amount`, required.
    pub amount: String,
    /// Member `current`, required.
    pub current: String,
    raw_fields: RawFields,
}

impl Default for MauPeriodUsageHistoryDto {
    #[inline]
    fn default() -> Self {
        Self {
            period_start_time: String::new(),
            period_end_time: String::new(),
            amount: String::new(),
            current: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for MauPeriodUsageHistoryDto {
    const SCHEMA: Schema = Schema {
        name: "MauPeriodUsageHistoryDto",
        names: &["periodStartTime", "periodEndTime", "amount", "current"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.period_start_time,
            1 => &self.period_end_time,
            2 => &self.amount,
            3 => &self.current,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.period_start_time,
            1 => &mut self.period_end_time,
            2 => &mut self.amount,
            3 => &mut self.current,
            _ => &mut self.raw_fields,
        }
    }
}

record!(MauPeriodUsageHistoryDto);

/// An object, called `OrderItem` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct OrderItem {
    /// Member `orderNo`, required.
    pub order_no: String,
    /// Member `goodsName`, required.
    pub goods_name: String,
    /// Member `goodsNameEn`, required.
    pub goods_name_en: String,
    /// Member `goodsUnitPrice`, required.
    pub goods_unit_price: String,
    /// Member `quantity`, required.
    pub quantity: String,
    /// Member `actualAmount`, required.
    pub actual_amount: String,
    /// Member `status`, required.
    pub status: String,
    /// Member `orderType`, required.
    pub order_type: String,
    /// Member `createTime`, required.
    /// Format: `date-time`.
    pub create_time: String,
    /// Member `source`, required.
    pub source: String,
    raw_fields: RawFields,
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
            create_time: String::new(),
            source: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for OrderItem {
    const SCHEMA: Schema = Schema {
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
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(OrderItem);

/// An object, called `RightItemDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct RightItemDto {
    /// Member `rightsModelCode`, required.
    pub rights_model_code: String,
    /// Member `rightsModelName`, required.
    pub rights_model_name: String,
    /// Member `dataType`, required.
    pub data_type: String,
    /// Member `dataValue`, required.
    pub data_value: String,
    raw_fields: RawFields,
}

impl Default for RightItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            rights_model_code: String::new(),
            rights_model_name: String::new(),
            data_type: String::new(),
            data_value: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RightItemDto {
    const SCHEMA: Schema = Schema {
        name: "RightItemDto",
        names: &["rightsModelCode", "rightsModelName", "dataType", "dataValue"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.rights_model_code,
            1 => &self.rights_model_name,
            2 => &self.data_type,
            3 => &self.data_value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.rights_model_code,
            1 => &mut self.rights_model_name,
            2 => &mut self.data_type,
            3 => &mut self.data_value,
            _ => &mut self.raw_fields,
        }
    }
}

record!(RightItemDto);

/// An object, called `RightItemRes` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct RightItemRes {
    /// Member `rightsItems`, required.
    pub rights_items: Vec<RightItemDto>,
    raw_fields: RawFields,
}

impl Default for RightItemRes {
    #[inline]
    fn default() -> Self {
        Self {
            rights_items: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RightItemRes {
    const SCHEMA: Schema = Schema {
        name: "RightItemRes",
        names: &["rightsItems"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.rights_items,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.rights_items,
            _ => &mut self.raw_fields,
        }
    }
}

record!(RightItemRes);

impl Page for GetOrdersRes {
    type Item = OrderItem;
    #[inline]
    fn into_items(self) -> Vec<OrderItem> {
        self.list
    }
}
