//! What no single case shows: cycles, wear, damage outside of calls, several threads, many contexts.

use super::*;

impl Tally {
    /// A cycle was run.
    pub(in crate::run) fn cycle(
        &mut self,
        cycle: &Cycle,
        refused: Refused,
        growth: &Growth,
        calls: u64,
        cycles: u32,
    ) {
        self.cases += 1;
        self.calls += calls;
        match growth {
            Growth::Unclear(why) => {
                let _ = self.unclear.insert(Clause::Mem2, format!("cycle {}: {why}", cycle.name));
            }
            Growth::Steady(ended) => {
                self.witness(Clause::Mem2, 1);
                if ended.blocks > 0 {
                    let text = format!("cycle {}: {}", cycle.name, cycles::says(growth, cycles));
                    self.note(&[Clause::Mem2], text);
                }
            }
            Growth::Grows(_) => {
                let level = Clause::Mem2.level(self.law.profile).unwrap_or(Level::Customary);
                self.find("cycle", cycles::found(cycle, refused, growth, level, cycles));
            }
        }
    }

    /// Damage to memory of the host outside of every call.
    pub(in crate::run) fn damaged(&mut self, damage: &Damage) {
        let clause = damage.kind.counts(None);
        let Some(level) = clause.level(self.law.profile) else { return };
        let found = Found::plain(clause, level, damage.text.clone(), memory::rule(clause), Shown::Start);
        self.find("start", Found { fault: Some(Fault::Memory), ..found });
    }

    /// A call of a cycle succeeded at first and fails for good from a certain round on.
    pub(in crate::run) fn wears_out(&mut self, cycle: &Cycle, worn: Worn) {
        let level = Clause::Req4.level(self.law.profile).unwrap_or(Level::Customary);
        let shown = Shown::Repeat(worn.round, cycle.calls.clone());
        let found = Found::plain(Clause::Req4, level, worn.says(), SAME_ANSWER, shown);
        self.find("repeat", Found { call: Some(worn.call), ..found });
    }

    /// Several threads made calls.
    pub(in crate::run) fn together(&mut self, case: &Together, seen: Disturbance, calls: u64, rounds: u32) {
        self.cases += 1;
        self.calls += calls;
        match seen {
            Disturbance::None => self.witness(Clause::Ctx9, 1),
            Disturbance::Unclear(why) => {
                let _ = self.unclear.insert(Clause::Ctx9, format!("case {}: {why}", case.name));
            }
            Disturbance::Seen(seen) => {
                let found = threads::found(case, seen, rounds);
                if found.clause != Clause::Ctx9 {
                    let why =
                        format!("case {}: a call breaks {}, which counts instead", case.name, found.clause);
                    let _ = self.unclear.insert(Clause::Ctx9, why);
                }
                self.find("threads", found);
            }
        }
    }

    /// Many contexts were alive at once.
    pub(in crate::run) fn crowd(&mut self, case: &Crowd, crowded: Crowded, calls: u64) {
        self.cases += 1;
        self.calls += calls;
        match crowded {
            Crowded::Held => {}
            Crowded::Unclear(why) => self.note(&[], format!("case {}: {why}", case.name)),
            Crowded::Seen(seen) => self.find("crowd", crowd::found(case, seen)),
        }
    }

    /// Contexts change each other's answers: whether threads do so too cannot be told.
    pub(in crate::run) fn threads_are_coupled(&mut self) {
        let text = "contexts change each other's answers from one thread too (CTX-7), which counts instead";
        let _ = self.unclear.insert(Clause::Ctx9, text.to_owned());
        let _ = self.witnesses.remove(&Clause::Ctx9);
    }
}
