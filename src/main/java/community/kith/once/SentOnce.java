package community.kith.once;

import java.util.Optional;

/** What was done under keys. */
interface SentOnce {

    /**
     * A request that was done.
     *
     * @param request tells whether the same is asked again
     * @param answer the answer, sealed; empty until it is there
     */
    record Sent(String request, Optional<String> answer) {}

    /** What was done under a key, by whichever copy of the service. */
    Optional<Sent> sent(String key);

    /**
     * Notes in the transaction of a change that it is done under its key.
     *
     * @return whether it may be: false when another request under this key has done it
     */
    boolean claim(Sending sending);

    /** Keeps the sealed answer of a request that was done. */
    void keep(Sending sending, String answer);
}
