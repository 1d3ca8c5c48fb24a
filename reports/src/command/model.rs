//! `sspcheck model`.

use std::net::{SocketAddr, TcpListener};
use std::time::Instant;

use sspcheck_conformance::progress::Progress as _;
use sspcheck_model::cover::Cover;
use sspcheck_model::explore::{explore_by_stateright_watched, explore_watched, serve};
use sspcheck_model::graph::Reachable;
use sspcheck_model::machine::{Bounds, Machine};

use super::arguments::{Engine, Model, ModelFormat};
use super::{Trouble, print, width};
use crate::graph::{self, Explored, Planned};
use crate::progress::Bar;

pub(super) fn run(arguments: &Model) -> Result<u8, Trouble> {
    let profile = arguments.profile.profile();
    let bounds = Bounds {
        credentials: arguments.credentials,
        contexts: arguments.contexts,
        hostile: arguments.hostile,
    };
    let machine = Machine::new(profile, bounds);
    if let Some(address) = arguments.serve {
        let cannot =
            |error| Trouble::Usage(format!("cannot serve at {address}: {error}; give another address"));
        let address = free(address).map_err(cannot)?;
        anstream::eprintln!("the Explorer is at http://{address}/; interrupt to end");
        serve(&machine, address).map_err(cannot)?;
        return Ok(0);
    }
    if arguments.cover {
        return covered(arguments, &machine);
    }
    match arguments.format {
        ModelFormat::Dot => print(&graph::dot(&machine))?,
        ModelFormat::Svg => print(&graph::svg(&machine).map_err(Trouble::Usage)?)?,
        ModelFormat::Text | ModelFormat::Json => return explored(arguments, &machine),
    }
    Ok(0)
}

/// The address itself if it can be had; for port 0 one that is free.
fn free(address: SocketAddr) -> std::io::Result<SocketAddr> {
    TcpListener::bind(address)?.local_addr()
}

fn covered(arguments: &Model, machine: &Machine) -> Result<u8, Trouble> {
    let began = Instant::now();
    let too_large =
        || Trouble::Usage("the graph has too many transitions to cover; take fewer contexts".to_owned());
    let reachable = Reachable::of(machine).ok_or_else(too_large)?;
    let graph_seconds = began.elapsed().as_secs_f64();
    let began = Instant::now();
    let cover = Cover::of(&reachable.graph);
    let seconds = began.elapsed().as_secs_f64();
    let planned = Planned { graph: &reachable.graph, cover: &cover, graph_seconds, seconds };
    match arguments.format {
        ModelFormat::Json => print(&graph::cover_json(machine, &planned))?,
        ModelFormat::Text => print(&graph::cover_text(machine, &planned))?,
        ModelFormat::Dot | ModelFormat::Svg => {
            let text =
                "a cover is no picture; take `--format text` or `--format json` with `--cover`".to_owned();
            return Err(Trouble::Usage(text));
        }
    }
    Ok(u8::from(!planned.is_whole()))
}

fn explored(arguments: &Model, machine: &Machine) -> Result<u8, Trouble> {
    let bar = Bar::life("exploring the graph");
    let began = Instant::now();
    let watch = |done, found| bar.reached(done, found);
    let exact = (arguments.engine != Engine::Stateright).then(|| explore_watched(machine, &mut { watch }));
    let exact_seconds = began.elapsed().as_secs_f64();
    let began = Instant::now();
    let second = match arguments.engine {
        Engine::Exact => None,
        _ => {
            bar.begin("exploring it again, with stateright", 0);
            // How many there are is known from the search before, if there was one.
            let all = exact.as_ref().map(|(exploration, _)| exploration.states);
            let mut watch = |found| bar.reached(found, all.unwrap_or(found));
            Some(explore_by_stateright_watched(machine, &mut watch).map_err(Trouble::Usage)?)
        }
    };
    let second_seconds = began.elapsed().as_secs_f64();
    drop(bar);
    let mut rows = Vec::new();
    if let Some((exploration, _)) = &exact {
        rows.push(Explored { engine: "exact", exploration, seconds: exact_seconds });
    }
    if let Some(exploration) = &second {
        rows.push(Explored { engine: "stateright", exploration, seconds: second_seconds });
    }
    let coverage = exact.as_ref().map(|(_, coverage)| coverage);
    let text = match arguments.format {
        ModelFormat::Json => graph::json(machine, &rows, coverage),
        _ => graph::tables(machine, &rows, coverage, width()),
    };
    print(&text)?;
    let agree = rows.windows(2).all(|pair| matches!(pair, [one, two] if one.exploration == two.exploration));
    Ok(u8::from(!agree))
}
