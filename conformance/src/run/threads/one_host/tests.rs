use sspcheck_model::reading::Profile;
use sspcheck_model::status::Status;

use super::*;
use crate::answer::{Answer, StepResult};
use crate::judge::Law;
use crate::protocol::{Hello, Sweep, Swept, Threaded, Threads};
use crate::target::{Blamed, Ending, Started, Target, Transcript};

const REFUSED: u32 = 0x8009_0302;

fn call() -> Call {
    "query c0 null named 0x0".parse().unwrap()
}

fn step(succeeds: bool) -> Step {
    let status = if succeeds { Status::SUCCESS.0 } else { REFUSED };
    let answer = Answer { status, context: None, credential: None, metadata: None, origin: None };
    Step::plain(call(), StepResult::Answer(answer))
}

fn course(succeeds: bool) -> Course {
    Course { steps: vec![step(succeeds)], rounds: 1, first: 0 }
}

/// What the call is answered in the courses of each request for threads on one host, the last of them again and again. The
/// first thread always succeeds.
#[derive(Clone, Copy)]
struct Script(&'static [&'static [bool]]);

struct Asked {
    script: Script,
    requests: usize,
}

impl Target for Script {
    fn start(&self) -> Result<Started> {
        let hello: Hello = serde_json::from_str(r#"{"protocol":1,"start":"ready"}"#).unwrap();
        Ok(Started::Ready(Box::new(Asked { script: *self, requests: 0 }), hello))
    }
}

impl Host for Asked {
    fn case(&mut self, _: &Case) -> Result<Transcript> {
        Ok(Transcript { steps: vec![step(true)], ..Transcript::default() })
    }

    fn sweep(&mut self, _: &Sweep) -> Result<std::result::Result<Swept, Blamed>> {
        unreachable!("threads make no sweep")
    }

    fn threads(&mut self, asked: &Threads) -> Result<std::result::Result<Threaded, Blamed>> {
        let answers = self.script.0.get(self.requests).or(self.script.0.last()).unwrap();
        self.requests += 1;
        let courses = || answers.iter().map(|succeeds| course(*succeeds)).collect();
        let threads = asked.threads.iter().map(|_| courses()).collect();
        Ok(Ok(Threaded { before: Vec::new(), threads, repeats: None }))
    }

    fn end(self: Box<Self>) -> Ending {
        Ending::default()
    }
}

#[test]
fn a_thread_gets_other_answers_where_it_does_each_time_by_turns() {
    let law = Law::of(Profile::Lsa);
    let facts: [(&str, &[&[bool]], bool); 4] = [
        ("never the same", &[&[false]], true),
        ("at first", &[&[false], &[false], &[false], &[true]], false),
        ("now and then", &[&[false, true]], false),
        ("the same", &[&[true]], false),
    ];
    for (name, script, expected) in facts {
        let script = Script(script);
        let mut stage = Stage::new(&script, &law, &[], 3);
        assert_eq!(stage.is_the_thread(&[call()], &[step(true)]).unwrap(), expected, "{name}");
    }
}

#[test]
fn what_comes_and_goes_when_nobody_disturbs_it_is_no_disturbance() {
    let law = Law::of(Profile::Lsa);
    // Two threads: each alone, both at once, and each alone again.
    let facts: [(&str, &[&[bool]], bool); 5] = [
        ("only at once", &[&[true], &[true], &[true, false], &[true]], true),
        ("from then on", &[&[true], &[true], &[false], &[false]], true),
        ("now and then", &[&[true], &[true], &[true, false], &[true, false]], false),
        ("of one thread alone", &[&[true], &[true], &[true, false], &[true], &[false]], false),
        ("before", &[&[false], &[true], &[true, false], &[true]], false),
    ];
    for (name, script, expected) in facts {
        let script = Script(script);
        let mut stage = Stage::new(&script, &law, &[], 3);
        let (threads, alone) = (vec![vec![call()]; 2], vec![vec![course(true)]; 2]);
        assert_eq!(stage.is_shown_on_one_host(&threads, &alone).unwrap(), expected, "{name}");
    }
}
