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
