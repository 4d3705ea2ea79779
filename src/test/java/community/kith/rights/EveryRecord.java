package community.kith.rights;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;

/**
 * One record of every kind about Maureen, with every property that {@code docs/model.md} names, no value twice. Dot is in her map
 * and has her in hers, with a circle and an outcome of her own.
 */
public final class EveryRecord {

    private static final String SHAPE = """
            CREATE (maureen:Person:Fill {id: 'maureen', name: 'Maureen Ashcroft'})
            CREATE (dot:Person {id: 'dot', name: 'Dot Marsh', knownAs: 'Dotty', version: 0})
            CREATE (wendy:Person {id: 'wendy', name: 'Wendy Lowe', version: 0})
            CREATE (group:Group {id: 'choir', name: 'The choir'})
            CREATE (team:Team {id: 'team', name: 'Pemberton'})
            CREATE (maureen)-[:ENJOYS]->(:Interest {id: 'whist', name: 'Whist', source: 'Test'})
            CREATE (maureen)-[:HAS_GIFT]->(gift:Gift:Fill)
            CREATE (maureen)-[:TIE]->(dot)
            CREATE (dot)-[:TIE]->(maureen)
            CREATE (dot)-[:ACQUAINTED]->(maureen)
            CREATE (maureen)-[:WAS_IN_TOUCH]->(:Contact:Fill)-[:WITH]->(dot)
            CREATE (dot)-[:WAS_IN_TOUCH]->(:Contact:Fill)-[:WITH]->(maureen)
            CREATE (maureen)-[:TAKES_PART]->(group)
            CREATE (maureen)-[:WAS_PART]->(:MergedGroup {id: 'singers', name: 'The singers'})-[:MERGED_INTO]->(group)
            CREATE (maureen)-[:WAS_ASKED]->(:AskedScale:Fill)
            CREATE (maureen)-[:AGREED_TO]->(:Agreement:Fill)
            CREATE (maureen)-[:WAS_INVITED]->(:Invitation:Fill)-[:INVITES_TO]->(:PlannedGroup {id: 'plan', name: 'Voices'})
            CREATE (team)-[:SUPPORTS]->(maureen)
            CREATE (maureen)-[:HAS_FIGURES]->(:IsolationFigures:Fill)-[:EARLIER]->(:IsolationSnapshot:Fill)
            CREATE (maureen)-[:WORKS_IN]->(team)
            CREATE (wendy)-[:WORKS_IN {role: 'WORKER'}]->(team)
            CREATE (circle:Circle:Fill)-[:AROUND]->(maureen)
            CREATE (dot)-[:BELONGS_TO {role: 'MEMBER'}]->(circle)
            CREATE (circle)-[:AGREED]->(action:Action:Fill)<-[:WILL_DO]-(dot)
            CREATE (circle)-[:CAME_TO]->(:Milestone:Fill)-[:CONCERNS]->(dot)
            CREATE (circle)-[:GATHERS_AT]->(meeting:Meeting:Fill)-[:PRESENT]->(dot)
            CREATE (meeting)-[:LOOKED_AT]->(action)
            CREATE (dots:Circle:Fill)-[:AROUND]->(dot)
            CREATE (maureen)-[:BELONGS_TO {role: 'FACILITATOR'}]->(dots)
            CREATE (dots)-[:AGREED]->(:Action:Fill)<-[:WILL_DO]-(maureen)
            CREATE (dots)-[:CAME_TO]->(:Milestone:Fill)-[:CONCERNS]->(maureen)
            CREATE (dots)-[:GATHERS_AT]->(:Meeting:Fill)-[:PRESENT]->(maureen)
            WITH maureen, dot, wendy, group, team
            MATCH (need:Need {id: 'company'})
            UNWIND [[maureen, dot], [dot, maureen]] AS pair
            WITH need, team, group, pair[0] AS whose, pair[1] AS other, maureen
            CREATE (whose)-[:WANTS]->(outcome:Outcome:Fill)-[:CALLS_FOR]->(need)
            CREATE (outcome)-[:EXPLORED]->(exploration:Exploration:Fill)-[:PRESENT]->(other)
            CREATE (exploration)-[:CONCERNS]->(other)
            CREATE (outcome)-[:REVIEWED]->(:Review:Fill)-[:PRESENT]->(other)
            CREATE (outcome)-[:LEAVES]->(unmet:UnmetNeed:Fill)-[:FOR]->(need)
            CREATE (unmet)-[:PRESENT]->(other)
            CREATE (outcome)-[:MET_BY]->(paid:PaidSupport:Fill)-[:FOR]->(need)
            CREATE (paid)-[:GIVEN_BY]->(other)
            CREATE (whose)-[:LEARNED]->(learning:Learning:Fill)-[:PRESENT]->(other)
            CREATE (outcome)-[:TAUGHT]->(learning)
            CREATE (whose)-[:INTRODUCED]->(introduction:Introduction:Fill)-[:TO]->(group)
            CREATE (introduction)-[:ASKED_BY]->(other)
            CREATE (introduction)-[:CAME_TO]->(:IntroductionStep:Fill)-[:PRESENT]->(other)
            CREATE (whose)-[:TALKED]->(:Conversation:Fill)-[:PRESENT]->(other)
            WITH maureen, team, collect({whose: whose, outcome: outcome, other: other, need: need}) AS both
            UNWIND both AS each
            WITH maureen, team, each, each.whose AS whose, each.outcome AS outcome, each.need AS need, each.other AS other
            WHERE whose = maureen
            CREATE (outcome)-[:CANNOT_WAIT]->(:UrgentNeed:Fill)-[:FOR]->(need)
            CREATE (:Change:Fill)-[:ABOUT]->(whose)
            CREATE (account:Account:Fill)-[:IS]->(whose)
            CREATE (:SignIn:Fill)-[:OF]->(account)
            CREATE (:KnownDevice:Fill)-[:OF]->(account)
            CREATE (:CircleCalendar:Fill)-[:OF]->(account)
            CREATE (:SavedSearch:Fill)-[:OF]->(account)
            CREATE (:SavedSearch:Fill)-[:FOR]->(whose)
            CREATE (account)-[:BROKE_GLASS]->(:BreakGlass:Fill)-[:FOR]->(other)
            CREATE (:Account {id: 'other-account', name: 'other', called: 'Olive'})-[:BROKE_GLASS]->(glass:BreakGlass:Fill)-[:FOR]->(whose)
            CREATE (glass)-[:TOLD]->(team)
            CREATE (export:Export:Fill)-[:OF]->(whose)
            CREATE (:HeldPieceDecision:Fill)-[:ON]->(export)
            CREATE (:LegalHold:Fill)-[:HOLDS]->(whose)
            CREATE (:RetentionDecision:Fill)-[:OF]->(whose)
            """;

    private final Driver driver;
    private int values;

    public EveryRecord(Driver driver) {
        this.driver = driver;
        write(SHAPE, Map.of());
        Model.labels().forEach((label, properties) -> {
            if (!Model.NOT_ABOUT_A_PERSON.containsKey(label)) {
                fill("MATCH (thing:Fill:" + label + ")", properties);
            }
        });
        Model.relationships().forEach((type, properties) -> {
            if (!Model.BETWEEN_OTHER_THINGS.contains(type)) {
                fill("MATCH (:Person {id: 'maureen'})-[thing:" + type + "]-()", properties);
            }
        });
        write("MATCH (thing:Fill) REMOVE thing:Fill", Map.of());
    }

    private void fill(String match, Set<String> properties) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var i = count(match); i > 0; i--) {
            var row = new HashMap<String, Object>();
            properties.forEach(property -> row.put(property, value(property)));
            if (match.contains(":Person)")) {
                row.keySet().removeAll(Set.of("id", "name"));
            }
            rows.add(row);
        }
        write(
                match + " WITH collect(DISTINCT thing) AS things UNWIND range(0, size(things) - 1) AS i"
                        + " WITH things[i] AS thing, $rows[i] AS row SET thing += row",
                Map.of("rows", rows));
    }

    private int count(String match) {
        try (var session = driver.session()) {
            return session.run(match + " RETURN count(DISTINCT thing) AS count")
                    .single()
                    .get("count")
                    .asInt();
        }
    }

    private Object value(String property) {
        values++;
        if (property.endsWith("At") || property.equals("openUntil")) {
            return LocalDate.EPOCH.plusDays(values).atStartOfDay(ZoneOffset.UTC);
        }
        if (property.endsWith("On")) {
            return LocalDate.EPOCH.plusDays(values);
        }
        return (property.endsWith("s") && !Set.of("words", "knownAs").contains(property)) || property.equals("offered")
                ? List.of("kept-" + values, "also-" + values)
                : "kept-" + values;
    }

    private void write(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            session.run(cypher, parameters).consume();
        }
    }
}
