package community.kith.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is sealed is read with the same key and as it was, or not at all. */
class SealTest {

    private static final byte[] WORDS = "how far the graph had come".getBytes(UTF_8);

    private final Seal seal = new Seal(key(1));

    @Test
    void givesBackWhatWasSealedAndShowsNothingOfIt() {
        var sealed = seal.seal(WORDS);

        assertThat(new Seal(key(1)).open(sealed)).contains(WORDS);
        assertThat(new String(sealed, UTF_8)).doesNotContain("graph");
        assertThat(seal.seal(WORDS)).isNotEqualTo(sealed);
    }

    @Test
    void opensNothingOfAnotherKeyAndNothingThatWasChanged() {
        var sealed = seal.seal(WORDS);

        assertThat(new Seal(key(2)).open(sealed)).isEmpty();
        for (var place = 0; place < sealed.length; place++) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            assertThat(seal.open(changed)).isEmpty();
        }
        for (var length : new int[] {0, 1, 12, 27, sealed.length - 1}) {
            assertThat(seal.open(Arrays.copyOf(sealed, length))).isEmpty();
        }
    }

    @Test
    void takesNoKeyThatIsTooShort() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal(new byte[16]));
    }

    private static byte[] key(int number) {
        var key = new byte[32];
        key[0] = (byte) number;
        return key;
    }
}
