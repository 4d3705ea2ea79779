package community.kith.isolation;

import java.time.LocalDate;

/** One life on one day, as the signals look at it. */
record Life(
        LifeFacts facts,
        LocalDate today,
        Thresholds thresholds,
        DrawnCircle circle,
        CircleShape shape,
        WayOut out,
        Figures figures) {}
