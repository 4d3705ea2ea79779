package community.kith.access;

import community.kith.people.Person;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** A field of a person beyond the name. Whoever is let through has looked at the person. */
final class PersonField extends GuardedField {

    private final FieldRule rule;

    PersonField(FieldRule rule, DataFetcher<?> field) {
        super(field);
        this.rule = rule;
    }

    @Override
    Object answer(Caller caller, DataFetchingEnvironment asked) {
        Person person = Objects.requireNonNull(asked.getSource());
        return SightsLoader.sight(
                        asked, new Thing(Thing.Kind.PERSON, person.id().value()))
                .thenCompose(sight -> {
                    if (!rule.letsThrough(sight)) {
                        return CompletableFuture.completedFuture(Refusing.relationship(asked));
                    }
                    sight.tell(asked, asked.getFieldDefinition().getName());
                    var value = later(asked);
                    return rule.isOnlyShared(sight) ? value.thenApply(PersonField::onlyShared) : value;
                });
    }

    private static Object onlyShared(Object value) {
        return DataFetcherResult.newResult()
                .data(value)
                .localContext(HomeField.ONLY_SHARED)
                .build();
    }
}
