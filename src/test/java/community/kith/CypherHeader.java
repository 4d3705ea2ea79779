package community.kith;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The head of a Cypher file, read as the contract that it is.
 *
 * @param name module and name, the first comment line
 * @param purpose what the statement is for
 * @param parameters names without the dollar sign
 * @param returns columns, in order
 * @param indexes such as {@code Person(id)}, or the name of a full-text index
 */
record CypherHeader(String name, String purpose, Set<String> parameters, List<String> returns, Set<String> indexes) {

    private static final Pattern PARAMETER = Pattern.compile("\\$`?([A-Za-z][A-Za-z0-9_]*)`?");
    private static final Pattern INDEX = Pattern.compile("([A-Z][A-Za-z_]*)\\(([a-zA-Z, ]+)\\)");
    private static final Pattern SECTION = Pattern.compile("^(Purpose|Parameters|Returns|Index|Indexes): *(.*)$");

    static CypherHeader of(String text) {
        var name = "";
        var section = "";
        var purpose = new StringBuilder();
        var parameters = new LinkedHashSet<String>();
        var returns = new java.util.ArrayList<String>();
        var indexes = new TreeSet<String>();
        for (var line : text.lines().takeWhile(each -> each.startsWith("//")).toList()) {
            var words = line.substring(2).strip();
            if (name.isEmpty()) {
                name = words;
                continue;
            }
            var start = SECTION.matcher(words);
            if (start.matches()) {
                section = start.group(1);
                words = start.group(2);
            }
            switch (section) {
                case "Purpose" -> purpose.append(words);
                case "Parameters" -> {
                    if (words.startsWith("$")) {
                        parameters.addAll(parametersIn(words.split("\\s+", 2)[0]));
                    }
                }
                case "Returns" -> {
                    var column = words.split("\\s+", 2)[0];
                    if (line.startsWith("//   ") && column.matches("[a-z][A-Za-z0-9]*")) {
                        returns.add(column);
                    }
                }
                case "Index", "Indexes" -> indexes.addAll(indexesIn(words));
                default -> {}
            }
        }
        return new CypherHeader(name, purpose.toString(), parameters, List.copyOf(returns), indexes);
    }

    static Set<String> parametersIn(String text) {
        return new LinkedHashSet<>(
                PARAMETER.matcher(text).results().map(match -> match.group(1)).toList());
    }

    static Set<String> indexesIn(String text) {
        return new TreeSet<>(INDEX.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1) + "(" + match.group(2) + ")")
                .toList());
    }
}
