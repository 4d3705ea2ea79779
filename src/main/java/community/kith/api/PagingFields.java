package community.kith.api;

import community.kith.paging.Page;
import graphql.TrivialDataFetcher;
import graphql.execution.DataFetcherResult;
import graphql.relay.Connection;
import graphql.relay.Edge;
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
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorStrategy;
import reactor.core.publisher.Mono;

/**
 * Gives every {@code *Connection} type of the schema its {@code nodes}, checks the arguments of every field that answers
 * with one, and turns our {@link Page} into it. A {@code Window} of Spring Data goes on to Spring's own reading, which
 * comes after this one and leaves finished connections alone.
 */
final class PagingFields extends GraphQLTypeVisitorStub {

    private static final TrivialDataFetcher<Object> NODES = field -> {
        Connection<?> connection = field.getSource();
        return connection == null
                ? null
                : connection.getEdges().stream().map(Edge::getNode).toList();
    };

    private final RefusingPages pages;
    private final CursorStrategy<ScrollPosition> cursors;

    PagingFields(PageLimits limits, CursorStrategy<ScrollPosition> cursors) {
        this.pages = new RefusingPages(limits, cursors);
        this.cursors = cursors;
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType owner) {
            GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            FieldCoordinates place = FieldCoordinates.coordinates(owner, field);
            if (isConnection(owner) && field.getName().equals("nodes")) {
                code.dataFetcher(place, NODES);
            } else if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLNamedType type
                    && isConnection(type)
                    && !(code.getDataFetcher(place, field) instanceof TrivialDataFetcher)) {
                code.dataFetcher(place, paged(code.getDataFetcher(place, field)));
            }
        }
        return TraversalControl.CONTINUE;
    }

    private DataFetcher<?> paged(DataFetcher<?> fetcher) {
        return field -> connection(fetcher.get(pages.checked(field)));
    }

    private @Nullable Object connection(@Nullable Object answer) {
        return switch (answer) {
            case Page<?> page -> PageConnection.of(page, place -> cursors.toCursor(ScrollPosition.offset(place)));
            case DataFetcherResult<?> result -> result.map(this::connection);
            case Mono<?> mono -> mono.map(page -> some(connection(page)));
            case CompletionStage<?> stage -> stage.thenApply(this::connection);
            case null -> null;
            default -> answer;
        };
    }

    private static Object some(@Nullable Object answer) {
        if (answer == null) {
            throw new IllegalStateException("A page became nothing");
        }
        return answer;
    }

    private static boolean isConnection(GraphQLNamedType type) {
        return type.getName().endsWith("Connection");
    }
}
