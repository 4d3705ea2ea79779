package community.kith.rights.retention;

import community.kith.subjects.Subject;
import java.time.LocalDate;

/**
 * That somebody should look whether records are still needed.
 *
 * @param about the person whom they are about, or the group or place of the directory
 * @param count how many of them are older than the rule says, of those that were looked at
 * @param since the day from which the oldest is counted
 */
record RetentionProposal(Subject about, RetentionRule rule, int count, LocalDate since) {}
