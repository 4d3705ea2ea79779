package community.kith.community;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.taxonomy.AccessFeature;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTests {

    @Test
    void addsWhatThePlaceHas() {
        var access = Access.of(
                group(List.of(AccessFeature.QUIET), List.of()),
                place(List.of(AccessFeature.STEP_FREE), List.of(AccessFeature.HEARING_LOOP)));

        assertThat(access.known()).containsExactly(AccessFeature.STEP_FREE, AccessFeature.QUIET);
        assertThat(access.lacking()).containsExactly(AccessFeature.HEARING_LOOP);
    }

    @Test
    void believesTheGroupThatHasWhatThePlaceLacks() {
        var access = Access.of(
                group(List.of(AccessFeature.STEP_FREE), List.of()), place(List.of(), List.of(AccessFeature.STEP_FREE)));

        assertThat(access.known()).containsExactly(AccessFeature.STEP_FREE);
        assertThat(access.lacking()).isEmpty();
    }

    @Test
    void believesTheGroupThatLacksWhatThePlaceHas() {
        var access = Access.of(
                group(List.of(), List.of(AccessFeature.HEARING_LOOP)),
                place(List.of(AccessFeature.HEARING_LOOP), List.of()));

        assertThat(access.known()).isEmpty();
        assertThat(access.lacking()).containsExactly(AccessFeature.HEARING_LOOP);
    }

    private static GroupDetails group(List<AccessFeature> access, List<AccessFeature> lacking) {
        return new GroupDetails(
                "Choir", null, null, null, null, null, null, null, List.of(), List.of(), Room.OPEN, null, access,
                lacking, false);
    }

    private static PlaceDetails place(List<AccessFeature> access, List<AccessFeature> lacking) {
        return new PlaceDetails("Hall", PlaceKind.OTHER, null, null, null, null, null, null, access, lacking);
    }
}
