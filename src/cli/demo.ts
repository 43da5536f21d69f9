import { join } from 'node:path';
import { PROJECT } from './ensure-built.ts';

/** The bundled article: our own wording, facts of the 2024 season in the men's 1500 m and mile, and eight planted slips. */
export const DEMO_PATH = 'tests/articles/demo/men-1500-2024.html';
export const DEMO_FILE = join(PROJECT, DEMO_PATH);

/** One of the hosts on which the extension runs unasked; a browser that shows the demo is told that it is this machine. */
export const DEMO_HOST = 'athleticsweekly.com';

export const SCREENSHOT = '.output/demo.png';
