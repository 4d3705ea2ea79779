package community.kith.geography;

/**
 * A neighbourhood as a source has it.
 *
 * @param source the name of the source, such as {@code Wards of Greater Manchester}
 * @param code the code at the source, which with the source says which neighbourhood it is
 * @param geometry a GeoJSON geometry (RFC 7946) of type {@code Polygon} or {@code MultiPolygon}, in WGS 84
 */
public record SourcedNeighbourhood(String source, String code, String name, String geometry) {}
