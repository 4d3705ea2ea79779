package community.kith.whatif;

import org.jspecify.annotations.Nullable;

/** Something to suppose, as somebody asks for it; not checked yet. */
record WhatIfChange(
        Kind kind,
        @Nullable String tieId,
        @Nullable String withPersonId,
        @Nullable String groupId,
        @Nullable String placeId) {

    /** As the schema has them. */
    enum Kind {
        TIE_PICKED_UP,
        TIE_STRENGTHENED,
        SOMEBODY_GONE,
        SOMEBODY_NEW,
        GOES_TO,
        PAID_SUPPORT_ENDED
    }
}
