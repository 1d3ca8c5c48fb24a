//! The flag map: what every listed word was answered with, by situation.

use sspcheck_conformance::report::{FlagKind, FlagMap, Report};
use sspcheck_model::flags::{Flag, GssFlag};
use sspcheck_model::reading::Profile;

use super::clause::grouped;

/// A class of answers.
pub(super) struct AnswerView<'a> {
    /// The class of its colour.
    pub(super) class: String,
    pub(super) says: &'a str,
    pub(super) words: String,
}

/// Situations in which the words were answered alike.
pub(super) struct MapView<'a> {
    pub(super) situations: Vec<&'a str>,
    pub(super) answers: Vec<AnswerView<'a>>,
    /// The flags with their bits, as `DELEGATE=1`, with blanks between.
    pub(super) flags: String,
    pub(super) diagram: String,
    /// Which flags the answer depends on, in words.
    pub(super) depends: String,
}

/// How many shades a kind of answer has.
const SHADES: usize = 4;

/// The maps of a report.
pub(super) fn maps(report: &Report) -> Vec<MapView<'_>> {
    let flags = flags(report.profile);
    let mut maps: Vec<(&FlagMap, Vec<&str>)> = Vec::new();
    for map in &report.flags {
        match maps.iter_mut().find(|(known, _)| known.answers == map.answers && known.words == map.words) {
            Some((_, situations)) => situations.push(&map.situation),
            None => maps.push((map, vec![&map.situation])),
        }
    }
    maps.into_iter().map(|(map, situations)| view(map, situations, &flags)).collect()
}

fn view<'a>(map: &'a FlagMap, situations: Vec<&'a str>, flags: &[(&'static str, u32)]) -> MapView<'a> {
    let answers = map.answers.iter().enumerate().map(|(number, answer)| {
        let earlier = map.answers.iter().take(number).filter(|other| other.kind == answer.kind).count();
        let colour = match answer.kind {
            FlagKind::Succeeds => "good",
            FlagKind::Fails => "fail",
            FlagKind::Breaks => "bad",
            FlagKind::LeftOut => "left",
            FlagKind::NotMade => "none",
        };
        AnswerView {
            class: format!("{colour}-{}", earlier % SHADES),
            says: &answer.says,
            words: grouped(answer.words.into()),
        }
    });
    let decides = map.words.decides();
    let names: Vec<&str> =
        flags.iter().filter(|(_, bit)| decides & bit != 0).map(|(name, _)| *name).collect();
    let named: Vec<String> = flags.iter().map(|(name, bit)| format!("{name}={bit}")).collect();
    MapView {
        situations,
        answers: answers.collect(),
        flags: named.join(" "),
        diagram: map.words.to_string(),
        depends: if names.is_empty() { "no flag".to_owned() } else { names.join(", ") },
    }
}

/// The listed flags of a profile, with their bits.
fn flags(profile: Profile) -> Vec<(&'static str, u32)> {
    match profile {
        Profile::Lsa => Flag::ALL.iter().map(|flag| (flag.short_name(), flag.bit())).collect(),
        Profile::Gss => GssFlag::ALL.iter().map(|flag| (flag.name(), flag.bit())).collect(),
    }
}

#[cfg(test)]
mod tests {
    use sspcheck_conformance::report::FlagAnswer;

    use super::*;
    use crate::sample::report as sample;

    #[test]
    fn a_map_says_which_flags_its_answers_depend_on() {
        let mut report = sample();
        let maps_of = |text: &str| {
            let mut map = report.flags.first().cloned().unwrap();
            map.words = text.parse().unwrap();
            view(&map, Vec::new(), &flags(Profile::Lsa)).depends
        };
        assert_eq!(maps_of("0"), "no flag");
        assert_eq!(maps_of("3,0,1 ~0"), "SEQUENCE_DETECT");
        assert_eq!(maps_of("0,0,1 3,0,~0 ~1"), "DELEGATE, SEQUENCE_DETECT");
        report.flags.truncate(8);
        let maps = maps(&report);
        let situations: usize = maps.iter().map(|map| map.situations.len()).sum();
        assert_eq!(situations, report.flags.len(), "each situation is in one map");
    }

    #[test]
    fn answers_of_one_kind_have_shades_of_one_colour() {
        let mut report = sample();
        report.flags.truncate(1);
        let map = report.flags.first_mut().unwrap();
        let answer = map.answers.first().cloned().unwrap();
        let kinds = [
            (FlagKind::Succeeds, "good-0"),
            (FlagKind::Fails, "fail-0"),
            (FlagKind::Fails, "fail-1"),
            (FlagKind::Breaks, "bad-0"),
            (FlagKind::LeftOut, "left-0"),
            (FlagKind::NotMade, "none-0"),
            (FlagKind::Fails, "fail-2"),
            (FlagKind::Fails, "fail-3"),
            (FlagKind::Fails, "fail-0"),
        ];
        map.answers = kinds.map(|(kind, _)| FlagAnswer { kind, ..answer.clone() }).to_vec();
        let maps = maps(&report);
        let classes: Vec<&str> = maps[0].answers.iter().map(|answer| answer.class.as_str()).collect();
        assert_eq!(classes, kinds.map(|(_, class)| class));
    }
}
