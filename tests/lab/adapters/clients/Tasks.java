import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What the Java clients share: tasks from standard input, one JSON line per result. */
final class Tasks {
    /** A close that throws may end the connection all the same: so long is waited for that. */
    private static final int AFTER_THROW_MS = 100;
    /** TCP may outlive the report of the last task; a process that ends would close it in the library's place. */
    private static final int BEFORE_EXIT_MS = 3000;

    record Act(Integer code, String reason) {}

    record Task(String scenario, String url, Act act, int timeoutMs) {}

    /** Connects, calls the library's close where the task says so, and tells the result of everything. */
    interface Visit {
        void run(Task task, Result result) throws Throwable;
    }

    static final class Result {
        String scenario;
        volatile boolean opened;
        volatile Integer code;
        volatile String reason;
        volatile Boolean wasClean;
        volatile String errorText;
        volatile String threw;
        volatile boolean ended;
        volatile long ms;
        private final transient CountDownLatch done = new CountDownLatch(1);
        private transient volatile long began = System.nanoTime();

        /** The connection is open; time counts from here. */
        void open() {
            opened = true;
            began = System.nanoTime();
        }

        void error(Throwable error) {
            errorText = errorText == null ? describe(error) : errorText + " | " + describe(error);
        }

        void threw(Throwable error) throws InterruptedException {
            threw = describe(error);
            done.await(AFTER_THROW_MS, TimeUnit.MILLISECONDS);
            done.countDown();
        }

        void end() {
            ended = true;
            ms = elapsed();
            done.countDown();
        }

        private long elapsed() {
            return (System.nanoTime() - began) / 1_000_000;
        }
    }

    /** The text of an exception; one that says nothing is told by its cause. */
    private static String describe(Throwable error) {
        var silent = error.getMessage() == null && error.getCause() != null;
        return silent ? error + " | cause: " + describe(error.getCause()) : error.toString();
    }

    static void run(Visit visit) throws InterruptedException {
        var tasks = new Gson().fromJson(new InputStreamReader(System.in, StandardCharsets.UTF_8), Task[].class);
        var output = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
        for (var task : tasks) {
            var result = new Result();
            result.scenario = task.scenario();
            var visiting = new Thread(() -> {
                try {
                    visit.run(task, result);
                } catch (Throwable error) {
                    result.error(error);
                    result.end();
                }
            });
            visiting.setDaemon(true);
            visiting.start();
            result.done.await(task.timeoutMs(), TimeUnit.MILLISECONDS);
            if (!result.ended) result.ms = result.elapsed();
            System.out.println(output.toJson(result));
        }
        Thread.sleep(BEFORE_EXIT_MS);
        Runtime.getRuntime().halt(0);
    }

    private Tasks() {}
}
