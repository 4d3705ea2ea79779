package community.kith.gaps;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.geography.NeighbourhoodId;
import community.kith.people.InReach;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.taxonomy.Interest;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.Interests;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whom somebody may see of those who are counted in a gap, over GraphQL. */
@Controller
class GapPeopleController {

    private final FindingSharers finding;
    private final People people;
    private final Interests interests;

    GapPeopleController(FindingSharers finding, People people, Interests interests) {
        this.finding = finding;
        this.people = people;
        this.interests = interests;
    }

    @QueryMapping
    List<GapPerson> peopleOfGap(@Argument String neighbourhoodId, @Argument String interestId, InReach caller) {
        return finding.of(NeighbourhoodId.given(neighbourhoodId), InterestId.given(interestId), caller);
    }

    @BatchMapping(typeName = "GapPerson")
    Map<GapPerson, Person> person(List<GapPerson> wanted) {
        var found = people.byIds(wanted.stream().map(GapPerson::personId).collect(toSet()));
        return wanted.stream()
                .distinct()
                .filter(each -> found.containsKey(each.personId()))
                .collect(toMap(identity(), each -> found.get(each.personId())));
    }

    @BatchMapping(typeName = "GapPerson", field = "interests")
    Map<GapPerson, List<Interest>> interestsOf(List<GapPerson> wanted) {
        var found = interests.byIds(
                wanted.stream().flatMap(each -> each.interestIds().stream()).collect(toSet()));
        return wanted.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        each -> each.interestIds().stream()
                                .flatMap(id -> Stream.ofNullable(found.get(id)))
                                .toList()));
    }
}
