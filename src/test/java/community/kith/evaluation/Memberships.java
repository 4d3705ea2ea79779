package community.kith.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import community.kith.RealData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Real memberships, with those taken away that are to be found again.
 *
 * @param categories what each group is for, by its id
 * @param known what may be known
 * @param heldOut what is to be found again: of each person the last group that they joined, if something is known besides
 */
public record Memberships(Map<String, String> categories, List<Membership> known, List<Membership> heldOut) {

    /** Which memberships are held out. */
    public enum Split {
        /** The one before the last; the last is not there at all. To choose by. */
        VALIDATION,
        /** The last one. To report. */
        TEST
    }

    public Memberships {
        categories = Map.copyOf(categories);
        known = List.copyOf(known);
        heldOut = List.copyOf(heldOut);
    }

    /** The memberships with those of a split held out. */
    public static Memberships read(Split split) {
        var groups = lines("groups.csv").collect(toMap(line -> line[0], line -> line[1]));
        var known = new ArrayList<Membership>();
        var heldOut = new ArrayList<Membership>();
        ofEach().values().forEach(all -> {
            var left = split == Split.VALIDATION ? withoutLast(all) : all;
            known.addAll(withoutLast(left));
            if (left.size() > 1) {
                heldOut.add(left.getLast());
            }
        });
        return new Memberships(groups, known, heldOut);
    }

    /** All but the last; somebody's only membership stays. */
    private static List<Membership> withoutLast(List<Membership> all) {
        return all.size() > 1 ? all.subList(0, all.size() - 1) : all;
    }

    private static TreeMap<String, List<Membership>> ofEach() {
        return lines("memberships.csv")
                .map(line -> new Membership(line[0], line[1], LocalDate.parse(line[2]), Integer.parseInt(line[3])))
                .sorted(Membership.BY_DAY)
                .collect(groupingBy(Membership::person, TreeMap::new, java.util.stream.Collectors.toList()));
    }

    /** Neither file has a quoted field, and no date is missing. */
    private static Stream<String[]> lines(String file) {
        Path path = RealData.path("group-memberships/" + file);
        try {
            return Files.readAllLines(path).stream().skip(1).map(line -> line.split(",", -1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
