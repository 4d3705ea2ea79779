package community.kith.once;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A request that came with a key.
 *
 * @param secret the key, which opens the answer
 * @param key what the graph knows it by
 * @param request tells whether the same is asked again
 * @param by which of the requests under this key it is
 * @param done whether a change of it was committed
 */
record Sending(IdempotencyKey secret, String key, String request, String by, AtomicBoolean done) {}
