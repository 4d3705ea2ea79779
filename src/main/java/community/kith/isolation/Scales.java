package community.kith.isolation;

import static community.kith.isolation.Points.item;

import community.kith.relationships.Sector;
import community.kith.relationships.TieKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Three published scales that give points, answered by the map. */
final class Scales {

    /** Three contacts a week, as NHANES III has it (Pantell and others 2013, American Journal of Public Health 103(11)). */
    private static final int OFTEN_A_YEAR = 156;

    private static final int DAILY_A_YEAR = 365;
    private static final int ISOLATED_IN_BIOBANK = 2;
    private static final int CONNECTED_IN_BERKMAN = 2;
    private static final int A_WEEK = 7;

    private final DrawnCircle circle;
    private final WayOut out;
    private final @Nullable Boolean livesAlone;

    Scales(DrawnCircle circle, WayOut out, @Nullable Boolean livesAlone) {
        this.circle = circle;
        this.out = out;
        this.livesAlone = livesAlone;
    }

    List<Measure> measures() {
        return List.of(steptoe(), biobank(), berkman());
    }

    /** One point for each thing that is missing, 0 to 5; no line was published beyond the highest fifth of those asked. */
    private Measure steptoe() {
        return measure(
                MeasureName.STEPTOE_ELSA,
                Points.of(
                        item("no partner", Bounds.not(partner())),
                        item("children in touch less than monthly", seldom(Scales::isChild)),
                        item("other family in touch less than monthly", seldom(Scales::isOtherFamily)),
                        item("friends in touch less than monthly", seldom(tie -> DrawnCircle.isIn(tie, Sector.FRIEND))),
                        item("no group or organisation", Bounds.not(out.inAGroup()))),
                bounds -> null);
    }

    /** Lives alone, friends and family less than monthly, nothing in company every week: 0 to 3, isolated from 2. */
    private Measure biobank() {
        return measure(
                MeasureName.UK_BIOBANK,
                Points.of(item("lives alone", livesAlone), seldomSeen(), seldomOut()),
                bounds -> bounds.isAtLeast(ISOLATED_IN_BIOBANK));
    }

    /** What UK Biobank counts, but for living alone: both of them. */
    boolean seldomSeenAndSeldomOut() {
        return Boolean.TRUE.equals(seldomSeen().so())
                && Boolean.TRUE.equals(seldomOut().so());
    }

    private Points.Item seldomSeen() {
        return item("friends and family in touch less than monthly", seldom(Scales::isFriendOrFamily));
    }

    private Points.Item seldomOut() {
        return item("nowhere in company in the last seven days", Bounds.not(out.wasOutWithin(A_WEEK)));
    }

    /** A point for each kind of tie, 0 to 4; most isolated with 0 or 1. */
    private Measure berkman() {
        return measure(
                MeasureName.BERKMAN_SYME,
                Points.of(
                        item("partner", partner()),
                        item("close friends and relatives, together three times a week", often()),
                        item("group", out.inAGroup()),
                        item("faith community", out.inAFaithCommunity())),
                bounds -> bounds.isBelow(CONNECTED_IN_BERKMAN));
    }

    private interface Line {
        @Nullable
        Boolean crossed(Bounds bounds);
    }

    private Measure measure(MeasureName name, Points points, Line line) {
        var bounds = points.bounds();
        return Measure.of(name, bounds, line.crossed(bounds), points.known(), asOf(), points.raw());
    }

    private @Nullable LocalDate asOf() {
        return Stream.of(circle.newest(circle.unpaid()), out.newest())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private @Nullable Boolean partner() {
        return circle.isDrawn()
                ? Tally.of(
                                circle.all(),
                                tie -> tie.kind() == null ? null : Boolean.valueOf(tie.kind() == TieKind.PARTNER))
                        .any()
                : null;
    }

    private @Nullable Boolean seldom(Function<KnownTie, @Nullable Boolean> whose) {
        return circle.isDrawn()
                ? Bounds.not(circle.tally(whose, circle::monthly).any())
                : null;
    }

    private static @Nullable Boolean isFriendOrFamily(KnownTie tie) {
        return DrawnCircle.isIn(tie, Sector.FAMILY, Sector.FRIEND);
    }

    private static @Nullable Boolean isChild(KnownTie tie) {
        return tie.kind() == null ? null : Boolean.valueOf(tie.kind() == TieKind.CHILD);
    }

    private static @Nullable Boolean isOtherFamily(KnownTie tie) {
        var family = DrawnCircle.isIn(tie, Sector.FAMILY);
        if (Boolean.FALSE.equals(family) || tie.kind() == TieKind.CHILD || tie.kind() == TieKind.PARTNER) {
            return false;
        }
        return tie.kind() == null ? null : family;
    }

    private @Nullable Boolean often() {
        if (!circle.isDrawn()) {
            return null;
        }
        var close = circle.that(tie -> !Boolean.FALSE.equals(isFriendOrFamily(tie)));
        var sure = close.stream().filter(tie -> tie.sector() != null && tie.frequency() != null);
        var least = sure.mapToInt(Scales::timesAYear).sum();
        var notKnown = close.stream()
                .filter(tie -> tie.sector() == null || tie.frequency() == null)
                .count();
        return new Bounds(least, (int) (least + notKnown * DAILY_A_YEAR)).isAtLeast(OFTEN_A_YEAR);
    }

    private static int timesAYear(KnownTie tie) {
        if (tie.frequency() == null) {
            return 0;
        }
        return switch (tie.frequency()) {
            case DAILY -> DAILY_A_YEAR;
            case WEEKLY -> 52;
            case MONTHLY -> 12;
            case SEVERAL_TIMES_A_YEAR -> 4;
            case YEARLY -> 1;
            case RARELY -> 0;
        };
    }
}
