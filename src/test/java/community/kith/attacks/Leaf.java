package community.kith.attacks;

import community.kith.access.Questions;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A place in the input of a mutation where somebody can put a text or an id.
 *
 * @param input the type of the input
 * @param path the way to it, with dots
 * @param id whether an id belongs there
 */
public record Leaf(String input, String path, boolean id) {

    /** Every one of a mutation. */
    public static List<Leaf> of(FieldDefinition mutation) {
        var type = named(mutation.getInputValueDefinitions().getFirst().getType());
        return of(type, type, "");
    }

    private static List<Leaf> of(String input, String type, String before) {
        return values(type).stream()
                .flatMap(value -> {
                    var name = named(value.getType());
                    var path = before + value.getName();
                    return switch (name) {
                        case "String", "ID" -> Stream.of(new Leaf(input, path, name.equals("ID")));
                        default -> isInput(name) ? of(input, name, path + ".").stream() : Stream.<Leaf>of();
                    };
                })
                .toList();
    }

    /** The field. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The input with this text here, and elsewhere as little as there must be: what is known by this name, or any that fits. */
    public Map<String, Object> with(Object text, Map<String, Object> known) {
        return map(input, path, text, known);
    }

    private static Map<String, Object> map(String type, String path, Object text, Map<String, Object> known) {
        var first = path.split("\\.", 2)[0];
        var rest = path.contains(".") ? path.split("\\.", 2)[1] : "";
        var map = new LinkedHashMap<String, Object>();
        for (var value : values(type)) {
            var here = value.getName().equals(first);
            if (here && rest.isEmpty()) {
                map.put(value.getName(), listed(value, text));
            } else if (here || value.getType() instanceof NonNullType) {
                map.put(value.getName(), filled(type, value, here ? rest : "", text, known));
            }
        }
        return map;
    }

    private static Object filled(
            String type, InputValueDefinition value, String rest, Object text, Map<String, Object> known) {
        var one = known.getOrDefault(type + "." + value.getName(), known.get(value.getName()));
        var name = named(value.getType());
        if (one == null || !rest.isEmpty()) {
            one = isInput(name) ? map(name, rest, text, known) : plain(name);
        }
        return one instanceof List<?> ? one : listed(value, one);
    }

    private static Object listed(InputValueDefinition value, Object one) {
        return TypeInfo.typeInfo(value.getType()).isList() ? List.of(one) : one;
    }

    private static Object plain(String type) {
        return switch (type) {
            case "Int" -> 1;
            case "Float" -> 1.0;
            case "Boolean" -> true;
            case "Date" -> LocalDate.now().toString();
            case "Time" -> "10:30";
            case "String" -> "A few plain words";
            default ->
                Questions.SCHEMA.getType(type).orElse(null) instanceof EnumTypeDefinition constants
                        ? constants.getEnumValueDefinitions().getFirst().getName()
                        : "nobody-has-this-id";
        };
    }

    private static boolean isInput(String type) {
        return Questions.SCHEMA.getType(type).orElse(null) instanceof InputObjectTypeDefinition;
    }

    private static List<InputValueDefinition> values(String type) {
        return ((InputObjectTypeDefinition) Questions.SCHEMA.getType(type).orElseThrow()).getInputValueDefinitions();
    }

    private static String named(Type<?> type) {
        return ((TypeName) TypeInfo.typeInfo(type).getTypeName()).getName();
    }
}
