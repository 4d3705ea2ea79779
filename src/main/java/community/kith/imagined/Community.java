package community.kith.imagined;

import java.util.function.Consumer;

/** An imagined community, line by line. Nothing of it is kept: it takes as little memory for ten million people as for a hundred. */
final class Community {

    private final Size size;
    private final Area area;
    private final Folk folk;
    private final Gifts gifts;
    private final Ties ties;
    private final Assets assets;
    private final Parts parts;
    private final Support support;
    private final Circles circles;

    Community(Size size) {
        this.size = size;
        this.area = new Area(size);
        this.folk = new Folk(size, area);
        this.gifts = new Gifts(size, folk);
        this.ties = new Ties(size, folk);
        this.assets = new Assets(size, area, folk);
        this.parts = new Parts(size, folk, assets);
        this.support = new Support(size, area, folk, assets);
        this.circles = new Circles(size, folk, ties, support);
    }

    Size size() {
        return size;
    }

    /** All lines of a table, in the order of the area, the same at every call. */
    void lines(Table table, Consumer<Line> lines) {
        switch (table) {
            case NEIGHBOURHOODS -> area.each(lines);
            case PEOPLE -> folk.each(lines);
            case PLACES -> assets.places(lines);
            case ORGANISATIONS -> assets.organisations(lines);
            case GROUPS -> assets.groups(lines);
            case TEAMS -> support.teams(lines);
            case CIRCLES -> circles.circles(lines);
            case SESSIONS -> assets.sessions(lines);
            case GIFTS -> gifts.gifts(lines);
            case CONTACTS -> ties.contactsOf(lines);
            case OUTCOMES -> support.outcomes(lines);
            case EXPLORATIONS -> support.explorations(lines);
            case ACTIONS -> circles.actions(lines);
            case MEETINGS -> circles.meetings(lines);
            case TIES -> ties.each(lines);
            case ACQUAINTANCES -> ties.acquaintances(lines);
            case INTERESTS_OF_PEOPLE -> gifts.interests(lines);
            case INTERESTS_OF_GIFTS -> gifts.belonging(lines);
            case NEEDS_OF_GIFTS -> gifts.helping(lines);
            case CONTACTS_WITH -> ties.contactsWith(lines);
            case PARTS_IN_GROUPS -> parts.inGroups(lines);
            case PARTS_IN_PLACES -> parts.inPlaces(lines);
            case INTERESTS_OF_GROUPS -> assets.offers(lines);
            case WISHES_OF_GROUPS -> assets.wishes(lines);
            case NEEDS_OF_GROUPS -> assets.needs(lines);
            case WHERE_GROUPS_MEET -> assets.sites(lines);
            case WHO_RUNS_GROUPS -> assets.runners(lines);
            case SUPPORTED -> support.supports(lines);
            case WORKERS -> support.workers(lines);
            case WHERE_TEAMS_WORK -> support.areas(lines);
            case NEEDS_OF_OUTCOMES -> support.needs(lines);
            case INTERESTS_OF_OUTCOMES -> support.interests(lines);
            case WHAT_WAS_TRIED -> support.tried(lines);
            case AROUND_WHOM -> circles.around(lines);
            case MEMBERS -> circles.members(lines);
            case WHO_WILL -> circles.doers(lines);
        }
    }
}
