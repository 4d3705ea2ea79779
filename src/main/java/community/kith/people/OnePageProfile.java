package community.kith.people;

import java.util.List;

/** What people appreciate about the person, what matters to them, and how best to support them. */
public record OnePageProfile(List<String> appreciated, List<String> matters, List<String> support) {

    /** Nothing has been written yet. */
    public static final OnePageProfile EMPTY = new OnePageProfile(List.of(), List.of(), List.of());

    public OnePageProfile {
        appreciated = List.copyOf(appreciated);
        matters = List.copyOf(matters);
        support = List.copyOf(support);
    }
}
