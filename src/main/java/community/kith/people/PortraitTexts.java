package community.kith.people;

import community.kith.geography.Postcode;
import community.kith.graph.Point;
import community.kith.sessions.DayPart;
import community.kith.sessions.PartOfDay;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A person as the record of changes keeps them: everything that a profile says, without the version, so that two times can be
 * compared.
 */
final class PortraitTexts {

    private PortraitTexts() {}

    static Map<String, @Nullable Object> write(Portrait portrait) {
        var person = portrait.person();
        var texts = new TreeMap<String, @Nullable Object>();
        texts.put("id", person.id().value());
        texts.put("name", person.name());
        texts.put("knownAs", person.knownAs());
        texts.put("birthday", said(person.birthday()));
        texts.put("birthYear", person.birthYear());
        texts.put("gender", said(person.gender()));
        texts.put("appreciated", person.profile().appreciated());
        texts.put("matters", person.profile().matters());
        texts.put("support", person.profile().support());
        texts.put("accessNeeds", texts(person.accessNeeds(), Enum::name));
        texts.put("personality", texts(person.personality(), Enum::name));
        texts.put("suitsMe", texts(person.suitsMe(), Enum::name));
        texts.put("timesThatSuit", texts(person.timesThatSuit(), PortraitTexts::text));
        texts.put("languages", person.languages());
        texts.put("affordablePence", person.affordablePence());
        texts.put("walkingMinutes", person.walkingMinutes());
        texts.put("livesAlone", person.livesAlone());
        texts.put(
                "postcode",
                Optional.ofNullable(person.postcode()).map(Postcode::code).orElse(null));
        texts.put(
                "home",
                Optional.ofNullable(person.home())
                        .map(home -> List.of(home.latitude(), home.longitude()))
                        .orElse(null));
        texts.put("openToIntroductionsSince", said(person.openToIntroductionsSince()));
        texts.put("interestIds", texts(portrait.interests(), InterestId::value));
        return texts;
    }

    /** The person as they were, to be written over a version. */
    static Portrait read(Map<String, @Nullable Object> texts, int version) {
        var person = new Person(
                new PersonId(GiftTexts.text(texts.get("id"))),
                version,
                GiftTexts.text(texts.get("name")),
                GiftTexts.text(texts.get("knownAs")),
                parsed(texts.get("birthday"), MonthDay::parse),
                (Integer) texts.get("birthYear"),
                parsed(texts.get("gender"), Gender::valueOf),
                new OnePageProfile(
                        GiftTexts.list(texts.get("appreciated")),
                        GiftTexts.list(texts.get("matters")),
                        GiftTexts.list(texts.get("support"))),
                GiftTexts.list(texts.get("accessNeeds")).stream()
                        .map(AccessFeature::valueOf)
                        .toList(),
                traits(texts.get("personality")),
                traits(texts.get("suitsMe")),
                GiftTexts.list(texts.get("timesThatSuit")).stream()
                        .map(PortraitTexts::dayPart)
                        .toList(),
                GiftTexts.list(texts.get("languages")),
                (Integer) texts.get("affordablePence"),
                (Integer) texts.get("walkingMinutes"),
                (Boolean) texts.get("livesAlone"),
                parsed(texts.get("postcode"), Postcode::new),
                point(GiftTexts.list(texts.get("home"))),
                parsed(texts.get("openToIntroductionsSince"), LocalDate::parse));
        return new Portrait(
                person,
                GiftTexts.list(texts.get("interestIds")).stream()
                        .map(InterestId::new)
                        .toList());
    }

    private static List<Trait> traits(@Nullable Object names) {
        return GiftTexts.list(names).stream().map(Trait::valueOf).toList();
    }

    private static @Nullable String said(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> List<String> texts(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toList();
    }

    private static <T> @Nullable T parsed(@Nullable Object text, Function<String, T> parse) {
        return text == null ? null : parse.apply(text.toString());
    }

    /** A part of the week in one word, such as {@code TUESDAY_MORNING}. */
    static String text(DayPart part) {
        return part.day().name() + "_" + part.part().name();
    }

    static DayPart dayPart(String text) {
        var words = text.split("_", 2);
        return new DayPart(DayOfWeek.valueOf(words[0]), PartOfDay.valueOf(words[1]));
    }

    private static @Nullable Point point(List<String> degrees) {
        return degrees.isEmpty()
                ? null
                : new Point(Double.parseDouble(degrees.getFirst()), Double.parseDouble(degrees.getLast()));
    }
}
