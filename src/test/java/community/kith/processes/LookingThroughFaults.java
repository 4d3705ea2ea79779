package community.kith.processes;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Somebody who opens one record after the other, and counts how often each was shown, and how often no answer came. */
final class LookingThroughFaults implements Runnable {

    private static final long PAUSE_MILLIS = 20;

    private final Sites sites;
    private final List<String> people;
    private final Map<String, Integer> shown = new ConcurrentHashMap<>();
    private final Map<String, Integer> unanswered = new ConcurrentHashMap<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    LookingThroughFaults(Sites sites, List<String> people) {
        this.sites = sites;
        this.people = people;
    }

    /** How often a person's record was shown. */
    int shown(String person) {
        return shown.getOrDefault(person, 0);
    }

    /** How often nobody could say whether it was. */
    int unanswered(String person) {
        return unanswered.getOrDefault(person, 0);
    }

    /** Ends with the record that is being opened. */
    void stop() {
        enough.set(true);
    }

    @Override
    public void run() {
        try {
            for (var number = 0; !enough.get(); number++) {
                look(people.get(number % people.size()));
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void look(String person) throws InterruptedException {
        try {
            var answer = sites.kith().ask("""
                    {"query": "query($id: ID!) { person(id: $id) { livesAlone } }", "variables": {"id": "%s"}}
                    """.formatted(person));
            if (answer.contains("\"livesAlone\":")) {
                shown.merge(person, 1, Integer::sum);
            } else if (answer.contains("\"UNAVAILABLE\"") || answer.contains("\"TIMED_OUT\"")) {
                unanswered.merge(person, 1, Integer::sum);
            } else {
                throw new IllegalStateException("Neither shown nor to be tried again: " + answer);
            }
        } catch (IOException gone) {
            unanswered.merge(person, 1, Integer::sum);
        }
    }
}
