import { defineConfig } from 'vitest/config';

// vitest 5 groups failures with Map.groupBy, which Node 20 lacks: without this a red run dies before it says why. Goes with Node 20.
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

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
