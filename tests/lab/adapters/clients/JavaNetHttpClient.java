import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** Drives the WebSocket of java.net.http, with its defaults. */
final class JavaNetHttpClient {
    private record Listener(Tasks.Result result) implements WebSocket.Listener {
        @Override
        public void onOpen(WebSocket socket) {
            result.open();
            socket.request(1);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            result.code = code;
            result.reason = reason;
            result.end();
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            result.error(error);
            result.end();
        }
    }

    private static void visit(Tasks.Task task, Tasks.Result result) throws Throwable {
        try {
            var socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(task.url()), new Listener(result)).get();
            if (task.act() != null) close(socket, task.act(), result);
        } catch (ExecutionException wrapped) {
            throw wrapped.getCause();
        }
    }

    private static void close(WebSocket socket, Tasks.Act act, Tasks.Result result) throws InterruptedException {
        try {
            socket.sendClose(act.code(), act.reason() == null ? "" : act.reason()).get();
        } catch (ExecutionException wrapped) {
            result.threw(wrapped.getCause());
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        Tasks.run(JavaNetHttpClient::visit);
    }
}
