package community.kith.community;

/** Whom a group is only for. */
public enum GroupRule {
    WOMEN,
    MEN,
    MEMBERS,
    REFERRED,
    HOMELESS,
    DISABLED,
    FAMILIES
}
