package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import community.kith.KithTest;
import community.kith.graph.Ids;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes stand in the graph with what they changed, and come into a chain afterwards: all of them, each once. */
@KithTest
class UnchainedChangesTests {

    private static final Ids IDS = () -> UUID.randomUUID().toString();

    @Autowired
    private ChangeNotes notes;

    @Autowired
    private AuditRecords records;

    @Autowired
    private CheckingChains checking;

    @Autowired
    private Driver driver;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path directory;

    private AnsweredLooks answered;
    private Duration later = Duration.ZERO;
    private UnchainedChanges changes;
    private Chain chain;

    @BeforeEach
    void starts() {
        answered = new AnsweredLooks(directory, "unchained", clock());
        changes = new UnchainedChanges(notes, IDS, clock());
        chain = new Chain(records, IDS, clock());
    }

    @AfterEach
    void ends() {
        answered.end();
    }

    @Test
    void areKeptWithTheTransactionThatMakesThem() {
        make("maureen", null);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    changes.note(Looks.change("jean", null, clock().instant()));
                    throw new IllegalStateException("Given up");
                }))
                .hasMessage("Given up");

        assertThat(noted()).containsExactly("maureen");
        assertThat(recorded()).isEmpty();
        bring(changes, chain);
        assertThat(noted()).isEmpty();
        assertThat(recorded()).containsExactly("maureen");
    }

    @Test
    void areNoneWithoutATransaction() {
        assertThatThrownBy(() -> changes.note(Looks.change("jean", null, clock().instant())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void comeInTogetherAndInTheirOrder() {
        for (var number = 0; number < 1_100; number++) {
            later = Duration.ofMillis(number);
            make("person " + number, null);
        }
        later = Duration.ZERO;

        bring(changes, chain);

        assertThat(recorded()).hasSize(1_100).startsWith("person 0", "person 1").endsWith("person 1099");
        assertChainsAreWhole();
    }

    @Test
    void keepAReasonApartWhereItCanBeErased() {
        make("maureen", "She fell");
        assertThat(read("MATCH (change:UnchainedChange) RETURN change.entry")).noneMatch(json -> json.contains("fell"));

        write("MATCH (change:UnchainedChange) REMOVE change.reason");
        bring(changes, chain);

        assertThat(read("MATCH (record:AuditRecord) WHERE record.reason IS NULL RETURN record.person"))
                .containsExactly("maureen");
    }

    @Test
    void areBroughtInByAnotherCopyWhenTheirsHasLeftThem() {
        make("maureen", null);
        var other = new UnchainedChanges(notes, IDS, clock());
        bring(other, chain);
        assertThat(recorded()).isEmpty();

        later = UnchainedChanges.LEFT.plusSeconds(1);
        bring(other, chain);

        assertThat(recorded()).containsExactly("maureen");
    }

    @Test
    void comeInOnceWhenSeveralCopiesTakeWhatOneHasLeft() throws InterruptedException {
        for (var round = 0; round < 20; round++) {
            later = Duration.ZERO;
            make("person " + round, null);
            later = UnchainedChanges.LEFT.plusSeconds(1);
            try (var copies = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var copy = 0; copy < 4; copy++) {
                    var other = new UnchainedChanges(notes, IDS, clock());
                    var into = new Chain(records, IDS, clock());
                    copies.submit(() -> bring(other, into));
                }
            }
        }
        assertThat(recorded()).hasSize(20).doesNotHaveDuplicates();
        assertChainsAreWhole();
    }

    @Test
    void comeInOnceWhenNobodyCouldSayWhetherTheyDid() {
        var losing = new Losing(records);
        var lost = new Chain(losing, IDS, clock());
        make("maureen", null);
        losing.losesTheNext();

        assertThatThrownBy(() -> bring(changes, lost)).hasMessage("No answer");
        make("jean", null);
        bring(changes, lost);

        assertThat(recorded()).containsExactly("maureen", "jean");
        assertChainsAreWhole();
    }

    @Test
    void comeInTogetherWithLooksAndInTheOrderOfTime() {
        later = Duration.ofDays(-365);
        make("maureen", null);
        later = Duration.ZERO;
        answered.keep(Looks.at("jean"));
        later = Duration.ofDays(365);
        make("stan", null);
        later = Duration.ZERO;

        bring(changes, chain);

        assertThat(recorded()).containsExactly("maureen", "jean", "stan");
        assertThat(read("MATCH (record:AuditRecord) RETURN toString(record.number) ORDER BY record.at"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void letLooksComeInWhoseChangesAnotherHasTaken() {
        make("maureen", null);
        answered.keep(Looks.at("jean"));
        write("MATCH (change:UnchainedChange) DELETE change");

        bring(changes, chain);

        assertThat(recorded()).containsExactly("jean");
        assertChainsAreWhole();
    }

    @Test
    void comeInAsTheyWereMadeWhateverSomebodyMakesOfTheNote() {
        make("maureen", null);
        write("MATCH (change:UnchainedChange) SET change.entry = replace(change.entry, 'maureen', 'jean')");

        bring(changes, chain);

        assertThat(recorded()).containsExactly("maureen");
    }

    @Test
    void stayWhereTheyAreWhenNobodyCanReadThemAndHoldNothingUp() {
        make("maureen", null);
        write("MATCH (change:UnchainedChange) SET change.entry = 'nothing of the kind'");
        make("jean", null);
        later = UnchainedChanges.LEFT.plusSeconds(1);

        bring(new UnchainedChanges(notes, IDS, clock()), chain);

        assertThat(recorded()).containsExactly("jean");
        assertThat(noted()).containsExactly("maureen");
    }

    private void bring(UnchainedChanges from, Chain into) {
        new Settling(answered, from, into, records).settle();
    }

    private void make(String person, @Nullable String reason) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> changes.note(Looks.change(person, reason, clock().instant())));
    }

    private Clock clock() {
        InstantSource moment = () -> Instant.now().plus(later);
        return moment.withZone(ZoneOffset.UTC);
    }

    private void assertChainsAreWhole() {
        assertThat(checking.check(List.of()))
                .allSatisfy(found -> assertThat(found.fault()).isEmpty());
    }

    private List<String> noted() {
        return read("MATCH (change:UnchainedChange) RETURN change.person ORDER BY change.at");
    }

    private List<String> recorded() {
        return read("MATCH (record:AuditRecord) RETURN record.person ORDER BY record.at, record.chain, record.number");
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }

    private List<String> read(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).list(row -> row.get(0).asString());
        }
    }
}
