package community.kith.people;

import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes in from outside, in the form that the activities take. */
final class PersonInputs {

    /** Stands for an empty id, which an id must not be; nothing on the map has it. */
    private static final String NOTHING = "-";

    private PersonInputs() {}

    static PersonId personId(String id) {
        return new PersonId(something(id));
    }

    static GiftId giftId(String id) {
        return new GiftId(something(id));
    }

    static List<InterestId> interestIds(@Nullable List<String> ids) {
        return list(ids).stream().map(id -> new InterestId(something(id))).toList();
    }

    static List<NeedId> needIds(@Nullable List<String> ids) {
        return list(ids).stream().map(id -> new NeedId(something(id))).toList();
    }

    static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }

    private static String something(String id) {
        return id.isBlank() ? NOTHING : id;
    }
}
