package community.kith.access;

import community.kith.people.PersonId;
import java.time.Instant;

/**
 * A record that somebody opened in an emergency.
 *
 * @param personId whose record
 * @param by what the account was called
 */
record BrokenGlass(String id, PersonId personId, String by, String reason, Instant since, Instant until) {}
