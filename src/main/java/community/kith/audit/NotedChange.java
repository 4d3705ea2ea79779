package community.kith.audit;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A change that was noted in its transaction and is in no chain yet. */
record NotedChange(String id, Entry entry) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What stands in the graph. The reason stands apart, so that it can be erased. */
    Map<String, Object> note(String copy) {
        var note = new HashMap<String, Object>();
        note.put("id", id);
        note.put("copy", copy);
        note.put("at", entry.at().atZone(ZoneOffset.UTC));
        note.put("entry", JSON.writeValueAsString(entry.because(null)));
        entry.people().stream().findFirst().ifPresent(person -> note.put("person", person));
        if (entry.reason() != null) {
            note.put("reason", entry.reason());
        }
        return note;
    }

    /**
     * What stood there.
     *
     * @throws IllegalArgumentException when it is not as it was written
     */
    static NotedChange read(String id, String entry, @Nullable String reason) {
        try {
            return new NotedChange(id, JSON.readValue(entry, Entry.class).because(reason));
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("Not a note of a change", unreadable);
        }
    }
}
