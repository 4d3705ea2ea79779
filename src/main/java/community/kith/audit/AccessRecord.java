package community.kith.audit;

import community.kith.access.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's look at a person, or change to their map, for the person to read.
 *
 * @param by what the account is called
 * @param roles what it was at that moment
 * @param what what was looked at or changed, in words
 * @param why what the account was to the person, as a sentence
 * @param reason what was written when the record was opened in an emergency
 */
record AccessRecord(
        Instant at,
        String by,
        List<Role> roles,
        AuditKind kind,
        String what,
        String why,
        @Nullable String reason) {

    static AccessRecord of(AuditRecords.Listed listed) {
        var entry = listed.record().entry();
        return new AccessRecord(
                entry.at(),
                AccessWords.by(listed.by()),
                entry.roles().stream().map(Role::valueOf).toList(),
                entry.kind(),
                AccessWords.what(entry),
                AccessWords.why(entry),
                entry.reason());
    }
}
