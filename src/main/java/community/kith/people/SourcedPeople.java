package community.kith.people;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people on the map who came from other programs. */
interface SourcedPeople {

    /**
     * Somebody who came before.
     *
     * @param hash of what came last
     * @param written the version that was written then
     */
    record Known(PersonId id, int version, @Nullable String hash, int written) {}

    /** Those who are here already; nobody else changes them until the transaction ends. */
    Map<PersonSource, Known> known(Collection<PersonSource> sources);

    /**
     * Somebody as they are to be written.
     *
     * @param version in place of the person's
     */
    record Written(Person person, int version, PersonSource source, String hash) {}

    /** Writes them, all at once. */
    void write(Collection<Written> people);
}
