package org.kartoteka.platform.chart;

import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/// A painted picture for JavaFX, without copying its dots.
final class ScreenImage {

    private ScreenImage() {}

    /// @param image of type `TYPE_INT_ARGB_PRE`, not painted on afterwards
    static WritableImage of(BufferedImage image) {
        var dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new WritableImage(
                new PixelBuffer<>(
                        image.getWidth(),
                        image.getHeight(),
                        IntBuffer.wrap(dots),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
