package community.kith.participation;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the dates of a person's part may be: none is still to come, and each stands where it can. */
final class PartRules {

    /** Dates before this are slips of the keyboard. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private PartRules() {}

    static void check(Part part, Clock clock, UserErrors errors) {
        date("since", part.since(), clock, errors);
        date("until", part.until(), clock, errors);
        date("lastOn", part.lastOn(), clock, errors);
        inOrder(part.since(), part.until(), "It cannot end before it began.", "until", errors);
        inOrder(part.since(), part.lastOn(), "They cannot have been there last before it began.", "lastOn", errors);
        inOrder(part.lastOn(), part.until(), "They cannot have been there after it ended.", "lastOn", errors);
    }

    private static void date(String field, @Nullable LocalDate date, Clock clock, UserErrors errors) {
        errors.notInFuture(field, date, clock);
        errors.check(
                date == null || !date.isBefore(EARLIEST),
                UserErrorCode.OUT_OF_RANGE,
                "A date here is from 1900 on.",
                field);
    }

    private static void inOrder(
            @Nullable LocalDate first, @Nullable LocalDate then, String otherwise, String field, UserErrors errors) {
        errors.check(
                first == null || then == null || !then.isBefore(first), UserErrorCode.OUT_OF_RANGE, otherwise, field);
    }
}
