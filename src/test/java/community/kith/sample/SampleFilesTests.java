package community.kith.sample;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.RealData;
import community.kith.geography.Postcode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The records of the sample as they are written: their shape, and whether they hold together. */
class SampleFilesTests {

    private static final SampleSource SOURCE = new SampleFilesLoader().read();
    private static final List<SampleFile> FILES = SOURCE.files();

    @TestFactory
    Stream<DynamicTest> fitsTheSchema() {
        var inputs = new SampleInputs(new RelativeDates(LocalDate.of(2026, 11, 24)));
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> {
                    var mutation = file.mutation();
                    var variables = new HashMap<String, Object>();
                    for (var index = 0; index < file.records().size(); index++) {
                        variables.put(
                                SampleMutation.input(index),
                                inputs.of(file.records().get(index)));
                    }
                    assertThat(SampleSchema.errors(mutation.document(file.records()), variables))
                            .isEmpty();
                    file.records()
                            .forEach(record -> record.name().ifPresent(name -> inputs.remember(name, "id of " + name)));
                }));
    }

    @Test
    void hasTheSizeOfASmallNeighbourhood() {
        assertThat(records("addPerson")).hasSize(65);
        assertThat(records("supportPerson")).hasSize(8);
        assertThat(records("addPlace")).hasSize(25);
        assertThat(records("addGroup")).hasSize(40);
        assertThat(records("startCircle")).hasSize(3);
        assertThat(records("askForCircle")).hasSize(2);
        assertThat(records("recordMeeting")).hasSize(7);
        assertThat(texts("joinTeam", "role"))
                .containsExactlyInAnyOrder(
                        "WORKER", "WORKER", "WORKER", "WORKER", "WORKER", "COACH", "BUDDY", "CONNECTOR");
    }

    @Test
    void hasNobodyTwice() {
        assertThat(texts("addPerson", "name")).doesNotHaveDuplicates();
        assertThat(texts("addPlace", "name")).doesNotHaveDuplicates();
        assertThat(texts("addGroup", "name")).doesNotHaveDuplicates();
    }

    @Test
    void writesTheWholeProfileOfEverybodySupported() {
        var supported = new HashSet<>(texts("supportPerson", "personId"));

        var people = named("addPerson").filter(entry -> supported.contains(entry.getKey()));

        assertThat(people).hasSize(8).allSatisfy(entry -> {
            assertThat(entry.getValue()).containsKeys("postcode", "interestIds", "timesThatSuit", "livesAlone");
            assertThat((Map<?, ?>) entry.getValue().get("profile"))
                    .hasSize(3)
                    .allSatisfy(
                            (part, sentences) -> assertThat((List<?>) sentences).hasSizeGreaterThanOrEqualTo(3));
        });
    }

    @Test
    void givesEveryGroupAPlaceAndTimes() {
        assertThat(records("addGroup"))
                .allSatisfy(group -> assertThat(group)
                        .containsKeys(
                                "placeId",
                                "sessions",
                                "interestIds",
                                "needIds",
                                "costPence",
                                "usualSize",
                                "assuredOn"));
    }

    @Test
    void usesOnlyPostcodesOfItsOwn() {
        var own = SOURCE.postcodes().keySet();

        assertThat(Stream.of("addPerson", "addPlace").flatMap(each -> texts(each, "postcode").stream()))
                .isNotEmpty()
                .allSatisfy(postcode -> assertThat(own).contains(new Postcode(postcode)));
        assertThat(own).hasSize(42);
    }

    @Test
    void usesNoPostcodeThatIsRealData() throws IOException {
        var own = SOURCE.postcodes().keySet();

        try (var real = Files.lines(RealData.path("gm-geography/GM_postcodes_2018-08.csv"))) {
            assertThat(real.skip(1).map(line -> line.substring(0, line.indexOf(','))))
                    .hasSizeGreaterThan(100_000)
                    .noneMatch(code -> own.contains(new Postcode(code)));
        }
    }

    @Test
    void tiesNobodyToThemselvesOrTwice() {
        var ties = records("addTie").stream()
                .map(tie -> List.of(tie.get("personId"), tie.get("withPersonId")))
                .toList();

        assertThat(ties)
                .doesNotHaveDuplicates()
                .allSatisfy(tie -> assertThat(tie).doesNotHaveDuplicates());
    }

    @Test
    void letsOnlyPeopleOfOneCircleBeAcquainted() {
        var circles = new HashMap<Object, HashSet<Object>>();
        records("addTie")
                .forEach(tie -> circles.computeIfAbsent(tie.get("personId"), person -> new HashSet<>())
                        .add(tie.get("withPersonId")));

        assertThat(records("addAcquaintance"))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(circles.values())
                        .anyMatch(
                                circle -> circle.containsAll(List.of(pair.get("personId"), pair.get("withPersonId")))));
    }

    @Test
    void showsEveryStageOfPresenceNowAndInThePast() {
        var now = records("recordParticipation").stream().filter(part -> !part.containsKey("until"));
        var past = records("recordParticipation").stream().filter(part -> part.containsKey("until"));

        assertThat(now.map(part -> part.get("stage")).distinct()).hasSize(5);
        assertThat(past.map(part -> part.get("stage")).distinct()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void hasOneOfEachThatIsHardToSuggest() {
        assertThat(records("addGroup"))
                .anyMatch(group -> "FULL".equals(group.get("room")))
                .anyMatch(group -> Boolean.TRUE.equals(group.get("sensitive")))
                .anyMatch(group -> List.of("WOMEN").equals(group.get("onlyFor")))
                .anyMatch(group -> "-520d".equals(group.get("assuredOn")))
                .anyMatch(group -> group.containsKey("looksForInterestIds"));
        assertThat(records("addTie").stream().filter(tie -> Boolean.TRUE.equals(tie.get("unsafe"))))
                .hasSize(1);
    }

    @Test
    void leavesTwoPeopleIsolatedInDifferentWays() {
        var brian = records("addTie").stream().filter(tie -> "@brian".equals(tie.get("personId")));
        var walter = records("addTie").stream()
                .filter(tie -> "@walter".equals(tie.get("personId")))
                .filter(tie -> !"PAID".equals(tie.get("sector")) && !"@nora".equals(tie.get("withPersonId")));
        var walterGoes = records("recordParticipation").stream()
                .filter(part -> "@walter".equals(part.get("personId")))
                .filter(part -> !part.containsKey("until"));

        assertThat(brian)
                .hasSizeGreaterThan(4)
                .allMatch(tie -> List.of("FAMILY", "PAID").contains(Objects.toString(tie.get("sector"))));
        assertThat(walter).hasSizeGreaterThan(4).allMatch(tie -> Boolean.TRUE.equals(tie.get("lapsed")));
        assertThat(walterGoes).isEmpty();
    }

    private static List<Map<String, Object>> records(String mutation) {
        return FILES.stream()
                .filter(file -> file.mutation().name().equals(mutation))
                .flatMap(file -> file.records().stream())
                .map(SampleRecord::input)
                .toList();
    }

    private static List<String> texts(String mutation, String field) {
        return records(mutation).stream()
                .filter(record -> record.containsKey(field))
                .map(record -> String.valueOf(record.get(field)))
                .toList();
    }

    private static Stream<Map.Entry<String, Map<String, Object>>> named(String mutation) {
        return FILES.stream()
                .filter(file -> file.mutation().name().equals(mutation))
                .flatMap(file -> file.records().stream())
                .map(record -> Map.entry(record.name().orElse(""), record.input()));
    }
}
