package community.kith.processes;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody who brings new people into circles, one after the other. Where no answer comes, or the database is away, the same is sent
 * again under the same key until it is answered.
 */
final class WritingThroughFaults implements Runnable {

    private static final long PAUSE_MILLIS = 100;
    private static final int TRIES_AT_THE_END = 100;

    private final Sites sites;
    private final String who;
    private final List<String> circles;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicInteger again = new AtomicInteger();

    WritingThroughFaults(Sites sites, String who, List<String> circles) {
        this.sites = sites;
        this.who = who;
        this.circles = circles;
    }

    /** The names of whom the service said that they are in a circle. */
    Queue<String> acknowledged() {
        return acknowledged;
    }

    /** How often something had to be sent again. */
    int again() {
        return again.get();
    }

    /** Ends with the change that is at work, once it is answered. */
    void stop() {
        enough.set(true);
    }

    @Override
    public void run() {
        for (var number = 0; !enough.get(); number++) {
            bringIn("%s %d".formatted(who, number), circles.get(number % circles.size()));
        }
    }

    private void bringIn(String name, String circle) {
        var key = UUID.randomUUID().toString();
        var change = """
                {"query": "mutation($input: AddTieInput!) { addTie(input: $input) { tie { id } userErrors { code message } } }",
                 "variables": {"input": {"personId": "%s", "withName": "%s", "sector": "FRIEND", "ring": 2, "kind": "FRIEND",
                   "contactFrequency": "WEEKLY", "lastContact": "2026-11-01"}}}
                """.formatted(circle, name);
        var left = TRIES_AT_THE_END;
        while (!answered(change, key)) {
            if (enough.get() && --left == 0) {
                throw new IllegalStateException("Not answered to the end");
            }
            again.incrementAndGet();
            pause();
        }
        acknowledged.add(name);
    }

    private boolean answered(String change, String key) {
        try {
            var answer = sites.kith().ask(change, key);
            if (answer.contains("\"userErrors\":[]") || answer.contains("DONE_ALREADY")) {
                return true;
            }
            if (answer.contains("\"UNAVAILABLE\"") || answer.contains("\"TIMED_OUT\"")) {
                return false;
            }
            throw new IllegalStateException("Neither done nor to be tried again: " + answer);
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
