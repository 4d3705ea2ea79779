package community.kith.access;

import community.kith.paging.Page;
import community.kith.people.Listed;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/** A query or mutation: for some roles, or for everybody who has signed in, and only with ids of those they may see. */
final class RootField extends GuardedField {

    private final String type;
    private final GuardingIds ids;

    RootField(String type, GraphQLFieldDefinition definition, DataFetcher<?> field) {
        super(field);
        this.type = type;
        this.ids = new GuardingIds(type, definition);
    }

    @Override
    @Nullable
    Object answer(Caller caller, DataFetchingEnvironment asked) throws Exception {
        var name = asked.getFieldDefinition().getName();
        var roles = RoleRules.roles(type, name);
        if (!RoleRules.isForEverybody(type, name) && !caller.is(roles.toArray(Role[]::new))) {
            return Refusing.role(asked, roles);
        }
        var given = ids.given(asked);
        if (RoleRules.LISTS.contains(type + "." + name)) {
            return ids.withoutOthers(caller, asked, given)
                    .thenCompose(this::later)
                    .thenApply(found -> {
                        told(asked, found);
                        return found;
                    });
        }
        return given.isEmpty()
                ? value(asked)
                : ids.withoutOthers(caller, asked, given).thenCompose(this::later);
    }

    /** Tells whoever keeps the record of a request whom a list of the caller's own teams holds. */
    private void told(DataFetchingEnvironment asked, @Nullable Object found) {
        Looking looking = asked.getGraphQlContext().get(Looking.class);
        if (looking != null && found instanceof Page<?> page) {
            page.items().stream()
                    .filter(Listed.class::isInstance)
                    .map(Listed.class::cast)
                    .forEach(row -> {
                        looking.stands(row.listed(), Standing.inTeams(row.listedFor()));
                        looking.saw(
                                row.listed(),
                                type + "." + asked.getFieldDefinition().getName());
                    });
        }
    }
}
