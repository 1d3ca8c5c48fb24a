//! `sspcheck vectors`: the folder that it writes is all that somebody needs who does not have this project.

use std::process::Command;

use crate::common::{package, packages, sspcheck};

#[test]
fn the_folder_stands_alone() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("new/vectors");
    let ran = sspcheck(&["vectors", "--out", out.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.starts_with("707 situations with "), "{}", ran.stdout);
    for name in ["vectors.json", "vectors.c", "schema.json", "README.md", "run.py", "python/library.py"] {
        assert!(out.join(name).is_file(), "{name}");
    }
    let page = std::fs::read_to_string(out.join("README.md")).unwrap();
    assert!(page.contains("](https://") && !page.contains("](../"), "{page}");
    for (name, code) in [("correct", 0), ("flawed_null_credential", 1)] {
        let ran = Command::new("python3")
            .current_dir(packages())
            .arg(out.join("run.py"))
            .arg(package(name))
            .output()
            .expect("python3");
        let said = String::from_utf8_lossy(&ran.stdout);
        assert_eq!(ran.status.code(), Some(code), "{name}: {said} {}", String::from_utf8_lossy(&ran.stderr));
        assert!(said.contains("answers judged"), "{name}: {said}");
        assert_eq!(code == 1, said.contains("CRED-2 in "), "{name}: {said}");
    }
}
