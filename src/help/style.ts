/** The help page's looks: in the page itself, so that nothing else has to be loaded. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #17272b; --dim: #4d5e62; --line: #d3dadb; --ground: #f6f7f7; --card: #fff; --deed: #0b6170; --deed-ink: #fff; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 0 1.25rem 4rem; font: 1.0625rem/1.6 system-ui, sans-serif; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; }
a { color: var(--deed); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--deed); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--card); padding: 0.5rem 1rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; justify-content: space-between; align-items: baseline; padding: 1.25rem 0; border-bottom: 1px solid var(--line); }
.brand { margin: 0; font-weight: 650; }
.brand a { color: inherit; text-decoration: none; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; }
nav a { display: inline-block; padding: 0.25rem 0; }
nav a[aria-current] { color: var(--ink); font-weight: 650; text-decoration: none; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 2rem 0 1.25rem; }
h2 { font-size: 1.0625rem; line-height: 1.4; margin: 0; display: inline; }
form[role=search] { margin-bottom: 2rem; }
label { display: block; font-weight: 650; margin-bottom: 0.35rem; }
.search { display: flex; flex-wrap: wrap; gap: 0.5rem; }
input { flex: 1 1 14rem; min-width: 0; font: inherit; padding: 0.55rem 0.75rem; border: 1px solid #75868a; border-radius: 8px; background: var(--card); color: var(--ink); }
button { font: inherit; font-weight: 600; min-height: 2.75rem; min-width: 4rem; padding: 0.5rem 1.1rem; border: 1px solid var(--deed); border-radius: 8px; background: var(--deed); color: var(--deed-ink); cursor: pointer; }
.entry { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 0.6rem 0; padding: 0 1.1rem; }
summary { padding: 0.85rem 0; cursor: pointer; }
.entry[open] { padding-bottom: 0.6rem; }
p { margin: 0 0 0.9rem; }
fieldset { border: 0; margin: 0.5rem 0 1rem; padding: 0; }
legend { float: left; padding: 0; margin: 0 1rem 0.5rem 0; line-height: 2.75rem; color: var(--dim); }
.feedback button { background: transparent; color: var(--deed); margin: 0 0.4rem 0.5rem 0; }
.link { font-size: 0.9375rem; clear: both; }
.thanks { background: var(--card); border-left: 4px solid var(--deed); padding: 0.75rem 1rem; }
aside { margin-top: 2.5rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
aside h2 { display: block; font-size: 1.15rem; margin-bottom: 0.5rem; }
aside ul { margin: 0; padding-left: 1.25rem; }
aside li { padding: 0.2rem 0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eeee; --dim: #b3c1c4; --line: #33464b; --ground: #10191c; --card: #182428; --deed: #7fd0dd; --deed-ink: #08222a; } }
`;
