package community.kith.people;

import static community.kith.refusals.UserErrorCode.NOT_FOUND;

import community.kith.refusals.UserErrors;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a list of people as it came in, such as who was there, and refuses each entry that is nobody on the map. */
@Component
public class NamingPeople {

    private static final int MOST = 30;

    private final People people;

    NamingPeople(People people) {
        this.people = people;
    }

    /** The people of a list, each once, in their order; a list that was left out is empty. At most 30. */
    public List<PersonId> check(UserErrors errors, String field, @Nullable List<String> given) {
        var entries = given == null ? List.<String>of() : given;
        errors.atMost(field, entries, MOST);
        if (entries.size() > MOST) {
            return List.of();
        }
        var read = entries.stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .map(PersonId::new)
                .toList();
        var known = people.byIds(read).keySet();
        IntStream.range(0, entries.size())
                .forEach(at -> errors.check(
                        known.stream().anyMatch(id -> id.value().equals(entries.get(at))),
                        NOT_FOUND,
                        "There is no person with this id.",
                        field,
                        String.valueOf(at)));
        return read;
    }
}
