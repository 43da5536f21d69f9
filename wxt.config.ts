import { defineConfig } from 'wxt';

export default defineConfig({
  entrypointsDir: 'entrypoints',
  outDir: '.output',
  imports: false,
  webExt: { disabled: true },
  manifest: { name: 'Photofinish' },
});
