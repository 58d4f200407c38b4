import { WebSocket } from 'undici';
import { runTasks } from './stdio.js';

await runTasks(WebSocket);
