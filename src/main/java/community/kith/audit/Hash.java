package community.kith.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of texts one after the other. Each is its length in bytes, a colon and its UTF-8; what is not there is a dash, and a
 * list is its size, a bracket and its texts: no two different records read the same.
 */
final class Hash {

    private final MessageDigest digest;

    Hash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    Hash text(@Nullable String text) {
        if (text == null) {
            digest.update((byte) '-');
        } else {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return this;
    }

    Hash texts(List<String> texts) {
        digest.update((texts.size() + "[").getBytes(StandardCharsets.US_ASCII));
        texts.forEach(this::text);
        return this;
    }

    String end() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String ofReason(@Nullable String salt, String reason) {
        return new Hash().text(salt).text(reason).end();
    }
}
