import process from 'node:process';
import { Connection, readTarget, sayListening } from './target.js';

Deno.serve({ hostname: '127.0.0.1', port: Number(process.env.LAB_PORT), onListen: sayListening }, (request) => {
  const target = readTarget(request.url);
  const connection = new Connection(target.scenario);
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.addEventListener('open', () => connection.act(target, (...args) => socket.close(...args)));
  socket.addEventListener('message', ({ data }) => {
    if (target.act === 'echo') socket.send(data);
  });
  socket.addEventListener('error', (event) => connection.addError(event.error ?? event.message));
  socket.addEventListener('close', ({ code, reason, wasClean }) => connection.end(code, reason, wasClean));
  return response;
});
