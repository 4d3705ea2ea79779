package community.kith.access;

import community.kith.people.PersonId;
import graphql.GraphQLContext;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. The edge puts them into the context of each request, and everything about who may see what starts from here.
 *
 * @param account the account that signed in
 * @param name what the account is called; it is shown to its owner, and never written to a log
 * @param person who this is in the graph, where that is known: teams and circles hang on it
 * @param roles what the account may be; empty when it may nothing
 * @param itself whether this is the service at its own work, such as loading the sample; nobody can sign in as that
 */
public record Caller(
        AccountId account, String name, @Nullable PersonId person, Set<Role> roles, boolean itself) {

    private static final Caller SERVICE = new Caller(new AccountId("kith"), "Kith", null, Set.of(Role.values()), true);

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Somebody who has signed in. */
    public static Caller of(AccountId account, String name, @Nullable PersonId person, Set<Role> roles) {
        return new Caller(account, name, person, roles, false);
    }

    /** The service at its own work. */
    public static Caller service() {
        return SERVICE;
    }

    /** Who asks in this request; empty when nobody has signed in. */
    public static Optional<Caller> of(GraphQLContext request) {
        return Optional.ofNullable(request.get(Caller.class));
    }

    /** Whether they have one of these roles. */
    public boolean is(Role... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
