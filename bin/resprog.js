#!/usr/bin/env node
// Starts resprog; refuses an old Node in one line before any module that it could not parse is loaded.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 17)) {
  process.stderr.write(`resprog needs Node.js 20.17 or later; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  import('../dist/main.js').then(
    main => main.start(),
    error => {
      process.stderr.write(`resprog is not built here (${error.code ?? error.message}). Run: npm ci\n`);
      process.exitCode = 1;
    },
  );
}
