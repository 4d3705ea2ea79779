package community.kith.relationships;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person knows somebody in their circle.
 *
 * @param version counts the changes, from 0; it never goes back, not even when a change is taken back
 * @param of whose circle it is in
 * @param with the other person
 * @param endedOn the day it ended; {@code null} while it goes on
 * @param earlierPlaces where the other person stood before, oldest first; one for a day on which they were moved several times
 */
public record Tie(
        TieId id,
        int version,
        PersonId of,
        PersonId with,
        TieDetails details,
        @Nullable LocalDate endedOn,
        List<EarlierPlace> earlierPlaces) {

    /** More moves than this in one tie are forgotten, the oldest first. */
    private static final int MOST_PLACES = 100;

    public Tie {
        earlierPlaces = List.copyOf(earlierPlaces);
    }

    /** The tie after a change of what is said about it; where they stood until then is remembered. */
    Tie changed(TieDetails now, LocalDate today) {
        var moved = now.sector() != sector() || now.ring() != ring();
        var places = new ArrayList<>(earlierPlaces);
        if (moved && (places.isEmpty() || !places.getLast().until().equals(today))) {
            places.add(new EarlierPlace(today, sector(), ring()));
        }
        return new Tie(id, version + 1, of, with, now, endedOn, newest(places));
    }

    /** The tie after its last change was taken back: a move that was a mistake leaves no trace. */
    Tie restored(TieDetails before) {
        var places = new ArrayList<>(earlierPlaces);
        if (!places.isEmpty()
                && places.getLast().sector() == before.sector()
                && places.getLast().ring() == before.ring()) {
            places.removeLast();
        }
        return new Tie(id, version + 1, of, with, before, endedOn, places);
    }

    private static List<EarlierPlace> newest(List<EarlierPlace> places) {
        return places.subList(Math.max(0, places.size() - MOST_PLACES), places.size());
    }

    /** The tie after it ended, or after its end was taken back. */
    Tie ended(@Nullable LocalDate on) {
        return new Tie(id, version + 1, of, with, details, on, earlierPlaces);
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

    public List<TiePart> notKnown() {
        return details.notKnown();
    }
}
