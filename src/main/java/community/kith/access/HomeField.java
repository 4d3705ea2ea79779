package community.kith.access;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The postcode and the point of a home: whoever has only been told the neighbourhood does not get them. */
final class HomeField extends GuardedField {

    /** Stands under a person's field that an agreement alone has opened. */
    static final Object ONLY_SHARED = "only what was agreed";

    static final Set<String> EXACT = Set.of("postcode", "point");

    HomeField(DataFetcher<?> field) {
        super(field);
    }

    @Override
    @Nullable
    Object answer(Caller caller, DataFetchingEnvironment asked) throws Exception {
        return ONLY_SHARED.equals(asked.getLocalContext()) ? Refusing.relationship(asked) : value(asked);
    }
}
