package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.audit.Fault.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is done to the records of a chain, the check finds it. */
class ChainTest {

    private final Random random = new Random(20261128);
    private List<AuditRecord> records = List.of();
    private ChainHead head = ChainHead.of("copy");

    @Test
    void findsNothingWrongWithAChainAsItWasWritten() {
        for (var size = 0; size < 40; size++) {
            write(size);

            assertThat(check(records, head, null)).isEmpty();
        }
    }

    @Test
    void findsEveryChangeOfARecord() {
        for (var round = 0; round < 200; round++) {
            write(1 + random.nextInt(30));
            var place = random.nextInt(records.size());
            var changed = new ArrayList<>(records);
            changed.set(place, changed(records.get(place), random.nextInt(13)));

            assertThat(check(changed, head, null))
                    .hasValueSatisfying(fault -> assertThat(fault.number()).isEqualTo(place + 1L));
        }
    }

    @Test
    void findsARecordThatWasChangedAndGivenItsNewHash() {
        for (var round = 0; round < 100; round++) {
            write(2 + random.nextInt(30));
            var place = random.nextInt(records.size());
            var changed = new ArrayList<>(records);
            var other = changed(records.get(place), 2);
            changed.set(place, withHash(other, other.rightHash()));

            assertThat(check(changed, head, null).map(Fault::kind))
                    .contains(place == records.size() - 1 ? Kind.HEAD_CHANGED : Kind.NOT_LINKED);
        }
    }

    @Test
    void findsEveryRemovedRecord() {
        for (var size = 1; size < 12; size++) {
            write(size);
            for (var place = 0; place < size; place++) {
                var removed = new ArrayList<>(records);
                removed.remove(place);

                assertThat(check(removed, head, null)).contains(new Fault(Kind.MISSING, "copy", place + 1L));
            }
        }
    }

    @Test
    void findsEveryTwoThatChangedPlaces() {
        write(9);
        for (var one = 0; one < records.size(); one++) {
            for (var other = one + 1; other < records.size(); other++) {
                var swapped = new ArrayList<>(records);
                Collections.swap(swapped, one, other);
                assertThat(check(swapped, head, null)).isPresent();

                swapped.set(one, numbered(swapped.get(one), one + 1L));
                swapped.set(other, numbered(swapped.get(other), other + 1L));
                assertThat(check(swapped, head, null)).contains(new Fault(Kind.CHANGED, "copy", one + 1L));
            }
        }
    }

    @Test
    void findsARecordPutInBetweenOrAtTheEnd() {
        write(5);
        var twice = new ArrayList<>(records);
        twice.add(2, records.get(1));
        var longer = new ArrayList<>(records);
        longer.add(AuditRecord.after(head, entry(6), "salt"));

        assertThat(check(twice, head, null).map(Fault::kind)).contains(Kind.NOT_LINKED);
        assertThat(check(longer, head, null)).contains(new Fault(Kind.BEYOND_THE_HEAD, "copy", 6));
    }

    @Test
    void findsAMissingHeadAndAHeadThatWasSetBack() {
        write(5);

        assertThat(check(records, new ChainHead("copy", -1, ""), null).map(Fault::kind))
                .contains(Kind.HEAD_MISSING);
        assertThat(check(records, new ChainHead("copy", 5, records.get(2).hash()), null)
                        .map(Fault::kind))
                .contains(Kind.HEAD_CHANGED);
    }

    @Test
    void findsWithTheHeadsThatWereKeptElsewhereWhatTheGraphAloneDoesNotTell() {
        write(8);
        var kept = head;
        var shorter = records.subList(0, 6);
        var set = new ChainHead("copy", 6, shorter.getLast().hash());
        assertThat(check(shorter, set, null)).isEmpty();

        assertThat(check(shorter, set, kept)).contains(new Fault(Kind.MISSING, "copy", 7));

        write(8);
        assertThat(check(records, head, kept)).contains(new Fault(Kind.NOT_AS_KNOWN, "copy", 8));
    }

    @Test
    void letsAReasonBeErasedAndNotChanged() {
        write(0);
        var written = AuditRecord.after(head, entry(1, "She fell"), "salt");
        head = head.with(written);

        assertThat(check(List.of(withEntry(written, entry(1))), head, null)).isEmpty();
        assertThat(check(List.of(withEntry(written, entry(1, "She asked me to"))), head, null)
                        .map(Fault::kind))
                .contains(Kind.CHANGED);
    }

    private void write(int size) {
        var salt = random.nextInt();
        head = ChainHead.of("copy");
        var entries = IntStream.range(0, size)
                .mapToObj(each -> entry(each, each % 3 == 0 ? "Reason " + salt : null))
                .toList();
        records = head.following(entries, () -> "salt " + random.nextInt());
        head = records.isEmpty() ? head : head.with(records.getLast());
    }

    private static Entry entry(int number) {
        return entry(number, null);
    }

    private static Entry entry(int number, @Nullable String reason) {
        return new Entry(
                number % 2 == 0 ? AuditKind.LOOK : AuditKind.CHANGE,
                Instant.parse("2026-11-28T10:00:00Z").plusSeconds(number),
                "account " + number % 3,
                List.of("WORKER", "COACH"),
                people(number),
                List.of("home", "outcomes"),
                List.of("TEAM"),
                reason,
                "127.0.0.1");
    }

    /** Nobody, one person, or several. */
    private static List<String> people(int number) {
        return IntStream.range(0, number % 3)
                .mapToObj(each -> "person " + (number + each) % 4)
                .toList();
    }

    private static AuditRecord changed(AuditRecord record, int what) {
        var entry = record.entry();
        return switch (what) {
            case 0 ->
                withEntry(
                        record, with(entry, AuditKind.values()[1 - entry.kind().ordinal()], entry.at()));
            case 1 -> withEntry(record, with(entry, entry.kind(), entry.at().plusMillis(1)));
            case 2 -> withEntry(record, with(entry, "somebody else", entry.roles(), entry.people(), entry.what()));
            case 3 -> withEntry(record, with(entry, entry.account(), List.of("WORKER"), entry.people(), entry.what()));
            case 4 ->
                withEntry(record, with(entry, entry.account(), List.of("WORKERCOACH"), entry.people(), entry.what()));
            case 5 -> withEntry(record, with(entry, entry.account(), entry.roles(), List.of("somebody"), entry.what()));
            case 6 -> withEntry(record, with(entry, entry.account(), entry.roles(), entry.people(), List.of("home")));
            case 7 ->
                withEntry(record, with(entry, entry.account(), entry.roles(), entry.people(), List.of("homeoutcomes")));
            case 8 -> numbered(record, record.number() + 1000);
            case 9 -> withHash(record, "0".repeat(64));
            case 10 -> withEntry(record, entry(7, "Another reason"));
            case 11 -> withEntry(record, with(entry, entry.account(), entry.roles(), otherPeople(entry), entry.what()));
            default ->
                withEntry(
                        record, with(entry, entry.account(), List.of("COACH", "WORKER"), entry.people(), entry.what()));
        };
    }

    /** One more, or nobody where there are several. */
    private static List<String> otherPeople(Entry entry) {
        return entry.people().size() > 1
                ? List.of()
                : Stream.concat(entry.people().stream(), Stream.of("somebody")).toList();
    }

    private static Entry with(Entry entry, AuditKind kind, Instant at) {
        return new Entry(
                kind,
                at,
                entry.account(),
                entry.roles(),
                entry.people(),
                entry.what(),
                entry.why(),
                entry.reason(),
                entry.from());
    }

    private static Entry with(Entry entry, String account, List<String> roles, List<String> people, List<String> what) {
        return new Entry(
                entry.kind(), entry.at(), account, roles, people, what, entry.why(), entry.reason(), entry.from());
    }

    private static AuditRecord withEntry(AuditRecord record, Entry entry) {
        return new AuditRecord(
                record.chain(),
                record.number(),
                entry,
                record.salt(),
                record.reasonHash(),
                record.previous(),
                record.hash());
    }

    private static AuditRecord withHash(AuditRecord record, String hash) {
        return new AuditRecord(
                record.chain(),
                record.number(),
                record.entry(),
                record.salt(),
                record.reasonHash(),
                record.previous(),
                hash);
    }

    private static AuditRecord numbered(AuditRecord record, long number) {
        return new AuditRecord(
                record.chain(),
                number,
                record.entry(),
                record.salt(),
                record.reasonHash(),
                record.previous(),
                record.hash());
    }

    private static Optional<Fault> check(List<AuditRecord> records, ChainHead head, @Nullable ChainHead known) {
        var check = new ChainCheck(head, known);
        var goesOn = records.stream().allMatch(check::goesOn);
        var fault = check.end();
        assertThat(goesOn || fault.isPresent()).isTrue();
        return fault;
    }
}
