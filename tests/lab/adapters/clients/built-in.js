/** The WebSocket that the runtime brings: Node.js, Bun, Deno. */
import { runTasks } from './stdio.js';

await runTasks(globalThis.WebSocket);
