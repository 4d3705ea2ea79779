package community.kith.tiles;

/**
 * One square of the map, in the usual tiling of Web Mercator: zoom 0 is the world in one tile, and each step halves the side.
 *
 * @param column from 0 in the west
 * @param row from 0 in the north
 */
record Tile(int zoom, int column, int row) {

    /** Houses can be told apart; few servers have more. */
    static final int CLOSEST = 19;

    /** Whether there is such a tile. */
    boolean exists() {
        return zoom >= 0 && zoom <= CLOSEST && within(column) && within(row);
    }

    private boolean within(int position) {
        return position >= 0 && position < 1 << zoom;
    }

    /** Where a server has it whose addresses are made so. */
    String at(String template) {
        return template.replace("{z}", String.valueOf(zoom))
                .replace("{x}", String.valueOf(column))
                .replace("{y}", String.valueOf(row));
    }
}
