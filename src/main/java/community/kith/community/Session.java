package community.kith.community;

import community.kith.sessions.Hours;
import community.kith.sessions.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time at which a group meets. */
public record Session(Recurrence recurrence) {

    public LocalDate startsOn() {
        return recurrence.start();
    }

    public @Nullable LocalTime startsAt() {
        Hours hours = recurrence.hours();
        return hours == null ? null : hours.from();
    }

    public @Nullable LocalTime endsAt() {
        Hours hours = recurrence.hours();
        return hours == null ? null : hours.to();
    }

    public @Nullable String rule() {
        return recurrence.rule();
    }

    /** Such as "Every Tuesday, 10:30 to 12:30". */
    public String inWords() {
        return recurrence.inWords();
    }
}
