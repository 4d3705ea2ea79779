package community.kith.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be recorded. It names nobody: people and accounts stand in it by their ids, which say nothing.
 *
 * @param at when, to the millisecond
 * @param account the account that did it
 * @param roles what the account was at that moment, by name
 * @param people whom it concerns; nobody for what concerns no person
 * @param what the fields that were looked at, or what was changed
 * @param why what the account was to the person, by name of the standing
 * @param reason what was written when the record was opened in an emergency
 * @param from the address that the request came from
 */
record Entry(
        AuditKind kind,
        Instant at,
        String account,
        List<String> roles,
        List<String> people,
        List<String> what,
        List<String> why,
        @Nullable String reason,
        @Nullable String from) {

    Entry {
        roles = List.copyOf(roles);
        people = List.copyOf(people);
        what = List.copyOf(what);
        why = List.copyOf(why);
    }

    /** The same with another reason, or none. */
    Entry because(@Nullable String other) {
        return new Entry(kind, at, account, roles, people, what, why, other, from);
    }
}
