import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'test',
    testTimeout: 30_000,
    isolate: false,
    // Without this one core of two would wait.
    maxWorkers: '100%',
    expect: { requireAssertions: true },
    env: { NO_COLOR: '', FORCE_COLOR: '', TZ: 'UTC' },
  },
});
