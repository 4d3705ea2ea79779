package community.kith.geography;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Neighbourhoods over GraphQL. */
@Controller
class NeighbourhoodController {

    private final NeighbourhoodRecords neighbourhoods;
    private final AddingNeighbourhoods adding;

    NeighbourhoodController(NeighbourhoodRecords neighbourhoods, AddingNeighbourhoods adding) {
        this.neighbourhoods = neighbourhoods;
        this.adding = adding;
    }

    @QueryMapping
    Optional<Neighbourhood> neighbourhood(@Argument String id) {
        return Optional.of(id)
                .filter(given -> !given.isBlank())
                .map(NeighbourhoodId::new)
                .flatMap(neighbourhoods::byId);
    }

    @QueryMapping
    Page<Neighbourhood> neighbourhoods(@Argument @Nullable String search, PageRequest page) {
        return neighbourhoods.page(Optional.ofNullable(search), page);
    }

    @BatchMapping(typeName = "Neighbourhood")
    Map<Neighbourhood, List<Ring>> outline(List<Neighbourhood> wanted) {
        var found =
                neighbourhoods.boundaries(wanted.stream().map(Neighbourhood::id).toList());
        return wanted.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        each -> Optional.ofNullable(found.get(each.id()))
                                .map(Boundary::outline)
                                .orElse(List.of())));
    }

    @MutationMapping
    AddNeighbourhoodPayload addNeighbourhood(@Argument Input input) {
        return adding.add(new NewNeighbourhood(input.name(), input.boundary()));
    }

    /** As the schema has it. */
    record Input(String name, List<Corner> boundary) {}
}
