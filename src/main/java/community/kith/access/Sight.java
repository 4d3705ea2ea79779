package community.kith.access;

import community.kith.people.PersonId;
import graphql.schema.DataFetchingEnvironment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller is to whom a thing belongs.
 *
 * @param person to whom it belongs; nobody if it does not exist, or belongs to a team
 * @param standings what the caller is to them
 * @param shares what they have agreed to share with the caller
 * @param theirs whether the caller made this change
 * @param why the caller has opened the record in an emergency
 */
record Sight(
        @Nullable PersonId person,
        Set<Standing> standings,
        Set<Share> shares,
        boolean theirs,
        @Nullable String why) {

    Sight {
        standings = Set.copyOf(standings);
        shares = Set.copyOf(shares);
    }

    static Sight of(Caller caller, Thing thing, Owner owner, Relation relation) {
        var standings = relation.standings(caller);
        if (thing.kind() == Thing.Kind.CIRCLE && !owner.theirs()) {
            standings.remove(Standing.FACILITATING);
        }
        return new Sight(owner.person(), standings, relation.shares(caller), owner.theirs(), relation.emergency());
    }

    /** Tells whoever keeps the record of a request that the caller was let through. */
    void tell(DataFetchingEnvironment asked, String field) {
        tellWhy(asked);
        Looking looking = asked.getGraphQlContext().get(Looking.class);
        if (looking != null && person != null) {
            looking.saw(person, field);
        }
    }

    /** Tells whoever keeps the record of a request what the caller is to the person. */
    void tellWhy(DataFetchingEnvironment asked) {
        Looking looking = asked.getGraphQlContext().get(Looking.class);
        if (looking == null || person == null) {
            return;
        }
        looking.stands(person, standings);
        if (why != null) {
            looking.because(person, why);
        }
    }

    boolean isAny(Set<Standing> wanted) {
        return standings.stream().anyMatch(wanted::contains);
    }
}
