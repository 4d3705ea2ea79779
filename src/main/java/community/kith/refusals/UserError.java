package community.kith.refusals;

import java.util.List;

/**
 * One thing that a person can put right, as every mutation answers it in {@code userErrors}.
 *
 * @param message what is wrong and what would be right, in words that may stand beside the field
 * @param field the way from the input to the value, outermost first; empty when it is about the whole input
 * @param code the same for programs
 */
public record UserError(String message, List<String> field, UserErrorCode code) {

    public UserError {
        if (message.isBlank()) {
            throw new IllegalArgumentException("A refusal needs a sentence, code " + code);
        }
        field = List.copyOf(field);
    }
}
