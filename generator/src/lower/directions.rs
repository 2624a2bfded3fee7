//! Finds the structs that are part of responses only: no program has to make one in order to call an operation.

use crate::ir::Api;
use crate::reach::{self, Held};

/// Marks every struct that a response holds and no request does. A struct that no operation uses may be meant for
/// either.
pub(super) fn mark(api: &mut Api) {
    let held = Held::of(api);
    let operations = || api.modules.iter().flat_map(|module| &module.operations);
    let sent = held.reached(operations().filter_map(reach::sent));
    let received = held.reached(operations().filter_map(|operation| operation.response.generated()));
    for record in api.modules.iter_mut().flat_map(|module| &mut module.records) {
        record.response_only = received.contains(&record.name) && !sent.contains(&record.name);
        if record.response_only {
            // It has no constructor that could take the form.
            record.required_form = None;
        }
    }
}
