package community.kith.people;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrors;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds people to the map. Somebody may be added of whom only the name is known. */
@Component
public class AddingPeople {

    private final PersonRecords people;
    private final PersonRules rules;
    private final Changes changes;
    private final Ids ids;

    AddingPeople(PersonRecords people, PersonRules rules, Changes changes, Ids ids) {
        this.people = people;
        this.rules = rules;
        this.changes = changes;
        this.ids = ids;
    }

    /** Adds a person, or says everything that is wrong with them. */
    @Transactional
    public AddPersonPayload add(NewPerson wanted) {
        var errors = new UserErrors();
        var portrait = rules.check(new PersonId(ids.next()), wanted, errors);
        if (!errors.isEmpty()) {
            return AddPersonPayload.refused(errors.list());
        }
        var person = people.add(portrait);
        var change =
                changes.record(UndoingPeople.ADDED, person.id().value(), "Person added", UndoingPeople.added(portrait));
        return new AddPersonPayload(person, change, List.of());
    }

    /**
     * Takes a person off the map again who was added with something else that is being taken back, such as a tie; call it after
     * that is gone. Says whether it did: a person to whom anything refers stays, and so does one whose profile was changed.
     */
    @Transactional
    public boolean takeBack(PersonId id) {
        return people.byId(id).filter(person -> person.version() == 0).isPresent() && people.removeIfAlone(id);
    }
}
