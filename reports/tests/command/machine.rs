//! The machine of a target, learned and drawn over what the contract permits.

use crate::common::{package, packages, sspcheck, sspcheck_in};

#[test]
fn a_machine_is_drawn_into_the_folder_of_a_run_with_what_differs_marked() {
    std::fs::create_dir_all(packages()).unwrap();
    let broken = package("flawed_no_context");
    let facts = [
        // target                        code  differs
        ("reference:in-process".to_owned(), 0, false),
        (broken, 1, true),
    ];
    for (target, code, differs) in facts {
        let out = tempfile::tempdir().unwrap();
        let folder = out.path().display().to_string();
        let ran = sspcheck_in(
            &packages(),
            &["check", &target, "--out", &folder, "--machine", "dot", "--machine", "svg"],
        );
        assert_eq!((ran.code, ran.stderr.as_str()), (code, ""), "{target}");
        let text = |name: &str| std::fs::read_to_string(out.path().join(name)).unwrap();
        let (dot, svg) = (text("machine.dot"), text("machine.svg"));
        assert!(svg.contains("<svg") && svg.contains("stroke-dasharray"), "{svg}");
        assert!(dot.contains("[label=\"acquire c0 fails\", color=gray, style=dashed]"), "{dot}");
        assert!(dot.contains("[label=\"acquire c0 succeeds\", color=black]"), "{dot}");
        assert_eq!(dot.contains("color=red") && dot.contains("CTX-1 broken"), differs, "{dot}");
        assert!(dot.lines().count() < 150, "{dot}");
    }
}

#[test]
fn what_cannot_be_drawn_is_trouble() {
    let facts: [(&[&str], &str); 4] = [
        (&["--machine", "svg"], "`--machine` needs --out DIR"),
        (&["--machine", "svg", "--out", "x", "--suite", "smoke"], "the hand-written cases learn no machine"),
        (&["--machine", "svg", "--out", "x", "--shard", "1/2"], "leave out --shard"),
        (&["--machine", "png"], "possible values: dot, svg"),
    ];
    for (options, expected) in facts {
        let ran = sspcheck(&[&["check", "reference"], options].concat());
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{options:?}");
        assert!(ran.stderr.contains(expected), "{options:?}: {}", ran.stderr);
    }
}
