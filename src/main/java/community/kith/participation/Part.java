package community.kith.participation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's part in a place or group; {@code null} is not known.
 *
 * @param until until when; {@code null} if it goes on
 * @param lastOn when they were last there
 * @param welcomed whether they were made welcome; {@code null} if nobody has asked
 */
public record Part(
        Stage stage,
        List<Meaning> meanings,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate lastOn,
        @Nullable Boolean welcomed) {

    public Part {
        meanings = meanings.stream().distinct().sorted().toList();
    }
}
