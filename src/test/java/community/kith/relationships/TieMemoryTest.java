package community.kith.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is remembered goes through JSON, and comes back as it was. */
class TieMemoryTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final TieDetails EVERYTHING = new TieDetails(
            Sector.COMMUNITY,
            2,
            TieKind.FAITH,
            "from chapel",
            1998,
            ContactFrequency.WEEKLY,
            LocalDate.of(2026, 11, 1),
            List.of(Help.EMOTIONAL),
            List.of(Help.PRACTICAL, Help.COMPANY),
            List.of(new NeedId("company")),
            true,
            false,
            true,
            TieWish.MORE,
            true);

    private static final TieDetails LITTLE = new TieDetails(
            Sector.FAMILY,
            1,
            TieKind.SIBLING,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            false,
            null,
            false);

    @Test
    void remembersEverything() {
        assertThat(remembered(EVERYTHING).details()).isEqualTo(EVERYTHING);
    }

    @Test
    void remembersWhatWasNotKnown() {
        assertThat(remembered(LITTLE).details()).isEqualTo(LITTLE);
    }

    @Test
    void remembersWhichTieAndTheVersionThatTheChangeLedTo() {
        var memory = remembered(LITTLE);

        assertThat(memory.tieId()).isEqualTo(new TieId("t1"));
        assertThat(memory.version()).isEqualTo(5);
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    private static TieMemory remembered(TieDetails before) {
        var now = new Tie(new TieId("t1"), 5, new PersonId("p1"), new PersonId("p2"), LITTLE, null, List.of());
        var text = JSON.writeValueAsString(TieMemory.ofDetails(now, before));
        return new TieMemory((Map<String, Object>) JSON.readValue(text, Map.class));
    }
}
