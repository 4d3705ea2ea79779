package community.kith.people;

import community.kith.changes.Undoing;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back that a person was added or a profile was changed, as long as the profile says what it said right after. */
@Component
class UndoingPeople implements Undoing {

    static final String ADDED = "PERSON_ADDED";
    static final String UPDATED = "PROFILE_UPDATED";
    private static final String WAS = "was";
    private static final String BECAME = "became";

    private final PersonRecords people;

    UndoingPeople(PersonRecords people) {
        this.people = people;
    }

    static Map<String, @Nullable Object> added(Portrait became) {
        return Map.of(BECAME, PortraitTexts.write(became));
    }

    static Map<String, @Nullable Object> updated(Portrait was, Portrait became) {
        return Map.of(WAS, PortraitTexts.write(was), BECAME, PortraitTexts.write(became));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ADDED, UPDATED);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        var became = map(before.get(BECAME));
        var current = people.portrait(new PersonId(GiftTexts.text(became.get("id"))))
                .filter(portrait -> PortraitTexts.write(portrait).equals(became));
        if (current.isEmpty()) {
            return conflict("The profile was changed again after this. Change it back by hand.");
        }
        var person = current.orElseThrow().person();
        if (kind.equals(UPDATED)) {
            people.save(PortraitTexts.read(map(before.get(WAS)), person.version()));
            return Optional.empty();
        }
        return people.removeIfAlone(person.id())
                ? Optional.empty()
                : conflict("This person is part of the map by now: somebody knows them, or they have gifts or plans."
                        + " Take that back first.");
    }

    private static Optional<UserError> conflict(String message) {
        return Optional.of(new UserError(message, List.of("changeId"), UserErrorCode.CONFLICT));
    }

    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        var result = new HashMap<String, @Nullable Object>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, each) -> result.put(String.valueOf(key), each));
        }
        return result;
    }
}
