package community.kith.directory.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.community.GroupRecord;
import community.kith.community.OrganisationRecord;
import community.kith.community.PlaceRecord;
import community.kith.community.Room;
import community.kith.community.SourceKey;
import community.kith.directory.json.JsonPage;
import community.kith.directory.reading.Described;
import community.kith.directory.reading.Entry;
import community.kith.directory.reading.WrittenKnown;
import community.kith.graph.Point;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceReaderTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private static final String CHOIR = """
            {"id": "s1", "name": "Choir", "status": "active", "url": "https://example.org", "minimum_age": 18,
             "assured_date": "2026-05-01",
             "organization": {"id": "o1", "name": "Music for all", "website": "example.org"},
             "service_at_locations": [{"id": "x", "location": {"id": "l1", "location_type": "physical", "name": "Hall",
               "latitude": 53.5, "longitude": -2.6,
               "addresses": [{"address_1": "1 High Street", "city": "Wigan", "postal_code": "wn1 1aa"}],
               "accessibility": [{"description": "Step free. There is a hearing loop. No accessible toilet."}]}}],
             "schedules": [{"freq": "WEEKLY", "byday": "TU", "opens_at": "10:30", "closes_at": "12:00", "dtstart": "2026-01-06"}],
             "languages": [{"code": "pol"}, {"name": "Welsh"}],
             "cost_options": [{"amount": 2.5, "valid_to": "2030-01-01"}, {"amount": 9, "valid_to": "2020-01-01"}],
             "attributes": [{"taxonomy_term": {"name": "Singing"}}]}""";

    @Test
    void readsWholeService() {
        var entry = read(CHOIR);
        var group = group(entry);

        assertThat(entry.findings()).isEmpty();
        assertThat(group.key()).isEqualTo(new SourceKey("Council", "s1"));
        assertThat(group.organisation()).isEqualTo(new SourceKey("Council", "o1"));
        assertThat(group.place()).isEqualTo(new SourceKey("Council", "l1"));
        assertThat(group.assuredOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(group.interests()).containsExactly(new InterestId("singing"));
        assertThat(group.sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=TU"));
        assertThat(group.details().costPence()).isEqualTo(250);
        assertThat(group.details().languages()).containsExactly("pl", "cy");
        assertThat(group.details().minimumAge()).isEqualTo(18);
        assertThat(group.details().room()).isEqualTo(Room.OPEN);
        assertThat(group.details().sensitive()).isFalse();
    }

    @Test
    void readsOrganisationAndPlaceThatComeAlong() {
        var parts = read(CHOIR).content().orElseThrow().parts();

        assertThat(parts).hasSize(2);
        assertThat(((OrganisationRecord) parts.get(0)).details().website()).isEqualTo("http://example.org");
        var place = ((PlaceRecord) parts.get(1)).details();
        assertThat(place.name()).isEqualTo("Hall");
        assertThat(place.address()).isEqualTo("1 High Street, Wigan");
        assertThat(place.point()).isEqualTo(new Point(53.5, -2.6));
        assertThat(place.access()).containsExactly(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP);
        assertThat(place.accessLacking()).containsExactly(AccessFeature.ACCESSIBLE_TOILET);
    }

    @ParameterizedTest
    @CsvSource({"inactive", "defunct", "temporarily closed"})
    void closesWhatIsNotActive(String status) {
        assertThat(group(read("{\"id\": \"1\", \"name\": \"A\", \"status\": \"%s\"}".formatted(status)))
                        .details()
                        .room())
                .isEqualTo(Room.CLOSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"1\", \"status\": \"active\"}|name",
                "{\"id\": \"1\", \"name\": \" \", \"status\": \"active\"}|name",
                "{\"id\": \"1\", \"name\": 7, \"status\": \"active\"}|name",
                "{\"name\": \"A\", \"status\": \"active\"}|id",
                "{\"id\": {}, \"name\": \"A\"}|id",
                "{}|id"
            })
    void refusesServiceWithoutIdOrName(String json, String field) {
        var entry = read(json);

        assertThat(entry.content()).isEmpty();
        assertThat(entry.reason().field()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"minimum_age\": 200|minimum_age",
                "\"minimum_age\": 60, \"maximum_age\": 20|maximum_age",
                "\"url\": \"example_counselling\"|url",
                "\"url\": false|url",
                "\"email\": 12345|email",
                "\"assured_date\": \"last year\"|assured_date",
                "\"assured_date\": \"2030-01-01\"|assured_date",
                "\"organization\": []|organization",
                "\"organization\": {\"id\": \"o\"}|organization.name",
                "\"schedules\": \"weekly\"|schedules",
                "\"languages\": [{\"code\": \"Klingon\"}]|languages.code",
                "\"attributes\": [{\"taxonomy_term\": {\"name\": \"Falconry\"}}]|attributes",
                "\"service_at_locations\": [{\"location\": {\"id\": \"l\"}}]|service_at_locations.location.name",
                "\"service_at_locations\": [{\"location\": {\"id\": \"l\", \"name\": \"L\", \"latitude\": 100, \"longitude\": 101}}]|service_at_locations.location.latitude",
                "\"service_at_locations\": [{\"location\": {\"id\": \"l\", \"name\": \"L\", \"addresses\": [{\"postal_code\": \"ABC 1234\"}]}}]|service_at_locations.location.addresses.postal_code"
            })
    void takesServiceWithoutTheFieldThatCannotBeUsed(String fields, String field) {
        var entry = read("{\"id\": \"1\", \"name\": \"A\", \"status\": \"active\", " + fields + "}");

        assertThat(entry.content()).isPresent();
        assertThat(entry.findings()).extracting(finding -> finding.field()).containsExactly(field);
    }

    @Test
    void knowsWhatGivesSomethingAway() {
        assertThat(group(read("{\"id\": \"1\", \"name\": \"Carers of people with dementia\", \"status\": \"active\"}"))
                        .details()
                        .sensitive())
                .isTrue();
    }

    @Test
    void readsServiceAtLocation() {
        var entry = read(
                "{\"id\": \"x\", \"location\": {\"id\": \"l\", \"name\": \"Hall\"}, \"service\": {\"id\": \"s\", \"name\": \"A\", \"status\": \"active\"}}");

        assertThat(entry.sourceId()).isEqualTo("s");
        assertThat(group(entry).place()).isEqualTo(new SourceKey("Council", "l"));
    }

    private static GroupRecord group(Entry<Described> entry) {
        return (GroupRecord) entry.content().orElseThrow().record();
    }

    private static Entry<Described> read(String json) {
        return new ServiceReader("Council", WrittenKnown.usual(), CLOCK)
                .read(1, JsonPage.of(json).whole());
    }
}
