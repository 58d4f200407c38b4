import websocket from 'faye-websocket';
import { runTasks } from './stdio.js';

await runTasks(websocket.Client);
