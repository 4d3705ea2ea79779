package community.kith.rights.erasure;

import java.time.Instant;

/**
 * That somebody was erased. It says nothing of who that was.
 *
 * @param reason why, without the name
 * @param deleted how many records went
 * @param kept how many stayed in the maps of others, without a name
 */
public record Erasure(String id, Instant at, String reason, int deleted, int kept) {}
