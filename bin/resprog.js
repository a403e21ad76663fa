#!/usr/bin/env node
// Starts resprog; refuses an old Node in one line before any module that it could not parse is loaded.
'use strict';
const { node } = process.versions;
const [major, minor] = node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 17)) {
  process.stderr.write(`resprog needs Node.js 20.17 or later; this is ${node}.\n`);
  process.exitCode = 1;
} else {
  const isTraced = process.env.RESPROG_DEBUG === '1';
  if (isTraced) process.setSourceMapsEnabled(true);
  load(isTraced)?.start();
}

function load(isTraced) {
  try {
    const { loadMain } = require('./bundle.js');
    return loadMain(isTraced);
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND' && error.code !== 'ENOENT') throw error;
    process.stderr.write('resprog is not built here. Run: npm ci\n');
    process.exitCode = 1;
    return undefined;
  }
}
