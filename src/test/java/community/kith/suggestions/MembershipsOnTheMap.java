package community.kith.suggestions;

import community.kith.evaluation.Memberships;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Puts real memberships on the map, and lets the product keep what goes together. */
final class MembershipsOnTheMap {

    /** The day that everything is looked at. */
    static final LocalDate END_OF_THE_RECORDS = LocalDate.of(2017, 10, 31);

    private static final int ROWS_AT_ONCE = 5000;

    private static final String PUT_GROUPS = """
            UNWIND $rows AS row
            MERGE (interest:Interest {id: row.category})
            ON CREATE SET interest.name = row.category, interest.source = 'Memberships'
            CREATE (group:Group {id: row.id, name: row.id, version: 0, room: 'OPEN', sensitive: false, source: 'Memberships',
              assuredOn: $today, point: point({latitude: 53.545, longitude: -2.6325})})
            CREATE (group)-[:OFFERS]->(interest)
            """;

    private static final String PUT_MEMBERSHIPS = """
            UNWIND $rows AS row
            MERGE (person:Person {id: row.person})
            ON CREATE SET person.name = 'Somebody', person.knownAs = 'Somebody', person.version = 0
            WITH row, person
            MATCH (group:Group {id: row.group})
            CREATE (person)-[:TAKES_PART {id: row.person + row.group, stage: row.stage, since: row.joined}]->(group)
            """;

    private final Driver driver;
    private final GroupBonds bonds;

    MembershipsOnTheMap(Driver driver, GroupBonds bonds) {
        this.driver = driver;
        this.bonds = bonds;
    }

    /** Puts the groups and who is known to go there, and runs the pass. */
    void put(Memberships memberships) {
        inParts(
                PUT_GROUPS,
                memberships.categories().entrySet().stream()
                        .map(group -> Map.<String, Object>of("id", group.getKey(), "category", group.getValue()))
                        .toList());
        inParts(
                PUT_MEMBERSHIPS,
                memberships.known().stream()
                        .map(each -> Map.<String, Object>of(
                                "person",
                                each.person(),
                                "group",
                                each.group(),
                                "joined",
                                each.joined(),
                                "stage",
                                stage(each.times())))
                        .toList());
        var thatDay = END_OF_THE_RECORDS.atStartOfDay().toInstant(ZoneOffset.UTC);
        new KeepingGroupBonds(bonds, Clock.fixed(thatDay, ZoneOffset.UTC)).keepAll();
    }

    /** Somebody who came once was present; twice to four times, was seen there; more often, took part. */
    private static String stage(int times) {
        return times == 1 ? "BEING_PRESENT" : times < 5 ? "HAVING_PRESENCE" : "PARTICIPATING";
    }

    private void inParts(String statement, List<Map<String, Object>> rows) {
        for (var from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            Maureens.write(
                    driver,
                    statement,
                    Map.of(
                            "rows",
                            rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size())),
                            "today",
                            END_OF_THE_RECORDS));
        }
    }
}
