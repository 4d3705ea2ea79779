package community.kith.directory.openreferral;

import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Reading;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the languages of a service as two-letter codes, from codes of two or three letters or English names. */
final class ServiceLanguages {

    private static final Map<String, String> CODES = codes();

    private ServiceLanguages() {}

    static List<String> read(JsonItem service, Reading reading) {
        return service.objects("languages", reading).stream()
                .flatMap(language -> code(language, reading).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> code(JsonItem language, Reading reading) {
        var written = language.text("code", reading)
                .or(() -> language.text("name", reading))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty());
        var code = written.map(CODES::get);
        if (written.isPresent() && code.isEmpty()) {
            reading.note(language.field("code"), "This is no language that is known here, so it was left out.");
        }
        return code;
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .forEach(code -> {
                    var locale = Locale.of(code);
                    codes.put(code, code);
                    codes.put(locale.getISO3Language(), code);
                    codes.put(locale.getDisplayLanguage(Locale.UK).toLowerCase(Locale.ROOT), code);
                });
        return Map.copyOf(codes);
    }
}
