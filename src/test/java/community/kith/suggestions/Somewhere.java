package community.kith.suggestions;

import community.kith.community.GroupId;
import community.kith.community.GroupRule;
import community.kith.community.PlaceId;
import community.kith.community.PlaceKind;
import community.kith.community.Room;
import community.kith.graph.Point;
import community.kith.sessions.DayPart;
import community.kith.sessions.PartOfDay;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Company;
import community.kith.suggestions.life.Freshness;
import community.kith.suggestions.life.Liking;
import community.kith.suggestions.life.Terms;
import community.kith.suggestions.life.Turnover;
import community.kith.suggestions.life.Welcome;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group or a place near Maureen's home, told step by step. The id is the name. Unless told otherwise it is fresh and open. */
final class Somewhere {

    private final String name;
    private final @Nullable PlaceKind kind;
    private @Nullable String meetsAt;
    private @Nullable Point point = AroundMaureen.minutesAway(7);
    private Room room = Room.OPEN;
    private @Nullable Integer costPence;
    private @Nullable Integer minimumAge;
    private @Nullable Integer maximumAge;
    private @Nullable Integer usualSize;
    private boolean sensitive;
    private int welcomed;
    private int asked;
    private Welcome welcome = Welcome.UNKNOWN;
    private Turnover turnover = Turnover.UNKNOWN;
    private int workedFor;
    private @Nullable LocalDate assuredOn = AroundMaureen.TODAY.minusMonths(3);
    private @Nullable LocalDate missingSince;
    private final Set<NeedId> needs = new HashSet<>();
    private final List<Liking> likings = new ArrayList<>();
    private final List<Liking> looksFor = new ArrayList<>();
    private final List<DayPart> times = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private final Set<GroupRule> onlyFor = EnumSet.noneOf(GroupRule.class);
    private final Set<AccessFeature> access = EnumSet.noneOf(AccessFeature.class);
    private final Set<AccessFeature> lacking = EnumSet.noneOf(AccessFeature.class);

    private Somewhere(String name, @Nullable PlaceKind kind) {
        this.name = name;
        this.kind = kind;
    }

    static Somewhere group(String name) {
        return new Somewhere(name, null);
    }

    static Somewhere place(String name, PlaceKind kind) {
        return new Somewhere(name, kind);
    }

    Somewhere helpsWith(String need) {
        needs.add(new NeedId(need));
        return this;
    }

    Somewhere isFor(String interest) {
        likings.add(new Liking(new InterestId(interest), interest));
        return this;
    }

    Somewhere looksFor(String interest) {
        looksFor.add(new Liking(new InterestId(interest), interest));
        return this;
    }

    Somewhere on(DayOfWeek day, PartOfDay part) {
        times.add(new DayPart(day, part));
        return this;
    }

    Somewhere walk(int minutes) {
        point = AroundMaureen.minutesAway(minutes);
        return this;
    }

    Somewhere nobodyKnowsWhere() {
        point = null;
        return this;
    }

    Somewhere meetsAt(String place) {
        meetsAt = place;
        return this;
    }

    Somewhere room(Room left) {
        room = left;
        return this;
    }

    Somewhere onlyFor(GroupRule rule) {
        onlyFor.add(rule);
        return this;
    }

    Somewhere costs(int pence) {
        costPence = pence;
        return this;
    }

    Somewhere ages(@Nullable Integer least, @Nullable Integer most) {
        minimumAge = least;
        maximumAge = most;
        return this;
    }

    Somewhere people(int usually) {
        usualSize = usually;
        return this;
    }

    Somewhere welcomed(int yes, int of) {
        welcomed = yes;
        asked = of;
        return this;
    }

    /** How many who were introduced were welcomed, stayed, or were turned away. */
    Somewhere introduced(int welcomed, int stayed, int turnedAway) {
        welcome = new Welcome(welcomed, stayed, turnedAway);
        return this;
    }

    /** How many go, and how many of them began in each quarter up to today. */
    Somewhere goers(int number, Integer... newcomers) {
        turnover = new Turnover(number, List.of(newcomers), AroundMaureen.TODAY);
        return this;
    }

    Somewhere speaks(String language) {
        languages.add(language);
        return this;
    }

    Somewhere has(AccessFeature feature) {
        access.add(feature);
        return this;
    }

    Somewhere lacks(AccessFeature feature) {
        lacking.add(feature);
        return this;
    }

    Somewhere sensitive() {
        sensitive = true;
        return this;
    }

    Somewhere assured(@Nullable LocalDate on) {
        assuredOn = on;
        return this;
    }

    Somewhere goneFromItsSource() {
        missingSince = AroundMaureen.TODAY.minusDays(1);
        return this;
    }

    Somewhere workedFor(int people) {
        this.workedFor = people;
        return this;
    }

    Asset asset() {
        return new Asset(
                kind == null ? new Subject.OfGroup(new GroupId(name)) : new Subject.OfPlace(new PlaceId(name)),
                name,
                kind,
                meetsAt == null ? null : new PlaceId(meetsAt),
                point,
                needs,
                likings,
                looksFor,
                times,
                access,
                lacking,
                new Terms(room, costPence, minimumAge, maximumAge, onlyFor, languages, sensitive),
                new Company(usualSize, welcomed, asked, workedFor, welcome),
                turnover,
                new Freshness(assuredOn, missingSince));
    }
}
