package community.kith.rights.erasure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;

/**
 * A town that nobody drew: eight people with ties, contacts, circles, outcomes, learning and changes among them, the same for the same
 * seed. Words name whoever is near, by the whole name, by the first, or by the id.
 */
final class DrawnTown {

    private static final List<String> NAMES = List.of(
            "Maureen Ashcroft",
            "Dot Marsh",
            "Stan Lowe",
            "Nora Quigley",
            "Wendy Hulme",
            "Clive Tyldesley",
            "Connie Bright",
            "Fay Unsworth");

    private final Driver driver;
    private final Random random;
    private final int seed;
    private int records;

    DrawnTown(Driver driver, int seed) {
        this.driver = driver;
        this.random = new Random(seed);
        this.seed = seed;
        write(
                "MATCH (n:Person|Contact|Outcome|Exploration|Learning|Circle|Action|Milestone|Meeting|Gift|Change|Account|BreakGlass|Erasure|Agreement|AskedScale|Conversation|Introduction|IntroductionStep|Invitation|PlannedGroup|SavedSearch) DETACH DELETE n",
                Map.of());
        for (var i = 0; i < NAMES.size(); i++) {
            write(
                    """
                    CREATE (person:Person {id: $id, name: $name, knownAs: $knownAs, postcode: $postcode, version: 0,
                      appreciated: [$words], birthYear: 1940 + $i})
                    CREATE (person)-[:HAS_GIFT]->(:Gift {id: 'gift-' + $id, words: $words, kind: 'SKILL'})
                    CREATE (person)-[:AGREED_TO]->(:Agreement {id: 'agreement-' + $id, recipient: 'GROUP', purpose: 'INTRODUCTION', shares: ['TIMES'], since: date(), words: $words})
                    CREATE (person)-[:WAS_ASKED]->(:AskedScale {id: 'asked-' + $id, on: date(), lonely: 'NEVER', words: $words, by: 'account-' + $id})
                    CREATE (account:Account {id: 'account-' + $id, name: 'account of ' + $name, called: $name})-[:IS]->(person)
                    """,
                    Map.of(
                            "id",
                            id(i),
                            "i",
                            i,
                            "name",
                            NAMES.get(i),
                            "knownAs",
                            "Known" + i + "as",
                            "postcode",
                            "WN1 " + i + "ZZ",
                            "words",
                            "Own words " + i));
        }
        for (var i = 0; i < 60; i++) {
            record(random.nextInt(NAMES.size()), random.nextInt(NAMES.size()));
        }
    }

    String id(int person) {
        return "person-" + seed + "-" + person;
    }

    String name(int person) {
        return NAMES.get(person);
    }

    /** What must not be found of somebody once they are erased. */
    List<String> valuesOf(int person) {
        return List.of(
                name(person),
                name(person).split(" ")[0],
                name(person).split(" ")[1],
                "Known" + person + "as",
                "WN1 " + person + "ZZ",
                "Own words " + person,
                id(person));
    }

    private void record(int of, int with) {
        if (of == with) {
            return;
        }
        records++;
        var named = List.of(name(with), name(with).split(" ")[0], "Known" + with + "as")
                .get(random.nextInt(3));
        var values = new HashMap<String, Object>(Map.of(
                "of", id(of),
                "with", id(with),
                "id", "record-" + records,
                "words", "Out with " + named + " on Tuesday " + records,
                "ring", 1 + random.nextInt(3),
                "unsafe", random.nextInt(5) == 0,
                "before",
                        "{\"tieId\":\"tie-" + records + "\",\"withPersonId\":\"" + id(with) + "\",\"inWords\":\""
                                + named + "\"}"));
        write(
                "MATCH (of:Person {id: $of}) MATCH (with:Person {id: $with}) "
                        + shapes().get(random.nextInt(shapes().size())),
                values);
    }

    private static List<String> shapes() {
        return List.of(
                """
                MERGE (of)-[tie:TIE]->(with)
                SET tie = {id: $id, version: 0, sector: 'FRIEND', ring: $ring, kind: 'FRIEND', unsafe: $unsafe, lapsed: false, inWords: $words}
                """,
                """
                MERGE (of)-[tie:TIE]->(with)
                SET tie = {id: $id, version: 0, sector: 'FAMILY', ring: $ring, kind: 'SIBLING', unsafe: $unsafe, lapsed: true}
                """,
                """
                WITH of, with, CASE WHEN of.id < with.id THEN [of, with] ELSE [with, of] END AS pair
                WITH pair[0] AS lesser, pair[1] AS greater
                MERGE (lesser)-[known:ACQUAINTED]->(greater) SET known.id = $id, known.inWords = $words
                """,
                "CREATE (of)-[:WAS_IN_TOUCH]->(:Contact {id: $id, on: date(), way: 'PHONE'})-[:WITH]->(with)",
                """
                CREATE (of)-[:WANTS]->(outcome:Outcome {id: $id, words: $words, addedOn: date(), lookAgainOn: date()})
                CREATE (outcome)-[:EXPLORED]->(explored:Exploration {id: $id, step: 'FRIENDS', state: 'TRYING', on: date(), words: $words})-[:PRESENT]->(with)
                CREATE (explored)-[:CONCERNS]->(with)
                """,
                "CREATE (of)-[:TALKED]->(:Conversation {id: $id, on: date(), words: $words, agreed: $words})-[:PRESENT]->(with)",
                """
                MERGE (choir:Group {id: 'choir', name: 'The choir', version: 0})
                CREATE (of)-[:INTRODUCED]->(introduction:Introduction {id: $id, askedOn: date(), wish: $words})-[:TO]->(choir)
                CREATE (introduction)-[:ASKED_BY]->(with)
                CREATE (introduction)-[:CAME_TO]->(:IntroductionStep {id: $id, kind: 'CONTACTED', on: date(), words: $words})-[:PRESENT]->(with)
                """,
                """
                MERGE (of)-[tie:TIE]->(with)
                ON CREATE SET tie = {id: $id, version: 0, sector: 'FRIEND', ring: $ring, kind: 'FRIEND', unsafe: false, lapsed: false}
                MERGE (plan:PlannedGroup {id: 'plan', name: 'Voices', plannedOn: date()})
                CREATE (of)-[:WAS_INVITED]->(:Invitation {id: $id, name: 'Voices', invitedOn: date(), words: $words})-[:INVITES_TO]->(plan)
                """,
                "CREATE (of)-[:LEARNED]->(:Learning {id: $id, on: date(), tried: $words})-[:PRESENT]->(with)",
                """
                CREATE (circle:Circle {id: $id, purpose: $words, startedOn: date()})-[:AROUND]->(of)
                CREATE (with)-[:BELONGS_TO {role: 'FACILITATOR'}]->(circle)
                CREATE (circle)-[:AGREED]->(:Action {id: $id, what: $words, cameOfIt: $words})<-[:WILL_DO]-(with)
                CREATE (circle)-[:CAME_TO]->(:Milestone {id: $id, kind: 'FACILITATOR_FOUND', on: date(), words: $words})-[:CONCERNS]->(with)
                CREATE (circle)-[:GATHERS_AT]->(:Meeting {id: $id, on: date(), where: $words, talkedAbout: $words, recordedAt: datetime()})-[:PRESENT]->(with)
                """,
                "CREATE (:Change {id: $id, kind: 'TIE_ADDED', at: datetime(), summary: 'Tie added', before: $before})-[:ABOUT]->(of)",
                """
                MATCH (account:Account {id: 'account-' + $with})
                CREATE (for:SavedSearch {id: $id, name: $words, words: $words, seen: [1, 2], savedAt: datetime(), lookedAt: datetime()})-[:OF]->(account)
                CREATE (for)-[:FOR]->(of)
                """,
                """
                MATCH (account:Account {id: 'account-' + $with})
                CREATE (account)-[:BROKE_GLASS]->(:BreakGlass {id: $id, by: account.called, reason: 'A fall', since: datetime(), until: datetime()})-[:FOR]->(of)
                """);
    }

    /** Everybody's circle but one person's own, as somebody else would draw it: the person is the one marked. */
    List<String> mapsWithout(int person) {
        var id = id(person);
        var rows = new ArrayList<String>();
        try (var session = driver.session()) {
            session.run("""
                            MATCH (of:Person)-[tie:TIE]->(with:Person)
                            WHERE of.id <> $id AND of.erasedOn IS NULL
                            RETURN ['tie', of.id, CASE WHEN with.id = $id OR with.erasedOn IS NOT NULL THEN 'marked' ELSE with.id END,
                              tie.id, tie.sector, tie.ring, tie.kind, tie.unsafe, tie.lapsed] AS row
                            UNION ALL
                            MATCH (of:Person)-[:WAS_IN_TOUCH]->(contact:Contact)-[:WITH]->(with:Person)
                            WHERE of.id <> $id AND of.erasedOn IS NULL
                            RETURN ['contact', of.id, contact.id, contact.on, CASE WHEN with.id = $id OR with.erasedOn IS NOT NULL THEN 'marked' ELSE with.id END] AS row
                            UNION ALL
                            MATCH (of:Person)-[:TIE]->(one:Person)-[known:ACQUAINTED]-(other:Person)
                            WHERE of.id <> $id AND of.erasedOn IS NULL AND EXISTS { (of)-[:TIE]->(other) }
                            RETURN DISTINCT ['known', of.id, known.id] AS row
                            UNION ALL
                            MATCH (of:Person)-[unsafe:TIE {unsafe: true}]->(with:Person)
                            WHERE with.id <> $id AND with.erasedOn IS NULL
                            RETURN ['not safe for', with.id, unsafe.id] AS row
                            UNION ALL
                            MATCH (around:Person)<-[:AROUND]-(circle:Circle)<-[belongs:BELONGS_TO]-(member:Person)
                            WHERE NOT (around.id = $id OR around.erasedOn IS NOT NULL) OR member.id <> $id
                            RETURN ['circle', circle.id, belongs.role, CASE WHEN member.id = $id OR member.erasedOn IS NOT NULL THEN 'marked' ELSE member.id END] AS row
                            UNION ALL
                            MATCH (of:Person)-[:WANTS|LEARNED|TALKED|INTRODUCED|WAS_INVITED]->(record)
                            WHERE of.id <> $id AND of.erasedOn IS NULL
                            OPTIONAL MATCH (record)-[:EXPLORED]->(explored:Exploration)
                            WITH of, coalesce(explored, record) AS record
                            OPTIONAL MATCH (record)-[link:PRESENT|CONCERNS]->(with:Person)
                            RETURN ['record', of.id, record.id, type(link), CASE WHEN with.id = $id OR with.erasedOn IS NOT NULL THEN 'marked' ELSE with.id END] AS row
                            """, Map.of("id", id))
                    .forEachRemaining(row -> rows.add(row.get("row").asList().toString()));
        }
        return rows.stream().sorted().toList();
    }

    /** Every text in the graph that holds one of these values, wherever it stands. */
    List<String> found(List<String> values) {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (n) WHERE NOT n:Migration AND NOT n:Interest AND NOT n:AssistiveTechnology AND NOT n:Need
                            UNWIND keys(n) AS key
                            WITH labels(n)[0] + '.' + key AS place, toStringOrNull(n[key]) AS text, n[key] AS value
                            WITH place, coalesce(text, reduce(all = '', each IN CASE WHEN valueType(value) STARTS WITH 'LIST' THEN value ELSE [] END | all + ' ' + toString(each))) AS text
                            WHERE text =~ $values
                            RETURN place + ': ' + text AS found
                            UNION ALL
                            MATCH ()-[r]->()
                            UNWIND keys(r) AS key
                            WITH type(r) + '.' + key AS place, toStringOrNull(r[key]) AS text
                            WHERE text =~ $values
                            RETURN place + ': ' + text AS found
                            """, Map.of("values", pattern(values)))
                    .list(row -> row.get("found").asString());
        }
    }

    /** Any of these as words of their own; "Stan" is not in "standing". */
    private static String pattern(List<String> values) {
        return values.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?is).*\\b(?:", ")\\b.*"));
    }

    private void write(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            session.run(cypher, parameters).consume();
        }
    }
}
