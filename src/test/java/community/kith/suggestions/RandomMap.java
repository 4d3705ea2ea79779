package community.kith.suggestions;

import static community.kith.outcomes.ExplorationState.DECLINED;
import static community.kith.outcomes.ExplorationState.DID_NOT_WORK;
import static community.kith.outcomes.ExplorationState.TRYING;
import static community.kith.outcomes.ExplorationState.WORKS;
import static community.kith.suggestions.AroundMaureen.TODAY;

import community.kith.community.GroupRule;
import community.kith.community.PlaceKind;
import community.kith.community.Room;
import community.kith.outcomes.Explored;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Step;
import community.kith.paidsupport.WhatIsLeft;
import community.kith.participation.Stage;
import community.kith.people.Gender;
import community.kith.people.PersonId;
import community.kith.relationships.TieWish;
import community.kith.sessions.PartOfDay;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Agreed;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Facts;
import community.kith.suggestions.life.Someone;
import community.kith.suggestions.life.Tie;
import community.kith.taxonomy.AccessFeature;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A map that nobody drew: the same for the same seed, with every kind of tie, danger, group and circle in it. */
final class RandomMap {

    private static final List<String> NEEDS = List.of("company", "meals", "getting-out", "medication", "transport");
    private static final List<String> INTERESTS = List.of("singing", "choir", "painting", "bowls", "piano");

    private final int seed;
    private final int nearby;
    private final Random random;
    private final AroundMaureen maureen;
    private final List<String> groups = new ArrayList<>();
    private final List<TieTo> people = new ArrayList<>();
    private Facts facts;
    private final Explored explored;
    private final WhatIsLeft left;
    private @Nullable SupportSequence sequence;

    /**
     * Somebody who must not be named.
     *
     * @param why in a few words, for the report of a failure
     */
    record Secret(String name, Subject subject, String why) {}

    RandomMap(int seed) {
        this(seed, 8);
    }

    /** A map with so many groups and places nearby. */
    RandomMap(int seed, int nearby) {
        this.seed = seed;
        this.nearby = nearby;
        this.random = new Random(seed);
        maureen = AroundMaureen.whoWants(some(NEEDS, 2).toArray(String[]::new));
        self();
        groups();
        ties();
        strangers();
        circlesAndTeams();
        facts = maureen.facts();
        attempts();
        facts = maureen.facts();
        explored = explorations();
        left = maureen.left();
    }

    String name() {
        return "map " + seed;
    }

    Facts facts() {
        return facts;
    }

    Explored explored() {
        return explored;
    }

    WhatIsLeft left() {
        return left;
    }

    SupportSequence sequence() {
        if (sequence == null) {
            sequence = AroundMaureen.sequence(facts, explored, left);
        }
        return sequence;
    }

    Stream<Suggestion> suggestions() {
        return sequence().steps().stream().flatMap(step -> step.suggestions().stream());
    }

    /** The same map, read in another order. */
    RandomMap shuffled() {
        var other = new RandomMap(seed);
        var order = new Random(~seed);
        other.facts = new Facts(
                facts.today(),
                facts.wanted(),
                facts.focus(),
                mixed(facts.ties(), order),
                mixed(facts.dangers(), order),
                facts.parted(),
                facts.wherePeril(),
                mixed(facts.parts(), order),
                mixed(facts.circles(), order),
                mixed(facts.teams(), order),
                mixed(facts.tried(), order),
                mixed(facts.technologies(), order),
                mixed(facts.assets(), order),
                mixed(facts.nearby(), order),
                mixed(facts.ownGroups(), order));
        return other;
    }

    /** Everybody on the map who is unsafe, or neither in the circle nor open to introductions. */
    List<Secret> secrets() {
        var dangerous = new HashSet<PersonId>();
        facts.dangers().forEach(danger -> dangerous.add(danger.id()));
        facts.ties().stream()
                .filter(Tie::unsafe)
                .forEach(tie -> dangerous.add(tie.who().id()));
        var circle = new HashSet<PersonId>();
        facts.ties().stream()
                .filter(tie -> !tie.ended())
                .forEach(tie -> circle.add(tie.who().id()));
        Map<PersonId, Secret> secrets = new HashMap<>();
        everybody().forEach(someone -> {
            var open = someone.isOpen(TODAY) && !facts.parted().contains(someone.id());
            if (dangerous.contains(someone.id())) {
                secrets.put(someone.id(), secret(someone, "unsafe"));
            } else if (!circle.contains(someone.id()) && !open) {
                secrets.put(someone.id(), secret(someone, "neither in the circle nor open"));
            }
        });
        return List.copyOf(secrets.values());
    }

    private static Secret secret(Someone someone, String why) {
        return new Secret(someone.knownAs(), new Subject.OfPerson(someone.id()), why);
    }

    private Stream<Someone> everybody() {
        return Stream.of(
                        facts.ties().stream().map(Tie::who),
                        facts.nearby().stream(),
                        facts.circles().stream().flatMap(circle -> circle.members().stream()),
                        facts.teams().stream().flatMap(team -> team.workers().stream()))
                .flatMap(found -> found);
    }

    private void self() {
        some(INTERESTS, 2).forEach(interest -> maureen.enjoying(interest, pick(INTERESTS)));
        if (likely(30)) {
            maureen.about(pick(INTERESTS));
        }
        if (likely(40)) {
            maureen.giving("Playing the piano", pick(NEEDS), "piano");
        }
        if (likely(30)) {
            maureen.needing(AccessFeature.STEP_FREE);
        }
        if (likely(50)) {
            maureen.freeOn(DayOfWeek.TUESDAY, PartOfDay.MORNING);
        }
        if (likely(50)) {
            maureen.gender(Gender.WOMAN).bornIn(1944);
        }
        if (likely(10)) {
            maureen.withoutAKnownHome();
        }
        maureen.speaking("en", "pl").affording(500).technology("Pill box", 0, "medication", pick(NEEDS));
    }

    private void groups() {
        for (var at = 0; at < nearby; at++) {
            var name = "Group%d".formatted(at);
            groups.add(name);
            var somewhere =
                    likely(75) ? Somewhere.group(name) : Somewhere.place(name, pick(List.of(PlaceKind.values())));
            somewhere.walk(1 + random.nextInt(25));
            describe(somewhere);
            switch (random.nextInt(5)) {
                case 0 -> {
                    maureen.partIn(
                            somewhere, pick(List.of(Stage.values())), likely(50), likely(80) ? null : likely(70));
                    if (somewhere.asset().id() instanceof Subject.OfGroup) {
                        maureen.together(somewhere, likely(30), "Group" + random.nextInt(nearby));
                    }
                }
                default -> maureen.near(somewhere);
            }
        }
    }

    private void describe(Somewhere somewhere) {
        some(NEEDS, 2).forEach(somewhere::helpsWith);
        some(INTERESTS, 2).forEach(somewhere::isFor);
        somewhere.on(DayOfWeek.TUESDAY, pick(List.of(PartOfDay.values()))).costs(random.nextInt(8) * 100);
        if (likely(15)) {
            somewhere.room(pick(List.of(Room.values())));
        }
        if (likely(20)) {
            somewhere.onlyFor(pick(List.of(GroupRule.values())));
        }
        if (likely(20)) {
            somewhere.assured(likely(50) ? null : TODAY.minusMonths(random.nextInt(30)));
        }
        if (likely(10)) {
            somewhere.goneFromItsSource();
        }
        if (likely(20)) {
            somewhere.sensitive();
        }
        if (likely(20)) {
            somewhere.lacks(AccessFeature.STEP_FREE);
        }
        if (likely(20)) {
            somewhere.meetsAt(pick(groups));
        }
        somewhere
                .welcomed(random.nextInt(4), 3 + random.nextInt(2))
                .people(4 + random.nextInt(20))
                .looksFor("piano");
    }

    private void ties() {
        for (var at = 0; at < 7; at++) {
            var tie = person(at);
            if (likely(15)) {
                tie.unsafe();
            }
            if (likely(15)) {
                tie.ended();
                maureen.partedFrom(tie);
            }
            people.add(tie);
            maureen.with(tie);
            if (likely(10)) {
                maureen.inDangerFrom(tie, pick(groups));
            }
            if (likely(10)) {
                maureen.worked(pick(List.of(Step.values())), pick(NEEDS), tie);
            }
        }
    }

    private void strangers() {
        for (var at = 20; at < 24; at++) {
            var stranger = person(at);
            if (likely(60)) {
                stranger.openToIntroductions();
            }
            if (likely(20)) {
                maureen.inDangerFrom(stranger, pick(groups));
            }
            if (likely(15)) {
                maureen.partedFrom(stranger);
            }
            people.add(stranger);
            maureen.near(stranger);
        }
    }

    private void circlesAndTeams() {
        if (likely(60)) {
            var doer = pick(people).who();
            maureen.circle(
                    some(people, 3),
                    agreement("Somebody cooks", doer.id()),
                    agreement(
                            "Ask %s to come along".formatted(pick(people).who().knownAs()), AroundMaureen.MAUREEN));
        }
        if (likely(70)) {
            maureen.team("Pemberton Team", pick(people), person(30), person(31).openToIntroductions());
        }
    }

    private Agreed agreement(String what, PersonId who) {
        return AroundMaureen.agreed(what, who, pick(NEEDS));
    }

    private TieTo person(int number) {
        var name = "Name%dx".formatted(number);
        var tie = switch (random.nextInt(4)) {
            case 0 -> TieTo.sister(name);
            case 1 -> TieTo.friend(name);
            case 2 -> TieTo.neighbour(name);
            default -> TieTo.worker(name);
        };
        tie.ring(1 + random.nextInt(3)).enjoys(pick(INTERESTS)).speaks("pl").goesTo("Group" + random.nextInt(nearby));
        if (likely(30)) {
            tie.hasOffered(pick(NEEDS));
        }
        if (likely(30)) {
            tie.canGive("Knows Name%dx well".formatted(random.nextInt(24)), pick(NEEDS));
        }
        if (likely(20)) {
            tie.inWords("friend of Name%dx".formatted(random.nextInt(24)));
        }
        if (likely(30)) {
            tie.outOfTouch();
        }
        if (likely(30)) {
            tie.whomSheCanCallOn();
        }
        if (likely(20)) {
            tie.wish(pick(List.of(TieWish.values())));
        }
        if (likely(20)) {
            tie.bornOn(MonthDay.of(12, 1 + random.nextInt(31)));
        }
        if (likely(20)) {
            tie.guidesACircle();
        }
        return tie;
    }

    /** Records of what was tried and refused, of things on the map and of whole steps. */
    private void attempts() {
        var things = Stream.concat(
                        facts.assets().stream().map(Asset::id),
                        people.stream()
                                .map(tie -> new Subject.OfPerson(tie.who().id())))
                .map(Subject.class::cast)
                .toList();
        for (var at = 0; at < 6; at++) {
            var again = likely(50) ? null : TODAY.plusDays(random.nextInt(20) - 10L);
            maureen.found(
                    new OutcomeId(likely(60) ? AroundMaureen.OUTCOME.value() : "another"),
                    likely(10) ? null : pick(List.of(Step.values())),
                    pick(List.of(DECLINED, DID_NOT_WORK, TRYING, WORKS)),
                    likely(85) ? pick(things) : null,
                    11 + random.nextInt(20),
                    again);
        }
    }

    private Explored explorations() {
        if (likely(20)) {
            maureen.reviewed(5);
        }
        if (likely(60)) {
            maureen.leaving(NEEDS.toArray(String[]::new));
        }
        if (likely(10)) {
            maureen.unableToWaitFor("medication");
        }
        if (likely(40)) {
            maureen.exploredAllBeforePaidSupport();
        } else {
            maureen.explored(some(List.of(Step.values()), 4).toArray(Step[]::new));
        }
        return maureen.history();
    }

    private boolean likely(int inAHundred) {
        return random.nextInt(100) < inAHundred;
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> List<T> some(List<T> things, int number) {
        return mixed(things, random).subList(0, Math.min(number, things.size()));
    }

    private static <T> List<T> mixed(List<T> things, Random order) {
        var copy = new ArrayList<>(things);
        Collections.shuffle(copy, order);
        return copy;
    }
}
