package community.kith.isolation;

/** The measures, each with the publication that its rule is from. How the map answers it is in {@code docs/isolation.md}. */
public enum MeasureName {
    LSNS_6("Lubben J. and others (2006), The Gerontologist 46(4), 503–513"),
    LSNS_6_FAMILY("Lubben J. and others (2006), The Gerontologist 46(4), 503–513"),
    LSNS_6_FRIENDS("Lubben J. and others (2006), The Gerontologist 46(4), 503–513"),
    STEPTOE_ELSA("Steptoe A. and others (2013), PNAS 110(15), 5797–5801"),
    UK_BIOBANK("Elovainio M. and others (2017), The Lancet Public Health 2(6), e260–e266"),
    BERKMAN_SYME("Berkman L. and Syme S. (1979), American Journal of Epidemiology 109(2), 186–204"),
    CONSTRAINT("Burt R. (1992), Structural Holes, Harvard University Press"),
    EFFECTIVE_SIZE("Burt R. (1992), Structural Holes; Borgatti S. (1997), Connections 20(1), 35–38"),
    DENSITY("Wasserman S. and Faust K. (1994), Social Network Analysis, Cambridge University Press");

    private final String source;

    MeasureName(String source) {
        this.source = source;
    }

    /** Where its rule was published. */
    public String source() {
        return source;
    }
}
