package community.kith.signin;

import community.kith.access.AccountId;
import community.kith.access.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who is signed in, and who tried to; the same for every copy of the service. */
interface SignIns {

    /**
     * Starts a sign-in.
     *
     * @param key the key of what its cookie holds
     * @param device the key of the device it comes from, which is then known for the account
     * @return whether it started; not for an account that is disabled
     */
    boolean start(AccountId account, String key, String device, Instant now);

    /** Whose sign-in has this key, with the roles that the account has now; the sign-in then lasts longer. */
    Optional<Caller> callerOf(String key, Instant now);

    /** The same for somebody who asks for nothing at the moment: the sign-in lasts no longer for it. */
    Optional<Caller> stillOf(String key, Instant now);

    void end(String key);

    /** Counts one more attempt for each of these and says how it stands. */
    Map<String, Attempts> count(Collection<String> keys, Instant now);

    void forget(String key);

    /**
     * Attempts so far.
     *
     * @param count how many, this one included
     * @param pause how long until they are forgotten
     */
    record Attempts(int count, Duration pause) {}
}
