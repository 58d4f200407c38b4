import { WebSocket } from 'ws';
import { runTasks } from './stdio.js';

await runTasks(WebSocket);
