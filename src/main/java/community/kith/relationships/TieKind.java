package community.kith.relationships;

/** How two people are related. */
public enum TieKind {
    PARTNER,
    FORMER_PARTNER,
    PARENT,
    CHILD,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    OTHER_RELATIVE,
    FRIEND,
    NEIGHBOUR,
    COLLEAGUE,
    FAITH,
    GROUP,
    LOCAL_FACE,
    VOLUNTEER,
    WORKER,
    PROFESSIONAL,
    OTHER
}
