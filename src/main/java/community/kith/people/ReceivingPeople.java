package community.kith.people;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.people.ReceivedPerson.Became;
import community.kith.people.SourcedPeople.Known;
import community.kith.people.SourcedPeople.Written;
import community.kith.refusals.UserErrors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people who come from another program. The same again changes nothing, and what was changed here since is not overwritten: it
 * was said later, and by somebody who sat beside the person.
 */
@Component
public class ReceivingPeople {

    private final SourcedPeople people;
    private final PersonRules rules;
    private final Trail trail;
    private final Ids ids;

    ReceivingPeople(SourcedPeople people, PersonRules rules, Trail trail, Ids ids) {
        this.people = people;
        this.rules = rules;
        this.trail = trail;
        this.ids = ids;
    }

    /** Who some people are on the map; whoever is not on it is missing from the answer. */
    @Transactional
    public Map<PersonSource, PersonId> known(Collection<PersonSource> sources) {
        return people.known(sources).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().id()));
    }

    /** Takes people, each of whom comes once; says what became of each, in the same order. */
    @Transactional
    public List<ReceivedPerson> receive(List<SourcedPerson> coming) {
        var known = people.known(coming.stream().map(SourcedPerson::source).toList());
        var received = new ArrayList<ReceivedPerson>();
        var written = new ArrayList<Written>();
        for (var one : coming) {
            var errors = new UserErrors();
            var before = Optional.ofNullable(known.get(one.source()));
            var id = before.map(Known::id).orElseGet(() -> new PersonId(ids.next()));
            var person = rules.check(id, one.wanted(), errors).person();
            if (!errors.isEmpty()) {
                received.add(new ReceivedPerson(null, Became.REFUSED, errors.list()));
                continue;
            }
            var became = before.map(each -> became(each, one.hash())).orElse(Became.TAKEN);
            if (became == Became.TAKEN || became == Became.CHANGED) {
                var version = before.map(each -> each.version() + 1).orElse(0);
                written.add(new Written(person, version, one.source(), one.hash()));
            }
            received.add(new ReceivedPerson(id, became, List.of()));
        }
        people.write(written);
        written.forEach(
                each -> trail.changed("Person imported", each.person().id().value()));
        return received;
    }

    private static Became became(Known before, String hash) {
        if (hash.equals(before.hash())) {
            return Became.UNCHANGED;
        }
        return before.version() == before.written() ? Became.CHANGED : Became.KEPT;
    }
}
