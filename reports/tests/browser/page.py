"""Opens HTML reports in headless Chromium and uses them as people do: see .ci/browser.

Every check says what it wants; the first that fails ends the test with exit code 1.
"""

import base64
import json
import pathlib
import re
import subprocess
import sys
import time

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

OUT = pathlib.Path(sys.argv[1]).resolve()

# The texts that a target might try to bring in; each sets `window.hit` where it gets through.
HOSTILE = [
    "<script>window.hit=1</script>",
    "</style></script><img src=x onerror=\"window.hit=1\">",
    "\" onfocus=\"window.hit=1\" autofocus tabindex=\"0",
    "' onmouseover='window.hit=1",
    "</pre></code></title><svg onload=window.hit=1>",
    "javascript:window.hit=1",
    "line\u2028window.hit=1\u2029\u202e",
]

# Luminance and contrast as WCAG 2 has them, of every text that is shown, with the background that lies behind it.
CONTRAST = """
const channel = (value) => { value /= 255; return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
const numbers = (text) => text.match(/[\\d.]+/g).map(Number);
const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const behind = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const back = numbers(getComputedStyle(at).backgroundColor);
    if (back.length < 4 || back[3] > 0) return back;
  }
  return [255, 255, 255];
};
const bad = [];
let seen = 0;
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  if (!walker.currentNode.textContent.trim() || !element.checkVisibility() || element.closest("script, style, svg, .unseen")) continue;
  seen += 1;
  const [a, b] = [light(numbers(getComputedStyle(element).color)), light(behind(element))];
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (ratio < 4.5) bad.push(`${ratio.toFixed(2)} ${element.className || element.localName}: ${walker.currentNode.textContent.trim().slice(0, 40)}`);
}
return { seen, bad: [...new Set(bad)].slice(0, 20) };
"""

# What a screen reader needs of the page's structure.
STRUCTURE = """
const wrong = [];
const all = (what) => [...document.querySelectorAll(what)];
const name = (element) => (element.getAttribute("aria-label") || element.textContent || "").trim();
for (const id of ["main", "header", "footer", "nav", "h1"]) if (all(id).length < 1) wrong.push(`no ${id}`);
if (all("h1").length !== 1 || all("main").length !== 1) wrong.push("more than one h1 or main");
for (const table of all("table")) {
  if (!table.caption || !table.caption.textContent.trim()) wrong.push("a table without a caption");
  if (table.querySelector("thead th:not([scope])")) wrong.push(`a heading without a scope in ${name(table.caption)}`);
}
for (const box of all("input, select")) if (!box.labels.length) wrong.push(`no label for ${box.id}`);
for (const button of all("button, a, summary")) if (!name(button)) wrong.push(`no name for ${button.outerHTML.slice(0, 80)}`);
for (const part of all("[aria-labelledby], [aria-describedby]"))
  for (const id of `${part.getAttribute("aria-labelledby") || ""} ${part.getAttribute("aria-describedby") || ""}`.split(" ").filter(Boolean))
    if (!document.getElementById(id)) wrong.push(`nothing is called ${id}`);
let level = 0;
for (const heading of all("h1, h2, h3, h4, h5")) {
  const now = Number(heading.localName[1]);
  if (now > level + 1 && level > 0) wrong.push(`${heading.localName} under h${level}: ${name(heading).slice(0, 40)}`);
  level = now;
}
if (!document.documentElement.lang) wrong.push("no language");
return [...new Set(wrong)].slice(0, 20);
"""


def want(truth, what):
    """Ends the test where something is not so."""
    if not truth:
        print(f"FAILED: {what}")
        sys.exit(1)


class Page:
    """A page in a browser of its own, so that what it logs is its own."""

    def __init__(self, name):
        self.path = OUT / name
        self.asked = set()
        options = Options()
        for flag in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                     "--window-size=1200,900", "--force-prefers-reduced-motion"]:
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        self.driver.set_page_load_timeout(120)
        self.size(1200, 900)
        began = time.monotonic()
        self.driver.get(self.path.as_uri())
        self.shown = time.monotonic() - began
        self.loaded = self.load_time()

    def load_time(self):
        """Seconds from the start of the navigation to the end of the load event, which the driver may not have waited for."""
        script = """const t = performance.getEntriesByType('navigation').find(t => t.name === location.href);
            return t && t.loadEventEnd > 0 ? t.loadEventEnd - t.startTime : null"""
        for _ in range(1200):
            loaded = self.run(script)
            if loaded is not None:
                return loaded / 1000
            time.sleep(0.05)
        want(False, f"{self.path.name} has loaded after a minute")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def find(self, css):
        return self.driver.find_element(By.CSS_SELECTOR, css)

    def all(self, css):
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def command(self, name, **arguments):
        return self.driver.execute_cdp_cmd(name, arguments)

    def size(self, width, height):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def scheme(self, name):
        self.command("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def picture(self, name, css=None, most=12000):
        """A picture of the whole page, or of one part of it."""
        script = "const e = document.querySelector(arguments[0]) || document.documentElement; e.scrollIntoView(); const r = e.getBoundingClientRect(); return [r.x + scrollX, r.y + scrollY, r.width, r.height]"
        x, y, width, height = self.run(script, css or "html")
        clip = {"x": max(x, 0), "y": max(y, 0), "width": width, "height": min(height, most), "scale": 1}
        shot = self.command("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        (OUT / f"{name}.png").write_bytes(base64.b64decode(shot["data"]))

    def is_quiet(self):
        """Nothing on the console, and nothing asked for but the page itself."""
        said = [entry["message"] for entry in self.driver.get_log("browser")]
        want(not said, f"{self.path.name}: the console is empty: {said[:3]}")
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        asked = {e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"}
        own = {self.path.as_uri()}
        self.asked |= {url.split("#")[0] for url in asked}
        want(self.asked == own, f"{self.path.name} asks for itself alone: {self.asked}")

    def is_readable(self):
        for scheme in ["light", "dark"]:
            self.scheme(scheme)
            found = self.run(CONTRAST)
            want(found["seen"] > 100, f"texts were seen: {found['seen']}")
            want(not found["bad"], f"{self.path.name}, {scheme}: contrast of at least 4.5 everywhere: {found['bad']}")
        self.scheme("light")
        wrong = self.run(STRUCTURE)
        want(not wrong, f"{self.path.name}: structure: {wrong}")

    def fits(self, width):
        self.size(width, 900)
        wide = self.run("return document.documentElement.scrollWidth")
        want(wide <= width, f"{self.path.name} fits into {width} pixels: {wide}")

    def rows(self):
        return [row.get_attribute("data-clause") for row in self.all("#table tbody tr") if row.is_displayed()]


def filters(page, many):
    every = page.rows()
    want(len(every) > 50, f"every clause is shown: {len(every)}")
    search = page.find("#search")
    search.send_keys("cred-2")
    found = page.rows()
    want("CRED-2" in found and len(found) < len(every), f"search finds CRED-2: {found}")
    shown = page.find("#shown").text
    want(shown.startswith(f"{len(found)} of "), f"it says how many are shown: {shown}")
    sections = [s for s in page.all("details.clause") if s.is_displayed()]
    want(len(sections) == len(found), f"the sections follow the table: {len(sections)}")
    search.clear()
    search.send_keys("no such words anywhere")
    want(page.rows() == [] and page.find("#none").is_displayed(), "it says that nothing is found")
    page.find("#all").click()
    want(page.rows() == every, "all are shown again")
    want(page.run("return document.activeElement.id") == "search", "and the search has the focus")
    Select(page.find("#by-level")).select_by_visible_text("customary")
    for row in page.all("#table tbody tr"):
        if row.is_displayed():
            want(row.get_attribute("data-level") == "customary", "the level filters")
    page.run("document.getElementById('filter').reset()")
    Select(page.find("#by-verdict")).select_by_value("broken")
    broken = page.rows()
    want(0 < len(broken) < len(every), f"the verdict filters: {broken}")
    if many:
        target = Select(page.find("#by-target"))
        target.select_by_visible_text("reference")
        want(page.rows() == [], "nothing is broken on the reference")
        target.select_by_visible_text("flawed_crash_on_flags.so")
        want(page.rows() == ["RET-6"], f"the target filters: {page.rows()}")
        page.run("document.getElementById('filter').reset()")
        page.find("#by-difference").click()
        want(0 < len(page.rows()) < len(every), "only where targets differ")
        page.find("#by-difference").click()
    else:
        Select(page.find("#by-verdict")).select_by_value("")
    want(page.rows() == every, "and no more")


def findings(page):
    articles = page.all("article.finding")
    want(articles, "there is a finding")
    for article in articles:
        calls = article.find_elements(By.CSS_SELECTOR, ".sequence .call")
        rows = article.find_elements(By.CSS_SELECTOR, ".against tbody tr")
        want(len(calls) == len(rows) > 0, f"each call is drawn: {len(calls)} of {len(rows)}")
        first = calls[0].rect
        heap = article.find_elements(By.CSS_SELECTOR, ".sequence .heap")
        for message in heap:
            want(message.rect["x"] >= first["x"] + first["width"] - 2, "heap calls lie right of the package")
    button = page.find(".copy")
    line = page.find(f"#{button.get_attribute('data-copy')}").text
    page.command("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    button.click()
    time.sleep(0.3)
    script = "const done = arguments[0]; navigator.clipboard.readText().then(done, (why) => done(String(why)))"
    copied = page.driver.execute_async_script(script)
    want(copied == line and line.startswith("sspcheck replay"), f"the replay line is copied: {copied}")
    want("copied" in page.find("#said").get_attribute("textContent"), "and it is said that it is")


def flag_map(page):
    canvas = page.find("#map")
    word = lambda: page.find("#word").text
    page.run("arguments[0].scrollIntoView({block: 'center'})", canvas)
    names = [option.text for option in Select(page.find("#which-map")).options]
    want(names, "there are situations")
    size = canvas.size
    # The square in column 1 of row 0 is DELEGATE alone; that below column 0 is the eighth flag alone.
    corner = lambda column, row: ActionChains(page.driver).move_to_element_with_offset(
        canvas, int(-size["width"] / 2 + (column + 0.5) * size["width"] / 128), int(-size["height"] / 2 + (row + 0.5) * size["height"] / 128)).perform()
    corner(1, 0)
    want(word().startswith("0x00000001 DELEGATE:"), f"the pointer is over DELEGATE: {word()}")
    corner(0, 1)
    want(word().startswith("0x00000100 ALLOCATE_MEMORY:"), f"the pointer is over ALLOCATE_MEMORY: {word()}")
    canvas.send_keys(Keys.HOME)
    want(word().startswith("0x00000000 no flag:"), f"Home is the first word: {word()}")
    canvas.send_keys(Keys.ARROW_RIGHT)
    want(word().startswith("0x00000001 DELEGATE:"), f"the right arrow moves: {word()}")
    canvas.send_keys(Keys.ARROW_DOWN)
    want(word().startswith("0x00000101 DELEGATE, ALLOCATE_MEMORY:"), f"the down arrow moves: {word()}")
    canvas.send_keys(Keys.ARROW_LEFT, Keys.ARROW_UP, Keys.ARROW_UP)
    want(word().startswith("0x00000000 no flag:"), f"and it stays on the map: {word()}")
    canvas.send_keys(Keys.END)
    want(word().startswith("0x0001CFEF "), f"End is the last word: {word()}")
    want(page.find("#word").get_attribute("aria-live") == "polite", "the word is read out")
    want(word()[:10] in canvas.get_attribute("aria-label"), "and is the name of the map")
    canvas.send_keys(Keys.HOME)
    boxes = page.all("#bits input")
    want(len(boxes) == 14, f"each flag has a switch: {len(boxes)}")
    boxes[12].click()
    want(word().startswith("0x00008000 STREAM:"), f"a switch sets its flag: {word()}")
    want(word().endswith(": succeeds with STATUS_SUCCESS (0x00000000)"), f"STREAM succeeds: {word()}")
    boxes[0].click()
    boxes[3].click()
    want(word().startswith("0x00008009 DELEGATE, SEQUENCE_DETECT, STREAM:"), f"switches set flags: {word()}")
    want(word().endswith(": left out: words like these ended their host by a crash"), f"with both it crashes: {word()}")
    boxes[3].click()
    want(word().endswith(": succeeds with STATUS_SUCCESS (0x00000000)"), f"with one of them it does not: {word()}")
    # What the map tells is what the table counts.
    counted = page.run("""
      const row = document.querySelectorAll('table.maps tbody tr')[Number(document.getElementById('which-map').value)];
      const canvas = document.getElementById('map'), pixels = canvas.getContext('2d').getImageData(0, 0, 512, 512).data;
      const colours = new Map();
      for (let y = 0; y < 128; y += 1) for (let x = 0; x < 128; x += 1) {
        const at = 4 * ((y * 4 + 2) * 512 + x * 4 + 2), colour = `rgb(${pixels[at]}, ${pixels[at + 1]}, ${pixels[at + 2]})`;
        colours.set(colour, (colours.get(colour) || 0) + 1);
      }
      return [...row.querySelectorAll('td .legend li')].map((item) => [
        Number(item.querySelector('.number').textContent.replace(/,/g, '')),
        colours.get(getComputedStyle(item.querySelector('.swatch')).backgroundColor) || 0]);
    """)
    for listed, drawn in counted:
        # The mark of the square where one stands may hide some of its neighbours.
        want(abs(listed - drawn) <= 9, f"as many squares as words: {counted}")
    want(sum(listed for listed, _ in counted) == 16384, f"every word has an answer: {counted}")


def keyboard(page):
    page.driver.get("about:blank")
    page.driver.get(page.path.as_uri())
    stops = []
    for _ in range(400):
        ActionChains(page.driver).send_keys(Keys.TAB).perform()
        stop = page.run("""
          const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
          return { what: e.id || e.getAttribute('href') || e.className || e.localName, tag: e.localName,
                   ring: style.outlineStyle !== 'none' || e.localName === 'body', seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight };
        """)
        if stop["tag"] == "body":
            break
        want(stop["ring"], f"the focus is seen on {stop}")
        want(stop["seen"], f"what has the focus is on the screen: {stop}")
        stops.append(stop["what"])
    want(stops[0] == "#main", f"the first stop skips to the report: {stops[:3]}")
    for stop in ["#clauses", "search", "by-verdict", "by-level", "map", "which-map", "copy"]:
        want(stop in stops, f"the keyboard reaches {stop}: {stops}")
    page.driver.get(page.path.as_uri() + "#CRED-2")
    want(page.run("return document.getElementById('CRED-2').open"), "a link opens what it leads to")
    page.run("document.querySelector('#CTX-1 > summary').focus()")
    ActionChains(page.driver).send_keys(Keys.ENTER).perform()
    want(page.run("return document.getElementById('CTX-1').open"), "Enter opens a clause")
    return len(stops)


def printed(page, name):
    data = base64.b64decode(page.command("Page.printToPDF", printBackground=True)["data"])
    want(data.startswith(b"%PDF"), "it prints")
    (OUT / f"{name}.pdf").write_bytes(data)
    sheets = len(re.findall(rb"/Type\s*/Page\b", data))
    want(1 < sheets < 25, f"on few sheets: {sheets}")


def comparison(page):
    """The page of `compare`: it has no script, and its one switch is a check box."""
    page.is_quiet()
    page.is_readable()
    want(not page.all("script"), "no script in the comparison")
    box = page.find("#only")
    want(box.is_selected(), "at first only what differs is shown")
    few = page.rows()
    box.send_keys(Keys.SPACE)
    every = page.rows()
    want(0 < len(few) < len(every), f"the box shows the other clauses: {len(few)} of {len(every)}")
    box.send_keys(Keys.SPACE)
    want(page.rows() == few, "and hides them again")
    for row in page.all("#table tbody tr"):
        verdicts = {cell.get_attribute("data-verdict") for cell in row.find_elements(By.CSS_SELECTOR, "[data-verdict]")}
        differs = row.get_attribute("data-differs") is not None
        want(differs == (len(verdicts) > 1), f"{row.get_attribute('data-clause')} differs: {differs}, {verdicts}")
    for width in [1200, 400]:
        page.fits(width)
        page.picture(f"compared-{width}", most=5000)
    page.size(1200, 900)
    page.scheme("dark")
    page.picture("compared-dark", most=3000)
    page.scheme("light")
    printed(page, "compared")
    page.is_quiet()
    print(f"the comparison: {len(few)} of {len(every)} clauses differ; its switch, contrast, print")


def policy(page):
    """What got in all the same would not run: the policy forbids it."""
    page.run("""
      window.hit = 0;
      document.addEventListener('securitypolicyviolation', () => { window.stopped = (window.stopped || 0) + 1; });
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.hit = 1"><p style="color: red">x</p>');
      const script = document.createElement('script');
      script.textContent = 'window.hit = 2';
      document.body.append(script);
      fetch('https://example.invalid/').catch(() => {});
    """)
    time.sleep(0.5)
    want(page.run("return window.hit") == 0, "nothing runs that was put in")
    want(page.run("return window.stopped") >= 4, f"and each was stopped: {page.run('return window.stopped')}")


def hostile(source):
    """A record in which every text of a target is hostile."""
    lines = (OUT / source).read_text().splitlines()
    number = [0]

    def text():
        number[0] += 1
        return HOSTILE[number[0] % len(HOSTILE)]

    header, footer = json.loads(lines[0]), json.loads(lines[-1])
    name = " ".join(HOSTILE)
    header["header"]["target"] = name
    report = footer["footer"]["report"]
    report["target"].update({"name": name, "kind": text(), "package": text(), "version": text()})
    report["notes"] = [{"clauses": [], "summary": one} for one in HOSTILE]
    report["proves"] = HOSTILE
    for clause in report["clauses"]:
        clause["reason"] = text()
    for finding in report["findings"]:
        finding.update({"summary": name, "condition": name, "output": name, "site": HOSTILE, "replay": name})
        for step in finding["trace"]:
            step.update({"call": text(), "permitted": text(), "observed": text(), "lsa": [text(), text()]})
    for one in report.get("flags", []):
        one["situation"] = text()
        for answer in one["answers"]:
            answer["says"] = text()
    for one in report.get("life", []):
        one["call"] = text()
    folder = OUT / "hostile"
    folder.mkdir(exist_ok=True)
    record = folder / "record.jsonl"
    record.write_text("\n".join([json.dumps(header), *lines[1:-1], json.dumps(footer)]) + "\n")
    return record


def main():
    with Page("flawed_crash_on_flags/report.html") as page:
        page.is_quiet()
        filters(page, False)
        findings(page)
        flag_map(page)
        stops = keyboard(page)
        page.driver.get(page.path.as_uri())
        page.is_readable()
        for width in [1200, 800, 400]:
            page.fits(width)
            for scheme in ["light", "dark"]:
                page.scheme(scheme)
                page.picture(f"one-{width}-{scheme}")
        page.scheme("light")
        page.size(1200, 900)
        for part in ["summary", "findings", "clauses", "flags", "states", "suite"]:
            page.picture(f"part-{part}", f"#{part}", 2400)
        page.size(400, 900)
        for part in ["findings", "flags"]:
            page.picture(f"part-{part}-400", f"#{part}", 2400)
        page.size(1200, 900)
        light = page.run("return getComputedStyle(document.body).backgroundColor")
        page.scheme("dark")
        dark = page.run("return getComputedStyle(document.body).backgroundColor")
        want(light != dark, "dark is not light")
        for part in ["findings", "flags", "states"]:
            page.picture(f"part-{part}-dark", f"#{part}", 2400)
        page.scheme("light")
        printed(page, "one")
        page.is_quiet()
        policy(page)
    print(f"one target: search, filters, diagram, flag map by pointer and keys, {stops} stops of the keyboard, contrast, print, policy")

    with Page("reference/report.html") as page:
        page.is_quiet()
        page.is_readable()
        page.picture("reference-1200")

    record = hostile("flawed_crash_on_flags/record.jsonl")
    command = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    if command:
        for name, records in [("hostile.html", [record]), ("hostile-many.html", [record, OUT / "reference/record.jsonl"])]:
            made = subprocess.run([command, "report", *records, "--format", "html"], capture_output=True, check=False)
            want(made.returncode == 1, f"a report of a hostile record: {made.stderr.decode()}")
            (OUT / name).write_bytes(made.stdout)
            with Page(name) as page:
                page.run("for (const one of document.querySelectorAll('details')) one.open = true")
                page.run("for (const one of document.querySelectorAll('*')) one.dispatchEvent(new Event('mouseover'))")
                time.sleep(0.3)
                want(page.run("return window.hit === undefined && document.images.length === 0"), f"{name}: nothing gets in")
                page.is_quiet()
                page.picture(name.replace(".html", ""), most=6000)
        print("hostile texts of a target: nothing of them runs")

    with Page("twenty.html") as page:
        page.is_quiet()
        filters(page, True)
        page.is_readable()
        for width in [1200, 400]:
            page.fits(width)
            page.picture(f"twenty-{width}", most=5000)
        page.size(1200, 900)
        page.picture("twenty-clauses", "#clauses", 2400)
        page.scheme("dark")
        page.picture("twenty-dark", "#clauses", 2400)
        page.scheme("light")
        page.driver.get(page.path.as_uri() + "#CRED-2")
        page.picture("twenty-clause", "#CRED-2")
        page.is_quiet()

    with Page("compared.html") as page:
        comparison(page)

    for name, tries in [("twenty.html", 3), ("many.html", 1)]:
        times = []
        for _ in range(tries):
            with Page(name) as page:
                page.is_quiet()
                times.append((page.loaded, page.shown))
                cells = page.run("return document.querySelectorAll('#table tbody [data-verdict]').length")
        megabytes = (OUT / name).stat().st_size / 1e6
        loaded, shown = sorted(times)[len(times) // 2]
        print(f"{name}: {cells} verdicts, {megabytes:.2f} MB, loaded in {loaded:.2f} s (the command to open it took {shown:.2f} s), the middle of {len(times)}")
    want((OUT / "twenty.html").stat().st_size < 5_000_000, "twenty targets in less than 5 MB")


main()
