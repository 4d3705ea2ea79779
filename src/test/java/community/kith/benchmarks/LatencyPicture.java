package community.kith.benchmarks;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;

/** How long each way takes as the community grows: half of the answers came sooner. Of several runs at a size the last one counts. */
final class LatencyPicture {

    private final String name;
    private final List<Line> lines;

    private record Line(String name, int people, String way, double p50) {

        /** Name, people, way, p50 and p95 in microseconds. */
        static Line of(String text) {
            var cells = text.split(",");
            return new Line(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    String.join(",", List.of(cells).subList(2, cells.length - 2)),
                    Double.parseDouble(cells[cells.length - 2]));
        }
    }

    LatencyPicture(String name, List<String> lines) {
        this.name = name;
        this.lines = lines.stream()
                .map(Line::of)
                .filter(line -> line.name().equals(name))
                .toList();
    }

    /** Draws it to a file; the ending is added. */
    void draw(Path file) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(900)
                .height(520)
                .title(name)
                .xAxisTitle("people in the graph")
                .yAxisTitle("milliseconds, median")
                .build();
        chart.getStyler().setXAxisLogarithmic(true);
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        lines.stream()
                .collect(groupingBy(Line::way, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .forEach((way, its) -> {
                    var bySize = new TreeMap<Integer, Double>();
                    its.forEach(line -> bySize.put(line.people(), line.p50() / 1_000));
                    chart.addSeries(way, List.copyOf(bySize.keySet()), List.copyOf(bySize.values()));
                });
        BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
    }
}
