package community.kith.suggestions;

import static java.util.stream.Collectors.toMap;

import community.kith.circles.CircleId;
import community.kith.community.GroupId;
import community.kith.geography.WalkingTime;
import community.kith.graph.Point;
import community.kith.outcomes.Exploration;
import community.kith.outcomes.ExplorationId;
import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.Explored;
import community.kith.outcomes.Outcome;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Review;
import community.kith.outcomes.ReviewId;
import community.kith.outcomes.Step;
import community.kith.paidsupport.PaidSupportGate;
import community.kith.paidsupport.UnmetNeed;
import community.kith.paidsupport.UnmetNeedId;
import community.kith.paidsupport.UrgentNeed;
import community.kith.paidsupport.UrgentNeedId;
import community.kith.paidsupport.WhatIsLeft;
import community.kith.participation.Stage;
import community.kith.people.Gender;
import community.kith.people.GiftId;
import community.kith.people.PersonId;
import community.kith.people.Trait;
import community.kith.sessions.DayPart;
import community.kith.sessions.PartOfDay;
import community.kith.subjects.Subject;
import community.kith.suggestions.candidates.Candidate;
import community.kith.suggestions.candidates.MatchRole;
import community.kith.suggestions.candidates.Matches;
import community.kith.suggestions.life.Agreed;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.CalledFor;
import community.kith.suggestions.life.Danger;
import community.kith.suggestions.life.Facts;
import community.kith.suggestions.life.Focus;
import community.kith.suggestions.life.Gathering;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Liking;
import community.kith.suggestions.life.OwnGroup;
import community.kith.suggestions.life.Part;
import community.kith.suggestions.life.Someone;
import community.kith.suggestions.life.SupportingTeam;
import community.kith.suggestions.life.Talent;
import community.kith.suggestions.life.Taste;
import community.kith.suggestions.life.Tastes;
import community.kith.suggestions.life.Tie;
import community.kith.suggestions.life.Tried;
import community.kith.suggestions.life.Wanted;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.AssistiveTechnology;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.Need;
import community.kith.taxonomy.NeedId;
import community.kith.taxonomy.TechnologyId;
import community.kith.teams.TeamId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the map knows around Maureen, who lives in Wigan and wants something, told step by step. */
final class AroundMaureen {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final PersonId MAUREEN = new PersonId("maureen");

    private static final Point HOME = new Point(53.5450, -2.6325);
    static final OutcomeId OUTCOME = new OutcomeId("outcome");
    private static final double METRES_IN_A_DEGREE = 111_195;
    private static final Set<String> MET_BY_COMPANY = Set.of("company", "getting-out", "faith");

    private final List<CalledFor> needs = new ArrayList<>();
    private final List<Taste> about = new ArrayList<>();
    private final List<Taste> tastes = new ArrayList<>();
    private final List<Talent> talents = new ArrayList<>();
    private final Set<AccessFeature> accessNeeds = EnumSet.noneOf(AccessFeature.class);
    private final Set<Trait> suitsMe = EnumSet.noneOf(Trait.class);
    private final Set<DayPart> times = new HashSet<>();
    private final List<String> languages = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Danger> dangers = new ArrayList<>();
    private final Set<PersonId> parted = new HashSet<>();
    private final Set<Subject.Asset> peril = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Gathering> circles = new ArrayList<>();
    private final List<SupportingTeam> teams = new ArrayList<>();
    private final List<Tried> tried = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<UnmetNeed> unmet = new ArrayList<>();
    private final List<UrgentNeed> urgent = new ArrayList<>();
    private final List<AssistiveTechnology> technologies = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private final List<Someone> nearby = new ArrayList<>();
    private final List<OwnGroup> ownGroups = new ArrayList<>();
    private final List<Exploration> explored = new ArrayList<>();
    private @Nullable Point home = HOME;
    private @Nullable Integer birthYear;
    private @Nullable MonthDay birthday;
    private @Nullable Gender gender;
    private @Nullable Integer affordable;

    /** A point so many minutes' walk north of home. */
    static Point minutesAway(int minutes) {
        return new Point(HOME.latitude() + WalkingTime.reachMetres(minutes) / METRES_IN_A_DEGREE, HOME.longitude());
    }

    static AroundMaureen whoWants(String... called) {
        var around = new AroundMaureen();
        for (var need : called) {
            around.needs.add(new CalledFor(new NeedId(need), need, MET_BY_COMPANY.contains(need)));
        }
        return around;
    }

    AroundMaureen about(String interest, String... close) {
        about.add(taste(interest, close));
        return this;
    }

    AroundMaureen enjoying(String interest, String... close) {
        tastes.add(taste(interest, close));
        return this;
    }

    private static Taste taste(String interest, String... close) {
        return new Taste(
                new InterestId(interest),
                interest,
                Set.of(close).stream().map(InterestId::new).collect(java.util.stream.Collectors.toSet()));
    }

    AroundMaureen giving(String words, @Nullable String need, String interest) {
        talents.add(new Talent(
                new GiftId(words),
                words,
                need == null ? Set.of() : Set.of(new NeedId(need)),
                List.of(new Liking(new InterestId(interest), interest))));
        return this;
    }

    AroundMaureen needing(AccessFeature feature) {
        accessNeeds.add(feature);
        return this;
    }

    AroundMaureen freeOn(DayOfWeek day, PartOfDay part) {
        times.add(new DayPart(day, part));
        return this;
    }

    AroundMaureen speaking(String... codes) {
        languages.addAll(List.of(codes));
        return this;
    }

    AroundMaureen bornIn(int year) {
        birthYear = year;
        return this;
    }

    AroundMaureen bornOn(MonthDay day) {
        birthday = day;
        return this;
    }

    AroundMaureen gender(Gender known) {
        gender = known;
        return this;
    }

    AroundMaureen affording(int pence) {
        affordable = pence;
        return this;
    }

    AroundMaureen withoutAKnownHome() {
        home = null;
        return this;
    }

    AroundMaureen with(TieTo tie) {
        ties.add(tie.tie());
        return this;
    }

    AroundMaureen inDangerFrom(TieTo somebody, String... wherePeril) {
        var who = somebody.who();
        dangers.add(new Danger(who.id(), who.name(), who.knownAs()));
        for (var group : wherePeril) {
            peril.add(new Subject.OfGroup(new GroupId(group)));
        }
        return this;
    }

    AroundMaureen perilAtPlace(String place) {
        peril.add(new Subject.OfPlace(new community.kith.community.PlaceId(place)));
        return this;
    }

    AroundMaureen partedFrom(TieTo somebody) {
        parted.add(somebody.who().id());
        return this;
    }

    AroundMaureen near(Somewhere somewhere) {
        assets.add(somewhere.asset());
        return this;
    }

    AroundMaureen near(TieTo stranger) {
        nearby.add(stranger.who());
        return this;
    }

    AroundMaureen goingTo(Somewhere somewhere, Stage stage) {
        return partIn(somewhere, stage, false, null);
    }

    AroundMaureen whoUsedToGoTo(Somewhere somewhere) {
        return partIn(somewhere, Stage.BEING_PRESENT, true, null);
    }

    AroundMaureen partIn(Somewhere somewhere, Stage stage, boolean ended, @Nullable Boolean welcomed) {
        var asset = somewhere.asset();
        assets.add(asset);
        parts.add(new Part(asset.id(), stage, ended, welcomed));
        return this;
    }

    /** She goes, and people who go there go to these other groups too. */
    AroundMaureen goingWithOthersTo(Somewhere somewhere, String... others) {
        goingTo(somewhere, Stage.PARTICIPATING);
        return together(somewhere, false, others);
    }

    AroundMaureen together(OwnGroup own) {
        ownGroups.add(own);
        return this;
    }

    AroundMaureen together(Somewhere somewhere, boolean ended, String... others) {
        var asset = somewhere.asset();
        ownGroups.add(new OwnGroup(
                (Subject.OfGroup) asset.id(),
                asset.name(),
                Stage.PARTICIPATING,
                ended,
                null,
                asset.turnover().goers(),
                asset.likings(),
                Arrays.stream(others).collect(toMap(other -> new Subject.OfGroup(new GroupId(other)), other -> 0.1)),
                Map.of()));
        return this;
    }

    AroundMaureen technology(String name, int costPence, String... helpsWith) {
        technologies.add(new AssistiveTechnology(
                new TechnologyId(name),
                name,
                name,
                List.of(helpsWith).stream()
                        .map(need -> new Need(new NeedId(need), need, need, MET_BY_COMPANY.contains(need)))
                        .toList(),
                costPence));
        return this;
    }

    AroundMaureen circle(List<TieTo> members, Agreed... agenda) {
        circles.add(new Gathering(
                new CircleId("circle"), members.stream().map(TieTo::who).toList(), List.of(agenda)));
        return this;
    }

    static Agreed agreed(String what, PersonId who, String need) {
        return new Agreed(what, what, who, TODAY.plusDays(9), Set.of(new NeedId(need)));
    }

    AroundMaureen team(String name, TieTo... workers) {
        teams.add(new SupportingTeam(
                new TeamId(name),
                name,
                List.of(workers).stream().map(TieTo::who).toList()));
        return this;
    }

    AroundMaureen worked(Step step, String need, TieTo with) {
        tried.add(new Tried(
                OUTCOME,
                step,
                ExplorationState.WORKS,
                TODAY,
                Instant.EPOCH,
                null,
                null,
                Set.of(new NeedId(need)),
                Set.of(with.who().id()),
                null,
                null,
                List.of()));
        return this;
    }

    /** What came of one thing, or of the step as a whole, for this outcome, some days ago. */
    AroundMaureen found(
            Step step, ExplorationState state, @Nullable Subject about, int daysAgo, @Nullable LocalDate askAgainOn) {
        return found(OUTCOME, step, state, about, daysAgo, askAgainOn);
    }

    AroundMaureen found(
            OutcomeId outcome,
            @Nullable Step step,
            ExplorationState state,
            @Nullable Subject about,
            int daysAgo,
            @Nullable LocalDate askAgainOn) {
        tried.add(new Tried(
                outcome,
                step,
                state,
                TODAY.minusDays(daysAgo),
                Instant.EPOCH.plusSeconds(tried.size()),
                askAgainOn,
                null,
                Set.of(),
                Set.of(),
                about,
                null,
                List.of()));
        return this;
    }

    /** A group that did or did not do, with what goes on there. */
    AroundMaureen triedGroup(Somewhere group, ExplorationState state) {
        var asset = group.asset();
        tried.add(new Tried(
                OUTCOME,
                Step.COMMUNITY,
                state,
                TODAY,
                Instant.EPOCH,
                null,
                null,
                Set.of(),
                Set.of(),
                asset.id(),
                asset.name(),
                asset.likings()));
        return this;
    }

    AroundMaureen reviewed(int daysAgo) {
        reviews.add(new Review(
                new ReviewId("review" + daysAgo),
                TODAY.minusDays(daysAgo),
                List.of(),
                null,
                TODAY.plusWeeks(6),
                Instant.EPOCH));
        return this;
    }

    /** What somebody is like who suits her. */
    AroundMaureen suitedBy(Trait... traits) {
        suitsMe.addAll(List.of(traits));
        return this;
    }

    List<Candidate> matches(MatchRole role) {
        return Matches.of(role, Life.of(facts()));
    }

    /** What is left, as it was stated today. */
    AroundMaureen leaving(String... left) {
        for (var need : left) {
            unmet.add(new UnmetNeed(
                    new UnmetNeedId(need),
                    OUTCOME,
                    new NeedId(need),
                    "Nobody else can",
                    TODAY,
                    List.of(),
                    Instant.EPOCH.plusSeconds(60)));
        }
        return this;
    }

    AroundMaureen unableToWaitFor(String need) {
        urgent.add(new UrgentNeed(
                new UrgentNeedId(need),
                OUTCOME,
                new NeedId(need),
                "Tonight",
                TODAY,
                TODAY.plusWeeks(6),
                Instant.EPOCH));
        return this;
    }

    AroundMaureen explored(Step... steps) {
        for (var step : steps) {
            explored.add(new Exploration(
                    new ExplorationId(step.name()),
                    step,
                    ExplorationState.NOTHING_SUITABLE,
                    TODAY,
                    List.of(),
                    null,
                    null,
                    null,
                    Instant.EPOCH));
        }
        return this;
    }

    AroundMaureen exploredAllBeforePaidSupport() {
        return explored(Step.PAID_SUPPORT.earlier().toArray(Step[]::new));
    }

    Facts facts() {
        return new Facts(
                TODAY,
                new Wanted(OUTCOME, needs, new Tastes(about)),
                new Focus(
                        MAUREEN,
                        home,
                        birthday,
                        birthYear,
                        gender,
                        accessNeeds,
                        suitsMe,
                        times,
                        languages,
                        affordable,
                        20,
                        new Tastes(tastes),
                        talents),
                ties,
                dangers,
                parted,
                peril,
                parts,
                circles,
                teams,
                tried,
                technologies,
                assets,
                nearby,
                ownGroups);
    }

    Explored history() {
        return new Explored(explored, reviews);
    }

    SupportSequence sequence() {
        return sequence(facts(), history(), left());
    }

    WhatIsLeft left() {
        return new WhatIsLeft(unmet, urgent, List.of());
    }

    static SupportSequence sequence(Facts facts, Explored explored, WhatIsLeft left) {
        var outcome = new Outcome(
                OUTCOME,
                MAUREEN,
                "See people again",
                TODAY,
                TODAY.plusWeeks(6),
                facts.wanted().needs().stream().map(CalledFor::id).toList(),
                List.of());
        return SupportSequence.suggested(outcome, explored, PaidSupportGate.of(explored, left, TODAY), Life.of(facts));
    }

    SequenceStep step(Step step) {
        return sequence().steps().get(step.ordinal());
    }

    List<Suggestion> at(Step step) {
        return step(step).suggestions();
    }

    List<String> titlesAt(Step step) {
        return at(step).stream().map(Suggestion::title).toList();
    }

    /** The only suggestion of a step. */
    Suggestion theOneAt(Step step) {
        var all = at(step);
        if (all.size() != 1) {
            throw new AssertionError("One suggestion expected at " + step + ", got " + all);
        }
        return all.getFirst();
    }
}
