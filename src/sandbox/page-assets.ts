export const STYLE = `
:root { color-scheme: light dark; --line: #d9d6cf; --soft: #f4f2ed; --paper: #fff; --ink: #22262b; --dim: #5c6470; --sea: #0b5c7d; --shop: #e4f1f6; --warn: #8a3b00; }
@media (prefers-color-scheme: dark) { :root { --line: #3a4048; --soft: #16191d; --paper: #1f2329; --ink: #eceae6; --dim: #a9b1bc; --sea: #7cc8e6; --shop: #17323f; --warn: #ffb37a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--soft); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, nav, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.25rem; }
h1 { margin: 0; font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; } h3 { font-size: 1rem; margin: 0; }
header p, .dim, time { color: var(--dim); font-size: .875rem; } header p { margin: .25rem 0 1rem; font-size: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem; padding: 0; margin: 0; list-style: none; border-bottom: 2px solid var(--line); }
nav a { display: block; padding: .5rem .9rem; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; margin-bottom: -2px; }
nav a[aria-current] { border-color: var(--sea); color: var(--sea); font-weight: 600; } nav a:hover { text-decoration: underline; }
a:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible, select:focus-visible, summary:focus-visible { outline: 3px solid var(--sea); outline-offset: 2px; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; } @media (max-width: 50rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
.card > p { white-space: pre-line; }
ol.items { list-style: none; margin: .75rem 0; padding: 0; } ol.items ol.items { margin: .5rem 0 0 1.5rem; }
.item { padding: .5rem .75rem; border-radius: .75rem; background: var(--soft); margin-bottom: .5rem; } .item p { margin: .15rem 0; white-space: pre-line; }
.shop { background: var(--shop); border-left: 4px solid var(--sea); } .hidden p { opacity: .6; text-decoration: line-through; }
.badge { font-size: .75rem; border: 1px solid currentColor; border-radius: 1rem; padding: .05rem .5rem; color: var(--sea); white-space: nowrap; } .badge.warn { color: var(--warn); }
.thread .item { width: fit-content; max-width: 90%; } .thread .shop { margin-left: auto; }
form { display: grid; gap: .5rem; margin-top: .75rem; } label { display: grid; gap: .15rem; font-size: .875rem; color: var(--dim); }
input, textarea, select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--dim); border-radius: .5rem; padding: .45rem .6rem; width: 100%; }
button { font: inherit; font-weight: 600; color: var(--paper); background: var(--sea); border: 0; border-radius: .5rem; padding: .5rem 1rem; justify-self: start; cursor: pointer; }
summary { cursor: pointer; color: var(--sea); font-size: .875rem; } .error { border: 2px solid var(--warn); }
.stars { letter-spacing: .1em; color: var(--warn); } :target { outline: 3px solid var(--sea); }
`;

/** Fetches the page again when the world has changed, and renews those parts nobody is typing in. */
export const SCRIPT = `
let seen;
setInterval(async () => {
  try {
    const version = await (await fetch('/_control/version')).text();
    const first = seen === undefined, same = seen === version;
    seen = version;
    if (first || same) return;
    const text = await (await fetch(location.href)).text();
    const fresh = new DOMParser().parseFromString(text, 'text/html');
    for (const part of fresh.querySelectorAll('[data-live]')) {
      const old = document.getElementById(part.id);
      if (!old) { location.reload(); return; }
      const busy = old.contains(document.activeElement) || old.querySelector('details[open]');
      if (!busy && old.innerHTML !== part.innerHTML) old.innerHTML = part.innerHTML;
    }
  } catch { /* the sandbox is away; try again */ }
}, 2000);
`;
