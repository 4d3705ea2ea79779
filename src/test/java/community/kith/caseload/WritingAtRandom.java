package community.kith.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.Operations;
import community.kith.Refusals;
import community.kith.changes.Change;
import community.kith.people.PersonId;
import community.kith.relationships.AddingAcquaintances;
import community.kith.relationships.AddingTies;
import community.kith.relationships.ChangingTies;
import community.kith.relationships.ContactFrequency;
import community.kith.relationships.ContactWay;
import community.kith.relationships.Help;
import community.kith.relationships.NewTie;
import community.kith.relationships.RecordingContacts;
import community.kith.relationships.Sector;
import community.kith.relationships.Tie;
import community.kith.relationships.TieChange;
import community.kith.relationships.TieDetails;
import community.kith.relationships.TieId;
import community.kith.relationships.TieKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Whatever anybody writes about some people, at random: ties, contacts, who knows whom, where they go, taken back or not. */
final class WritingAtRandom {

    private static final int MOST_TIES = 400;

    private final AddingTies adding;
    private final ChangingTies changing;
    private final RecordingContacts contacts;
    private final AddingAcquaintances acquaintances;
    private final Operations operations;
    private final List<PersonId> people;
    private final List<String> groups;
    private final List<TieId> ties = new CopyOnWriteArrayList<>();
    private final List<String> changes = new CopyOnWriteArrayList<>();
    private final List<String> busy = new CopyOnWriteArrayList<>();
    private final AtomicInteger takenBack = new AtomicInteger();
    private final LocalDate today;

    WritingAtRandom(
            AddingTies adding,
            ChangingTies changing,
            RecordingContacts contacts,
            AddingAcquaintances acquaintances,
            Operations operations,
            List<PersonId> people,
            List<String> groups,
            LocalDate today) {
        this.adding = adding;
        this.changing = changing;
        this.contacts = contacts;
        this.acquaintances = acquaintances;
        this.operations = operations;
        this.people = List.copyOf(people);
        this.groups = List.copyOf(groups);
        this.today = today;
    }

    /** How many writes were done, and not refused. */
    int done() {
        return changes.size();
    }

    int takenBack() {
        return takenBack.get();
    }

    /** Why writes were not done that would have been on another try. */
    List<String> busy() {
        return busy;
    }

    void write(Random random) {
        try {
            writeOnce(random);
        } catch (TransientDataAccessException meanwhile) {
            busy.add(String.valueOf(meanwhile.getMessage()));
        }
    }

    private void writeOnce(Random random) {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> addTie(random);
            case 5, 6, 7, 8 -> changeTie(random);
            case 9 ->
                tie(random)
                        .ifPresent(tie -> keep(changing.end(tie, version(random), Optional.of(day(random)))
                                .change()));
            case 10, 11, 12, 13 ->
                tie(random)
                        .ifPresent(tie -> keep(contacts.record(tie, Optional.of(day(random)), ContactWay.VISIT)
                                .change()));
            case 14, 15 ->
                keep(acquaintances.add(person(random), person(random), null).change());
            case 16 -> takePart(random);
            default -> takeBack(random);
        }
    }

    private void addTie(Random random) {
        if (ties.size() < MOST_TIES) {
            var answer = adding.add(new NewTie(person(random), person(random), null, details(random)));
            keep(answer.change());
            Optional.ofNullable(answer.tie()).map(Tie::id).ifPresent(ties::add);
        }
    }

    private void changeTie(Random random) {
        tie(random)
                .ifPresent(tie ->
                        keep(changing.change(tie, version(random), new TieChange(before -> details(random), List.of()))
                                .change()));
    }

    private void takePart(Random random) {
        var input = new HashMap<String, Object>(Map.of(
                "personId", person(random).value(),
                "groupId", groups.get(random.nextInt(groups.size())),
                "stage", "BEING_PRESENT",
                "lastOn", day(random).toString()));
        var answer = operations.mutate("record-participation", input);
        if (isDone(answer)) {
            answer.path("recordParticipation.change.id").entity(String.class).satisfies(this::keep);
        }
    }

    private void takeBack(Random random) {
        if (changes.isEmpty()) {
            return;
        }
        var change = changes.get(changes.size() - 1 - random.nextInt(Math.min(changes.size(), 20)));
        var answer = operations.mutate("undo-change", Map.of("changeId", change));
        if (isDone(answer) && Refusals.of(answer, "undoChange").isEmpty()) {
            takenBack.incrementAndGet();
        }
    }

    private boolean isDone(GraphQlTester.Response answer) {
        var faults = new ArrayList<String>();
        answer.errors().satisfy(errors -> errors.forEach(error -> faults.add(String.valueOf(error.getExtensions()))));
        assertThat(faults).allMatch(fault -> fault.contains("UNAVAILABLE"));
        busy.addAll(faults);
        return faults.isEmpty();
    }

    private TieDetails details(Random random) {
        var sector = Sector.values()[random.nextInt(Sector.values().length)];
        return new TieDetails(
                sector,
                1 + random.nextInt(3),
                sector == Sector.PAID ? TieKind.WORKER : sector == Sector.FAMILY ? TieKind.SIBLING : TieKind.FRIEND,
                null,
                null,
                random.nextBoolean() ? ContactFrequency.values()[random.nextInt(6)] : null,
                random.nextBoolean() ? day(random) : null,
                helps(random),
                helps(random),
                List.of(),
                maybe(random),
                maybe(random),
                random.nextInt(6) == 0,
                null,
                random.nextInt(12) == 0);
    }

    private static List<Help> helps(Random random) {
        var helps = new ArrayList<Help>();
        for (var help : Help.values()) {
            if (random.nextInt(3) == 0) {
                helps.add(help);
            }
        }
        return helps;
    }

    private static @Nullable Boolean maybe(Random random) {
        return random.nextInt(3) == 0 ? null : random.nextBoolean();
    }

    private LocalDate day(Random random) {
        return today.minusDays(random.nextInt(90));
    }

    private static int version(Random random) {
        return random.nextInt(4);
    }

    private PersonId person(Random random) {
        return people.get(random.nextInt(people.size()));
    }

    private Optional<TieId> tie(Random random) {
        return ties.isEmpty() ? Optional.empty() : Optional.of(ties.get(random.nextInt(ties.size())));
    }

    private void keep(@Nullable Change change) {
        if (change != null) {
            keep(change.id().value());
        }
    }

    private void keep(String change) {
        changes.add(change);
    }
}
