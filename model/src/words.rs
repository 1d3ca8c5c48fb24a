//! Every word in which the model speaks of itself, against a committed list: reports, options and other programs
//! depend on each of them.

use std::collections::BTreeSet;
use std::fmt::{Display, Write as _};
use std::path::Path;

use crate::clause::{Clause, JudgedBy, Level, Witness};
use crate::flags::{Coherence, Flag, GssFlag, Requirements, WordClass};
use crate::memory;
use crate::observation::Fault;
use crate::reading::{ChoicePoint, Dialect, Profile};
use crate::section::Section;
use crate::status::{Status, StatusClass};

/// A line for each value: what it is called, what it prints, and what is said of it.
fn list<T: Display>(text: &mut String, kind: &str, rows: impl IntoIterator<Item = (String, T, String)>) {
    let _ = writeln!(text, "# {kind}");
    let mut names = BTreeSet::new();
    for (name, shown, says) in rows {
        assert!(!name.is_empty() && names.insert(name.clone()), "{kind} `{name}`");
        let line = format!("{name} | {shown} | {says}");
        let _ = writeln!(text, "{}", line.trim_end_matches([' ', '|']));
    }
    text.push('\n');
}

fn words() -> String {
    let mut text = String::new();
    let row = |name: &str, says: &str| (name.to_owned(), says.to_owned());
    let none = String::new;
    list(&mut text, "sections", Section::ALL.map(|it| (it.stem().to_owned(), it, it.title().to_owned())));
    list(&mut text, "levels", Level::ALL.map(|it| (it.name().to_owned(), it, none())));
    list(&mut text, "judges", JudgedBy::ALL.map(|it| (it.says().to_owned(), it, format!("{it:?}"))));
    let witnesses = Witness::ALL.map(|it| (format!("{it:?}"), "", none()));
    list(&mut text, "witnesses", witnesses);
    list(&mut text, "profiles", Profile::ALL.map(|it| (it.name().to_owned(), it, none())));
    list(&mut text, "dialects", Dialect::ALL.map(|it| (it.name().to_owned(), it, none())));
    let choices = ChoicePoint::ALL;
    list(
        &mut text,
        "choice points",
        choices
            .map(|it| (it.name().to_owned(), it, format!("{} {}", it.question(), it.readings().join(", ")))),
    );
    for profile in Profile::ALL {
        let readings = profile.readings();
        let _ = writeln!(text, "# readings of {profile}");
        let all = [
            row("null-credential", &readings.null_credential.to_string()),
            row("context-on-success", &readings.context_on_success.to_string()),
            row("success-codes", &readings.success_codes.to_string()),
            row("failure-codes", &readings.failure_codes.to_string()),
            row("dialect", &readings.dialect.to_string()),
        ];
        for (name, reading) in all {
            let _ = writeln!(text, "{name} | {reading}");
        }
        text.push('\n');
    }
    list(
        &mut text,
        "clauses",
        Clause::ALL.map(|it| {
            let row = it.row();
            let says = format!(
                "{} | gss: {} | {:?} {:?} {:?} | {}",
                row.says,
                it.says_in(Profile::Gss),
                row.level,
                row.judged_by,
                row.witness,
                it.section().stem()
            );
            (it.id().to_owned(), it, says)
        }),
    );
    list(&mut text, "classes of words", WordClass::ALL.map(|it| (it.name().to_owned(), it, none())));
    list(
        &mut text,
        "flags",
        Flag::ALL.map(|it| {
            (it.name().to_owned(), it, format!("{:#x} {} | {}", it.bit(), it.short_name(), it.says()))
        }),
    );
    list(
        &mut text,
        "flags of GSS-API",
        GssFlag::ALL.map(|it| (it.name().to_owned(), it, format!("{:#x} {:?}", it.bit(), it.listed()))),
    );
    list(
        &mut text,
        "notes on words",
        Coherence::ALL.map(|it| (it.name().to_owned(), it, format!("{} | {}", it.when(), it.says()))),
    );
    let _ = writeln!(text, "# words");
    for bit in (0..32).map(|bit| 1_u32 << bit).chain([0, 0x8001, 0x1_CFEF, 0xFFFF_FFFF]) {
        let word = Requirements(bit);
        let _ = writeln!(text, "{word} | {} | {:?}", GssFlag::text(bit), word.class());
    }
    text.push('\n');
    list(&mut text, "faults", Fault::ALL.map(|it| (it.name().to_owned(), it.name(), none())));
    list(
        &mut text,
        "classes of codes",
        StatusClass::ALL.map(|it| {
            let of = |dialect| it.representative_in(dialect).to_string();
            (it.name().to_owned(), it, format!("{} {}", of(Dialect::Ntstatus), of(Dialect::Gss)))
        }),
    );
    let _ = writeln!(text, "# codes");
    for code in
        [0, 0x103, 0x107, 0x32, 0x8009_0301, 0x8009_0308, 0xC000_000D, 0xC000_0002, 0x0009_0312, 0xD000_0017]
    {
        let status = Status(code);
        let gss = status.text(Dialect::Gss);
        let _ = writeln!(text, "{status} | {} | {gss}", status.text(Dialect::Ntstatus));
    }
    text.push('\n');
    let _ = writeln!(text, "# memory");
    let of_memory = Clause::ALL.into_iter().filter(|clause| clause.row().judged_by == JudgedBy::MemoryWatch);
    for clause in of_memory.chain([Clause::Ctx9]) {
        let _ = writeln!(text, "{clause} | {} | {}", memory::rule(clause), memory::permitted(clause));
    }
    for damage in memory::Damage::ALL {
        let _ = writeln!(text, "{damage:?} | {:?}", damage.clause());
    }
    text
}

#[test]
fn every_word_is_the_one_that_others_depend_on() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("words.txt");
    let fresh = words();
    if std::env::var_os("SSPCHECK_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(&path, &fresh).unwrap();
        return;
    }
    let known = std::fs::read_to_string(&path).unwrap();
    for (number, (fresh, known)) in fresh.lines().zip(known.lines()).enumerate() {
        assert_eq!(fresh, known, "line {} of words.txt; SSPCHECK_BLESS=1 writes it anew", number + 1);
    }
    assert_eq!(fresh.lines().count(), known.lines().count(), "words.txt; SSPCHECK_BLESS=1 writes it anew");
}

#[cfg(feature = "serde")]
#[test]
fn a_clause_is_written_by_its_id_and_read_back() {
    for clause in Clause::ALL {
        let text = serde_json::to_string(&clause).unwrap();
        assert_eq!(text, format!("\"{}\"", clause.id()));
        assert_eq!(serde_json::from_str::<Clause>(&text).unwrap(), clause);
    }
    assert!(serde_json::from_str::<Clause>("\"NO-1\"").is_err());
}
