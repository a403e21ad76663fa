import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'test',
    testTimeout: 30_000,
    isolate: false,
    expect: { requireAssertions: true },
    env: { NO_COLOR: '', FORCE_COLOR: '', TZ: 'UTC' },
  },
});
