package community.kith.introductions;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of introducing people to a group, in steps of five, rounded down, so that nobody can be made out: of fewer than five no number
 * is given. Whoever planned a group hears no more when it opens than they heard of its first members.
 */
record GroupWelcome(
        @Nullable Integer introduced,
        @Nullable Integer welcomed,
        @Nullable Integer went,
        @Nullable Integer stayed) {

    private static final int FEWEST = 5;

    static GroupWelcome counted(int introduced, int welcomed, int went, int stayed) {
        return new GroupWelcome(atLeast(introduced), atLeast(welcomed), atLeast(went), atLeast(stayed));
    }

    /** All of it as a sentence. */
    public String sentence() {
        if (introduced == null) {
            return "Fewer than five people were introduced here, so that nothing can be said yet.";
        }
        return Stream.of(
                        "At least %d people were introduced here".formatted(introduced),
                        number(welcomed) + " were told that they are welcome",
                        number(went) + " went",
                        number(stayed) + " stayed for three months or longer")
                .collect(Collectors.joining(", ", "", "."));
    }

    private static String number(@Nullable Integer count) {
        return count == null ? "fewer than five" : "at least " + count;
    }

    private static @Nullable Integer atLeast(int count) {
        return count < FEWEST ? null : count / FEWEST * FEWEST;
    }
}
