package community.kith.community;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.sessions.Parsed;
import community.kith.sessions.Recurrence;
import java.util.ArrayList;
import java.util.List;

/** What the sessions of a group may be. */
final class SessionRules {

    static final int MOST_SESSIONS = 20;

    private SessionRules() {}

    /** Notes all that is wrong. What it gives back is to be used only when nothing was. */
    static List<Recurrence> check(List<SessionForm> given, UserErrors errors) {
        errors.atMost("sessions", given, MOST_SESSIONS);
        var sessions = new ArrayList<Recurrence>();
        if (given.size() <= MOST_SESSIONS) {
            for (var i = 0; i < given.size(); i++) {
                check(given.get(i), String.valueOf(i), sessions, errors);
            }
        }
        return sessions;
    }

    /** The first day, the hours and the rule are each looked at alone, so that each fault stands beside its field. */
    private static void check(SessionForm given, String place, List<Recurrence> sessions, UserErrors errors) {
        var day = Recurrence.parse(given.startsOn(), null, null, null, List.of());
        if (day instanceof Parsed.Refused refused) {
            refuse(refused, UserErrorCode.OUT_OF_RANGE, place, "startsOn", errors);
            return;
        }
        var hours = Recurrence.parse(given.startsOn(), given.startsAt(), given.endsAt(), null, List.of());
        if (hours instanceof Parsed.Refused refused) {
            refuse(refused, UserErrorCode.OUT_OF_RANGE, place, "endsAt", errors);
        }
        var rule = Recurrence.parse(given.startsOn(), null, null, given.rule(), List.of());
        if (rule instanceof Parsed.Refused refused) {
            refuse(refused, UserErrorCode.MALFORMED, place, "rule", errors);
            return;
        }
        var whole = Recurrence.parse(given.startsOn(), given.startsAt(), given.endsAt(), given.rule(), List.of());
        switch (whole) {
            case Parsed.Valid valid -> sessions.add(valid.value());
            case Parsed.Refused refused -> {
                if (hours instanceof Parsed.Valid) {
                    refuse(refused, UserErrorCode.MALFORMED, place, "rule", errors);
                }
            }
        }
    }

    private static void refuse(
            Parsed.Refused refused, UserErrorCode code, String place, String field, UserErrors errors) {
        errors.check(false, code, refused.reason(), "sessions", place, field);
    }
}
