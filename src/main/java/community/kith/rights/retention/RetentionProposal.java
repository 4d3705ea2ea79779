package community.kith.rights.retention;

import community.kith.people.PersonId;
import java.time.LocalDate;

/**
 * That somebody should look whether records about a person are still needed.
 *
 * @param count how many of them are older than the rule says, of those that were looked at
 * @param since the day from which the oldest is counted
 */
record RetentionProposal(PersonId personId, RetentionRule rule, int count, LocalDate since) {}
