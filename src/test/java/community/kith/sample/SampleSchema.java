package community.kith.sample;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorException;
import graphql.language.UnionTypeDefinition;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;

/** The schema alone, without any of the service: says whether a document and its variables have the shape that it asks for. */
final class SampleSchema {

    private static final GraphQL GRAPHQL = graphQl(new SchemaParser().parse(text()));

    private SampleSchema() {}

    /** What the schema says against it; empty when it fits. */
    static List<GraphQLError> errors(String document, Map<String, Object> variables) {
        return GRAPHQL.execute(ExecutionInput.newExecutionInput(document)
                        .variables(variables)
                        .build())
                .getErrors();
    }

    private static GraphQL graphQl(TypeDefinitionRegistry types) {
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring(types)))
                .build();
    }

    private static RuntimeWiring wiring(TypeDefinitionRegistry types) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(scalar("Date", LocalDate::parse))
                .scalar(scalar("Time", LocalTime::parse))
                .scalar(scalar("MonthDay", MonthDay::parse))
                .scalar(scalar("DateTime", java.time.Instant::parse))
                .type("Mutation", mutation -> mutation.defaultDataFetcher(field -> Map.of("userErrors", List.of())));
        types.getTypes(UnionTypeDefinition.class)
                .forEach(union -> wiring.type(union.getName(), each -> each.typeResolver(value -> unresolved())));
        return wiring.build();
    }

    private static graphql.schema.GraphQLObjectType unresolved() {
        throw GraphqlErrorException.newErrorException()
                .message("Nothing of this type is ever answered here")
                .build();
    }

    private static GraphQLScalarType scalar(String name, Function<String, Object> reading) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Coercing<Object, String>() {
                    @Override
                    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
                        try {
                            return reading.apply(String.valueOf(input));
                        } catch (DateTimeException malformed) {
                            throw new CoercingParseValueException("Not a " + name + ": " + input, malformed);
                        }
                    }
                })
                .build();
    }

    private static String text() {
        try {
            return new ClassPathResource("graphql/schema.graphqls").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
