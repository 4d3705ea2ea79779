package community.kith.rights.erasure;

import community.kith.people.PersonId;
import java.util.List;
import java.util.Optional;

/** The legal holds on people's records. */
public interface LegalHolds {

    /** Those that hold now, oldest first, 100 at most. */
    List<LegalHold> on(PersonId person);

    Optional<LegalHold> byId(String id);

    /** Places a hold; gives its id. */
    String place(PersonId person, String reason);

    void lift(String id, String reason);
}
