package community.kith.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.suggestions.candidates.ReasonCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z_]+)` \\| (-?\\d+) \\|.*");

    @Test
    void areThoseOfTheTableInTheDocuments() throws IOException {
        var table = new HashMap<String, Double>();
        for (var line : Files.readAllLines(Path.of("docs", "suggestions.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                table.put(row.group(1), Double.valueOf(row.group(2)));
            }
        }

        assertThat(table)
                .isEqualTo(
                        Arrays.stream(ReasonCode.values()).collect(Collectors.toMap(Enum::name, ReasonCode::weight)));
    }
}
