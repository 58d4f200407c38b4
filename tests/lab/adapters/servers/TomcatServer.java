import com.google.gson.GsonBuilder;
import jakarta.servlet.ServletContext;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/** Drives the Jakarta WebSocket server of Tomcat, embedded; the end of the process stops Tomcat, as its own launcher does. */
final class TomcatServer {
    /** A close that throws may end the connection all the same: so long is waited for that. */
    private static final int AFTER_THROW_MS = 100;

    /** One instance for each connection. */
    public static final class Application extends Endpoint {
        private final long began = System.nanoTime();
        private String scenario;
        private volatile String errorText;
        private volatile String threw;
        private boolean reported;

        @Override
        public void onOpen(Session session, EndpointConfig configuration) {
            scenario = session.getPathParameters().get("scenario");
            var doing = parameter(session, "do");
            session.addMessageHandler(String.class, (MessageHandler.Whole<String>) message -> {
                if (doing.equals("echo")) session.getAsyncRemote().sendText(message);
            });
            session.addMessageHandler(ByteBuffer.class, (MessageHandler.Whole<ByteBuffer>) message -> {
                if (doing.equals("echo")) session.getAsyncRemote().sendBinary(message);
            });
            switch (doing) {
                case "close" -> close(session, parameter(session, "code"), parameter(session, "reason"));
                case "ping" -> ping(session);
                case "throw" -> throw new IllegalStateException("thrown by the application");
                default -> {}
            }
        }

        private void close(Session session, String code, String reason) {
            try {
                if (code == null) session.close();
                else session.close(new CloseReason(CloseCodes.getCloseCode(Integer.parseInt(code)), reason));
            } catch (IllegalArgumentException | IOException error) {
                threw = error.toString();
                CompletableFuture.delayedExecutor(AFTER_THROW_MS, TimeUnit.MILLISECONDS)
                        .execute(() -> report(null, null, false));
            }
        }

        private void ping(Session session) {
            try {
                session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
            } catch (IOException error) {
                threw = error.toString();
            }
        }

        private static String parameter(Session session, String name) {
            return session.getRequestParameterMap().getOrDefault(name, List.of()).stream().findFirst().orElse(null);
        }

        @Override
        public void onError(Session session, Throwable error) {
            errorText = error.toString();
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            report(reason.getCloseCode().getCode(), reason.getReasonPhrase(), true);
        }

        private synchronized void report(Integer code, String reason, boolean ended) {
            if (reported) return;
            reported = true;
            var line = new LinkedHashMap<String, Object>();
            line.put("scenario", scenario);
            line.put("opened", true);
            line.put("code", code);
            line.put("reason", reason);
            line.put("errorText", errorText);
            line.put("threw", threw);
            line.put("ended", ended);
            line.put("ms", (System.nanoTime() - began) / 1_000_000);
            System.out.println(new GsonBuilder().serializeNulls().disableHtmlEscaping().create().toJson(line));
        }
    }

    private static void addApplication(ServletContext context) {
        var container = (ServerContainer) context.getAttribute(ServerContainer.class.getName());
        try {
            container.addEndpoint(
                    ServerEndpointConfig.Builder.create(Application.class, "/{scenario}").build());
        } catch (DeploymentException error) {
            throw new IllegalStateException(error);
        }
    }

    private static void stop(Tomcat tomcat) {
        try {
            tomcat.stop();
        } catch (LifecycleException error) {
            error.printStackTrace();
        }
    }

    public static void main(String[] arguments) throws Exception {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("lab-tomcat").toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(Integer.parseInt(System.getenv("LAB_PORT")));
        tomcat.getConnector();
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "default", new DefaultServlet()).addMapping("/");
        context.addServletContainerInitializer(new WsSci(), Set.of());
        context.addServletContainerInitializer((classes, servletContext) -> addApplication(servletContext), Set.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(tomcat)));
        tomcat.start();
        System.out.println("{\"listening\": true}");
        tomcat.getServer().await();
    }

    private TomcatServer() {}
}
