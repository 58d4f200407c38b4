import { createServer } from 'node:http';
import WebSocket from 'faye-websocket';
import { Connection, readTarget, sayListening } from './target.js';

const server = createServer();
server.on('upgrade', (request, tcp, head) => {
  const target = readTarget(request.url);
  const connection = new Connection(target.scenario);
  const socket = new WebSocket(request, tcp, head);
  socket.on('error', ({ message }) => connection.addError(message));
  socket.on('close', ({ code, reason }) => connection.end(code, reason, null));
  socket.on('message', ({ data }) => {
    if (target.act === 'echo') socket.send(data);
  });
  socket.on('open', () => connection.act(target, (...args) => socket.close(...args)));
});
server.listen(Number(process.env.LAB_PORT), '127.0.0.1', sayListening);
