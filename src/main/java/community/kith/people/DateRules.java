package community.kith.people;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;

/** Birthdays and other days of a person's life: they have come already, and there was such a day. */
final class DateRules {

    private static final int EARLIEST_YEAR = 1900;

    private DateRules() {}

    static void check(NewPerson wanted, Clock clock, UserErrors errors) {
        var thisYear = Year.now(clock).getValue();
        errors.range("birthYear", wanted.birthYear(), EARLIEST_YEAR, thisYear);
        errors.notInFuture("openToIntroductionsSince", wanted.openToIntroductionsSince(), clock);
        var day = wanted.birthday();
        var year = wanted.birthYear();
        if (day == null || year == null || year < EARLIEST_YEAR || year > thisYear) {
            return;
        }
        errors.check(
                day.isValidYear(year),
                UserErrorCode.MALFORMED,
                "There was no 29 February in %d. Check the day and the year.".formatted(year),
                "birthday");
        errors.check(
                !day.atYear(year).isAfter(LocalDate.now(clock)),
                UserErrorCode.IN_THE_FUTURE,
                "The birthday in %d has not come yet. Check the day and the year.".formatted(year),
                "birthday");
    }
}
