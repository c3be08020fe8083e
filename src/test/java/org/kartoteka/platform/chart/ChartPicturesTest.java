package org.kartoteka.platform.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.platform.ui.Theme;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

class ChartPicturesTest {

    private static final double WIDTH = 790;
    private static final double HEIGHT = 380;

    @Test
    void everyKindShowsEveryItemInBothLooks() throws IOException {
        for (var entry : SampleCharts.all().entrySet()) {
            for (var look : List.of("light", "dark")) {
                var theme =
                        ChartColors.of(List.of(Theme.sheet(Theme.class, look + ".css")), "System");
                var picture =
                        ChartPicture.forScreen(
                                entry.getValue(), theme, WIDTH, HEIGHT, 1, Zoom.WHOLE);
                write(picture.image(), entry.getKey() + "-" + look);
                var large =
                        ChartPicture.forScreen(
                                entry.getValue(), theme, WIDTH, HEIGHT, 2, Zoom.WHOLE);
                write(large.image(), entry.getKey() + "-" + look + "-200");
                var shown = picture.placed().stream().map(Placed::item).collect(Collectors.toSet());
                assertEquals(Set.of(), missing(entry.getValue(), shown), entry.getKey());
            }
        }
    }

    private static Set<Integer> missing(Chart chart, Set<Integer> shown) {
        var all =
                IntStream.range(0, chart.items().size())
                        .boxed()
                        .filter(item -> !isNothing(chart.items().get(item)))
                        .collect(Collectors.toCollection(HashSet::new));
        all.removeAll(shown);
        return all;
    }

    /// A layer of height nothing cannot be pointed at.
    private static boolean isNothing(ChartItem item) {
        return item.cells().get(2).equals(new Cell.Whole(0));
    }

    private static void write(BufferedImage image, String name) throws IOException {
        var file = Path.of("target", "screenshots", "chart-" + name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
