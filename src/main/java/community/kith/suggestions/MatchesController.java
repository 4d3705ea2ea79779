package community.kith.suggestions;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.outcomes.Outcome;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.suggestions.MatchingPeople.Question;
import community.kith.suggestions.candidates.MatchRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Matching people to an outcome over GraphQL, all outcomes of a request together. */
@Controller
class MatchesController {

    private static final int USUAL = 5;
    private static final int MOST = 20;

    private final People people;

    MatchesController(MatchingPeople matching, People people, BatchLoaderRegistry loaders) {
        this.people = people;
        loaders.<Question, List<Match>>forName("matches")
                .registerMappedBatchLoader(
                        (questions, environment) -> Mono.fromCallable(() -> matching.matches(questions)));
    }

    @SchemaMapping(typeName = "Outcome")
    CompletableFuture<List<Match>> matches(
            Outcome outcome,
            @Argument MatchRole role,
            @Argument @Nullable Integer first,
            DataLoader<Question, List<Match>> matches) {
        var wanted = Math.clamp(requireNonNullElse(first, USUAL), 0, MOST);
        return matches.load(new Question(outcome.id(), role))
                .thenApply(all -> all.stream().limit(wanted).toList());
    }

    @BatchMapping(typeName = "Match")
    Map<Match, Person> person(List<Match> matches) {
        var found = people.byIds(matches.stream().map(Match::personId).collect(toSet()));
        return matches.stream()
                .distinct()
                .collect(toMap(Function.identity(), match -> Objects.requireNonNull(found.get(match.personId()))));
    }
}
