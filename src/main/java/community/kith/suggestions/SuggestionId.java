package community.kith.suggestions;

import community.kith.outcomes.OutcomeId;
import community.kith.suggestions.candidates.Candidate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A suggestion's id: the same for the same thing and outcome, and telling nothing about either. */
public record SuggestionId(String value) {

    private static final int BYTES = 15;

    public SuggestionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    static SuggestionId of(OutcomeId outcome, Candidate candidate) {
        var name = String.join("\n", outcome.value(), candidate.step().name(), candidate.key());
        var digest = sha256().digest(name.getBytes(StandardCharsets.UTF_8));
        return new SuggestionId(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
