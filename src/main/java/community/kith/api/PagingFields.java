package community.kith.api;

import community.kith.paging.Page;
import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * Checks the arguments of every field that answers with a {@code *Connection} before the field is asked. The answer needs
 * no reading: a {@link Page} has what a connection has.
 */
final class PagingFields extends GraphQLTypeVisitorStub {

    private final CheckingPages pages;

    PagingFields(PageLimits limits) {
        this.pages = new CheckingPages(limits);
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType owner && isConnection(field)) {
            var code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var place = FieldCoordinates.coordinates(owner, field);
            DataFetcher<?> fetcher = code.getDataFetcher(place, field);
            if (!(fetcher instanceof TrivialDataFetcher)) {
                DataFetcher<?> checked = asked -> fetcher.get(pages.checked(asked));
                code.dataFetcher(place, checked);
            }
        }
        return TraversalControl.CONTINUE;
    }

    private static boolean isConnection(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLNamedType type
                && type.getName().endsWith("Connection");
    }
}
