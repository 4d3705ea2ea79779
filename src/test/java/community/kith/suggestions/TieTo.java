package community.kith.suggestions;

import community.kith.community.GroupId;
import community.kith.people.Gender;
import community.kith.people.GiftId;
import community.kith.people.PersonId;
import community.kith.people.Trait;
import community.kith.relationships.Sector;
import community.kith.relationships.TieKind;
import community.kith.relationships.TieWish;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Liking;
import community.kith.suggestions.life.Someone;
import community.kith.suggestions.life.Talent;
import community.kith.suggestions.life.Tie;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody in or around Maureen's life, told step by step. The id is the name in small letters. */
final class TieTo {

    private final String name;
    private final Sector sector;
    private final TieKind kind;
    private int ring = 3;
    private @Nullable String inWords;
    private boolean confides;
    private boolean canCallOn;
    private boolean lapsed;
    private boolean unsafe;
    private boolean ended;
    private boolean guides;
    private @Nullable TieWish wish;
    private @Nullable MonthDay birthday;
    private @Nullable Gender gender;
    private @Nullable LocalDate openSince;
    private final Set<NeedId> offered = new HashSet<>();
    private final List<Liking> likings = new ArrayList<>();
    private final List<Talent> talents = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private final Set<Trait> personality = EnumSet.noneOf(Trait.class);
    private final Set<Subject.Asset> goesTo = new HashSet<>();

    private TieTo(String name, Sector sector, TieKind kind) {
        this.name = name;
        this.sector = sector;
        this.kind = kind;
    }

    static TieTo sister(String name) {
        var tie = new TieTo(name, Sector.FAMILY, TieKind.SIBLING);
        tie.gender = Gender.WOMAN;
        return tie;
    }

    static TieTo friend(String name) {
        return new TieTo(name, Sector.FRIEND, TieKind.FRIEND);
    }

    static TieTo neighbour(String name) {
        return new TieTo(name, Sector.COMMUNITY, TieKind.NEIGHBOUR);
    }

    static TieTo worker(String name) {
        return new TieTo(name, Sector.PAID, TieKind.WORKER);
    }

    /** Somebody who is not in the circle; only {@link #who()} is read. */
    static TieTo stranger(String name) {
        return new TieTo(name, Sector.COMMUNITY, TieKind.OTHER);
    }

    TieTo ring(int closeness) {
        ring = closeness;
        return this;
    }

    TieTo inWords(String words) {
        inWords = words;
        return this;
    }

    TieTo whomSheConfidesIn() {
        confides = true;
        return this;
    }

    TieTo whomSheCanCallOn() {
        canCallOn = true;
        return this;
    }

    TieTo outOfTouch() {
        lapsed = true;
        return this;
    }

    TieTo unsafe() {
        unsafe = true;
        return this;
    }

    TieTo ended() {
        ended = true;
        return this;
    }

    TieTo wish(TieWish wanted) {
        wish = wanted;
        return this;
    }

    TieTo bornOn(MonthDay day) {
        birthday = day;
        return this;
    }

    TieTo openToIntroductions() {
        openSince = AroundMaureen.TODAY.minusMonths(2);
        return this;
    }

    TieTo openOnlyFrom(LocalDate day) {
        openSince = day;
        return this;
    }

    TieTo guidesACircle() {
        guides = true;
        return this;
    }

    TieTo hasOffered(String need) {
        offered.add(new NeedId(need));
        return this;
    }

    TieTo enjoys(String interest) {
        likings.add(new Liking(new InterestId(interest), interest));
        return this;
    }

    TieTo canGive(String words, String need) {
        talents.add(new Talent(new GiftId(name + "-" + words), words, Set.of(new NeedId(need)), List.of()));
        return this;
    }

    TieTo speaks(String language) {
        languages.add(language);
        return this;
    }

    TieTo goesTo(String group) {
        goesTo.add(new Subject.OfGroup(new GroupId(group)));
        return this;
    }

    Someone who() {
        return new Someone(
                new PersonId(name.toLowerCase(java.util.Locale.UK)),
                name + " Unsworth",
                name,
                gender,
                birthday,
                openSince,
                languages,
                personality,
                likings,
                talents,
                goesTo,
                guides);
    }

    TieTo isLike(Trait... traits) {
        personality.addAll(List.of(traits));
        return this;
    }

    Tie tie() {
        return new Tie(who(), sector, ring, kind, inWords, confides, canCallOn, lapsed, wish, unsafe, ended, offered);
    }
}
