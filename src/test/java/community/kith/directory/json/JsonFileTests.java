package community.kith.directory.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import community.kith.directory.reading.Reading;
import community.kith.directory.reading.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTests {

    @TempDir
    private Path folder;

    @Test
    void readsItemsOfList() throws IOException {
        var seen = new ArrayList<String>();

        JsonFile.check(
                        file(
                                "{\"page\": {\"contents\": [1]}, \"contents\": [{\"id\": \"a\"}, 7, {\"id\": \"b\"}], \"end\": [2]}"))
                .items(
                        "contents",
                        (position, item) -> seen.add(
                                position + " " + item.text("id", new Reading()).orElse("-")));

        assertThat(seen).containsExactly("1 a", "2 -", "3 b");
    }

    @Test
    void knowsItsLists() throws IOException {
        var file = JsonFile.check(file("{\"a\": {\"b\": []}, \"c\": []}"));

        assertThat(file.listCalled(List.of("b", "a", "c"))).contains("c");
        assertThat(file.isList()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"contents\": [{\"id\": \"a\"}, {\"id\": ",
                "{\"contents\": [",
                "{\"contents\": []",
                "[{\"id\": \"a\"}",
                "{\"a\": 1} trailing",
                "[1] [2]",
                "{'a': 1}",
                "{\"a\": tru"
            })
    void refusesWhatBreaksOff(String json) throws IOException {
        var file = file(json);

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> JsonFile.check(file))
                .withMessageContaining("line 1, column");
    }

    @Test
    void refusesDeepNesting() throws IOException {
        var file = file("{\"contents\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}");

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> JsonFile.check(file))
                .withMessageContaining("nested more than 100 deep");
    }

    @Test
    void refusesSingleValue() throws IOException {
        var file = file("\"a\"");

        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> JsonFile.check(file));
    }

    @Test
    void notesFieldsOfTheWrongType() throws IOException {
        var reading = new Reading();
        var item = JsonFile.check(
                        file(
                                "{\"name\": 5, \"email\": false, \"organization\": [], \"schedules\": {\"id\": \"s\"}, \"list\": [1]}"))
                .whole();

        assertThat(item.text("name", reading)).isEmpty();
        assertThat(item.plain("name", reading)).contains("5");
        assertThat(item.text("email", reading)).isEmpty();
        assertThat(item.object("organization", reading)).isEmpty();
        assertThat(item.objects("schedules", reading)).hasSize(1);
        assertThat(item.objects("list", reading)).isEmpty();
        assertThat(reading.findings().stream().map(finding -> finding.field() + ": " + finding.message()))
                .containsExactly(
                        "name: This should be text and is a number, so it was left out.",
                        "email: This should be text and is true or false, so it was left out.",
                        "organization: This should be an object and is a list, so it was left out.",
                        "list: An item of the list is a number and no object; it was left out.");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file.json"), content);
    }
}
