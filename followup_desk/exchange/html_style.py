# SPDX-License-Identifier: MIT
"""How the page of `html_writer` looks."""

STYLE = """
:root { color-scheme: light dark; --ink: #1d2733; --mute: #5a6675; --rule: #d5dbe1; --paper: #fff; --link: #1a5fa8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e9ee; --mute: #9aa7b5; --rule: #39444f; --paper: #171d23; --link: #8cbcf0; }
}
@media print {
  :root { --ink: #000; --mute: #444; --rule: #bbb; --paper: #fff; --link: #000; }
  nav { display: none; }
  h2, h3 { break-after: avoid; }
  article li, dl > * { break-inside: avoid; }
}
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin: 0; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
a { color: var(--link); }
nav ul { columns: 16rem; padding-left: 1.25rem; }
article { border-top: 1px solid var(--rule); padding: 1.5rem 0; overflow: hidden; }
article img { float: right; max-width: 6rem; max-height: 8rem; margin-left: 1rem; border-radius: 4px; }
.job, .when, dt { color: var(--mute); } .job { margin: 0; }
dl { display: grid; grid-template-columns: 9rem 1fr; gap: .15rem 1rem; margin: .75rem 0; }
dt, dd { margin: 0; } dd, .text { white-space: pre-wrap; }
ol { list-style: none; padding: 0; margin: 0; } li { margin-bottom: .4rem; } .text { margin: .1rem 0; }
"""
