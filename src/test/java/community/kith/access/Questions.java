package community.kith.access;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions made from the schema: one for each field, with what it must be given. */
public final class Questions {

    /** The schema as it is written. */
    public static final TypeDefinitionRegistry SCHEMA =
            new SchemaParser().parse(Path.of("schema.graphqls").toFile());

    /** An id that nobody has. */
    static final String NOBODY = "nobody-has-this-id";

    private Questions() {}

    static Stream<String> types() {
        return SCHEMA.types().values().stream()
                .filter(ObjectTypeDefinition.class::isInstance)
                .map(each -> each.getName());
    }

    /** The fields of a type. */
    public static List<FieldDefinition> fields(String type) {
        return ((ObjectTypeDefinition) SCHEMA.getType(type).orElseThrow()).getFieldDefinitions();
    }

    /** One of them. */
    public static FieldDefinition field(String type, String name) {
        return fields(type).stream()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A field with what it must be given, and as little below it as there must be. */
    static String asked(FieldDefinition field) {
        var arguments = required(field).toList();
        return field.getName()
                + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")")
                + below(field.getType());
    }

    /** A list with what it must be given and one argument more. */
    public static String list(FieldDefinition field, String argument) {
        return "%s(%s) { nodes { __typename } }"
                .formatted(
                        field.getName(),
                        Stream.concat(required(field), Stream.of(argument)).collect(Collectors.joining(", ")));
    }

    private static Stream<String> required(FieldDefinition field) {
        return field.getInputValueDefinitions().stream()
                .filter(argument -> argument.getType() instanceof NonNullType)
                .map(argument ->
                        argument.getName() + ": " + (isId(argument.getType()) ? "$id" : literal(argument.getType())));
    }

    static boolean asksForAnId(FieldDefinition field) {
        return field.getInputValueDefinitions().stream()
                .map(InputValueDefinition::getType)
                .anyMatch(type -> type instanceof NonNullType && isId(type));
    }

    /** A mutation that answers with what was refused. */
    public static String mutation(FieldDefinition mutation) {
        return "mutation ($input: %s) { %s(input: $input) { __typename userErrors { message field code } } }"
                .formatted(
                        AstPrinter.printAst(
                                mutation.getInputValueDefinitions().getFirst().getType()),
                        mutation.getName());
    }

    /** The inputs of a mutation: what must be given and, one after the other, each id that may be given. */
    static List<Input> inputs(FieldDefinition mutation) {
        var type = named(mutation.getInputValueDefinitions().getFirst().getType());
        var inputs = new ArrayList<Input>();
        inputs.add(new Input("", null));
        optionalIds(type, "").forEach(path -> inputs.add(new Input(path, null)));
        return inputs.stream().map(input -> new Input(input.path(), type)).toList();
    }

    private static List<String> optionalIds(String type, String before) {
        return values(type).stream()
                .flatMap(value -> {
                    var path = before + value.getName();
                    if (isId(value.getType())) {
                        return value.getType() instanceof NonNullType ? Stream.<String>of() : Stream.of(path);
                    }
                    return SCHEMA.getType(named(value.getType())).orElse(null)
                                    instanceof InputObjectTypeDefinition input
                            ? optionalIds(input.getName(), path + ".").stream()
                            : Stream.of();
                })
                .toList();
    }

    /**
     * An input of a mutation.
     *
     * @param path the way to an id that need not be given but is; empty for what must be given alone
     */
    record Input(String path, @Nullable String type) {

        /** With these ids, by {@code Type.field} or by the name of the field. */
        Map<String, Object> with(Map<String, String> ids) {
            return map(String.valueOf(type), path, ids);
        }

        private static Map<String, Object> map(String type, String path, Map<String, String> ids) {
            var first = path.split("\\.", 2)[0];
            var rest = path.contains(".") ? path.split("\\.", 2)[1] : "";
            var map = new LinkedHashMap<String, Object>();
            for (var value : values(type)) {
                var wanted = value.getName().equals(first);
                if (value.getType() instanceof NonNullType || wanted) {
                    map.put(value.getName(), value(type, value, wanted ? rest : "", ids));
                }
            }
            return map;
        }

        private static Object value(String type, InputValueDefinition value, String rest, Map<String, String> ids) {
            var name = named(value.getType());
            Object one = isId(value.getType())
                    ? ids.getOrDefault(type + "." + value.getName(), ids.getOrDefault(value.getName(), NOBODY))
                    : SCHEMA.getType(name).orElse(null) instanceof InputObjectTypeDefinition
                            ? map(name, rest, ids)
                            : plain(name);
            return TypeInfo.typeInfo(value.getType()).isList() ? List.of(one) : one;
        }
    }

    private static List<InputValueDefinition> values(String type) {
        return ((InputObjectTypeDefinition) SCHEMA.getType(type).orElseThrow()).getInputValueDefinitions();
    }

    private static Object plain(String type) {
        return switch (type) {
            case "Int" -> 1;
            case "Float" -> 1.0;
            case "Boolean" -> true;
            case "Date" -> LocalDate.now().toString();
            case "String" -> "A few plain words";
            default ->
                SCHEMA.getType(type).orElse(null) instanceof EnumTypeDefinition constants
                        ? constants.getEnumValueDefinitions().getLast().getName()
                        : "?";
        };
    }

    private static String literal(Type<?> type) {
        if (SCHEMA.getType(named(type)).orElse(null) instanceof InputObjectTypeDefinition) {
            return "{}";
        }
        var value = plain(named(type));
        return value instanceof String text && !(SCHEMA.getType(named(type)).orElse(null) instanceof EnumTypeDefinition)
                ? "\"" + text + "\""
                : String.valueOf(value);
    }

    private static String below(Type<?> type) {
        var name = named(type);
        var definition = SCHEMA.getType(name).orElse(null);
        return definition == null
                        || definition instanceof EnumTypeDefinition
                        || definition instanceof ScalarTypeDefinition
                ? ""
                : " { __typename }";
    }

    private static boolean isId(Type<?> type) {
        return named(type).equals("ID");
    }

    private static String named(Type<?> type) {
        return ((TypeName) TypeInfo.typeInfo(type).getTypeName()).getName();
    }
}
