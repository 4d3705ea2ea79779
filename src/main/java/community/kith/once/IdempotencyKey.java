package community.kith.once;

import static java.nio.charset.StandardCharsets.UTF_8;

import community.kith.graph.Seal;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a request that may be sent twice. Only the device that made it has it: what the graph keeps is made from it and cannot be
 * read without it.
 */
final class IdempotencyKey {

    /** The header, as the IETF's draft names it. */
    static final String HEADER = "Idempotency-Key";

    /** Long enough that nobody guesses one; in quotes, as the draft has it, or without. */
    private static final Pattern WRITTEN = Pattern.compile("(\"?)([A-Za-z0-9_-]{32,128})\\1");

    private final byte[] secret;

    private IdempotencyKey(String secret) {
        this.secret = secret.getBytes(UTF_8);
    }

    /** Reads the header; empty when it is no key. */
    static Optional<IdempotencyKey> read(String header) {
        var written = WRITTEN.matcher(header.strip());
        return written.matches() ? Optional.of(new IdempotencyKey(written.group(2))) : Optional.empty();
    }

    /** What the graph knows it by, for one account. */
    String of(String account) {
        return HexFormat.of().formatHex(hmac("account", account));
    }

    /** Tells whether the same is asked again, without keeping what it was. */
    String fingerprint(String asked) {
        return HexFormat.of().formatHex(hmac("request", asked));
    }

    /** The text, readable by whoever has this key. */
    String seal(String text) {
        return Base64.getEncoder().encodeToString(sealOfAnswers().seal(text.getBytes(UTF_8)));
    }

    /**
     * Reads what was sealed with this key.
     *
     * @throws IllegalStateException when it was sealed with another, or changed since
     */
    String open(String sealed) {
        return sealOfAnswers()
                .open(Base64.getDecoder().decode(sealed))
                .map(text -> new String(text, UTF_8))
                .orElseThrow(() -> new IllegalStateException("A kept answer cannot be opened"));
    }

    private Seal sealOfAnswers() {
        return new Seal(hmac("answer", ""));
    }

    private byte[] hmac(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((purpose + ":").getBytes(UTF_8));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }
}
