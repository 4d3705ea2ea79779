package community.kith.introductions;

import java.time.LocalDate;

/** What comes next of an introduction. */
record Due(Reminder rule, LocalDate on) {

    /** What to do, as a sentence. */
    public String sentence() {
        return rule.sentence();
    }

    boolean overdue(LocalDate today) {
        return on.isBefore(today);
    }
}
