package community.kith.signin;

import community.kith.access.AccountId;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.people.PersonId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with.
 *
 * @param name what is typed to sign in, in small letters; what the issuer calls somebody who signs in there
 * @param person who it belongs to in the graph; nobody for an account that only looks after the service
 * @param roles what it may be, in the order that {@link Role} has them
 * @param disabled whether it may no longer sign in; what it did stays in its name
 */
record Account(AccountId id, String name, @Nullable PersonId person, Set<Role> roles, boolean disabled) {

    Account {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    Caller caller() {
        return Caller.of(id, name, person, roles);
    }
}
