package community.kith.directory;

import community.kith.directory.reading.Reading;
import community.kith.directory.reading.Unreadable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name under which a directory's records are kept. */
final class SourceName {

    private static final int LONGEST = 200;
    private static final Set<String> OUR_OWN = Set.of("team", "kith");

    private SourceName() {}

    /** The name as it is to be kept; throws what the caller is told when it cannot be used. */
    static String of(String given) {
        var name = new Reading().line("source", given, LONGEST + 1).orElse("");
        if (name.isEmpty() || name.length() > LONGEST || name.contains("::") || name.endsWith(":")) {
            throw new Unreadable("source", "The name of a directory has 1 to 200 characters and no :: in it.");
        }
        if (OUR_OWN.stream().anyMatch(name::equalsIgnoreCase)) {
            throw new Unreadable("source", "Team and Kith are names that Kith uses itself. Take another one.");
        }
        return name;
    }

    /** The name, where one must be given. */
    static String needed(@Nullable String given) {
        if (given == null) {
            throw new Unreadable("source", "Give the name of the directory as the part “source”.");
        }
        return of(given);
    }
}
