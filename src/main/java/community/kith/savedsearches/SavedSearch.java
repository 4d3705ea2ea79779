package community.kith.savedsearches;

import community.kith.finder.FindGroupsArguments;
import community.kith.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an account asked the finder and keeps.
 *
 * @param seen what fitted when it was last looked at
 * @param forgottenAt since when it can only be brought back
 */
record SavedSearch(
        SavedSearchId id,
        String name,
        FindGroupsArguments asked,
        Seen seen,
        Instant savedAt,
        Instant lookedAt,
        @Nullable Instant forgottenAt) {

    /** For whom it is; nobody where it begins at a postcode or a place. */
    Optional<PersonId> person() {
        return Optional.ofNullable(asked.near().personId()).map(PersonId::new);
    }

    boolean isForgotten() {
        return forgottenAt != null;
    }

    /** The same under another name. */
    SavedSearch renamed(String other) {
        return new SavedSearch(id, other, asked, seen, savedAt, lookedAt, forgottenAt);
    }

    /** The same after a look. */
    SavedSearch looked(Seen what, Instant at) {
        return new SavedSearch(id, name, asked, what, savedAt, at, forgottenAt);
    }

    /** The question as it is asked that day: a first day that has gone by is that day, as it would be for whoever asked anew. */
    FindGroupsArguments askedOn(LocalDate today) {
        var from = asked.from();
        return from == null || !from.isBefore(today)
                ? asked
                : new FindGroupsArguments(
                        asked.near(),
                        asked.walkingMinutes(),
                        asked.words(),
                        asked.interestIds(),
                        asked.times(),
                        today,
                        asked.until(),
                        asked.affordablePence(),
                        asked.age(),
                        asked.accessNeeds(),
                        asked.languages(),
                        asked.room(),
                        asked.assuredSince());
    }
}
