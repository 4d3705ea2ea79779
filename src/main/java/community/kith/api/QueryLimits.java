package community.kith.api;

import java.util.stream.IntStream;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one query may ask, settings {@code kith.api.query.*}. All are counted before anything is looked up.
 *
 * @param maxDepth fields inside fields; 15 unless set. Introspection is not counted: it has bounds of its own
 * @param maxComplexity fields, those in a page times its size, those in a list times {@code listWeight}; 5,000 unless
 *     set, so that 50 people with 20 groups each and a few fields pass
 * @param listWeight how many entries a list without pages is taken to have; 5 unless set
 * @param maxAliases fields under another name; 200 unless set
 * @param maxDirectives directives; 100 unless set
 * @param maxOperations operations in one document; 50 unless set
 * @param maxTokens words and signs; 10,000 unless set
 * @param maxWhitespace spaces, commas and line ends; 50,000 unless set
 * @param maxCharacters characters in all; 250,000 unless set
 */
record QueryLimits(
        @DefaultValue("15") int maxDepth,
        @DefaultValue("5000") int maxComplexity,
        @DefaultValue("5") int listWeight,
        @DefaultValue("200") int maxAliases,
        @DefaultValue("100") int maxDirectives,
        @DefaultValue("50") int maxOperations,
        @DefaultValue("10000") int maxTokens,
        @DefaultValue("50000") int maxWhitespace,
        @DefaultValue("250000") int maxCharacters) {

    QueryLimits {
        if (IntStream.of(maxDepth, maxComplexity, listWeight, maxOperations, maxTokens, maxWhitespace, maxCharacters)
                .anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("Every limit of kith.api.query is 1 or more");
        }
    }
}
