import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.ContainerProvider;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.net.URI;
import java.nio.ByteBuffer;

/** Drives the Jakarta WebSocket client of Tomcat; codes go through CloseCodes.getCloseCode. */
final class TomcatClient {
    private static final class Client extends Endpoint {
        private final Tasks.Result result;

        Client(Tasks.Result result) {
            this.result = result;
        }

        @Override
        public void onOpen(Session session, EndpointConfig configuration) {
            result.open();
            session.addMessageHandler(String.class, (MessageHandler.Whole<String>) message -> {});
            session.addMessageHandler(ByteBuffer.class, (MessageHandler.Whole<ByteBuffer>) message -> {});
        }

        @Override
        public void onError(Session session, Throwable error) {
            result.error(error);
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            result.code = reason.getCloseCode().getCode();
            result.reason = reason.getReasonPhrase();
            result.end();
        }
    }

    private static void visit(Tasks.Task task, Tasks.Result result) throws Exception {
        var session = ContainerProvider.getWebSocketContainer()
                .connectToServer(
                        new Client(result), ClientEndpointConfig.Builder.create().build(), URI.create(task.url()));
        if (task.act() != null) close(session, task.act(), result);
    }

    private static void close(Session session, Tasks.Act act, Tasks.Result result) throws InterruptedException {
        try {
            if (act.code() == null) session.close();
            else session.close(new CloseReason(CloseCodes.getCloseCode(act.code()), act.reason()));
        } catch (Exception error) {
            result.threw(error);
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        Tasks.run(TomcatClient::visit);
    }
}
