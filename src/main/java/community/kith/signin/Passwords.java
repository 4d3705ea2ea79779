package community.kith.signin;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes of passwords: Argon2id with 19 MiB, two passes and one lane, the first of the settings that OWASP's cheat sheet on
 * password storage recommends. Only as many at a time as there are processors, so that guessing does not fill the memory.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String nobodys = argon2.encode(Secret.next());

    String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            turns.release();
        }
    }

    /** Whether it is the password of this hash; without a hash it takes as long and never is. */
    boolean matches(String password, @Nullable String hash) {
        turns.acquireUninterruptibly();
        try {
            var readable = PasswordRules.isText(password) ? password : "";
            return argon2.matches(readable, hash == null ? nobodys : hash) && hash != null && !readable.isEmpty();
        } finally {
            turns.release();
        }
    }
}
