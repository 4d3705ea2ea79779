package community.kith.directory;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param longest how long an import may take
 * @param silence after which time without a sign of life another copy's import counts as stopped
 */
record ImportLimits(Duration longest, Duration silence) {}
