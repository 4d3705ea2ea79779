package community.kith.imagined;

import java.util.function.Consumer;

/** Says in words how far something has come, now and then. */
final class Progress {

    private static final int EVERY = 1_000_000;

    private final Consumer<String> said;
    private String what = "";
    private int count;

    Progress(Consumer<String> said) {
        this.said = said;
    }

    void begin(String words) {
        what = words;
        count = 0;
    }

    void one() {
        if (++count % EVERY == 0) {
            said.accept("%,d %s so far.".formatted(count, what));
        }
    }

    /** How many there are so far. */
    int count() {
        return count;
    }

    void end() {
        said.accept("%,d %s.".formatted(count, what));
    }
}
