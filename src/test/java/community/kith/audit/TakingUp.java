package community.kith.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/** Another process that starts on the directory of its argument, and says with its exit value how many looks it has taken up. */
final class TakingUp {

    /** What no fault ends with. */
    static final int NONE = 100;

    private TakingUp() {}

    static void main(String[] directory) {
        var another = UUID.randomUUID().toString();
        System.exit(NONE
                + new AnsweredLooks(Path.of(directory[0]), another, Clock.systemUTC())
                        .waiting().stream()
                                .mapToInt(file -> file.entries().size())
                                .sum());
    }
}
