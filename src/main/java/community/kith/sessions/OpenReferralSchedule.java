package community.kith.sessions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code schedules} in an Open Referral UK 3.0 feed, each field as the feed has it. The names are those of
 * the standard's {@code schedule} object.
 *
 * @param byday "TH,FR", or "2MO" with a monthly frequency
 * @param opensAt "10:00", "10:00:00", with or without "Z" or an offset
 */
public record OpenReferralSchedule(
        @Nullable String freq,
        @Nullable String interval,
        @Nullable String byday,
        @Nullable String bymonthday,
        @Nullable String dtstart,
        @Nullable String until,
        @Nullable String count,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String description) {

    /** A blank field is one that is not there. */
    public OpenReferralSchedule {
        freq = present(freq);
        interval = present(interval);
        byday = present(byday);
        bymonthday = present(bymonthday);
        dtstart = present(dtstart);
        until = present(until);
        count = present(count);
        validFrom = present(validFrom);
        validTo = present(validTo);
        opensAt = present(opensAt);
        closesAt = present(closesAt);
        description = present(description);
    }

    /**
     * The recurrence it stands for, with the description as a remark; or the description, or the fields themselves, kept
     * as words with what is wrong. Where only the description is filled in, that is read as free text.
     *
     * @param since the day from which it holds where the entry itself gives none
     */
    public Timings timings(LocalDate since) {
        return new ScheduleReading(this, since).timings();
    }

    private static @Nullable String present(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }
}
