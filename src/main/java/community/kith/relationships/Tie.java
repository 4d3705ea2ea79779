package community.kith.relationships;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person knows somebody in their circle.
 *
 * @param version counts the changes, from 0; it never goes back, not even when a change is taken back
 * @param of whose circle it is in
 * @param with the other person
 * @param endedOn the day it ended; {@code null} while it goes on
 */
public record Tie(
        TieId id,
        int version,
        PersonId of,
        PersonId with,
        TieDetails details,
        @Nullable LocalDate endedOn) {

    /** The tie after a change of what is said about it. */
    Tie changed(TieDetails now) {
        return new Tie(id, version + 1, of, with, now, endedOn);
    }

    /** The tie after it ended, or after its end was taken back. */
    Tie ended(@Nullable LocalDate on) {
        return new Tie(id, version + 1, of, with, details, on);
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return endedOn == null;
    }

    public Sector sector() {
        return details.sector();
    }

    public int ring() {
        return details.ring();
    }

    public TieKind kind() {
        return details.kind();
    }

    public @Nullable String inWords() {
        return details.inWords();
    }

    public @Nullable Integer sinceYear() {
        return details.sinceYear();
    }

    public @Nullable ContactFrequency contactFrequency() {
        return details.contactFrequency();
    }

    public @Nullable LocalDate lastContact() {
        return details.lastContact();
    }

    public List<Help> receives() {
        return details.receives();
    }

    public List<Help> gives() {
        return details.gives();
    }

    public @Nullable Boolean confides() {
        return details.confides();
    }

    public @Nullable Boolean canCallOn() {
        return details.canCallOn();
    }

    public boolean lapsed() {
        return details.lapsed();
    }

    public @Nullable TieWish wish() {
        return details.wish();
    }

    public boolean unsafe() {
        return details.unsafe();
    }
}
