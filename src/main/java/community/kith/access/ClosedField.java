package community.kith.access;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Set;

/** A field without a rule: nobody may read it. */
final class ClosedField extends GuardedField {

    ClosedField(DataFetcher<?> field) {
        super(field);
    }

    @Override
    Object answer(Caller caller, DataFetchingEnvironment asked) {
        return Refusing.role(asked, Set.of());
    }
}
