package community.kith.access;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Optional;

/** Puts a guard before every field of the schema that is not open to whoever reaches it; one for which no rule is known is closed. */
final class GuardingFields extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType owner
                && !owner.getName().startsWith("__")) {
            var code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var place = FieldCoordinates.coordinates(owner, field);
            guarded(owner.getName(), field, code.getDataFetcher(place, field))
                    .ifPresent(guarded -> code.dataFetcher(place, guarded));
        }
        return TraversalControl.CONTINUE;
    }

    private static Optional<GuardedField> guarded(String type, GraphQLFieldDefinition field, DataFetcher<?> fetcher) {
        var name = field.getName();
        if (type.equals("Query") || type.equals("Mutation") || type.equals("Subscription")) {
            return Optional.of(new RootField(type, field, fetcher));
        }
        if (type.equals("Home") && HomeField.EXACT.contains(name)) {
            return Optional.of(new HomeField(fetcher));
        }
        if (type.equals("RaisedRisk") && name.equals("person")) {
            return Optional.of(new ListedField(fetcher));
        }
        if (FieldRules.isReached(type, name)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (type) {
                    case "Person" ->
                        FieldRules.ofAPerson(name)
                                .<GuardedField>map(rule -> new PersonField(rule, fetcher))
                                .orElseGet(() -> new ClosedField(fetcher));
                    case "Team" ->
                        FieldRules.ofATeam(name)
                                .<GuardedField>map(rule -> new TeamField(rule, fetcher))
                                .orElseGet(() -> new ClosedField(fetcher));
                    default -> new ClosedField(fetcher);
                });
    }
}
