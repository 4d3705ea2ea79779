package community.kith.suggestions.life;

import community.kith.participation.Stage;
import community.kith.subjects.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The person's own part in a place or group.
 *
 * @param ended whether they used to go, and go no longer
 * @param welcomed whether they were made welcome; not known if nobody has asked
 */
public record Part(
        Subject.Asset in,
        Stage stage,
        boolean ended,
        @Nullable Boolean welcomed) {

    /** Whether it was good while it lasted: they were made welcome, or took an active part, and nothing speaks against it. */
    public boolean worked() {
        return ended && !unwelcome() && (welcomed != null || stage.compareTo(Stage.PARTICIPATING) >= 0);
    }

    /** Whether they said that they were not made welcome. */
    public boolean unwelcome() {
        return welcomed != null && !welcomed;
    }
}
