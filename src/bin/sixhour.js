#!/usr/bin/env node
// Plain JavaScript that any Node understands: it has to run before anything is built.
const [major, minor] = process.versions.node.split('.').map(Number);
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
if (!fits) {
  process.stderr.write(
    `node: Sixhour needs Node 20.19, 22.12 or newer; this is ${process.versions.node}. Get one from nodejs.org.\n`,
  );
  process.exit(1);
}
const { build } = await import('./build.js');
await build();
// Whoever reads our lines may stop before we do: `sixhour decode … | head`.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const { run } = await import(new URL('../../dist/src/cli.js', import.meta.url).href);
process.exitCode = await run(process.argv.slice(2));
