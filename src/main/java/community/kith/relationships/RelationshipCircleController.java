package community.kith.relationships;

import static java.util.stream.Collectors.toMap;

import community.kith.people.Person;
import community.kith.people.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Relationship circles over GraphQL: the ties of any number of people in one question to the graph. */
@Controller
class RelationshipCircleController {

    private final Ties ties;
    private final Acquaintances acquaintances;

    RelationshipCircleController(Ties ties, Acquaintances acquaintances, BatchLoaderRegistry loaders) {
        this.ties = ties;
        this.acquaintances = acquaintances;
        loaders.<Asked, List<Tie>>forName("ties")
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> load(asked)));
    }

    @SchemaMapping(typeName = "Person")
    RelationshipCircle relationshipCircle(Person person) {
        return new RelationshipCircle(person);
    }

    @SchemaMapping(typeName = "RelationshipCircle")
    CompletableFuture<List<Tie>> ties(
            RelationshipCircle circle, @Argument @Nullable Boolean ended, DataLoader<Asked, List<Tie>> ties) {
        return ties.load(new Asked(circle.person().id(), Boolean.TRUE.equals(ended)));
    }

    @BatchMapping(typeName = "RelationshipCircle")
    Map<RelationshipCircle, List<Acquaintance>> acquaintances(List<RelationshipCircle> circles) {
        var found = acquaintances.inCircles(
                circles.stream().map(circle -> circle.person().id()).distinct().toList());
        return circles.stream()
                .distinct()
                .collect(toMap(
                        circle -> circle,
                        circle -> found.getOrDefault(circle.person().id(), List.of())));
    }

    private Map<Asked, List<Tie>> load(Set<Asked> asked) {
        var answer = new HashMap<Asked, List<Tie>>();
        for (boolean ended : List.of(false, true)) {
            var some = asked.stream().filter(one -> one.ended() == ended).toList();
            if (!some.isEmpty()) {
                var found = ties.of(some.stream().map(Asked::personId).toList(), ended);
                some.forEach(one -> answer.put(one, found.getOrDefault(one.personId(), List.of())));
            }
        }
        return answer;
    }

    /** Whose ties, and whether ended ones, too. */
    record Asked(PersonId personId, boolean ended) {}
}
