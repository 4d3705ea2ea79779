package community.kith.access;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.people.PersonId;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dataloader.BatchLoaderEnvironment;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What the caller of a request is to people: for all fields of a level in one question. The same questions are asked whether what
 * was asked for exists or not, so that the time of an answer does not tell.
 */
@Component
final class SightsLoader {

    private static final String SIGHTS = "sights";
    private static final String NAMED = "named";

    /** Nobody has this id; asked about in place of whom a thing belongs to that does not exist. */
    static final PersonId NOBODY = PersonId.given("");

    private static final Set<Standing> CIRCLES = Set.of(Standing.FACILITATING, Standing.CONNECTING);

    private final Standings standings;

    SightsLoader(Standings standings, BatchLoaderRegistry loaders) {
        this.standings = standings;
        loaders.<Thing, Sight>forName(SIGHTS)
                .registerMappedBatchLoader((things, batch) -> Mono.fromCallable(() -> sights(caller(batch), things)));
        loaders.<PersonId, Boolean>forName(NAMED)
                .registerMappedBatchLoader((people, batch) -> Mono.fromCallable(() -> named(caller(batch), people)));
    }

    /** What the caller is to whom this belongs. */
    static CompletableFuture<Sight> sight(DataFetchingEnvironment field, Thing thing) {
        return Objects.requireNonNull(field.<Thing, Sight>getDataLoader(SIGHTS)).load(thing);
    }

    /** Whether somebody may be named to the caller, since they are in a map that the caller may see. */
    static CompletableFuture<Boolean> named(DataFetchingEnvironment field, Sight sight) {
        var person = Objects.requireNonNullElse(sight.person(), NOBODY);
        return Objects.requireNonNull(field.<PersonId, Boolean>getDataLoader(NAMED))
                .load(person);
    }

    private static Caller caller(BatchLoaderEnvironment batch) {
        GraphQLContext request = Objects.requireNonNull(batch.getContext());
        return Caller.of(request).orElseThrow();
    }

    private Map<Thing, Sight> sights(Caller caller, Set<Thing> things) {
        var owners = standings.whose(caller, things);
        var people = Stream.concat(owners.values().stream().map(Owner::person), Stream.of(NOBODY))
                .filter(Objects::nonNull)
                .collect(toSet());
        var relations = standings.to(caller, people);
        return things.stream().collect(toMap(Function.identity(), thing -> {
            var owner = owners.getOrDefault(thing, Owner.NOBODY);
            var relation = owner.person() == null
                    ? Relation.toTeam(owner.roles())
                    : relations.getOrDefault(owner.person(), Relation.NONE);
            return Sight.of(caller, thing, owner, relation);
        }));
    }

    private Map<PersonId, Boolean> named(Caller caller, Collection<PersonId> people) {
        var maps = standings.near(people);
        var owners = Stream.concat(
                        maps.values().stream().flatMap(Set::stream).map(Standings.Near::owner), Stream.of(NOBODY))
                .collect(toSet());
        var relations = standings.to(caller, owners);
        return people.stream()
                .collect(toMap(
                        Function.identity(),
                        person -> maps.getOrDefault(person, Set.of()).stream()
                                .anyMatch(map -> isOpen(
                                        map,
                                        relations
                                                .getOrDefault(map.owner(), Relation.NONE)
                                                .standings(caller)))));
    }

    private static boolean isOpen(Standings.Near map, Set<Standing> toOwner) {
        return toOwner.stream()
                .anyMatch(standing -> Need.CARE.contains(standing) || (map.circle() && CIRCLES.contains(standing)));
    }
}
