package community.kith.isolation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Between what a score lies; where both are the same, it is known. */
record Bounds(int least, int most) {

    /** One point where it is so, none where it is not, either where nobody knows. */
    static Bounds point(@Nullable Boolean so) {
        if (so == null) {
            return new Bounds(0, 1);
        }
        return so ? new Bounds(1, 1) : new Bounds(0, 0);
    }

    static Bounds sum(Bounds... all) {
        return new Bounds(
                Arrays.stream(all).mapToInt(Bounds::least).sum(),
                Arrays.stream(all).mapToInt(Bounds::most).sum());
    }

    boolean isKnown() {
        return least == most;
    }

    @Nullable
    Integer value() {
        return isKnown() ? least : null;
    }

    /** Whether it is below a line, whatever it is within the bounds. */
    @Nullable
    Boolean isBelow(int line) {
        if (most < line) {
            return true;
        }
        return least >= line ? Boolean.FALSE : null;
    }

    /** Whether it is at a line or above. */
    @Nullable
    Boolean isAtLeast(int line) {
        return not(isBelow(line));
    }

    static @Nullable Boolean not(@Nullable Boolean answer) {
        return answer == null ? null : Boolean.valueOf(!answer);
    }
}
