package community.kith.access;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts an id that nobody has in the place of every id that the caller may not give. Whoever asks about somebody they may not see
 * then gets the answer to an id that does not exist, and there is no other one that could differ.
 */
final class GuardingIds {

    private final String place;
    private final boolean changes;
    private final GraphQLFieldDefinition definition;

    GuardingIds(String type, GraphQLFieldDefinition definition) {
        this.changes = type.equals("Mutation");
        this.place = type + "." + definition.getName();
        this.definition = definition;
    }

    /** An id and where it was given; nothing is needed of those in a place that is nobody's, since they are never let through. */
    record Given(@Nullable Need need, String id) {}

    /** The ids in a field's arguments that are not everybody's. */
    List<Given> given(DataFetchingEnvironment asked) {
        var all = new ArrayList<Given>();
        arguments(asked, (need, id) -> {
            all.add(new Given(need, id));
            return id;
        });
        return all.stream().distinct().toList();
    }

    /** The same field, asked with ids that the caller may give. */
    CompletableFuture<DataFetchingEnvironment> withoutOthers(
            Caller caller, DataFetchingEnvironment asked, List<Given> given) {
        var allowed = new HashMap<Given, CompletableFuture<Boolean>>();
        given.forEach(each -> allowed.put(each, isAllowed(caller, asked, each)));
        return CompletableFuture.allOf(allowed.values().toArray(CompletableFuture[]::new))
                .thenApply(all -> DataFetchingEnvironmentImpl.newDataFetchingEnvironment(asked)
                        .arguments(arguments(
                                asked,
                                (need, id) -> allowed.getOrDefault(
                                                        new Given(need, id), CompletableFuture.completedFuture(false))
                                                .join()
                                        ? id
                                        : UUID.randomUUID().toString()))
                        .build());
    }

    private CompletableFuture<Boolean> isAllowed(Caller caller, DataFetchingEnvironment asked, Given given) {
        var need = given.need();
        if (need == null) {
            return CompletableFuture.completedFuture(false);
        }
        if (caller.is(need.anybody().toArray(Role[]::new))) {
            return CompletableFuture.completedFuture(true);
        }
        return SightsLoader.sight(asked, new Thing(need.kind(), given.id()))
                .thenCompose(sight -> isAllowed(asked, need, sight));
    }

    private CompletableFuture<Boolean> isAllowed(DataFetchingEnvironment asked, Need need, Sight sight) {
        if (sight.isAny(need.enough())) {
            if (changes || (need.kind() == Thing.Kind.PERSON && !RoleRules.ABOUT_A_PERSON.contains(place))) {
                sight.tellWhy(asked);
            } else {
                sight.tell(asked, place);
            }
            return CompletableFuture.completedFuture(true);
        }
        return need.named() || need.theirs()
                ? SightsLoader.named(asked, sight)
                        .thenApply(named -> (named || !sight.standings().isEmpty()) && (need.named() || sight.theirs()))
                : CompletableFuture.completedFuture(false);
    }

    private Map<String, Object> arguments(
            DataFetchingEnvironment asked, BiFunction<@Nullable Need, String, String> change) {
        var changed = new LinkedHashMap<String, Object>(asked.getArguments());
        for (var argument : definition.getArguments()) {
            changed.computeIfPresent(
                    argument.getName(),
                    (name, value) -> changed(place, argument.getName(), argument.getType(), value, change));
        }
        return changed;
    }

    private static Object changed(
            String owner,
            String name,
            GraphQLType type,
            Object value,
            BiFunction<@Nullable Need, String, String> change) {
        if (value instanceof List<?> items) {
            return items.stream()
                    .flatMap(
                            item -> item == null ? Stream.empty() : Stream.of(changed(owner, name, type, item, change)))
                    .toList();
        }
        var named = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type);
        if (named instanceof GraphQLInputObjectType input && value instanceof Map<?, ?> fields) {
            return changed(input, fields, change);
        }
        if (!named.getName().equals("ID") || ArgumentRules.everybodys(owner, name)) {
            return value;
        }
        return change.apply(ArgumentRules.need(owner, name).orElse(null), String.valueOf(value));
    }

    private static Map<String, @Nullable Object> changed(
            GraphQLInputObjectType input, Map<?, ?> fields, BiFunction<@Nullable Need, String, String> change) {
        var changed = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((key, value) -> {
            var name = String.valueOf(key);
            changed.put(
                    name,
                    value == null
                            ? null
                            : changed(
                                    input.getName(), name, input.getField(name).getType(), value, change));
        });
        return changed;
    }
}
