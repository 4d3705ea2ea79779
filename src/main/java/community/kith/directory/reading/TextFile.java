package community.kith.directory.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A text file in UTF-8 that somebody sent: looked at as a whole before anything of it is used. */
public final class TextFile {

    private static final int BLOCK = 64 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TextFile() {}

    /**
     * Reads the whole file once.
     *
     * @throws Unreadable when it is empty, packed, no text, or not UTF-8; the last names the first bad line
     */
    public static void check(Path file) {
        try (var in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            in.mark(BLOCK);
            checkKind(in.readNBytes(4));
            in.reset();
            checkCharacters(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A reader from the first character on, without the mark that some programs put before it. */
    public static Reader open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), BLOCK);
        in.mark(MARK.length);
        if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
            in.reset();
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BLOCK);
    }

    private static void checkKind(byte[] start) {
        if (start.length == 0) {
            throw Unreadable.file("The file is empty.");
        }
        if (Arrays.equals(start, ZIP)) {
            throw Unreadable.file("The file is packed (ZIP or a spreadsheet). Send the CSV or JSON file itself.");
        }
        var first = start[0] & 0xFF;
        if (first == 0xFF || first == 0xFE || start[0] == 0) {
            throw Unreadable.file("The file is not text in UTF-8. Save it as UTF-8 and send it again.");
        }
    }

    private static void checkCharacters(BufferedInputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BLOCK);
        var lines = new Lines();
        var read = 0;
        while (read >= 0) {
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            decode(decoder, bytes, lines, read < 0);
            bytes.compact();
        }
        if (!lines.anyText) {
            throw Unreadable.file("The file is empty.");
        }
    }

    private static void decode(CharsetDecoder decoder, ByteBuffer bytes, Lines lines, boolean end) {
        var characters = CharBuffer.allocate(BLOCK + 1);
        var result = decoder.decode(bytes, characters, end);
        lines.count(characters.flip());
        if (result.isError()) {
            throw badLine(lines, result);
        }
    }

    private static Unreadable badLine(Lines lines, CoderResult result) {
        return Unreadable.file(
                "Line %d has %d bytes that are not UTF-8. Save the file as UTF-8 and send it again; nothing was taken."
                        .formatted(lines.line, result.length()));
    }

    /** Counts lines as an editor does. */
    private static final class Lines {
        private int line = 1;
        private boolean anyText;

        void count(CharBuffer characters) {
            while (characters.hasRemaining()) {
                var character = characters.get();
                if (character == '\n') {
                    line++;
                } else if (character == 0) {
                    throw Unreadable.file("Line %d has a byte that no text has. Send a text file.".formatted(line));
                } else if (!Character.isWhitespace(character) && character != 0xFEFF) {
                    anyText = true;
                }
            }
        }
    }
}
