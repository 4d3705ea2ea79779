package community.kith.people;

import java.util.Set;

/**
 * Something about a person in a list that begins at the caller's own teams, so that it need not be asked for each row who may see it.
 * The edge writes down that the caller has looked.
 */
public interface Listed {

    /** Whom it is about. */
    PersonId listed();

    /** What the caller is in the teams that support the person, such as {@code COACH}. */
    Set<String> listedFor();
}
