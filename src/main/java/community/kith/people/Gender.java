package community.kith.people;

/** How a person describes their gender. */
public enum Gender {
    WOMAN,
    MAN,
    OTHER
}
