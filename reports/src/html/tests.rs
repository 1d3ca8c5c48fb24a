//! Pages of changed sample reports: nothing that a target says gets through as markup.

use std::collections::{BTreeMap, BTreeSet};

use sspcheck_conformance::life::{End, Stage, permitted};
use sspcheck_conformance::picture::{Kind, Picture};
use sspcheck_conformance::report::{FlagKind, Note, Report};
use sspcheck_model::flags::Flag;

use super::*;
use crate::sample::report as sample;

/// The same report with this text wherever a target or its files can bring one in.
fn saying(text: &str) -> Report {
    let mut report = sample();
    report.incomplete = Some(text.to_owned());
    report.target.name = text.to_owned();
    report.target.package = Some(text.to_owned());
    report.target.version = Some(text.to_owned());
    report.target.kind = text.to_owned();
    report.kit = text.to_owned();
    report.proves = vec![text.to_owned()];
    report.notes.push(Note { clauses: Vec::new(), summary: text.to_owned() });
    for clause in &mut report.clauses {
        clause.reason = Some(text.to_owned());
    }
    for finding in &mut report.findings {
        finding.summary = text.to_owned();
        finding.condition = Some(text.to_owned());
        finding.output = text.to_owned();
        finding.site = vec![text.to_owned()];
        finding.replay = text.to_owned();
        for step in &mut finding.trace {
            step.call = text.to_owned();
            step.permitted = text.to_owned();
            step.observed = text.to_owned();
            step.lsa = vec![text.to_owned()];
        }
    }
    for map in &mut report.flags {
        map.situation = text.to_owned();
        for answer in &mut map.answers {
            answer.says = text.to_owned();
        }
    }
    for step in &mut report.life {
        step.call = text.to_owned();
    }
    report.picture = Some(drawn_with(text, text));
    report
}

/// A machine of two nodes, which a call leads from one to the other.
fn drawn_with(node: &str, call: &str) -> Picture {
    let edges = BTreeMap::from([((0, 1, Kind::Taken), BTreeSet::from([call.to_owned()]))]);
    Picture { title: node.to_owned(), nodes: vec!["nothing".to_owned(), node.to_owned()], edges }
}

/// The tags of a page in order, each with the names of its attributes: what a browser makes of it but for the text.
fn tags(page: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!' || c == '?') {
            continue;
        }
        let (mut tag, mut quote, mut end) = (String::new(), None, rest.len());
        for (at, c) in rest.char_indices() {
            match (quote, c) {
                (None, '>') => {
                    end = at + 1;
                    break;
                }
                (None, '"' | '\'') => quote = Some(c),
                (Some(open), _) if open == c => quote = None,
                (None, _) => tag.push(c),
                (Some(_), _) => {}
            }
        }
        rest = &rest[end..];
        for raw in ["script", "style"] {
            if tag == raw {
                rest = &rest[rest.find(&format!("</{raw}")).unwrap()..];
            }
        }
        tags.push(tag);
    }
    tags
}

#[test]
fn the_tags_of_a_page_are_found() {
    let page = "<p class=\"a>b\">x &lt; y</p><script>if (a<b) c</script><br>";
    assert_eq!(tags(page), ["p class=", "/p", "script", "/script", "br"]);
}

#[test]
#[rustfmt::skip]
fn nothing_that_a_target_says_becomes_markup() {
    for hostile in [
        "<script>document.title='x'</script>",
        "</style></script><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)\" x=\"",
        "' onmouseover='alert(1)' x='",
        "</pre></code></title><svg onload=alert(1)>",
        "javascript:alert(1)",
        "{{ kit }}{% include \"page.html\" %}",
        "a\u{2028}b\u{2029}c\u{0}d\u{202e}e",
        "--></textarea><!--",
    ] {
        for many in [1, 2] {
            let page = |text: &str| together(&vec![saying(text); many]);
            let (plain, page) = (page("plain"), page(hostile));
            let (tags, plain) = (tags(&page), tags(&plain));
            let differs = tags.iter().zip(&plain).find(|(tag, plain)| tag != plain);
            assert_eq!((differs, tags.len()), (None, plain.len()), "{hostile:?} {many}");
            // What stands behind `href` is the page's own.
            let links = page.split(" href=\"").skip(1);
            assert!(links.clone().count() > 50);
            for link in links {
                assert!(link.starts_with('#'), "{hostile:?}: {}", &link[..40]);
            }
        }
    }
}

#[test]
fn the_page_lets_nothing_in_and_holds_nothing_that_its_policy_forbids() {
    // A picture's arrows have heads of the page's own.
    let page = render(&sample(), 0).replace("url(#arrow)", "");
    assert!(page.contains("default-src &#39;none&#39;;"), "no policy");
    for outside in
        ["http://", "https://", "@import", "url(", " src=", "<link", " style=", " onclick", "<base"]
    {
        assert!(!page.contains(outside), "{outside}");
    }
    let hashed = |text: &str| page.contains(&format!("sha256-{}&#39;", policy::hash(text)));
    let between = |open: &str, close: &str| {
        let (_, rest) = page.split_once(open).unwrap();
        rest.split_once(close).unwrap().0.to_owned()
    };
    // The hashes are those of what stands in the page, to the letter.
    assert!(hashed(&between("<style>", "</style>")) && hashed(&between("<script>", "</script>")));
    assert_eq!((page.matches("<script").count(), page.matches("<style").count()), (1, 1));
}

#[test]
fn the_page_says_of_every_clause_what_the_report_says() {
    let report = sample();
    let page = render(&report, 0);
    for clause in &report.clauses {
        let row = page.split_once(&format!("<tr data-clause=\"{}\"", clause.id)).unwrap().1;
        let row = row.split_once("</tr>").unwrap().0;
        assert!(row.contains(&format!("data-verdict=\"{}\"", clause.verdict.name())), "{row}");
        assert!(page.contains(&format!("<details class=\"clause\" id=\"{}\"", clause.id)), "{}", clause.id);
    }
    for finding in &report.findings {
        let replay = finding.replay.replace('\'', "&#39;");
        assert!(page.contains(&replay), "{replay}");
    }
}

#[test]
fn the_flag_map_tells_what_the_sweeps_of_the_run_saw() {
    let report = sample();
    assert_eq!(report.flags.len(), 62, "situations");
    let bits = Flag::Delegate.bit() | Flag::SequenceDetect.bit();
    for map in &report.flags {
        // The package refuses a call without anything to work with, bytes that it does not know, and what the context's own side
        // has returned, before it falls.
        let own_side = "context made by Query, own credential, target of the other role";
        let refused = ["no context, NULL credential", "bytes that no Query made", own_side];
        let exchanges = map.situation.starts_with("Exchange")
            && !refused.iter().any(|refused| map.situation.ends_with(refused));
        assert_eq!(map.words.decides() & bits, if exchanges { bits } else { 0 }, "{}", map.situation);
        let words: u32 = map.answers.iter().map(|answer| answer.words).sum();
        assert_eq!(words, 16_384, "{}", map.situation);
        // A few words were passed and did not return; the others with those bits were left out for them.
        let of =
            |kind| map.answers.iter().filter(|answer| answer.kind == kind).map(|answer| answer.words).sum();
        let (passed, left_out): (u32, u32) = (of(FlagKind::Breaks), of(FlagKind::LeftOut));
        assert_eq!(passed + left_out, if exchanges { 4096 } else { 0 }, "{}", map.situation);
        assert_eq!((1..=16).contains(&passed), exchanges, "{}: {passed}", map.situation);
        let number = usize::from(map.words.value(bits));
        let fell = matches!(map.answers[number].kind, FlagKind::Breaks | FlagKind::LeftOut);
        assert_eq!(fell, exchanges, "{}", map.situation);
    }
    let page = render(&report, 0);
    // What was answered alike stands together: Query, Exchange where the words were learned, and Exchange elsewhere; what
    // is refused without a handle, and bytes that no Query made.
    assert_eq!(page.matches("<tr data-target=").count(), 5);
    for text in ["data-map=\"0\"", "DELEGATE=1 MUTUAL_AUTH=2 ", "12,288", "4,095"] {
        assert!(page.contains(text), "{text}");
    }
}

#[test]
fn the_life_of_a_context_tells_what_the_run_exercised() {
    let mut report = sample();
    let seen = |from, end| -> u64 {
        let steps = report.life.iter().filter(|step| (step.from, step.end) == (from, end));
        steps.map(|step| step.count).sum()
    };
    assert!(seen(Stage::None, End::Succeeds) > 100_000);
    assert!(seen(Stage::None, End::DoesNotReturn) > 0 && seen(Stage::Queried, End::DoesNotReturn) > 0);
    let page = render(&report, 0);
    assert!(page.contains("does not return</text>") && page.contains("<path class=\"edge bad\""));
    assert!(!page.contains("<path class=\"edge idle\""), "every move was seen");
    // What a run did not see is drawn as what it did not see.
    report.life.retain(|step| step.to != Stage::Deleted);
    let page = render(&report, 0);
    assert!(page.contains("<path class=\"edge idle\"") && page.contains("Delete: never"));
    let never = report.life.iter().filter(|step| !step.end.is_permitted()).count();
    let told =
        format!("permitted steps were seen, and {never} that the contract forbids; what was not is dashed");
    assert!(never > 0 && page.contains(&told), "{told}");
    // Where all of it was seen nothing is dashed.
    report.life = permitted(report.profile);
    report.life.iter_mut().for_each(|step| step.count = 1);
    let told = format!("{0} of {0} permitted steps were seen<", report.life.len());
    assert!(render(&report, 0).contains(&told), "{told}");
    report.life.clear();
    assert!(!render(&report, 0).contains("id=\"states\""), "an older record has no life");
}

#[test]
fn the_machine_that_was_learned_is_drawn() {
    let mut report = sample();
    assert!(!render(&report, 0).contains("Learned machine, drawn"));
    report.picture = Some(drawn_with("a context", "Query, succeeds"));
    let page = render(&report, 0);
    let caption = "<figcaption>a context</figcaption>";
    for text in ["Learned machine, drawn", caption, ">a context</text>", ">Query, succeeds</text>"] {
        assert!(page.contains(text), "{text}");
    }
}

#[test]
fn one_target_has_no_matrix_and_several_have() {
    let matrix = "class=\"clauses matrix\"";
    assert!(!together(&[sample()]).contains(matrix) && !render(&sample(), 0).contains(matrix));
    assert!(together(&[sample(), sample()]).contains(matrix));
}

#[test]
fn links_within_the_page_lead_somewhere() {
    let page = together(&[sample(), sample()]);
    for link in page.split(" href=\"#").skip(1) {
        let id = link.split_once('"').unwrap().0;
        assert!(page.contains(&format!(" id=\"{id}\"")), "nothing is called {id}");
    }
    // An identifier stands for one thing.
    let mut ids: Vec<&str> =
        page.split(" id=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn digits_stand_in_groups_of_three() {
    for (number, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")] {
        assert_eq!(grouped(number), text);
    }
}

#[test]
fn the_condition_of_a_finding_is_told_once() {
    let mut report = sample();
    let finding = &mut report.findings[0];
    finding.summary = "it falls; whenever DELEGATE is set, borne out by fresh runs on both sides".to_owned();
    finding.condition = Some("whenever DELEGATE is set".to_owned());
    let page = render(&report, 0);
    assert_eq!(page.matches("whenever DELEGATE is set").count(), 1);
    assert!(page.contains("</strong> whenever DELEGATE is set, borne out by fresh runs on both sides"));
    assert!(page.contains("\"happened\">it falls<"));
    // One that says all there is to say is the summary; another stands beside it.
    for (condition, told) in [("it falls", 0), ("with an empty name", 1)] {
        let finding = &mut report.findings[0];
        finding.summary = "it falls".to_owned();
        finding.condition = Some(condition.to_owned());
        let page = render(&report, 0);
        assert!(page.contains("\"happened\">it falls<"));
        assert_eq!(page.matches(&format!("</strong> {condition}<")).count(), told, "{condition}");
    }
}
