//! Runs rustdoc over hostile descriptions. It must not warn, and must not run any code.

use std::fmt::{self, Write as _};
use std::path::PathBuf;
use std::process::Command;

use super::super::{code_span, doc_line, doc_lines};

const HOSTILE: &[&str] = &[
    "```\npanic!()\n```",
    "```rust\npanic!()",
    "~~~should_panic\npanic!()\n~~~",
    "a\n\n    panic!();\n\n\tpanic!();",
    "- a\n\n      panic!();\n\n  ```\n  panic!();\n",
    "> ```\n> panic!();\n",
    "1. a\n\n        panic!();",
    "```text\n```\n```\npanic!()",
    "````\n```\n````",
    "[x] [x][] [x][y] [`x`] [x](y) ![x](y) [x]: y [Vec](Vec::nothing)",
    "[x]: y\n\n[x]",
    "[^1] and\n\n[^1]: note",
    "https://example.com http://a.example/b_c?d=e&f=%20 (https://example.com/a(b))",
    "<https://example.com/a> [a](https://example.com/b \"c\") ![a](https://example.com/d.png)",
    "ftp://example.com postgres://u:p@h/d www.example.com a@b.example",
    "<extIdpId> <b>bold <br> </i> <script>alert(1)</script> <!-- a",
    "<div class=\"a\">\n\n<p>\n",
    "Vec<String> a<b>c a < b &lt;b&gt; &amp;lt; &#60;i&#62;",
    "`unbalanced `` code ``` `a` b`",
    "# One\n\n## Two\n\nThree\n===\n\n#",
    "- a\nlazy\n  - b\n lazy\n     - c\n1. d\n2) e\n+ f",
    "> a\nlazy\n>> b\nlazy",
    "10. a\n 20. b\n\n    c\n      - d\n\n        e",
    "a  \nb\\\nc",
    "| a | b |\n|---|---|\n| `c|d` | <b> [x] |\n| e",
    "*a **b _c* d** e_ ~~f ~g",
    "snake_case camelCase CamelCase a::b c() 'single' [\"quoted\"] ['a'](https://example.com)",
    "*/ fn x() {} /* \" \\ \"# #![no_std] ]] {} {0} //! /// \\u{202e} \\",
    "\u{202e}\u{200b}\u{0}\u{7}\r\u{2028}&#8238;\u{feff}x",
    "---\n***\n___\n===",
    "- [ ] a\n- [x] b",
    "@param a {@link B} $x$ $$y$$ :smile: #[doc = \"a\"] !",
    "! a ![not an image] \\![a](https://example.com)",
    "!",
];

/// A crate with these texts as documentation.
fn documented_crate() -> Result<String, fmt::Error> {
    let mut source = String::from("//! A crate.\n");
    let mut item = |documentation: &[String]| {
        for line in documentation {
            let space = if line.is_empty() { "" } else { " " };
            // `{:?}` writes a string as a Rust literal.
            writeln!(source, "#[doc = {:?}]", format!("{space}{line}"))?;
        }
        let number = source.len();
        writeln!(source, "pub struct S{number};")
    };
    for text in HOSTILE {
        let in_list = format!("- Before.\n- {}", text.replace('\n', "\n  "));
        let in_table = ["| a |", "|---|", &format!("| {} |", doc_line(text))];
        item(&doc_lines(text))?;
        item(&doc_lines(&format!("Before.\n\n{text}")))?;
        item(&doc_lines(&in_list))?;
        item(&in_table.map(str::to_owned))?;
        item(&[format!("The value {}.", code_span(text))])?;
    }
    item(&doc_lines(&HOSTILE.join("\n\n")))?;
    item(&doc_lines(&HOSTILE.join(" ")))?;
    Ok(source)
}

#[test]
fn rustdoc_neither_warns_nor_runs_anything() -> Result<(), Box<dyn std::error::Error>> {
    // The folder of the test program is in the target folder.
    let mut folder = std::env::current_exe()?;
    folder.pop();
    folder.push(format!("hostile-descriptions-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("lib.rs"), documented_crate()?)?;

    let rustdoc = std::env::var_os("RUSTDOC").map_or_else(|| PathBuf::from("rustdoc"), PathBuf::from);
    let run = |arguments: &[&str]| {
        Command::new(&rustdoc)
            .current_dir(&folder)
            .args([
                "--edition=2024",
                "--crate-name=hostile",
                "--crate-type=lib",
                "lib.rs",
            ])
            .args(arguments)
            .output()
    };
    let built = run(&["-Dwarnings", "-Drustdoc::unescaped_backticks", "--out-dir=doc"])?;
    let tested = run(&["--test"])?;
    std::fs::remove_dir_all(&folder)?;

    let messages = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success() && messages.is_empty(), "{messages}");
    let report = String::from_utf8_lossy(&tested.stdout);
    assert!(
        tested.status.success() && report.contains("running 0 tests"),
        "{report}"
    );
    Ok(())
}
