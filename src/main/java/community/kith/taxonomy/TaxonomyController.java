package community.kith.taxonomy;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Interests, needs and assistive technology over GraphQL. */
@Controller
class TaxonomyController {

    private final Taxonomy taxonomy;
    private final Needs needs;
    private final AssistiveTechnologies technologies;
    private final AddingInterests adding;

    TaxonomyController(Taxonomy taxonomy, Needs needs, AssistiveTechnologies technologies, AddingInterests adding) {
        this.taxonomy = taxonomy;
        this.needs = needs;
        this.technologies = technologies;
        this.adding = adding;
    }

    @QueryMapping
    List<Need> needs() {
        return needs.all();
    }

    @QueryMapping
    List<AssistiveTechnology> assistiveTechnologies() {
        return technologies.all();
    }

    @QueryMapping
    Page<Interest> interests(@Argument @Nullable String search, PageRequest page) {
        return taxonomy.page(Optional.ofNullable(search), page);
    }

    @BatchMapping
    Map<Interest, List<Interest>> broader(List<Interest> interests) {
        return around(interests, taxonomy::broader);
    }

    @BatchMapping
    Map<Interest, List<Interest>> narrower(List<Interest> interests) {
        return around(interests, taxonomy::narrower);
    }

    @MutationMapping
    AddInterestPayload addInterest(@Argument Input input) {
        return adding.add(new NewInterest(
                input.name(),
                requireNonNullElse(input.otherWords(), List.of()),
                requireNonNullElse(input.broaderIds(), List.<String>of()).stream()
                        .map(InterestId::given)
                        .toList()));
    }

    private static Map<Interest, List<Interest>> around(
            List<Interest> interests, Function<Collection<InterestId>, Map<InterestId, List<Interest>>> find) {
        var found = find.apply(interests.stream().map(Interest::id).toList());
        return interests.stream()
                .distinct()
                .collect(toMap(Function.identity(), interest -> found.getOrDefault(interest.id(), List.of())));
    }

    /** As the schema has it. */
    record Input(
            String name,
            @Nullable List<String> otherWords,
            @Nullable List<String> broaderIds) {}
}
