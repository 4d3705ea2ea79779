package community.kith.directory.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTests {

    @TempDir
    private Path folder;

    @Test
    void takesTextInUtf8() throws IOException {
        var file = file("name\nCaf\u00e9 \ud83c\udf43\n".getBytes(StandardCharsets.UTF_8));

        assertThatCode(() -> TextFile.check(file)).doesNotThrowAnyException();
    }

    @Test
    void takesCharactersThatLieAcrossBlocks() throws IOException {
        var file = file(("x".repeat(64 * 1024 - 1) + "\u20ac\n").getBytes(StandardCharsets.UTF_8));

        assertThatCode(() -> TextFile.check(file)).doesNotThrowAnyException();
    }

    @Test
    void namesFirstLineThatIsNotUtf8() throws IOException {
        var file = file("name\nplain\nCaf\u00e9\nCaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        refuses(file, "Line 3 has");
    }

    @Test
    void refusesCharacterThatBreaksOffAtEnd() throws IOException {
        refuses(file(new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x82}), "Line 2 has");
    }

    @Test
    void refusesEmptyFile() throws IOException {
        refuses(file(new byte[0]), "empty");
        refuses(file(" \n\r\n".getBytes(StandardCharsets.UTF_8)), "empty");
    }

    @Test
    void refusesZip() throws IOException {
        refuses(file(new byte[] {'P', 'K', 3, 4, 20, 0}), "packed");
    }

    @Test
    void refusesUtf16() throws IOException {
        refuses(file("\ufeffname".getBytes(StandardCharsets.UTF_16LE)), "UTF-8");
    }

    @Test
    void refusesZeroBytes() throws IOException {
        refuses(file(new byte[] {'a', '\n', 'b', 0, 'c'}), "Line 2 has a byte that no text has");
    }

    @Test
    void leavesOutTheMarkAtTheBeginning() throws IOException {
        var file = file("\ufeffname\n".getBytes(StandardCharsets.UTF_8));

        try (var reader = new BufferedReader(TextFile.open(file))) {
            assertThat(reader.readLine()).isEqualTo("name");
        }
    }

    private static void refuses(Path file, String why) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> TextFile.check(file))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("file"))
                .withMessageContaining(why);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }
}
