package community.kith.signin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, and not the name. Signs and numbers are not asked for, nor a change every month, as the
 * National Cyber Security Centre and NIST (SP 800-63B) advise.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 256;

    /** What is wrong with a password, if anything. */
    Optional<String> fault(String name, String password) {
        if (password.length() < SHORTEST) {
            return Optional.of(
                    "A password has %d characters at least; three words that do not belong together are good."
                            .formatted(SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of("A password has %d characters at most.".formatted(LONGEST));
        }
        if (!isText(password)) {
            return Optional.of("A password has half a character in it. Type it anew.");
        }
        if (!name.isEmpty() && password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("A password does not hold the name that goes with it.");
        }
        if (password.chars().distinct().count() < SHORTEST / 2) {
            return Optional.of("A password has more than a few different characters.");
        }
        return Optional.empty();
    }

    /** Whether it can be written down as bytes: half of a pair of surrogates cannot, and no keyboard types one. */
    static boolean isText(String password) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(password);
    }
}
