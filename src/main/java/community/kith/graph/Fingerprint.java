package community.kith.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Tells whether a record that comes again says the same as before, without keeping what it said. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The SHA-256 of some values in their order; {@code null} differs from every text. */
    public static String of(@Nullable Object... values) {
        var text = new StringBuilder();
        for (var value : values) {
            text.append(value == null ? "-" : value.toString().length() + ":" + value);
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
