package community.kith.geography;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Neighbourhoods over GraphQL. */
@Controller
class NeighbourhoodController {

    private final Neighbourhoods neighbourhoods;
    private final AddingNeighbourhoods adding;

    NeighbourhoodController(Neighbourhoods neighbourhoods, AddingNeighbourhoods adding) {
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

    @MutationMapping
    AddNeighbourhoodPayload addNeighbourhood(@Argument Input input) {
        return adding.add(new NewNeighbourhood(input.name(), input.boundary()));
    }

    /** As the schema has it. */
    record Input(String name, List<Corner> boundary) {}
}
