package community.kith.imagined;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Teams, whom they support, what these people want and what was explored for it. */
final class Support {

    private static final List<String> STEPS =
            List.of("SELF_CARE", "ASSISTIVE_TECHNOLOGY", "FAMILY", "FRIENDS", "COMMUNITY", "COMMUNITY_CIRCLE");
    private static final List<String> STATES =
            List.of("NOTHING_SUITABLE", "NOTHING_SUITABLE", "TRYING", "WORKS", "WORKS_IN_PART", "DID_NOT_WORK");

    private final Size size;
    private final Area area;
    private final Folk folk;
    private final Assets assets;

    Support(Size size, Area area, Folk folk, Assets assets) {
        this.size = size;
        this.area = area;
        this.folk = folk;
        this.assets = assets;
    }

    static String teamId(int neighbourhood) {
        return "m%06d".formatted(neighbourhood);
    }

    static String outcomeId(int person, int number) {
        return "w%08d-%d".formatted(person, number);
    }

    void supported(IntConsumer people) {
        for (var person = 0; person < size.people(); person++) {
            if (folk.isSupported(person)) {
                people.accept(person);
            }
        }
    }

    void teams(Consumer<Line> lines) {
        for (var each = 0; each < size.neighbourhoods(); each++) {
            lines.accept(Line.thing(teamId(each), area.name(each) + " Wellbeing Team"));
        }
    }

    void supports(Consumer<Line> lines) {
        supported(person -> lines.accept(Line.join(
                teamId(folk.neighbourhood(person)),
                Folk.id(person),
                size.day().minusDays(size.chance(Chance.About.SUPPORT, person).between(60, 1_200)))));
    }

    void workers(Consumer<Line> lines) {
        for (var each = 0; each < size.neighbourhoods(); each++) {
            var team = teamId(each);
            folk.workers(each).forEach(worker -> lines.accept(Line.join(Folk.id(worker), team, "WORKER")));
            lines.accept(Line.join(Folk.id(folk.coach(each)), team, "COACH"));
        }
    }

    void areas(Consumer<Line> lines) {
        for (var each = 0; each < size.neighbourhoods(); each++) {
            lines.accept(Line.join(teamId(each), Area.id(each)));
        }
    }

    private Chance chance(int person, int number) {
        return size.chance(Chance.About.OUTCOME, person * 4L + number);
    }

    /** One outcome for everybody, and two for every third. */
    private interface EachOutcome {
        void accept(int person, int number);
    }

    private void eachOutcome(EachOutcome outcomes) {
        supported(person -> {
            outcomes.accept(person, 0);
            if (chance(person, 2).in(0.33)) {
                outcomes.accept(person, 1);
            }
        });
    }

    private LocalDate addedOn(int person, int number) {
        return size.day().minusDays(chance(person, number).between(10, 50));
    }

    void outcomes(Consumer<Line> lines) {
        eachOutcome((person, number) -> {
            var chance = size.chance(Chance.About.OUTCOME, ~(person * 4L + number));
            lines.accept(Line.owned(
                    Folk.id(person),
                    outcomeId(person, number),
                    chance.one(Words.OUTCOMES),
                    addedOn(person, number),
                    size.day().plusDays(chance.between(-10, 90))));
        });
    }

    void needs(Consumer<Line> lines) {
        eachOutcome((person, number) -> {
            var chance = size.chance(Chance.About.OUTCOME, (1L << 40) + person * 4L + number);
            var needs = new LinkedHashSet<String>();
            for (var left = chance.between(1, 2); left > 0; left--) {
                needs.add(chance.favourite(Words.NEEDS));
            }
            needs.forEach(need -> lines.accept(Line.join(outcomeId(person, number), need)));
        });
    }

    void interests(Consumer<Line> lines) {
        eachOutcome((person, number) -> {
            if (size.chance(Chance.About.OUTCOME, (2L << 40) + person * 4L + number)
                    .in(0.6)) {
                lines.accept(Line.join(
                        outcomeId(person, number),
                        folk.interests(person).iterator().next()));
            }
        });
    }

    /** What was explored for an outcome, one step after the other; at the fifth step a group was tried. */
    private record Exploring(
            String id, String outcome, String step, String state, LocalDate on, int person, Chance chance) {}

    private void eachExploration(Consumer<Exploring> explorations) {
        eachOutcome((person, number) -> {
            var chance = size.chance(Chance.About.EXPLORING, person * 4L + number);
            var steps = chance.below(STEPS.size() + 1);
            var on = addedOn(person, number);
            for (var step = 0; step < steps; step++) {
                explorations.accept(new Exploring(
                        "e" + outcomeId(person, number).substring(1) + "-" + step,
                        outcomeId(person, number),
                        STEPS.get(step),
                        chance.one(STATES),
                        on.plusDays(step),
                        person,
                        size.chance(Chance.About.EXPLORING, ~(person * 32L + number * 8L + step))));
            }
        });
    }

    void explorations(Consumer<Line> lines) {
        eachExploration(each -> lines.accept(
                Line.owned(each.outcome(), each.id(), each.step(), each.state(), each.on(), null, moment(each.on()))));
    }

    void tried(Consumer<Line> lines) {
        eachExploration(each -> {
            if (each.step().equals("COMMUNITY") && !each.state().equals("NOTHING_SUITABLE")) {
                lines.accept(Line.join(each.id(), Assets.groupId(assets.groupNear(each.person(), each.chance()))));
            }
        });
    }

    static ZonedDateTime moment(LocalDate on) {
        return on.atTime(LocalTime.NOON).atZone(ZoneOffset.UTC);
    }
}
