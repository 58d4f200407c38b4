import { WebSocketServer } from 'ws';
import { Connection, readTarget, sayListening } from './target.js';

const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.env.LAB_PORT) }, sayListening);
server.on('connection', (socket, request) => {
  const target = readTarget(request.url);
  const connection = new Connection(target.scenario);
  socket.on('error', (error) => connection.addError(error));
  socket.on('close', (code, reason) => connection.end(code, reason.toString(), null));
  socket.on('message', (data, isBinary) => {
    if (target.act === 'echo') socket.send(data, { binary: isBinary });
  });
  connection.act(target, (...args) => socket.close(...args));
});
