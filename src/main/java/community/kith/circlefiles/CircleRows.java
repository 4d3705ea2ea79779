package community.kith.circlefiles;

import community.kith.directory.reading.Entry;
import community.kith.people.Gender;
import community.kith.people.PersonSource;
import community.kith.people.SourcedPerson;
import community.kith.relationships.ContactFrequency;
import community.kith.relationships.Help;
import community.kith.relationships.Sector;
import community.kith.relationships.TieDetails;
import community.kith.relationships.TieKind;
import community.kith.relationships.TiePart;
import community.kith.relationships.TieWish;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of the files are: people, ties, and who knows whom.
 *
 * @param source the name of what they came from
 */
record CircleRows(CircleMapping mapping, String source, LocalDate today) {

    private static final int LONGEST_ID = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 200;
    private static final int FIRST_YEAR = 1900;

    /** Somebody in the circle of an ego. */
    record InCircle(PersonSource ego, SourcedPerson person, TieDetails tie) {}

    /** Two people in the circle of an ego who know each other. */
    record Pair(
            PersonSource ego,
            PersonSource one,
            PersonSource other,
            @Nullable String inWords) {}

    Entry<SourcedPerson> ego(RowFields fields) {
        return withId(fields, fields.file().idColumns(), id -> {
            var person = person(fields, new PersonSource(source, id));
            return entry(fields, id, person);
        });
    }

    Entry<InCircle> alter(RowFields fields) {
        return withId(
                fields,
                fields.file().egoColumns(),
                ego -> withId(fields, fields.file().idColumns(), id -> {
                    var person = person(fields, in(ego, id));
                    var tie = tie(fields);
                    return entry(
                            fields,
                            ego + " / " + id,
                            person.map(found -> new InCircle(new PersonSource(source, ego), found, tie)));
                }));
    }

    Entry<Pair> pair(RowFields fields) {
        return withId(
                fields,
                fields.file().egoColumns(),
                ego -> withId(
                        fields,
                        fields.file().fromColumns(),
                        from -> withId(fields, fields.file().toColumns(), to -> {
                            if (from.equals(to)) {
                                fields.reading()
                                        .note(
                                                fields.file().toColumns().getFirst(),
                                                "Both ends are the same person. Give two different people.");
                                return Entry.refused(
                                        fields.row().line(),
                                        null,
                                        fields.reading().findings());
                            }
                            var pair = new Pair(
                                    new PersonSource(source, ego),
                                    in(ego, from),
                                    in(ego, to),
                                    fields.line("inWords", LONGEST_WORDS).orElse(null));
                            return new Entry<>(
                                    fields.row().line(),
                                    null,
                                    pair,
                                    fields.reading().findings());
                        })));
    }

    /** Whose id it is: everybody's in one list, or that of one circle alone. */
    private PersonSource in(String ego, String id) {
        return new PersonSource(source, mapping.oneList() ? id : ego + " / " + id);
    }

    private static <T> Entry<T> withId(RowFields fields, List<String> columns, Function<String, Entry<T>> then) {
        var id = fields.id(columns);
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            fields.reading()
                    .note(
                            columns.getFirst(),
                            "There is no id here, or it is longer than %d characters. Give one.".formatted(LONGEST_ID));
            return Entry.refused(fields.row().line(), null, fields.reading().findings());
        }
        return then.apply(id);
    }

    private static <T> Entry<T> entry(RowFields fields, String id, Optional<T> record) {
        var line = fields.row().line();
        var findings = fields.reading().findings();
        return record.map(found -> Entry.taken(line, id, found, findings))
                .orElseGet(() -> Entry.refused(line, id, findings));
    }

    private Optional<SourcedPerson> person(RowFields fields, PersonSource who) {
        var name = fields.line("name", LONGEST_NAME);
        if (name.isEmpty()) {
            fields.reading()
                    .note(
                            fields.about("name"),
                            "There is no name here. Give one, or let the mapping make one from the id.");
            return Optional.empty();
        }
        return Optional.of(new SourcedPerson(
                who,
                name.get(),
                fields.line("knownAs", LONGEST_NAME).orElse(null),
                fields.whole("birthYear", FIRST_YEAR, today.getYear()).orElse(null),
                fields.constant("gender", Gender.class).orElse(null),
                fields.truth("livesAlone").orElse(null)));
    }

    /** Whoever is not placed stands at the edge until somebody says where they belong. */
    private TieDetails tie(RowFields fields) {
        var sector = fields.constant("sector", Sector.class);
        var ring = fields.whole("ring", 1, 3);
        var kind = fields.constant("kind", TieKind.class);
        var notKnown = new ArrayList<TiePart>();
        sector.ifPresentOrElse(known -> {}, () -> notKnown.add(TiePart.SECTOR));
        ring.ifPresentOrElse(known -> {}, () -> notKnown.add(TiePart.RING));
        kind.ifPresentOrElse(known -> {}, () -> notKnown.add(TiePart.KIND));
        return new TieDetails(
                sector.orElse(Sector.COMMUNITY),
                ring.orElse(3),
                kind.orElse(TieKind.OTHER),
                fields.line("inWords", LONGEST_WORDS).orElse(null),
                fields.whole("sinceYear", FIRST_YEAR, today.getYear()).orElse(null),
                fields.constant("contactFrequency", ContactFrequency.class).orElse(null),
                fields.past("lastContact", today).orElse(null),
                fields.constants("receives", Help.class),
                fields.constants("gives", Help.class),
                fields.texts("offered").stream().map(NeedId::given).toList(),
                fields.truth("confides").orElse(null),
                fields.truth("canCallOn").orElse(null),
                fields.truth("lapsed").orElse(false),
                fields.constant("wish", TieWish.class).orElse(null),
                fields.truth("unsafe").orElse(false),
                notKnown);
    }
}
