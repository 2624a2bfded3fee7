//! What each kind of change means: the one table of classes and reasons.
//!
//! A change has two classes. The one for Rust says whether programs that were written with the old client compile with
//! the new one. Where they compile, it is breaking too if a function of the new client fails, or mixes values up. Cargo's
//! rules for Semantic Versioning apply: a new item is compatible, even if it could hide an item of a
//! program. The one for the wire says whether programs that were compiled with the old client go on to work when the API
//! is as the new schema describes it.
//!
//! Both can depend on the direction. Programs make values of a type that a request holds, so its constructor and its
//! limits matter. They read values of a type that a response holds. [`Rule::judge`] chooses.

use super::class::Class::{self, Breaking as B, Compatible as C, Invisible as I};

/// A kind of change, and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name of the rule, which stays the same from version to version.
    pub id: &'static str,
    /// What it means for what programs make and send.
    pub request: Effect,
    /// What it means for what programs only receive.
    pub response: Effect,
}

/// What a change means for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// For programs that are compiled with the new client.
    pub rust: Class,
    /// For programs that were compiled with the old client.
    pub wire: Class,
    /// Why, in a sentence.
    pub reason: &'static str,
}

/// How programs use the values of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// Whether programs make them: the type has constructors on both sides.
    pub made: bool,
    /// Whether requests of the old client hold them.
    pub sent: bool,
    /// Whether responses to the old client hold them.
    pub received: bool,
}

impl Use {
    /// The use of an operation's request.
    pub const REQUEST: Self = Self {
        made: true,
        sent: true,
        received: false,
    };
}

impl Rule {
    /// What the change means for a type that is used like this.
    #[must_use]
    pub fn judge(&self, used: Use) -> Verdict {
        let applies = |is_used: bool, class: Class| if is_used { class } else { I };
        let rust = [
            applies(used.made, self.request.rust),
            applies(!used.made, self.response.rust),
        ];
        let wire = [
            applies(used.sent, self.request.wire),
            applies(used.received, self.response.wire),
        ];
        // Programs make values of every enum and union, even if they send none.
        let is_for_requests = used.sent || !used.received;
        let reason = match (is_for_requests, wire[1] > wire[0]) {
            (true, false) => String::from(self.request.reason),
            (false, _) => String::from(self.response.reason),
            (true, true) if self.request == self.response => String::from(self.request.reason),
            (true, true) => format!("{} {}", self.request.reason, self.response.reason),
        };
        Verdict {
            rust: rust[0].max(rust[1]),
            wire: wire[0].max(wire[1]),
            reason,
        }
    }

    /// What the change means where there is no direction.
    #[must_use]
    pub fn always(&self) -> Verdict {
        Verdict {
            rust: self.request.rust,
            wire: self.request.wire,
            reason: String::from(self.request.reason),
        }
    }
}

/// What a change means where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// For programs that are compiled with the new client.
    pub rust: Class,
    /// For programs that were compiled with the old client.
    pub wire: Class,
    /// Why: a sentence, or one for each direction.
    pub reason: String,
}

const fn effect(rust: Class, wire: Class, reason: &'static str) -> Effect {
    Effect { rust, wire, reason }
}

/// Rules with one effect, or with one for requests and another for responses.
macro_rules! rules {
    (@one $id:literal [$($both:tt)*]) => {
        Rule { id: $id, request: effect($($both)*), response: effect($($both)*) }
    };
    (@one $id:literal [$($request:tt)*] [$($response:tt)*]) => {
        Rule { id: $id, request: effect($($request)*), response: effect($($response)*) }
    };
    ($($name:ident $id:literal $([$($effect:tt)*])+;)*) => {
        $(pub(super) const $name: Rule = rules!(@one $id $([$($effect)*])+);)*

        /// All rules.
        pub static RULES: &[Rule] = &[$($name),*];
    };
}

// Each rule: its name, its class for Rust and for the wire, and the reason. Where it has two of these, the first is for
// requests and the second for responses. The test `each_rule_is_right_about_the_compiler` has a case for each.
rules! {
    SERVER "server" [I, B, "Programs that set no address call the old one."];
    CREDENTIALS_ADDED "credentials-added" [C, C, "The builder of a stand-alone client has a method for each kind of credentials."];
    CREDENTIALS_REMOVED "credentials-removed" [B, B, "The method of the builder is gone, and the server does not take these credentials."];
    CREDENTIALS_UNBUILT_ADDED "credentials-documented" [I, C, "The client has no method for these credentials: a program brings an authenticator."];
    CREDENTIALS_UNBUILT_REMOVED "credentials-not-documented" [I, B, "The server does not take these credentials."];
    ENVELOPE_ADDED "envelope-added" [C, B, "Old programs take the whole response for the result."];
    ENVELOPE_REMOVED "envelope-removed" [B, B, "The type `Envelope` is gone, and old programs look for the result in a field."];
    ENVELOPE_FIELD_ADDED "envelope-field-added" [C, C, "The struct is non-exhaustive, and old programs keep the field as it came."];
    ENVELOPE_FIELD_REMOVED "envelope-field-removed" [B, C, "The field of the type `Envelope` is gone; old programs read that there is none."];
    ENVELOPE_FIELD_TYPE "envelope-field-type" [B, B, "The field of the type `Envelope` has another type, and old programs read the old one."];
    ENVELOPE_PAYLOAD "envelope-payload" [B, B, "The field of the type `Envelope` has another name, and old programs look for the result under the old one."];
    ENVELOPE_ROLES "envelope-roles" [I, B, "Old programs tell successes and failures by the old fields and values."];
    ENVELOPE_REJECTED "envelope-rejected" [I, C, "It decides which failures are retried."];
    CODE_ADDED "code-added" [C, I, "There is one more constant."];
    CODE_REMOVED "code-removed" [B, I, "The constant is gone."];
    CODE_VALUE "code-value" [I, B, "Programs compare with the constant, and old programs have the old value."];
    CODE_STEP "code-step" [I, C, "It changes what `needs_further_step` tells."];
    CODE_STEP_ADDED "code-step-added" [C, I, "There is the function `needs_further_step`."];
    CODE_STEP_REMOVED "code-step-removed" [B, I, "The function `needs_further_step` is gone, since it would tell nothing."];
    MODULE_ADDED "module-added" [C, I, "There is one more module."];
    MODULE_REMOVED "module-removed" [B, I, "The path of the module is gone."];

    OPERATION_ADDED "operation-added" [C, C, "The client has one more method."];
    OPERATION_REMOVED "operation-removed" [B, B, "The method is gone, and the server has no such operation."];
    OPERATION_RENAMED "operation-renamed" [B, I, "The method has another name; what is sent is the same."];
    OPERATION_ID "operation-id" [I, I, "The method keeps its name; a mock and the catalogue know the operation by the new one."];
    OPERATION_ENDPOINT "operation-endpoint" [I, B, "The method is the same; old programs call the old method and path."];
    OPERATION_MOVED "operation-moved" [I, I, "Its method is one of the client, whatever module the operation is in."];
    OPERATION_REQUEST_ADDED "operation-request-added" [B, C, "The method takes a request; the server also takes a call without one."];
    OPERATION_REQUEST_NEEDED "operation-request-needed" [B, B, "The method takes a request, and the server refuses a call without one."];
    OPERATION_REQUEST_REMOVED "operation-request-removed" [B, B, "The method takes no request, and what old programs send has no effect."];
    OPERATION_REQUEST_NAME "operation-request-name" [B, I, "The method takes another type; its JSON is the same."];
    OPERATION_REQUEST_TYPE "operation-request-type" [B, B, "The method takes another type, and the server refuses what old programs send."];
    OPERATION_REQUEST_FORM "operation-request-form" [B, C, "The method takes another type; what old programs send is still right."];
    OPERATION_RESULT_ADDED "operation-result-added" [B, C, "The method returns another type; old programs ignore the result."];
    OPERATION_RESULT_REMOVED "operation-result-removed" [B, B, "The method returns nothing, and old programs find no result."];
    OPERATION_RESULT_NAME "operation-result-name" [B, I, "The method returns another type; old programs read its JSON as before."];
    OPERATION_RESULT_TYPE "operation-result-type" [B, B, "The method returns another type, and old programs read the old one."];
    OPERATION_ENVELOPED "operation-enveloped" [I, B, "Old programs look for the result in another place of the response."];
    OPERATION_IDEMPOTENT_GAINED "operation-idempotent-gained" [C, C, "A call is sent again after an error that leaves its outcome unknown."];
    OPERATION_IDEMPOTENT_LOST "operation-idempotent-lost" [C, B, "A call is no longer sent again after an error that leaves its outcome unknown; old programs do, and the server carries it out twice."];
    OPERATION_PAGING_GAINED "operation-paging-gained" [I, C, "`items` and `pages` walk through all pages."];
    OPERATION_PAGING_LOST "operation-paging-lost" [B, B, "Programs compile, but `items` and `pages` fail, since the operation has no pages."];
    OPERATION_PAGING_CHANGED "operation-paging-changed" [I, B, "Old programs ask for pages in the old way."];
    OPERATION_PAGING_DETAILS "operation-paging-details" [I, C, "It changes how `items` and `pages` find the end."];
    OPERATION_BATCH_GAINED "operation-batch-gained" [I, C, "`in_chunks` sends a long list in several requests."];
    OPERATION_BATCH_LOST "operation-batch-lost" [B, B, "Programs compile, but `in_chunks` fails, since the request cannot be split."];
    OPERATION_BATCH_CHANGED "operation-batch-changed" [I, B, "Old programs split the request at the old list."];
    OPERATION_OUTCOME_GAINED "operation-outcome-gained" [I, C, "`require_success` makes an error of a result that says it failed."];
    OPERATION_OUTCOME_LOST "operation-outcome-lost" [B, B, "Programs compile, but `require_success` has no effect, since no field says whether the operation succeeded."];
    OPERATION_OUTCOME_CHANGED "operation-outcome-changed" [I, B, "Old programs read the old field for whether the operation succeeded."];
    DEPRECATED "deprecated" [C, I, "Programs compile with a warning."];
    NOT_DEPRECATED "not-deprecated" [C, I, "Programs compile without the warning."];

    TYPE_ADDED "type-added" [C, I, "There is one more type."];
    TYPE_REMOVED "type-removed" [B, I, "The type is gone."];
    TYPE_RENAMED "type-renamed" [B, I, "The type has another name in Rust; its JSON is the same."];
    TYPE_SCHEMA_NAME "type-schema-name" [I, I, "The type keeps its name in Rust; decode warnings show the new one."];
    TYPE_MOVED "type-moved" [B, I, "Its path in the old module is gone; the one in `models` stays."];
    TYPE_KIND "type-kind" [B, I, "It is another kind of type; its JSON is the same."];
    TYPE_KIND_JSON "type-kind-json" [B, B, "It is another kind of type, with other JSON."];
    TYPE_MADE "type-made" [C, I, "Not only responses hold it any more: it has `new` and setters."];
    TYPE_MADE_BY_NEW "type-made-by-new" [B, I, "Not only responses hold it any more: `new` takes the required fields, and their setters for tests are gone."];
    TYPE_NOT_MADE "type-not-made" [B, I, "Only responses hold it now: `new` is gone, and setters need the feature `test-util`."];
    TYPE_REQUIRED_FORM "type-required-form" [B, I, "More than four required fields are given to `new` by name, in a struct, and fewer by position."];
    TYPE_PAGE_GAINED "type-page-gained" [C, I, "Calls with this result have `items` and `pages`."];
    TYPE_PAGE_LOST "type-page-lost" [B, I, "Calls with this result have no `items` and `pages`."];
    TYPE_PAGE_ITEM "type-page-item" [B, I, "The items of `items` have another type."];

    FIELD_ADDED "field-added" [C, C, "It is optional, and has a setter."] [C, C, "The struct is non-exhaustive, and old programs keep the field as it came."];
    FIELD_ADDED_REQUIRED "field-added-required" [B, B, "`new` needs its value, and the server refuses requests without it."] [C, C, "The struct is non-exhaustive, and old programs keep the field as it came."];
    FIELD_REMOVED "field-removed" [B, B, "The field is gone, and what old programs send in it has no effect."] [B, C, "The field is gone; old programs read that there is none."];
    FIELD_REMOVED_REQUIRED "field-removed-required" [B, B, "The field is gone, and what old programs send in it has no effect."] [B, B, "The field is gone, and old programs read an empty value."];
    FIELD_RENAMED "field-renamed" [B, I, "The field has another name in Rust; its JSON is the same."];
    FIELD_WIRE_NAME "field-wire-name" [I, B, "The field keeps its name in Rust; old programs use the old name in JSON."];
    FIELD_NOW_REQUIRED "field-now-required" [B, B, "`new` needs its value, and the server refuses requests without it."] [B, C, "The field is no `Option` any more; old programs read it as before."];
    FIELD_NOW_REQUIRED_NULLABLE "field-now-required-nullable" [B, B, "`new` needs its value, and the server refuses requests without it."] [I, C, "The field is a `Nullable` as before."];
    FIELD_NOW_OPTIONAL "field-now-optional" [B, C, "`new` does not take it, and the field is an `Option`."] [B, B, "The field is an `Option`; old programs read an empty value where it is absent."];
    FIELD_NOW_OPTIONAL_NULLABLE "field-now-optional-nullable" [B, C, "`new` does not take it."] [I, C, "The field is a `Nullable` as before."];
    FIELD_NOW_NULLABLE "field-now-nullable" [B, C, "The field is a `Nullable` instead of an `Option`."];
    FIELD_NOW_NULLABLE_REQUIRED "field-now-nullable-required" [B, C, "The field is a `Nullable`; what old programs send is still right."] [B, B, "The field is a `Nullable`; old programs read an empty value for `null`."];
    FIELD_NOT_NULLABLE "field-not-nullable" [B, B, "The field is no `Nullable` any more, and the server refuses `null`."] [B, C, "The field is no `Nullable` any more; old programs read it as before."];
    FIELD_TYPE "field-type" [B, B, "The field has another type, and the server refuses what old programs send."] [B, B, "The field has another type, and old programs read the old one."];
    FIELD_TYPE_NAME "field-type-name" [B, I, "The field has another type; its JSON is the same."];
    FIELD_TYPE_NARROWED "field-type-narrowed" [B, B, "The field has another type, and the server refuses values that old programs may send."] [B, I, "The field has another type; old programs read its values as before."];
    FIELD_TYPE_WIDENED "field-type-widened" [B, C, "The field has another type, which has all values that the old one has."] [B, B, "The field has another type, and old programs read an empty value for one that the old type does not have."];
    FIELD_TYPE_OPENED "field-type-opened" [B, C, "The field has another type, which has all values that the old one has; old programs keep the others as they came."];
    FIELD_BOXED "field-boxed" [B, I, "The field is in a box only where its type contains itself; its JSON is the same."];
    FIELD_LOCATION "field-location" [I, B, "Old programs send it in the old place."];
    FIELD_ORDER "field-order" [B, I, "`new` takes its values in another order; where two of them have one type, programs compile and mix them up."] [I, I, "The type has no constructor that depends on the order."];
    FIELD_ORDER_BY_NAME "field-order-by-name" [I, I, "`new` takes the required fields by name."];
    LIMIT_TIGHTENED "limit-tightened" [I, B, "The client refuses values that it used to send, and so does the server."] [I, I, "Only values that are sent are checked."];
    LIMIT_RELAXED "limit-relaxed" [I, C, "The client sends values that it used to refuse."] [I, I, "Only values that are sent are checked."];
    FIELD_SECRET "field-secret" [I, I, "It is never printed."];
    FIELD_NOT_SECRET "field-not-secret" [I, I, "It is printed in logs and by `Debug`."];
    FIELD_DEFAULT "field-default" [I, C, "The server assumes another value where it is absent."] [I, I, "It is documentation: the server does not leave the field out."];
    FIELD_UNIT "field-unit" [I, B, "The number counts something else."];
    FIELD_DOCUMENTED "field-documented" [I, I, "It is documentation."];

    VALUE_ADDED "value-added" [C, C, "The enum is non-exhaustive, and old programs keep the value as it came."];
    VALUE_REMOVED "value-removed" [B, B, "The variant is gone, and the server refuses the value."] [B, C, "The variant is gone; the value does not come any more."];
    VALUE_RENAMED "value-renamed" [B, I, "The variant has another name; its JSON is the same."];
    VALUE_WIRE "value-wire" [I, B, "The variant is the same; old programs use the old value."];
    VALUE_ORDER "value-order" [I, I, "The values have no order but that of their text."];

    VARIANT_ADDED "variant-added" [C, C, "The union is non-exhaustive, and old programs keep the value as it came."];
    VARIANT_REMOVED "variant-removed" [B, B, "The variant is gone, and the server refuses its values."] [B, C, "The variant is gone; its values do not come any more."];
    VARIANT_TYPE "variant-type" [B, B, "The variant holds another type, and old programs send and read the old one."];
    VARIANT_RENAMED "variant-renamed" [B, I, "The variant has another name, that of its type; its JSON is the same."];
    VARIANT_BOXED "variant-boxed" [B, I, "The value of the variant is in a box where its type could contain itself; its JSON is the same."];
    VARIANT_TAG "variant-tag" [I, B, "Old programs use the old value to name the variant."];
    UNION_DISCRIMINATOR "union-discriminator" [I, B, "Another field names the variant, and old programs use the old one."];

    ALIAS_TYPE "alias-type" [B, B, "It is a name for another type, with other JSON."];
    ALIAS_TYPE_NAME "alias-type-name" [B, I, "It is a name for another type; its JSON is the same."];
}
