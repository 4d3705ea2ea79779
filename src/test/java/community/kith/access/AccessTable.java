package community.kith.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code docs/access.md}, read as the tables that it is. */
final class AccessTable {

    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

    static AccessTable read() {
        try {
            return new AccessTable(Files.readAllLines(Path.of("docs/access.md")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private AccessTable(List<String> lines) {
        var heading = "";
        for (var line : lines) {
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            } else if (line.startsWith("|") && !line.contains("---")) {
                tables.computeIfAbsent(heading, each -> new ArrayList<>())
                        .add(Arrays.stream(line.substring(1).split("\\|"))
                                .map(String::strip)
                                .toList());
            }
        }
    }

    /** Every {@code Type.field} that has a line. */
    Set<String> fields() {
        var fields = new LinkedHashSet<String>();
        names("Queries").forEach(name -> fields.add("Query." + name));
        names("Mutations").forEach(name -> fields.add("Mutation." + name));
        names("Subscriptions").forEach(name -> fields.add("Subscription." + name));
        names("Fields of a person").forEach(name -> fields.add("Person." + name));
        names("Fields of a team").forEach(name -> fields.add("Team." + name));
        fields.addAll(reached());
        return fields;
    }

    /** Every {@code Type.field} that is open to whoever reaches it. */
    Set<String> reached() {
        var fields = new LinkedHashSet<String>();
        rows("Everything else")
                .forEach(row -> Arrays.stream(row.get(1).split(" "))
                        .forEach(name -> fields.add(row.getFirst() + "." + bare(name))));
        return fields;
    }

    /** The roles that may ask a query or call a mutation. */
    Set<Role> roles(String heading, String name) {
        var cell = row(heading, name).get(1);
        return cell.equals("everybody")
                ? Set.of(Role.values())
                : Set.copyOf(Arrays.stream(cell.split(", ")).map(Role::valueOf).toList());
    }

    /** Whether a query is for everybody who has signed in, with a role or without. */
    boolean isForEverybody(String heading, String name) {
        return row(heading, name).get(1).equals("everybody");
    }

    /** What a column says of a field. */
    String cell(String heading, String name, String column) {
        return row(heading, name)
                .get(tables.getOrDefault(heading, List.of(List.of())).getFirst().indexOf(column));
    }

    Set<String> names(String heading) {
        var names = new LinkedHashSet<String>();
        rows(heading).forEach(row -> names.add(bare(row.getFirst())));
        return names;
    }

    private List<String> row(String heading, String name) {
        return rows(heading).stream()
                .filter(row -> bare(row.getFirst()).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/access.md has no line for " + name));
    }

    private List<List<String>> rows(String heading) {
        var rows = tables.getOrDefault(heading, List.of());
        return rows.subList(Math.min(1, rows.size()), rows.size());
    }

    private static String bare(String cell) {
        return cell.replace("`", "");
    }
}
