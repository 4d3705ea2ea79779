package community.kith.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.people.Openness;
import community.kith.people.PersonId;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * For whom a caller may look for groups where the question has no id of theirs, as a saved one: by the rule of
 * {@code FindNearInput.personId}, at this moment.
 */
@Component
public class LookingForPeople {

    private static final Need NEED =
            ArgumentRules.need("FindNearInput", "personId").orElseThrow();

    private final Standings standings;

    LookingForPeople(Standings standings) {
        this.standings = standings;
    }

    /** How open each of these people is to the caller, who has looked at them then; those who are not are missing. */
    public Map<PersonId, Openness> openness(DataFetchingEnvironment asked, Collection<PersonId> people) {
        var caller = Caller.of(asked.getGraphQlContext()).orElseThrow();
        var wanted = Set.copyOf(people);
        if (caller.itself() || wanted.isEmpty()) {
            return wanted.stream().collect(toMap(identity(), person -> Openness.WHOLE));
        }
        var relations = standings.to(caller, wanted);
        var open = new HashMap<PersonId, Openness>();
        for (var person : wanted) {
            var sight = Sight.of(
                    caller,
                    new Thing(Thing.Kind.PERSON, person.value()),
                    new Owner(person, false, Set.of()),
                    relations.getOrDefault(person, Relation.NONE));
            if (sight.isAny(NEED.enough())) {
                sight.tell(asked, place(asked));
                open.put(person, OpennessArgument.openness(sight));
            }
        }
        return open;
    }

    private static String place(DataFetchingEnvironment asked) {
        return asked.getExecutionStepInfo().getObjectType().getName() + "."
                + asked.getFieldDefinition().getName();
    }
}
