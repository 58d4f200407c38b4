import { Connection, readTarget, sayListening } from './target.js';

Bun.serve({
  hostname: '127.0.0.1',
  port: Number(process.env.LAB_PORT),
  fetch(request, server) {
    const target = readTarget(request.url);
    const data = { target, connection: new Connection(target.scenario) };
    return server.upgrade(request, { data }) ? undefined : new Response(null, { status: 400 });
  },
  websocket: {
    open(socket) {
      const { target, connection } = socket.data;
      connection.act(target, (...args) => socket.close(...args));
    },
    message(socket, message) {
      if (socket.data.target.act === 'echo') socket.send(message);
    },
    close(socket, code, reason) {
      socket.data.connection.end(code, reason, null);
    },
  },
});
sayListening();
