package community.kith.imagined;

import java.util.List;

/** Who is who in a family of six that lives near each other: what the first of a row calls the one of a column. */
enum Kin {
    GRANDMOTHER("- PARTNER CHILD OTHER_RELATIVE GRANDCHILD SIBLING"),
    GRANDFATHER("PARTNER - CHILD OTHER_RELATIVE GRANDCHILD OTHER_RELATIVE"),
    DAUGHTER("PARENT PARENT - PARTNER CHILD OTHER_RELATIVE"),
    SON_IN_LAW("OTHER_RELATIVE OTHER_RELATIVE PARTNER - CHILD OTHER_RELATIVE"),
    GRANDCHILD("GRANDPARENT GRANDPARENT PARENT PARENT - OTHER_RELATIVE"),
    GREAT_UNCLE("SIBLING OTHER_RELATIVE OTHER_RELATIVE OTHER_RELATIVE OTHER_RELATIVE -");

    static final int SIZE = values().length;

    private final List<String> kinds;

    Kin(String kinds) {
        this.kinds = List.of(kinds.split(" "));
    }

    /** What another of the same family is to this one, as a kind of tie. */
    String calls(Kin other) {
        return kinds.get(other.ordinal());
    }

    boolean isOld() {
        return this == GRANDMOTHER || this == GRANDFATHER || this == GREAT_UNCLE;
    }

    boolean isWoman(Chance chance) {
        return switch (this) {
            case GRANDMOTHER, DAUGHTER -> true;
            case GRANDFATHER, SON_IN_LAW, GREAT_UNCLE -> false;
            case GRANDCHILD -> chance.in(0.5);
        };
    }

    /** A first name of their time. */
    List<String> names() {
        return switch (this) {
            case GRANDMOTHER -> Words.WOMEN_OF_OLD;
            case GRANDFATHER, GREAT_UNCLE -> Words.MEN_OF_OLD;
            case DAUGHTER -> Words.WOMEN;
            case SON_IN_LAW -> Words.MEN;
            case GRANDCHILD -> Words.YOUNG;
        };
    }

    int age(Chance chance) {
        return switch (this) {
            case GRANDMOTHER, GRANDFATHER, GREAT_UNCLE -> chance.between(68, 94);
            case DAUGHTER, SON_IN_LAW -> chance.between(42, 64);
            case GRANDCHILD -> chance.between(18, 34);
        };
    }
}
