package community.kith.suggestions.life;

import org.jspecify.annotations.Nullable;

/**
 * What it is like to come there.
 *
 * @param usualSize how many people usually come; not known if nobody has said
 * @param welcomed how many said that they were made welcome
 * @param asked how many were asked
 * @param workedFor for how many other people it worked
 * @param welcome what came of introducing people there
 */
public record Company(@Nullable Integer usualSize, int welcomed, int asked, int workedFor, Welcome welcome) {

    /** Nothing is known. */
    public static final Company UNKNOWN = new Company(null, 0, 0, 0, Welcome.UNKNOWN);
}
