package community.kith.imagined;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Loads a community into a graph that is in use, some thousand lines at a time, and goes on where a load was cut off. */
@Component
class LoadingAlive {

    private static final int AT_ONCE = 5_000;

    private final ImaginedLoads loads;

    LoadingAlive(ImaginedLoads loads) {
        this.loads = loads;
    }

    /** Another community is in the graph already; two would be taken for one. */
    static final class AnotherIsThere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnotherIsThere(Size size) {
            super("There is an imagined community in the graph already: %,d people, seed %d, day %s."
                    .formatted(size.people(), size.seed(), size.day()));
        }
    }

    /**
     * Loads what is not there yet.
     *
     * @param said hears in words how far it has come
     * @throws AnotherIsThere when a load of another community was begun
     */
    void load(Size size, Consumer<String> said) {
        var begun = loads.begin(size);
        if (!begun.size().equals(size)) {
            throw new AnotherIsThere(begun.size());
        }
        if (begun.done()) {
            said.accept("It is all there.");
            return;
        }
        if (begun.lines() > 0) {
            said.accept("It goes on after %,d nodes and relationships.".formatted(begun.lines()));
        }
        var community = new Community(size);
        var counted = new Batches(begun.lines(), said);
        var from = System.nanoTime();
        for (var table : Table.values()) {
            counted.begin(table);
            community.lines(table, counted::take);
            counted.end();
        }
        loads.finish(counted.lines);
        said.accept("%,d nodes and relationships.".formatted(counted.lines));
        said.accept("%,.0f were written a second."
                .formatted((counted.lines - begun.lines()) / ((System.nanoTime() - from) / 1e9)));
    }

    /** Lines that wait to be added together; the first ones are there already. */
    private final class Batches {

        private final int there;
        private final Progress progress;
        private final List<Line> waiting = new ArrayList<>();
        private Table table = Table.values()[0];
        private int lines;

        Batches(int there, Consumer<String> said) {
            this.there = there;
            this.progress = new Progress(said);
        }

        void begin(Table next) {
            table = next;
            progress.begin(next.words());
        }

        void take(Line line) {
            lines++;
            progress.one();
            if (lines > there) {
                waiting.add(line);
                if (waiting.size() == AT_ONCE) {
                    write();
                }
            }
        }

        void end() {
            if (!waiting.isEmpty()) {
                write();
            }
            progress.end();
        }

        private void write() {
            loads.add(table, waiting, lines);
            waiting.clear();
        }
    }
}
