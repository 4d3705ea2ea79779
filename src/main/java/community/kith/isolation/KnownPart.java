package community.kith.isolation;

import community.kith.community.AssetId;
import community.kith.participation.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need of a person's part in a place or group; a day that is {@code null} is not known.
 *
 * @param faith whether it is a faith community
 * @param until the first day without it; {@code null} while it goes on
 * @param lastOn when they were last there
 */
public record KnownPart(
        AssetId where,
        boolean faith,
        Stage stage,
        @Nullable LocalDate until,
        @Nullable LocalDate lastOn) {

    /** Whether it goes on on a day. */
    public boolean goesOn(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** The same after they were there on a day. */
    public KnownPart wasThere(LocalDate on) {
        return new KnownPart(where, faith, stage, until, on);
    }

    /** The same after it ended. */
    public KnownPart ended(LocalDate on) {
        return new KnownPart(where, faith, stage, on, lastOn);
    }
}
