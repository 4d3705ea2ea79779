package community.kith.attacks;

import java.util.List;
import java.util.stream.Stream;

/** Texts that somebody types who hopes that a part of the service reads them as something else than text. */
final class Payloads {

    /** For whoever joins statements of Cypher together. */
    static final List<String> CYPHER = List.of(
            "' OR 1=1 OR '' = '",
            "\" }) DETACH DELETE n //",
            "`}) MATCH (x) DETACH DELETE x WITH 1 AS y //",
            "\\u0027 OR true //",
            "\\",
            "'] MATCH (x) CALL (x) { DETACH DELETE x } IN TRANSACTIONS //",
            "$personId",
            "'; DROP DATABASE neo4j; //");

    /** For a full-text index, whose language has signs of its own. */
    static final List<String> LUCENE = List.of(
            "*",
            "name:*",
            "[zzq TO *]",
            "/.*/",
            "zzq~2",
            "\"zzq",
            "zzq AND (",
            "NOT zzq",
            "-zzq",
            "zzq^9 || *:*",
            "+",
            "?*");

    /** For whoever joins documents of GraphQL or JSON together. */
    static final List<String> GRAPHQL = List.of(
            "\"}) { userErrors { code } } accounts { nodes { name } } #",
            "{\"$ne\": null}",
            "\"\"\"",
            "__proto__",
            "{ __schema { types { name } } }");

    /** For templates, formats, logs and whatever looks a name up. */
    static final List<String> OTHERS = List.of(
            "${jndi:ldap://127.0.0.1:1/a}",
            "#{7*7}{{7*7}}${7*7}",
            "%s%n%x%1$s",
            "../../../../etc/passwd",
            "file:///etc/passwd");

    /** Characters that some part of a way does not take, or counts otherwise. */
    static final List<String> CHARACTERS = List.of(
            "\0",
            "a\0b",
            "\uD83D",
            "\uDC36\uD83D",
            "\u202Egnp.exe",
            "\u2066\u200B\uFEFF",
            "\uFFFF",
            "a\r\nSet-Cookie: kith=b",
            "İıſK",
            "e\u0301".repeat(400),
            "\uD83D\uDC75\uD83C\uDFFD".repeat(300),
            "x".repeat(40_000),
            "' ".repeat(10_000));

    /** What ends a text in any quotes, in Cypher and in GraphQL, and goes on with a statement. */
    private static final String ALL_QUOTES =
            "'\"`\\u0027\\u0022\"\"\"}]) DETACH DELETE n WITH 1 AS y MATCH (x) DETACH DELETE x //";

    private static final List<String> ALWAYS = List.of(ALL_QUOTES, "\uD83D", "x".repeat(40_000));

    private Payloads() {}

    static List<String> all() {
        return Stream.of(CYPHER, LUCENE, GRAPHQL, OTHERS, CHARACTERS)
                .flatMap(List::stream)
                .toList();
    }

    /** Those that every place gets, and one of the others: each place another one, so that all are tried in several. */
    static List<String> some(int place) {
        var rest = all().stream().filter(each -> !ALWAYS.contains(each)).toList();
        return Stream.concat(ALWAYS.stream(), Stream.of(rest.get(place % rest.size())))
                .toList();
    }
}
