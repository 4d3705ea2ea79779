package community.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class PortraitTextsTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    private final Random random = new Random(1941);

    @Test
    void readsEveryoneAgainAfterTheyWereJson() {
        for (var round = 0; round < 2000; round++) {
            var portrait = anybody();

            var texts = throughJson(PortraitTexts.write(portrait));

            assertThat(PortraitTexts.read(texts, portrait.person().version())).isEqualTo(portrait);
            assertThat(texts).isEqualTo(PortraitTexts.write(portrait));
        }
    }

    private static Map<String, @Nullable Object> throughJson(Map<String, @Nullable Object> texts) {
        return JSON.readValue(JSON.writeValueAsString(texts), MAP);
    }

    private Portrait anybody() {
        var person = new Person(
                new PersonId("p" + random.nextInt()),
                random.nextInt(100),
                "Ada \"Ann\" O'Neil 👵",
                "Ada",
                perhaps(MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28))),
                perhaps(1900 + random.nextInt(126)),
                perhaps(Gender.values()[random.nextInt(3)]),
                new OnePageProfile(words(), words(), words()),
                Stream.of(AccessFeature.values())
                        .filter(each -> random.nextBoolean())
                        .toList(),
                traits(),
                traits(),
                Stream.of(DayOfWeek.values())
                        .filter(each -> random.nextBoolean())
                        .map(day -> new DayPart(day, PartOfDay.values()[random.nextInt(3)]))
                        .toList(),
                words(),
                perhaps(random.nextInt(100_001)),
                perhaps(1 + random.nextInt(120)),
                perhaps(random.nextBoolean()),
                perhaps(new Postcode("WN1 1AA")),
                perhaps(new Point(random.nextInt(90), random.nextDouble(-8, 2))),
                perhaps(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300))));
        return new Portrait(person, words().stream().map(InterestId::new).toList());
    }

    private List<Trait> traits() {
        return Stream.of(Trait.values()).filter(each -> random.nextBoolean()).toList();
    }

    private List<String> words() {
        return random.ints(random.nextInt(4), 0, 1000)
                .mapToObj(i -> "word " + i)
                .toList();
    }

    private <T> @Nullable T perhaps(T value) {
        return random.nextBoolean() ? value : null;
    }
}
