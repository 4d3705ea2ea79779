package community.kith.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people can offer others. */
public interface Gifts {

    /** Those that exist of these ids, in one round trip; what does not exist is missing from the answer. */
    Map<GiftId, Gift> byIds(Collection<GiftId> ids);

    /** The gift with this id. */
    default Optional<Gift> byId(GiftId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** The gifts of people, by their words; everybody asked for is in the answer. */
    Map<PersonId, List<Gift>> of(Collection<PersonId> people);
}
