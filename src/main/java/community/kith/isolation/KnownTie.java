package community.kith.isolation;

import community.kith.people.PersonId;
import community.kith.relationships.ContactFrequency;
import community.kith.relationships.Help;
import community.kith.relationships.Sector;
import community.kith.relationships.TieId;
import community.kith.relationships.TieKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need of a tie; what is {@code null} is not known.
 *
 * @param receives what the person gets from the other
 * @param gives what the person gives the other; with both empty nobody was asked
 * @param endedOn the day it ended; {@code null} while it goes on
 */
public record KnownTie(
        TieId id,
        PersonId with,
        @Nullable Sector sector,
        @Nullable TieKind kind,
        @Nullable ContactFrequency frequency,
        @Nullable LocalDate lastContact,
        List<Help> receives,
        List<Help> gives,
        @Nullable Boolean confides,
        @Nullable Boolean canCallOn,
        boolean lapsed,
        boolean unsafe,
        @Nullable LocalDate endedOn) {

    public KnownTie {
        receives = List.copyOf(receives);
        gives = List.copyOf(gives);
    }

    /** A tie of which nothing else is known but that it is there. */
    public static KnownTie to(TieId id, PersonId with, @Nullable Sector sector, @Nullable TieKind kind) {
        return new KnownTie(id, with, sector, kind, null, null, List.of(), List.of(), null, null, false, false, null);
    }

    /** The same with contact as often as this, last on a day; nobody has lost touch then. */
    public KnownTie inTouch(@Nullable ContactFrequency often, @Nullable LocalDate last) {
        return new KnownTie(
                id, with, sector, kind, often, last, receives, gives, confides, canCallOn, false, unsafe, endedOn);
    }

    /** The same with another answer to whether the person confides in them, and can call on them. */
    public KnownTie trusted(@Nullable Boolean confidesNow, @Nullable Boolean canCallOnNow) {
        return new KnownTie(
                id,
                with,
                sector,
                kind,
                frequency,
                lastContact,
                receives,
                gives,
                confidesNow,
                canCallOnNow,
                lapsed,
                unsafe,
                endedOn);
    }

    /** The same with other help between the two. */
    public KnownTie helping(List<Help> receivesNow, List<Help> givesNow) {
        return new KnownTie(
                id,
                with,
                sector,
                kind,
                frequency,
                lastContact,
                receivesNow,
                givesNow,
                confides,
                canCallOn,
                lapsed,
                unsafe,
                endedOn);
    }

    /** The same, lapsed or picked up again, and unsafe or not. */
    public KnownTie marked(boolean lapsedNow, boolean unsafeNow) {
        return new KnownTie(
                id,
                with,
                sector,
                kind,
                frequency,
                lastContact,
                receives,
                gives,
                confides,
                canCallOn,
                lapsedNow,
                unsafeNow,
                endedOn);
    }

    /** The same after it ended, or going on with {@code null}. */
    public KnownTie ended(@Nullable LocalDate on) {
        return new KnownTie(
                id,
                with,
                sector,
                kind,
                frequency,
                lastContact,
                receives,
                gives,
                confides,
                canCallOn,
                lapsed,
                unsafe,
                on);
    }
}
