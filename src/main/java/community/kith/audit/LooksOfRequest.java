package community.kith.audit;

import community.kith.access.Caller;
import community.kith.access.Looking;
import community.kith.access.Standing;
import community.kith.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whom a request lets its caller see: one entry for all people of whom the same was looked at for the same reason. */
final class LooksOfRequest implements Looking {

    private final Map<String, Look> looks = new TreeMap<>();

    /** What was looked at, what the caller is to the person, and why they opened the record. */
    private static final class Look {
        private final Set<String> what = new TreeSet<>();
        private final Set<Standing> why = new TreeSet<>();
        private @Nullable String reason;
    }

    /**
     * What may stand in one entry for several people.
     *
     * @param alone whose reason it is, which is erased with them and stands in an entry of its own
     */
    private record Seen(
            List<String> what,
            List<String> why,
            @Nullable String reason,
            @Nullable String alone) {}

    @Override
    public synchronized void stands(PersonId person, Set<Standing> as) {
        look(person).why.addAll(as);
    }

    @Override
    public synchronized void saw(PersonId person, String field) {
        look(person).what.add(field);
    }

    @Override
    public synchronized void because(PersonId person, String why) {
        look(person).reason = why;
    }

    private Look look(PersonId person) {
        return looks.computeIfAbsent(person.value(), each -> new Look());
    }

    /** What the caller is to a person, as far as the request has asked. */
    synchronized List<String> why(@Nullable String person) {
        var look = person == null ? null : looks.get(person);
        return look == null ? List.of() : look.why.stream().map(Enum::name).toList();
    }

    /** Why the caller opened a person's record in an emergency. */
    synchronized @Nullable String reason(@Nullable String person) {
        var look = person == null ? null : looks.get(person);
        return look == null ? null : look.reason;
    }

    /** The entries for what was seen since they were last taken, by the first of their people. */
    synchronized List<Entry> take(Caller caller, @Nullable String from, Instant at) {
        var seen = new LinkedHashMap<Seen, List<String>>();
        looks.forEach((person, look) -> {
            if (!look.what.isEmpty()) {
                seen.computeIfAbsent(seen(person, look), each -> new ArrayList<>())
                        .add(person);
                look.what.clear();
            }
        });
        var account = caller.account().value();
        var roles = Roles.of(caller);
        return seen.entrySet().stream()
                .map(same -> new Entry(
                        AuditKind.LOOK,
                        at,
                        account,
                        roles,
                        same.getValue(),
                        same.getKey().what,
                        same.getKey().why,
                        same.getKey().reason,
                        from))
                .toList();
    }

    private static Seen seen(String person, Look look) {
        return new Seen(
                List.copyOf(look.what),
                look.why.stream().map(Enum::name).toList(),
                look.reason,
                look.reason == null ? null : person);
    }
}
