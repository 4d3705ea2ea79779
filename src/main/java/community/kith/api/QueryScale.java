package community.kith.api;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Weighs one document before it is validated. Each fragment is weighed once, however often it is spread: spread inside
 * each other, thirty fragments stand for a thousand million fields, and walking through them would be the attack itself.
 */
final class QueryScale {

    private record Spread(String fragment, int page) {}

    private final GraphQLSchema schema;
    private final PageSizes pages;
    private final int listWeight;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<Spread, Weight> weighed = new HashMap<>();

    QueryScale(GraphQLSchema schema, Document document, PageSizes pages, int listWeight) {
        this.schema = schema;
        this.pages = pages;
        this.listWeight = listWeight;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, f -> f, (one, other) -> one));
    }

    Weight weigh(OperationDefinition operation) {
        GraphQLType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return weigh(operation.getSelectionSet(), root, 1);
    }

    /** Weighs what is selected of a type; inside a connection, {@code page} is how many nodes it has. */
    private Weight weigh(@Nullable SelectionSet set, @Nullable GraphQLType type, int page) {
        Weight sum = Weight.NOTHING;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                sum = sum.and(weigh(selection, type, page));
            }
        }
        return sum;
    }

    private Weight weigh(Selection<?> selection, @Nullable GraphQLType type, int page) {
        return switch (selection) {
            case Field field -> weigh(field, type, page);
            case InlineFragment inline -> weigh(inline.getSelectionSet(), inside(inline, type), page);
            case FragmentSpread spread -> weigh(spread, page);
            default -> Weight.NOTHING;
        };
    }

    private Weight weigh(FragmentSpread spread, int page) {
        Spread key = new Spread(spread.getName(), page);
        Weight known = weighed.get(key);
        FragmentDefinition fragment = fragments.get(spread.getName());
        if (known != null || fragment == null) {
            return known == null ? Weight.NOTHING : known;
        }
        // A fragment that spreads itself weighs nothing the second time; validation refuses it.
        weighed.put(key, Weight.NOTHING);
        GraphQLType type = schema.getType(fragment.getTypeCondition().getName());
        Weight weight = weigh(fragment.getSelectionSet(), type, page);
        weighed.put(key, weight);
        return weight;
    }

    private Weight weigh(Field field, @Nullable GraphQLType parent, int page) {
        GraphQLFieldDefinition definition = definition(field, parent);
        if (definition == null) {
            Weight inside = weigh(field.getSelectionSet(), null, 1).inField(1);
            return field.getName().startsWith("__") ? new Weight(1, inside.complexity()) : inside;
        }
        GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        Weight inside = weigh(field.getSelectionSet(), type, isConnection(type) ? pages.of(field) : 1);
        return inside.inField(times(definition, parent, page));
    }

    private int times(GraphQLFieldDefinition definition, @Nullable GraphQLType parent, int page) {
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
            return 1;
        }
        return isConnection(parent) ? page : listWeight;
    }

    private @Nullable GraphQLType inside(InlineFragment inline, @Nullable GraphQLType type) {
        return inline.getTypeCondition() == null
                ? type
                : schema.getType(inline.getTypeCondition().getName());
    }

    /** The field in the schema; absent for introspection, which has bounds of its own, and for a field nobody knows. */
    private static @Nullable GraphQLFieldDefinition definition(Field field, @Nullable GraphQLType parent) {
        return parent instanceof GraphQLFieldsContainer container
                        && !Introspection.isIntrospectionTypes(container.getName())
                ? container.getField(field.getName())
                : null;
    }

    private static boolean isConnection(@Nullable GraphQLType type) {
        return type instanceof GraphQLNamedOutputType named && named.getName().endsWith("Connection");
    }
}
