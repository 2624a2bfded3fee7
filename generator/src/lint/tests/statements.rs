//! Tests of the rules about contradictions: what they report, and what they leave alone.

use super::{rules, rules_after};
use crate::lint::Rule;

#[test]
fn presence_is_that_of_the_schema() {
    let optional = |text: &str| rules(&format!("more: {{type: string, description: '{text}'}}"));
    for text in [
        "Required. A title.",
        "A title. It is required.",
        "A title. This field must be given.",
        "A title. This is required.",
        "A title. It has to be given.",
        "A title (required).",
    ] {
        assert_eq!(optional(text), [Rule::Presence], "{text}");
    }
    for text in [
        "Required if there is no ID.",
        "Required length of a title.",
        "A title. It must be given in upper case.",
        "A title. It has to be given again.",
        "A title. Leave it out if there is none.",
        "Left out, all are returned.",
        "A title. It is required when there is no ID.",
        "A title. It must be given for books.",
        "It is not required.",
        "A title. A code is required.",
        "A title. `need` must be given.",
        "Whether a password is required.",
        "Optional title.",
        "Fields that must be set.",
    ] {
        assert_eq!(optional(text), [], "{text}");
    }
    let required = |text: &str| rules_after("Part of the title.", &format!("'{text}'"));
    for text in [
        "Optional part of the title.",
        "A part of it. Leave it out to find all.",
        "A part of it. Left out, all are returned.",
        "A part. It may be left out.",
        "The part. This field is optional.",
    ] {
        assert_eq!(required(text), [Rule::Presence], "{text}");
    }
    for text in [
        "Required part of the title.",
        "A path with a slash. Leave it out for the root.",
        "Paths, left out of the title.",
        "Left out parts of the title.",
        "A part. It cannot be left out.",
        "A part. Words of it may be omitted.",
        "Whether it is optional for guests.",
        "Optional fields of the thing.",
    ] {
        assert_eq!(required(text), [], "{text}");
    }
}

#[test]
fn limits_are_those_of_the_schema() {
    let list = "more: {type: array, items: {type: string, maxLength: 9}, minItems: 1, maxItems: 50, example: [x], description: 'TEXT'}";
    let text = "more: {type: string, minLength: 2, maxLength: 64, description: 'TEXT'}";
    let number = "more: {type: integer, minimum: 1, maximum: 60, x-unit: minutes, description: 'TEXT'}";
    let cases = [
        (list, "The names, at most 50.", vec![]),
        (list, "The names, at most 40.", vec![Rule::Limit]),
        (list, "Up to 100 names.", vec![Rule::Limit]),
        (list, "Names of at most 9 characters.", vec![]),
        (list, "Names of at most 10 characters.", vec![Rule::Limit]),
        (list, "At least 2 names.", vec![Rule::Limit]),
        (list, "Between 1 and 50 names.", vec![]),
        (list, "Between 1 and 20 names.", vec![Rule::Limit]),
        (list, "Names, at most 10 if they are long.", vec![]),
        (list, "Names, at most 10 where `need` is empty.", vec![]),
        (list, "At most 300 requests a second.", vec![]),
        (list, "At most 50 names, and at most 5 of one kind.", vec![]),
        (list, "A thing has at most 60 parts.", vec![]),
        (list, "Things, each with parts, at most 60.", vec![]),
        (list, "Things. It has at most 60 parts.", vec![]),
        (list, "Things. It has at most 60 elements.", vec![Rule::Limit]),
        (list, "The things (at most 60).", vec![Rule::Limit]),
        (list, "A list of up to 60 things.", vec![Rule::Limit]),
        (text, "Words of at most 10 characters.", vec![]),
        (text, "A title. It has at most 10 characters.", vec![Rule::Limit]),
        (text, "A title, at most 10 characters.", vec![Rule::Limit]),
        (text, "A title. The code has at most 10 characters.", vec![]),
        (number, "The sum over all is at most 100.", vec![]),
        (number, "It lies between 1 and 3 boxes from the wall.", vec![]),
        (number, "It is at most 1 hour.", vec![]),
        (number, "How full it is, at most 100%.", vec![]),
        (
            number,
            "How long it lasts, at most 30 minutes.",
            vec![Rule::Limit],
        ),
        (number, "Duration. It is at most 90.", vec![Rule::Limit]),
        (text, "A title of up to 64 characters.", vec![]),
        (text, "A title of up to 60 characters.", vec![Rule::Limit]),
        (
            text,
            "A title of no more than 1,000 characters.",
            vec![Rule::Limit],
        ),
        (text, "A title with at most 3 words.", vec![]),
        (number, "How long it lasts, at most 60.", vec![]),
        (number, "How long it lasts, at most 30.", vec![Rule::Limit]),
        (number, "A duration between 1 and 90.", vec![Rule::Limit]),
        (number, "A duration between 1 and 60.", vec![]),
        (
            "more: {type: integer, description: 'TEXT'}",
            "Size, at most 50.",
            vec![],
        ),
    ];
    for (field, text, expected) in cases {
        assert_eq!(rules(&field.replace("TEXT", text)), expected, "{text}");
    }
}

#[test]
fn an_operation_states_the_limit_of_its_batch() {
    let cases = [
        ("Returns at most 50 things in one request.", vec![]),
        ("Finds up to 40 things in one request.", vec![Rule::Limit]),
        ("Returns up to 40 things.", vec![]),
        ("Deletes up to 40 ideas.", vec![]),
        ("Deletes up to 40 ids.", vec![Rule::Limit]),
        ("Deletes up to 50 ids.", vec![]),
        ("Deletes up to 40 ids a second.", vec![]),
        ("Makes up to 3 attempts.", vec![]),
        ("A request has at most 40 things at once.", vec![Rule::Limit]),
        ("An account has at most 3 sessions at once.", vec![]),
    ];
    let list = "required: [need]\n      properties:\n        ids: {type: array, maxItems: 50, items: {type: string}, description: Which ones.}\n";
    let schema = super::with_field("")
        .replace(
            "      tags: [things]\n",
            "      tags: [things]\n      x-batch: ids\n",
        )
        .replace("required: [need]\n      properties:\n", list);
    for (text, expected) in cases {
        let schema = schema.replace("Returns everything there is.", text);
        let found: Vec<Rule> = super::findings(&schema)
            .into_iter()
            .map(|(rule, _)| rule)
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn an_operation_states_the_limit_of_its_pages() {
    let cases = [
        ("Returns things. A page has at most 50 things.", vec![]),
        ("Returns things. A page has at most 40.", vec![Rule::Limit]),
        (
            "Returns things. A page holds up to 100 things.",
            vec![Rule::Limit],
        ),
        ("Returns things. A page has at most 3 lines a thing.", vec![]),
        ("Returns things. A thing has at most 3 parts.", vec![]),
    ];
    let fields = "need: {type: string, example: x, description: Part of the title.}\n        page: {type: integer, description: Counts from 1.}\n        limit: {type: integer, maximum: 50, description: How many things.}\n";
    let schema = super::with_field("")
        .replace(
            "      tags: [things]\n",
            "      tags: [things]\n      x-paging: {page: page, limit: limit}\n",
        )
        .replace(
            "need: {type: string, example: x, description: Part of the title.}\n",
            fields,
        );
    for (text, expected) in cases {
        let schema = schema.replace("Returns everything there is.", text);
        let found: Vec<Rule> = super::findings(&schema)
            .into_iter()
            .map(|(rule, _)| rule)
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn safety_is_that_of_the_schema() {
    let said = |keyword: &str, text: &str| {
        let schema = super::with_field("")
            .replace(
                "      tags: [things]\n",
                &format!("      tags: [things]\n{keyword}"),
            )
            .replace("Returns everything there is.", &format!("'Does it. {text}'"));
        let found = super::findings(&schema).into_iter();
        found.map(|(rule, _)| rule).collect::<Vec<_>>()
    };
    let (yes, no) = ("      x-idempotent: true\n", "      x-idempotent: false\n");
    let denied = [
        "Not safe to send twice.",
        "Not safe to repeat: the code is taken.",
        "It is not safe to retry.",
    ];
    let claimed = [
        "Safe to send twice.",
        "Safe to retry: it only reads.",
        "This operation is safe to repeat.",
    ];
    for text in denied {
        assert_eq!(said(yes, text), [Rule::Safety], "{text}");
        assert_eq!(said(no, text), [], "{text}");
        assert_eq!(said("", text), [], "{text}");
    }
    for text in claimed {
        assert_eq!(said(no, text), [Rule::Safety], "{text}");
        assert_eq!(said(yes, text), [], "{text}");
    }
    for text in [
        "Not safe to send twice without an ID.",
        "Safe to send twice if it has an ID.",
        "Not safe to send twice as far as is known.",
        "Another one is safe to send twice.",
        "Not safe to send twice, unless an ID is given.",
    ] {
        assert_eq!(said(yes, text), [], "{text}");
        assert_eq!(said(no, text), [], "{text}");
    }
    let get = |text: &str| {
        rules_after(
            "paths:\n",
            &format!(
                "paths:\n  /more:\n    get:\n      operationId: more\n      tags: [things]\n      summary: Find more\n      description: Finds more. {text}\n      responses: {{\"200\": {{description: \"\"}}}}\n"
            ),
        )
    };
    assert_eq!(get("Not safe to send twice."), [Rule::Safety]);
    assert_eq!(get("Safe to send twice."), []);
}

#[test]
fn units_are_those_of_the_schema() {
    let cases = [
        ("seconds", "Duration in milliseconds.", vec![Rule::Unit]),
        ("seconds", "Number of minutes it lasts.", vec![Rule::Unit]),
        ("seconds", "Duration in seconds.", vec![]),
        (
            "milliseconds since 1970-01-01 UTC",
            "When it ends, in seconds since 1970.",
            vec![Rule::Unit],
        ),
        (
            "milliseconds since 1970-01-01 UTC",
            "When it ends, in milliseconds since 1970.",
            vec![],
        ),
        ("seconds", "Duration in seconds, not in milliseconds.", vec![]),
        ("seconds", "How long it lasts; 3600 is an hour.", vec![]),
        ("users", "Number of seconds.", vec![]),
    ];
    for (unit, text, expected) in cases {
        let field = format!("more: {{type: integer, x-unit: {unit}, description: '{text}'}}");
        assert_eq!(rules(&field), expected, "{unit}: {text}");
    }
    assert_eq!(
        rules("more: {type: integer, description: Duration in milliseconds.}"),
        []
    );
}

#[test]
fn defaults_are_those_of_the_schema() {
    let cases = [
        ("10", "Size of a page. The default is 10.", vec![]),
        ("10", "Size of a page. The default is 20.", vec![Rule::Default]),
        ("10", "Size of a page. It defaults to `20`.", vec![Rule::Default]),
        (
            "10",
            "Size of a page. The default is 20 if there is no ID.",
            vec![],
        ),
        ("10", "Size of a page. The default is small.", vec![]),
        ("10", "Size of a page. Left out, it is 10.", vec![]),
        ("10", "Size of a page. Left out, it is 20.", vec![Rule::Default]),
        ("10", "Size of a page. Left out, it is 20 or more.", vec![]),
        ("10", "Duration. The default is 20 minutes.", vec![]),
        (
            "10",
            "Size of a page. Without it, the server assumes `20`.",
            vec![Rule::Default],
        ),
        ("10", "Size of a page. Without it, the server takes 10.", vec![]),
        ("10", "Size of a page. Without it, 20 items are returned.", vec![]),
        ("10", "Size of a page. By default it is 20.", vec![Rule::Default]),
        (
            "10",
            "Size of a page. By default, the server uses 20.",
            vec![Rule::Default],
        ),
        ("10", "Size of a page. By default, 20 are old.", vec![]),
        ("10", "Size of a page, and the default is 10.0 really.", vec![]),
    ];
    for (default, text, expected) in cases {
        let field = format!("more: {{type: integer, default: {default}, description: '{text}'}}");
        assert_eq!(rules(&field), expected, "{text}");
    }
    let choice = |text: &str| {
        rules(&format!(
            "more: {{type: string, enum: [a, b], x-enumDescriptions: {{a: First., b: Second.}}, default: a, description: '{text}'}}"
        ))
    };
    assert_eq!(choice("Kind of ID. The default is `a`."), []);
    assert_eq!(choice("Kind of ID. The default is `\"a\"`."), []);
    assert_eq!(choice("Kind of ID. The default is `b`."), [Rule::Default]);
    for text in ["The default is true", "Left out, it is `true`"] {
        assert_eq!(
            rules(&format!(
                "more: {{type: boolean, description: 'Whether it is on. {text}.'}}"
            )),
            []
        );
    }
}

#[test]
fn deprecation_has_a_reason_and_a_flag() {
    let cases = [
        ("deprecated: true, ", "A title.", vec![Rule::Deprecated]),
        (
            "deprecated: true, ",
            "Deprecated. A title.",
            vec![Rule::Deprecated],
        ),
        ("deprecated: true, ", "A title. Use `need` instead.", vec![]),
        (
            "deprecated: true, ",
            "A title that the server ignores. It is ignored.",
            vec![],
        ),
        ("", "Deprecated. Use `need`.", vec![Rule::Deprecated]),
        ("", "A title. It is deprecated.", vec![Rule::Deprecated]),
        (
            "",
            "A title. It is deprecated, since `need` says more.",
            vec![Rule::Deprecated],
        ),
        ("", "Whether the thing is deprecated.", vec![]),
        ("", "Kind of ID. The value `one` is deprecated.", vec![]),
    ];
    for (flag, text, expected) in cases {
        let field = format!("more: {{type: string, {flag}description: '{text}'}}");
        assert_eq!(rules(&field), expected, "{flag}{text}");
    }
    let operation = rules_after(
        "      tags: [things]\n",
        "      tags: [things]\n      deprecated: true\n",
    );
    assert_eq!(operation, [Rule::Deprecated]);
}
