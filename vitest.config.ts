import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but Node and the built database; `lint` reads sources only; `browser` drives real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**', 'tests/architecture.test.ts'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'lint', include: ['tests/architecture.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
