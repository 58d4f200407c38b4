import { createServer } from 'node:http';
import websocket from 'websocket';
import { Connection, readTarget, sayListening } from './target.js';

const httpServer = createServer().listen(Number(process.env.LAB_PORT), '127.0.0.1', sayListening);
const server = new websocket.server({ httpServer });
server.on('request', (request) => {
  const target = readTarget(request.httpRequest.url);
  const socket = request.accept(null, request.origin);
  const connection = new Connection(target.scenario);
  socket.on('error', (error) => connection.addError(error));
  socket.on('close', (code, description) => connection.end(code, description, null));
  socket.on('message', (message) => {
    if (target.act !== 'echo') return;
    if (message.type === 'utf8') socket.sendUTF(message.utf8Data);
    else socket.sendBytes(message.binaryData);
  });
  connection.act(target, (...args) => socket.close(...args));
});
