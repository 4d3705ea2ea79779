package community.kith.participation;

import community.kith.community.AssetId;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's part in a place or group. A person has at most one in each.
 *
 * @param walkingMinutes how far it is on foot from home; {@code null} if a point is not known
 */
public record Participation(
        ParticipationId id,
        PersonId who,
        AssetId where,
        Part part,
        @Nullable Integer walkingMinutes) {

    public Stage stage() {
        return part.stage();
    }

    /** What could come next; nothing if they contribute already. */
    public @Nullable Stage nextStage() {
        return part.stage().next().orElse(null);
    }

    public List<Meaning> meanings() {
        return part.meanings();
    }

    public @Nullable LocalDate since() {
        return part.since();
    }

    public @Nullable LocalDate until() {
        return part.until();
    }

    public @Nullable LocalDate lastOn() {
        return part.lastOn();
    }

    public @Nullable Boolean welcomed() {
        return part.welcomed();
    }

    /** Whether it goes on on a day. */
    public boolean goesOn(LocalDate day) {
        return part.until() == null || part.until().isAfter(day);
    }
}
