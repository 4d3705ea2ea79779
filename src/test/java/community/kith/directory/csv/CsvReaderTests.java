package community.kith.directory.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import community.kith.community.GroupRecord;
import community.kith.community.GroupRule;
import community.kith.community.PlaceKind;
import community.kith.community.PlaceRecord;
import community.kith.community.Room;
import community.kith.community.SourceKey;
import community.kith.directory.reading.Described;
import community.kith.directory.reading.Entry;
import community.kith.directory.reading.Taker;
import community.kith.directory.reading.Unreadable;
import community.kith.directory.reading.WrittenKnown;
import community.kith.graph.Point;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTests {

    private static final String PLACES = """
            {"source": "Places", "takes": "PLACE", "id": ["id"], "filter": "area",
             "columns": {"name": "name", "postcode": "postcode", "latitude": "lat", "longitude": "lon"},
             "optional": ["lat", "lon", "area"], "nothing": ["NA"], "constants": {"kind": "LIBRARY"},
             "always": {"NEEDS": ["company"]}}""";

    private static final String GROUPS = """
            {"source": "Groups", "takes": "GROUP", "id": ["id"],
             "columns": {"name": "name", "description": "about"},
             "optional": ["about", "who", "where", "when", "free", "category", "men only"],
             "organisation": {"column": "who", "separators": ";"},
             "place": {"column": "where", "separators": ";", "ignore": ["Online"]},
             "timings": {"column": "when", "since": "2026-01-05", "saysNothing": ["Ask us"]},
             "cost": {"column": "free", "free": ["TRUE"], "otherwise": "There is a charge."},
             "values": [{"gives": "INTERESTS", "column": "category", "separators": ",;", "words": {"Music": ["singing"], "Other": []}},
                        {"gives": "ONLY_FOR", "column": "men only", "words": {"TRUE": ["MEN"], "FALSE": []}}],
             "phrases": [{"gives": "INTERESTS", "columns": ["name"], "words": {"allotment": ["gardening"]}},
                         {"gives": "SENSITIVE", "columns": ["name", "about"], "words": {"dementia": ["true"]}},
                         {"gives": "ROOM", "columns": ["when"], "words": {"coming soon": ["CLOSED"]}}]}""";

    @TempDir
    private Path folder;

    @Test
    void numbersRowsByTheLineInWhichTheyBegin() {
        var entries = places("id,name,postcode\n\n1,\"Two\nlines\",\n\r\n2,Other,\n\"\",,\n3,Third,");

        assertThat(entries).extracting(Entry::row).containsExactly(3, 6, 8);
        assertThat(entries).extracting(Entry::sourceId).containsExactly("1", "2", "3");
    }

    @Test
    void givesPlaceThePointOfItsPostcode() {
        var place = place("id,name,postcode\n1,Library,wn11aa\n");

        assertThat(place.key()).isEqualTo(new SourceKey("Places", "1"));
        assertThat(place.details().kind()).isEqualTo(PlaceKind.LIBRARY);
        assertThat(place.details().point()).isEqualTo(new Point(53.55, -2.63));
        assertThat(place.helpsWith()).containsExactly(new NeedId("company"));
    }

    @Test
    void notesPostcodesThatCannotBeUsed() {
        var entries = places("id,name,postcode\n1,Near,WN9 9ZZ\n2,Odd,ABC 1234\n3,None,NA\n");

        assertThat(entries).allSatisfy(entry -> assertThat(entry.content()).isPresent());
        assertThat(entries.get(0).reason().message()).contains("not in the local table");
        assertThat(entries.get(1).reason().message()).contains("form of a UK postcode");
        assertThat(entries.get(2).findings()).isEmpty();
    }

    @Test
    void refusesRowsWithoutIdOrName() {
        var entries = places("id,name,postcode\n,Nameless,\n2,,\n3,Fine,,,,too many\n");

        assertThat(entries).allSatisfy(entry -> assertThat(entry.content()).isEmpty());
        assertThat(entries).extracting(entry -> entry.reason().field()).containsExactly("id", "name", null);
    }

    @Test
    void readsOnlyRowsOfTheFilter() {
        var passed = new ArrayList<String>();
        var taken = new ArrayList<@Nullable String>();

        CsvReader.of(mapping(PLACES), null, "AREA:wigan")
                .read(file("id,name,postcode,area\n1,A,,Wigan\n2,B,,Bolton\n"), WrittenKnown.usual(), new Taker<>() {
                    @Override
                    public void take(Entry<Described> entry) {
                        taken.add(entry.sourceId());
                    }

                    @Override
                    public void passOver(String sourceId) {
                        passed.add(sourceId);
                    }
                });

        assertThat(taken).containsExactly("1");
        assertThat(passed).containsExactly("2");
    }

    @Test
    void findsPlaceAndOrganisationByName() {
        var entry = groups("id,name,who,where\n1,Fixing,Trust;  REPAIR Cafe ,Nowhere;town hall;Library\n")
                .getFirst();
        var group = (GroupRecord) entry.content().orElseThrow().record();

        assertThat(group.organisation()).isEqualTo(new SourceKey("Groups", "O1"));
        assertThat(group.place()).isEqualTo(new SourceKey("Groups", "P1"));
        assertThat(group.details().description())
                .isEqualTo("Run by: Trust; REPAIR Cafe.\n\nWhere: Nowhere; town hall; Library.");
        assertThat(entry.findings()).extracting(finding -> finding.field()).containsExactly("who", "where");
    }

    @Test
    void ignoresWhatIsNoPlace() {
        var entry = groups("id,name,where\n1,Chat,Online\n").getFirst();

        assertThat(entry.findings()).isEmpty();
    }

    @Test
    void readsTimesOrKeepsThemAsWords() {
        var entries = groups(
                "id,name,when\n1,A,10:30am - 12:30pm Every 2nd Sunday of the month\n2,B,Every other Wednesday\n3,C,Ask us\n4,D,Coming soon\n");

        assertThat(group(entries, 0).sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.rule()).isEqualTo("FREQ=MONTHLY;BYDAY=2SU"));
        assertThat(group(entries, 1).sessions()).isEmpty();
        assertThat(group(entries, 1).details().timings()).isEqualTo("Every other Wednesday");
        assertThat(entries.get(1).reason().field()).isEqualTo("when");
        assertThat(entries.get(2).findings()).isEmpty();
        assertThat(group(entries, 3).details().room()).isEqualTo(Room.CLOSED);
    }

    @Test
    void readsCategoriesAndWords() {
        var entries = groups(
                "id,name,about,category,men only\n1,Allotment,Dementia friendly,\"music; Other,reading,Chess\",TRUE\n");
        var group = group(entries, 0);

        assertThat(group.interests())
                .containsExactly(new InterestId("gardening"), new InterestId("singing"), new InterestId("reading"));
        assertThat(group.details().onlyFor()).containsExactly(GroupRule.MEN);
        assertThat(group.details().sensitive()).isTrue();
        assertThat(entries.getFirst().reason().message()).contains("“Chess”");
    }

    @ParameterizedTest
    @CsvSource({"TRUE,0,", "FALSE,,There is a charge."})
    void readsCost(String free, @Nullable Integer pence, @Nullable String words) {
        var details = group(groups("id,name,free\n1,A," + free + "\n"), 0).details();

        assertThat(details.costPence()).isEqualTo(pence);
        assertThat(details.cost()).isEqualTo(words);
    }

    @Test
    void refusesFileWithoutColumn() {
        var reader = CsvReader.of(mapping(PLACES), null, null);
        var file = file("id,title\n1,A\n");

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> reader.check(file))
                .withMessageContaining("no column “name”, “postcode”")
                .withMessageContaining("The columns there are: “id”, “title”");
    }

    @Test
    void findsColumnsWhateverTheirCapitals() {
        assertThat(place("\ufeff ID ,Name,POSTCODE\n1,A,\n").details().name()).isEqualTo("A");
    }

    @Test
    void refusesQuotationMarkThatIsNeverClosed() {
        var reader = CsvReader.of(mapping(PLACES), null, null);
        var file = file("id,name,postcode\n1,A,\n2,\"B,\n3,C,\n");

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> reader.check(file))
                .withMessageContaining("line 3");
    }

    @Test
    void takesCellOfTenMegabytes() {
        var entry = groups("id,name,about\n1,A,\"" + "word ".repeat(2_000_000) + "\"\n")
                .getFirst();

        assertThat(entry.content()).isPresent();
        assertThat(entry.reason().message()).contains("There is room for 10000 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"source\": \"S\"}|beginning",
                "{\"source\": \"S\", \"takes\": \"PLACE\", \"id\": [], \"columns\": {\"name\": \"n\"}}|no column for the id",
                "{\"source\": \"S\", \"takes\": \"PLACE\", \"id\": [\"i\"], \"columns\": {\"title\": \"n\"}}|no column for the name",
                "{\"source\": \"S\", \"takes\": \"PLACE\", \"id\": [\"i\"], \"columns\": {\"name\": \"n\", \"colour\": \"c\"}}|no field “colour”",
                "{\"source\": \"S\", \"takes\": \"CLUB\", \"id\": [\"i\"], \"columns\": {\"name\": \"n\"}}|“takes”",
                "{\"source\": \"S\", \"takes\": \"PLACE\", \"id\": [\"i\"], \"columns\": {\"name\": \"n\"}, \"colour\": 1}|“colour”",
                "{\"source\": \"S\", \"takes\":|breaks off",
                "[]|beginning"
            })
    void refusesMappingThatIsNone(String json, String why) {
        var file = file(json);

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> JsonMappings.sent(file))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("mappingFile"))
                .withMessageContaining(why);
    }

    @Test
    void shipsMappingsThatCanBeRead() {
        assertThat(JsonMappings.SHIPPED)
                .allSatisfy(name ->
                        assertThat(JsonMappings.shipped(name).required()).isNotEmpty());
    }

    private PlaceRecord place(String csv) {
        return (PlaceRecord) places(csv).getFirst().content().orElseThrow().record();
    }

    private static GroupRecord group(List<Entry<Described>> entries, int at) {
        return (GroupRecord) entries.get(at).content().orElseThrow().record();
    }

    private List<Entry<Described>> places(String csv) {
        return read(PLACES, csv);
    }

    private List<Entry<Described>> groups(String csv) {
        return read(GROUPS, csv);
    }

    private List<Entry<Described>> read(String mapping, String csv) {
        var entries = new ArrayList<Entry<Described>>();
        CsvReader.of(mapping(mapping), null, null).read(file(csv), WrittenKnown.usual(), entries::add);
        return entries;
    }

    private Mapping mapping(String json) {
        return JsonMappings.sent(file(json));
    }

    private Path file(String content) {
        try {
            return Files.writeString(Files.createTempFile(folder, "f", ".txt"), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
