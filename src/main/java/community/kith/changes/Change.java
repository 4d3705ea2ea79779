package community.kith.changes;

import java.time.Instant;

/**
 * A change that can be taken back.
 *
 * @param summary what was done, in a few words fit for a button; no personal data
 */
public record Change(ChangeId id, Instant at, String summary) {}
