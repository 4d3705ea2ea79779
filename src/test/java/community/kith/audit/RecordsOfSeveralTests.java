package community.kith.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.audit.AuditRecords.Wanted;
import community.kith.graph.Ids;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.PersonId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever records about one or several people concern finds them, over months, the newest first and page by page. */
@KithTest
class RecordsOfSeveralTests {

    private static final List<String> PEOPLE = List.of("ada", "bob", "cleo", "dan", "eve", "fay");
    private static final List<String> ACCOUNTS = List.of("wendy", "anna", "chris");
    private static final Instant BEGAN = Instant.parse("2026-01-20T09:00:00Z");
    private static final Duration DURATION = Duration.ofDays(150);

    @Autowired
    private AuditRecords records;

    @Autowired
    private Chains chains;

    @Autowired
    private Driver driver;

    private Chain chain;

    @BeforeEach
    void begins(@Autowired Ids ids, @Autowired Clock clock) {
        chain = new Chain(records, ids, clock);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 150, 400})
    void areFoundByEachPageByPage(int count) {
        var random = new Random(count);
        var written = written(count, random);

        for (var person : PEOPLE) {
            for (var account : Stream.concat(ACCOUNTS.stream(), Stream.<@Nullable String>of((String) null))
                    .toList()) {
                var wanted = new Wanted(person, account, moment(random), moment(random));
                assertThat(found(wanted))
                        .as("%s", wanted)
                        .isEqualTo(written.stream()
                                .filter(entry -> entry.people().contains(person))
                                .filter(entry ->
                                        account == null || entry.account().equals(account))
                                .filter(entry -> !entry.at().isBefore(wanted.since()))
                                .filter(entry -> !entry.at().isAfter(wanted.until()))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 400})
    void areFoundByAllWhoAreAskedAboutTogether(int count) {
        var written = written(count, new Random(count));

        var found = records.ofPeople(PEOPLE.stream().map(PersonId::new).toList(), new PageRequest(5, 10));

        for (var person : PEOPLE) {
            assertThat(entries(requireNonNull(found.get(new PersonId(person)))))
                    .isEqualTo(written.stream()
                            .filter(entry -> entry.people().contains(person))
                            .skip(5)
                            .limit(10)
                            .toList());
        }
    }

    @Test
    void areMentionedToEachOnceAMonth() {
        var first = look(Instant.parse("2026-01-31T23:59:59Z"), "wendy", List.of("ada", "bob"));
        var next = look(Instant.parse("2026-02-01T00:00:00Z"), "wendy", List.of("ada", "bob"));
        chain.append(Batch.of(List.of(first, first, next)));
        chain.append(Batch.of(List.of(next, look(next.at(), "anna", List.of("bob", "ada")))));

        assertThat(mentions()).containsExactly("ada 2026-01-01", "ada 2026-02-01", "bob 2026-01-01", "bob 2026-02-01");
    }

    @Test
    void areFoundFromBeforeThereWereSets() throws Exception {
        var written = written(40, new Random(1));
        run("""
                MATCH (r:AuditRecord) WHERE r.people IS NOT NULL
                UNWIND r.people AS person
                CREATE (:AuditMention {person: person, at: r.at, chain: r.chain, number: r.number})
                """);
        run("MATCH (n:AuditPeople|AuditMention) WHERE n:AuditPeople OR n.set IS NOT NULL DELETE n");
        run("MATCH (r:AuditRecord) REMOVE r.set");

        Stream.of(Files.readString(Path.of("cypher/migrations/V028__audit-sets.cypher"))
                        .split(";\n"))
                .forEach(this::run);

        for (var person : PEOPLE) {
            assertThat(found(new Wanted(person, null, BEGAN, BEGAN.plus(DURATION))))
                    .isEqualTo(written.stream()
                            .filter(entry -> entry.people().contains(person))
                            .toList());
        }
        assertThat(chains.hidden(chains.heads().getFirst().chain(), 0, 40)).isEmpty();
    }

    /** Looks at some of the people, in random order, a few at a time; as they stand in the log, the newest first. */
    private List<Entry> written(int count, Random random) {
        var entries = new ArrayList<Entry>();
        for (var each = 0; each < count; each++) {
            var people = new ArrayList<>(PEOPLE);
            Collections.shuffle(people, random);
            // No two at the same moment, so that there is one order.
            var at = moment(random).truncatedTo(ChronoUnit.SECONDS).plusMillis(each);
            entries.add(look(
                    at,
                    ACCOUNTS.get(random.nextInt(ACCOUNTS.size())),
                    people.subList(0, random.nextInt(1, people.size()))));
        }
        for (var from = 0; from < count; from += 7) {
            chain.append(Batch.of(entries.subList(from, Math.min(from + 7, count))));
        }
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
    }

    private static Instant moment(Random random) {
        return BEGAN.plusSeconds(random.nextLong(DURATION.toSeconds()));
    }

    private static Entry look(Instant at, String account, List<String> people) {
        return new Entry(
                AuditKind.LOOK, at, account, List.of("WORKER"), people, List.of("livesAlone"), List.of(), null, null);
    }

    private List<Entry> found(Wanted wanted) {
        var entries = new ArrayList<Entry>();
        Page<AuditRecords.Listed> page;
        do {
            page = records.page(wanted, new PageRequest(entries.size(), 10));
            entries.addAll(entries(page));
        } while (page.more());
        return entries;
    }

    private static List<Entry> entries(Page<AuditRecords.Listed> page) {
        return page.items().stream().map(listed -> listed.record().entry()).toList();
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }

    private List<String> mentions() {
        try (var session = driver.session()) {
            return session.run("MATCH (m:AuditMention) RETURN m.person + ' ' + m.month AS mention ORDER BY mention")
                    .list(row -> row.get("mention").asString());
        }
    }
}
