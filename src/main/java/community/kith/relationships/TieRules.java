package community.kith.relationships;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.taxonomy.NeedId;
import community.kith.taxonomy.Needs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be said about a tie. */
@Component
class TieRules {

    /** As many as a person can keep up with in any way, and then some: Dunbar counts 150 meaningful ties. */
    static final int MOST_OPEN_TIES = 300;

    /** Characters of the person's own words. */
    static final int LONGEST_WORDS = 200;

    private static final int FIRST_YEAR = 1900;
    private static final int MOST_OFFERED = 30;

    private final Needs needs;
    private final Clock clock;

    TieRules(Needs needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    /** Notes what is not possible; answers what is to be kept otherwise. */
    TieDetails checked(TieDetails details, UserErrors errors) {
        errors.check(
                details.ring() >= 1 && details.ring() <= 3,
                UserErrorCode.OUT_OF_RANGE,
                "A ring is a number from 1 (closest) to 3 (furthest). You gave " + details.ring() + ".",
                "ring");
        var words = errors.optionalText("inWords", details.inWords(), LONGEST_WORDS);
        errors.range(
                "sinceYear", details.sinceYear(), FIRST_YEAR, Year.now(clock).getValue());
        errors.notInFuture("lastContact", details.lastContact(), clock);
        errors.atMost("offeredNeedIds", details.offered(), MOST_OFFERED);
        for (NeedId unknown : needs.unknown(details.offered())) {
            var position = details.offered().indexOf(unknown);
            errors.check(
                    false,
                    UserErrorCode.NOT_FOUND,
                    "There is no need with this id.",
                    "offeredNeedIds",
                    String.valueOf(position));
        }
        return details.inWords(words.orElse(null));
    }

    /** Notes a change that starts from a version that is not the one there. */
    static void checkVersion(Tie tie, int version, UserErrors errors) {
        errors.check(
                tie.version() == version,
                UserErrorCode.CONFLICT,
                "Somebody changed this tie in the meantime. Look at it again, then change it.",
                "version");
    }

    /** Notes an end that is to come, or that lies before the beginning. */
    void checkEnd(@Nullable Integer sinceYear, LocalDate endedOn, UserErrors errors, String field) {
        errors.notInFuture(field, endedOn, clock);
        errors.check(
                sinceYear == null || endedOn.getYear() >= sinceYear,
                UserErrorCode.OUT_OF_RANGE,
                "A tie cannot end before it began. It began in %s and ended in %s."
                        .formatted(sinceYear, endedOn.getYear()),
                field);
    }
}
