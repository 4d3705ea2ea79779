package community.kith.access;

import community.kith.people.Listed;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom something is about that is told as it happens, to those whom it was found for: whoever reads it has looked at the person. */
final class ListedField extends GuardedField {

    ListedField(DataFetcher<?> field) {
        super(field);
    }

    @Override
    @Nullable
    Object answer(Caller caller, DataFetchingEnvironment asked) throws Exception {
        Looking looking = asked.getGraphQlContext().get(Looking.class);
        if (looking != null) {
            Listed row = Objects.requireNonNull(asked.getSource());
            looking.stands(row.listed(), Standing.inTeams(row.listedFor()));
            looking.saw(row.listed(), "riskRaised");
        }
        return value(asked);
    }
}
