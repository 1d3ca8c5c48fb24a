//! What exercises each clause, and what the page is silent about: made from the model and from the published reports.
//!
//! With `SSPCHECK_BLESS=1` in the environment the page is written anew.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sspcheck_conformance::report::{ClauseResult, Report};
use sspcheck_conformance::suite::chapters;
use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, JudgedBy, Level};
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::reading::Profile;
use sspcheck_model::relation::{Situation, Verdict};
use sspcheck_model::rule::RULES;
use sspcheck_model::state::State;

const TARGETS: [&str; 3] = ["reference", "flawed-null-credential", "flawed-crash-on-flags"];

/// Questions that the page does not answer, and the clause that says how the answer is taken.
#[rustfmt::skip]
const SILENT: &[(&str, Clause)] = &[
    ("Does the length of the metadata count bytes or wider characters?",                   Clause::Meta1),
    ("What do two NULL handles mean: an error, or the default credential?",                Clause::Cred2),
    ("May the credential be NULL beside a live context?",                                  Clause::Cred3),
    ("What of another live credential beside a live context?",                             Clause::Cred5),
    ("What stands in the handle after a failure that was given NULL?",                     Clause::Ctx3),
    ("What stands in the handle after a failure that was given a live context?",           Clause::Ctx5),
    ("May a success that was given a live context change the handle?",                     Clause::Ctx4),
    ("Are the handles of live contexts distinct?",                                         Clause::Ctx6),
    ("Are bits outside the list accepted?",                                                Clause::Req3),
    ("May flags contradict each other?",                                                   Clause::Req5),
    ("Which codes are a success?",                                                         Clause::Ret1),
    ("Which codes are a failure?",                                                         Clause::Ret2),
    ("Does the code of a failure tell the reason?",                                        Clause::Ret7),
    ("What of metadata of length 0?",                                                      Clause::Meta6),
    ("What of NULL metadata with a length?",                                               Clause::Meta7),
    ("What of a NULL pointer to the handle?",                                              Clause::Ctx10),
    ("What of a malformed counted string?",                                                Clause::Tgt4),
    ("May the name, or the role that it implies, change between calls on one context?",    Clause::Tgt5),
    ("Does the package accept what its own Query made?",                                   Clause::Meta5),
    ("Must Exchange work without an earlier Query on this side?",                          Clause::Meta8),
    ("What of a second Exchange on one context?",                                          Clause::Meta9),
    ("Does a context outlive its credential?",                                             Clause::Cred4),
    ("What of a context that is deleted, foreign, or a credential?",                       Clause::Ctx8),
    ("May the package keep what it was lent?",                                             Clause::Meta3),
    ("Who frees what Query hands out, and from which heap is it?",                         Clause::Qry5),
    ("Can the context still be deleted after a failed Exchange?",                          Clause::Ctx11),
    ("What of metadata that nobody made?",                                                 Clause::Meta4),
    ("May several threads call at once?",                                                  Clause::Ctx9),
    ("What if the functions are absent?",                                                  Clause::Pkg3),
    ("May a package refuse to start outside the LSA?",                                     Clause::Pkg4),
    ("Does the capability NEGOTIABLE2 promise the functions?",                             Clause::Pkg5),
    ("Does the context carry the name and the credential?",                                Clause::Ctx12),
];

/// For each clause the transitions of the graph that show it, and the shortest calls to the first.
struct Shown {
    count: BTreeMap<Clause, u64>,
    path: BTreeMap<Clause, Vec<Call>>,
}

fn shown(hostile: bool) -> Shown {
    let machine = Machine::new(Profile::Lsa, Bounds { hostile, ..Bounds::default() });
    let mut shown = Shown { count: BTreeMap::new(), path: BTreeMap::new() };
    let mut seen = BTreeSet::from([State::default()]);
    let mut queue = VecDeque::from([(State::default(), Vec::new())]);
    while let Some((state, path)) = queue.pop_front() {
        let mut note = |situation: &Situation<'_>, seen, calls: &[Call]| {
            let clauses = RULES.iter().filter(|rule| situation.verdict(rule, seen) == Verdict::Permits);
            for clause in clauses.map(|rule| rule.clause).collect::<BTreeSet<_>>() {
                *shown.count.entry(clause).or_default() += 1;
                let _ = shown.path.entry(clause).or_insert_with(|| [&path[..], calls].concat());
            }
        };
        for transition in machine.transitions(&state) {
            let call = transition.call;
            note(&machine.situation(&state, &call), &transition.observation, &[call]);
            if let Some((recent, deletion)) = machine.deletion_after(&state, &transition) {
                let situation = Situation { recent, ..machine.situation(&transition.next, &deletion) };
                for answer in machine.answers(&transition.next, &deletion).iter().filter(|a| a.succeeded()) {
                    note(&situation, answer, &[call, deletion]);
                }
            }
            if seen.insert(transition.next) {
                queue.push_back((transition.next, [&path[..], &[call]].concat()));
            }
        }
    }
    shown
}

fn published() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("published")
}

fn report(target: &str) -> Report {
    let text = std::fs::read_to_string(published().join(target).join("report.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn row(report: &Report, clause: Clause) -> &ClauseResult {
    report.clauses.iter().find(|row| row.id == clause).unwrap()
}

/// How a clause that no rule speaks of is got at.
fn otherwise(clause: Clause) -> String {
    let judge = clause.row().judged_by;
    let chapters = chapters().unwrap();
    let cases = chapters.iter().flat_map(|chapter| &chapter.cases);
    let tagged = cases.filter(|case| case.clauses.contains(&clause)).min_by_key(|case| case.calls.len());
    match (judge, tagged) {
        (JudgedBy::StartUp | JudgedBy::Unobservable | JudgedBy::Sweep, _) | (_, None) => format!("({judge})"),
        (_, Some(case)) => notation(&case.calls),
    }
}

fn notation(calls: &[Call]) -> String {
    let calls: Vec<String> = calls.iter().map(ToString::to_string).collect();
    format!("`{}`", calls.join("; "))
}

fn page() -> String {
    let (polite, hostile) = (shown(false), shown(true));
    let reports = TARGETS.map(report);
    let mut page = "# Witnesses and silent places\n\nMade by a test from the model's graph of two credentials and two contexts and from the reports in this folder.\n\n\
        ## Witnesses\n\nTransitions of the graph that show a clause (hostile calls counted where only they do), and calls of each target. Where the\nmodel has none, the last column says who decides.\n\n"
        .to_owned();
    let _ = writeln!(page, "| clause | level | model | {} | who decides |", TARGETS.join(" | "));
    page.push_str("|---|---|---|---|---|---|---|\n");
    for clause in Clause::of_profile(Profile::Lsa) {
        let model = polite.count.get(&clause).or_else(|| hostile.count.get(&clause)).copied().unwrap_or(0);
        let judge = clause.row().judged_by;
        assert!(model > 0 || judge != JudgedBy::Rule, "{clause}: the model never shows it");
        let calls: Vec<String> =
            reports.iter().map(|report| row(report, clause).witnesses.to_string()).collect();
        let _ = writeln!(
            page,
            "| {clause} | {} | {model} | {} | {judge} |",
            clause.row().level,
            calls.join(" | ")
        );
    }
    page.push_str(
        "\n## Silent places\n\nWhat the page does not say, how the kit takes it, the shortest calls that get there, and what each target did.\n\n",
    );
    let _ = writeln!(page, "| question | clause | the kit | shortest calls | {} |", TARGETS.join(" | "));
    page.push_str("|---|---|---|---|---|---|---|\n");
    for (question, clause) in SILENT {
        let path = polite.path.get(clause).or_else(|| hostile.path.get(clause));
        let path = path.map_or_else(|| otherwise(*clause), |calls| notation(calls));
        let did: Vec<String> = reports
            .iter()
            .map(|report| {
                let row = row(report, *clause);
                let reason = row.reason.as_deref().map(|reason| format!(": {reason}")).unwrap_or_default();
                format!("{}{reason}", row.verdict.name()).replace('|', "/")
            })
            .collect();
        let says = clause.row().says;
        let _ = writeln!(page, "| {question} | {clause} | {says} | {path} | {} |", did.join(" | "));
    }
    page
}

#[test]
fn every_free_clause_is_a_silent_place() {
    for clause in Clause::of_profile(Profile::Lsa).filter(|clause| clause.row().level == Level::Free) {
        assert!(SILENT.iter().any(|(_, silent)| *silent == clause), "{clause} has no question");
    }
}

#[test]
fn the_page_of_witnesses_is_the_committed_one() {
    let path = published().join("witnesses.md");
    let page = page();
    if std::env::var_os("SSPCHECK_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(&path, &page).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = committed.lines().zip(page.lines()).find(|(old, new)| old != new);
    assert_eq!(differs, None, "SSPCHECK_BLESS=1 writes it anew");
    assert!(committed == page, "it has more or fewer lines; SSPCHECK_BLESS=1 writes it anew");
}
