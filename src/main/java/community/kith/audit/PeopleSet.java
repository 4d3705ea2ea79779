package community.kith.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Several people whom records of a month are about. They are looked at together again and again, as in the list of a team, and are
 * mentioned once for all records of a month, by which each of them finds these.
 *
 * @param id the hash of the month and the people
 * @param month its first day, by UTC
 * @param people in the order of their ids
 */
record PeopleSet(String id, LocalDate month, List<String> people) {

    PeopleSet {
        people = List.copyOf(people);
    }

    /** Those whom an entry is about; nothing where it is about one or nobody, who is found without. */
    static Optional<PeopleSet> of(Entry entry) {
        if (entry.people().size() < 2) {
            return Optional.empty();
        }
        var month = LocalDate.ofInstant(entry.at(), ZoneOffset.UTC).withDayOfMonth(1);
        var people = entry.people().stream().sorted().toList();
        return Optional.of(
                new PeopleSet(new Hash().text(month.toString()).texts(people).end(), month, people));
    }
}
