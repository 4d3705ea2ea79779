package community.kith.relationships;

import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a tie. What is {@code null} is not known, which is never the same as no. {@link TieRules} says what is
 * possible.
 *
 * @param ring 1 is closest, 3 is furthest
 * @param inWords how they are related, in the person's words
 * @param sinceYear the year since which they have known each other
 * @param receives what the person gets from the other
 * @param gives what the person gives the other
 * @param offered the needs that the other has offered to help with
 * @param confides whether the person confides in the other
 * @param canCallOn whether the person can call on the other for help
 * @param lapsed whether they have lost touch
 * @param unsafe whether the person is not safe with the other
 * @param notKnown what nobody has said yet: it stands at the edge of the circle meanwhile, and nothing may be concluded from that
 */
public record TieDetails(
        Sector sector,
        int ring,
        TieKind kind,
        @Nullable String inWords,
        @Nullable Integer sinceYear,
        @Nullable ContactFrequency contactFrequency,
        @Nullable LocalDate lastContact,
        List<Help> receives,
        List<Help> gives,
        List<NeedId> offered,
        @Nullable Boolean confides,
        @Nullable Boolean canCallOn,
        boolean lapsed,
        @Nullable TieWish wish,
        boolean unsafe,
        List<TiePart> notKnown) {

    public TieDetails {
        receives = receives.stream().distinct().sorted().toList();
        gives = gives.stream().distinct().sorted().toList();
        offered = offered.stream().distinct().toList();
        notKnown = notKnown.stream().distinct().sorted().toList();
    }

    /** Of which sector, ring and kind are known. */
    public TieDetails(
            Sector sector,
            int ring,
            TieKind kind,
            @Nullable String inWords,
            @Nullable Integer sinceYear,
            @Nullable ContactFrequency contactFrequency,
            @Nullable LocalDate lastContact,
            List<Help> receives,
            List<Help> gives,
            List<NeedId> offered,
            @Nullable Boolean confides,
            @Nullable Boolean canCallOn,
            boolean lapsed,
            @Nullable TieWish wish,
            boolean unsafe) {
        this(
                sector,
                ring,
                kind,
                inWords,
                sinceYear,
                contactFrequency,
                lastContact,
                receives,
                gives,
                offered,
                confides,
                canCallOn,
                lapsed,
                wish,
                unsafe,
                List.of());
    }

    /** The same in the words that are to be kept. */
    TieDetails inWords(@Nullable String words) {
        return new TieDetails(
                sector,
                ring,
                kind,
                words,
                sinceYear,
                contactFrequency,
                lastContact,
                receives,
                gives,
                offered,
                confides,
                canCallOn,
                lapsed,
                wish,
                unsafe,
                notKnown);
    }

    /** The same after a contact: unless a later one is known, it is the last one, and they have not lost touch. */
    TieDetails inTouch(LocalDate on) {
        return lastContact != null && on.isBefore(lastContact) ? this : lastContact(on, false);
    }

    /** The same with another last contact. */
    TieDetails lastContact(@Nullable LocalDate last, boolean lostTouch) {
        return new TieDetails(
                sector,
                ring,
                kind,
                inWords,
                sinceYear,
                contactFrequency,
                last,
                receives,
                gives,
                offered,
                confides,
                canCallOn,
                lostTouch,
                wish,
                unsafe,
                notKnown);
    }
}
