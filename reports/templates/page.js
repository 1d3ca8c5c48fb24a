"use strict";
(() => {
  const of = (id) => document.getElementById(id);
  const all = (what, where = document) => Array.from(where.querySelectorAll(what));
  const say = (text) => { of("said").textContent = text; };

  // What a link leads to is opened first.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const goal = id && of(id);
    if (!goal) return;
    goal.hidden = false;
    for (let at = goal; at; at = at.parentElement) if (at.localName === "details") at.open = true;
    const own = goal.querySelector(":scope > details");
    if (own) own.open = true;
    goal.scrollIntoView();
  };
  addEventListener("hashchange", reveal);

  // Findings are printed whole; of clauses and silent places what is open is.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all(".finding details:not([open]), .notes:not([open]), .below:not([open])");
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => { for (const one of closed) one.open = false; });
  for (const button of all("[data-open], [data-close]")) {
    button.addEventListener("click", () => {
      const open = button.hasAttribute("data-open");
      const where = of(button.dataset.open || button.dataset.close);
      for (const one of all(":scope > details:not([hidden])", where)) one.open = open;
    });
  }

  for (const button of all("[data-copy]")) {
    button.addEventListener("click", async () => {
      const line = of(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(line.textContent);
        button.textContent = "Copied";
        say("The replay line is copied.");
        setTimeout(() => { button.textContent = "Copy"; }, 2000);
      } catch {
        getSelection().selectAllChildren(line);
        say("The replay line is selected; copy it with the keyboard.");
      }
    });
  }

  // The table of clauses.
  const rows = all("#table tbody tr");
  const texts = new Map();
  for (const row of rows) {
    const section = of(row.dataset.clause);
    texts.set(row, (row.textContent + " " + (section ? section.textContent : "")).toLowerCase());
  }
  const wanted = (id) => (of(id) ? of(id).value : "");
  const filter = () => {
    const words = wanted("search").toLowerCase().split(/\s+/).filter(Boolean);
    const verdict = wanted("by-verdict"), level = wanted("by-level"), target = wanted("by-target");
    const differs = of("by-difference") && of("by-difference").checked;
    let shown = 0;
    for (const row of rows) {
      const cells = all("[data-verdict]", row);
      const seen = target === "" ? cells : cells.slice(Number(target), Number(target) + 1);
      const fits = words.every((word) => texts.get(row).includes(word))
        && (level === "" || row.dataset.level === level)
        && (target === "" || seen.some((cell) => cell.dataset.verdict !== "absent"))
        && (verdict === "" || seen.some((cell) => cell.dataset.verdict === verdict))
        && (!differs || row.hasAttribute("data-differs"));
      row.hidden = !fits;
      const section = of(row.dataset.clause);
      if (section) section.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    of("shown").textContent = `${shown} of ${rows.length} clauses`;
    of("none").hidden = shown > 0;
  };
  const form = of("filter");
  form.addEventListener("input", filter);
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  of("all").addEventListener("click", () => { form.reset(); filter(); of("search").focus(); });
  filter();

  // The flag map.
  const maps = all("table.maps tbody tr");
  if (maps.length > 0) {
    const canvas = of("map"), select = of("which-map"), bits = of("bits"), readout = of("word");
    let map = null, at = 0;

    const parse = (row) => {
      const flags = row.dataset.flags.split(" ").map((text) => {
        const [name, bit] = text.split("=");
        return { name, bit: Number(bit) };
      });
      const nodes = [];
      let root = 0;
      for (const text of row.dataset.map.split(" ")) {
        const parts = text.split(",");
        if (parts.length === 3) nodes.push(parts); else root = text;
      }
      const answers = all("td .legend li", row);
      const answer = (word) => {
        let here = root;
        while (here.startsWith("~")) {
          const [bit, without, having] = nodes[Number(here.slice(1))];
          here = (word >>> Number(bit)) & 1 ? having : without;
        }
        return Number(here);
      };
      const columns = Math.ceil(flags.length / 2);
      return { flags, answers, answer, columns, wide: 1 << columns, high: 1 << (flags.length - columns) };
    };
    const wordAt = (number) => map.flags.reduce((word, flag, place) => ((number >>> place) & 1 ? (word | flag.bit) >>> 0 : word), 0);
    const last = () => map.wide * map.high - 1;

    const draw = () => {
      const context = canvas.getContext("2d");
      const size = canvas.width / map.wide, tall = canvas.height / map.high;
      const colours = map.answers.map((item) => getComputedStyle(item.querySelector(".swatch")).backgroundColor);
      for (let number = 0; number <= last(); number += 1) {
        context.fillStyle = colours[map.answer(wordAt(number))];
        context.fillRect((number % map.wide) * size, Math.floor(number / map.wide) * tall, size, tall);
      }
      const x = (at % map.wide) * size, y = Math.floor(at / map.wide) * tall;
      context.lineWidth = 2;
      context.strokeStyle = "#000";
      context.strokeRect(x - 3, y - 3, size + 6, tall + 6);
      context.strokeStyle = "#fff";
      context.strokeRect(x - 1, y - 1, size + 2, tall + 2);
    };
    const tell = () => {
      const word = wordAt(at);
      const names = map.flags.filter((flag) => (word & flag.bit) !== 0).map((flag) => flag.name);
      const item = map.answers[map.answer(word)];
      const code = document.createElement("code");
      code.textContent = `0x${word.toString(16).padStart(8, "0").toUpperCase()}`;
      const what = item.querySelector(".says").textContent;
      readout.replaceChildren(code, ` ${names.length ? names.join(", ") : "no flag"}: `, what);
      canvas.setAttribute("aria-label", `Flag map, at ${code.textContent}, ${names.length ? names.join(", ") : "no flag"}: ${what}`);
      for (const box of all("input", bits)) box.checked = (word & Number(box.value)) !== 0;
      draw();
    };
    const go = (number) => {
      at = Math.min(Math.max(number, 0), last());
      tell();
    };
    const show = () => {
      map = parse(maps[Number(select.value)]);
      at = Math.min(at, last());
      bits.replaceChildren(bits.querySelector("legend"));
      map.flags.forEach((flag, place) => {
        const label = document.createElement("label"), box = document.createElement("input");
        box.type = "checkbox";
        box.value = String(flag.bit);
        box.addEventListener("change", () => go(at ^ (1 << place)));
        label.append(box, flag.name);
        bits.append(label);
      });
      of("legend").replaceChildren(...map.answers.map((item) => item.cloneNode(true)));
      tell();
    };
    let group = null;
    maps.forEach((row, number) => {
      const option = document.createElement("option");
      const situations = all("th li", row).map((item) => item.textContent);
      option.value = String(number);
      option.textContent = situations.length > 1 ? `${situations[0]}, and ${situations.length - 1} more alike` : situations[0];
      if (of("by-target") && (!group || group.label !== row.dataset.target)) {
        group = document.createElement("optgroup");
        group.label = row.dataset.target;
        select.append(group);
      }
      (group || select).append(option);
    });
    select.addEventListener("change", show);
    const under = (event) => {
      const box = canvas.getBoundingClientRect();
      const x = Math.floor(((event.clientX - box.left) / box.width) * map.wide);
      const y = Math.floor(((event.clientY - box.top) / box.height) * map.high);
      if (x >= 0 && x < map.wide && y >= 0 && y < map.high) go(y * map.wide + x);
    };
    canvas.addEventListener("pointermove", under);
    canvas.addEventListener("pointerdown", under);
    canvas.addEventListener("keydown", (event) => {
      const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -map.wide, ArrowDown: map.wide, PageUp: -8 * map.wide, PageDown: 8 * map.wide };
      const goal = event.key === "Home" ? 0 : event.key === "End" ? last() : at + steps[event.key];
      if (Number.isNaN(goal)) return;
      event.preventDefault();
      if (goal >= 0 && goal <= last()) go(goal);
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
    of("viewer").hidden = false;
    show();
  }

  reveal();
})();
