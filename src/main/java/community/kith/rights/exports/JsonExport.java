package community.kith.rights.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An export as JSON: records by section, and in the place of a piece about somebody else that it is one. */
final class JsonExport {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonExport() {}

    static String of(PersonExport export, Contents contents) {
        var sections = new LinkedHashMap<String, Object>();
        contents.parts().forEach(part -> sections.put(part.section().name(), records(part.records())));
        var document = new LinkedHashMap<String, Object>();
        document.put("madeAt", export.madeAt().toString());
        document.put("sections", sections);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    /** What a held piece says, for whoever decides about it. */
    static String content(HeldPiece piece) {
        return piece.content() instanceof String text ? text : JSON.writeValueAsString(piece.content());
    }

    private static List<Object> records(List<Map<String, Object>> records) {
        var all = new ArrayList<Object>();
        records.forEach(record -> {
            var fields = new LinkedHashMap<String, Object>();
            record.forEach((name, value) -> fields.put(name, value instanceof HeldPiece piece ? piece(piece) : value));
            all.add(fields);
        });
        return all;
    }

    private static Object piece(HeldPiece piece) {
        return piece.state() == PieceState.RELEASED
                ? piece.content()
                : Map.of("aboutSomebodyElse", piece.state().name());
    }
}
