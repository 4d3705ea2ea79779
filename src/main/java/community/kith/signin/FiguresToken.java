package community.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What a program sends that may read the figures, and nothing else. Only its key is kept. */
final class FiguresToken {

    private static final int SHORTEST = 32;
    private static final String SCHEME = "Bearer ";

    private final @Nullable String key;

    private FiguresToken(@Nullable String key) {
        this.key = key;
    }

    /** Reads the file; without one nothing opens. */
    static FiguresToken of(@Nullable Path file) {
        if (file == null) {
            return new FiguresToken(null);
        }
        var token = read(file);
        if (token.length() < SHORTEST) {
            throw new CannotStartLikeThisException(
                    "The token in " + file + " is too short.",
                    "Write %d random characters or more into the file, or leave kith.figures.token-file out."
                            .formatted(SHORTEST));
        }
        return new FiguresToken(Secret.keyOf(token));
    }

    /** Whether the request brings it. How long that takes tells nothing of what is right: only keys are compared. */
    boolean opens(HttpServletRequest request) {
        var sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        return key != null
                && sent != null
                && sent.startsWith(SCHEME)
                && MessageDigest.isEqual(bytes(Secret.keyOf(sent.substring(SCHEME.length()))), bytes(key));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException fault) {
            throw new CannotStartLikeThisException(
                    "The file " + file + " cannot be read.",
                    "kith.figures.token-file is a file that holds the token and nothing else.");
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
