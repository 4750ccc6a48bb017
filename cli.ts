#!/usr/bin/env node
import { once } from 'node:events';
import { main } from './cli/main';
import type { Terminal } from './cli/command';

const terminal: Terminal = {
  env: process.env,
  async out(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  err: (line) => void process.stderr.write(`${line}\n`),
  get input() {
    return process.stdin;
  },
};

// Whoever reads our output may have seen enough: `latchkey audit export … | head`.
process.stdout.on('error', () => process.exit(0));

void main(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
