package community.kith.api;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses a document that asks more than one request may ask; the first bound that is passed is named. */
final class DocumentBounds {

    private final QueryLimits query;
    private final PageLimits page;

    DocumentBounds(QueryLimits query, PageLimits page) {
        this.query = query;
        this.page = page;
    }

    void check(GraphQLSchema schema, Document document, Map<String, ? extends @Nullable Object> variables) {
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        bound(ErrorCode.TOO_MANY_OPERATIONS, "operations", operations.size(), query.maxOperations());
        Counts counts = new Counts();
        new NodeTraverser().preOrder(counts, List.of(document));
        bound(ErrorCode.TOO_MANY_ALIASES, "aliases", counts.aliases, query.maxAliases());
        bound(ErrorCode.TOO_MANY_DIRECTIVES, "directives", counts.directives, query.maxDirectives());

        QueryScale scale =
                new QueryScale(schema, document, new PageSizes(page, document, variables), query.listWeight());
        for (OperationDefinition operation : operations) {
            Weight weight = scale.weigh(operation);
            bound(ErrorCode.TOO_DEEP, "fields inside fields", weight.depth(), query.maxDepth());
            bound(ErrorCode.TOO_COMPLEX, "fields, pages counted in full,", weight.complexity(), query.maxComplexity());
        }
    }

    private static void bound(ErrorCode code, String what, long value, long limit) {
        if (value > limit) {
            throw new RefusedException(
                            code, "A query may have %,d %s at most. This one has %,d.".formatted(limit, what, value))
                    .abort();
        }
    }

    private static final class Counts extends NodeVisitorStub {

        private int aliases;
        private int directives;

        @Override
        public TraversalControl visitField(Field field, TraverserContext<Node> context) {
            aliases += field.getAlias() == null ? 0 : 1;
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
            directives++;
            return TraversalControl.CONTINUE;
        }
    }
}
