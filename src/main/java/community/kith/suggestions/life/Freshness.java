package community.kith.suggestions.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How fresh a record of the directory is.
 *
 * @param assuredOn when somebody last made sure that it is right
 * @param missingSince since when the source no longer has it
 */
public record Freshness(
        @Nullable LocalDate assuredOn, @Nullable LocalDate missingSince) {

    /** Whether nobody has made sure for over a year. */
    public boolean isStale(LocalDate today) {
        return assuredOn == null || assuredOn.isBefore(today.minusYears(1));
    }
}
