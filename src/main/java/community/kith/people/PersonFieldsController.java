package community.kith.people;

import community.kith.geography.Neighbourhood;
import community.kith.geography.Neighbourhoods;
import community.kith.graph.Point;
import community.kith.taxonomy.Interest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of a person that are not the person's own: each asks the graph once for all people of a list. */
@Controller
class PersonFieldsController {

    private final People people;
    private final Gifts gifts;
    private final Neighbourhoods neighbourhoods;

    PersonFieldsController(People people, Gifts gifts, Neighbourhoods neighbourhoods) {
        this.people = people;
        this.gifts = gifts;
        this.neighbourhoods = neighbourhoods;
    }

    @BatchMapping(typeName = "Person", field = "interests")
    Map<Person, List<Interest>> interests(List<Person> persons) {
        var found = people.interests(ids(persons));
        return each(persons, person -> found.getOrDefault(person.id(), List.of()));
    }

    @BatchMapping(typeName = "Person", field = "gifts")
    Map<Person, List<Gift>> gifts(List<Person> persons) {
        var found = gifts.of(ids(persons));
        return each(persons, person -> found.getOrDefault(person.id(), List.of()));
    }

    @BatchMapping(typeName = "Person", field = "supported")
    Map<Person, Boolean> supported(List<Person> persons) {
        var found = people.supported(ids(persons));
        return each(persons, person -> found.contains(person.id()));
    }

    @SchemaMapping(typeName = "Person", field = "home")
    Optional<Home> home(Person person) {
        return Optional.ofNullable(person.postcode()).map(postcode -> new Home(postcode.code(), person.home()));
    }

    @BatchMapping(typeName = "Home", field = "neighbourhood")
    Map<Home, Neighbourhood> neighbourhood(List<Home> homes) {
        var found = neighbourhoods.containing(
                homes.stream().map(Home::point).filter(Objects::nonNull).collect(Collectors.toSet()));
        var answer = new HashMap<Home, Neighbourhood>();
        for (var home : homes) {
            Optional.ofNullable(home.point())
                    .map(found::get)
                    .ifPresent(neighbourhood -> answer.put(home, neighbourhood));
        }
        return answer;
    }

    private static List<PersonId> ids(Collection<Person> persons) {
        return persons.stream().map(Person::id).distinct().toList();
    }

    private static <T> Map<Person, T> each(List<Person> persons, Function<Person, T> value) {
        var answer = new HashMap<Person, T>();
        persons.forEach(person -> answer.put(person, value.apply(person)));
        return answer;
    }

    /** Where a person lives, as far as Kith needs to know it. */
    record Home(String postcode, @Nullable Point point) {}
}
