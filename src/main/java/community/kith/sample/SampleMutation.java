package community.kith.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A mutation of the schema, by its name: {@code addPerson} takes an {@code AddPersonInput!} and answers with a {@code person} and with
 * {@code userErrors}, as all of them do.
 *
 * @param noun the field of the payload that holds what was added: {@code person} of {@code addPerson}
 */
record SampleMutation(String name, String noun) {

    private static final String RECORD = "record";

    /** A document that runs the mutation once for each record, asking for the ids of those that have a name. */
    String document(List<SampleRecord> records) {
        var variables = IntStream.range(0, records.size())
                .mapToObj(index -> "$%s: %sInput!".formatted(input(index), capitalised(name)))
                .collect(Collectors.joining(", "));
        var fields = IntStream.range(0, records.size())
                .mapToObj(index -> field(index, records.get(index)))
                .collect(Collectors.joining("\n"));
        return "mutation Sample(%s) {\n%s\n}".formatted(variables, fields);
    }

    /** The variable that holds the input of a record. */
    static String input(int index) {
        return "input" + index;
    }

    /** Where in the answer a record's payload is. */
    static String payload(int index) {
        return RECORD + index;
    }

    /** Which record a payload belongs to. */
    static int index(String payload) {
        return Integer.parseInt(payload.substring(RECORD.length()));
    }

    /** A mutation whose noun is in its name, as in most. */
    static SampleMutation named(String name) {
        var noun = name.replaceFirst("^[a-z]+", "");
        return new SampleMutation(
                name, noun.isEmpty() ? name : noun.substring(0, 1).toLowerCase(Locale.ROOT) + noun.substring(1));
    }

    private String field(int index, SampleRecord record) {
        var result = record.name().isPresent() ? noun + " { id } " : "";
        return "  %s: %s(input: $%s) { %suserErrors { message field } }"
                .formatted(payload(index), name, input(index), result);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
