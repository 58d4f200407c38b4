import websocket from 'websocket';
import { runTasks } from './stdio.js';

await runTasks(websocket.w3cwebsocket);
