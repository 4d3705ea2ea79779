package community.kith.suggestions;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.circles.CircleId;
import community.kith.people.InReach;
import community.kith.people.Openness;
import community.kith.people.People;
import community.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who could facilitate a circle, over GraphQL. */
@Controller
class FacilitatorsController {

    private static final int USUAL = 10;
    private static final int MOST = 20;

    private final FindingFacilitators finding;
    private final People people;

    FacilitatorsController(FindingFacilitators finding, People people) {
        this.finding = finding;
        this.people = people;
    }

    @QueryMapping
    List<FacilitatorCandidate> facilitatorCandidates(
            @Argument String circleId, @Argument @Nullable Integer first, Openness openness, InReach caller) {
        return finding.of(CircleId.given(circleId), openness, caller).stream()
                .limit(Math.clamp(requireNonNullElse(first, USUAL), 0, MOST))
                .toList();
    }

    @BatchMapping(typeName = "FacilitatorCandidate")
    Map<FacilitatorCandidate, Person> person(List<FacilitatorCandidate> candidates) {
        var found = people.byIds(
                candidates.stream().map(FacilitatorCandidate::personId).collect(toSet()));
        return candidates.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(), candidate -> Objects.requireNonNull(found.get(candidate.personId()))));
    }
}
